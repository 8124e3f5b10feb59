"""Owns the ageing bar: a strip of what is owed by days past due, its figures beneath, and the net at the right."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPainterPath, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ...domain.ageing_rows import Ageing
from .. import theme

_STRIP, _GAP = 8, 2
_ROOMY, _CLOSE = 24, 14
"""Room between two figures, and what it may come down to where they all stand in one line then."""


def _line() -> int:
    """Return how high a line of figures is."""
    return theme.px(22)


@dataclass(frozen=True, slots=True)
class _Part:
    label: str
    minor: int
    token: str


class AgeingBar(QWidget):
    """Segments in proportion, then each part with its figure; credit stands beside, never netted into the strip."""

    def __init__(self, show: Callable[[int], str], *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._show, self._net = show, 0
        self._parts: list[_Part] = []
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(self.tr("Owed by days past due"))
        self.set_ageing(None)

    def set_format(self, show: Callable[[int], str]) -> None:
        """Set how minor units are written, for example after another currency was chosen."""
        self._show = show
        self._describe()

    def set_ageing(self, ageing: Ageing | None) -> None:
        """Show the ageing of one currency; None empties the bar."""
        self._parts = self._all_parts(ageing) if ageing else []
        self._parts = [part for part in self._parts if part.minor]
        self._net = ageing.total if ageing else 0
        self._describe()

    def _all_parts(self, ageing: Ageing) -> list[_Part]:
        return [
            _Part(self.tr("not due"), ageing.current, "accent"),
            _Part(self.tr("1–30 days late"), ageing.days_1_30, "late"),
            _Part(self.tr("31–60 days late"), ageing.days_31_60, "late"),
            _Part(self.tr("61–90 days late"), ageing.days_61_90, "late"),
            _Part(self.tr("over 90 days late"), ageing.over_90, "late"),
            _Part(self.tr("no due date"), ageing.no_due_date, "muted"),
            _Part(self.tr("credit"), ageing.credit, "credit"),
        ]

    def _describe(self) -> None:
        said = [f"{part.label} {self._show(part.minor)}" for part in self._parts]
        said.append(f"{self.tr('net')} {self._show(self._net)}")
        self.setAccessibleDescription(", ".join(said))
        self.updateGeometry()
        self._fit()
        self.update()

    def _lines(self, width: float) -> list[list[tuple[float, _Part]]]:
        """Break the figures into lines, or move them together a little where that saves a line."""
        close = self._broken(width, _CLOSE)
        return close if len(close) == 1 and len(self._broken(width, _ROOMY)) > 1 else self._broken(width, _ROOMY)

    def _broken(self, width: float, between: int) -> list[list[tuple[float, _Part]]]:
        """Break the figures into lines; the last leaves room for the net at its right."""
        small, strong = QFontMetricsF(theme.font("small")), QFontMetricsF(theme.font("smallStrong"))
        net = small.horizontalAdvance(self.tr("net")) + 8 + strong.horizontalAdvance(self._show(self._net)) + between
        lines: list[list[tuple[float, _Part]]] = [[]]
        x = 0.0
        for part in self._parts:
            wide = 14 + small.horizontalAdvance(part.label) + 8 + strong.horizontalAdvance(self._show(part.minor))
            if x and x + wide > width - net:
                lines.append([])
                x = 0.0
            lines[-1].append((x, part))
            x += wide + between
        return lines

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return _STRIP + 8 + _line() * len(self._lines(width))

    def sizeHint(self) -> QSize:
        return QSize(480, self.heightForWidth(max(self.width(), 480)))

    def minimumSizeHint(self) -> QSize:
        return QSize(200, _STRIP + 8 + _line())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        height = self.heightForWidth(max(self.width(), 200))
        if self.minimumHeight() != height:
            self.setFixedHeight(height)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_strip(painter)
        self._paint_figures(painter)
        painter.end()

    def _paint_strip(self, painter: QPainter) -> None:
        now, width = theme.current(), float(self.width())
        outline = QPainterPath()
        outline.addRoundedRect(QRectF(0, 0, width, _STRIP), 4, 4)
        painter.save()
        painter.setClipPath(outline)
        owed = [part for part in self._parts if part.minor > 0]
        total = sum(part.minor for part in owed)
        if not total:
            painter.fillRect(QRectF(0, 0, width, _STRIP), now.colour("line"))
        # every part is seen: at least 4 px wide, the rest in proportion
        free = width - _GAP * max(len(owed) - 1, 0) - 4 * len(owed)
        x = 0.0
        for part in owed:
            wide = 4 + free * (part.minor / total)
            painter.fillRect(QRectF(x, 0, wide, _STRIP), now.colour(part.token))
            x += wide + _GAP
        painter.restore()

    def _paint_figures(self, painter: QPainter) -> None:
        now = theme.current()
        small, strong = theme.font("small"), theme.font("smallStrong")
        lines = self._lines(self.width())
        y = float(_STRIP + 8)
        centre = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
        for line in lines:
            for x, part in line:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(now.colour(part.token))
                painter.drawEllipse(QRectF(x, y + _line() / 2 - 4, 8, 8))
                painter.setFont(small)
                painter.setPen(now.colour("muted"))
                label = QFontMetricsF(small).horizontalAdvance(part.label)
                painter.drawText(QRectF(x + 14, y, label + 2, _line()), centre, part.label)
                painter.setFont(strong)
                painter.setPen(now.colour("text"))
                painter.drawText(QRectF(x + 14 + label + 8, y, 300, _line()), centre, self._show(part.minor))
            y += _line()
        y -= _line()
        figure = self._show(self._net)
        wide = QFontMetricsF(strong).horizontalAdvance(figure)
        right = Qt.AlignmentFlag.AlignRight | centre
        painter.setFont(strong)
        painter.setPen(now.colour("text"))
        painter.drawText(QRectF(0, y, self.width(), _line()), right, figure)
        painter.setFont(small)
        painter.setPen(now.colour("muted"))
        painter.drawText(QRectF(0, y, self.width() - wide - 8, _line()), right, self.tr("net"))
