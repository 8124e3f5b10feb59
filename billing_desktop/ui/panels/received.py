"""Owns the list of the payments that came in during one month; a payment leads to its customer."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ...domain.rows import ReceivedRow
from .. import format as fmt
from .. import theme
from ..actions import Actions
from ..desk import Desk
from ..models.columns import method_word
from ..widgets.buttons import quiet
from ..widgets.cell import Cell
from ..widgets.flow import FlowLayout, Together
from ..widgets.inputs import Combo
from ..widgets.table import Column, RowModel, RowTable
from ..widgets.text import PlainLabel
from .empty_note import EmptyNote

MONTHS, LIMIT = 12, 2000


def last_day(first: date) -> date:
    """Return the last day of the month that begins on a day."""
    return (first + timedelta(days=31)).replace(day=1) - timedelta(days=1)


class Received(QWidget):
    """What came in during a month, payment by payment, with its sum."""

    payment_wanted = Signal(int, int)
    """(customer, payment)."""
    left = Signal()

    def __init__(self, desk: Desk, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._first, self._to, self._currency = desk.today().replace(day=1), desk.today(), desk.book.currency
        self.setProperty("part", "page")
        self.back = quiet(self.tr("Overview"), "left")
        self.back.clicked.connect(lambda _checked=False: self.left.emit())
        self._sum = PlainLabel("", "body", "muted", selectable=True)
        self.month = Combo()
        self.month.setAccessibleName(self.tr("Month"))
        self.month.setFixedWidth(theme.px(184))
        self.month.picked.connect(lambda first: self.show_month(first, self._to, self._currency))
        head = FlowLayout(spacing=12, last_right=True)
        for part in (Together(self.back, PlainLabel(self.tr("Payments received"), "title")), self._sum, self.month):
            head.addWidget(part)
        columns = [
            Column(self.tr("Date"), lambda row: Cell(fmt.day(row.paid_on)), width=112, sort=lambda row: row.paid_on),
            Column(self.tr("Customer"), lambda row: Cell(row.customer), width=180, stretch=True,
                   sort=lambda row: row.customer.casefold()),
            Column(self.tr("Method"), lambda row: Cell(method_word(row.method), tone="muted"), width=100, spare=2),
            Column(self.tr("Reference"), lambda row: Cell(row.reference), width=140, spare=1),
            Column(self.tr("Amount"), self._amount, align="right", width=112, sort=lambda row: row.amount_minor),
        ]  # fmt: skip
        self.table = RowTable(RowModel(columns, key=lambda row: row.payment_id), name=self.tr("Payments received"))
        self.table.opened.connect(self._open)
        text = self.tr("Nothing was received in this month.")
        self._note = EmptyNote(self.table, text, actions["receive"], self.tr("Receive payment…"))
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 16)
        column.setSpacing(16)
        column.addLayout(head)
        column.addWidget(self.table, 1)

    def _amount(self, row: ReceivedRow) -> Cell:
        return Cell(self._desk.amount(row.amount_minor, row.currency), align="right")

    def show_month(self, first: date, to: date, currency: str) -> None:
        """Show the month that begins on a day, among the twelve that end with `to`; nothing after `to` counts."""
        self._first, self._to, self._currency = first, to, currency
        self._offer_months()
        self.refresh()

    def refresh(self) -> None:
        """Read the payments again."""
        until = min(last_day(self._first), self._to)
        rows = self._desk.billing.read.received_payments(self._first, until, self._currency, LIMIT)
        total, number = self._desk.billing.read.received(self._first, until).get(self._currency, (0, 0))
        payments = fmt.count(number, self.tr("1 payment"), self.tr("{n} payments")) if number else self.tr("no payment")
        amount = self._desk.numbers.with_code(total, self._currency)
        self._sum.setText(f"{payments} · {amount}" if len(rows) == number else self.tr(
            "{payments} · {amount} · the newest {shown} are listed"
        ).format(payments=payments, amount=amount, shown=fmt.whole(len(rows))))  # fmt: skip
        self.table.model().set_rows(rows)
        self._note.setVisible(not rows)

    def _offer_months(self) -> None:
        self.month.blockSignals(True)
        self.month.clear()
        first = self._to.replace(day=1)
        for _ in range(MONTHS):
            self.month.add(fmt.long_date(first).partition(" ")[2], first)
            first = (first - timedelta(days=1)).replace(day=1)
        self.month.set_value(self._first)
        self.month.blockSignals(False)

    def _open(self, row: ReceivedRow | None) -> None:
        if row is not None:
            self.payment_wanted.emit(row.customer_id, row.payment_id)
