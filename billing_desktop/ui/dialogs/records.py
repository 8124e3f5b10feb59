"""Owns the dialogs of customers, accounts and bills, new or changed; must not know what their fields are.

Inputs come from the declarations of the records; what is wrong comes from the services. Source: look 11a.
"""

from __future__ import annotations

import dataclasses
from dataclasses import replace
from datetime import timedelta
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget

from ...domain.billing_models import billing_model
from ...domain.currency import DECIMALS
from ...domain.model import Account, Bill, Customer, PaymentRules
from ...services import FieldErrors, Opening
from ..widgets.buttons import primary
from ..widgets.date_edit import DateEdit
from ..widgets.inputs import LabelledField, LineEdit
from ..widgets.money_edit import MoneyEdit
from .bill_credit import CreditBox
from .charge import ChargeDialog
from .day_warning import day_warning
from .records_parts import OwnerFields, RecordDialog, add_field

__all__ = ["AccountDialog", "BillDialog", "ChargeDialog", "CustomerDialog"]

OPENING, OPENING_ON = "opening", "opening_on"


def _tr(text: str) -> str:
    return QCoreApplication.translate("records", text)


def _offer_number(dialog: RecordDialog, kind: str) -> None:
    """Show the number that is given by itself when the field stays empty."""
    editor = dialog.form.editor("external_reference")
    if isinstance(editor, LineEdit):
        editor.setPlaceholderText(dialog.billing.customers.next_reference(kind))


def _add_opening(dialog: RecordDialog, currency: str) -> MoneyEdit:
    """Add the field for what is owed at the start."""
    editor = MoneyEdit(currency, decimal=dialog.numbers.decimal, group=dialog.numbers.group)
    label = _tr("Owed at the start, {currency}").format(currency=currency)
    hint = _tr("may stay empty; a minus for credit")
    before = "language" if dialog.record_type is Customer else "currency"  # so that sum and day stand side by side
    add_field(dialog.form, OPENING, LabelledField(label, editor, hint=hint), before=before)
    on = DateEdit(dialog.billing.today)
    on.set_value(dialog.billing.today())
    field = LabelledField(_tr("Owed since"), on)
    add_field(dialog.form, OPENING_ON, field, before=before)
    on.set_rule(lambda day: _tr("This day lies ahead.") if day > dialog.billing.today() else "")
    on.edited.connect(lambda: field.set_warning(day_warning(dialog.billing, on.value(), ahead=False)))
    return editor


def _opening(dialog: RecordDialog) -> Opening | None:
    """Return what was typed as owed at the start; nothing where the field is empty, or is not shown in this model."""
    field = dialog.form.field(OPENING)
    minor = field.editor.value_minor() if not field.isHidden() else None
    return Opening(minor, dialog.form.editor(OPENING_ON).value()) if minor else None


class CustomerDialog(RecordDialog):
    """A new customer, or one that is changed."""

    record_type = Customer

    def __init__(self, billing: Any, *, customer_id: int | None = None, parent: QWidget | None = None) -> None:
        new = customer_id is None
        super().__init__(billing, "", parent=parent)
        self.before = Customer() if customer_id is None else billing.read.customer(customer_id)
        self.set_title(self.tr("New customer") if new else self.tr("Edit customer"))
        book = billing.settings.book()
        currency = self.form.editor("currency")
        if isinstance(currency, LineEdit):
            currency.setPlaceholderText(book.currency)
            currency.setMaxLength(3)
        self.opening: MoneyEdit | None = None
        if new:
            _offer_number(self, "customer")
            self.opening = _add_opening(self, book.currency)
            kept = {item.name: getattr(PaymentRules(), item.name) for item in dataclasses.fields(PaymentRules)}
            kept.update(billing.settings.get("customer_rules"))
            self.before = Customer(payment_rules=PaymentRules(**kept))
            self.rules.set_record(self.before)
            self.form.changed.connect(self._currency_typed)
        else:
            self.show_record(self.before)
            self.set_currency(self.before.currency)
            if self.before.posted:
                self.form.lock("currency", self.tr("fixed, since something was posted in it"))
        self.finish(primary(self.tr("Add customer") if new else self.tr("Save changes")), 680, 600)

    def _currency_typed(self) -> None:
        typed = self.form.record(Customer()).currency.upper()
        model = self.form.record(Customer()).billing_model or self.billing.settings.book().billing_model
        for name in (OPENING, OPENING_ON):
            self.form.field(name).setVisible("customer" in billing_model(model).tracks)
        if len(typed) == 3 and typed.isalpha():
            self.set_opening_currency(typed)

    def set_opening_currency(self, currency: str) -> None:
        """Name the currency of the opening sum; a code that is none keeps the one before."""
        if self.opening is None or currency not in DECIMALS:
            return
        self.opening.set_currency(currency)
        label = self.tr("Owed at the start, {currency}").format(currency=currency)
        self.form.field(OPENING).set_label(label)

    def commit(self) -> Any:
        customer = self.typed(self.before)
        if self.before.id:
            self.billing.customers.change(customer)
            self.saved_id = self.before.id
            return None
        self.saved_id = self.billing.customers.add(customer, _opening(self), key=self.key)
        return None


class AccountDialog(RecordDialog):
    """A new account of a customer, or one that is changed."""

    record_type = Account

    def __init__(
        self,
        billing: Any,
        *,
        customer_id: int | None = None,
        account_id: int | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(billing, "", parent=parent)
        if account_id is None and customer_id is None:
            raise ValueError("an account belongs to a customer: give customer_id or account_id")
        new = account_id is None
        self.before = Account(customer_id=customer_id or 0) if account_id is None else billing.read.account(account_id)
        owner = billing.read.customer(self.before.customer_id)
        self.set_title(self.tr("New account") if new else self.tr("Edit account"))
        self.set_under_title(self.tr("of {customer}").format(customer=owner.name))
        currency = self.form.editor("currency")
        if isinstance(currency, LineEdit):
            currency.setPlaceholderText(owner.currency)
            currency.setMaxLength(3)
        self.opening: MoneyEdit | None = None
        if new:
            _offer_number(self, "account")
            if "account" in billing.read.model_of(owner.id).tracks:
                self.opening = _add_opening(self, owner.currency)
        else:
            self.show_record(self.before)
            self.set_currency(self.before.currency)
            if self.before.posted:
                self.form.lock("currency", self.tr("fixed, since something was posted in it"))
        self.finish(primary(self.tr("Add account") if new else self.tr("Save changes")), 640, 380)

    def commit(self) -> Any:
        account = self.typed(self.before)
        if self.before.id:
            self.billing.customers.change_account(account)
            self.saved_id = self.before.id
            return None
        self.saved_id = self.billing.customers.add_account(account, _opening(self) if self.opening else None, key=self.key)
        return None


class BillDialog(RecordDialog):
    """A new bill, or one whose number, due date or texts are changed."""

    record_type = Bill

    def __init__(
        self,
        billing: Any,
        *,
        customer_id: int | None = None,
        account_id: int | None = None,
        bill_id: int | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(billing, "", parent=parent)
        new = bill_id is None
        self.before = Bill() if bill_id is None else billing.read.bill(bill_id)
        self.credit: CreditBox | None = None
        self.set_title(self.tr("New bill") if new else self.tr("Edit bill"))
        self.owner = OwnerFields(self)
        add_field(self.form, "customer", self.owner.customer_field, before="amount_due")
        add_field(self.form, "account", self.owner.account_field, before="amount_due")
        if new:
            self._start_new(customer_id, account_id)
        else:
            self._show_bill()
        self.finish(primary(self.tr("Raise bill") if new else self.tr("Save changes")), 640, 470)
        first = self.owner.customer if new and customer_id is None else self.form.editor("amount_due")
        (first if new else self.form.editor("due_date")).setFocus(Qt.FocusReason.OtherFocusReason)

    def _start_new(self, customer_id: int | None, account_id: int | None) -> None:
        _offer_number(self, "bill")
        day = self.form.editor("bill_date")
        if isinstance(day, DateEdit):
            day.set_value(self.billing.today())
            day.edited.connect(self._propose_due)
            day.edited.connect(self._warn_of_day)
        self._own_due = False
        self.form.editor("due_date").edited.connect(self._due_typed)
        self._propose_due()
        self.owner.set_owner(customer_id, account_id)
        self.set_currency(self.owner.currency)
        self.owner.changed.connect(self._owner_changed)
        self.credit = CreditBox(self.billing, self.numbers)
        self._inner_column.insertWidget(1, self.credit)
        self.form.changed.connect(self._show_credit)
        self._follow_credit()

    def _propose_due(self) -> None:
        """Put in the due date that the settings ask for, until another one is typed."""
        days, begin = self.billing.settings.get("due_days"), self.form.editor("bill_date").value()
        if days is not None and begin is not None and not self._own_due:
            self.form.editor("due_date").set_value(begin + timedelta(days=days))

    def _warn_of_day(self) -> None:
        """Say at once where the day of the bill is locked or lies ahead."""
        field = self.form.field("bill_date")
        field.set_warning(day_warning(self.billing, field.editor.value(), ahead=True))

    def _due_typed(self) -> None:
        self._own_due = True

    def _follow_credit(self) -> None:
        """Offer the credit of the owner that is chosen now."""
        if self.credit is not None:
            self.credit.set_owner(self.owner.customer.value(), self.owner.account.value())
        self._show_credit()

    def _show_credit(self) -> None:
        if self.credit is not None:
            self.credit.set_amount(self.form.editor("amount_due").value_minor() or 0)

    def after_form(self) -> list[QWidget]:
        return [self.credit] if self.credit is not None else []

    def _show_bill(self) -> None:
        self.show_record(self.before)
        self.owner.set_owner(self.before.customer_id, self.before.account_id)
        self.set_currency(self.before.currency)
        fixed = self.tr("fixed; undo the bill and raise it anew")
        self.owner.lock("")
        self.form.lock("amount_due", fixed)
        self.form.lock("bill_date", fixed)

    def _owner_changed(self) -> None:
        self.set_currency(self.owner.currency)
        self._follow_credit()
        self.update_effect()

    def missing(self) -> list[str]:
        return list(dict.fromkeys([*self.owner.missing(), *super().missing()]))

    def commit(self) -> Any:
        bill = self.typed(self.before)
        own = self.form.own_problems()
        if own:
            raise FieldErrors(own)
        if self.before.id:
            self.billing.bills.change(bill)
            self.saved_id = self.before.id
            return None
        customer_id = self.owner.customer.value()
        assert customer_id is not None
        bill = replace(bill, customer_id=customer_id, account_id=self.owner.account.value())
        use_credit = self.credit.wanted() if self.credit is not None else None
        receipt = self.billing.bills.raise_bill(bill, key=self.key, use_credit=use_credit)
        self.saved_id = receipt.bill_id
        return receipt
