"""Owns the small table of keys and values that a record can carry; must not know which record."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from ...domain.fields import METADATA_KEY_LENGTH, METADATA_KEYS, METADATA_VALUE_LENGTH, clean
from .buttons import Button
from .inputs import LineEdit


class MetadataEdit(QWidget):
    """Rows of a key and its value; a row with neither is left out."""

    edited = Signal()

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: list[tuple[LineEdit, LineEdit, Button]] = []
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(8)
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, 2)
        self._more = Button(self.tr("Add a key"), "quiet", icon="plus")
        self._more.clicked.connect(self._add_and_go)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(self._grid)
        column.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeft)

    def value(self) -> dict[str, str]:
        """Return the keys and values as typed."""
        pairs = ((clean(key.text()), clean(text.text())) for key, text, _ in self._rows)
        return {key: text for key, text in pairs if key or text}

    def set_value(self, value: dict[str, str]) -> None:
        """Show keys and values."""
        while self._rows:
            self._drop(self._rows[0], tell=False)
        for key, text in value.items():
            self._add(key, text)

    def problem(self) -> str:
        """Say what is wrong; a key given twice would lose one of its values."""
        keys = [clean(key.text()) for key, text, _ in self._rows if clean(key.text()) or clean(text.text())]
        twice = sorted({key for key in keys if key and keys.count(key) > 1})
        if twice:
            return self.tr('The key "{key}" is there twice; rename one.').format(key=twice[0])
        return ""

    def _add(self, key: str = "", text: str = "") -> LineEdit:
        first = LineEdit(key, placeholder=self.tr("key"))
        second = LineEdit(text, placeholder=self.tr("value"))
        first.setMaxLength(METADATA_KEY_LENGTH)
        second.setMaxLength(METADATA_VALUE_LENGTH)
        first.setAccessibleName(self.tr("Key"))
        second.setAccessibleName(self.tr("Value"))
        cross = Button(self.tr("Remove"), "quiet", icon="x")
        row = (first, second, cross)
        at = self._grid.rowCount()
        for column, part in enumerate(row):
            self._grid.addWidget(part, at, column)
        for line in (first, second):
            line.textEdited.connect(lambda _text: self.edited.emit())
        cross.clicked.connect(lambda _checked=False: self._drop(row))
        self._rows.append(row)
        self._more.setEnabled(len(self._rows) < METADATA_KEYS)
        return first

    def _add_and_go(self) -> None:
        self._add().setFocus()
        self.edited.emit()

    def _drop(self, row: tuple[LineEdit, LineEdit, Button], *, tell: bool = True) -> None:
        self._rows.remove(row)
        for part in row:
            self._grid.removeWidget(part)
            part.hide()
            part.deleteLater()
        self._more.setEnabled(True)
        if tell:
            self.edited.emit()
