"""Owns a run of papers beside the window: how far it is, and stopping it; must not know what the run writes."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from .. import tasks

Progress = Callable[[int, int], None]
Asked = Callable[[], bool]


@dataclass
class _Job:
    """What the worker and the window share; plain fields, so that no Qt object is touched off its thread."""

    stop: threading.Event = field(default_factory=threading.Event)
    far: tuple[int, int] = (0, 0)

    def progress(self, done: int, total: int) -> None:
        """Note how far it is."""
        self.far = (done, total)


class RunWork(QObject):
    """One run in the pool. `told` says every 100 ms how far; `done` brings its result, `failed` what refused it."""

    told = Signal(int, int)
    done = Signal(object)
    failed = Signal(object)

    def __init__(self, billing: Any, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._billing = billing
        self._job: _Job | None = None
        self._clock = QTimer(self)
        self._clock.setInterval(100)
        self._clock.timeout.connect(self._tell)

    def start(self, write: Callable[[Progress, Asked], Any], total: int) -> None:
        """Begin a run: `write` is handed whom to tell how far it is and whom to ask whether to stop."""
        job = self._job = _Job(far=(0, total))
        task = tasks.run(lambda: write(job.progress, job.stop.is_set), billing=self._billing)
        task.done.connect(lambda result: self._ended(result, self.done))
        task.failed.connect(lambda error: self._ended(error, self.failed))
        self._clock.start()
        self._tell()

    def busy(self) -> bool:
        """Say whether a run is under way."""
        return self._job is not None

    def stop(self) -> None:
        """Stop after the statement that is being written."""
        if self._job:
            self._job.stop.set()

    def _ended(self, outcome: object, tell: Any) -> None:
        self._job = None
        self._clock.stop()
        tell.emit(outcome)

    def _tell(self) -> None:
        if self._job:
            self.told.emit(*self._job.far)
