"""Owns opening and making a book's file, its pragmas, and the one door for writes; must not know what is written.

Source: house, engine, transaction, durability; reliability, section 6.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import apsw
from playhouse.apsw_ext import APSWDatabase
from ulid import ULID

from ..domain.errors import BillingError, NotConfirmed
from . import migrations, placing, schema
from .engine import APPLICATION_ID, BUSY_TIMEOUT_S, Engine, read_head
from .faults import translated


class Store:
    """An open book: reads, and one door for writes."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.db = Engine(str(path), timeout=BUSY_TIMEOUT_S, flags=apsw.SQLITE_OPEN_READWRITE)
        self.kept: Path | None = None
        """The file as it was, where opening brought it to the newest form."""
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
            placing.new_file(draft)
        except OSError as error:
            raise BillingError("cannot_write", f"{path.name} cannot be made there: {error.strerror}.") from error
        try:
            with translated():
                store = cls(draft)
                with store.write():
                    schema.make(store.db)
                    fill(store)
                store.db.execute_sql(f"PRAGMA application_id = {APPLICATION_ID}")
                store.db.execute_sql(f"PRAGMA user_version = {migrations.newest()}")
                store.close()
            placing.put_in_place(draft, path)
        finally:
            placing.clear_away(draft)
        return cls.open(path)

    @classmethod
    def open(cls, path: Path) -> Store:
        """Open a book that is there; a file that is no book, or of a newer program, is left byte for byte as it was.

        Raises: BillingError (missing, no_book, newer_book, cannot_open, book_busy, upgrade_failed).
        Changes: a book of an older form is brought to the newest one; `kept` then says where the file as it was lies.
        """
        form = read_head(path, migrations.newest()).form
        kept = migrations.upgrade(path, form) if form < migrations.newest() else None
        store = cls(path)
        try:
            with translated():
                store.db.connect()
                _check_schema(store.db, path)
        except BaseException as error:
            store.close()  # or the engine's own files would stay beside a book that was refused
            if isinstance(error, NotConfirmed):  # nothing was being recorded
                raise BillingError("cannot_open", f"{path.name} cannot be opened: the disk answered with an error.") from error
            raise
        store._notice_replaced_file()
        store.kept = kept
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

    @contextmanager
    def outside(self) -> Iterator[APSWDatabase]:
        """Give this thread's connection outside any transaction. Raises: RuntimeError within an act."""
        if self.db.is_closed():
            self.db.connect()
        if self.db.transaction_depth():
            raise RuntimeError("an act is open: this is done outside of it")
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


def _check_schema(db: Any, path: Path) -> None:
    """Refuse a book whose guards are missing: a trigger more or fewer than ours."""
    found = {row[0] for row in db.execute_sql("SELECT name FROM sqlite_schema WHERE type = 'trigger'")}
    if found != set(schema.TRIGGERS):
        odd = ", ".join(sorted(found ^ set(schema.TRIGGERS)))
        raise BillingError(
            "book_damaged",
            f"{path.name} was changed by another program ({odd[:120]}); nothing was changed. Restore a backup.",
        )
