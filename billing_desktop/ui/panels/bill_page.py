"""Owns the page of one bill: whose it is, where it stands, what was done to it, and its history.

Must not know who chose it. Re-reads itself when a commit touched its customer.
"""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QFocusEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QStackedWidget, QVBoxLayout, QWidget

from ...domain.activity_rows import BillMove, BillSheet
from ...domain.errors import BillingError
from .. import format as fmt
from .. import theme
from ..actions import BILL_MENU, PAYMENT_MENU, Actions
from ..desk import Desk
from ..models.columns import MoveCells, bill_badges
from ..widgets.buttons import Button, link
from ..widgets.cards import Card, FigureTile
from ..widgets.flow import FlowLayout
from ..widgets.menus import Menu
from ..widgets.notice import NoticeBar
from ..widgets.reflow import Reflow
from ..widgets.scrolled import scrolled
from ..widgets.table import Column, RowModel, RowTable
from ..widgets.text import Badge, PlainLabel, announce
from .action_button import ActionButton, MenuButton
from .customer_history import CustomerHistory
from .customer_list import Choice
from .elided import ElidedLabel
from .tabs import Tabs

NARROW, TIGHT = 700, 500
"""Below so many pixels, at text of 100 %, the badges stand beneath the number, then whose bill it is as well."""


class _Moves(RowTable):
    """What was done to the bill. The line that the keyboard comes to is the chosen one: commands are for it."""

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self.currentIndex().isValid() and not self.selected_rows():
            self.select_row(self.currentIndex().row())


class BillPage(QWidget):
    """What was billed, what came in for it, and what is open."""

    payment_chosen = Signal(object)
    """The payment under the cursor, as (id, whether it stands), or None."""
    owner_wanted = Signal(object)
    """Choice: the customer or account that the bill belongs to."""
    payment_wanted = Signal(int, int)
    """(customer, payment): show the payment among those of its customer."""

    def __init__(self, desk: Desk, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._actions = desk, actions
        self._choice: Choice | None = None
        self._sheet: BillSheet | None = None
        self._stale = False
        self.setProperty("part", "page")
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        column = self._column = QVBoxLayout()
        column.setSpacing(0)
        outer.addWidget(scrolled(column, self))
        self._build_head()
        self._build_figures()
        self._build_tabs()
        self.waits = NoticeBar()
        column.addLayout(self._head)
        column.addLayout(self._under)
        column.addSpacing(16)
        column.addWidget(self._tiles)
        column.addSpacing(16)
        column.addWidget(self._facts)
        column.addSpacing(8)
        column.addWidget(self.waits)
        column.addSpacing(8)
        column.addWidget(self._tabs, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._stack, 1)
        self._build_tables()  # where they stand already: see main_window.py
        desk.bus.changed.connect(self._on_changes)

    # Parts

    def _build_head(self) -> None:
        self._number = ElidedLabel("title", least=120)
        self._owner, self._account = link(""), link("")
        for button, name in ((self._owner, self.tr("Customer")), (self._account, self.tr("Account"))):
            button.setAccessibleName(name)
            button.setToolTip(self.tr("Show the page"))
        self._owner.clicked.connect(lambda _checked=False: self._go_to_owner(account=False))
        self._account.clicked.connect(lambda _checked=False: self._go_to_owner(account=True))
        self._badge_box = QWidget()
        self._badges = QHBoxLayout(self._badge_box)
        self._badges.setContentsMargins(0, 0, 0, 0)
        self._badges.setSpacing(6)
        self._under = FlowLayout(spacing=8)
        self._beneath = 0
        menu = Menu(parent=self)
        for name in BILL_MENU:
            menu.addAction(self._actions[name]) if name else menu.addSeparator()
        self._head = QHBoxLayout()
        self._head.setSpacing(12)
        for part in (self._number, self._owner, self._account):
            self._head.addWidget(part)
        self._head.addWidget(self._badge_box)
        self._head.addStretch(1)
        self._edit = ActionButton(self._actions["edit"], "secondary", icon="edit")
        self._head.addWidget(self._edit)
        self._more = MenuButton(self.tr("More"), menu, icon="more")
        self._head.addWidget(self._more)

    def _build_figures(self) -> None:
        self._billed = FigureTile(self.tr("Billed"))
        self._paid = FigureTile(self.tr("Paid"))
        self._given = FigureTile(self.tr("Credited, written off"))
        self._open = FigureTile(self.tr("Open"))
        self._tiles = Reflow((self._billed, self._paid, self._given, self._open), (4, 2))
        self._facts = Card(padding=0)
        self._fact_row = QHBoxLayout()
        self._fact_row.setContentsMargins(16, 10, 16, 10)
        self._fact_row.setSpacing(32)
        self._facts.body.addLayout(self._fact_row)

    def _build_tabs(self) -> None:
        self._tabs = Tabs(self.tr("What to show of the bill"), (self.tr("What was done"), self.tr("History")))
        self._stack = QStackedWidget()
        self._stack.setMinimumHeight(theme.px(176))
        self._tabs.currentChanged.connect(self._stack.setCurrentIndex)

    def _build_tables(self) -> None:
        self.moves = _Moves(name=self.tr("What was done to the bill"), parent=self._stack)
        self.moves.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.moves.customContextMenuRequested.connect(self._menu)
        self.moves.opened.connect(self._open_move)
        self.moves.clicked.connect(self._clicked)
        self.moves.picked.connect(lambda _row: self.payment_chosen.emit(self.chosen_payment()))
        self.history = CustomerHistory(self._desk, self._stack)
        self._stack.addWidget(self.moves)
        self._stack.addWidget(self.history)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        side = 24 if self.width() >= 700 else 16
        self._column.setContentsMargins(side, 16, side, 16)
        self._tabs.fit(self.width() - 2 * side)
        self._more.set_brief(self.width() < theme.px(NARROW))
        self._edit.setVisible(self.width() >= theme.px(TIGHT))  # it is in the menu beside it as well
        self._place_badges()
        if self._sheet is not None and (event.oldSize().width() < theme.px(NARROW)) != (self.width() < theme.px(NARROW)):
            self._fill_moves(self._sheet)

    def _place_badges(self) -> None:
        """Put the badges, and whose bill it is, beneath the number where there is no room beside it."""
        beneath = 2 if self.width() < theme.px(TIGHT) else 1 if self.width() < theme.px(NARROW) else 0
        if beneath == self._beneath:
            return
        self._beneath = beneath
        owners, badges = (self._owner, self._account), (self._badge_box,)
        for part in (*owners, *badges):
            for row in (self._head, self._under):
                row.removeWidget(part)
        for place, part in enumerate((*(() if beneath == 2 else owners), *(() if beneath else badges)), start=1):
            self._head.insertWidget(place, part)
        for part in (*(owners if beneath == 2 else ()), *(badges if beneath else ())):
            self._under.addWidget(part)

    # What is shown

    def choice(self) -> Choice | None:
        """Return whose page this is."""
        return self._choice

    def show_choice(self, choice: Choice) -> None:
        """Show a bill."""
        moved = choice != self._choice
        self._choice = choice
        self.refresh()
        if moved and self._sheet:
            self.moves.clearSelection()
            self.moves.setCurrentIndex(QModelIndex())
            words = ", ".join(word for word, _ in bill_badges(self._sheet.row, ahead=self._sheet.ahead))
            announce(self, self.tr("Bill {number}, {words}").format(number=self._number.text(), words=words).rstrip(", "))
            self.payment_chosen.emit(None)

    def refresh(self) -> None:
        """Read the bill again; one that is gone from the book is left to the window."""
        if self._choice is None or self._choice.bill_id is None:
            return
        try:
            self._sheet = self._desk.billing.read.bill_sheet(self._choice.bill_id)
        except BillingError:
            return
        sheet = self._sheet
        self._fill_head(sheet)
        self._fill_tiles(sheet)
        self._fill_facts(sheet)
        self._fill_moves(sheet)
        self.history.show_of(sheet.bill.customer_id, sheet.bill.id)

    def _fill_head(self, sheet: BillSheet) -> None:
        self._number.setText(sheet.row.external_reference)
        _name_link(self._owner, sheet.customer)
        _name_link(self._account, sheet.row.account_name)
        while (item := self._badges.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        for word, tone in bill_badges(sheet.row, ahead=sheet.ahead):
            self._badges.addWidget(Badge(word, tone))

    def _fill_tiles(self, sheet: BillSheet) -> None:
        bill, show = sheet.bill, lambda minor: self._desk.amount(minor, sheet.bill.currency)
        self._billed.set(show(bill.amount_due), self.tr("in {currency}").format(currency=bill.currency))
        payments = len({move.payment_id for move in sheet.moves if move.payment_id and move.act == "payment"})
        line = fmt.count(payments, self.tr("1 payment"), self.tr("{n} payments")) if payments else self.tr("credit")
        self._paid.set(show(bill.amount_paid), *((line, "credit") if bill.amount_paid else (self.tr("nothing yet"), "muted")))
        parts = (
            (self.tr("credited"), bill.amount_credited), (self.tr("written off"), bill.amount_written_off),
            (self.tr("cancelled"), bill.amount_cancelled),
        )  # fmt: skip
        there = [(word, minor) for word, minor in parts if minor]
        line = there[0][0] if len(there) == 1 else ", ".join(f"{word} {show(minor)}" for word, minor in there)
        given = sum(minor for _, minor in there)
        self._given.set(show(given), line or self.tr("nothing yet"), "normal" if given else "muted")
        late = sheet.row.days_late if bill.amount_remaining else 0
        due = fmt.due(bill.due_date, late, self._desk.today()) if bill.amount_remaining else self.tr("nothing is open")
        self._open.set(show(bill.amount_remaining), due, "late" if late else "normal" if bill.amount_remaining else "muted")

    def _fill_facts(self, sheet: BillSheet) -> None:
        while (item := self._fact_row.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        bill = sheet.bill
        facts = [
            (self.tr("Bill date"), fmt.day(bill.bill_date)),
            (self.tr("Due date"), fmt.day(bill.due_date) or self.tr("none")),
            (self.tr("For"), bill.description or "–"),
            *bill.metadata.items(),
        ]
        for label, text in facts:
            self._fact_row.addWidget(_fact(label, text), 1 if label == self.tr("For") else 0)
        self._say_waits(sheet)

    def _say_waits(self, sheet: BillSheet) -> None:
        """Say plainly what lies as credit until the bill can take it."""
        today, currency = self._desk.today(), sheet.bill.currency
        told = [
            self.tr("{amount} waits as credit until {day}, then goes to this bill.").format(
                amount=self._desk.amount(-move.amount_minor, currency), day=fmt.long_near(move.effective_on, today)
            )
            for move in sheet.moves
            if move.effective_on > today and move.payment_id and move.amount_minor < 0
        ]
        text = "\n".join(reversed(told))
        if not text:
            self.waits.clear()
        elif text != self.waits.headline() or self.waits.isHidden():
            self.waits.say("info", text)

    def _fill_moves(self, sheet: BillSheet) -> None:
        narrow = self.width() < theme.px(NARROW)
        cells = MoveCells(self._desk.numbers, sheet.bill.currency, fmt.Days(self._desk.today(), brief=narrow))
        columns = (
            Column(self.tr("Date"), cells.date, width=72 if narrow else 108),
            Column(self.tr("What"), cells.what, width=120, stretch=True),
            Column(self.tr("Reference"), cells.reference, width=100, spare=1),
            Column(self.tr("Amount"), cells.amount, align="right", width=88),
            Column(self.tr("Open after"), cells.left, align="right", width=88),
        )
        model = self.moves.model()
        if isinstance(model, RowModel):
            model.columns = columns
            model.set_rows(sheet.moves)
        else:
            key = lambda row: (row.posting_id, row.effective_on)  # noqa: E731
            self.moves.set_model(RowModel(columns, sheet.moves, key=key, parent=self))
        history = fmt.whole(len(sheet.history)) if sheet.history else ""
        self._tabs.write(((self.tr("What was done"), fmt.whole(len(sheet.moves))), (self.tr("History"), history)))

    # Moving about

    def _on_changes(self, changes: Any) -> None:
        choice = self._choice
        if choice and (changes.settings or changes.lists or choice.customer_id in changes.customers):
            self._stale = not self.isVisible()
            if self.isVisible():
                self.refresh()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._stale = False
            self.refresh()

    def _go_to_owner(self, *, account: bool) -> None:
        if self._sheet:
            bill = self._sheet.bill
            self.owner_wanted.emit(Choice(bill.customer_id, bill.account_id if account else None))

    def chosen_payment(self) -> tuple[int, bool] | None:
        """Return the payment under the cursor and whether it stands, or None."""
        row: BillMove | None = self.moves.current() if self.moves.model() else None
        if row is None or row.payment_id is None:
            return None
        return row.payment_id, self._desk.billing.read.payment(row.payment_id).state not in ("reversed", "undone")

    def _open_move(self, row: BillMove | None) -> None:
        if row is not None and row.payment_id is not None and self._choice:
            self.payment_wanted.emit(self._choice.customer_id, row.payment_id)

    def _clicked(self, index: QModelIndex) -> None:
        if index.column() == 2:  # the reference looks like a link, so it is one
            self._open_move(self.moves.model().row(index.row()))

    def _menu(self, place: QPoint) -> None:
        menu = Menu(parent=self)
        for name in PAYMENT_MENU if self.chosen_payment() else BILL_MENU:
            menu.addAction(self._actions[name]) if name else menu.addSeparator()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.moves.viewport().mapToGlobal(place))

    def focus_list(self) -> None:
        """Put the keyboard into the list of the tab, on its first line."""
        if self.moves.current() is None and self.moves.model() and self.moves.model().rowCount():
            self.moves.select_row(0)
        shown = self._stack.currentWidget()
        if shown is not None:
            shown.setFocus(Qt.FocusReason.ShortcutFocusReason)


def _name_link(button: Button, name: str) -> None:
    button.setText(name.replace("&", "&&") if len(name) <= 40 else f"{name[:39]}…".replace("&", "&&"))
    button.setAccessibleName(name)
    button.setVisible(bool(name))


def _fact(label: str, text: str) -> QWidget:
    """Return a label above its value."""
    box = QWidget()
    column = QVBoxLayout(box)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(2)
    column.addWidget(PlainLabel(label, "label", "muted"))
    value: QLabel = ElidedLabel("body", least=60)
    value.setText(text)
    column.addWidget(value)
    return box
