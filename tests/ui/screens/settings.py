"""The settings: each section, what a search finds in them, and the change of the billing model."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from billing_desktop.ui.dialogs.model_change import ModelChangeDialog
from billing_desktop.ui.settings_sections import SECTIONS

from . import Shop, rest, screen


def _section(name: str) -> None:
    @screen(f"settings-{name}")
    def _show(shop: Shop) -> Iterator[QWidget]:
        shop.window.show_settings(name)
        yield shop.window
        shop.window.go("customers")


for _entry in SECTIONS:
    _section(_entry.name)


@screen("settings-found")
def _found(shop: Shop) -> Iterator[QWidget]:
    yield from _searched(shop, "num")  # in every language of the program


@screen("settings-nothing-found")
def _nothing(shop: Shop) -> Iterator[QWidget]:
    yield from _searched(shop, "qqqq")


def _searched(shop: Shop, text: str) -> Iterator[QWidget]:
    shop.window.show_settings("business")
    QTest.keyClicks(shop.window.settings.search, text)
    rest()
    yield shop.window
    shop.window.settings.search.clear()
    shop.window.go("customers")


@screen("model-change")
def _model(shop: Shop) -> Iterator[QWidget]:
    dialog = ModelChangeDialog(shop.billing, parent=shop.window)
    dialog.show()
    dialog.cards.select("customer_balance")
    rest()
    yield dialog
    dialog.deleteLater()
