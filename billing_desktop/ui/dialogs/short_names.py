"""Owns how a name that people chose stands inside a sentence or a choice: shortened to the room there is, kept to itself.

Must not know whose name it is.
"""

from __future__ import annotations

import unicodedata

from PySide6.QtCore import Qt

from .. import theme

_ISOLATE, _END = "\u2068", "\u2069"


def short(name: str, room: float, role: str = "body") -> str:
    """Shorten a name in its middle to so many pixels; one written from the right is kept from turning what stands around it."""
    text = theme.metrics(role).elidedText(name, Qt.TextElideMode.ElideMiddle, max(room, 40))
    from_right = any(unicodedata.bidirectional(char) in ("R", "AL") for char in text)
    return f"{_ISOLATE}{text}{_END}" if from_right else text
