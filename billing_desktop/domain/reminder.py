"""Owns what a reminder letter says: which bills are late, by how much, and how urgent it is; must not know paper.

Source: issue, Reminder letters by level (days past due).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from .statement_rows import Statement

LEVELS = 3
DAYS = (7, 21, 45)
"""From so many days past due on a reminder is of the first, second or third level, unless the book says otherwise."""


@dataclass(frozen=True, slots=True)
class LateLine:
    """Something late: a bill by its number, or with an empty one what is late on balances. Units: minor units."""

    reference: str
    billed_on: date | None
    due_on: date | None
    days_late: int
    original_minor: int
    open_minor: int


@dataclass(frozen=True, slots=True)
class Reminder:
    """A letter to one customer in one currency: its lines add up to what is late.

    `basis` is the statement of open items that it comes from, with the parties, the day and the look of the paper.
    """

    level: int
    lines: tuple[LateLine, ...]
    basis: Statement

    @property
    def late_minor(self) -> int:
        """Return what is late in all."""
        return sum(line.open_minor for line in self.lines)


@dataclass(frozen=True, slots=True)
class ReminderRow:
    """A customer with something late, in one currency; level 0 is not late enough for a letter yet."""

    customer_id: int
    name: str
    reference: str
    email: str
    currency: str
    late_minor: int
    days_late: int
    level: int


def level_of(days_late: int, days: Sequence[int] = DAYS) -> int:
    """Return the level for so many days past due.

    >>> [level_of(days) for days in (6, 7, 21, 44, 400)]
    [0, 1, 2, 2, 3]
    """
    return sum(days_late >= least for least in days)


def days_of(kept: object) -> tuple[int, ...]:
    """Read the days of the levels as a book keeps them; what is not rising is as at first.

    >>> days_of([5, 10, 20]), days_of([9, 3, 1]), days_of("x")
    ((5, 10, 20), (7, 21, 45), (7, 21, 45))
    """
    good = isinstance(kept, list | tuple) and len(kept) == LEVELS and all(type(day) is int and 1 <= day <= 3650 for day in kept)
    found = tuple(kept) if good and isinstance(kept, list | tuple) else DAYS
    return found if list(found) == sorted(set(found)) else DAYS
