"""Owns how an error is told: what happened, what was kept, what to do; always as plain text.

A refused act is told where it was asked for (a notice bar) or in a dialog; anything else is a bug, logged and told once.
"""

from __future__ import annotations

import logging
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ..domain.errors import BillingError, NotConfirmed
from . import faults, theme
from .dialogs.fitting import SnugDialog
from .sentences import said
from .widgets.buttons import primary
from .widgets.notice import NoticeBar
from .widgets.text import PlainLabel

log = logging.getLogger(__name__)


def _tr(text: str) -> str:
    return QCoreApplication.translate("errors", text)


def words(error: BaseException) -> tuple[str, str]:
    """Return the headline and the explanation for an error."""
    if isinstance(error, NotConfirmed):
        return _tr("Not confirmed: it is not known yet whether this was recorded"), said(error.text)
    if isinstance(error, BillingError):
        return _tr("This was not done"), said(error.text)
    return (
        _tr("Something went wrong in the program"),
        _tr("Nothing was half written: every act is saved whole or not at all. The details are in the log file."),
    )


def answered(answer: Any) -> str:
    """Say what the book answered about an act of which the disk had not said whether it holds it."""
    if answer.there:
        return _tr("It was recorded: {what}.").format(what=said(answer.text))
    if answer.known:
        return _tr("It was not recorded: {what}. Record it again.").format(what=said(answer.text))
    return _tr("The book answers again. Look whether your last change is there.")


def show_error(error: BaseException, *, parent: QWidget | None = None, notice: NoticeBar | None = None) -> None:
    """Tell an error in the notice bar of the place it belongs to, or else in a dialog; a fault of the program is reported too."""
    file = None if isinstance(error, BillingError) else note(error)
    headline, text = words(error)
    if notice is not None:
        notice.say("bad", headline, text)
        return
    dialog = ErrorDialog(headline, text, parent=parent) if isinstance(error, BillingError) else _fault(error, file, parent)
    dialog.exec()
    dialog.deleteLater()


def note(error: BaseException) -> Path | None:
    """Log a fault of the program and write its report; return the file."""
    log.error("unexpected error", exc_info=error)
    return faults.write(error)


def _fault(error: BaseException, file: Path | None, parent: QWidget | None) -> ErrorDialog:
    from .dialogs.fault import FaultDialog  # which stands on what is here

    return FaultDialog(faults.reports().text(error), file, parent=parent)


class ErrorDialog(SnugDialog):
    """One error in its own words; those that tell more fill in what stands between the words and the end."""

    def __init__(self, headline: str, text: str, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(headline)
        column = QVBoxLayout(self)
        column.addStrut(theme.px(392))  # more where the buttons have long names
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(8)
        title = PlainLabel(headline, "section", wrap=True)
        column.addWidget(title)
        column.addWidget(PlainLabel(text, wrap=True, selectable=True))
        row = QHBoxLayout()
        row.setContentsMargins(0, 16, 0, 0)
        row.setSpacing(8)
        self._fill(column, row)
        column.addLayout(row)

    def _fill(self, column: QVBoxLayout, row: QHBoxLayout) -> None:
        """Add what stands under the words, and the buttons."""
        column.addStretch(1)
        close = primary(self.tr("Close"))
        close.setDefault(True)
        close.clicked.connect(self.accept)
        row.addStretch(1)
        row.addWidget(close)
        close.setFocus(Qt.FocusReason.OtherFocusReason)

    def _fold(self, box: QWidget) -> None:
        """Show something more, or fold it away again."""
        box.setVisible(box.isHidden())
        layout = self.layout()
        if layout is not None:
            layout.activate()  # what became wider with it must count
        self.adjustSize()
        self.hug(shrink=True)
