"""Owns the item model of a flat table: columns that turn a row into cells; must not know what the rows are."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from .cell import CELL_ROLE, ROW_ROLE, Cell

_Index = QModelIndex | QPersistentModelIndex
_ROLE = Qt.ItemDataRole


@dataclass(frozen=True, slots=True)
class Column:
    """One column: its title, how a row becomes a cell, and what can be done there.

    `width` is the least width; a column widens so that nothing in it is cut, but for those that `stretch`. One with a `least` may
    become as narrow as that where the whole table then has room, its texts cut; what has a smaller one is cut first. `name` tells
    it from the others where what stands beside it or its title can change.
    `spare` says how early a column gives way where there is too little room: the highest first, those of 0 never; one with a
    `least` only where not even that much is left.
    `key` names it to whoever sorts outside; `sort` gives the raw value to sort by here. `value` and `edited` read and
    write the minor units of a cell with a field.
    """

    title: str
    cell: Callable[[Any], Cell]
    align: str = "left"
    width: int = 0
    least: int = 0
    stretch: bool = False
    key: str = ""
    sort: Callable[[Any], Any] | None = None
    value: Callable[[Any], int | None] | None = None
    edited: Callable[[Any, int | None], None] | None = None
    name: str = ""
    spare: int = 0


class RowModel(QAbstractTableModel):
    """Rows of any kind, shown through columns. A row whose cells are `sub` belongs to the row above it.

    `key` tells rows apart, so that the choice survives new rows; `sub` says which rows are sub-lines without asking
    their cells, for long lists.
    """

    cell_edited = Signal(int, int, object)

    def __init__(
        self,
        columns: Sequence[Column],
        rows: Sequence[Any] = (),
        *,
        key: Callable[[Any], Hashable] | None = None,
        sub: Callable[[Any], bool] | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self.key = key
        self._sub = sub
        self._known_subs: dict[int, bool] = {}
        self._rows = list(rows)

    @property
    def rows(self) -> list[Any]:
        """Return the rows as they stand."""
        return list(self._rows)

    def row(self, index: int) -> Any:
        """Return one row."""
        return self._rows[index]

    def set_rows(self, rows: Sequence[Any]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self._rows = list(rows)
        self._known_subs.clear()
        self.endResetModel()

    def update_row(self, index: int, row: Any) -> None:
        """Replace one row in its place."""
        self._rows[index] = row
        self._known_subs.pop(index, None)
        self.dataChanged.emit(self.index(index, 0), self.index(index, len(self.columns) - 1))

    def is_sub(self, index: int) -> bool:
        """Say whether a row belongs to the one above it."""
        row = self._rows[index]
        if self._sub is not None:
            return self._sub(row)
        known = self._known_subs.get(index)
        if known is None:
            known = self._known_subs[index] = any(column.cell(row).sub for column in self.columns)
        return known

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: _Index, role: int = _ROLE.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        row, column = self._rows[index.row()], self.columns[index.column()]
        if role == CELL_ROLE:
            return column.cell(row)
        if role == ROW_ROLE:
            return row
        if role in (_ROLE.DisplayRole, _ROLE.AccessibleTextRole):
            return column.cell(row).spoken()
        if role == _ROLE.EditRole:
            return column.value(row) if column.value else column.cell(row).text
        return None

    def setData(self, index: _Index, value: Any, role: int = _ROLE.EditRole) -> bool:
        column = self.columns[index.column()]
        if role != _ROLE.EditRole or column.edited is None:
            return False
        column.edited(self._rows[index.row()], value)
        self.cell_edited.emit(index.row(), index.column(), value)
        self.dataChanged.emit(self.index(index.row(), 0), self.index(index.row(), len(self.columns) - 1))
        return True

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _ROLE.DisplayRole) -> Any:
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(self.columns):
            return None
        if role in (_ROLE.DisplayRole, _ROLE.AccessibleTextRole):
            return self.columns[section].title
        if role == _ROLE.TextAlignmentRole:
            right = self.columns[section].align == "right"
            return Qt.AlignmentFlag.AlignVCenter | (Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft)
        return None

    def flags(self, index: _Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        if self.is_sub(index.row()):
            return Qt.ItemFlag.ItemIsEnabled
        made = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if self.columns[index.column()].cell(self._rows[index.row()]).field:
            made |= Qt.ItemFlag.ItemIsEditable
        return made

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by the raw value of a column; sub-lines stay beneath their row."""
        key = self.columns[column].sort if 0 <= column < len(self.columns) else None
        if key is None:
            return
        groups: list[list[Any]] = []
        for index, row in enumerate(self._rows):
            if groups and self.is_sub(index):
                groups[-1].append(row)
            else:
                groups.append([row])
        groups.sort(key=lambda group: key(group[0]), reverse=order == Qt.SortOrder.DescendingOrder)
        self.set_rows([row for group in groups for row in group])
