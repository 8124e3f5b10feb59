"""Owns the list of statements that were issued for a customer or account; must not know how one is shown or kept."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from ...domain.issued import IssuedRow
from .. import format as fmt
from ..actions import Actions
from ..desk import Desk
from ..dialogs.issued_words import kind_name, span_words, way_name, ways
from ..widgets.cell import Cell
from ..widgets.menus import Menu
from ..widgets.table import Column, RowModel, RowTable
from .empty_note import EmptyNote

PAGE = 200


class IssuedTable(RowTable):
    """Issued statements, newest first; read only while it is in sight. Enter opens one again."""

    wanted = Signal(str, str)
    """Something is wanted of a statement: its number, and open, print, pdf, eml or a way it was sent."""

    def __init__(self, desk: Desk, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(name="", parent=parent)
        self._desk, self._actions, self._limit, self._stale = desk, actions, PAGE, False
        self._whose: tuple[int, int | None] = (0, None)
        self.setAccessibleName(self.tr("Statements"))
        text = self.tr("No statement was issued yet. What is saved as PDF, printed or mailed is kept here.")
        self._note = EmptyNote(self, text, actions["statement"], self.tr("Statement…"))
        columns = (
            Column(self.tr("Number"), lambda row: Cell(row.number), width=76),
            Column(self.tr("Date"), lambda row: Cell(fmt.day(row.issued_at.date())), width=104, spare=1),
            Column(self.tr("Kind"), lambda row: Cell(kind_name(row.type)), width=124, spare=3),
            Column(self.tr("Covers"), self._covers, width=132, stretch=True),
            Column(self.tr("Closing"), self._closing, align="right", width=92),
            Column(self.tr("Sent"), self._sent, width=148, spare=2),
        )
        self._rows = RowModel(columns, key=lambda row: row.number, parent=self)
        self.set_model(self._rows)
        self.opened.connect(lambda row: self.wanted.emit(row.number, "open"))
        self.verticalScrollBar().valueChanged.connect(self._read_on)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._menu)

    def show_of(self, customer_id: int, account_id: int | None) -> None:
        """Show what was issued for a customer as a whole and its accounts, or for one account."""
        if (customer_id, account_id) != self._whose:
            self._whose, self._limit = (customer_id, account_id), PAGE
        self._stale = True
        if self.isVisible():
            self._read()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._read()

    def _read(self) -> None:
        self._stale = False
        rows = self._desk.billing.issuing.issued(*self._whose, limit=self._limit)
        self._rows.set_rows(rows)
        self._note.setVisible(not rows)

    def _read_on(self, value: int) -> None:
        if len(self._rows.rows) < self._limit or value < self.verticalScrollBar().maximum() - 200:
            return
        self._limit += PAGE
        self._read()
        self.verticalScrollBar().setValue(value)

    def select_number(self, number: str) -> None:
        """Mark a statement, where it is among those that are read."""
        place = next((place for place, row in enumerate(self._rows.rows) if row.number == number), None)
        if place is not None:
            self.select_row(place)
            self.scrollTo(self._rows.index(place, 0))

    # Cells

    def _covers(self, row: IssuedRow) -> Cell:
        return Cell(span_words(row), second=row.account_name if self._whose[1] is None else "")

    def _closing(self, row: IssuedRow) -> Cell:
        credit = row.closing_minor < 0
        write = self._desk.numbers.credit if credit else self._desk.numbers.amount
        text = write(abs(row.closing_minor), row.currency)
        return Cell(text, second=self._desk.foreign(row.currency), tone="credit" if credit else "normal", align="right")

    def _sent(self, row: IssuedRow) -> Cell:
        if row.sent is None:
            return Cell(self.tr("not yet"), tone="muted")
        return Cell(fmt.day(row.sent.at.date()), second=way_name(row.sent.how))

    def _menu(self, place: QPoint) -> None:
        row = self.current()
        if row is None:
            return
        menu = Menu(parent=self)
        choices = [
            (self.tr("&Open"), "open"),
            (self.tr("&Print again…"), "print"),
            (self.tr("Save &PDF again…"), "pdf"),
            (self.tr("E-mail &draft…"), "eml"),
            ("", ""),
            *((self.tr("Mark as sent: {way}").format(way=way_name(way)), way) for way in ways()),
        ]
        for text, what in choices:
            if not text:
                menu.addSeparator()
                continue
            menu.addAction(text).triggered.connect(lambda _checked=False, what=what: self.wanted.emit(row.number, what))
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.viewport().mapToGlobal(place))
