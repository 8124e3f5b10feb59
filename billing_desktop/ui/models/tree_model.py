"""Owns the lazy tree of customers, accounts, bills and credit; reads pages through `billing.read`, never all at once.

A commit patches the rows that are loaded, so selection and expansion survive. Must not know the view.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from ...domain.model import ObligationRef
from ...domain.rows import BranchRow, CustomerRow
from ..desk import Desk
from ..widgets.cell import CELL_ROLE, ROW_ROLE, Cell
from .columns import TreeCells

PAGE = 200
_Index = QModelIndex | QPersistentModelIndex
Key = tuple[str, str, int]


@dataclass(eq=False, slots=True)
class Node:
    """One row of the tree. `children` is None until it was opened; `place` is its row beneath its parent."""

    id: int
    row: CustomerRow | BranchRow | None
    parent: Node | None
    place: int = 0
    children: list[Node] | None = None
    by_key: dict[Key, Node] = field(default_factory=dict)


def key_of(row: CustomerRow | BranchRow) -> Key:
    """Name a row for good, whatever its place."""
    if isinstance(row, CustomerRow):
        return ("customer", "customer", row.id)
    return (row.kind, row.ref.kind, row.ref.id)


class TreeModel(QAbstractItemModel):
    """Customer, credit and owed in three columns; what lies beneath a customer is read when it is opened."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._filter, self._search, self._sort, self._descending = "all", "", "name", False
        # Indexes carry a number, not a pointer: a number that is gone finds nothing instead of freed memory.
        self._nodes: dict[int, Node] = {}
        self._next_id = 1
        self._root = Node(0, None, None, children=[])
        self._complete = False
        self._held, self._brief = True, False
        self._cells = self._make_cells()

    # What is asked for

    def ask(self, filter_: str, search: str, sort: str, descending: bool) -> None:
        """Read the list anew for a filter, a search and an order."""
        self._filter, self._search, self._sort, self._descending = filter_, search, sort, descending
        self.reload()

    def reload(self) -> None:
        """Read the list anew from its first page; what was open is closed."""
        self.beginResetModel()
        self._cells = self._make_cells()
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 1, 1)
        self._nodes.clear()
        self._root = Node(0, None, None, children=[])
        rows = self._page(None)
        self._append(rows)
        self._complete = len(rows) < PAGE
        self.endResetModel()

    def let_go(self) -> None:
        """Allow more pages from now on: before a view knows its height it would ask for page after page."""
        self._held = False

    def read_on(self, rows: int) -> None:
        """Read pages until so many customers are loaded, as they were in a list before this one."""
        self.let_go()
        top = QModelIndex()
        while self.rowCount() < rows and self.canFetchMore(top):
            self.fetchMore(top)

    def is_empty(self) -> bool:
        """Say whether the list holds nothing."""
        return not self._root.children

    def _make_cells(self) -> TreeCells:
        return TreeCells(self._desk.numbers, self._desk.book.currency, self._desk.today(), self.shows_overdue(), self._brief)

    def set_brief(self, brief: bool) -> None:
        """Say what the second column would say in the others, where it is not shown."""
        self._brief = brief
        self._cells = self._make_cells()

    def is_brief(self) -> bool:
        """Say whether the second column is left out."""
        return self._brief

    def shows_overdue(self) -> bool:
        """Say whether the second column is what is overdue instead of the credit, as when that is asked for."""
        return "overdue" in (self._sort, self._filter)

    def _page(self, after: CustomerRow | None, limit: int = PAGE) -> list[CustomerRow]:
        return self._desk.billing.read.customers(
            self._filter, self._search, self._sort, self._descending, after=after, limit=limit
        )

    def _append(self, rows: Sequence[CustomerRow]) -> None:
        for row in rows:
            self._insert(self._root, len(self._root.children or []), row)

    # Patching

    def patch(self, customers: Iterable[int], *, lists: bool) -> None:
        """Bring what is loaded up to date after a commit that touched these customers.

        `lists` says that customers were added, renamed or archived, so the order is read again.
        """
        self._cells = self._make_cells()
        if lists:
            self._read_order_again()
        touched = [id_ for id_ in customers if ("customer", "customer", id_) in self._root.by_key]
        if touched:
            for row in self._desk.billing.read.customer_rows(touched):
                self._patch_customer(row)

    def _patch_customer(self, row: CustomerRow) -> None:
        node = self._root.by_key.get(key_of(row))
        if node is None:
            return
        self._set_row(node, row)
        if node.children is not None:
            self._sync(node, self._desk.billing.read.branches(row.id))
            for child in list(node.children):
                if child.children is not None and isinstance(child.row, BranchRow):
                    self._sync(child, self._desk.billing.read.account_branches(child.row.ref.id))

    def _read_order_again(self) -> None:
        """Read as many customers as are loaded, and put the rows in that order without closing what is open."""
        loaded = max(len(self._root.children or []) + 1, PAGE)
        rows: list[CustomerRow] = []
        while len(rows) < loaded:
            page = self._page(rows[-1] if rows else None)
            rows.extend(page)
            if len(page) < PAGE:
                break
        self._complete = len(rows) < loaded or len(rows) % PAGE != 0
        self._sync(self._root, rows)

    def _sync(self, parent: Node, rows: Sequence[CustomerRow | BranchRow]) -> None:
        """Make a node's children these rows by removing, moving and inserting single rows."""
        children = parent.children if parent.children is not None else []
        at = self._index_of(parent)
        wanted = {key_of(row) for row in rows}
        for place in range(len(children) - 1, -1, -1):
            if key_of(children[place].row) not in wanted:  # type: ignore[arg-type]
                self.beginRemoveRows(at, place, place)
                self._forget(children.pop(place), parent)
                self._number(parent, place)
                self.endRemoveRows()
        for place, row in enumerate(rows):
            node = parent.by_key.get(key_of(row))
            if node is None:
                self.beginInsertRows(at, place, place)
                self._insert(parent, place, row)
                self.endInsertRows()
                continue
            if node.place != place:  # it stands further down: everything above is in order already
                self.beginMoveRows(at, node.place, node.place, at, place)
                children.insert(place, children.pop(node.place))
                self._number(parent, place)
                self.endMoveRows()
            self._set_row(node, row)

    def _insert(self, parent: Node, place: int, row: CustomerRow | BranchRow) -> Node:
        node = Node(self._next_id, row, parent, place)
        self._next_id += 1
        self._nodes[node.id] = node
        assert parent.children is not None
        parent.children.insert(place, node)
        parent.by_key[key_of(row)] = node
        if place < len(parent.children) - 1:
            self._number(parent, place)
        return node

    def _forget(self, node: Node, parent: Node) -> None:
        for child in node.children or []:
            self._forget(child, node)
        if node.row is not None:
            parent.by_key.pop(key_of(node.row), None)
        self._nodes.pop(node.id, None)

    def _number(self, parent: Node, first: int) -> None:
        for place in range(first, len(parent.children or [])):
            parent.children[place].place = place  # type: ignore[index]

    def _set_row(self, node: Node, row: CustomerRow | BranchRow) -> None:
        had = node.row
        if had == row:
            return
        node.row = row
        first = self._index_of(node)
        if not row.has_children and node.children:
            self.beginRemoveRows(first, 0, len(node.children) - 1)
            for child in node.children:
                self._forget(child, node)
            node.children = None
            self.endRemoveRows()
        if row.has_children and had and not had.has_children:
            self._open(node)  # a view looks for children again only when some are inserted
        self.dataChanged.emit(first, first.siblingAtColumn(2))

    # Finding

    def index_of_key(self, key: Key, customer_id: int = 0) -> QModelIndex:
        """Return the index of a loaded row, opening a customer's branches when its id is given; else no index."""
        owner = self._root.by_key.get(("customer", "customer", customer_id))
        if key[0] == "customer":
            owner = self._root.by_key.get(key)
            return self._index_of(owner) if owner else QModelIndex()
        if owner is None:
            return QModelIndex()
        self._open(owner)
        for node in owner.children or []:
            if key_of(node.row) == key:  # type: ignore[arg-type]
                return self._index_of(node)
            if isinstance(node.row, BranchRow) and node.row.kind == "account":
                self._open(node)
                found = node.by_key.get(key)
                if found:
                    return self._index_of(found)
        return QModelIndex()

    def has_customer(self, customer_id: int) -> bool:
        """Say whether a customer is among the rows that are loaded."""
        return ("customer", "customer", customer_id) in self._root.by_key

    def row_at(self, index: _Index) -> CustomerRow | BranchRow | None:
        """Return the row of an index."""
        node = self._node(index)
        return node.row if node is not self._root else None

    def customer_at(self, index: _Index) -> CustomerRow | None:
        """Return the customer that an index stands beneath."""
        node = self._node(index)
        while node.parent is not None and node.parent is not self._root:
            node = node.parent
        return node.row if isinstance(node.row, CustomerRow) else None

    def account_at(self, index: _Index) -> ObligationRef | None:
        """Return the account that an index is or stands beneath."""
        node: Node | None = self._node(index)
        while node is not None and node.row is not None:
            if isinstance(node.row, BranchRow) and node.row.kind == "account":
                return node.row.ref
            node = node.parent
        return None

    def _node(self, index: _Index) -> Node:
        if not index.isValid():
            return self._root
        return self._nodes.get(int(index.internalId()), self._root)

    def _index_of(self, node: Node, column: int = 0) -> QModelIndex:
        return QModelIndex() if node is self._root else self.createIndex(node.place, column, node.id)

    # What Qt asks

    def index(self, row: int, column: int, parent: _Index = QModelIndex()) -> QModelIndex:  # noqa: B008
        node = self._node(parent)
        if parent.isValid() and (node is self._root or parent.column() != 0):
            return QModelIndex()
        children = node.children or []
        if not 0 <= row < len(children) or not 0 <= column < 3:
            return QModelIndex()
        return self.createIndex(row, column, children[row].id)

    def parent(self, index: _Index = QModelIndex()) -> QModelIndex:  # type: ignore[override]  # noqa: B008
        above = self._node(index).parent
        return QModelIndex() if above is None else self._index_of(above)

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        if parent.isValid() and (parent.column() != 0 or self._node(parent) is self._root):
            return 0
        return len(self._node(parent).children or [])

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        return 3

    def hasChildren(self, parent: _Index = QModelIndex()) -> bool:  # noqa: B008
        if not parent.isValid():
            return bool(self._root.children)
        if parent.column() != 0:
            return False
        node = self._node(parent)
        return bool(node.row and node.row.has_children) if node.children is None else bool(node.children)

    def canFetchMore(self, parent: _Index) -> bool:
        node = self._node(parent)
        if node is self._root:
            return not parent.isValid() and not self._complete and not self._held
        return parent.column() == 0 and node.children is None and bool(node.row and node.row.has_children)

    def fetchMore(self, parent: _Index) -> None:
        node = self._node(parent)
        if node is not self._root:
            self._open(node)
        elif not self._complete and node.children:
            last = node.children[-1].row
            assert isinstance(last, CustomerRow)
            page = self._page(last)
            rows = [row for row in page if key_of(row) not in node.by_key]
            self._complete = len(page) < PAGE
            if rows:
                self.beginInsertRows(QModelIndex(), len(node.children), len(node.children) + len(rows) - 1)
                self._append(rows)
                self.endInsertRows()

    def _open(self, node: Node) -> None:
        """Read what lies beneath a customer or an account, once."""
        row = node.row
        if node.children is not None or row is None or not row.has_children:
            return
        read = self._desk.billing.read
        rows: list[Any] = read.branches(row.id) if isinstance(row, CustomerRow) else read.account_branches(row.ref.id)
        node.children = []
        if rows:
            self.beginInsertRows(self._index_of(node), 0, len(rows) - 1)
            for place, child in enumerate(rows):
                self._insert(node, place, child)
            self.endInsertRows()

    def cell(self, index: _Index) -> Cell:
        """Return what a place of the tree shows."""
        row = self.row_at(index)
        if row is None:
            return Cell()
        return (self._cells.name, self._cells.beside, self._cells.owed)[index.column()](row)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        if role == CELL_ROLE:
            return self.cell(index)
        if role == ROW_ROLE:
            return self.row_at(index)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self.cell(index).spoken()
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column():
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            second = self.tr("Overdue") if self.shows_overdue() else self.tr("Credit")
            return (self.tr("Customer"), second, self.tr("Owed"))[section]
        if role == Qt.ItemDataRole.TextAlignmentRole and section:
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        return None

    def flags(self, index: _Index) -> Qt.ItemFlag:
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable if index.isValid() else Qt.ItemFlag.NoItemFlags
