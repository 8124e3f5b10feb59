"""Owns the link that takes the last act back, and the seconds for which its receivers have not heard of it."""

from __future__ import annotations

import math
from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QSizePolicy

from .. import theme
from ..widgets.buttons import Button
from ..widgets.text import plain_tip

_TICK_MS = 250
_NAME = 280
"""How much room the name of an act has in the link, in pixels at 100 %."""
_COUNTED_S = 120
"""For how long seconds are counted; where it waits longer, for a receiver that is away, it is only said that it waits."""


class UndoLink(Button):
    """Undo, beside what was done. While the notifications of that are held back it says for how long: until then nobody
    outside hears of it. Afterwards Undo still works, and the act itself says what was sent. Source: look 05; rules 7.
    """

    def __init__(self, clock: Callable[[], datetime]) -> None:
        super().__init__("", "link")
        self._clock = clock
        self._act: Callable[[], object] | None = None
        self._until: datetime | None = None
        self._name = ""
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.clicked.connect(lambda _checked=False: self._act() if self._act else None)
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK_MS)
        self._timer.timeout.connect(self._say)
        self.offer(None)

    def offer(self, act: Callable[[], object] | None, name: str = "") -> None:
        """Offer to take something back; None takes the link away. A name says what, where something else stands beside it."""
        self._act, self._name = act, name
        self.setToolTip(plain_tip(name) if name else "")
        self.setVisible(act is not None)
        self.hold(None)

    def hold(self, until: datetime | None) -> None:
        """Count down to the instant of the first try; None says nothing of it."""
        self._until = until if self._act is not None else None
        self._say()

    def _left_s(self) -> int:
        left = math.ceil((self._until - self._clock()).total_seconds()) if self._until is not None else 0
        return max(left, 0)

    def _say(self) -> None:
        left = self._left_s()
        if self._name:
            shown = self.fontMetrics().elidedText(self._name, Qt.TextElideMode.ElideRight, theme.px(_NAME))
            self.setText(self.tr("Undo: {act}").format(act=shown).replace("&", "&&"))
            self.setAccessibleName(self.tr("Undo: {act}").format(act=self._name))
            self._timer.stop()
            return
        words = self.tr("Undo before it is sent") if left else self.tr("Undo")
        self.setText(self.tr("Undo, {n} s before it is sent").format(n=left) if 0 < left <= _COUNTED_S else words)
        self.setAccessibleName(words)  # a screen reader that stands on it is not told every second
        if left and not self._timer.isActive():
            self._timer.start()
        elif not left:
            self._timer.stop()
