"""Owns the typing of amounts into the cells of a table; must not know what the amounts are for."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, QRectF, Qt, Signal
from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

from .delegate import CellDelegate, cell_of, field_rect
from .inputs import set_state
from .money_edit import MoneyEdit

_Index = QModelIndex | QPersistentModelIndex


class RowDelegate(CellDelegate):
    """Opens an amount input in a cell with a field; every amount that can be read is written at once."""

    refused = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.currency, self.decimal, self.group = "EUR", ".", ","

    def more_of(self, index: _Index) -> str:
        told = getattr(self.parent(), "told_left_out", None)
        return str(told(index)) if told else ""

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: _Index) -> QWidget:
        editor = MoneyEdit(self.currency, decimal=self.decimal, group=self.group, compact=True, parent=parent)
        editor.setProperty("look", "cell")
        title = index.model().headerData(index.column(), Qt.Orientation.Horizontal)
        editor.setAccessibleName(f"{title} {cell_of(index.sibling(index.row(), 0)).text}".strip())
        where = QPersistentModelIndex(index)
        editor.edited.connect(lambda: self._write(editor, where))
        return editor

    def _write(self, editor: MoneyEdit, where: QPersistentModelIndex) -> None:
        wrong = editor.problem()
        set_state(editor, "error" if wrong else "")
        editor.setToolTip(wrong)
        if where.isValid() and not wrong and where.model().data(where, Qt.ItemDataRole.EditRole) != editor.value_minor():
            where.model().setData(where, editor.value_minor(), Qt.ItemDataRole.EditRole)

    def setEditorData(self, editor: QWidget, index: _Index) -> None:
        if isinstance(editor, MoneyEdit) and not editor.isModified():
            editor.set_minor(index.data(Qt.ItemDataRole.EditRole))
            editor.selectAll()

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: _Index) -> Any:
        if isinstance(editor, MoneyEdit):
            if editor.problem():
                self.refused.emit(editor.problem())
            else:
                self._write(editor, QPersistentModelIndex(index))

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: _Index) -> None:
        editor.setGeometry(field_rect(QRectF(option.rect)).toRect())
