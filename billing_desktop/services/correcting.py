"""Owns what every correction shares: who and what it is about, what lies there, the day it counts from, and writing it.

Source: rules 4.7, 4.8 and 6.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from ..domain import corrections
from ..domain.corrections import BillSums, Lying, lying_on
from ..domain.errors import BillingError
from ..domain.fields import Problem, Spec, clean, text_problem
from ..domain.model import Act, Bill, Customer, Entry, Kind, ObligationRef, account_ref, bill_ref, customer_ref
from ..domain.money import amount_said
from ..store import obligations, records
from . import telling
from .desk import Desk, Touched, fingerprint, first_result, reopen, require_account, require_customer
from .drafts import FieldErrors, Receipt
from .payments import repeated, require_past, require_payment, touch
from .situation import model_of
from .undoing import open_day_of

_REASON = Spec("Reason", max_length=500)


@dataclass(frozen=True, slots=True)
class Owner:
    """The balance of a customer or account as it stands."""

    ref: ObligationRef
    name: str
    currency: str
    balance_minor: int
    tracked: bool
    credit_only: bool
    customer: Customer

    @property
    def credit_minor(self) -> int:
        return max(0, -self.balance_minor)


class Written:
    """A correction worked out: its entries for a day, in words, and the balances it must not lift above zero."""

    def __init__(
        self,
        customer: Customer,
        text: str,
        entries: Callable[[date], list[Entry]],
        credit_only: Sequence[ObligationRef] = (),
    ) -> None:
        self.customer = customer
        self.text = text
        self.entries = entries
        self.credit_only = credit_only
        self.applied: list[tuple[Lying, int, Bill]] = []


def write(
    desk: Desk,
    act: Act,
    content: tuple[Any, ...],
    on: date | None,
    reason: str,
    key: str,
    build: Callable[[Any], Written],
) -> Receipt:
    """Carry out a correction as an act of its own: look its key up, write it, tell of it. Raises: BillingError."""
    made = fingerprint(act, *(repr(part) for part in content), reason)
    with desk.act() as (db, touched):
        first = first_result(db, key, made)
        return repeated(db, first) if first else write_within(desk, db, touched, act, made, on, reason, key, build)


def write_within(
    desk: Desk,
    db: Any,
    touched: Touched,
    act: Act,
    content: str,
    on: date | None,
    reason: str,
    key: str,
    build: Callable[[Any], Written],
    *,
    batch: str = "",
) -> Receipt:
    """Carry out a correction within an act that is open already: find its day, write it. Raises: BillingError."""
    today = desk.today()
    day = on or today
    require_past(day, today)
    written = build(db)
    start = open_day_of(db, day)
    history = history_of(db, written.entries(start))
    entries = corrections.place(written.entries, history, start, credit_only=written.credit_only)
    posting = desk.posting(
        db,
        act,
        key=key,
        content=content,
        given_on=day,
        customer_id=written.customer.id,
        text=written.text,
        reason=clean(reason)[:500],
        batch=batch,
    )
    applied = credit_applied(db, written.applied)
    posting_id = telling.post(db, posting, entries, applied=applied)
    touch(touched, written.customer.id, entries, events=True)
    said = reopen(db, entries, written.customer, posting["recorded_at"])
    return Receipt(posting_id=posting_id, text=" ".join([f"{written.text}.", *said]), customer_id=written.customer.id)


def credit_for(
    db: Any, owner: ObligationRef, bill: Bill, raised: Sequence[Entry], given: date
) -> tuple[list[Entry], list[tuple[Lying, int]]]:
    """Return the entries that lay an owner's credit on a bill just raised, oldest credit first, and what was drawn.

    Units: minor units. Source: rules 6, Apply credit: raising and applying are one act.
    """
    there = lying(db, owner)
    credit = min(owner_of(db, owner).credit_minor, sum(part.amount_minor for part in there), bill.amount_due)
    if not credit:
        return [], []
    drawn = corrections.draw(there, credit)
    history = [*history_of(db, corrections.move(drawn, owner, None, given)), *raised]
    moved = corrections.place(lambda day: corrections.move(drawn, owner, bill.ref, day), history, given, credit_only=[owner])
    return moved, drawn


def credit_applied(db: Any, applied: Sequence[tuple[Lying, int, Bill]]) -> list[telling.Applied]:
    """Describe what is told of payments whose credit was laid on a bill; credit notes are no money (rules 7)."""
    found = []
    for part, amount, bill in applied:
        payment = require_payment(db, part.payment_id)
        if payment.kind == "payment":
            name, bill_id = bill.external_reference, bill.public_id
            found.append(telling.Applied(payment.id, payment.public_id, bill.ref, name, bill_id, amount, bill.currency, "credit"))
    return found


def money(minor: int, currency: str) -> str:
    return amount_said(minor, currency)


def require_reason(reason: str) -> None:
    wrong = "A reason is needed; say in a few words why." if not clean(reason) else text_problem(clean(reason), _REASON)
    if wrong:
        raise FieldErrors([Problem("reason", wrong)])


def bill_of(db: Any, bill_id: int) -> Bill:
    bill = records.bill(db, bill_id)
    if bill is None or bill.undone:
        raise BillingError("unknown_bill", "That bill is not in this book; choose one from the list.")
    return bill


def sums_of(bill: Bill) -> BillSums:
    return BillSums(bill.amount_due, bill.amount_paid, bill.amount_credited, bill.amount_written_off, bill.amount_cancelled)


def owner_ref(bill: Bill) -> ObligationRef:
    return account_ref(bill.account_id) if bill.account_id else customer_ref(bill.customer_id)


def payer_of(db: Any, payment_id: int | None) -> ObligationRef:
    if payment_id is None:
        raise BillingError("owner_missing", "Say whose credit is meant.")
    payment = require_payment(db, payment_id)
    return account_ref(payment.account_id) if payment.account_id else customer_ref(payment.customer_id)


def owner_of(db: Any, ref: ObligationRef) -> Owner:
    if ref.kind == "account":
        found = records.account(db, ref.id)
        if found is None:
            raise BillingError("unknown_account", "That account is not in this book.")
        account = require_account(db, ref.id, found.customer_id)
        customer = require_customer(db, account.customer_id)
        name, currency, balance, posted = account.name, account.currency, account.balance_minor, account.posted
    else:
        customer = require_customer(db, ref.id)
        name, currency, balance, posted = customer.name, customer.currency, customer.balance_minor, customer.posted
    model = model_of(db, customer)
    return Owner(ref, name, currency, balance, ref.kind in model.tracks or posted, model.balance_is_credit_only, customer)


def same_currency(currency: str, source: Owner) -> None:
    if currency != source.currency:
        raise BillingError("other_currency", f"{source.name} keeps {source.currency}, not {currency}; credit is never converted.")


def lying(db: Any, ref: ObligationRef, payment_id: int | None = None) -> list[Lying]:
    """Return what payments have lying on an obligation, or one payment alone."""
    entries = obligations.entries_on(db, ref)
    found = []
    for id_, amount in lying_on(ref, entries).items():
        if payment_id is not None and id_ != payment_id:
            continue
        payment = require_payment(db, id_)
        laid = max(number for number, entry in enumerate(entries) if entry.payment_id == id_ and entry.amount_minor < 0)
        payer = payer_of(db, id_)
        tracked = owner_of(db, payer).tracked
        kind = Kind.PAID if payment.kind == "payment" else Kind.CREDITED
        found.append(Lying(id_, kind, amount, payment.paid_on, laid, payer if tracked else bill_ref(0)))
    return found


def history_of(db: Any, entries: Sequence[Entry]) -> list[Entry]:
    """Return all that must stay possible: the bills and payments touched, and the balances in full."""
    found = obligations.history(db, entries)
    for ref in {entry.obligation for entry in entries if entry.obligation.kind != "bill"}:
        found = [entry for entry in found if entry.obligation != ref]
        found += obligations.entries_on(db, ref)
    return found
