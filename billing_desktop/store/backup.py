"""Owns backups: made in one step beside writers, verified before they have their name, looked into, and put back.

A backup is a book of its own, one file with nothing beside it. Source: reliability, sections 3 (16, 17, 20), 4 (T13) and 6.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import apsw

from ..domain.contents import Contents, Later
from ..domain.errors import BillingError, NotConfirmed
from . import check, faults, ledger, migrations, placing, swapping
from .database import Store
from .engine import Reader, read_head
from .saved import Saved

_BOOK = Saved("SELECT name, currency, created_at FROM book WHERE id = 1")
_COUNTS = Saved(
    """SELECT (SELECT count(*) FROM customer), (SELECT count(*) FROM bill WHERE NOT undone), (SELECT count(*) FROM posting)"""
)
_OWED = Saved("SELECT currency, sum(owed_minor), sum(credit_minor) FROM owed GROUP BY currency ORDER BY currency")
_WORDS = (
    "text, CASE WHEN p.undoes_id IS NULL THEN '' WHEN (SELECT undoes_id FROM posting WHERE id = p.undoes_id) IS NULL"
    " THEN 'undone' ELSE 'redone' END"
)
_LAST = Saved(f"SELECT hash, recorded_at, {_WORDS} FROM posting p ORDER BY id DESC LIMIT 1")
_HASH = Saved("SELECT hash FROM posting WHERE id = :id")
_LATER = Saved(f"SELECT recorded_at, {_WORDS} FROM posting p WHERE id > :id ORDER BY id DESC LIMIT :most")
_INTEGRITY = Saved("PRAGMA integrity_check")


def contents(db: Any, form: int) -> Contents:
    """Describe what is in a book."""
    name, currency, born = _BOOK.rows(db)[0]
    customers, bills, postings = _COUNTS.rows(db)[0]
    owed = sorted((tuple(row) for row in _OWED.rows(db)), key=lambda row: (row[0] != currency, row[0]))
    hash_, *last = _LAST.row(db) or (ledger.GENESIS, "", "", "")
    return Contents(name, currency, born, form, customers, bills, tuple(owed), postings, hash_, *last)


def is_before(hash_: str, postings: int, db: Any) -> bool:
    """Say whether the chain of a book goes on from where another one ends: the other holds nothing that it lacks."""
    return postings == 0 or _HASH.value(db, id=postings) == hash_


def later(db: Any, postings: int, most: int) -> list[Later]:
    """Return what a book has beyond its first postings, the newest first."""
    return [Later(*row) for row in _LATER.rows(db, id=postings, most=most)]


@contextmanager
def reading(path: Path) -> Iterator[tuple[Any, int]]:
    """Read a file that is no open book, with its form; nothing is changed and nothing made beside it.

    Raises: BillingError (missing, no_book, newer_book, book_damaged, cannot_open).
    """
    form = read_head(path, migrations.newest()).form
    db = Reader(path)
    try:
        with faults.translated(), db.connection_context():
            yield db, form
    except NotConfirmed as error:
        raise BillingError("cannot_open", f"{path.name} cannot be read: the disk answered with an error.") from error


def born(path: Path) -> str:
    """Return when the book of a file was made, or nothing where the file is none."""
    try:
        with reading(path) as (db, _):
            return str(_BOOK.rows(db)[0][2])
    except (BillingError, IndexError):
        return ""


def verify(path: Path, *, deep: bool = True) -> list[check.Finding]:
    """Hold a file against every rule of a book; an empty list means it can be relied on. Raises: BillingError."""
    with reading(path) as (db, form):
        found = []
        if deep:
            found = [check.Finding(17, "file", f"{text}.") for (text,) in _INTEGRITY.rows(db) if text != "ok"]
        return found + check.check(db, older=form < migrations.newest(), deep=deep)


def make(store: Store, path: Path) -> Path:
    """Write a backup of an open book under a free name and return that; while somebody writes, it is one state of the book.

    Raises: BillingError (backup_failed, disk_full …); nothing is then left there. Changes: one new file, 0600.
    """
    free = placing.free_name(path)
    draft = free.with_name(f".{free.name}.new")
    try:
        with _told(path), store.outside() as db:
            swapping.vacuum_into(db.connection(), draft)
            _require_whole(draft, db)
        placing.sync_file(draft)
        placing.put_in_place(draft, free)
    except OSError as error:
        raise BillingError("backup_failed", f"No backup was made in {path.parent}: {error.strerror}.") from error
    finally:
        _clear_away(draft)
    return free


def _require_whole(draft: Path, db: Any) -> None:
    """Refuse a backup that breaks a rule or is not what the book was: it would push the good ones out."""
    found = verify(draft, deep=False)
    if found:
        why = found[0].text.rstrip(".")
        raise BillingError("backup_failed", f"No backup was made: the book breaks a rule ({why}). Older ones are kept.")
    with reading(draft) as (copy, _):
        made = ledger.head(copy)
    if not is_before(made.hash, made.posting_id, db):
        raise BillingError("backup_failed", "No backup was made: what was written is not what the book says. Try again.")


@contextmanager
def _told(path: Path) -> Iterator[None]:
    try:
        with faults.translated():
            yield
    except NotConfirmed as error:
        raise BillingError("backup_failed", f"No backup was made: the disk of {path.parent} answered with an error.") from error


def _clear_away(draft: Path) -> None:
    try:
        placing.clear_away(draft)
    except OSError:  # a disk that was pulled out; what stays begins with a dot and is written over by the next one
        return


def copy_as(backup: Path, path: Path) -> None:
    """Make a book of a backup under a new name. Raises: BillingError (exists, backup_damaged …). Changes: one new file."""
    if path.exists() or path.is_symlink():
        raise BillingError("exists", f"There is already a file {path.name}; choose another name.")
    draft = path.with_name(f".{path.name}.new")
    try:
        _draft_of(backup, draft)
        placing.put_in_place(draft, path)
    except OSError as error:
        raise BillingError("cannot_write", f"{path.name} cannot be made there: {error.strerror}.") from error
    finally:
        _clear_away(draft)


def put_back(backup: Path, path: Path, kept: Path) -> Path:
    """Put a backup in the place of a book that nobody has open, and return where the file as it was is kept.

    Raises: BillingError (book_busy, backup_damaged …); the book is then as it was.
    """
    if not path.exists():
        copy_as(backup, path)
        return path
    draft = path.with_name(f".{path.name}.restore")
    try:
        with faults.translated():
            _draft_of(backup, draft)
            try:
                with swapping.alone(path) as old:
                    return swapping.swap(old, draft, path, kept)
            except (apsw.CorruptError, apsw.NotADBError):
                return swapping.swap_unreadable(draft, path, kept)
    except OSError as error:
        raise BillingError(
            "cannot_write", f"{path.name} could not be replaced: {error.strerror}. It was left as it was."
        ) from error
    except NotConfirmed as error:
        raise BillingError("cannot_write", f"{path.name} was left as it was: the disk answered with an error.") from error
    finally:
        _clear_away(draft)


def _draft_of(backup: Path, draft: Path) -> None:
    found = verify(backup)
    if found:
        raise BillingError(
            "backup_damaged",
            f"{backup.name} breaks a rule ({found[0].text.rstrip('.')}), so nothing was replaced; choose another backup.",
        )
    with reading(backup) as (db, _):
        swapping.vacuum_into(db.connection(), draft)
    placing.sync_file(draft)
