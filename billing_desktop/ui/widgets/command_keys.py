"""Owns which keys an input leaves to the commands of the program; must not know the commands."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent

_KEY, _HELD = Qt.Key, Qt.KeyboardModifier
_WITH_CTRL = (_KEY.Key_A, _KEY.Key_C, _KEY.Key_V, _KEY.Key_X, _KEY.Key_Y, _KEY.Key_Z)
_WITH_CTRL_AND_SHIFT = (_KEY.Key_Z,)


def leaves_to_commands(event: QEvent) -> bool:
    """Say whether an input that has the keyboard is asked about a key that edits nothing, and so is the program's.

    Qt on Linux takes Ctrl+E, Ctrl+K, Ctrl+U and Ctrl+Shift+A for itself in every input, as terminals do.
    """
    if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
        return False
    held = event.modifiers()
    if not held & _HELD.ControlModifier or held & _HELD.AltModifier:  # Ctrl with Alt is AltGr, which types letters
        return False
    if not _KEY.Key_Space < event.key() < _KEY.Key_Escape:  # Home, End, arrows, Delete and the like edit
        return False
    return event.key() not in (_WITH_CTRL_AND_SHIFT if held & _HELD.ShiftModifier else _WITH_CTRL)
