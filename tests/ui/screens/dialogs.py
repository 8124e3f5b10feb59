"""The dialogs of payments, corrections, records, papers, imports and help, each as it opens and as it is filled."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from billing_desktop.domain.model import bill_ref
from billing_desktop.domain.recipe import Recipe
from billing_desktop.services.statement_making import Wanted
from billing_desktop.ui import faults
from billing_desktop.ui.dialogs.adjusting import AmendBillDialog, CancelBillDialog, SetBalanceDialog, WriteOffDialog
from billing_desktop.ui.dialogs.base import UnsavedDialog
from billing_desktop.ui.dialogs.credit import CreditNoteDialog, TransferDialog, UseCreditDialog
from billing_desktop.ui.dialogs.export import ExportDialog
from billing_desktop.ui.dialogs.fault import FaultDialog
from billing_desktop.ui.dialogs.help import AboutDialog, LicencesDialog, ShortcutsDialog
from billing_desktop.ui.dialogs.import_dialog import ImportDialog
from billing_desktop.ui.dialogs.issued import IssuedDialog
from billing_desktop.ui.dialogs.payment import PaymentDialog
from billing_desktop.ui.dialogs.receipt import ReceiptDialog
from billing_desktop.ui.dialogs.records import AccountDialog, BillDialog, ChargeDialog, CustomerDialog
from billing_desktop.ui.dialogs.reminders import RemindersDialog
from billing_desktop.ui.dialogs.reports import ReportsDialog
from billing_desktop.ui.dialogs.reverse import ReverseDialog
from billing_desktop.ui.dialogs.statement import StatementDialog
from billing_desktop.ui.dialogs.statement_recipes import RecipeDialog
from billing_desktop.ui.dialogs.statement_run import StatementRunDialog
from billing_desktop.ui.dialogs.taking_back import RefundDialog, TakeOffDialog
from billing_desktop.ui.dialogs.welcome import WelcomeDialog

from . import Shop, clock, rest, screen

FILE = """Id;Company;E-mail;Tel;Owed;On;Sales
10023;Bäckerei Öz;info@oez.example;030 2141444;1.204,50;31.12.2025;Kühn
C-0007;Lodz Studio;biuro@lodz.example;+48 42 123 45 67;;;Adler
10025;=1+1;makis@taverna.example;;310,20;31.12.2025;Kühn
10026;Studio Verde;verde@@example;ask for Ann;0,00;;Kühn
10027;<b>Rimnam</b> & Co;hello@rimnam.example;0711 2842222;-40,00;31.12.2025;Adler
C-0004;Delta Dental;;;;;Adler
"""


def _type(field: Any, text: str) -> None:
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, text)
    rest(10)


def _filled(shop: Shop, dialog: Any, *typed: tuple[str, str]) -> Iterator[QWidget]:
    for shown in shop.show(dialog):
        for name, text in typed:
            part = dialog
            for step in name.split("."):
                part = getattr(part, step)
            _type(part, text)
        yield shown


# Payments


@screen("payment")
def _payment(shop: Shop) -> Iterator[QWidget]:
    dialog = PaymentDialog(shop.billing, customer_id=shop.customer("ACME Ltd"), parent=shop.window)
    yield from _filled(shop, dialog, ("head.amount", "900"), ("head.reference", "TRX-91"))


@screen("payment-nobody")
def _payment_nobody(shop: Shop) -> Iterator[QWidget]:
    yield from shop.show(PaymentDialog(shop.billing, parent=shop.window))


@screen("payment-type-ahead")
def _payment_type_ahead(shop: Shop) -> Iterator[QWidget]:
    yield from _filled(shop, PaymentDialog(shop.billing, parent=shop.window), ("head.customer", "a"))


@screen("payment-twin")
def _payment_twin(shop: Shop) -> Iterator[QWidget]:
    dialog = PaymentDialog(shop.billing, customer_id=shop.customer("Fjord & Sons"), parent=shop.window)
    yield from _filled(shop, dialog, ("head.amount", "1680"), ("head.reference", "F-2240"))


@screen("payment-credit")
def _payment_credit(shop: Shop) -> Iterator[QWidget]:
    for shown in shop.show(PaymentDialog(shop.billing, customer_id=shop.customer("ACME Ltd"), parent=shop.window)):
        shown.head.amount.set_minor(6000)
        shown.refresh()
        shown.lines.use_credit.click()
        rest(10)
        yield shown


@screen("payment-wrong")
def _payment_wrong(shop: Shop) -> Iterator[QWidget]:
    dialog = PaymentDialog(shop.billing, customer_id=shop.customer("ACME Ltd"), parent=shop.window)
    yield from _filled(shop, dialog, ("head.amount", "12x"), ("head.paid_on", "99.99"), ("head.reference", "TRX"))


@screen("payment-balance")
def _payment_balance(shop: Shop) -> Iterator[QWidget]:
    dialog = PaymentDialog(shop.billing, customer_id=shop.customer("Café Ünal"), parent=shop.window)
    yield from _filled(shop, dialog, ("head.amount", "200"))


@screen("payment-account")
def _payment_account(shop: Shop) -> Iterator[QWidget]:
    dialog = PaymentDialog(shop.billing, customer_id=shop.customer("ठाकुर ट्रेडर्स"), parent=shop.window)
    yield from _filled(shop, dialog, ("head.amount", "140"))


@screen("payment-question")
def _question(shop: Shop) -> Iterator[QWidget]:
    yield from shop.show(UnsavedDialog("Receive payment", "Record 900.00: pay 2 bills, keep 125.00", parent=shop.window))


@screen("receipt")
def _receipt(shop: Shop) -> Iterator[QWidget]:
    yield from shop.show(ReceiptDialog(shop.billing, shop.payment("ACME Ltd", "TRX-88"), parent=shop.window))


# Corrections


@screen("reverse")
def _reverse(shop: Shop) -> Iterator[QWidget]:
    yield from shop.show(ReverseDialog(shop.billing, shop.payment("ACME Ltd", "TRX-88"), parent=shop.window))


@screen("take-off")
def _take_off(shop: Shop) -> Iterator[QWidget]:
    yield from shop.show(TakeOffDialog(shop.billing, payment_id=shop.payment("ACME Ltd", "TRX-88"), parent=shop.window))


@screen("refund")
def _refund(shop: Shop) -> Iterator[QWidget]:
    acme, paid = shop.customer("ACME Ltd"), shop.payment("ACME Ltd", "TRX-88")
    yield from shop.show(RefundDialog(shop.billing, customer_id=acme, payment_id=paid, parent=shop.window))


@screen("refund-credit")
def _refund_credit(shop: Shop) -> Iterator[QWidget]:
    yield from shop.show(RefundDialog(shop.billing, customer_id=shop.customer("Bravo GmbH"), parent=shop.window))


@screen("credit-note")
def _credit_note(shop: Shop) -> Iterator[QWidget]:
    dialog = CreditNoteDialog(shop.billing, customer_id=shop.customer("Fjord & Sons"), parent=shop.window)
    yield from _filled(shop, dialog, ("amount", "5000"))


@screen("use-credit")
def _use_credit(shop: Shop) -> Iterator[QWidget]:
    yield from shop.show(UseCreditDialog(shop.billing, customer_id=shop.customer("ACME Ltd"), parent=shop.window))


@screen("transfer")
def _transfer(shop: Shop) -> Iterator[QWidget]:
    yield from shop.show(TransferDialog(shop.billing, customer_id=shop.customer("ACME Ltd"), parent=shop.window))


@screen("write-off")
def _write_off(shop: Shop) -> Iterator[QWidget]:
    yield from shop.show(WriteOffDialog(shop.billing, bill_ref(shop.bill("INV-104")), parent=shop.window))


@screen("amend-bill")
def _amend(shop: Shop) -> Iterator[QWidget]:
    yield from _filled(shop, AmendBillDialog(shop.billing, shop.bill("INV-107"), parent=shop.window), ("amount", "650"))


@screen("cancel-bill")
def _cancel(shop: Shop) -> Iterator[QWidget]:
    yield from shop.show(CancelBillDialog(shop.billing, shop.bill("INV-107"), parent=shop.window))


@screen("set-balance")
def _set_balance(shop: Shop) -> Iterator[QWidget]:
    dialog = SetBalanceDialog(shop.billing, customer_id=shop.customer("Café Ünal"), parent=shop.window)
    yield from _filled(shop, dialog, ("amount", "150"))


# Records


@screen("customer-new")
def _customer_new(shop: Shop) -> Iterator[QWidget]:
    yield from shop.show(CustomerDialog(shop.billing, parent=shop.window))


@screen("customer-edit")
def _customer_edit(shop: Shop) -> Iterator[QWidget]:
    yield from shop.show(CustomerDialog(shop.billing, customer_id=shop.customer("ACME Ltd"), parent=shop.window))


@screen("account-new")
def _account_new(shop: Shop) -> Iterator[QWidget]:
    yield from shop.show(AccountDialog(shop.billing, customer_id=shop.customer("ACME Ltd"), parent=shop.window))


@screen("bill-new")
def _bill_new(shop: Shop) -> Iterator[QWidget]:
    yield from shop.show(BillDialog(shop.billing, customer_id=shop.customer("ACME Ltd"), parent=shop.window))


@screen("bill-edit")
def _bill_edit(shop: Shop) -> Iterator[QWidget]:
    yield from shop.show(BillDialog(shop.billing, bill_id=shop.bill("INV-104"), parent=shop.window))


@screen("charge")
def _charge(shop: Shop) -> Iterator[QWidget]:
    yield from shop.show(ChargeDialog(shop.billing, customer_id=shop.customer("Café Ünal"), parent=shop.window))


@screen("calendar")
def _calendar(shop: Shop) -> Iterator[QWidget]:
    for shown in shop.show(ChargeDialog(shop.billing, customer_id=shop.customer("Café Ünal"), parent=shop.window)):
        day = next(iter(_dates(shown)))
        day.set_value(date(2026, 2, 6))
        day.open_calendar()
        rest(20)
        popup = next(one for one in day.findChildren(QWidget) if one.isWindow() and one.isVisible())
        yield popup
        popup.close()


def _dates(root: QWidget) -> list[Any]:
    from billing_desktop.ui.widgets.date_edit import DateEdit

    return [one for one in root.findChildren(DateEdit) if one.isVisible()]


# Papers, files, help


@screen("statement")
def _statement(shop: Shop) -> Iterator[QWidget]:
    yield from shop.show(StatementDialog(shop.billing, customer_id=shop.customer("ACME Ltd"), parent=shop.window))


@screen("statement-issued")
def _issued(shop: Shop) -> Iterator[QWidget]:
    number = shop.billing.issuing.issue(Wanted(shop.customer("Fjord & Sons"), None, "open_item")).row.number
    shop.billing.issuing.mark_sent(number, "email", address="post@fjord.example")
    yield from shop.show(IssuedDialog(shop.billing, number, parent=shop.window))


@screen("statement-recipe")
def _recipe(shop: Shop) -> Iterator[QWidget]:
    yield from shop.show(RecipeDialog(shop.billing, Recipe(), (None, shop.billing.today()), parent=shop.window))


@screen("statement-run")
def _statement_run(shop: Shop) -> Iterator[QWidget]:
    dialog = StatementRunDialog(shop.billing, parent=shop.window)
    dialog.folder.setText("/home/ann/Statements")
    yield from shop.show(dialog)


@screen("reports")
def _reports(shop: Shop) -> Iterator[QWidget]:
    yield from shop.show(ReportsDialog(shop.billing, parent=shop.window))


@screen("reminders")
def _reminders(shop: Shop) -> Iterator[QWidget]:
    yield from shop.show(RemindersDialog(shop.billing, parent=shop.window))


@screen("import-file")
def _import_file(shop: Shop) -> Iterator[QWidget]:
    yield from shop.show(ImportDialog(shop.billing, parent=shop.window))


@screen("import-check")
def _import_check(shop: Shop) -> Iterator[QWidget]:
    path = shop.folder / "customers.csv"
    path.write_bytes(FILE.encode("cp1252"))
    for shown in shop.show(ImportDialog(shop.billing, parent=shop.window)):
        shown.open_file(path)
        while shown.work.doing():
            rest(20)
        yield shown


@screen("export")
def _export(shop: Shop) -> Iterator[QWidget]:
    yield from shop.show(ExportDialog(shop.billing, parent=shop.window))


@screen("shortcuts")
def _shortcuts(shop: Shop) -> Iterator[QWidget]:
    yield from shop.show(ShortcutsDialog(shop.window.actions_, parent=shop.window))


@screen("about")
def _about(shop: Shop) -> Iterator[QWidget]:
    yield from shop.show(AboutDialog(shop.billing.path, parent=shop.window))


@screen("licences")
def _licences(shop: Shop) -> Iterator[QWidget]:
    yield from shop.show(LicencesDialog(parent=shop.window))


@screen("fault")
def _fault(shop: Shop) -> Iterator[QWidget]:
    error = ValueError("x")
    for dialog in shop.show(FaultDialog(faults.reports().text(error), faults.write(error), parent=shop.window)):
        dialog._show_report()
        yield dialog


@screen("welcome")
def _welcome(shop: Shop) -> Iterator[QWidget]:
    dialog = WelcomeDialog([shop.billing.path], clock=clock, parent=shop.window)
    for shown in shop.show(dialog):
        shown.resize(shop.size)
        rest()
        yield shown
