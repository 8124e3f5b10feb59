"""Owns the chart of what was received in each of the last twelve months: bars from zero, the running month in accent."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from .. import theme

_STEPS = (1, 2, 5)


@dataclass(frozen=True, slots=True)
class Month:
    """A month's short name and what was received in it, in minor units."""

    name: str
    minor: int


class Months(QWidget):
    """Twelve bars; the last is the running month and carries its figure."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._months: tuple[Month, ...] = ()
        self._brief: Callable[[int], str] = str
        self._whole = 100
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumHeight(120)

    def set_months(self, months: tuple[Month, ...], show: Callable[[int], str], brief: Callable[[int], str], whole: int) -> None:
        """Show these months. `show` writes minor units, `brief` without decimals; `whole` of them make one unit."""
        self._months, self._brief, self._whole = months, brief, whole
        self.setAccessibleDescription(", ".join(f"{month.name} {show(month.minor)}" for month in months))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(360, 150)

    def paintEvent(self, event: QPaintEvent) -> None:
        if not any(month.minor > 0 for month in self._months):
            painter = QPainter(self)
            painter.setFont(theme.font("body"))
            painter.setPen(theme.current().colour("muted"))
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignTop, self.tr("Nothing was received in these months."))
            painter.end()
            return
        now, painter = theme.current(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = theme.font("tiny")
        metrics = QFontMetricsF(font)
        step = self._step()
        lines = [i * step for i in range(self._lines(step) + 1)]
        labels = [self._short(value) for value in lines]
        left = max(metrics.horizontalAdvance(label) for label in labels) + 8
        area = QRectF(left, 18, self.width() - left, self.height() - 18 - 20)
        painter.setFont(font)
        for value, label in zip(lines, labels, strict=True):
            y = area.bottom() - area.height() * value / lines[-1]
            painter.setPen(now.colour("muted"))
            side = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(QRectF(0, y - 8, left - 8, 16), side, label)
            painter.fillRect(QRectF(area.left(), round(y), area.width(), 1), now.colour("line"))
        self._paint_bars(painter, area, lines[-1])
        painter.end()

    def _paint_bars(self, painter: QPainter, area: QRectF, top: int) -> None:
        now = theme.current()
        slot = area.width() / len(self._months)
        wide = min(slot * 0.6, 28.0)
        for place, month in enumerate(self._months):
            running = place == len(self._months) - 1
            middle = area.left() + slot * (place + 0.5)
            high = area.height() * month.minor / top
            if month.minor > 0:
                bar = QRectF(middle - wide / 2, area.bottom() - max(high, 2), wide, max(high, 2))
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(now.colour("accent" if running else "bar"))
                painter.drawRoundedRect(bar, 2, 2)
            painter.setFont(theme.font("badge" if running else "tiny"))
            painter.setPen(now.colour("text" if running else "muted"))
            centre = Qt.AlignmentFlag.AlignCenter
            painter.drawText(QRectF(middle - slot / 2, area.bottom() + 3, slot, 16), centre, month.name)
            if running and month.minor > 0:
                figure = self._short(month.minor)
                room = QRectF(middle - 60, area.bottom() - high - 18, 120, 16)
                room.moveRight(min(room.right(), area.right() + 40))
                painter.drawText(room, centre, figure)

    def _short(self, minor: int) -> str:
        """Write an amount without its decimals; the exact figures are in the description and the tile."""
        return self._brief(minor)

    def _step(self) -> int:
        """Return a round step so that at most four lines hold every month."""
        most = max((month.minor for month in self._months), default=0)
        power = self._whole
        while True:
            for step in _STEPS:
                if power * step * 4 >= most:
                    return power * step
            power *= 10

    def _lines(self, step: int) -> int:
        most = max((month.minor for month in self._months), default=0)
        return max(-(-most // step), 1)
