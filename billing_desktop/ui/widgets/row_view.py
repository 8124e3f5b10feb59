"""Owns how the rows of a table are painted and passed over: fill, edge, hairline, ring; must not know the columns."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QFocusEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QTableView, QWidget

from .. import theme
from .delegate import paint_hairline, paint_row
from .row_model import RowModel

_NEAR = 6
"""How near to the end of the table a row has no line of its own."""
_TO_ROWS = {
    QTableView.CursorAction.MoveHome: Qt.KeyboardModifier.ControlModifier,
    QTableView.CursorAction.MoveEnd: Qt.KeyboardModifier.ControlModifier,
}
"""Home and End alone would go through the cells of a row that is chosen as a whole: nothing moves that one sees."""
_BY_HAND = (Qt.FocusReason.MouseFocusReason, Qt.FocusReason.PopupFocusReason)


class RowView(QTableView):
    """A table whose rows are whole: filled, ringed and passed over together with their sub-lines."""

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._hover, self._ring, self._empty = -1, False, ""
        self.setMouseTracking(True)
        self.setShowGrid(False)

    def model(self) -> Any:
        """Return the row model."""
        return super().model()

    def set_empty_text(self, text: str) -> None:
        """Set the line that stands in the table while it has no rows."""
        self._empty = text
        self.viewport().update()

    def moveCursor(self, action: Any, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """Move past sub-lines: they belong to the row above and are not chosen by themselves. Home and End are rows."""
        if self.selectionBehavior() == QTableView.SelectionBehavior.SelectRows:
            modifiers |= _TO_ROWS.get(action, Qt.KeyboardModifier.NoModifier)
        index = super().moveCursor(action, modifiers)
        model = self.model()
        step = 1 if index.row() >= self.currentIndex().row() else -1
        while isinstance(model, RowModel) and index.isValid() and model.is_sub(index.row()):
            after = index.siblingAtRow(index.row() + step)
            if not after.isValid():
                return self.currentIndex()
            index = after
        return index

    def _owner(self, index: QModelIndex) -> QModelIndex:
        """Return the row that a sub-line belongs to."""
        model = self.model()
        while isinstance(model, RowModel) and index.row() > 0 and model.is_sub(index.row()):
            index = index.siblingAtRow(index.row() - 1)
        return index

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        self._hover_over(self._owner(self.indexAt(event.position().toPoint())).row())

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._hover_over(-1)

    def _hover_over(self, row: int) -> None:
        if row != self._hover:
            self._hover = row
            self.viewport().update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._ring = event.reason() not in _BY_HAND
        super().focusInEvent(event)
        chooses = self.selectionMode() != QTableView.SelectionMode.NoSelection and self.selectionModel() is not None
        if self._ring and chooses and not self.selectionModel().hasSelection():
            # Qt puts its cursor on the first row and chooses none, so that the row with the ring would not be the one meant.
            flag = QItemSelectionModel.SelectionFlag
            self.selectionModel().setCurrentIndex(self.currentIndex(), flag.ClearAndSelect | flag.Rows)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    # --- painting

    def paintEvent(self, event: QPaintEvent) -> None:
        rows = list(self._rows_in_sight())
        painter = QPainter(self.viewport())
        self._paint_rows(painter, rows, under=True)
        painter.end()
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        self._paint_rows(painter, rows, under=False)
        if not (self.model() and self.model().rowCount()):
            paint_empty(painter, self.viewport().rect(), self._empty, ring=self.hasFocus() and self._ring)
        painter.end()

    def _rows_in_sight(self) -> Iterator[tuple[int, QRectF]]:
        first = self.rowAt(0)
        if first < 0 or not isinstance(self.model(), RowModel):
            return
        for row in range(first, self.model().rowCount()):
            top = self.rowViewportPosition(row)
            if top > self.viewport().height():
                return
            yield row, QRectF(0, top, self.viewport().width(), self.rowHeight(row))

    def _paint_rows(self, painter: QPainter, rows: list[tuple[int, QRectF]], *, under: bool) -> None:
        model: RowModel = self.model()
        for row, area in rows:
            owner = self._owner(model.index(row, 0)).row()
            selected = self.selectionModel().isRowSelected(owner, QModelIndex())
            if under:
                paint_row(painter, area, selected=selected, hovered=owner == self._hover, ring=False)
                continue
            here = self.currentIndex().row() if self.currentIndex().isValid() else rows[0][0]
            ring = self.hasFocus() and self._ring and row == here
            edge = QRectF(area.left(), area.top(), 3, area.height())
            near = area.bottom() + _NEAR >= self.viewport().height()  # the frame closes it: two lines would lie side by side
            if not near and (row + 1 >= model.rowCount() or not model.is_sub(row + 1)):
                paint_hairline(painter, area)
            if selected:
                painter.fillRect(edge, theme.current().colour("accent"))
            if ring:
                paint_row(painter, area, selected=False, hovered=False, ring=True)


def paint_empty(painter: QPainter, area: QRect, text: str, *, ring: bool = False) -> None:
    """Write one quiet line near the top of an empty list, framed whole while it has the keyboard."""
    if ring:
        paint_row(painter, QRectF(area), selected=False, hovered=False, ring=True)
    painter.setFont(theme.font("body"))
    painter.setPen(theme.current().colour("muted"))
    place = QRect(area.topLeft() + QPoint(16, 28), area.size()).adjusted(0, 0, -32, 0)
    painter.drawText(place, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap, text)
