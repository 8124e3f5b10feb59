"""Owns a table whose rows can be unfolded, one at a time: what belongs to the row stands right beneath it, inside the table.

There is one widget for all rows, measured and drawn for the unfolded one alone, so a long list costs nothing more.
Must not know what it shows. Source: look 05.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterator, Sequence
from typing import Any

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPalette, QResizeEvent
from PySide6.QtWidgets import QFrame, QStyleOptionViewItem, QVBoxLayout, QWidget

from .. import theme
from .cell import Cell
from .row_editing import RowDelegate
from .row_model import Column, RowModel
from .table import RowTable

_SIGN_WIDTH, _AROUND = 40, 8
_UNFOLDS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


class _LineDelegate(RowDelegate):
    """Paints the cells of an unfolded row in its line, not over its whole height."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        table = self.parent()
        assert isinstance(table, UnfoldingTable)
        if option.rect.height() > table.row_height():
            option = QStyleOptionViewItem(option)
            option.rect = QRect(option.rect.left(), option.rect.top(), option.rect.width(), table.row_height())
        super().paint(painter, option, index)


class _Beneath(QFrame):
    """What stands beneath the unfolded row; clicks beside its parts are its own, the wheel is the table's."""

    def __init__(self, inner: QWidget, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("part", "unfolded")
        self.setBackgroundRole(QPalette.ColorRole.Window)  # on that of a list, labels would be drawn in the tone of its rows
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(_SIGN_WIDTH), 12, 16, 16)
        column.addWidget(inner)
        self._inner = inner
        self.hide()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def needed(self, width: int) -> int:
        """Return how high it must be at a width."""
        self.ensurePolished()
        box, inner = self.layout(), self._inner.layout()
        assert box is not None
        if inner is not None:
            inner.invalidate()  # a part that was just shown or hidden asks for a new layout only later
        self._inner.updateGeometry()
        return max(box.totalHeightForWidth(width), box.totalMinimumSize().height())


class UnfoldingTable(RowTable):
    """A table with a sign before each row, and `inner` beneath the one that is unfolded.

    Enter, Space, → and a double click unfold, ← folds; → once more goes in, Escape comes back.
    """

    unfolded = Signal(object)
    """The row that was just unfolded, or None after folding."""

    def __init__(
        self, columns: Sequence[Column], inner: QWidget, *, key: Callable[[Any], Hashable], row_height: int = 32, name: str = ""
    ) -> None:
        self._inner, self._beneath = inner, None
        self._open: Hashable = None
        self._open_at, self._top = -1, 0
        self._key = key
        sign = Column("", self._sign, width=_SIGN_WIDTH)
        super().__init__(RowModel([sign, *columns], key=key, sub=lambda row: False), row_height=row_height, name=name)
        self._delegate = _LineDelegate(self)
        self.setItemDelegate(self._delegate)
        self._beneath = _Beneath(inner, self.viewport())
        for part in [inner, *inner.findChildren(QWidget)]:
            if part.focusPolicy() != Qt.FocusPolicy.NoFocus:
                part.installEventFilter(self)

    def _sign(self, row: Any) -> Cell:
        opened = self._open is not None and self._key(row) == self._open
        return Cell(icon="down" if opened else "right", told=self.tr("unfolded") if opened else self.tr("folded"))

    # --- unfolding

    def unfolded_row(self) -> Any:
        """Return the row that is unfolded, or None."""
        return self._row(self._open_at)

    def unfold(self, row: int) -> None:
        """Choose a row and show what belongs to it; what was unfolded before is folded."""
        if self._has_focus_inside():  # or Qt would hand the keyboard to whatever comes next in the window
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        self._fold_line()
        self._open, self._open_at = self._key(self._row(row)), row
        self.select_row(row)
        self.unfolded.emit(self._row(row))
        self.measure()
        self.scrollTo(self.model().index(row, 0))
        self._say_changed(row)

    def fold(self) -> None:
        """Show the rows alone."""
        if self._open is None:
            return
        row = self._open_at
        inside = self._has_focus_inside()
        self._fold_line()
        if inside:
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.unfolded.emit(None)
        self._say_changed(row)

    def toggle(self, row: int) -> None:
        """Unfold a row, or fold it where it is unfolded."""
        if row == self._open_at:
            self.fold()
        else:
            self.unfold(row)

    def measure(self) -> None:
        """Give the unfolded row the height that its widget needs now."""
        if self._beneath is None or self._open_at < 0:
            return
        high = self._height + self._beneath.needed(self.viewport().width())
        if self.rowHeight(self._open_at) != high:
            self.setRowHeight(self._open_at, high)
        self._place()

    def _fold_line(self) -> None:
        if 0 <= self._open_at < self.model().rowCount():
            self.setRowHeight(self._open_at, self._height)
        self._open, self._open_at = None, -1
        self._place()

    def _say_changed(self, row: int) -> None:
        model = self.model()
        if 0 <= row < model.rowCount():
            for one in {row, self._open_at} - {-1}:
                model.dataChanged.emit(model.index(one, 0), model.index(one, 0))
        self.viewport().update()

    def _place(self) -> None:
        """Put the widget beneath its line, as wide as the table however far that is scrolled aside."""
        if self._beneath is None:
            return
        if self._open_at < 0:
            self._beneath.hide()
            return
        top = self.rowViewportPosition(self._open_at) + self._height
        self._beneath.setGeometry(0, top, self.viewport().width(), self.rowHeight(self._open_at) - self._height)
        self._beneath.show()

    def _has_focus_inside(self) -> bool:
        focus = self.window().focusWidget()
        return self._beneath is not None and focus is not None and self._beneath.isAncestorOf(focus)

    # --- other rows

    def _remember(self) -> None:
        super()._remember()
        self._top = self.rowViewportPosition(self._open_at) if self._open_at >= 0 else 0

    def _rows_changed(self) -> None:
        self.setAutoScroll(False)  # the chosen row may be far away from what is being read
        super()._rows_changed()
        self.setAutoScroll(True)
        if self._open is None:
            return
        model, before = self.model(), self._open_at
        found = next((n for n, row in enumerate(model.rows) if self._key(row) == self._open), -1)
        if found < 0:
            self.fold()
            return
        if found != before and before < model.rowCount():
            self.setRowHeight(before, self._height)
        self._open_at = found
        self.measure()
        self._stay(found)

    def _stay(self, row: int) -> None:
        """Keep what is being read where it is, however many rows came above it."""
        if 0 <= self._top < self.viewport().height():
            self.executeDelayedItemsLayout()
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + self.rowViewportPosition(row) - self._top)
        self._place()

    # --- geometry and painting

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.measure()

    def updateGeometries(self) -> None:
        super().updateGeometries()
        self._place()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        super().scrollContentsBy(dx, dy)
        self._place()

    def _rows_in_sight(self) -> Iterator[tuple[int, QRectF]]:
        for row, area in super()._rows_in_sight():
            yield row, QRectF(area.left(), area.top(), area.width(), min(area.height(), float(self._height)))

    # --- keys and pointer

    def mousePressEvent(self, event: QMouseEvent) -> None:
        row = self._on_sign(event.position().toPoint())
        if row >= 0 and event.button() == Qt.MouseButton.LeftButton:
            self.select_row(row)
            self.toggle(row)
            return
        super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and event.button() == Qt.MouseButton.LeftButton:
            self.toggle(index.row())

    def _on_sign(self, place: QPoint) -> int:
        index = self.indexAt(place)
        return index.row() if index.isValid() and index.column() == 0 else -1

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row, key = self.currentIndex().row(), event.key()
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        if row < 0 or not plain or key not in (*_UNFOLDS, Qt.Key.Key_Right, Qt.Key.Key_Left):
            super().keyPressEvent(event)
            return
        self._ring = True
        if key in _UNFOLDS:
            self.toggle(row)
        elif key == Qt.Key.Key_Left:
            self.fold()
        elif row != self._open_at:
            self.unfold(row)
        else:
            self._inner.focusNextChild()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Bring what gets the keyboard into sight, and give it back at Escape."""
        if event.type() == QEvent.Type.FocusIn and self._open_at >= 0 and isinstance(watched, QWidget):
            self._bring_into_sight(watched)
        elif event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            self.setFocus(Qt.FocusReason.OtherFocusReason)
            return True
        return bool(super().eventFilter(watched, event))

    def _bring_into_sight(self, part: QWidget) -> None:
        """Scroll as little as is needed to show a part of what is unfolded."""
        room, bar = self.viewport().height(), self.verticalScrollBar()
        top = part.mapTo(self.viewport(), QPoint(0, 0)).y()
        over = top + part.height() + _AROUND - room
        if top < _AROUND or part.height() + 2 * _AROUND > room:
            bar.setValue(bar.value() + top - _AROUND)
        elif over > 0:
            bar.setValue(bar.value() + over)
