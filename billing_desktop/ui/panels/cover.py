"""Owns the button that lies over something drawn, so that it can be pressed by pointer, keys and screen readers alike."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from .. import theme
from ..widgets.buttons import press_on_enter
from ..widgets.cards import FigureTile


class Cover(QAbstractButton):
    """A button without a face: it frames what lies beneath it while it is pointed at or has the keyboard."""

    def __init__(self, parent: QWidget, *, whole: bool = True, radius: float = 8.0) -> None:
        super().__init__(parent)
        self._radius = radius
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        press_on_enter(self)
        if whole:
            parent.installEventFilter(self)
            self.resize(parent.size())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and isinstance(watched, QWidget):
            self.resize(watched.size())
            self.raise_()
        return super().eventFilter(watched, event)

    def sizeHint(self) -> QSize:
        return QSize(40, 20)

    def paintEvent(self, event: QPaintEvent) -> None:
        if not (self.hasFocus() or (self.underMouse() and self.isEnabled())):
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        wide = 2.0 if self.hasFocus() else 1.0
        painter.setPen(QPen(theme.current().colour("accent" if self.hasFocus() else "edge"), wide))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), self._radius, self._radius)
        painter.end()


class FigureButton(FigureTile):
    """A figure that leads to what it counts."""

    pressed = Signal()

    def __init__(self, label: str, tip: str) -> None:
        super().__init__(label)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)  # the tiles of a row are of one width
        self.button = Cover(self)
        self.button.setToolTip(tip)
        self.button.setAccessibleName(label)
        self.button.clicked.connect(lambda _checked=False: self.pressed.emit())

    def set(self, figure: str, line: str = "", tone: str = "normal") -> None:
        super().set(figure, line, tone)
        self.button.setAccessibleName(self.accessibleName())

    def set_line(self, line: str) -> None:
        """Show another line under the same figure."""
        if line != self._line.text():
            self.set(self.figure(), line, self._figure.tone())
