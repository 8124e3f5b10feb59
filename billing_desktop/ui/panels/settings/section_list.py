"""Owns the list of sections, and beneath each the settings that a search found in it; must not know any section."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QStyle, QStyleOptionViewItem, QWidget

from ... import theme
from ...widgets.cell import CELL_ROLE, ROW_ROLE, Cell
from ...widgets.delegate import CellDelegate, paint_row


@dataclass(frozen=True, slots=True)
class Line:
    """A section, or with `match` a setting found in it, by its place among those found."""

    name: str
    text: str
    match: int | None = None

    def cell(self) -> Cell:
        """Return how the line is shown."""
        return Cell(self.text, sub=self.match is not None)


class _Delegate(CellDelegate):
    """Paints a line as a row of the program's lists."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        state = option.state
        view = self.parent()
        ring = isinstance(view, SectionList) and view.ring and view.hasFocus() and view.currentIndex() == index
        paint_row(
            painter,
            QRectF(option.rect),
            selected=bool(state & QStyle.StateFlag.State_Selected),
            hovered=bool(state & QStyle.StateFlag.State_MouseOver),
            ring=ring,
        )
        super().paint(painter, option, index)

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        line: Line = index.data(ROW_ROLE)
        return QSize(120, theme.row(28 if line.match is not None else 36))


class SectionList(QListWidget):
    """One line for each section; the arrows move, Enter or Right goes in."""

    chosen = Signal(object)
    entered = Signal(object)
    left_upwards = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ring = False
        self._told: Line | None = None
        self.setAccessibleName(self.tr("Sections of the settings"))
        self.setItemDelegate(_Delegate(self))
        self.setMouseTracking(True)
        self.setFrameShape(QListWidget.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.currentItemChanged.connect(lambda now, _before: self._tell(now))
        self.itemActivated.connect(lambda item: self.entered.emit(item.data(ROW_ROLE)))

    def set_lines(self, lines: Sequence[Line]) -> None:
        """Show these lines; nothing is chosen by it."""
        self.blockSignals(True)
        self.clear()
        for line in lines:
            item = QListWidgetItem(line.text)
            item.setData(CELL_ROLE, line.cell())
            item.setData(ROW_ROLE, line)
            item.setToolTip("")
            self.addItem(item)
        self.blockSignals(False)
        self._told = None

    def lines(self) -> list[Line]:
        """Return the lines that are shown."""
        return [self.item(place).data(ROW_ROLE) for place in range(self.count())]

    def choose(self, name: str) -> None:
        """Choose the line of a section."""
        for place, line in enumerate(self.lines()):
            if line.name == name and line.match is None:
                self.setCurrentRow(place)
                self._tell(self.item(place))

    def step(self, by: int) -> None:
        """Move on by some lines."""
        self.setCurrentRow(min(max(self.currentRow() + by, 0), self.count() - 1))

    def enter(self) -> None:
        """Go into what is chosen."""
        item = self.currentItem()
        if item is not None:
            self.entered.emit(item.data(ROW_ROLE))

    def _tell(self, item: QListWidgetItem | None) -> None:
        line = item.data(ROW_ROLE) if item is not None else None
        if line is not None and line != self._told:
            self._told = line
            self.chosen.emit(line)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.ring = True
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Right):
            self.enter()
        elif event.key() == Qt.Key.Key_Up and self.currentRow() <= 0:
            self.left_upwards.emit()
        elif event.key() == Qt.Key.Key_Escape:
            event.ignore()  # the page clears its search
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.ring = event.reason() not in (Qt.FocusReason.MouseFocusReason, Qt.FocusReason.PopupFocusReason)
        super().focusInEvent(event)
