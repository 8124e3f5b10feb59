"""Owns the dialog that gives parts of a bank's line to several customers, or takes the bank's fee off; one act, one undo.

Source: rules 5.8: a line is split into payments and fees that add up to it; fees are not posted.
"""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from ...domain.bank_rows import BankLineRow
from ...services import PaymentDraft
from ...services.bank_lines import BankPayment
from ...services.bank_matching import BankProposal
from ...services.drafts import Receipt
from .. import format as fmt
from .. import theme
from ..widgets.buttons import primary, quiet, secondary
from ..widgets.inputs import LabelledField
from ..widgets.money_edit import MoneyEdit
from ..widgets.text import PlainLabel
from .base import FormDialog
from .records_parts import OwnerFields

_MOST = 8


class _Part(QObject):
    """One part: whose it is and how much."""

    changed = Signal()

    def __init__(self, dialog: FormDialog, number: int, currency: str) -> None:
        super().__init__(dialog)
        self.owner = OwnerFields(dialog)
        self.owner.set_owner(None)
        self.amount = MoneyEdit(currency, decimal=dialog.numbers.decimal, group=dialog.numbers.group)
        self.amount_field = LabelledField(self.tr("Part {n}, {currency}").format(n=number, currency=currency), self.amount)
        self.owner.changed.connect(self.changed)
        self.amount.edited.connect(self.changed)

    def fields(self) -> tuple[QWidget, ...]:
        """Return the fields in their order."""
        return self.owner.customer_field, self.owner.account_field, self.amount_field

    def is_empty(self) -> bool:
        """Say whether nothing was entered here."""
        return self.owner.customer.value() is None and not self.amount.text().strip()


class SplitLineDialog(FormDialog):
    """Parts and a fee that add up to what is left of a line."""

    scrolls = True

    def __init__(self, billing: Any, line: BankLineRow, proposal: BankProposal | None, *, parent: QWidget | None = None) -> None:
        super().__init__(billing, "", parent=parent)
        self._line = line
        sum_ = self.numbers.with_code(line.left_minor, line.currency)
        self.receipts: list[Receipt] = []
        self.set_title(self.tr("Split {amount}").format(amount=sum_))
        about = " · ".join(part for part in (fmt.day(line.booked_on), line.party, line.text) if part)
        self.set_under_title(about[:200])
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(12)
        for place, stretch in enumerate((5, 4, 3)):
            self._grid.setColumnStretch(place, stretch)
        self.parts: list[_Part] = []
        self.more = quiet(self.tr("Another part"), "plus")
        self.more.clicked.connect(lambda _checked=False: self._add_part().owner.customer.setFocus())
        self.fee = MoneyEdit(line.currency, decimal=self.numbers.decimal, group=self.numbers.group)
        self.fee_field = LabelledField(
            self.tr("Kept by the bank as its fee, {currency}").format(currency=line.currency), self.fee
        )
        self.fee_field.set_hint(self.tr("Not posted: the customers are credited with what they paid."))
        self.fee.setMaximumWidth(theme.px(240))
        self.fee.edited.connect(self.update_effect)
        self.sums = PlainLabel("", "body", "muted", wrap=True)
        column = QVBoxLayout()
        column.setSpacing(12)
        column.addLayout(self._grid)
        column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.fee_field)
        self.body.addLayout(column)
        self.body.addStretch(1)
        self.add_beneath(self.sums)
        self.cancel, self.effect_button = secondary(self.tr("Cancel")), primary(self.tr("Record"))
        self.add_buttons(self.effect_button, self.cancel)
        self.cancel.clicked.connect(self.reject)
        self.effect_button.clicked.connect(self.submit_and_close)
        first, second = self._add_part(), self._add_part()
        if proposal is not None:
            first.owner.set_owner(proposal.customer_id, proposal.account_id)
        self._clean = self._entered()
        self.update_effect()
        self.fit(theme.px(720), self.sizeHint().height())
        (first.amount if proposal is not None else first.owner.customer).setFocus(Qt.FocusReason.OtherFocusReason)
        self.second = second

    def _add_part(self) -> _Part:
        part = _Part(self, len(self.parts) + 1, self._line.currency)
        row = len(self.parts)
        for column, field in enumerate(part.fields()):
            self._grid.addWidget(field, row, column)
        self.parts.append(part)
        part.changed.connect(self.update_effect)
        self.more.setVisible(len(self.parts) < _MOST)
        self.update_effect()
        return part

    def _used(self) -> list[_Part]:
        return [part for part in self.parts if not part.is_empty()]

    def _entered(self) -> tuple[Any, ...]:
        parts = tuple((part.owner.customer.value(), part.owner.account.value(), part.amount.text()) for part in self.parts)
        return (parts, self.fee.text())

    def is_dirty(self) -> bool:
        return self._entered() != self._clean

    def _rest(self) -> int:
        """Return what of the line no part takes, with the fee counted as money that the customers paid."""
        total = sum(part.amount.value_minor() or 0 for part in self._used())
        return self._line.left_minor + (self.fee.value_minor() or 0) - total

    def missing(self) -> list[str]:
        found = []
        for part in self._used() or self.parts[:1]:
            found += part.owner.missing()
            if (part.amount.value_minor() or 0) < 1:
                found.append(self.tr("amount"))
        if self._rest():
            found.append(self.tr("parts that add up"))
        return list(dict.fromkeys(found))

    def update_effect(self) -> None:
        """Say what the parts come to."""
        if not hasattr(self, "effect_button"):
            return  # the dialog is still being built
        rest, show = self._rest(), self.numbers.with_code
        if rest > 0:
            self.sums.setText(self.tr("{amount} still to give to somebody").format(amount=show(rest, self._line.currency)))
        elif rest < 0:
            self.sums.setText(self.tr("{amount} too much").format(amount=show(-rest, self._line.currency)))
        else:
            self.sums.setText(self.tr("The parts add up to the line."))
        self.sums.set_tone("late" if rest < 0 else "muted")
        super().update_effect()

    def verb(self) -> str:
        count = len(self._used())
        return fmt.count(count, self.tr("Record 1 payment"), self.tr("Record {n} payments")) if count else self.tr("Record")

    def commit(self) -> Any:
        line = self._line
        parts = [
            BankPayment(
                PaymentDraft(
                    part.owner.customer.value() or 0,
                    part.owner.account.value(),
                    part.amount.value_minor() or 0,
                    min(line.booked_on, self.billing.today()),  # as the proposals have it
                    "bank",
                    line.text[:255],
                )
            )
            for part in self._used()
        ]
        fee = -(self.fee.value_minor() or 0)
        self.receipts = self.billing.bank_lines.record(line.id, parts, fee_minor=fee, key=self.key)
        return self.receipts[-1]
