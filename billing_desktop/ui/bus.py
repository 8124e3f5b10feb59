"""Owns the way from a commit to the screen: one signal, always on the thread of the window.

Must not know any view, nor what a commit means; views connect and re-read what they show.
"""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject, Signal, Slot


class Bus(QObject):
    """Hands on the `Changes` of a book, and the acts whose outcome is told to the person."""

    changed = Signal(object)
    """Changes: something was committed."""
    read_again = Signal(object)
    """The same Changes, after every page has read again, whenever it was built."""
    acted = Signal(object)
    """Receipt: an act of this window was done; its text is shown and announced."""
    said = Signal(str)
    """A sentence for the status bar that belongs to no posting."""

    _arrived = Signal(object)

    def __init__(self, billing: Any, parent: QObject | None = None) -> None:
        super().__init__(parent)
        # From another thread the connection to this object's slot is queued, so views are called on the window's own.
        self._arrived.connect(self._pass_on)
        self._leave = billing.subscribe(self._arrived.emit)

    @Slot(object)
    def _pass_on(self, changes: object) -> None:
        self.changed.emit(changes)
        self.read_again.emit(changes)

    def close(self) -> None:
        """Hear no more of the book; it is about to be closed."""
        leave, self._leave = self._leave, None
        if callable(leave):
            leave()
