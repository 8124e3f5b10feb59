"""Owns the search of everything: customers, accounts, bills, payments, charges and issued statements, by name, number or sum.

Each look reads its index in the order of the index, so that a book of any size answers at once: none walks a table, none
sorts what it found. Must not know widgets.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from string import ascii_lowercase, ascii_uppercase
from typing import Any

from ..domain.currency import decimals
from ..domain.rows import FoundRow
from . import lists
from .saved import Saved

_ACCOUNT_OF_NAME = Saved(
    """SELECT a.id, a.customer_id, a.name, c.name FROM account a JOIN customer c ON c.id = a.customer_id
    WHERE lower(a.name) >= :text AND lower(a.name) < :text || char(1114111) ORDER BY lower(a.name) LIMIT :limit"""
)
_FOUND_ACCOUNT = Saved(
    """SELECT a.id, a.customer_id, a.name, c.name FROM account a JOIN customer c ON c.id = a.customer_id
    WHERE a.external_reference >= :text AND a.external_reference < :text || char(1114111)
    ORDER BY a.external_reference LIMIT :limit"""
)
_FOUND_BILL = Saved(
    """SELECT b.id, b.customer_id, b.external_reference, c.name FROM bill b JOIN customer c ON c.id = b.customer_id
    WHERE b.external_reference >= :text AND b.external_reference < :text || char(1114111) AND b.undone = 0
    ORDER BY b.external_reference LIMIT :limit"""
)
_FOUND_PAYMENT = Saved(
    """SELECT p.kind, p.id, p.customer_id, p.reference, c.name FROM payment p JOIN customer c ON c.id = p.customer_id
    WHERE p.reference <> '' AND p.reference >= :text AND p.reference < :text || char(1114111) AND NOT p.undone
    ORDER BY p.reference, p.id DESC LIMIT :limit"""
)
_FOUND_STATEMENT = Saved(
    """SELECT i.id, i.customer_id, i.number, c.name FROM issued i JOIN customer c ON c.id = i.customer_id
    WHERE i.number >= :text AND i.number < :text || char(1114111) ORDER BY i.number DESC LIMIT :limit"""
)
_CHARGE_COLUMNS = """p.act, p.id, p.customer_id, p.reason, c.name, coalesce(a.name, ''), coalesce(a.id, 0), e.amount_minor,
    coalesce(a.currency, c.currency), e.effective_on"""
_CHARGE_TABLES = "JOIN customer c ON c.id = e.customer_id LEFT JOIN account a ON a.id = e.on_account_id"
_STANDS = "(SELECT count(*) FROM posting u WHERE u.root_id = p.id) % 2 = 0"
"""What was undone was undone once more often than done again; these acts keep no state of it."""
_FOUND_CHARGE = Saved(
    f"""SELECT {_CHARGE_COLUMNS} FROM posting p JOIN entry e ON e.posting_id = p.id {_CHARGE_TABLES}
    WHERE p.act = 'charge' AND p.reason <> '' AND p.reason >= :text AND p.reason < :text || char(1114111) AND {_STANDS}
    ORDER BY p.reason, p.id DESC LIMIT :limit"""
)
_SUM_COLUMNS = "b.id, b.customer_id, b.external_reference, c.name, b.due_minor, b.outstanding_minor, b.currency, b.bill_date"
_BILL_OF_SUM = Saved(
    f"""SELECT 'bill', {_SUM_COLUMNS} FROM bill b JOIN customer c ON c.id = b.customer_id
    WHERE b.due_minor = :sum AND b.undone = 0 AND b.due_minor > 0 ORDER BY b.id DESC LIMIT :limit"""
)
_BILL_OF_REST = Saved(
    f"""SELECT 'bill', {_SUM_COLUMNS} FROM bill b JOIN customer c ON c.id = b.customer_id
    WHERE b.outstanding_minor = :sum AND b.outstanding_minor > 0 AND b.outstanding_minor < b.due_minor
    ORDER BY b.id DESC LIMIT :limit"""
)
_PAYMENT_OF_SUM = Saved(
    """SELECT p.kind, p.id, p.customer_id, p.reference, c.name, p.amount_minor, p.amount_minor, p.currency, p.paid_on
    FROM payment p JOIN customer c ON c.id = p.customer_id
    WHERE p.amount_minor = :sum AND p.undone = 0 ORDER BY p.id DESC LIMIT :limit"""
)
_CHARGE_OF_SUM = Saved(
    f"""SELECT {_CHARGE_COLUMNS} FROM entry e JOIN posting p ON p.id = e.posting_id {_CHARGE_TABLES}
    WHERE e.amount_minor = :sum AND e.amount_minor > 0 AND e.kind = 'due' AND e.on_bill_id IS NULL
    AND p.act IN ('charge', 'opening', 'set_balance') AND {_STANDS} ORDER BY e.id DESC LIMIT :limit"""
)


_LOOKED_THROUGH = 100
"""How many of a sum are read to find those whose currency has so many decimals."""


def of_sum(db: Any, sums: Iterable[tuple[int, int]], limit: int) -> list[FoundRow]:
    """Find bills, payments, then what was put on a balance, by their sum, each newest first.

    `sums` are decimals of a currency and minor units of it.
    """
    found: dict[tuple[str, int], FoundRow] = {}
    for places, minor in sums:
        for statement in (_BILL_OF_SUM, _BILL_OF_REST, _PAYMENT_OF_SUM):
            rows = statement.rows(db, sum=minor, limit=_LOOKED_THROUGH)
            for row in [row for row in rows if decimals(row[7]) == places][:limit]:
                kind, id_, customer, title, name, amount, rest, currency, on = row
                part = rest if 0 < rest < amount else None
                one = FoundRow(kind, id_, customer, title, name, amount, part, currency, date.fromisoformat(on))
                found.setdefault((kind, id_), one)
        charges = [_charge(row) for row in _CHARGE_OF_SUM.rows(db, sum=minor, limit=_LOOKED_THROUGH)]
        fitting = [row for row in charges if decimals(row.currency) == places]
        found |= {(row.kind, row.id): row for row in fitting[:limit]}
    return list(found.values())


def _charge(row: tuple[Any, ...]) -> FoundRow:
    act, posting, customer, reason, name, account, account_id, amount, currency, on = row
    owner = f"{account}, {name}" if account else name
    return FoundRow(
        act, posting, customer, reason, owner, amount, None, currency, date.fromisoformat(on), account_id=account_id or None
    )


_ASCII_LOWER = str.maketrans(ascii_uppercase, ascii_lowercase)


def _lower(text: str) -> str:
    """Return a text as the engine's `lower` has it: letters beyond the English ones stay as they are."""
    return text.translate(_ASCII_LOWER)


_BY_REFERENCE = (("account", _FOUND_ACCOUNT), ("bill", _FOUND_BILL), ("payment", _FOUND_PAYMENT), ("statement", _FOUND_STATEMENT))


def search(db: Any, today: date, text: str, limit: int = 30, sums: Iterable[tuple[int, int]] = ()) -> list[FoundRow]:
    """Find customers, accounts, bills, payments, charges and issued statements.

    Names are found anywhere, references and what a charge is for from their beginning; bills, payments, credit notes and what
    was put on a balance by one of `sums` as well.
    """
    typed = text.strip()
    if not typed:
        return []
    each = max(3, limit // 4)
    found = [
        FoundRow("customer", row.id, row.id, row.name, row.external_reference)
        for row in lists.customers(db, today, "all", typed, limit=each)
    ]
    others: dict[tuple[str, int], FoundRow] = {}
    spellings = dict.fromkeys((typed, typed.upper(), typed.lower(), typed[:1].upper() + typed[1:]))
    for spelling in dict.fromkeys(_lower(one) for one in spellings):
        accounts = [FoundRow("account", *row) for row in _ACCOUNT_OF_NAME.rows(db, text=spelling, limit=each)]
        others |= {(row.kind, row.id): row for row in accounts}
    for kind, statement in _BY_REFERENCE:
        for spelling in spellings:
            rows = [FoundRow(*row) if kind == "payment" else FoundRow(kind, *row)
                    for row in statement.rows(db, text=spelling, limit=each)]  # fmt: skip
            others |= {(row.kind, row.id): row for row in rows if (row.kind, row.id) not in others}
    for spelling in spellings:
        rows = [_charge(row) for row in _FOUND_CHARGE.rows(db, text=spelling, limit=each)]
        others |= {(row.kind, row.id): row for row in rows if (row.kind, row.id) not in others}
    for row in of_sum(db, sums, each):
        others.setdefault((row.kind, row.id), row)
    return [*found, *others.values()][:limit]
