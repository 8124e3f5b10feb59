"""Owns the search of the top bar: a field and, beneath it, records and commands that match; Enter or a click takes one."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QAction, QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QVBoxLayout, QWidget

from ...domain.rows import FoundRow
from .. import theme
from ..actions import Actions
from ..desk import Desk
from ..models.palette import PaletteCells, PaletteRow, Recent, command_rows
from ..widgets.inputs import SearchEdit
from ..widgets.table import Column, RowModel, RowTable
from ..widgets.text import PlainLabel, announce

LIMIT, ROW = 30, 40
MOST_SEEN = 10


class _Results(QFrame):
    """The list beneath the field. It never takes the keyboard: typing goes on while the arrows move in it."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("results")
        self._wanted = theme.px(58)
        self.setProperty("part", "popup")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        cells = PaletteCells(lambda: desk.numbers)
        columns = [
            Column("", cells.what, stretch=True, width=300),
            Column("", cells.kind, align="right", width=116),
        ]
        self.table = RowTable(RowModel(columns), row_height=ROW, name=self.tr("Found"), framed=False)
        self.table.horizontalHeader().hide()
        self.table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.table.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.table.setSelectionMode(RowTable.SelectionMode.SingleSelection)
        self._line = PlainLabel("", "body", "muted")
        self._line.setContentsMargins(16, 14, 16, 14)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 4, 1, 4)
        column.setSpacing(0)
        column.addWidget(self.table)
        column.addWidget(self._line)

    def show_rows(self, rows: list[PaletteRow], text: str) -> None:
        """Show what was found for a text."""
        self.table.model().set_rows(rows)
        self.table.setVisible(bool(rows))
        self._line.setVisible(not rows)
        self._line.setText(self.tr("Nothing found for “{text}”.").format(text=text[:40]))
        if rows:
            self.table.select_row(0)
            self.table.scrollToTop()
        self._wanted = (min(len(rows), MOST_SEEN) * self.table.row_height() + 10) if rows else theme.px(58)

    def stay_within(self, room: int) -> None:
        """Be no higher than the window has room for beneath the field; the rest is scrolled to."""
        self.setFixedHeight(min(self._wanted, max(room, theme.px(58))))


class SearchField(SearchEdit):
    """Searches records and commands at every key; empty, it has what was opened last first."""

    found = Signal(object)
    """FoundRow: a record was taken. A command that was taken is triggered here."""

    def __init__(self, desk: Desk, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("Search customers, bills, payments"), shortcut=actions.keys_of("search"), quiet=True, parent=parent
        )
        self._desk, self._actions = desk, actions
        actions.keys_changed.connect(lambda: self.set_shortcut(actions.keys_of("search")))
        self._results: _Results | None = None
        self._back: QWidget | None = None
        self._recent, self._here = Recent(), PaletteRow()
        self.setToolTip(self.tr("Finds customers, accounts, bills, payments and charges, also by their sum, and every command"))
        self.setMinimumWidth(theme.px(152))
        self.setMaximumWidth(theme.px(304))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.textChanged.connect(self._search)

    def sizeHint(self) -> QSize:
        return QSize(theme.px(304), super().sizeHint().height())

    def results(self) -> _Results:
        """Return the list beneath the field, made when it is first needed: it belongs to the whole window."""
        if self._results is None:
            self._results = _Results(self._desk, self.window())
            self._results.hide()
            self._results.table.clicked.connect(self._clicked)
            self.window().installEventFilter(self)
        return self._results

    def start(self) -> None:
        """Put the keyboard into the field, all of its text marked, and show what can be taken."""
        before = self.window().focusWidget()
        if before is not self:
            self._back = before
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.selectAll()
        self._search(self.text())

    def rows(self, text: str) -> list[PaletteRow]:
        """Return what a text finds: records, then commands; for no text what was opened last, then every command."""
        if not text:
            recent = self._recent.rows(self._here)
            taken = {row.action for row in recent if row.action is not None}
            return [*recent, *(row for row in command_rows(self._actions, "") if row.action not in taken)]
        commands = command_rows(self._actions, text)
        records = [PaletteRow(record=row) for row in self._desk.billing.read.search(text, limit=LIMIT)]
        first = [row for row in commands if row.starts and row.enabled()]
        return [*first[:1], *records, *(row for row in commands if row not in first[:1])]

    def _search(self, text: str) -> None:
        if not self.hasFocus():
            return
        text = text.strip()
        rows, box = self.rows(text), self.results()
        box.show_rows(rows, text)
        self._place()
        box.show()
        box.raise_()
        if text:
            announce(self, self.tr("{n} found").format(n=len(rows)) if rows else self.tr("Nothing found"))

    def _place(self) -> None:
        box, wide = self.results(), min(max(self.width(), theme.px(600)), self.window().width() - 32)
        corner = self.mapTo(self.window(), QPoint(self.width() - wide, self.height() + 4))
        box.setFixedWidth(wide)
        box.stay_within(self.window().height() - corner.y() - 8)
        box.move(corner)

    def drop_results(self) -> None:
        """Take the list out of the window, before the field goes."""
        if self._results is not None:
            self._results.deleteLater()
            self._results = None

    def close_results(self) -> None:
        """Take the list away."""
        if self._results is not None:
            self._results.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        shown = self._results is not None and self._results.isVisible()
        steps: dict[int, int] = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 8, Qt.Key.Key_PageUp: -8}
        if event.key() in steps:
            if not shown:
                self._search(self.text())
            self._move(steps[event.key()])
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if not shown:
                self._search(self.text())
            self._take(self.results().table.current())
        elif event.key() == Qt.Key.Key_Escape and not self.text():
            self.close_results()
            if self._back is not None and self._back.isVisible():
                self._back.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            super().keyPressEvent(event)

    def _move(self, step: int) -> None:
        table = self.results().table
        last = table.model().rowCount() - 1
        place = min(max(table.currentIndex().row() + step, 0), last)
        if place >= 0:
            table.select_row(place)
            announce(self, table.current().spoken())

    def _clicked(self, index: QModelIndex) -> None:
        self._take(self.results().table.model().row(index.row()))

    def _take(self, row: PaletteRow | None) -> None:
        """Open a record or do a command; one that cannot be done now stays, with its reason, and nothing happens."""
        if row is None:
            return
        if not row.enabled():
            announce(self, row.spoken())
            return
        self.close_results()
        self.blockSignals(True)
        self.clear()
        self.blockSignals(False)
        self._changed("")
        self._recent.note(row)
        if row.record is not None:
            self.found.emit(row.record)
        elif row.action is not None:
            self._run(row.action)

    def _run(self, action: QAction) -> None:
        """Do a command where the keyboard was before, since some depend on it."""
        if self._back is not None and self._back.isVisible():
            self._back.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.clearFocus()
        action.trigger()

    def recent(self) -> list[PaletteRow]:
        """Return the records that were opened last, newest first; commands belong to a window."""
        return self._recent.records()

    def bring_back(self, rows: list[PaletteRow]) -> None:
        """Take over what was opened last in the field before this one."""
        for row in reversed(rows):
            self._recent.note(row)

    def note_record(self, row: FoundRow) -> None:
        """Note that a record is on screen now, by whatever way it came there."""
        self._here = PaletteRow(record=row)
        self._recent.note(self._here)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        self._search(self.text())

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
