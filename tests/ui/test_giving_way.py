"""What has no room gives way, in an order, and comes back with the room: columns, tabs, buttons of a foot."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from billing_desktop.ui import theme
from billing_desktop.ui.dialogs.giving_foot import GivingFoot
from billing_desktop.ui.panels.tabs import Tabs
from billing_desktop.ui.widgets.cell import Cell
from billing_desktop.ui.widgets.table import Column, RowModel, RowTable
from tests.ui.screens import settle


def shown(table):
    return [one.title for i, one in enumerate(table.model().columns) if not table.isColumnHidden(i)]


@pytest.fixture
def table(qtbot):
    columns = [
        Column("Name", lambda row: Cell(row), stretch=True, width=120),
        Column("Reference", lambda _row: Cell("TRX-1"), width=100, spare=2),
        Column("Balance", lambda _row: Cell("1,200.00", align="right"), width=100, spare=1),
        Column("Amount", lambda _row: Cell("900.00", align="right"), width=100),
    ]
    made = RowTable(RowModel(columns, ["ACME Ltd"]), name="Acts")
    qtbot.addWidget(made)
    made.resize(600, 200)
    made.show()
    return made


def test_columns_are_left_out_in_the_order_they_are_missed_least(table):
    seen = []
    for width in (600, 330, 260, 600):
        table.resize(width, 200)
        settle()
        seen.append(shown(table))
        assert table.horizontalScrollBar().maximum() == 0
    everything = ["Name", "Reference", "Balance", "Amount"]
    assert seen == [everything, ["Name", "Balance", "Amount"], ["Name", "Amount"], everything]
    table.resize(260, 200)
    settle()
    assert table.told_left_out(table.model().index(0, 0)) == "Reference: TRX-1\nBalance: 1,200.00"


def test_one_long_text_does_not_take_away_a_column_that_may_be_cut(qtbot):
    columns = [
        Column("Name", lambda row: Cell(row), stretch=True, width=120),
        Column("Reference", lambda row: Cell(f"{row} and whatever else a bank hands on of it"), width=88, least=112, spare=2),
    ]
    made = RowTable(RowModel(columns, ["INV-7", "INV-8"]), name="Acts")
    qtbot.addWidget(made)
    made.resize(280, 200)
    made.show()
    settle()
    assert shown(made) == ["Name", "Reference"]
    assert made.horizontalScrollBar().maximum() == 0
    made.resize(200, 200)
    settle()
    assert shown(made) == ["Name"]


def test_a_column_that_was_taken_away_does_not_come_back_with_the_room(table):
    table.hide_column(1, True)
    for width in (260, 600):
        table.resize(width, 200)
        settle()
    assert shown(table) == ["Name", "Balance", "Amount"]


def test_tabs_without_room_stand_in_a_menu_and_the_arrows_reach_them(qtbot):
    tabs = Tabs("What to show", ("", "", "", ""))
    qtbot.addWidget(tabs)
    tabs.write((("Activity", "5"), ("Bills", "3"), ("Payments received", ""), ("History of it", "")))
    tabs.show()
    tabs.fit(2000)
    assert not tabs.in_menu()
    assert tabs.tabText(0) == "Activity  5"
    two = sum(round(theme.metrics("strong").horizontalAdvance(title)) + 28 for title in ("Activity", "Bills"))
    tabs.fit(two + tabs.more.sizeHint().width() + 10)
    assert tabs.tabText(0) == "Activity"  # numbers go first
    assert tabs.in_menu() == [2, 3]
    assert [action.text() for action in tabs.more.menu().actions()] == ["Payments received", "History of it"]
    tabs.more.menu().actions()[1].trigger()
    assert tabs.currentIndex() == 3
    assert 3 not in tabs.in_menu()
    tabs.bar.setFocus()
    qtbot.keyClick(tabs.bar, Qt.Key.Key_Left)
    assert tabs.currentIndex() == 2
    assert 2 not in tabs.in_menu()
    tabs.fit(2000)
    assert not tabs.in_menu()
    assert tabs.more.isHidden()


def test_buttons_without_room_stand_in_a_menu_that_does_the_same(qtbot):
    window, pressed = QWidget(), []
    text, pdf, save = QPushButton("Save text"), QPushButton("Save PDF"), QPushButton("Save the ticked")
    text.clicked.connect(lambda: pressed.append("text"))
    foot = GivingFoot((QLabel(""), text, pdf, save), spare=(text, pdf))
    row = QHBoxLayout(window)
    row.setContentsMargins(0, 0, 0, 0)
    row.addWidget(foot)
    qtbot.addWidget(window)
    window.resize(800, 60)
    window.show()
    assert foot.more.isHidden()
    window.resize(foot.minimumSizeHint().width() + text.sizeHint().width() - 10, 60)
    settle()
    assert text.isHidden()
    assert save.isVisible()
    foot.more.menu().aboutToShow.emit()
    offered = [action for action in foot.more.menu().actions() if action.isVisible()]
    assert offered[0].text() == "Save text"
    offered[0].trigger()
    assert pressed == ["text"]
