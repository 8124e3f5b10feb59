"""Measures statements for many customers as PDF: the whole time, memory, and the worst gap of the window's event loop.

    python -m tests.benchmarks.statements --customers 1000 --form pdf      (speed 13: at most 30 s, gaps below 50 ms)

A book is made with as many customers, each with bills and payments of a month; the run is done as the window does it, in the
pool, while a timer of 5 ms on the window's thread notes when it was late. Not part of the test command.
"""

from __future__ import annotations

import argparse
import os
import resource
import tempfile
import time
from datetime import UTC, date, datetime
from pathlib import Path
from statistics import median, quantiles

from PySide6.QtCore import QEventLoop, QTimer

from billing_desktop.app import make_application
from billing_desktop.domain.model import Bill, Customer
from billing_desktop.domain.recipe import Recipe
from billing_desktop.domain.runs import Run, RunResult
from billing_desktop.services import Billing, PaymentDraft
from billing_desktop.ui import tasks

TODAY = datetime(2026, 2, 6, 9, tzinfo=UTC)
NAMES = ("ACME Ltd", "Łódź Studio", "Γιώργος Παπαδάκης", "مكتبة النور", "花江印刷", "Юлия Морозова", "ठाकुर ट्रेडर्स", "נועה לוי")


def make(path: Path, customers: int, bills: int) -> Billing:
    """Make a book with as many customers, each with as many bills, half of them paid."""
    billing = Billing.new(path, name="Benchmark", currency="EUR", model="bill", clock=lambda: TODAY, time_zone="UTC")
    billing.settings.put("iban", "NL91 ABNA 0417 1643 00")
    for number in range(customers):
        who = billing.customers.add(Customer(name=f"{NAMES[number % len(NAMES)]} {number}"), key=f"c{number}")
        for at in range(bills):
            day = date(2026, 1, 1 + at % 28)
            bill = Bill(amount_due=1000 + at, customer_id=who, bill_date=day, due_date=day, description="Posters, 300")
            billing.bills.raise_bill(bill, key=f"b{number}-{at}")
        draft = PaymentDraft(who, None, 1000 * max(bills // 2, 1), date(2026, 1, 30), "bank", f"P{number}")
        billing.payments.record(draft, key=f"p{number}")
    return billing


def run(billing: Billing, folder: Path, form: str) -> tuple[RunResult, float, list[float]]:
    """Write the statements beside an event loop; return the result, the seconds and every gap beyond the timer's own 5 ms."""
    chosen = billing.runs.candidates("with_balance", date(2026, 1, 31))
    job = Run(tuple(chosen), Recipe("Month"), date(2026, 1, 1), date(2026, 1, 31), form, folder)
    loop, gaps, last = QEventLoop(), [], [time.perf_counter()]
    timer = QTimer()
    timer.setInterval(5)

    def tick() -> None:
        now = time.perf_counter()
        gaps.append(now - last[0] - 0.005)
        last[0] = now

    timer.timeout.connect(tick)
    done: list[RunResult] = []
    began = time.perf_counter()
    task = tasks.run(lambda: billing.runs.write(job), billing=billing)
    task.done.connect(done.append)
    task.done.connect(lambda _result: loop.quit())
    task.failed.connect(lambda _error: loop.quit())
    timer.start()
    last[0] = time.perf_counter()
    loop.exec()
    seconds = time.perf_counter() - began
    timer.stop()
    return done[0], seconds, gaps


def memory_mb() -> float:
    """Return the most memory this process has held, in MB."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def main() -> int:
    """Run from the command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--customers", type=int, default=1000)
    parser.add_argument("--bills", type=int, default=10)
    parser.add_argument("--form", default="pdf")
    given = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = make_application(["benchmark"])
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        billing = make(folder / "b.book", given.customers, given.bills)
        made = folder / "out"
        made.mkdir()
        before = memory_mb()
        cpu = time.process_time()
        result, seconds, gaps = run(billing, made, given.form)
        cpu = time.process_time() - cpu
        size = sum(path.stat().st_size for path in made.iterdir())
        print(f"{result.written} of {result.total} as {given.form} {result.why}")
        print(f"{seconds:.1f} s wall, {cpu:.1f} s CPU, {1000 * seconds / max(result.written, 1):.1f} ms each")
        print(f"memory {before:.0f} MB before, {memory_mb():.0f} MB at most; {size / 1e6:.1f} MB of files")
        worst = sorted(gaps)[-5:]
        late = quantiles(gaps, n=100)[94] if len(gaps) > 1 else 0.0
        print(f"gaps of the event loop: median {1000 * median(gaps):.1f}, p95 {1000 * late:.1f} ms,", end=" ")
        print("worst " + ", ".join(f"{1000 * gap:.0f}" for gap in worst) + " ms")
        billing.close()
    app.quit()
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
