"""Owns checking and cleaning of records as they are entered, by form or by file; must not know which.

Source: rules 2; reliability, bad input.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any, TypeVar

from ..domain.currency import DECIMALS
from ..domain.fields import MULTILINE, TEXT, Problem, clean, problems, specs
from ..domain.model import Account, Bill, Book, Customer
from ..domain.money import MAX_MINOR
from ..store import records
from .drafts import FieldErrors

Record = TypeVar("Record", Customer, Account, Bill, Book)


def cleaned(record: Record) -> Record:
    """Bring the declared texts of a record to the form that is stored."""
    texts: dict[str, Any] = {
        field.name: clean(value)
        for field in specs(type(record))
        if field.spec.kind in (TEXT, MULTILINE) and isinstance(value := getattr(record, field.name), str)
    }
    return replace(record, **texts)


def require_fields(db: Any, kind: str, record: Customer | Account | Bill, before: Any = None) -> None:
    """Refuse wrong fields, all at once. Raises: FieldErrors."""
    found = problems(record)
    reference = record.external_reference
    changed = before is None or before.external_reference != reference
    if reference and changed and not found and records.reference_used(db, kind, reference):
        found.append(Problem("external_reference", f"{reference} is used by another {kind}; choose another number."))
    if record.currency and record.currency not in DECIMALS:
        found.append(Problem("currency", f"{record.currency[:10]} is no currency code in use; choose one, as EUR."))
    rules = record.payment_rules
    if not 1 <= rules.min_amount <= MAX_MINOR:
        found.append(Problem("payment_rules.min_amount", "The smallest payment must be above zero."))
    if rules.max_amount is not None and not rules.min_amount <= rules.max_amount <= MAX_MINOR:
        found.append(Problem("payment_rules.max_amount", "The largest payment must not be below the smallest."))
    if found:
        raise FieldErrors(found)


def require_unchanged_currency(db: Any, before: Customer | Account, after: Customer | Account) -> None:
    """Refuse another currency once something was posted: on the balance, on a bill of it, or paid by it (rules 4.2).

    Raises: FieldErrors.
    """
    kind = "customer" if isinstance(before, Customer) else "account"
    if before.currency != after.currency and (before.posted or records.has_bills_or_payments(db, kind, before.id)):
        raise FieldErrors([Problem("currency", "The currency is fixed, since something was posted in it already.")])


def columns_of(record: Customer | Account | Bill) -> dict[str, Any]:
    """Return a record's declared fields as columns to store."""
    columns: dict[str, Any] = {}
    for field in specs(type(record)):
        value = getattr(record, field.name)
        if field.name == "payment_rules":
            columns |= records.rules_columns(value)
        elif field.name == "metadata":
            columns["metadata"] = records.metadata_column(record)
        elif field.name in ("amount_due", "language"):  # an act of its own, and a part of the metadata
            continue
        else:
            columns[field.name] = value.isoformat() if hasattr(value, "isoformat") else value
    return columns
