"""The window that is built anew for another language or size of text: it stays where the person was."""

from collections import Counter
from datetime import date

import pytest
from PySide6.QtCore import QEvent, QItemSelectionModel, QObject
from PySide6.QtWidgets import QApplication

from billing_desktop.domain.model import Bill, Customer
from billing_desktop.services import Charge
from billing_desktop.ui import theme
from billing_desktop.ui.panels.customer_list import Choice
from tests.ui import test_main_window as desk

book, empty_book, _look = desk.book, desk.empty_book, desk._look


@pytest.fixture
def window(qtbot, qapp, book, tmp_path):
    for number in range(36):
        who = book.customers.add(Customer(name=f"Person {number:02d}"))
        book.bills.raise_bill(Bill(customer_id=who, amount_due=900 + number, bill_date=date(2026, 1, 2)), key=f"n{number}")
    acme = book.read.find_customer("C-0001").id
    for number in range(26):
        book.bills.raise_bill(
            Bill(customer_id=acme, external_reference=f"A-{number:02d}", amount_due=100, bill_date=date(2026, 1, 2)),
            key=f"a{number}",
        )
    yield desk.open_window(qtbot, book, tmp_path)
    theme.set_size(qapp, 100, "comfortable")


def turn(window):
    window.rebuild()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QApplication.processEvents()


def settle():
    for _turn in range(4):
        QApplication.processEvents()


def key_of(window, name):
    return ("customer", "customer", window.desk.billing.read.customers(search=name)[0].id)


def test_the_list_stays_as_it_was(window):
    seen = window.list
    seen.set_filter("open")
    seen.sort_by("owed")
    seen.search.setText("person")
    seen.search.searched.emit("person")
    person, acme = key_of(window, "Person 20"), key_of(window, "ACME")
    seen.choose(Choice(person[2]))
    seen.chosen.emit(seen.choice())
    settle()
    seen.tree.expand(seen.model.index_of_key(person))
    settle()
    bar = seen.tree.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    place, loaded = bar.value(), seen.model.rowCount()
    assert place > 0
    window.show_settings("language")
    turn(window)
    window.go("customers")
    settle()
    again = window.list
    assert again is not seen
    assert (again.search.text(), again.filter(), again.order(), again.model.rowCount()) == (
        "person",
        "open",
        ("owed", True),
        loaded,
    )
    assert again.choice() == Choice(person[2])
    assert again.tree.isExpanded(again.model.index_of_key(person))
    assert again.tree.verticalScrollBar().value() == place
    again.clear_filter()
    assert not again.tree.isExpanded(again.model.index_of_key(acme))


def test_the_page_stays_as_it_was(window):
    window.show_customer(key_of(window, "ACME")[2])
    window.page.set_tab(1)
    settle()
    bills = window.page.tabs.bills
    bar = bills.verticalScrollBar()
    for row in (14, 16):
        bills.selectionModel().select(bills.model().index(row, 0), QItemSelectionModel.SelectionFlag.Select
                                      | QItemSelectionModel.SelectionFlag.Rows)  # fmt: skip
    bar.setValue(bar.maximum() // 2)
    chosen, place = window.split.chosen_bills(), bar.value()
    assert len(chosen) == 2
    assert place > 0
    window.outbox.search.setText("nobody")
    window.outbox.chips.select("waiting")
    window.show_settings("appearance")
    turn(window)
    window.go("customers")
    settle()
    assert window.page.tabs.bills is not bills
    assert (window.page.tab(), window.split.chosen_bills()) == (1, chosen)
    assert window.page.tabs.bills.verticalScrollBar().value() == place
    assert window.page.selection.isVisible()
    window.go("outbox")
    settle()
    assert (window.outbox.search.text(), window.outbox.chips.selected()) == ("nobody", "waiting")
    assert window.outbox.table.model().rowCount() == 0
    window.back()
    assert window.place() == "customers"


def test_what_was_open_typed_and_looked_at_last_stays(window, book):
    for name in ("Fjord", "Bravo", "ACME"):
        window.show_customer(key_of(window, name)[2])
    before = [row.record.title for row in window.top.search.rows("") if row.record]
    assert before[:2] == ["Bravo GmbH", "Fjord & Sons"]
    acme = key_of(window, "ACME")
    window.page.tabs.notes._text.set_text("pays late in August")
    window.list.tree.expand(window.list.model.index_of_key(acme))
    window.list.search.setText("r")
    window.list.search.searched.emit("r")
    turn(window)
    assert book.read.customer(acme[2]).notes == "pays late in August"
    assert [row.record.title for row in window.top.search.rows("") if row.record] == before
    window.list.search.clear()
    window.list.search.searched.emit("")
    assert window.list.tree.isExpanded(window.list.model.index_of_key(acme)), "a branch that the search hid opens again"


def test_what_waits_to_be_seen_again_outlives_a_second_turn(window):
    window.show_customer(key_of(window, "ACME")[2])
    window.page.set_tab(1)
    settle()
    bills = window.page.tabs.bills
    bar = bills.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    place = bar.value()
    tree = window.list.tree.verticalScrollBar()
    tree.setValue(tree.maximum() // 2)
    listed = tree.value()
    assert min(place, listed) > 0
    window.outbox.chips.select("waiting")
    window.show_settings("appearance")
    turn(window)
    turn(window)  # one size of text is tried after the other, and nothing else is looked at between
    window.go("customers")
    settle()
    assert window.page.tabs.bills.verticalScrollBar().value() == place
    assert window.list.tree.verticalScrollBar().value() == listed
    window.go("outbox")
    settle()
    assert window.outbox.chips.selected() == "waiting"


def test_a_width_set_by_hand_stays_with_its_column_whatever_columns_stand_before_it(window, book):
    acme = key_of(window, "ACME")[2]
    till = book.customers.add(Customer(name="Till", billing_model="customer_balance"))
    book.bills.charge(Charge(till, None, 500), key="till")

    def width_of(title):
        table = window.page.activity
        return table.columnWidth([column.title for column in table.model().columns].index(title))

    window.show_customer(acme)
    settle()
    before = width_of("Amount")
    place = [column.title for column in window.page.activity.model().columns].index("Balance")
    window.page.activity.horizontalHeader().resizeSection(place - 2, 190)
    settle()
    assert width_of("Amount") == 190 > before
    window.show_customer(till)  # a balance has neither days due nor parts that are open
    settle()
    assert (width_of("Amount"), width_of("Balance") < 190) == (190, True)
    window.rebuild()
    window.show_customer(acme)
    settle()
    assert width_of("Amount") == 190


def test_nothing_of_the_window_before_lives_on(window):
    """What is kept would go on following a book, a keyboard and a clock on behalf of commands that are gone."""

    def held():
        return Counter(type(one).__name__ for one in window.findChildren(QObject) if type(one).__module__.startswith("billing_"))

    turn(window)
    before = held()
    for _turn in range(2):
        turn(window)
    assert held() - before == Counter()
    window.show_customer(key_of(window, "ACME")[2])
    window.activateWindow()
    for part in (window.list.tree, window.page.activity, window.list.tree):  # the commands follow the keyboard
        part.setFocus()
        settle()
