"""Owns who bore a number when an act was recorded, whatever was renamed, undone or given the number since."""

from __future__ import annotations

from typing import Any

from .acts import Posted
from .saved import Saved

# Who gave a number up first after that moment is who bore it then.
_RENAMED = Saved(
    """SELECT record_id FROM change WHERE kind = :kind AND field = 'external_reference' AND before = :reference
    AND changed_at >= :since ORDER BY id LIMIT 1"""
)
# A bill raised again under its number has been undone before.
_RAISED = Saved(
    """SELECT id FROM bill WHERE external_reference = :reference AND posting_id < :posting ORDER BY posting_id DESC LIMIT 1"""
)


def bearer(db: Any, kind: str, reference: str, act: Posted) -> int | None:
    """Return the id of the customer, account or bill that bore a number when an act was recorded and may not bear it now."""
    renamed = _RENAMED.value(db, kind=kind, reference=reference, since=act.recorded_at)
    if renamed is None and kind == "bill":
        renamed = _RAISED.value(db, reference=reference, posting=act.id)
    return int(renamed) if renamed else None
