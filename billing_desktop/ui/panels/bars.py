"""Owns a list of bars from zero, each with its label before and its exact figure after; late is always orange.

The figures stand beside the bars and in the accessible description, so the drawing is never the only sign.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from .. import theme

_GAP = 2


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar: parts are (length, token) from the left; `figure` is written after it."""

    label: str
    figure: str
    parts: tuple[tuple[int, str], ...]
    ref: int = 0


class Bars(QWidget):
    """Bars of one measure beneath each other. With `chosen` connected, a bar can be opened with pointer and keys."""

    chosen = Signal(int)

    def __init__(self, name: str, *, row: int = 22, opens: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row, self._opens, self._at, self._hover = row, opens, 0, -1
        self._bars: tuple[Bar, ...] = ()
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        if opens:
            self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            self.setMouseTracking(True)

    def set_bars(self, bars: tuple[Bar, ...]) -> None:
        """Show these bars."""
        self._bars = bars
        self._at = min(self._at, max(len(bars) - 1, 0))
        self.setAccessibleDescription(", ".join(f"{bar.label} {bar.figure}" for bar in bars))
        self.setFixedHeight(max(len(bars), 1) * self._row)
        self.update()

    def bars(self) -> tuple[Bar, ...]:
        """Return the bars that are shown."""
        return self._bars

    def sizeHint(self) -> QSize:
        return QSize(360, max(len(self._bars), 1) * self._row)

    def paintEvent(self, event: QPaintEvent) -> None:
        now, painter = theme.current(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        body, strong = theme.font("body"), theme.font("medium")
        labels = [QFontMetricsF(body).horizontalAdvance(bar.label) for bar in self._bars]
        figures = [QFontMetricsF(strong).horizontalAdvance(bar.figure) for bar in self._bars]
        left = min(max(labels, default=0) + 24, self.width() * 0.38)
        right = max(figures, default=0) + 20
        longest = max((sum(part for part, _ in bar.parts) for bar in self._bars), default=0) or 1
        room = max(self.width() - left - right, 10.0)
        line = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
        for place, bar in enumerate(self._bars):
            area = QRectF(0, place * self._row, self.width(), self._row)
            if self._opens and place == self._hover:
                painter.fillRect(area, now.colour("hover"))
            painter.setFont(body)
            painter.setPen(now.colour("text"))
            label = QFontMetricsF(body).elidedText(bar.label, Qt.TextElideMode.ElideRight, left - 12)
            side = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute
            painter.drawText(QRectF(0, area.top(), left - 8, self._row), line | side, label)
            self._paint_bar(painter, bar, left, area, room / longest)
            painter.setFont(strong)
            painter.setPen(now.colour("text"))
            painter.drawText(area, line | Qt.AlignmentFlag.AlignRight, bar.figure)
            if self._opens and self.hasFocus() and place == self._at:
                painter.setPen(now.colour("accent"))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        painter.end()

    def _paint_bar(self, painter: QPainter, bar: Bar, left: float, area: QRectF, scale: float) -> None:
        x, height = left, 10.0
        painter.setPen(Qt.PenStyle.NoPen)
        for length, token in bar.parts:
            if length <= 0:
                continue
            wide = max(length * scale, 3.0)
            painter.setBrush(theme.current().colour(token))
            painter.drawRoundedRect(QRectF(x, area.center().y() - height / 2, wide, height), 1.5, 1.5)
            x += wide + _GAP

    # Opening one

    def _place(self, y: float) -> int:
        place = int(y // self._row)
        return place if 0 <= place < len(self._bars) else -1

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._hover = self._place(event.position().y())
        self.setCursor(Qt.CursorShape.PointingHandCursor if self._opens else Qt.CursorShape.ArrowCursor)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        self._hover = -1
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._open(self._place(event.position().y()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps: dict[int, int] = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        if self._opens and event.key() in steps and self._bars:
            self._at = min(max(self._at + steps[event.key()], 0), len(self._bars) - 1)
            self.update()
        elif self._opens and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._open(self._at)
        else:
            super().keyPressEvent(event)

    def _open(self, place: int) -> None:
        if self._opens and 0 <= place < len(self._bars):
            self.chosen.emit(self._bars[place].ref)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()
