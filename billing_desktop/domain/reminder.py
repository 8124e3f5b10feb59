"""Owns what a reminder letter says: which bills are late, by how much, and how urgent it is; must not know paper.

The level goes by the days past due, one after the other and none twice: what was sent counts. Source: issue, Reminder letters by
level (days past due); that none is left out or repeated is our choice.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from .statement_rows import Statement

LEVELS = 3
DAYS = (7, 21, 45)
"""From so many days past due on a reminder is of the first, second or third level, unless the book says otherwise."""
GRACE = timedelta(days=7)
"""How long a letter gives to pay, counted from its day. Our choice; rules know neither interest nor fees, so none are asked."""


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
    def pay_by(self) -> date:
        """Return the day that the letter asks to be paid by."""
        return self.basis.to + GRACE

    @property
    def late_minor(self) -> int:
        """Return what is late in all."""
        return sum(line.open_minor for line in self.lines)


@dataclass(frozen=True, slots=True)
class SentReminder:
    """The last reminder that was sent since what is late now fell due."""

    level: int
    on: date


@dataclass(frozen=True, slots=True)
class ReminderRow:
    """A customer with something late, in one currency.

    `level` is what is to be sent today, 0 for nothing: it is not late enough yet, or `sent` is too new or was the last one.
    `next_on` is the day from which the next level is due, where one was sent and another follows.
    """

    customer_id: int
    name: str
    reference: str
    email: str
    currency: str
    late_minor: int
    days_late: int
    level: int
    sent: SentReminder | None = None
    next_on: date | None = None

    @property
    def letter(self) -> int:
        """Return the level a letter written today has: what is to be sent, else what was sent last."""
        return self.level or (self.sent.level if self.sent else 1)


def next_level(days_late: int, sent: SentReminder | None, today: date, days: Sequence[int] = DAYS) -> tuple[int, date | None]:
    """Return the level to be sent today, 0 for none, and the day from which one is due where it has to wait.

    The first letter is of level 1 however late it is; the next follows no sooner after the last than the levels lie apart.

    >>> on = date(2026, 2, 6)
    >>> next_level(110, None, on), next_level(5, None, on)
    ((1, None), (0, None))
    >>> next_level(110, SentReminder(1, date(2026, 1, 23)), on)
    (2, None)
    >>> next_level(110, SentReminder(1, date(2026, 2, 1)), on)
    (0, datetime.date(2026, 2, 15))
    >>> next_level(18, SentReminder(1, date(2026, 1, 20)), on)
    (0, datetime.date(2026, 2, 9))
    >>> next_level(400, SentReminder(3, date(2025, 6, 1)), on)
    (0, None)
    """
    if sent is None:
        return min(level_of(days_late, days), 1), None
    if sent.level >= len(days):
        return 0, None
    apart = timedelta(days=days[sent.level] - days[sent.level - 1])
    first = max(sent.on + apart, today + timedelta(days=days[sent.level] - days_late))
    return (sent.level + 1, None) if first <= today else (0, first)


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
