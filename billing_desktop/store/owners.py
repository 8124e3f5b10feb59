"""Owns reading who owns what by name and number, all of a book at once; must not know what it is looked up for."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from .saved import Saved


@dataclass(frozen=True, slots=True)
class Named:
    """A customer's name and number."""

    id: int
    name: str
    number: str


@dataclass(frozen=True, slots=True)
class BillOwner:
    """A bill's number and whose it is."""

    id: int
    number: str
    customer_id: int
    account_id: int | None


_CUSTOMERS = Saved("SELECT id, name, external_reference FROM customer ORDER BY id")
_BILLS = Saved("SELECT id, external_reference, customer_id, owner_account_id FROM bill WHERE undone = 0 ORDER BY id")


def customers(db: Any) -> list[Named]:
    """Return every customer."""
    return [Named(*row) for row in _CUSTOMERS.rows(db)]


def bills(db: Any) -> list[BillOwner]:
    """Return every bill that stands, paid ones too, since one paid before still says whose money it is."""
    return [BillOwner(*row) for row in _BILLS.rows(db)]
