"""Owns the use cases of a payment: preview, record, reverse, undo and redo; must not know who asks.

A payment is followed through here: the draft becomes a plan by `reconcile`, the plan becomes entries by `posting`, and
both are written with the notifications in one transaction. Source: rules, sections 5 to 7.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

from ..domain import posting as postings
from ..domain.activity_rows import LastAct
from ..domain.dates import said
from ..domain.errors import BillingError, StalePlan
from ..domain.fields import clean, problems
from ..domain.model import Account, Act, Customer, Entry, Kind, ObligationRef, Payment
from ..domain.money import amount_said, require_amount
from ..domain.reconcile import Allocations, check, complete, propose
from ..store import acts, ledger, netting, obligations, outbox, records
from . import previews, telling, undoing
from .batches import called
from .desk import Desk, Touched, fingerprint, first_result, new_id, reopen, require_customer
from .drafts import FieldErrors, PaymentDraft, Plan, Preview, Receipt, ReversalPreview
from .situation import Situation, read_situation, recovered, taken_back


class Payments:
    """Payments of the open book."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def preview(self, draft: PaymentDraft) -> Preview:
        """Show what recording a draft would write: allocations, rest, effect and notifications. Writes nothing."""
        with self._desk.store.read() as db:
            return previews.preview(db, cleaned(draft), self._desk.today())

    def record(self, draft: PaymentDraft, *, key: str, plan: Plan | None = None) -> Receipt:
        """Record a payment exactly as previewed, or as proposed where no plan is handed in.

        Raises: StalePlan when an obligation of the plan moved since its preview; FieldErrors; BillingError.
        Changes: one posting with its entries, the payment and its notifications; the same key again changes nothing.
        Source: rules, section 5.
        """
        draft = cleaned(draft)
        content = fingerprint("payment", *_entered(draft), plan.allocations if plan else None)
        with self._desk.act() as (db, touched):
            first = first_result(db, key, content)
            if first:
                return repeated(db, first)
            return self.write(db, touched, draft, plan=plan, key=key, content=content)

    def write(
        self,
        db: Any,
        touched: Touched,
        draft: PaymentDraft,
        *,
        plan: Plan | None = None,
        key: str,
        content: str,
        kind: str = "payment",
        batch: str = "",
    ) -> Receipt:
        """Write a payment (or credit note) within an act that is open already."""
        today = self._desk.today()
        paid_on = draft.paid_on or today
        _require_draft(draft, paid_on, today)
        situation = read_situation(
            db, draft.customer_id, draft.account_id, paid_on, plan.allocations if plan else draft.allocations
        )
        allocations = decide(situation, draft, plan)
        back = recovered(db, situation, allocations, draft.recovery)
        check(allocations, situation.payer, situation.opens, money=kind == "payment", recovered=back)
        row = _row(db, situation, draft, paid_on, kind)
        entries = _entries(db, situation, allocations, row, recovery=draft.recovery)
        text = said_of(kind, draft.reference, draft.amount_minor, row["currency"], situation.payer.name)
        posting = self._desk.posting(
            db,
            Act.PAYMENT if kind == "payment" else Act.CREDIT_NOTE,
            key=key,
            content=content,
            given_on=paid_on,
            customer_id=situation.customer.id,
            text=text,
            reason=draft.note if kind == "credit_note" else "",
            batch=batch,
        )
        applied = _applied(situation, allocations, row) if kind == "payment" else []
        posting_id = telling.post(db, posting, entries, payment=row, applied=applied)
        touch(touched, situation.customer.id, entries, events=bool(applied))
        said = reopen(db, entries, situation.customer, posting["recorded_at"])
        return Receipt(
            posting_id=posting_id,
            text=" ".join([f"{text} recorded.", *said]),
            customer_id=situation.customer.id,
            payment_id=row["id"],
        )

    def preview_reversal(self, payment_id: int, on: date | None = None) -> ReversalPreview:
        """Show what reversing a payment would do, every bill that opens again by name. Writes nothing."""
        with self._desk.store.read() as db:
            payment = require_payment(db, payment_id)
            entries = _reversal(db, payment_id, undoing.open_day_of(db, on or self._desk.today()))
            return previews.preview_reversal(db, payment, entries)

    def reverse(self, payment_id: int, *, on: date | None = None, reason: str = "", key: str) -> Receipt:
        """Take away all that is left of a payment, wherever it lies now, uses of its credit included.

        Raises: BillingError when it stands reversed or undone already. Changes: one posting; waiting notifications of the
        payment are withdrawn. Source: rules 6, Reverse a payment.
        """
        content = fingerprint("reversal", payment_id, on, reason)
        with self._desk.act() as (db, touched):
            first = first_result(db, key, content)
            if first:
                return repeated(db, first)
            payment = require_payment(db, payment_id)
            customer = require_customer(db, payment.customer_id)
            if not payment.moved_minor:
                how = "undone" if payment.undone else "reversed" if payment.reversed else "refunded"
                raise BillingError("already_reversed", f"That payment stands {how} already; there is nothing left to reverse.")
            today = self._desk.today()
            day = on or today
            require_past(day, today)
            start = undoing.open_day_of(db, day)
            entries = _reversal(db, payment_id, start)
            text = f"Reversal of {lower_first(said_of_payment(payment, payer_name(db, payment, customer)))}"
            posting = self._desk.posting(
                db,
                Act.REVERSAL,
                key=key,
                content=content,
                given_on=day,
                customer_id=customer.id,
                text=text,
                reason=clean(reason)[:500],
            )
            posting_id = telling.post(db, posting, entries)
            outbox.withdraw_payment(db, payment_id)
            netting.follow(db, posting["recorded_at"], payment_id=payment_id)
            touch(touched, customer.id, entries, events=True)
            said = reopen(db, entries, customer, posting["recorded_at"])
            said += telling.not_taken_back(db, payment_id)
            return Receipt(
                posting_id=posting_id,
                text=" ".join([f"{text} recorded.", *said]),
                customer_id=customer.id,
                payment_id=payment_id,
            )

    def undo(self, posting_id: int | None = None, *, key: str = "") -> Receipt:
        """Undo an act (the last one, unless one is named) on its own value dates; an import is undone whole.

        Raises: BillingError when there is nothing to undo or something later stands on it. Source: rules 6, Undo.
        """
        return undoing.undo(self._desk, posting_id, key or new_id("key"))

    def redo(self, *, key: str = "") -> Receipt:
        """Bring back what was undone last. Raises: BillingError when there is nothing to redo."""
        return undoing.redo(self._desk, key or new_id("key"))

    def last_undo(self) -> LastAct | None:
        """Say what undo would take back, in words."""
        with self._desk.store.read() as db:
            last = acts.last_standing(db)
            return LastAct(last.id, called(db, last)) if last else None

    def last_redo(self) -> LastAct | None:
        """Say what redo would bring back, in words."""
        with self._desk.store.read() as db:
            last = acts.last_undone(db)
            if last is None:
                return None
            root = acts.by_id(db, last.root_id or last.id)
            return LastAct(last.id, called(db, root or last))


def cleaned(draft: PaymentDraft) -> PaymentDraft:
    """Return a draft with its texts as they are kept."""
    return replace(draft, method=clean(draft.method), reference=clean(draft.reference), note=clean(draft.note))


def _entered(draft: PaymentDraft) -> tuple[Any, ...]:
    return (
        draft.customer_id,
        draft.account_id,
        draft.amount_minor,
        draft.paid_on,
        draft.method,
        draft.reference,
        draft.note,
        draft.allocations,
        *(["recovery"] if draft.recovery else []),
        *(["oldest"] if draft.oldest else []),
    )


def decide(situation: Situation, draft: PaymentDraft, plan: Plan | None) -> Allocations:
    """Return what will be written: the plan as previewed, the operator's lines, or the proposal.

    Raises: StalePlan when what the plan was made on has moved (rules 5.4).
    """
    if plan is not None:
        now = {item.ref: previews.seen(item) for item in (*situation.opens, situation.payer.balance)}
        for line in plan.lines:
            if now.get(line.ref) != line.seen_minor:
                raise StalePlan(
                    "stale_plan",
                    f"{line.name} moved since the preview, so nothing was recorded; look at the new preview.",
                )
        return complete(draft.amount_minor, plan.allocations, situation.payer)
    chosen = draft.allocations
    if chosen is None:
        chosen = propose(draft.amount_minor, situation.payer, situation.opens, draft.reference, oldest=draft.oldest).allocations
    return complete(draft.amount_minor, chosen, situation.payer)


def _require_draft(draft: PaymentDraft, paid_on: date, today: date) -> None:
    """Refuse a draft whose fields, amount or day cannot be. Raises: FieldErrors; BillingError."""
    wrong = problems(draft)
    if wrong:
        raise FieldErrors(wrong)
    require_amount(draft.amount_minor)
    require_past(paid_on, today)


def _row(db: Any, situation: Situation, draft: PaymentDraft, paid_on: date, kind: str) -> dict[str, Any]:
    """Return the columns of a payment or credit note about to be written."""
    return {
        "id": ledger.next_payment_id(db),
        "public_id": new_id("pay" if kind == "payment" else "crn"),
        "kind": kind,
        "customer_id": situation.customer.id,
        "account_id": draft.account_id,
        "amount_minor": draft.amount_minor,
        "currency": situation.payer.balance.currency,
        "paid_on": paid_on.isoformat(),
        "method": draft.method,
        "reference": draft.reference,
        "note": draft.note,
    }


def _entries(db: Any, situation: Situation, allocations: Allocations, payment: dict[str, Any], *, recovery: bool) -> list[Entry]:
    """Return the entries of a payment or credit note about to be written."""
    money = payment["kind"] == "payment"
    return postings.payment(
        allocations,
        situation.courses(),
        situation.by_way_of(),
        situation.start,
        payment["id"],
        Kind.PAID if money else Kind.CREDITED,
        taken_back(db, situation, allocations, recovery) if money else None,
    )


def _applied(situation: Situation, allocations: Allocations, payment: dict[str, Any]) -> list[telling.Applied]:
    """Describe what is told of a payment: each of its allocations (rules 7)."""
    return [
        telling.Applied(
            payment["id"],
            payment["public_id"],
            ref,
            previews.event_name(situation, ref, amount),
            _public_id(situation, ref),
            amount,
            payment["currency"],
        )
        for ref, amount in allocations
    ]


def _reversal(db: Any, payment_id: int, start: date) -> list[Entry]:
    """Return the entries that reverse a payment from a day on."""
    moved = obligations.entries_of_payment(db, payment_id)
    return postings.reversal(moved, start, obligations.history(db, [e for e in moved if e.kind is Kind.WRITTEN_OFF]))


def require_past(on: date, today: date) -> None:
    """Refuse a day ahead: only a bill may be dated ahead (rules 4.9)."""
    if on > today:
        raise BillingError("in_the_future", f"{said(on)} lies ahead of today, {said(today)}; only a bill can be dated ahead.")


def require_payment(db: Any, payment_id: int) -> Payment:
    """Return a payment. Raises: BillingError when there is none."""
    payment = records.payment(db, payment_id)
    if payment is None:
        raise BillingError("unknown_payment", "That payment is not in this book; choose one from the list.")
    return payment


def payer_name(db: Any, payment: Payment, customer: Customer) -> str:
    """Return the name of who a payment was recorded for."""
    account: Account | None = records.account(db, payment.account_id) if payment.account_id else None
    return account.name if account else customer.name


def said_of(kind: str, reference: str, amount_minor: int, currency: str, payer: str) -> str:
    """Say a payment in words, as undo and the status bar show it."""
    what = "Payment" if kind == "payment" else "Credit note"
    named = f" {reference}" if reference else ""
    way = "from" if kind == "payment" else "for"
    return f"{what}{named} of {amount_said(amount_minor, currency)} {way} {payer}"


def said_of_payment(payment: Payment, payer: str) -> str:
    """Say a recorded payment in words."""
    return said_of(payment.kind, payment.reference, payment.amount_minor, payment.currency, payer)


def lower_first(text: str) -> str:
    """Write the first letter small."""
    return text[:1].lower() + text[1:]


def touch(touched: Touched, customer_id: int, entries: list[Entry], *, events: bool = False) -> None:
    """Note what an act's entries moved."""
    touched.customers.add(customer_id)
    touched.bills |= {entry.obligation.id for entry in entries if entry.obligation.kind == "bill"}
    touched.events = touched.events or events


def repeated(db: Any, first: acts.Posted) -> Receipt:
    """Return the first result of a key that came again (rules 4.6)."""
    payment = records.payment(db, first.id, "posting_id")
    bill = records.bill(db, first.id, "posting_id")
    return Receipt(
        posting_id=first.id,
        text=f"{first.text} was recorded before; nothing was written twice.",
        customer_id=first.customer_id,
        payment_id=payment.id if payment else None,
        bill_id=bill.id if bill else None,
        repeated=True,
    )


def _public_id(situation: Situation, ref: ObligationRef) -> str:
    if ref.kind == "bill":
        return situation.bills[ref.id].public_id
    return situation.accounts[ref.id].public_id if ref.kind == "account" else situation.customer.public_id
