"""Owns the frozen rows that screens and files receive; must not know who makes or shows them. Amounts in minor units."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from .model import Bill, ObligationRef
from .paper_style import PaperStyle

Day = date  # a field called date hides the type in its class


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
class Ageing:
    """What is owed by days past the due date, in one currency; the columns always add up to `total`, the net.

    Units: minor units; `credit` is zero or below. Source: rules 8.
    """

    currency: str
    no_due_date: int = 0
    current: int = 0
    days_1_30: int = 0
    days_31_60: int = 0
    days_61_90: int = 0
    over_90: int = 0
    credit: int = 0

    @property
    def total(self) -> int:
        """The net: owed in total less credit."""
        return self.no_due_date + self.current + self.days_1_30 + self.days_31_60 + self.days_61_90 + self.over_90 + self.credit

    @property
    def late(self) -> int:
        """What is past its day."""
        return self.days_1_30 + self.days_31_60 + self.days_61_90 + self.over_90


@dataclass(frozen=True, slots=True)
class CustomerAgeing:
    """One customer's line of the ageing report."""

    customer_id: int
    public_id: str
    external_reference: str
    name: str
    ageing: Ageing


@dataclass(frozen=True, slots=True)
class AgeingReport:
    """The ageing of a whole book: totals for each currency and a line for each customer and currency."""

    as_of: date
    totals: tuple[Ageing, ...]
    customers: tuple[CustomerAgeing, ...]


@dataclass(frozen=True, slots=True)
class Figures:
    """The figures at the head of a customer's or an account's page, in one currency."""

    currency: str
    owed_minor: int
    open_bills: int
    overdue_minor: int
    overdue_bills: int
    days_late: int
    credit_minor: int
    last_payment_minor: int | None
    last_payment_on: date | None
    last_payment_method: str
    ageing: Ageing
    lies_ahead: bool


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
class PaymentRow:
    """A payment or credit note in a list."""

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
    """Something that a search found: a customer, account, bill, payment or issued statement."""

    kind: str
    id: int
    customer_id: int
    title: str
    detail: str


@dataclass(frozen=True, slots=True)
class LastAct:
    """What Ctrl+Z would take back (or redo would bring back), in words: `Payment 25.00 from ACME Ltd`."""

    posting_id: int
    text: str


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
class Party:
    """Who a document is from or for: name, number and address lines, ready to print."""

    name: str
    external_reference: str = ""
    address: tuple[str, ...] = ()
    email: str = ""


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


@dataclass(frozen=True, slots=True)
class HistoryRow:
    """A change of what is noted of a customer, its accounts or bills, or an act that was undone or brought back.

    `kind` is customer, account, bill or act; `form` says how `before` and `after` read: text, date, money, flag or act
    (the day it was recorded, then `undone` or `redone`).
    """

    at: datetime
    kind: str
    name: str
    label: str
    form: str
    before: str
    after: str
    currency: str = ""
