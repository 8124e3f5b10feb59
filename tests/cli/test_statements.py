"""The commands about issued statements: issue, list, have again, note that it was sent."""

import io
import shutil

import openpyxl
import pytest

from tests.cli.conftest import Shop

pytestmark = pytest.mark.usefixtures("qapp")


def test_issue_list_reprint_and_mark(shop: Shop) -> None:
    file = shop.folder / "s.pdf"
    answer = shop("statement", "--customer", "C1", "--issue", "--type", "open_item", "--out", file, "--json")
    assert answer.code == 0, answer.err
    assert (answer.json["number"], answer.json["customer"], answer.json["sent_at"]) == ("S-0001", "C1", None)
    assert file.read_bytes().startswith(b"%PDF")
    assert "is already there" in shop.refuses("statement", "--customer", "C1", "--issue", "--out", file), "and none is issued"
    assert shop("statement", "--customer", "C1", "--issue").out.startswith("S-0002 was issued")
    again = shop.folder / "again.pdf"
    assert shop("reprint", "s-0001", "--out", again).code == 0
    assert again.read_bytes() == file.read_bytes()
    draft = shop.folder / "again.eml"
    assert shop("reprint", "S-0001", "--out", draft).code == 0
    assert b"X-Unsent: 1" in draft.read_bytes()
    assert "marked as sent (email)" in shop("mark-sent", "S-0001", "--how", "email", "--to", "a@b.example").out
    rows = shop("statements", "--customer", "C1", "--json").json
    assert [(row["number"], row["sent_how"]) for row in rows] == [("S-0002", None), ("S-0001", "email")]
    assert "S-0001" in shop("statements").out
    assert shop("check").code == 0


def test_what_cannot_be_is_refused(shop: Shop) -> None:
    assert "No statement was issued yet." in shop("statements").out
    assert 'There is no issued statement "S-0001"' in shop.refuses("reprint", "S-0001")
    assert 'There is no issued statement "X"' in shop.refuses("mark-sent", "X")
    for words in (("--issue", "--format", "csv"), ("--format", "eml")):
        assert shop("statement", "--customer", "C1", *words).code == 2


def test_files_by_their_ending_and_the_language(shop: Shop) -> None:
    file = shop.folder / "s.xlsx"
    assert shop("statement", "--customer", "C1", "--out", file).code == 0
    assert openpyxl.load_workbook(io.BytesIO(file.read_bytes())).sheetnames == ["Statement", "Sums"]
    bills = shop.folder / "bills.xlsx"
    assert shop("export", "bills", "--format", "xlsx", "--out", bills).code == 0
    assert openpyxl.load_workbook(bills).worksheets[0]["A1"].value == "id"
    aged = shop.folder / "aged.xlsx"
    assert shop("ageing", "--format", "xlsx", "--out", aged).code == 0
    page = openpyxl.load_workbook(aged).worksheets[0]
    assert page.cell(page.max_row, 2).value == "total"
    if shutil.which("pdftotext"):
        import subprocess

        pdf = shop.folder / "s.pdf"
        assert shop("statement", "--customer", "C1", "--language", "de", "--no-slip", "--out", pdf).code == 0
        text = subprocess.run(["pdftotext", pdf, "-"], capture_output=True, check=True).stdout.decode()
        assert "Kontoauszug" in text
        assert "Bitte zahlen" not in text


def test_a_run_and_a_report(shop: Shop) -> None:
    folder = shop.folder / "out"
    folder.mkdir()
    answer = shop("statement-run", folder, "--recipe", "open bills today", "--json").json
    assert answer["written"] == answer["total"] == len(list(folder.iterdir())) >= 1
    assert answer["issued"][0] == "S-0001"
    assert "There is no recipe" in shop.refuses("statement-run", folder, "--recipe", "x")
    assert "There is no folder" in shop.refuses("statement-run", shop.folder / "gone")
    assert shop("report", "open_bills").json["totals"]
    file = shop.folder / "aged.pdf"
    assert shop("report", "ageing", "--out", file, "--language", "de").code == 0
    assert file.read_bytes().startswith(b"%PDF")
