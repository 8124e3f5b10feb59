"""Owns the window of one open book: its places, menus and bars, and what is chosen. Acts are in commands.py.

Must not know how lists are read or drawn.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QKeySequence, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

from ..domain.rows import FoundRow
from ..services.backup_places import BackupPlaces
from . import commands as commands_
from . import errors, icons, rebuilding, theme, window_layout, window_situation
from .action_rules import Situation
from .actions import Actions
from .book_check import CheckedPlace
from .desk import Desk
from .late_places import LatePlaces
from .outbox_signs import OutboxSigns
from .panels.customer_list import Choice
from .panels.customers_place import CustomersPlace
from .panels.frame import Rail, StatusLine, TopBar
from .sentences import said
from .settings_sections import command_of
from .standing import Standing
from .window_menus import build_menus
from .window_state import WindowState

if TYPE_CHECKING:
    from .panels.bank import BankPlace
    from .panels.bill_page import BillPage
    from .panels.outbox import Outbox
    from .panels.overview import Overview
    from .panels.settings.page import SettingsPage

PLACES = ("overview", "customers", "bank", "outbox", "settings")
PUT_ON_A_BALANCE = ("charge", "opening", "set_balance")


class MainWindow(QMainWindow):
    """The window: commands above, places at the left, list and page in the middle, the last act below."""

    book_wanted = Signal(str, object)
    """Another book is wanted: ("new", None), ("sample", None), ("open", Path); or a backup in its place: ("restore", Path)."""
    language_wanted = Signal(str)
    """Another language is wanted, by its code; the window is then made anew."""

    def __init__(self, billing: Any, state: WindowState | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.state = state or WindowState()
        billing.backups.places = BackupPlaces(self.state.folder())
        self.desk = Desk(billing, self)
        self.desk.restore_wanted.connect(lambda backup: self.book_wanted.emit("restore", backup))
        self._payment: tuple[int, bool] | None = None
        self._back: list[tuple[str, Choice | None]] = []
        self._shown: Choice | None = None
        self._undoes: int | None = None  # the posting that Undo in the status bar takes back
        self.setWindowIcon(icons.app_icon())
        self.setMinimumSize(880, 560)
        self.resize(1280, 800)
        self.build()

    # Building

    def build(self) -> None:
        """Build everything of the window in the sizes and words of now, as it was left."""
        self.actions_ = Actions(self)
        self.actions_.set_keys(self.state.chosen_keys())
        self._build_bars()  # what is made first, Tab reaches first
        self._build_places()
        self._build_foot()
        build_menus(self)
        self.commands = commands_.Commands(self, self.desk, self.actions_)
        self._listen()
        window_layout.restore(self, geometry=not self.isVisible())
        self._follow()

    def rebuild(self) -> None:
        """Build everything anew after the size of text, the density or the language changed; what is shown stays."""
        rebuilding.rebuild(self)

    def leave_bus(self) -> None:
        """Hear no more of the book until the window is built anew."""
        bus = self.desk.bus
        heard = ((bus.read_again, self._on_changes), (bus.acted, self._acted), (bus.said, self._said))
        for signal, slot in (*heard, (self.desk.backups.changed, self._follow)):
            signal.disconnect(slot)
        self._shown, self._undoes, self._payment = None, None, None

    def _build_places(self) -> None:
        # From the outside in: whatever is put into another parent is styled anew, with all that is in it by then.
        self.checked = CheckedPlace(self.desk.billing, self)
        self.setCentralWidget(self.checked)
        self.places = self.checked.places
        late = self.late = LatePlaces(self, self.places)
        self.split = CustomersPlace(self.desk, self.actions_, self.places)
        self.list, self.page = self.split.list, self.split.page
        for panel in (late.overview, self.split, late.bank, late.outbox, late.settings):
            self.places.addWidget(panel)
        self.standing = Standing(self.desk, self.checked.notice, self)
        self.checked.found.connect(self.standing.found)
        self.checked.notice.set_stop_before(self.rail.last_stop())

    def showEvent(self, event: QShowEvent) -> None:
        """Begin with the keyboard where the work is: in the list, or at the one next action."""
        super().showEvent(event)
        if self.focusWidget() is None:
            self.split.begin()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.rail.fit(self.width())
        self.split.fit(self.width())

    @property
    def overview(self) -> Overview:
        """Return the overview, built when it is first wanted, as the three pages that follow."""
        return self.late.overview.page()

    @property
    def bank(self) -> BankPlace:
        return self.late.bank.page()

    @property
    def outbox(self) -> Outbox:
        return self.late.outbox.page()

    @property
    def settings(self) -> SettingsPage:
        return self.late.settings.page()

    @property
    def bill_page(self) -> BillPage:
        return self.split.bill.page()

    def _build_bars(self) -> None:
        self.top = TopBar(self.desk, self.actions_)
        self.addToolBar(Qt.ToolBarArea.TopToolBarArea, self.top)
        self.rail = Rail(self.actions_)
        self.addToolBar(Qt.ToolBarArea.LeftToolBarArea, self.rail)

    def _build_foot(self) -> None:
        self.status = StatusLine(self.desk)
        self.setStatusBar(self.status)
        self.signs = OutboxSigns(self.desk, self.actions_, self.rail, self.status, self)

    def _listen(self) -> None:
        self.list.chosen.connect(self._chosen)
        self.list.opened.connect(lambda _choice: self.focus_page())
        self.split.payment_chosen.connect(self._payment_chosen)
        self.split.owner_wanted.connect(lambda owner: self.show_customer(owner.customer_id, account_id=owner.account_id))
        self.split.payment_wanted.connect(self.show_payment)
        self.page.bill_wanted.connect(self.show_bill)
        self.page.failed.connect(self.tell)
        self.list.failed.connect(self.tell)
        self.top.search.found.connect(self.show_found)
        self.status.protection_wanted.connect(self.actions_[command_of("protection")].trigger)
        self.desk.backups.changed.connect(self._follow)
        bus = self.desk.bus
        bus.read_again.connect(self._on_changes)
        bus.acted.connect(self._acted)
        bus.said.connect(self._said)

    # Situation

    def situation(self) -> Situation:
        """Return what is on screen, as far as commands depend on it."""
        return window_situation.of(self, self._payment, back=bool(self._back))

    def _follow(self) -> None:
        """Bring commands, bars and title to what is on screen."""
        now = self.situation()
        self.actions_.follow(now)
        name = self.desk.book.billing_model
        if now.customer_id:
            name = self.desk.billing.read.model_of(now.customer_id).name
        self.top.offer(bills=name == "bill", primary=now.customers and not now.reading_only and self.place() != "bank")
        self.top.search.setEnabled(now.customers)
        self.signs.follow(self._undoes)
        self.status.set_backup(*self.desk.backups.words())
        self.standing.follow()
        self.status.set_standing(*self.standing.word())
        self.setWindowTitle(f"{self.desk.book.name} – {self.tr('Billing Desktop')}")

    def _on_changes(self, changes: Any) -> None:
        if changes.events and not (changes.customers or changes.bills or changes.lists or changes.settings):
            self.signs.follow(self._undoes)  # the courier writes often, and nothing else of the book is another
            return
        if changes.settings:
            self.desk.reload()
            self.list.refresh()
            self.page.refresh()
        last = self.desk.billing.payments.last_undo()
        if self._undoes is not None and (last is None or last.posting_id != self._undoes):
            self._undoes = None
            self.status.drop_undo()
        self._show_page()
        self._follow()

    def _acted(self, receipt: Any) -> None:
        """Say what was done, with Undo where that is what Ctrl+Z would take back."""
        last = self.desk.billing.payments.last_undo()
        ours = last is not None and last.posting_id == receipt.posting_id
        self.status.say(receipt.text, self.actions_["undo"].trigger if ours else None)
        self._undoes = receipt.posting_id if ours else None
        self.list.search.forget_typing()  # Ctrl+Z takes back what was done last, and that is the act
        self._follow()

    def _said(self, text: str) -> None:
        """Say what is no act of the book, as an export is; the act before it can still be undone, and is named then."""
        last = self.desk.billing.payments.last_undo() if self._undoes is not None else None
        if last is not None and last.posting_id == self._undoes:
            self.status.say(text, self.actions_["undo"].trigger, of=said(last.text))
        else:
            self._undoes = None
            self.status.say(text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Say what a command waits for whose keys were pressed in vain; nothing else took them."""
        waits = self.actions_.waits_for(QKeySequence(event.keyCombination()))
        if waits:
            self.status.hint(waits)
        else:
            super().keyPressEvent(event)

    def tell(self, error: Exception) -> None:
        """Tell an error of one of the pages."""
        errors.show_error(error, parent=self)

    # Moving about

    def go(self, place: str, *, note: bool = True) -> None:
        """Show a place."""
        if note and self.place() != place:
            self._note()
        self.actions_[place].setChecked(True)
        self.places.setCurrentIndex(PLACES.index(place))
        if note and place not in ("customers", "settings"):  # not into a first part where keys would change the day or pause all
            page: QWidget = getattr(self, place)
            getattr(page, "table", page).setFocus(Qt.FocusReason.OtherFocusReason)
        self.top.search.close_results()
        if place == "customers" and self.top.search.hasFocus():
            self.list.focus_tree()  # whoever went on by key from what was found goes on there
        self._follow()

    def place(self) -> str:
        """Return the place that is shown."""
        return PLACES[self.places.currentIndex()]

    def _note(self) -> None:
        """Note where one was, for Back."""
        spot = (self.place(), self.list.choice())
        if not self._back or self._back[-1] != spot:
            self._back = [*self._back[-49:], spot]

    def back(self) -> None:
        """Go to the page before."""
        if self._back:
            place, choice = self._back.pop()
            self.go(place, note=False)
            if choice:
                self._show_choice(choice)

    def _chosen(self, choice: Choice) -> None:
        if self._shown and self._shown != choice:
            self._back = [*self._back[-49:], ("customers", self._shown)]
        self._show_page()
        self._follow()

    def _show_choice(self, choice: Choice) -> None:
        self.list.choose(choice)
        self._show_page()
        self._follow()

    def _payment_chosen(self, payment: tuple[int, bool] | None) -> None:
        if payment != self._payment:
            self._payment = payment
            self.actions_.follow(self.situation())

    def _show_page(self) -> None:
        """Show the page of what is chosen, the first customer, or how to begin."""
        choice = self.list.choice() or self.list.choose_first()
        another = choice is not None and choice != self._shown
        if another:
            self._payment = None
        self.split.show_page(choice, again=another)
        if choice and another:
            self.top.search.note_record(self.split.found_row(choice))  # so that the search offers it first the next time
        self._shown = choice

    def show_customer(self, customer_id: int, *, account_id: int | None = None, bill_id: int | None = None) -> None:
        """Go to a customer, one of its accounts or bills."""
        self._note()
        self.go("customers", note=False)
        self._show_choice(Choice(customer_id, account_id, bill_id))

    def show_filtered(self, name: str) -> None:
        """Go to the list of customers with one of its saved filters on."""
        self.go("customers")
        self.list.search.clear()
        self.list.set_filter(name)
        self.list.focus_tree()

    def show_bill(self, bill_id: int) -> None:
        """Go to the page of a bill."""
        bill = self.desk.billing.read.bill(bill_id)
        self.show_customer(bill.customer_id, account_id=bill.account_id, bill_id=bill_id)

    def show_payment(self, customer_id: int, payment_id: int) -> None:
        """Go to a payment among those of its customer, and put the keyboard there."""
        self.show_customer(customer_id)
        self.page.select_payment(payment_id)
        self.page.focus_list()

    def focus_page(self) -> None:
        """Put the keyboard into the list of the page beside the tree."""
        self.split.focus_page()

    def show_imported(self, customer_id: int) -> None:
        """Show what an import brought: the whole list, on the first customer it wrote to, and check the book beside it."""
        self.list.clear_filter()
        self.show_customer(customer_id)
        self.list.focus_tree()
        self.checked.check()

    def show_found(self, row: FoundRow) -> None:
        """Go to what a search found, and put the keyboard there."""
        if row.kind in ("payment", "credit_note"):
            self.show_payment(row.customer_id, row.id)
        elif row.kind in PUT_ON_A_BALANCE:
            self.show_customer(row.customer_id, account_id=row.account_id)
            self.page.select_posting(row.id, row.currency)
            self.focus_page()
        elif row.kind == "bill":
            self.show_bill(row.id)
            self.focus_page()
        elif row.kind == "statement":
            self.show_customer(row.customer_id)
            self.page.show_issued(row.title)
        else:
            self.show_customer(row.customer_id, account_id=row.id if row.kind == "account" else None)
            self.list.focus_tree()

    def show_event(self, event_id: str) -> None:
        """Go to what an event became in the outbox."""
        self.go("outbox")
        self.outbox.show_event(event_id)

    def find_in_list(self) -> None:
        """Put the keyboard into the search box of what is shown; the overview has none, so there it is that of the list."""
        if self.place() in ("outbox", "settings"):
            search = self.outbox.search if self.place() == "outbox" else self.settings.search
            search.setFocus(Qt.FocusReason.ShortcutFocusReason)
            search.selectAll()
            return
        self.go("customers")
        self.list.focus_search()

    def search_everything(self) -> None:
        """Put the keyboard into the search of everything."""
        self.top.search.start()

    def show_settings(self, section: str = "") -> None:
        """Go to the settings: to a section of them, else to the one shown last."""
        self.go("settings")
        self.settings.show_section(section)

    def focus_list(self) -> None:
        """Put the keyboard into the list of customers."""
        self.go("customers")
        self.list.focus_tree()

    def refresh(self) -> None:
        """Read everything on screen again."""
        self.desk.reload()
        self.list.refresh()
        self._show_page()
        self.split.refresh()
        self.late.refresh()
        self._follow()

    def set_theme(self, wanted: str) -> None:
        """Show light or dark colours, or those of the system; kept for the next start."""
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        theme.apply(app, wanted)
        self.state.put("theme", wanted)
        self.actions_[wanted].setChecked(True)
        self.actions_.recolour()
        self.rail.recolour()

    # Between starts

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self.desk.billing.reading_only:
            self.page.tabs.keep_typed()
        window_layout.keep(self)
        super().closeEvent(event)
