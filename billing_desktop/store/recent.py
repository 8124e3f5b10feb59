"""Owns how far back the newest acts of a customer reach, so that a page reads no more than it shows; must not know rows."""

from __future__ import annotations

from datetime import date
from typing import Any

from .records import day
from .saved import Saved

_OF_ACCOUNT = " AND (e.on_account_id = :account OR b.owner_account_id = :account)"
_DAY = """SELECT effective_on FROM (SELECT DISTINCT e.effective_on, e.posting_id FROM entry e{join}
    WHERE e.customer_id = :customer{of} ORDER BY e.effective_on DESC, e.posting_id DESC LIMIT 1 OFFSET :skip)"""
_DAYS = {
    False: Saved(_DAY.format(join="", of="")),
    True: Saved(_DAY.format(join=" LEFT JOIN bill b ON b.id = e.on_bill_id", of=_OF_ACCOUNT)),
}
_BEGINNING = Saved(
    """SELECT min(e.effective_on) FROM (SELECT DISTINCT coalesce(p.root_id, p.id) AS id FROM entry e
    JOIN posting p ON p.id = e.posting_id WHERE e.customer_id = :customer AND e.effective_on >= :since) r
    JOIN posting p ON p.id = r.id OR p.root_id = r.id JOIN entry e ON e.posting_id = p.id"""
)
_NET = {
    False: Saved("SELECT owed_minor - credit_minor FROM owed WHERE customer_id = :customer AND currency = :currency"),
    True: Saved(
        """SELECT a.balance_minor + (SELECT coalesce(sum(outstanding_minor), 0) FROM bill WHERE owner_account_id = a.id)
        FROM account a WHERE a.id = :account AND a.customer_id = :customer AND a.currency = :currency"""
    ),
}


def _places(customer_id: int, account_id: int | None) -> dict[str, Any]:
    return {"customer": customer_id} | ({} if account_id is None else {"account": account_id})


def since(db: Any, customer_id: int, account_id: int | None, acts: int) -> date | None:
    """Return a day from which on lie at least so many acts of a customer or account, each whole; None where all are needed.

    An act may count from several days (rules 5.7) and be undone later: then the day goes back to where it begins.
    """
    found = _DAYS[account_id is not None].value(db, **_places(customer_id, account_id), skip=acts)
    while found:
        first = _BEGINNING.value(db, customer=customer_id, since=found)
        if first >= found:
            break
        found = first
    return day(found)


def net(db: Any, customer_id: int, account_id: int | None, currency: str) -> int:
    """Return the net of a customer or account over every entry there is, as kept. Units: minor units."""
    return int(_NET[account_id is not None].value(db, **_places(customer_id, account_id), currency=currency) or 0)
