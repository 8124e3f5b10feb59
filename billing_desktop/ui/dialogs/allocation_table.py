"""Owns the table a payment is laid out in: a box fills a line, a typed digit opens its amount, the sums stand beneath.

Must not know services; it shows an `AllocationModel` and tells what was ticked and typed.
"""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractItemDelegate, QFrame, QSizePolicy, QStyleOptionViewItem, QVBoxLayout, QWidget

from .. import theme
from ..models.allocation_model import APPLY, DUE, LEFT, NAME, OPEN, AllocationModel, AllocationTotals
from ..widgets.delegate import PADDING
from ..widgets.money_edit import MoneyEdit
from ..widgets.row_editing import RowDelegate
from ..widgets.table import RowTable

ROW = 40
_TYPED = frozenset("0123456789.,+-−")


class _CellEdit(MoneyEdit):
    """An amount typed into a line; the digit that opened it is not chosen again and so not lost."""

    def selectAll(self) -> None:
        if not self.isModified():
            super().selectAll()


class _AllocationDelegate(RowDelegate):
    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QWidget:
        editor = _CellEdit(self.currency, decimal=self.decimal, group=self.group, compact=True, parent=parent)
        editor.setProperty("look", "cell")
        name = index.model().data(index.sibling(index.row(), NAME)) or ""
        editor.setAccessibleName(self.tr("Apply to {name}").format(name=name))
        where = QPersistentModelIndex(index)
        editor.edited.connect(lambda: self._write(editor, where))
        return editor


class AllocationTable(RowTable):
    """The lines; `typed` tells a line and its new amount in minor units, or None."""

    typed = Signal(int, object)

    def __init__(self, model: AllocationModel, *, parent: QWidget | None = None) -> None:
        super().__init__(row_height=ROW, name=self.tr("What the payment is applied to"), framed=False, parent=parent)
        self._lines = model
        self._before: int | None = None
        self._apply = _AllocationDelegate(self)
        self._apply.refused.connect(self.refused)
        self.setItemDelegate(self._apply)
        self.setSelectionMode(RowTable.SelectionMode.SingleSelection)
        model.modelReset.connect(self._hide_days)  # before the table gives each column its width
        self.set_model(model)
        model.cell_edited.connect(lambda row, _column, minor: self.typed.emit(row, minor))

    def _hide_days(self) -> None:
        """Leave out the day due where only balances are open: their owners' names have its room."""
        self.hide_column(DUE, "bill" not in self._lines.kinds())

    def set_money(self, currency: str, decimal: str = ".", group: str = ",") -> None:
        super().set_money(currency, decimal, group)
        self._apply.currency, self._apply.decimal, self._apply.group = currency, decimal, group

    def edit(self, index: QModelIndex | QPersistentModelIndex, *more: Any) -> Any:
        self._before = self.model().data(index, Qt.ItemDataRole.EditRole) if index.isValid() else None
        return super().edit(index, *more)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        held = event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
        row = self.currentIndex().row()
        if row >= 0 and not held and ((event.text() and event.text() in _TYPED) or event.key() == Qt.Key.Key_F2):
            self.setCurrentIndex(self.model().index(row, APPLY))
        elif row >= 0 and event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.typed.emit(row, None)
            return
        super().keyPressEvent(event)

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        """Give the line its amount back when typing was broken off with Esc."""
        broken_off = hint == QAbstractItemDelegate.EndEditHint.RevertModelCache
        editor.blockSignals(broken_off)  # losing the focus would write the amount once more
        row, before = self.currentIndex().row(), self._before
        super().closeEditor(editor, hint)
        if broken_off and row >= 0:
            self.typed.emit(row, before)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self._lines.rowCount() and not self.selectionModel().hasSelection():
            self.select_row(max(self.currentIndex().row(), 0))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason):
            self.clearSelection()

    def rows_height(self, rows: int) -> int:
        """Return how high the table is with that many rows."""
        head = max(self.horizontalHeader().sizeHint().height(), self.horizontalHeader().height())
        return head + rows * self.row_height() + 2 * self.frameWidth()


class _TotalsStrip(QWidget):
    """The sums, exactly beneath their columns, always in sight."""

    def __init__(self, table: AllocationTable, model: AllocationModel) -> None:
        super().__init__()
        self._table, self._model = table, model
        self._totals = model.totals()
        self.setFixedHeight(table.row_height() + 1)
        head = table.horizontalHeader()
        head.sectionResized.connect(lambda *_: self.update())
        head.geometriesChanged.connect(self.update)

    def show_totals(self, totals: AllocationTotals) -> None:
        """Show the sums."""
        self._totals = totals
        amount = self._model.amount
        said = self.tr("Total: open {open}, applied {applied}, left open {left}")
        self.setAccessibleName(
            said.format(open=amount(totals.open_minor), applied=amount(totals.applied_minor), left=amount(totals.left_minor))
        )
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(200, self._table.row_height() + 1)

    def paintEvent(self, event: QPaintEvent) -> None:
        now, painter = theme.current(), QPainter(self)
        painter.fillRect(QRectF(0, 0, self.width(), 1), now.colour("line"))
        self._write(painter, NAME, self.tr("Total"), "body", "muted", left=True)
        figures = (self._totals.open_minor, self._totals.applied_minor, self._totals.left_minor)
        for column, minor in zip((OPEN, APPLY, LEFT), figures, strict=True):
            self._write(painter, column, self._model.amount(minor), "strong", "text")
        painter.end()

    def _write(self, painter: QPainter, column: int, text: str, role: str, tone: str, *, left: bool = False) -> None:
        x = self._table.columnViewportPosition(column)
        area = QRectF(x + PADDING, 1, self._table.columnWidth(column) - 2 * PADDING, self._table.row_height())
        side = Qt.AlignmentFlag.AlignLeft if left else Qt.AlignmentFlag.AlignRight
        painter.setFont(theme.font(role))
        painter.setPen(theme.current().tone(tone))
        painter.drawText(area, side | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextDontClip, text)


class AllocationFrame(QFrame):
    """The table in its frame with the sums beneath; as high as its lines, until there is no more room."""

    def __init__(self, model: AllocationModel, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("part", "card")
        self._model = model
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self.table = AllocationTable(model)
        self.totals = _TotalsStrip(self.table, model)
        column = QVBoxLayout(self)
        column.setContentsMargins(2, 2, 2, 2)
        column.setSpacing(0)
        column.addWidget(self.table, 1)
        column.addWidget(self.totals)
        self.fit()

    def fit(self) -> None:
        """Follow what the model shows now."""
        totals = self._model.totals()
        self.totals.show_totals(totals)
        self.totals.setVisible(totals.lines > 1)
        foot = self.table.row_height() + 1 if totals.lines > 1 else 0
        rows = max(totals.lines, 2 if not totals.lines else 1)
        self.setMinimumHeight(self.table.rows_height(min(rows, 2)) + foot + 6)
        self._wanted = self.table.rows_height(rows) + foot + 6
        self.setMaximumHeight(self._wanted)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self._wanted)
