"""Owns putting a page into a frame that scrolls up and down where the window is too low for it; must not know the page."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QScrollArea, QWidget


def scrolled(content: QWidget | QLayout) -> QScrollArea:
    """Return a frameless scroll area around a page; Tab passes it by, and nothing moves where there is room."""
    if isinstance(content, QLayout):
        inner = QWidget()
        inner.setLayout(content)
    else:
        inner = content
    scroll = QScrollArea()
    scroll.setWidgetResizable(True)
    scroll.setFrameShape(QScrollArea.Shape.NoFrame)
    scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    scroll.setWidget(inner)
    return scroll
