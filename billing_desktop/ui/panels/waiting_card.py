"""Owns the card of the overview with the notifications that wait; without a receiver it is calm: nothing is amiss."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ...domain.outbox_rows import OutboxRow
from ...domain.rows import EventRow
from .. import format as fmt
from .. import theme
from ..actions import Actions
from ..desk import Desk
from ..models.columns import event_for
from ..widgets.cards import Card
from ..widgets.cell import Cell
from ..widgets.table import Column, RowModel, RowTable
from ..widgets.text import Badge, PlainLabel
from ..widgets.whole_rows import WholeRows
from .action_button import ActionButton

SHOWN = 50


class WaitingCard(Card):
    """What needs a look, then what waits to be sent, newest first; a line leads to its own in the outbox, unfolded."""

    event_wanted = Signal(str)
    """The notification of this event is wanted, by the event's id."""

    def __init__(self, desk: Desk, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._desk = desk
        self._title = PlainLabel("", "section")
        self._count = Badge("", "info", parent=self)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._title)
        head.addWidget(self._count)
        head.addStretch(1)
        columns = [
            Column(self.tr("For"), event_for, stretch=True),
            Column(self.tr("Amount"), self._amount, align="right", width=96),
        ]
        model = RowModel(columns, key=_key)
        self.table = RowTable(model, row_height=32, name=self.tr("Notifications waiting"), framed=False)
        self.table.horizontalHeader().hide()
        self.table.setMinimumHeight(theme.px(100))
        self.table.opened.connect(lambda row: self.event_wanted.emit(row.event_id if isinstance(row, OutboxRow) else row.id))
        self._foot = PlainLabel("", "small", "muted")
        foot = QHBoxLayout()
        foot.addWidget(self._foot)
        foot.addStretch(1)
        self.open = ActionButton(actions["outbox"], "quiet", text=self.tr("Open outbox"))
        foot.addWidget(self.open)
        self.body.addLayout(head)
        self._nothing = PlainLabel(self.tr("Nothing waits."), "body", "muted")
        self._list = WholeRows(self.table)
        self.body.addWidget(self._nothing)
        self.body.addWidget(self._list, 1)
        self.body.addStretch()
        self.body.addLayout(foot)

    def _amount(self, row: EventRow | OutboxRow) -> Cell:
        return Cell(self._desk.amount(row.amount_minor, row.currency), second=self._desk.foreign(row.currency), align="right")

    def refresh(self) -> None:
        """Read again what waits."""
        read, receiver = self._desk.billing.read, self._desk.has_receiver()
        waiting, look = read.events_waiting(), read.events_set_aside() if receiver else 0
        self._title.setText(self.tr("Notifications waiting") if receiver else self.tr("Notifications"))
        count = "{n}" if receiver else self.tr("{n} kept")
        self._count.set(count.format(n=fmt.whole(waiting)) if waiting else "", "info")
        if not receiver:
            self._foot.setText(self.tr("No receiver is set up; nothing needs to be done."))
        else:
            aside = fmt.count(look, self.tr("1 set aside"), self.tr("{n} set aside"))
            self._foot.setText(aside if look else self.tr("none set aside"))
        self._foot.set_tone("late" if look else "muted")
        rows = self._waiting(receiver)
        self.table.model().set_rows(rows)
        self._list.setVisible(bool(rows))
        self._nothing.setVisible(not rows)

    def _waiting(self, receiver: bool) -> list[EventRow] | list[OutboxRow]:
        """Read what is listed: of what is to be sent only what has not arrived, without a receiver what is kept."""
        billing = self._desk.billing
        if not receiver:
            return list(billing.read.events("waiting", SHOWN))
        rows = billing.notifications.rows
        return [*rows("set_aside", limit=SHOWN), *rows("waiting", limit=SHOWN)]


def _key(row: EventRow | OutboxRow) -> tuple[object, ...]:
    return (row.event_id, row.delivery_id) if isinstance(row, OutboxRow) else (row.id,)
