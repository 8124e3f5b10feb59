"""Owns the question whether a bank file that does not add up is read all the same; the harmless button is the default."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QWidget

from .. import theme
from ..widgets.buttons import danger, secondary
from ..widgets.text import PlainLabel
from .base import FormDialog


class ReadAnywayDialog(FormDialog):
    """Says what does not add up, and asks."""

    def __init__(self, billing: Any, why: str, *, parent: QWidget | None = None) -> None:
        super().__init__(billing, "", parent=parent)
        self.set_title(self.tr("Read a file that does not add up?"))
        self.set_under_title(why)
        text = self.tr("A line may be missing, or the file cut short. Fetching it again from the bank is the better way.")
        self.body.addWidget(PlainLabel(text, "body", wrap=True))
        self.keep, self.effect_button = secondary(self.tr("Do not read it")), danger(self.tr("Read it anyway"))
        self.add_buttons(self.effect_button, self.keep, default=self.keep)
        self.keep.clicked.connect(self.reject)
        self.effect_button.clicked.connect(self.accept)
        self.fit(theme.px(480), self.sizeHint().height())
        self.keep.setFocus()
