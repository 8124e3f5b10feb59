"""What the walks of the window share: a finding, which widgets are in sight, and what a screen reader calls them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QCalendarWidget,
    QComboBox,
    QHeaderView,
    QLineEdit,
    QMenu,
    QMenuBar,
    QPlainTextEdit,
    QScrollBar,
    QTabBar,
    QTextEdit,
    QWidget,
)

INTERACTIVE = (
    QAbstractButton, QLineEdit, QComboBox, QPlainTextEdit, QTextEdit, QAbstractItemView, QTabBar, QAbstractSpinBox,
)  # fmt: skip


@dataclass(frozen=True)
class Finding:
    """One thing that is wrong: which check, which widget, and what of it."""

    check: str
    where: str
    said: str

    def __str__(self) -> str:
        return f"{self.check}: {self.where}: {self.said}"


_STILL: dict[QWidget, list[QWidget]] = {}


@contextmanager
def standing_still(root: QWidget) -> Iterator[None]:
    """Ask only once what is on screen, for checks that look and press nothing."""
    _STILL[root] = list(_seen(root))
    try:
        yield
    finally:
        del _STILL[root]


def seen(root: QWidget) -> Iterable[QWidget]:
    """Give the widgets of a window that are on screen, without the inner parts of Qt's own."""
    return _STILL[root] if root in _STILL else _seen(root)


def _seen(root: QWidget) -> Iterator[QWidget]:
    if root.isVisible():
        yield root
    for widget in root.findChildren(QWidget):
        if widget.window() is root.window() and widget.isVisibleTo(root) and not _inner(widget):
            yield widget


def _inner(widget: QWidget) -> bool:
    """Say whether a widget is a part of one of Qt's own, that the walk asks instead."""
    parent = widget.parentWidget()
    if widget.objectName().startswith("qt_") or isinstance(widget, QScrollBar):
        return True
    if isinstance(widget, QMenuBar | QMenu) or isinstance(parent, QMenuBar | QMenu):
        return not isinstance(widget, QMenuBar)
    while parent is not None:
        if isinstance(parent, QComboBox | QTabBar | QCalendarWidget | QAbstractSpinBox | QLineEdit | QHeaderView):
            return True
        if isinstance(parent, QAbstractItemView) and not isinstance(widget, QHeaderView | QLineEdit):
            return True
        parent = parent.parentWidget()
    return False


def spoken(widget: QWidget) -> str:
    """Return the name that a screen reader says."""
    known = QAccessible.queryAccessibleInterface(widget)
    return known.text(QAccessible.Text.Name).strip() if known is not None else ""


def where(widget: QWidget) -> str:
    """Name a widget for a person who looks for it in the code: its kind, its text, and what it stands in."""
    text = getattr(widget, "text", None)
    said = (text() if callable(text) else "") or widget.accessibleName() or widget.objectName()
    path: list[str] = []
    parent = widget.parentWidget()
    while parent is not None and len(path) < 3:
        if type(parent) not in (QWidget,):
            path.append(type(parent).__name__)
        parent = parent.parentWidget()
    return f"{type(widget).__name__} “{str(said)[:60]}” in {' < '.join(path)}"


def found(check: str, widget: QWidget, said: str) -> Finding:
    return Finding(check, where(widget), said)
