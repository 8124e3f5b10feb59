"""Owns what this computer knows of backups: where those of each book go and how the last one went; no business data.

It stands in the data folder and not in the book, since another computer has other disks. Source: reliability, section 6.
"""

from __future__ import annotations

import json
import os
import sys
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

from .. import paths

_SYNCED = {
    **dict.fromkeys(("google drive", "googledrive", "my drive"), "Google Drive"),
    **dict.fromkeys(("mobile documents", "icloud drive", "icloud~"), "iCloud"),
    **dict.fromkeys(("pcloud", "pclouddrive"), "pCloud"),
    **dict.fromkeys(("mega", "megasync"), "MEGA"),
    **dict.fromkeys(("box", "box sync"), "Box"),
    **{
        name.casefold(): name
        for name in ("Dropbox", "OneDrive", "Nextcloud", "ownCloud", "Syncthing", "Seafile", "Tresorit", "Yandex.Disk")
    },
}
"""How the folders of services that copy files elsewhere are called."""
_NETWORK = ("nfs", "cifs", "smb", "ncpfs", "afpfs", "9p", "davfs", "fuse.sshfs", "fuse.rclone", "fuse.gvfsd", "fuse.davfs")


@dataclass(frozen=True, slots=True)
class Place:
    """Where the backups of one book go, and the last one: when, its file, and what went wrong. Instants as ISO text, UTC."""

    folder: str = ""
    made_at: str = ""
    file: str = ""
    failed_at: str = ""
    problem: str = ""
    postings: int = -1
    """How many acts the book had at the last backup: as long as there are no more, none is needed."""


class BackupPlaces:
    """A small file of the data folder; whatever cannot be read in it is as if it were not there."""

    def __init__(self, folder: Path | None = None) -> None:
        self._folder = folder

    def folder(self) -> Path:
        """Return the data folder that this file lies in."""
        return self._folder or paths.data_folder()

    def of(self, book: Path) -> Place:
        """Return what is known of a book's backups."""
        kept = self._read().get(str(book.absolute()))
        if not isinstance(kept, dict):
            return Place()
        fields = asdict(Place())
        return Place(**{name: kept[name] for name, value in fields.items() if isinstance(kept.get(name), type(value))})

    def folder_of(self, book: Path) -> Path:
        """Return the folder that a book's backups go into: the one that was chosen, else one in the data folder."""
        chosen = self.of(book).folder
        return Path(chosen) if chosen else self.folder() / "backups" / book.stem

    def change(self, book: Path, **fields: Any) -> Place:
        """Keep something of a book's backups."""
        known = self._read()
        made = replace(self.of(book), **fields)
        known[str(book.absolute())] = asdict(made)
        file = self.folder() / "backups.json"
        file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        half = file.with_name(f".{file.name}.{os.getpid()}")
        half.write_text(json.dumps(known, ensure_ascii=False, indent=1), "utf-8")
        half.chmod(0o600)
        os.replace(half, file)
        return made

    def _read(self) -> dict[str, Any]:
        try:
            found = json.loads((self.folder() / "backups.json").read_text("utf-8"))
        except (OSError, ValueError):
            return {}
        return found if isinstance(found, dict) else {}


def synced_by(folder: Path) -> str:
    """Name the service that copies a folder elsewhere, or return nothing.

    >>> synced_by(Path("/home/ann/Dropbox/books")), synced_by(Path("/home/ann/boxes"))
    ('Dropbox', '')
    """
    for part in folder.parts:
        name = part.casefold().lstrip(".")
        for start, service in _SYNCED.items():
            if name == start or (start in ("onedrive", "icloud~", "dropbox") and name.startswith(start)):
                return service
    return "Syncthing" if any((one / ".stfolder").exists() for one in (folder, *folder.parents)) else ""


def on_network(folder: Path, mounts: str | None = None) -> bool:
    """Say whether a folder lies on another computer, as far as this system tells. `mounts` is what it says, for tests."""
    if str(folder).startswith("\\\\"):
        return True
    if mounts is None:
        if not sys.platform.startswith("linux"):
            return False
        try:
            mounts = Path("/proc/self/mounts").read_text("utf-8", "replace")
        except OSError:
            return False
    best, kind = "", ""
    for line in mounts.splitlines():
        fields = line.split()
        if len(fields) < 3:
            continue
        at = fields[1].replace("\\040", " ")
        if len(at) >= len(best) and Path(at) in (folder.absolute(), *folder.absolute().parents):
            best, kind = at, fields[2]
    return kind.startswith(_NETWORK)


def warning(folder: Path, *, book: bool) -> str:
    """Say in a sentence why a folder is no good place for a book, or for its backups; nothing where it is."""
    service = synced_by(folder)
    if service and book:
        return f"{service} copies this folder, even in the middle of a write, and can damage a book. Keep it in another one."
    if service:
        return f"{service} sends what lies here to its own computers, with every customer in it."
    if on_network(folder):
        if book:
            return "This folder lies on another computer, where a book can be damaged. Keep it on a disk of this one."
        return "This folder lies on another computer: while that cannot be reached, no backup is made."
    return ""
