"""Owns when backups of the open book are made by themselves, and what is said of them: daily, before an import, on leaving.

Backups are made in the pool, so that nobody waits for a disk; on leaving the window waits. Source: reliability, section 6.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from ..domain.errors import BillingError
from . import format as fmt
from . import tasks
from .sentences import said

log = logging.getLogger(__name__)
_FIRST_MS, _EVERY_MS = 20_000, 3_600_000
OLD = timedelta(days=7)


class BackupKeeper(QObject):
    """The backups of one open book as the window sees them."""

    changed = Signal()
    """A backup was made, or could not be; what is said of them is another."""

    def __init__(self, billing: Any, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._billing = billing
        self._kept: Path | None = billing.kept
        self._task: tasks.Task | None = None
        self._clock = QTimer(self)
        self._clock.timeout.connect(self.make_if_due)

    def start(self) -> None:
        """Begin to look once an hour whether a backup is a day old."""
        if not self._clock.isActive():
            QTimer.singleShot(_FIRST_MS, self, self.make_if_due)
            self._clock.start(_EVERY_MS)

    def keep(self, older: Path | None) -> None:
        """Copy a file as it was before an upgrade to the backups on leaving, where the book was opened before this window."""
        self._kept = older or self._kept

    def stop(self) -> None:
        """Look no more."""
        self._clock.stop()

    def is_busy(self) -> bool:
        """Say whether a backup is being made."""
        return self._task is not None

    @Slot()
    def make_if_due(self) -> None:
        """Make the backup of the day where there is none yet; what goes wrong is shown in the status bar."""
        age = self._billing.backups.age()
        if not self._billing.reading_only and (age is None or age >= timedelta(days=1) or self._billing.backups.last().problem):
            self.make()

    def make(self, *, done: Callable[[object], None] | None = None) -> None:
        """Make a backup in the pool; `done` gets what was made, or the error."""
        if self._task is not None:
            return
        self._task = tasks.run(self._work, billing=self._billing)
        self._task.done.connect(lambda outcome: self._ended(outcome, done))
        self._task.failed.connect(lambda error: self._ended(error, done))
        self.changed.emit()

    def _work(self) -> object:
        try:
            return self._billing.backups.make()
        except BillingError as error:  # an answer, not a fault
            return error

    def _ended(self, outcome: object, done: Callable[[object], None] | None) -> None:
        self._task = None
        self.changed.emit()
        if done is not None:
            done(outcome)

    def on_leaving(self) -> None:
        """Make a backup before the book is closed, where something was recorded since the last one; errors are logged."""
        self.stop()
        tasks.wait_for_all()
        if self._billing.reading_only:
            return
        try:
            if self._kept is not None:
                self._billing.backups.keep_copy(self._kept)
                self._kept = None
            if self._billing.backups.is_due():
                self._billing.backups.make()
        except (BillingError, OSError):
            log.exception("no backup was made on leaving")

    def whole(self) -> str:
        """Return what is said of the last backup where there is room for a sentence."""
        words, tone, tip = self.words()
        last = self._billing.backups.last()
        if (tone == "late" and last.problem) or self.is_busy() or not last.made_at:
            return tip if last.problem or self.is_busy() else words
        at = self._billing.backups.local(datetime.fromisoformat(last.made_at))
        said_ = self.tr("Last backup {day}, {time}, verified").format(day=fmt.day(at.date()), time=f"{at:%H:%M}")
        return f"{said_} ({words})" if tone == "late" else said_

    def words(self) -> tuple[str, str, str]:
        """Return what is said of the backups: a word or two, its tone, and the whole sentence."""
        own = self._billing.backups
        last, age = own.last(), own.age()
        if self.is_busy():
            return self.tr("Backing up…"), "muted", self.tr("A backup is being made and verified.")
        if last.problem:
            return self.tr("Backup failed"), "late", said(last.problem)
        if age is None:
            return self.tr("First backup at closing"), "muted", self.tr("Backups go to {folder}.").format(folder=own.folder())
        at = own.local(datetime.fromisoformat(last.made_at))
        tip = self.tr("Backed up and verified on {day} at {time}, to {file}").format(
            day=fmt.day(at.date()), time=f"{at:%H:%M}", file=last.file
        )
        if age >= OLD:
            words = fmt.count(age.days, self.tr("Backup 1 day old"), self.tr("Backup {n} days old"))
            return words, "late", tip
        if at.date() == self._billing.today():
            return self.tr("Backup {time}").format(time=f"{at:%H:%M}"), "muted", tip
        return self.tr("Backup {day}").format(day=fmt.near(at.date(), self._billing.today())), "muted", tip
