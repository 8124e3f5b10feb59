"""One statement as CSV, JSON and PDF: the same figures, and names as they were typed."""

import csv
import doctest
import io
import json
import os
import shutil
import subprocess
import sys
import unicodedata
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from billing_desktop.domain.ageing_rows import Ageing
from billing_desktop.domain.money import format_minor
from billing_desktop.domain.receipt import PaymentReceipt
from billing_desktop.domain.reminder import Reminder
from billing_desktop.domain.report import Report
from billing_desktop.domain.statement_rows import Party, Statement, StatementLine
from billing_desktop.exporters import FORMATS, csv_out, formats, statement_name, words
from billing_desktop.exporters.json_out import statement_json

ROOT = Path(__file__).parents[2]
SHOP = Party("Harbour Print Shop", "", ("Kade 12", "3011 Rotterdam"), "billing@harbour.example")
FJORD = Party("Fjord & Sons", "C-0006", ("Strandgaten 9", "5013 Bergen"))


def line(day: int, kind: str, reference: str, text: str, amount: int, balance: int, *parts, **more) -> StatementLine:
    return StatementLine(date(2026, 1, day), kind, reference, text, more.pop("due", None), amount, balance, None, parts, **more)


LINES = (
    line(5, "raise_bill", "INV-099", "Posters", 462011, 1102011, due=date(2026, 1, 19)),
    line(9, "payment", "F-2201", "", -641111, 460900, ("INV-081", 400000), ("", 241111)),
    line(21, "credit_note", "CN-004", "Reprint", -18000, 442900, ("INV-099", 18000)),
)
STATEMENT = Statement(
    type="balance_forward",
    business=SHOP,
    customer=FJORD,
    account=None,
    from_=date(2026, 1, 1),
    to=date(2026, 1, 31),
    currency="EUR",
    opening_minor=640000,
    lines=LINES,
    billed_minor=462011,
    paid_minor=641111,
    credited_minor=18000,
    written_off_minor=0,
    closing_minor=442900,
    ageing=Ageing("EUR", current=1, days_1_30=684010, credit=-241111),
    made_at=datetime(2026, 2, 6, 10, 15, tzinfo=UTC),
    head="9f86d081" * 8,
    number="S-2026-017",
)
ITEMS = replace(
    STATEMENT,
    type="open_item",
    from_=None,
    opening_minor=0,
    closing_minor=444011,
    billed_minor=0,
    paid_minor=0,
    credited_minor=0,
    lines=(replace(LINES[0], remaining_minor=444011, balance_minor=444011),),
)


def read_back(pdf: bytes, folder: Path) -> str:
    if not shutil.which("pdftotext"):
        pytest.skip("pdftotext is not installed")
    (folder / "statement.pdf").write_bytes(pdf)
    command = ["pdftotext", "-layout", "statement.pdf", "-"]
    return subprocess.run(command, cwd=folder, capture_output=True, check=True).stdout.decode("utf-8")


@pytest.mark.parametrize("module", [formats, csv_out, words])
def test_examples_in_docstrings(module):
    result = doctest.testmod(module)
    assert result.attempted
    assert not result.failed


def test_json_has_exactly_what_is_promised():
    found = statement_json(STATEMENT)
    assert list(found) == [
        "customer", "account", "type", "from", "to", "currency", "opening", "lines", "billed", "paid", "credited",
        "written_off", "closing", "ageing", "customer_name", "account_name", "as_known", "head",
    ]  # fmt: skip
    assert (found["customer"], found["customer_name"]) == ("C-0006", "Fjord & Sons")
    assert found["lines"][1] == {
        "date": "2026-01-09", "kind": "payment", "reference": "F-2201", "description": "", "due_date": None,
        "amount": -641111, "balance": 460900,
        "allocations": [{"reference": "INV-081", "amount": 400000}, {"reference": "", "amount": 241111}],
    }  # fmt: skip
    assert list(found["ageing"]) == [
        "no_due_date", "current", "days_1_30", "days_31_60", "days_61_90", "over_90", "credit", "total",
    ]  # fmt: skip
    assert sum(list(found["ageing"].values())[:-1]) == found["ageing"]["total"] == found["closing"]
    assert found["as_known"] == "2026-02-06T10:15:00+00:00"
    assert statement_json(ITEMS)["lines"][0]["remaining"] == 444011
    assert statement_json(replace(STATEMENT, account=Party("North", "A-1")))["account"] == "A-1"


def test_every_format_carries_the_same_figures(qapp, tmp_path):
    plain = json.loads(FORMATS["json"].write(STATEMENT))
    rows = list(csv.DictReader(io.StringIO(FORMATS["csv"].write(STATEMENT).decode("utf-8"))))
    kinds = [row["kind"] for row in rows]
    assert kinds == [
        "opening",
        "bill",
        "payment",
        "allocation",
        "allocation",
        "credit_note",
        "allocation",
        "closing",
    ]

    def minor(text: str) -> int:
        return int(text.replace(".", ""))

    main = [row for row in rows if row["kind"] not in ("opening", "closing", "allocation")]
    assert [minor(row["amount"]) for row in main] == [item["amount"] for item in plain["lines"]]
    assert [minor(row["balance"]) for row in main] == [item["balance"] for item in plain["lines"]]
    assert [(row["date"], row["reference"]) for row in main] == [(item["date"], item["reference"]) for item in plain["lines"]]
    assert (minor(rows[0]["balance"]), minor(rows[-1]["balance"])) == (plain["opening"], plain["closing"])
    parts = [part["amount"] for item in plain["lines"] for part in item["allocations"]]
    assert [minor(row["allocated"]) for row in rows if row["kind"] == "allocation"] == parts
    assert rows[1]["due_date"] == "2026-01-19"

    printed = read_back(FORMATS["pdf"].write(STATEMENT), tmp_path)
    figures = [*(item["amount"] for item in plain["lines"]), *(item["balance"] for item in plain["lines"]), *parts]
    figures += [plain[key] for key in ("opening", "closing", "billed", "paid", "credited")]
    figures += [value for value in plain["ageing"].values() if value]
    for figure in figures:
        assert words.speak("en").amount(figure, "EUR") in printed, format_minor(figure, "EUR")
    for said in ("Statement of account", "Fjord & Sons", "C-0006", "S-2026-017", "Page 1 of 1", "All amounts in EUR"):
        assert said in printed
    assert "applied to INV-081" in printed
    assert "kept as credit" in printed
    assert "−6,411.11" in printed
    assert STATEMENT.head in printed


def test_names_are_printed_as_typed(qapp, tmp_path):
    from billing_desktop.exporters.pdf import statement_pdf

    plain = ["<b>bold</b> &amp; <img src=x>", "=HYPERLINK(1)", "100% & 5 < 6", "{day} %1 ffi 3x4 -> 10:15 (2)"]
    scripts = ["مكتبة النور", "הדפסת כרזות", "花江印刷", "Εκτύπωση", "Żółć"]
    lines = tuple(replace(LINES[0], description=text) for text in (*plain, *scripts))
    printed = read_back(statement_pdf(replace(STATEMENT, lines=lines)), tmp_path)
    printed = unicodedata.normalize("NFKC", printed)  # Arabic is written in presentation forms
    for text in plain:
        assert text in printed
    for text in scripts:
        for word in text.split():
            assert word in printed, word


def test_the_names_of_files():
    assert statement_name(STATEMENT, "pdf") == "Statement_C-0006_2026-01-31.pdf"
    named = replace(STATEMENT, customer=Party("../Müller & Co: <a>/.."), account=Party("x", "A_1"))
    assert statement_name(named, ".csv") == "Statement_Müller-Co-a_A_1_2026-01-31.csv"


@pytest.mark.parametrize(
    ("language", "statement", "receipt", "reminder", "report", "run"),
    [
        ("de", "Kontoauszug_C-0006", "Quittung_C-0006", "Mahnung-2_C-0006", "Offene-Rechnungen_2026-01-01_bis_",
         "Kontoauszüge_2026-01-31_S-0001_bis_S-0002.pdf"),
        ("es", "Extracto_C-0006", "Recibo_C-0006", "Recordatorio-2_C-0006", "Facturas-pendientes_2026-01-01_a_",
         "Extractos_2026-01-31_S-0001_a_S-0002.pdf"),
    ],
)  # fmt: skip
def test_a_file_bears_a_name_in_the_language_of_its_paper(language, statement, receipt, reminder, report, run):
    """Numbers stay what they are: they are named in payments and letters."""
    made = replace(STATEMENT, number="S-0001", style=replace(STATEMENT.style, language=language))
    who, day, now, look = made.customer, made.to, made.made_at, made.style
    paid = PaymentReceipt(
        number="pay_01J", reference="T-9", business=who, customer=who, account=None, paid_on=day, method="cash", note="",
        amount_minor=1, currency="EUR", lines=(), made_at=now, style=look,
    )  # fmt: skip
    listed = Report("open_bills", who, date(2026, 1, 1), day, (), (), (), now, day, "", style=look)
    assert statement_name(made, "pdf").startswith(statement)
    assert formats.draft_name(made, "pdf").endswith("_S-0001.pdf")
    assert formats.receipt_name(paid, "pdf").startswith(receipt)
    assert formats.reminder_name(Reminder(2, (), made), "pdf").startswith(reminder)
    assert formats.report_name(listed, "pdf").startswith(report)
    assert formats.run_name(["S-0001", "S-0002"], day, language) == run
    long = replace(STATEMENT, customer=Party("花" * 200), account=Party("花" * 200))
    assert len(statement_name(long, "json").encode()) < 255


def test_formulas_in_a_statement_are_neutralised():
    rows = list(csv.DictReader(io.StringIO(FORMATS["csv"].write(
        replace(STATEMENT, lines=(replace(LINES[0], description="=1+1", reference="@x"),))).decode())))  # fmt: skip
    assert (rows[1]["description"], rows[1]["reference"], rows[1]["amount"]) == ("'=1+1", "'@x", "4620.11")


@pytest.mark.parametrize("environment", [{}, {"QT_QPA_PLATFORM": "xcb", "DISPLAY": ":99"}, {"FONTCONFIG_FILE": ""}])
def test_pdf_is_made_without_an_application_a_screen_or_installed_fonts(tmp_path, environment):
    if "FONTCONFIG_FILE" in environment:
        environment = {"FONTCONFIG_FILE": str(tmp_path / "fonts.conf")}
        (tmp_path / "fonts.conf").write_text("<fontconfig></fontconfig>")
    check = (
        "import sys; sys.path.insert(0, '.')\n"
        "from tests.exporters.test_statement_out import STATEMENT, FORMATS\n"
        "data = FORMATS['pdf'].write(STATEMENT)\n"
        "assert data.startswith(b'%PDF-'), data[:20]\n"
        "assert b'Tally-Regular' in data and b'Tally-SemiBold' in data, 'not our font'\n"
        "assert len(FORMATS['pdf'].write(STATEMENT)) == len(data), 'twice'\n"
    )
    clean = {key: value for key, value in os.environ.items() if key not in ("QT_QPA_PLATFORM", "DISPLAY")}
    done = subprocess.run(
        [sys.executable, "-c", check], cwd=ROOT, env=clean | environment, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
