"""Owns the search of the top bar: a field and, beneath it, what was found; Enter or a click opens it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from ...domain.rows import FoundRow
from ..desk import Desk
from ..widgets.cell import Cell
from ..widgets.inputs import SearchEdit
from ..widgets.table import Column, RowModel, RowTable
from ..widgets.text import PlainLabel, announce

ICONS = {"customer": "customer", "account": "folder", "bill": "bill", "payment": "receive"}
LIMIT = 30


class _Results(QFrame):
    """The list beneath the field. It never takes the keyboard: typing goes on while the arrows move in it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("results")
        self.setProperty("part", "card")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        columns = [
            Column("", self._what, stretch=True),
            Column("", lambda row: Cell(self._kind(row), tone="muted", align="right"), align="right", width=84),
        ]
        self.table = RowTable(RowModel(columns), row_height=48, name=self.tr("Found"), framed=False)
        self.table.horizontalHeader().hide()
        self.table.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.table.setSelectionMode(RowTable.SelectionMode.SingleSelection)
        self._line = PlainLabel("", "body", "muted")
        self._line.setContentsMargins(16, 14, 16, 14)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 4, 1, 4)
        column.setSpacing(0)
        column.addWidget(self.table)
        column.addWidget(self._line)

    def _what(self, row: FoundRow) -> Cell:
        return Cell(row.title, below=row.detail, icon=ICONS.get(row.kind, "file"))

    def _kind(self, row: FoundRow) -> str:
        names = {
            "customer": self.tr("customer"),
            "account": self.tr("account"),
            "bill": self.tr("bill"),
            "payment": self.tr("payment"),
        }
        return names.get(row.kind, row.kind)

    def show_rows(self, rows: list[FoundRow], text: str) -> None:
        """Show what was found for a text."""
        self.table.model().set_rows(rows)
        self.table.setVisible(bool(rows))
        self._line.setVisible(not rows)
        self._line.setText(self.tr("Nothing found for “{text}”.").format(text=text[:40]))
        if rows:
            self.table.select_row(0)
        self.setFixedHeight((min(len(rows), 8) * 48 + 10) if rows else 58)


class SearchField(SearchEdit):
    """Searches customers, accounts, bills and payments while one types."""

    found = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Search customers, bills, payments"), shortcut=self.tr("Ctrl+K"), quiet=True, parent=parent)
        self._desk = desk
        self._results: _Results | None = None
        self.setFixedWidth(304)
        self.searched.connect(self._search)

    def results(self) -> _Results:
        """Return the list beneath the field, made when it is first needed: it belongs to the whole window."""
        if self._results is None:
            self._results = _Results(self.window())
            self._results.hide()
            self._results.table.clicked.connect(self._clicked)
            self.window().installEventFilter(self)
        return self._results

    def start(self) -> None:
        """Put the keyboard into the field, all of its text marked."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.selectAll()

    def _search(self, text: str) -> None:
        text = text.strip()
        if not text:
            self.close_results()
            return
        if not self.hasFocus():
            return
        rows = self._desk.billing.read.search(text, limit=LIMIT)
        box = self.results()
        box.show_rows(rows, text)
        self._place()
        box.show()
        box.raise_()
        said = self.tr("{n} found").format(n=len(rows)) if rows else self.tr("Nothing found")
        announce(self, said)

    def _place(self) -> None:
        box, wide = self.results(), max(self.width(), 420)
        corner = self.mapTo(self.window(), QPoint(self.width() - wide, self.height() + 4))
        box.setFixedWidth(wide)
        box.move(corner)

    def close_results(self) -> None:
        """Take the list away."""
        if self._results is not None:
            self._results.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        shown = self._results is not None and self._results.isVisible()
        steps: dict[int, int] = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 8, Qt.Key.Key_PageUp: -8}
        if event.key() in steps and shown:
            self._move(steps[event.key()])
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if not shown:
                self._search(self.text())
            self._open(self._results.table.current() if self._results else None)
        elif event.key() == Qt.Key.Key_Escape and not self.text():
            self.close_results()
            super().keyPressEvent(event)
        else:
            super().keyPressEvent(event)

    def _move(self, step: int) -> None:
        table = self.results().table
        last = table.model().rowCount() - 1
        place = min(max(table.currentIndex().row() + step, 0), last)
        if place >= 0:
            table.select_row(place)
            row = table.current()
            announce(self, f"{row.title}, {row.detail}")

    def _clicked(self, index: QModelIndex) -> None:
        self._open(self.results().table.model().row(index.row()))

    def _open(self, row: FoundRow | None) -> None:
        if row is None:
            return
        self.close_results()
        self.blockSignals(True)
        self.clear()
        self.blockSignals(False)
        self._changed("")
        self.found.emit(row)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._look("")  # the quiet look would hide the frame that shows where the keyboard is

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._look("quiet")
        self.close_results()

    def _look(self, look: str) -> None:
        self.setProperty("look", look)
        self.style().unpolish(self)
        self.style().polish(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self._results is not None and self._results.isVisible():
            self._place()
        return super().eventFilter(watched, event)
