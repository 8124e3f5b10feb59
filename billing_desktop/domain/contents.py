"""Owns what a book's file is described by before it is opened or replaced, and which backups are kept; pure."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass
from datetime import datetime

DAILY, WEEKLY, MONTHLY = 7, 4, 12
SPECIAL = 10
"""How many backups made before an import, and how many made before an upgrade, are kept."""


@dataclass(frozen=True, slots=True)
class Contents:
    """What is in a file: the business, how much of it, what is owed, and the last act. Units: minor units."""

    name: str
    currency: str
    born: str
    """When the book was made: two files of one book have it in common."""
    form: int
    customers: int
    bills: int
    owed: tuple[tuple[str, int, int], ...]
    """(currency, owed, credit), the book's own currency first."""
    postings: int
    hash: str
    last_at: str
    last_text: str
    last_how: str = ""
    """undone or redone, where the last act took another one back or brought it back; `last_text` is that one's."""


@dataclass(frozen=True, slots=True)
class Later:
    """An act that a book has beyond a backup, which a restore would lose."""

    at: str
    text: str
    how: str = ""


@dataclass(frozen=True, slots=True)
class BackupFile:
    """A backup by its file; `why` is empty, `before-import` or `before-upgrade`. `made_at` is in the book's own time."""

    name: str
    made_at: datetime
    why: str = ""
    size: int = 0


def superfluous(backups: Sequence[BackupFile], now: datetime) -> list[BackupFile]:
    """Return the backups that need not be kept any more.

    Kept are all of today, the newest of each of the last 7 days, 4 weeks and 12 months that have one, and the last 10 that were
    made before an import, as of those before an upgrade.
    """
    newest_first = sorted(backups, key=lambda one: (one.made_at, one.name), reverse=True)
    plain = [one for one in newest_first if not one.why]
    kept = {one for one in plain if one.made_at.date() >= now.date()}
    kept |= _newest_of(plain, lambda at: at.date(), DAILY)
    kept |= _newest_of(plain, lambda at: at.isocalendar()[:2], WEEKLY)
    kept |= _newest_of(plain, lambda at: (at.year, at.month), MONTHLY)
    for why in {one.why for one in newest_first if one.why}:
        kept |= set([one for one in newest_first if one.why == why][:SPECIAL])
    return [one for one in newest_first if one not in kept]


def _newest_of(newest_first: Sequence[BackupFile], span: Callable[[datetime], Hashable], spans: int) -> set[BackupFile]:
    first: dict[Hashable, BackupFile] = {}
    for one in newest_first:
        if len(first) < spans:
            first.setdefault(span(one.made_at), one)
    return set(first.values())
