"""Owns how a `Cell` is painted, in tables and trees alike; must not know the models behind."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QHelpEvent, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QStyledItemDelegate, QStyleOptionViewItem, QToolTip

from .. import icons, theme
from .cell import CELL_ROLE, Cell
from .text import badge_height, badge_width, paint_badge, plain_tip

PADDING = 12
_GAP = 9
_LINE = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
_Index = QModelIndex | QPersistentModelIndex


def cell_of(index: _Index) -> Cell:
    """Return the cell of an index; a model that gives none shows its text."""
    found = index.data(CELL_ROLE)
    return found if isinstance(found, Cell) else Cell(str(index.data() or ""))


def main_role(cell: Cell) -> str:
    """Return the role of a cell's text."""
    return "small" if cell.sub else "strong" if cell.bold else "body"


def full_width(cell: Cell) -> float:
    """Return how wide a cell must be to show everything, with its padding."""
    wide = theme.metrics(main_role(cell)).horizontalAdvance(cell.text) if cell.text else 0.0
    if cell.second:
        wide += _GAP + theme.metrics("small").horizontalAdvance(cell.second)
    if cell.below:
        wide = max(wide, theme.metrics("small").horizontalAdvance(cell.below))
    if cell.badge:
        wide += badge_width(cell.badge) + (_GAP if cell.text else 0)
    if cell.icon or (cell.sub and cell.text and cell.align == "left"):
        wide += theme.px(16) + (8 if cell.text or cell.badge or cell.second else 0)
    if cell.check is not None:
        wide += theme.px(16) + (_GAP if cell.text else 0)
    return wide + 2 * PADDING + (16 if cell.field else 0) + 1


class CellDelegate(QStyledItemDelegate):
    """Paints text, second fact, weight, colour, icon, badge, box and framed field of a cell."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        cell = cell_of(index)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(option.rect)
        if cell.field:
            self._paint_field(painter, area, cell)
        elif cell.align == "right":
            self._paint_right(painter, area.adjusted(PADDING, 0, -PADDING, 0), cell)
        else:
            self._paint_left(painter, area.adjusted(PADDING, 0, -PADDING, 0), cell)
        painter.restore()

    def _paint_left(self, painter: QPainter, area: QRectF, cell: Cell) -> None:
        now, x, size = theme.current(), area.left(), theme.px(16)
        if cell.check is not None:
            paint_check(painter, QRectF(x, area.center().y() - size / 2, size, size), cell.check)
            x += size + _GAP
        picture = cell.icon or ("arrow" if cell.sub and cell.text else "")
        if picture:
            tone = "muted" if cell.sub or cell.tone == "normal" else cell.tone
            icons.paint(painter, picture, QRectF(x, area.center().y() - size / 2, size, size), tone)
            x += size + 8
        upper = QRectF(x, area.top(), area.right() - x, area.height())
        if cell.below:
            lower = QRectF(x, area.center().y() + 1, area.right() - x, theme.px(16))
            self._text(painter, lower, cell.below, "small", now.colour("muted"))
            upper = QRectF(x, area.center().y() - theme.px(17), area.right() - x, theme.px(18))
        used = self._text(painter, upper, cell.text, main_role(cell), self._colour(cell))
        x = upper.left() + used + (_GAP if used else 0)
        if cell.badge and upper.right() - x > 20:
            high = badge_height()
            spot = QRectF(x, upper.center().y() - high / 2, min(badge_width(cell.badge), upper.right() - x), high)
            paint_badge(painter, spot, cell.badge, cell.badge_tone)
            x = spot.right() + _GAP
        if cell.second and upper.right() - x > _least_of(cell.second):
            rest = QRectF(x, upper.top(), upper.right() - x, upper.height())
            self._text(painter, rest, cell.second, "small", now.tone(cell.second_tone))

    def _paint_right(self, painter: QPainter, area: QRectF, cell: Cell) -> None:
        """Draw an amount: at its right edge, never shortened, the second fact before it."""
        role = main_role(cell)
        painter.setFont(theme.font(role))
        painter.setPen(self._colour(cell))
        painter.drawText(area, _LINE | Qt.AlignmentFlag.AlignRight | Qt.TextFlag.TextDontClip, cell.text)
        edge = area.right() - theme.metrics(role).horizontalAdvance(cell.text) - _GAP
        if cell.second:
            painter.setFont(theme.font("small"))
            painter.setPen(theme.current().tone(cell.second_tone))
            room = QRectF(area.left(), area.top(), edge - area.left(), area.height())
            painter.drawText(room, _LINE | Qt.AlignmentFlag.AlignRight | Qt.TextFlag.TextDontClip, cell.second)
        if cell.badge:
            wide = badge_width(cell.badge)
            left = edge - wide if cell.text else area.right() - wide
            high = badge_height()
            paint_badge(painter, QRectF(left, area.center().y() - high / 2, wide, high), cell.badge, cell.badge_tone)

    def _paint_field(self, painter: QPainter, area: QRectF, cell: Cell) -> None:
        now = theme.current()
        frame = field_rect(area)
        painter.setPen(QPen(now.colour("field"), 1))
        painter.setBrush(now.colour("surface"))
        painter.drawRoundedRect(frame.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        self._paint_right(painter, frame.adjusted(8, 0, -8, 0), cell)

    def _text(self, painter: QPainter, area: QRectF, text: str, role: str, colour: QColor) -> float:
        """Draw a text from the left, shortened where it must be, and return the width it took."""
        metrics = theme.metrics(role)
        wide = metrics.horizontalAdvance(text)
        if wide > area.width() + 1:
            text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, area.width())
            wide = metrics.horizontalAdvance(text)
        painter.setFont(theme.font(role))
        painter.setPen(colour)
        # AlignLeft would be mirrored for names in right-to-left scripts; the column keeps its edge
        painter.drawText(area, _LINE | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute, text)
        return wide

    def _colour(self, cell: Cell) -> QColor:
        tone = "muted" if cell.sub and cell.tone == "normal" else cell.tone
        return theme.current().tone(tone)

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        cell = cell_of(index)
        return QSize(round(full_width(cell)), theme.row(48 if cell.below else 28))

    def helpEvent(self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: _Index) -> bool:
        if event.type() == QEvent.Type.ToolTip and index.isValid():
            given = index.data(Qt.ItemDataRole.ToolTipRole)
            cell = cell_of(index)
            short = full_width(cell) > option.rect.width() + 1
            said = [str(given or (cell.spoken() if short else "")), self.more_of(index)]
            QToolTip.showText(event.globalPos(), plain_tip("\n".join(part for part in said if part)), view)
            return True
        return super().helpEvent(event, view, option, index)

    def more_of(self, index: _Index) -> str:
        """Return what else the tip of a row says."""
        return ""


def _least_of(second: str) -> float:
    """Return the room beneath which a second fact is left to the tip: the beginning of a short one says nothing."""
    return min(0.6 * theme.metrics("small").horizontalAdvance(second), 72.0)


def field_rect(area: QRectF) -> QRectF:
    """Return where the frame of an editable amount stands in its cell; its figure lies 12 px from the cell's edge."""
    return QRectF(area.left() + 4, area.top() + 4, area.width() - 8, area.height() - 8)


def paint_check(painter: QPainter, box: QRectF, checked: bool) -> None:
    """Draw a box to tick."""
    now = theme.current()
    painter.setPen(QPen(now.colour("accent" if checked else "field"), 1))
    painter.setBrush(now.colour("accent" if checked else "surface"))
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
    if checked:
        icons.paint(painter, "check", box.adjusted(2.5, 2.5, -2.5, -2.5), now.colour("onAccent"))


def paint_row(painter: QPainter, row: QRectF, *, selected: bool, hovered: bool, ring: bool) -> None:
    """Fill a row that is selected or under the pointer, edge and focus ring with it."""
    now = theme.current()
    if selected:
        painter.fillRect(row, now.colour("sel"))
        painter.fillRect(QRectF(row.left(), row.top(), 3, row.height()), now.colour("accent"))
    elif hovered:
        painter.fillRect(row, now.colour("hover"))
    if ring:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(now.colour("accent"), 2))  # on whole pixels, or it would be pale on a chosen row
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(row.adjusted(1, 1, -1, -1))
        painter.restore()


def paint_hairline(painter: QPainter, row: QRectF) -> None:
    """Draw the line beneath a row."""
    painter.fillRect(QRectF(QPointF(row.left(), row.bottom() - 1), row.bottomRight()), theme.current().colour("line"))
