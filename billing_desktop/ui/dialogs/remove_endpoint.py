"""Owns the question before an endpoint is removed: what waits for it is then never sent there."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QWidget

from ...services.endpoints import Health
from .. import format as fmt
from .. import theme
from ..widgets.buttons import danger, secondary
from ..widgets.text import PlainLabel
from .base import FormDialog


class RemoveEndpointDialog(FormDialog):
    """Says what waits for it, and that what was sent stays listed."""

    def __init__(self, billing: Any, one: Health, *, parent: QWidget | None = None) -> None:
        super().__init__(billing, "", parent=parent)
        self._id = one.endpoint.public_id
        self.set_title(self.tr("Remove this endpoint?"))
        self.set_under_title(one.endpoint.url)
        waits = fmt.count(one.waiting, self.tr("1 notification waits for it and is then skipped."),
                          self.tr("{n} notifications wait for it and are then skipped."))  # fmt: skip
        kept = self.tr("What was sent stays listed, with every try. Its secret is forgotten.")
        self.body.addWidget(PlainLabel(f"{waits} {kept}" if one.waiting else kept, "body", wrap=True))
        self.keep, self.effect_button = secondary(self.tr("Keep it")), danger(self.tr("Remove"))
        self.add_buttons(self.effect_button, self.keep, default=self.keep)
        self.keep.clicked.connect(self.reject)
        self.effect_button.clicked.connect(self.submit_and_close)
        self.fit(theme.px(480), self.sizeHint().height())

    def commit(self) -> Any:
        self.billing.endpoints.remove(self._id)
        return True
