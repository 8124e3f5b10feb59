"""Owns the overview: what is owed, by age and by customer, and what came in. Every figure leads to what it counts."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from ...domain.ageing_rows import Ageing, Owing, OwingReport
from ...domain.currency import decimals
from ...exporters.files import save_bytes
from .. import file_places, theme
from .. import format as fmt
from ..actions import Actions
from ..beside import Beside
from ..desk import Desk
from ..widgets import month_names
from ..widgets.buttons import ChipRow, secondary
from ..widgets.cards import Card
from ..widgets.date_edit import DateEdit
from ..widgets.flow import FlowLayout, Together
from ..widgets.reflow import Reflow
from ..widgets.scrolled import scrolled
from ..widgets.text import PlainLabel
from .action_button import ActionButton
from .bars import Bar, Bars
from .cover import FigureButton
from .months import Month, Months
from .received import Received
from .waiting_card import WaitingCard


class Overview(QStackedWidget):
    """Four figures, what is owed by age, the largest debtors, what came in each month, and notifications that wait."""

    customer_wanted = Signal(int)
    filter_wanted = Signal(str)
    """The list of customers is wanted, with one of its saved filters."""
    payment_wanted = Signal(int, int)
    event_wanted = Signal(str)
    failed = Signal(object)

    def __init__(self, desk: Desk, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._stale = desk, True
        self._currency = desk.book.currency
        self._as_of: date | None = None
        self._owing: Owing | None = None
        self._beside, self._exports = (Beside(desk.billing, self.failed.emit, self) for _ in range(2))
        self._payments = 0
        self.setProperty("part", "page")
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.addWidget(self._build(actions))
        self.received = Received(desk, actions, self)
        self.received.left.connect(self.show_figures)
        self.received.payment_wanted.connect(self.payment_wanted)
        self.addWidget(self.received)
        self._typed = QTimer(self)
        self._typed.setSingleShot(True)
        self._typed.setInterval(200)
        self._typed.timeout.connect(self._take_day)
        desk.bus.changed.connect(self._on_changes)

    # Parts

    def _build(self, actions: Actions) -> QWidget:
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(24, 16, 24, 16)
        column.setSpacing(16)
        column.addLayout(self._build_head())
        column.addWidget(self._build_tiles())
        self._waiting = WaitingCard(self._desk, actions)
        self._waiting.event_wanted.connect(self.event_wanted)
        cards = (self._build_ageing(), self._build_months(), self._build_debtors(actions), self._waiting)
        self._cards = Reflow(cards, (2, 1), grows=True)
        column.addWidget(self._cards, 1)
        self._laid_out = (*cards, self._cards, inner)
        return scrolled(inner, self)

    def _build_head(self) -> FlowLayout:
        self._day = PlainLabel("", "body", "muted")
        self._currencies = ChipRow()
        self._chips: tuple[str, ...] = ()
        self.as_of = DateEdit(self._desk.today)
        self.as_of.setFixedWidth(theme.px(146))
        self.as_of.setAccessibleName(self.tr("As of"))
        self.as_of.edited.connect(lambda: self._typed.start())
        self.as_of.left.connect(lambda: self.as_of.set_value(self._as_of or self._desk.today()))
        self.export = secondary(self.tr("Export"), "export")
        self.export.setToolTip(self.tr("Save what is owed by age as a CSV file"))
        self.export.clicked.connect(lambda _checked=False: self._ask_where())
        self._right = Together(self._currencies, PlainLabel(self.tr("As of"), "label", "muted"), self.as_of, self.export)
        head = FlowLayout(spacing=12, last_right=True)
        head.addWidget(Together(PlainLabel(self.tr("Overview"), "title"), self._day))
        head.addWidget(self._right)
        self._currencies.hide()
        return head

    def _build_tiles(self) -> Reflow:
        self._owed = FigureButton(self.tr("Owed"), self.tr("Show the customers who owe"))
        self._overdue = FigureButton(self.tr("Overdue"), self.tr("Show the customers who are late"))
        self._received = FigureButton(self.tr("Received this month"), self.tr("Show these payments"))
        self._credit = FigureButton(self.tr("Credit not yet applied"), self.tr("Show the customers with credit"))
        for tile, name in ((self._owed, "open"), (self._overdue, "overdue"), (self._credit, "in_credit")):
            tile.pressed.connect(lambda wanted=name: self.filter_wanted.emit(wanted))
        self._received.pressed.connect(lambda: self.show_received(self._until().replace(day=1)))
        return Reflow((self._owed, self._overdue, self._received, self._credit), (4, 2, 1))

    def _build_ageing(self) -> Card:
        card = Card()
        head = QHBoxLayout()
        head.addWidget(PlainLabel(self.tr("What is owed, by age"), "section"))
        head.addStretch(1)
        head.addWidget(PlainLabel(self.tr("owed less credit"), "small", "muted"))
        self._net = PlainLabel("", "money")
        head.addWidget(self._net)
        self._bars = Bars(self.tr("What is owed, by age"), row=21)
        self._bars.chosen.connect(lambda name: self.filter_wanted.emit(name))
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
        self._months.chosen.connect(self.show_received)
        card.body.addLayout(head)
        card.body.addWidget(self._months, 1)
        return card

    def _build_debtors(self, actions: Actions) -> Card:
        card = Card()
        head = QHBoxLayout()
        head.addWidget(PlainLabel(self.tr("Largest debtors"), "section"))
        head.addStretch(1)
        self._dot = PlainLabel("●", "small", "late")
        head.addWidget(self._dot)
        self._more = PlainLabel("", "small", "muted")
        head.addWidget(self._more)
        self._debtors = Bars(self.tr("Largest debtors"), row=21)
        self._debtors.chosen.connect(lambda customer: self.customer_wanted.emit(customer))
        self._nobody = PlainLabel(self.tr("Nobody owes anything."), "body", "muted")
        self._first = ActionButton(actions["new_customer"], icon="customer")
        self._first.hide()
        card.body.addLayout(head)
        card.body.addWidget(self._nobody)
        card.body.addWidget(self._first, 0, Qt.AlignmentFlag.AlignLeft)
        card.body.addWidget(self._debtors)
        card.body.addStretch(1)
        return card

    # Reading

    def _on_changes(self, _changes: Any) -> None:
        self._stale = True
        if self.isVisible():
            self.refresh()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            QTimer.singleShot(0, self, self.refresh)

    def _until(self) -> date:
        """Return the last day that counts."""
        return self._as_of or self._desk.today()

    def refresh(self) -> None:
        """Read every figure again; without a day that was chosen everything recorded counts (rules 4.9)."""
        self._stale = False
        statements, as_of = self._desk.billing.statements, self._as_of
        if not (self.as_of.hasFocus() and self.as_of.isModified()):
            self.as_of.set_value(self._until())
        self._beside.ask(lambda: statements.owing(as_of), self._fill)
        if self._beside.is_busy() and self._owing is None:
            self._day.setText(self.tr("The figures are being added up…"))

    def _fill(self, report: OwingReport) -> None:
        """Show what was read."""
        each = {one.ageing.currency: one for one in report.each}
        codes = tuple(dict.fromkeys([self._desk.book.currency, *each]))
        if self._currency not in codes:
            self._currency = codes[0]
        self._offer(codes)
        self._day.setText(
            self.tr("{day} · all amounts {currency}").format(day=fmt.long_day(report.as_of), currency=self._currency)
        )
        owing = self._owing = each[self._currency]
        self._fill_tiles(owing)
        self._fill_received(report)
        self._fill_ageing(owing.ageing)
        self._fill_debtors(owing)
        self._waiting.refresh()
        self._lay_out_now()
        self._order_tabs()
        if self.currentWidget() is self.received:
            self.received.refresh()

    def _lay_out_now(self) -> None:
        """Give every card its room from the inside out: asked for level by level, the page would grow before one's eyes."""
        for part in self._laid_out:
            layout = part.layout()
            if layout is not None:
                layout.activate()
        QCoreApplication.sendEvent(self._laid_out[-1], QEvent(QEvent.Type.LayoutRequest))  # its frame asks how high it is

    def _order_tabs(self) -> None:
        """Let Tab go card by card: the buttons over bars and months are made when their figures are first read."""
        drawn = (self._bars, self._months, self._debtors)
        above, debtors = [*self._bars.buttons(), *self._months.buttons()], self._debtors.buttons()
        for button in (*above, *debtors):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # Qt passes over what takes no focus
        stops = (self._credit.button, *above, self._first, *debtors, self._waiting.table, self._waiting.open)
        for one, after in pairwise(stops):
            self.setTabOrder(one, after)
        for part in drawn:
            part.let_one_in()

    def _show(self, minor: int) -> str:
        return self._desk.amount(minor, self._currency)

    def _who(self, number: int) -> str:
        return fmt.count(number, self.tr("1 customer"), self.tr("{n} customers")) if number else self.tr("nobody")

    def _fill_tiles(self, owing: Owing) -> None:
        owed, late, credit = owing.owed_minor, owing.ageing.late, -owing.ageing.credit
        self._owed.set(self._show(owed), self._who(owing.debtors), "normal" if owed else "muted")
        behind = self._who(owing.late)
        if late:
            share = self._desk.numbers.share(late, owed)
            behind = self.tr("{customers} · {share} % of it").format(customers=behind, share=share)
        self._overdue.set(self._show(late), behind, "late" if late else "muted")
        self._credit.set(self._show(credit), self._whose(owing), "credit" if credit else "muted")
        self._net.setText(self._show(owing.ageing.total))

    def _whose(self, owing: Owing) -> str:
        """Name those who have credit where the line has room, else count them."""
        names = " · ".join(f"{name} {self._show(minor)}" for name, minor in owing.creditors)
        fits = names and theme.metrics("small").horizontalAdvance(names) <= self._credit.width() - 36
        return names if fits else self._who(owing.in_credit)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._owing is not None:  # names and days may have room now, or none any more
            QTimer.singleShot(0, self, self._fit_lines)

    def _fit_lines(self) -> None:
        if self._owing is not None:
            self._credit.set_line(self._whose(self._owing))
        self._received.set_line(self._when_received())

    def _when_received(self) -> str:
        """Count the payments of the month with its days, in as many words as the line has room for."""
        number, until = self._payments, self._until()
        payments = fmt.count(number, self.tr("1 payment"), self.tr("{n} payments")) if number else self.tr("no payment yet")
        days = self.tr("{first}–{last} {month}") if until.day > 1 else self.tr("{last} {month}")
        for name in (month_names.full, month_names.brief):
            line = f"{payments} · {days.format(first=1, last=until.day, month=name(until.month))}"
            if theme.metrics("small").horizontalAdvance(line) <= self._received.width() - 36:
                return line
        return payments

    def _fill_received(self, report: OwingReport) -> None:
        """Show what came in this month, and in each of the twelve months up to the day."""
        code, months = self._currency, []
        first = report.as_of.replace(day=1)
        minor, number = report.received.get((first, code), (0, 0))
        self._payments = number
        self._received.set(self._show(minor), self._when_received(), "normal" if minor else "muted")
        for _ in range(12):
            months.append(Month(month_names.brief(first.month), report.received.get((first, code), (0, 0))[0], first))
            first = (first - timedelta(days=1)).replace(day=1)
        self._year.setText(self.tr("12 months: {sum}").format(sum=self._show(sum(month.minor for month in months))))
        brief = lambda value: self._desk.numbers.brief(value, code)  # noqa: E731
        self._months.set_months(tuple(reversed(months)), self._show, brief, 10 ** decimals(code))

    def _fill_ageing(self, ageing: Ageing) -> None:
        rows = (
            (self.tr("not due"), ageing.current, "accent", "open"),
            (self.tr("1–30 days late"), ageing.days_1_30, "late", "overdue"),
            (self.tr("31–60 days late"), ageing.days_31_60, "late", "overdue"),
            (self.tr("61–90 days late"), ageing.days_61_90, "late", "overdue"),
            (self.tr("over 90 days late"), ageing.over_90, "late", "overdue"),
            (self.tr("no due date"), ageing.no_due_date, "muted", "open"),
            (self.tr("credit"), ageing.credit, "credit", "in_credit"),
        )
        self._bars.set_bars(tuple(Bar(name, self._show(minor), ((abs(minor), tone),), to) for name, minor, tone, to in rows))

    def _fill_debtors(self, owing: Owing) -> None:
        bars = []
        for one in owing.largest:
            late = min(one.late_minor, one.owed_minor)
            parts = ((one.owed_minor - late, "accent"), (late, "late"))
            bars.append(Bar(one.name, self._show(one.owed_minor), parts, one.customer_id))
        self._debtors.set_bars(tuple(bars))
        self._debtors.setVisible(bool(bars))
        self._nobody.setVisible(not bars)
        self._first.setVisible(not bars and not self._desk.billing.read.any_customers())
        for part in (self._dot, self._more):
            part.setVisible(bool(bars))
        rest, text = owing.debtors - len(owing.largest), self.tr("overdue part")
        if rest:
            others = self.tr("1 more owes {amount}") if rest == 1 else self.tr("{n} more owe {amount}")
            amount = self._show(owing.owed_minor - sum(one.owed_minor for one in owing.largest))
            text += " · " + others.format(n=fmt.whole(rest), amount=amount)
        self._more.setText(text)

    def _offer(self, codes: tuple[str, ...]) -> None:
        """Offer a chip for each currency where there are several: they are never added up."""
        if codes != self._chips:
            self._chips = codes
            old, self._currencies = self._currencies, ChipRow()
            for code in codes:
                self._currencies.add(code, code)
            self._currencies.picked.connect(self._take)
            self._right.row.replaceWidget(old, self._currencies)
            old.deleteLater()
        self._currencies.select(self._currency)
        self._currencies.setVisible(len(codes) > 1)

    def _take(self, code: str) -> None:
        self._currency = code
        self.refresh()

    def _take_day(self) -> None:
        """Show the figures as of the day that was typed; today or nothing is everything recorded."""
        day = self.as_of.value()
        if self.as_of.problem():
            return
        self._as_of = None if day == self._desk.today() else day
        self.refresh()

    # Moving about

    def show_received(self, first: date) -> None:
        """Show the payments of the month that begins on a day."""
        self.received.show_month(first, self._until(), self._currency)
        self.setCurrentWidget(self.received)
        self.received.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_figures(self) -> None:
        """Show the figures again."""
        self.setCurrentIndex(0)
        self._received.button.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.currentWidget() is self.received:
            self.show_figures()
            return
        super().keyPressEvent(event)

    # Exporting

    def _ask_where(self) -> None:
        name = f"{self.tr('Ageing')}_{self._until().isoformat()}.csv"
        place = str(file_places.folder_for(file_places.LISTS, self._desk.billing.path.parent) / name)
        chosen, _ = QFileDialog.getSaveFileName(self, self.tr("Export what is owed by age"), place, self.tr("CSV (*.csv)"))
        if chosen:  # the file dialog has asked already whether an existing file may go
            file_places.used(file_places.LISTS, Path(chosen).parent)
            self.save(Path(chosen))

    def save(self, path: Path) -> None:
        """Write the ageing as it is shown to a CSV file; a failure is told by the window."""
        billing, as_of = self._desk.billing, self._as_of

        def write() -> None:
            save_bytes(path, billing.exports.ageing(billing.statements.ageing(as_of), "csv"), overwrite=True)

        try:
            said = self.tr("Exported to {file}.").format(file=path.name)
            self._exports.ask(write, lambda _nothing: self._desk.bus.said.emit(said))
        except Exception as error:  # told where the window tells errors
            self.failed.emit(error)
