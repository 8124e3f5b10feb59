"""Owns what the window remembers between starts: its size, columns, theme, last place and books. No business data."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from PySide6.QtCore import QByteArray, QSettings

from .. import paths

VERSION = 1
RECENT = 8
TEXT_SIZE, DENSITY, KEYS, SECTION = "text_size", "density", "keys", "section"
"""The names of what the settings keep here."""


class WindowState:
    """Values by name in window.ini; whatever cannot be read is as if it were not there."""

    def __init__(self, file: Path | None = None) -> None:
        place = file or paths.data_folder() / "window.ini"
        self._folder = place.parent
        self._settings = QSettings(str(place), QSettings.Format.IniFormat)

    def folder(self) -> Path:
        """Return the folder of what this computer remembers."""
        return self._folder

    def get(self, name: str, default: Any) -> Any:
        """Return a value that was kept, of the kind of the default."""
        text = self._settings.value(f"v{VERSION}/{name}")
        try:
            value = json.loads(text) if isinstance(text, str) else default
        except ValueError:
            return default
        return value if default is None or isinstance(value, type(default)) else default

    def put(self, name: str, value: Any) -> None:
        """Keep a value."""
        self._settings.setValue(f"v{VERSION}/{name}", json.dumps(value))

    def bytes(self, name: str) -> QByteArray:
        """Return what Qt gave to be kept, such as the geometry of a window."""
        value = self._settings.value(f"v{VERSION}/{name}")
        return value if isinstance(value, QByteArray) else QByteArray()

    def put_bytes(self, name: str, value: QByteArray) -> None:
        """Keep what Qt gave."""
        self._settings.setValue(f"v{VERSION}/{name}", value)

    def text_size(self) -> tuple[int, str]:
        """Return the size of text in per cent and the density that were chosen."""
        return self.get(TEXT_SIZE, 100), self.get(DENSITY, "comfortable")

    def chosen_keys(self) -> dict[str, list[str]]:
        """Return the keys that were chosen for commands, by name; whatever is no list of texts is left out."""
        kept = self.get(KEYS, {})
        return {name: keys for name, keys in kept.items() if isinstance(keys, list) and all(isinstance(key, str) for key in keys)}

    def recent(self) -> list[Path]:
        """Return the books that were open, the last one first."""
        return [Path(text) for text in self.get("recent", []) if isinstance(text, str)]

    def names(self) -> dict[str, str]:
        """Return the names of the businesses whose books were open, by the path."""
        return {path: name for path, name in self.get("names", {}).items() if isinstance(name, str)}

    def add_recent(self, book: Path, name: str = "") -> None:
        """Note that a book was opened, and the name of its business."""
        this = book.absolute()
        others = [path for path in self.recent() if path != this]
        kept = [str(path) for path in (this, *others)][:RECENT]
        self.put("recent", kept)
        names = {**self.names(), str(this): name}
        self.put("names", {path: names[path] for path in kept if names.get(path)})

    def sync(self) -> None:
        """Write the file now."""
        self._settings.sync()
