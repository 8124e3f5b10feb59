"""Walks through a large book as an operator does, in the window: how long each act takes, and how long the window stands still.

python -m tests.benchmarks.million_window desk BOOK
"""

from __future__ import annotations

import time
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

from .million_plan import ONE_BILL, OPEN_MANY, OPEN_MOST, OPEN_THREE, PAID_MOST
from .million_window import first_paint, settled, started

SLOW, STANDS = 1.0, 0.1
"""From so long on an act is slow, and the window stands still. Units: seconds."""


def walk(book: Path) -> None:
    """Do every act and print it."""
    began = time.perf_counter()
    program = started(book)
    first_paint(program.window)
    print(f"{1000 * (time.perf_counter() - began):8.0f} ms  start to first paint, without imports", flush=True)
    _tell("after the start", settled(lambda: None))
    for name, act in _acts(program.window):
        _tell(name, settled(act))
    program.end()


def _tell(name: str, times: tuple[float, float]) -> None:
    whole, longest = times
    mark = ("slow " if whole > SLOW else "") + ("STANDS" if longest > STANDS else "")
    print(f"{1000 * whole:8.0f} ms, longest turn {1000 * longest:6.0f} ms  {name} {mark}", flush=True)


def _acts(window: Any) -> Iterator[tuple[str, Any]]:
    read, listed = window.desk.billing.read, window.list
    yield "overview", lambda: window.go("overview")
    yield "overview as of a past day", lambda: _as_of(window.overview, date(2025, 6, 30))
    yield "customers", lambda: window.go("customers")
    for name, id_ in (("5,000 open", OPEN_MOST), ("5,000, nearly all paid", PAID_MOST), ("200 open", OPEN_MANY),
                      ("3 open", OPEN_THREE), ("1 bill", ONE_BILL)):  # fmt: skip
        yield f"page of a customer with {name}", lambda id_=id_: window.show_customer(id_)
    yield "a bill's page", lambda: window.show_bill(next(iter(read.bills(OPEN_THREE))).id)
    for text in ("a", "an", "ann", "anna b", ""):
        yield f"search {text!r}", lambda text=text: (listed.search.setText(text), listed._ask())
    for filter_ in ("open", "overdue", "in_credit", "all"):
        yield f"filter {filter_}", lambda filter_=filter_: listed.set_filter(filter_)
    for sort in ("owed", "overdue", "name"):
        yield f"order by {sort}", lambda sort=sort: listed.sort_by(sort)
    yield "ten pages down", lambda: listed.model.read_on(2_000)
    yield "open the branches of 5,000 bills", lambda: _open(listed, OPEN_MOST)
    yield "search everything for a name", lambda: read.search("anna")
    yield "search everything for a sum", lambda: read.search("453.20")
    yield from _dialogs(window)
    yield "outbox", lambda: window.go("outbox")
    yield "outbox, delivered", lambda: (window.outbox.chips.select("delivered"), window.outbox.refresh())
    yield "outbox, search", lambda: (window.outbox.search.setText("anna bauer 12"), window.outbox.refresh())
    yield from _written(window)


def _as_of(overview: Any, day: date) -> None:
    overview.as_of.set_value(day)
    overview._take_day()


def _open(listed: Any, customer: int) -> None:
    listed.search.setText(f"C-{customer:04d}")
    listed._ask()
    listed.tree.expand(listed.model.index(0, 0))


def _dialogs(window: Any) -> Iterator[tuple[str, Any]]:
    from billing_desktop.ui.dialogs.payment import PaymentDialog
    from billing_desktop.ui.dialogs.reports import ReportsDialog
    from billing_desktop.ui.dialogs.statement import StatementDialog

    billing, open_ = window.desk.billing, []

    def show(dialog: Any) -> None:
        open_.append(dialog)
        dialog.show()

    def close() -> None:
        open_[-1].hide()  # closed, it would ask whether the entry may go
        open_.pop().deleteLater()

    for name, id_ in (("3", OPEN_THREE), ("200", OPEN_MANY), ("5,000", OPEN_MOST)):
        yield f"payment with {name} open bills", lambda id_=id_: show(PaymentDialog(billing, customer_id=id_, parent=window))
        yield "an amount in it", lambda: open_[-1].head.amount.setText("453.20")
        yield "close it", close
    yield "statement of 7,500 movements", lambda: show(StatementDialog(billing, customer_id=PAID_MOST, parent=window))
    yield "close it", close
    for kind in ("ageing", "open_bills", "payments", "customers", "write_offs"):
        yield f"report: {kind}", lambda kind=kind: show(ReportsDialog(billing, kind=kind, parent=window))
        yield "close it", close


def _written(window: Any) -> Iterator[tuple[str, Any]]:
    from billing_desktop.services import PaymentDraft

    billing = window.desk.billing
    draft = PaymentDraft(OPEN_THREE, None, 1_000, None, "bank", "", oldest=True)
    window.go("customers")
    yield "record a payment", lambda: billing.payments.record(draft, key=f"desk {time.time()}")
    yield "undo it", lambda: billing.payments.undo()
    yield "backup", lambda: billing.backups.make()
