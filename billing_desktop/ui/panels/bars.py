"""Owns a list of bars from zero, each with its label before and its exact figure after; late is always orange.

The figures stand beside the bars and in the accessible description, so the drawing is never the only sign.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from .. import theme
from .cover import Cover

_GAP = 2


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar: parts are (length, token) from the left; `figure` is written after it. `ref` is what it leads to."""

    label: str
    figure: str
    parts: tuple[tuple[int, str], ...]
    ref: object = None


class Bars(QWidget):
    """Bars of one measure beneath each other. Each is a button to what it stands for; the arrow keys go between them."""

    chosen = Signal(object)

    def __init__(self, name: str, *, row: int = 22, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row, self._at = theme.px(row), 0
        self._bars: tuple[Bar, ...] = ()
        self._buttons: list[Cover] = []
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_bars(self, bars: tuple[Bar, ...]) -> None:
        """Show these bars."""
        self._bars = bars
        self._at = min(self._at, max(len(bars) - 1, 0))
        self.setAccessibleDescription(", ".join(f"{bar.label} {bar.figure}" for bar in bars))
        self.setFixedHeight(max(len(bars), 1) * self._row)
        while len(self._buttons) < len(bars):
            self._add_button(len(self._buttons))
        for place, button in enumerate(self._buttons):
            button.setVisible(place < len(bars))
            if place < len(bars):
                button.setAccessibleName(f"{bars[place].label} {bars[place].figure}")
        self.let_one_in()
        self.update()

    def _add_button(self, place: int) -> None:
        button = Cover(self, whole=False, radius=4)
        button.clicked.connect(lambda _checked=False: self._open(place))
        button.installEventFilter(self)
        self._buttons.append(button)
        self._place_buttons()

    def let_one_in(self) -> None:
        """Let Tab stop at one bar only, the one it was at last."""
        for place, button in enumerate(self._buttons):
            here = place == self._at
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus if here else Qt.FocusPolicy.NoFocus)

    def bars(self) -> tuple[Bar, ...]:
        """Return the bars that are shown."""
        return self._bars

    def button(self, place: int) -> Cover:
        """Return the button over a bar."""
        return self._buttons[place]

    def buttons(self) -> list[Cover]:
        """Return the buttons over all bars, for the order of Tab."""
        return self._buttons[: len(self._bars)]

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
            painter.setFont(body)
            painter.setPen(now.colour("text"))
            label = QFontMetricsF(body).elidedText(bar.label, Qt.TextElideMode.ElideRight, left - 16)
            # AlignLeft alone would be mirrored for names in right-to-left scripts
            side = line | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute
            painter.drawText(QRectF(0, area.top(), left - 14, area.height()), side, label)
            painter.setFont(strong)
            painter.drawText(area, line | Qt.AlignmentFlag.AlignRight, bar.figure)
            self._paint_bar(painter, bar, area, left, room / longest)
        painter.end()

    def _paint_bar(self, painter: QPainter, bar: Bar, area: QRectF, left: float, scale: float) -> None:
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

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_buttons()

    def _place_buttons(self) -> None:
        for place, button in enumerate(self._buttons):  # a little wider than the bar, so that the frame touches no text
            button.setGeometry(0, place * self._row, self.width(), self._row)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        steps: dict[int, int] = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.key() in steps:
            self._at = min(max(self._at + steps[event.key()], 0), len(self._bars) - 1)
            self.let_one_in()
            self._buttons[self._at].setFocus(Qt.FocusReason.TabFocusReason)
            return True
        return super().eventFilter(watched, event)

    def _open(self, place: int) -> None:
        if 0 <= place < len(self._bars):
            self.chosen.emit(self._bars[place].ref)
