"""The payment dialog as the person at the desk uses it: with the keyboard, on a real book."""

import gc
import weakref
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QSize, Qt, QTimer
from PySide6.QtGui import QAccessible, QScreen
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from billing_desktop.domain.model import Account, Bill, Customer, account_ref, bill_ref
from billing_desktop.services import Billing, Opening, PaymentDraft
from billing_desktop.ui import theme
from billing_desktop.ui.dialogs.base import DetailsDialog, UnsavedDialog
from billing_desktop.ui.dialogs.payment import PaymentDialog
from billing_desktop.ui.models.allocation_model import DUE, NAME
from tests.ui.acme import TODAY, make_acme

K = Qt.Key


def make_plain(path, model):
    return Billing.new(path, name="Shop", currency="EUR", model=model, clock=lambda: TODAY, time_zone="UTC")


@pytest.fixture
def book(tmp_path, qapp):
    theme.apply(qapp, "light")
    made = make_acme(tmp_path / "acme.book")
    yield made
    made.billing.close()


@pytest.fixture
def shown(qtbot):
    """Show a dialog and give it back; it is closed without questions in the end."""

    def show(dialog):
        qtbot.addWidget(dialog, before_close_func=lambda one: setattr(one, "is_dirty", lambda: False))
        dialog.show()
        dialog.activateWindow()
        qtbot.waitUntil(lambda: QApplication.focusWidget() is not None and QApplication.activeWindow() is dialog)
        QTest.qWait(5)
        return dialog

    return show


def focused() -> Any:
    """Return the widget with the focus."""
    return QApplication.focusWidget()


def keys(text="", key=None, modifier=Qt.KeyboardModifier.NoModifier):
    """Type where the focus is, as a keyboard does."""
    for char in text:
        QTest.keyClicks(focused(), char, modifier)
    if key is not None:
        QTest.keyClick(focused(), key, modifier)
    QApplication.processEvents()


def applied(dialog):
    return {line.open.name: line.applied_minor for line in dialog.lines.model.lines() if line.applied_minor}


def tab_walk(dialog, start):
    """Return the widgets that Tab reaches from `start` until it comes round."""
    start.setFocus()
    seen: list[QWidget | None] = []
    while QApplication.focusWidget() not in seen and len(seen) < 80:
        seen.append(QApplication.focusWidget())
        keys(key=K.Key_Tab)
    return seen


def nameless(dialog):
    """Return the visible focusable widgets that a screen reader has no name for."""
    found = []
    for widget in dialog.findChildren(QWidget):
        inner = widget.parent() is not None and widget.focusProxy() is not None
        if not widget.isVisible() or widget.focusPolicy() == Qt.FocusPolicy.NoFocus or inner:
            continue
        if widget.objectName().startswith("qt_") or not widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            continue
        name = QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)
        if not name:
            found.append(widget)
    return found


def test_a_dialog_that_was_closed_is_kept_by_nothing(book, qapp):
    gone = []
    for _ in range(2):
        dialog = PaymentDialog(book.billing)
        dialog.show()
        qapp.processEvents()
        dialog.done(0)
        gone.append(weakref.ref(dialog))
        dialog.deleteLater()
        del dialog
        qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
    assert gone[0]() is None


def test_with_large_letters_on_a_small_screen_the_bills_come_into_sight_with_the_keyboard(book, shown, qapp, monkeypatch):
    monkeypatch.setattr(QScreen, "availableSize", lambda _self: QSize(1024, 680))
    theme.set_size(qapp, 150, "comfortable")
    try:
        dialog = shown(PaymentDialog(book.billing, customer_id=book.acme))
        table, amount = dialog.lines.table, dialog.head.amount
        keys("900")
        keys(key=K.Key_Down)
        QTest.qWait(20)
        assert focused() is table
        row = table.visualRect(table.currentIndex())
        assert table.viewport().visibleRegion().boundingRect().contains(row), "what Space would untick is seen"
        keys(key=K.Key_Down)
        row = table.visualRect(table.currentIndex())
        assert table.viewport().visibleRegion().boundingRect().contains(row)
        amount.setFocus()
        QTest.qWait(20)
        assert amount.visibleRegion().boundingRect() == amount.rect()
    finally:
        theme.set_size(qapp, 100, "comfortable")


def test_several_bills_with_one_line_changed_by_hand(book, shown):
    dialog = shown(PaymentDialog(book.billing, customer_id=book.acme))
    assert QApplication.focusWidget() is dialog.head.amount
    keys("900")
    assert applied(dialog) == {"INV-098": 40000, "INV-104": 6000, "INV-107": 44000}
    assert dialog.lines.chips.selected() == "oldest"

    keys(key=K.Key_Down)
    assert focused() is dialog.lines.table
    keys(key=K.Key_Space)  # INV-098 is unticked
    assert dialog.lines.chips.selected() == "hand"
    assert applied(dialog) == {"INV-104": 6000, "INV-107": 44000}
    keys(key=K.Key_Down)
    keys(key=K.Key_Down)
    keys("715")
    assert applied(dialog) == {"INV-104": 6000, "INV-107": 71500}, "live at each keystroke"
    keys(key=K.Key_Return)  # ends the cell, records nothing
    assert book.payments() == 2
    assert dialog.footer.left.figure.text() == "125.00"
    assert dialog.record_button.text() == "Record 900.00: pay 2 bills, keep 125.00"
    said = dialog.footer.effect.headline()
    assert said == "Afterwards ACME Ltd owes 400.00 and has 150.00 credit.", "no word of notifications that nobody gets"
    with_receipts: list[Any] = []
    dialog.recorded.connect(with_receipts.append)
    keys(key=K.Key_Return)  # on the table: the default button
    assert not dialog.isVisible()
    assert [one.payment_id for one in with_receipts] == [dialog.receipt.payment_id]
    assert (book.open_minor("INV-098"), book.open_minor("INV-104"), book.open_minor("INV-107")) == (40000, 0, 0)
    assert book.credit() == 15000
    assert book.billing.check() == []


def test_what_is_paid_beyond_the_bills_is_kept_as_credit(book, shown):
    dialog = shown(PaymentDialog(book.billing, customer_id=book.acme))
    keys("1200")
    assert dialog.record_button.text() == "Record 1,200.00: pay 3 bills, keep 25.00"
    keys(key=K.Key_Return)
    assert book.credit() == 5000


def test_the_rest_can_go_to_an_account(book, shown):
    dialog = shown(PaymentDialog(book.billing, customer_id=book.acme))
    keys("1200")
    target = dialog.footer.target
    found = {target.itemText(i) for i in range(target.count())}
    assert found == {"credit of ACME Ltd", "credit of Support", "credit of Web hosting"}
    target.set_value(account_ref(book.web))
    target.picked.emit(target.value())
    assert dialog.record_button.text() == "Record 1,200.00: pay 3 bills, keep 25.00"
    assert dialog.submit()
    assert book.billing.read.account(book.web).balance_minor == -2500


def test_a_double_enter_records_once(book, shown, monkeypatch):
    dialog = shown(PaymentDialog(book.billing, customer_id=book.acme))
    keys("60")
    record = book.billing.payments.record
    seen = []

    def slow(draft, **more):
        seen.append(more["key"])
        assert not dialog.record_button.isEnabled(), "off while the act is under way"
        dialog.submit_and_close()  # the second Enter comes while the first is under way
        return record(draft, **more)

    monkeypatch.setattr(book.billing.payments, "record", slow)
    field = focused()
    QTest.keyClick(field, K.Key_Return)
    QTest.keyClick(field, K.Key_Return)
    assert seen == [dialog.key]
    assert book.payments() == 3


def test_books_that_moved_meanwhile_are_previewed_anew(book, shown):
    dialog = shown(PaymentDialog(book.billing, customer_id=book.acme))
    keys("460")
    assert applied(dialog) == {"INV-098": 40000, "INV-104": 6000}
    other = PaymentDraft(book.acme, None, 6000, None, "", "", "", ((bill_ref(book.bills["INV-104"]), 6000),))
    book.billing.payments.record(other, key="other-desk")
    keys(key=K.Key_Return)
    assert dialog.isVisible()
    assert "The books moved meanwhile; here is the plan anew. Nothing was recorded." in dialog.notice.headline()
    assert applied(dialog) == {"INV-098": 40000, "INV-107": 6000}
    assert book.payments() == 3
    keys(key=K.Key_Return)
    assert not dialog.isVisible()
    assert book.payments() == 4


def test_a_likely_duplicate_is_told_and_shown_but_not_refused(book, shown):
    dialog = shown(PaymentDialog(book.billing, customer_id=book.acme))
    keys("900")
    assert dialog.warning.isHidden()
    dialog.head.reference.setFocus()
    keys("TRX-88")
    assert dialog.warning.headline() == "A payment of 40.00 with the reference TRX-88 was recorded on 20 Jan 2026."
    assert dialog.record_button.isEnabled()
    row = dialog._preview.duplicates[0]
    dialog.show_payment(row)
    details = dialog.findChild(DetailsDialog)
    texts = [label.text() for label in details.findChildren(QLabel)]
    assert "40.00 EUR" in texts
    assert "Applied to INV-104" in texts
    details.close()


def test_wrong_amounts_are_told_where_they_stand(book, shown):
    dialog = shown(PaymentDialog(book.billing, customer_id=book.acme))
    assert dialog.waits.text() == "Record waits for: amount"
    assert not dialog.record_button.isEnabled()
    keys("1.234,5")
    assert dialog.head.amount_field.error() == "", "not while typing"
    keys(key=K.Key_Tab)
    assert "1234.50" in dialog.head.amount_field.error()
    keys(key=K.Key_Return)
    assert book.payments() == 2
    assert dialog.head.amount.text() == "1.234,5", "what was typed is kept"


def test_too_much_on_a_bill_is_told_and_stops_the_record(book, shown):
    dialog = shown(PaymentDialog(book.billing, customer_id=book.acme))
    keys("900")
    dialog.lines.table.setFocus(Qt.FocusReason.TabFocusReason)
    keys(key=K.Key_Down)
    keys("70")
    assert "add up to more" in dialog.footer.effect.headline() or "INV-104" in dialog.footer.effect.headline()
    assert dialog.footer.effect.kind() == "bad"
    assert not dialog.record_button.isEnabled()
    assert dialog.waits.text() == "Record waits for: what it is applied to"
    keys(key=K.Key_Escape)  # gives the line its amount back and leaves the dialog open
    assert dialog.isVisible()
    assert applied(dialog)["INV-104"] == 6000
    assert dialog.record_button.isEnabled()


def test_a_day_ahead_is_told_at_entry(book, shown):
    dialog = shown(PaymentDialog(book.billing, customer_id=book.acme))
    keys("10")
    dialog.head.paid_on.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.qWait(5)
    keys("+")
    assert dialog.head.paid_on.text() == "7 Feb 2026"
    assert "ahead" in dialog.head.paid_on_field.error()
    assert dialog.waits.text() == "Record waits for: paid on"
    keys("-")
    assert dialog.record_button.isEnabled()


def test_chips_fill_in_and_clear_leaves_everything_over(book, shown):
    dialog = shown(PaymentDialog(book.billing, customer_id=book.acme))
    keys("715")
    assert dialog.lines.chips.selected() == "exact"
    assert applied(dialog) == {"INV-107": 71500}
    dialog.lines.chips.chip("oldest").click()
    assert applied(dialog) == {"INV-098": 40000, "INV-104": 6000, "INV-107": 25500}
    dialog.lines.clear.click()
    assert applied(dialog) == {}
    assert dialog.record_button.text() == "Record 715.00: keep it as credit"
    dialog.lines.chips.chip("exact").click()
    assert applied(dialog) == {"INV-107": 71500}
    dialog.head.amount.setFocus()
    dialog.head.amount.selectAll()
    keys("775")
    chip = dialog.lines.chips.chip("exact")
    assert chip.isEnabled(), "a set is offered, not applied by itself"
    dialog.lines.chips.chip("oldest").click()
    chip.click()
    assert applied(dialog) == {"INV-104": 6000, "INV-107": 71500}
    dialog.head.amount.selectAll()
    keys("900")
    assert not chip.isEnabled()
    assert chip.text() == "Exact match: none"


def test_bills_named_in_the_reference_come_first(book, shown):
    dialog = shown(PaymentDialog(book.billing, customer_id=book.acme))
    keys("60")
    dialog.head.reference.setFocus()
    keys("for inv-107")
    assert applied(dialog) == {"INV-107": 6000}
    assert dialog.lines.chips.selected() == "named"
    assert dialog.record_button.text() == "Record 60.00: pay part of INV-107"


def test_chosen_bills_make_the_amount_and_ticks_change_it(book, shown):
    dialog = shown(PaymentDialog(book.billing, customer_id=book.acme, bill_ids=[book.bills["INV-107"]]))
    assert dialog.head.amount.text() == "715.00"
    assert applied(dialog) == {"INV-107": 71500}
    assert not dialog.is_dirty()
    dialog.lines.table.setFocus(Qt.FocusReason.TabFocusReason)
    keys(key=K.Key_Down)
    keys(key=K.Key_Space)
    assert dialog.head.amount.text() == "775.00"
    keys(key=K.Key_Return)
    assert book.open_minor("INV-104") == 0


def test_ctrl_enter_records_and_starts_the_next_with_its_own_key(book, shown):
    dialog = shown(PaymentDialog(book.billing, customer_id=book.acme))
    first = dialog.key
    keys("60")
    keys(key=K.Key_Return, modifier=Qt.KeyboardModifier.ControlModifier)
    assert dialog.isVisible()
    assert dialog.key != first
    assert book.payments() == 3
    assert dialog.notice.kind() == "good"
    assert dialog.head.amount.text() == ""
    assert QApplication.focusWidget() is dialog.head.customer
    keys(key=K.Key_Return, modifier=Qt.KeyboardModifier.ControlModifier)
    assert book.payments() == 3
    assert not dialog.is_dirty()


def test_a_customer_is_typed_in_part_and_taken_with_enter(book, shown):
    book.billing.customers.add(Customer(name="Delta Dental"))
    dialog = shown(PaymentDialog(book.billing))
    assert focused() is dialog.head.customer
    keys("ac")
    keys(key=K.Key_Return)
    assert dialog.head.customer.value() == book.acme
    assert dialog.head.customer.text() == "ACME Ltd"
    assert dialog.isVisible()
    assert len(dialog.lines.model.lines()) == 3
    keys("x")
    assert dialog.head.customer.value() is None
    assert dialog.waits.text() == "Record waits for: customer, amount"
    assert dialog.lines.model.lines() == []


def test_the_list_of_customers_takes_the_mouse_and_esc(book, shown):
    other = book.billing.customers.add(Customer(name="Acme Nord"))
    dialog = shown(PaymentDialog(book.billing))
    keys("acm")
    found = dialog.head.customer._list
    assert found.isVisible()
    QTest.keyClick(found, K.Key_Escape)
    assert not found.isVisible()
    assert dialog.isVisible(), "Esc closed the list, not the dialog"
    keys("e")
    QTest.mouseClick(found.viewport(), Qt.MouseButton.LeftButton, pos=found.visualRect(found.model().index(1, 0)).center())
    assert dialog.head.customer.value() == other
    assert not found.isVisible()


def test_a_name_that_looks_like_markup_stands_as_typed(book, shown):
    name = "<b>Evil</b> & <img src=x>"
    evil = book.billing.customers.add(Customer(name=name))
    made = Bill(amount_due=500, customer_id=evil, external_reference="B-1")
    book.billing.bills.raise_bill(made, key="evil")
    dialog = shown(PaymentDialog(book.billing, customer_id=evil))
    keys("9")
    dialog.head.reference.setFocus()
    keys("<i>")
    assert dialog.head.customer.text() == name
    assert f"Afterwards {name} owes nothing and has 4.00 credit." in dialog.footer.effect.headline()
    assert all(label.textFormat() == Qt.TextFormat.PlainText for label in dialog.findChildren(QLabel))
    assert dialog.submit()
    dialog.show_payment(book.billing.read.payments(evil)[0])
    details = dialog.findChild(DetailsDialog)
    assert all(label.textFormat() == Qt.TextFormat.PlainText for label in details.findChildren(QLabel))


def test_tab_goes_through_the_dialog_in_reading_order(book, shown):
    book.billing.endpoints.add("https://example.com/hooks")
    dialog = shown(PaymentDialog(book.billing, customer_id=book.acme))
    keys("900")
    dialog.head.reference.setFocus()
    keys("TRX-88")
    head, lines = dialog.head, dialog.lines
    walked = tab_walk(dialog, head.customer)
    wanted = [
        head.customer, head.amount, head.paid_on, head.method, head.reference, head.note, "Show it",
        lines.chips.chip("oldest"), lines.clear, lines.table, "Preview", dialog.cancel, dialog.again, dialog.record_button,
    ]  # fmt: skip
    places = []
    for one in wanted:
        if isinstance(one, str):
            one = next(widget for widget in walked if getattr(widget, "text", str)() == one)
        places.append(walked.index(one))
    assert places == sorted(places)


def test_every_control_has_a_name(book, shown):
    dialog = shown(PaymentDialog(book.billing, customer_id=book.acme))
    keys("900")
    assert nameless(dialog) == []
    dialog.lines.table.setFocus(Qt.FocusReason.TabFocusReason)
    keys("7")
    assert focused().accessibleName() == "Apply to INV-098"


def test_closing_asks_only_when_something_was_typed(book, shown):
    dialog = shown(PaymentDialog(book.billing, customer_id=book.acme))
    keys(key=K.Key_Escape)
    assert not dialog.isVisible()

    dialog = shown(PaymentDialog(book.billing, customer_id=book.acme))
    keys("900")
    answers = []

    def answer(name):
        question = dialog.findChild(UnsavedDialog)
        answers.append(name)
        if name == "keep":
            QTest.keyClick(question, K.Key_Return)  # the default keeps the form
        else:
            question._take(name)

    QTimer.singleShot(50, lambda: answer("keep"))
    dialog.reject()
    assert dialog.isVisible()
    for question in dialog.findChildren(UnsavedDialog):
        question.setParent(None)
    QTimer.singleShot(50, lambda: answer("discard"))
    dialog.reject()
    assert not dialog.isVisible()
    assert answers == ["keep", "discard"]
    assert book.payments() == 2


def test_a_customer_balance_is_one_line_and_can_go_into_credit(tmp_path, qapp, shown):
    billing = make_plain(tmp_path / "b.book", "customer_balance")
    customer = billing.customers.add(Customer(name="Café Ünal"), Opening(50000))
    dialog = shown(PaymentDialog(billing, customer_id=customer))
    keys("600")
    assert applied(dialog) == {"Café Ünal": 60000}
    assert dialog.footer.left.figure.text() == "100.00"
    assert dialog.record_button.text() == "Record 600.00: lower 1 balance, keep 100.00"
    table = dialog.lines.table
    assert table.isColumnHidden(DUE), "a balance is due on no day"
    assert table.columnWidth(NAME) > 200
    keys(key=K.Key_Return)
    assert billing.read.customer(customer).balance_minor == -10000
    billing.close()


def test_an_only_account_is_chosen_and_several_are_asked_for(tmp_path, qapp, shown):
    billing = make_plain(tmp_path / "b.book", "account_balance")
    customer = billing.customers.add(Customer(name="Café Ünal"))
    north = billing.customers.add_account(Account(name="North", customer_id=customer), Opening(30000))
    dialog = shown(PaymentDialog(billing, customer_id=customer))
    assert dialog.head.account.value() == north
    south = billing.customers.add_account(Account(name="South", customer_id=customer), Opening(12000))
    dialog = shown(PaymentDialog(billing, customer_id=customer))
    keys("420")
    assert dialog.head.account.value() is None
    assert "choose one" in dialog.footer.effect.headline()
    dialog.lines.table.setFocus(Qt.FocusReason.TabFocusReason)
    keys(key=K.Key_Space)
    keys(key=K.Key_Down)
    keys(key=K.Key_Space)
    assert applied(dialog) == {"North": 30000, "South": 12000}
    assert dialog.submit()
    assert billing.read.account(south).balance_minor == 0
    billing.close()
