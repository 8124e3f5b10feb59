"""Owns a layout that goes on in a next line where one has no room left, as words do."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QLayout, QLayoutItem, QWidget


class Together(QWidget):
    """Parts side by side that go into a next line as one."""

    def __init__(self, *parts: QWidget, spacing: int = 12) -> None:
        super().__init__()
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(0, 0, 0, 0)
        self.row.setSpacing(spacing)
        for part in parts:
            self.row.addWidget(part)


class FlowLayout(QLayout):
    """Parts side by side at their own size; those that do not fit stand in lines below.

    With `last_right` the last part stands at the right edge where it has room beside the others.
    """

    def __init__(self, parent: QWidget | None = None, *, spacing: int = 8, last_right: bool = False) -> None:
        super().__init__(parent)
        self._last_right = last_right
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(spacing)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._place(QRect(0, 0, width, 0), move=False)

    def sizeHint(self) -> QSize:
        """Return the size of all in one line."""
        sizes = [item.sizeHint() for item in self._items if not item.isEmpty()]
        wide = sum(size.width() for size in sizes) + self.spacing() * max(0, len(sizes) - 1)
        return QSize(wide, max((size.height() for size in sizes), default=0))

    def minimumSize(self) -> QSize:
        sizes = [item.minimumSize() for item in self._items if not item.isEmpty()]
        return QSize(max((size.width() for size in sizes), default=0), max((size.height() for size in sizes), default=0))

    def setGeometry(self, area: QRect) -> None:
        super().setGeometry(area)
        spare = max(area.height() - self._place(QRect(0, 0, area.width(), 0), move=False), 0)
        self._place(area.adjusted(0, spare // 2, 0, 0), move=True)  # in the middle of what stands beside it

    def _lines(self, width: int) -> list[list[tuple[QLayoutItem, QSize]]]:
        """Return which parts stand in which line at a width."""
        lines: list[list[tuple[QLayoutItem, QSize]]] = []
        used = 0
        for item in self._items:
            if item.isEmpty():
                continue
            size = item.sizeHint()
            if not lines or used + size.width() > width:
                lines.append([])
                used = 0
            lines[-1].append((item, size))
            used += size.width() + self.spacing()
        return lines

    def _place(self, area: QRect, *, move: bool) -> int:
        """Lay the parts out in lines, each in the middle of its line, and return how high they are together."""
        y = area.y()
        for line in self._lines(area.width()):
            x, high = area.x(), max(size.height() for _item, size in line)
            for item, size in line:
                if self._last_right and x > area.x() and item is self._items[-1]:
                    x = area.right() + 1 - size.width()
                if move:
                    top = y + (high - size.height()) // 2
                    item.setGeometry(QRect(x, top, min(size.width(), area.width()), size.height()))
                x += size.width() + self.spacing()
            y += high + self.spacing()
        return max(y - self.spacing(), area.y()) - area.y()
