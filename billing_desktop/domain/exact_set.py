"""Owns the search for a small set of open bills that adds up to an amount exactly; offered beside the proposal, not applied.

Source: rules 5.3.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from .model import ObligationRef
from .reconcile import Open

SEARCH_STEPS = 150_000
"""Where the search gives up and says so. Sets of two to four among 200 bills take about 40,000 steps."""

Pairs = dict[int, list[tuple[int, int]]]


@dataclass(frozen=True, slots=True)
class ExactSet:
    """A set of two to five bills that adds up to the amount, or none; `gave_up` says that not every set was tried."""

    refs: tuple[ObligationRef, ...] = ()
    gave_up: bool = False


class _GaveUp(Exception):
    """The search has used up its steps."""


def exact_set(amount_minor: int, opens: Sequence[Open], *, steps: int = SEARCH_STEPS) -> ExactSet:
    """Find the smallest set of two to five open bills that adds up to the amount, older bills before younger ones.

    Units: minor units. A written-off bill is never offered. Source: rules 5.3.
    """
    bills = sorted(
        (o for o in opens if o.ref.kind == "bill" and 0 < o.open_minor < amount_minor and not o.written_off_minor),
        key=lambda o: o.order,
    )
    search = _Search([bill.open_minor for bill in bills], amount_minor, steps)
    try:
        found = search.run()
    except _GaveUp:
        return ExactSet(gave_up=True)
    return ExactSet(tuple(bills[i].ref for i in found))


class _Search:
    """Sets are put together from pairs: a table of all pair sums makes sets of three to five quick to look up."""

    def __init__(self, values: list[int], amount: int, steps: int) -> None:
        self._values = values
        self._amount = amount
        self._steps = steps
        self._pairs: Pairs = defaultdict(list)

    def run(self) -> tuple[int, ...]:
        """Return the places of the first set found, smallest sets first, or nothing."""
        found = self._two()
        if found:
            return found
        self._steps -= len(self._values) * (len(self._values) - 1) // 2
        if self._steps < 0:  # the pairs alone would use them up
            raise _GaveUp
        for i, first in enumerate(self._values):
            room = self._amount - first
            for j in range(i + 1, len(self._values)):
                second = self._values[j]
                if second <= room:
                    self._pairs[first + second].append((i, j))
        for sets in (self._three(), self._four(), self._five()):
            for places in sets:
                return tuple(sorted(places))
        return ()

    def _step(self) -> None:
        self._steps -= 1
        if self._steps < 0:
            raise _GaveUp

    def _with_pair(self, taken: tuple[int, ...], left: int) -> Iterator[tuple[int, ...]]:
        """Complete a set by a pair that adds up to what is left and names none of it again."""
        for pair in self._pairs.get(left, ()):
            self._step()
            if not set(pair) & set(taken):
                yield (*taken, *pair)

    def _two(self) -> tuple[int, ...]:
        """Return the first two that add up to the amount: a look for each of them, however many there are."""
        places: dict[int, list[int]] = defaultdict(list)
        for i, value in enumerate(self._values):
            places[value].append(i)
        for i, value in enumerate(self._values):
            for j in places.get(self._amount - value, ()):
                if j > i:
                    return i, j
        return ()

    def _three(self) -> Iterator[tuple[int, ...]]:
        for i, value in enumerate(self._values):
            yield from self._with_pair((i,), self._amount - value)

    def _four(self) -> Iterator[tuple[int, ...]]:
        for total, pairs in self._pairs.items():
            self._step()
            if total * 2 <= self._amount and self._amount - total in self._pairs:
                for pair in pairs:
                    yield from self._with_pair(pair, self._amount - total)

    def _five(self) -> Iterator[tuple[int, ...]]:
        for i, value in enumerate(self._values):
            left = self._amount - value
            for total, pairs in self._pairs.items():
                self._steps -= 1  # as `_step` does, which would double the time of the longest of the searches
                if self._steps < 0:
                    raise _GaveUp
                if total * 2 <= left and left - total in self._pairs:
                    for pair in pairs:
                        if i not in pair:
                            yield from self._with_pair((i, *pair), left - total)
