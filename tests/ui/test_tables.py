"""Tables and trees: whole rows, sub-lines, sorting, amounts that are never cut, typing into cells."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QStyleOptionViewItem

from billing_desktop.ui import theme
from billing_desktop.ui.widgets.cell import CELL_ROLE, Cell
from billing_desktop.ui.widgets.money_edit import MoneyEdit
from billing_desktop.ui.widgets.table import Column, RowModel, RowTable
from billing_desktop.ui.widgets.tree_view import BranchTree

KEY = Qt.Key


@pytest.fixture(autouse=True)
def look(qapp):
    if not qapp.styleSheet():
        theme.apply(qapp, "light")


ROWS = [("B", 200, False), ("of it", 50, True), ("A", 100, False), ("C", 300, False)]


def table(qtbot, **more) -> RowTable:
    columns = [
        Column("Name", lambda r: Cell(r[0], sub=r[2]), stretch=True, key="name", sort=lambda r: r[0]),
        Column("Amount", lambda r: Cell(f"{r[1]}.00", align="right", sub=r[2]), align="right", key="amount"),
    ]
    made = RowTable(RowModel(columns, ROWS, key=lambda r: r[0]), name="Rows", **more)
    qtbot.addWidget(made)
    made.resize(400, 300)
    made.show()
    return made


def test_row_model_keeps_the_rules_of_models(qtbot) -> None:
    view = table(qtbot)
    QAbstractItemModelTester(view.model(), QAbstractItemModelTester.FailureReportingMode.Fatal)
    view.model().set_rows(ROWS[:1])
    view.model().set_rows([])


def test_table_passes_over_sub_lines_and_they_are_28_high(qtbot) -> None:
    view = table(qtbot)
    view.select_row(0)
    QTest.keyClick(view, KEY.Key_Down)
    assert view.current() == ROWS[2]
    QTest.keyClick(view, KEY.Key_Up)
    assert view.current() == ROWS[0]
    assert [view.rowHeight(i) for i in range(4)] == [36, 28, 36, 36]


def test_home_and_end_go_to_the_first_and_the_last_row(qtbot) -> None:
    view = table(qtbot)
    view.select_row(2)
    QTest.keyClick(view, KEY.Key_End)
    assert view.current() == ROWS[3]
    QTest.keyClick(view, KEY.Key_Home)
    assert view.current() == ROWS[0]


def test_click_on_a_sub_line_chooses_its_row(qtbot) -> None:
    view = table(qtbot)
    place = view.visualRect(view.model().index(1, 0)).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert view.selected_rows() == [ROWS[0]]


def test_table_sorts_with_sub_lines_and_keeps_the_choice(qtbot) -> None:
    view = table(qtbot)
    view.select_row(0)
    with qtbot.waitSignal(view.sort_wanted) as asked:
        view.horizontalHeader().sectionClicked.emit(0)
    assert asked.args == ["name", False]
    assert [row[0] for row in view.model().rows] == ["A", "B", "of it", "C"]
    assert view.current()[0] == "B"
    view.horizontalHeader().sectionClicked.emit(0)
    assert [row[0] for row in view.model().rows] == ["C", "B", "of it", "A"]


def test_amounts_are_never_cut(qtbot) -> None:
    view = table(qtbot)
    view.model().set_rows([("A" * 300, 123456789012345, False)])
    qtbot.waitUntil(lambda: view.columnWidth(1) > 100)
    assert view.columnWidth(1) >= view.itemDelegate().sizeHint(QStyleOptionViewItem(), view.model().index(0, 1)).width() - 1


def test_boxes_are_ticked_by_space_and_amounts_typed_into_cells(qtbot) -> None:
    rows: list[dict] = [{"on": True, "apply": 6000}, {"on": False, "apply": None}]

    def write(row: dict, minor: int | None) -> None:
        row["apply"] = minor

    columns = [
        Column("", lambda r: Cell(check=r["on"])),
        Column("Apply", lambda r: Cell(str(r["apply"] or ""), align="right", field=True), align="right", width=120,
               value=lambda r: r["apply"], edited=write),
    ]  # fmt: skip
    view = RowTable(RowModel(columns, rows), row_height=40, name="Bills")
    qtbot.addWidget(view)
    view.show()
    view.select_row(1)
    with qtbot.waitSignal(view.toggled) as ticked:
        QTest.keyClick(view, KEY.Key_Space)
    assert ticked.args == [1, True]
    view.setCurrentIndex(view.model().index(1, 1))
    view.edit(view.model().index(1, 1))
    editor = view.findChildren(MoneyEdit)[0]
    QTest.keyClicks(editor, "12*3")
    assert rows[1]["apply"] == 3600
    QTest.keyClicks(editor, "x")
    assert rows[1]["apply"] == 3600  # a text that is no amount is not written
    assert editor.property("state") == "error"


def test_tree_shows_cells_and_widens_for_amounts(qtbot) -> None:
    model = QStandardItemModel()
    model.setHorizontalHeaderLabels(["Customer", "Credit", "Owed"])
    cells = [Cell("ACME <b>", bold=True), Cell("25.00", align="right"), Cell("123,456,789,012.34", align="right")]
    items = []
    for cell in cells:
        item = QStandardItem(cell.text)
        item.setData(cell, CELL_ROLE)
        items.append(item)
    items[0].appendRow([QStandardItem("Web"), QStandardItem(""), QStandardItem("1")])
    model.appendRow(items)
    tree = BranchTree()
    tree.resize(392, 300)
    tree.setModel(model)
    qtbot.addWidget(tree)
    tree.show()
    how = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
    tree.selectionModel().setCurrentIndex(model.index(0, 0), how)
    QTest.keyClick(tree, KEY.Key_Right)
    assert tree.isExpanded(model.index(0, 0))
    assert tree.columnWidth(2) > 120
    assert tree.rowHeight(model.index(0, 0)) == 28
    assert not tree.grab().isNull()


def test_columns_give_what_they_need_not_where_the_table_is_narrow(qtbot) -> None:
    columns = [
        Column("Name", lambda r: Cell(r[0]), stretch=True, width=100),
        Column("More", lambda r: Cell(r[0]), stretch=True, width=130),
        Column("Due", lambda r: Cell("1 Jan 2026"), width=240),
        Column("Amount", lambda r: Cell(f"{r[1]}.00", align="right"), align="right", width=160),
    ]
    view = RowTable(RowModel(columns, ROWS), name="Rows")
    qtbot.addWidget(view)
    view.resize(700, 300)
    view.show()
    assert [view.columnWidth(i) for i in (2, 3)] == [240, 160]
    view.resize(480, 300)
    assert view.horizontalHeader().length() == view.viewport().width()
    view.resize(180, 300)  # no less than what the cells say
    assert view.columnWidth(3) >= theme.metrics("body").horizontalAdvance("300.00")
    assert view.horizontalHeader().length() > view.viewport().width()


def test_texts_are_cut_before_the_table_must_be_moved_sideways(qtbot) -> None:
    long = "a text that has many words and is known by the first"
    columns = [
        Column("No", lambda row: Cell("10023")),
        Column("Name", lambda row: Cell(long), least=80),
        Column("Mail", lambda row: Cell(long), least=80),
        Column("Why", lambda row: Cell("a reason that is kept whole if it can be"), least=160),
    ]
    table = RowTable(RowModel(columns, [1, 2]), name="cut")
    qtbot.addWidget(table)
    table.resize(1400, 300)
    table.show()
    whole = [table.columnWidth(at) for at in range(4)]
    for width, reason in ((700, whole[3]), (420, None)):
        table.resize(width, 300)
        assert sum(table.columnWidth(at) for at in range(4)) <= table.viewport().width()
        assert table.columnWidth(0) == whole[0]
        assert table.columnWidth(1) == table.columnWidth(2) < whole[1]
        assert reason is None or table.columnWidth(3) == reason
    table.resize(200, 300)
    assert [table.columnWidth(at) for at in range(4)] == whole, "where nothing helps, texts stay whole"
