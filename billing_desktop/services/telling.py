"""Owns which notifications an act queues and their finished text for each profile; every posting goes through `post`.

What a Moment endpoint gets is always queued. Extended text, and events that only Extended endpoints get, are made while the
book has such an endpoint: one added later starts from then. Source: rules, section 7.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from typing import Any

from ..domain import events
from ..domain.model import Account, Act, Bill, Customer, Entry, Kind, ObligationRef
from ..store import endpoints, ledger, netting, records
from ..store import settings as stored
from .desk import Desk, new_id, require_customer
from .situation import model_of

HOLD_S = 10
"""How long an event waits before its first try, unless the book says otherwise: time to undo. Source: rules 7."""

_CHANGES_BILL = {Kind.DUE, Kind.CREDITED, Kind.WRITTEN_OFF, Kind.CANCELLED}


@dataclass(frozen=True, slots=True)
class Applied:
    """A payment's money coming to lie on an obligation, as Moment is told it; `target` names it for the operator."""

    payment_id: int
    payment: str
    ref: ObligationRef
    target: str
    target_id: str
    amount_minor: int
    currency: str
    source: str = ""


def post(
    db: Any,
    posting: dict[str, Any],
    entries: Sequence[Entry],
    *,
    bill: Bill | None = None,
    bill_row: dict[str, Any] | None = None,
    payment: dict[str, Any] | None = None,
    applied: Sequence[Applied] = (),
) -> int:
    """Write one act with its notifications and return its posting's id; `bill` is one about to be raised.

    Changes: what `ledger.post` changes; a move that takes back what was never told withdraws both.
    """
    wanted = endpoints.extended_wanted(db)
    if not applied and not wanted:
        return ledger.post(db, posting, entries, bill=bill_row, payment=payment)
    telling = _Telling(db, posting, entries, bill, payment, wanted)
    rows = telling.rows(applied)
    posting_id = ledger.post(db, posting, entries, bill=bill_row, payment=payment, events=rows)
    if wanted and posting["act"] in (Act.REVERSAL, Act.UNDO):
        netting.net(db, posting_id, wait_until(db, telling.at))
    return posting_id


def tell_customer(desk: Desk, db: Any, customer_id: int) -> None:
    """Queue that a customer was added, where an Extended endpoint is there to hear it."""
    if not endpoints.extended_wanted(db):
        return
    customer, at = require_customer(db, customer_id), desk.now(db)
    sequence = ledger.next_sequence(db, customer.id)
    context = events.Context(model_of(db, customer).name, sequence, None)
    data = events.customer_data(customer, at)
    first = wait_until(db, at)
    row = _row(first, events.CUSTOMER_CREATED, customer.id, sequence, at, customer.name, customer.public_id, customer.currency)
    row["payload"] = events.text(row["public_id"], row["type"], data, at=at, context=context)
    ledger.tell(db, row)


def tell_bill(desk: Desk, db: Any, bill_id: int) -> None:
    """Queue that a bill's texts or days were changed, where an Extended endpoint is there to hear it."""
    if not endpoints.extended_wanted(db):
        return
    bill, at = records.bill(db, bill_id), desk.now(db)
    assert bill is not None
    customer = require_customer(db, bill.customer_id)
    sequence = ledger.next_sequence(db, customer.id)
    context = events.Context(
        model_of(db, customer).name, sequence, None, amount_remaining=bill.amount_remaining, status=bill.status
    )
    ledger.tell(db, _bill_event(db, events.BILL_UPDATED, bill, customer, sequence, at, context))


def not_taken_back(db: Any, payment_id: int) -> list[str]:
    """Say what Moment endpoints were told of a payment that no longer stands; no notification takes it back (rules 7)."""
    told = netting.told_moment(db, payment_id)
    if not told:
        return []
    which = "1 notification of it was" if told == 1 else f"{told} notifications of it were"
    return [f"{which} sent already and cannot be taken back; tell the other system."]


class _Telling:
    """The notifications of one act about to be written."""

    def __init__(
        self,
        db: Any,
        posting: dict[str, Any],
        entries: Sequence[Entry],
        bill: Bill | None,
        payment: dict[str, Any] | None,
        wanted: bool,
    ) -> None:
        self.db, self.posting, self.entries, self.bill, self.wanted = db, posting, entries, bill, wanted
        self.payment = payment
        self.act = Act(posting["act"])
        self.reason = events.REASONS.get(self.act, "adjustment")
        self.at = datetime.fromisoformat(posting["recorded_at"])
        self.customer = require_customer(db, posting["customer_id"])
        self.model = model_of(db, self.customer).name if wanted else ""
        self.sequence = ledger.next_sequence(db, self.customer.id)
        self.found: list[dict[str, Any]] = []
        self.first_try = wait_until(db, self.at)

    def rows(self, applied: Sequence[Applied]) -> list[dict[str, Any]]:
        """Return the events in the order they are told: bill raised, money that left, money that came, bill changed."""
        if not self.wanted:
            for one in applied:
                self._applied(one, events.MOMENT)
            return self.found
        if self.bill:
            self._bill(events.BILL_CREATED, self._bill_after(self.bill, raised=True))
        told = {(one.payment_id, one.ref) for one in applied}
        moved = events.moves(self.entries, self._money()) if self.act is not Act.PAYMENT else []
        for move in moved:
            if not move.arrives:
                self._reversed(move)
        for one in applied:
            self._applied(one, events.MOMENT)
        for move in moved:
            if move.arrives and (move.payment_id, move.obligation) not in told:
                self._applied(self._described(move), events.EXTENDED)
        for bill in self._changed_bills():
            self._bill(events.BILL_UPDATED, bill)
        return self.found

    def _money(self) -> set[int]:
        """Return which of the payments that entries name are money: credit notes are none."""
        named = {entry.payment_id for entry in self.entries if entry.payment_id is not None}
        new = {self.payment["id"]} if self.payment else set()
        found = [records.payment(self.db, payment_id) for payment_id in named - new]
        return {payment.id for payment in found if payment and payment.kind == "payment"}

    def _changed_bills(self) -> list[Bill]:
        """Return the bills that this changes otherwise than by a payment's money, as they will be."""
        ids = {e.obligation.id: None for e in self.entries if e.obligation.kind == "bill" and e.kind in _CHANGES_BILL}
        root = records.bill(self.db, self.posting["root_id"], "posting_id") if self.posting["root_id"] else None
        if root:
            ids.setdefault(root.id)
        found = [records.bill(self.db, bill_id) for bill_id in ids if not self.bill or bill_id != self.bill.id]
        after = [self._bill_after(bill) for bill in found if bill]
        return [replace(bill, undone=not bill.undone) if root and bill.id == root.id else bill for bill in after]

    def _bill_after(self, bill: Bill, *, raised: bool = False) -> Bill:
        """Return a bill as it will be once the act is written. Units: minor units."""
        sums = dict.fromkeys(Kind, 0)
        for entry in self.entries:
            if entry.obligation == bill.ref:
                sums[entry.kind] += entry.amount_minor
        return replace(
            bill,
            amount_due=(0 if raised else bill.amount_due) + sums[Kind.DUE],
            amount_paid=bill.amount_paid - sums[Kind.PAID],
            amount_credited=bill.amount_credited - sums[Kind.CREDITED],
            amount_written_off=bill.amount_written_off - sums[Kind.WRITTEN_OFF],
            amount_cancelled=bill.amount_cancelled - sums[Kind.CANCELLED],
            amount_remaining=(0 if raised else bill.amount_remaining) + sum(sums.values()),
        )

    def _context(self, ref: ObligationRef) -> events.Context:
        """Say how an obligation stands once the act is written."""
        days = [entry.effective_on for entry in self.entries if entry.obligation == ref]
        on = max(days, default=date.fromisoformat(self.posting["given_on"]))
        sequence = self.sequence + len(self.found)
        if ref.kind == "bill":
            bill = self._bill_at(ref)
            return events.Context(
                self.model, sequence, on, amount_remaining=bill.amount_remaining, status="undone" if bill.undone else bill.status
            )
        owner = self._owner(ref)
        balance = owner.balance_minor + sum(entry.amount_minor for entry in self.entries if entry.obligation == ref)
        return events.Context(self.model, sequence, on, balance_after=balance)

    def _bill_at(self, ref: ObligationRef) -> Bill:
        if self.bill and self.bill.ref == ref:
            return self._bill_after(self.bill, raised=True)
        bill = records.bill(self.db, ref.id)
        assert bill is not None
        return self._bill_after(bill)

    def _owner(self, ref: ObligationRef) -> Customer | Account:
        if ref.kind == "customer":
            return self.customer
        account = records.account(self.db, ref.id)
        assert account is not None
        return account

    def _described(self, move: events.Move) -> Applied:
        """Describe money that an act moved of which Moment is told nothing."""
        payment = records.payment(self.db, move.payment_id)
        assert payment is not None
        name, public_id = self._named(move.obligation)
        return Applied(
            payment.id, payment.public_id, move.obligation, name, public_id, move.amount_minor, payment.currency, self.reason
        )

    def _named(self, ref: ObligationRef) -> tuple[str, str]:
        """Return how the operator calls an obligation, and its public id."""
        if ref.kind == "bill":
            bill = self._bill_at(ref)
            return bill.external_reference, bill.public_id
        owner = self._owner(ref)
        return f"balance of {owner.name}", owner.public_id

    def _applied(self, one: Applied, profile: str) -> None:
        row, data = self._of_money(events.AMOUNT_APPLIED, one)
        full = self._extended(row, data, self._context(one.ref)) if self.wanted else ""
        if profile == events.MOMENT:
            row.update(profile=profile, payload=events.text(row["public_id"], row["type"], data), extended=full)
        else:
            row["payload"] = full
        self.found.append(row)

    def _reversed(self, move: events.Move) -> None:
        row, data = self._of_money(events.AMOUNT_REVERSED, self._described(move))
        data = events.reversed_data(data, self.reason)
        row["payload"] = self._extended(row, data, self._context(move.obligation))
        self.found.append(row)

    def _of_money(self, type_: str, one: Applied) -> tuple[dict[str, Any], dict[str, Any]]:
        """Return the columns and the data of an event that tells money; the text is still to be made."""
        sequence = self.sequence + len(self.found)
        row = _row(self.first_try, type_, self.customer.id, sequence, self.at, one.target, one.target_id, one.currency)
        data = events.applied_data(
            allocation_id=new_id("ob"),
            amount_minor=one.amount_minor,
            currency=one.currency,
            payment_id=one.payment,
            target=one.ref.kind,
            target_id=one.target_id,
            at=self.at,
            source=one.source,
        )
        return {**row, "amount_minor": one.amount_minor, "payment_id": one.payment_id}, data

    def _bill(self, type_: str, bill: Bill) -> None:
        context = replace(self._context(bill.ref), amount_remaining=bill.amount_remaining)
        if bill.undone:
            context = replace(context, status="undone")
        sequence = self.sequence + len(self.found)
        self.found.append(_bill_event(self.db, type_, bill, self.customer, sequence, self.at, context))

    def _extended(self, row: dict[str, Any], data: dict[str, Any], context: events.Context) -> str:
        return events.text(row["public_id"], row["type"], data, at=self.at, context=context)


def _bill_event(
    db: Any, type_: str, bill: Bill, customer: Customer, sequence: int, at: datetime, context: events.Context
) -> dict[str, Any]:
    """Return the event that tells a bill, raised or changed."""
    account = records.account(db, bill.account_id) if bill.account_id else None
    owner = ("account", account.public_id) if account else ("customer", customer.public_id)
    first = wait_until(db, at)
    row = _row(first, type_, customer.id, sequence, at, bill.external_reference, bill.public_id, bill.currency)
    data = events.bill_data(bill, *owner, at)
    payload = events.text(row["public_id"], type_, data, at=at, context=context)
    amount = bill.amount_due if type_ == events.BILL_CREATED else bill.amount_remaining
    return {**row, "payload": payload, "amount_minor": amount}


def _row(
    first_try: str, type_: str, customer_id: int, sequence: int, at: datetime, target: str, target_id: str, currency: str
) -> dict[str, Any]:
    """Return the columns that every event has; it is for Extended endpoints alone unless said otherwise."""
    return {
        "public_id": new_id("evt"),
        "customer_id": customer_id,
        "payment_id": None,
        "posting_id": None,
        "sequence": sequence,
        "type": type_,
        "profile": events.EXTENDED,
        "payload": "",
        "extended": "",
        "target": target,
        "obligation": target_id,
        "amount_minor": 0,
        "currency": currency,
        "created_at": events.instant(at),
        "first_try_at": first_try,
    }


def wait_until(db: Any, at: datetime) -> str:
    """Return when an event queued at an instant is tried first: after the hold this book has (rules 7)."""
    return events.instant(at + timedelta(seconds=int(stored.get(db, "hold_s", HOLD_S))))
