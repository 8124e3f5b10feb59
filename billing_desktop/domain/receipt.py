"""Owns what a receipt says of one payment: from whom, how much, and what it paid; must not know paper or files.

Source: rules 1 (a credit note has no receipt) and 5; ux A17.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from .paper_style import PaperStyle
from .statement_rows import Party


@dataclass(frozen=True, slots=True)
class ReceiptLine:
    """Where a part of a payment went, and what that left. Units: minor units.

    `kind` is bill, balance (what is owed on a balance) or credit (kept for later bills); `after_minor` is what was open on
    the bill, or what the balance was, once this payment was recorded: a receipt reads the same tomorrow.
    """

    kind: str
    name: str
    detail: str
    amount_minor: int
    after_minor: int


@dataclass(frozen=True, slots=True, kw_only=True)
class PaymentReceipt:
    """A receipt: its lines add up to the amount. `state` is empty, reversed or undone; what was refunded later is noted.

    `number` is the payment's public id. Units: minor units of `currency`.
    """

    number: str
    reference: str
    business: Party
    customer: Party
    account: Party | None
    paid_on: date
    method: str
    note: str
    amount_minor: int
    currency: str
    lines: tuple[ReceiptLine, ...]
    refunded_minor: int = 0
    state: str = ""
    reversed_on: date | None = None
    reversed_why: str = ""
    made_at: datetime
    head: str = ""
    style: PaperStyle = PaperStyle()

    @property
    def applied_minor(self) -> int:
        """What paid something owed."""
        return sum(line.amount_minor for line in self.lines if line.kind != "credit")

    @property
    def credit_minor(self) -> int:
        """What was kept as credit for later bills."""
        return sum(line.amount_minor for line in self.lines if line.kind == "credit")
