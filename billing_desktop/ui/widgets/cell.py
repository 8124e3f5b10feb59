"""Owns `Cell`: what one cell of a table or tree shows, frozen; must not know how it is painted."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import Qt

CELL_ROLE = Qt.ItemDataRole.UserRole
"""The role under which item models give a `Cell`."""

ROW_ROLE = Qt.ItemDataRole.UserRole + 1
"""The role under which item models give the row itself."""


@dataclass(frozen=True, slots=True)
class Cell:
    """What one cell shows: a text, a second fact beside it, a badge, an icon, a box or a framed field.

    `second` stands after the text, before it where `align` is right; `below` is a second line beneath.
    `sub` is a line that belongs to the row above, as an allocation belongs to its payment. `told` is what a picture says, in
    words, for those who do not see it.
    """

    text: str = ""
    second: str = ""
    tone: str = "normal"
    bold: bool = False
    align: Literal["left", "right"] = "left"
    icon: str = ""
    badge: str = ""
    sub: bool = False
    second_tone: str = "muted"
    badge_tone: str = "info"
    below: str = ""
    check: bool | None = None
    field: bool = False
    told: str = ""

    def spoken(self) -> str:
        """Return everything the cell shows as one text, for screen readers and copying."""
        state = {None: "", True: "\N{BALLOT BOX WITH CHECK}", False: "\N{BALLOT BOX}"}[self.check]
        return " ".join(part for part in (state, self.told, self.text, self.second, self.badge, self.below) if part)
