"""Owns the dialogs that give and move credit: a credit note, credit laid on a bill, credit moved between balances.

Must not know a rule of money: what is possible is read, what will be is tried. Source: rules 6.
"""

from __future__ import annotations

from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ...domain.correction_rows import BalanceRow, LyingRow, Trial
from ...domain.model import ObligationRef, account_ref, bill_ref, customer_ref
from ...services import PaymentDraft
from .. import format as fmt
from .. import theme
from ..widgets.inputs import Combo, LabelledField
from .base import FormDialog
from .corrections import CorrectionDialog
from .effects import Effect
from .records_parts import OwnerFields
from .short_names import short

KEEP, SPREAD = "keep", "spread"
HALF, WHOLE = 210, 510
"""How much text a choice has room for, in half the dialog or all of it, in pixels."""
NAME = 140
"""How much of a name stands on a button."""


def _tr(text: str) -> str:
    return QCoreApplication.translate("credit", text)


def named(dialog: FormDialog, name: str, minor: int, currency: str, what: str = "", *, room: int = HALF) -> str:
    """Name a choice with its figure: `INV-104 · 60.00 open`; a long name gives way, the figure never."""
    figure = f"{dialog.numbers.amount(minor, currency)} {what}".rstrip()
    metrics = theme.metrics("body")
    return f"{short(name, room - metrics.horizontalAdvance(f' · {figure}'))} · {figure}"


def payment_name(dialog: FormDialog, kind: str, reference: str, on: date) -> str:
    """Name a payment or credit note in a choice."""
    word = _tr("Credit note") if kind == "credit_note" else _tr("Payment")
    return f"{word} {reference}".rstrip() if reference else _tr("{what} of {day}").format(what=word, day=fmt.day(on))


def open_bills(billing: Any, customer_id: int, account_id: int | None, currency: str) -> list[Any]:
    """Return the open bills of an owner in a currency, oldest due first, as they are paid."""
    rows = [row for row in billing.read.bills(customer_id, account_id, open_only=True, limit=1000) if row.currency == currency]
    return sorted(rows, key=lambda row: (row.due_date or row.bill_date, row.bill_date, row.id))


class CreditNoteDialog(CorrectionDialog):
    """A credit note: it lowers what is owed without money, with a reason."""

    reason_needed = True

    def __init__(
        self,
        billing: Any,
        *,
        customer_id: int | None = None,
        account_id: int | None = None,
        bill_id: int | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(billing, billing.settings.book().currency, parent=parent)
        self.set_title(self.tr("New credit note"))
        self.set_under_title(self.tr("It lowers what is owed without money, so nobody is notified."))
        if bill_id is not None:
            bill = billing.read.bill(bill_id)
            customer_id, account_id = bill.customer_id, bill.account_id
        self.owner = OwnerFields(self)
        self.owner.set_owner(customer_id, account_id)
        self.where = Combo()
        self._fill_where(bill_id)
        self.where_field = LabelledField(self.tr("Where it goes"), self.where)
        self.owner.changed.connect(self._owner_changed)
        self.where.picked.connect(lambda _value: self.refresh())
        first = self.owner.customer if customer_id is None else self.owner.account if self.owner.unchosen() else self.amount
        rows = [[self.owner.customer_field, self.owner.account_field], [self.amount_field, self.where_field]]
        self.lay_out(rows, self.tr("Cancel"), self.tr("Record credit note"), first)

    def _fill_where(self, bill_id: int | None = None) -> None:
        before = bill_id or self.where.value()
        self.where.clear()
        customer_id = self.owner.customer.value()
        self.set_currency(self.owner.currency or self.currency)
        if customer_id is None:
            self.where.add(self.tr("choose a customer first"), KEEP)
            return
        bills = open_bills(self.billing, customer_id, self.owner.account.value(), self.currency)
        credit_only = self.billing.read.model_of(customer_id).balance_is_credit_only
        self.where.add(self.tr("kept as credit") if credit_only else self.tr("on the balance"), KEEP)
        if bills:
            self.where.add(self.tr("on the open bills, oldest first"), SPREAD)
        for row in bills:
            self.where.add(named(self, row.external_reference, row.amount_remaining, self.currency, self.tr("open")), row.id)
        self.where.set_value(before)

    def _owner_changed(self) -> None:
        self._fill_where()
        self.refresh()

    def needs(self) -> list[str]:
        return [*self.owner.missing(), *super().needs()]

    def resting(self) -> list[Effect]:
        customer_id = self.owner.customer.value()
        return self.owed_at_rest(customer_id) if customer_id is not None else []

    def settled(self) -> str:
        return self.tr("credited in full")

    def carry_out(self, key: str, reason: str) -> Any:
        customer_id, where = self.owner.customer.value(), self.where.value()
        assert customer_id is not None
        amount = self.amount.value_minor() or 0
        on_bill = None if where in (KEEP, SPREAD) else ((bill_ref(where), amount),)
        draft = PaymentDraft(customer_id, self.owner.account.value(), amount, self.on.value(), allocations=on_bill)
        return self.billing.corrections.credit_note(draft, reason=reason, key=key, spread=where == SPREAD)


class UseCreditDialog(CorrectionDialog):
    """Credit laid on a bill: which bill, how much, whose credit, and from which payment."""

    def __init__(
        self,
        billing: Any,
        *,
        customer_id: int,
        account_id: int | None = None,
        bill_id: int | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(billing, billing.read.customer(customer_id).currency, parent=parent)
        self.set_title(self.tr("Use credit of {name}").format(name=billing.read.customer(customer_id).name))
        self._customer_id = customer_id
        self.bill, self.whose, self.source = Combo(), Combo(), Combo()
        currency = billing.read.bill(bill_id).currency if bill_id else self._owner_currency(account_id)
        self.set_currency(currency)
        self._open = {row.id: row for row in open_bills(billing, customer_id, None, currency)}
        for row in self._open.values():
            self.bill.add(named(self, row.external_reference, row.amount_remaining, currency, self.tr("open")), row.id)
        wanted = bill_id or next((row.id for row in self._open.values() if row.account_id == account_id), None)
        self.bill.set_value(wanted)
        self._owners: list[BalanceRow] = []
        self._parts_there: list[LyingRow] = []
        self.bill.picked.connect(lambda _value: self._bill_changed())
        self.whose.picked.connect(lambda _value: self._whose_changed())
        self.source.picked.connect(lambda _value: self._propose())
        fields = [LabelledField(self.tr("Bill"), self.bill), self.amount_field]
        below = [LabelledField(self.tr("Whose credit"), self.whose), LabelledField(self.tr("From"), self.source)]
        self.bill_field, self.whose_field, self.source_field = fields[0], below[0], below[1]
        self.reason_field.hide()  # no posting of this kind keeps one
        self._fill_whose()
        self.lay_out([fields, below], self.tr("Keep credit"), self.tr("Use"), self.amount)

    def _owner_currency(self, account_id: int | None) -> str:
        return str(self.billing.read.account(account_id).currency) if account_id else self.currency

    def _fill_whose(self) -> None:
        self._owners = self.billing.read.credit_for_bill(self.bill.value()) if self.bill.value() is not None else []
        self.whose.clear()
        for row in self._owners:
            self.whose.add(named(self, row.name, row.usable_minor, row.currency, self.tr("credit")), row.ref)
        self.whose_field.setEnabled(len(self._owners) > 1)
        self._fill_source()

    def _fill_source(self) -> None:
        ref = self.whose.value()
        self._parts_there = self.billing.read.lying_at(ref) if ref is not None else []
        self.source.clear()
        self.source.add(self.tr("oldest first"), None)
        for part in self._parts_there:
            name = payment_name(self, part.kind, part.reference, part.paid_on)
            self.source.add(named(self, name, part.amount_minor, part.currency, self.tr("left")), part.payment_id)
        self.source_field.setEnabled(len(self._parts_there) > 1)
        self._fill_amount()

    def _fill_amount(self) -> None:
        """Propose what can be laid on the bill at most."""
        owner = next((row for row in self._owners if row.ref == self.whose.value()), None)
        part = next((one for one in self._parts_there if one.payment_id == self.source.value()), None)
        bill = self._open.get(self.bill.value())
        there = part.amount_minor if part else owner.usable_minor if owner else 0
        self.propose(min(there, bill.amount_remaining) if bill else 0)

    def _propose(self) -> None:
        self._fill_amount()
        self.refresh()

    def _bill_changed(self) -> None:
        self._fill_whose()
        self.refresh()

    def _whose_changed(self) -> None:
        self._fill_source()
        self.refresh()

    def needs(self) -> list[str]:
        found = [] if self.bill.value() is not None else [self.tr("an open bill")]
        if self.bill.value() is not None and self.whose.value() is None:
            found.append(self.tr("credit that may pay this bill"))
        return [*found, *super().needs()]

    def resting(self) -> list[Effect]:
        return self.owed_at_rest(self._customer_id)

    def carry_out(self, key: str, reason: str) -> Any:
        amount = self.amount.value_minor() or 0
        return self.billing.corrections.apply_credit(
            self.bill.value(), amount, owner=self.whose.value(), payment_id=self.source.value(), on=self.on.value(), key=key
        )


class TransferDialog(CorrectionDialog):
    """Credit moved from one balance of a customer to another."""

    def __init__(self, billing: Any, *, customer_id: int, account_id: int | None = None, parent: QWidget | None = None) -> None:
        super().__init__(billing, billing.read.customer(customer_id).currency, parent=parent)
        self.set_title(self.tr("Transfer credit of {name}").format(name=billing.read.customer(customer_id).name))
        self._customer_id = customer_id
        self._balances: list[BalanceRow] = billing.read.balances(customer_id)
        self.source, self.target = Combo(), Combo()
        for row in self._balances:
            if row.usable_minor:
                self.source.add(named(self, row.name, row.usable_minor, row.currency, self.tr("credit")), row.ref)
        self.source.set_value(account_ref(account_id) if account_id else customer_ref(customer_id))
        self.source_field = LabelledField(self.tr("From"), self.source)
        self.source_field.set_hint(self.credit_without_payment(self._balances, account_id))
        self.target_field = LabelledField(self.tr("To"), self.target)
        self.source.picked.connect(lambda _value: self._source_changed())
        self.target.picked.connect(lambda _value: self.refresh())
        self._fill_target()
        rows: list[list[LabelledField | None]] = [[self.source_field, self.target_field], [self.amount_field, None]]
        self.lay_out(rows, self.tr("Keep it there"), self.tr("Move"), self.amount)

    def _balance(self, ref: ObligationRef | None) -> BalanceRow | None:
        return next((row for row in self._balances if row.ref == ref), None)

    def _fill_target(self) -> None:
        source = self._balance(self.source.value())
        self.target.clear()
        if source is None:
            return
        self.set_currency(source.currency)
        for row in self._balances:
            if row.ref != source.ref and row.currency == source.currency and row.tracked:
                self.target.add(short(row.name, HALF), row.ref)
        self.propose(source.usable_minor)

    def _source_changed(self) -> None:
        self._fill_target()
        self.refresh()

    def needs(self) -> list[str]:
        found = [] if self.source.value() is not None else [self.tr("credit to move")]
        if self.source.value() is not None and self.target.value() is None:
            found.append(self.tr("another balance of this customer"))
        return [*found, *super().needs()]

    def resting(self) -> list[Effect]:
        return self.owed_at_rest(self._customer_id)

    def effect_words(self, trial: Trial) -> str:
        target = self._balance(self.target.value())
        words = super().effect_words(trial)
        name = short(target.name, NAME) if target else ""
        return self.tr("{words} to {name}").format(words=words, name=name.replace("&", "&&")) if name else words

    def carry_out(self, key: str, reason: str) -> Any:
        amount = self.amount.value_minor() or 0
        return self.billing.corrections.transfer(
            self.source.value(), self.target.value(), amount, on=self.on.value(), reason=reason, key=key
        )
