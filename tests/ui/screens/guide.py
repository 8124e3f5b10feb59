"""The guide: its first page, a page with pictures and a table, what a search found, and what it did not find."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from billing_desktop.ui.actions import key_rows
from billing_desktop.ui.guide.window import GuideWindow

from . import Shop, close, rest, screen


def _shown(shop: Shop, page: str, search: str = "") -> Iterator[QWidget]:
    window = GuideWindow(lambda: key_rows(shop.window.actions_))
    window.resize(shop.size)
    window.open_page(page)
    window.show()
    window.activateWindow()
    if search:
        QTest.keyClicks(window.search, search)
        rest(200)
    yield window
    close(window)


@screen("guide")
def _first(shop: Shop) -> Iterator[QWidget]:
    yield from _shown(shop, "index")


@screen("guide-page")
def _page(shop: Shop) -> Iterator[QWidget]:
    yield from _shown(shop, "payments")


@screen("guide-keyboard")
def _keyboard(shop: Shop) -> Iterator[QWidget]:
    yield from _shown(shop, "keyboard")


@screen("guide-code")
def _code(shop: Shop) -> Iterator[QWidget]:
    yield from _shown(shop, "notifications#write-a-receiver")


@screen("guide-found")
def _found(shop: Shop) -> Iterator[QWidget]:
    yield from _shown(shop, "corrections", "credit")


@screen("guide-nothing-found")
def _nothing(shop: Shop) -> Iterator[QWidget]:
    yield from _shown(shop, "index", "hippopotamus")
