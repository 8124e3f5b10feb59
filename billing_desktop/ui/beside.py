"""Owns reads that take long in a large book: made beside the window there, at once in a small one, the newest answer alone told.

Must not know what is read. Acts do not come here (tasks.py).
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from . import tasks

_Work = Callable[[], Any]
_Then = Callable[[Any], None]


class Beside(QObject):
    """The reads of one part of the window. While one is under way only the last of those asked since waits for its end."""

    def __init__(self, billing: Any, failed: Callable[[Exception], None], parent: QWidget) -> None:
        """Make it; `failed` hears what went wrong in the pool, while a read at once raises where it was asked for."""
        super().__init__(parent)
        self._part = parent
        self._billing, self._failed = billing, failed
        self._then: _Then | None = None
        self._waits: tuple[_Work, _Then] | None = None

    def ask(self, work: _Work, then: _Then) -> None:
        """Read by `work` and hand what was read to `then`, which an answer to an earlier question never reaches."""
        if not self._billing.read.is_large():
            then(work())
        elif self._then is not None:
            self._waits = work, then
        else:
            self._start(work, then)

    def is_busy(self) -> bool:
        """Say whether an answer is still to come."""
        return self._then is not None

    def _start(self, work: _Work, then: _Then) -> None:
        self._then = then
        task = tasks.run(work, billing=self._billing)
        task.done.connect(self._done)
        task.failed.connect(self._went_wrong)

    @Slot(object)
    def _done(self, answer: Any) -> None:
        then = self._go_on()
        if then is not None:
            then(answer)

    @Slot(object)
    def _went_wrong(self, error: Exception) -> None:
        if self._go_on() is not None:
            self._failed(error)

    def _go_on(self) -> _Then | None:
        """Begin with what waits; return who hears of this answer, nobody where something newer was asked."""
        then, self._then = self._then, None
        waits, self._waits = self._waits, None
        if waits is None:
            return then
        if not self._part.window().isVisible():  # closed meanwhile, perhaps with its book
            return None
        self._start(*waits)
        return None
