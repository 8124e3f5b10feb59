"""Owns the list of payment methods: added, renamed, moved and removed by keyboard or pointer; must not know who keeps it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractItemView, QGridLayout, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from ... import theme
from ...dialogs.base import method_name
from ...widgets.buttons import secondary
from ...widgets.inputs import LineEdit
from ...widgets.text import PlainLabel, announce

_METHOD = Qt.ItemDataRole.UserRole
_SEEN = 6


class _List(QListWidget):
    """The methods; Delete takes one away, F2 renames it."""

    delete_wanted = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete:
            self.delete_wanted.emit()
            return
        super().keyPressEvent(event)


class MethodsEdit(QWidget):
    """Payment methods in their order. `changed` says that the person changed something."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._loading = False
        self.list = _List()
        self.list.setProperty("frame", "field")
        self.list.setAccessibleName(self.tr("Payment methods"))
        self.list.setFont(theme.font("body"))
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed | QAbstractItemView.EditTrigger.DoubleClicked)
        self.list.setTabKeyNavigation(False)
        self.list.setFixedHeight(theme.row(32) * _SEEN + 4)
        self.list.currentRowChanged.connect(lambda _row: self._follow())
        self.list.itemChanged.connect(self._renamed)
        self.list.delete_wanted.connect(self.remove_current)
        self.up, self.down = secondary(self.tr("Up"), "up"), secondary(self.tr("Down"), "down")
        self.remove = secondary(self.tr("Remove"), "x")
        self.up.setToolTip(self.tr("Alt+Up in the list"))
        self.down.setToolTip(self.tr("Alt+Down in the list"))
        self.remove.setToolTip(self.tr("Delete in the list"))
        self.up.clicked.connect(lambda _checked=False: self.move_current(-1))
        self.down.clicked.connect(lambda _checked=False: self.move_current(1))
        self.remove.clicked.connect(lambda _checked=False: self.remove_current())
        for keys, step in (("Alt+Up", -1), ("Alt+Down", 1)):
            shortcut = QShortcut(QKeySequence(keys), self.list, context=Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(lambda step=step: self.move_current(step))
        self.new = LineEdit(placeholder=self.tr("Another method"))
        self.new.setAccessibleName(self.tr("Another payment method"))
        self.new.setMaxLength(60)
        self.add = secondary(self.tr("Add"), "plus")
        self.add.setAccessibleName(self.tr("Add the payment method"))
        self.new.textChanged.connect(lambda _text: self._follow())
        self.new.returnPressed.connect(self.add_typed)
        self.add.clicked.connect(lambda _checked=False: self.add_typed())
        self._lay_out()

    def _lay_out(self) -> None:
        side = QVBoxLayout()
        side.setSpacing(8)
        for button in (self.up, self.down, self.remove):
            side.addWidget(button)
        side.addStretch(1)
        grid = QGridLayout()  # the buttons are of one width, and so are the list and the field
        grid.setSpacing(8)
        grid.setColumnStretch(0, 1)
        grid.addWidget(self.list, 0, 0)
        grid.addLayout(side, 0, 1)
        grid.addWidget(self.new, 1, 0)
        grid.addWidget(self.add, 1, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(grid)
        column.addWidget(
            PlainLabel(self.tr("F2 renames, Alt+Up and Alt+Down move, Delete removes."), "small", "muted", wrap=True)
        )

    def methods(self) -> list[str]:
        """Return the methods in their order, as they are kept."""
        return [str(self.list.item(place).data(_METHOD)) for place in range(self.list.count())]

    def set_methods(self, methods: Sequence[str]) -> None:
        """Show methods; the one that was chosen stays so."""
        self._loading = True
        before = self.list.currentRow()
        self.list.clear()
        for method in methods:
            self.list.addItem(_item(method))
        self.list.setCurrentRow(min(max(before, 0), self.list.count() - 1))
        self._loading = False
        self._follow()

    def move_current(self, step: int) -> None:
        """Move the chosen method up or down."""
        place = self.list.currentRow()
        if not 0 <= place + step < self.list.count():
            return
        self._loading = True
        item = self.list.takeItem(place)
        self.list.insertItem(place + step, item)
        self.list.setCurrentRow(place + step)
        self._loading = False
        self._follow()
        announce(self, self.tr("{name} is number {n}").format(name=item.text(), n=place + step + 1))
        self.changed.emit()

    def remove_current(self) -> None:
        """Take the chosen method away; the last one stays."""
        if self.list.count() > 1 and self.list.currentRow() >= 0:
            self.list.takeItem(self.list.currentRow())
            self._follow()
            self.changed.emit()

    def add_typed(self) -> None:
        """Add the method that was typed at the end."""
        name = self.new.text().strip()
        if not name:
            return
        found = next((place for place in range(self.list.count()) if self.list.item(place).text() == name), None)
        if found is None:
            self.list.addItem(_item(name))
            found = self.list.count() - 1
            self.changed.emit()
        self.list.setCurrentRow(found)
        self.new.clear()

    def _renamed(self, item: QListWidgetItem) -> None:
        if self._loading or item.text() == method_name(str(item.data(_METHOD))):
            return
        self._loading = True
        name = item.text().strip()
        if name:
            item.setData(_METHOD, name)
        item.setText(method_name(str(item.data(_METHOD))))
        self._loading = False
        if name:
            self.changed.emit()

    def _follow(self) -> None:
        place, count = self.list.currentRow(), self.list.count()
        self.up.setEnabled(place > 0)
        self.down.setEnabled(0 <= place < count - 1)
        self.remove.setEnabled(count > 1 and place >= 0)
        self.add.setEnabled(bool(self.new.text().strip()))


def _item(method: str) -> QListWidgetItem:
    item = QListWidgetItem(method_name(method))
    item.setData(_METHOD, method)
    item.setFlags(item.flags() | Qt.ItemFlag.ItemIsEditable)
    return item
