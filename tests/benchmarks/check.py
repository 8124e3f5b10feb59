"""Measures `check` on a book with payments: `python -m tests.benchmarks.check --bills 100000 [--keep BOOK]`.

Two thirds of the bills are paid by payments that each go to three of them, so that histories and events are there to be held
against. Not part of the test command.
"""

from __future__ import annotations

import argparse
import tempfile
import time
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from statistics import median

from billing_desktop.services import Billing

TODAY = datetime(2026, 2, 6, 9, tzinfo=UTC)
PER_CUSTOMER = 50


def _table(folder: Path, kind: str, header: str, rows: list[str]) -> Path:
    file = folder / f"{kind}.csv"
    file.write_text("\n".join([header, *rows]), "utf-8")
    return file


def make(path: Path, folder: Path, bills: int) -> Billing:
    """Make a book with as many bills of fifty a customer, paid by three, through the door that files come in by."""
    billing = Billing.new(path, name="Benchmark", currency="EUR", model="bill", clock=lambda: TODAY, time_zone="UTC")
    customers = range(1, bills // PER_CUSTOMER + 1)
    first = date(2024, 1, 1)
    days = [first + timedelta(days=10 * at) for at in range(PER_CUSTOMER)]
    tables = (
        ("customers", "external_reference,name", [f"C{who},Customer {who}" for who in customers]),
        (
            "bills",
            "external_reference,customer,amount_due,bill_date,due_date",
            [f"B{who}-{at},C{who},{10 + at}.00,{day},{day}" for who in customers for at, day in enumerate(days)],
        ),
        (
            "payments",
            "customer,amount,paid_on,reference",
            [
                f"C{who},{3 * (10 + at) + 3}.00,{days[at + 2] + timedelta(days=30)},P{who}-{at}"
                for who in customers
                for at in range(0, PER_CUSTOMER * 2 // 3 - 2, 3)
            ],
        ),
    )
    for kind, header, rows in tables:
        start = time.perf_counter()
        report = billing.imports.run(kind, _table(folder, kind, header, rows))
        print(f"{kind}: {report.added} in {time.perf_counter() - start:.1f} s", *report.problems[:2], flush=True)
    return billing


def main() -> None:
    """Make the book, or take the kept one, and check it a few times."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--bills", type=int, default=100_000)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--keep", type=Path, help="leave the book here, and take it where it is there already")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as work:
        path = given.keep or Path(work) / "benchmark.book"
        billing = Billing.open(path, clock=lambda: TODAY) if path.exists() else make(path, Path(work), given.bills)
        seconds, used = [], []
        for _round in range(given.rounds):
            start, processor = time.perf_counter(), time.process_time()
            found = billing.check()
            seconds.append(time.perf_counter() - start)
            used.append(time.process_time() - processor)
        print(f"check: median {median(seconds):.2f} s, {median(used):.2f} s of CPU; {len(found)} findings")
        billing.close()


if __name__ == "__main__":
    main()
