"""The place of the bank by its window: reading a file, recording, matching, splitting, putting aside, by keys."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QDialog

from billing_desktop.services.bank_lines import Judged
from billing_desktop.services.demo import make_demo
from billing_desktop.ui import theme
from billing_desktop.ui.dialogs.payment import PaymentDialog
from billing_desktop.ui.dialogs.read_anyway import ReadAnywayDialog
from billing_desktop.ui.dialogs.split_line import SplitLineDialog
from billing_desktop.ui.main_window import MainWindow
from billing_desktop.ui.window_state import WindowState

from .screens import clock

CAMT = """<?xml version="1.0" encoding="UTF-8"?>
<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.08"><BkToCstmrStmt><Stmt>
<Acct><Id><IBAN>NL91ABNA0417164300</IBAN></Id><Ccy>EUR</Ccy></Acct>
<Bal><Tp><CdOrPrtry><Cd>OPBD</Cd></CdOrPrtry></Tp><Amt Ccy="EUR">10.00</Amt><CdtDbtInd>DBIT</CdtDbtInd></Bal>
<Bal><Tp><CdOrPrtry><Cd>CLBD</Cd></CdOrPrtry></Tp><Amt Ccy="EUR">10.00</Amt><CdtDbtInd>CRDT</CdtDbtInd></Bal>
<Ntry><Amt Ccy="EUR">{amount}</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts><Cd>BOOK</Cd></Sts><BookgDt><Dt>2026-02-03</Dt></BookgDt>
<NtryDtls><TxDtls><RltdPties><Dbtr><Pty><Nm>Ann Lee</Nm></Pty></Dbtr></RltdPties></TxDtls></NtryDtls></Ntry>
<Ntry><Amt Ccy="EUR">7.00</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts>PDNG</Sts><BookgDt><Dt>2026-02-04</Dt></BookgDt></Ntry>
</Stmt></BkToCstmrStmt></Document>"""
FATAL = QAbstractItemModelTester.FailureReportingMode.Fatal


@pytest.fixture
def window(tmp_path: Path, qapp: QApplication, qtbot) -> Iterator[MainWindow]:
    theme.apply(qapp, "light")
    billing = make_demo(tmp_path / "shop.book", clock=clock)
    made = MainWindow(billing, WindowState(tmp_path / "w.ini"))
    qtbot.addWidget(made)
    made.show()
    made.go("bank")
    QAbstractItemModelTester(made.bank.table.model(), FATAL, made)
    qtbot.waitUntil(lambda: bool(made.bank.table.model().rows) and not made.bank.is_working())
    yield made
    assert billing.check() == []


def row_of(window: MainWindow, party: str) -> Judged:
    return next(row for row in window.bank.table.model().rows if row.line.party.startswith(party))


def choose(window: MainWindow, party: str) -> Judged:
    rows = window.bank.table.model().rows
    window.bank.table.select_row(next(n for n, row in enumerate(rows) if row.line.party.startswith(party)))
    return row_of(window, party)


def settled(window: MainWindow, qtbot) -> None:
    qtbot.waitUntil(lambda: not window.bank.is_working())


def answer(dialog_type: type[QDialog], act) -> list[QDialog]:
    """Do something with the next dialog of a kind when it opens."""
    seen: list[QDialog] = []

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, dialog_type):
            seen.append(dialog)
            try:
                act(dialog)
            finally:
                if dialog.isVisible():
                    dialog.done(0)  # whatever went wrong, the test goes on and fails by itself
        else:
            QTimer.singleShot(10, look)

    QTimer.singleShot(10, look)
    return seen


def test_what_is_ready_goes_in_one_act_and_comes_back_with_one_undo(window: MainWindow, qtbot):
    place = window.bank
    assert place.ready.text() == "Record 4 ready: 5,046.40"
    assert window.top._offered["primary"] is False  # the place has a button of its own that says what it records
    window.actions_["record_ready"].trigger()
    settled(window, qtbot)
    assert window.status.text() == "4 payments of a bank file were recorded."
    assert row_of(window, "Delta").state == "recorded"
    assert not window.actions_["record_ready"].isEnabled()
    window.actions_["undo"].trigger()
    settled(window, qtbot)
    assert row_of(window, "Delta").state == "ready"
    assert window.actions_["record_ready"].isEnabled()


def test_a_chosen_proposal_is_recorded_by_keys_and_the_next_line_comes(window: MainWindow, qtbot):
    place = window.bank
    choose(window, "ACME")
    place.table.setFocus()
    assert place.page.record.text() == "Record 775.00: pay 2 bills"
    qtbot.keyClick(place.table, Qt.Key.Key_Right)
    assert QApplication.focusWidget() is place.page.cards.chosen_stop()
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Down)
    assert place.page.record.text() == "Record 775.00: pay 3 bills"  # oldest due first
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Up)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Left)  # back to the list, and the choice stays
    assert QApplication.focusWidget() is place.table
    assert place.page.record.text() == "Record 775.00: pay 2 bills"
    qtbot.keyClick(place.table, Qt.Key.Key_Right)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert QApplication.focusWidget() in place.page.stops()  # not back at the top of the window
    place.focus_page()
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    settled(window, qtbot)
    assert row_of(window, "ACME").state == "recorded"
    assert QApplication.focusWidget() is place.table
    assert "775.00 from ACME Ltd recorded" in window.status.text()
    assert place.table.current().line.party != "ACME LIMITED"
    remembered = window.desk.billing.bank_lines.forget("IE29AIBK93115212345678")
    assert remembered
    choose(window, "ACME")
    assert place.page.show_payment.isVisible()
    assert not place.page.record.isVisible()
    place.page.show_payment.click()
    assert window.place() == "customers"


def test_a_payment_entered_by_hand_is_matched_only(window: MainWindow, qtbot):
    page = window.bank.page
    choose(window, "FJORD")
    assert page.record.text() == "It is this payment"
    before = window.desk.billing.read.customer_rows([row_of(window, "FJORD").proposals[0].customer_id])
    page.record.click()
    settled(window, qtbot)
    assert row_of(window, "FJORD").state == "recorded"
    choose(window, "FJORD")
    assert page.unmatch.isVisible()
    page.unmatch.click()
    settled(window, qtbot)
    assert row_of(window, "FJORD").state == "choose"
    choose(window, "FJORD")
    assert not page.unmatch.isVisible()
    page.record.click()
    settled(window, qtbot)
    assert window.desk.billing.read.customer_rows([before[0].id]) == before


def test_nobody_is_given_a_customer_or_put_aside(window: MainWindow, qtbot):
    page = window.bank.page
    choose(window, "Stichting")
    assert not page.record.isEnabled()
    assert "points to a customer" in page._none.text()
    page.another.click()
    assert page.pick.isVisible()
    page.pick.picked.emit(next(row.id for row in window.desk.billing.read.customers(search="Bravo")))
    assert page.cards.chosen() is not None
    assert page.record.text() == "Record 45.00"
    page.not_customer.setFocus()
    qtbot.keyClick(page.not_customer, Qt.Key.Key_Space)
    settled(window, qtbot)
    assert QApplication.focusWidget() is window.bank.table  # never on Undo of something else
    assert not window.bank.table.current().line.settled
    choose(window, "Stichting")
    assert page.badge.text() == "not a customer"
    page.up.click()
    settled(window, qtbot)
    assert row_of(window, "Stichting").state == "nobody"
    choose(window, "Bank")
    assert not any(part.isVisible() for part in (page.record, page.skip, page.another, page.split))


def test_tab_goes_back_from_a_customer_chosen_by_hand_to_what_stands_before(window: MainWindow, qtbot):
    page = window.bank.page
    choose(window, "Stichting")
    page.another.click()
    page.pick.picked.emit(next(row.id for row in window.desk.billing.read.customers(search="Bravo")))
    choice = QApplication.focusWidget()
    assert choice is page.cards.chosen_stop()
    qtbot.keyClick(choice, Qt.Key.Key_Backtab)
    assert QApplication.focusWidget() is page.not_customer  # not Undo of something else
    qtbot.keyClick(page.not_customer, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is choice


def test_a_line_is_split_between_two_with_a_fee(window: MainWindow, qtbot):
    choose(window, "Stichting")
    billing = window.desk.billing
    who = [next(row.id for row in billing.read.customers(search=name)) for name in ("Bravo", "Café")]

    def fill(dialog: SplitLineDialog) -> None:
        assert not dialog.effect_button.isEnabled()
        for part, customer, amount in zip(dialog.parts, who, ("30.00", "17.50"), strict=False):
            part.owner.set_owner(customer)
            part.amount.setText(amount)
            part.changed.emit()
        assert dialog.sums.text() == "2.50 EUR too much"
        dialog.fee.setText("2.50")
        dialog.update_effect()
        assert dialog.sums.text() == "The parts add up to the line."
        dialog.submit_and_close()

    assert answer(SplitLineDialog, fill) == []
    window.bank.page.split.click()
    settled(window, qtbot)
    assert row_of(window, "Stichting").state == "recorded"
    assert [billing.read.payments(one)[0].amount_minor for one in who] == [3000, 1750]
    assert window.status.text() == "2 payments of a bank file were recorded."  # Undo takes back both


def test_what_is_ready_can_be_recorded_only_while_something_is(window: MainWindow, qtbot):
    action = window.actions_["record_ready"]
    assert action.isEnabled()
    action.trigger()
    settled(window, qtbot)
    for place in ("customers", "bank"):
        window.go(place)
        settled(window, qtbot)
        assert not action.isEnabled()
        assert "ready" in action.statusTip()


def test_the_place_begins_with_the_first_line_that_is_open(window: MainWindow, qtbot, tmp_path: Path):
    billing = window.desk.billing
    first = window.bank.table.model().rows[0]
    billing.bank_lines.put_aside(first.line.id)
    other = MainWindow(billing, WindowState(tmp_path / "other.ini"))
    qtbot.addWidget(other)
    other.show()
    other.go("bank")
    qtbot.waitUntil(lambda: bool(other.bank.table.model().rows) and not other.bank.is_working())
    current = other.bank.table.current()
    assert current is not None
    assert other.bank.table.model().rows[0].line.id == first.line.id
    assert not current.line.settled
    other.close()


def test_enter_asks_who_paid_where_nobody_is_known_and_esc_gives_it_up(window: MainWindow, qtbot):
    page, table = window.bank.page, window.bank.table
    choose(window, "Stichting")
    table.setFocus()
    qtbot.keyClick(table, Qt.Key.Key_Return)
    assert page.pick.isVisible()
    qtbot.keyClick(page.pick, Qt.Key.Key_Escape)
    assert not page.pick.isVisible()
    assert page.another.isVisible()


def test_a_line_put_aside_says_so_and_the_next_one_comes(window: MainWindow, qtbot):
    line = choose(window, "Stichting").line.id
    window.bank.page.not_customer.click()
    settled(window, qtbot)
    assert window.status.text() == "The line was put aside."
    current = window.bank.table.current()
    assert current is not None
    assert current.line.id != line
    assert not current.line.settled


def test_by_hand_the_payment_is_filled_in_and_matched(window: MainWindow, qtbot):
    choose(window, "J MOROZOVA")

    def record(dialog: PaymentDialog) -> None:
        assert (dialog.head.amount.value_minor(), dialog.head.reference.text()) == (10000, "druk")
        dialog.submit_and_close()

    answer(PaymentDialog, record)
    window.bank.page.hand.click()
    settled(window, qtbot)
    assert row_of(window, "J MOROZOVA").state == "recorded"
    assert window.focusWidget() is window.bank.table


def test_a_file_is_read_and_one_that_does_not_add_up_is_asked_about(window: MainWindow, qtbot, tmp_path: Path):
    file = tmp_path / "good.xml"
    file.write_text(CAMT.format(amount="20.00"))
    window.go("customers")
    window.commands.bank.read_file(file)
    qtbot.waitUntil(lambda: any(row.line.party == "Ann Lee" for row in window.bank.table.model().rows))
    settled(window, qtbot)
    assert window.place() == "bank"
    assert window.status.text().startswith("good.xml: 1 of 1 lines are new. 1 still pending")
    assert row_of(window, "Ann").line.amount_minor == 2000
    assert row_of(window, "ACME").state == "choose"  # what is open of the file before stays in sight
    bad = tmp_path / "bad.xml"
    bad.write_text(CAMT.format(amount="21.00"))
    seen = answer(ReadAnywayDialog, lambda dialog: dialog.reject())
    window.commands.bank.read_file(bad)
    assert len(seen) == 1
    assert window.desk.billing.bank_lines.statements()[0].file == "good.xml"
    answer(ReadAnywayDialog, lambda dialog: dialog.accept())
    window.commands.bank.read_file(bad)
    assert window.desk.billing.bank_lines.statements()[0].file == "bad.xml"


def test_chips_narrow_the_list_and_a_book_without_files_says_how_to_begin(window: MainWindow, qtbot):
    place = window.bank
    place.chips.select("done")
    place._show_rows()
    assert {row.state for row in place.table.model().rows} == {"out"}
    place.chips.select("choose")
    place._show_rows()
    assert {row.state for row in place.table.model().rows} == {"choose", "nobody"}


def test_a_double_click_or_a_key_held_down_records_one_line_and_none_by_the_list(window: MainWindow, qtbot):
    place = window.bank
    ready = len(place.ready_rows())
    line = choose(window, "Delta").line.id
    place.table.opened.emit(place.table.current())  # a double click on the line
    assert QApplication.focusWidget() is place.page.cards.chosen_stop()
    place.page.record.click()
    place.page.record.click()  # the second half of a double click, on the line that comes next
    settled(window, qtbot)
    assert window.desk.billing.bank_lines.judge(line).state == "recorded"
    assert len(place.ready_rows()) == ready - 1


def test_what_is_not_ready_any_more_is_told_in_the_place(window: MainWindow):
    place = window.bank
    shown = dict(place._rows)
    for row in place.ready_rows():
        window.desk.billing.bank_lines.put_aside(row.line.id)
    place._rows = shown  # as where another window put them aside
    window.commands.bank._record_ready()
    assert place.page.notice.isVisible()
    assert place.ready_rows() == []
