"""Owns which reader a file is for: a statement of a bank, known by how it begins, or a delimited table."""

from __future__ import annotations

import codecs
import hashlib
from collections.abc import Collection
from pathlib import Path

from ..domain.errors import BillingError
from .bank.camt import is_camt, read_camt
from .bank.lines import COLUMNS, BankFile
from .bank.mt940 import is_mt940, read_mt940
from .bank.ofx import is_ofx, read_ofx
from .bank.qif import is_qif, read_qif
from .tables import Table, TableRow, bytes_of, decode, read_delimited

_HEAD = 8192
_OTHERS = (b"PK\x03\x04", b"\xd0\xcf\x11\xe0", b"%PDF", b"\x1f\x8b", b"SQLite format 3\0")
"""How spreadsheets, PDF, archives and books begin."""


def read_table(path: Path, needed: Collection[str] = ()) -> Table:
    """Read a file of any kind known here; of a bank's statement, what came in, with the columns of payments.

    Raises: BillingError, naming file and line, when the file cannot be read without guessing.
    """
    data = bytes_of(path)
    if data.startswith(_OTHERS):
        text = f"{path.name} is a spreadsheet, a PDF or an archive; open it and save it as CSV in UTF-8."
        raise BillingError("file_not_text", text)
    head = _head(data)
    if is_camt(head):
        return _bank_table(read_camt(data, path.name), path.name, data)
    for belongs, read in ((is_ofx, read_ofx), (is_mt940, read_mt940)):
        if belongs(head):
            return _bank_table(read(_text(data, path.name), path.name), path.name, data)
    if is_qif(head):
        return _qif_table(data, path.name)
    if head.lstrip("\ufeff \r\n\t")[:1] == "<":
        raise BillingError("file_not_text", f"{path.name} is a page or XML of another kind; save it as CSV in UTF-8.")
    return read_delimited(data, path.name, needed)


def read_bank_file(path: Path) -> BankFile | None:
    """Read all entries of a bank's statement, those that went out too; None for a file of another kind."""
    data = bytes_of(path)
    head = _head(data)
    if is_camt(head):
        return read_camt(data, path.name)
    for belongs, read in ((is_ofx, read_ofx), (is_mt940, read_mt940)):
        if belongs(head):
            return read(_text(data, path.name), path.name)
    return None


def _head(data: bytes) -> str:
    wide = data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE))
    return data[:_HEAD].decode("utf-16" if wide else "latin-1", "ignore").removeprefix("ï»¿")


def _text(data: bytes, name: str) -> str:
    """Read the text of a statement; bytes that no code page has are taken as they come, since only names hold them."""
    try:
        return decode(data, name)[0]
    except BillingError:
        return data.decode("latin-1").replace("\0", "")


def _bank_table(file: BankFile, name: str, data: bytes) -> Table:
    rows = tuple(TableRow(line, cells) for line, cells in file.rows(name))
    return Table(COLUMNS, rows, hashlib.sha256(data).hexdigest(), "", "", 0, file.form, file.faults, file.notes)


def _qif_table(data: bytes, name: str) -> Table:
    found, went = read_qif(_text(data, name))
    if not found:
        text = f"{name} holds no money that came in, so there is nothing to import."
        raise BillingError("bank_file_nothing_in", text)
    rows = tuple(TableRow(line, cells) for line, cells in found)
    notes = (f"Passed over {went:,} that went out.",) if went else ()
    return Table(COLUMNS, rows, hashlib.sha256(data).hexdigest(), "", "", 0, "QIF", {}, notes)
