"""A list that scrolls ends with a whole row."""

import pytest
from PySide6.QtWidgets import QVBoxLayout, QWidget

from billing_desktop.ui.widgets.cell import Cell
from billing_desktop.ui.widgets.scrolled import scrolled
from billing_desktop.ui.widgets.table import Column, RowModel, RowTable
from billing_desktop.ui.widgets.whole_rows import WholeRows


@pytest.mark.parametrize("height", [200, 213, 231, 400])
def test_the_last_row_in_sight_is_whole(qtbot, height):
    table = RowTable(RowModel([Column("Name", lambda row: Cell(str(row)), stretch=True)]), row_height=32, name="Names")
    holder = WholeRows(table)
    qtbot.addWidget(holder)
    holder.resize(300, height)
    holder.show()
    table.model().set_rows(list(range(40)))
    qtbot.waitUntil(lambda: table.viewport().height() % 32 == 0)
    table.scrollToBottom()
    assert table.rowViewportPosition(39) + 32 == table.viewport().height()
    table.model().set_rows([1, 2])  # with room for all there is nothing to leave
    around = table.horizontalHeader().height() + 2 * table.frameWidth() + 2
    qtbot.waitUntil(lambda: table.viewport().height() + around >= height)


def test_what_it_leaves_asks_for_no_height(qtbot):
    """Asked for, the room left makes a page that scrolls higher, which changes the room left, without end."""
    table = RowTable(RowModel([Column("Name", lambda row: Cell(str(row)), stretch=True)]), row_height=32, name="Names")
    table.setMinimumHeight(100)
    holder = WholeRows(table)
    page = QWidget()
    column = QVBoxLayout(page)
    column.addWidget(holder, 1)
    scroll = scrolled(page)
    qtbot.addWidget(scroll)
    table.model().set_rows(list(range(40)))
    scroll.resize(300, 300)
    scroll.show()
    least = set()
    for height in range(200, 232):
        scroll.resize(300, height)
        qtbot.waitUntil(lambda: (table.viewport().height()) % 32 == 0)
        least.add((holder.minimumSizeHint().height(), page.minimumSizeHint().height()))
    assert len(least) == 1
