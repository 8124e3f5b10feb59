"""Owns writing CSV that machines and spreadsheets read alike; must not know where rows come from."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime

from ..domain.money import format_minor
from ..domain.statement_rows import Statement
from .words import kind_of

STATEMENT_COLUMNS = (
    "date", "kind", "reference", "description", "due_date", "amount", "allocated", "balance", "remaining", "currency",
)  # fmt: skip

_FORMULA = re.compile(r"'*[=+\-@\t\r\n＝＋－＠]")
_NUMBER = re.compile(r"[+-]?[0-9]+(\.[0-9]+)?")


def write_table_csv(columns: Sequence[str], rows: Iterable[Sequence[object]], *, bom: bool = False) -> bytes:
    """Write a table as UTF-8 with CRLF: ISO days, true and false, nothing for None, texts that no spreadsheet computes.

    Units: amounts are written as they are given; write them with `format_minor` first.
    """
    out = io.StringIO(newline="")
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow([_neutral(column) for column in columns])
    writer.writerows([_cell(value) for value in row] for row in rows)
    return out.getvalue().encode("utf-8-sig" if bom else "utf-8", "replace")


def _cell(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, datetime | date):
        return value.isoformat()
    return _neutral(str(value))


def _neutral(text: str) -> str:
    """Set an apostrophe before a text that a spreadsheet would compute; plain numbers stay. Imports take it off again.

    >>> _neutral("=1+1"), _neutral("-12.50"), _neutral("+493055500123"), _neutral("-2+3")
    ("'=1+1", '-12.50', '+493055500123', "'-2+3")
    """
    return "'" + text if _FORMULA.match(text) and not _NUMBER.fullmatch(text) else text


def statement_csv(statement: Statement, *, bom: bool = False) -> bytes:
    """Write a statement as one flat table: `opening`, its lines with `allocation` rows beneath them, `closing`."""
    return write_table_csv(STATEMENT_COLUMNS, _rows(statement), bom=bom)


def _rows(statement: Statement) -> Iterator[Sequence[object]]:
    currency = statement.currency

    def plain(minor: int | None) -> str:
        return "" if minor is None else format_minor(minor, currency)

    opening, closing = plain(statement.opening_minor), plain(statement.closing_minor)
    yield statement.from_, "opening", "", "", None, "", "", opening, "", currency
    for line in statement.lines:
        yield (
            line.date, kind_of(line), line.reference, line.description, line.due_date,
            plain(line.amount_minor), "", plain(line.balance_minor), plain(line.remaining_minor), currency,
        )  # fmt: skip
        for reference, part in line.allocations:
            yield line.date, "allocation", reference, "", None, "", plain(part), "", "", currency
    yield statement.to, "closing", "", "", None, "", "", closing, "", currency
