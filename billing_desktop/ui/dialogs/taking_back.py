"""Owns the dialogs that take a payment's money from where it lies: off a bill, or paid back to who paid it.

Must not know a rule of money. Source: rules 6, Take off and Refund.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtWidgets import QWidget

from ...domain.correction_rows import BalanceRow, LyingRow, Trial
from ...domain.model import account_ref, bill_ref, customer_ref
from ..widgets.inputs import Combo, LabelledField
from .corrections import CorrectionDialog
from .credit import NAME, WHOLE, named, payment_name
from .effects import Effect
from .short_names import short


class TakeOffDialog(CorrectionDialog):
    """Take what a payment laid on a bill off it: it is credit again. Opened from the payment or from the bill."""

    def __init__(
        self, billing: Any, *, payment_id: int | None = None, bill_id: int | None = None, parent: QWidget | None = None
    ) -> None:
        there = billing.read.lying_of(payment_id) if payment_id is not None else billing.read.lying_at(bill_ref(bill_id or 0))
        self._there: list[LyingRow] = [row for row in there if row.ref.kind == "bill"]
        first = self._there[0] if self._there else None
        super().__init__(billing, first.currency if first else billing.settings.book().currency, parent=parent)
        self.set_title(self.tr("Take a payment off a bill"))
        self.set_under_title(self.tr("What is taken off becomes credit again; nothing is paid back."))
        self.part = Combo()
        for row in self._there:
            name = payment_name(self, row.kind, row.reference, row.paid_on)
            label = self.tr("{payment} on {bill}").format(payment=name, bill=row.name)
            self.part.add(named(self, label, row.amount_minor, row.currency, room=WHOLE), row)
        if payment_id is not None and bill_id is not None:
            self.part.set_value(next((row for row in self._there if row.ref.id == bill_id), None))
        self.part_field = LabelledField(self.tr("What is taken off"), self.part)
        self.part_field.setEnabled(len(self._there) > 1)
        self.part.picked.connect(lambda _value: self._part_changed())
        self._propose()
        self.lay_out([[self.part_field], [self.amount_field, None]], self.tr("Leave it there"), self.tr("Take off"), self.amount)

    def _propose(self) -> None:
        row: LyingRow | None = self.part.value()
        self.propose(row.amount_minor if row else 0)

    def _part_changed(self) -> None:
        self._propose()
        self.refresh()

    def needs(self) -> list[str]:
        found = [] if self.part.value() is not None else [self.tr("a bill with a payment on it")]
        return [*found, *super().needs()]

    def carry_out(self, key: str, reason: str) -> Any:
        row: LyingRow = self.part.value()
        amount = self.amount.value_minor() or 0
        return self.billing.corrections.take_off(row.payment_id, row.ref.id, amount, on=self.on.value(), reason=reason, key=key)


class RefundDialog(CorrectionDialog):
    """Pay credit back, or what a payment laid on a bill; the program notes it, the money is sent by hand.

    Opened for a customer or account it pays out their credit, for a payment what lies of it anywhere.
    """

    def __init__(
        self,
        billing: Any,
        *,
        customer_id: int | None = None,
        account_id: int | None = None,
        payment_id: int | None = None,
        bill_id: int | None = None,
        parent: QWidget | None = None,
    ) -> None:
        if payment_id is None:
            assert customer_id is not None, "a refund is of a customer's credit or of a payment"
            currency = billing.read.customer(customer_id).currency
        else:
            currency = billing.read.payment(payment_id).currency
        super().__init__(billing, currency, parent=parent)
        self._customer_id = customer_id
        self.set_title(self.tr("Refund"))
        self.set_under_title(self.tr("The refund is noted here; the money itself you send as you do otherwise."))
        self.source = Combo()
        self._sources: list[tuple[str, dict[str, Any], int, str]] = []
        if payment_id is None:
            balances: list[BalanceRow] = billing.read.balances(customer_id)
            self._offer_balances(balances)
            self._choose_balance(customer_id or 0, account_id)
        else:
            self._offer_payment(payment_id, bill_id)
        self.source_field = LabelledField(self.tr("What is paid back"), self.source)
        if payment_id is None:
            self.source_field.set_hint(self.credit_without_payment(balances, account_id))
        self.source_field.setEnabled(len(self._sources) > 1)
        self.source.picked.connect(lambda _value: self._source_changed())
        self._propose()
        self.lay_out([[self.source_field], [self.amount_field, None]], self.tr("Keep the money"), self.tr("Pay out"), self.amount)

    def _offer(self, label: str, content: dict[str, Any], most: int, currency: str) -> None:
        self.source.add(named(self, label, most, currency, room=WHOLE), len(self._sources))
        self._sources.append((label, content, most, currency))

    def _offer_balances(self, balances: Sequence[BalanceRow]) -> None:
        for row in balances:
            if row.usable_minor:
                label = self.tr("Credit of {name}").format(name=row.name)
                self._offer(label, {"owner": row.ref}, row.usable_minor, row.currency)

    def _choose_balance(self, customer_id: int, account_id: int | None) -> None:
        wanted = account_ref(account_id) if account_id else customer_ref(customer_id)
        self.source.set_value(next((i for i, one in enumerate(self._sources) if one[1]["owner"] == wanted), 0))

    def _offer_payment(self, payment_id: int, bill_id: int | None) -> None:
        for row in self.billing.read.lying_of(payment_id):
            on_bill = row.ref.kind == "bill"
            name = payment_name(self, row.kind, row.reference, row.paid_on)
            label = self.tr("{payment} on {bill}") if on_bill else self.tr("{payment}, credit of {bill}")
            content: dict[str, Any] = {"payment_id": payment_id}
            content |= {"bill_id": row.ref.id} if on_bill else {"owner": row.ref}
            self._offer(label.format(payment=name, bill=row.name), content, row.amount_minor, row.currency)
            if on_bill and row.ref.id == bill_id:
                self.source.set_value(len(self._sources) - 1)

    def _chosen(self) -> tuple[str, dict[str, Any], int, str] | None:
        place = self.source.value()
        return self._sources[place] if place is not None else None

    def _propose(self) -> None:
        chosen = self._chosen()
        if chosen:
            self.set_currency(chosen[3])
        self.propose(chosen[2] if chosen else 0)

    def _source_changed(self) -> None:
        self._propose()
        self.refresh()

    def needs(self) -> list[str]:
        found = [] if self._chosen() else [self.tr("credit that can be paid out")]
        return [*found, *super().needs()]

    def resting(self) -> list[Effect]:
        return self.owed_at_rest(self._customer_id) if self._customer_id is not None else []

    def effect_words(self, trial: Trial) -> str:
        words = super().effect_words(trial)
        opens = [line for line in trial.lines if line.ref.kind == "bill" and line.after_minor > line.now_minor]
        return self.tr("{words}: {bill} opens again").format(words=words, bill=short(opens[0].name, NAME)) if opens else words

    def carry_out(self, key: str, reason: str) -> Any:
        chosen = self._chosen()
        assert chosen is not None
        amount = self.amount.value_minor() or 0
        return self.billing.corrections.refund(amount, **chosen[1], on=self.on.value(), reason=reason, key=key)
