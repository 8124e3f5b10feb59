"""Owns giving a finished file its name: synced, whole or not at all, and never over a file that is not meant.

Must not know what is in the file.
"""

from __future__ import annotations

import os
from pathlib import Path

from ..domain.errors import BillingError


def new_file(path: Path) -> None:
    """Make an empty file that only its owner may read. Raises: OSError, also where something is there already."""
    os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))


def put_in_place(draft: Path, path: Path) -> None:
    """Give the finished file its name without ever replacing another. Raises: BillingError (exists, cannot_write)."""
    try:
        try:
            os.link(draft, path)
            draft.unlink()
        except FileExistsError:
            raise BillingError("exists", f"There is already a file {path.name}; choose another name.") from None
        except OSError:
            if path.exists():
                raise BillingError("exists", f"There is already a file {path.name}; choose another name.") from None
            os.rename(draft, path)
        sync_folder(path.parent)
    except OSError as error:
        raise BillingError("cannot_write", f"{path.name} cannot be made there: {error.strerror}.") from error


def sync_file(path: Path) -> None:
    """See that a file's bytes are on the disk."""
    file = os.open(path, os.O_RDWR)
    try:
        os.fsync(file)
    finally:
        os.close(file)


def sync_folder(folder: Path) -> None:
    """See that the names in a folder are on the disk, where the system lets one."""
    if hasattr(os, "O_DIRECTORY"):
        opened = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
        try:
            os.fsync(opened)
        finally:
            os.close(opened)


def free_name(path: Path) -> Path:
    """Return the path itself where nothing is there, else the first free one of `name-2`, `name-3` and so on."""
    number, free = 1, path
    while free.exists() or free.is_symlink():
        number += 1
        free = path.with_name(f"{path.stem}-{number}{path.suffix}")
    return free


def clear_away(*files: Path) -> None:
    """Remove files of our own that may be left of a run that was cut off, with what the engine keeps beside them."""
    for file in files:
        for leftover in (file, Path(f"{file}-journal"), Path(f"{file}-wal"), Path(f"{file}-shm")):
            leftover.unlink(missing_ok=True)
