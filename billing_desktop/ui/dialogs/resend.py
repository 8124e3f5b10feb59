"""Owns the question before a live endpoint is told once more what it took already; the harmless button is the default."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QWidget

from ...domain.outbox_rows import OutboxRow
from .. import theme
from ..sentences import said
from ..widgets.buttons import danger, secondary
from ..widgets.text import PlainLabel
from .base import FormDialog


class ResendDialog(FormDialog):
    """Says what a receiver makes of the same id once more. Source: ux C23."""

    def __init__(self, billing: Any, row: OutboxRow, *, parent: QWidget | None = None) -> None:
        super().__init__(billing, "", parent=parent)
        self._id = row.delivery_id
        self.set_title(self.tr("Send it again?"))
        amount = self.numbers.with_code(row.amount_minor, row.currency)
        taken = self.tr("The receiver took {amount} on {name} already.").format(amount=amount, name=said(row.target))
        self.set_under_title(taken)
        same = self.tr("It gets the same id and the same bytes: a receiver that looks at the id counts nothing twice.")
        self.body.addWidget(PlainLabel(same, "body", wrap=True))
        self.keep, self.effect_button = secondary(self.tr("Cancel")), danger(self.tr("Send again"))
        self.add_buttons(self.effect_button, self.keep, default=self.keep)
        self.keep.clicked.connect(self.reject)
        self.effect_button.clicked.connect(self.submit_and_close)
        self.fit(theme.px(480), self.sizeHint().height())

    def commit(self) -> Any:
        self.billing.notifications.send_now([self._id], again=True)
        return True
