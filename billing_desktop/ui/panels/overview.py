"""Owns the overview: what is owed, by age and by customer, and what waits to be sent. Figures come from services."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from ...domain.currency import decimals
from ...domain.rows import Ageing, EventRow
from .. import format as fmt
from ..actions import Actions
from ..desk import Desk
from ..models.columns import event_for
from ..widgets.buttons import ChipRow
from ..widgets.cards import Card, FigureTile
from ..widgets.cell import Cell
from ..widgets.table import Column, RowModel, RowTable
from ..widgets.text import PlainLabel
from ..widgets.typed_dates import MONTHS
from .action_button import ActionButton
from .bars import Bar, Bars
from .months import Month, Months

LARGEST = 10


class Overview(QWidget):
    """Four figures, what is owed by age, the largest debtors, and the notifications that wait."""

    customer_wanted = Signal(int)

    def __init__(self, desk: Desk, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._stale = desk, True
        self._currency = desk.book.currency
        self.setProperty("part", "page")
        self._build(actions)
        desk.bus.changed.connect(self._on_changes)

    # Parts

    def _build(self, actions: Actions) -> None:
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(24, 16, 24, 16)
        column.setSpacing(16)
        column.addLayout(self._build_head())
        tiles = QHBoxLayout()
        tiles.setSpacing(16)
        self._owed = FigureTile(self.tr("Owed"))
        self._overdue = FigureTile(self.tr("Overdue"))
        self._credit = FigureTile(self.tr("Credit not yet applied"))
        self._received = FigureTile(self.tr("Received this month"))
        for tile in (self._owed, self._overdue, self._received, self._credit):
            tiles.addWidget(tile, 1)
        column.addLayout(tiles)
        grid = QGridLayout()
        grid.setSpacing(16)
        grid.addWidget(self._build_ageing(), 0, 0)
        grid.addWidget(self._build_months(), 0, 1)
        grid.addWidget(self._build_debtors(), 1, 0)
        grid.addWidget(self._build_waiting(actions), 1, 1)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        grid.setRowStretch(1, 1)
        column.addLayout(grid, 1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(inner)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scroll)

    def _build_head(self) -> QHBoxLayout:
        self._day = PlainLabel("", "body", "muted")
        self._currencies = ChipRow()
        self._chips: tuple[str, ...] = ()
        self._head = QHBoxLayout()
        self._head.setSpacing(12)
        self._head.addStrut(34)
        self._head.addWidget(PlainLabel(self.tr("Overview"), "title"))
        self._head.addWidget(self._day)
        self._head.addStretch(1)
        self._head.addWidget(self._currencies)
        self._currencies.hide()
        return self._head

    def _build_ageing(self) -> Card:
        card = Card()
        head = QHBoxLayout()
        head.addWidget(PlainLabel(self.tr("What is owed, by age"), "section"))
        head.addStretch(1)
        head.addWidget(PlainLabel(self.tr("owed less credit"), "small", "muted"))
        self._net = PlainLabel("", "money")
        head.addWidget(self._net)
        self._bars = Bars(self.tr("What is owed, by age"), row=20)
        card.body.addLayout(head)
        card.body.addWidget(self._bars)
        card.body.addStretch(1)
        return card

    def _build_months(self) -> Card:
        card = Card()
        head = QHBoxLayout()
        head.addWidget(PlainLabel(self.tr("Received per month"), "section"))
        head.addStretch(1)
        self._year = PlainLabel("", "small", "muted")
        head.addWidget(self._year)
        self._months = Months(self.tr("Received per month"))
        card.body.addLayout(head)
        card.body.addWidget(self._months, 1)
        return card

    def _build_debtors(self) -> Card:
        card = Card()
        head = QHBoxLayout()
        head.addWidget(PlainLabel(self.tr("Largest debtors"), "section"))
        head.addStretch(1)
        head.addWidget(PlainLabel("●", "small", "late"))
        head.addWidget(PlainLabel(self.tr("overdue part"), "small", "muted"))
        self._debtors = Bars(self.tr("Largest debtors"), row=21, opens=True)
        self._debtors.chosen.connect(self.customer_wanted)
        self._nobody = PlainLabel(self.tr("Nobody owes anything."), "body", "muted")
        card.body.addLayout(head)
        card.body.addWidget(self._nobody)
        card.body.addWidget(self._debtors)
        card.body.addStretch(1)
        return card

    def _build_waiting(self, actions: Actions) -> Card:
        card = Card()
        head = QHBoxLayout()
        head.addWidget(PlainLabel(self.tr("Notifications waiting"), "section"))
        head.addStretch(1)
        self._waiting_count = PlainLabel("", "small", "muted")
        head.addWidget(self._waiting_count)
        columns = [
            Column(self.tr("For"), event_for, stretch=True),
            Column(self.tr("Amount"), self._event_amount, align="right", width=96),
        ]
        self._waiting = RowTable(
            RowModel(columns, key=lambda row: row.id), row_height=32, name=self.tr("Notifications waiting"), framed=False
        )
        self._waiting.horizontalHeader().hide()
        self._waiting.set_empty_text(self.tr("Nothing waits."))
        self._waiting.setMinimumHeight(100)
        foot = QHBoxLayout()
        foot.addWidget(PlainLabel(self.tr("No endpoint is set up."), "small", "muted"))
        foot.addStretch(1)
        foot.addWidget(ActionButton(actions["outbox"], "quiet", text=self.tr("Open outbox")))
        card.body.addLayout(head)
        card.body.addWidget(self._waiting, 1)
        card.body.addLayout(foot)
        return card

    def _event_amount(self, row: EventRow) -> Cell:
        return Cell(self._desk.amount(row.amount_minor, row.currency), align="right")

    # Reading

    def _on_changes(self, _changes: Any) -> None:
        self._stale = True
        if self.isVisible():
            self.refresh()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            QTimer.singleShot(0, self, self.refresh)

    def refresh(self) -> None:
        """Read every figure again."""
        self._stale = False
        billing = self._desk.billing
        report = billing.statements.ageing()
        totals = {one.currency: one for one in billing.read.totals()}
        ageings = {one.currency: one for one in report.totals}
        codes = tuple(totals) or (self._desk.book.currency,)
        if self._currency not in codes:
            self._currency = codes[0]
        self._offer(codes)
        self._day.setText(
            self.tr("{day} · all amounts {currency}").format(day=fmt.long_day(report.as_of), currency=self._currency)
        )
        ageing = ageings.get(self._currency) or Ageing(self._currency)
        self._fill_tiles(totals.get(self._currency), ageing, billing.read.counts())
        self._fill_ageing(ageing)
        self._fill_debtors({one.customer_id: one.ageing for one in report.customers if self._is_current(one.ageing)})
        waiting = billing.read.events_waiting()
        self._waiting_count.setText(f"{waiting:,}" if waiting else "")
        self._waiting.model().set_rows([row for row in billing.read.events(limit=50) if row.state in WAITS])

    def _is_current(self, ageing: Ageing) -> bool:
        return ageing.currency == self._currency

    def _show(self, minor: int) -> str:
        return self._desk.amount(minor, self._currency)

    def _fill_tiles(self, totals: Any, ageing: Ageing, counts: Any) -> None:
        owed = totals.owed_minor if totals else 0
        overdue = totals.overdue_minor if totals else 0
        credit = totals.credit_minor if totals else 0
        who = lambda number: fmt.count(number, self.tr("1 customer"), self.tr("{n} customers"))  # noqa: E731
        none = self.tr("nobody")
        self._owed.set(self._show(owed), who(counts.open) if counts.open else none, "normal" if owed else "muted")
        self._overdue.set(self._show(overdue), who(counts.overdue) if counts.overdue else none, "late" if overdue else "muted")
        self._credit.set(self._show(credit), who(counts.in_credit) if counts.in_credit else none, "credit" if credit else "muted")
        self._net.setText(self._show(ageing.total))
        self._fill_received()

    def _fill_received(self) -> None:
        """Show what came in this month, and in each of the twelve months up to today."""
        read, today, code = self._desk.billing.read, self._desk.today(), self._currency
        minor, number = read.received(today.replace(day=1), today).get(code, (0, 0))
        payments = fmt.count(number, self.tr("1 payment"), self.tr("{n} payments")) if number else self.tr("no payment yet")
        self._received.set(self._show(minor), payments, "normal" if minor else "muted")
        first, found = today.replace(day=1), []
        last = today
        for _ in range(12):
            found.append(Month(MONTHS[first.month - 1], read.received(first, last).get(code, (0, 0))[0]))
            last = first - timedelta(days=1)
            first = last.replace(day=1)
        since = (last + timedelta(days=1), today)
        self._year.setText(self.tr("12 months: {sum}").format(sum=self._show(read.received(*since).get(code, (0, 0))[0])))
        brief = lambda value: self._desk.numbers.brief(value, code)  # noqa: E731
        self._months.set_months(tuple(reversed(found)), self._show, brief, 10 ** decimals(code))

    def _fill_ageing(self, ageing: Ageing) -> None:
        rows = (
            (self.tr("not due"), ageing.current, "accent"),
            (self.tr("1–30 days late"), ageing.days_1_30, "late"),
            (self.tr("31–60 days late"), ageing.days_31_60, "late"),
            (self.tr("61–90 days late"), ageing.days_61_90, "late"),
            (self.tr("over 90 days late"), ageing.over_90, "late"),
            (self.tr("no due date"), ageing.no_due_date, "muted"),
            (self.tr("credit"), ageing.credit, "credit"),
        )
        self._bars.set_bars(tuple(Bar(label, self._show(minor), ((abs(minor), token),)) for label, minor, token in rows))

    def _fill_debtors(self, ageings: dict[int, Ageing]) -> None:
        rows = self._desk.billing.read.customers(filter="open", sort="owed", descending=True, limit=LARGEST)
        bars = []
        for row in rows:
            if row.currency != self._currency or not row.owed_minor:
                continue
            late = min(ageings[row.id].late, row.owed_minor) if row.id in ageings else 0
            bars.append(Bar(row.name, self._show(row.owed_minor), ((row.owed_minor - late, "accent"), (late, "late")), row.id))
        self._debtors.set_bars(tuple(bars))
        self._debtors.setVisible(bool(bars))
        self._nobody.setVisible(not bars)

    def _offer(self, codes: tuple[str, ...]) -> None:
        """Offer a chip for each currency where there are several: they are never added up."""
        if codes != self._chips:
            self._chips = codes
            old, self._currencies = self._currencies, ChipRow()
            for code in codes:
                self._currencies.add(code, code)
            self._currencies.picked.connect(self._take)
            self._head.replaceWidget(old, self._currencies)
            old.deleteLater()
        self._currencies.select(self._currency)
        self._currencies.setVisible(len(codes) > 1)

    def _take(self, code: str) -> None:
        self._currency = code
        self.refresh()


WAITS = ("waiting", "pending", "held")
