"""Owns the place of the customers: the list and, beside it, the page of what is chosen in it; must not know other places."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QSplitter, QStackedWidget, QWidget

from ...domain.rows import FoundRow
from .. import theme
from ..actions import Actions
from ..desk import Desk
from ..widgets.late_page import LatePage
from .bill_page import BillPage
from .customer_list import Choice, CustomerList
from .customer_page import CustomerPage
from .empty_page import EmptyPage

LIST_WIDE = ((1100, 392), (900, 344), (760, 280), (0, 228))
"""How wide the list is at first in a window of so many pixels or more, at text of 100 %."""


class CustomersPlace(QSplitter):
    """List left, page right: of a customer or account, of a bill, or how to begin."""

    payment_chosen = Signal(object)
    """The payment under the cursor of the page, as (id, whether it stands), or None."""
    owner_wanted = Signal(object)
    """Choice: the customer or account that a bill belongs to."""
    payment_wanted = Signal(int, int)
    """(customer, payment): show the payment among those of its customer."""

    def __init__(self, desk: Desk, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._desk, self._actions = desk, actions
        self._list_wide, self._was_shown = 0, False
        self._wanted: list[int] = []
        self.setHandleWidth(1)
        self.list = CustomerList(desk, actions, self)
        self._pages = QStackedWidget(self)
        self.empty = EmptyPage(actions, self._pages)
        self.page = CustomerPage(desk, actions, self._pages)
        self.page.payment_chosen.connect(self.payment_chosen)
        self.bill = LatePage(self._build_bill, self._pages)
        for page in (self.empty, self.page, self.bill):
            self._pages.addWidget(page)
        self.setChildrenCollapsible(False)
        self.setStretchFactor(0, 0)
        self.setStretchFactor(1, 1)
        self._share([theme.px(LIST_WIDE[0][1]), 811])

    def _build_bill(self, parent: QWidget) -> BillPage:
        made = BillPage(self._desk, self._actions, parent)
        made.payment_chosen.connect(self.payment_chosen)
        made.owner_wanted.connect(self.owner_wanted)
        made.payment_wanted.connect(self.payment_wanted)
        return made

    def split(self) -> list[int]:
        """Return how wide list and page are; nothing where the place was never shown, since it has no sizes then."""
        return self.sizes() if self._was_shown else []

    def bring_back(self, split: list[int], width: int) -> None:
        """Make list and page as wide as they were in a window of a width."""
        self._list_wide = self._wide_in(width)
        self._share(split)

    def _share(self, split: list[int]) -> None:
        self._wanted = split
        self.setSizes(split)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._was_shown:  # Qt has squeezed what was wanted into the width it took for a place that is not laid out
            self.setSizes(self._wanted)
        self._was_shown = True

    def _wide_in(self, width: int) -> int:
        return theme.px(next(wide for least, wide in LIST_WIDE if width >= theme.px(least)))

    def fit(self, width: int) -> None:
        """In a narrow window the page needs the room more than the list."""
        wide = self._wide_in(width)
        self.list.set_brief(wide <= theme.px(LIST_WIDE[-1][1]))
        if wide != self._list_wide:
            self._list_wide = wide
            self._share([wide, width])

    def begin(self) -> None:
        """Put the keyboard where the work is: into the list, or on the one next action."""
        (self.list.tree if self.list.choice() else self.empty.new).setFocus(Qt.FocusReason.MouseFocusReason)

    def shown(self) -> Choice | None:
        """Return what is chosen while its page stands beside it."""
        choice = self.list.choice()
        return choice if choice and self._pages.currentWidget() is not self.empty else None

    def show_page(self, choice: Choice | None, *, again: bool) -> None:
        """Show the page of a choice, `again` when it is another one than before, or how to begin."""
        place = self.bill if choice and choice.bill_id else self.page
        if choice and again:
            self._page_in(place).show_choice(choice)
        self.empty.follow_model(self._desk.book.billing_model)
        self._pages.setCurrentWidget(place if choice else self.empty)

    def found_row(self, choice: Choice) -> FoundRow:
        """Return a choice as a search would find it."""
        read, name = self._desk.billing.read, self._desk.billing.read.customer(choice.customer_id).name
        if choice.bill_id:
            return FoundRow("bill", choice.bill_id, choice.customer_id, read.bill(choice.bill_id).external_reference, name)
        if choice.account_id:
            return FoundRow("account", choice.account_id, choice.customer_id, read.account(choice.account_id).name, name)
        return FoundRow("customer", choice.customer_id, choice.customer_id, name, "")

    def focus_page(self) -> None:
        """Put the keyboard into the list of the page beside the tree."""
        shown = self._pages.currentWidget()
        if shown is not None and shown is not self.empty:
            self._page_in(shown).focus_list()

    def _page_in(self, place: QWidget) -> CustomerPage | BillPage:
        return self.bill.page() if place is self.bill else self.page

    def on_page(self, widget: QWidget) -> bool:
        """Say whether a widget is on the page beside the list."""
        return self._pages.isAncestorOf(widget)

    def bill_under_cursor(self) -> int | None:
        """Return the bill that is marked in the list of the customer's page while that is shown, or None."""
        return self.page.bill_under_cursor() if self._pages.currentWidget() is self.page else None

    def chosen_bills(self) -> list[int]:
        """Return the open bills that are chosen together on the customer's page; one alone is no choice of several."""
        bills = self.page.chosen_bills() if self._pages.currentWidget() is self.page else []
        return [id_ for id_, left in bills if left] if len(bills) > 1 else []

    def bill_with_focus(self) -> int | None:
        """Return the bill under the cursor of a table that has the keyboard, or None."""
        focus = QApplication.focusWidget()
        return self.page.bill_under_cursor() if focus is not None and self.page.isAncestorOf(focus) else None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leads from the page back to the list, as Enter leads into it."""
        focus = QApplication.focusWidget()
        if event.key() == Qt.Key.Key_Escape and focus is not None and self.on_page(focus):
            self.list.focus_tree()
            return
        super().keyPressEvent(event)

    def refresh(self) -> None:
        """Read the pages again."""
        self.page.refresh()
        bill = self.bill.built()
        if bill is not None:
            bill.refresh()
