"""Owns what the overview shows of the whole book: sums by age, the largest debtors, what came in; must not know screens.

It has the same parts as the ageing report, but names only whom it shows. Source: rules 4.9 and 8.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from datetime import date, timedelta
from heapq import nlargest
from typing import Any

from ..domain.ageing import add_up
from ..domain.ageing_rows import Debtor, Owing, OwingReport
from ..store import aged, reports

LARGEST, NAMED, MONTHS = 10, 3, 12
_LATE = frozenset(("days_1_30", "days_31_60", "days_61_90", "over_90"))
_Sums = dict[int, list[int]]
"""By customer: what it owes, what of it is late, its credit."""


def owing(db: Any, asked: aged.Asked, own: str) -> OwingReport:
    """Sum the book as of a day in each currency; the book's `own` is there even if nothing is owed in it."""
    by_age: dict[str, dict[str, int]] = defaultdict(lambda: defaultdict(int))
    by_owner: dict[str, _Sums] = defaultdict(dict)
    for customer_id, currency, column, amount in aged.ageing_parts(db, asked):
        by_age[currency][column] += amount
        sums = by_owner[currency].setdefault(customer_id, [0, 0, 0])
        if column == "credit":
            sums[2] -= amount
        else:
            sums[0] += amount
            sums[1] += amount if column in _LATE else 0
    codes = sorted({own, *by_age})
    each = tuple(_owing(db, currency, by_age[currency], by_owner[currency]) for currency in codes)
    return OwingReport(asked.as_of, each, _received(db, asked.as_of))


def _owing(db: Any, currency: str, by_age: dict[str, int], sums: _Sums) -> Owing:
    debtors = {id_: owed for id_, (owed, _, _) in sums.items() if owed > 0}
    least = min(nlargest(LARGEST, debtors.values()), default=0)
    names = _names(db, (id_ for id_, owed in debtors.items() if owed >= least))  # those alike stand by their names
    first = sorted(names, key=lambda id_: -debtors[id_])[:LARGEST]
    credit = [id_ for id_, (_, _, had) in sums.items() if had]
    return Owing(
        ageing=add_up(currency, by_age.items()),
        debtors=len(debtors),
        late=sum(late > 0 for _, late, _ in sums.values()),
        in_credit=len(credit),
        largest=tuple(Debtor(id_, names[id_], debtors[id_], sums[id_][1]) for id_ in first),
        creditors=tuple((name, sums[id_][2]) for id_, name in _names(db, credit).items()) if len(credit) <= NAMED else (),
    )


def _names(db: Any, ids: Iterable[int]) -> dict[int, str]:
    """Return names by id, in their order."""
    return {id_: name for id_, _, _, name, _ in aged.names(db, ids)}


def _received(db: Any, until: date) -> dict[tuple[date, str], tuple[int, int]]:
    """Return (sum, number) of what came in each of twelve months up to a day, the last one up to that day."""
    first = until.replace(day=1)
    for _ in range(MONTHS - 1):
        first = (first - timedelta(days=1)).replace(day=1)
    return reports.received_by_month(db, first, until)
