"""Owns laying parts out side by side in as many columns as there is room for; must not know the parts."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget


class Reflow(QWidget):
    """Parts in the first number of columns of `choices` in which none is cut; the last one is taken where none fits.

    `weights` say how the columns share the room; without them they share alike.
    """

    def __init__(
        self,
        parts: Sequence[QWidget],
        choices: Sequence[int],
        *,
        spacing: int = 16,
        grows: bool = False,
        weights: Sequence[int] = (),
        above: int = 0,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._parts, self._choices, self._columns = list(parts), list(choices), 0
        self._grows, self._weights = grows, list(weights)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, above, 0, 0)
        self._grid.setSpacing(spacing)
        # Not fixed: that would be the height at any width, and a wrapped hint needs more in a narrow column.
        how = QSizePolicy.Policy.Expanding if grows else QSizePolicy.Policy.Preferred
        self.setSizePolicy(QSizePolicy.Policy.Expanding, how)
        self._arrange(choices[0])

    def columns(self) -> int:
        """Return how many columns there are now."""
        return self._columns

    def _needed(self, columns: int) -> int:
        """Return how wide so many columns are at least, each as wide as its widest part."""
        widths = [0 if part.isHidden() else max(part.minimumSizeHint().width(), part.minimumWidth()) for part in self._parts]
        between = self._grid.horizontalSpacing() * (columns - 1)
        if all(part.sizePolicy().horizontalPolicy() == QSizePolicy.Policy.Ignored for part in self._parts):
            return between + columns * max(widths)  # they are of one width, so the widest says how wide
        return between + sum(max(widths[column::columns], default=0) for column in range(columns))

    def _fit(self) -> None:
        columns = next((one for one in self._choices if self._needed(one) <= self.width()), self._choices[-1])
        if columns != self._columns:
            self._arrange(columns)

    def _arrange(self, columns: int) -> None:
        self._columns = columns
        for part in self._parts:
            self._grid.removeWidget(part)
        for place, part in enumerate(self._parts):
            self._grid.addWidget(part, place // columns, place % columns)
        for column in range(max(self._choices)):
            share = self._weights[column] if column < len(self._weights) else 1
            self._grid.setColumnStretch(column, share if column < columns else 0)
        if self._grows:
            rows = -(-len(self._parts) // columns)
            for row in range(len(self._parts)):
                self._grid.setRowStretch(row, 1 if row == rows - 1 else 0)
        self.updateGeometry()

    def minimumSizeHint(self) -> QSize:
        return QSize(self._needed(self._choices[-1]), self._grid.minimumSize().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:  # a figure became longer or shorter
            self._fit()
        return done
