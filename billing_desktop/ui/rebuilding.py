"""Owns building the window anew in place, for another language, density or size of text: the person stays where they were.

What outlives the program as well is kept by window_layout; here is what only this moment has: typed searches, open branches,
chosen rows, scrolled places.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QMenu, QScrollArea, QTabBar, QWidget

from . import theme, window_layout
from .widgets.buttons import ChipRow
from .widgets.inputs import SearchEdit
from .widgets.late_page import LatePage
from .widgets.table import RowTable
from .widgets.unfolding import UnfoldingTable

if TYPE_CHECKING:
    from .main_window import MainWindow

Part = TypeVar("Part", bound=QWidget)


def rebuild(window: MainWindow) -> None:
    """Build everything of a window anew; what is shown, chosen and typed stays."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    theme.set_size(app, *window.state.text_size())
    window.page.tabs.keep_typed()
    window_layout.keep(window)
    spots, settings = _Spots(window), window.late.settings.built()
    keyboard = settings.keyboard() if settings else None
    window.leave_bus()
    menus = window.findChildren(QMenu)  # a menu bar that is cleared keeps its menus
    parts = (window.top, window.rail, window.takeCentralWidget(), window.standing, window.commands, window.signs)
    old = (*menus, *parts, window.actions_)
    window.top.leave()
    window.standing.stop()
    window.menuBar().clear()
    for bar in (window.top, window.rail):
        window.removeToolBar(bar)
    window.build()
    for part in old:
        if part is not None:
            part.deleteLater()
    window.checked.show()
    spots.give_back(window)
    if window.place() == "settings":
        window.settings.show_section()
        window.settings.put_keyboard(keyboard)


def _places(window: MainWindow) -> tuple[QWidget, ...]:
    return window.split.page, *window.page.tabs.late.values(), window.split.bill, window.late.overview, window.late.outbox


@dataclass(frozen=True, slots=True)
class _Rows:
    """What is chosen in a table and what is unfolded, by the keys of its rows."""

    chosen: tuple[Any, ...]
    current: Any
    unfolded: Any = None


class _Spots:
    """Where the person is in each place. Both windows are built alike, so the same part is found by its number."""

    def __init__(self, window: MainWindow) -> None:
        self._search, self._open = window.list.search.text(), window.list.open_branches()
        self._recent = window.top.search.recent()
        tree = window.list.tree
        self._list: tuple[int, int] = _awaited(tree) or (tree.verticalScrollBar().value(), window.list.model.rowCount())
        self._places: list[_Spot] = [_awaited(place) or _Spot(place) for place in _places(window)]

    def give_back(self, window: MainWindow) -> None:
        """Bring everything back that is still there."""
        window.top.search.bring_back(self._recent)
        window.list.bring_back(self._search, self._open)
        tree, model, (value, listed) = window.list.tree, window.list.model, self._list
        _once_shown(tree, self._list, lambda: _scroll(tree, value, lambda: model.read_on(listed)))
        for place, spot in zip(_places(window), self._places, strict=True):
            _once_shown(place, spot, lambda place=place, spot=spot: spot.bring_back(place))  # type: ignore[misc]


class _Spot:
    """Where the person is in one place: what is chosen, typed and scrolled in it."""

    def __init__(self, place: QWidget) -> None:
        self._chips = [row.selected() for row in _parts(place, ChipRow)]
        self._typed = [field.text() for field in _parts(place, SearchEdit)]
        self._tabs = [tabs.currentIndex() for tabs in _parts(place, QTabBar)]
        self._rows = [_rows_of(table) for table in _parts(place, RowTable)]
        self._scrolls: list[int] = [_awaited(one) or one.verticalScrollBar().value() for one in _scrolling(place)]

    def bring_back(self, place: QWidget) -> None:
        """Bring the place back, which has read what it lists by now."""
        for row, name in zip(_parts(place, ChipRow), self._chips, strict=False):
            if name in row.names() and name != row.selected():
                row.select(name)
                row.picked.emit(name)
        for field, text in zip(_parts(place, SearchEdit), self._typed, strict=False):
            if text:
                field.setText(text)
                field.searched.emit(text)
        for tabs, index in zip(_parts(place, QTabBar), self._tabs, strict=False):
            tabs.setCurrentIndex(index)
        for table, rows in zip(_parts(place, RowTable), self._rows, strict=False):
            _choose(table, rows)
        for view, value in zip(_scrolling(place), self._scrolls, strict=False):
            if value:
                _once_shown(view, value, lambda view=view, value=value: _scroll(view, value))  # type: ignore[misc]


def _parts(place: QWidget, kind: type[Part]) -> list[Part]:
    """Return the parts of a place; a page within it that is built late is a place of its own, since it may not be there."""
    late = place.findChildren(LatePage)
    return [part for part in place.findChildren(kind) if not any(one.isAncestorOf(part) for one in late)]


def _scrolling(place: QWidget) -> list[QAbstractScrollArea]:
    return [*_parts(place, RowTable), *_parts(place, QScrollArea)]


def _rows_of(table: RowTable) -> _Rows:
    model = table.model()
    if model is None or model.key is None:
        return _Rows((), None)
    current, unfolded = table.current(), table.unfolded_row() if isinstance(table, UnfoldingTable) else None
    return _Rows(
        tuple(model.key(row) for row in table.selected_rows()),
        None if current is None else model.key(current),
        None if unfolded is None else model.key(unfolded),
    )


def _choose(table: RowTable, rows: _Rows) -> None:
    model = table.model()
    if model is None or model.key is None or not rows.chosen:
        return
    places = {model.key(row): place for place, row in enumerate(model.rows)}
    if isinstance(table, UnfoldingTable):
        if rows.unfolded in places:
            table.unfold(places[rows.unfolded])
        else:
            table.fold()  # what a table unfolds at first was folded by hand
    if rows.current in places:
        table.select_row(places[rows.current])
    table.select_rows([places[key] for key in rows.chosen if key in places])


def _scroll(view: QAbstractScrollArea, value: int, read_on: Callable[[], None] | None = None) -> None:
    """Scroll to where one was; a list that reads in pages reads as many as it had."""
    if read_on is not None:
        read_on()
    bar, before = view.verticalScrollBar(), -1
    while bar.value() < value and bar.maximum() > before:
        before = bar.maximum()
        if isinstance(view, RowTable):
            view.doItemsLayout()  # a page that was read has no room in the bar before it is laid out
        bar.setValue(value)


class _OnceShown(QObject):
    def __init__(self, widget: QWidget, spot: Any, act: Callable[[], None]) -> None:
        super().__init__(widget)
        self.spot, self._act = spot, act
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self, self._next)
        return False

    def _next(self) -> None:
        QTimer.singleShot(0, self, self._do)  # a place that is shown reads what it lists in the turn after that

    def _do(self) -> None:
        self._act()
        self.deleteLater()


def _once_shown(widget: QWidget, spot: Any, act: Callable[[], None]) -> None:
    """Bring a widget back to a spot when it has its place on screen: before that it has no height to scroll in."""
    if widget.isVisible():
        QTimer.singleShot(0, widget, act)
    else:
        _OnceShown(widget, spot, act)


def _awaited(widget: QWidget) -> Any:
    """Return the spot a widget is to be brought back to once it is shown; None where it is there already."""
    waits = widget.findChild(_OnceShown, options=Qt.FindChildOption.FindDirectChildrenOnly)
    return None if waits is None else waits.spot
