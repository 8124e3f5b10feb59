"""Owns how a fault of the program is told: what happened, what was kept, and the report that can be passed on.

The report is shown word by word before anybody sends it; nothing is sent from here.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, QTimer, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QApplication, QHBoxLayout, QMainWindow, QPlainTextEdit, QVBoxLayout, QWidget

from .. import theme
from ..errors import ErrorDialog
from ..widgets.buttons import primary, quiet, secondary
from ..widgets.inputs import LineEdit
from ..widgets.text import PlainLabel


class FaultDialog(ErrorDialog):
    """One fault with its report; the program goes on, or is closed in order."""

    def __init__(self, report: str, file: Path | None, *, parent: QWidget | None = None) -> None:
        """Show a report and where it lies; without a file it could not be written, and only *Copy* keeps it."""
        self._report, self._file = report, file
        super().__init__(
            self.tr("Something went wrong in the program"),
            self.tr("What you were doing did not come to its end. The program can go on."),
            parent=parent,
        )

    def _fill(self, column: QVBoxLayout, row: QHBoxLayout) -> None:
        kept = self.tr("Your book is whole: every act is saved whole or not at all. Look whether your last one is there.")
        column.addWidget(PlainLabel(kept, wrap=True, selectable=True))
        column.addSpacing(8)
        column.addWidget(PlainLabel(self._said(), wrap=True, selectable=True))
        if self._file is not None:
            column.addWidget(_path(self.tr("File of the report"), self._file))
        column.addWidget(self._box())
        self._fold_button = quiet(self.tr("Show report"))
        self._fold_button.clicked.connect(self._show_report)
        self._copy = secondary(self.tr("Copy"))
        self._copy.clicked.connect(self._copy_report)
        row.addWidget(self._fold_button)
        row.addWidget(self._copy)
        if self._file is not None:
            show = secondary(self.tr("Show file"))
            show.clicked.connect(self._show_file)
            row.addWidget(show)
        row.addStretch(1)
        self._add_ways(row)

    def _add_ways(self, row: QHBoxLayout) -> None:
        close = secondary(self.tr("Close the program"))
        close.clicked.connect(self._close_program)
        go_on = primary(self.tr("Continue"))
        go_on.setDefault(True)
        go_on.clicked.connect(self.accept)
        row.addWidget(close)
        row.addWidget(go_on)
        go_on.setFocus(Qt.FocusReason.OtherFocusReason)

    def _said(self) -> str:
        if self._file is None:
            return self.tr("The report could not be written to a file; copy it from here.")
        return self.tr(
            "A report for the makers of the program was written. It names no customer, no amount and no secret; read it, and "
            "pass it on if you like. Nothing is sent by itself."
        )

    def _box(self) -> QPlainTextEdit:
        self._shown = QPlainTextEdit(self._report)
        self._shown.setReadOnly(True)
        self._shown.setTabChangesFocus(True)
        self._shown.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self._shown.setFont(theme.font("code"))
        self._shown.setAccessibleName(self.tr("Report"))
        self._shown.setMinimumSize(theme.px(560), 160)  # more where the screen has room; with large letters it has none
        self._shown.hide()
        return self._shown

    def _show_report(self) -> None:
        opening = self._shown.isHidden()
        self._fold_button.setText(self.tr("Hide report") if opening else self.tr("Show report"))
        self._fold(self._shown)

    def _copy_report(self) -> None:
        QGuiApplication.clipboard().setText(self._report)
        self._copy.setText(self.tr("Copied"))

    def _show_file(self) -> None:
        if self._file is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._file.parent)))

    def _close_program(self) -> None:
        self.reject()
        QTimer.singleShot(0, _leave)


def _leave() -> None:
    """Close the windows, which keep what is theirs, and end every loop: a dialog in trouble may not hold the program open."""
    for window in QApplication.topLevelWidgets():
        if isinstance(window, QMainWindow):
            window.close()
    QApplication.exit(0)


def _path(name: str, file: Path) -> LineEdit:
    """Return the place of a file to read and copy."""
    shown = LineEdit()
    shown.setReadOnly(True)
    shown.setText(str(file))
    shown.setCursorPosition(0)
    shown.setAccessibleName(name)
    return shown
