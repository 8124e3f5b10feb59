"""Owns the outbox: the notifications as they stand, filters with their counts, the endpoints' health, and the chosen one.

It sends nothing itself; the courier does. Source: look 05; ux, Part D.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAction, QShowEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QVBoxLayout, QWidget

from ...domain.outbox_rows import OutboxRow
from ...services.endpoints import Health
from .. import theme
from ..actions import Actions
from ..beside import Beside
from ..desk import Desk
from ..dialogs.base import say_once, set_tab_order
from ..models.outbox_cells import OutboxCells
from ..widgets.buttons import ChipRow, secondary
from ..widgets.flow import FlowLayout
from ..widgets.inputs import SearchEdit
from ..widgets.menus import Menu
from ..widgets.notice import NoticeBar
from ..widgets.reflow import Reflow
from ..widgets.table import Column
from ..widgets.text import Badge, PlainLabel
from ..widgets.unfolding import UnfoldingTable
from .elided import ElidedLabel
from .empty_note import EmptyNote
from .outbox_details import OutboxDetails
from .outbox_health import health_line, state_of, warning
from .type_to_search import TypeToSearch

PAGE, IN_SIGHT = 200, 8
GROUPS = ("all", "waiting", "kept", "set_aside", "delivered", "withdrawn")


class Outbox(QWidget):
    """What waits, what was set aside, what arrived, and everything about the one that is chosen."""

    failed = Signal(object)
    endpoints_wanted = Signal()
    bill_wanted = Signal(str)
    customer_wanted = Signal(int)

    def __init__(self, desk: Desk, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._actions, self._stale, self._limit = desk, actions, True, PAGE
        self._sending: dict[int, bool] = {}
        self._wanted = ""
        self._beside = Beside(desk.billing, self.failed.emit, self)
        self._asked = ""
        self.setProperty("part", "page")
        self.cells = OutboxCells(desk.numbers, desk.now, lambda id_: self._sending.get(id_, True))
        self.notice = NoticeBar()
        self.details = OutboxDetails(desk)
        self.table = self._build_table()
        self._nothing = self._build_nothing()
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 16)
        column.setSpacing(16)
        column.addWidget(self._build_head())
        column.addLayout(self._build_filter())
        column.addWidget(self.notice)
        column.addWidget(self.table, 1)
        self._later = self._timer(400, self.refresh, single=True)
        self._tick = self._timer(1000, self._count_down)
        self._listen()

    def _timer(self, milliseconds: int, act: Any, *, single: bool = False) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(single)
        timer.setInterval(milliseconds)
        timer.timeout.connect(act)
        return timer

    # Building

    def _build_head(self) -> Reflow:
        self.badge = Badge("", "muted", parent=self)
        self.line = ElidedLabel("small", "muted", least=theme.px(40))
        self.pause = secondary(self.tr("Pause"), "pause")
        self.pause.clicked.connect(lambda _checked=False: self._pause())
        self.more = secondary(self.tr("More"), "more")
        menu = Menu(parent=self.more)
        for name in ("send_now", "retry_set_aside", "send_again", "", "receive_events"):
            menu.addAction(self._actions[name]) if name else menu.addSeparator()
        self.more.setMenu(menu)
        self.endpoint = secondary(self.tr("Endpoints…"), "settings")
        self.endpoint.clicked.connect(lambda _checked=False: self.endpoints_wanted.emit())
        title = PlainLabel(self.tr("Outbox"), "title")
        title.setMinimumWidth(title.sizeHint().width())  # never cut: the buttons go beneath it first
        says, does = QWidget(), QWidget()
        for part, shown in ((says, (title, self.badge, self.line)), (does, (self.pause, self.endpoint, self.more))):
            row = QHBoxLayout(part)
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(12)
            for widget in shown:
                row.addWidget(widget, int(widget is self.line))
            row.addStretch(0)
        head = Reflow([says, does], [2, 1], weights=[1, 0], spacing=12)
        return head

    def _build_filter(self) -> FlowLayout:
        self.chips = ChipRow()
        names = (
            self.tr("All"), self.tr("Waiting"), self.tr("Kept"), self.tr("Set aside"), self.tr("Delivered"), self.tr("Withdrawn"),
        )  # fmt: skip
        for group, name in zip(GROUPS, names, strict=True):
            self.chips.add(group, name, 0)
        self.chips.chip("kept").setToolTip(
            self.tr("Queued while no receiver was set up; “Send notifications again” sends them too.")
        )
        self.search = SearchEdit(self.tr("Find an event, bill or customer"))
        wide = self.search.fontMetrics().horizontalAdvance(self.search.placeholderText()) + theme.px(64)
        self.search.setFixedWidth(max(wide, theme.px(264)))
        row = FlowLayout(spacing=16, last_right=True)
        row.addWidget(self.chips)
        row.addWidget(self.search)
        return row

    def _build_table(self) -> UnfoldingTable:
        cells = self.cells
        columns = [
            Column(self.tr("State"), cells.state, width=104),
            Column(self.tr("For"), cells.about, stretch=True, width=132),
            Column(self.tr("Amount"), cells.amount, align="right", width=104, spare=2),
            Column(self.tr("Tries"), cells.tries, align="right", width=64, spare=3),
            Column(self.tr("Next try"), cells.next_try, width=120, spare=1),
            Column(self.tr("Last answer"), cells.last, stretch=True, width=128),
        ]
        table = UnfoldingTable(
            columns, self.details, key=lambda row: (row.event_id, row.delivery_id), name=self.tr("Notifications")
        )
        table.setMinimumHeight(theme.px(36) + 2 * table.row_height())  # its head and two of its rows
        return table

    def _build_nothing(self) -> EmptyNote:
        everything = QAction(self.tr("Show all notifications"), self)
        everything.triggered.connect(lambda _checked=False: self._show_all())
        return EmptyNote(self.table, self.tr("No notification is like that."), everything)

    def _listen(self) -> None:
        self.table.unfolded.connect(self.details.show_row)
        self.table.verticalScrollBar().valueChanged.connect(self._scrolled)
        self.chips.picked.connect(lambda _name: self._ask_anew())
        TypeToSearch(self.table, self.search)
        self.search.searched.connect(lambda text: self._ask_anew() if text != self._asked else None)
        self.details.failed.connect(self.failed)
        self.details.bill_wanted.connect(self.bill_wanted)
        self.details.customer_wanted.connect(self.customer_wanted)
        self._desk.bus.changed.connect(self._on_changes)

    # Reading

    def _on_changes(self, changes: Any) -> None:
        if changes.events or changes.customers or changes.settings:
            self._stale = True
            if self.isVisible() and not self._later.isActive():
                self._later.start()  # the courier writes many times a second

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            QTimer.singleShot(0, self, self.refresh)

    def refresh(self) -> None:
        """Read the notifications again."""
        self._stale = False
        billing, chosen, text = self._desk.billing, self.chips.selected(), self.search.text()
        if not self.table.verticalScrollBar().value():
            self._limit = PAGE  # who is at the top again needs no more
        limit, group = self._limit, "" if chosen == "all" else chosen

        def read() -> tuple[list[Health], dict[str, int], list[OutboxRow]]:
            rows = billing.notifications.rows(group, text, limit=limit)
            return billing.endpoints.health(), billing.notifications.counts(), rows

        self._beside.ask(read, lambda found: self._fill(chosen, *found))

    def _fill(self, chosen: str, health: list[Health], counts: dict[str, int], rows: list[OutboxRow]) -> None:
        """Show what was read."""
        self.cells.numbers = self._desk.numbers
        self._show_health(health)
        for group in GROUPS:
            self.chips.chip(group).set_count(counts[group])
        self.chips.chip("kept").setVisible(bool(counts["kept"]) or chosen == "kept")
        self._say_why_empty(some=bool(counts["all"]), rows=bool(rows))
        self.table.model().set_rows(rows)
        if rows and self.table.current() is None:
            self._begin(rows)
        if self.table.unfolded_row() is not None:
            self.details.show_row(self.table.unfolded_row())
            self.table.measure()
        if self._wanted:
            self._unfold_wanted()
        self._count_down()

    def _begin(self, rows: list[OutboxRow]) -> None:
        """Choose the newest; where one that needs a look is in sight, unfold that: it is why one comes here."""
        self.table.select_row(0)
        look = next((n for n, row in enumerate(rows[:IN_SIGHT]) if row.state == "set_aside"), -1)
        if look >= 0:
            self.table.unfold(look)

    def _show_health(self, found: list[Health]) -> None:
        self._sending = {one.endpoint.id: one.endpoint.sends for one in found}
        self.badge.set(*state_of(found))
        self.line.setText(health_line(found, self._desk.now()))
        paused = bool(found) and all(one.endpoint.paused for one in found)
        self.pause.setEnabled(bool(found))
        self.pause.setText(self.tr("Go on") if paused else self.tr("Pause"))
        self.pause.set_icon_name("right" if paused else "pause")
        warn = warning(found)
        if not found:
            text = self.tr("Notifications are kept here, but an endpoint gets only what is recorded after it was added.")
            say_once(self.notice, "info", self.tr("No receiver is set up; nothing needs to be done."), text)
        elif warn:
            say_once(self.notice, "warn", *warn[:2], actions=self._deed(warn[2]))
        else:
            self.notice.clear()
        set_tab_order([self.search, *self.notice.findChildren(QAbstractButton), self.table, *self.details.stops()])

    def _deed(self, name: str) -> Sequence[tuple[str, Callable[[], object]]]:
        """Return the one thing to do about what the notice says."""
        return {
            "switch": [(self.tr("Switch it on…"), self.endpoints_wanted.emit)],
            "secret": [(self.tr("Give it a secret…"), self.endpoints_wanted.emit)],
            "send": [(self.tr("Try it now"), self._actions["send_now"].trigger)],
        }.get(name, [])

    def _say_why_empty(self, *, some: bool, rows: bool) -> None:
        first = self.tr("No notifications yet. Each payment leaves one for everything it pays.")
        self.table.set_empty_text("" if some else first)
        self._nothing.setVisible(some and not rows)

    def _show_all(self) -> None:
        self.chips.select("all")
        self.search.clear()
        self._ask_anew()
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_event(self, event_id: str) -> None:
        """Unfold the notification of an event; one that is far down is looked for by its id."""
        self._wanted = event_id
        self.chips.select("all")
        self.search.setText("")
        self._ask_anew()

    def _unfold_wanted(self) -> None:
        """Unfold what is wanted once it was read, or look for it by its id."""
        found = next((n for n, row in enumerate(self.table.model().rows) if row.event_id == self._wanted), -1)
        if found >= 0 or self.search.text() == self._wanted:
            self._wanted = ""
        if found >= 0:
            self.table.unfold(found)
        elif self._wanted:
            self.search.setText(self._wanted)
            self._ask_anew()

    def _ask_anew(self) -> None:
        self._limit, self._asked = PAGE, self.search.text()
        self.table.verticalScrollBar().setValue(0)
        self.refresh()

    def _scrolled(self, value: int) -> None:
        bar = self.table.verticalScrollBar()
        rows = self.table.model().rowCount()
        if value and value >= bar.maximum() - 4 and rows >= self._limit:
            self._limit += PAGE
            QTimer.singleShot(0, self, self.refresh)

    def _count_down(self) -> None:
        """Show the seconds that are left, as long as something counts down."""
        model = self.table.model()
        counting = [number for number, row in enumerate(model.rows) if self.cells.waits_s(row) or row.state == "claimed"]
        for number in counting:
            model.dataChanged.emit(model.index(number, 0), model.index(number, model.columnCount() - 1))
        if counting and self.isVisible():
            self._tick.start()
        else:
            self._tick.stop()

    # Acts

    def _pause(self) -> None:
        endpoints = self._desk.billing.endpoints
        rows = endpoints.list()
        paused = all(row.paused for row in rows)
        try:
            for row in rows:
                endpoints.pause(row.public_id, not paused)
        except Exception as error:
            self.failed.emit(error)
            return
        words = self.tr("Notifications go on.") if paused else self.tr("Notifications are paused; nothing is lost.")
        self._desk.bus.said.emit(words)

    def current(self) -> OutboxRow | None:
        """Return the chosen notification."""
        found = self.table.current()
        return found if isinstance(found, OutboxRow) else None
