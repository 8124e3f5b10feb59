"""Owns what reconciliation reads: open obligations, their course over days, and the history of bills and payments.

Must not know proposals. Source: rules 4.8 and 5.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from ..domain.days import Course
from ..domain.model import Entry, Kind, ObligationRef
from . import records
from .saved import Saved

_ENTRY = "on_customer_id, on_account_id, on_bill_id, amount_minor, effective_on, kind, payment_id"
_LATER = {
    kind: Saved(
        f"SELECT effective_on, sum(amount_minor) FROM entry WHERE on_{kind}_id = :id AND effective_on > :day"
        " GROUP BY effective_on"
    )
    for kind in ("customer", "account", "bill")
}
_WRITTEN_OFF = {
    kind: Saved(f"SELECT coalesce(sum(amount_minor), 0) FROM entry WHERE on_{kind}_id = :id AND kind = 'written_off'")
    for kind in ("customer", "account", "bill")
}
_WRITTEN_OFF_LATER = {
    kind: Saved(
        f"SELECT effective_on, sum(amount_minor) FROM entry WHERE on_{kind}_id = :id AND kind = 'written_off'"
        " AND effective_on > :day GROUP BY effective_on"
    )
    for kind in ("customer", "account", "bill")
}
_OF = {
    kind: Saved(f"SELECT {_ENTRY} FROM entry WHERE on_{kind}_id = :id ORDER BY id") for kind in ("customer", "account", "bill")
}
_OF_PAYMENT = Saved(f"SELECT {_ENTRY} FROM entry WHERE payment_id = :id ORDER BY id")
_OF_POSTING = Saved(f"SELECT {_ENTRY} FROM entry WHERE posting_id = :id ORDER BY id")
_LAST_DAY = Saved("SELECT max(effective_on) FROM entry")


def entry_of(row: tuple[Any, ...]) -> Entry:
    """Make an Entry of a row."""
    on_customer, on_account, on_bill, amount, effective_on, kind, payment_id = row
    if on_bill is not None:
        ref = ObligationRef("bill", on_bill)
    elif on_account is not None:
        ref = ObligationRef("account", on_account)
    else:
        ref = ObligationRef("customer", on_customer)
    return Entry(ref, amount, date.fromisoformat(effective_on), Kind(kind), payment_id)


def course(db: Any, ref: ObligationRef, in_the_end: int, after: date) -> Course:
    """Return how an obligation's figure goes on after a day: one indexed look where nothing lies later."""
    rows = _LATER[ref.kind].rows(db, id=ref.id, day=after.isoformat())
    return Course(in_the_end, tuple((date.fromisoformat(day), change) for day, change in rows))


def written_off(db: Any, ref: ObligationRef, after: date) -> Course:
    """Return how what is written off on an obligation goes on after a day. Units: minor units, positive."""
    total = -int(_WRITTEN_OFF[ref.kind].value(db, id=ref.id))
    rows = _WRITTEN_OFF_LATER[ref.kind].rows(db, id=ref.id, day=after.isoformat())
    return Course(total, tuple((date.fromisoformat(day), -change) for day, change in rows))


def entries_of_posting(db: Any, posting_id: int) -> list[Entry]:
    """Return what a posting wrote."""
    return [entry_of(row) for row in _OF_POSTING.rows(db, id=posting_id)]


def entries_of_payment(db: Any, payment_id: int) -> list[Entry]:
    """Return every entry that names a payment."""
    return [entry_of(row) for row in _OF_PAYMENT.rows(db, id=payment_id)]


def entries_on(db: Any, ref: ObligationRef) -> list[Entry]:
    """Return every entry on an obligation."""
    return [entry_of(row) for row in _OF[ref.kind].rows(db, id=ref.id)]


def history(db: Any, entries: Sequence[Entry]) -> list[Entry]:
    """Return all entries of the bills and payments that these entries touch, each once, and all write-offs on their balances."""
    rows: dict[tuple[Any, ...], Entry] = {}
    touched = {(entry.obligation, entry.payment_id) for entry in entries}
    for bill_id in {ref.id for ref, _ in touched if ref.kind == "bill"}:
        for row in _WITH_ID["bill"].rows(db, id=bill_id):
            rows[row[0]] = entry_of(row[1:])
    for payment_id in {payment_id for _, payment_id in touched if payment_id is not None}:
        for row in _WITH_ID["payment"].rows(db, id=payment_id):
            rows[row[0]] = entry_of(row[1:])
    noted = [*entries, *rows.values()]
    for ref in {entry.obligation for entry in noted if entry.kind is Kind.WRITTEN_OFF and entry.obligation.kind != "bill"}:
        for row in _WITH_ID[ref.kind].rows(db, id=ref.id):
            rows[row[0]] = entry_of(row[1:])
    # A payment's entries may lie on bills whose other entries were not asked for: only its own sums count there.
    bills = {ref.id for ref, _ in touched if ref.kind == "bill"}
    return [e for e in rows.values() if e.obligation.kind != "bill" or e.obligation.id in bills]


_WITH_ID = {
    "bill": Saved(f"SELECT id, {_ENTRY} FROM entry WHERE on_bill_id = :id ORDER BY id"),
    "payment": Saved(f"SELECT id, {_ENTRY} FROM entry WHERE payment_id = :id ORDER BY id"),
    **{
        kind: Saved(f"SELECT id, {_ENTRY} FROM entry WHERE on_{kind}_id = :id AND kind = 'written_off' ORDER BY id")
        for kind in ("customer", "account")
    },
}


def last_day(db: Any) -> date | None:
    """Return the last value date of the whole book: one indexed maximum."""
    return records.day(_LAST_DAY.value(db))
