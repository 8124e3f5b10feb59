"""Owns what is done with money afterwards: the entries of applying, taking off, moving, refunding and writing off.

Pure, as `posting`: receives what lies where, returns entries. `place` finds the day they count from. Source: rules 4.8 and 6.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from datetime import date

from .days import impossible_day
from .errors import BillingError
from .model import Entry, Kind, ObligationRef
from .money import amount_said

Build = Callable[[date], list[Entry]]


@dataclass(frozen=True, slots=True)
class Lying:
    """What one payment (or credit note) has lying on an obligation. Units: minor units.

    `laid` orders what was laid last first; `since` and `payment_id` order the oldest credit first.
    """

    payment_id: int
    kind: Kind
    amount_minor: int
    since: date
    laid: int
    payer: ObligationRef


def lying_on(obligation: ObligationRef, entries: Sequence[Entry]) -> dict[int, int]:
    """Return what each payment has lying on an obligation, by payment. Units: minor units. Source: rules 4.7."""
    sums: dict[int, int] = defaultdict(int)
    for entry in entries:
        if entry.obligation == obligation and entry.payment_id is not None and entry.kind in (Kind.PAID, Kind.CREDITED):
            sums[entry.payment_id] -= entry.amount_minor
    return {payment_id: amount for payment_id, amount in sums.items() if amount > 0}


def place(build: Build, history: Sequence[Entry], given: date, *, credit_only: Collection[ObligationRef] = ()) -> list[Entry]:
    """Return an act's entries on the day given, or on the first later day from which every day stays possible for good.

    `history` are all entries of the obligations and payments in question; the balances in `credit_only` must not be lifted
    above zero. Raises: BillingError when there is no such day. Source: rules 4.8.
    """
    later = {entry.effective_on for entry in history if entry.effective_on > given}
    for day in (given, *sorted(later)):
        entries = build(day)
        if impossible_day([*history, *entries]) is None and not _lifted(history, entries, credit_only):
            return entries
    raise BillingError("no_possible_day", "There is no day from which that could count; look at what lies there and when.")


def _lifted(history: Sequence[Entry], entries: Sequence[Entry], credit_only: Collection[ObligationRef]) -> bool:
    """Say whether the new entries lift a balance above zero, or further above it, on any day."""
    for ref in credit_only:
        before = _by_day(ref, history)
        after = _by_day(ref, [*history, *entries])
        was = now = 0
        for day in sorted(after):
            was += before.get(day, 0)
            now += after[day]
            if now > max(was, 0):
                return True
    return False


def _by_day(ref: ObligationRef, entries: Sequence[Entry]) -> dict[date, int]:
    days: dict[date, int] = defaultdict(int)
    for entry in entries:
        if entry.obligation == ref:
            days[entry.effective_on] += entry.amount_minor
    return days


def draw(there: Sequence[Lying], amount_minor: int, *, last_first: bool = False) -> list[tuple[Lying, int]]:
    """Draw an amount from what lies there: oldest credit first (by day, then order of recording), or what was laid last.

    Raises: BillingError when there is less. Source: rules 6, Apply credit and Change a bill's amount.
    """
    order = sorted(there, key=lambda part: -part.laid) if last_first else sorted(there, key=lambda p: (p.since, p.payment_id))
    left, drawn = amount_minor, []
    for part in order:
        taken = min(left, part.amount_minor)
        if taken > 0:
            drawn.append((part, taken))
            left -= taken
    if left:
        raise BillingError("not_enough_credit", "There is less of payments and credit notes lying there than that.")
    return drawn


def move(drawn: Sequence[tuple[Lying, int]], source: ObligationRef, target: ObligationRef | None, on: date) -> list[Entry]:
    """Move payments' money from one obligation to another: two entries each; without a target it leaves the book (refund)."""
    entries = []
    for part, amount in drawn:
        entries.append(Entry(source, amount, on, part.kind, part.payment_id))
        if target is not None:
            entries.append(Entry(target, -amount, on, part.kind, part.payment_id))
    return entries


def take_off(drawn: Sequence[tuple[Lying, int]], bill: ObligationRef, on: date, owner: ObligationRef) -> list[Entry]:
    """Take payments' money off a bill: credit again on each payer's balance, or on the bill's owner's (rules 6)."""
    entries = []
    for part, amount in drawn:
        back = part.payer if part.payer.kind != "bill" else owner
        entries.append(Entry(bill, amount, on, part.kind, part.payment_id))
        entries.append(Entry(back, -amount, on, part.kind, part.payment_id))
    return entries


def write_off(obligation: ObligationRef, amount_minor: int, on: date) -> list[Entry]:
    """Lower a bill or a positive balance without money (rules 6)."""
    return [Entry(obligation, -amount_minor, on, Kind.WRITTEN_OFF)]


@dataclass(frozen=True, slots=True)
class BillSums:
    """A bill's columns as they stand, in minor units."""

    due: int
    paid: int
    credited: int
    written_off: int
    cancelled: int


def amend(
    bill: ObligationRef, sums: BillSums, new_due: int, there: Sequence[Lying], owner: ObligationRef, on: date
) -> list[Entry]:
    """Change a bill's amount; what then lies on it too much comes off: first the write-off, then money, last laid first.

    Raises: BillingError for a cancelled bill or an amount that is the same. Source: rules 6.
    """
    if sums.cancelled:
        raise BillingError("bill_cancelled", "A cancelled bill keeps its amount; raise a new bill instead.")
    if new_due == sums.due:
        raise BillingError("same_amount", "That is the amount already.")
    excess = max(0, sums.paid + sums.credited + sums.written_off - new_due)
    back = min(excess, sums.written_off)
    entries = [Entry(bill, back, on, Kind.WRITTEN_OFF)] if back else []
    entries += take_off(draw(there, excess - back, last_first=True), bill, on, owner)
    # What comes off stands first, so that the bill never holds less than nothing on the way.
    return [*entries, Entry(bill, new_due - sums.due, on, Kind.DUE)]


def cancel(bill: ObligationRef, name: str, sums: BillSums, on: date) -> list[Entry]:
    """Cancel a bill on which nothing lies. Raises: BillingError. Source: rules 6."""
    if sums.cancelled:
        raise BillingError("bill_cancelled", f"Bill {name} is cancelled already.")
    if sums.paid or sums.credited or sums.written_off:
        raise BillingError("bill_not_empty", f"Something lies on bill {name}; take it off first, then cancel the bill.")
    return [Entry(bill, -sums.due, on, Kind.CANCELLED)] if sums.due else []


def require_at_most(amount_minor: int, most: int, what: str, currency: str) -> None:
    """Refuse more than there is. Raises: BillingError that says how much there is."""
    if amount_minor > most:
        raise BillingError(
            "more_than_there_is",
            f"{amount_said(amount_minor, currency)} is more than {what}, which is {amount_said(most, currency)}.",
        )
