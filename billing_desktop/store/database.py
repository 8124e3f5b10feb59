"""Owns opening and making a book's file, its pragmas, and the one door for writes; must not know what is written.

Source: house, engine, transaction, durability; reliability, section 6.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

import apsw
from peewee import PeeweeException
from playhouse.apsw_ext import APSWDatabase
from ulid import ULID

from ..domain.errors import BillingError, NotConfirmed
from . import migrations, placing, schema
from .engine import APPLICATION_ID, BUSY_TIMEOUT_S, Engine, Reader, read_head
from .faults import translated

_LOOKS_UP_EVERY = 200_000
"""Steps of the engine, a few milliseconds, after which a long read asks whether it is still wanted."""


class Store:
    """An open book: reads, and one door for writes."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.db: Engine = Engine(str(path), timeout=BUSY_TIMEOUT_S, flags=apsw.SQLITE_OPEN_READWRITE)
        self.stopped: BillingError | None = None
        """Why nothing may be written, while that is so."""
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
        if not (os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)):  # the engine would say nothing, or leave files
            raise BillingError("book_read_only", f"{path.name} can only be read: the file or its folder is protected.")
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
        store.look_at_file()
        store.kept = kept
        return store

    @classmethod
    def open_for_reading(cls, path: Path, why: BillingError) -> Store:
        """Open a book of this program's form that cannot or shall not be written; nothing is changed or made beside it.

        Raises: BillingError, also for an older form, which would first have to be brought to this one.
        """
        if read_head(path, migrations.newest()).form < migrations.newest():
            raise BillingError(
                "older_book",
                f"{path.name} is of an older form and cannot be brought to this one where it lies; copy it elsewhere first.",
            )
        store = cls(path)
        store.db = Reader(path)
        store.stopped = why
        try:
            with translated():
                store.db.connect()
                store.db.execute_sql("SELECT name FROM book").fetchall()
        except NotConfirmed as error:
            store.close()
            raise BillingError("cannot_open", f"{path.name} cannot be read: the disk answered with an error.") from error
        except BaseException:
            store.close()
            raise
        return store

    def can_write(self) -> bool:
        """Say whether the file lets itself be written; the engine opens one that does not for reading and says nothing."""
        return not self.db.connection().readonly("main")

    def reopen(self) -> None:
        """Let go of this thread's connection and ask the file anew, as after an error of the disk. Raises: BillingError."""
        with suppress(apsw.Error, PeeweeException, BillingError):
            self.close()
        read_head(self.path, migrations.newest())
        self.look_at_file()
        try:
            with translated():
                self.db.connect(reuse_if_open=True)
                for statement in ("PRAGMA quick_check", "SELECT count(*) FROM posting"):
                    self.db.execute_sql(statement).fetchall()
        except NotConfirmed as error:
            raise BillingError("disk_fails", "The disk still answers with an error; nothing more is recorded.") from error

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
            if self.stopped is not None:
                raise self.stopped
            self.look_at_file()
            with self.db.atomic("IMMEDIATE"):
                yield self.db

    @contextmanager
    def read(self) -> Iterator[APSWDatabase]:
        """Give several queries one and the same state of the book; inside an act, that act's. Raises: BillingError."""
        try:
            with translated():
                if self.db.is_closed():
                    self.db.connect()
                if self.db.transaction_depth():
                    yield self.db
                else:
                    with self.db.atomic("DEFERRED"):
                        yield self.db
        except NotConfirmed as error:
            if self.db.transaction_depth():
                raise  # within an act, which says what holds
            raise BillingError("cannot_read", "The disk answered with an error, so this cannot be shown; try again.") from error

    @contextmanager
    def read_until(self, left: Callable[[], bool]) -> Iterator[APSWDatabase]:
        """Give one state of the book as `read` does; whatever is being read ends once `left` says so.

        Raises: BillingError (left) then.
        """
        try:
            with self.read() as db:
                connection = self.db.connection()
                connection.set_progress_handler(left, _LOOKS_UP_EVERY)
                try:
                    yield db
                finally:
                    connection.set_progress_handler(None)
        except Exception as error:
            if left():
                raise BillingError("left", "The book was closed before all of it was read.") from error
            raise

    @contextmanager
    def outside(self) -> Iterator[APSWDatabase]:
        """Give this thread's connection outside any transaction. Raises: RuntimeError within an act."""
        if self.db.is_closed():
            self.db.connect()
        if self.db.transaction_depth():
            raise RuntimeError("an act is open: this is done outside of it")
        yield self.db

    def look_at_file(self) -> None:
        """Refuse to go on with a file that was renamed, deleted or replaced meanwhile (reliability, T15)."""
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
