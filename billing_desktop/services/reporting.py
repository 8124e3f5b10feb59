"""Owns the use cases of reports: make, name, write; must not know screens.

Source: issue, Reports; rules 8 (ageing) and 6 (write-offs have their own total).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Any

from .. import exporters
from ..domain.ageing import SHOWN
from ..domain.ageing_rows import Ageing
from ..domain.dates import said
from ..domain.errors import BillingError
from ..domain.money import Money
from ..domain.report import AS_OF, REPORTS, Cell, Column, Report
from ..store import ledger, report_lists
from .desk import Desk
from .papers import PagePainter, business_party, day_in_book, style_of
from .statements import Statements

_Rows = Sequence[tuple[Cell, ...]]
_COLUMNS: dict[str, tuple[Column, ...]] = {
    "ageing": (
        Column("number"), Column("customer", wide=True),
        *(Column(f"age.{name}", "money") for name in SHOWN), Column("currency"),
    ),
    "open_bills": (
        Column("bill"), Column("number"), Column("customer", wide=True), Column("account"), Column("billed_on", "date"),
        Column("due_on", "date"), Column("days_late", "number"), Column("original", "money"), Column("open", "money"),
        Column("currency"),
    ),
    "payments": (
        Column("paid_on", "date"), Column("number"), Column("customer", wide=True), Column("method"), Column("reference"),
        Column("amount", "money"), Column("currency"),
    ),
    "write_offs": (
        Column("day", "date"), Column("number"), Column("customer", wide=True), Column("what"), Column("reason"),
        Column("amount", "money"), Column("currency"),
    ),
    "customers": (
        Column("number"), Column("customer", wide=True), Column("email"), Column("phone"), Column("owed", "money"),
        Column("credit", "money"), Column("currency"),
    ),
}  # fmt: skip
"""The columns of each report, the same in every format."""


class Reports:
    """Reports of the open book."""

    def __init__(self, desk: Desk, statements: Statements) -> None:
        self._desk, self._statements = desk, statements

    def make(self, kind: str, *, from_: date | None = None, to: date | None = None, language: str = "") -> Report:
        """Make a report as of a day, or of what happened between two; without days of today, or of this year until today.

        Raises: BillingError for an unknown report or a period that ends before it begins.
        """
        if kind not in REPORTS:
            raise BillingError("unknown_report", f"{kind[:20]} is no report; choose one of {', '.join(REPORTS)}.")
        last = to or self._desk.today()
        first = None if kind in AS_OF else from_ or date(last.year, 1, 1)
        if first and first > last:
            raise BillingError("period_backwards", f"The period begins on {said(first)}, after its end {said(last)}; swap them.")
        with self._desk.store.read() as db:
            rows = self._rows(db, kind, first or last, last)
            now = self._desk.now(db)
            return Report(
                kind=kind,
                business=business_party(db),
                from_=first,
                to=last,
                columns=_COLUMNS[kind],
                rows=tuple(rows),
                sums=tuple(_sums(_COLUMNS[kind], rows)),
                made_at=now,
                dated=day_in_book(db, now),
                head=ledger.head(db).hash,
                style=style_of(db, None, language),
            )

    def _rows(self, db: Any, kind: str, first: date, last: date) -> _Rows:
        if kind == "ageing":
            report = self._statements.ageing(last)
            return [(one.external_reference, one.name, *_aged(one.ageing)) for one in report.customers]
        if kind == "open_bills":
            return [_open_bill(row, last) for row in report_lists.open_bills(db, last)]
        if kind == "customers":
            return [
                (number, name, email, phone, Money(owed, currency), Money(-credit, currency), currency)
                for number, name, email, phone, owed, credit, currency in report_lists.customers(db)
            ]
        found = report_lists.payments(db, first, last) if kind == "payments" else report_lists.write_offs(db, first, last)
        return [
            (date.fromisoformat(day), number, name, one, two, Money(amount, currency), currency)
            for day, number, name, one, two, amount, currency in found
        ]

    def write(self, report: Report, format: str) -> bytes:
        """Return a report as a file's bytes; `format` is pdf, csv, xlsx or json. Raises: BillingError."""
        if format not in exporters.REPORT_FORMATS:
            known = ", ".join(exporters.REPORT_FORMATS)
            raise BillingError("unknown_format", f"{format[:20]} is no format of reports; choose one of {known}.")
        return exporters.REPORT_FORMATS[format].write(report)

    def file_name(self, report: Report, format: str) -> str:
        """Return the predictable name of a report's file."""
        return exporters.report_name(report, format)

    def save(self, report: Report, format: str, path: Path, *, overwrite: bool = False) -> None:
        """Write a report to a file, whole or not at all. Raises: BillingError."""
        exporters.save_bytes(path, self.write(report, format), overwrite=overwrite)

    def page_painter(self, report: Report) -> PagePainter:
        """Return what draws a report's pages, by the same code as its PDF."""
        return PagePainter(report)


def _aged(ageing: Ageing) -> tuple[Cell, ...]:
    minors = ageing.minors()
    return *(Money(minors[name], ageing.currency) for name in SHOWN), ageing.currency


def _open_bill(row: tuple[Any, ...], today: date) -> tuple[Cell, ...]:
    bill, number, name, account, billed, due, original, rest, currency = row
    due_on = date.fromisoformat(due) if due else None
    late = max((today - due_on).days, 0) if due_on else 0
    days = (date.fromisoformat(billed), due_on)
    return bill, number, name, account, *days, late or None, Money(original, currency), Money(rest, currency), currency


def _sums(columns: Sequence[Column], rows: _Rows) -> list[tuple[Cell, ...]]:
    """Add up the columns of money, a row for each currency."""
    found: dict[str, list[int]] = defaultdict(lambda: [0] * len(columns))
    for row in rows:
        for place, cell in enumerate(row):
            if isinstance(cell, Money):
                found[cell.currency][place] += cell.minor
    return [
        tuple(
            Money(added[place], currency) if column.kind == "money" else currency if column.name == "currency" else None
            for place, column in enumerate(columns)
        )
        for currency, added in sorted(found.items())
    ]
