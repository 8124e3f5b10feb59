"""Owns the wide button of the first screen: an icon, what it does, and beneath it a quiet line that says more."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QEnterEvent, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from .. import icons, theme

_LEFT, _TOP = 32, 8


def _title() -> int:
    """Return how high the line with the name of the way is."""
    return theme.px(19)


_WRAP = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)


class WayButton(QAbstractButton):
    """One way to begin."""

    def __init__(self, icon: str, text: str, line: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon, self._line = icon, line
        self.setText(text.replace("&", "&&"))
        self._shown = text
        self.setAccessibleName(text)
        self.setAccessibleDescription(line)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def _line_rect(self, width: int) -> QRect:
        if not self._line:
            return QRect()
        room = QRect(_LEFT, _TOP + _title(), max(width - _LEFT - 4, 60), 200)
        return QFontMetrics(theme.font("small")).boundingRect(room, _WRAP, self._line)

    def sizeHint(self) -> QSize:
        return QSize(240, _TOP + _title() + self._line_rect(self.width()).height() + _TOP)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.setFixedHeight(self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Begin with Enter as with the space bar: a dialog would press its own button, which is grey at first."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
            return
        super().keyPressEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        now, painter = theme.current(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame = QRectF(self.rect()).adjusted(-7, 1, -1, -1)
        if self.underMouse() or self.isDown():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(now.colour("hover"))
            painter.drawRoundedRect(frame, 6, 6)
        icons.paint(painter, self._icon, QRectF(1, _TOP + (_title() - 19) / 2, 18, 18), "info")
        painter.setFont(theme.font("strong"))
        painter.setPen(now.colour("text"))
        metrics = QFontMetrics(theme.font("strong"))
        shown = metrics.elidedText(self._shown, Qt.TextElideMode.ElideRight, self.width() - _LEFT - 4)
        line = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute
        painter.drawText(QRect(_LEFT, _TOP, self.width() - _LEFT, _title() - 1), line | Qt.TextFlag.TextSingleLine, shown)
        if self._line:
            painter.setFont(theme.font("small"))
            painter.setPen(now.colour("muted"))
            painter.drawText(self._line_rect(self.width()).adjusted(0, 0, 4, 4), _WRAP, self._line)
        if self.hasFocus():
            painter.setPen(QPen(now.colour("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)
        painter.end()
