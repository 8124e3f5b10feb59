"""Owns the frozen rows of statements and of the journal; must not know who makes or shows them. Amounts in minor units."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from .ageing_rows import Ageing
from .paper_style import PaperStyle

Day = date  # a field called date hides the type in its class


@dataclass(frozen=True, slots=True)
class StatementLine:
    """A line of a statement. `kind` is the act's name; `allocations` are (reference, amount) beneath a payment.

    For an open item `amount_minor` is the original amount and `remaining_minor` what is left of it.
    """

    date: Day
    kind: str
    reference: str
    description: str
    due_date: Day | None
    amount_minor: int
    balance_minor: int
    remaining_minor: int | None = None
    allocations: tuple[tuple[str, int], ...] = ()
    given_on: Day | None = None


@dataclass(frozen=True, slots=True)
class Postal:
    """An address in parts, as a Swiss QR-bill needs it; `country` is its two letters."""

    name: str
    street: str
    postal_code: str
    town: str
    country: str


@dataclass(frozen=True, slots=True)
class Party:
    """Who a document is from or for: name, number and address lines, ready to print.

    `postal` is the address in parts, where a paper needs it so and it has them.
    """

    name: str
    external_reference: str = ""
    address: tuple[str, ...] = ()
    email: str = ""
    postal: Postal | None = None


@dataclass(frozen=True, slots=True)
class Statement:
    """A statement in one currency: opening + lines = closing, asserted before it is handed out.

    `type` is balance_forward, open_item or activity; `closing` is the net. billed - paid - credited - written off is
    the sum of the lines of a balance forward. Source: rules 8.
    """

    type: str
    business: Party
    customer: Party
    account: Party | None
    from_: date | None
    to: date
    currency: str
    opening_minor: int
    lines: tuple[StatementLine, ...]
    billed_minor: int
    paid_minor: int
    credited_minor: int
    written_off_minor: int
    closing_minor: int
    ageing: Ageing
    made_at: datetime
    head: str
    number: str = ""
    dated: Day | None = None
    style: PaperStyle = PaperStyle()


@dataclass(frozen=True, slots=True)
class JournalLine:
    """An entry as a journal needs it: its posting, day and kind, and the public ids of the obligation it lies on."""

    posting_id: int
    text: str
    act: str
    on: Day
    kind: str
    amount_minor: int
    currency: str
    customer_id: str
    customer_name: str
    account_id: str | None
    bill_id: str | None
    bill_reference: str | None
