"""The dialogs of corrections as the person at the desk uses them: with the keyboard, on real books."""

from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from billing_desktop.domain.model import Account, Customer, account_ref, bill_ref, customer_ref
from billing_desktop.services import Opening, PaymentDraft
from billing_desktop.ui import theme
from billing_desktop.ui.dialogs.adjusting import AmendBillDialog, CancelBillDialog, SetBalanceDialog, WriteOffDialog
from billing_desktop.ui.dialogs.base import UnsavedDialog
from billing_desktop.ui.dialogs.credit import CreditNoteDialog, TransferDialog, UseCreditDialog
from billing_desktop.ui.dialogs.records import BillDialog
from billing_desktop.ui.dialogs.reverse import ReverseDialog
from billing_desktop.ui.dialogs.taking_back import RefundDialog, TakeOffDialog
from billing_desktop.ui.main_window import MainWindow
from billing_desktop.ui.window_state import WindowState
from tests.ui import test_payment_dialog as desk

K = Qt.Key
keys = desk.keys
shown = desk.shown


@pytest.fixture
def acme(tmp_path, qapp):
    theme.apply(qapp, "light")
    made = desk.make_acme(tmp_path / "acme.book")
    yield made
    assert made.billing.check() == []
    made.billing.close()


def payment(acme, reference):
    return next(row.id for row in acme.billing.read.payments(acme.acme) if row.reference == reference)


def bill(acme, number):
    return acme.billing.read.bill(acme.bills[number])


def press(button):
    """Press a button with the keyboard."""
    button.setFocus()
    keys(key=K.Key_Space)


def type_amount(dialog, text):
    dialog.amount.setFocus()
    dialog.amount.selectAll()
    keys(text)


# Each dialog


def test_a_credit_note_is_laid_on_the_open_bills_oldest_first(acme, shown):
    dialog = shown(CreditNoteDialog(acme.billing, customer_id=acme.acme))
    assert desk.focused() is dialog.amount
    assert dialog.waits.text() == "Record credit note waits for: amount, reason"
    assert dialog.effects.texts() == [["ACME Ltd owes", "1,175.00", "–"]]
    keys("450")
    dialog.where.setFocus()
    keys(key=K.Key_Down)
    dialog.refresh()
    assert dialog.effects.texts() == [
        ["INV-098 Support", "400.00", "0.00 credited in full"],
        ["INV-104 Web hosting", "60.00", "10.00"],
        ["ACME Ltd owes", "1,175.00", "725.00"],
    ]
    assert dialog.waits.text() == "Record credit note waits for: reason"
    dialog.reason.setFocus()
    keys("Delivered late")
    assert dialog.effect_button.text() == "Record credit note 450.00"
    keys(key=K.Key_Return)
    assert not dialog.isVisible()
    assert (acme.open_minor("INV-098"), acme.open_minor("INV-104"), acme.credit()) == (0, 1000, 2500)
    assert dialog.receipt.text.startswith("Credit note of 450.00")


def test_a_credit_note_for_one_bill_is_refused_in_place_when_it_is_too_much(acme, shown):
    dialog = shown(CreditNoteDialog(acme.billing, bill_id=acme.bills["INV-104"]))
    assert dialog.where.value() == acme.bills["INV-104"]
    keys("60.01")
    assert "60.00 open" in dialog.amount_field.error()
    assert dialog.amount.property("state") == "error"
    keys(key=K.Key_Tab)
    assert "60.00 open" in dialog.amount_field.error(), "leaving the field keeps the message"
    assert "another amount" in dialog.waits.text()
    type_amount(dialog, "60")
    assert dialog.amount_field.error() == ""
    dialog.reason.setFocus()
    keys("Broken")
    keys(key=K.Key_Return)
    assert bill(acme, "INV-104").amount_credited == 6000


def test_a_credit_note_kept_as_credit_for_a_customer_that_is_typed(acme, shown):
    dialog = shown(CreditNoteDialog(acme.billing))
    assert desk.focused() is dialog.owner.customer
    keys("acme")
    keys(key=K.Key_Return)
    type_amount(dialog, "10")
    dialog.reason.setFocus()
    keys("Sorry")
    keys(key=K.Key_Return)
    assert acme.credit() == 3500


def test_credit_is_used_with_one_enter_and_once(acme, shown):
    dialog = shown(UseCreditDialog(acme.billing, customer_id=acme.acme, bill_id=acme.bills["INV-104"]))
    assert (dialog.amount.text(), dialog.effect_button.text()) == ("25.00", "Use 25.00")
    assert dialog.effects.texts() == [
        ["INV-104 Web hosting", "60.00", "35.00"],
        ["Credit of ACME Ltd", "25.00", "0.00"],
        ["ACME Ltd owes", "1,175.00", "1,150.00"],
    ]
    field = desk.focused()
    for _ in range(2):
        QTest.keyClick(field, K.Key_Return)
    assert (acme.open_minor("INV-104"), acme.credit()) == (3500, 0)
    assert dialog.receipt.repeated is False


def test_credit_of_a_chosen_payment_is_used(acme, shown):
    draft = PaymentDraft(acme.acme, None, 1000, date(2026, 2, 6), "bank", "TRX-90", "", ((customer_ref(acme.acme), 1000),))
    acme.billing.payments.record(draft, key="90")
    dialog = shown(UseCreditDialog(acme.billing, customer_id=acme.acme, bill_id=acme.bills["INV-107"]))
    assert dialog.amount.text() == "35.00"
    dialog.source.setFocus()
    keys(key=K.Key_Down)
    keys(key=K.Key_Down)
    dialog.source.picked.emit(dialog.source.value())
    assert dialog.amount.text() == "10.00"
    press(dialog.effect_button)
    assert [row.amount_minor for row in acme.billing.read.lying_of(payment(acme, "TRX-90"))] == [1000]
    assert acme.billing.read.lying_of(payment(acme, "TRX-90"))[0].name == "INV-107"


def test_a_payment_is_taken_off_a_bill(acme, shown):
    dialog = shown(TakeOffDialog(acme.billing, payment_id=payment(acme, "TRX-88")))
    assert dialog.part.currentText() == "Payment TRX-88 on INV-104 · 40.00"
    type_amount(dialog, "15")
    assert dialog.effects.texts() == [
        ["INV-104 Web hosting", "60.00", "75.00"],
        ["Credit of ACME Ltd", "25.00", "40.00"],
        ["ACME Ltd owes", "1,175.00", "1,190.00"],
    ]
    assert dialog.effect_button.text() == "Take off 15.00"
    keys(key=K.Key_Return)
    assert (acme.open_minor("INV-104"), acme.credit()) == (7500, 4000)


def test_credit_is_paid_out(acme, shown):
    dialog = shown(RefundDialog(acme.billing, customer_id=acme.acme))
    type_amount(dialog, "20")
    assert dialog.effect_button.text() == "Pay out 20.00"
    assert dialog.effects.texts()[0] == ["Credit of ACME Ltd", "25.00", "5.00"]
    dialog.reason.setFocus()
    keys("Asked for it")
    keys(key=K.Key_Return)
    assert acme.credit() == 500
    assert acme.billing.read.payment(payment(acme, "TRX-89")).refunded_minor == 2000


def test_what_a_payment_laid_on_a_bill_is_paid_back_and_the_bill_opens(acme, shown):
    dialog = shown(RefundDialog(acme.billing, payment_id=payment(acme, "TRX-88")))
    assert dialog.effect_button.text() == "Pay out 40.00: INV-104 opens again"
    keys(key=K.Key_Return)
    assert acme.open_minor("INV-104") == 10000


def test_a_write_off_needs_a_reason_and_enter_keeps_the_bill(acme, shown):
    ref = bill_ref(acme.bills["INV-104"])
    dialog = shown(WriteOffDialog(acme.billing, ref))
    assert dialog.title.text() == "Write off bill INV-104?"
    assert dialog.waits.text() == "Write off waits for: reason"
    assert dialog.keep.isDefault()
    keys("Bankrupt")
    assert dialog.effect_button.text() == "Write off 60.00"
    keys(key=K.Key_Return)
    assert acme.open_minor("INV-104") == 6000, "Enter in a field only goes to the effect"
    press(dialog.keep)
    assert not dialog.isVisible()
    assert acme.open_minor("INV-104") == 6000, "kept"
    dialog = shown(WriteOffDialog(acme.billing, ref))
    keys("Bankrupt")
    type_amount(dialog, "50")
    press(dialog.effect_button)
    assert (acme.open_minor("INV-104"), bill(acme, "INV-104").amount_written_off) == (1000, 5000)


def test_a_lowered_bill_says_what_becomes_credit(acme, shown):
    dialog = shown(AmendBillDialog(acme.billing, acme.bills["INV-104"]))
    assert dialog.waits.text() == "Change waits for: another amount"
    type_amount(dialog, "30")
    assert dialog.told.headline() == "10.00 of what was paid lies on it too much: it comes off and becomes credit."
    assert dialog.effects.texts() == [
        ["INV-104 its amount", "100.00", "30.00"],
        ["INV-104 still open", "60.00", "0.00 paid"],
        ["Credit of ACME Ltd", "25.00", "35.00"],
        ["ACME Ltd owes", "1,175.00", "1,115.00"],
    ]
    keys(key=K.Key_Return)
    assert (bill(acme, "INV-104").amount_due, acme.credit()) == (3000, 3500)


def test_a_bill_is_cancelled_only_when_nothing_lies_on_it(acme, shown):
    dialog = shown(CancelBillDialog(acme.billing, acme.bills["INV-104"]))
    assert dialog.notice.kind() == "bad"
    assert "take it off first" in dialog.notice.text()
    assert not dialog.effect_button.isEnabled()
    assert desk.focused() is dialog.keep
    keys(key=K.Key_Escape)
    assert not dialog.isVisible()
    dialog = shown(CancelBillDialog(acme.billing, acme.bills["INV-107"]))
    assert dialog.keep.isDefault()
    keys("By mistake")
    assert dialog.effect_button.text() == "Cancel bill of 715.00"
    assert dialog.effects.texts()[0] == ["INV-107 Web hosting", "715.00", "0.00 cancelled"]
    press(dialog.effect_button)
    assert bill(acme, "INV-107").amount_cancelled == 71500


def test_credit_moves_to_an_account_and_a_locked_day_is_told(acme, shown):
    acme.billing.settings.change_book(locked_through=date(2026, 1, 31))
    dialog = shown(TransferDialog(acme.billing, customer_id=acme.acme))
    assert dialog.effect_button.text() == "Move 25.00 to Web hosting"
    assert dialog.effects.texts()[:2] == [["Credit of ACME Ltd", "25.00", "0.00"], ["Credit of Web hosting", "0.00", "25.00"]]
    dialog.on.setFocus()
    dialog.on.selectAll()
    keys("20 jan")
    below = [label.text() for label in dialog.on_field.findChildren(QLabel)]
    assert "counts from 6 Feb 2026, the first open day" in below
    dialog.on.selectAll()
    keys("7 feb")
    assert dialog.on_field.error() == "This day lies ahead."
    dialog.on.selectAll()
    keys("6 feb")
    keys(key=K.Key_Return)
    assert acme.billing.read.account(acme.web).balance_minor == -2500


def test_a_balance_is_set_where_the_model_keeps_one(tmp_path, qapp, shown):
    billing = desk.make_plain(tmp_path / "a.book", "account_balance")
    customer = billing.customers.add(Customer(name="Café"))
    shop = billing.customers.add_account(Account(name="Shop", customer_id=customer), Opening(30000))
    dialog = shown(SetBalanceDialog(billing, customer_id=customer, account_id=shop))
    assert dialog.waits.text() == "Set waits for: new balance, reason"
    keys("-1.50")
    assert dialog.effects.texts()[0] == ["Balance of Shop", "300.00", "1.50 cr"]
    dialog.reason.setFocus()
    keys("Counted anew")
    assert dialog.effect_button.text() == "Set to −1.50"
    keys(key=K.Key_Return)
    assert billing.read.account(shop).balance_minor == -150
    write_off = shown(WriteOffDialog(billing, account_ref(shop)))
    assert not write_off.effect_button.isEnabled()
    assert billing.check() == []
    billing.close()


# What they share


def all_dialogs(acme):
    billing, owner, inv = acme.billing, acme.acme, acme.bills["INV-104"]
    return [
        CreditNoteDialog(billing, customer_id=owner),
        UseCreditDialog(billing, customer_id=owner, bill_id=inv),
        TakeOffDialog(billing, bill_id=inv),
        RefundDialog(billing, customer_id=owner),
        TransferDialog(billing, customer_id=owner),
        WriteOffDialog(billing, bill_ref(inv)),
        AmendBillDialog(billing, inv),
        CancelBillDialog(billing, acme.bills["INV-107"]),
        SetBalanceDialog(billing, customer_id=owner),
    ]


def test_every_control_has_a_name_and_nothing_is_rendered_as_markup(acme, shown):
    for dialog in all_dialogs(acme):
        shown(dialog)
        assert desk.nameless(dialog) == [], type(dialog).__name__
        assert all(label.textFormat() == Qt.TextFormat.PlainText for label in dialog.findChildren(QLabel))
        row = dialog.keep.parentWidget().layout()
        assert dialog.keep.x() < dialog.effect_button.x(), "the harmless button stands left of the effect"
        assert row is not None
        dialog.done(0)


def test_a_refused_act_keeps_what_was_typed(acme, shown):
    dialog = shown(UseCreditDialog(acme.billing, customer_id=acme.acme, bill_id=acme.bills["INV-104"]))
    acme.billing.corrections.refund(2000, owner=customer_ref(acme.acme), key="meanwhile")
    keys(key=K.Key_Return)
    assert dialog.isVisible()
    assert "which is 5.00" in dialog.amount_field.error()
    assert dialog.amount.text() == "25.00"
    type_amount(dialog, "5")
    keys(key=K.Key_Return)
    assert acme.open_minor("INV-104") == 5500


def test_closing_asks_only_after_something_was_typed(acme, shown, monkeypatch):
    asked = []
    monkeypatch.setattr(UnsavedDialog, "exec", lambda self: asked.append(self))
    dialog = shown(RefundDialog(acme.billing, customer_id=acme.acme))
    keys(key=K.Key_Escape)
    assert not dialog.isVisible()
    assert not asked
    dialog = shown(RefundDialog(acme.billing, customer_id=acme.acme))
    type_amount(dialog, "3")
    keys(key=K.Key_Escape)
    assert len(asked) == 1
    assert dialog.isVisible(), "keep editing is the default"


# The box in the dialog of a bill, and the settings


def raise_bill(acme, shown, tick):
    dialog = shown(BillDialog(acme.billing, customer_id=acme.acme))
    keys("10")
    if tick and dialog.credit.isVisible():
        press(dialog.credit)
    dialog.form.editor("amount_due").setFocus()
    keys(key=K.Key_Return)
    return dialog, acme.billing.read.bill(dialog.saved_id)


def test_credit_is_used_for_a_new_bill_only_when_asked_for(acme, shown):
    dialog, made = raise_bill(acme, shown, tick=False)
    assert dialog.credit.text() == "Use 10.00 of credit"
    assert (made.amount_remaining, acme.credit()) == (1000, 2500)
    dialog, made = raise_bill(acme, shown, tick=True)
    assert (made.amount_remaining, acme.credit()) == (0, 1500)
    assert "of credit was laid on it" in dialog.receipt.text


def test_the_setting_says_always_or_never(acme, shown):
    acme.billing.settings.put("use_credit", "always")
    dialog, made = raise_bill(acme, shown, tick=False)
    assert "as the settings say" in dialog.credit.text()
    assert made.amount_remaining == 0
    acme.billing.settings.put("use_credit", "never")
    dialog, made = raise_bill(acme, shown, tick=True)
    assert not dialog.credit.isVisible()
    assert made.amount_remaining == 1000


def test_an_account_without_credit_offers_none(acme, shown):
    dialog = shown(BillDialog(acme.billing, customer_id=acme.acme))
    assert dialog.credit.isVisible()
    walked = desk.tab_walk(dialog, dialog.form.editor("amount_due"))
    assert walked.index(dialog.credit) < walked.index(dialog.fold)
    dialog.owner.account.setFocus()
    dialog.owner.account.set_value(acme.web)
    dialog.owner.account.picked.emit(acme.web)
    assert not dialog.credit.isVisible()


@pytest.fixture
def window(qtbot, acme, tmp_path):
    made = MainWindow(acme.billing, WindowState(tmp_path / "window.ini"))
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is made)
    made.show_customer(acme.acme)
    return made


def test_the_lock_is_set_and_lifted_with_the_keyboard(acme, window):
    window.actions_["settings_protection"].trigger()
    page = window.settings.section("protection")
    page.lock.setFocus()
    keys("6 feb 2026")
    keys(key=K.Key_Return)
    assert "before today" in page.lock_field.error()
    page.lock.selectAll()
    keys("31 jan 2026")
    keys(key=K.Key_Tab)
    assert acme.billing.settings.book().locked_through == date(2026, 1, 31)
    assert page.lock_field.error() == ""
    press(page.lift)
    assert acme.billing.settings.book().locked_through is None
    billing = window.settings.section("billing")
    billing.use_credit.set_value("always")
    billing.use_credit.picked.emit("always")
    assert acme.billing.settings.get("use_credit") == "always"


# Menus


def enabled(window):
    names = ("use_credit", "take_off", "refund", "refund_credit", "transfer", "write_off", "amend_bill", "cancel_bill",
             "set_balance", "credit_note")  # fmt: skip
    return {name for name in names if window.actions_[name].isEnabled()}


def test_what_can_be_corrected_follows_what_is_chosen(acme, window):
    window.list.focus_tree()
    assert enabled(window) == {"use_credit", "refund_credit", "transfer", "credit_note"}
    assert "model" in window.actions_["set_balance"].statusTip()
    assert window.actions_["amend_bill"].statusTip() == "Choose a bill in the tree or in a list first."
    window.page.set_tab(1)
    window.page.tabs.bills.setFocus()
    window.page.tabs.bills.select_bill(acme.bills["INV-104"])
    assert {"write_off", "amend_bill", "take_off", "use_credit"} <= enabled(window)
    assert window.actions_["cancel_bill"].statusTip() == "Something lies on bill INV-104; take it off first."
    window.page.tabs.bills.select_bill(acme.bills["INV-107"])
    assert "cancel_bill" in enabled(window)
    assert "take_off" not in enabled(window)
    window.list.focus_tree()
    assert "write_off" not in enabled(window), "in the tree the customer is chosen, not a bill"
    window.page.select_payment(payment(acme, "TRX-88"))
    assert {"take_off", "refund"} <= enabled(window)


def run_next(monkeypatch, do):
    """Let the next dialog be driven by `do` instead of waiting for a person."""

    def drive(dialog):
        dialog.show()
        do(dialog)
        return 0

    for kind in (UseCreditDialog, WriteOffDialog, RefundDialog, CancelBillDialog, CreditNoteDialog):
        monkeypatch.setattr(kind, "exec", drive)


def test_a_command_acts_on_the_row_under_the_cursor_and_undo_takes_it_back(acme, window, monkeypatch):
    window.page.set_tab(1)
    window.page.tabs.bills.setFocus()
    window.page.tabs.bills.select_bill(acme.bills["INV-107"])
    run_next(monkeypatch, lambda dialog: (dialog.reason.setText("By mistake"), dialog.submit_and_close()))
    window.actions_["cancel_bill"].trigger()
    assert bill(acme, "INV-107").amount_cancelled == 71500
    assert "INV-107 cancelled" in window.status.text()
    QTest.keyClick(window, K.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert bill(acme, "INV-107").amount_remaining == 71500


def test_menus_show_the_corrections_of_what_was_clicked(acme, window, qtbot):
    table = window.page.activity
    window.page.set_tab(0)
    table.select_bill(acme.bills["INV-104"])
    assert "write_off" in table._commands()
    table.select_payment(payment(acme, "TRX-88"))
    assert table._commands()[:3] == ("reverse", "take_off", "refund")
    table.select_bill(acme.bills["INV-104"])
    window.list.focus_tree()
    assert not window.actions_["write_off"].isEnabled()
    table.customContextMenuRequested.emit(QPoint(20, 20))
    menu = QApplication.activePopupWidget()
    assert menu is not None
    assert window.actions_["write_off"].isEnabled()
    menu.close()


def test_the_history_is_shown_in_words(acme, window):
    from dataclasses import replace

    acme.billing.bills.change(replace(bill(acme, "INV-104"), due_date=date(2026, 2, 28)))
    acme.billing.payments.undo(key="u")
    window.page.set_tab(5)
    rows = [[column.cell(row).spoken() for column in window.page.tabs.history.model().columns][1:]
            for row in window.page.tabs.history.model().rows]  # fmt: skip
    assert ["Due date INV-104", "25 Jan 2026", "28 Feb 2026"] in rows
    assert ["Payment TRX-89 of 25.00 from ACME Ltd", "recorded 6 Feb 2026", "undone"] in rows


def test_enter_never_closes_over_what_was_typed_and_presses_the_button_with_the_ring(acme, shown):
    """A new user typed the reason, pressed Enter and believed the payment reversed: the dialog had closed over it."""
    dialog = shown(ReverseDialog(acme.billing, payment(acme, "TRX-88")))
    dialog.reason.setFocus()
    keys("returned by the bank")
    keys(key=K.Key_Return)
    assert dialog.isVisible()
    assert dialog.focusWidget() is dialog.effect_button
    keys(key=K.Key_Return)
    assert acme.billing.read.payment(payment(acme, "TRX-88")).state == "reversed"
