"""Owns putting a page into a frame that scrolls up and down where the window is too low for it; must not know the page."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QScrollArea, QWidget


def scrolled(content: QWidget | QLayout, parent: QWidget | None = None) -> QScrollArea:
    """Return a frameless scroll area around a page; Tab passes it by, and nothing moves where there is room.

    An empty layout can be filled afterwards: then each part finds its place at once, see main_window.py.
    """
    scroll = QScrollArea(parent)
    scroll.setWidgetResizable(True)
    scroll.setFrameShape(QScrollArea.Shape.NoFrame)
    scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    inner = QWidget() if isinstance(content, QLayout) else content
    scroll.setWidget(inner)
    if isinstance(content, QLayout):
        inner.setLayout(content)
    return scroll
