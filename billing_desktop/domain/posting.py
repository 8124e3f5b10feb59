"""Owns what each act writes: the entries of one posting, and what reversing and undoing them means.

Pure: receives what lies on the obligations, returns entries; the store writes them. Source: rules, sections 4 to 6.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from datetime import date, timedelta

from .dates import said
from .days import Course, impossible_day
from .errors import BillingError
from .model import Entry, Kind, ObligationRef
from .reconcile import Allocations


def open_day(given: date, locked_through: date | None) -> date:
    """Return the day an act given for a day counts from: that day, or the first one after the lock.

    Source: rules 6, Lock date.
    """
    return max(given, locked_through + timedelta(days=1)) if locked_through else given


def owed(obligation: ObligationRef, amount_minor: int, on: date) -> list[Entry]:
    """Return the entry that raises what is owed on a balance or bill: an opening sum, a charge, a bill.

    Units: minor units; negative for an opening credit. A bill of 0 has no entry.
    """
    return [Entry(obligation, amount_minor, on, Kind.DUE)] if amount_minor else []


def payment(
    allocations: Allocations,
    courses: dict[ObligationRef, Course],
    by_way_of: dict[ObligationRef, ObligationRef],
    on: date,
    payment_id: int,
    kind: Kind = Kind.PAID,
    taken_back: Mapping[ObligationRef, tuple[int, Course]] | None = None,
) -> list[Entry]:
    """Return the entries of a payment (or credit note): one for each allocation.

    Where a bill cannot take its part on the day, the part lies as credit on the balance `by_way_of` names until the first
    day that allows it: three entries. `taken_back` says how much of a write-off the money takes back, with the course of
    what is written off there. Raises: BillingError when no day allows it. Source: rules 4.8 and 5.7.
    """
    entries: list[Entry] = []
    for ref, part in allocations:
        back, written_off = (taken_back or {}).get(ref, (0, Course(0)))
        if ref.kind != "bill":
            since = written_off.first_day_with(back, on) or on
            entries += [Entry(ref, back, since, Kind.WRITTEN_OFF, payment_id)] if back else []
            entries.append(Entry(ref, -part, on, kind, payment_id))
            continue
        days = courses[ref].first_day_with(part - back, on), written_off.first_day_with(back, on)
        if days[0] is None or days[1] is None:
            raise BillingError("no_possible_day", "There is no day from which that bill can take so much; lower the amount.")
        day = max(days[0], days[1])
        entries += [Entry(ref, back, day, Kind.WRITTEN_OFF, payment_id)] if back else []
        if day > on:
            waits = by_way_of[ref]
            entries += [Entry(waits, -part, on, kind, payment_id), Entry(waits, part, day, kind, payment_id)]
        entries.append(Entry(ref, -part, day, kind, payment_id))
    return entries


def reversal(moved: Sequence[Entry], on: date, history: Sequence[Entry] = ()) -> list[Entry]:
    """Return the entries that take away all that is left of a payment, wherever it lies, from a day on.

    `moved` are all entries that name the payment. Nothing is undone before its own value date; what was refunded stays
    refunded. A write-off it had taken back stands again, on a bill as much of it as then has room there (other money may
    lie on it by now, or its amount be lower), from the first day on which there is: `history` are all entries on the
    obligations in question. Source: rules 4.8 and 6, Reverse a payment.
    """
    sums: dict[tuple[ObligationRef, Kind, int | None], dict[date, int]] = defaultdict(lambda: defaultdict(int))
    taken_back: dict[ObligationRef, list[Entry]] = defaultdict(list)
    for entry in moved:
        if entry.kind is Kind.WRITTEN_OFF:
            taken_back[entry.obligation].append(entry)
        else:
            sums[entry.obligation, entry.kind, entry.payment_id][max(entry.effective_on, on)] -= entry.amount_minor
    entries = [
        Entry(obligation, amount, day, kind, payment_id)
        for (obligation, kind, payment_id), days in sums.items()
        for day, amount in sorted(days.items())
        if amount
    ]
    # Bills open again before anything lies on them again, so that none holds less than nothing on the way.
    entries.sort(key=lambda entry: entry.amount_minor < 0)
    for obligation, taken in taken_back.items():
        there = [entry for entry in (*history, *entries) if entry.obligation == obligation]
        entries += _written_off_again(obligation, taken, there, on)
    return entries


def _written_off_again(obligation: ObligationRef, taken: Sequence[Entry], there: Sequence[Entry], on: date) -> list[Entry]:
    """Return the entry by which what was taken back of a write-off stands again, or none where there is no room for it."""
    courses = [_course(taken), *([_course(there)] if obligation.kind == "bill" else [])]
    back = min(course.in_the_end for course in courses)
    days = [day for course in courses if (day := course.first_day_with(back, on))] if back > 0 else []
    return [Entry(obligation, -back, max(days), Kind.WRITTEN_OFF, taken[0].payment_id)] if days else []


def _course(entries: Sequence[Entry]) -> Course:
    return Course(sum(e.amount_minor for e in entries), tuple((e.effective_on, e.amount_minor) for e in entries))


def undo(
    entries: Sequence[Entry],
    history: Sequence[Entry],
    locked_through: date | None,
    name: Callable[[ObligationRef], str] = lambda obligation: f"{obligation.kind} {obligation.id}",
) -> list[Entry]:
    """Return a posting's entries with opposite sign on their own value dates, or the first open day.

    `history` are all entries of the bills and payments that these touch. Raises: BillingError when something later stands
    on the posting, with the reason and the obligation as `name` calls it. Source: rules 6, Undo.
    """
    # Backwards, so that no kept figure is on the way where it never was.
    opposite = [
        Entry(e.obligation, -e.amount_minor, open_day(e.effective_on, locked_through), e.kind, e.payment_id)
        for e in reversed(entries)
    ]
    found = impossible_day([*history, *opposite])
    if found:
        day, obligation, what = found
        raise BillingError(
            "stands_beneath",
            f"This cannot be undone, since something later stands on it: {what} "
            f"on {name(obligation)} from {said(day)} on; undo or reverse the later act first.",
        )
    return opposite


def allocations_of(entries: Sequence[Entry]) -> list[tuple[ObligationRef, int]]:
    """Return where a posting's payment money went in the end: what only passed through a balance is left out.

    Units: minor units, positive. Source: rules 5.7 (three entries, one allocation).
    """
    sums: dict[ObligationRef, int] = {}
    for entry in entries:
        if entry.kind in (Kind.PAID, Kind.CREDITED):
            sums[entry.obligation] = sums.get(entry.obligation, 0) - entry.amount_minor
    return [(ref, amount) for ref, amount in sums.items() if amount > 0]
