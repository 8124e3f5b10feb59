"""Owns the room beneath a list that scrolls: as much as lets its last line in sight be whole, never cut by what stands below."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QVBoxLayout, QWidget


class WholeRows(QWidget):
    """Holds a list whose rows are of one height, and ends it with a whole row while there are more than have room."""

    def __init__(self, view: QAbstractItemView, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view = view
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(view)
        self.setSizePolicy(view.sizePolicy())
        view.verticalScrollBar().rangeChanged.connect(lambda _least, _most: self._end_whole())

    def sizeHint(self) -> QSize:
        return self._without_room(super().sizeHint())

    def minimumSizeHint(self) -> QSize:
        return self._without_room(super().minimumSizeHint())

    def _without_room(self, size: QSize) -> QSize:
        """Ask for the list alone: a page that scrolls would grow by the room left, which changes with its height, without end."""
        return size - QSize(0, self._column.contentsMargins().bottom())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._end_whole()

    def _end_whole(self) -> None:
        """Leave the room of the row that would be cut."""
        view, model = self._view, self._view.model()
        row = view.visualRect(model.index(0, 0)).height() if model is not None and model.rowCount() else 0
        left = self._column.contentsMargins().bottom()
        room = view.viewport().height() + left
        content = view.verticalScrollBar().maximum() + view.viewport().height()
        rest = room % row if row and content > room else 0
        if rest != left:
            self._column.setContentsMargins(0, 0, 0, rest)
