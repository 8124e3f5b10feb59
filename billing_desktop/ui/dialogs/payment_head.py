"""Owns the upper part of the payment dialog: who paid, how much, when and how; must not know where the money goes."""

from __future__ import annotations

from datetime import date
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from ...domain.billing_models import BillingModel
from ...services import PaymentDraft
from .. import format as fmt
from .. import theme
from ..widgets.date_edit import DateEdit
from ..widgets.inputs import Combo, LabelledField, LineEdit
from ..widgets.money_edit import MoneyEdit
from ..widgets.reflow import Reflow
from .base import method_name
from .customer_pick import CustomerPick

LAST_METHOD = "last_payment_method"
PROPOSED, LAST, FIRST = "method_proposed", "last", "first"


class PaymentHead(QWidget):
    """The fields of a payment. `payer_changed` says that somebody else pays, `edited` that anything else was typed."""

    payer_changed = Signal()
    edited = Signal()
    amount_typed = Signal()

    def __init__(self, billing: Any, numbers: fmt.Numbers, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._billing = billing
        self.model: BillingModel | None = None
        self.currency = billing.settings.book().currency
        self.customer = CustomerPick(billing, numbers)
        self.account = Combo()
        self.amount = MoneyEdit(self.currency, decimal=numbers.decimal, group=numbers.group)
        self.paid_on = DateEdit(billing.today)
        self.method = Combo()
        self.reference = LineEdit()
        self.note = LineEdit(placeholder=self.tr("Shown on the receipt, not on statements"))
        self.reference.setMaxLength(255)
        self.note.setMaxLength(2000)
        self._fill_methods()
        self.paid_on.set_value(billing.today())
        self._build()
        self._listen()

    def _build(self) -> None:
        self.customer_field = LabelledField(self.tr("Customer"), self.customer)
        self.account_field = LabelledField(self.tr("Account"), self.account)
        self.amount_field = LabelledField("", self.amount)
        self.paid_on_field = LabelledField(self.tr("Paid on"), self.paid_on)
        self._set_amount_label()
        fields = (
            (self.customer_field, 248),
            (self.amount_field, 149),
            (self.paid_on_field, 161),
            (LabelledField(self.tr("Method"), self.method), 161),
            (LabelledField(self.tr("Reference"), self.reference), 149),
        )
        whole = self.method.sizeHint().width()  # a method is never cut
        for field, width in fields:
            least = whole if field.editor is self.method else field.editor.minimumWidth()  # nor is a day
            field.setMinimumWidth(max(theme.px(min(width, 132)), least))
        self.account_field.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(Reflow([field for field, _ in fields], (5, 3), weights=[width for _, width in fields]))
        self.account_field.setMinimumWidth(theme.px(248))
        self.account_field.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        note = LabelledField(self.tr("Note"), self.note)
        note.setMinimumWidth(self.note.fontMetrics().horizontalAdvance(self.note.placeholderText()) + 24)
        column.addWidget(Reflow([self.account_field, note], (2, 1), weights=(0, 1)))

    def _listen(self) -> None:
        self.customer.picked.connect(self._customer_picked)
        self.account.picked.connect(lambda _value: self._account_picked())
        self.amount.edited.connect(self.amount_typed)
        self.amount.edited.connect(self.edited)
        self.paid_on.edited.connect(self.edited)
        for line in (self.reference, self.note):
            line.textEdited.connect(lambda _text: self.edited.emit())

    def _fill_methods(self) -> None:
        methods = self._billing.settings.get("payment_methods") or []
        for method in methods:
            self.method.add(method_name(method), method)
        if self._billing.settings.get(PROPOSED, LAST) == LAST:
            self.method.set_value(self._billing.settings.get(LAST_METHOD, ""))

    def keep_method(self) -> None:
        """Remember the method for the next payment."""
        if self.method.value() and self.method.value() != self._billing.settings.get(LAST_METHOD, ""):
            self._billing.settings.put(LAST_METHOD, self.method.value())

    # --- the payer

    def set_payer(self, customer_id: int | None, account_id: int | None = None) -> None:
        """Show who pays; where the model keeps what is owed on accounts, offer them."""
        self.customer.set_value(customer_id)
        self.account.clear()
        self.model = None
        if customer_id is None:
            self.account_field.hide()
            self._set_currency(self._billing.settings.book().currency)
            return
        self.model = self._billing.read.model_of(customer_id)
        accounts = [one for one in self._billing.read.accounts(customer_id) if not one.closed or one.id == account_id]
        on_accounts = "customer" not in self.model.tracks
        if not on_accounts or len(accounts) != 1:
            whole = self.tr("all accounts") if on_accounts else self.tr("the customer itself")
            self.account.add(whole, None)
        for account in accounts:
            self.account.add(account.name, account.id)
        if account_id is not None:
            self.account.set_value(account_id)
        self.account_field.setVisible(bool(accounts) and (on_accounts or account_id is not None))
        self._take_currency()

    def _customer_picked(self, customer_id: int | None) -> None:
        if customer_id is not None:
            self.set_payer(customer_id)
        else:
            self.model = None
            self.account.clear()
            self.account_field.hide()
        self.payer_changed.emit()

    def _account_picked(self) -> None:
        self._take_currency()
        self.payer_changed.emit()

    def _take_currency(self) -> None:
        account_id, customer_id = self.account.value(), self.customer.value()
        if account_id is not None:
            self._set_currency(self._billing.read.account(account_id).currency)
        elif customer_id is not None:
            self._set_currency(self._billing.read.customer(customer_id).currency)

    def _set_currency(self, currency: str) -> None:
        if currency != self.currency:
            self.currency = currency
            self.amount.set_currency(currency)
        self._set_amount_label()

    def _set_amount_label(self) -> None:
        self.amount_field.set_label(self.tr("Amount, {currency}").format(currency=self.currency))

    def show_payer(self, owed: str, credit: str) -> None:
        """Say beneath the customer what is owed and what lies there as credit."""
        said = self.tr("owes {owed}").format(owed=owed)
        self.customer_field.set_hint(f"{said} · {self.tr('credit {amount}').format(amount=credit)}" if credit else said)

    # --- what was entered

    def amount_minor(self) -> int:
        """Return the amount in minor units, 0 while there is none."""
        return self.amount.value_minor() or 0

    def day(self) -> date | None:
        """Return the day the money came, None while there is none."""
        return self.paid_on.value()

    def draft(self) -> PaymentDraft | None:
        """Return what was entered without allocations; None while nobody is chosen."""
        customer_id = self.customer.value()
        if customer_id is None:
            return None
        return PaymentDraft(
            customer_id=customer_id,
            account_id=self.account.value(),
            amount_minor=self.amount_minor(),
            paid_on=self.day(),
            method=self.method.value() or "",
            reference=self.reference.text(),
            note=self.note.text(),
        )

    def clear(self) -> None:
        """Begin anew for the next payment; the day and the method stay, since payments come in piles."""
        self.set_payer(None)
        self.customer_field.set_hint("")
        for line in (self.reference, self.note):
            line.clear()
        self.amount.set_minor(None)
        for field in (self.customer_field, self.amount_field, self.paid_on_field):
            field.clear_error()

    def entered(self) -> tuple[Any, ...]:
        """Return all that was typed, to see whether closing would lose something."""
        return (
            self.customer.value(), self.customer.text(), self.account.value(), self.amount.text(), self.paid_on.text(),
            self.method.value(), self.reference.text(), self.note.text(),
        )  # fmt: skip
