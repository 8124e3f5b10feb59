"""Owns how the head of a table or tree is painted: quiet words that stand exactly over their figures."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import QHeaderView, QWidget

from .. import icons, theme
from .delegate import PADDING


class RowHeader(QHeaderView):
    """A head with the padding of the cells and, in the sorted column, a small chevron."""

    def __init__(self, *, indent: int = 0, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._indent = indent
        self.setFont(theme.font("header"))
        self.setHighlightSections(False)
        self.setMinimumSectionSize(28)
        self.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.setSectionsMovable(False)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def sizeHint(self) -> QSize:
        return QSize(self.length(), theme.row(32) + 1)

    def wanted(self, section: int) -> int:
        """Return how wide a section must be for its title."""
        title = str(self.model().headerData(section, self.orientation()) or "")
        wide = QFontMetricsF(theme.font("header")).horizontalAdvance(title) + 2 * PADDING + 2
        sorts = self.isSortIndicatorShown() and self.sortIndicatorSection() == section
        return round(wide) + (14 if sorts else 0)

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        now, area = theme.current(), QRectF(rect)
        painter.save()
        title = str(self.model().headerData(section, self.orientation()) or "")
        side = self.model().headerData(section, self.orientation(), Qt.ItemDataRole.TextAlignmentRole)
        right = bool(side is not None and Qt.AlignmentFlag(side) & Qt.AlignmentFlag.AlignRight)
        indent = self._indent if section == 0 else 0
        inner = area.adjusted(PADDING + indent, 0, -PADDING, 0)
        painter.setFont(theme.font("header"))
        painter.setPen(now.colour("text" if self._sorted(section) else "muted"))
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
        painter.drawText(inner, flags | (Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft), title)
        if self._sorted(section):
            wide = QFontMetricsF(theme.font("header")).horizontalAdvance(title)
            x = inner.right() - wide - 14 if right else inner.left() + wide + 4
            drawing = "up" if self.sortIndicatorOrder() == Qt.SortOrder.AscendingOrder else "down"
            icons.paint(painter, drawing, QRectF(x, area.center().y() - 5, 10, 10), "text")
        painter.fillRect(QRectF(area.left(), area.bottom() - 1, area.width(), 1), now.colour("line"))
        painter.restore()

    def _sorted(self, section: int) -> bool:
        return self.isSortIndicatorShown() and self.sortIndicatorSection() == section
