"""Files to rows: encodings, delimiters, title lines, line numbers, refusals."""

import hashlib
import json
from pathlib import Path

import pytest

from billing_desktop.domain.errors import BillingError
from billing_desktop.importers import (
    Table,
    read_table,
    tables,
)


@pytest.fixture
def given(tmp_path):
    def write(content: str | bytes, name: str = "given.csv") -> Path:
        path = tmp_path / name
        path.write_bytes(content if isinstance(content, bytes) else content.encode("utf-8"))
        return path

    return write


def cells(table: Table) -> list[list[str]]:
    return [list(row.cells.values()) for row in table.rows]


def refused(code: str, act, *args) -> str:
    with pytest.raises(BillingError) as caught:
        act(*args)
    assert caught.value.code == code
    text = caught.value.text
    assert text.endswith(".")
    assert "\n" not in text
    return text


@pytest.mark.parametrize(
    ("encoding", "named"),
    [("utf-8", "utf-8"), ("utf-8-sig", "utf-8-sig"), ("utf-16", "utf-16"), ("cp1252", "cp1252")],
)
def test_encodings(given, encoding, named):
    table = read_table(given("name;city\nKöhler;Århus – Nord\n".encode(encoding)))
    assert (table.encoding, table.columns, cells(table)) == (named, ("name", "city"), [["Köhler", "Århus – Nord"]])


def test_big_endian_utf16(given):
    assert cells(read_table(given(b"\xfe\xff" + "a,b\n1,ж\n".encode("utf-16-be")))) == [["1", "ж"]]


@pytest.mark.parametrize("data", [b"a,b\n1,\x00\n", b"a,b\n1,\x81\n", "a,b\n1,2\n".encode("utf-16-le"), b"PK\x03\x04\0\0"])
def test_what_is_no_text_is_refused(given, data):
    assert "given.csv" in refused("file_not_text", read_table, given(data))


@pytest.mark.parametrize("mark", [",", ";", "\t", "|"])
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_delimiters_and_line_ends(given, mark, end):
    lines = [["name", "amount", "note"], ["A", "1.5", "x"], ["B", "2.5", "y"]]
    table = read_table(given(end.join(mark.join(line) for line in lines)))
    assert (table.delimiter, cells(table)) == (mark, lines[1:])
    assert [row.line for row in table.rows] == [2, 3]


def test_mixed_line_ends_and_other_breaks_stay_in_their_cell(given):
    table = read_table(given('a,b\r\n1,2\r3,"x\u2028y\vz"\n4,5'))
    assert cells(table) == [["1", "2"], ["3", "x\u2028y\vz"], ["4", "5"]]


def test_decimal_commas_do_not_look_like_a_delimiter(given):
    table = read_table(given("name;amount;paid\nA;1,50;2,25\nB;3,00;4,10\nC;0,99;1,01\n"))
    assert (table.delimiter, cells(table)[0]) == (";", ["A", "1,50", "2,25"])


def test_commas_in_texts_do_not_outvote_the_needed_columns(given):
    path = given("name|note,s\nx|a,b\ny|d,e\nz|g,h\n")
    assert read_table(path).delimiter == ","
    assert read_table(path, {"name", "note,s"}).delimiter == "|"


def test_lines_are_counted_within_quoted_cells(given):
    table = read_table(given('a,b\n\n"one\ntwo\r\nthree",x\n\n,\n2,y\n'))
    assert [(row.line, row.cells["a"]) for row in table.rows] == [(3, "one\ntwo\r\nthree"), (8, "2")]


def test_header_below_title_lines(given):
    text = "Exported on 5 May,,\n,,\nBILLS,,\nName,Amount,Date\nA,1,2026-01-01\n"
    for needed in ((), {"Name", "Date"}):
        table = read_table(given(text), needed)
        assert (table.header_line, table.columns) == (4, ("Name", "Amount", "Date"))
        assert table.rows[0].line == 5


def test_needed_columns_name_the_header(given):
    table = read_table(given("Totals,of,all\n1,2,3\nName,Amount,Date\nA,1,x\n"), ("Amount",))
    assert (table.header_line, len(table.rows)) == (3, 1)


def test_header_is_searched_in_the_first_records_only(given):
    def titles(count: int) -> str:
        return "".join(f"line {i},x\n" for i in range(count)) + "Name,Amount\n"

    assert read_table(given(titles(tables.HEADER_WITHIN - 1)), ("Name",)).header_line == tables.HEADER_WITHIN
    assert read_table(given(titles(tables.HEADER_WITHIN)), ("Name",)).header_line == 1


def test_odd_headers(given):
    table = read_table(given("Phone, Phone ,,Phone (2),Phone,\n1,2,3,4,5\n"))
    assert table.columns == ("Phone", "Phone (3)", "Column 3", "Phone (2)", "Phone (4)")
    assert list(table.rows[0].cells.values()) == ["1", "2", "3", "4", "5"]


def test_missing_cells_are_empty_and_empty_extra_ones_are_fine(given):
    table = read_table(given("a,b,c\n1\n1,2,3,,\n"))
    assert cells(table) == [["1", "", ""], ["1", "2", "3"]]


def test_refusals_name_file_and_line(given, tmp_path, monkeypatch):
    assert "given.csv, line 3" in refused("table_too_many_cells", read_table, given("a,b\n1,2\n1,2,3\n"))
    assert "line 2" in refused("table_quotes", read_table, given('a,b\n"1" x,2\n'))
    assert "line 3" in refused("table_quotes", read_table, given('a,b\n1,2\n"3,4\n5,6\n'))
    refused("file_empty", read_table, given(" \n,,\n\n"))
    refused("file_missing", read_table, tmp_path / "nothing.csv")
    refused("file_missing", read_table, tmp_path)
    refused("table_too_many_columns", read_table, given(",".join(f"c{i}" for i in range(301))))
    assert "line 2" in refused("table_cell_too_long", read_table, given("a,b\n1," + "x" * 32_768 + "\n"))
    assert "line 2" in refused("table_quotes", read_table, given('a,b\n1,"' + "x\n" * 100_000))
    monkeypatch.setattr(tables, "MAX_ROWS", 2)
    assert "line 4" in refused("table_too_many_rows", read_table, given("a,b\n1,2\n3,4\n5,6\n"))
    monkeypatch.setattr(tables, "MAX_BYTES", 5)
    refused("file_too_large", read_table, given("a,b\n1,2\n"))


def test_the_longest_cell_is_read(given):
    assert len(cells(read_table(given("a,b\n1," + "x" * 32_767 + "\n")))[0][1]) == 32_767


def test_hash_is_of_the_bytes(given):
    data = "\ufeffa,b\r\n1,2".encode()
    assert read_table(given(data)).sha256 == hashlib.sha256(data).hexdigest()


CSV_SPECTRUM = [
    "comma_in_quotes", "empty", "empty_crlf", "escaped_quotes", "json", "newlines", "newlines_crlf",
    "quotes_and_newlines", "simple", "simple_crlf", "utf8",
]  # fmt: skip


@pytest.mark.parametrize("name", CSV_SPECTRUM)
def test_csv_spectrum(shared_data, name):
    folder = shared_data / "nasty" / "csv-spectrum"
    if not folder.is_dir():
        pytest.skip("csv-spectrum is not in the folder of sample files")
    answer = (folder / "json" / f"{name}.json").read_text("utf-8")
    path = folder / "csvs" / f"{name}.csv"
    if b"\r" not in path.read_bytes():  # some copies of the collection lost their CRs, the answers did not
        answer = answer.replace("\\r\\n", "\\n")
    assert [row.cells for row in read_table(path).rows] == json.loads(answer)


CSVLINT = {
    "cr-line-endings": 2, "crlf-line-endings": 2, "inconsistent-line-endings-unquoted": 2,
    "inconsistent-line-endings": 2,
    "invalid-byte-sequence": 23, "lf-line-endings": 2, "title-row": 2, "valid": 2, "valid_many_rows": 6,
    "white_space_in_filename": 2, "windows-line-endings": 1,
}  # fmt: skip


@pytest.mark.parametrize("name", CSVLINT)
def test_csvlint(shared_data, name):
    path = shared_data / "nasty" / "csvlint" / f"{name}.csv"
    if not path.exists():
        pytest.skip("csvlint is not in the folder of sample files")
    table = read_table(path)
    assert len(table.rows) == CSVLINT[name]
    assert len(table.columns) == (6 if name == "invalid-byte-sequence" else 3)


def test_csvlint_broken_quotes(shared_data):
    text = refused("table_quotes", read_table, shared_data / "nasty" / "csvlint" / "invalid_many_rows.csv")
    assert "line 4" in text


def test_exports_of_another_program(shared_data):
    folder = shared_data / "invoicing" / "exports"
    clients = read_table(folder / "clients.csv", ("Name", "Balance"))
    assert (clients.header_line, len(clients.rows), clients.rows[-1].line) == (4, 20, 24)
    assert "Phone (2)" in clients.columns
    assert len(read_table(folder / "invoice.csv", ("Invoice Number",)).rows) == 401
    assert read_table(folder / "payments.csv").rows[0].cells["Amount"] == "$13.50 "
