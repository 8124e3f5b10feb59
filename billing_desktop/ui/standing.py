"""Owns whether anything can be recorded in the open book, and the notice above the window that says why not.

Looks every few seconds whether the file is still there, says what the check of the book found, and asks the book again after an
error of the disk. Source: reliability, sections 1, 4 (T6, T15) and 6; look 11b and 11c.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from ..domain.errors import BillingError
from ..services import backups
from . import errors, tasks
from .desk import Desk
from .dialogs.base import DetailsDialog
from .sentences import said
from .widgets.notice import NoticeBar

_EVERY_MS = 3_000
_Acts = tuple[tuple[str, Callable[[], object]], ...]


class Standing(QObject):
    """What is said above the middle of the window while nothing can be recorded."""

    def __init__(self, desk: Desk, notice: NoticeBar, window: QWidget) -> None:
        super().__init__(window)
        self._desk, self._notice, self._window = desk, notice, window
        self._findings: list[Any] = []
        self._newest: backups.Backup | None = None
        self._shown = ""
        self._clock = QTimer(self)
        self._clock.timeout.connect(self.look)
        self._clock.start(_EVERY_MS)

    def stop(self) -> None:
        """Look no more; the window is about to go."""
        self._clock.stop()

    @Slot()
    def look(self) -> None:
        """See whether the file is still the one that was opened; while it is not, nothing is recorded in it."""
        billing = self._desk.billing
        if not billing.reading_only:
            try:
                billing.look_at_file()
            except BillingError:
                self.follow()

    def found(self, findings: list[Any]) -> None:
        """Take what the check of the book found: with damage, nothing more is recorded, and the newest good backup is offered."""
        self._findings = findings
        if findings:
            self._desk.billing.stop_for_damage(findings)
            self.follow()
            self._seek_backup()

    def _seek_backup(self) -> None:
        billing = self._desk.billing
        task = tasks.run(lambda: backups.newest_good(billing.backups.places, billing.path), billing=billing)
        task.done.connect(self._backup_found)

    def _backup_found(self, newest: backups.Backup | None) -> None:
        self._newest, self._shown = newest, ""
        self.follow()

    def word(self) -> tuple[str, str]:
        """Return the word for the status bar and its reason, empty where all is well."""
        billing = self._desk.billing
        if billing.doubt is not None:
            return self.tr("Not confirmed"), said(billing.reading_only)
        return (self.tr("Read only"), said(billing.reading_only)) if billing.reading_only else ("", "")

    def follow(self) -> None:
        """Say why nothing can be recorded, or take the notice away."""
        billing = self._desk.billing
        key = f"{billing.stopped_code}/{billing.doubt}/{bool(self._newest)}"
        if key == self._shown:
            return
        self._shown = key
        if billing.doubt is not None:
            self._desk.bus.said.emit(self.tr("Recording is stopped until the book answers. Reading works."))
        elif billing.reading_only:
            self._desk.bus.said.emit(self.tr("You can look, search, print statements and export."))
        if billing.doubt is not None:
            self._say_doubt()
        elif billing.stopped_code == "book_damaged":
            self._say_damage()
        elif billing.stopped_code in ("book_gone", "book_replaced"):
            self._notice.say("bad", self.tr("The book is not where it was opened"), said(billing.reading_only),
                             ((self.tr("Save a copy…"), self._save_copy),), leads=True)  # fmt: skip
        elif billing.reading_only:
            self._notice.say("info", self.tr("Opened for reading only"), said(billing.reading_only))
        else:
            self._notice.clear()

    # An act in doubt

    def _say_doubt(self) -> None:
        doubt = self._desk.billing.doubt
        if doubt is None:
            return
        what = said(doubt.text) if doubt.text else self.tr("a change")
        text = self.tr(
            "The disk answered with an error while this was being written: {what}. It is looked up in the book before anything "
            "else is recorded, so it cannot be there twice."
        ).format(what=what)
        acts: _Acts = ((self.tr("Look again"), self.look_again),)
        self._notice.say("warn", self.tr("Not confirmed: it is not known yet whether this was recorded"), text, acts, leads=True)

    def look_again(self) -> None:
        """Ask the book, opened anew, and tell what it says."""
        try:
            answer = self._desk.billing.look_again()
        except BillingError as error:
            errors.show_error(error, parent=self._window)
            return
        self._desk.bus.said.emit(errors.answered(answer))
        self.follow()

    # Damage

    def _say_damage(self) -> None:
        acts: _Acts = ((self.tr("Show report"), self._report),) if self._findings else ()
        text = said(self._desk.billing.reading_only)
        if self._newest is not None:
            at = self._newest.path.name
            text += " " + self.tr("The newest good backup is {file}.").format(file=at)
        acts = (*acts, (self.tr("Restore a backup…"), self._restore))
        self._notice.say("bad", self.tr("Opened for reading only: this book is damaged"), text, acts, leads=True)

    def _report(self) -> None:
        facts = [(f"{number}", said(finding.text)) for number, finding in enumerate(self._findings[:20], 1)]
        more = len(self._findings) - len(facts)
        foot = self.tr("and {n} more").format(n=f"{more:,}") if more else ""
        DetailsDialog(
            self.tr("What was found"),
            facts,
            text=self.tr("The book was held against every rule of its own. Nothing was changed in it."),
            foot=foot,
            parent=self._window,
        ).exec()

    def _restore(self) -> None:
        from .dialogs.restore import RestoreDialog

        dialog = RestoreDialog(self._desk, self._newest.path if self._newest else None, parent=self._window)
        if dialog.exec() and dialog.backup is not None:
            self._desk.restore_wanted.emit(dialog.backup)
        dialog.deleteLater()

    def _save_copy(self) -> None:
        """Write all that is still open into a new file: the old one has no name any more."""
        path = self._desk.billing.path
        chosen, _ = QFileDialog.getSaveFileName(self._window, self.tr("Save a copy"), str(path), self.tr("Books (*.book)"),
                                                options=QFileDialog.Option.DontConfirmOverwrite)  # fmt: skip
        if not chosen:
            return
        try:
            made = self._desk.billing.backups.copy_to(Path(chosen))
        except BillingError as error:
            errors.show_error(error, parent=self._window)
            return
        self._desk.bus.said.emit(self.tr("A copy with everything recorded was saved as {file}.").format(file=made.name))
