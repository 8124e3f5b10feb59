"""Owns where things lie: the data folder, the program's own place and the bundled resources; must not know what is in them."""

from __future__ import annotations

import sys
from pathlib import Path

import platformdirs

PORTABLE, BESIDE = "portable", "data"
"""A file of the first name beside the frozen program keeps its data beside it, in a folder of the second."""


class _Chosen:
    """The folder that was named for this run, in place of the user's own."""

    folder: Path | None = None


def resource(name: str) -> Path:
    """Return the path of a bundled file, in a checkout, an installed package and a frozen program alike."""
    package = Path(getattr(sys, "_MEIPASS", "") or Path(__file__).parent)
    if getattr(sys, "frozen", False):
        package = package / "billing_desktop"
    inside = package / "resources" / name
    return inside if inside.exists() else package.parent / "resources" / name


def notices() -> Path:
    """Return the file that says whose work is in the program: with every text where it is installed, else the summary."""
    full = resource("licences/third-party.txt")
    return full if full.exists() else resource("../THIRD-PARTY-NOTICES.md")


def is_frozen() -> bool:
    """Tell whether this is the program as it is installed, with a Python of its own."""
    return bool(getattr(sys, "frozen", False))


def portable_folder() -> Path | None:
    """Return the folder beside the program that its data goes into, where a file named `portable` asks for it."""
    if not is_frozen():
        return None
    here = Path(sys.executable).parent
    if sys.platform == "darwin" and here.parent.name == "Contents":
        here = here.parent.parent.parent  # beside the bundle, not within it
    return here / BESIDE if (here / PORTABLE).is_file() else None


def use_data_folder(folder: Path | None) -> None:
    """Keep settings, logs and backups of this run in a folder of one's own; None is the user's again."""
    _Chosen.folder = folder.absolute() if folder is not None else None


def data_folder() -> Path:
    """Return the folder for settings, logs and backups, made when it is missing (owner only)."""
    folder = _Chosen.folder or portable_folder() or Path(platformdirs.user_data_dir("billing-desktop", appauthor=False))
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    return folder
