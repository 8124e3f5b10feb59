"""Owns the card that says which column is what: samples and a choice for each column, each field once."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from ...services.import_preview import ImportPreview, PreviewColumn, choosable
from .. import icons, theme
from ..panels.elided import ElidedLabel
from ..widgets.cards import Card
from ..widgets.inputs import Combo
from ..widgets.text import PlainLabel
from .import_words import field_name

_ROW, _SHOWN, _COMBO, _LEAST_COMBO, _ROOMY = 42, 4, 176, 166, 720
_ANY_WIDTH = 16_777_215
_WIDEST_LIST, _LONGEST_NAME = 520, 24
_NAME_PARTS = ("first_name", "last_name")


def _rivals(field: str) -> tuple[str, ...]:
    """Return the fields that cannot stand beside a field: itself, and the name and its parts, which say the same."""
    if field == "name":
        return ("name", *_NAME_PARTS)
    return (field, "name") if field in _NAME_PARTS else (field,) if field else ()


def _short(column: str) -> str:
    return column if len(column) <= _LONGEST_NAME else f"{column[: _LONGEST_NAME - 1]}…"


class _Arrow(PlainLabel):
    def __init__(self) -> None:
        super().__init__("")
        self.setFixedWidth(16)
        self.setPixmap(icons.pixmap("arrow", "muted", 14, self.devicePixelRatioF()))


class _FieldCombo(Combo):
    """What a column is. A field that another column has says so, and is taken from it only where it is chosen in the open list.

    So keys that would change the choice at once open the list first.
    """

    _OPENING = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Home, Qt.Key.Key_End)

    def __init__(self, kind: str) -> None:
        super().__init__()
        self._names = {"": self.tr("(leave out)"), **{field: field_name(kind, field) for field in choosable(kind)}}
        for field, name in self._names.items():
            self.add(name, field)
        wide = self.sizeHint().width()
        self.setMinimumWidth(max(theme.px(_LEAST_COMBO), wide))
        self.setMaximumWidth(max(theme.px(_COMBO), wide))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = not event.modifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier)
        typed = plain and event.text().isprintable() and event.text().strip()
        if plain and (event.key() in self._OPENING or typed):
            self.showPopup()
            if typed:
                self.view().keyboardSearch(event.text())
            return
        super().keyPressEvent(event)

    def showPopup(self) -> None:
        """Open the list, as wide as what it says."""
        view = self.view()
        view.setMinimumWidth(min(view.sizeHintForColumn(0) + 2 * 12 + theme.px(16), theme.px(_WIDEST_LIST)))
        super().showPopup()

    def say_taken(self, owners: Mapping[str, str]) -> None:
        """Say of each field that another column has, which one that is."""
        for at in range(self.count()):
            field = self.itemData(at)
            name, owner = self._names[field], owners.get(field, "")
            text = self.tr("{field} (now from {column})").format(field=name, column=owner) if owner else name
            if self.itemText(at) != text:
                self.setItemText(at, text)


class _Rows(QScrollArea):
    """As high as the lines it shows, and in a low window as high as one and a half, which says that there are more."""

    def __init__(self) -> None:
        super().__init__()
        self._high = 0
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)

    def set_high(self, high: int) -> None:
        """Be so high where there is room."""
        self._high = high
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self._high)

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), min(self._high, theme.px(_ROW) * 3 // 2))


class ImportMapping(Card):
    """Which column is what; `changed` tells that another field was chosen."""

    changed = Signal()

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(padding=0, parent=parent)
        self._combos: dict[str, _FieldCombo] = {}
        self._what: tuple[str, tuple[str, ...]] | None = None
        self._grid: QGridLayout | None = None
        self._parts: list[tuple[QWidget, ...]] = []
        self._beside = 0
        head = QHBoxLayout()
        head.setContentsMargins(16, 10, 16, 0)
        head.addWidget(PlainLabel(self.tr("Which column is what"), "section"))
        head.setSpacing(12)
        self._hint = ElidedLabel("small", "muted")
        self._hint.setText(self.tr("found by name and content; change any of them"))
        head.addWidget(self._hint)
        self.body.setSpacing(4)
        self.body.addLayout(head)
        self._scroll = _Rows()
        self.body.addWidget(self._scroll)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

    def show_preview(self, shown: ImportPreview) -> None:
        """Show the columns of a file; the same file keeps its widgets, so that the keyboard stays where it is."""
        what = (shown.kind, shown.table.columns)
        if what != self._what:
            self._what = what
            self._build(shown)
        for column in shown.columns:
            self._combos[column.name].set_value(column.field)
        self._say_taken()

    def _build(self, shown: ImportPreview) -> None:
        inner = QWidget()
        self._grid = QGridLayout(inner)
        self._grid.setContentsMargins(16, 2, 16, 8)
        self._grid.setVerticalSpacing(8)
        self._grid.setHorizontalSpacing(12)
        self._combos, self._parts, self._beside = {}, [], 0
        for column in shown.columns:
            self._put(shown.kind, column)
        self._lay_out()
        self._scroll.setWidget(inner)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

    def _lay_out(self) -> None:
        """Put two columns of the file beside each other where there is room to read their names, else one."""
        grid, beside = self._grid, 2 if self.width() >= theme.px(_ROOMY) else 1
        if grid is None or beside == self._beside:
            return
        self._beside = beside
        for at in range(grid.rowCount()):
            grid.setRowStretch(at, 0)
        for part in (0, 4):
            there = part < 4 * beside
            grid.setColumnStretch(part, 1 if there else 0)
            grid.setColumnMinimumWidth(part, 48 if there else 0)
            grid.setColumnStretch(part + 2, 1 if there else 0)
        grid.setColumnMinimumWidth(3, 16 if beside == 2 else 0)
        for place, parts in enumerate(self._parts):
            for at, widget in enumerate(parts):
                grid.addWidget(widget, place // beside, 4 * (place % beside) + at)
        rows = -(-len(self._parts) // beside)
        grid.setRowStretch(rows, 1)
        most = _SHOWN if beside == 2 else _SHOWN - 1
        more = rows > most + 1  # to scroll for a single line more would hide just the one that is missed
        self._scroll.set_high(theme.px(_ROW) * (most if more else rows) + (18 if more else 6))

    def _put(self, kind: str, column: PreviewColumn) -> None:
        """Make the name and samples of a column, an arrow, and the choice of what it is."""
        side = QWidget()
        words = QVBoxLayout(side)
        words.setContentsMargins(0, 0, 0, 0)
        words.setSpacing(0)
        name, samples = ElidedLabel("strong"), ElidedLabel("small", "muted")
        name.setText(column.name)
        samples.setText(", ".join(" ".join(text.split())[:60] for text in column.samples) or self.tr("empty"))
        for label in (name, samples):
            label.setMaximumWidth(_ANY_WIDTH)
            label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            words.addWidget(label)
        combo = _FieldCombo(kind)
        combo.setAccessibleName(self.tr("Column {name} is").format(name=column.name))
        combo.setAccessibleDescription(samples.text())
        combo.picked.connect(partial(self._picked, column.name))
        self._combos[column.name] = combo
        self._parts.append((side, _Arrow(), combo))

    def _picked(self, column: str, field: str) -> None:
        """Take a field from the column that had it; the name and its parts stand for each other."""
        for other, combo in self._combos.items():
            if other != column and combo.value() in _rivals(field):
                combo.set_value("")
        self._say_taken()
        self.changed.emit()

    def _say_taken(self) -> None:
        """Say in each list which fields other columns have by now."""
        for column, combo in self._combos.items():
            others = {one.value(): name for name, one in self._combos.items() if name != column and one.value()}
            owners = {field: [others[one] for one in _rivals(field) if one in others] for field in choosable(self._kind)}
            combo.say_taken({field: ", ".join(_short(name) for name in names) for field, names in owners.items()})

    @property
    def _kind(self) -> str:
        return self._what[0] if self._what else ""

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
