"""Owns cards and figure tiles: framed surfaces that hold one subject each."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QVBoxLayout, QWidget

from .. import theme
from .text import PlainLabel


class Card(QFrame):
    """A framed surface; its contents go into `body`."""

    def __init__(self, *, padding: int = 16, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("part", "card")
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(padding, padding, padding, padding)
        self.body.setSpacing(8)

    def set_chosen(self, chosen: bool) -> None:
        """Mark the card as the chosen one of several."""
        self.setProperty("chosen", chosen)
        self.style().unpolish(self)
        self.style().polish(self)
        QCoreApplication.sendEvent(self, QEvent(QEvent.Type.StyleChange))  # or the contents would keep to the old frame


class FigureTile(Card):
    """One figure with its label above and one explaining line below."""

    def __init__(self, label: str, *, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.body.setContentsMargins(16, 9, 16, 9)
        self.body.setSpacing(1)
        self.setFixedHeight(theme.px(81))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._label = PlainLabel(label, "label", "muted")
        self._figure = PlainLabel("", "figure")
        self._line = PlainLabel("", "small", "muted")
        for part in (self._label, self._figure, self._line):
            self.body.addWidget(part)

    def set(self, figure: str, line: str = "", tone: str = "normal") -> None:
        """Show a figure, its line, and its tone: normal, late, credit or muted."""
        self._figure.setText(figure)
        self._figure.set_tone(tone)
        self._line.setText(line)
        self.setAccessibleName(f"{self._label.text()}: {figure}, {line}".rstrip(", "))

    def set_label(self, label: str) -> None:
        """Set the label above the figure."""
        self._label.setText(label)

    def figure(self) -> str:
        """Return the figure that is shown."""
        return self._figure.text()
