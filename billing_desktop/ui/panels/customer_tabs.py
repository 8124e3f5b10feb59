"""Owns what the tabs of a customer's page show: the activity from the start, each of the others when it is first shown.

Must not know the head of the page nor who chose the customer.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from .. import theme
from ..actions import Actions
from ..desk import Desk
from ..widgets.late_page import LatePage
from .customer_history import CustomerHistory
from .customer_list import Choice
from .customer_notes import CustomerNotes
from .customer_tables import ActivityTable, BillsTable, PaymentsTable
from .issued_table import IssuedTable

TABS = ("activity", "bills", "payments", "issued", "notes", "history")


class CustomerTabs(QStackedWidget):
    """What happened with a customer or account, its bills, payments and statements, notes, and what was changed."""

    payment_chosen = Signal(object)
    """The payment under the cursor of a list, as (id, whether it stands), or None."""
    row_picked = Signal()
    """Another row has the cursor in a list that has bills."""
    menu_opened = Signal()
    choice_changed = Signal()
    bill_opened = Signal(int)
    statement_wanted = Signal(str, str)
    failed = Signal(object)

    def __init__(self, desk: Desk, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._actions = desk, actions
        self._choice: Choice | None = None
        self._currency, self._credit_only = "", False
        self._widths: dict[str, dict[str, int]] = {}
        self.setMinimumHeight(theme.px(176))
        self.activity = ActivityTable(desk, actions, self)
        self.activity.payment_chosen.connect(self.payment_chosen)
        self._hear_bills(self.activity)
        self.addWidget(self.activity)
        builders: tuple[Callable[[QWidget], QWidget], ...] = (
            self._build_bills, self._build_payments, self._build_issued, self._build_notes, self._build_history,
        )  # fmt: skip
        self.late = {name: LatePage(build, self, fill=self._fill) for name, build in zip(TABS[1:], builders, strict=True)}
        for late in self.late.values():
            self.addWidget(late)

    # Building

    def _build_bills(self, parent: QWidget) -> BillsTable:
        made = BillsTable(self._desk, self._actions, parent)
        made.set_widths(self._widths.get("bills", {}))
        self._hear_bills(made)
        return made

    def _hear_bills(self, table: ActivityTable | BillsTable) -> None:
        table.bill_opened.connect(self.bill_opened)
        table.choice_changed.connect(self.choice_changed)
        table.picked.connect(lambda _row: self.row_picked.emit())
        table.customContextMenuRequested.connect(lambda _place: self.menu_opened.emit())

    def _build_payments(self, parent: QWidget) -> PaymentsTable:
        made = PaymentsTable(self._desk, self._actions, parent)
        made.set_widths(self._widths.get("payments", {}))
        made.payment_chosen.connect(self.payment_chosen)
        made.customContextMenuRequested.connect(lambda _place: self.menu_opened.emit())
        return made

    def _build_issued(self, parent: QWidget) -> IssuedTable:
        made = IssuedTable(self._desk, self._actions, parent)
        made.wanted.connect(self.statement_wanted)
        return made

    def _build_notes(self, parent: QWidget) -> CustomerNotes:
        made = CustomerNotes(self._desk, parent)
        made.failed.connect(self.failed)
        return made

    def _build_history(self, parent: QWidget) -> CustomerHistory:
        return CustomerHistory(self._desk, parent)

    # The pages

    @property
    def bills(self) -> BillsTable:
        """Return the bills, built when they are first wanted, as the four pages that follow."""
        return self._page("bills")

    @property
    def payments(self) -> PaymentsTable:
        return self._page("payments")

    @property
    def issued(self) -> IssuedTable:
        return self._page("issued")

    @property
    def notes(self) -> CustomerNotes:
        return self._page("notes")

    @property
    def history(self) -> CustomerHistory:
        return self._page("history")

    def _page(self, name: str) -> Any:
        return self.late[name].page()

    def shown(self) -> QWidget | None:
        """Return the page of the tab that is shown, as far as it is built."""
        shown = self.currentWidget()
        return shown.built() if isinstance(shown, LatePage) else shown

    # What they show

    def show_of(self, choice: Choice, currency: str, *, credit_only: bool) -> None:
        """Show a customer or account, in one currency."""
        self._choice, self._currency, self._credit_only = choice, currency, credit_only
        self.activity.show_of(choice.customer_id, choice.account_id, currency, credit_only)
        for late in self.late.values():
            page = late.built()
            if page is not None:
                self._fill(page)

    def _fill(self, page: QWidget) -> None:
        if self._choice is None:
            return
        customer_id, account_id = self._choice.customer_id, self._choice.account_id
        match page:
            case BillsTable():
                page.show_of(customer_id, account_id, self._currency)
            case PaymentsTable():
                page.show_of(customer_id, account_id, self._currency, self._credit_only)
            case IssuedTable():
                page.show_of(customer_id, account_id)
            case CustomerNotes() | CustomerHistory():
                page.show_of(customer_id)

    def keep_typed(self) -> None:
        """Keep the notes that were typed, if any were."""
        notes: Any = self.late["notes"].built()
        if notes is not None:
            notes.keep_typed()

    def chosen_payment(self) -> tuple[int, bool] | None:
        """Return the payment under the cursor of the tab that is shown, and whether it stands, or None."""
        shown = self.shown()
        return shown.chosen_payment() if isinstance(shown, ActivityTable | PaymentsTable) else None

    def chosen_bill(self) -> int | None:
        """Return the bill that is marked in the tab that is shown, or None."""
        shown = self.shown()
        return shown.chosen_bill() if isinstance(shown, ActivityTable | BillsTable) else None

    def chosen_bills(self) -> list[tuple[int, int]]:
        """Return (bill, what is open on it) of each bill that is chosen in the tab that is shown."""
        shown = self.shown()
        return shown.chosen_bills() if isinstance(shown, ActivityTable | BillsTable) else []

    # Widths of columns

    def widths(self) -> dict[str, dict[str, int]]:
        """Return the widths of the columns of each list that were set by hand."""
        return {**self._widths, **{name: table.widths() for name, table in self._tables().items()}}

    def set_widths(self, widths: dict[str, dict[str, int]]) -> None:
        """Bring widths of columns back; those of earlier versions, told by their places, are left."""
        self._widths = {name: widths[name] for name in TABS[:3] if isinstance(widths.get(name), dict)}
        for name, table in self._tables().items():
            if name in self._widths:
                table.set_widths(self._widths[name])

    def _tables(self) -> dict[str, ActivityTable | BillsTable | PaymentsTable]:
        """Return the lists that are built, by the names of their tabs."""
        pages: dict[str, Any] = {"activity": self.activity, **{name: self.late[name].built() for name in TABS[1:3]}}
        return {name: page for name, page in pages.items() if page is not None}
