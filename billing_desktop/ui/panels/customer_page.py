"""Owns the page of one customer, or of one of its accounts: head, figures, ageing, and tabs with what happened.

Must not know who chose it. Re-reads itself when a commit touched its customer.
"""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ...domain.ageing_rows import Figures
from .. import format as fmt
from .. import theme
from ..actions import OWNER_MENU, Actions
from ..desk import Desk
from ..models.columns import method_word
from ..widgets.ageing_bar import AgeingBar
from ..widgets.buttons import ChipRow
from ..widgets.cards import FigureTile
from ..widgets.menus import Menu
from ..widgets.notice import NoticeBar
from ..widgets.reflow import Reflow
from ..widgets.scrolled import scrolled
from ..widgets.text import Badge, announce
from .action_button import ActionButton, MenuButton
from .customer_list import Choice
from .customer_tables import NARROW
from .customer_tabs import TABS, CustomerTabs
from .elided import ElidedLabel
from .selection_bar import SelectionBar
from .tabs import Tabs

TILE = 144
"""What the line of a tile has for words in a window of the usual size."""


class CustomerPage(QWidget):
    """What is owed by one customer and how it came to be."""

    payment_chosen = Signal(object)
    """The payment under the cursor, as (id, whether it stands), or None."""
    failed = Signal(object)
    bill_wanted = Signal(int)
    """The page of a bill is wanted."""
    statement_wanted = Signal(str, str)
    """Something is wanted of an issued statement: its number and what."""

    def __init__(self, desk: Desk, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._actions = desk, actions
        self._choice: Choice | None = None
        self._currency = ""
        self.setProperty("part", "page")
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        column = self._column = QVBoxLayout()
        column.setSpacing(0)
        outer.addWidget(scrolled(column, self), 1)
        self._build_head()
        self._build_figures()
        self._build_tabs()
        column.addLayout(self._head)
        column.addSpacing(16)
        column.addWidget(self._tiles)
        column.addSpacing(16)
        column.addWidget(self._ageing)
        column.addSpacing(12)
        column.addWidget(self.waits)
        column.addSpacing(4)
        column.addLayout(self._tab_row)
        self._build_pages()  # where they stand already: see main_window.py
        outer.addWidget(self.selection)
        desk.bus.changed.connect(self._on_changes)

    # Parts

    def _build_head(self) -> None:
        self._name = ElidedLabel("title", least=theme.px(128))
        self._facts = ElidedLabel("body", "muted")
        self._badge = Badge("", "info")
        self._archived = Badge("", "muted")
        self._edit = ActionButton(self._actions["edit"], "secondary", icon="edit")
        self._commands = menu = Menu(parent=self)
        for name in (*OWNER_MENU[:-3], "reverse", "", "new_account", "archive"):
            menu.addAction(self._actions[name]) if name else menu.addSeparator()
        self._more = MenuButton(self.tr("More"), menu, icon="more")
        self._head = QHBoxLayout()
        self._head.setSpacing(12)
        self._head.addWidget(self._name, 2)
        self._head.addWidget(self._facts, 1)
        self._head.addWidget(self._badge)
        self._head.addWidget(self._archived)
        self._head.addStretch()
        self._head.addWidget(self._edit)
        self._head.addWidget(self._more)

    def _build_figures(self) -> None:
        self._owed = FigureTile(self.tr("Owed"))
        self._overdue = FigureTile(self.tr("Overdue"))
        self._credit = FigureTile(self.tr("Credit"))
        self._last = FigureTile(self.tr("Last payment"))
        self._tiles = Reflow((self._owed, self._overdue, self._credit, self._last), (4, 2))
        self._ageing = AgeingBar(lambda minor: self._desk.amount(minor, self._currency))

    def _build_tabs(self) -> None:
        self.waits = NoticeBar()
        self.selection = SelectionBar(self._actions["receive"])
        self._tabs = Tabs(self.tr("What to show of the customer"), [""] * len(TABS))
        self._currencies = ChipRow()
        self._currencies.hide()
        self._currencies.picked.connect(self._take_currency)
        self._known_currencies: tuple[str, ...] = ()
        self._tab_row = QHBoxLayout()
        self._tab_row.addWidget(self._tabs)
        self._tab_row.addStretch(1)
        self._tab_row.addWidget(self._currencies)
        self._tabs.currentChanged.connect(self._tab_changed)

    def _build_pages(self) -> None:
        within = self._column.parentWidget()
        assert within is not None
        self.tabs = CustomerTabs(self._desk, self._actions, within)
        self._column.addWidget(self.tabs, 1)
        self.activity = self.tabs.activity
        self.tabs.failed.connect(self.failed)
        self.tabs.statement_wanted.connect(self.statement_wanted)
        self.tabs.payment_chosen.connect(self.payment_chosen)
        self.tabs.bill_opened.connect(self.bill_wanted)
        self.tabs.choice_changed.connect(self._sum_chosen)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        side = 24 if self.width() >= 700 else 16
        self._column.setContentsMargins(side, 16, side, 16)
        self.selection.set_side(side)
        self._fit()

    def _fit(self) -> None:
        """Leave out of the head and of the tabs what has no room."""
        room = self.width() - 2 * self._column.contentsMargins().left()
        narrow = self.width() < theme.px(NARROW)
        self._more.set_brief(narrow)
        if narrow == self._edit.isVisibleTo(self):  # without room it goes into the menu beside it
            self._edit.setVisible(not narrow)
            edit = self._actions["edit"]
            self._commands.insertAction(self._commands.actions()[0], edit) if narrow else self._commands.removeAction(edit)
        chips = 0 if self._currencies.isHidden() else self._currencies.sizeHint().width() + 8
        self._tabs.fit(room - chips)

    # What is shown

    def choice(self) -> Choice | None:
        """Return whose page this is."""
        return self._choice

    def show_choice(self, choice: Choice) -> None:
        """Show a customer or account."""
        if choice == self._choice:
            return
        self._choice = choice
        self._currency = ""
        self.refresh()
        announce(self, f"{self._name.text()}, {self.tr('Owed')} {self._owed.figure()}")

    def refresh(self) -> None:
        """Read everything on the page again."""
        choice = self._choice
        if choice is None:
            return
        account_id = choice.account_id
        read = self._desk.billing.read
        model = read.model_of(choice.customer_id)
        self._fill_head(choice.customer_id, account_id, model)
        self._fill_figures(read.figures(choice.customer_id, account_id))
        self.tabs.show_of(choice, self._currency, credit_only=model.balance_is_credit_only)
        issued = self._desk.billing.issuing.count(choice.customer_id, account_id)
        self._name_tabs(read.counts_of(choice.customer_id, account_id), issued)
        self._say_waits()

    def _say_waits(self) -> None:
        """Say plainly which money waits as credit for a bill that is dated ahead."""
        today = self._desk.today()
        told = [
            self.tr("{amount} waits as credit until {day}, then goes to {name}.").format(
                amount=self._show(part.amount_minor), day=fmt.long_near(day, today), name=part.name
            )
            for day, part in self.activity.waiting()
        ]
        text = "\n".join(told)
        if not text:
            self.waits.clear()
        elif text != self.waits.headline() or self.waits.isHidden():
            self.waits.say("info", text)

    def _sum_chosen(self) -> None:
        """Sum the chosen bills of the tab that is shown."""
        bills = self.chosen_bills()
        payable = sum(minor for _, minor in bills)
        self.selection.show_sum(len(bills), self._show(payable), payable=bool(payable))

    def chosen_bills(self) -> list[tuple[int, int]]:
        """Return (bill, what is open on it) of each bill that is chosen in the tab that is shown."""
        return self.tabs.chosen_bills()

    def _name_tabs(self, counts: dict[str, int], issued: int) -> None:
        """Write on each tab how much is behind it."""
        whole = [fmt.whole(number) if number else "" for number in (counts["bills"], counts["payments"], issued)]
        numbers = (self.activity.shown(), *whole, "", "")
        titles = (
            self.tr("Activity"), self.tr("Bills"), self.tr("Payments"), self.tr("Statements"), self.tr("Notes"),
            self.tr("History"),
        )  # fmt: skip
        self._tabs.write(tuple(zip(titles, numbers, strict=True)))

    def _fill_head(self, customer_id: int, account_id: int | None, model: Any) -> None:
        customer = self._desk.billing.read.customer(customer_id)
        if account_id:
            account = self._desk.billing.read.account(account_id)
            self._name.setText(account.name)
            facts = [account.external_reference, account.currency, self.tr("account of {name}").format(name=customer.name)]
            state = self.tr("closed") if account.closed else ""
        else:
            self._name.setText(customer.name)
            facts = [customer.external_reference, customer.currency, customer.email]
            state = self.tr("archived") if customer.archived else ""
        self._facts.setText(" · ".join(fact for fact in facts if fact))
        words = {
            "bill": self.tr("Bills model"),
            "account_balance": self.tr("Account balances"),
            "customer_balance": self.tr("One balance"),
        }
        self._badge.set(words.get(model.name, model.label), "info")
        self._archived.set(state, "muted")
        self._archived.setVisible(bool(state))

    def _fill_figures(self, figures: list[Figures]) -> None:
        currencies = tuple(one.currency for one in figures)
        if self._currency not in currencies:
            self._currency = currencies[0]
        self._offer_currencies(currencies)
        now = next(one for one in figures if one.currency == self._currency)
        show = self._show
        bills = fmt.count(now.open_bills, self.tr("1 open bill"), self.tr("{n} open bills"))
        if now.lies_ahead and now.open_bills:
            bills = self.tr("{n} open, some ahead").format(n=fmt.whole(now.open_bills))
        line = bills if now.open_bills else self.tr("on the balance")
        line = line if now.owed_minor else self.tr("nothing is open")
        self._owed.set(show(now.owed_minor), line, "normal" if now.owed_minor else "muted")
        self._overdue.set(show(now.overdue_minor), *self._overdue_line(now))
        credit = (self.tr("not yet applied"), "credit") if now.credit_minor else (self.tr("none"), "muted")
        self._credit.set(show(now.credit_minor), *credit)
        if now.last_payment_minor is None:
            self._last.set("–", self.tr("none yet"), "muted")
        else:
            self._last.set(show(now.last_payment_minor), self._last_line(now))
        self._ageing.set_format(show)
        self._ageing.set_ageing(now.ageing)

    def _show(self, minor: int) -> str:
        return self._desk.amount(minor, self._currency)

    def _last_line(self, now: Figures) -> str:
        """Say when and how the last payment came, without its year where four tiles would not be of one width with it."""
        brief, line = fmt.Days(self._desk.today(), brief=True), ""
        for day in (fmt.day(now.last_payment_on), brief.show(now.last_payment_on)):
            line = ", ".join(part for part in (day, method_word(now.last_payment_method)) if part)
            if theme.metrics("small").horizontalAdvance(line) <= theme.px(TILE):
                break
        return line

    def _overdue_line(self, now: Figures) -> tuple[str, str]:
        if not now.overdue_minor:
            return (self.tr("no bill is late") if now.ageing.late else self.tr("nothing is late")), "muted"
        days = fmt.count(now.days_late, self.tr("1 day"), self.tr("{n} days"))
        if not now.overdue_bills:
            return self.tr("up to {days}").format(days=days), "late"
        bills = fmt.count(now.overdue_bills, self.tr("1 bill"), self.tr("{n} bills"))
        return (f"{bills}, {days}" if now.days_late else bills), "late"

    def _offer_currencies(self, currencies: tuple[str, ...]) -> None:
        """Offer a chip for each currency where there is more than one: they are never added up."""
        if currencies != self._known_currencies:
            self._known_currencies = currencies
            old = self._currencies
            self._currencies = ChipRow()
            for code in currencies:
                self._currencies.add(code, code)
            self._currencies.picked.connect(self._take_currency)
            self._tab_row.replaceWidget(old, self._currencies)
            old.deleteLater()
        self._currencies.select(self._currency)
        self._currencies.setVisible(len(currencies) > 1)

    def _show_currency(self, code: str) -> None:
        if code != self._currency and code in self._known_currencies:
            self._take_currency(code)

    def _take_currency(self, code: str) -> None:
        self._currency = code
        self.refresh()

    # Moving about

    def _on_changes(self, changes: Any) -> None:
        choice = self._choice
        if choice and (changes.settings or changes.lists or choice.customer_id in changes.customers):
            self.refresh()

    def _tab_changed(self, place: int) -> None:
        self.tabs.setCurrentIndex(place)
        self.payment_chosen.emit(self.tabs.chosen_payment())
        self._sum_chosen()

    def tab(self) -> int:
        """Return which tab is shown."""
        return self._tabs.currentIndex()

    def set_tab(self, place: int) -> None:
        """Show a tab."""
        self._tabs.setCurrentIndex(place)

    def select_payment(self, payment_id: int) -> None:
        """Mark a payment in the activity, or among the payments, in its currency."""
        self._show_currency(self._desk.billing.read.payment(payment_id).currency)
        if self.activity.select_payment(payment_id):
            self._tabs.setCurrentIndex(0)
        elif self.tabs.payments.select_payment(payment_id):
            self._tabs.setCurrentIndex(2)

    def select_posting(self, posting_id: int, currency: str) -> None:
        """Mark what an act put on a balance in the activity, in its currency."""
        self._show_currency(currency)
        self._tabs.setCurrentIndex(0)
        self.activity.select_posting(posting_id)

    def show_issued(self, number: str) -> None:
        """Show an issued statement, its row marked in its tab."""
        self.set_tab(TABS.index("issued"))
        self.tabs.issued.select_number(number)
        self.statement_wanted.emit(number, "open")

    def focus_list(self) -> None:
        """Put the keyboard into the list of the tab."""
        shown = self.tabs.shown()
        if shown is not None:
            shown.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def bill_under_cursor(self) -> int | None:
        """Return the bill that is marked in the list, or None."""
        return self.tabs.chosen_bill()
