"""Owns how a connection to a book is made and whose file a file is; must not know tables or what is done with them.

Source: house, engine, durability; reliability, section 6.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import apsw
import peewee
from playhouse.apsw_ext import APSWDatabase

from ..domain.errors import BillingError

APPLICATION_ID = 0x42444B31
BUSY_TIMEOUT_S = 5
_SAFE: dict[str, str | int] = {
    "synchronous": 2,
    "foreign_keys": 1,
    "recursive_triggers": 1,
    "trusted_schema": 0,
    "cell_size_check": 1,
    "fullfsync": 1,
    "checkpoint_fullfsync": 1,
}


class Engine(APSWDatabase):  # type: ignore[misc]
    """Peewee on apsw; each connection sets the pragmas and reads them back."""

    wanted: dict[str, str | int] = {"journal_mode": "wal", **_SAFE}  # noqa: RUF012 - no record, a constant of the class

    def _add_conn_hooks(self, conn: apsw.Connection) -> None:
        super()._add_conn_hooks(conn)
        for name, wanted in self.wanted.items():
            conn.pragma(name, wanted)
            found = conn.pragma(name)
            if found != wanted:
                raise BillingError(
                    "cannot_open", f"This book cannot be kept safely here ({name} is {found}); move it to a local disk."
                )


class Bench(Engine):
    """A connection to a copy that is being worked on: no WAL beside it, and tables may be rebuilt beneath foreign keys."""

    wanted = {**_SAFE, "journal_mode": "delete", "foreign_keys": 0}  # noqa: RUF012


class Reader(Engine):
    """A connection that only reads; the file and its folder may be ones that cannot be written."""

    wanted = _SAFE

    def __init__(self, path: Path, **how: Any) -> None:
        beside = any(Path(f"{path}{end}").exists() for end in ("-wal", "-shm"))
        # Where nobody writes, nothing is made beside the file; else what lies in its WAL is read too.
        place = f"{path.absolute().as_uri()}?mode=ro{'' if beside else '&immutable=1'}"
        super().__init__(place, timeout=BUSY_TIMEOUT_S, flags=apsw.SQLITE_OPEN_READONLY | apsw.SQLITE_OPEN_URI, **how)


@dataclass(frozen=True, slots=True)
class Head:
    """What the first bytes of a book's file say."""

    form: int


def read_head(path: Path, newest: int) -> Head:
    """Read a file's first bytes before the engine touches it; the file is left as it is.

    Raises: BillingError (missing, cannot_open, no_book, newer_book).
    """
    try:
        with path.open("rb") as file:
            head = file.read(100)
    except FileNotFoundError:
        raise BillingError("missing", f"There is no book at {path}; check the name.") from None
    except OSError as error:
        raise BillingError("cannot_open", f"{path.name} cannot be opened: {error.strerror}.") from error
    if len(head) < 100 or not head.startswith(b"SQLite format 3\0"):
        raise BillingError("no_book", f"{path.name} is no book of Billing Desktop; nothing was changed. Choose another file.")
    form, application = struct.unpack(">I", head[60:64])[0], struct.unpack(">I", head[68:72])[0]
    if application != APPLICATION_ID or form < 1:
        raise BillingError("no_book", f"{path.name} belongs to another program; nothing was changed. Choose another file.")
    if form > newest:
        raise BillingError(
            "newer_book",
            f"{path.name} was written by a newer Billing Desktop (form {form}, this one knows {newest}); "
            "nothing was changed. Update the program.",
        )
    return Head(form)


def engine_versions() -> dict[str, str]:
    """Return the versions of the engine and of what speaks to it, by name."""
    return {"SQLite": apsw.sqlite_lib_version(), "apsw": apsw.apsw_version(), "Peewee": str(vars(peewee)["__version__"])}
