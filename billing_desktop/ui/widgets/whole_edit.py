"""Owns the input of a whole number within bounds; empty is None where that is allowed."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from .inputs import LineEdit


class WholeEdit(LineEdit):
    """A whole number; a text that is none stays and is a problem in words."""

    edited = Signal()

    def __init__(self, least: int, most: int, *, empty: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._least, self._most, self._empty = least, most, empty
        self.setMaxLength(12)
        self.textEdited.connect(lambda _text: self.edited.emit())

    def value(self) -> int | None:
        """Return the number, or None while the field is empty or no number."""
        return None if self.problem() or not self.text().strip() else int(self.text())

    def set_value(self, number: int | None) -> None:
        """Show a number; None empties the field."""
        self.setText("" if number is None else str(number))

    def problem(self) -> str:
        """Say in one sentence what is wrong with the text."""
        text = self.text().strip()
        if not text and self._empty:
            return ""
        if text.isascii() and text.isdigit() and self._least <= int(text) <= self._most:
            return ""
        said = self.tr("Write a whole number from {least} to {most}.")
        if self._empty:
            said = self.tr("Write a whole number from {least} to {most}, or nothing.")
        return said.format(least=self._least, most=self._most)
