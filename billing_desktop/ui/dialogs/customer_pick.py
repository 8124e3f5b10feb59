"""Owns the input of a customer: typed in part, chosen from at most twenty that match, asked for with each keystroke.

Must not know what the customer is needed for. Source: ux C2; the list is cut in SQL, so a hundred thousand are as quick.
"""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QCompleter, QListView, QStyle, QStyleOptionViewItem, QWidget

from ...domain.rows import CustomerRow
from .. import format as fmt
from .. import theme
from ..widgets.cell import Cell
from ..widgets.delegate import CellDelegate, paint_row
from ..widgets.inputs import LineEdit
from ..widgets.row_model import Column, RowModel

MOST = 20


class _FoundModel(RowModel):
    """The customers found, whose text for the input is the bare name."""

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.EditRole and index.isValid():
            return self.row(index.row()).name
        return super().data(index, role)


class _FoundDelegate(CellDelegate):
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        over = bool(option.state & QStyle.StateFlag.State_MouseOver)
        paint_row(painter, QRectF(option.rect), selected=chosen, hovered=over, ring=False)
        super().paint(painter, option, index)


class _FoundList(QListView):
    """The list beneath the input, with a thin frame of its own."""

    def __init__(self) -> None:
        super().__init__()
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        painter.setPen(theme.current().colour("edge"))
        painter.drawRect(self.viewport().rect().adjusted(0, 0, -1, -1))
        painter.end()


class CustomerPick(LineEdit):
    """A customer or none; `picked` tells the id whenever it changes, None while the text names nobody."""

    picked = Signal(object)

    def __init__(self, billing: Any, numbers: fmt.Numbers, *, parent: QWidget | None = None) -> None:
        super().__init__(placeholder=self.tr("Name or number"), icon="down", parent=parent)
        self._billing, self._numbers = billing, numbers
        self._id: int | None = None
        self._shown = ""
        self._found = _FoundModel([Column("", self._cell)], parent=self)
        self.setMaxLength(200)
        self._completer = QCompleter(self._found, self)
        self._completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._completer.setCompletionRole(Qt.ItemDataRole.EditRole)
        self._completer.setMaxVisibleItems(10)
        self._completer.setWidget(self)
        self._list = _FoundList()
        self._list.setAccessibleName(self.tr("Customers found"))
        self._completer.setPopup(self._list)
        self._list.setItemDelegate(_FoundDelegate(self._list))
        self._list.clicked.connect(self._choose_index)
        self.textEdited.connect(self._typed)
        self.icon_clicked.connect(self.open_list)

    def _cell(self, row: CustomerRow) -> Cell:
        owed = self.tr("owes {amount}").format(amount=self._numbers.amount(row.owed_minor, row.currency))
        return Cell(row.name, second=f"{row.external_reference} · {owed}" if row.owed_minor else row.external_reference)

    def _icon_rect(self) -> QRectF:
        size = theme.px(12)
        middle = self.width() - 1 - theme.px(28) / 2  # where a choice has its arrow
        return QRectF(middle - size / 2, (self.height() - size) / 2, size, size)

    def value(self) -> int | None:
        """Return the customer's id, or None."""
        return self._id

    def set_value(self, customer_id: int | None, name: str = "") -> None:
        """Show a customer without a signal; None empties the input."""
        self._id = customer_id
        self._shown = name or (self._billing.read.customer(customer_id).name if customer_id is not None else "")
        self.setText(self._shown)
        self.setCursorPosition(0)

    def problem(self) -> str:
        """Say that a typed name belongs to nobody; an empty input is in order."""
        text = self.text().strip()
        if self._id is not None or not text:
            return ""
        return self.tr("Choose a customer from the list.")

    def is_dirty(self) -> bool:
        """Say whether a text was typed that names nobody yet."""
        return self._id is None and bool(self.text().strip())

    def open_list(self) -> None:
        """Show the customers that match what stands here, or the first ones."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self._show_found("" if self._id is not None else self.text())

    def _typed(self, text: str) -> None:
        if self._id is not None and text != self._shown:
            self._id = None
            self.picked.emit(None)
        if text.strip():
            self._show_found(text)
        else:
            self._list.hide()

    def _show_found(self, text: str) -> None:
        rows = self._billing.read.customers_named(text.strip(), MOST)
        self._found.set_rows(rows)
        if not rows:
            self._list.hide()
            return
        self._list.setFont(theme.font("body"))
        place = self.rect()
        place.setWidth(max(place.width(), 360))
        self._completer.complete(place)
        self._list.setCurrentIndex(self._completer.completionModel().index(0, 0))

    def _choose_index(self, index: QModelIndex) -> None:
        self._list.hide()
        if index.isValid():
            self._choose(self._found.row(index.row()))

    def _choose(self, row: CustomerRow) -> None:
        changed = row.id != self._id
        self.set_value(row.id, row.name)
        if changed:
            self.picked.emit(row.id)

    def _settle(self) -> None:
        """Take the one customer whose name or number was typed in full, as on leaving the input."""
        text = self.text().strip().casefold()
        if self._id is not None or not text:
            return
        rows = self._billing.read.customers_named(self.text().strip(), MOST)
        exact = [row for row in rows if text in (row.name.casefold(), row.external_reference.casefold())]
        if len(exact) == 1:
            self._choose(exact[0])

    def event(self, event: QEvent) -> bool:
        keys = (Qt.Key.Key_Tab, Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in keys:
            open_list = getattr(self, "_list", None)  # Qt asks before the constructor is through
            if open_list is not None and open_list.isVisible():
                self._choose_index(open_list.currentIndex())
                if event.key() != Qt.Key.Key_Tab:
                    event.accept()
                    return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_F4) and not self._list.isVisible():
            self.open_list()
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._id is None and self.text().strip():
            self._settle()
            return  # choosing a customer must not press the default button as well
        super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason):
            QTimer.singleShot(0, self, self.selectAll)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        if event.reason() not in (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason):
            self._list.hide()
            self._settle()
        super().focusOutEvent(event)
