"""Owns the forms a book's file has had: the step that leads to each, and how a file of an older form becomes one of the newest.

A copy is made, taken through the steps in one transaction, held against a freshly made book, and only then given the name; the
file as it was stays beside it. Killed at any moment, the name leads to the old file or to the new one. Source: house;
reliability, threat model and T14.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import apsw
from peewee import PeeweeException

from ..domain.errors import BillingError, NotConfirmed
from . import check, faults, ledger, placing, schema, swapping
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
    with _told(path), swapping.alone(path) as old:
        try:
            swapping.vacuum_into(old, draft)
            _take_through(draft, form)
            return swapping.swap(old, draft, path, path.with_name(f"{path.stem}-form-{form}{path.suffix}"))
        except OSError as error:
            raise _failed(path, error.strerror or "the disk refused it") from error
        finally:
            placing.clear_away(draft)


@contextmanager
def _told(path: Path) -> Iterator[None]:
    """Say of a disk that answers with an error what holds here: nothing was recorded, the book is as it was."""
    try:
        with faults.translated():
            yield
    except NotConfirmed as error:
        raise _failed(path, "the disk answered with an error") from error


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
