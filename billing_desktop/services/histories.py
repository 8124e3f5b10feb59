"""Owns the history of a customer as rows: what was changed of its records and which acts were undone; newest first.

Source: rules 6, the last two points.
"""

from __future__ import annotations

import json
from datetime import datetime
from typing import Any

from ..domain import fields
from ..domain.activity_rows import HistoryRow
from ..domain.model import Account, Bill, Customer
from ..store import histories
from ..store.records import LANGUAGE

_RECORDS: dict[str, type] = {"customer": Customer, "account": Account, "bill": Bill}
_STATES = {"archived": "Archived", "closed": "Closed"}
_IN_RULES = {
    "min_amount_minor": "min_amount",
    "max_amount_minor": "max_amount",
    "underpayment_allowed": "underpayment_allowed",
    "overpayment_allowed": "overpayment_allowed",
}


def history(db: Any, customer_id: int, limit: int, bill_id: int | None = None) -> list[HistoryRow]:
    """Return what was changed of a customer, its accounts and bills, and the acts that were undone or brought back.

    With `bill_id` only what concerned that bill.
    """
    found = [_change(*row) for row in histories.changes(db, customer_id, limit, bill_id)]
    for at, text, recorded, undone in histories.undone(db, customer_id, limit, bill_id):
        state = "undone" if undone else "redone"
        found.append(HistoryRow(datetime.fromisoformat(at), "act", text, "", "act", recorded, state))
    return sorted(found, key=lambda row: row.at, reverse=True)[:limit]


def _change(at: str, kind: str, name: str, field: str, before: str, after: str, currency: str) -> HistoryRow:
    if field == "metadata" and (languages := _languages(before, after)):
        field, (before, after) = "language", languages
    label, spec = _declared(kind, field)
    form = spec.kind if spec.kind in (fields.DATE, fields.MONEY, fields.FLAG, fields.CHOICE) else fields.TEXT
    if form == fields.CHOICE:
        words = dict(spec.choices)
        before, after = words.get(before, before), words.get(after, after)
    return HistoryRow(datetime.fromisoformat(at), kind, name, label, form, before, after, currency)


def _languages(before: str, after: str) -> tuple[str, str] | None:
    """Return the language of papers before and after, where nothing else of the metadata was changed."""
    old, new = json.loads(before or "{}"), json.loads(after or "{}")
    languages = str(old.pop(LANGUAGE, "")), str(new.pop(LANGUAGE, ""))
    return languages if old == new and languages[0] != languages[1] else None


def _declared(kind: str, field: str) -> tuple[str, fields.Spec]:
    """Return the label of a stored column and how its record declares it."""
    if field in _STATES:
        return _STATES[field], fields.Spec(_STATES[field], fields.FLAG)
    record = fields.specs(_RECORDS[kind])
    if field in _IN_RULES:
        rules = next(item for item in record if item.name == "payment_rules")
        record = fields.specs(type(getattr(_RECORDS[kind](), rules.name)))
        field = _IN_RULES[field]
    spec = next(item.spec for item in record if item.name == field)
    return spec.label, spec
