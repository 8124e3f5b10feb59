"""Owns the tabs of a page: those that have no room stand in a menu at their end; must not know what is behind them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QMenu, QTabBar, QWidget

from .. import theme
from ..widgets.text import plain_tip
from .action_button import MenuButton

_AROUND = 2 * 13 + 2
"""What the style sheet keeps free at both sides of a tab."""
_BY_HAND = (Qt.FocusReason.MouseFocusReason, Qt.FocusReason.PopupFocusReason)


class _Bar(QTabBar):
    """Tabs with the focus ring of the house; the arrows also reach those that have no room."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._ring = False
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setUsesScrollButtons(False)
        self.setAccessibleName(name)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._ring = event.reason() not in _BY_HAND
        super().focusInEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._ring = True
        onwards = Qt.Key.Key_Left if self.isRightToLeft() else Qt.Key.Key_Right
        steps: dict[int, int] = {Qt.Key.Key_Right: -1, Qt.Key.Key_Left: -1, onwards: 1}
        wanted = self.currentIndex() + steps.get(event.key(), 0)
        if event.key() not in steps:
            super().keyPressEvent(event)
        elif 0 <= wanted < self.count():
            self.setTabVisible(wanted, True)
            self.setCurrentIndex(wanted)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not (self.hasFocus() and self._ring):
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.current().colour("accent"), 2))
        painter.drawRoundedRect(QRectF(self.tabRect(self.currentIndex())).adjusted(1, 1, -1, -1), 6, 6)
        painter.end()


class Tabs(QWidget):
    """Tabs side by side. Where not all have room, their numbers go first, then the last of them into a menu."""

    def __init__(self, name: str, titles: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.bar = _Bar(name)
        for title in titles:
            self.bar.addTab(title)
        self._titles: tuple[tuple[str, str], ...] = tuple((title, "") for title in titles)
        self._room = 0
        self._menu = QMenu(self)
        self.more = MenuButton(self.tr("More"), self._menu, icon="more")
        self.more.setAccessibleName(self.tr("More to show"))
        self.more.hide()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.bar)
        row.addWidget(self.more)
        self.currentChanged = self.bar.currentChanged
        self.currentChanged.connect(lambda _place: self._fit())

    def currentIndex(self) -> int:
        """Return which tab is shown."""
        return self.bar.currentIndex()

    def setCurrentIndex(self, place: int) -> None:
        """Show a tab, also one that has had no room until now."""
        self.bar.setTabVisible(place, True)
        self.bar.setCurrentIndex(place)

    def tabText(self, place: int) -> str:
        """Return what stands on a tab."""
        return self.bar.tabText(place)

    def write(self, titles: tuple[tuple[str, str], ...]) -> None:
        """Write on each tab its title and how much is behind it."""
        self._titles = titles
        self._fit()

    def fit(self, room: int) -> None:
        """Stand in a width."""
        self._room = room
        self._fit()

    def in_menu(self) -> list[int]:
        """Return the tabs that have no room and stand in the menu."""
        return [place for place in range(self.bar.count()) if not self.bar.isTabVisible(place)]

    def _fit(self) -> None:
        metrics, room = theme.metrics("strong"), self._room or 10_000
        whole = [f"{title}  {number}" if number else title for title, number in self._titles]
        texts = whole if sum(metrics.horizontalAdvance(text) + _AROUND for text in whole) <= room else [
            title for title, _number in self._titles
        ]  # fmt: skip
        widths = [round(metrics.horizontalAdvance(text)) + _AROUND for text in texts]
        shown = set(range(len(texts)))
        if sum(widths) > room:
            room -= self.more.sizeHint().width() + 8
            while len(shown) > 1 and sum(widths[place] for place in shown) > room:
                shown.remove(max(shown - {self.bar.currentIndex()}))
        for place, text in enumerate(texts):
            if self.bar.tabText(place) != text:
                self.bar.setTabText(place, text)
            if self.bar.isTabVisible(place) != (place in shown):
                self.bar.setTabVisible(place, place in shown)
        self._fill_menu(whole)
        self.bar.updateGeometry()  # the chosen tab is bold, and wider

    def _fill_menu(self, whole: list[str]) -> None:
        self._menu.clear()
        for place in self.in_menu():
            self._menu.addAction(whole[place]).triggered.connect(lambda _on=False, place=place: self._take(place))
        self.more.setToolTip(plain_tip(", ".join(whole[place] for place in self.in_menu())))
        self.more.setVisible(bool(self.in_menu()))

    def _take(self, place: int) -> None:
        self.setCurrentIndex(place)
        self.bar.setFocus(Qt.FocusReason.OtherFocusReason)
