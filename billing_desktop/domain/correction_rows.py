"""Owns the frozen rows that corrections receive: what can be taken, and what an act would do. Amounts in minor units."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from .model import ObligationRef


@dataclass(frozen=True, slots=True)
class BalanceRow:
    """A balance of a customer or of one of its accounts, as corrections see it.

    `usable_minor` is the credit that can be laid on bills, moved or paid out; `can_be_set` follows the model (rules 3).
    """

    ref: ObligationRef
    name: str
    currency: str
    balance_minor: int
    usable_minor: int
    tracked: bool
    can_be_set: bool


@dataclass(frozen=True, slots=True)
class LyingRow:
    """What one payment or credit note has lying on one obligation and can be taken from there. Units: minor units."""

    payment_id: int
    kind: str
    paid_on: date
    reference: str
    ref: ObligationRef
    name: str
    currency: str
    amount_minor: int


@dataclass(frozen=True, slots=True)
class TrialLine:
    """What an act would do to one obligation. For a bill: what is open, and its amount; for a balance: its sum, signed."""

    ref: ObligationRef
    name: str
    detail: str
    now_minor: int
    after_minor: int
    due_now_minor: int = 0
    due_after_minor: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Trial:
    """What an act would do, from having done it and taken it back: the obligations it touches and the customer's figures.

    `counts_from` is the first day it would count from; `currency` is that of the obligations touched.
    """

    text: str
    customer_id: int
    customer: str
    currency: str
    lines: tuple[TrialLine, ...]
    given_on: date
    counts_from: date
    owed_now: int
    owed_after: int
    credit_now: int
    credit_after: int
