"""Owns the commands about backups: make one now, and restore one; must not know how backups are made."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from . import errors
from .desk import Desk

if TYPE_CHECKING:
    from .main_window import MainWindow


class BackupCommands(QObject):
    """What the window does with the backups of its book."""

    def __init__(self, window: MainWindow, desk: Desk) -> None:
        super().__init__(window)
        self._window, self._desk = window, desk

    def handlers(self) -> dict[str, Callable[[], object]]:
        """Return what each command does."""
        return {"back_up": lambda: self._desk.backups.make(done=self._made), "restore": self._restore}

    def _made(self, outcome: object) -> None:
        if isinstance(outcome, Exception):
            errors.show_error(outcome, parent=self._window)
        else:
            self._desk.bus.said.emit(self.tr("Backup made and verified."))

    def _restore(self) -> None:
        from .dialogs.restore import RestoreDialog

        dialog = RestoreDialog(self._desk, parent=self._window)
        if dialog.exec() and dialog.backup is not None:
            self._desk.restore_wanted.emit(dialog.backup)
        dialog.deleteLater()
