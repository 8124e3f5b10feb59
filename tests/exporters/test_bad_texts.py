"""Texts that would be a formula, a link or markup, or that nobody can see: every writer of every paper shows them as text."""

import csv
import io
import json
import re
import shutil
import subprocess
import zipfile
from dataclasses import replace
from datetime import UTC, date, datetime
from email import message_from_bytes, policy
from typing import Any

import pytest

from billing_desktop.domain.issued import IssuedRow
from billing_desktop.domain.money import Money
from billing_desktop.domain.receipt import PaymentReceipt, ReceiptLine
from billing_desktop.domain.reminder import LateLine, Reminder
from billing_desktop.domain.report import Column, Report
from billing_desktop.domain.statement_rows import Party
from billing_desktop.exporters import FORMATS, RECEIPT_FORMATS, REMINDER_FORMATS, REPORT_FORMATS, mail_draft
from tests.exporters.test_letterhead import STYLE
from tests.exporters.test_statement_out import LINES, STATEMENT

pytestmark = pytest.mark.usefixtures("qapp")
DAY, NOW = date(2026, 2, 6), datetime(2026, 2, 6, 9, tzinfo=UTC)
BAD = {
    "formula": "=1+1", "sum": "@SUM(A1)", "plus": "+1", "link": '=HYPERLINK("http://x.example/a")', "address": "http://x.example/a",
    "markup": '<img src="http://x.example/a.png"><b>bold</b>', "entity": "&amp;", "turn": "A\u202egpj.exe", "isolate": "\u2066A",
    "surrogate": "A\ud800B", "nul": "A\x00B", "bell": "A\x07B", "lines": "A\nB\u2028C", "none": "\uffff", "long": "N" * 200,
    "wide": "花" * 200, "arabic": "شركة " * 40, "marks": "e\u0301" * 100,
}  # fmt: skip


def party(text: str) -> Party:
    return Party(text, text, (text, text), text)


def statement(text: str) -> Any:
    lines = tuple(replace(line, description=text, reference=text, allocations=((text, 5),)) for line in LINES)
    style = replace(STYLE, intro=text, closing=text, phone=text, tax_number=text)
    return replace(
        STATEMENT, lines=lines, business=party(text), customer=party(text), account=Party(text, text), number=text, style=style
    )  # fmt: skip


def receipt(text: str) -> Any:
    lines = (ReceiptLine("bill", text, text, 5, 0),)
    who: Any = {"business": party(text), "customer": party(text), "account": None}
    money: Any = {"paid_on": DAY, "method": text, "note": text, "amount_minor": 5, "currency": "EUR", "made_at": NOW}
    return PaymentReceipt(number=text, reference=text, lines=lines, **who, **money)


def reminder(text: str) -> Any:
    return Reminder(2, (LateLine(text, DAY, DAY, 5, 100, 100),), statement(text))


def report(text: str) -> Any:
    columns = (Column("customer", "text", wide=True), Column("reason", "text"), Column("amount", "money"))
    rows = ((text, text, Money(5, "EUR")),)
    sums = ((None, None, Money(5, "EUR")),)
    return Report("write_offs", party(text), None, DAY, columns, rows, sums, NOW, DAY, "0" * 64, STYLE)


PAPERS: dict[str, tuple[Any, Any]] = {
    "statement": (statement, FORMATS),
    "receipt": (receipt, RECEIPT_FORMATS),
    "reminder": (reminder, REMINDER_FORMATS),
    "report": (report, REPORT_FORMATS),
}


@pytest.mark.parametrize("paper", PAPERS)
def test_no_writer_takes_a_text_for_anything_else(paper):
    make, formats = PAPERS[paper]
    for text in BAD.values():
        for name, form in formats.items():
            data = form.write(make(text))
            assert data, (name, text)
            HELD[name](data, text)


def in_pdf(data: bytes, text: str) -> None:
    assert data.startswith(b"%PDF-")
    assert not re.search(rb"/URI|/Launch|/JavaScript|/GoToR|/Annots *\[ *[0-9]", data), text


def in_csv(data: bytes, text: str) -> None:
    cells = [cell for row in csv.reader(io.StringIO(data.decode("utf-8"), newline="")) for cell in row]
    wrong = [cell for cell in cells if cell[:1] in ("=", "@", "\t", "\r") or re.match(r"[+-](?![0-9.]+$)", cell)]
    assert not wrong, (text, wrong)
    assert any(cell.lstrip("'") == text for cell in cells) or "\ud800" in text


def in_xlsx(data: bytes, text: str) -> None:
    parts = zipfile.ZipFile(io.BytesIO(data))
    for name in parts.namelist():
        assert not re.search(rb"<f[ >]|<hyperlink |relationships/hyperlink|relationships/image", parts.read(name)), (name, text)


def in_json(data: bytes, text: str) -> None:
    json.loads(data)
    assert json.dumps(text, ensure_ascii=False).encode("utf-8", "replace") in data


def in_text(data: bytes, text: str) -> None:
    said = data.decode("utf-8")
    assert not [char for char in said if ord(char) < 32 and char != "\n"], text


HELD = {"pdf": in_pdf, "csv": in_csv, "xlsx": in_xlsx, "json": in_json, "txt": in_text}


@pytest.mark.parametrize("text", BAD.values(), ids=BAD)
def test_no_header_of_a_message_can_be_slipped_in(text):
    row = IssuedRow(
        1, "S-0001", 1, text, text, None, "", "", "open_item", None, DAY, NOW, "EUR", 0, 5, "", "en", "pdf", "0" * 64, NOW, text
    )  # fmt: skip
    from_, to = replace(party(text), email="a@b.example"), replace(party(f"{text}\nBcc: x@y.example"), email="c@d.example")
    message = message_from_bytes(mail_draft(row, b"%PDF-", from_, to), policy=policy.default)
    assert message["Bcc"] is None
    body = message.get_body()
    assert body is not None
    assert body.get_content_type() == "text/plain", "never taken for markup"
    assert [part.get_content_type() for part in message.iter_attachments()] == ["application/pdf"]


@pytest.mark.skipif(not shutil.which("pdftotext"), reason="pdftotext is not installed")
@pytest.mark.parametrize("name", ["formula", "link", "markup", "entity"])
def test_on_paper_it_stands_as_typed(name, tmp_path):
    (tmp_path / "a.pdf").write_bytes(FORMATS["pdf"].write(statement(BAD[name])))
    said = subprocess.run(["pdftotext", "-raw", tmp_path / "a.pdf", "-"], capture_output=True, text=True, check=True).stdout
    assert BAD[name].replace(" ", "") in re.sub(r"\s", "", said)
