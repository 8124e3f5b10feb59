"""Owns the tree of the program: customers, their accounts and bills, credit and what is owed side by side."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, QPersistentModelIndex, QRect, QRectF, Qt, QTimer
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QStyleOptionViewItem, QTreeView, QWidget

from .. import icons, theme
from .delegate import CellDelegate, cell_of, paint_row
from .header import RowHeader
from .row_view import paint_empty

INDENT, LEAST_AMOUNT, LEAST_LAST = 18, 76, 100
_BY_HAND = (Qt.FocusReason.MouseFocusReason, Qt.FocusReason.PopupFocusReason)


LOOKED_AT = 50
"""How many rows are measured for the widths of columns: those in sight; scrolling measures again."""


class _BranchDelegate(CellDelegate):
    """Lets what stands at the left reach into the next column where that is empty, so that no day is cut short."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        tree = self.parent()
        if index.column() == 0 and isinstance(tree, BranchTree) and not cell_of(index.sibling(index.row(), 1)).text:
            option = QStyleOptionViewItem(option)
            option.rect = QRect(option.rect).adjusted(0, 0, tree.header().sectionSize(1), 0)
        super().paint(painter, option, index)


class BranchTree(QTreeView):
    """A tree whose model gives a `Cell` for each place; rows are filled whole, chevrons are its own."""

    def __init__(self, *, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ring, self._empty = False, ""
        self._least: dict[int, int] = {}
        self._hovered = QPersistentModelIndex()
        self.setAccessibleName(name or self.tr("Customers"))
        self.setHeader(RowHeader(indent=INDENT, parent=self))
        self.header().setStretchLastSection(False)
        self.setItemDelegate(_BranchDelegate(self))
        self.setUniformRowHeights(True)
        self.setIndentation(INDENT)
        self.setFont(theme.font("body"))
        self.setAllColumnsShowFocus(False)  # the ring is drawn here; that of the style would lie over the texts as a veil
        self.setMouseTracking(True)
        self.setExpandsOnDoubleClick(True)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(0)
        self._later.timeout.connect(self._widen)
        self.verticalScrollBar().valueChanged.connect(lambda _value: self._later.start())
        self.expanded.connect(lambda _index: self._later.start())

    def setModel(self, model: QAbstractItemModel | None) -> None:
        super().setModel(model)
        if model is None:
            return
        for signal in (model.rowsInserted, model.dataChanged):
            signal.connect(lambda *_: self._later.start())
        model.modelReset.connect(self._start_widths)
        head = self.header()
        head.setResizeContentsPrecision(LOOKED_AT)
        for column in range(model.columnCount()):
            fixed = QHeaderView.ResizeMode.Stretch if column == 0 else QHeaderView.ResizeMode.Fixed
            head.setSectionResizeMode(column, fixed)
        self._start_widths()

    def set_least(self, widths: dict[int, int]) -> None:
        """Set the least widths of columns of amounts; they widen by themselves for longer amounts."""
        self._least = widths
        self._start_widths()

    def _start_widths(self) -> None:
        """Begin anew with the least widths, as for another list: only scrolling in one list must stay calm."""
        head, last = self.header(), self.model().columnCount() - 1
        for column in range(1, last + 1):
            least = self._least.get(column, LEAST_LAST if column == last else LEAST_AMOUNT)
            head.resizeSection(column, theme.px(least))
        self._widen()

    def set_empty_text(self, text: str) -> None:
        """Set the line that stands in the tree while it is empty."""
        self._empty = text
        self.viewport().update()

    def _widen(self) -> None:
        """Widen the columns of amounts for what is in sight; they never shrink, so that scrolling stays calm."""
        head: Any = self.header()
        for column in range(1, head.count()):
            needed = max(self.sizeHintForColumn(column), head.wanted(column))
            if needed > head.sectionSize(column):
                head.resizeSection(column, needed)

    def sizeHintForColumn(self, column: int) -> int:
        return min(super().sizeHintForColumn(column), 4000)

    # --- pointer and focus

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        self._hover_over(self.indexAt(event.position().toPoint()))

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._hover_over(QModelIndex())

    def _hover_over(self, index: QModelIndex) -> None:
        first = index.siblingAtColumn(0)
        if self._hovered != first:
            self._hovered = QPersistentModelIndex(first)
            self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._ring = True
        super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._ring = event.reason() not in _BY_HAND
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    # --- painting

    def drawRow(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        rect: QRect = option.rect
        row = QRectF(0, rect.top(), self.viewport().width(), rect.height())
        selected = self.selectionModel().isSelected(index)
        hovered = self._hovered == index.sibling(index.row(), 0)
        paint_row(painter, row, selected=selected, hovered=hovered, ring=False)
        super().drawRow(painter, option, index)
        if selected:
            painter.fillRect(QRectF(0, row.top(), 3, row.height()), theme.current().colour("accent"))
        if self.hasFocus() and self._ring and self.currentIndex().siblingAtColumn(0) == index.sibling(index.row(), 0):
            paint_row(painter, row, selected=False, hovered=False, ring=True)

    def drawBranches(self, painter: QPainter, rect: QRect, index: QModelIndex | QPersistentModelIndex) -> None:
        """Draw a chevron where there is something beneath, and no lines."""
        if not self.model().hasChildren(index):
            return
        centre_x = rect.right() + 1 - INDENT / 2 + 1  # clear of the edge of a chosen row
        spot = QRectF(centre_x - 7, rect.center().y() - 6.5, 14, 14)
        icons.paint(painter, "down" if self.isExpanded(index) else "right", spot, "muted")

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not (self.model() and self.model().rowCount()):
            painter = QPainter(self.viewport())
            paint_empty(painter, self.viewport().rect(), self._empty, ring=self.hasFocus() and self._ring)
            painter.end()

    def drop_hover(self, *_: Any) -> None:
        """Forget the row under the pointer, as when the list was replaced."""
        self._hovered = QPersistentModelIndex()
