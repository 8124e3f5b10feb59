"""Owns the tables on a customer's page: activity, bills, payments; each reads its rows through `billing.read`."""

from __future__ import annotations

from datetime import date
from typing import Any

from PySide6.QtCore import QModelIndex, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from ...domain.rows import AllocationRow
from .. import format as fmt
from .. import theme
from ..actions import BILL_MENU, PAYMENT_MENU, Actions
from ..desk import Desk
from ..models.columns import ActivityCells, BillCells, Line, PaymentCells, lines
from ..widgets.delegate import full_width
from ..widgets.menus import Menu
from ..widgets.table import Column, RowModel, RowTable
from .empty_note import EmptyNote

PAGE = 200
TIGHT, NARROW, ROOMY = 500, 700, 900
"""Below so many pixels, at text of 100 %, columns are left out, or above there are more."""
MOST_LOOKED_THROUGH = 25 * PAGE
"""How many rows are read to find one that is wanted."""
LOOKED_AT = 60
"""How many lines are measured to see whether one would be cut."""
_NUMBER = 112
"""The width in which the number of a bill is whole; a bank's text of one sentence is cut to it before the column is left out."""


class _PagedTable(RowTable):
    """A table that reads on when its end is scrolled into sight, and shows commands on a right click."""

    choice_changed = Signal()
    """Other rows are chosen than before."""

    def __init__(self, desk: Desk, actions: Actions, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name=name, parent=parent)
        self._desk, self._actions = desk, actions
        self._customer_id, self._currency = 0, ""
        self._account_id: int | None = None
        self._rows: list[Any] = []
        self._limit, self._narrow, self._tight = PAGE, False, False
        self._width = (False, False, False)
        self._whose: tuple[Any, ...] = ()
        self._credit_only = False
        self._context: tuple[str, ...] = ("receive", "new_bill", "statement", "", "reverse")
        self._note: EmptyNote | None = None
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._menu)
        self.verticalScrollBar().valueChanged.connect(self._read_on)

    def _show_first(self, columns: list[Column], key: Any) -> None:
        """Show the first page, or as many rows as were shown of the same customer before."""
        model = self.model()
        if isinstance(model, RowModel) and model.columnCount():
            model.columns = tuple(columns)
        else:
            self.set_model(RowModel(columns, key=key, parent=self))
        whose = (self._customer_id, self._account_id, self._currency)
        if whose != self._whose:
            self._whose, self._limit = whose, PAGE
            self.clearSelection()
            self.setCurrentIndex(QModelIndex())
        self._rows = self._read(self._limit)
        self._put()

    def _read(self, limit: int) -> list[Any]:
        raise NotImplementedError

    def shown(self) -> str:
        """Return how many rows there are, as a tab says it: `5`, or `200+` while there may be more."""
        more = "+" if len(self._rows) >= self._limit else ""
        return fmt.whole(len(self._rows)) + more if self._rows else ""

    def _put(self) -> None:
        self._set_rows(self._rows)

    def _set_rows(self, rows: list[Any]) -> None:
        model: RowModel = self.model()
        chosen = {model.key(row) for row in self.selected_rows()} if model.key else set()
        self.clearSpans()
        model.set_rows(rows)
        if len(chosen) > 1:  # the table itself keeps only the row under the cursor
            self.select_rows([place for place, row in enumerate(model.rows) if model.key and model.key(row) in chosen])
        for place in range(len(rows)):
            if not model.is_sub(place):  # it may have been a sub-line before, and lower
                self.setRowHeight(place, self.row_height())
        if self._note:
            self._note.setVisible(not rows)
        self.choice_changed.emit()  # new rows drop the choice without a word of Qt

    def selectionChanged(self, selected: Any, deselected: Any) -> None:
        super().selectionChanged(selected, deselected)
        self.choice_changed.emit()

    def chosen_bills(self) -> list[tuple[int, int]]:
        """Return (bill, what is open on it) of each bill among the chosen rows."""
        return []

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        width = (self._is_below(NARROW), self._is_below(ROOMY), self._is_below(TIGHT))
        if width != self._width:
            self._width, self._narrow, self._tight = width, width[0], width[2]
            if self._customer_id:
                QTimer.singleShot(0, self, self._rebuild)

    def _is_below(self, width: int) -> bool:
        return self.width() < theme.px(width)

    def _rebuild(self) -> None:
        """Show the columns that have room now."""
        raise NotImplementedError

    def _read_on(self, value: int) -> None:
        if len(self._rows) < self._limit or value < self.verticalScrollBar().maximum() - 200:
            return
        self._limit += PAGE
        self._rows = self._read(self._limit)
        place = self.verticalScrollBar().value()
        self._put()
        self.verticalScrollBar().setValue(place)

    def _select_first(self, wanted: Any) -> bool:
        """Mark the first row that is wanted, reading on where it is not among the rows read so far; say whether there is one."""
        while True:
            for place, row in enumerate(self.model().rows if self.model() else ()):
                if wanted(row):
                    self.select_row(place)
                    self.scrollTo(self.model().index(place, 0))
                    return True
            if len(self._rows) < self._limit or self._limit >= MOST_LOOKED_THROUGH:
                return False
            self._limit *= 5
            self._rows = self._read(self._limit)
            self._put()

    def _commands(self) -> tuple[str, ...]:
        """Return what the context menu shows."""
        return self._context

    def _menu(self, place: QPoint) -> None:
        menu = Menu(parent=self)
        for name in self._commands():
            menu.addAction(self._actions[name]) if name else menu.addSeparator()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.viewport().mapToGlobal(place))


class ActivityTable(_PagedTable):
    """Every act that moved money, newest first, with where its parts went beneath it."""

    payment_chosen = Signal(object)
    bill_opened = Signal(int)

    def __init__(self, desk: Desk, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(desk, actions, "", parent)
        self._brief = False
        self.setAccessibleName(self.tr("Activity"))
        text = self.tr("Nothing has been recorded yet. Begin with what is owed.")
        self._notes = {
            True: EmptyNote(self, text, actions["new_bill"], self.tr("New bill…")),
            False: EmptyNote(self, text, actions["new_charge"], self.tr("New charge…")),
        }
        first = self.tr("What is owed is kept on accounts here. Begin with an account, and with what is open on it.")
        self._needs_account = EmptyNote(self, first, actions["new_account"], self.tr("New account…"))
        self._note = self._notes[True]
        self.picked.connect(lambda _row: self.payment_chosen.emit(self.chosen_payment()))
        self.opened.connect(self._open)

    def show_of(self, customer_id: int, account_id: int | None, currency: str, credit_only: bool) -> None:
        """Show what happened with a customer or account, in one currency."""
        self._customer_id, self._account_id, self._currency = customer_id, account_id, currency
        self._credit_only = credit_only
        self._note = self._notes[credit_only]  # the bills model begins with a bill, the others with a charge
        read = self._desk.billing.read
        if account_id is None and "customer" not in read.model_of(customer_id).tracks and not read.accounts(customer_id):
            self._note = self._needs_account
        for note in (*self._notes.values(), self._needs_account):
            if note is not self._note:
                note.hide()
        self._brief = False
        self._rebuild()
        self.payment_chosen.emit(self.chosen_payment())

    def _rebuild(self) -> None:
        customer_id, account_id = self._customer_id, self._account_id
        bills = self._desk.billing.read.bills(customer_id, account_id, limit=self._limit)
        accounts = {} if account_id else {bill.id: bill.account_name for bill in bills}
        brief, wide = self._narrow or self._brief, not self._narrow
        day = fmt.Days(self._desk.today(), brief=brief)
        cells = ActivityCells(self._desk.numbers, self._currency, self._credit_only, day, accounts, self._narrow)
        due = [Column(self.tr("Due"), cells.due, width=64 if brief else 108, name="due")] if wide else []
        opened = [Column(self.tr("Open"), cells.open, align="right", width=76, name="open")]
        if not (self._credit_only or bills):  # a balance alone has neither days due nor parts that are open
            due = opened = []
        elif self._tight:  # what is open of a bill stands among the bills as well
            opened = []
        columns = [
            Column(self.tr("Date"), cells.date, width=64 if brief else 108, name="date"),
            Column(self.tr("What"), cells.what, width=138 if wide else 104, stretch=True, name="what"),
            Column(self.tr("Reference"), cells.reference, width=88 if wide else 76, least=_NUMBER, name="reference", spare=2),
            *due,
            Column(self.tr("Amount"), cells.moved, align="right", width=76, name="amount"),
            *opened,
            Column(self.tr("Balance"), cells.balance, align="right", width=84 if wide else 76, name="balance", spare=1),
        ]
        self._show_first(columns, lambda line: (line.row.posting_id, line.row.effective_on, line.allocation))

    def _fit(self) -> None:
        """Leave the year of this year out where what was done would be cut otherwise."""
        super()._fit()
        model = self.model()
        if self._brief or self._narrow or not isinstance(model, RowModel) or not model.rowCount():
            return
        room = self.columnWidth(1)
        if any(full_width(model.columns[1].cell(line)) > room for line in model.rows[:LOOKED_AT] if not line.allocation):
            self._brief = True
            QTimer.singleShot(0, self, self._rebuild)

    def resizeEvent(self, event: QResizeEvent) -> None:
        if event.size().width() > event.oldSize().width() and self._brief:
            self._brief = False  # there may be room for whole days now
            QTimer.singleShot(0, self, self._rebuild)
        super().resizeEvent(event)

    def _read(self, limit: int) -> list[Any]:
        return self._desk.billing.read.activity(self._customer_id, self._account_id, limit, self._currency)

    def _put(self) -> None:
        shown = lines(self._rows)
        self._set_rows(shown)
        for place, line in enumerate(shown):
            if line.allocation:  # where a part went needs more room than what was done, and has nothing beside it
                self.setSpan(place, 1, 1, min(3, self.model().columnCount() - 3) if not self._narrow else 2)

    def waiting(self) -> list[tuple[date, AllocationRow]]:
        """Return what waits as credit for a bill that is dated ahead, with the day it goes there."""
        today = self._desk.today()
        parts = (part for row in self._rows for part in row.allocations)
        return [(part.since, part) for part in parts if part.since and part.since > today]

    def chosen_payment(self) -> tuple[int, bool] | None:
        """Return the payment under the cursor and whether it stands, or None."""
        line: Line | None = self.current() if self.model() else None
        if line is None or line.row.payment_id is None or line.row.within or line.row.act not in ("payment", "credit_note"):
            return None
        return line.row.payment_id, not line.row.state

    def chosen_bill(self) -> int | None:
        """Return the bill under the cursor, or None."""
        line: Line | None = self.current() if self.model() else None
        return line.row.bill_id if line else None

    def _commands(self) -> tuple[str, ...]:
        if self.chosen_payment():
            return PAYMENT_MENU
        return BILL_MENU if self.chosen_bill() else self._context

    def select_bill(self, bill_id: int) -> bool:
        """Mark a bill; say whether it is in the list."""
        return self._select_first(lambda line: line.row.bill_id == bill_id and line.row.act == "raise_bill")

    def select_payment(self, payment_id: int) -> bool:
        """Mark a payment; say whether it is in the list."""
        return self._select_first(lambda line: line.row.payment_id == payment_id and not line.allocation)

    def select_posting(self, posting_id: int) -> bool:
        """Mark what an act did; say whether it is in the list."""
        return self._select_first(lambda line: line.row.posting_id == posting_id and not line.allocation)

    def chosen_bills(self) -> list[tuple[int, int]]:
        """Return (bill, what is open on it) of each bill among the chosen rows."""
        rows = [line.row for line in self.selected_rows() if not line.allocation]
        return [(row.bill_id, row.open_minor or 0) for row in rows if row.bill_id is not None and row.act == "raise_bill"]

    def _open(self, line: Line) -> None:
        if line.row.bill_id is not None:
            self.bill_opened.emit(line.row.bill_id)


class BillsTable(_PagedTable):
    """The bills of a customer or account, with what is left of each."""

    bill_opened = Signal(int)

    def __init__(self, desk: Desk, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(desk, actions, "", parent)
        self.setAccessibleName(self.tr("Bills"))
        text = self.tr("No bills yet. {keys} raises the first one.")
        self._note = EmptyNote(self, text, actions["new_bill"], self.tr("New bill…"))
        self._context = (*BILL_MENU, "", "new_bill")
        self.opened.connect(lambda row: self.bill_opened.emit(row.id))

    def show_of(self, customer_id: int, account_id: int | None, currency: str) -> None:
        """Show the bills of a customer or account, in one currency."""
        self._customer_id, self._account_id, self._currency = customer_id, account_id, currency
        self._rebuild()

    def _rebuild(self) -> None:
        wide, roomy, tight = not self._narrow, not self._is_below(ROOMY), self._tight  # hidden it is not tight yet
        cells = BillCells(self._desk.numbers, fmt.Days(self._desk.today(), brief=not roomy))
        # where there is little room the account alone: two cut texts say less than one whole
        texts = lambda row: (row.account_name, row.description if roomy or not row.account_name else "")  # noqa: E731
        accounts = not self._account_id and self._desk.billing.read.accounts(self._customer_id)
        title = self.tr("Account") if accounts else self.tr("For")
        named = Column(title, lambda row: cells.text(*texts(row)), stretch=True, width=110, name="named")
        left = lambda row: cells.money(row, row.amount_remaining, late=True)  # noqa: E731
        still = Column(self.tr("Open"), left, align="right", width=76, name="open")
        paid = Column(self.tr("Paid"), lambda row: cells.money(row, row.amount_paid), align="right", width=76, name="paid")
        columns = [
            Column(self.tr("Number"), cells.number, width=84 if wide else 76, stretch=not wide, name="number"),
            *([named] if wide else []),
            *([Column(self.tr("Date"), cells.date, width=100 if roomy else 72, name="date")] if wide else []),
            Column(self.tr("Due"), cells.due, width=100 if roomy else 64, name="due"),
            Column(self.tr("Amount"), lambda row: cells.money(row, row.amount_due), align="right", width=76, name="amount",
                   spare=2),
            *([paid] if not tight else []),
            still,
            Column(self.tr("State"), cells.state, width=84, name="state", spare=1),
        ]  # fmt: skip
        self._show_first(columns, lambda row: row.id)

    def _read(self, limit: int) -> list[Any]:
        rows = self._desk.billing.read.bills(self._customer_id, self._account_id, limit=limit)
        return [row for row in rows if row.currency == self._currency]

    def chosen_bill(self) -> int | None:
        """Return the bill under the cursor, or None."""
        row = self.current() if self.model() else None
        return row.id if row else None

    def chosen_bills(self) -> list[tuple[int, int]]:
        """Return (bill, what is open on it) of each chosen row."""
        return [(row.id, row.amount_remaining) for row in self.selected_rows()]

    def select_bill(self, bill_id: int) -> bool:
        """Mark a bill; say whether it is in the list."""
        return self._select_first(lambda row: row.id == bill_id)


class PaymentsTable(_PagedTable):
    """The payments and credit notes of a customer or account, with where each went beneath it."""

    payment_chosen = Signal(object)

    def __init__(self, desk: Desk, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(desk, actions, "", parent)
        self.setAccessibleName(self.tr("Payments"))
        text = self.tr("No payments yet. {keys} records the first one.")
        self._note = EmptyNote(self, text, actions["receive"], self.tr("Receive payment…"))
        self._context = PAYMENT_MENU
        self.picked.connect(lambda _row: self.payment_chosen.emit(self.chosen_payment()))

    def show_of(self, customer_id: int, account_id: int | None, currency: str, credit_only: bool) -> None:
        """Show the payments of a customer or account, in one currency."""
        self._customer_id, self._account_id, self._currency = customer_id, account_id, currency
        self._credit_only = credit_only
        self._rebuild()

    def _rebuild(self) -> None:
        cells = PaymentCells(self._desk.numbers, self._credit_only, fmt.Days(self._desk.today(), brief=self._narrow))
        columns = [
            Column(self.tr("Date"), cells.date, width=64 if self._narrow else 112, name="date"),
            Column(self.tr("What"), cells.what, width=130 if self._narrow else 180, stretch=True, name="what"),
            Column(
                self.tr("Reference"), cells.reference, width=72 if self._narrow else 120, least=_NUMBER, name="reference", spare=2
            ),
            Column(self.tr("Amount"), cells.amount, align="right", width=76 if self._narrow else 104, name="amount"),
            Column(self.tr("Not applied"), cells.unapplied, align="right", width=84 if self._narrow else 112, name="unapplied",
                   spare=1),
        ]  # fmt: skip
        self._show_first(columns, lambda line: (line.row.id, line.allocation))

    def _read(self, limit: int) -> list[Any]:
        rows = self._desk.billing.read.payments(self._customer_id, self._account_id, limit=limit)
        return [row for row in rows if row.currency == self._currency]

    def _put(self) -> None:
        shown = lines(self._rows)
        self._set_rows(shown)
        for place, line in enumerate(shown):
            if line.allocation:  # nothing stands beside where a part went
                self.setSpan(place, 1, 1, 2)

    def chosen_payment(self) -> tuple[int, bool] | None:
        """Return the payment under the cursor and whether it stands, or None."""
        line: Line | None = self.current() if self.model() else None
        return (line.row.id, line.row.state not in ("reversed", "undone")) if line else None

    def select_payment(self, payment_id: int) -> bool:
        """Mark a payment; say whether it is in the list."""
        return self._select_first(lambda line: line.row.id == payment_id and not line.allocation)
