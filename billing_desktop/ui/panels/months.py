"""Owns the chart of what was received in each of the last twelve months: bars from zero, the running month in accent."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from .. import theme
from .cover import Cover

_STEPS = (1, 2, 5)


@dataclass(frozen=True, slots=True)
class Month:
    """A month's short name, what was received in it, in minor units, and its first day."""

    name: str
    minor: int
    first: date


class Months(QWidget):
    """Twelve bars; the last is the running month and carries its figure. Each is a button to its payments."""

    chosen = Signal(object)
    """date: the first day of the month."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._months: tuple[Month, ...] = ()
        self._brief: Callable[[int], str] = str
        self._whole, self._at = 100, 0
        self._buttons: list[Cover] = []
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumHeight(theme.px(120))

    def set_months(self, months: tuple[Month, ...], show: Callable[[int], str], brief: Callable[[int], str], whole: int) -> None:
        """Show these months. `show` writes minor units, `brief` without decimals; `whole` of them make one unit."""
        self._months, self._brief, self._whole = months, brief, whole
        self.setAccessibleDescription(", ".join(f"{month.name} {show(month.minor)}" for month in months))
        while len(self._buttons) < len(months):
            self._add_button(len(self._buttons))
        for month, button in zip(months, self._buttons, strict=True):
            button.setAccessibleName(f"{month.name} {show(month.minor)}")
            button.setToolTip(f"{month.name} {month.first.year}: {show(month.minor)}")
        self._place_buttons()
        self._at = len(months) - 1
        self.let_one_in()
        self.update()

    def _add_button(self, place: int) -> None:
        button = Cover(self, whole=False, radius=4)
        button.clicked.connect(lambda _checked=False: self.chosen.emit(self._months[place].first))
        button.installEventFilter(self)
        button.show()
        self._buttons.append(button)

    def let_one_in(self) -> None:
        """Let Tab stop at one month only."""
        for place, button in enumerate(self._buttons):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus if place == self._at else Qt.FocusPolicy.NoFocus)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        steps: dict[int, int] = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.key() in steps:
            self._at = min(max(self._at + steps[event.key()], 0), len(self._buttons) - 1)
            self.let_one_in()
            self._buttons[self._at].setFocus(Qt.FocusReason.TabFocusReason)
            return True
        return super().eventFilter(watched, event)

    def button(self, place: int) -> Cover:
        """Return the button over a month."""
        return self._buttons[place]

    def buttons(self) -> list[Cover]:
        """Return the buttons over all months, for the order of Tab."""
        return self._buttons

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_buttons()

    def _place_buttons(self) -> None:
        left = self._left()
        slot = (self.width() - left) / max(len(self._months), 1)
        for place, button in enumerate(self._buttons):
            button.setGeometry(round(left + slot * place), 0, round(slot), self.height())

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
        step = self._step()
        lines = [i * step for i in range(self._lines(step) + 1)]
        labels = [self._short(value) for value in lines]
        left = self._left()
        above, below = theme.px(18), theme.px(20)
        area = QRectF(left, above, self.width() - left, self.height() - above - below)
        painter.setFont(font)
        for value, label in zip(lines, labels, strict=True):
            y = area.bottom() - area.height() * value / lines[-1]
            painter.setPen(now.colour("muted"))
            side = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(QRectF(0, y - theme.px(8), left - 8, theme.px(16)), side, label)
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
            painter.drawText(QRectF(middle - slot / 2, area.bottom() + 3, slot, theme.px(16)), centre, month.name.rstrip("."))
            if running and month.minor > 0:
                figure = self._short(month.minor)
                room_for = theme.metrics("badge").horizontalAdvance(figure) + 2
                room = QRectF(middle - room_for / 2, area.bottom() - high - theme.px(18), room_for, theme.px(16))
                room.moveRight(min(room.right(), area.right()))
                painter.fillRect(room.adjusted(-2, 0, 2, 0), now.colour("surface"))  # no line of the axis through it
                painter.drawText(room, centre, figure)

    def _left(self) -> float:
        """Return where the bars begin, right of the figures of the axis."""
        step = self._step()
        metrics = QFontMetricsF(theme.font("tiny"))
        return max(metrics.horizontalAdvance(self._short(i * step)) for i in range(self._lines(step) + 1)) + 8

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
