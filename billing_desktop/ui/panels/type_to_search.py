"""Owns that typing in a list searches it: the letters go to the search box above, Escape shows everything again."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

_UNHELD = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier


class TypeToSearch(QObject):
    """Hands letters and figures that are typed in a list to its search box; there they take the place of what is marked."""

    def __init__(self, view: QWidget, search: QLineEdit) -> None:
        super().__init__(view)
        self._search = search
        view.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        if event.text().isalnum() and not event.modifiers() & ~_UNHELD and self._search.isEnabled():
            self._search.setFocus(Qt.FocusReason.OtherFocusReason)
            if not self._search.hasSelectedText():
                self._search.end(False)
            self._search.insert(event.text())
            return True
        if event.key() == Qt.Key.Key_Escape and self._search.text():
            self._search.clear()
            return True
        return super().eventFilter(watched, event)
