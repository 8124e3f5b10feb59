"""Owns the card that says which column is what: samples and a choice for each column, each field once."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from ...services.import_preview import ImportPreview, PreviewColumn, choosable
from .. import icons, theme
from ..panels.elided import ElidedLabel
from ..widgets.cards import Card
from ..widgets.inputs import Combo
from ..widgets.text import PlainLabel
from .import_words import field_name

_ROW, _SHOWN, _COMBO, _LEAST_COMBO = 42, 4, 176, 166
_ANY_WIDTH = 16_777_215
_NAME_PARTS = ("first_name", "last_name")


class _Arrow(PlainLabel):
    def __init__(self) -> None:
        super().__init__("")
        self.setFixedWidth(16)
        self.setPixmap(icons.pixmap("arrow", "muted", 14, self.devicePixelRatioF()))


class ImportMapping(Card):
    """Which column is what; `changed` tells that another field was chosen."""

    changed = Signal()

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(padding=0, parent=parent)
        self._combos: dict[str, Combo] = {}
        self._what: tuple[str, tuple[str, ...]] | None = None
        head = QHBoxLayout()
        head.setContentsMargins(16, 10, 16, 0)
        head.addWidget(PlainLabel(self.tr("Which column is what"), "section"))
        head.setSpacing(12)
        self._hint = ElidedLabel("small", "muted")
        self._hint.setText(self.tr("found by name and content; change any of them"))
        head.addWidget(self._hint)
        self.body.setSpacing(4)
        self.body.addLayout(head)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.body.addWidget(self._scroll)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def show_preview(self, shown: ImportPreview) -> None:
        """Show the columns of a file; the same file keeps its widgets, so that the keyboard stays where it is."""
        what = (shown.kind, shown.table.columns)
        if what != self._what:
            self._what = what
            self._build(shown)
        for column in shown.columns:
            self._combos[column.name].set_value(column.field)

    def _build(self, shown: ImportPreview) -> None:
        inner = QWidget()
        grid = QGridLayout(inner)
        grid.setContentsMargins(16, 2, 16, 8)
        grid.setVerticalSpacing(8)
        grid.setHorizontalSpacing(12)
        for part in (0, 4):
            grid.setColumnStretch(part, 1)
            grid.setColumnMinimumWidth(part, 48)
            grid.setColumnStretch(part + 2, 1)
        grid.setColumnMinimumWidth(3, 16)
        self._combos = {}
        for place, column in enumerate(shown.columns):
            self._put(grid, place // 2, 4 * (place % 2), shown.kind, column)
        rows = (len(shown.columns) + 1) // 2
        grid.setRowStretch(rows, 1)
        self._scroll.setWidget(inner)
        more = rows > _SHOWN + 1  # to scroll for a single line more would hide just the one that is missed
        self._scroll.setFixedHeight(theme.px(_ROW) * (_SHOWN if more else rows) + (18 if more else 6))

    def _put(self, grid: QGridLayout, row: int, at: int, kind: str, column: PreviewColumn) -> None:
        words = QVBoxLayout()
        words.setSpacing(0)
        name, samples = ElidedLabel("strong"), ElidedLabel("small", "muted")
        name.setText(column.name)
        samples.setText(", ".join(" ".join(text.split())[:60] for text in column.samples) or self.tr("empty"))
        for label in (name, samples):
            label.setMaximumWidth(_ANY_WIDTH)
            label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            words.addWidget(label)
        combo = Combo()
        combo.add(self.tr("(leave out)"), "")
        for field in choosable(kind):
            combo.add(field_name(kind, field), field)
        combo.setMinimumWidth(max(theme.px(_LEAST_COMBO), combo.sizeHint().width()))
        combo.setMaximumWidth(max(theme.px(_COMBO), combo.sizeHint().width()))
        combo.setAccessibleName(self.tr("Column {name} is").format(name=column.name))
        combo.setAccessibleDescription(samples.text())
        combo.picked.connect(partial(self._picked, column.name))
        self._combos[column.name] = combo
        grid.addLayout(words, row, at)
        grid.addWidget(_Arrow(), row, at + 1)
        grid.addWidget(combo, row, at + 2)

    def _picked(self, column: str, field: str) -> None:
        """Take a field from the column that had it; the name and its parts stand for each other."""
        rivals = {field} if field else set()
        if field == "name":
            rivals |= set(_NAME_PARTS)
        elif field in _NAME_PARTS:
            rivals.add("name")
        for other, combo in self._combos.items():
            if other != column and combo.value() in rivals:
                combo.set_value("")
        self.changed.emit()

    def fields(self) -> dict[str, str]:
        """Return column → field, "" where it is left out."""
        return {column: combo.value() for column, combo in self._combos.items()}

    def combo(self, column: str) -> Combo:
        """Return the choice of a column."""
        return self._combos[column]

    def combos(self) -> list[Combo]:
        """Return the choices in the order of the file."""
        return list(self._combos.values())

    def set_enabled(self, on: bool) -> None:
        """Let the choices be changed, or not while the import is under way."""
        for combo in self._combos.values():
            combo.setEnabled(on)
