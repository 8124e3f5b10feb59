"""Owns the memory of what was opened in the tree: kept while a search hides it and while the list is read again."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject
from PySide6.QtWidgets import QTreeView

from ..models.tree_model import Key, TreeModel, key_of


class OpenBranches(QObject):
    """The customers and accounts that are open in a tree."""

    def __init__(self, tree: QTreeView, model: TreeModel) -> None:
        super().__init__(tree)
        self._tree, self._model = tree, model
        self._open: dict[Key, int] = {}  # each with its customer
        tree.expanded.connect(lambda index: self._note(index, opened=True))
        tree.collapsed.connect(lambda index: self._note(index, opened=False))

    def _note(self, index: QModelIndex, *, opened: bool) -> None:
        row, customer = self._model.row_at(index), self._model.customer_at(index)
        if row is None or customer is None:
            return
        if opened:
            self._open[key_of(row)] = customer.id
        else:
            self._open.pop(key_of(row), None)

    def kept(self) -> dict[Key, int]:
        """Return what is open, each with its customer."""
        return dict(self._open)

    def bring_back(self, branches: dict[Key, int]) -> None:
        """Open what was open in a tree before this one."""
        self._open = dict(branches)
        self.open_again()

    def open_again(self) -> None:
        """Open what is listed now and was open before."""
        for key, customer_id in list(self._open.items()):
            if not self._model.has_customer(customer_id):
                continue
            index = self._model.index_of_key(key, customer_id)
            if index.isValid():
                self._tree.expand(index)
