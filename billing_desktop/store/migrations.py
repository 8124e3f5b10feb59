"""Owns the forms a book's file has had: the step that leads to each, and how a file of an older form becomes one of the newest.

A copy is made, taken through the steps in one transaction, held against a freshly made book, and only then given the name; the
file as it was stays beside it. Killed at any moment, the name leads to the old file or to the new one. Source: house;
reliability, threat model and T14.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import apsw
from peewee import PeeweeException

from ..domain.errors import BillingError, NotConfirmed
from . import check, faults, ledger, placing, schema
from .engine import BUSY_TIMEOUT_S, Bench

Step = Callable[[Any], None]

STEPS: dict[int, Step] = {}
"""The step that leads to each form from the one before; the first form has none.

To add one: change tables.py or schema.py, then write a function here that does the same to a book of the form before, with
`db.execute_sql`, and enter it under the next number. Its SQL is written out in full and never changed again, since a later form
of the tables is not what this step leads to; `python -m tests.store.old_books --schema TABLE` prints what it has to come to.
"""


def newest() -> int:
    """Return the form that this program writes."""
    return max(STEPS, default=1)


def upgrade(path: Path, form: int) -> Path:
    """Bring a book of an older form to the newest one and return where the file as it was is kept.

    Raises: BillingError (book_busy, upgrade_failed, disk_full …); the book is then as it was.
    Changes: the file at the path; beside it, `name-form-N` with the file as it was.
    """
    draft = path.with_name(f".{path.name}.upgrade")
    with _told(path), _alone(path) as old:
        try:
            _copy(old, draft)
            _take_through(draft, form)
            kept = _keep_old(old, path, form)
            if os.name == "nt":
                old.close()  # an open file cannot be replaced there
            os.replace(draft, path)
            placing.sync_folder(path.parent)
        except OSError as error:
            raise _failed(path, error.strerror or "the disk refused it") from error
        finally:
            placing.clear_away(draft)
    return kept


@contextmanager
def _told(path: Path) -> Iterator[None]:
    """Say of a disk that answers with an error what holds here: nothing was recorded, the book is as it was."""
    try:
        with faults.translated():
            yield
    except NotConfirmed as error:
        raise _failed(path, "the disk answered with an error") from error


@contextmanager
def _alone(path: Path) -> Iterator[apsw.Connection]:
    """Hold the old file so that nobody else can open it, with all that was written in the file itself and nothing beside it.

    A WAL left under the name would be played into the new file. Raises: BillingError where another program has it open.
    """
    old = apsw.Connection(str(path), flags=apsw.SQLITE_OPEN_READWRITE)
    try:
        old.set_busy_timeout(int(BUSY_TIMEOUT_S * 200))
        old.pragma("synchronous", 2)
        try:
            _let_go_of_wal(old)
            old.pragma("locking_mode", "exclusive")
            old.execute("BEGIN EXCLUSIVE")
            old.execute("COMMIT")
        except apsw.BusyError as error:
            raise _busy(path) from error
        beside = [file for end in ("-wal", "-journal") if (file := Path(f"{path}{end}")).exists() and file.stat().st_size]
        if old.pragma("journal_mode") != "delete" or beside:
            raise _busy(path)
        yield old
    finally:
        old.close()


def _let_go_of_wal(old: apsw.Connection) -> None:
    if old.pragma("journal_mode", "delete") != "delete":
        raise apsw.BusyError("it stays open elsewhere")


def _busy(path: Path) -> BillingError:
    return BillingError(
        "book_busy",
        f"{path.name} is of an older form and open in another program, so it was left as it was; close it there and try again.",
    )


def _copy(old: apsw.Connection, draft: Path) -> None:
    placing.clear_away(draft)  # left of a run that was killed; nobody else is at it, since the book is held
    placing.new_file(draft)
    old.execute("VACUUM INTO ?", (str(draft),))


def _take_through(draft: Path, form: int) -> None:
    """Take the copy through its steps and hold it against what it must be. Raises: BillingError when it is anything else."""
    db = Bench(str(draft), timeout=BUSY_TIMEOUT_S, flags=apsw.SQLITE_OPEN_READWRITE)
    db.connect()
    try:
        before, head = set(check.check(db, older=True)), ledger.head(db)
        try:
            with db.atomic("EXCLUSIVE"):
                for number in range(form + 1, newest() + 1):
                    STEPS[number](db)
                db.execute_sql(f"PRAGMA user_version = {newest()}")
                _hold(db, draft, head)
        except (PeeweeException, apsw.Error, KeyError) as error:
            if faults.is_of_machine(error):
                raise
            raise _failed(draft, str(error)) from error
        found = [finding for finding in check.check(db) if finding not in before]
        if found:
            raise _failed(draft, found[0].text)
    finally:
        db.close()
    placing.sync_file(draft)


def _hold(db: Any, draft: Path, head: ledger.Head) -> None:
    odd = sorted(schema.text(db).items() ^ schema.made().items())
    if odd:
        raise _failed(draft, f"{odd[0][0]} is not as in a new book")
    if ledger.head(db) != head:
        raise _failed(draft, "the last act is another one")


def _failed(path: Path, why: str) -> BillingError:
    name = path.name.removeprefix(".").removesuffix(".upgrade")
    return BillingError(
        "upgrade_failed",
        f"{name} could not be brought to the form of this program ({why.rstrip('.')}); it was left as it was. "
        "Open it with the program that wrote it, and report this.",
    )


def _keep_old(old: apsw.Connection, path: Path, form: int) -> Path:
    """Give the old file a second name before the new one takes the first; no file is ever replaced by it."""
    wanted = path.with_name(f"{path.stem}-form-{form}{path.suffix}")
    if wanted.exists() and wanted.samefile(path):
        return wanted  # of a run that was killed between the two
    kept = placing.free_name(wanted)
    try:
        os.link(path, kept)
    except OSError:  # a disk that knows no second names: a copy with all that is in it
        half = path.with_name(f".{kept.name}.new")
        placing.clear_away(half)
        placing.new_file(half)
        old.execute("VACUUM INTO ?", (str(half),))
        placing.sync_file(half)
        placing.put_in_place(half, kept)
    placing.sync_folder(path.parent)
    return kept
