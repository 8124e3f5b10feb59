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
from . import check, faults, form_3, form_4, form_5, form_6, form_7, ledger, placing, schema, swapping
from .engine import BUSY_TIMEOUT_S, Bench

Step = Callable[[Any], None]

_FORM_2 = (
    """CREATE TABLE "issued" ("id" INTEGER NOT NULL PRIMARY KEY, "number" TEXT NOT NULL, "customer_id" INTEGER NOT NULL,
    "account_id" INTEGER,
    "type" TEXT NOT NULL CHECK (type IN ('balance_forward', 'open_item', 'activity')),
    "from_on" TEXT CHECK (from_on IS NULL OR from_on = date(from_on, '+0 days')),
    "to_on" TEXT NOT NULL CHECK (to_on IS NULL OR to_on = date(to_on, '+0 days')), "known_at" TEXT NOT NULL,
    "currency" TEXT NOT NULL, "opening_minor" INTEGER NOT NULL, "closing_minor" INTEGER NOT NULL,
    "recipe" TEXT NOT NULL, "language" TEXT NOT NULL, "format" TEXT NOT NULL, "sha256" TEXT NOT NULL,
    "issued_at" TEXT NOT NULL, "operator" TEXT NOT NULL, "hash" TEXT NOT NULL, "pages" BLOB NOT NULL,
    "content" BLOB NOT NULL, FOREIGN KEY ("customer_id") REFERENCES "customer" ("id") ON DELETE RESTRICT,
    FOREIGN KEY ("account_id") REFERENCES "account" ("id") ON DELETE RESTRICT) STRICT""",
    """CREATE TABLE "sent" ("id" INTEGER NOT NULL PRIMARY KEY, "issued_id" INTEGER NOT NULL, "sent_at" TEXT NOT NULL,
    "how" TEXT NOT NULL CHECK (how IN ('post', 'email', 'hand', 'other')), "address" TEXT NOT NULL,
    "operator" TEXT NOT NULL, FOREIGN KEY ("issued_id") REFERENCES "issued" ("id") ON DELETE RESTRICT) STRICT""",
    """CREATE TABLE "picture" ("sha256" TEXT NOT NULL PRIMARY KEY, "content" BLOB NOT NULL) STRICT, WITHOUT ROWID""",
    """CREATE UNIQUE INDEX "issued_number" ON "issued" ("number")""",
    """CREATE INDEX "issued_customer_id" ON "issued" ("customer_id")""",
    """CREATE UNIQUE INDEX "issued_hash" ON "issued" ("hash")""",
    """CREATE INDEX "sent_issued_id" ON "sent" ("issued_id")""",
    """CREATE TRIGGER issued_no_update BEFORE UPDATE ON issued
    BEGIN SELECT RAISE(ABORT, 'issued rows are never changed and never removed'); END""",
    """CREATE TRIGGER issued_no_delete BEFORE DELETE ON issued
    BEGIN SELECT RAISE(ABORT, 'issued rows are never changed and never removed'); END""",
    """CREATE TRIGGER sent_no_update BEFORE UPDATE ON sent
    BEGIN SELECT RAISE(ABORT, 'sent rows are never changed and never removed'); END""",
    """CREATE TRIGGER sent_no_delete BEFORE DELETE ON sent
    BEGIN SELECT RAISE(ABORT, 'sent rows are never changed and never removed'); END""",
    """CREATE TRIGGER picture_no_update BEFORE UPDATE ON picture
    BEGIN SELECT RAISE(ABORT, 'picture rows are never changed and never removed'); END""",
    """CREATE TRIGGER picture_no_delete BEFORE DELETE ON picture
    BEGIN SELECT RAISE(ABORT, 'picture rows are never changed and never removed'); END""",
)
"""Issued statements, that they were sent, and the pictures on their pages."""


def _keep_issued_statements(db: Any) -> None:
    for statement in _FORM_2:
        db.execute_sql(statement)


STEPS: dict[int, Step] = {
    2: _keep_issued_statements,
    3: form_3.keep_notifications,
    4: form_4.keep_reminders,
    5: form_5.find_charges,
    6: form_6.cover_figures,
    7: form_7.keep_bank_files,
}
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
