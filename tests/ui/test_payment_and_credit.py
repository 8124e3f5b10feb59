"""Credit beside a payment, its receipt, and money that has to wait: the payment dialog by keyboard, on a real book."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from billing_desktop.domain.model import Account, Bill, Customer, bill_ref
from billing_desktop.services import Opening, PaymentDraft
from billing_desktop.ui.dialogs.credit import TransferDialog
from billing_desktop.ui.dialogs.payment import PaymentDialog
from billing_desktop.ui.dialogs.receipt import ReceiptDialog
from billing_desktop.ui.dialogs.reverse import ReverseDialog
from billing_desktop.ui.dialogs.taking_back import RefundDialog
from tests.ui import test_payment_dialog as desk

K = Qt.Key
book, keys, shown = desk.book, desk.keys, desk.shown


def owed(book):
    figures = book.billing.read.figures(book.acme)[0]
    return figures.owed_minor, figures.credit_minor


def receipts():
    return [one for one in QApplication.topLevelWidgets() if isinstance(one, ReceiptDialog) and one.isVisible()]


def test_credit_is_offered_shown_in_the_line_and_used_in_the_same_act(book, shown):
    book.billing.endpoints.add("https://example.com/hooks")
    dialog = shown(PaymentDialog(book.billing, customer_id=book.acme))
    QAbstractItemModelTester(dialog.lines.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    box = dialog.lines.use_credit
    keys("900")
    assert (box.isVisible(), box.isChecked(), box.text()) == (True, False, "Also use the credit of 25.00")
    box.setFocus(Qt.FocusReason.TabFocusReason)
    keys(key=K.Key_Space)
    assert dialog.record_button.text() == "Record 900.00: pay 3 bills, use 25.00 credit"
    assert dialog.footer.effect.headline().startswith("Afterwards ACME Ltd owes 250.00. 4 notifications will be queued")
    last = dialog.lines.model.lines()[-1]
    assert (last.open.name, last.applied_minor, last.credit_minor, last.left_minor) == ("INV-107", 44000, 2500, 25000)
    assert dialog.lines.model.totals().left_minor == 25000
    dialog.head.amount.setFocus()
    keys(key=K.Key_Return)
    assert not dialog.isVisible()
    assert owed(book) == (25000, 0)
    book.billing.payments.undo(key="undo")
    assert owed(book) == (117500, 2500), "one act, one undo"
    book.billing.payments.redo(key="redo")
    assert owed(book) == (25000, 0)
    assert book.billing.check() == []


def test_no_credit_is_offered_where_nothing_stays_open_or_there_is_none(book, shown):
    dialog = shown(PaymentDialog(book.billing, customer_id=book.acme))
    keys("1175")
    assert not dialog.lines.use_credit.isVisible()
    dialog.head.amount.selectAll()
    keys("900")
    assert dialog.lines.use_credit.isVisible()
    book.billing.corrections.apply_credit(
        book.bills["INV-098"], 2500, owner=book.billing.read.credit_for_bill(book.bills["INV-098"])[0].ref, key="away"
    )
    dialog.refresh()
    assert not dialog.lines.use_credit.isVisible()


def test_credit_used_elsewhere_meanwhile_is_previewed_anew(book, shown):
    dialog = shown(PaymentDialog(book.billing, customer_id=book.acme))
    keys("400")
    dialog.lines.use_credit.setChecked(True)
    bill = book.bills["INV-107"]
    book.billing.corrections.apply_credit(bill, 1000, owner=book.billing.read.credit_for_bill(bill)[0].ref, key="away")
    keys(key=K.Key_Return)
    assert dialog.isVisible()
    assert "Nothing was recorded" in dialog.notice.headline()
    assert book.payments() == 2
    assert dialog.lines.use_credit.text() == "Also use the credit of 15.00"
    keys(key=K.Key_Return)
    assert book.payments() == 3
    assert owed(book) == (117500 - 1000 - 40000 - 1500, 0)


def test_several_bills_overpaid_credit_applied_reversed_undone_and_redone(book, shown):
    dialog = shown(PaymentDialog(book.billing, customer_id=book.acme))
    keys("1200")
    keys(key=K.Key_Return)
    payment = dialog.receipt.payment_id
    assert owed(book) == (0, 5000)
    new = Bill(amount_due=6000, customer_id=book.acme, external_reference="INV-112")
    bill = book.billing.bills.raise_bill(new, key="new", use_credit=True).bill_id
    assert owed(book) == (1000, 0)
    reverse = shown(ReverseDialog(book.billing, payment))
    keys("Returned by the bank")
    keys(key=K.Key_Return)  # to the button, which is not the default
    keys(key=K.Key_Return)
    assert not reverse.isVisible()
    assert owed(book) == (117500 + 6000 - 2500, 0), "the use of its credit went first; the older credit stays on the bill"
    assert book.billing.read.bill(bill).amount_remaining == 3500
    book.billing.payments.undo(key="undo")
    assert owed(book) == (1000, 0)
    book.billing.payments.redo(key="redo")
    assert owed(book) == (121000, 0)
    assert book.billing.check() == []


@pytest.mark.parametrize("credit", [False, True])
def test_a_double_enter_records_one_payment(book, shown, credit):
    dialog = shown(PaymentDialog(book.billing, customer_id=book.acme))
    keys("60")
    dialog.lines.use_credit.setChecked(credit)
    field = dialog.head.amount
    QTest.keyClick(field, K.Key_Return)
    QTest.keyClick(field, K.Key_Return)
    dialog.submit()
    assert book.payments() == 3


def test_recorded_and_printed_with_one_key(book, shown, qtbot):
    dialog = shown(PaymentDialog(book.billing, customer_id=book.acme))
    keys("60")
    keys(key=K.Key_P, modifier=Qt.KeyboardModifier.ControlModifier)
    assert book.payments() == 3
    (receipt,) = receipts()
    assert (receipt.pages.pages(), receipt.paper.amount_minor) == (1, 6000)
    assert receipt.footing.text() == "60.00 EUR from ACME Ltd on 6 Feb 2026"
    receipt.close()
    assert dialog.receipt.payment_id == book.billing.read.payments(book.acme)[0].id


def test_record_and_new_offers_the_receipt_of_what_was_recorded(book, shown):
    dialog = shown(PaymentDialog(book.billing, customer_id=book.acme))
    keys("60")
    keys(key=K.Key_Return, modifier=Qt.KeyboardModifier.ControlModifier)
    assert dialog.isVisible()
    button = next(one for one in dialog.notice.findChildren(QPushButton) if one.text() == "Receipt")
    QTest.keyClick(button, K.Key_Space)
    (receipt,) = receipts()
    assert receipt.paper.amount_minor == 6000
    receipt.close()


def test_the_receipt_is_saved_as_it_is_shown_and_printed_by_the_same_painter(book, shown, tmp_path, monkeypatch):
    from PySide6.QtPrintSupport import QPrinter

    from billing_desktop.ui.dialogs.printing import print_pages

    payment = book.billing.read.payments(book.acme)[-1].id
    dialog = shown(ReceiptDialog(book.billing, payment))
    monkeypatch.setattr(dialog, "ask_path", lambda name, _ext: tmp_path / name)
    keys(key=K.Key_Return)
    assert (tmp_path / "Receipt_C-0001_2026-01-20_TRX-88.pdf").read_bytes().startswith(b"%PDF-")
    assert dialog.notice.headline().startswith("Saved as ")
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    assert print_pages(book.billing.receipts.page_painter(dialog.paper), printer)
    assert (tmp_path / "printed.pdf").stat().st_size > 5000


def test_a_bill_dated_ahead_is_told_in_plain_words(book, shown):
    ahead = Bill(amount_due=8000, customer_id=book.acme, external_reference="INV-120", bill_date=date(2026, 3, 1))
    book.billing.bills.raise_bill(ahead, key="ahead")
    dialog = shown(PaymentDialog(book.billing, customer_id=book.acme))
    keys("1255")
    assert dialog.warning.headline() == "INV-120 counts from 1 March 2026; until then the 80.00 lie as credit."


def test_a_bill_that_was_settled_until_later_is_told_too(book, shown):
    """Paid on 20 Jan and reversed today: money dated before today waits until the reversal."""
    bill = book.bills["INV-104"]
    draft = PaymentDraft(book.acme, None, 6000, date(2026, 1, 20), allocations=((bill_ref(bill), 6000),))
    payment = book.billing.payments.record(draft, key="first").payment_id
    book.billing.payments.reverse(payment, key="reverse")
    dialog = shown(PaymentDialog(book.billing, customer_id=book.acme, bill_ids=[bill]))
    dialog.head.paid_on.setFocus()
    dialog.head.paid_on.selectAll()
    keys("22 jan")
    said = "INV-104 can take the money from 6 February 2026; until then the 60.00 lie as credit."
    assert said in dialog.warning.headline()


def test_the_dialog_is_as_high_as_what_it_shows(book, shown, qtbot):
    dialog = shown(PaymentDialog(book.billing))
    qtbot.waitUntil(lambda: dialog.height() < 520)
    keys("ACME")
    keys(key=K.Key_Return)
    keys(key=K.Key_Tab)
    keys("900")
    qtbot.waitUntil(lambda: dialog.height() >= dialog.layout().totalMinimumSize().height() and dialog.height() > 560)
    empty = dialog.record_button.y() - (dialog.footer.y() + dialog.footer.height())
    assert empty < 60, "no hole above the buttons"


def test_credit_from_the_start_is_said_to_be_none_that_can_be_moved_or_paid_out(tmp_path, qapp, shown):
    billing = desk.make_plain(tmp_path / "b.book", "account_balance")
    family = billing.customers.add(Customer(name="Meier"))
    beat, nina = (
        billing.customers.add_account(Account(customer_id=family, name=name), Opening(owed))
        for name, owed in (("Beat", 6000), ("Nina", -3000))
    )
    for kind in (TransferDialog, RefundDialog):
        said = shown(kind(billing, customer_id=family, account_id=nina)).source_field.findChildren(QLabel)[1].text()
        assert said == "30.00 of the credit of Nina came with no payment; change it with Set balance."
        hint = shown(kind(billing, customer_id=family, account_id=beat)).source_field.findChildren(QLabel)[1].text()
        assert hint == ""
    rows = billing.read.activity(family)
    assert [(row.reference, row.detail) for row in rows] == [("Nina", ""), ("Beat", "")]
    billing.close()
