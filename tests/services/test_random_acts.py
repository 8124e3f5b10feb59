"""Random acts beside an oracle of plain lists; thousands more of them by `python -m tests.services.random_acts`."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from billing_desktop.domain import ageing, days, reconcile
from billing_desktop.domain import posting as postings
from billing_desktop.services import payments

from .oracle import Line, Oracle, Refused
from .random_acts import EPISODE, Difference, run


@pytest.mark.parametrize("seed", [11, 12])
def test_the_program_stands_where_the_oracle_does(tmp_path: Path, seed: int):
    tally = run(EPISODE * 3, seed, tmp_path)
    assert tally["pay"] > 60
    assert min(tally[act] for act in ("bill", "charge", "reverse", "undo", "redo", "refused", "repeat")) > 0


def forget_the_lock(given: date, locked_through: date | None) -> date:
    return given


def newest_first(self: reconcile.Open) -> tuple[date, date, int]:
    billed = self.bill_date or date.max
    return date.fromordinal(date.max.toordinal() - (self.due_date or billed).toordinal()), billed, -self.ref.id


def on_the_day(self: days.Course, amount_minor: int, given: date) -> date | None:
    return given if self.in_the_end >= amount_minor else None


# What a careless change might do, and what the oracle must notice: (module, name, what stands there instead).
PLANTED: list[tuple[object, str, Callable[..., object]]] = [
    (postings, "open_day", forget_the_lock),
    (postings, "impossible_day", lambda entries: None),
    (reconcile.Open, "order", property(newest_first)),  # type: ignore[list-item]
    (days.Course, "first_day_with", on_the_day),
    (ageing, "column", lambda due, as_of: "current" if due else "no_due_date"),
    (payments, "require_past", lambda on, today: None),
]


@pytest.mark.parametrize(("module", "name", "instead"), PLANTED, ids=[name for _, name, _ in PLANTED])
def test_a_planted_bug_is_found(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, module: object, name: str, instead: Callable[..., object]
):
    monkeypatch.setattr(module, name, instead)
    with pytest.raises(Difference):
        run(EPISODE * 6, 3, tmp_path)


def test_the_oracle_knows_an_impossible_day():
    oracle = Oracle("bill", date(2025, 3, 10))
    customer = oracle.add_customer(0, oracle.today)
    bill = oracle.raise_bill(customer, 100, date(2025, 3, 1), None)
    paid = oracle.pay(customer, 100, date(2025, 3, 5), None)
    assert oracle.sum_on(bill) == 0
    with pytest.raises(Refused):
        oracle.undo(oracle.deeds[0])
    assert not oracle.impossible()
    oracle.deeds[-1].links[0].append(Line(bill, date(2025, 2, 1), -1, paid))
    assert oracle.impossible()
