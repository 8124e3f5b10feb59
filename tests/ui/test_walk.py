"""Every screen of the program, walked widget by widget: each is built once for each look."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from billing_desktop.ui import theme
from billing_desktop.ui.actions import COMMANDS
from billing_desktop.ui.dialogs.help import ShortcutsDialog
from billing_desktop.ui.settings_sections import SECTIONS, command_of
from billing_desktop.ui.widgets.text import PlainLabel
from tests.ui import walking
from tests.ui.cut_texts import beyond_the_edge
from tests.ui.screens import Shop, close, screens, settle

LOOKS = {"light": ("light", 100, QSize(1280, 800)), "dark": ("dark", 100, QSize(1280, 800)),
         "large": ("light", 150, QSize(1024, 700))}  # fmt: skip
"""Each look: theme, size of text, size of the window. Large text is walked in a small window, where every screen must still fit;
the small window is also walked in German (test_language.py), larger ones with large text in test_sizes.py."""


@pytest.fixture
def shop(qapp, tmp_path, request):
    name, percent, size = LOOKS[request.param]
    theme.apply(qapp, name)
    theme.set_size(qapp, percent, "comfortable")
    made = Shop(tmp_path, size)
    yield made
    made.end()
    theme.set_size(qapp, 100, "comfortable")
    theme.apply(qapp, "light")


def with_keys(widget: QWidget) -> bool:
    """Say whether the keyboard goes through a window by Tab, as in all but menus and popups."""
    return widget.isActiveWindow() and widget.isWindow() and widget.windowType() != Qt.WindowType.Popup


@pytest.mark.parametrize("shop", LOOKS, indirect=True)
def test_nothing_to_stumble_on(shop, request):
    look = request.node.callspec.params["shop"]
    measured: set = set()
    found: dict[walking.Finding, str] = {}  # what stands in every screen is told once
    for name, widget in screens(shop):
        here = list(walking.too_large(widget, LOOKS[look][2])) if look == "large" else []
        if look == "large" and name != "import-check":  # a file has as many columns as it has
            here += beyond_the_edge(widget)
        here += walking.walk(widget) if look != "dark" else []  # colours alone differ there
        if look in ("light", "dark"):
            here += walking.pale(widget, measured)
        if look == "light":
            here += walking.beyond_the_edge(widget)
        if look == "light" and with_keys(widget):
            here += walking.walk_by_keyboard(widget)
        for one in here:
            found.setdefault(one, name)
    assert not found, "\n" + "\n".join(f"{name}: {one}" for one, name in found.items())


@pytest.mark.parametrize("shop", ["light"], indirect=True)
def test_every_command_stands_in_a_menu_and_in_the_list_of_keys(shop):
    keys = ShortcutsDialog(shop.window.actions_, parent=shop.window)
    listed = [row[1] for row in keys.table.model().rows]
    pages = {command_of(entry.name) for entry in SECTIONS}  # each stands on the page that Settings opens
    commands = [shop.window.actions_[command.name] for command in COMMANDS if command.name not in pages]
    assert list(walking.unlisted(shop.window, commands, listed)) == []
    close(keys)


def test_the_walk_sees_what_is_wrong(qtbot):
    window = QWidget()
    column = QVBoxLayout(window)
    plain, short = QPushButton(""), PlainLabel("12,480.00 and more than fits")
    twins = [QPushButton("&Record"), QPushButton("&Refund")]
    short.setFixedWidth(60)
    for part in (plain, short, *twins):
        column.addWidget(part)
    qtbot.addWidget(window)
    window.show()
    twins[1].move(twins[0].pos())
    checks = {one.check for one in walking.walk(window)}
    assert checks == {"no name", "cut", "twin key", "overlap"}
    column.addWidget(PlainLabel("pale", tone="edge"))
    settle()
    assert [one.check for one in walking.pale(window, set())] == ["contrast"]
