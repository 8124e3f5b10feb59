"""Owns the place of the bank: the lines of bank files left with how each stands, the page of the chosen one right.

What is proposed for a line is worked out one line at a time while nothing else happens, so that a file of a thousand lines
opens at once. Source: look 09; ux, A15.
"""

from __future__ import annotations

from collections import Counter
from typing import Any

from PySide6.QtCore import QElapsedTimer, QEvent, QKeyCombination, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from ....domain.bank_rows import ASIDE, CHOOSE, NOBODY, OUT, READY, RECORDED, TWICE, BankStatementRow
from ....domain.errors import BillingError
from ....services.bank_lines import Judged
from ... import format as fmt
from ... import theme
from ...actions import Actions
from ...desk import Desk
from ...dialogs.base import set_tab_order
from ...widgets.buttons import ChipRow
from ...widgets.reflow import Reflow
from ...widgets.table import Column, RowModel, RowTable
from ...widgets.text import PlainLabel
from ..action_button import ActionButton
from ..elided import ElidedLabel
from .page import BankPage
from .words import BankCells, agreement, file_line

GROUPS = {
    "all": (),
    "ready": (READY,),
    "choose": (CHOOSE, NOBODY, TWICE),
    "done": (RECORDED, ASIDE, OUT),
}
"""Which states each chip lists."""
_COUNT_AFTER = 250
_ENTERS = (
    QKeyCombination(Qt.Key.Key_Return),
    QKeyCombination(Qt.KeyboardModifier.KeypadModifier, Qt.Key.Key_Enter),
)
_WIDE, _BESIDE = 488, 900
"""How wide the lines are at first, and from which width on the page stands beside them, at text of 100 %."""


class BankPlace(QSplitter):
    """Lines left, who paid what right."""

    record_wanted = Signal(object, object, bool)
    hand_wanted = Signal(object, object)
    split_wanted = Signal(object, object)
    ready_wanted = Signal(object)
    """The lines that are ready, as they are shown."""
    payment_wanted = Signal(int)
    failed = Signal(object)

    def __init__(self, desk: Desk, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._desk, self._actions, self._stale = desk, actions, True
        self._rows: dict[int, Judged] = {}
        self._waiting: dict[int, None] = {}
        self._places: dict[int, int] = {}  # where each line stands in the table; made anew when that is other
        self._counted = QElapsedTimer()
        self.cells = BankCells(desk.numbers)
        self.page = BankPage(desk)
        self.table = self._build_table()
        self._pages = QStackedWidget()
        self._pages.addWidget(self.page)
        self._pages.addWidget(self._build_beginning())
        self.setHandleWidth(1)
        self.setChildrenCollapsible(False)
        self.addWidget(self._build_list())
        self.addWidget(self._pages)
        self.setStretchFactor(0, 0)
        self.setStretchFactor(1, 1)
        self.setSizes([theme.px(_WIDE), theme.px(715)])
        self._judging = QTimer(self)
        self._judging.setInterval(0)
        self._judging.timeout.connect(self._judge_next)
        self._listen()

    # Building

    def _build_list(self) -> QFrame:
        frame = QFrame()
        frame.setProperty("part", "surface")
        self._file = ElidedLabel("small", "muted")
        self.read = ActionButton(self._actions["bank_file"], icon="folder", text=self.tr("Read file…"))
        head = QHBoxLayout()
        head.addWidget(PlainLabel(self.tr("Bank"), "title"))
        head.addStretch(1)
        head.addWidget(self.read)
        self.chips = ChipRow()
        words = (self.tr("All"), self.tr("Ready"), self.tr("Choose"), self.tr("Done"))
        for name, word in zip(GROUPS, words, strict=True):
            self.chips.add(name, word, 0)
        top = QVBoxLayout()
        top.setContentsMargins(16, 16, 16, 8)
        top.setSpacing(8)
        for part in (head, self._file, self.chips):
            top.addLayout(part) if isinstance(part, QHBoxLayout) else top.addWidget(part)
        column = QVBoxLayout(frame)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(self.table, 1)
        column.addWidget(self._build_foot())
        return frame

    def _build_table(self) -> RowTable:
        cells = self.cells
        columns = [
            Column(self.tr("Date"), cells.day, width=92, spare=1, sort=lambda row: row.line.booked_on),
            Column(self.tr("Payer"), cells.party, width=130, stretch=True, sort=lambda row: row.line.party.casefold()),
            Column(self.tr("Amount"), cells.amount, align="right", width=92, sort=lambda row: row.line.amount_minor),
            Column("", cells.state, width=104, name="state"),
        ]
        model = RowModel(columns, key=lambda row: row.line.id)
        table = RowTable(model, row_height=48, name=self.tr("Lines of bank files"), framed=False)
        table.setSelectionMode(RowTable.SelectionMode.SingleSelection)
        return table

    def _build_foot(self) -> QFrame:
        self._foot = foot = QFrame()
        foot.setProperty("part", "bar")
        self._sums = PlainLabel("", "small", "muted", selectable=True)
        self._agrees = ElidedLabel("small", "muted")
        self.ready = ActionButton(self._actions["record_ready"], text=self.tr("Record what is ready"))
        self._words = QWidget()
        words = QVBoxLayout(self._words)
        words.setContentsMargins(0, 0, 0, 0)
        words.setSpacing(2)
        words.addWidget(self._sums)
        words.addWidget(self._agrees)
        column = QVBoxLayout(foot)
        column.setContentsMargins(12, 8, 16, 8)
        column.addWidget(Reflow([self._words, self.ready], [2, 1], weights=[1, 0], spacing=8))
        return foot

    def _build_beginning(self) -> QWidget:
        """Return what stands beside the list before any file was read."""
        page = QWidget()
        page.setProperty("part", "page")
        text = self.tr(
            "Fetch the transactions of your account from your bank as camt.053, MT940 or OFX, and read that file here. "
            "Each line is laid beside your customers and their bills; you say what is recorded."
        )
        lead = PlainLabel(text, "body", "muted", wrap=True)
        lead.setMaximumWidth(theme.px(460))
        self.begin = ActionButton(self._actions["bank_file"], "primary", icon="folder", text=self.tr("Read a bank file…"))
        column = QVBoxLayout(page)
        column.setContentsMargins(24, 48, 24, 24)
        column.setSpacing(16)
        column.addWidget(PlainLabel(self.tr("Payments from a bank file"), "title"))
        column.addWidget(lead)
        column.addWidget(self.begin, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        return page

    def _listen(self) -> None:
        self.table.model().modelReset.connect(lambda: self._places.clear())
        self.table.picked.connect(self._show)
        self.table.opened.connect(lambda _row: self.focus_page())  # by a double click, which is no word to record
        self.chips.picked.connect(lambda _name: self._show_rows())
        page = self.page
        page.laid_out.connect(self._order_tabs)
        page.record_wanted.connect(self.record_wanted)
        page.hand_wanted.connect(self.hand_wanted)
        page.split_wanted.connect(self.split_wanted)
        page.payment_wanted.connect(self.payment_wanted)
        page.aside_wanted.connect(self._put_aside)
        page.up_wanted.connect(self._take_up)
        page.unmatch_wanted.connect(self._unmatch)
        page.cards.taken.connect(page.press)
        page.cards.left.connect(lambda: self.table.setFocus(Qt.FocusReason.OtherFocusReason))
        self._desk.bus.changed.connect(self._on_changes)
        self.table.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Go from the list into the page with the arrow to the right, and record with Enter; held down it records once."""
        pressed = event.keyCombination() if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress else None
        if watched is self.table and pressed == QKeyCombination(Qt.Key.Key_Right):
            self.focus_page()
            return True
        if watched is self.table and pressed in _ENTERS and self.page.record.isVisible():
            if not (isinstance(event, QKeyEvent) and event.isAutoRepeat()):
                self.page.press()
            return True
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Put the page beneath the lines where there is too little room beside them; then only what is needed stands there."""
        beside = self.width() >= theme.px(_BESIDE)
        way = Qt.Orientation.Horizontal if beside else Qt.Orientation.Vertical
        if way != self.orientation():
            self.setOrientation(way)
            self.setSizes([theme.px(_WIDE), self.width()] if beside else [self.height() // 2, self.height() // 2])
        some = bool(self._rows)
        self._file.setVisible(beside and some)
        self._foot.setVisible(beside and some)  # what it says and does stands in the menus as well
        rows = 2 if beside else 1
        self.table.setMinimumHeight(theme.px(36) + rows * self.table.row_height())

    def focus_page(self) -> None:
        """Put the keyboard on the chosen proposal, or on the first thing that can be done."""
        stops = [self.page.cards.chosen_stop(), self.page.another, self.page.up]
        for stop in [stop for stop in stops if stop is not None and stop.isVisible()][:1]:
            stop.setFocus(Qt.FocusReason.TabFocusReason)

    # Reading

    def _on_changes(self, changes: Any) -> None:
        if changes.bank or changes.customers or changes.bills or changes.lists or changes.settings:
            self._stale = True
            if self.isVisible():
                self.refresh()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            QTimer.singleShot(0, self, self.refresh)

    def refresh(self) -> None:
        """Read the lines again, and work out anew what is proposed for those that are open."""
        self._stale = False
        self.cells.numbers = self._desk.numbers
        lines = self._desk.billing.bank_lines.lines()
        before = self._rows
        self._rows = {
            line.id: before[line.id] if line.id in before and before[line.id].line == line else Judged(line, line.settled)
            for line in lines
        }
        self._waiting = {line.id: None for line in lines if not line.settled}
        self._pages.setCurrentIndex(0 if lines else 1)
        self._show_rows()
        self._show_file()
        current = self.table.current()
        if current is not None:
            self._show(current)
        self._judging.start()

    def _judge_next(self) -> None:
        """Work out one line; the chosen one first."""
        if not self._waiting:
            self._judging.stop()
            return
        current = self.table.current()
        id_ = current.line.id if current is not None and current.line.id in self._waiting else next(iter(self._waiting))
        del self._waiting[id_]
        try:
            judged = self._desk.billing.bank_lines.judge(id_)
        except BillingError as error:
            self._judging.stop()
            self.failed.emit(error)
            return
        self._rows[id_] = judged
        self._patch(judged)
        if not self._waiting:
            self._show_rows()
        elif self._counted.hasExpired(_COUNT_AFTER):  # to count is to go through all lines
            self._count()
        if current is not None and current.line.id == id_:
            self._show(judged)

    def _patch(self, judged: Judged) -> None:
        model = self.table.model()
        if not self._places:
            self._places = {row.line.id: place for place, row in enumerate(model.rows)}
        if judged.line.id in self._places:
            model.update_row(self._places[judged.line.id], judged)

    def _show_rows(self) -> None:
        wanted = GROUPS[self.chips.selected()]
        rows = [row for row in self._rows.values() if not wanted or row.state in wanted]
        self.table.set_empty_text(self.tr("No line is like that.") if self._rows else "")
        self.table.model().set_rows(rows)
        if rows and self.table.current() is None:
            self.table.select_row(next((place for place, row in enumerate(rows) if not row.line.settled), 0))
        if not rows:
            self.page.show_line(None)
        self._count()

    def _count(self) -> None:
        self._counted.start()
        found = Counter(row.state for row in self._rows.values())
        for name, states in GROUPS.items():
            self.chips.chip(name).set_count(sum(found[state] for state in states) if states else len(self._rows))
        ready = self.ready_rows()
        self._actions.set_bank_ready(bool(ready))
        if not ready:
            self.ready.setText(self.tr("Record what is ready"))
            return
        total: dict[str, int] = {}
        for row in ready:
            total[row.line.currency] = total.get(row.line.currency, 0) + row.line.left_minor
        sums = " + ".join(self._desk.amount(minor, currency) for currency, minor in total.items())
        text = self.tr("Record 1 ready: {sum}") if len(ready) == 1 else self.tr("Record {n} ready: {sum}")
        self.ready.setText(text.format(n=fmt.whole(len(ready)), sum=sums))

    def _show_file(self) -> None:
        found = self._desk.billing.bank_lines.statements(1)
        last: BankStatementRow | None = found[0] if found else None
        for part in (self.read, self.chips):
            part.setVisible(last is not None)
        self._fit()
        if last is None:
            return
        self._file.setText(file_line(last))
        lines = fmt.count(last.lines, self.tr("1 line"), self.tr("{n} lines"))
        parts = [lines, self.tr("{amount} in").format(amount=self._desk.amount(last.in_minor, last.currency))]
        if last.out_minor:
            parts.append(self.tr("{amount} out").format(amount=self._desk.amount(-last.out_minor, last.currency)))
        self._sums.setText(" · ".join(parts))
        text, tone = agreement(last, self._desk.numbers)
        self._agrees.setText(text)
        self._agrees.set_tone(tone)

    def _show(self, row: Judged | None) -> None:
        if row is not None:
            self.page.show_line(self._rows.get(row.line.id, row))

    def _order_tabs(self) -> None:
        set_tab_order([self.read, self.chips, self.table, self.ready, *self.page.stops()])

    # Acting

    def is_working(self) -> bool:
        """Say whether lines are still being worked out."""
        return bool(self._waiting)

    def ready_rows(self) -> list[Judged]:
        """Return the lines that can be recorded as they are shown."""
        return [row for row in self._rows.values() if row.state == READY]

    def _take_up(self, row: Judged) -> None:
        if self._act(lambda: self._desk.billing.bank_lines.take_up(row.line.id)):
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _unmatch(self, row: Judged) -> None:
        if self._act(lambda: self._desk.billing.bank_lines.unlink(row.line.id)):
            self._desk.bus.said.emit(self.tr("The line is open again; its payment stays as it is."))
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _act(self, act: Any) -> bool:
        try:
            act()
        except BillingError as error:
            self.page.refused(error)
            return False
        return True

    def _put_aside(self, row: Judged, why: str) -> None:
        if self._act(lambda: self._desk.billing.bank_lines.put_aside(row.line.id, why)):
            self.go_on(row.line.id)
            self._desk.bus.said.emit(self.tr("The line was put aside."))

    def go_on(self, line_id: int) -> None:
        """Choose the next line that is open, after one was done."""
        rows = self.table.model().rows
        places = [place for place, row in enumerate(rows) if row.line.id == line_id]
        start = places[0] if places else -1
        order = [*range(start + 1, len(rows)), *range(start + 1)]
        after = next((place for place in order if not rows[place].line.settled and rows[place].line.id != line_id), None)
        if after is not None:
            self.table.select_row(after)
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)
