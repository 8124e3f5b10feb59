"""Walks over every widget of a window and says what a person would stumble on: names, cut texts, overlaps, order, keys.

`walk` runs the checks that only look, `walk_by_keyboard` those that press Tab, `pale` measures the contrast of what is painted.
The list of all screens is in `tests/ui/screens`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QAction, QShortcut
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QCheckBox,
    QComboBox,
    QDialog,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenu,
    QMenuBar,
    QPushButton,
    QRadioButton,
    QScrollBar,
    QSizePolicy,
    QWidget,
)

from billing_desktop.ui.panels.cover import Cover
from billing_desktop.ui.widgets.text import Badge
from tests.ui.contrast import pale
from tests.ui.cut_texts import beyond_the_edge, cut
from tests.ui.findings import INTERACTIVE, Finding, found, seen, spoken, where
from tests.ui.screens import settle
from tests.ui.tab_walk import out_of_order, without_ring

__all__ = ["Finding", "beyond_the_edge", "cut", "nameless", "out_of_order", "overlapping", "pale", "too_large", "twin_keys",
           "unlisted", "walk", "walk_by_keyboard", "without_ring"]  # fmt: skip
_KEY = re.compile(r"(?<!&)(?:&&)*&([^&\s])")
SLACK = 1


def walk(root: QWidget) -> list[Finding]:
    """Return what is wrong with the names, texts, places and access keys of a window; nothing is pressed."""
    return [*nameless(root), *cut(root), *overlapping(root), *twin_keys(root)]


def walk_by_keyboard(root: QWidget) -> list[Finding]:
    """Return what is wrong with the way of the Tab key through a window, which must be the active one."""
    return [*out_of_order(root), *without_ring(root)]


# --- (a) names


def nameless(root: QWidget) -> Iterator[Finding]:
    """Find what can be used and has no name for a screen reader."""
    for widget in seen(root):
        if isinstance(widget, INTERACTIVE) and not isinstance(widget, QHeaderView) and not spoken(widget):
            yield found("no name", widget, "a screen reader has no name for it")


# --- (b) overlaps


def overlapping(root: QWidget) -> Iterator[Finding]:
    """Find widgets that lie over their neighbours, reach outside what they stand in, or are smaller than they can be."""
    for widget in seen(root):
        parent = widget.parentWidget()
        if widget is not root and parent is not None and not _scrolls(parent):
            area = widget.geometry()
            if area.isValid() and not parent.rect().adjusted(-SLACK, -SLACK, SLACK, SLACK).contains(area):
                yield found("outside", widget, f"{_box(area)} reaches out of {_box(parent.rect())} of its parent")
        yield from _squeezed(widget)
        if widget.layout() is not None:
            yield from _on_each_other(_beside(widget))


def _scrolls(parent: QWidget) -> bool:
    """Say whether a widget is the viewport of something that scrolls, which may be larger than its frame."""
    return isinstance(parent.parentWidget(), QAbstractScrollArea)


def _squeezed(widget: QWidget) -> Iterator[Finding]:
    least, policy = widget.minimumSizeHint(), widget.sizePolicy()
    if not widget.parentWidget() or not isinstance(widget, QAbstractButton | QLineEdit | QComboBox | Badge):
        return
    if policy.horizontalPolicy() != QSizePolicy.Policy.Ignored and widget.width() < min(least.width(), widget.maximumWidth()) - 1:
        yield found("squeezed", widget, f"is {widget.width()} px wide, can be no less than {least.width()}")
    if widget.height() < min(least.height(), widget.maximumHeight()) - 1:
        yield found("squeezed", widget, f"is {widget.height()} px high, can be no less than {least.height()}")


def _beside(parent: QWidget) -> list[QWidget]:
    """Return the visible parts of a widget that share its room; what lies over the others on purpose is no part.

    Layouts are not asked: PySide keeps what stood for an item after the item is gone, and takes the next one there for it.
    """
    direct = parent.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
    over = (Cover, QScrollBar, QMenu)
    parts = [one for one in direct if one.isVisible() and not one.isWindow() and not isinstance(one, over)]
    return sorted((one for one in parts if one.objectName() != "results"), key=lambda one: (one.y(), one.x()))


def _on_each_other(laid: list[QWidget]) -> Iterator[Finding]:
    for number, one in enumerate(laid):
        for other in laid[number + 1 :]:
            both = one.geometry().intersected(other.geometry())
            if both.width() > SLACK and both.height() > SLACK:
                yield found("overlap", one, f"lies over {where(other)} by {both.width()} x {both.height()} px")


def _box(area: QRect) -> str:
    return f"({area.x()}, {area.y()}, {area.width()} x {area.height()})"


# --- (c) room on the screen

TITLE_BAR = 40
"""Pixels that a desktop takes for the title bar and its panel."""


def too_large(root: QWidget, room: QSize) -> Iterator[Finding]:
    """Find a window that can be made no smaller than a screen of that size has room for; what fits is put at that size."""
    if not root.isWindow() or root.windowType() == Qt.WindowType.Popup:
        return
    least = root.minimumSizeHint().expandedTo(root.minimumSize())
    most = room - QSize(0, TITLE_BAR) if isinstance(root, QDialog) else room
    if least.width() > most.width() or least.height() > most.height():
        yield found("too large", root, f"can be no less than {least.width()} x {least.height()} px")
    elif root.width() > most.width() or root.height() > most.height():
        root.resize(root.size().boundedTo(most))
        settle()


# --- (e) keys


def _access_key(text: str) -> str:
    found = _KEY.search(text)
    return found[1].lower() if found else ""


def twin_keys(root: QWidget) -> Iterator[Finding]:
    """Find letters after Alt that stand for two things of one window, and twice in one menu."""
    given: dict[str, QWidget] = {}
    for widget in seen(root):
        labels = isinstance(widget, QLabel) and widget.buddy() is not None
        if not labels and not isinstance(widget, QPushButton | QCheckBox | QRadioButton):
            continue
        key = _access_key(widget.text())  # type: ignore[attr-defined]
        if key and key in given:
            yield found("twin key", widget, f"Alt+{key.upper()} is also {where(given[key])}")
        given.setdefault(key, widget)
    for menu in root.findChildren(QMenu):
        yield from _twins_of(menu, menu.actions())
    for bar in root.findChildren(QMenuBar):
        yield from _twins_of(bar, bar.actions())


def _twins_of(owner: QWidget, actions: list[QAction]) -> Iterator[Finding]:
    given: dict[str, str] = {}
    for action in actions:
        key = _access_key(action.text())
        if key and key in given:
            yield found("twin key", owner, f"{key.upper()} is both “{given[key]}” and “{action.text()}”")
        given.setdefault(key, action.text())


# --- (f) commands


def unlisted(window: QWidget, commands: Iterable[QAction], listed: Iterable[str]) -> Iterator[Finding]:
    """Find commands that stand in no menu or are not in the list of keys, and keys that no command has."""
    commands, listed = list(commands), set(listed)
    menus = (top.menu() for bar in window.findChildren(QMenuBar) for top in bar.actions())
    in_menus = {action for menu in menus if isinstance(menu, QMenu) for action in menu.actions()}
    for action in commands:
        name = action.text().replace("&", "")
        if action not in in_menus:
            yield Finding("command", name, "stands in no menu")
        if action.iconText() not in listed and name.rstrip("…") not in listed:
            yield Finding("command", name, "is not in the list of keys")
    for shortcut in window.findChildren(QShortcut):
        if shortcut.parent() is window:
            yield Finding("command", shortcut.key().toString(), "is a key that stands in no menu")
