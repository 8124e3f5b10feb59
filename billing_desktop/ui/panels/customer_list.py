"""Owns the pane at the left: search, saved filters, the tree of customers and the sums of what is listed.

Tells what is chosen by `chosen`; must not know what is shown for it.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHeaderView, QVBoxLayout, QWidget

from ...domain.errors import BillingError
from ...domain.rows import BranchRow, CustomerRow, ListCounts, Totals
from .. import theme
from ..actions import BILL_MENU, OWNER_MENU, Actions
from ..beside import Beside
from ..desk import Desk
from ..models.tree_model import Key, TreeModel
from ..widgets.buttons import link
from ..widgets.menus import Menu
from ..widgets.text import announce
from ..widgets.tree_view import BranchTree
from ..widgets.whole_rows import WholeRows
from .list_frame import FILTERS, ListFoot, ListHead
from .open_branches import OpenBranches
from .type_to_search import TypeToSearch

COLUMN_OF = {"name": 0, "credit": 1, "overdue": 1, "owed": 2}
"""What the list can be ordered by, and the column that has it: the second one is the credit or what is overdue."""
LEAST, BRIEF = 266, 184
"""How narrow the list can be, with and without the column of the credit."""
SORT_MENU = ("sort_name", "sort_owed", "sort_overdue")


@dataclass(frozen=True, slots=True)
class Choice:
    """What is chosen in the list: a customer, perhaps one of its accounts, perhaps a bill."""

    customer_id: int
    account_id: int | None = None
    bill_id: int | None = None


class CustomerList(QFrame):
    """Search, chips, tree and foot line."""

    chosen = Signal(object)
    opened = Signal(object)
    failed = Signal(object)

    def __init__(self, desk: Desk, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._actions = desk, actions
        self._sort, self._descending, self._stale = "name", False, False
        self._patching = False
        self._choice: Choice | None = None
        self.setProperty("part", "surface")
        self.setMinimumWidth(theme.px(LEAST))
        self.model = TreeModel(desk, self)
        self._beside = Beside(desk.billing, self.failed.emit, self)
        self._build()
        self._listen()
        self.refresh()

    def _build(self) -> None:
        self.head = ListHead(self._actions)
        self.search, self.chips = self.head.search, self.head.chips
        self.tree = BranchTree(name=self.tr("Customers"))
        self.tree.setModel(self.model)
        self.tree.set_least({1: 64, 2: 92})
        self.tree.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self._opened = OpenBranches(self.tree, self.model)
        self._typing = TypeToSearch(self.tree, self.search)
        self._nothing = link(self.tr("Clear search and filter"))
        self._nothing.hide()
        self.foot = ListFoot(self._desk)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 12, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(WholeRows(self.tree), 1)
        below = QVBoxLayout(self.tree.viewport())  # beneath the line that says that nothing was found
        below.setContentsMargins(0, 48, 0, 0)
        below.addWidget(self._nothing, 0, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        column.addWidget(self.foot)

    def set_brief(self, brief: bool) -> None:
        """Leave out the column of the credit, for a list that stands narrow beside its page."""
        if brief != self.model.is_brief():
            self.setMinimumWidth(theme.px(BRIEF if brief else LEAST))
            self.model.set_brief(brief)
            self.tree.setColumnHidden(1, brief)

    def _listen(self) -> None:
        self.search.searched.connect(self._ask)
        self.chips.picked.connect(self._ask)
        self._nothing.clicked.connect(self.clear_filter)
        header = self.tree.header()
        header.setSectionsClickable(True)
        header.setSortIndicatorShown(False)
        header.sectionClicked.connect(self._head_clicked)
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header.customContextMenuRequested.connect(lambda place: self._popup(SORT_MENU, header.mapToGlobal(place)))
        self.tree.clicked.connect(self._clicked)
        self.tree.selectionModel().currentChanged.connect(self._current_changed)
        self.tree.customContextMenuRequested.connect(self._menu)
        self.tree.activated.connect(self._activated)
        self._desk.bus.changed.connect(self._on_changes)

    # What is listed

    def filter(self) -> str:
        """Return the saved filter that is on."""
        return self.chips.selected() or "all"

    def set_filter(self, name: str) -> None:
        """Put a saved filter on."""
        if name != self.filter():
            self.chips.select(name)
            self._ask()

    def _ask(self, *_: object) -> None:
        kept = self._choice
        self.model.ask(self.filter(), self.search.text().strip(), self._sort, self._descending)
        self._sums()
        self._opened.open_again()
        found = self.model.rowCount()
        if kept and not self.choose(kept, open_branches=False):
            self._choice = kept  # what the page shows stays, though the list does not hold it now
            if found == 1 and self.search.text():  # but who alone is listed is the one that is meant
                self._current_changed(self.model.index(0, 0), QModelIndex())
                self.choose_first()
        if self.search.text():
            announce(self, self.tr("Nothing found") if not found else self.tr("The list is filtered"))

    def refresh(self) -> None:
        """Read the whole list again, keeping what is open and chosen."""
        self.model.ask(self.filter(), self.search.text().strip(), self._sort, self._descending)
        self._sums()
        self._opened.open_again()
        if self._choice:
            self.choose(self._choice)

    def clear_filter(self) -> None:
        """Show every customer again."""
        self.chips.select("all")
        if self.search.text():
            self.search.clear()
        self._ask()

    def sort_by(self, name: str) -> None:
        """Order by name, credit, what is owed or overdue; the same again turns the order round."""
        self._descending = not self._descending if name == self._sort else name != "name"
        self._sort = name
        self._show_order()
        self._ask()

    def open_branches(self) -> dict[Key, int]:
        """Return what is open in the tree, also where a search hides it."""
        return self._opened.kept()

    def bring_back(self, search: str, branches: dict[Key, int]) -> None:
        """Search for what was searched, and open what was open, in the list before this one."""
        self._opened.bring_back(branches)
        if search:
            self.search.setText(search)
            self._ask()

    def _head_clicked(self, column: int) -> None:
        self.sort_by(("name", "overdue" if self.model.shows_overdue() else "credit", "owed")[column])

    def order(self) -> tuple[str, bool]:
        """Return what the list is ordered by, and whether it is descending."""
        return self._sort, self._descending

    def set_order(self, sort: str, descending: bool) -> None:
        """Order the list as it was when the program was closed."""
        if (sort, descending) != (self._sort, self._descending) and sort in COLUMN_OF:
            self._sort, self._descending = sort, descending
            self._show_order()
            self._ask()

    def _show_order(self) -> None:
        header: QHeaderView = self.tree.header()
        plain = self._sort == "name" and not self._descending
        header.setSortIndicatorShown(not plain)
        order = Qt.SortOrder.DescendingOrder if self._descending else Qt.SortOrder.AscendingOrder
        header.setSortIndicator(COLUMN_OF[self._sort], order)
        name = f"sort_{self._sort}"
        if self._sort == "credit":  # it has a head, but no place in the menu
            self._actions.uncheck("sort")
        else:
            self._actions[name].setChecked(True)

    def _sums(self) -> None:
        read, search, filter_ = self._desk.billing.read, self.search.text().strip(), self.filter()
        self._say_nothing(search, bool(read.any_customers() or search))
        self._beside.ask(lambda: (read.counts(search), read.totals(filter_, search)), lambda sums: self._show_sums(search, *sums))

    def _show_sums(self, search: str, counts: ListCounts, totals: list[Totals]) -> None:
        some = bool(counts.all or search)
        self.head.show_counts({name: getattr(counts, name) if some else None for name in FILTERS})
        self.foot.show_totals(totals)

    def _say_nothing(self, search: str, some: bool) -> None:
        self.setProperty("empty", not some)
        filtered = some and self.model.is_empty()
        self.tree.set_empty_text(self._nothing_text(search) if filtered else self.tr("No customers yet"))
        self._nothing.setText(self.tr("Clear search and filter") if search else self.tr("Clear filter"))
        self._nothing.setVisible(filtered)

    def _nothing_text(self, search: str) -> str:
        """Say why the list is empty though there are customers."""
        if search:
            return self.tr("Nobody found for “{text}”").format(text=search[:40])
        texts = {"open": self.tr("Nobody owes anything"), "overdue": self.tr("Nothing is overdue")}
        return texts.get(self.filter(), self.tr("Nobody has credit"))

    # Commits

    def _on_changes(self, changes: Any) -> None:
        if changes.settings:
            self.refresh()
            return
        if not self.isVisible():
            self._stale = True
            return
        self._patch(changes)
        if changes.customers or changes.lists:
            self._sums()
            self.tree.viewport().update()

    def _patch(self, changes: Any) -> None:
        """Patch the rows; what is chosen stays chosen, or gives way to its owner when it is gone."""
        kept = self._choice
        listed = kept is not None and self.model.has_customer(kept.customer_id)
        self._patching = True  # Qt puts the cursor on a neighbour of a row that goes; nobody chose that one
        self.model.patch(changes.customers, lists=changes.lists)
        self._patching = False
        current = self.choice_at(self.tree.currentIndex())
        if kept is None or not listed or current == kept:
            return
        if self.model.has_customer(kept.customer_id):
            self.choose(kept)
            current = self.choice_at(self.tree.currentIndex())
        if kept.bill_id and self._stands(kept.bill_id):
            self._choice = kept  # a bill that was paid keeps its page; the tree, which has open ones, marks its owner
            return
        if current is not None and current != kept:
            self._choice = current
            self.chosen.emit(current)
        elif current is None:  # the filter hides it now; its page stays
            self._choice = Choice(kept.customer_id, kept.account_id)

    def _stands(self, bill_id: int) -> bool:
        try:
            return not self._desk.billing.read.bill(bill_id).undone
        except BillingError:
            return False

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        QTimer.singleShot(0, self, self.model.let_go)
        if self._stale:
            self._stale = False
            QTimer.singleShot(0, self, self.refresh)

    # What is chosen

    def choice(self) -> Choice | None:
        """Return what is chosen."""
        return self._choice

    def choose(self, choice: Choice, *, open_branches: bool = True) -> bool:
        """Choose a customer, account or bill without a signal where it is in the list; say whether it is."""
        self._choice = choice
        index = self._index_of(choice, open_branches)
        if not index.isValid():
            return False
        selection = self.tree.selectionModel()
        blocked = selection.blockSignals(True)
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
        selection.setCurrentIndex(index, flags)
        selection.blockSignals(blocked)
        parent = index.parent()
        while parent.isValid():
            self.tree.expand(parent)
            parent = parent.parent()
        self.tree.scrollTo(index)
        self.tree.viewport().update()
        return True

    def _index_of(self, choice: Choice, open_branches: bool = True) -> QModelIndex:
        """Return the row of a choice; where branches shall stay closed, the row that is in sight of what it is in."""
        customer: Key = ("customer", "customer", choice.customer_id)
        deeper: list[Key] = []
        if choice.bill_id:
            deeper.append(("bill", "bill", choice.bill_id))
        if choice.account_id:
            deeper.append(("account", "account", choice.account_id))
        top = self.model.index_of_key(customer)
        for key in deeper if open_branches or self.tree.isExpanded(top) else ():
            found = self.model.index_of_key(key, choice.customer_id)
            if found.isValid() and (open_branches or self._in_sight(found)):
                return found
        return top

    def _in_sight(self, index: QModelIndex) -> bool:
        """Say whether everything that a row is in is open."""
        parent = index.parent()
        while parent.isValid() and self.tree.isExpanded(parent):
            parent = parent.parent()
        return not parent.isValid()

    def choose_first(self) -> Choice | None:
        """Choose the first customer of the list and return the choice."""
        row = self.model.row_at(self.model.index(0, 0))
        if isinstance(row, CustomerRow):
            self.choose(Choice(row.id))
            return self._choice
        self._choice = None
        return None

    def choice_at(self, index: QModelIndex) -> Choice | None:
        """Return what a place of the tree stands for."""
        customer, row = self.model.customer_at(index), self.model.row_at(index)
        if customer is None:
            return None
        account = self.model.account_at(index)
        bill = row.ref.id if isinstance(row, BranchRow) and row.kind == "bill" else None
        return Choice(customer.id, account.id if account else None, bill)

    def _current_changed(self, current: QModelIndex, _before: QModelIndex) -> None:
        choice = self.choice_at(current)
        if choice and choice != self._choice and not self._patching:
            self._choice = choice
            self.chosen.emit(choice)

    def _clicked(self, index: QModelIndex) -> None:
        """Show what was clicked also where the cursor stood on it already, as on the owner of a paid bill."""
        self._current_changed(index, QModelIndex())

    def _activated(self, index: QModelIndex) -> None:
        if self._choice and self._choice != self.choice_at(index):
            self._clicked(index)
        elif self._choice:
            self.opened.emit(self._choice)

    # Keyboard and menus

    def focus_search(self) -> None:
        """Put the keyboard into the search box, all of its text marked."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def focus_tree(self) -> None:
        """Put the keyboard into the list, on a row that is chosen: Qt alone would only make the first one current."""
        if self.model.rowCount() and not self.tree.selectionModel().hasSelection():
            current = self.tree.currentIndex()
            self.tree.setCurrentIndex(self.model.index(0, 0) if not current.isValid() else QModelIndex())
            if current.isValid():
                self.tree.setCurrentIndex(current)
        self.tree.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()  # the next letters are a new search

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.search.hasFocus() and self.model.rowCount():
            self.focus_tree()
            return
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return) and self.search.hasFocus() and self.model.rowCount():
            self.focus_tree()
            return
        super().keyPressEvent(event)

    def _menu(self, place: QPoint) -> None:
        index = self.tree.indexAt(place)
        if not index.isValid():
            index = self.tree.currentIndex()
            place = self.tree.visualRect(index).bottomLeft()
        if not index.isValid():
            return
        names = BILL_MENU if self._choice and self._choice.bill_id else OWNER_MENU
        self._popup(names, self.tree.viewport().mapToGlobal(place))

    def _popup(self, names: tuple[str, ...], place: QPoint) -> None:
        menu = Menu(parent=self)
        for name in names:
            menu.addAction(self._actions[name]) if name else menu.addSeparator()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(place)
