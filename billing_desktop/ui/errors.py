"""Owns how an error is told: what happened, what was kept, what to do; always as plain text.

A refused act is told where it was asked for (a notice bar) or in a dialog; anything else is a bug, logged and told once.
"""

from __future__ import annotations

import logging
import traceback
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from ..domain.errors import BillingError, NotConfirmed
from . import theme
from .sentences import said
from .widgets.buttons import primary, quiet
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
    """Tell an error in the notice bar of the place it belongs to, or else in a dialog."""
    if not isinstance(error, BillingError):
        log.error("unexpected error", exc_info=error)
    headline, text = words(error)
    if notice is not None:
        notice.say("bad", headline, text)
        return
    details = "" if isinstance(error, BillingError) else "".join(traceback.format_exception(error))
    dialog = ErrorDialog(headline, text, details, parent=parent)
    dialog.exec()
    dialog.deleteLater()


class ErrorDialog(QDialog):
    """One error with its details folded away."""

    def __init__(self, headline: str, text: str, details: str = "", *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(headline)
        self.setMinimumWidth(theme.px(440))
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(8)
        title = PlainLabel(headline, "section", wrap=True)
        column.addWidget(title)
        column.addWidget(PlainLabel(text, wrap=True, selectable=True))
        column.addStretch(1)
        row = QHBoxLayout()
        row.setContentsMargins(0, 16, 0, 0)
        close = primary(self.tr("Close"))
        close.setDefault(True)
        close.clicked.connect(self.accept)
        if details:
            box = QPlainTextEdit(details)
            box.setReadOnly(True)
            box.setFont(theme.font("code"))
            box.setAccessibleName(self.tr("Details for the maker of the program"))
            box.setMinimumSize(theme.px(560), theme.px(220))
            box.hide()
            column.addWidget(box)
            fold = quiet(self.tr("Show details"))
            fold.clicked.connect(lambda: self._fold(box))
            row.addWidget(fold)
        row.addStretch(1)
        row.addWidget(close)
        column.addLayout(row)
        close.setFocus(Qt.FocusReason.OtherFocusReason)

    def _fold(self, box: QWidget) -> None:
        """Show the details, or fold them away again."""
        box.setVisible(box.isHidden())
        self.adjustSize()
