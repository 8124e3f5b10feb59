"""Owns putting finished bytes into a file, wholly or not at all; must not know what they are."""

from __future__ import annotations

import contextlib
import errno
import os
import secrets
from collections.abc import Callable
from pathlib import Path

from ..domain.errors import BillingError

_REASONS = {
    errno.ENOSPC: "the disk is full; free some space or choose another place",
    errno.EDQUOT: "your share of the disk is used up; free some space or choose another place",
    errno.EACCES: "you may not write there; choose another folder",
    errno.EPERM: "you may not write there; choose another folder",
    errno.EROFS: "that disk is read-only; choose another folder",
    errno.ENOENT: "there is no such folder; make it or choose another",
    errno.ENOTDIR: "there is no such folder; make it or choose another",
    errno.ENAMETOOLONG: "the name is too long; choose a shorter one",
    errno.EISDIR: "that is a folder; choose a name for the file",
}


def save_bytes(path: Path, data: bytes, *, overwrite: bool, settled: bool = True) -> None:
    """Write a file in one step: after this it holds exactly these bytes, on the disk, or is as it was before.

    Whoever writes many files may leave their names (`settled`) to one `settle` of the folder at the end. Raises: BillingError
    when it exists and may not be replaced, or cannot be written.
    """
    if path.is_dir():
        raise _not_saved(path, OSError(errno.EISDIR, "Is a directory"))
    try:
        temporary = _written_beside(path, data)
    except OSError as error:
        raise _not_saved(path, error) from error
    try:
        _put_in_place(temporary, path, overwrite)
        if settled:
            _sync_folder(path.parent)
    except FileExistsError:
        raise _exists(path) from None
    except OSError as error:
        raise _not_saved(path, error) from error
    finally:
        with contextlib.suppress(FileNotFoundError):
            temporary.unlink()


def settle(folder: Path) -> None:
    """Wait until the names of the files written into a folder are on the disk too. Raises: BillingError."""
    try:
        _sync_folder(folder)
    except OSError as error:
        raise _not_saved(folder, error) from error


def require_free(path: Path, *, overwrite: bool) -> None:
    """Hold that a name may be taken, before something is done that the file is only the end of. Raises: BillingError."""
    if os.path.lexists(path) and not overwrite:
        raise _exists(path)


def _written_beside(path: Path, data: bytes) -> Path:
    """Write the bytes to a new file in the same folder, where a rename is enough, and wait for the disk."""
    temporary = path.parent / f".saving-{secrets.token_hex(8)}.tmp"
    try:
        with temporary.open("xb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        with contextlib.suppress(FileNotFoundError):
            temporary.chmod(path.stat().st_mode & 0o777)  # one that is replaced keeps its rights
    except BaseException:
        with contextlib.suppress(OSError):
            temporary.unlink()
        raise
    return temporary


def save_streamed(folder: Path, write: Callable[[Path], bool], named: Callable[[], Path]) -> Path | None:
    """Let something be written into a new file of a folder, wait for the disk, and only then give it its name.

    `write` is handed the path and says whether the file is wanted; `named` is asked afterwards. Raises: BillingError, also
    where the name is taken.
    """
    temporary = folder / f".saving-{secrets.token_hex(8)}.tmp"
    path = temporary
    try:
        temporary.open("xb").close()
        if not write(temporary):
            return None
        with temporary.open("rb+") as file:
            os.fsync(file.fileno())
        path = named()
        _put_in_place(temporary, path, False)
        _sync_folder(folder)
    except FileExistsError:
        raise _exists(path) from None
    except OSError as error:
        raise _not_saved(path, error) from error
    finally:
        with contextlib.suppress(OSError):
            temporary.unlink()
    return path


def _put_in_place(temporary: Path, path: Path, overwrite: bool) -> None:
    """Give the file its name; one that came into being meanwhile is not replaced unless it may be."""
    if overwrite:
        os.replace(temporary, path)
        return
    try:
        os.link(temporary, path)  # unlike a rename, a link fails where the name is taken
    except FileExistsError:
        raise
    except OSError:  # a disk without hard links
        if os.path.lexists(path):
            raise FileExistsError from None
        os.replace(temporary, path)


def _sync_folder(folder: Path) -> None:
    if os.name != "posix":
        return  # a folder cannot be opened elsewhere
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    except OSError as error:
        if error.errno not in (errno.EINVAL, errno.ENOTSUP):  # some network disks cannot, the file itself is safe
            raise
    finally:
        os.close(handle)


def _exists(path: Path) -> BillingError:
    return BillingError("file_exists", f"{path.name} is already there; choose another name or allow it to be replaced.")


def _not_saved(path: Path, error: OSError) -> BillingError:
    reason = _REASONS.get(error.errno or 0, f"{(error.strerror or 'unknown error').lower()}; choose another place")
    return BillingError("file_not_saved", f"{path.name} was not saved: {reason}.")
