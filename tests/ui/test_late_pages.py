"""What the window builds only when it is first shown: it is there whole, in its place, and knows what happened before."""

from datetime import date

import pytest
from PySide6.QtWidgets import QApplication

from billing_desktop.domain.model import Bill
from billing_desktop.services import PaymentDraft
from billing_desktop.ui.widgets.late_page import LatePage
from billing_desktop.ui.window_state import WindowState
from tests.ui import test_main_window as desk
from tests.ui.tab_walk import tab_stops

book, empty_book, _look = desk.book, desk.empty_book, desk._look


@pytest.fixture
def window(qtbot, book, tmp_path):
    return desk.open_window(qtbot, book, tmp_path)


def built(window):
    names = {"bill": window.split.bill, **window.page.tabs.late}
    names.update((name, getattr(window.late, name)) for name in ("overview", "bank", "outbox", "settings"))
    assert len(names) == len(window.findChildren(LatePage))
    return {name for name, late in names.items() if late.built() is not None}


def acme(window):
    """Show the customer that has bills, and return it."""
    customer_id = window.desk.billing.read.find_customer("C-0001").id
    window.show_customer(customer_id)
    return customer_id


def settle():
    for _turn in range(4):
        QApplication.processEvents()


def test_a_new_window_builds_what_it_shows_and_no_more(window, book):
    assert built(window) == set()
    window.refresh()
    window.rebuild()
    settle()
    assert built(window) == set()
    for name in ("overview", "outbox", "settings"):
        window.actions_[name].trigger()
    customer_id = acme(window)
    window.show_bill(book.read.bills(customer_id)[0].id)
    assert built(window) == {"overview", "outbox", "settings", "bill"}
    window.page.set_tab(2)
    assert "payments" not in built(window), "the page of a bill stands there"
    window.show_customer(customer_id)
    assert built(window) == {"overview", "outbox", "settings", "bill", "payments"}


def test_one_that_is_built_late_shows_what_was_recorded_before(window, book, qtbot):
    customer_id = acme(window)
    number = len(book.read.bills(customer_id))
    book.bills.raise_bill(Bill(customer_id=customer_id, amount_due=4711, bill_date=date(2026, 2, 2)), key="late")
    book.payments.record(PaymentDraft(customer_id, amount_minor=100, paid_on=date(2026, 2, 3)), key="paid")
    assert built(window) == set()
    window.page.set_tab(1)
    assert window.page.tabs.bills.model().rowCount() == number + 1
    window.go("outbox")
    qtbot.waitUntil(lambda: window.outbox.table.model().rowCount() > 0)
    window.go("overview")
    received, _number = book.read.received(date(2026, 2, 1), date(2026, 2, 28))["EUR"]
    qtbot.waitUntil(lambda: window.overview._received.figure() == window.desk.amount(received))


def test_tab_comes_to_a_late_page_where_it_stands_not_after_everything(window, book):
    window.desk.bus.acted.emit(book.payments.record(PaymentDraft(acme(window), amount_minor=100), key="paid"))
    window.go("outbox")
    settle()
    outbox = window.outbox
    window.activateWindow()
    window.rail.last_stop().setFocus()
    stops = tab_stops(window)
    inside = [number for number, stop in enumerate(stops) if outbox.isAncestorOf(stop)]
    foot = [number for number, stop in enumerate(stops) if window.status.isAncestorOf(stop)]
    assert inside == list(range(1, len(inside) + 1))
    assert inside[-1] < min(foot)


def test_a_commit_reaches_the_window_after_a_page_that_was_built_later_than_it(window, book):
    customer_id = acme(window)
    bill = book.read.bills(customer_id)[0]
    order: list[str] = []
    window.desk.bus.read_again.connect(lambda _changes: order.append(window.bill_page._open.figure()))
    window.show_bill(bill.id)
    book.payments.record(PaymentDraft(customer_id, amount_minor=bill.amount_remaining), key="one")
    assert order == ["0.00"]


def test_widths_of_lists_that_were_not_looked_at_are_kept(window, tmp_path):
    window.page.tabs.set_widths({"bills": {"amount": 133}, "payments": {"what": 301}, "notes": {"x": 1}})
    window.page.set_tab(2)
    assert window.page.tabs.payments.widths() == {"what": 301}
    window.close()
    kept = WindowState(tmp_path / "window.ini").get("widths", {})
    assert {name: widths for name, widths in kept.items() if widths} == {"bills": {"amount": 133}, "payments": {"what": 301}}
    assert window.page.tabs.late["bills"].built() is None
