"""Random acts beside an oracle of plain lists; a million of them by `python -m tests.services.random_acts`.

Hypothesis chooses 10,000 of them here, by seeds of its own, so that every run is the same. The planted faults are found by
seeds and plain chance, which stay the same with every Hypothesis.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from billing_desktop.domain import ageing, corrections, days, reconcile
from billing_desktop.domain import posting as postings
from billing_desktop.domain.model import Entry, Kind
from billing_desktop.domain.statement import lines_of
from billing_desktop.services import (
    bank,
    bills,
    correcting,
    customers,
    import_rows,
    imports,
    payments,
    settings,
    statement_making,
    undoing,
    with_credit,
)
from billing_desktop.services import corrections as crediting
from billing_desktop.store import acts, formerly, outbox, reports

from ..rules.shop import AB, BM, CB
from .oracle import PAID, Line, Refused
from .oracle_files import Oracle
from .random_acts import EPISODE, WEIGHTS, run
from .random_machine import run_machine
from .random_play import Difference, quick_folder

QUIET = {"take_off": "take-off", "undo_named": "undo-named", "write_off": "write-off"}
TOLD = {QUIET.get(name, name) for name in WEIGHTS} - {"lock", "day", "rename", "look", "setting"}


@pytest.fixture
def folder() -> Iterator[Path]:
    with quick_folder() as name:
        yield Path(name)


@pytest.mark.parametrize("part", range(4))  # a few long ones: each goes on past its number to the end of an episode
def test_the_program_stands_where_the_oracle_does(folder: Path, part: int):
    tally = run_machine(2_500, f"test {part}", folder)
    assert tally["steps"] >= 2_500
    assert tally["pay"] > 100
    assert tally["refused"] > 100


def test_every_act_is_carried_out(folder: Path):
    tally = run(EPISODE * 2, 1, folder)
    assert min((tally[name], name) for name in TOLD) > (0, "")


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


def newest_first_beside(there: Sequence[corrections.Lying], lines: Any) -> object:
    return DRAWN([replace(part, since=date.max - (part.since - date.min)) for part in there], lines)


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


def a_day_late(*args: Any) -> list[Entry]:
    return [replace(one, effective_on=one.effective_on + timedelta(days=1)) for one in UNDO(*args)]


def a_line_for_each_posting(movements: Any, *args: Any) -> object:
    return LINES_OF([replace(one, root_id=one.posting_id) for one in movements], *args)


def never_seen(self: import_rows.RowReader, db: Any, row: Any) -> tuple[str, None]:
    return f"{self.key(row)} of {self.batch}", None


def in_the_books_own(db: Any, customer_id: int, own: str, *, ever: bool = False) -> list[str]:
    return [own]


DRAW, TAKE_OFF, AMEND = corrections.draw, corrections.take_off, corrections.amend
DRAWN = with_credit._drawn
REVERSAL, UNDO, LINES_OF, OF_BATCH = postings.reversal, postings.undo, lines_of, acts.of_batch

# What a careless change might do, and what the oracle must notice: (module, name, what stands there instead), each with a
# seed and a model that find it soon.
PLANTED: list[tuple[int, str, object, str, Callable[..., object]]] = [
    (15, AB, postings, "open_day", forget_the_lock),
    (2, AB, postings, "impossible_day", lambda entries: None),
    (1, CB, corrections, "impossible_day", lambda entries: None),
    (1, BM, reconcile.Open, "order", property(newest_first)),  # type: ignore[list-item]
    (1, BM, reconcile, "named_in", lambda numbers, reference: []),
    (1, BM, days.Course, "first_day_with", on_the_day),
    (2, AB, days, "_impossible_write_offs", lambda entries: []),
    (1, AB, ageing, "column", lambda due, as_of: "current" if due else "no_due_date"),
    (9, BM, payments, "require_past", lambda on, today: None),
    (1, AB, payments, "taken_back", lambda db, situation, allocations, recovery: {}),
    (16, AB, corrections, "_lifted", lambda history, entries, credit_only: False),
    (1, AB, corrections, "draw", newest_credit_first),
    (2, BM, corrections, "take_off", to_the_owner),
    (2, BM, corrections, "amend", money_before_the_write_off),
    (
        11,
        AB,
        corrections,
        "cancel",
        lambda bill, name, sums, on: [Entry(bill, -sums.due, on, Kind.WRITTEN_OFF)] if sums.due else [],
    ),
    (10, AB, postings, "reversal", without_the_write_off),
    (1, CB, postings, "reversal", before_its_own_day),
    (8, AB, postings, "undo", a_day_late),
    (13, AB, undoing, "_require_whole", lambda db, root, entries: None),
    (10, BM, undoing, "_require_empty", lambda db, root: None),
    (1, AB, correcting, "credit_applied", lambda db, applied: []),
    (8, AB, payments, "reopen", lambda db, entries, customer, at: []),
    (14, AB, customers.Customers, "_require_model_change", lambda self, db, before, after: None),
    (1, CB, outbox, "withdraw_payment", lambda db, payment_id: None),
    (12, AB, acts, "of_batch", lambda db, batch: OF_BATCH(db, batch)[:1]),
    (1, AB, statement_making, "lines_of", a_line_for_each_posting),
    (18, BM, formerly, "as_known", lambda db, kind, record, known: record),
    (10, AB, reconcile, "_check_rules", lambda allocations, payer, by_ref, recovered: None),
    (12, AB, reconcile, "_check_bounds", lambda owner, rules, target, part: None),
    (13, CB, payments, "recovered", lambda db, situation, allocations, recovery: {}),
    (11, AB, crediting, "same_currency", lambda currency, source: None),
    (4, AB, bank, "_require_one_currency", lambda db, receipts: None),
    (1, AB, reports, "currencies", in_the_books_own),
    (9, AB, import_rows.RowReader, "earlier", never_seen),
    (3, AB, settings, "_require_model_change", lambda db, before, after: None),
    (3, BM, bills, "_always_uses_credit", lambda db: False),
    (1, BM, with_credit, "new_id", lambda prefix: ""),
    (1, BM, with_credit, "_drawn", newest_first_beside),
    (12, BM, imports, "require_balance_of_model", lambda *args: None),
    (1, AB, import_rows.RowReader, "made_before", lambda self, db, row: None),
]


@pytest.mark.parametrize(
    ("seed", "model", "module", "name", "instead"), PLANTED, ids=[f"{model} {name}" for _, model, _, name, _ in PLANTED]
)
def test_a_planted_fault_is_found(
    folder: Path,
    monkeypatch: pytest.MonkeyPatch,
    seed: int,
    model: str,
    module: object,
    name: str,
    instead: Callable[..., object],
):
    monkeypatch.setattr(module, name, instead)
    with pytest.raises(AssertionError):  # a Difference, or one of the assertions that the program holds itself to
        run(EPISODE * 4, seed, folder, [model])


def test_what_led_to_a_difference_is_cut_down_to_what_matters(folder: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(payments, "require_past", lambda on, today: None)
    with pytest.raises(Difference) as found:
        run_machine(3_000, "planted 3", folder, [CB], acts=5)  # a seed that is cut down soon
    (led,) = [note.splitlines()[1:] for note in found.value.__notes__ if note.startswith("The acts")]
    assert len(led) <= 3
    assert "customer(" in led[0]
    assert any(note.startswith("seed planted 3/") for note in found.value.__notes__)


def test_the_oracle_knows_an_impossible_day():
    oracle = Oracle("bill", date(2025, 3, 10))
    customer = oracle.add_customer(0, oracle.today)
    bill = oracle.raise_bill(customer, 100, date(2025, 3, 1), None).bill
    assert bill
    paid = oracle.pay(customer, 100, date(2025, 3, 5), None)
    assert oracle.sum_on(bill) == 0
    with pytest.raises(Refused):
        oracle.undo(oracle.deeds[0])
    assert not oracle.impossible()
    oracle.keep([Line(bill, date(2025, 2, 1), -1, PAID, paid)])
    assert oracle.impossible()
