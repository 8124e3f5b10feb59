"""Owns writing a report as CSV, XLSX and JSON: the same columns, rows and sums; must not know where they come from."""

from __future__ import annotations

from datetime import date

from ..domain.money import Money, format_minor
from ..domain.report import Cell, Report
from .csv_out import write_table_csv
from .json_out import write_json
from .xlsx_out import Amount, Sheet, write_workbook

_FILE_NAMES = {"number": "external_reference", "customer": "name"}


def _heads(report: Report) -> list[str]:
    """Return the names of the columns as every other table of the book has them."""
    return [_FILE_NAMES.get(column.name, column.name.removeprefix("age.")) for column in report.columns]


def report_csv(report: Report) -> bytes:
    """Write a report as one table; its sums are the last rows, named total."""
    rows = [[_plain(cell) for cell in row] for row in report.rows]
    return write_table_csv(_heads(report), [*rows, *_totals(report, _plain)])


def report_xlsx(report: Report) -> bytes:
    """Write a report as one sheet with typed cells; its sums are values."""
    rows: list[list[object]] = [[_typed(cell) for cell in row] for row in report.rows]
    totals = _totals(report, _typed)
    strong = frozenset(range(len(rows), len(rows) + len(totals)))
    sheet = Sheet(report.kind, _heads(report), [*rows, *totals], strong)
    return write_workbook((sheet,), title=report.kind, made_at=report.made_at)


def report_json(report: Report) -> bytes:
    """Write a report as JSON. Units: amounts are whole minor units of the row's currency."""
    names = [column.name for column in report.columns]
    return write_json(
        {
            "report": report.kind,
            "from": report.from_.isoformat() if report.from_ else None,
            "to": report.to.isoformat(),
            "rows": [dict(zip(names, map(_whole, row), strict=True)) for row in report.rows],
            "totals": [
                {name: _whole(cell) for name, cell in zip(names, row, strict=True) if cell is not None} for row in report.sums
            ],
            "as_known": report.made_at.isoformat(),
            "head": report.head,
        }
    )


def _totals(report: Report, write: object) -> list[list[object]]:
    """Return the sums as rows, named in the first column that has no sum."""
    assert callable(write)
    named = next(place for place, column in enumerate(report.columns) if column.wide)
    return [["total" if place == named else write(cell) for place, cell in enumerate(row)] for row in report.sums]


def _plain(cell: Cell) -> object:
    return format_minor(cell.minor, cell.currency) if isinstance(cell, Money) else cell


def _typed(cell: Cell) -> object:
    return Amount(cell.minor, cell.currency) if isinstance(cell, Money) else cell


def _whole(cell: Cell) -> object:
    return cell.minor if isinstance(cell, Money) else cell.isoformat() if isinstance(cell, date) else cell
