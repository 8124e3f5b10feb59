"""Owns the lists that reports are made of, over the whole book; must not know how one is shown."""

from __future__ import annotations

from datetime import date
from typing import Any

from .saved import Saved

_OPEN_BILLS = Saved(
    """SELECT b.external_reference, c.external_reference, c.name, coalesce(a.name, ''), b.bill_date, b.due_date,
    s.due, s.rest, b.currency FROM (SELECT on_bill_id AS id, sum(amount_minor) AS rest,
      sum(CASE WHEN kind IN ('due', 'cancelled') THEN amount_minor ELSE 0 END) AS due
      FROM entry WHERE on_bill_id IS NOT NULL AND effective_on <= :to GROUP BY on_bill_id HAVING rest > 0) s
    JOIN bill b ON b.id = s.id JOIN customer c ON c.id = b.customer_id LEFT JOIN account a ON a.id = b.owner_account_id
    ORDER BY b.currency, coalesce(b.due_date, '9999-12-31'), b.bill_date, b.id"""
)
_PAYMENTS = Saved(
    """SELECT p.paid_on, c.external_reference, c.name, p.method, p.reference, p.moved_minor + p.refunded_minor, p.currency
    FROM payment p JOIN customer c ON c.id = p.customer_id WHERE p.kind = 'payment' AND NOT p.undone
    AND p.moved_minor + p.refunded_minor > 0 AND p.paid_on BETWEEN :from AND :to ORDER BY p.currency, p.paid_on, p.id"""
)
_WRITE_OFFS = Saved(
    # What takes a write-off back is a line of its own, on its own day; an act undone on the same day makes none.
    """SELECT e.effective_on, c.external_reference, c.name, coalesce(b.external_reference, a.name, ''),
    coalesce(nullif(r.reason, ''), r.text), -sum(e.amount_minor) AS given, coalesce(b.currency, a.currency, c.currency) AS money
    FROM entry e JOIN posting p ON p.id = e.posting_id JOIN posting r ON r.id = coalesce(p.root_id, p.id)
    JOIN customer c ON c.id = e.customer_id LEFT JOIN bill b ON b.id = e.on_bill_id
    LEFT JOIN account a ON a.id = e.on_account_id
    WHERE e.kind = 'written_off' AND e.effective_on BETWEEN :from AND :to
    GROUP BY r.id, e.effective_on, e.on_bill_id, e.on_account_id HAVING given <> 0 ORDER BY money, e.effective_on, min(e.id)"""
)
_CUSTOMERS = Saved(
    """SELECT c.external_reference, c.name, c.email, c.phone, coalesce(o.owed_minor, 0), coalesce(o.credit_minor, 0),
    coalesce(o.currency, c.currency) FROM customer c LEFT JOIN owed o ON o.customer_id = c.id
    AND (o.owed_minor > 0 OR o.credit_minor > 0) WHERE NOT c.archived ORDER BY c.name_key, c.id, o.currency"""
)


def open_bills(db: Any, to: date) -> list[tuple[Any, ...]]:
    """Return each bill that is open on a day: number, customer, account, days, billed, open, currency."""
    return list(_OPEN_BILLS.rows(db, to=to.isoformat()))


def payments(db: Any, from_: date, to: date) -> list[tuple[Any, ...]]:
    """Return the payments between two days that stand: day, customer, method, reference, amount, currency."""
    places: dict[str, Any] = {"from": from_.isoformat(), "to": to.isoformat()}
    return list(_PAYMENTS.rows(db, **places))


def write_offs(db: Any, from_: date, to: date) -> list[tuple[Any, ...]]:
    """Return what was written off between two days, and taken back of it: day, customer, what, why, amount, currency."""
    places: dict[str, Any] = {"from": from_.isoformat(), "to": to.isoformat()}
    return list(_WRITE_OFFS.rows(db, **places))


def customers(db: Any) -> list[tuple[Any, ...]]:
    """Return the customers that are not archived with what they owe and their credit, a row for each currency."""
    return list(_CUSTOMERS.rows(db))
