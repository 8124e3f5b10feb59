"""Owns reading delimited text files as they come: encoding, delimiter, title lines, odd headers, line numbers.

Must not know what the columns mean. Every refusal is one sentence with file, line and column.
"""

from __future__ import annotations

import codecs
import csv
import hashlib
import re
from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path

from ..domain.errors import BillingError

MAX_BYTES = 200_000_000
MAX_ROWS = 1_000_000
MAX_COLUMNS = 300
MAX_CELL = 32_767
"""Characters in one cell: what spreadsheets hold."""
HEADER_WITHIN = 20
"""Records searched for the header."""
DELIMITERS = (",", ";", "\t", "|")

_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_SAMPLE = 50
_HEADER_FILLS = 0.5
"""How much of the fullest of the first records the header fills at least."""
_DAY = re.compile(r"[0-9]{1,4}[./-][0-9]{1,2}[./-][0-9]{1,4}")
_NUMBER = re.compile(r"[-+(]?\W?[0-9][0-9.,' ]*[.,][0-9]{1,2}\)?")
_MAIL = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+")
_LINE = re.compile(r"[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+")


@dataclass(frozen=True, slots=True)
class TableRow:
    """One record: the line of the file it begins on, and its cells by column, as they stand in the file."""

    line: int
    cells: dict[str, str]


@dataclass(frozen=True, slots=True)
class Table:
    """A file that was read: its columns, its rows, and how it was read; `sha256` is that of the file's bytes."""

    columns: tuple[str, ...]
    rows: tuple[TableRow, ...]
    sha256: str
    encoding: str
    delimiter: str
    header_line: int = 1
    form: str = ""
    """What kind of statement of a bank the file is, such as camt.053, or "" for a delimited table."""
    faults: Mapping[int, str] = field(default_factory=dict)
    """What is wrong with the file beyond its rows, by the line of a row of its own."""
    notes: tuple[str, ...] = ()
    """What of the file is no row and was passed over."""

    @property
    def says_how(self) -> bool:
        """Say whether days are written as 2026-02-06 and amounts with a point, whatever else the operator's files do."""
        return self.form not in ("", "QIF")


@dataclass(frozen=True, slots=True)
class _Record:
    line: int
    cells: list[str]


def read_delimited(data: bytes, name: str, needed: Collection[str] = ()) -> Table:
    """Read a delimited text file; the header is the first of its first records that holds every needed column.

    Without needed columns the header is the first record with more than one name in it.
    Raises: BillingError, naming file and line, when the file cannot be read without guessing.
    """
    text, encoding = decode(data, name)
    delimiter = _delimiter(text, needed)
    records = _records(text, delimiter, name)
    first = list(islice(records, HEADER_WITHIN))
    if not first:
        raise BillingError("file_empty", f"{name} is empty; choose a file with a line of column names and rows.")
    at = _header_at([record.cells for record in first], needed)
    _require_names(first[at], needed, name)
    columns = _columns(first[at], name)
    rows = _rows([*first[at + 1 :]], records, columns, name)
    columns = _filled(columns, first[at], rows)
    return Table(columns, rows, hashlib.sha256(data).hexdigest(), encoding, delimiter, first[at].line)


def bytes_of(path: Path) -> bytes:
    """Return what is in a file. Raises: BillingError for one that is missing, a folder, too large or not to be read."""
    try:
        if path.stat().st_size > MAX_BYTES:
            raise BillingError(
                "file_too_large", f"{path.name} has more than {MAX_BYTES // 1_000_000} MB; split it into smaller files."
            )
        return path.read_bytes()
    except FileNotFoundError:
        raise BillingError("file_missing", f"There is no file {path}; check its name and folder.") from None
    except IsADirectoryError:
        raise BillingError("file_missing", f"{path} is a folder; choose a file in it.") from None
    except OSError as error:
        reason = error.strerror or "unknown error"
        text = f"{path.name} cannot be read ({reason}); check that you may open it."
        raise BillingError("file_unreadable", text) from error


def decode(data: bytes, name: str) -> tuple[str, str]:
    """Read bytes by their byte order mark, else strictly as UTF-8, else as Windows' western code page."""
    encodings = next(([encoding] for bom, encoding in _BOMS if data.startswith(bom)), ["utf-8", "cp1252"])
    for encoding in encodings:
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            continue
        if "\0" in text:
            line = text[: text.index("\0")].count("\n") + 1
            raise _not_text(f"{name} is no text file (a NUL on line {line})")
        return text, encoding
    raise _not_text(f"{name} is neither UTF-8 nor Windows text")


def _not_text(what: str) -> BillingError:
    return BillingError("file_not_text", f"{what}; save it as CSV in UTF-8 and try again.")


def _lines(text: str) -> Iterator[str]:
    """Give the lines with their ends, whichever of the three they have; not cut at other marks, as splitlines would."""
    return (match[0] for match in _LINE.finditer(text))


def _records(text: str, delimiter: str, name: str) -> Iterator[_Record]:
    """Give the records that hold anything, each with the line it begins on; quotes are taken strictly."""
    reader = csv.reader(_lines(text), delimiter=delimiter, strict=True)
    line = 1
    while True:
        try:
            cells = next(reader)
        except StopIteration:
            return
        except csv.Error as error:
            long = "field larger" in str(error) and reader.line_num <= line + 1  # over many lines it is a quote not closed
            if long:
                raise _too_long(name, line) from None
            raise BillingError("table_quotes", _quote_problem(str(error), line, reader.line_num, name)) from None
        if any(map(str.strip, cells)):
            if max(map(len, cells)) > MAX_CELL:
                longest = max(range(len(cells)), key=lambda i: len(cells[i]))
                raise BillingError(
                    "table_cell_too_long",
                    f"{name}, line {line}: cell {longest + 1} has more than {MAX_CELL:,} characters; shorten it.",
                )
            yield _Record(line, cells)
        line = reader.line_num + 1


def _too_long(name: str, line: int) -> BillingError:
    text = f"{name}, line {line}: a cell has more than {MAX_CELL:,} characters; shorten it."
    return BillingError("table_cell_too_long", text)


def _quote_problem(error: str, begun: int, reached: int, name: str) -> str:
    if "expected after" in error:
        return (
            f"{name}, line {reached}: after a closing quote comes something other than the end of the cell; "
            'write a quote inside a cell twice ("").'
        )
    return f"{name}, line {begun}: a quoted cell that begins here is not closed; write the missing quote."


def _sample(text: str, delimiter: str) -> list[list[str]]:
    """Read the first records with a delimiter that is being tried, without judging their quotes."""
    found: list[list[str]] = []
    reader = csv.reader(_lines(text), delimiter=delimiter)
    try:
        for cells in reader:
            if any(map(str.strip, cells)):
                found.append(cells)
            if len(found) == _SAMPLE:
                break
    except csv.Error:
        pass  # the true reading will say where
    return found


def _delimiter(text: str, needed: Collection[str]) -> str:
    """Choose the delimiter with which the needed columns are found, else the one that cuts most records alike."""
    votes: list[tuple[bool, float, int, int]] = []
    for rank, delimiter in enumerate(DELIMITERS):
        sample = _sample(text, delimiter)
        if not sample:
            return DELIMITERS[0]
        found = bool(needed) and any(_holds(cells, needed) for cells in sample[:HEADER_WITHIN])
        width, times = Counter(len(cells) for cells in sample).most_common(1)[0]
        header = sample[_header_at(sample[:HEADER_WITHIN], needed)]
        alike = times / len(sample) if width > 1 and len(header) > 1 else 0.0
        votes.append((found, alike + 0.5 * (len(header) == width and width > 1), width, -rank))
    return DELIMITERS[-max(votes)[3]]


def _holds(cells: Sequence[str], needed: Collection[str]) -> bool:
    return set(needed) <= {cell.strip() for cell in cells}


def _header_at(first: Sequence[Sequence[str]], needed: Collection[str]) -> int:
    """Say which of the first records is the header: lines before it, such as the account of a bank, fill fewer cells."""
    if needed:
        for at, cells in enumerate(first):
            if _holds(cells, needed):
                return at
    # A first line of DATEV says of the file what it is, in as many cells as it has columns.
    filled = [0 if cells[0] in ("EXTF", "DTVF") else sum(1 for cell in cells if cell.strip()) for cells in first]
    several = [at for at, count in enumerate(filled) if count > 1]
    full = [at for at in several if filled[at] >= _HEADER_FILLS * max(filled)]
    return (full if len(full) > 1 else several or [0])[0]  # one full line alone has no rows: then it is a row of a poor header


def _columns(header: _Record, name: str) -> tuple[str, ...]:
    """Name the columns: a nameless one gets its number, a second Phone is Phone (2)."""
    names = [" ".join(cell.split()) for cell in header.cells]
    if len(names) > MAX_COLUMNS:
        raise BillingError(
            "table_too_many_columns",
            f"{name}, line {header.line}: {len(names)} columns, at most {MAX_COLUMNS} are read; take some out.",
        )
    taken = set(names)
    found: list[str] = []
    for position, column in enumerate(names, start=1):
        unique = column or f"Column {position}"
        number = 2
        while unique in found or (unique != column and unique in taken):
            unique = f"{column or f'Column {position}'} ({number})"
            number += 1
        found.append(unique)
    return tuple(found)


def _require_names(header: _Record, needed: Collection[str], name: str) -> None:
    """Refuse a file without a line of names: its first row would be taken for them, and be lost. Raises: BillingError."""
    cells = [cell.strip() for cell in header.cells]
    values = (any(map(_DAY.fullmatch, cells)) and any(map(_NUMBER.fullmatch, cells))) or any(map(_MAIL.fullmatch, cells))
    if values and not needed:
        raise BillingError(
            "table_no_header",
            f"{name}, line {header.line}: this line holds values instead of names; write a line of column names above it.",
        )


def _filled(columns: tuple[str, ...], header: _Record, rows: tuple[TableRow, ...]) -> tuple[str, ...]:
    """Take off the nameless columns at the end that no row fills; one that is filled, such as H or S, keeps its number."""
    named = max((at for at, cell in enumerate(header.cells, start=1) if cell.strip()), default=0)
    for at in range(len(columns), named, -1):
        if any(row.cells[columns[at - 1]].strip() for row in rows):
            return columns
        for row in rows:
            del row.cells[columns[at - 1]]
        columns = columns[: at - 1]
    return columns


def _rows(first: list[_Record], rest: Iterator[_Record], columns: tuple[str, ...], name: str) -> tuple[TableRow, ...]:
    rows: list[TableRow] = []
    same: dict[str, str] = {}  # equal cells are kept once: a million rows repeat their days, codes and names
    for records in (first, rest):
        for record in records:
            if len(rows) == MAX_ROWS:
                raise BillingError(
                    "table_too_many_rows",
                    f"{name}, line {record.line}: more than {MAX_ROWS:,} rows; split it into smaller files.",
                )
            cells = [same.setdefault(cell, cell) for cell in record.cells]
            rows.append(TableRow(record.line, _cells(cells, columns, record.line, name)))
    return tuple(rows)


def _cells(cells: list[str], columns: tuple[str, ...], line: int, name: str) -> dict[str, str]:
    extra = next((at for at, cell in enumerate(cells[len(columns) :], start=len(columns) + 1) if cell.strip()), 0)
    if extra:
        raise BillingError(
            "table_too_many_cells",
            f"{name}, line {line}: cell {extra} is filled, but there are only {len(columns)} columns; put quotes "
            "around a cell that holds the delimiter, or name the columns of the true header line.",
        )
    cells += [""] * (len(columns) - len(cells))
    return dict(zip(columns, cells, strict=False))
