"""Random acts beside an oracle of plain lists; thousands more of them by `python -m tests.services.random_acts`."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from billing_desktop.domain import ageing, corrections, days, reconcile
from billing_desktop.domain import posting as postings
from billing_desktop.domain.model import Entry, Kind
from billing_desktop.domain.statement import lines_of
from billing_desktop.services import correcting, customers, payments, statements, undoing
from billing_desktop.store import acts, outbox, records

from ..rules.shop import AB, BM, CB
from .oracle import PAID, Line, Refused
from .oracle_acts import Oracle
from .random_acts import EPISODE, WEIGHTS, cut_down, run
from .random_play import Command, Difference


def test_the_program_stands_where_the_oracle_does(tmp_path: Path):
    tally = run(EPISODE * 4, 11, tmp_path)
    quiet = {"take_off": "take-off", "undo_named": "undo-named", "write_off": "write-off"}
    done = {quiet.get(name, name) for name in WEIGHTS} - {"lock", "day", "rename", "look"}
    assert min((tally[name], name) for name in done) > (0, "")
    assert tally["pay"] > 60
    assert tally["refused"] > 60


def forget_the_lock(given: date, locked_through: date | None) -> date:
    return given


def newest_first(self: reconcile.Open) -> tuple[date, date, int]:
    billed = self.bill_date or date.max
    return date.fromordinal(date.max.toordinal() - (self.due_date or billed).toordinal()), billed, -self.ref.id


def on_the_day(self: days.Course, amount_minor: int, given: date) -> date | None:
    return given if self.in_the_end >= amount_minor else None


def newest_credit_first(there: Sequence[corrections.Lying], amount_minor: int, *, last_first: bool = False) -> object:
    backwards = [replace(part, since=date.max - (part.since - date.min), laid=-part.laid) for part in there]
    drawn = DRAW(backwards, amount_minor, last_first=last_first)
    return [(next(part for part in there if part.payment_id == one.payment_id), amount) for one, amount in drawn]


def to_the_owner(drawn: Any, bill: Any, on: date, owner: Any) -> list[Entry]:
    return TAKE_OFF([(replace(part, payer=owner), amount) for part, amount in drawn], bill, on, owner)


def money_before_the_write_off(bill: Any, sums: corrections.BillSums, new_due: int, there: Any, owner: Any, on: date) -> object:
    lying = sum(part.amount_minor for part in there)
    shown = replace(sums, written_off=max(0, sums.written_off - lying), paid=sums.paid + min(lying, sums.written_off))
    return AMEND(bill, shown, new_due, there, owner, on)


def without_the_write_off(moved: Sequence[Entry], on: date, history: Sequence[Entry] = ()) -> list[Entry]:
    return [entry for entry in REVERSAL(moved, on, history) if entry.kind is not Kind.WRITTEN_OFF]


def before_its_own_day(moved: Sequence[Entry], on: date, history: Sequence[Entry] = ()) -> list[Entry]:
    return REVERSAL([replace(entry, effective_on=min(entry.effective_on, on)) for entry in moved], on, history)


def a_day_late(entries: Sequence[Entry], history: Sequence[Entry], locked_through: date | None) -> list[Entry]:
    return [replace(one, effective_on=one.effective_on + timedelta(days=1)) for one in UNDO(entries, history, locked_through)]


def a_line_for_each_posting(movements: Any, opening_minor: int) -> object:
    return LINES_OF([replace(one, root_id=one.posting_id) for one in movements], opening_minor)


DRAW, TAKE_OFF, AMEND = corrections.draw, corrections.take_off, corrections.amend
REVERSAL, UNDO, LINES_OF = postings.reversal, postings.undo, lines_of

# What a careless change might do, and what the oracle must notice: (module, name, what stands there instead), each with a
# seed and a model that find it soon.
PLANTED: list[tuple[int, str, object, str, Callable[..., object]]] = [
    (1, AB, postings, "open_day", forget_the_lock),
    (1, BM, postings, "impossible_day", lambda entries: None),
    (1, CB, corrections, "impossible_day", lambda entries: None),
    (1, BM, reconcile.Open, "order", property(newest_first)),  # type: ignore[list-item]
    (5, BM, reconcile, "_words", lambda reference: frozenset()),
    (1, AB, days.Course, "first_day_with", on_the_day),
    (4, CB, days, "_impossible_write_offs", lambda entries: []),
    (1, AB, ageing, "column", lambda due, as_of: "current" if due else "no_due_date"),
    (4, BM, payments, "require_past", lambda on, today: None),
    (1, AB, payments, "taken_back", lambda db, situation, allocations, recovery: {}),
    (2, BM, corrections, "_lifted", lambda history, entries, credit_only: False),
    (1, AB, corrections, "draw", newest_credit_first),
    (2, AB, corrections, "take_off", to_the_owner),
    (4, AB, corrections, "amend", money_before_the_write_off),
    (
        1,
        BM,
        corrections,
        "cancel",
        lambda bill, name, sums, on: [Entry(bill, -sums.due, on, Kind.WRITTEN_OFF)] if sums.due else [],
    ),
    (1, AB, postings, "reversal", without_the_write_off),
    (1, CB, postings, "reversal", before_its_own_day),
    (1, AB, postings, "undo", a_day_late),
    (5, AB, undoing, "_require_whole", lambda db, root, entries: None),
    (17, AB, undoing, "_require_empty", lambda db, root: None),
    (1, AB, correcting, "credit_events", lambda desk, db, customer_id, applied: []),
    (12, AB, correcting, "reopen", lambda db, entries, customer, at: []),
    (8, AB, customers.Customers, "_require_model_change", lambda self, db, before, after: None),
    (1, CB, outbox, "withdraw_payment", lambda db, payment_id: None),
    (2, BM, acts, "of_batch", lambda db, batch: []),
    (1, AB, statements, "lines_of", a_line_for_each_posting),
    (3, CB, records, "as_known", lambda db, kind, record, known: record),
]


@pytest.mark.parametrize(("seed", "model", "module", "name", "instead"), PLANTED, ids=[name for *_, name, _ in PLANTED])
def test_a_planted_fault_is_found(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    seed: int,
    model: str,
    module: object,
    name: str,
    instead: Callable[..., object],
):
    monkeypatch.setattr(module, name, instead)
    with pytest.raises(Difference):
        run(EPISODE * 20, seed, tmp_path, [model], cut=False)


def test_what_led_to_a_difference_is_cut_down_to_what_matters(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    day = date(2025, 3, 10)
    script: list[Command] = [
        (1, "customer", (0, day)),
        (2, "customer", (0, day)),
        (3, "charge", ("c101", 700, day)),
        (4, "rename", ("c201",)),
        (5, "pay", ("c201", 500, day, None, [], False, False)),
        (6, "note", ("c101", 50, day, None, False)),
        (7, "refund", (100, "c201", None, None, day)),
        (8, "day", (1,)),
        (9, "set", ("c101", 5, day)),
    ]
    assert cut_down(tmp_path, "customer_balance", "1/whole", script) == (script, None)
    monkeypatch.setattr(corrections, "move", lambda drawn, source, target, on: [])
    left, error = cut_down(tmp_path, "customer_balance", "1/less", script)
    assert [name for _, name, _ in left] == ["customer", "pay", "refund"]
    assert isinstance(error, Difference)


def test_the_oracle_knows_an_impossible_day():
    oracle = Oracle("bill", date(2025, 3, 10))
    customer = oracle.add_customer(0, oracle.today)
    bill = oracle.raise_bill(customer, 100, date(2025, 3, 1), None)
    paid = oracle.pay(customer, 100, date(2025, 3, 5), None)
    assert oracle.sum_on(bill) == 0
    with pytest.raises(Refused):
        oracle.undo(oracle.deeds[0])
    assert not oracle.impossible()
    oracle.keep([Line(bill, date(2025, 2, 1), -1, PAID, paid)])
    assert oracle.impossible()
