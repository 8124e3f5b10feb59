"""Owns opening and making a book's file, its pragmas, and the one door for writes; must not know what is written.

Source: house, engine, transaction, durability; reliability, section 6.
"""

from __future__ import annotations

import os
import struct
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import apsw
from playhouse.apsw_ext import APSWDatabase
from ulid import ULID

from ..domain.errors import BillingError
from .faults import translated
from .schema import INDEXES, SEARCH, TRIGGERS
from .tables import TABLES

APPLICATION_ID = 0x42444B31
SCHEMA_VERSION = 1
_PRAGMAS: dict[str, str | int] = {
    "journal_mode": "wal",
    "synchronous": 2,
    "foreign_keys": 1,
    "recursive_triggers": 1,
    "trusted_schema": 0,
    "cell_size_check": 1,
    "fullfsync": 1,
    "checkpoint_fullfsync": 1,
}
_BUSY_TIMEOUT_S = 5.0


class _Engine(APSWDatabase):  # type: ignore[misc]
    """Peewee on apsw; each connection sets the pragmas and reads them back."""

    def _add_conn_hooks(self, conn: apsw.Connection) -> None:
        super()._add_conn_hooks(conn)
        for name, wanted in _PRAGMAS.items():
            conn.pragma(name, wanted)
            found = conn.pragma(name)
            if found != wanted:
                raise BillingError(
                    "cannot_open", f"This book cannot be kept safely here ({name} is {found}); move it to a local disk."
                )


class Store:
    """An open book: reads, and one door for writes."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.db = _Engine(str(path), timeout=_BUSY_TIMEOUT_S, flags=apsw.SQLITE_OPEN_READWRITE)
        self._file: tuple[int, int] | None = None

    @classmethod
    def create(cls, path: Path, fill: Callable[[Store], None]) -> Store:
        """Make a new book, filled by `fill`, whole or not at all.

        Raises: BillingError when something is at that path already or the folder cannot be written.
        """
        draft = path.with_name(f".{path.name}.{ULID()}.new")
        try:
            if path.exists():
                raise BillingError("exists", f"There is already a file {path.name}; choose another name, or open that one.")
            os.close(os.open(draft, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
        except OSError as error:
            raise BillingError("cannot_write", f"{path.name} cannot be made there: {error.strerror}.") from error
        try:
            with translated():
                store = cls(draft)
                with store.write():
                    _make_schema(store.db)
                    fill(store)
                store.db.execute_sql(f"PRAGMA application_id = {APPLICATION_ID}")
                store.db.execute_sql(f"PRAGMA user_version = {SCHEMA_VERSION}")
                store.close()
            _put_in_place(draft, path)
        finally:
            for leftover in (draft, Path(f"{draft}-wal"), Path(f"{draft}-shm")):
                leftover.unlink(missing_ok=True)
        return cls.open(path)

    @classmethod
    def open(cls, path: Path) -> Store:
        """Open a book that is there; a file that is no book, or of a newer program, is left byte for byte as it was.

        Raises: BillingError (missing, no_book, newer_book, cannot_open).
        """
        _check_header(path)
        with translated():
            store = cls(path)
            try:
                store.db.connect()
                _check_schema(store.db, path)
            except BaseException:
                store.close()  # or the engine's own files would stay beside a book that was refused
                raise
        store._notice_replaced_file()
        return store

    def close(self) -> None:
        """Close this thread's connection."""
        if not self.db.is_closed():
            self.db.close()

    @contextmanager
    def write(self) -> Iterator[APSWDatabase]:
        """Open the one transaction of an act: all of it is written or nothing.

        Raises: RuntimeError when the thread is in a transaction already (Peewee would nest silently); BillingError.
        """
        with translated():
            if self.db.is_closed():
                self.db.connect()
            if self.db.transaction_depth():
                raise RuntimeError("an act is already open: one service method is one transaction")
            self._notice_replaced_file()
            with self.db.atomic("IMMEDIATE"):
                yield self.db

    @contextmanager
    def read(self) -> Iterator[APSWDatabase]:
        """Give several queries one and the same state of the book; inside an act, that act's."""
        with translated():
            if self.db.is_closed():
                self.db.connect()
            if self.db.transaction_depth():
                yield self.db
            else:
                with self.db.atomic("DEFERRED"):
                    yield self.db

    def _notice_replaced_file(self) -> None:
        """Refuse to write into a file that was renamed, deleted or replaced meanwhile (reliability, T15)."""
        try:
            there = os.stat(self.path)
        except FileNotFoundError:
            raise BillingError(
                "book_gone",
                f"{self.path.name} was moved or deleted; nothing was recorded. Put it back and open it again.",
            ) from None
        now = (there.st_dev, there.st_ino)
        if self._file not in (None, now):
            raise BillingError(
                "book_replaced", f"{self.path.name} was replaced by another file; nothing was recorded. Open it again."
            )
        self._file = now


def _put_in_place(draft: Path, path: Path) -> None:
    """Give the finished file its name without ever replacing another."""
    try:
        try:
            os.link(draft, path)
        except FileExistsError:
            raise BillingError("exists", f"There is already a file {path.name}; choose another name.") from None
        except OSError:
            if path.exists():
                raise BillingError("exists", f"There is already a file {path.name}; choose another name.") from None
            os.rename(draft, path)
        if hasattr(os, "O_DIRECTORY"):
            folder = os.open(path.parent, os.O_RDONLY | os.O_DIRECTORY)
            try:
                os.fsync(folder)
            finally:
                os.close(folder)
    except OSError as error:
        raise BillingError("cannot_write", f"{path.name} cannot be made there: {error.strerror}.") from error


def _check_header(path: Path) -> None:
    """Read the file's first bytes before the engine touches it."""
    try:
        with path.open("rb") as file:
            head = file.read(100)
    except FileNotFoundError:
        raise BillingError("missing", f"There is no book at {path}; check the name.") from None
    except OSError as error:
        raise BillingError("cannot_open", f"{path.name} cannot be opened: {error.strerror}.") from error
    if len(head) < 100 or not head.startswith(b"SQLite format 3\0"):
        raise BillingError("no_book", f"{path.name} is no book of Billing Desktop; nothing was changed. Choose another file.")
    version, application = struct.unpack(">I", head[60:64])[0], struct.unpack(">I", head[68:72])[0]
    if application != APPLICATION_ID:
        raise BillingError("no_book", f"{path.name} belongs to another program; nothing was changed. Choose another file.")
    if version > SCHEMA_VERSION:
        raise BillingError(
            "newer_book",
            f"{path.name} was written by a newer Billing Desktop (form {version}, this one knows {SCHEMA_VERSION}); "
            "nothing was changed. Update the program.",
        )


def _make_schema(db: Any) -> None:
    with db.bind_ctx(TABLES):
        db.create_tables(TABLES, safe=False)
    for statement in (SEARCH, *TRIGGERS.values(), *INDEXES.values()):
        db.execute_sql(statement)


def _check_schema(db: Any, path: Path) -> None:
    """Refuse a book whose guards are missing: a trigger more or fewer than ours."""
    found = {row[0] for row in db.execute_sql("SELECT name FROM sqlite_schema WHERE type = 'trigger'")}
    if found != set(TRIGGERS):
        odd = ", ".join(sorted(found ^ set(TRIGGERS)))
        raise BillingError(
            "book_damaged",
            f"{path.name} was changed by another program ({odd[:120]}); nothing was changed. Restore a backup.",
        )
