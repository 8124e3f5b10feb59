"""Workbooks: typed cells that say the same as every other format, and never a formula or a link."""

import csv
import io
import json
import zipfile
from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import Decimal

import openpyxl
import pytest

from billing_desktop.domain.money import format_minor
from billing_desktop.exporters import FORMATS, xlsx_out
from billing_desktop.exporters.xlsx_out import Amount, Sheet, write_workbook
from tests.exporters.test_statement_out import ITEMS, LINES, STATEMENT

NASTY = (
    "=1+1", "+1", "-2+3", "@SUM(A1)", "=HYPERLINK(\"http://x\")", "http://example.com", "mailto:a@b.c", "<b>bold</b>", "{=1}",
    "A\x00B", "A\x07B", "A\ud800B", "A\uffffB", "long " * 8000, "1e9", "007", "א\u202eב", "_x0041_", "'quoted",
)  # fmt: skip


def sheet_of(data: bytes, name: str = "") -> list:
    book = openpyxl.load_workbook(io.BytesIO(data))
    page = book[name] if name else book.worksheets[0]
    return [[cell.value for cell in row] for row in page.iter_rows()]


@pytest.mark.parametrize("statement", [STATEMENT, ITEMS, replace(STATEMENT, lines=())], ids=["forward", "open", "none"])
def test_a_workbook_says_what_the_csv_says(statement):
    data = FORMATS["xlsx"].write(statement)
    rows = sheet_of(data)
    plain = list(csv.reader(io.StringIO(FORMATS["csv"].write(statement).decode("utf-8"))))
    assert rows[0] == plain[0]
    assert len(rows) == len(plain)
    for row, line in zip(rows[1:], plain[1:], strict=True):
        for value, text in zip(row, line, strict=True):
            if isinstance(value, datetime):
                assert value.date().isoformat() == text
            elif isinstance(value, int | float):
                assert Decimal(str(value)) == Decimal(text), (value, text)
            else:
                assert (value or "") == text
    sums = dict(sheet_of(data, "Sums")[1:])
    said = json.loads(FORMATS["json"].write(statement))
    for name in ("opening", "billed", "paid", "credited", "written_off", "closing"):
        assert Decimal(str(sums[name])) == Decimal(format_minor(said[name], "EUR")), name
    for name, minor in said["ageing"].items():
        assert Decimal(str(sums[f"ageing.{name}"])) == Decimal(format_minor(minor, "EUR")), name
    assert sums["head"] == said["head"]
    assert data == FORMATS["xlsx"].write(statement), "the same statement is the same file"


def test_cells_have_types_and_the_heading_stays():
    book = openpyxl.load_workbook(io.BytesIO(FORMATS["xlsx"].write(STATEMENT)))
    page = book.worksheets[0]
    assert page.freeze_panes == "A2"
    assert page["A3"].is_date
    assert (page["F3"].value, page["F3"].number_format) == (4620.11, "#,##0.00")
    assert page["F4"].value == -6411.11, "money that came lowers what is owed: its sign is kept"
    assert page.column_dimensions["D"].width >= len("description")
    assert page["A2"].font.bold


def test_no_text_is_ever_a_formula_or_a_link():
    lines = tuple(replace(LINES[0], description=text[:40_000], reference=text[:200]) for text in NASTY)
    data = FORMATS["xlsx"].write(replace(STATEMENT, lines=lines, customer=replace(STATEMENT.customer, name=NASTY[0])))
    parts = zipfile.ZipFile(io.BytesIO(data))
    for name in parts.namelist():
        text = parts.read(name).decode("utf-8", "replace")
        assert "<f>" not in text
        assert "<f " not in text
        assert "<hyperlink " not in text.lower()
        assert "relationships/hyperlink" not in text, name
    found = [row[3] for row in sheet_of(data)[2:-1]]
    for text, cell in zip(NASTY, found, strict=True):
        if text.isprintable() and len(text) < 1000 and "_x" not in text:
            assert cell == text
        else:
            assert isinstance(cell, str)
            assert cell.strip()
            assert len(cell) <= 32_767
    assert sheet_of(data, "Sums")[2][1] == "=1+1"


@pytest.mark.parametrize(("currency", "form", "value"), [("JPY", "#,##0", 12345), ("KWD", "#,##0.000", 12.345)])
def test_amounts_have_the_decimals_of_their_currency(currency, form, value):
    page = openpyxl.load_workbook(io.BytesIO(write_workbook([Sheet("A", ["x"], [[Amount(12345, currency)]])]))).worksheets[0]
    assert (page["A2"].value, page["A2"].number_format) == (value, form)


def test_what_a_spreadsheet_would_change_is_text():
    huge, old = Amount(10**15, "EUR"), date(1899, 5, 1)
    rows = sheet_of(write_workbook([Sheet("A", ["x"], [[huge], [old], [True], [None], [date(2026, 2, 6)]])]))
    assert [row[0] for row in rows[1:]] == ["10000000000000.00", "1899-05-01", True, None, datetime(2026, 2, 6)]  # noqa: DTZ001


def test_sheets_have_names_that_may_be():
    data = write_workbook([Sheet(name, ["x"], []) for name in ("a[b]:*?/\\c", "A b    c", "", "x" * 50, "X" * 50)])
    names = openpyxl.load_workbook(io.BytesIO(data)).sheetnames
    assert len({name.lower() for name in names}) == 5
    assert all(1 <= len(name) <= 31 for name in names)


def test_the_instant_is_the_statements(monkeypatch):
    book = openpyxl.load_workbook(io.BytesIO(FORMATS["xlsx"].write(STATEMENT)))
    assert book.properties.created.replace(tzinfo=UTC) == STATEMENT.made_at
    assert xlsx_out.statement_xlsx(STATEMENT)
