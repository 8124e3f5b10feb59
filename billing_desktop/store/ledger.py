"""Owns writing an act: posting, entries, bill, payment and events in one go, and the chain of hashes over them.

Must not know why these entries and no others. Append-only; source: rules 4.4 and 4.5, house, tamper evidence.
"""

from __future__ import annotations

import hashlib
import json
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from peewee import SQL

from ..domain.model import Entry, ObligationRef
from .saved import Saved
from .tables import Bill, Event, Payment, Posting
from .tables import Entry as EntryTable

GENESIS = "0" * 64
"""What the first posting's hash is made over."""


def _insert(table: Any, *left_out: str) -> Saved:
    """Build the INSERT of a table with a named place for each column, once."""
    fields = [field for field in table._meta.sorted_fields if field.column_name not in left_out]
    return Saved(table.insert({field: SQL(f":{field.column_name}") for field in fields}))


_KEPT = (
    "undone",
    "due_minor",
    "paid_minor",
    "credited_minor",
    "written_off_minor",
    "cancelled_minor",
    "outstanding_minor",
)
_POSTING = _insert(Posting)
_BILL = _insert(Bill, *_KEPT)
_PAYMENT = _insert(Payment, "moved_minor", "refunded_minor", "undone")
_ENTRY = _insert(EntryTable, "id")
_EVENT = _insert(Event, "id", "state")
_HEAD = Saved(Posting.select(Posting.id, Posting.hash, Posting.recorded_at).order_by(Posting.id.desc()).limit(SQL("1")))
_HEAD_KNOWN = Saved("SELECT id, hash, recorded_at FROM posting WHERE recorded_at <= :known ORDER BY id DESC LIMIT 1")
_SUMS = Saved("SELECT amount_minor, moved_minor, refunded_minor FROM payment WHERE id = :id")
_NEXT_BILL = Saved("SELECT coalesce(max(id), 0) + 1 FROM bill")
_NEXT_PAYMENT = Saved("SELECT coalesce(max(id), 0) + 1 FROM payment")
_NEXT_SEQUENCE = Saved("SELECT coalesce(max(sequence), 0) + 1 FROM event WHERE customer_id = :customer")

BILL_FIXED = ("id", "public_id", "customer_id", "owner_customer_id", "owner_account_id", "currency", "bill_date")
PAYMENT_FIXED = (
    "id", "public_id", "kind", "customer_id", "account_id", "amount_minor", "currency", "paid_on", "method", "reference", "note",
)  # fmt: skip
POSTING_FIXED = (
    "id", "act", "key", "content", "given_on", "recorded_at", "operator", "text", "reason", "customer_id", "undoes_id",
    "root_id", "batch",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Head:
    """Where the chain stands: the last posting's id, hash and instant."""

    posting_id: int
    hash: str
    recorded_at: str


def head(db: Any, known: str = "") -> Head:
    """Return the last posting, or the last that was recorded by an instant, or what comes before the first."""
    row = _HEAD_KNOWN.row(db, known=known) if known else _HEAD.row(db)
    return Head(*row) if row else Head(0, GENESIS, "")


def next_bill_id(db: Any) -> int:
    """Return the id the next bill gets; valid within this act, since it alone writes."""
    return int(_NEXT_BILL.value(db))


def next_payment_id(db: Any) -> int:
    """Return the id the next payment gets; valid within this act."""
    return int(_NEXT_PAYMENT.value(db))


def next_sequence(db: Any, customer_id: int) -> int:
    """Return the number of the customer's next event."""
    return int(_NEXT_SEQUENCE.value(db, customer=customer_id))


_ENCODED = json.JSONEncoder(separators=(",", ":"), ensure_ascii=False).encode


def digest(
    previous: str,
    posting: dict[str, Any],
    bill: dict[str, Any] | None,
    payment: dict[str, Any] | None,
    entries: Sequence[tuple[Any, ...]],
    payloads: Sequence[str],
) -> str:
    """Return the SHA-256 over the hash before and all that an act wrote."""
    return sealed(
        previous,
        [posting[name] for name in POSTING_FIXED],
        [bill[name] for name in BILL_FIXED] if bill else None,
        [payment[name] for name in PAYMENT_FIXED] if payment else None,
        entries,
        payloads,
    )


def sealed(
    previous: str,
    posting: Sequence[Any],
    bill: Sequence[Any] | None,
    payment: Sequence[Any] | None,
    entries: Sequence[tuple[Any, ...]],
    payloads: Sequence[str],
) -> str:
    """Return the hash of an act whose fixed columns stand in their order already, as a check reads them."""
    return hashlib.sha256(_ENCODED((previous, posting, bill, payment, entries, payloads)).encode()).hexdigest()


def texts(events: Iterable[tuple[str, str]]) -> list[str]:
    """Return all finished texts of events, as the hash covers them: Moment's, then Extended's where there is one."""
    return [text for event in events for text in event if text]


def tell(db: Any, event: dict[str, Any]) -> None:
    """Queue an event of something that no act posts: a customer added, a bill's texts changed."""
    _EVENT.rows(db, **event)


def on_columns(ref: ObligationRef) -> tuple[int | None, int | None, int | None]:
    """Return (on_customer_id, on_account_id, on_bill_id) of an obligation."""
    return (
        ref.id if ref.kind == "customer" else None,
        ref.id if ref.kind == "account" else None,
        ref.id if ref.kind == "bill" else None,
    )


def post(
    db: Any,
    posting: dict[str, Any],
    entries: Sequence[Entry],
    *,
    bill: dict[str, Any] | None = None,
    payment: dict[str, Any] | None = None,
    events: Sequence[dict[str, Any]] = (),
) -> int:
    """Write one act and return its posting's id.

    Changes: one posting with its bill, payment, entries and events; kept figures follow by trigger. Entries must be in an
    order in which no kept figure falls below zero on the way.
    """
    last = head(db)
    posting = {**posting, "id": last.posting_id + 1}
    rows = [
        (
            *on_columns(entry.obligation),
            entry.amount_minor,
            entry.effective_on.isoformat(),
            str(entry.kind),
            entry.payment_id,
        )
        for entry in entries
    ]
    made = digest(last.hash, posting, bill, payment, rows, texts((event["payload"], event["extended"]) for event in events))
    _POSTING.rows(db, **posting, hash=made)
    if bill:
        _BILL.rows(db, **bill, posting_id=posting["id"])
    if payment:
        _PAYMENT.rows(db, **payment, posting_id=posting["id"])
    lifted = _lifted(rows)
    for bill_id, kind, amount in lifted:
        _LIFT[kind].rows(db, id=bill_id, amount=amount)
    for on_customer, on_account, on_bill, amount, day, kind, payment_id in rows:
        _ENTRY.rows(
            db,
            posting_id=posting["id"],
            customer_id=posting["customer_id"],
            on_customer_id=on_customer,
            on_account_id=on_account,
            on_bill_id=on_bill,
            amount_minor=amount,
            effective_on=day,
            kind=kind,
            payment_id=payment_id,
        )
    for bill_id, kind, amount in lifted:
        _LIFT[kind].rows(db, id=bill_id, amount=-amount)
    for event in events:
        _EVENT.rows(db, **{**event, "posting_id": posting["id"]})
    for payment_id in {entry.payment_id for entry in entries if entry.payment_id is not None}:
        _require_sums(db, payment_id)
    return int(posting["id"])


_LIFT = {
    kind: Saved(f"UPDATE bill SET due_minor = due_minor + :amount, {kind}_minor = {kind}_minor + :amount WHERE id = :id")
    for kind in ("paid", "credited")
}


def _lifted(rows: Sequence[tuple[Any, ...]]) -> list[tuple[int, str, int]]:
    """Say by how much the columns of bills must be lifted while these entries are written: (bill, column, amount).

    An act may take money off a bill and lay it there again on a later day (a payment reversed as of a day on which it lay
    elsewhere). On every day that is possible, but on the way a kept column might fall below zero. What raises such a bill
    again stands first.
    """
    up: dict[tuple[int, str], int] = defaultdict(int)
    down = set()
    for _, _, on_bill, amount, _, kind, _ in rows:
        if on_bill is not None and kind in _LIFT and amount > 0:
            up[on_bill, kind] += amount
        elif on_bill is not None:
            down.add((on_bill, kind))
    return [(*place, amount) for place, amount in up.items() if place in down]


def _require_sums(db: Any, payment_id: int) -> None:
    """Hold a payment's kept sums against rules 4.7 before the commit; a bug here must write nothing."""
    row = _SUMS.row(db, id=payment_id)
    assert row is not None
    amount, moved, refunded = row
    if moved not in (0, amount - refunded):
        raise AssertionError(f"payment {payment_id}: {moved} lies on obligations, not {amount - refunded} or 0 (rules 4.7)")
