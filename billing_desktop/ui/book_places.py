"""Owns where books lie on this computer, as a person says it, and puts the sample shop there; must not know what is in them."""

from __future__ import annotations

import os
import re
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QStandardPaths

if TYPE_CHECKING:
    from ..services import Billing

ENDING = ".book"


def documents() -> Path:
    """Return the folder where a person's documents lie."""
    found = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return Path(found) if found else Path.home()


def file_for(name: str, folder: Path) -> Path:
    """Propose a file for a book of this name that is not there yet.

    >>> file_for("Harbour Print Shop", Path("/nowhere")).as_posix()
    '/nowhere/harbour-print-shop.book'
    """
    stem = re.sub(r"[^\w]+", "-", name.casefold()).strip("-_")[:60] or "my"
    path, number = folder / f"{stem}{ENDING}", 2
    while path.exists():
        path, number = folder / f"{stem}-{number}{ENDING}", number + 1
    return path


def shown_path(path: Path) -> str:
    """Write where a book lies as people say it: from the home folder on.

    >>> shown_path(Path("/srv/books/shop.book")).replace("\\\\", "/")
    '/srv/books/shop.book'
    """
    try:
        return f"~{os.sep}{path.absolute().relative_to(Path.home())}"
    except ValueError:
        return str(path)


def sample_shop(folder: Path, clock: Callable[[], datetime] | None = None) -> Billing:
    """Make the sample shop in a folder, in a file of its own, and return it open. Raises: BillingError, OSError."""
    from ..services import demo

    path = file_for("sample shop", folder)
    path.parent.mkdir(parents=True, exist_ok=True)  # a new account on a computer has no such folder yet
    return demo.make_demo(path, clock=clock, papers=True)


def same_file(one: Path, other: Path) -> bool:
    """Say whether two paths lead to one file."""
    try:
        return one.samefile(other)
    except OSError:
        return False
