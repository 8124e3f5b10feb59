"""Owns putting a page into a frame that scrolls up and down where the window is too low for it; must not know the page."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QFrame, QLayout, QScrollArea, QSizePolicy, QWidget

from .. import theme

_LEAST = 144


def scrolled(content: QWidget | QLayout, parent: QWidget | None = None) -> QScrollArea:
    """Return a frameless scroll area around a page; Tab passes it by, and nothing moves where there is room.

    An empty layout can be filled afterwards: then each part finds its place at once, see main_window.py.
    """
    scroll = QScrollArea(parent)
    scroll.setWidgetResizable(True)
    scroll.setFrameShape(QScrollArea.Shape.NoFrame)
    scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    inner = QWidget() if isinstance(content, QLayout) else content
    scroll.setWidget(inner)
    if isinstance(content, QLayout):
        inner.setLayout(content)
    return scroll


class _Inner(QWidget):
    """Holds a layout and asks for no more height than it needs at least: a list in it gives way before the page scrolls."""

    def heightForWidth(self, width: int) -> int:
        layout = self.layout()
        return -1 if layout is None else layout.totalMinimumHeightForWidth(width)


class ScrolledBody(QScrollArea):
    """The body of a dialog, as high as its content where there is room, and scrolling where there is not; never sideways."""

    def __init__(self, content: QLayout, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        content.setContentsMargins(0, 0, 0, 0)
        self._content = content
        inner = self._inner = _Inner()
        inner.setLayout(content)
        inner.installEventFilter(self)
        self.setWidget(inner)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._follow)

    def _follow(self, _before: QWidget | None, now: QWidget | None) -> None:
        if self._holds(now) and not QApplication.mouseButtons():
            QTimer.singleShot(0, self, self._show_keyboard)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        QTimer.singleShot(0, self, self._show_keyboard)

    def _holds(self, part: QWidget | None) -> bool:
        return part is not None and self._inner.isAncestorOf(part)

    def _show_keyboard(self) -> None:
        """Show where the keyboard is, of a list at least the row: Qt does it for Tab alone, and of a list forgets its head."""
        now = QApplication.focusWidget()
        if now is None or not self._holds(now):
            return
        if now.height() <= self.viewport().height():
            self._show(now, now.rect())
        if isinstance(now, QAbstractItemView) and now.currentIndex().isValid():
            self._show(now.viewport(), now.visualRect(now.currentIndex()))

    def _show(self, part: QWidget, area: QRect) -> None:
        middle = part.mapTo(self._inner, area.center())
        self.ensureVisible(middle.x(), middle.y(), 0, area.height() // 2 + 1)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)

    def heightForWidth(self, width: int) -> int:
        content = self._content
        return content.totalHeightForWidth(width) if content.hasHeightForWidth() else content.totalSizeHint().height()

    def sizeHint(self) -> QSize:
        return self._content.totalSizeHint()

    def minimumSizeHint(self) -> QSize:
        """Return the width of the content with its bar, and little height."""
        least = self._content.totalMinimumSize()
        bar = self.verticalScrollBar().sizeHint().width() if least.height() > theme.px(_LEAST) else 0
        return QSize(least.width() + bar, min(least.height(), theme.px(_LEAST)))
