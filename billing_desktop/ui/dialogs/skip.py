"""Owns the dialog that leaves a notification out for good, with the reason; the harmless button is the default."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from ...domain.errors import BillingError
from ...domain.outbox_rows import OutboxRow
from ...services import FieldErrors
from .. import theme
from ..sentences import said
from ..widgets.buttons import danger, secondary
from ..widgets.inputs import LabelledField, LineEdit
from .base import FormDialog


class SkipDialog(FormDialog):
    """Asks for the reason, and says what the receiver then never hears."""

    def __init__(self, billing: Any, row: OutboxRow, *, parent: QWidget | None = None) -> None:
        super().__init__(billing, "", parent=parent)
        self._row = row
        self.set_title(self.tr("Skip this notification?"))
        amount = self.numbers.with_code(row.amount_minor, row.currency)
        words = self.tr("The receiver then never hears of {amount} on {name}. It stays listed, and can be sent again later.")
        self.set_under_title(words.format(amount=amount, name=said(row.target)))
        self.reason = LineEdit(placeholder=self.tr("Why it is not sent"))
        self.reason.setMaxLength(500)
        self.reason_field = LabelledField(self.tr("Reason"), self.reason, needed=True)
        self.body.addWidget(self.reason_field)
        self.keep, self.effect_button = secondary(self.tr("Keep it")), danger(self.tr("Skip"))
        self.add_buttons(self.effect_button, self.keep, default=self.keep)
        self.keep.clicked.connect(self.reject)
        self.effect_button.clicked.connect(self.submit_and_close)
        self.reason.textEdited.connect(lambda _text: self.update_effect())
        self.update_effect()
        self.fit(theme.px(480), self.sizeHint().height())
        self.reason.setFocus(Qt.FocusReason.OtherFocusReason)

    def missing(self) -> list[str]:
        return [] if self.reason.text().strip() else [self.tr("a reason")]

    def is_dirty(self) -> bool:
        return bool(self.reason.text().strip())

    def refused(self, error: BillingError) -> None:
        if isinstance(error, FieldErrors):
            self.reason_field.set_error(error.problems[0].text)
        super().refused(error)

    def commit(self) -> Any:
        self.billing.notifications.skip(self._row.delivery_id, self.reason.text())
        return True
