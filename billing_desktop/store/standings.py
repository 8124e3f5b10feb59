"""Owns what an owner owes and its credit beside it, as the triggers keep them; must not know who asks.

Source: rules 1, owed in total.
"""

from __future__ import annotations

from typing import Any

from .saved import Saved

_OWED = Saved("SELECT owed_minor, credit_minor FROM owed WHERE customer_id = :customer AND currency = :currency")


def owed(db: Any, customer_id: int, currency: str) -> tuple[int, int]:
    """Return what a customer owes in a currency with everything beneath it, and its credit. Units: minor units."""
    row = _OWED.row(db, customer=customer_id, currency=currency)
    return (row[0], row[1]) if row else (0, 0)
