"""Owns a text of machines that is looked at and copied, never typed into: requests, answers, payloads."""

from __future__ import annotations

import math

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QSyntaxHighlighter, QTextCharFormat, QTextDocument
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from .. import theme

_MAY_BREAK = "\u200b"
"""A place without width where a line may end: JSON has no spaces, and lines that end anywhere cannot be read."""

_MARGIN, _FRAME, _PADDING = 0, 1, 8
"""What stands around the lines: in the document, and by the style sheet."""


class _Breaks(QSyntaxHighlighter):
    """Makes the places where a line may end so small that a font which has to be borrowed for them makes no line higher."""

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        self._tiny = QTextCharFormat()
        self._tiny.setFontPointSize(1)

    def highlightBlock(self, text: str) -> None:
        for place, char in enumerate(text):
            if char == _MAY_BREAK:
                self.setFormat(place, 1, self._tiny)


class CodeView(QPlainTextEdit):
    """A text in the fixed font whose long lines go on after commas; what is copied has the very characters."""

    def __init__(self, name: str, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._code = ""
        self.setProperty("look", "code")
        self.setReadOnly(True)
        self.setFont(theme.font("code"))
        self.setTabChangesFocus(True)
        self.document().setDocumentMargin(_MARGIN)
        self._breaks = _Breaks(self.document())
        self.setAccessibleName(name)

    @staticmethod
    def high(lines: int) -> int:
        """Return how high a view of so many whole lines is."""
        around = 2 * (_MARGIN + _FRAME + _PADDING)
        return math.ceil(lines * theme.metrics("code").lineSpacing()) + around

    def set_code(self, text: str) -> None:
        """Show a text; what is shown already stays as it was scrolled and marked."""
        if text != self._code:
            self._code = text
            self.setPlainText(text.replace(",", f",{_MAY_BREAK}"))

    def code(self) -> str:
        """Return the text as it is."""
        return self._code

    def createMimeDataFromSelection(self) -> QMimeData:
        made = QMimeData()
        made.setText(self.textCursor().selection().toPlainText().replace(_MAY_BREAK, ""))
        return made
