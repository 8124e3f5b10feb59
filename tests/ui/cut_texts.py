"""Finds texts that have less room than they need: labels, buttons, tabs, menus, choices, heads, cells, inputs, badges."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from PySide6.QtCore import QModelIndex, QPoint, QRect, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenuBar,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QStyle,
    QStyleOptionComboBox,
    QTabBar,
    QTableView,
    QToolButton,
    QTreeView,
    QWidget,
)

from billing_desktop.ui.widgets.cell import Cell
from billing_desktop.ui.widgets.delegate import cell_of, full_width
from billing_desktop.ui.widgets.header import RowHeader
from billing_desktop.ui.widgets.text import Badge
from tests.ui.findings import Finding, found, seen

_FIGURE = re.compile(r"\d[\d.,'’\u00a0\u202f ]*[.,]\d{2}(?!\d)|\b(?:19|20)\d\d\b")
"""An amount or a day with its year: what must never be shortened."""
_KEY = re.compile(r"(?<!&)(?:&&)*&([^&\s])")
SLACK = 1
_MAY_BE_WIDE = {"PagesView", "ImportMapping", "ImportTable"}
"""What has any width: pages that are made larger, and the columns of a file."""


def cut(root: QWidget) -> Iterator[Finding]:
    """Find texts that have less room than they need."""
    for widget in seen(root):
        for said in _cut_in(widget):
            yield found("cut", widget, said)


def beyond_the_edge(root: QWidget) -> Iterator[Finding]:
    """Find lists and pages that are wider than their frame: what stands at their right is seen only after scrolling there."""
    for widget in seen(root):
        more = widget.horizontalScrollBar().maximum() if isinstance(widget, QTableView | QTreeView | QScrollArea) else 0
        whose = {type(one).__name__ for one in (widget, widget.parentWidget()) if one is not None}
        if more > SLACK and not whose & _MAY_BE_WIDE:
            yield found("beyond the edge", widget, f"{more} px more lie to the right of its frame")


def _cut_in(widget: QWidget) -> Iterable[str]:
    if isinstance(widget, QLabel):
        return _cut_label(widget)
    if isinstance(widget, QMenuBar):
        return _cut_menu_bar(widget)
    if isinstance(widget, QAbstractButton):
        return _cut_button(widget)
    if isinstance(widget, QTabBar):
        return _cut_tabs(widget)
    if isinstance(widget, QComboBox):
        return _cut_combo(widget)
    if isinstance(widget, QHeaderView):
        return _cut_header(widget)
    if isinstance(widget, QTableView | QTreeView):
        return _cut_cells(widget)
    if isinstance(widget, QLineEdit):
        return _cut_input(widget)
    if isinstance(widget, Badge):
        short = widget.sizeHint().width() - widget.width()
        return [f"needs {short} px more"] if short > 0 else []
    return []


def _short(metrics: QFontMetrics, text: str, room: float) -> int:
    """Return how many pixels are missing for the longest line of a text."""
    return round(max((metrics.horizontalAdvance(line) for line in text.splitlines()), default=0) - room)


def _cut_label(label: QLabel) -> Iterator[str]:
    text, elided = label.text(), type(label).__name__ == "ElidedLabel"
    if not text or (elided and (", " in text or not _FIGURE.fullmatch(text))):
        return  # a name may end in an ellipsis, and so may samples of a file
    room, metrics = label.contentsRect(), QFontMetrics(label.font())
    if label.wordWrap():
        needed = metrics.boundingRect(QRect(0, 0, max(room.width(), 1), 10_000), Qt.TextFlag.TextWordWrap, text)
        if needed.height() > room.height() + SLACK:
            yield f"needs {needed.height() - room.height()} px more height"
        text = "\n".join(text.split())  # a word alone is not wrapped
    elif metrics.height() * len(text.splitlines()) > room.height() + 2:
        yield f"is {room.height()} px high, needs {metrics.height()}"
    if (short := _short(metrics, text, room.width())) > SLACK:
        yield f"needs {short} px more width"


def _cut_button(button: QAbstractButton) -> Iterator[str]:
    text = button.text()
    if not text or (isinstance(button, QToolButton) and button.toolButtonStyle() == Qt.ToolButtonStyle.ToolButtonIconOnly):
        return
    if not isinstance(button, QPushButton | QToolButton | QCheckBox | QRadioButton):
        return  # one that paints itself says its own size
    hint = button.sizeHint()
    under = isinstance(button, QToolButton) and button.toolButtonStyle() == Qt.ToolButtonStyle.ToolButtonTextUnderIcon
    if not under and hint.width() > button.width() + SLACK:
        yield f"needs {hint.width() - button.width()} px more width"
    font = button.font()
    if button.isCheckable():
        font.setWeight(font.Weight.DemiBold)  # the theme makes what is chosen bold
    short = _short(QFontMetrics(font), _KEY.sub(r"\1", text), button.contentsRect().width() - 6)
    if short > 0:
        yield f"its text touches the edges, {short} px too wide"


def _cut_tabs(bar: QTabBar) -> Iterator[str]:
    font = bar.font()
    font.setWeight(font.Weight.DemiBold)
    for place in range(bar.count()):
        if not bar.isTabVisible(place):
            continue
        rect = bar.tabRect(place)
        if (short := _short(QFontMetrics(font), bar.tabText(place), rect.width() - 8)) > 0:
            yield f"tab “{bar.tabText(place)}” needs {short} px more"
        if rect.right() > bar.width() + SLACK:
            yield f"tab “{bar.tabText(place)}” is out of sight"


def _cut_menu_bar(bar: QMenuBar) -> Iterator[str]:
    for action in bar.actions():
        if action.isVisible() and bar.actionGeometry(action).right() > bar.width():
            yield f"menu “{action.text()}” is out of sight"


def _cut_combo(combo: QComboBox) -> Iterator[str]:
    option = QStyleOptionComboBox()
    combo.initStyleOption(option)
    field = combo.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxEditField, combo)
    short = _short(QFontMetrics(combo.font()), combo.currentText(), field.width())
    if short > SLACK:
        yield f"“{combo.currentText()}” needs {short} px more"


def _cut_header(head: QHeaderView) -> Iterator[str]:
    if not isinstance(head, RowHeader):
        return
    for section in range(head.count()):
        if head.isSectionHidden(section):
            continue
        if (short := round(head.wanted(section) - head.sectionSize(section))) > SLACK:
            title = head.model().headerData(section, head.orientation())
            yield f"head “{title}” needs {short} px more"


def cells_in_sight(view: QTableView | QTreeView) -> Iterator[tuple[QModelIndex, QRect]]:
    """Give the cells in sight with their places."""
    area, step = view.viewport().rect(), 8
    model = view.model()
    done: set[tuple[int, int, int]] = set()
    for y in range(step // 2, area.height(), step):
        row = view.indexAt(QPoint(4, y))
        for column in range(model.columnCount() if row.isValid() and model else 0):
            index = row.siblingAtColumn(column)
            key = (index.row(), index.column(), index.parent().row())
            rect = view.visualRect(index)
            if key not in done and rect.isValid() and area.intersects(rect):
                done.add(key)
                yield index, rect


def _cut_cells(view: QTableView | QTreeView) -> Iterator[str]:
    for index, rect in cells_in_sight(view):
        cell = cell_of(index)
        short = round(full_width(cell) - rect.width())
        if short > SLACK and view.indexWidget(index) is None:
            yield from _what_is_cut(cell, rect.width(), short)


def _what_is_cut(cell: Cell, wide: int, short: int) -> Iterator[str]:
    """Say what of a cell is cut, where that is an amount or a day; a long name may end in an ellipsis."""
    if cell.align == "right":
        yield f"the amount “{cell.spoken()}” needs {short} px more than {wide}"
        return
    hidden = [part for part in (cell.second, cell.badge, cell.below) if part and _FIGURE.search(part)]
    if _FIGURE.search(cell.text) and full_width(Cell(cell.text, bold=cell.bold, sub=cell.sub)) > wide + SLACK:
        hidden.append(cell.text)
    for part in hidden:
        yield f"“{part}” of “{cell.text}” is cut: {short} px more are needed"


def _cut_input(edit: QLineEdit) -> Iterator[str]:
    option_room = edit.width() - 2 * 10 - edit.textMargins().left() - edit.textMargins().right()
    if not edit.text() and edit.placeholderText():
        short = _short(QFontMetrics(edit.font()), edit.placeholderText(), option_room + 8)
        if short > 0:
            yield f"the placeholder “{edit.placeholderText()}” needs {short} px more"
    elif _FIGURE.fullmatch(edit.text()):
        short = _short(QFontMetrics(edit.font()), edit.text(), option_room + 4)
        if short > 0:
            yield f"“{edit.text()}” needs {short} px more"
