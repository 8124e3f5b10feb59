"""Owns the outbox: the notifications as they stand, and the exact text of the chosen one. It sends nothing."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from ...domain.rows import EventRow
from .. import format as fmt
from .. import theme
from ..desk import Desk
from ..models.columns import event_for, event_state
from ..widgets.cell import Cell
from ..widgets.notice import NoticeBar
from ..widgets.table import Column, RowModel, RowTable
from ..widgets.text import PlainLabel


class Outbox(QWidget):
    """What waits, what was withdrawn, and the bytes that will be sent."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._stale = desk, True
        self.setProperty("part", "page")
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(PlainLabel(self.tr("Outbox"), "title"))
        self._line = PlainLabel("", "body", "muted")
        head.addWidget(self._line)
        head.addStretch(1)
        head.addStrut(34)
        notice = NoticeBar()
        notice.say("info", self.tr("No receiver is set up; nothing needs to be done. Notifications are kept here."))
        columns = [
            Column(self.tr("State"), event_state, width=116),
            Column(self.tr("For"), event_for, stretch=True, width=160),
            Column(self.tr("Amount"), self._amount, align="right", width=112),
            Column(self.tr("Created"), self._created, width=160),
        ]
        self.table = RowTable(RowModel(columns, key=lambda row: row.id), row_height=32, name=self.tr("Notifications"))
        self.table.set_empty_text(self.tr("No notifications yet. Each payment leaves one for everything it pays."))
        self.table.picked.connect(self._show)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 16)
        column.setSpacing(16)
        column.addLayout(head)
        column.addWidget(notice)
        column.addWidget(self.table, 3)
        column.addWidget(self._build_text(), 2)
        desk.bus.changed.connect(self._on_changes)

    def _build_text(self) -> QWidget:
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        self._title = PlainLabel(self.tr("Text, the same bytes on every try"), "label", "muted")
        self._text = QPlainTextEdit()
        self._text.setReadOnly(True)
        self._text.setFont(theme.font("code"))
        self._text.setTabChangesFocus(True)
        self._text.setAccessibleName(self.tr("Text of the chosen notification"))
        self._text.setMinimumHeight(theme.px(80))
        self._title.setBuddy(self._text)
        column.addWidget(self._title)
        column.addWidget(self._text, 1)
        return box

    def _amount(self, row: EventRow) -> Cell:
        return Cell(self._desk.amount(row.amount_minor, row.currency), second=self._desk.foreign(row.currency), align="right")

    def _created(self, row: EventRow) -> Cell:
        at = row.created_at.astimezone()
        return Cell(fmt.day(at.date()), second=at.strftime("%H:%M:%S"))

    def _on_changes(self, changes: Any) -> None:
        if changes.events or changes.customers or changes.settings:
            self._stale = True
            if self.isVisible():
                self.refresh()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            QTimer.singleShot(0, self, self.refresh)

    def refresh(self) -> None:
        """Read the notifications again."""
        self._stale = False
        rows = self._desk.billing.read.events(limit=500)
        waiting = self._desk.billing.read.events_waiting()
        self._line.setText(fmt.count(waiting, self.tr("1 waits"), self.tr("{n} wait")) if waiting else self.tr("none wait"))
        self.table.model().set_rows(rows)
        if rows and self.table.current() is None:
            self.table.select_row(0)
        self._show(self.table.current())

    def _show(self, row: EventRow | None) -> None:
        self._text.setPlainText(row.payload if row else "")
        name = f"{row.type} · {row.id}" if row else ""
        title = self.tr("Text, the same bytes on every try")
        self._title.setText(f"{title} · {name}" if name else title)
