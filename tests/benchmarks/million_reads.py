"""Goals 3, 4, 5 and 12 of a large book: reads, beside the bare driver running what comes to the same."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, timedelta
from functools import partial
from itertools import accumulate
from pathlib import Path

import apsw

from billing_desktop.services import Billing
from billing_desktop.store import aged, records
from billing_desktop.store.engine import Engine

from .beside import Seen, interleaved, ms, ratios
from .million_plan import OPEN_MANY, PAID_MOST, TODAY
from .traced import all_traced, plan

TIMES = 50


def bare(path: Path) -> apsw.Connection:
    """Open a book with the driver alone and the pragmas the program sets."""
    connection = apsw.Connection(str(path), flags=apsw.SQLITE_OPEN_READWRITE)
    for name, value in Engine.wanted.items():
        connection.pragma(name, value)
    return connection


def open_bills(small: Path, large: Path) -> Iterator[Seen]:
    """Goal 3: the open bills of a customer with two hundred, as the statement is saved, and as records."""
    found = {}
    for path in (small, large):
        billing, raw = Billing.open(path, clock=lambda: TODAY), bare(path)
        with billing._desk.store.read() as db:
            saved = records._OPEN[False]
            once = partial(saved.rows, db, customer=OPEN_MANY), partial(_rows, raw, saved.sql)
            ours, theirs = interleaved(partial(_often, once[0]), partial(_often, once[1]))
            made, _ = interleaved(partial(_often, partial(records.open_bills, db, OPEN_MANY, None)), _nothing, rounds=5)
            rows = len(once[0]())
        found[path] = ours.per(TIMES * rows), ratios(ours, theirs), made.per(TIMES * rows)
        raw.close()
        billing.close()
    each, ratio, made_each = found[large]
    seen = f"{ratio[0]:.2f} wall, {ratio[1]:.2f} CPU; a bill {ms(each[0])}, as a record {ms(made_each[0])}"
    yield Seen("3", "open bills of one customer", "<= 1.5 raw query", seen, ratio[1] <= 1.5)
    size = each[1] / max(found[small][0][1], 1e-9)
    yield Seen("3", "a bill of it beside one of the small book", "the same", f"{size:.2f} CPU", size <= 1.3)


def _rows(raw: apsw.Connection, sql: str) -> list[tuple[object, ...]]:
    return list(raw.execute(sql, {"customer": OPEN_MANY}))


def _often(work: Callable[[], object]) -> None:
    for _ in range(TIMES):
        work()


def _nothing() -> None:
    pass


def ageing(large: Path) -> Iterator[Seen]:
    """Goal 4: what is owed by age, over the covering index alone."""
    billing, raw = Billing.open(large, clock=lambda: TODAY), bare(large)
    today = TODAY.date()
    places = {"as_of": today.isoformat()} | {f"back{n}": (today - timedelta(days=n)).isoformat() for n in (30, 60, 90)}
    statement = aged.KEPT_BILLS["book"]
    with billing._desk.store.read() as db:
        ours, theirs = interleaved(
            lambda: statement.rows(db, **places), lambda: list(raw.execute(statement.sql, places)), rounds=5
        )
        steps = plan(raw, statement.sql)
    ratio = ratios(ours, theirs)
    covered = any("COVERING INDEX" in step for step in steps)
    seen = f"{ratio[1]:.2f} CPU, {ms(ours.per(1)[0])}, {'covering index' if covered else steps[0]}"
    yield Seen("4", "ageing by customer", "<= 1.2 CPU, covering index", seen, ratio[1] <= 1.2 and covered)
    sums, _ = interleaved(billing.statements.owing, _nothing, rounds=5)
    yield Seen("4", "all figures of the overview", "none", ms(sums.per(1)[0]), met=True)
    raw.close()
    billing.close()


_MOVED = """SELECT e.effective_on, e.posting_id, e.kind, e.amount_minor FROM entry e WHERE e.customer_id = :customer
    AND e.effective_on BETWEEN :from AND :to ORDER BY e.effective_on, e.posting_id, e.id"""


def statement(large: Path) -> Iterator[Seen]:
    """Goal 5: a statement of a thousand movements, ready to show, beside a bare select and a running sum."""
    billing, raw = Billing.open(large, clock=lambda: TODAY), bare(large)
    first, last = date(2025, 6, 1), date(2025, 6, 1)
    while len(_moved(raw, first, last)) < 1000:
        last += timedelta(days=1)
    number = len(_moved(raw, first, last))
    ours, theirs = interleaved(
        lambda: billing.statements.make(PAID_MOST, type="activity", from_=first, to=last),
        lambda: list(accumulate(row[3] for row in _moved(raw, first, last))),
    )
    ratio = ratios(ours, theirs)
    seen = f"{ratio[0]:.1f} wall, {ratio[1]:.1f} CPU, {ms(ours.per(1)[0])} beside {ms(theirs.per(1)[0])}"
    yield Seen("5", f"statement of {number} movements", "<= 1.5 select and sum", seen, ratio[1] <= 1.5)
    raw.close()
    billing.close()


def _moved(raw: apsw.Connection, first: date, last: date) -> list[tuple[object, ...]]:
    return list(raw.execute(_MOVED, {"customer": PAID_MOST, "from": first.isoformat(), "to": last.isoformat()}))


def opening(large: Path) -> Iterator[Seen]:
    """Goal 12: opening the book and its first fifty customers."""

    def ours() -> None:
        billing = Billing.open(large, clock=lambda: TODAY)
        billing.read.customers(limit=50)
        billing.close()

    def theirs() -> None:
        raw = bare(large)
        list(raw.execute("SELECT id, name, external_reference, currency FROM customer ORDER BY name_key, id LIMIT 50"))
        raw.close()

    us, them = interleaved(ours, theirs)
    with all_traced() as trace:
        ours()
    checks = trace.count("PRAGMA INTEGRITY_CHECK") + trace.count("PRAGMA QUICK_CHECK")
    ratio = ratios(us, them)
    seen = f"{ratio[0]:.1f} wall, {ratio[1]:.1f} CPU, {ms(us.per(1)[0])} beside {ms(them.per(1)[0])}; {checks} checks on the way"
    yield Seen("12", "opening the book", "<= 1.5 raw, no check", seen, ratio[0] <= 1.5 and not checks)
