"""The main window: places, pages, tabs, the search of everything, menus, and what stands there while there is nothing."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from PySide6.QtCore import QItemSelectionModel, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu, QWidget

from billing_desktop.domain.model import Customer

from . import Shop, rest, screen

ROWS = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
TABS = ("activity", "bills", "payments", "issued", "notes", "history")


def unfold(shop: Shop) -> None:
    """Show ACME with its accounts and bills unfolded, as in the first picture of the design."""
    window = shop.window
    window.show_customer(shop.customer("ACME Ltd"))
    tree, model = window.list.tree, window.list.model
    top = tree.currentIndex().siblingAtColumn(0)
    tree.expand(top)
    for row in range(model.rowCount(top)):
        tree.expand(model.index(row, 0, top))
    rest()


@screen("main")
def _main(shop: Shop) -> Iterator[QWidget]:
    unfold(shop)
    shop.window.page.set_tab(0)
    yield shop.window


def _tab(place: int) -> None:
    @screen(f"customer-{TABS[place]}")
    def _show(shop: Shop) -> Iterator[QWidget]:
        unfold(shop)
        shop.window.page.set_tab(place)
        yield shop.window
        shop.window.page.set_tab(0)


for _place in range(1, len(TABS)):
    _tab(_place)


@screen("customer-several-bills")
def _several(shop: Shop) -> Iterator[QWidget]:
    shop.window.show_customer(shop.customer("Fjord & Sons"))
    page = shop.window.page
    page.set_tab(1)
    page.tabs.bills.select_row(0)
    selection = page.tabs.bills.selectionModel()
    selection.select(page.tabs.bills.model().index(2, 0), ROWS)
    rest()
    yield shop.window
    page.tabs.bills.clearSelection()
    page.set_tab(0)


@screen("customer-balance")
def _balance(shop: Shop) -> Iterator[QWidget]:
    shop.window.show_customer(shop.customer("Café Ünal"))
    yield shop.window


@screen("customer-accounts")
def _accounts(shop: Shop) -> Iterator[QWidget]:
    shop.window.show_customer(shop.customer("ठाकुर ट्रेडर्स"))
    shop.window.list.tree.expand(shop.window.list.tree.currentIndex().siblingAtColumn(0))
    yield shop.window


@screen("account")
def _account(shop: Shop) -> Iterator[QWidget]:
    shop.window.show_customer(shop.customer("ACME Ltd"), account_id=shop.account("ACME Ltd", "Web hosting"))
    yield shop.window


@screen("bill")
def _bill(shop: Shop) -> Iterator[QWidget]:
    shop.window.show_bill(shop.bill("INV-104"))
    yield shop.window


@screen("list-overdue")
def _overdue(shop: Shop) -> Iterator[QWidget]:
    shop.window.show_filtered("overdue")
    yield shop.window
    shop.window.list.clear_filter()


@screen("list-nothing-found")
def _nothing(shop: Shop) -> Iterator[QWidget]:
    shop.window.go("customers")
    shop.window.list.search.setText("zz")
    rest(400)
    yield shop.window
    shop.window.list.search.clear()
    rest(400)


@screen("palette")
def _palette(shop: Shop) -> Iterator[QWidget]:
    yield from _searched(shop, "in")


@screen("palette-empty")
def _palette_empty(shop: Shop) -> Iterator[QWidget]:
    yield from _searched(shop, "")


@screen("palette-nothing")
def _palette_nothing(shop: Shop) -> Iterator[QWidget]:
    yield from _searched(shop, "qqqq")


def _searched(shop: Shop, text: str) -> Iterator[QWidget]:
    shop.window.activateWindow()  # without a window manager nothing comes back by itself when a dialog closes
    rest(20)
    shop.window.search_everything()
    QTest.keyClicks(shop.window.top.search, text)
    rest(300)
    yield shop.window
    shop.window.top.search.close_results()
    shop.window.top.search.clear()
    shop.window.list.focus_tree()


@screen("overview")
def _overview(shop: Shop) -> Iterator[QWidget]:
    shop.window.go("overview")
    yield shop.window
    shop.window.go("customers")


@screen("overview-received")
def _received(shop: Shop) -> Iterator[QWidget]:
    shop.window.go("overview")
    shop.window.overview.show_received(date(2026, 1, 1))
    yield shop.window
    shop.window.overview.show_figures()
    shop.window.go("customers")


@screen("acted")
def _acted(shop: Shop) -> Iterator[QWidget]:
    shop.window.status.say("Payment TRX-89 of 25.00 from ACME Ltd recorded.", lambda: None)
    yield shop.window
    shop.window.status.say("")


def _menu(name: str, place: int) -> None:
    @screen(f"menu-{name}")
    def _show(shop: Shop) -> Iterator[QWidget]:
        unfold(shop)
        menu = shop.window.menuBar().actions()[place].menu()
        assert isinstance(menu, QMenu)
        menu.popup(shop.window.mapToGlobal(QPoint(100, 40)))
        rest(20)
        yield menu
        menu.hide()


for _number, _name in enumerate(("file", "edit", "customers", "payments", "statements", "view", "help")):
    _menu(_name, _number)


@screen("empty-book")
def _empty_book(shop: Shop) -> Iterator[QWidget]:
    yield from shop.show_window(shop.book("bill"))


@screen("empty-overview")
def _empty_overview(shop: Shop) -> Iterator[QWidget]:
    for window in shop.show_window(shop.book("bill")):
        window.go("overview")
        yield window


@screen("empty-customer")
def _empty_customer(shop: Shop) -> Iterator[QWidget]:
    book = shop.book("account_balance")
    if not book.read.counts().all:
        book.customers.add(
            Customer(name="A customer with a name so long that it cannot stand in any list of customers, Ltd & Co. KG")
        )
    for window in shop.show_window(book):
        window.list.tree.setFocus(Qt.FocusReason.TabFocusReason)
        yield window
