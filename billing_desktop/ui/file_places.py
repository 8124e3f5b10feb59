"""Owns which folder a dialog that asks for a file opens in: the last one used for that kind of file, else a person's documents.

A folder that is not there any more is never proposed: the dialog of the system would open in whatever folder the program was
started from. Must not know what the files are.
"""

from __future__ import annotations

from pathlib import Path

from .book_places import documents
from .window_state import WindowState

PAPERS, LISTS, PICTURES, EVENTS, BANK = "papers", "lists", "pictures", "events", "bank"
"""What is saved and opened, by where people keep it: statements and letters, figures, a logo, notifications, bank files."""
_KEPT = "folders"


class _Kept:
    """The folders of this run of the program, and where they outlive it."""

    state: WindowState | None = None
    folders: dict[str, str] = {}  # noqa: RUF012 - one for the program, as the dialogs of the system are


def keep_in(state: WindowState) -> None:
    """Go on from what this computer remembers, and let it remember what follows."""
    _Kept.state = state
    _Kept.folders = {kind: path for kind, path in state.get(_KEPT, {}).items() if isinstance(path, str)}


def folder_for(kind: str, first: Path | None = None) -> Path:
    """Return the folder last used for a kind; before there is one `first`, else the documents."""
    last = _Kept.folders.get(kind)
    for folder in (Path(last) if last else None, first, documents()):
        if folder is not None and folder.is_dir():
            return folder
    return Path.home()


def used(kind: str, folder: Path) -> None:
    """Note that a file of a kind was saved to or opened from a folder."""
    text = str(folder.absolute())
    if _Kept.folders.get(kind) == text:
        return
    _Kept.folders = {**_Kept.folders, kind: text}
    if _Kept.state is not None:
        _Kept.state.put(_KEPT, _Kept.folders)
