"""Owns the dialogs that change what is owed without money: write off, change a bill's amount, cancel it, set a balance.

Must not know a rule of money. Source: rules 6.
"""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from ...domain.correction_rows import BalanceRow, Trial
from ...domain.model import ObligationRef, account_ref, customer_ref
from .. import format as fmt
from ..widgets.inputs import Combo, LabelledField
from .corrections import CorrectionDialog
from .credit import named
from .effects import NAME, Effect
from .short_names import short


class WriteOffDialog(CorrectionDialog):
    """Give up a bill or a positive balance: all of it unless less is said. Enter keeps it owed."""

    is_danger = True
    reason_needed = True

    def __init__(self, billing: Any, obligation: ObligationRef, *, parent: QWidget | None = None) -> None:
        self._ref = obligation
        read = billing.read
        found = {"bill": read.bill, "account": read.account, "customer": read.customer}[obligation.kind](obligation.id)
        super().__init__(billing, found.currency, parent=parent)
        on_bill = obligation.kind == "bill"
        name = found.external_reference if on_bill else found.name
        title = self.tr("Write off bill {name}?") if on_bill else self.tr("Write off the balance of {name}?")
        self.set_title(title.format(name=name))
        self.set_under_title(self.tr("It is given up, not paid: it stays in the history, marked as written off."))
        most = found.amount_remaining if on_bill else max(0, found.balance_minor)
        self.propose(most)
        self.lay_out([[self.amount_field, None]], self.tr("Keep as owed"), self.tr("Write off"), self.reason)

    def settled(self) -> str:
        return self.tr("written off")

    def carry_out(self, key: str, reason: str) -> Any:
        return self.billing.adjustments.write_off(
            self._ref, self.amount.value_minor(), on=self.on.value(), reason=reason, key=key
        )


class AmendBillDialog(CorrectionDialog):
    """Change a bill's amount; what then lies on it too much becomes credit."""

    def __init__(self, billing: Any, bill_id: int, *, parent: QWidget | None = None) -> None:
        self._bill = billing.read.bill(bill_id)
        super().__init__(billing, self._bill.currency, parent=parent)
        self.set_title(self.tr("Change the amount of bill {name}").format(name=self._bill.external_reference))
        self.set_under_title(
            self.tr("It is {amount} now, of {day}.").format(
                amount=self.show_amount(self._bill.amount_due), day=fmt.day(self._bill.bill_date)
            )
        )
        self.amount.set_minor(self._bill.amount_due)
        self.lay_out([[self.amount_field, None]], self.tr("Keep amount"), self.tr("Change"), self.amount)

    def label_amount(self) -> None:
        self.amount_field.set_label(self.tr("New amount, {currency}").format(currency=self.currency))

    def needs(self) -> list[str]:
        same = self.amount.value_minor() in (None, self._bill.amount_due)
        return [self.tr("another amount")] if same else []

    def resting(self) -> list[Effect]:
        bill = self._bill
        return [
            Effect("amount", short(bill.external_reference, NAME), self.tr("its amount"), bill.amount_due, None),
            Effect("bill", short(bill.external_reference, NAME), self.tr("still open"), bill.amount_remaining, None),
        ]

    def lines_of(self, trial: Trial) -> list[Effect]:
        lines = super().lines_of(trial)
        for line in trial.lines:
            if line.ref.kind == "bill":
                name = lines[0].name
                amount = Effect("amount", name, self.tr("its amount"), line.due_now_minor, line.due_after_minor)
                left = Effect("amount", name, self.tr("still open"), line.now_minor, line.after_minor, lines[0].word)
                return [amount, left, *lines[1:]]
        return lines

    def told_of(self, trial: Trial) -> str:
        more = trial.credit_after - trial.credit_now
        if more <= 0:
            return ""
        return self.tr("{amount} of what was paid lies on it too much: it comes off and becomes credit.").format(
            amount=self.show_amount(more)
        )

    def effect_words(self, trial: Trial) -> str:
        return self.tr("Change to {amount}").format(amount=self.show_amount(self.amount.value_minor() or 0))

    def carry_out(self, key: str, reason: str) -> Any:
        amount = self.amount.value_minor()
        assert amount is not None
        return self.billing.adjustments.amend_bill(self._bill.id, amount, on=self.on.value(), reason=reason, key=key)


class CancelBillDialog(CorrectionDialog):
    """Cancel a bill on which nothing lies; where something does, it says so and cannot be done. Enter keeps the bill."""

    is_danger = True

    def __init__(self, billing: Any, bill_id: int, *, parent: QWidget | None = None) -> None:
        self._bill = billing.read.bill(bill_id)
        super().__init__(billing, self._bill.currency, parent=parent)
        self.set_title(self.tr("Cancel bill {name}?").format(name=self._bill.external_reference))
        self.set_under_title(
            self.tr("{amount} of {day}. The bill keeps its number and stays in the history, marked as cancelled.").format(
                amount=self.show_amount(self._bill.amount_due), day=fmt.day(self._bill.bill_date)
            )
        )
        self.amount_field.hide()
        self.lay_out([], self.tr("Keep bill"), self.tr("Cancel bill"), self.reason)
        if self.tried is None:
            self.reason_field.setEnabled(False)
            self.on_field.setEnabled(False)
            self.keep.setFocus(Qt.FocusReason.OtherFocusReason)

    def needs(self) -> list[str]:
        return []

    def settled(self) -> str:
        return self.tr("cancelled")

    def resting(self) -> list[Effect]:
        bill = self._bill
        return [Effect("bill", short(bill.external_reference, NAME), self.tr("still open"), bill.amount_remaining, None)]

    def effect_words(self, trial: Trial) -> str:
        return self.tr("Cancel bill of {amount}").format(amount=self.show_amount(self._bill.amount_due))

    def carry_out(self, key: str, reason: str) -> Any:
        return self.billing.adjustments.cancel_bill(self._bill.id, on=self.on.value(), reason=reason, key=key)


class SetBalanceDialog(CorrectionDialog):
    """Set a balance where the model keeps one, with a reason; what was before stays in the history."""

    reason_needed = True

    def __init__(self, billing: Any, *, customer_id: int, account_id: int | None = None, parent: QWidget | None = None) -> None:
        super().__init__(billing, billing.read.customer(customer_id).currency, parent=parent)
        self.set_title(self.tr("Set a balance"))
        self.set_under_title(self.tr("An entry for the difference is written; what was before stays in the history."))
        self._customer_id = customer_id
        self._balances: list[BalanceRow] = [row for row in billing.read.balances(customer_id) if row.can_be_set]
        self.whose = Combo()
        for row in self._balances:
            self.whose.add(
                named(self, row.name, abs(row.balance_minor), row.currency, "" if row.balance_minor >= 0 else self.tr("cr")),
                row.ref,
            )
        self.whose.set_value(account_ref(account_id) if account_id else customer_ref(customer_id))
        self.whose_field = LabelledField(self.tr("Balance of"), self.whose)
        self.whose_field.setEnabled(len(self._balances) > 1)
        self.whose.picked.connect(lambda _value: self._whose_changed())
        self._take_currency()
        self.lay_out([[self.whose_field, self.amount_field]], self.tr("Keep balance"), self.tr("Set"), self.amount)
        self.amount_field.set_hint(self.tr("a minus for credit"))

    def _balance(self) -> BalanceRow | None:
        return next((row for row in self._balances if row.ref == self.whose.value()), None)

    def _take_currency(self) -> None:
        row = self._balance()
        if row:
            self.set_currency(row.currency)

    def _whose_changed(self) -> None:
        self._take_currency()
        self.refresh()

    def label_amount(self) -> None:
        self.amount_field.set_label(self.tr("New balance, {currency}").format(currency=self.currency))

    def needs(self) -> list[str]:
        found = [] if self._balance() else [self.tr("a balance that can be set")]
        return found if self.amount.value_minor() is not None else [*found, self.tr("new balance")]

    def resting(self) -> list[Effect]:
        row = self._balance()
        if row is None:
            return self.owed_at_rest(self._customer_id)
        return [Effect("balance", self.tr("Balance of {name}").format(name=short(row.name, NAME)), "", row.balance_minor, None)]

    def effect_words(self, trial: Trial) -> str:
        return self.tr("Set to {amount}").format(amount=self.show_amount(self.amount.value_minor() or 0))

    def carry_out(self, key: str, reason: str) -> Any:
        amount = self.amount.value_minor()
        assert amount is not None
        return self.billing.adjustments.set_balance(self.whose.value(), amount, on=self.on.value(), reason=reason, key=key)
