"""Owns undo and redo of acts: what is taken back, whether something later stands on it, and what follows for events.

Source: rules 6, Undo, and 7 (withdrawn, waits again).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from datetime import date, datetime
from typing import Any

from ..domain import posting as postings
from ..domain.errors import BillingError
from ..domain.model import Act, Entry, Kind, ObligationRef
from ..store import acts, netting, obligations, outbox, payment_lists, records
from ..store import settings as stored
from . import telling
from .batches import called
from .desk import Desk, Touched, fingerprint, first_result, new_id, reopen, require_customer
from .drafts import Receipt


def open_day_of(db: Any, day: date) -> date:
    """Return the day an act given for a day counts from, after the book's lock."""
    return postings.open_day(day, stored.book(db).locked_through)


def undo(desk: Desk, posting_id: int | None, key: str) -> Receipt:
    """Undo an act, the last standing one unless another is named, with all that was written with it."""
    content = fingerprint("undo", posting_id)
    with desk.act() as (db, touched):
        first = first_result(db, key, content)
        if first:
            return _receipt(first, first.text, repeated=True)
        if posting_id is None:
            root = acts.last_standing(db)
            if root is None:
                raise BillingError("nothing_to_undo", "There is nothing to undo in this book yet.")
        else:
            named = acts.by_id(db, posting_id)
            root = acts.by_id(db, named.root_id or named.id) if named else None
            if root is None:
                raise BillingError("unknown_posting", "That act is not in this book.")
            if not acts.stands(db, root.id):
                raise BillingError("already_undone", f"{called(db, root)} was undone already.")
        return _take_back(desk, db, touched, root, key, content, "undone")


def redo(desk: Desk, key: str) -> Receipt:
    """Undo the last undo."""
    content = fingerprint("redo")
    with desk.act() as (db, touched):
        first = first_result(db, key, content)
        if first:
            return _receipt(first, first.text, repeated=True)
        last = acts.last_undone(db)
        if last is None:
            raise BillingError("nothing_to_redo", "There is nothing to redo: something newer was recorded, or nothing undone.")
        root = acts.by_id(db, last.root_id or last.id)
        assert root is not None
        return _take_back(desk, db, touched, root, key, content, "recorded again")


def _take_back(desk: Desk, db: Any, touched: Touched, root: acts.Posted, key: str, content: str, word: str) -> Receipt:
    """Write the opposite of an act's newest link, and of all that its import wrote with it."""
    together = acts.of_batch(db, root.batch) if root.batch else [root]
    if word == "recorded again":
        together = together[::-1]
    last = None
    said: list[str] = []
    for number, one in enumerate(together):
        last = _opposite(desk, db, touched, one, key if number == 0 else new_id("key"), content, said)
    assert last is not None
    touched.lists = True
    return _receipt(last, " ".join([f"{called(db, root)} {word}.", *said]), customer_id=root.customer_id)


def _opposite(desk: Desk, db: Any, touched: Touched, root: acts.Posted, key: str, content: str, said: list[str]) -> acts.Posted:
    target = acts.chain_end(db, root.id)
    bill = records.bill(db, root.id, "posting_id")
    if bill and bill.undone and records.reference_used(db, "bill", bill.external_reference):
        raise BillingError(
            "reference_used", f"The number {bill.external_reference} was given to another bill meanwhile, so this stays undone."
        )
    own = obligations.entries_of_posting(db, target.id)
    entries = postings.undo(own, obligations.history(db, own), stored.book(db).locked_through, lambda ref: _called(db, ref))
    _require_whole(db, root, entries)
    posting = desk.posting(
        db,
        Act.UNDO,
        key=key,
        content=content,
        given_on=date.fromisoformat(target.given_on),
        customer_id=root.customer_id,
        text=root.text,
        undoes_id=target.id,
        root_id=root.id,
    )
    posting_id = telling.post(db, posting, entries)
    _require_empty(db, root)
    said += _events_follow(db, root, telling.wait_until(db, datetime.fromisoformat(posting["recorded_at"])))
    touched.customers.add(root.customer_id)
    touched.bills |= {entry.obligation.id for entry in entries if entry.obligation.kind == "bill"}
    touched.events = True
    said += reopen(db, entries, require_customer(db, root.customer_id), posting["recorded_at"])
    written = acts.by_id(db, posting_id)
    assert written is not None
    return written


def _require_whole(db: Any, root: acts.Posted, entries: Sequence[Entry]) -> None:
    """Refuse what would leave of a payment neither all that was not refunded nor nothing. Raises: BillingError (rules 4.7)."""
    taken: dict[int, int] = defaultdict(int)
    for entry in entries:
        if entry.payment_id is not None and entry.kind in (Kind.PAID, Kind.CREDITED):
            taken[entry.payment_id] += entry.amount_minor
    for payment_id, amount in taken.items():
        payment = records.payment(db, payment_id)
        assert payment is not None
        refunded = payment.refunded_minor + (amount if root.act == Act.REFUND else 0)
        if payment.moved_minor - amount not in (0, payment.amount_minor - refunded):
            raise BillingError(
                "stands_beneath",
                "This cannot be undone, since the payment it belongs to was reversed later; undo the reversal first.",
            )


def _require_empty(db: Any, root: acts.Posted) -> None:
    """Refuse to undo the raising of a bill on which something is left. Raises: BillingError (rules 6, Undo)."""
    bill = records.bill(db, root.id, "posting_id")
    if bill and bill.undone and (bill.amount_due or bill.amount_remaining):
        raise BillingError(
            "stands_beneath",
            f"This cannot be undone, since the amount of bill {bill.external_reference} was changed later; undo that first.",
        )


def _called(db: Any, ref: ObligationRef) -> str:
    """Call an obligation as the operator knows it."""
    name = payment_lists.name_of(db, ref)
    return f"bill {name}" if ref.kind == "bill" else f"the balance of {name}"


def _events_follow(db: Any, root: acts.Posted, wait_until: str) -> list[str]:
    """Withdraw what waits when its payment no longer stands; let it wait again when it does (rules 7).

    Returns what the operator must know: what was told already and no notification takes back.
    """
    stands = acts.stands(db, root.id)
    said: list[str] = []
    if root.act in (Act.PAYMENT, Act.REVERSAL):
        for payment_id in {e.payment_id for e in obligations.entries_of_posting(db, root.id) if e.payment_id}:
            payment = records.payment(db, payment_id)
            if payment and payment.stands:
                outbox.wait_again_payment(db, payment_id)
            else:
                outbox.withdraw_payment(db, payment_id)
                said += telling.not_taken_back(db, payment_id)
            netting.follow(db, wait_until, payment_id=payment_id)
    else:
        outbox.set_of_posting(db, root.id, "waiting" if stands else "withdrawn")
        netting.follow(db, wait_until, posting_id=root.id)
    return said


def _receipt(posted: acts.Posted, text: str, *, customer_id: int | None = None, repeated: bool = False) -> Receipt:
    return Receipt(
        posting_id=posted.id,
        text=text,
        customer_id=posted.customer_id if customer_id is None else customer_id,
        repeated=repeated,
    )
