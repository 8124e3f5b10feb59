"""Owns the import's work beside the window: one check or import at a time, how far it is, and stopping it.

A newer check stops the one before. What is stopped has written nothing: an import is one transaction.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from ...domain.errors import BillingError
from ...importers import Table
from ...services import import_preview
from ...services.import_preview import Choice, ImportPreview
from ...services.import_report import ImportReport
from .. import tasks

log = logging.getLogger(__name__)


class _Stopped(Exception):
    """Ends work that nobody waits for any more."""


@dataclass
class _Job:
    """What the worker and the window share; plain fields, so that no Qt object is touched off its thread."""

    name: str
    stop: threading.Event = field(default_factory=threading.Event)
    far: tuple[int, int] = (0, 0)

    def progress(self, done: int, rows: int) -> None:
        if self.stop.is_set():
            raise _Stopped
        self.far = (done, rows)

    def do(self, work: Callable[[], Any]) -> Any:
        """Do the work; None says that it was stopped. What was refused is an answer, not a fault."""
        try:
            self.progress(0, 0)
            return work()
        except _Stopped:
            return None
        except BillingError as error:
            return error


def _import(billing: Any, work: Callable[[], ImportReport]) -> ImportReport:
    """Import after a backup, which goes again where nothing was written. Where none can be made, the status bar says so."""
    with billing.backups.before_import() as backup:
        if backup.problem:
            log.warning("no backup before the import")
        report = work()
        backup.wanted = report.written
    return report


class ImportWork(QObject):
    """Checks and imports in the pool. `told` says every 100 ms how far: (rows done, rows), 0 rows while it reads."""

    told = Signal(int, int)
    previewed = Signal(object)
    imported = Signal(object)
    stopped = Signal(str)
    failed = Signal(object)

    def __init__(self, billing: Any, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._billing = billing
        self._job: _Job | None = None
        self._clock = QTimer(self)
        self._clock.setInterval(100)
        self._clock.timeout.connect(self._tell)

    def preview(self, kind: str, path: Path, choice: Choice, table: Table | None) -> None:
        """Read a file and check its rows; `previewed` brings the preview."""
        billing = self._billing
        self._start(
            "check",
            lambda job: import_preview.preview(billing, kind, path, choice, table=table, progress=job.progress),
            self.previewed.emit,
        )

    def run(self, shown: ImportPreview, *, leave_out: bool) -> None:
        """Import what is shown; `imported` brings the report."""
        billing = self._billing
        self._start(
            "import",
            lambda job: _import(billing, lambda: import_preview.run(billing, shown, leave_out=leave_out, progress=job.progress)),
            self.imported.emit,
        )

    def doing(self) -> str:
        """Return what is under way: "check", "import" or nothing."""
        return self._job.name if self._job else ""

    def stop(self) -> None:
        """Stop what is under way; `stopped` says when it has."""
        if self._job:
            self._job.stop.set()

    def drop(self) -> None:
        """Stop what is under way and hear no more of it."""
        self.stop()
        self._job = None
        self._clock.stop()

    def _start(self, name: str, work: Callable[[_Job], Any], give: Callable[[Any], None]) -> None:
        self.drop()
        job = self._job = _Job(name)
        task = tasks.run(lambda: job.do(lambda: work(job)), billing=self._billing)
        task.done.connect(lambda outcome: self._ended(job, outcome, give))
        task.failed.connect(lambda error: self._ended(job, error, self.failed.emit))
        self._clock.start()

    def _ended(self, job: _Job, outcome: Any, give: Callable[[Any], None]) -> None:
        if job is not self._job:
            return
        self._job = None
        self._clock.stop()
        if outcome is None:
            self.stopped.emit(job.name)
        elif isinstance(outcome, BillingError):
            self.failed.emit(outcome)
        else:
            give(outcome)

    def _tell(self) -> None:
        if self._job:
            self.told.emit(*self._job.far)
