"""Owns the table of the program: rows without a grid, a hairline below each, the whole row chosen at once."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, QPersistentModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemDelegate, QAbstractItemView, QHeaderView, QWidget

from .. import theme
from .cell import CELL_ROLE
from .delegate import cell_of, full_width
from .header import RowHeader
from .row_editing import RowDelegate
from .row_model import Column, RowModel
from .row_view import RowView

__all__ = ["Column", "RowModel", "RowTable"]

_SUB_HEIGHT, _LEAST_STRETCH, _MOST_TEXT, _LOOKED_AT = 28, 120, 320, 60


class RowTable(RowView):
    """A table over a `RowModel`. Columns widen so that amounts and days are never cut."""

    picked = Signal(object)
    opened = Signal(object)
    toggled = Signal(int, bool)
    sort_wanted = Signal(str, bool)
    refused = Signal(str)

    def __init__(
        self,
        model: RowModel | None = None,
        *,
        row_height: int = 36,
        name: str = "",
        framed: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent=parent)
        self._height = theme.row(row_height)
        self._by_hand: dict[str, int] = {}
        self._grown: dict[int, int] = {}
        self._kept: Any = None
        self._fitting = self._fits = False
        self._left_out: frozenset[int] = frozenset()
        self._hidden: set[int] = set()
        self.setProperty("frame", "card" if framed else "none")
        self.setAccessibleName(name)
        self._delegate = RowDelegate(self)
        self._delegate.refused.connect(self.refused)
        self.setItemDelegate(self._delegate)
        self._set_up_view()
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(0)
        self._later.timeout.connect(self._fit)
        self.verticalScrollBar().valueChanged.connect(lambda _value: self._later.start())
        self.activated.connect(lambda index: self.opened.emit(self._row(index.row())))
        if model is not None:
            self.set_model(model)

    def _set_up_view(self) -> None:
        head = RowHeader(parent=self)
        head.setSectionsClickable(True)
        head.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        head.sectionClicked.connect(self._head_clicked)
        head.sectionResized.connect(self._resized_by_hand)
        self.setHorizontalHeader(head)
        rows = self.verticalHeader()
        rows.hide()
        rows.setMinimumSectionSize(24)
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(self._height)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setFont(theme.font("body"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed | QAbstractItemView.EditTrigger.AnyKeyPressed)

    # --- what it shows

    def set_model(self, model: RowModel) -> None:
        """Show a model."""
        self.setModel(model)
        model.modelAboutToBeReset.connect(self._remember)
        model.modelReset.connect(self._rows_changed)
        model.dataChanged.connect(lambda *_: self._later.start())
        self._rows_changed()
        self._later.stop()
        self._fit()

    def set_money(self, currency: str, decimal: str = ".", group: str = ",") -> None:
        """Set how amounts are typed into cells with a field."""
        self._delegate.currency, self._delegate.decimal, self._delegate.group = currency, decimal, group

    def fit_rows(self, fits: bool = True) -> None:
        """Make the table exactly as high as its rows, for short lists inside a page."""
        self._fits = fits
        off, needed = Qt.ScrollBarPolicy.ScrollBarAlwaysOff, Qt.ScrollBarPolicy.ScrollBarAsNeeded
        self.setVerticalScrollBarPolicy(off if fits else needed)
        self._later.start()

    def row_height(self) -> int:
        """Return how high a row is that is no sub-line."""
        return self._height

    def widths(self) -> dict[str, int]:
        """Return the widths that were set by hand, by the names of their columns, to be kept for the next start."""
        return dict(self._by_hand)

    def set_widths(self, widths: dict[str, int]) -> None:
        """Bring widths back that were kept."""
        self._by_hand = dict(widths)
        self._later.start()

    def _name(self, column: int) -> str:
        one = self.model().columns[column]
        return one.name or one.title or str(column)

    # --- what is chosen

    def current(self) -> Any:
        """Return the row under the cursor, or None."""
        return self._row(self.currentIndex().row())

    def selected_rows(self) -> list[Any]:
        """Return the chosen rows from top to bottom."""
        chosen = self.selectionModel().selectedRows() if self.selectionModel() else []
        return [self._row(index.row()) for index in sorted(chosen, key=lambda index: index.row())]

    def select_row(self, row: int) -> None:
        """Choose one row and put the cursor there."""
        index = self.model().index(row, 0)
        how = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
        self.selectionModel().setCurrentIndex(index, how)

    def select_rows(self, rows: Sequence[int]) -> None:
        """Choose several rows; the cursor stays where it is."""
        model, chosen = self.model(), QItemSelection()
        for row in rows:
            chosen.select(model.index(row, 0), model.index(row, model.columnCount() - 1))
        self.selectionModel().select(chosen, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def _row(self, row: int) -> Any:
        model = self.model()
        return model.row(row) if isinstance(model, RowModel) and 0 <= row < model.rowCount() else None

    def _remember(self) -> None:
        model = self.model()
        row = self.currentIndex().row()
        self._kept = model.key(model.row(row)) if model.key and 0 <= row < model.rowCount() else None

    def _rows_changed(self) -> None:
        model = self.model()
        self._grown.clear()
        for row in range(model.rowCount()):
            # A row that was a sub-line before keeps its height unless it is told.
            if model.is_sub(row):
                self.setRowHeight(row, theme.row(_SUB_HEIGHT))
            elif self.rowHeight(row) == theme.row(_SUB_HEIGHT):
                self.setRowHeight(row, self.verticalHeader().defaultSectionSize())
        if self._kept is not None and model.key:
            found = next((i for i, row in enumerate(model.rows) if model.key(row) == self._kept), -1)
            if found >= 0:
                self.select_row(found)
        self._later.start()

    def selectionChanged(self, selected: Any, deselected: Any) -> None:
        super().selectionChanged(selected, deselected)
        self.viewport().update()  # sub-lines are painted with the row they belong to
        rows = self.selected_rows()
        if rows:
            self.picked.emit(self.current() if self.current() in rows else rows[0])

    # --- widths and heights

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Give each column what its cells need and share the rest among those that stretch."""
        model = self.model()
        if not isinstance(model, RowModel) or self._fitting:
            return
        self._fitting = True
        self._leave_out(model)
        needed = [0 if self.isColumnHidden(i) else self._needed(i) for i in range(len(model.columns))]
        wanted = [self._wanted(i, width) for i, width in enumerate(needed)]
        stretching = [i for i, column in enumerate(model.columns) if column.stretch and self._name(i) not in self._by_hand]
        free = self.viewport().width() - sum(w for i, w in enumerate(wanted) if i not in stretching)
        least = {i: max(self._least(i), self.horizontalHeader().minimumSectionSize()) for i in stretching}
        free += self._give_way(wanted, needed, stretching, sum(least.values()) - free)
        free += self._cut_texts(wanted, sum(least.values()) - free)
        for place, i in enumerate(sorted(stretching, key=lambda i: -least[i])):  # what needs most first, so that the sum is right
            share = free // (len(stretching) - place)
            wanted[i] = max(share, least[i])
            free -= wanted[i]
        for i, width in enumerate(wanted):
            if self.columnWidth(i) != width:
                self.setColumnWidth(i, width)
        if self._fits:
            bar = self.horizontalScrollBar().sizeHint().height() if sum(wanted) > self.viewport().width() else 0
            rows = self.horizontalHeader().height() + self.verticalHeader().length()
            self.setFixedHeight(rows + bar + 2 * self.frameWidth())
        self._fitting = False

    def hide_column(self, column: int, hidden: bool) -> None:
        """Take a column away that says nothing in these rows, or bring it back."""
        (self._hidden.add if hidden else self._hidden.discard)(column)
        self.setColumnHidden(column, hidden or column in self._left_out)

    def left_out(self) -> list[str]:
        """Return the names of the columns that are left out for want of room."""
        return [self._name(column) for column in sorted(self._left_out)]

    def told_left_out(self, index: QModelIndex | QPersistentModelIndex) -> str:
        """Say what stands in the columns of a row that are left out, for its tip."""
        row, columns = self._row(index.row()), self.model().columns
        told = [(columns[i].title, columns[i].cell(row).spoken()) for i in sorted(self._left_out)] if row is not None else []
        return "\n".join(f"{title}: {said}" for title, said in told if said)

    def _leave_out(self, model: RowModel) -> None:
        """Leave out the columns that are missed least while the others have too little room; they come back with it."""
        columns, before = model.columns, self._left_out
        spare = [i for i, one in enumerate(columns) if one.spare and i not in self._hidden]
        out: set[int] = set()
        if spare:
            least = {i: self._least(i) for i in range(len(columns)) if i not in self._hidden}
            while spare and sum(least.values()) > self.viewport().width():
                least.pop(i := max(spare, key=lambda i: (columns[i].spare, i)))
                spare.remove(i)
                out.add(i)
        self._left_out = frozenset(out)
        for i in before | out:
            gone = i in out or i in self._hidden
            if i < len(columns) and self.isColumnHidden(i) != gone:
                self.setColumnHidden(i, gone)

    def _least(self, column: int) -> int:
        """Return the width without which what stands in a column would be cut."""
        one = self.model().columns[column]
        if one.stretch:
            return max(theme.px(one.width or _LEAST_STRETCH), self._head_wanted(column))
        needed = self._needed(column)
        if one.least:
            needed = min(needed, max(theme.px(one.least), self._head_wanted(column)))  # rather cut than left out
        return self._by_hand.get(self._name(column)) or needed

    def _give_way(self, wanted: list[int], needed: list[int], stretching: list[int], short: int) -> int:
        """Take what columns are wider than their cells need where the table has too little room; return what was gained."""
        gained = 0
        for i in sorted(range(len(wanted)), key=lambda i: needed[i] - wanted[i]):
            if i in stretching or self._name(i) in self._by_hand or gained >= short:
                continue
            given = min(max(wanted[i] - needed[i], 0), short - gained)
            wanted[i] -= given
            gained += given
        return gained

    def _cut_texts(self, wanted: list[int], short: int) -> int:
        """Narrow the widest columns that may be cut to one width, where the table has room then; return what was gained.

        Those that may become narrower than others are cut first, alone where that is enough.
        """
        columns = self.model().columns
        may = [i for i in range(len(wanted)) if columns[i].least and self._name(i) not in self._by_hand]
        for most in sorted({columns[i].least for i in may}) if short > 0 else ():
            cut = {i: max(theme.px(columns[i].least), self._head_wanted(i)) for i in may if columns[i].least <= most}
            if sum(max(wanted[i] - least, 0) for i, least in cut.items()) >= short:
                return _level(wanted, cut, short)
        return 0

    def _head_wanted(self, column: int) -> int:
        head: Any = self.horizontalHeader()
        return int(head.wanted(column))

    def _wanted(self, column: int, needed: int) -> int:
        """Return the width a column has where there is room, `needed` is what its cells need."""
        if self.isColumnHidden(column):
            return 0
        one = self.model().columns[column]
        return self._by_hand.get(self._name(column)) or max(theme.px(one.width), needed)

    def _needed(self, column: int) -> int:
        """Return the width a column needs, from its head and the rows in sight; it never shrinks while scrolling."""
        model: RowModel = self.model()
        one = model.columns[column]
        needed = max(self._head_wanted(column), self.horizontalHeader().minimumSectionSize(), self._grown.get(column, 0))
        if one.stretch:
            return needed
        first = max(self.rowAt(0), 0)
        for row in range(first, min(first + _LOOKED_AT, model.rowCount())):
            cell = one.cell(model.row(row))
            wide = round(full_width(cell))
            needed = max(needed, wide if cell.align == "right" else min(wide, theme.px(_MOST_TEXT)))
        self._grown[column] = needed
        return needed

    def _resized_by_hand(self, column: int, _old: int, new: int) -> None:
        if not self._fitting and self.isVisible():
            self._by_hand[self._name(column)] = new
            self._later.start()

    def _head_clicked(self, column: int) -> None:
        model = self.model()
        one = model.columns[column]
        if not (one.key or one.sort):
            return
        head = self.horizontalHeader()
        again = head.isSortIndicatorShown() and head.sortIndicatorSection() == column
        down = again and head.sortIndicatorOrder() == Qt.SortOrder.AscendingOrder
        order = Qt.SortOrder.DescendingOrder if down else Qt.SortOrder.AscendingOrder
        head.setSortIndicatorShown(True)
        head.setSortIndicator(column, order)
        model.sort(column, order)
        self.sort_wanted.emit(one.key, down)
        self._later.start()

    # --- keys and pointer

    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and event.button() == Qt.MouseButton.LeftButton:
            cell = cell_of(index)
            if cell.check is not None and event.position().x() <= self.visualRect(index).left() + 40:
                self.toggled.emit(index.row(), not cell.check)
                return
            if cell.sub or self._owner(index) != index:
                self.select_row(self._owner(index).row())
                return
        super().mousePressEvent(event)
        if index.isValid() and cell_of(index).field:
            self.edit(index)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._ring = True
        if event.key() == Qt.Key.Key_Space and self._toggle_current():
            return
        super().keyPressEvent(event)

    def _toggle_current(self) -> bool:
        row = self.currentIndex().row()
        for column in range(self.model().columnCount() if self.model() else 0):
            cell = self.model().index(row, column).data(CELL_ROLE) if row >= 0 else None
            if cell is not None and cell.check is not None:
                self.toggled.emit(row, not cell.check)
                return True
        return False

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        """Go on to the next field of the column with Tab, back with Shift+Tab."""
        steps = {
            QAbstractItemDelegate.EndEditHint.EditNextItem: 1,
            QAbstractItemDelegate.EndEditHint.EditPreviousItem: -1,
        }
        if hint not in steps:
            super().closeEditor(editor, hint)
            return
        index = self.currentIndex()
        super().closeEditor(editor, QAbstractItemDelegate.EndEditHint.NoHint)
        after = index.siblingAtRow(index.row() + steps[hint])
        while after.isValid() and not cell_of(after).field:
            after = after.siblingAtRow(after.row() + steps[hint])
        if after.isValid():
            self.setCurrentIndex(after)
            self.edit(after)
        else:
            self.focusNextPrevChild(steps[hint] > 0)


def _level(widths: list[int], least: dict[int, int], short: int) -> int:
    """Bring the widest of some columns down to one width, none below its least, until enough is gained; return what was."""
    level = max(widths[i] for i in least)

    def cut(i: int) -> int:
        return min(widths[i], max(least[i], level))

    while sum(widths[i] - cut(i) for i in least) < short:
        level -= 1
    narrowed = {i: cut(i) for i in least}
    gained = sum(widths[i] - width for i, width in narrowed.items())
    for i, width in narrowed.items():
        widths[i] = width
    return gained
