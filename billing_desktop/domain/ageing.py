"""Owns ageing: which column an open amount belongs to on a day; must not know where amounts come from.

Source: rules, section 8.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from .ageing_rows import Ageing

COLUMNS = ("no_due_date", "current", "days_1_30", "days_31_60", "days_61_90", "over_90", "credit")
SHOWN = ("current", "days_1_30", "days_31_60", "days_61_90", "over_90", "no_due_date", "credit", "total")
"""The order in which people read them, on paper and in tables."""


def column(due: date | None, as_of: date) -> str:
    """Return the column of something due on a day; past due begins on the day after.

    >>> column(date(2026, 1, 31), date(2026, 1, 31)), column(date(2026, 1, 1), date(2026, 1, 31)), column(None, date.max)
    ('current', 'days_1_30', 'no_due_date')
    """
    if due is None:
        return "no_due_date"
    late = (as_of - due).days
    if late <= 0:
        return "current"
    return "days_1_30" if late <= 30 else "days_31_60" if late <= 60 else "days_61_90" if late <= 90 else "over_90"


def age_balance(balance_minor: int, charges: Sequence[tuple[date, int]], as_of: date) -> dict[str, int]:
    """Spread a positive balance over the columns, first in, first out: what lowered it used up the oldest charges.

    `charges` are (value date, amount) of what raised it, what was undone left out; a charge is due on its value date.
    A negative balance is credit. Units: minor units. Source: rules 8.

    >>> age_balance(50, [(date(2026, 1, 1), 40), (date(2026, 3, 1), 30)], date(2026, 3, 1))
    {'days_31_60': 20, 'current': 30}
    """
    if balance_minor <= 0:
        return {"credit": balance_minor} if balance_minor else {}
    left = balance_minor
    found: dict[str, int] = {}
    for day, amount in sorted(charges, reverse=True):
        part = min(left, amount)
        if part > 0:
            name = column(day, as_of)
            found[name] = found.get(name, 0) + part
            left -= part
    if left:
        # More is owed than charges explain, so money that was taken away lifted it: it is as old as the oldest charge.
        oldest = column(min((day for day, _ in charges), default=as_of), as_of)
        found[oldest] = found.get(oldest, 0) + left
    return dict(reversed(found.items()))


def oldest_open(balance_minor: int, charges: Sequence[tuple[date, int]]) -> date | None:
    """Return the value date of the oldest charge that is still open, first in, first out; None where nothing is owed.

    Units: minor units.
    """
    left, oldest = balance_minor, None
    for day, amount in sorted(charges, reverse=True):
        if left <= 0:
            break
        oldest, left = day, left - amount
    return oldest


def add_up(currency: str, parts: Iterable[tuple[str, int]]) -> Ageing:
    """Sum (column, amount) pairs of one currency into an Ageing."""
    sums = dict.fromkeys(COLUMNS, 0)
    for name, amount in parts:
        sums[name] += amount
    return Ageing(currency, **sums)
