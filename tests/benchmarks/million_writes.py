"""Goals 1, 2 and 6 of a large book: a payment over three bills, and an import, beside the bare driver writing the same rows."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any

from billing_desktop.services import Billing, PaymentDraft

from .beside import ROUNDS, Seen, Timed, ms
from .million_plan import TODAY
from .million_reads import bare
from .traced import traced

PAYMENTS, IMPORTED = 20, 10_000
_KEPT = {
    "bill": {
        "undone", "due_minor", "paid_minor", "credited_minor", "written_off_minor", "cancelled_minor", "outstanding_minor",
    },
    "payment": {"undone", "moved_minor", "refunded_minor"},
    "entry": {"id"},
    "event": {"id", "state"},
}  # fmt: skip
"""Columns that triggers keep, or the engine gives."""
_OWING = """SELECT customer_id, sum(outstanding_minor) FROM (SELECT b.customer_id, b.outstanding_minor, row_number() OVER
    (PARTITION BY b.customer_id ORDER BY b.due_date, b.bill_date, b.id) AS place, count(*) OVER (PARTITION BY b.customer_id) AS n
    FROM bill b JOIN customer c ON c.id = b.customer_id WHERE b.outstanding_minor > 0 AND b.customer_id > 5
    AND b.customer_id <= :last) WHERE n BETWEEN 3 AND 8 AND place <= 3 GROUP BY customer_id ORDER BY customer_id LIMIT :limit"""


class Twin:
    """A second file of the same book, into which the bare driver writes what the program wrote into the first."""

    def __init__(self, book: Path, work: Path) -> None:
        self.ours, self.theirs = work / f"ours-{book.name}", work / f"theirs-{book.name}"
        for path in (self.ours, self.theirs):
            shutil.copyfile(book, path)
            path.chmod(0o600)
        self.billing = Billing.open(self.ours, clock=lambda: TODAY)
        self.read, self.write = bare(self.ours), bare(self.theirs)
        self._inserts: dict[str, tuple[str, str]] = {}

    def rows_of(self, first: int, last: int) -> list[tuple[str, list[tuple[Any, ...]]]]:
        """Return the rows of the postings from one to another as the program wrote them, in the order of its statements."""
        found = []
        for table, key in (("posting", "id"), ("bill", "posting_id"), ("payment", "posting_id"), ("entry", "posting_id"),
                           ("event", "posting_id")):  # fmt: skip
            if table not in self._inserts:
                names = [name for (name,) in self.read.execute(f"SELECT name FROM pragma_table_info('{table}')")]
                columns = ", ".join(name for name in names if name not in _KEPT.get(table, ()))
                places = ", ".join("?" * len(columns.split(", ")))
                self._inserts[table] = columns, f"INSERT INTO {table} ({columns}) VALUES ({places})"
            columns = self._inserts[table][0]
            rows = list(
                self.read.execute(f"SELECT {columns} FROM {table} WHERE {key} BETWEEN ? AND ? ORDER BY rowid", (first, last))
            )
            found.append((self._inserts[table][1], rows))
        return found

    def repeat(self, acts: list[list[tuple[str, list[tuple[Any, ...]]]]]) -> None:
        """Write the rows of each act with the bare driver, a transaction for each."""
        for act in acts:
            self.write.execute("BEGIN IMMEDIATE")
            for sql, rows in act:
                self.write.executemany(sql, rows)
            self.write.execute("COMMIT")

    def last(self) -> int:
        """Return the id of the last posting."""
        return int(next(iter(self.read.execute("SELECT max(id) FROM posting")))[0])

    def close(self) -> None:
        """Remove both files."""
        self.billing.close()
        self.read.close()
        self.write.close()
        for path in (self.ours, self.theirs):
            for end in ("", "-wal", "-shm"):
                Path(f"{path}{end}").unlink(missing_ok=True)


def _pay(twin: Twin, owing: list[tuple[int, int]], mark: str) -> None:
    for customer, amount in owing:
        draft = PaymentDraft(customer, None, amount, None, "bank", "", oldest=True)
        twin.billing.payments.record(draft, key=f"benchmark {mark} {customer}")


def _payments(book: Path, work: Path) -> tuple[Timed, Timed, int, int]:
    """Return both times of rounds of payments, and how many commits and statements one of ours is."""
    twin, ours, theirs = Twin(book, work), Timed(), Timed()
    owing: list[tuple[int, int]] = list(
        twin.read.execute(_OWING, {"limit": (ROUNDS + 2) * PAYMENTS, "last": 20 * (ROUNDS + 2) * PAYMENTS})
    )
    size = min(PAYMENTS, len(owing) // (ROUNDS + 2))
    with traced(twin.billing._desk.store.db.connection()) as trace:
        _pay(twin, [owing.pop()], "traced")
    twin.repeat([twin.rows_of(twin.last(), twin.last())])
    for number in range(ROUNDS + 1):
        before, part = twin.last(), [owing.pop() for _ in range(size)]
        timed = (ours, theirs) if number else (Timed(), Timed())  # the first warms up
        timed[0].run(partial(_pay, twin, part, str(number)))
        acts = [twin.rows_of(id_, id_) for id_ in range(before + 1, twin.last() + 1)]
        timed[1].run(partial(twin.repeat, acts))
    assert list(twin.read.execute("SELECT sum(outstanding_minor), sum(paid_minor) FROM bill")) == list(
        twin.write.execute("SELECT sum(outstanding_minor), sum(paid_minor) FROM bill")
    ), "both files hold the same"
    twin.close()
    for timed_ in (ours, theirs):
        timed_.wall, timed_.cpu = [s / size for s in timed_.wall], [s / size for s in timed_.cpu]
    return ours, theirs, trace.count("COMMIT"), trace.statements


def payments(small: Path, large: Path, work: Path) -> Iterator[Seen]:
    """Goals 1 and 2: record a payment over three bills with its notifications."""
    ours, theirs, commits, statements = _payments(large, work)
    few, _, _, _ = _payments(small, work)
    us, them, little = ours.per(1), theirs.per(1), few.per(1)
    wall, cpu = us[0] / them[0], us[1] / them[1]
    seen = f"{wall:.2f} wall, {cpu:.2f} CPU, {ms(us[0])} beside {ms(them[0])}; {commits} commit, {statements} statements"
    yield Seen(
        "1", "payment over 3 bills", "<= 1.3 wall, <= 1.5 CPU, 1 commit raw", seen, wall <= 1.3 and cpu <= 1.5 and commits == 1
    )
    size = us[0] / little[0], us[1] / little[1]
    yield Seen("2", "the same beside the small book", "<= 2", f"{size[0]:.2f} wall, {size[1]:.2f} CPU", max(size) <= 2)


def imports(large: Path, work: Path) -> Iterator[Seen]:
    """Goal 6: import bills with parsing and checks."""
    twin = Twin(large, work)
    lines = ["external_reference,customer,amount_due,bill_date,due_date"]
    lines += [f"IMP-{n},C-{6 + n % 900:04d},{10 + n % 90}.{n % 100:02d},2026-01-05,{date(2026, 2, 4)}" for n in range(IMPORTED)]
    table = work / "bills.csv"
    table.write_text("\n".join(lines), "utf-8")
    ours, theirs = Timed(), Timed()
    for _ in range(5):
        before = twin.last()
        ours.run(lambda: twin.billing.imports.run("bills", table))
        rows = twin.rows_of(before + 1, twin.last())
        assert len(rows[0][1]) == IMPORTED
        theirs.run(partial(twin.repeat, [rows]))
        twin.billing.payments.undo(key=f"undo {before}")
        back = twin.rows_of(before + IMPORTED + 1, twin.last())
        twin.repeat([back])
        lines[0] += " "  # another file, or its rows would be known again
        table.write_text("\n".join(lines), "utf-8")
    twin.close()
    us, them = ours.per(IMPORTED), theirs.per(IMPORTED)
    seen = f"{us[0] / them[0]:.1f} wall, {us[1] / them[1]:.1f} CPU, {ms(us[0])} beside {ms(them[0])} a row"
    yield Seen("6", f"import of {IMPORTED:,} bills", "<= 4 raw, per row", seen, us[1] / them[1] <= 4)
