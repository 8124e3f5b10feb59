"""Owns the frozen rows of what was done: acts, a bill's moves, changes; must not know who shows them. Amounts in minor units."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from .model import Bill
from .rows import AllocationRow, BillRow


@dataclass(frozen=True, slots=True)
class ActivityRow:
    """One posting on one value date, as a customer's page lists it.

    `amount_minor` is signed: positive is owed. `open_minor` is what is left of a bill, or a payment's unapplied rest.
    `state` is empty, `reversed` or `undone`. `within` says that it only moved credit about: it changes no balance and is
    on no statement (rules 8); `credit_of` is then the day of the payment that the credit came from, if it was one.
    `other` names the balance that a transfer came from, or went to where it left the one that is listed; "" is the customer's.
    """

    posting_id: int
    act: str
    effective_on: date
    given_on: date
    recorded_at: datetime
    reference: str
    detail: str
    due_date: date | None
    amount_minor: int
    open_minor: int | None
    balance_minor: int | None
    allocations: tuple[AllocationRow, ...] = ()
    payment_id: int | None = None
    bill_id: int | None = None
    state: str = ""
    days_late: int = 0
    reason: str = ""
    within: bool = False
    credit_of: date | None = None
    currency: str = ""
    other: str = ""


@dataclass(frozen=True, slots=True)
class BillMove:
    """What one act did to a bill on one day: signed, positive is owed; `open_minor` is what was left of the bill then."""

    posting_id: int
    act: str
    effective_on: date
    given_on: date
    reference: str
    detail: str
    amount_minor: int
    open_minor: int
    payment_id: int | None = None


@dataclass(frozen=True, slots=True)
class BillSheet:
    """All there is to know of one bill: whose it is, where it stands, and what was done to it, newest first.

    `ahead` says that it is dated after today.
    """

    bill: Bill
    row: BillRow
    customer: str
    ahead: bool
    moves: tuple[BillMove, ...]
    history: tuple[HistoryRow, ...]


@dataclass(frozen=True, slots=True)
class HistoryRow:
    """A change of what is noted of a customer, its accounts or bills, or an act that was undone or brought back.

    `kind` is customer, account, bill or act; `form` says how `before` and `after` read: text, choice, date, money, flag or
    act (the day it was recorded, then `undone` or `redone`).
    """

    at: datetime
    kind: str
    name: str
    label: str
    form: str
    before: str
    after: str
    currency: str = ""


@dataclass(frozen=True, slots=True)
class LastAct:
    """What Ctrl+Z would take back (or redo would bring back), in words: `Payment 25.00 from ACME Ltd`."""

    posting_id: int
    text: str
