"""Owns what only a receipt asks of the entries: a figure as one posting left it, and the reversal that stands."""

from __future__ import annotations

from datetime import date
from typing import Any

from ..domain.model import ObligationRef
from .saved import Saved

_AFTER = {
    kind: Saved(f"SELECT coalesce(sum(amount_minor), 0) FROM entry WHERE on_{kind}_id = :id AND posting_id <= :posting")
    for kind in ("customer", "account", "bill")
}
_REVERSAL = Saved(
    """SELECT o.given_on, o.reason FROM posting o WHERE o.act = 'reversal'
    AND o.id IN (SELECT posting_id FROM entry WHERE payment_id = :id) ORDER BY o.id DESC LIMIT 1"""
)


def after(db: Any, ref: ObligationRef, posting_id: int) -> int:
    """Return what an obligation came to once a posting was written. Units: minor units, with sign."""
    return int(_AFTER[ref.kind].value(db, id=ref.id, posting=posting_id))


def reversal(db: Any, payment_id: int) -> tuple[date, str] | None:
    """Return the day and reason of a payment's newest reversal, or None."""
    row = _REVERSAL.row(db, id=payment_id)
    return (date.fromisoformat(row[0]), row[1]) if row else None
