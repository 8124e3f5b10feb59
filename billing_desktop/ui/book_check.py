"""Owns holding an open book against its rules beside the window, and the place for the notice above it.

Runs after the window stands, so that opening a large book does not wait for it. Source: house, speed; reliability, section 6.
"""

from __future__ import annotations

import threading
from typing import Any

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from . import tasks
from .widgets.notice import NoticeBar

_AFTER_MS = 1_500


class CheckedPlace(QWidget):
    """The middle of the window, one of its places, with a notice above it, hidden while the book is whole."""

    found = Signal(object)
    """What the check found, a list that is empty for a whole book."""

    def __init__(self, billing: Any, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._billing = billing
        self._task: tasks.Task | None = None
        self._left = threading.Event()
        self.notice = NoticeBar()
        self.places = QStackedWidget()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.notice)
        column.addWidget(self.places, 1)
        QTimer.singleShot(_AFTER_MS, self, self.check)

    @Slot()
    def check(self) -> None:
        """Hold the book against its rules in the pool; says something only when one is broken."""
        billing, left = self._billing, self._left

        def check() -> list[Any]:
            # A little rest between two slices: it shall not take the processor from who works in the window.
            found: list[Any] = billing.check(pause=lambda: left.wait(0.03) and None, left=left.is_set)
            return found

        self._task = tasks.run(check, billing=billing)
        self._task.done.connect(self._told)

    def leave(self) -> None:
        """End the look at the book, which whoever closes it would else wait for."""
        self._left.set()

    @Slot(object)
    def _told(self, findings: list[Any]) -> None:
        self._task = None
        self.found.emit(findings)
