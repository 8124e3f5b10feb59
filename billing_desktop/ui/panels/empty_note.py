"""Owns what stands in an empty table: one quiet line and the one next action."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence, QPalette
from PySide6.QtWidgets import QAbstractScrollArea, QVBoxLayout, QWidget

from ..widgets.text import PlainLabel
from .action_button import ActionButton


class EmptyNote(QWidget):
    """A line and a button near the top of a table that has no rows; hidden until it is told to show.

    `{keys}` in the line stands for the keys of the action.
    """

    def __init__(self, table: QAbstractScrollArea, text: str, action: QAction | None = None, label: str = "") -> None:
        super().__init__()
        line = PlainLabel(text, "body", "muted", wrap=True)
        line.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        line.setForegroundRole(QPalette.ColorRole.WindowText)  # the viewport of a table would hand on its own
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(line)
        if action is not None:
            column.addWidget(ActionButton(action, "secondary", text=label), 0, Qt.AlignmentFlag.AlignHCenter)
        self._line, self._text, self._action = line, text, action
        if action is not None:
            action.changed.connect(self._name_keys)
        self._name_keys()
        inside = table.viewport().layout()
        if inside is None:
            inside = QVBoxLayout(table.viewport())
            inside.setContentsMargins(24, 28, 24, 12)
            inside.setAlignment(Qt.AlignmentFlag.AlignTop)
        inside.addWidget(self)
        self.hide()

    def _name_keys(self) -> None:
        """Put the keys of the action, or its name where it has none, into the place of the line for them."""
        if self._action is not None:
            keys = self._action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            self._line.setText(self._text.replace("{keys}", keys or self._action.iconText()))

    def text(self) -> str:
        """Return the line."""
        return self._line.text()
