"""The dialogs of customers, accounts, bills and charges, and the one that reverses a payment, on a real book."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from billing_desktop.domain.model import Account, Bill, Customer, bill_ref, customer_ref
from billing_desktop.services import Opening, PaymentDraft
from billing_desktop.services.statement_making import Wanted
from billing_desktop.ui import theme
from billing_desktop.ui.desk import Desk
from billing_desktop.ui.dialogs.day_warning import day_warning
from billing_desktop.ui.dialogs.payment import PaymentDialog
from billing_desktop.ui.dialogs.records import AccountDialog, BillDialog, ChargeDialog, CustomerDialog
from billing_desktop.ui.dialogs.reverse import ReverseDialog
from billing_desktop.ui.panels.customer_notes import CustomerNotes
from billing_desktop.ui.widgets.inputs import LabelledField
from tests.ui import test_payment_dialog as desk
from tests.ui.acme import make_acme

K = Qt.Key
keys = desk.keys
shown = desk.shown


@pytest.fixture
def acme(tmp_path, qapp):
    theme.apply(qapp, "light")
    made = make_acme(tmp_path / "acme.book")
    yield made
    made.billing.close()


def test_a_new_customer_with_what_it_owes_at_the_start(acme, shown):
    dialog = shown(CustomerDialog(acme.billing))
    assert dialog.waits.text() == "Add customer waits for: name"
    assert dialog.form.editor("external_reference").placeholderText() == acme.billing.customers.next_reference("customer")
    dialog.form.editor("name").setFocus()
    keys("Delta Dental")
    dialog.form.editor("opening").setFocus()
    keys("12.50")
    keys(key=K.Key_Return)
    assert not dialog.isVisible()
    customer = acme.billing.read.customer(dialog.saved_id)
    assert customer.name == "Delta Dental"
    assert customer.payment_rules == Customer().payment_rules, "folded rules stay as they are at first"
    assert [bill.amount_remaining for bill in acme.billing.read.bills(dialog.saved_id)] == [1250]


def test_wrong_fields_are_told_at_their_place_and_nothing_is_written(acme, shown):
    dialog = shown(CustomerDialog(acme.billing))
    dialog.form.editor("name").setFocus()
    keys("X")
    dialog.form.editor("email").setFocus()
    keys("nobody")
    dialog.form.editor("phone").setFocus()
    keys("030")
    keys(key=K.Key_Return)
    assert dialog.isVisible()
    assert dialog.form.notice.headline() == "Two fields need another look"
    assert "no e-mail address" in dialog.form.field("email").error()
    assert QApplication.focusWidget() is dialog.form.editor("email")
    assert dialog.form.editor("email").text() == "nobody", "what was typed is kept"
    assert dialog.saved_id is None
    assert len(acme.billing.read.customers()) == 1
    keys(key=K.Key_End)
    keys("@acme.example")
    assert dialog.form.field("email").error() == ""


def test_a_wrong_rule_unfolds_the_rules(acme, shown):
    dialog = shown(CustomerDialog(acme.billing, customer_id=acme.acme))
    dialog.fold.setChecked(True)
    dialog.rules.editor("payment_rules.min_amount").set_minor(5000)
    dialog.rules.editor("payment_rules.max_amount").set_minor(100)
    dialog.fold.setChecked(False)
    dialog.submit_and_close()
    assert dialog.isVisible()
    assert dialog.fold.isChecked()
    assert "smallest" in dialog.rules.field("payment_rules.max_amount").error()


def test_an_edited_customer_is_saved_and_its_currency_is_fixed(acme, shown):
    dialog = shown(CustomerDialog(acme.billing, customer_id=acme.acme))
    assert dialog.form.editor("currency").isReadOnly()
    assert not dialog.is_dirty()
    dialog.form.editor("city").setFocus()
    keys("Cork")
    assert dialog.is_dirty()
    keys(key=K.Key_Return)
    assert dialog.saved_id == acme.acme
    assert acme.billing.read.customer(acme.acme).city == "Cork"


def test_a_customer_gets_papers_in_its_own_language(acme, shown):
    billing = acme.billing
    dialog = shown(CustomerDialog(billing, customer_id=acme.acme))
    language = dialog.form.editor("language")
    assert [language.itemText(at) for at in range(language.count())] == ["as in the settings", "English", "German", "Spanish"]
    language.setFocus()
    keys("German")
    keys(key=K.Key_Return)
    assert dialog.saved_id == acme.acme
    assert billing.read.customer(acme.acme).language == "de"
    assert billing.issuing.draft(Wanted(acme.acme)).style.language == "de"
    row = billing.read.history(acme.acme, limit=1)[0]
    assert (row.label, row.before, row.after) == ("Language of papers", "as in the settings", "German")
    notes = shown(CustomerNotes(Desk(billing)))
    notes.show_of(acme.acme)
    assert "German" in [label.text() for label in notes.findChildren(QLabel)]
    dialog = shown(CustomerDialog(billing, customer_id=acme.acme))
    assert (dialog.form.editor("language").value(), dialog.rules.editor("metadata").value()) == ("de", {})
    dialog.form.editor("language").set_value("")
    dialog.submit_and_close()
    assert billing.issuing.draft(Wanted(acme.acme)).style.language == "en"


def test_a_name_that_looks_like_markup_stands_as_typed(acme, shown):
    name = "<b>Evil</b> & Co"
    evil = acme.billing.customers.add(Customer(name=name))
    dialog = shown(AccountDialog(acme.billing, customer_id=evil))
    dialog.form.editor("name").setFocus()
    keys("<i>shop</i>")
    texts = [label.text() for label in dialog.findChildren(QLabel)]
    assert f"of {name}" in texts
    assert all(label.textFormat() == Qt.TextFormat.PlainText for label in dialog.findChildren(QLabel))
    keys(key=K.Key_Return)
    assert acme.billing.read.account(dialog.saved_id).name == "<i>shop</i>"


def test_a_new_account_belongs_to_its_customer(acme, shown):
    dialog = shown(AccountDialog(acme.billing, customer_id=acme.acme))
    dialog.form.editor("name").setFocus()
    keys("Printing")
    keys(key=K.Key_Return)
    assert acme.billing.read.account(dialog.saved_id).customer_id == acme.acme
    dialog = shown(AccountDialog(acme.billing, customer_id=acme.acme, account_id=dialog.saved_id))
    dialog.form.editor("name").setFocus()
    dialog.form.editor("name").selectAll()
    keys("Print")
    keys(key=K.Key_Return)
    assert acme.billing.read.account(dialog.saved_id).name == "Print"


def test_a_bill_is_raised_on_the_account_that_was_chosen(acme, shown):
    dialog = shown(BillDialog(acme.billing, customer_id=acme.acme))
    assert QApplication.focusWidget() is dialog.form.editor("amount_due")
    assert dialog.owner.customer_field.findChildren(QLabel)[1].text() == "owes 1,175.00 EUR"
    assert dialog.waits.text() == "Raise bill waits for: amount"
    keys("12*3")
    dialog.owner.account.set_value(acme.support)
    dialog.form.editor("due_date").setFocus(Qt.FocusReason.TabFocusReason)
    keys("5 feb")
    keys(key=K.Key_Return)
    assert dialog.isVisible(), "the due date lies before the bill date"
    assert "earlier" in dialog.form.field("due_date").error()
    assert dialog.waits.text() == "Raise bill waits for: due date"
    dialog.form.editor("due_date").selectAll()
    keys("25 feb")
    keys(key=K.Key_Return)
    bill = acme.billing.read.bill(dialog.saved_id)
    assert (bill.amount_due, bill.account_id, bill.due_date) == (3600, acme.support, date(2026, 2, 25))
    assert dialog.receipt.bill_id == bill.id


def test_a_double_enter_raises_one_bill(acme, shown):
    shown(BillDialog(acme.billing, customer_id=acme.acme))
    keys("10")
    field = desk.focused()
    for _ in range(2):
        QTest.keyClick(field, K.Key_Return)
    assert len(acme.billing.read.bills(acme.acme)) == 4


def test_only_what_may_change_of_a_bill_can_be_edited(acme, shown):
    dialog = shown(BillDialog(acme.billing, customer_id=acme.acme, bill_id=acme.bills["INV-104"]))
    assert dialog.form.editor("amount_due").isReadOnly()
    assert dialog.form.editor("bill_date").isReadOnly()
    assert dialog.owner.customer.isReadOnly()
    dialog.form.editor("description").setFocus()
    keys("January")
    keys(key=K.Key_Return)
    bill = acme.billing.read.bill(acme.bills["INV-104"])
    assert (bill.description, bill.amount_due) == ("January", 10000)


def test_a_charge_becomes_a_bill_where_bills_are_owed(acme, shown):
    dialog = shown(ChargeDialog(acme.billing, customer_id=acme.acme))
    assert dialog.waits.text() == "Record charge waits for: amount"
    assert "becomes a bill" in dialog.reason_field.findChildren(QLabel)[1].text()
    keys("7.50")
    keys(key=K.Key_Return)
    assert acme.billing.read.bill(dialog.receipt.bill_id).amount_due == 750


def test_beside_an_account_stands_what_that_account_owes(acme, shown):
    owed = {one.id: acme.billing.read.figures(acme.acme, one.id)[0].owed_minor for one in acme.billing.read.accounts(acme.acme)}
    dialog = shown(ChargeDialog(acme.billing, customer_id=acme.acme, account_id=acme.support))
    hints = [field.findChildren(QLabel)[1].text() for field in (dialog.owner.customer_field, dialog.owner.account_field)]
    assert hints == ["", f"owes {owed[acme.support] / 100:,.2f} EUR"]
    dialog.owner.account.set_value(None)
    dialog.owner.account.picked.emit(None)
    hints = [field.findChildren(QLabel)[1].text() for field in (dialog.owner.customer_field, dialog.owner.account_field)]
    assert hints == ["owes 1,175.00 EUR", ""]


def test_a_charge_raises_a_balance(tmp_path, qapp, shown):
    billing = desk.make_plain(tmp_path / "b.book", "customer_balance")
    customer = billing.customers.add(Customer(name="Café"), Opening(1000))
    dialog = shown(ChargeDialog(billing, customer_id=customer))
    keys("5")
    dialog.reason.setFocus()
    keys("Coffee")
    keys(key=K.Key_Return)
    assert billing.read.customer(customer).balance_minor == 1500
    billing.close()


def test_one_of_several_accounts_is_never_guessed(tmp_path, qapp, shown):
    billing = desk.make_plain(tmp_path / "b.book", "account_balance")
    family = billing.customers.add(Customer(name="Keller"))
    anna, luca = (billing.customers.add_account(Account(customer_id=family, name=name)) for name in ("Anna", "Luca"))
    dialog = shown(ChargeDialog(billing, customer_id=family))
    assert QApplication.focusWidget() is dialog.owner.account
    assert dialog.waits.text() == "Record charge waits for: account, amount"
    keys("Luca")
    dialog.amount.setFocus()
    keys("5")
    assert dialog.owner.account_field.findChildren(QLabel)[1].text() == "owes 0.00 EUR"
    keys(key=K.Key_Return)
    assert [billing.read.account(one).balance_minor for one in (anna, luca)] == [0, 500]
    assert "account" not in shown(ChargeDialog(billing, customer_id=family, account_id=anna)).waits.text()
    billing.close()


def payment_over_two_bills(acme):
    lines = ((bill_ref(acme.bills["INV-104"]), 6000), (bill_ref(acme.bills["INV-107"]), 71500))
    draft = PaymentDraft(acme.acme, None, 90000, date(2026, 2, 6), "bank", "TRX-91", "", lines)
    return acme.billing.payments.record(draft, key="trx-91").payment_id


def test_reversing_shows_what_opens_again_and_keeping_is_the_default(acme, shown):
    payment = payment_over_two_bills(acme)
    dialog = shown(ReverseDialog(acme.billing, payment))
    assert dialog.title.text() == "Reverse payment TRX-91?"
    rows = [[cell.cell(row).text for cell in dialog.model.columns] for row in dialog.model.rows]
    assert rows == [
        ["INV-104", "0.00", "opens again  60.00"],
        ["INV-107", "0.00", "opens again  715.00"],
        ["Credit of ACME Ltd", "150.00", "25.00"],
        ["ACME Ltd owes", "400.00", "1,175.00"],
    ]
    assert dialog.waits.text() == "Reverse waits for: reason"
    assert dialog.keep.isDefault()
    keys("Returned")
    assert dialog.effect_button.text() == "Reverse 900.00: 2 bills open again"
    keys(key=K.Key_Return)
    assert dialog.isVisible()
    assert acme.open_minor("INV-104") == 0, "Enter in a field only goes to the effect"
    keys(key=K.Key_Escape)
    assert not dialog.isVisible()
    assert acme.open_minor("INV-104") == 0, "kept"


def test_a_reversal_restores_every_figure_once(acme, shown):
    payment = payment_over_two_bills(acme)
    dialog = shown(ReverseDialog(acme.billing, payment))
    keys("Returned by the bank")
    dialog.effect_button.setFocus()
    keys(key=K.Key_Space)
    assert not dialog.isVisible()
    assert dialog.receipt is not None
    assert (acme.open_minor("INV-104"), acme.open_minor("INV-107"), acme.credit()) == (6000, 71500, 2500)
    assert acme.billing.read.payment(payment).state == "reversed"
    again = shown(ReverseDialog(acme.billing, payment))
    keys("Again")
    again.effect_button.click()
    assert again.isVisible()
    assert again.notice.kind() == "bad"


def test_a_reversal_of_an_accounts_payment_names_the_customer(acme, shown):
    draft = PaymentDraft(acme.acme, acme.web, 7000, date(2026, 2, 6), "bank", "TRX-92", "")
    payment = acme.billing.payments.record(draft, key="trx-92").payment_id
    dialog = shown(ReverseDialog(acme.billing, payment))
    assert dialog.model.rows[-1].name == "ACME Ltd owes"


def test_every_control_has_a_name(acme, shown):
    payment = payment_over_two_bills(acme)
    for dialog in (
        CustomerDialog(acme.billing),
        AccountDialog(acme.billing, customer_id=acme.acme),
        BillDialog(acme.billing, customer_id=acme.acme),
        ChargeDialog(acme.billing, customer_id=acme.acme),
        ReverseDialog(acme.billing, payment),
    ):
        shown(dialog)
        if hasattr(dialog, "fold"):
            dialog.fold.setChecked(True)
        assert desk.nameless(dialog) == [], type(dialog).__name__
        dialog.done(0)


def test_tab_goes_through_the_bill_in_reading_order(acme, shown):
    dialog = shown(BillDialog(acme.billing, customer_id=acme.acme))
    walked = desk.tab_walk(dialog, dialog.owner.customer)
    names = ("amount_due", "external_reference", "bill_date", "due_date", "description")
    wanted = [dialog.owner.customer, dialog.owner.account, *(dialog.form.editor(name) for name in names)]
    wanted += [dialog.fold, dialog.cancel]
    places = [walked.index(one) for one in wanted]
    assert places == sorted(places)


def test_a_message_of_two_lines_has_its_room(acme, shown, qtbot):
    dialog = shown(BillDialog(acme.billing, customer_id=acme.acme))
    field = dialog.form.field("due_date")
    field.set_error("The due date 2026-01-26 is earlier than the bill date 2026-02-06; choose a later one, please.")
    label = field.findChildren(QLabel)[-1]
    qtbot.waitUntil(lambda: label.y() >= field.editor.geometry().bottom())
    assert isinstance(field, LabelledField)
    assert isinstance(dialog.area.widget(), QWidget)


def test_an_opening_in_credit_is_taken_with_a_minus(acme, shown):
    dialog = shown(CustomerDialog(acme.billing))
    dialog.form.editor("name").setFocus()
    keys("Prepaid")
    dialog.form.editor("opening").setFocus()
    keys("-20")
    keys(key=K.Key_Return)
    assert acme.billing.read.figures(dialog.saved_id)[0].credit_minor == 2000
    assert acme.billing.check() == []


def test_a_bill_for_nobody_waits_for_its_customer(acme, shown):
    dialog = shown(BillDialog(acme.billing))
    assert desk.focused() is dialog.owner.customer
    keys("acme")
    keys(key=K.Key_Return)
    assert dialog.owner.customer.value() == acme.acme
    assert isinstance(dialog.typed(Bill()), Bill)
    assert customer_ref(acme.acme).kind == "customer"


def test_a_day_that_is_locked_or_ahead_is_told_while_it_is_typed(acme, shown):
    acme.billing.settings.change_book(locked_through=date(2025, 12, 31))
    bill, charge = BillDialog(acme.billing, customer_id=acme.acme), ChargeDialog(acme.billing, customer_id=acme.acme)
    payment = PaymentDialog(acme.billing, customer_id=acme.acme)
    for dialog, field in (
        (bill, bill.form.field("bill_date")), (charge, charge.on_field), (payment, payment.head.paid_on_field),
    ):  # fmt: skip
        shown(dialog)
        for typed, told in (("3 dec 2025", "counts from 1 Jan 2026, the first open day"), ("3 jan 2026", "= 3 Jan 2026")):
            field.editor.setFocus()
            field.editor.selectAll()
            QTest.keyClicks(field.editor, typed)
            assert field.editor.accessibleDescription() == told, (dialog.windowTitle(), typed)
        dialog.done(0)
    assert day_warning(acme.billing, acme.billing.today() + timedelta(days=3), ahead=True).startswith("lies ahead")
