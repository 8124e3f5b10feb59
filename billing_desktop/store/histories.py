"""Owns the reads of what was changed and what was undone; must not know how it is worded.

Names, dates and texts come from the table `change`, undone acts from the postings that undo them. Source: rules 6.
"""

from __future__ import annotations

from typing import Any

from .saved import Saved

_CHANGE = """SELECT h.changed_at, h.kind, coalesce(c.name, a.name, b.external_reference), h.field, h.before, h.after,
        coalesce(c.currency, a.currency, b.currency)
    FROM change h LEFT JOIN customer c ON h.kind = 'customer' AND c.id = h.record_id
    LEFT JOIN account a ON h.kind = 'account' AND a.id = h.record_id
    LEFT JOIN bill b ON h.kind = 'bill' AND b.id = h.record_id"""
_CHANGES = Saved(
    f"""{_CHANGE}
    WHERE h.id IN (SELECT id FROM change WHERE kind = 'customer' AND record_id = :customer
        UNION ALL SELECT id FROM change WHERE kind = 'account'
            AND record_id IN (SELECT id FROM account WHERE customer_id = :customer)
        UNION ALL SELECT id FROM change WHERE kind = 'bill'
            AND record_id IN (SELECT id FROM bill WHERE customer_id = :customer))
    ORDER BY h.id DESC LIMIT :limit"""
)
_CHANGES_OF_BILL = Saved(f"{_CHANGE} WHERE h.kind = 'bill' AND h.record_id = :bill ORDER BY h.id DESC LIMIT :limit")
# A chain of undo and redo of odd length up to a link says that this link undid the act, of even length that it brought it back.
_UNDO = """SELECT u.recorded_at, r.text, r.recorded_at,
    (SELECT count(*) FROM posting l WHERE l.root_id = r.id AND l.id <= u.id) % 2
    FROM posting u JOIN posting r ON r.id = u.root_id WHERE u.customer_id = :customer AND u.act = 'undo'"""
_UNDONE = Saved(f"{_UNDO} ORDER BY u.id DESC LIMIT :limit")
_UNDONE_OF_BILL = Saved(
    f"""{_UNDO} AND EXISTS (SELECT 1 FROM entry e WHERE e.posting_id = u.id AND e.on_bill_id = :bill)
    ORDER BY u.id DESC LIMIT :limit"""
)


def changes(db: Any, customer_id: int, limit: int, bill_id: int | None = None) -> list[tuple[Any, ...]]:
    """Return (when, kind, name, field, before, after, currency) of each change, or of those of one bill, newest first."""
    if bill_id is not None:
        return _CHANGES_OF_BILL.rows(db, bill=bill_id, limit=limit)
    return _CHANGES.rows(db, customer=customer_id, limit=limit)


def undone(db: Any, customer_id: int, limit: int, bill_id: int | None = None) -> list[tuple[Any, ...]]:
    """Return (when, text, when it was recorded, whether it was undone or else brought back), newest first."""
    if bill_id is not None:
        return _UNDONE_OF_BILL.rows(db, customer=customer_id, bill=bill_id, limit=limit)
    return _UNDONE.rows(db, customer=customer_id, limit=limit)
