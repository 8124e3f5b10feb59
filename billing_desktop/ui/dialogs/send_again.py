"""Owns the dialog that puts notifications back in line: for which endpoint, of whom, of which days."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from .. import format as fmt
from .. import theme
from ..panels.outbox_health import host_of, profile_name
from ..widgets.buttons import danger, secondary
from ..widgets.date_edit import DateEdit
from ..widgets.inputs import Combo, LabelledField
from .base import FormDialog
from .customer_pick import CustomerPick


class SendAgainDialog(FormDialog):
    """A live endpoint hears everything once more; the same ids let it see that, so nothing counts twice there.

    `count` is how many were put back in line.
    """

    def __init__(self, billing: Any, *, parent: QWidget | None = None) -> None:
        super().__init__(billing, "", parent=parent)
        self.count = 0
        self.set_title(self.tr("Send again"))
        text = self.tr("With the same ids and bytes, in order, also what was recorded before the endpoint was added.")
        self.set_under_title(text)
        self.endpoint = Combo()
        for row in billing.endpoints.list():
            self.endpoint.add(f"{host_of(row.url)} · {profile_name(row.profile)}", row.public_id)
        self.customer = CustomerPick(billing, self.numbers)
        self.from_, self.to = DateEdit(billing.today), DateEdit(billing.today)
        self.from_.set_value(billing.today())
        self.to.set_value(billing.today())
        days = QHBoxLayout()
        days.setSpacing(16)
        self.from_field = LabelledField(self.tr("Recorded from"), self.from_, hint=self.tr("empty: from the beginning"))
        self.to_field = LabelledField(self.tr("Recorded through"), self.to, hint=self.tr("empty: until now"))
        days.addWidget(self.from_field)
        days.addWidget(self.to_field)
        self.body.addWidget(LabelledField(self.tr("Endpoint"), self.endpoint))
        self.body.addWidget(LabelledField(self.tr("Customer"), self.customer, hint=self.tr("empty: all customers")))
        self.body.addLayout(days)
        self.body.addStretch(1)
        self.keep, self.effect_button = secondary(self.tr("Cancel")), danger(self.tr("Send again"))
        self.add_buttons(self.effect_button, self.keep, default=self.keep)
        self.keep.clicked.connect(self.reject)
        self.effect_button.clicked.connect(self.submit_and_close)
        for part in (self.from_, self.to):
            part.edited.connect(self.update_effect)
        self.update_effect()
        self.fit(theme.px(560), self.sizeHint().height())
        self.customer.setFocus(Qt.FocusReason.OtherFocusReason)

    def missing(self) -> list[str]:
        found = [] if self.endpoint.value() else [self.tr("an endpoint")]
        days = self.from_.value(), self.to.value()
        return [*found, self.tr("days in their order")] if days[0] and days[1] and days[0] > days[1] else found

    def commit(self) -> Any:
        self.count = self.billing.notifications.send_again(
            self.endpoint.value(), customer_id=self.customer.value(), from_=self.from_.value(), to=self.to.value()
        )
        return True

    def done_text(self) -> str:
        """Say what was done."""
        if not self.count:
            return self.tr("There was nothing to send again.")
        return fmt.count(self.count, self.tr("1 notification is sent again."), self.tr("{n} notifications are sent again."))
