"""Owns what ageing reads: open bills and balances by age, as kept or summed from the entries; must not know reports.

Kept figures answer "every entry recorded" only; a day or an instant is summed from the entries. Source: rules 4.9 and 8.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from ..domain.ageing import age_balance, column, oldest_open
from .records import day
from .reports import FAR
from .saved import Saved

Part = tuple[int, str, str, int]
"""(customer, currency, column, amount): parts add up to the net."""

_COLUMN = """CASE WHEN due_date IS NULL THEN 'no_due_date' WHEN due_date >= :as_of THEN 'current'
    WHEN due_date >= :back30 THEN 'days_1_30' WHEN due_date >= :back60 THEN 'days_31_60'
    WHEN due_date >= :back90 THEN 'days_61_90' ELSE 'over_90' END"""
_OWNED = {"book": "1", "customer": "customer_id = :customer", "account": "owner_account_id = :account"}

KEPT_BILLS = {
    scope: Saved(
        f"""SELECT customer_id, currency, {_COLUMN} AS age, sum(outstanding_minor) FROM bill
        WHERE outstanding_minor > 0 AND {where} GROUP BY customer_id, currency, age"""
    )
    for scope, where in _OWNED.items()
}
_LATE_BILLS = Saved(
    """SELECT customer_id, currency, min(due_date), sum(outstanding_minor) FROM bill
    WHERE outstanding_minor > 0 AND due_date < :as_of GROUP BY customer_id, currency"""
)
_RECORDED = "JOIN posting p ON p.id = e.posting_id AND p.recorded_at <= :known"
_ON_BILLS = {
    "book": "e.on_bill_id IS NOT NULL",
    "customer": "e.on_bill_id IS NOT NULL AND e.customer_id = :customer",
    "account": "e.on_bill_id IN (SELECT id FROM bill WHERE owner_account_id = :account)",
}
_OPEN_THEN = {
    (scope, known): f"""(SELECT e.on_bill_id AS id, sum(e.amount_minor) AS rest FROM entry e {_RECORDED if known else ""}
        WHERE {where} AND e.effective_on <= :as_of GROUP BY e.on_bill_id HAVING rest > 0) s JOIN bill b ON b.id = s.id"""
    for scope, where in _ON_BILLS.items()
    for known in (False, True)
}
_BILLS = {
    scope: Saved(f"SELECT b.customer_id, b.currency, b.id, b.due_date, s.rest FROM {_OPEN_THEN[scope, True]}") for scope in _OWNED
}
_AGED_BILLS = {
    scope: Saved(
        f"""SELECT b.customer_id, b.currency, {_COLUMN} AS age, sum(s.rest) FROM {_OPEN_THEN[scope, False]}
        GROUP BY b.customer_id, b.currency, age"""
    )
    for scope in _OWNED
}
_LATE_BILLS_THEN = Saved(
    f"""SELECT b.customer_id, b.currency, min(b.due_date), sum(s.rest) FROM {_OPEN_THEN["book", False]}
    WHERE b.due_date < :as_of GROUP BY b.customer_id, b.currency"""
)
_DUE_THEN = Saved(
    # The first change after the instant says what the due date was until then.
    """SELECT record_id, before FROM change WHERE kind = 'bill' AND field = 'due_date' AND changed_at > :known
    GROUP BY record_id HAVING id = min(id)"""
)
_KEPT_BALANCES = {
    ("customer", "book"): "balance_minor <> 0",
    ("customer", "customer"): "balance_minor <> 0 AND id = :customer",
    ("account", "book"): "balance_minor <> 0",
    ("account", "customer"): "balance_minor <> 0 AND customer_id = :customer",
    ("account", "account"): "balance_minor <> 0 AND id = :account",
}
_TOP = {"customer": "id", "account": "customer_id"}
_KEPT = {
    (kind, scope): Saved(f"SELECT {_TOP[kind]}, id, currency, balance_minor FROM {kind} WHERE {where}")
    for (kind, scope), where in _KEPT_BALANCES.items()
}
_ON_BALANCES = {
    ("customer", "book"): "e.on_customer_id IS NOT NULL",
    ("customer", "customer"): "e.on_customer_id = :customer",
    ("account", "book"): "e.on_account_id IS NOT NULL",
    ("account", "customer"): "e.on_account_id IN (SELECT id FROM account WHERE customer_id = :customer)",
    ("account", "account"): "e.on_account_id = :account",
}
_BALANCES = {
    (kind, scope, known): Saved(
        f"""SELECT o.{_TOP[kind]}, o.id, o.currency, sum(e.amount_minor) AS balance FROM entry e
        {_RECORDED if known else ""} JOIN {kind} o ON o.id = e.on_{kind}_id
        WHERE {where} AND e.effective_on <= :as_of GROUP BY o.id HAVING balance <> 0"""
    )
    for (kind, scope), where in _ON_BALANCES.items()
    for known in (False, True)
}
_CHARGES = {
    kind: Saved(
        # From the balances asked for on: the engine would else walk every charge of the book.
        f"""SELECT i.value, min(e.effective_on), sum(e.amount_minor) AS raised FROM json_each(:ids) i CROSS JOIN entry e
        ON e.on_{kind}_id = i.value {_RECORDED} WHERE e.kind = 'due' AND e.effective_on <= :as_of
        GROUP BY i.value, coalesce(p.root_id, p.id) HAVING raised > 0"""
    )
    for kind in ("customer", "account")
}
_NAMES = Saved(
    """SELECT c.id, c.public_id, c.external_reference, c.name, c.email FROM json_each(:ids) i
    CROSS JOIN customer c ON c.id = i.value ORDER BY c.name_key, c.id"""
)


@dataclass(frozen=True, slots=True)
class Asked:
    """What ageing is asked for: a day, whether every entry recorded counts (`kept`), and an instant or an empty text."""

    as_of: date
    kept: bool = False
    known: str = ""


def ageing_parts(db: Any, asked: Asked, *, customer_id: int | None = None, account_id: int | None = None) -> list[Part]:
    """Return parts by age that add up to the net: of the book, of a customer or of one account.

    Units: minor units. Source: rules 4.9 and 8.
    """
    scope = "account" if account_id is not None else "customer" if customer_id is not None else "book"
    within: dict[str, Any] = {"customer": customer_id} if scope == "customer" else {}
    within = {"account": account_id} if scope == "account" else within
    parts = _bills(db, asked, scope, within)
    for kind in ("customer", "account"):
        if (kind, scope) == ("customer", "account"):
            continue
        balances = _balances(db, asked, kind, scope, within)
        charges = _charges(db, kind, [id_ for _, id_, _, balance in balances if balance > 0], asked)
        for owner, id_, currency, balance in balances:
            aged = age_balance(balance, charges[id_], asked.as_of)
            parts += [(owner, currency, name, amount) for name, amount in aged.items()]
    return parts


def _ages(asked: Asked) -> dict[str, Any]:
    """Return the days that columns begin and end with."""
    return {"as_of": asked.as_of.isoformat()} | {f"back{n}": (asked.as_of - timedelta(days=n)).isoformat() for n in (30, 60, 90)}


def _upto(asked: Asked) -> dict[str, Any]:
    upto: dict[str, Any] = {"as_of": asked.as_of.isoformat()}
    return upto | {"known": asked.known} if asked.known else upto


def _bills(db: Any, asked: Asked, scope: str, within: dict[str, Any]) -> list[Part]:
    if not asked.known:
        return list((KEPT_BILLS if asked.kept else _AGED_BILLS)[scope].rows(db, **_ages(asked), **within))
    then: dict[int, str] = dict(_DUE_THEN.rows(db, known=asked.known))
    rows = _BILLS[scope].rows(db, **_upto(asked), **within)
    return [(owner, currency, column(day(then.get(bill, due)), asked.as_of), rest) for owner, currency, bill, due, rest in rows]


def _balances(db: Any, asked: Asked, kind: str, scope: str, within: dict[str, Any]) -> list[tuple[Any, ...]]:
    if asked.kept:
        return _KEPT[kind, scope].rows(db, **within)
    return _BALANCES[kind, scope, bool(asked.known)].rows(db, **_upto(asked), **within)


def _charges(db: Any, kind: str, ids: Sequence[int], asked: Asked) -> dict[int, list[tuple[date, int]]]:
    """Return what raised each of these balances, in one statement however many they are."""
    found: dict[int, list[tuple[date, int]]] = defaultdict(list)
    if ids:
        places = {"as_of": FAR if asked.kept else asked.as_of.isoformat(), "known": asked.known or FAR}
        for id_, on, amount in _CHARGES[kind].rows(db, ids=json.dumps(ids), **places):
            found[id_].append((date.fromisoformat(on), amount))
    return found


def names(db: Any, customer_ids: Iterable[int]) -> list[tuple[int, str, str, str, str]]:
    """Return (id, public id, number, name, e-mail) of these customers in the order of their names, in one statement."""
    return list(_NAMES.rows(db, ids=json.dumps(list(customer_ids))))


def late_bills(db: Any, asked: Asked) -> dict[tuple[int, str], tuple[date, int]]:
    """Return for each customer and currency the oldest due date of the bills past due, and what is open on them."""
    rows = (_LATE_BILLS if asked.kept else _LATE_BILLS_THEN).rows(db, as_of=asked.as_of.isoformat())
    return {(owner, currency): (date.fromisoformat(due), rest) for owner, currency, due, rest in rows}


def oldest_charges(db: Any, today: date, *, customer_id: int | None = None, account_id: int | None = None) -> dict[str, date]:
    """Return for each currency the day of the oldest charge that is open on a balance of a customer or account."""
    asked = Asked(today, kept=True)
    scope = "account" if account_id is not None else "customer"
    within: dict[str, Any] = {"account": account_id} if scope == "account" else {"customer": customer_id}
    found: dict[str, date] = {}
    for kind in ("account",) if scope == "account" else ("customer", "account"):
        balances = _balances(db, asked, kind, scope, within)
        charges = _charges(db, kind, [id_ for _, id_, _, balance in balances if balance > 0], asked)
        for _, id_, currency, balance in balances:
            oldest = oldest_open(balance, charges[id_]) if balance > 0 else None
            if oldest:
                found[currency] = min(oldest, found.get(currency, oldest))
    return found
