"""Owns what a record said at an instant, read back from its changes; must not know statements.

Source: rules, section 8.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any, TypeVar

from ..domain.model import Account, Bill, Customer
from .records import CUSTOMER_TEXTS, day
from .saved import Saved

_THEN = Saved(
    """SELECT field, before FROM change WHERE kind = :kind AND record_id = :id AND changed_at > :known
    GROUP BY field HAVING id = min(id)"""
)
_KNOWN = {
    "customer": CUSTOMER_TEXTS,
    "account": ("external_reference", "name", "currency"),
    "bill": ("external_reference", "description", "due_date"),
}
"""What a statement shows of a record and may have changed since."""

Record = TypeVar("Record", Customer, Account, Bill)


def fields_then(db: Any, kind: str, id_: int, known: str) -> dict[str, Any]:
    """Return, of the fields that changed after an instant, what they were then."""
    return dict(_THEN.rows(db, kind=kind, id=id_, known=known))


def as_known(db: Any, kind: str, record: Record, known: str) -> Record:
    """Return a record with its texts and dates as they were at an instant; an empty instant is now. Source: rules 8."""
    if not known:
        return record
    then = fields_then(db, kind, record.id, known)
    if "due_date" in then:
        then["due_date"] = day(then["due_date"])
    return replace(record, **{field: before for field, before in then.items() if field in _KNOWN[kind]})
