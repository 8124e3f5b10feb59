"""Owns the translation of driver errors into domain errors, by result code; must not know which act failed.

Peewee's class alone does not tell a full disk, a busy book, a read-only one and an I/O error apart. Source: house, driver errors.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import apsw
from peewee import PeeweeException

from ..domain.errors import BillingError, NotConfirmed

_TEXTS = {
    apsw.SQLITE_FULL: ("disk_full", "The disk is full, so nothing was recorded; free some space and try again."),
    apsw.SQLITE_BUSY: (
        "book_busy",
        "Another program is writing in this book, so nothing was recorded; try again in a moment.",
    ),
    apsw.SQLITE_LOCKED: ("book_busy", "Another program is writing in this book, so nothing was recorded; try again."),
    apsw.SQLITE_READONLY: (
        "book_read_only",
        "This book can only be read, so nothing was recorded; check its permissions.",
    ),
    apsw.SQLITE_CORRUPT: ("book_damaged", "This book is damaged; nothing was changed. Restore a backup."),
    apsw.SQLITE_NOTADB: ("no_book", "This file is no book; choose another one."),
    apsw.SQLITE_CANTOPEN: ("cannot_open", "This book cannot be opened; check that it is there and may be read."),
}


def result_code(error: BaseException | None) -> int:
    """Return the engine's primary result code behind an error, or 0."""
    while error is not None:
        code = getattr(error, "result", None)
        if isinstance(error, apsw.Error) and isinstance(code, int):
            return code & 0xFF
        error = error.__cause__ or error.__context__
    return 0


def is_of_machine(error: BaseException) -> bool:
    """Say whether the engine refused for a reason of the machine (disk, lock, damage), not of what it was told to do."""
    return result_code(error) in (*_TEXTS, apsw.SQLITE_IOERR)


def is_unknown_name(error: BaseException) -> bool:
    """Say whether what the engine was told names something that is not there, or says nothing it understands."""
    return result_code(error) == apsw.SQLITE_ERROR


@contextmanager
def translated() -> Iterator[None]:
    """Raise domain errors for what the engine refuses for reasons of the machine; bugs pass through unchanged.

    Raises: BillingError; NotConfirmed for an I/O error while writing (reliability, finding 2).
    """
    try:
        yield
    except UnicodeDecodeError as error:
        raise BillingError("book_damaged", _TEXTS[apsw.SQLITE_CORRUPT][1]) from error
    except (PeeweeException, apsw.Error) as error:
        code = result_code(error)
        if code == apsw.SQLITE_IOERR:
            raise NotConfirmed(
                "not_confirmed",
                "The disk answered with an error, so it is not known whether this was recorded; it is looked up first.",
            ) from error
        if code in _TEXTS:
            raise BillingError(*_TEXTS[code]) from error
        raise
