"""Owns the frozen rows of lists that screens and files receive; must not know who makes or shows them. Amounts in minor units."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from .model import ObligationRef


@dataclass(frozen=True, slots=True)
class CustomerRow:
    """A customer in the list, in its own currency: what is owed, the credit beside it, never netted, and what is overdue."""

    id: int
    name: str
    external_reference: str
    currency: str
    owed_minor: int
    credit_minor: int
    overdue_minor: int
    has_children: bool
    archived: bool = False


@dataclass(frozen=True, slots=True)
class BranchRow:
    """What lies beneath a customer or an account in the tree: an account, a bill, or the credit on a balance.

    `kind` is account, bill, balance (what is owed on a balance) or credit; `days_late` is 0 unless overdue, and
    `overdue_minor` is what of an account or a bill is.
    """

    kind: str
    ref: ObligationRef
    name: str
    currency: str
    owed_minor: int
    credit_minor: int
    due_date: date | None = None
    bill_date: date | None = None
    days_late: int = 0
    has_children: bool = False
    amount_due: int = 0
    account_id: int | None = None
    overdue_minor: int = 0


@dataclass(frozen=True, slots=True)
class Totals:
    """The sums over a list, for one currency."""

    currency: str
    owed_minor: int
    overdue_minor: int
    credit_minor: int


@dataclass(frozen=True, slots=True)
class ListCounts:
    """How many customers each saved filter of the list holds."""

    all: int
    open: int
    overdue: int
    in_credit: int


@dataclass(frozen=True, slots=True)
class BillRow:
    """A bill in a list."""

    id: int
    external_reference: str
    account_id: int | None
    account_name: str
    bill_date: date
    due_date: date | None
    description: str
    amount_due: int
    amount_paid: int
    amount_remaining: int
    days_late: int
    currency: str
    badge: str = ""


@dataclass(frozen=True, slots=True)
class AllocationRow:
    """Where a part of a payment went: the obligation, its name and the amount; no `ref` is the customer's balance.

    `since` is the day it goes there where that is not the payment's own: until then it waits as credit (rules 5.7).
    """

    ref: ObligationRef | None
    name: str
    amount_minor: int
    since: date | None = None


@dataclass(frozen=True, slots=True)
class PaymentRow:
    """A payment or credit note in a list.

    An account's list has of what was paid for several only the part that came there: `part_minor`, and over how many accounts
    it was laid in all, 0 where a part went to the customer itself. Units: minor units.
    """

    id: int
    public_id: str
    kind: str
    paid_on: date
    recorded_at: datetime
    method: str
    reference: str
    note: str
    amount_minor: int
    unapplied_minor: int
    refunded_minor: int
    currency: str
    payer: str
    state: str
    allocations: tuple[AllocationRow, ...] = ()
    part_minor: int | None = None
    over_accounts: int = 0


@dataclass(frozen=True, slots=True)
class ReceivedRow:
    """A payment that came in between two days and stands, with who paid; `amount_minor` is what of it stands."""

    payment_id: int
    customer_id: int
    customer: str
    paid_on: date
    method: str
    reference: str
    amount_minor: int
    currency: str


@dataclass(frozen=True, slots=True)
class EventRow:
    """A queued notification: the exact text that will be sent, and where it stands."""

    id: str
    type: str
    state: str
    payload: str
    created_at: datetime
    customer: str
    target: str
    amount_minor: int
    currency: str


@dataclass(frozen=True, slots=True)
class FoundRow:
    """Something that a search found: a customer, account, bill, payment, credit note, statement, or what was put on a balance.

    The last is known by its act (charge, opening, set_balance) and its posting's id, and names the account it is on. What was
    found by its sum says it: the amount, of a bill paid in part also its rest, and its day. Units: minor units.
    """

    kind: str
    id: int
    customer_id: int
    title: str
    detail: str
    amount_minor: int | None = None
    rest_minor: int | None = None
    currency: str = ""
    day: date | None = None
    account_id: int | None = None
