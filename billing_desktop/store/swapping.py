"""Owns putting a finished file in the place of a book that nobody else has open, the file as it was kept beside it.

At any moment the name leads to the old file or to the new one. Source: house, migrations; reliability, threat model.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import apsw

from ..domain.errors import BillingError
from . import placing
from .engine import BUSY_TIMEOUT_S


@contextmanager
def alone(path: Path) -> Iterator[apsw.Connection]:
    """Hold a book so that nobody else can open it, with all that was written in the file itself and nothing beside it.

    A WAL left under the name would be played into the file that takes it. Raises: BillingError (book_busy); apsw.Error.
    """
    old = apsw.Connection(str(path), flags=apsw.SQLITE_OPEN_READWRITE)
    try:
        old.set_busy_timeout(BUSY_TIMEOUT_S * 200)
        old.pragma("synchronous", 2)
        try:
            let_go_of_wal(old)
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


def let_go_of_wal(old: apsw.Connection) -> None:
    """Bring everything into the file itself. Raises: apsw.BusyError while somebody else has it open."""
    if old.pragma("journal_mode", "delete") != "delete":
        raise apsw.BusyError("it stays open elsewhere")


def _busy(path: Path) -> BillingError:
    return BillingError("book_busy", f"{path.name} is open elsewhere, so it was left as it was; close it there and try again.")


def swap(old: apsw.Connection, draft: Path, path: Path, wanted: Path) -> Path:
    """Keep the file at the path under the wanted name, or the first free one after it, and give the path to the draft.

    Returns the name it is kept under. Raises: OSError; BillingError.
    """
    kept = _keep(old, path, wanted)
    if os.name == "nt":
        old.close()  # an open file cannot be replaced there
    os.replace(draft, path)
    placing.sync_folder(path.parent)
    return kept


def _keep(old: apsw.Connection, path: Path, wanted: Path) -> Path:
    if wanted.exists() and wanted.samefile(path):
        return wanted  # of a run that was killed between the two
    kept = placing.free_name(wanted)
    try:
        os.link(path, kept)
    except OSError:  # a disk that knows no second names: a copy with all that is in it
        half = path.with_name(f".{kept.name}.new")
        vacuum_into(old, half)
        placing.sync_file(half)
        placing.put_in_place(half, kept)
    placing.sync_folder(path.parent)
    return kept


def swap_unreadable(draft: Path, path: Path, wanted: Path) -> Path:
    """Do the same to a file that the engine cannot read: it is kept with everything beside it, byte for byte."""
    kept = placing.free_name(wanted)
    for end in ("-wal", "-shm", ""):
        if Path(f"{path}{end}").exists():
            os.rename(f"{path}{end}", f"{kept}{end}")
    placing.put_in_place(draft, path)
    return kept


def vacuum_into(db: apsw.Connection, draft: Path) -> None:
    """Write all that is in a book, also what lies in its WAL, into a new file that only its owner may read."""
    placing.clear_away(draft)
    placing.new_file(draft)
    db.execute("VACUUM INTO ?", (str(draft),))
