"""Reports foot, and say the same in every format; the words of each language are complete."""

import csv
import io
import json
import re
import shutil
import subprocess
from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path

import openpyxl
import pytest

from billing_desktop.domain.model import Act
from billing_desktop.domain.money import Money, format_minor
from billing_desktop.domain.report import REPORTS
from billing_desktop.exporters.paper import Text
from billing_desktop.exporters.pdf.writing import layout_of
from billing_desktop.exporters.vocabulary import VOCABULARIES
from billing_desktop.services import BillingError
from billing_desktop.services.demo import make_demo
from billing_desktop.services.exports import KINDS

pytestmark = pytest.mark.usefixtures("qapp")
TODAY = date(2026, 2, 6)


@pytest.fixture(scope="module")
def shop(tmp_path_factory):
    folder = tmp_path_factory.mktemp("reports")
    billing = make_demo(folder / "h.book", clock=lambda: datetime(2026, 2, 6, 9, tzinfo=UTC))
    bill = billing.read.find_bill("INV-061")
    assert bill is not None
    billing.adjustments.write_off(bill.ref, 2000, reason="small", key="off")
    yield billing
    billing.close()


@pytest.mark.parametrize("kind", REPORTS)
def test_every_format_says_the_same_and_the_sums_foot(shop, kind, tmp_path):
    report = shop.reports.make(kind)
    assert report.rows, kind
    for place, column in enumerate(report.columns):
        if column.kind == "money":
            by_currency = {row[-1]: row[place].minor for row in report.sums}
            for currency, total in by_currency.items():
                assert total == sum(row[place].minor for row in report.rows if row[-1] == currency)
    plain = list(csv.reader(io.StringIO(shop.reports.write(report, "csv").decode())))
    said = json.loads(shop.reports.write(report, "json"))
    page = openpyxl.load_workbook(io.BytesIO(shop.reports.write(report, "xlsx"))).worksheets[0]
    cells = [[cell.value for cell in row] for row in page.iter_rows()]
    assert len(plain) == len(cells) == 1 + len(report.rows) + len(report.sums)
    for number, row in enumerate(report.rows, start=1):
        for place, (cell, column) in enumerate(zip(row, report.columns, strict=True)):
            if isinstance(cell, Money):
                text = format_minor(cell.minor, cell.currency)
                assert plain[number][place] == text
                assert Decimal(str(cells[number][place])) == Decimal(text)
                assert said["rows"][number - 1][column.name] == cell.minor
            elif isinstance(cell, str):
                assert (cells[number][place] or "") == cell
    if shutil.which("pdftotext"):
        (tmp_path / "r.pdf").write_bytes(shop.reports.write(report, "pdf"))
        command = ["pdftotext", "-layout", tmp_path / "r.pdf", "-"]
        printed = subprocess.run(command, capture_output=True, check=True).stdout.decode()
        for row in report.sums:
            for cell in row:
                if isinstance(cell, Money) and cell.minor:
                    assert format_minor(cell.minor, cell.currency, group=",", minus="−") in printed


@pytest.mark.parametrize("kind", KINDS)
def test_lists_as_workbooks_say_what_their_csv_says(shop, kind):
    plain = list(csv.reader(io.StringIO(shop.exports.table(kind, "csv").decode())))
    page = openpyxl.load_workbook(io.BytesIO(shop.exports.table(kind, "xlsx"))).worksheets[0]
    cells = [[cell.value for cell in row] for row in page.iter_rows()]
    assert cells[0] == plain[0]
    assert len(cells) == len(plain)
    for row, texts in zip(cells[1:], plain[1:], strict=True):
        for value, text in zip(row, texts, strict=True):
            if isinstance(value, bool):
                assert text == str(value).lower()
            elif isinstance(value, int | float):
                assert Decimal(str(value)) == Decimal(text)
            elif isinstance(value, datetime):
                assert value.date().isoformat() == text
            else:
                assert (value or "") == text.removeprefix("'")
    shop.exports.ageing(shop.statements.ageing(), "xlsx")


def test_the_ageing_is_one_table_wherever_it_is_saved(shop):
    overview = shop.exports.ageing(shop.statements.ageing(), "csv").decode().splitlines()
    report = shop.reports.write(shop.reports.make("ageing"), "csv").decode().splitlines()
    assert overview == report
    assert overview[0].endswith(
        "external_reference,name,current,days_1_30,days_31_60,days_61_90,over_90,no_due_date,credit,total,currency"
    )


def test_the_list_of_customers_says_what_the_screen_says(shop):
    listed = list(csv.DictReader(io.StringIO(shop.exports.table("customers", "csv").decode())))
    plain, rows = shop.exports.rows("customers"), {row.name: row for row in shop.read.customers()}
    assert len(listed) == len(plain) >= len(rows) > 5
    for text, one in zip(listed, plain, strict=True):
        row = rows[one["name"]]
        assert [one[name] for name in ("owed", "credit", "overdue")] == [row.owed_minor, row.credit_minor, row.overdue_minor]
        assert text["owed"] == format_minor(row.owed_minor, row.currency)
    assert any(one["owed"] and one["credit"] and one["overdue"] for one in plain)


def test_reports_agree_with_the_books(shop):
    ageing, bills, customers = (shop.reports.make(kind) for kind in ("ageing", "open_bills", "customers"))
    totals = next(total for total in shop.statements.ageing().totals if total.currency == "EUR")
    assert ageing.sums[0][-2] == Money(totals.total, "EUR")
    assert sum(row[8].minor for row in bills.rows) == sum(one["amount_remaining"] for one in shop.exports.rows("bills"))
    owed, credit = customers.sums[0][4], customers.sums[0][5]
    assert owed.minor + credit.minor == totals.total
    paid = shop.reports.make("payments", from_=date(2020, 1, 1))
    assert paid.sums[0][5].minor == shop.read.received(date(2020, 1, 1), TODAY)["EUR"][0]
    off = shop.reports.make("write_offs", from_=date(2020, 1, 1))
    assert [(row[3], row[4], row[5].minor) for row in off.rows] == [("INV-061", "small", 2000)]
    assert shop.reports.make("write_offs", from_=date(2020, 1, 1), to=date(2026, 2, 5)).rows == ()
    assert shop.reports.make("payments", from_=date(2020, 1, 1), to=date(2020, 2, 1)).rows == ()
    before = shop.reports.make("open_bills", to=date(2025, 1, 1))
    assert before.rows == ()
    assert shop.reports.write(before, "pdf").startswith(b"%PDF")
    assert shop.reports.file_name(paid, "xlsx") == "Payments-received_2020-01-01_to_2026-02-06.xlsx"


def test_what_cannot_be_is_refused(shop):
    for act, told in (
        (lambda: shop.reports.make("profit"), "no report"),
        (lambda: shop.reports.make("payments", from_=date(2026, 3, 1), to=TODAY), "swap them"),
        (lambda: shop.reports.write(shop.reports.make("ageing"), "doc"), "no format of reports"),
    ):
        with pytest.raises(BillingError, match=told):
            act()


@pytest.mark.parametrize("language", ["en", "de", "es"])
def test_every_line_of_a_statement_has_a_word(language):
    kinds = {*Act, "credit", "balance"}
    assert {f"act.{kind}" for kind in kinds} <= set(VOCABULARIES[language])


@pytest.mark.parametrize("language", ["de", "es"])
def test_every_language_has_every_word_with_the_same_places(language):
    english, other = VOCABULARIES["en"], VOCABULARIES[language]
    assert list(other) == list(english)
    places = re.compile(r"\{\w+\}")
    for word, text in english.items():
        assert sorted(places.findall(other[word])) == sorted(places.findall(text)), word
        assert bool(other[word].strip()) == bool(text.strip()), word


def test_one_long_number_does_not_make_the_letters_of_all_rows_small(shop, qapp):
    """The number of one customer took a fifth of the page, and all other rows were set in letters of 5.5 points for it."""
    report = shop.reports.make("ageing")
    row = report.rows[0]
    long = replace(report, rows=(*report.rows, ("K-0001-" + "BURGDORF-" * 4, *row[1:])))
    sizes = [
        min(item.style.size for item in layout_of(one).pages[0] if isinstance(item, Text) and item.text == row[1])
        for one in (report, long)
    ]
    assert sizes[1] >= sizes[0] - 0.5


def test_a_report_in_german_on_letter_paper(shop, tmp_path):
    shop.settings.put("paper_size", "letter")
    report = shop.reports.make("ageing", language="de")
    painter = shop.reports.page_painter(report)
    assert [round(side) for side in painter.size] == [612, 792]
    (Path(tmp_path) / "r.pdf").write_bytes(shop.reports.write(report, "pdf"))
    shop.settings.put("paper_size", "a4")
    if shutil.which("pdftotext"):
        text = subprocess.run(["pdftotext", tmp_path / "r.pdf", "-"], capture_output=True, check=True).stdout.decode()
        assert "Fälligkeiten" in text
