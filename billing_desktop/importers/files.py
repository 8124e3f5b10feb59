"""Owns opening the files that someone chose; must not know what is in them."""

from __future__ import annotations

from pathlib import Path

from ..domain.errors import BillingError

MAX_BYTES = 200_000_000


def bytes_of(path: Path) -> bytes:
    """Return the bytes of a file that someone chose. Raises: BillingError where it is missing, a folder, closed or too large."""
    try:
        if path.stat().st_size > MAX_BYTES:
            raise BillingError(
                "file_too_large", f"{path.name} has more than {MAX_BYTES // 1_000_000} MB; split it into smaller files."
            )
        return path.read_bytes()
    except FileNotFoundError:
        raise BillingError("file_missing", f"There is no file {path}; check its name and folder.") from None
    except IsADirectoryError:
        raise BillingError("file_missing", f"{path} is a folder; choose a file in it.") from None
    except OSError as error:
        reason = error.strerror or "unknown error"
        text = f"{path.name} cannot be read ({reason}); check that you may open it."
        raise BillingError("file_unreadable", text) from error
