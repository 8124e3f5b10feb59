"""Owns writing workbooks: typed cells, a frozen heading, widths, sums as values; must not know where rows come from.

No cell is ever a formula or a link, whatever it says: texts are written as texts. Source: ux C44; reliability T16, T19.
"""

from __future__ import annotations

import io
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

from ..domain.currency import decimals
from ..domain.money import format_minor
from ..domain.statement_rows import Statement
from .csv_out import STATEMENT_COLUMNS
from .words import kind_of

_OPTIONS = {
    "in_memory": True,
    "strings_to_formulas": False,
    "strings_to_urls": False,
    "strings_to_numbers": False,
    "default_date_format": "yyyy-mm-dd",
}
_LONGEST = 32_767
"""Letters that a cell can hold."""
_MOST_DIGITS = 15
"""Digits that a spreadsheet keeps of a number; an amount with more is written as text, so that none is changed."""
_FIRST_DAY = date(1900, 3, 1)
"""Before it spreadsheets count a day that never was; such a day is written as text."""
_MADE = datetime(2000, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Amount:
    """A cell that is an amount of money."""

    minor: int
    currency: str


@dataclass(frozen=True, slots=True)
class Sheet:
    """One sheet: its name, headings and rows; `strong` are the places of the rows that sum others."""

    name: str
    columns: Sequence[str]
    rows: Sequence[Sequence[object]]
    strong: frozenset[int] = frozenset()


def write_workbook(sheets: Iterable[Sheet], *, title: str = "", made_at: datetime | None = None) -> bytes:
    """Write a workbook; the same sheets and instant are the same bytes. Units: amounts are given as `Amount`."""
    import xlsxwriter

    out = io.BytesIO()
    book: Any = xlsxwriter.Workbook(out, _OPTIONS)
    created = (made_at or _MADE).astimezone(UTC).replace(tzinfo=None)
    book.set_properties({"title": _clean(title)[:200], "created": created, "comments": "Billing Desktop"})
    pen = _Pen(book)
    used: set[str] = set()
    for sheet in sheets:
        pen.write(book.add_worksheet(_sheet_name(sheet.name, used)), sheet)
    book.close()
    return out.getvalue()


class _Pen:
    """The formats of one workbook, and writing cells by their type."""

    def __init__(self, book: Any) -> None:
        self._book = book
        self._formats: dict[tuple[str, bool], Any] = {}
        self._head = book.add_format({"bold": True, "bottom": 1, "text_wrap": False, "valign": "vcenter"})

    def write(self, page: Any, sheet: Sheet) -> None:
        """Fill a sheet: the heading stays in sight, columns are as wide as what stands in them."""
        widths = [len(_clean(name)) for name in sheet.columns]
        for column, name in enumerate(sheet.columns):
            page.write_string(0, column, _clean(name), self._head)
        for row, values in enumerate(sheet.rows, start=1):
            for column, value in enumerate(values):
                wide = self._cell(page, row, column, value, row - 1 in sheet.strong)
                widths[column] = max(widths[column], wide)
        for column, wide in enumerate(widths):
            page.set_column(column, column, min(max(wide + 2, 8), 60))
        page.freeze_panes(1, 0)
        if sheet.rows and sheet.columns:
            page.autofilter(0, 0, len(sheet.rows), len(sheet.columns) - 1)
        page.set_paper(9)
        page.set_landscape()
        page.fit_to_pages(1, 0)
        page.repeat_rows(0)

    def _cell(self, page: Any, row: int, column: int, value: object, strong: bool) -> int:
        """Write one cell and return how many letters wide it is."""
        if value is None or value == "":
            return 0
        if isinstance(value, bool):
            page.write_boolean(row, column, value, self._format("", strong))
            return 5
        if isinstance(value, Amount):
            return self._amount(page, row, column, value, strong)
        if isinstance(value, int):
            page.write_number(row, column, value, self._format("0", strong))
            return len(str(value))
        if isinstance(value, date) and not isinstance(value, datetime) and value >= _FIRST_DAY:
            page.write_datetime(row, column, value, self._format("yyyy-mm-dd", strong))
            return 10
        text = _clean(value.isoformat() if isinstance(value, date | datetime) else str(value))
        page.write_string(row, column, text, self._format("", strong))
        return len(text)

    def _amount(self, page: Any, row: int, column: int, value: Amount, strong: bool) -> int:
        plain = format_minor(value.minor, value.currency)
        if len(str(abs(value.minor))) > _MOST_DIGITS:
            page.write_string(row, column, plain, self._format("", strong))
            return len(plain)
        places = decimals(value.currency)
        form = "#,##0" + ("." + "0" * places if places else "")
        page.write_number(row, column, Decimal(plain), self._format(form, strong))
        return len(plain) + len(plain) // 3

    def _format(self, number: str, strong: bool) -> Any:
        key = (number, strong)
        if key not in self._formats:
            said: dict[str, Any] = {"num_format": number} if number else {"num_format": "@"}
            if strong:
                said |= {"bold": True, "top": 1}
            self._formats[key] = self._book.add_format(said)
        return self._formats[key]


def _clean(text: str) -> str:
    """Return a text that a workbook can hold: no half of a letter beyond the basic plane, no control, not too long."""
    sound = text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    sound = re.sub(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]", "\ufffd", sound)
    return sound if len(sound) <= _LONGEST else sound[: _LONGEST - 1] + "…"


def _sheet_name(name: str, used: set[str]) -> str:
    """Return a name that a sheet may have and none has yet."""
    plain = re.sub(r"[\[\]:*?/\\]", " ", _clean(name)).strip().strip("'")[:31].strip() or "Sheet"
    found, number = plain, 1
    while found.lower() in used:
        number += 1
        found = f"{plain[: 31 - len(str(number)) - 1]} {number}"
    used.add(found.lower())
    return found


def statement_xlsx(statement: Statement) -> bytes:
    """Write a statement: its lines as one table, and a sheet with its sums and ageing."""
    return write_workbook(
        (_lines(statement), _sums(statement)),
        title=f"Statement {statement.customer.name}",
        made_at=statement.made_at,
    )


def _lines(statement: Statement) -> Sheet:
    def money(minor: int | None) -> Amount | None:
        return None if minor is None else Amount(minor, statement.currency)

    currency = statement.currency
    rows: list[Sequence[object]] = [
        (statement.from_, "opening", "", "", None, None, None, money(statement.opening_minor), None, currency)
    ]
    for line in statement.lines:
        rows.append(
            (
                line.date, kind_of(line), line.reference, line.description, line.due_date, money(line.amount_minor), None,
                money(line.balance_minor), money(line.remaining_minor), currency,
            )
        )  # fmt: skip
        rows += [
            (line.date, "allocation", reference, "", None, None, money(part), None, None, currency)
            for reference, part in line.allocations
        ]
    rows.append((statement.to, "closing", "", "", None, None, None, money(statement.closing_minor), None, currency))
    return Sheet("Statement", STATEMENT_COLUMNS, rows, frozenset({0, len(rows) - 1}))


def _sums(statement: Statement) -> Sheet:
    facts: list[Sequence[object]] = [
        ("customer", statement.customer.external_reference),
        ("customer_name", statement.customer.name),
        ("account", statement.account.external_reference if statement.account else None),
        ("account_name", statement.account.name if statement.account else None),
        ("type", statement.type),
        ("number", statement.number),
        ("from", statement.from_),
        ("to", statement.to),
        ("currency", statement.currency),
    ]
    sums = [
        ("opening", statement.opening_minor), ("billed", statement.billed_minor), ("paid", statement.paid_minor),
        ("credited", statement.credited_minor), ("written_off", statement.written_off_minor),
        ("closing", statement.closing_minor), *((f"ageing.{name}", minor) for name, minor in statement.ageing.minors().items()),
    ]  # fmt: skip
    facts += [(name, Amount(minor, statement.currency)) for name, minor in sums]
    facts += [("as_known", statement.made_at.isoformat()), ("head", statement.head)]
    return Sheet("Sums", ("what", "value"), facts)
