"""Owns what holds on every day: a figure's course over the days, and the search for an impossible day.

Must not know acts. Source: rules 4.7 and 4.8.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from .model import Entry, Kind, ObligationRef


@dataclass(frozen=True, slots=True)
class Course:
    """What a figure is with every entry counted, and its changes on days after the one asked about.

    Units: minor units. Where nothing lies later, `later` is empty and the one figure holds on every day from then on.
    """

    in_the_end: int
    later: tuple[tuple[date, int], ...] = ()

    def first_day_with(self, amount_minor: int, given: date) -> date | None:
        """Return the first day from `given` on from which at least the amount is there for good, or None.

        Source: rules 4.8.

        >>> from datetime import date
        >>> Course(500, ((date(2026, 2, 1), 500),)).first_day_with(500, date(2026, 1, 10))
        datetime.date(2026, 2, 1)
        """
        value = self.in_the_end
        if value < amount_minor:
            return None
        by_day: dict[date, int] = defaultdict(int)
        for day, change in self.later:
            if day > given:
                by_day[day] += change
        for day in sorted(by_day, reverse=True):
            value -= by_day[day]
            if value < amount_minor:
                return day
        return given


def impossible_day(entries: Sequence[Entry]) -> tuple[date, ObligationRef, str] | None:
    """Return the first day on which these histories could not be, with the obligation and what is wrong, or None.

    `entries` are all entries of the bills and of the payments in question, and all write-offs on their balances. A bill's
    columns and its remaining are never below 0, no payment has more taken from an obligation than lies there, and no more of
    a write-off is taken back than was written off. Source: rules 2, 4.8 and 6.
    """
    found = [*_impossible_bills(entries), *_impossible_payments(entries), *_impossible_write_offs(entries)]
    return min(found, key=lambda item: item[0]) if found else None


def _impossible_bills(entries: Sequence[Entry]) -> Iterable[tuple[date, ObligationRef, str]]:
    bills: dict[ObligationRef, dict[date, list[Entry]]] = defaultdict(lambda: defaultdict(list))
    for entry in entries:
        if entry.obligation.kind == "bill":
            bills[entry.obligation][entry.effective_on].append(entry)
    for bill, days in bills.items():
        columns = dict.fromkeys(Kind, 0)
        remaining = 0
        for day in sorted(days):
            for entry in days[day]:
                columns[entry.kind] += entry.amount_minor if entry.kind is Kind.DUE else -entry.amount_minor
                remaining += entry.amount_minor
            below = [kind for kind, amount in columns.items() if amount < 0]
            if remaining < 0 or below:
                yield (
                    day,
                    bill,
                    f"{below[0].replace('_', ' ')} below zero" if below else "more laid on it than it had open",
                )
                break


def _impossible_payments(entries: Sequence[Entry]) -> Iterable[tuple[date, ObligationRef, str]]:
    lying: dict[tuple[int, ObligationRef], dict[date, int]] = defaultdict(lambda: defaultdict(int))
    for entry in entries:
        if entry.payment_id is not None and entry.kind in (Kind.PAID, Kind.CREDITED):
            lying[entry.payment_id, entry.obligation][entry.effective_on] -= entry.amount_minor
    for (_, obligation), days in lying.items():
        there = 0
        for day in sorted(days):
            there += days[day]
            if there < 0:
                yield day, obligation, "more taken of a payment than lies there"
                break


def _impossible_write_offs(entries: Sequence[Entry]) -> Iterable[tuple[date, ObligationRef, str]]:
    balances: dict[ObligationRef, dict[date, int]] = defaultdict(lambda: defaultdict(int))
    for entry in entries:
        if entry.kind is Kind.WRITTEN_OFF and entry.obligation.kind != "bill":
            balances[entry.obligation][entry.effective_on] -= entry.amount_minor
    for balance, days in balances.items():
        written_off = 0
        for day in sorted(days):
            written_off += days[day]
            if written_off < 0:
                yield day, balance, "more of a write-off taken back than was written off"
                break
