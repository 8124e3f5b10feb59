"""Owns the one style sheet: the shape of controls, in the colours that a theme hands in.

Frames are told apart by the dynamic property `part`, buttons by `kind`, inputs by `state`. What a style sheet draws
badly (rows, cells, chevrons, focus rings on buttons, icons in inputs) is painted by the widgets.
"""

from __future__ import annotations

import re
from string import Template
from typing import TYPE_CHECKING

from . import icons
from .theme import control, px, row

if TYPE_CHECKING:
    from .theme import Theme

_FRAMES = """
QDialog, QMainWindow, QMessageBox { background: $surface; }
QWidget[part="page"] { background: $bg; }
QMainWindow { background: $bg; }
QFrame[part="card"] { background: $surface; border: 1px solid $line; border-radius: 8px; }
QFrame[part="card"][chosen="true"] { background: $soft; border: 2px solid $accent; }
QFrame[part="setting"] { background: transparent; border: 0; border-radius: 4px; }
QFrame[part="setting"][found="true"] { background: $soft; border-left: 3px solid $accent; }
QFrame[part="surface"] { background: $surface; border: 0; }
QFrame[part="pane"] { background: $surface; border: 0; border-right: 1px solid $line; }
QFrame[part="head"] { background: $surface; border: 0; border-bottom: 1px solid $line; }
QWidget[part="surface"] { background: $surface; }
QFrame[part="bar"] { background: $surface; border: 0; border-top: 1px solid $line; }
QFrame[part="unfolded"] { background: $bg; border: 0; border-bottom: 1px solid $line; }
QFrame[part="popup"] { background: $raised; border: 1px solid $edge; }
QFrame#results { border-radius: 8px; }
QFrame#results QTableView { background: $raised; }
QFrame[part="line"] { background: $line; border: 0; min-height: 1px; max-height: 1px; }
QToolTip { background: $raised; color: $text; border: 1px solid $edge; padding: 5px 8px; }
QScrollArea { background: transparent; border: 0; }
QScrollArea[look="pages"] { border: 2px solid transparent; }
QScrollArea[look="pages"]:focus { border-color: $accent; }
QScrollArea > QWidget > QWidget { background: transparent; }
QAbstractScrollArea::corner { background: transparent; border: 0; }
QSplitter::handle { background: $line; }
QSplitter::handle:horizontal { width: 1px; }
QSplitter::handle:vertical { height: 1px; }
"""

_BUTTONS = """
QPushButton { background: $surface; color: $text; border: 1px solid $edge; border-radius: 6px;
  padding: 0 12px; min-height: @c2px; max-height: @c2px; outline: none; }
QPushButton:hover { background: $hover; }
QPushButton:pressed { background: $sel; }
QPushButton:disabled { color: $disabled; border-color: $line; background: $surface; }
QPushButton[kind="primary"] { background: $accent; color: $onAccent; border: 1px solid $accent; padding: 0 15px; }
QPushButton[kind="primary"]:hover { background: $accentHover; border-color: $accentHover; }
QPushButton[kind="primary"]:pressed { background: $softText; border-color: $softText; }
QPushButton[kind="danger"] { background: $bad; color: $onBad; border: 1px solid $bad; padding: 0 15px; }
QPushButton[kind="danger"]:hover { background: $badHover; border-color: $badHover; }
QPushButton[kind="primary"]:disabled, QPushButton[kind="danger"]:disabled {
  background: $line; color: $muted; border-color: $line; }
QPushButton[kind="quiet"] { background: transparent; color: $softText; border: 1px solid transparent; padding: 0 10px; }
QPushButton[kind="quiet"]:hover { background: $hover; }
QPushButton[kind="quiet"]:pressed { background: $sel; }
QPushButton[kind="quiet"]:disabled { color: $disabled; }
QPushButton[kind="link"] { background: transparent; color: $softText; border: 0; padding: 0 3px;
  min-height: @20px; max-height: @20px; text-decoration: underline; }
QPushButton[kind="link"]:disabled { color: $disabled; }
QPushButton[kind="link"]:hover { color: $text; }
QPushButton[kind="link"][tone="late"] { color: $late; }
QPushButton[kind="link"][tone="credit"] { color: $credit; }
QPushButton[kind="link"][tone="bad"] { color: $bad; }
QPushButton[kind="chip"] { border: 1px solid $line; border-radius: @h28px; padding: 0 12px;
  min-height: @f28px; max-height: @f28px; background: $surface; }
QPushButton[kind="chip"]:hover { background: $hover; border-color: $edge; }
QPushButton[kind="chip"]:checked { background: $soft; color: $softText; border-color: $accent; }
QPushButton[kind="chip"]:disabled { color: $muted; border: 1px dashed $edge; background: transparent; }
QToolButton { background: transparent; color: $text; border: 1px solid transparent; border-radius: 6px;
  padding: 5px 8px; }
QToolButton:hover { background: $hover; }
QToolButton:pressed, QToolButton:checked { background: $soft; }
QToolButton:focus { border: 2px solid $accent; padding: 4px 7px; outline: none; }
QToolButton:disabled { color: $disabled; }
QToolButton::menu-indicator { image: none; width: 0; }
QPushButton::menu-indicator { image: none; width: 0; }
"""

_INPUTS = """
QLineEdit, QDateEdit, QSpinBox, QComboBox, QPlainTextEdit, QTextEdit {
  background: $surface; color: $text; border: 1px solid $field; border-radius: 6px; placeholder-text-color: $muted;
  selection-background-color: $accent; selection-color: $onAccent; }
QLineEdit, QDateEdit, QSpinBox, QComboBox { padding: 0 10px; min-height: @c2px; max-height: @c2px; }
QComboBox { padding: 0 @28px 0 12px; }
QPlainTextEdit, QTextEdit { padding: 5px 8px; }
QLineEdit:focus, QDateEdit:focus, QSpinBox:focus, QComboBox:focus, QComboBox:on {
  border: 2px solid $accent; min-height: @c4px; max-height: @c4px; padding: 0 9px; }
QComboBox:focus, QComboBox:on { padding: 0 @n28px 0 11px; }
QPlainTextEdit:focus, QTextEdit:focus { border: 2px solid $accent; padding: 4px 7px; }
QLineEdit[state="error"], QComboBox[state="error"] {
  border: 2px solid $bad; min-height: @c4px; max-height: @c4px; padding: 0 9px; }
QComboBox[state="error"] { padding: 0 @n28px 0 11px; }
QTextEdit[look="page"] { border: 2px solid transparent; border-radius: 0; padding: 0; background: $surface; }
QTextEdit[look="page"]:focus { border-color: $accent; padding: 0; }
QPlainTextEdit[state="error"] { border: 2px solid $bad; padding: 4px 7px; }
QLineEdit[look="quiet"] { background: $bg; border-color: $line; }
QLineEdit[look="quiet"]:focus { border-color: $accent; }
QLineEdit[look="cell"] { border-radius: 4px; padding: 0 5px; min-height: 0; max-height: 100px; }
QLineEdit[look="bare"] { border: 0; padding: 0; background: transparent; min-height: 0; }
QLineEdit:read-only, QPlainTextEdit:read-only { background: $bg; border-color: $line; color: $text; }
QLineEdit:read-only:focus, QPlainTextEdit:read-only:focus { border-color: $accent; }
QPlainTextEdit[look="code"] { padding: 8px 12px; }
QPlainTextEdit[look="code"]:focus { padding: 7px 11px; }
QPlainTextEdit[look="code"]:read-only { background: $surface; }
QPlainTextEdit[look="code"]:read-only:focus { border-color: $accent; }
QLineEdit:disabled, QComboBox:disabled, QPlainTextEdit:disabled, QSpinBox:disabled {
  background: $bg; border-color: $line; color: $muted; }
QComboBox::drop-down { border: 0; width: @28px; }
QComboBox::down-arrow { image: url("$downArrow"); width: @12px; height: @12px; }
QComboBox::down-arrow:disabled { image: url("$downPale"); }
QComboBox QAbstractItemView { background: $raised; color: $text; border: 1px solid $edge; border-radius: 0;
  padding: 4px; outline: 0; selection-background-color: $sel; selection-color: $text; }
QComboBox QAbstractItemView::item { min-height: @r30px; padding: 0 8px; border-radius: 4px; color: $text; }
QComboBox QAbstractItemView::item:selected, QComboBox QAbstractItemView::item:hover { background: $sel; color: $text; }
QSpinBox QLineEdit, QSpinBox QLineEdit:focus { border: 0; padding: 0 10px; min-height: 0; background: transparent; }
QSpinBox::up-button, QSpinBox::down-button, QDateEdit::up-button, QDateEdit::down-button { border: 0; width: @20px; }
QSpinBox::up-arrow { image: url("$upArrow"); width: @10px; height: @10px; }
QSpinBox::down-arrow { image: url("$downArrow"); width: @10px; height: @10px; }
QCheckBox, QRadioButton { color: $text; spacing: 8px; background: transparent; outline: none; }
QCheckBox:disabled, QRadioButton:disabled { color: $muted; }
QCheckBox::indicator { width: @16px; height: @16px; border: 1px solid $field; border-radius: 4px; background: $surface; }
QCheckBox::indicator:hover { border-color: $accent; }
QCheckBox::indicator:checked { background: $accent; border-color: $accent; image: url("$checkMark"); }
QCheckBox::indicator:indeterminate { background: $accent; border-color: $accent; image: url("$minusMark"); }
QCheckBox::indicator:focus { border: 2px solid $accent; width: @f16px; height: @f16px; }
QCheckBox::indicator:checked:focus { border: 2px solid $softText; }
QCheckBox::indicator:disabled { border-color: $line; background: $bg; }
QCheckBox::indicator:checked:disabled { background: $line; image: url("$checkPale"); }
QRadioButton::indicator { width: @16px; height: @16px; border: 1px solid $field; border-radius: @h18px;
  background: $surface; }
QRadioButton::indicator:hover, QRadioButton::indicator:focus { border-color: $accent; }
QRadioButton::indicator:checked { width: @d5px; height: @d5px; border: @5px solid $accent; background: $onAccent; }
QRadioButton::indicator:checked:focus { border-color: $softText; }
QRadioButton::indicator:disabled { border-color: $line; }
"""

_VIEWS = """
QTableView, QTreeView, QListView { background: $surface; color: $text; border: 0; outline: 0;
  selection-background-color: $sel; selection-color: $text; }
QTableView[frame="card"] { border: 1px solid $line; border-radius: 8px; padding: 1px; }
QHeaderView { background: transparent; border: 0; }
QHeaderView::section { background: $surface; color: $muted; border: 0; border-bottom: 1px solid $line;
  padding: 0 12px; min-height: @r32px; max-height: @r32px; }
QTableCornerButton::section { background: $surface; border: 0; }
QListView[frame="field"] { border: 1px solid $field; border-radius: 6px; padding: 1px; }
QListView[frame="field"]:focus { border: 2px solid $accent; padding: 0; }
QListView::item { min-height: @r32px; padding: 0 12px; }
QListView::item:selected { background: $sel; color: $text; }
QListView::item:hover:!selected { background: $hover; }
QScrollBar { background: transparent; border: 0; margin: 0; }
QScrollBar:vertical { width: 10px; }
QScrollBar:horizontal { height: 10px; }
QScrollBar::handle { background: $edge; border-radius: 2px; margin: 3px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover, QScrollBar::handle:pressed { background: $field; border-radius: 3px; margin: 2px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; border: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QProgressBar { background: $line; border: 0; border-radius: 4px; min-height: 8px; max-height: 8px; color: transparent; }
QProgressBar::chunk { background: $accent; border-radius: 4px; }
QCalendarWidget QWidget { background: $raised; color: $text; }
QCalendarWidget QAbstractItemView { background: $raised; color: $text; border: 0;
  selection-background-color: $accent; selection-color: $onAccent; }
QCalendarWidget QToolButton { padding: 4px 8px; }
QCalendarWidget QToolButton:hover { background: $hover; }
QCalendarWidget #qt_calendar_navigationbar { background: $raised; min-height: @36px; }
"""

_WINDOW = """
QMenuBar { background: $surface; color: $text; border: 0; border-bottom: 1px solid $line; padding: 2px 8px; }
QMenuBar::item { background: transparent; padding: 5px 10px; border-radius: 4px; }
QMenuBar::item:selected, QMenuBar::item:pressed { background: $hover; }
QMenu { background: $raised; color: $text; border: 1px solid $edge; padding: 5px; }
QMenu::item { padding: 6px 28px 6px 12px; border-radius: 4px; }
QMenu::item:selected { background: $sel; color: $text; }
QMenu::item:disabled { color: $disabled; background: transparent; }
QMenu::item:disabled:selected { color: $muted; background: $hover; }
QMenu::icon { padding-left: 10px; }
QMenu::indicator { width: @14px; height: @14px; left: 8px; }
QMenu::indicator:checked { image: url("$checkMenu"); }
QMenu::right-arrow { image: url("$rightArrow"); width: 12px; height: 12px; margin-right: 8px; }
QMenu::right-arrow:disabled { image: url("$rightPale"); }
QMenu::separator { height: 1px; background: $line; margin: 5px 8px; }
QToolBar { background: $surface; border: 0; spacing: 4px; padding: 0; }
QToolBar#topbar { border-bottom: 1px solid $line;
  min-height: @56px; max-height: @56px; spacing: 8px; }
QToolBar#topbar QToolButton { min-height: @22px; padding: 5px 10px; }
QToolBar#topbar QToolButton:focus { padding: 4px 9px; }
QToolBar#rail { border-right: 1px solid $line; spacing: 2px; }
QToolBar#rail QToolButton { color: $muted; min-height: @46px; max-height: @46px; padding: 5px 0; margin: 0 5px; }
QToolBar#rail QToolButton:focus { padding: 4px 0; }
QToolBar#rail QToolButton:checked { background: $soft; color: $softText; }
QToolBar::separator { background: $line; width: 1px; margin: 12px 4px; }
QStatusBar { background: $surface; color: $text; border: 0; border-top: 1px solid $line;
  min-height: @31px; max-height: @31px; font-size: @12px; }
QStatusBar::item { border: 0; }
QStatusBar QToolButton { color: $muted; padding: 2px 8px; font-size: @12px; }
QTabBar { background: transparent; border: 0; outline: none; }
QTabBar::tab { background: transparent; color: $muted; border: 0; border-bottom: 2px solid transparent;
  padding: 0 13px; min-height: @36px; max-height: @36px; font-weight: 500; }
QTabBar::tab:hover { color: $text; }
QTabBar::tab:selected { color: $text; border-bottom: 2px solid $accent; font-weight: 600; }
QTabBar::tab:focus { color: $softText; }
QTabBar::tab:disabled { color: $disabled; }
QTabWidget::pane { border: 0; }
"""


def _mixed(one: str, other: str, percent: int) -> str:
    """Mix two colours, `percent` of the first."""
    parts = [(int(one[i : i + 2], 16) * percent + int(other[i : i + 2], 16) * (100 - percent)) // 100 for i in (1, 3, 5)]
    return "#" + "".join(f"{part:02X}" for part in parts)


_SIZE = re.compile(r"@([cdfhnr]?)([0-9]+)px")


def _sized(sheet: str) -> str:
    """Put in the sizes of now: `@36px` grows with the text, `@r32px` is a row, `@c2px` a control without its frame of 2,
    `@f28px` a chip without its frame, `@h28px` half of one, `@n28px` one pixel less, `@d5px` the dot in a radio of 16 whose edge
    is 5."""

    def size(found: re.Match[str]) -> str:
        kind, length = found[1], int(found[2])
        made = {
            "": px(length), "r": row(length), "c": control() - length, "f": px(length) - 2, "h": px(length) // 2,
            "n": px(length) - 1, "d": px(16) + 2 - 2 * px(length),
        }[kind]  # fmt: skip
        return f"{made}px"

    return _SIZE.sub(size, sheet)


def style_sheet(theme: Theme) -> str:
    """Return the style sheet in the colours of a theme; hover of filled buttons is mixed from them."""
    values = dict(theme.colours)
    values["accentHover"] = _mixed(values["accent"], values["text"], 90)
    values["badHover"] = _mixed(values["bad"], values["text"], 90)
    for name, drawing, token, size in (
        ("downArrow", "down", "muted", 12), ("downPale", "down", "disabled", 12), ("upArrow", "up", "muted", 12),
        ("rightArrow", "right", "muted", 12), ("rightPale", "right", "disabled", 12),
        ("checkMark", "check", "onAccent", 11), ("checkPale", "check", "muted", 11),
        ("minusMark", "minus", "onAccent", 11), ("checkMenu", "check", "text", 14),
    ):  # fmt: skip
        values[name] = icons.file(drawing, values[token], size)
    return Template(_sized(_FRAMES + _BUTTONS + _INPUTS + _VIEWS + _WINDOW)).substitute(values)
