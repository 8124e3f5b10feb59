"""Owns what is asked when a book is open elsewhere: who has it, and what can be done instead."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from .. import theme
from ..book_lock import Holder
from ..widgets.buttons import Button, primary, secondary
from ..widgets.text import PlainLabel
from .fitting import MARGIN, SnugDialog


class InUseDialog(SnugDialog):
    """Says who holds a book; `answer` is read, remove or cancel. Removing the lock is offered only where it says nothing."""

    def __init__(self, book: Path, holder: Holder, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.answer = "cancel"
        self.setMinimumWidth(theme.px(480))
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        column.setSpacing(8)
        known = bool(holder.pid)
        title = self.tr("{book} is open already") if known else self.tr("{book} is locked, and the lock does not say by whom")
        self.setWindowTitle(self.tr("Open a book"))
        column.addWidget(PlainLabel(title.format(book=book.name), "section", wrap=True))
        if known and holder.is_here():
            text = self.tr("Another window of this computer has it (process {pid}). Close it there, or open it for reading here.")
        elif known:
            text = self.tr("The computer {host} has it (process {pid}). Close it there, or open it for reading here.")
        else:
            text = self.tr("A program that was cut off may have left {file}. Remove it only when nobody else has the book open.")
        self.text = PlainLabel(text.format(pid=holder.pid, host=holder.host, file=holder.file.name), wrap=True)
        column.addWidget(self.text)
        row = QHBoxLayout()
        row.setContentsMargins(0, 16, 0, 0)
        row.setSpacing(8)
        row.addStretch(1)
        cancel = secondary(self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        row.addWidget(cancel)
        if not known:
            row.addWidget(self._button(secondary(self.tr("Remove the lock and open")), "remove"))
        read = self._button(primary(self.tr("Open for reading")), "read")
        row.addWidget(read)
        column.addLayout(row)
        read.setDefault(True)
        read.setFocus(Qt.FocusReason.OtherFocusReason)

    def _button(self, button: Button, answer: str) -> Button:
        button.clicked.connect(lambda _checked=False: self._take(answer))
        return button

    def _take(self, answer: str) -> None:
        self.answer = answer
        self.accept()
