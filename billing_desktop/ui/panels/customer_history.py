"""Owns the history of a customer on its page: what was changed, before and after, and which acts were undone."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from ...domain.activity_rows import HistoryRow
from .. import format as fmt
from ..desk import Desk
from ..sentences import said
from ..widgets.cell import Cell
from ..widgets.table import Column, RowModel, RowTable

PAGE = 200
LONGEST = 300
"""How much of a long text is shown."""


class CustomerHistory(RowTable):
    """Changes of a customer with its accounts and bills, or of one bill, newest first; read only while it is in sight."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(name="", parent=parent)
        self._desk, self._limit, self._stale = desk, PAGE, False
        self._whose: tuple[int, int | None] = (0, None)
        self.setAccessibleName(self.tr("History"))
        self.set_empty_text(self.tr("Nothing was changed or undone yet. What Edit changes is kept here."))
        columns = (
            Column(self.tr("When"), self._when, width=138),
            Column(self.tr("What"), self._what, width=140),
            Column(self.tr("Before"), lambda row: self._value(row, row.before), width=110, stretch=True),
            Column(self.tr("Afterwards"), lambda row: self._value(row, row.after), width=110, stretch=True),
        )
        self._rows = RowModel(columns, parent=self)
        self.set_model(self._rows)
        self.verticalScrollBar().valueChanged.connect(self._read_on)

    def show_of(self, customer_id: int, bill_id: int | None = None) -> None:
        """Show the history of a customer, or of one of its bills."""
        if (customer_id, bill_id) != self._whose:
            self._whose, self._limit = (customer_id, bill_id), PAGE
        self._stale = True
        if self.isVisible():
            self._read()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._read()

    def _read(self) -> None:
        self._stale = False
        self._rows.set_rows(self._desk.billing.read.history(*self._whose, limit=self._limit))

    def _read_on(self, value: int) -> None:
        if len(self._rows.rows) < self._limit or value < self.verticalScrollBar().maximum() - 200:
            return
        self._limit += PAGE
        self._read()
        self.verticalScrollBar().setValue(value)

    # Cells

    def _here(self, at: datetime) -> datetime:
        """Return an instant in the book's time zone."""
        zone = self._desk.book.time_zone
        return at.astimezone(ZoneInfo(zone) if zone else None)

    def _when(self, row: HistoryRow) -> Cell:
        here = self._here(row.at)
        return Cell(fmt.day(here.date()), second=here.strftime("%H:%M"))

    def _what(self, row: HistoryRow) -> Cell:
        if row.form == "act":
            return Cell(said(row.name))
        return Cell(QCoreApplication.translate("fields", row.label), second=row.name)

    def _value(self, row: HistoryRow, text: str) -> Cell:
        if row.form == "act":
            return self._act(text)
        if not text:
            return Cell(self.tr("empty"), tone="muted")
        return Cell(" ".join(self._written(row, text)[:LONGEST].split()))

    def _act(self, text: str) -> Cell:
        if text not in ("undone", "redone"):
            return Cell(self.tr("recorded {day}").format(day=fmt.day(self._here(datetime.fromisoformat(text)).date())))
        undone = text == "undone"
        return Cell(badge=self.tr("undone") if undone else self.tr("done again"), badge_tone="late" if undone else "info")

    def _written(self, row: HistoryRow, text: str) -> str:
        """Write a stored value as people read it."""
        write: dict[str, Any] = {
            "date": lambda: fmt.day(date.fromisoformat(text)),
            "money": lambda: self._desk.amount(int(text), row.currency),
            "choice": lambda: QCoreApplication.translate("fields", text),
            "flag": lambda: self.tr("yes") if text == "1" else self.tr("no"),
        }
        return str(write[row.form]()) if row.form in write else text
