"""Walks through a window with the Tab key: what it reaches, in which order, and whether one sees where one is."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QHeaderView, QLineEdit, QWidget

from tests.ui.contrast import contrast
from tests.ui.findings import INTERACTIVE, Finding, found, seen, where

SLACK = 1
LEAST_RING = 100
"""Pixels that must change by a contrast of 3 where the keyboard is: a frame of 2 around the smallest mark."""
_BY_ARROWS = Qt.FocusPolicy.NoFocus
"""The policy of one of several that share a stop of the Tab key: the arrow keys reach it."""


def tab_stops(root: QWidget) -> list[QWidget]:
    """Return what Tab reaches in a window, pressed as a person does until it comes round; the window must be active.

    The chain is not asked for (`nextInFocusChain`): PySide takes what it returns for a child, and lets it go with its owner.
    """
    stops: list[QWidget] = []
    widget = QApplication.focusWidget()
    if widget is None or widget.window() is not root.window():
        root.setFocus(Qt.FocusReason.OtherFocusReason)
        QTest.keyClick(root, Qt.Key.Key_Tab)
        widget = QApplication.focusWidget()
    while widget is not None and widget not in stops and widget.window() is root.window() and len(stops) < 300:
        stops.append(widget)
        QTest.keyClick(widget, Qt.Key.Key_Tab)
        widget = QApplication.focusWidget()
    return stops


def out_of_order(root: QWidget) -> Iterator[Finding]:
    """Find what Tab does not reach, and steps of Tab against the order of reading."""
    stops = tab_stops(root)
    for widget in seen(root):
        if isinstance(widget, INTERACTIVE) and widget.isEnabled() and widget not in stops and not _needs_no_tab(widget, stops):
            yield found("no tab", widget, "Tab does not reach it")
    back = [(one, after, step) for one, after in pairwise([*stops, *stops[:1]]) if (step := _backwards(one, after, root))]
    if back:  # one step leads from the end to the beginning: that to the first in the order of reading
        back.remove(min(back, key=lambda pair: pair[1].mapTo(root, QPoint()).manhattanLength()))
    for one, after, step in back:
        yield found("tab order", after, f"comes after {where(one)}, though it stands {step}")


def _needs_no_tab(widget: QWidget, stops: list[QWidget]) -> bool:
    """Say whether the arrow keys reach a widget from a neighbour that Tab reaches, or something else has its keyboard."""
    if isinstance(widget.parentWidget(), QLineEdit | QComboBox) or isinstance(widget, QHeaderView) or widget.focusProxy():
        return True
    if not isinstance(widget, QAbstractButton):
        return False
    group = widget.group()
    together = group.buttons() if group is not None else widget.parentWidget().findChildren(type(widget))
    follows = (group is not None and group.exclusive()) or widget.autoExclusive() or widget.focusPolicy() == _BY_ARROWS
    return follows and any(one in stops for one in together)


def _backwards(one: QWidget, after: QWidget, root: QWidget) -> str:
    """Say how `after` stands before `one`, seen from the part of the window that holds both; an empty text if it does not."""
    mine = _up_to(one, root)
    branch = {id(parent): child for child, parent in pairwise(mine)}
    theirs = _up_to(after, root)
    for child, parent in pairwise(theirs):
        held = branch.get(id(parent))
        if held is not None:
            first, second = held.geometry(), child.geometry()
            if held is child:
                return ""
            if second.bottom() <= first.top() + SLACK and second.left() < first.right():
                return "above"
            level = second.top() < first.bottom() and first.top() < second.bottom()
            return "to the left" if level and second.right() <= first.left() + SLACK else ""
    return ""


def _up_to(widget: QWidget, root: QWidget) -> list[QWidget]:
    path = [widget]
    while path[-1] is not root and (parent := path[-1].parentWidget()) is not None:
        path.append(parent)
    return path


def _look_of(stop: QWidget) -> QImage:
    """Return the picture of a control on what it stands on, without which its ring stands out from nothing."""
    whole = stop.visibleRegion().boundingRect() == stop.rect()
    area = QRect(stop.mapTo(stop.window(), QPoint()), stop.size())
    return (stop.window().grab(area) if whole else stop.grab()).toImage()


def clearly_other(one: QImage, other: QImage) -> int:
    """Return how many pixels of two pictures differ by a contrast of 3 or more (WCAG 2.2, focus appearance)."""
    if one.size() != other.size():
        return LEAST_RING
    first, second = (
        memoryview(image.convertToFormat(QImage.Format.Format_RGB32).constBits()).cast("I").tolist() for image in (one, other)
    )
    pairs = Counter((a & 0xFFFFFF, b & 0xFFFFFF) for a, b in zip(first, second, strict=True) if a != b)
    return sum(many for pair, many in pairs.items() if contrast(*pair) >= 3)


def without_ring(root: QWidget) -> Iterator[Finding]:
    """Find what looks the same with the keyboard as without it; the window must be the active one."""
    before = QApplication.focusWidget()
    done: set[tuple[str, ...]] = set()
    for stop in tab_stops(root):
        chosen = isinstance(stop, QAbstractButton) and stop.isChecked()
        kind = (type(stop).__name__, str(stop.property("kind")), str(stop.property("look")), str(chosen))
        if kind in done:
            continue
        done.add(kind)
        stop.setFocus(Qt.FocusReason.TabFocusReason)
        if QApplication.focusWidget() is not stop:
            continue  # hands the keyboard on
        with_it = _look_of(stop)
        stop.clearFocus()
        if (differs := clearly_other(with_it, _look_of(stop))) < LEAST_RING:
            yield found("no ring", stop, f"with the keyboard only {differs} px look clearly other than without")
    if before is not None:
        before.setFocus(Qt.FocusReason.OtherFocusReason)
