"""Owns the facts at the right of the status bar: an icon and a word, and one that leads somewhere."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from .. import icons, theme
from ..widgets.text import PlainLabel


class Fact(QWidget):
    """An icon and a word."""

    def __init__(self, name: str, text: str, tone: str = "muted") -> None:
        super().__init__()
        self._name = name
        self._sign = PlainLabel("")
        self._word = PlainLabel(text, "small", tone)
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 0, 8, 0)
        row.setSpacing(6)
        row.addWidget(self._sign)
        row.addWidget(self._word)
        self._paint()

    def set(self, text: str, tone: str = "muted", name: str = "") -> None:
        """Show another word."""
        self._name = name or self._name
        self._word.setText(text)
        self._word.set_tone(tone)
        self._paint()

    def text(self) -> str:
        """Return the word."""
        return self._word.text()

    def tone(self) -> str:
        """Return the tone of the word."""
        return self._word.tone()

    def _paint(self) -> None:
        tone = self._word.tone()
        self._sign.setPixmap(icons.pixmap(self._name, tone, theme.px(14), self.devicePixelRatioF()))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_word"):
            self._paint()
        super().changeEvent(event)


class PressedFact(Fact):
    """A fact that leads somewhere when it is pressed; by keyboard a command of the menus leads there too."""

    pressed = Signal()

    def __init__(self, name: str, text: str) -> None:
        super().__init__(name, text)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.pressed.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self.underMouse():
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.current().colour("hover"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 4, 4)
        painter.end()
