"""Owns the dialog of a charge: what raises a balance without a bill; must not know what a model makes of it."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QGridLayout, QWidget

from ...domain.fields import Problem, clean
from ...services import Charge, FieldErrors
from .. import theme
from ..sentences import said
from ..widgets.buttons import primary, secondary
from ..widgets.date_edit import DateEdit
from ..widgets.inputs import LabelledField, LineEdit
from ..widgets.money_edit import MoneyEdit
from ..widgets.text import announce
from .base import FormDialog, new_key
from .day_warning import day_warning
from .records_parts import OwnerFields


class ChargeDialog(FormDialog):
    """A charge: it raises a balance without a bill; in the bill model it becomes one. `recorded` tells each, also on the way."""

    owes_by = ""
    """How the customer that is chosen owes, for the page of the guide."""

    recorded = Signal(object)

    def __init__(
        self,
        billing: Any,
        *,
        customer_id: int | None = None,
        account_id: int | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(billing, "", parent=parent)
        self.set_title(self.tr("New charge"))
        self.saved_id: int | None = None
        self.owner = OwnerFields(self)
        self.owner.set_owner(customer_id, account_id)
        self.amount = MoneyEdit(self.owner.currency, decimal=self.numbers.decimal, group=self.numbers.group)
        self.on = DateEdit(billing.today)
        self.on.set_value(billing.today())
        self.reason = LineEdit(placeholder=self.tr("What it is for"))
        self.reason.setMaxLength(500)
        self._lay_out()
        self.cancel = secondary(self.tr("Cancel"))
        self.again = secondary(self.tr("Record and new"))
        self.again.setToolTip(self.tr("Ctrl+Enter: record this charge and enter the next"))
        self.effect_button = primary(self.tr("Record charge"))
        self.add_buttons(self.effect_button, self.cancel, self.again)
        self._listen()
        self._owner_changed()
        self.fit(theme.px(640), self.sizeHint().height())
        self._clean = self._entered()
        first = self.owner.customer if customer_id is None else self.owner.account if self.owner.unchosen() else self.amount
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _lay_out(self) -> None:
        self.amount_field = LabelledField("", self.amount, needed=True)
        self.on_field = LabelledField(self.tr("Counts from"), self.on)
        self.reason_field = LabelledField(self.tr("Reason"), self.reason)
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(12)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        grid.addWidget(self.owner.customer_field, 0, 0)
        grid.addWidget(self.owner.account_field, 0, 1)
        grid.addWidget(self.amount_field, 1, 0)
        grid.addWidget(self.on_field, 1, 1)
        grid.addWidget(self.reason_field, 2, 0, 1, 2)
        self.body.addLayout(grid)
        self.body.addStretch(1)

    def _listen(self) -> None:
        self.cancel.clicked.connect(self.reject)
        self.again.clicked.connect(self.record_and_new)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self, self.record_and_new)
        self.effect_button.clicked.connect(self.submit_and_close)
        self.owner.changed.connect(self._owner_changed)
        self.amount.edited.connect(self.update_effect)
        self.on.edited.connect(self.update_effect)
        self.on.edited.connect(self._look_at_day)
        self.reason.textEdited.connect(lambda _text: self.update_effect())

    def _look_at_day(self) -> None:
        """Say at once where the day is locked or lies ahead; only a charge that becomes a bill may lie ahead."""
        day = self.on.value()
        wrong = not self._becomes_bill and day is not None and day > self.billing.today()
        self.on_field.set_error(self.tr("This day lies ahead.") if wrong else self.on.problem())
        self.on_field.set_warning(day_warning(self.billing, day, ahead=True))

    def _owner_changed(self) -> None:
        self.amount.set_currency(self.owner.currency)
        self.amount_field.set_label(self.tr("Amount, {currency}").format(currency=self.owner.currency))
        customer_id = self.owner.customer.value()
        model = self.billing.read.model_of(customer_id) if customer_id is not None else None
        self._becomes_bill = model is not None and model.balance_is_credit_only
        self.owes_by = model.name if model is not None else self.owes_by
        hint = self.tr("This customer owes by bills: the charge becomes a bill.") if self._becomes_bill else ""
        self.reason_field.set_hint(hint)
        self._look_at_day()
        self.update_effect()

    def missing(self) -> list[str]:
        found = self.owner.missing()
        if (self.amount.value_minor() or 0) < 1:
            found.append(self.tr("amount"))
        if self.on.value() is None:
            found.append(self.tr("day"))
        return found

    def update_effect(self) -> None:
        super().update_effect()
        self.again.setEnabled(self.effect_button.isEnabled())

    def _entered(self) -> tuple[Any, ...]:
        return (self.owner.customer.text(), self.owner.account.value(), self.amount.text(), self.on.text(),
                clean(self.reason.text()))  # fmt: skip

    def is_dirty(self) -> bool:
        return self._entered() != self._clean

    def refused(self, error: Any) -> None:
        fields = {"amount_minor": self.amount_field, "on": self.on_field, "reason": self.reason_field}
        problems: list[Problem] = error.problems if isinstance(error, FieldErrors) else []
        for problem in problems:
            if problem.field in fields:
                fields[problem.field].set_error(problem.text)
        super().refused(error)

    def commit(self) -> Any:
        customer_id = self.owner.customer.value()
        assert customer_id is not None
        charge = Charge(
            customer_id, self.owner.account.value(), self.amount.value_minor() or 0, self.on.value(), self.reason.text()
        )
        receipt = self.billing.bills.charge(charge, key=self.key)
        self.saved_id = receipt.bill_id
        return receipt

    def submit(self) -> bool:
        self.notice.clear()
        if not super().submit():
            return False
        self.recorded.emit(self.receipt)
        return True

    def record_and_new(self) -> None:
        """Record this charge and start the next with a key of its own; day and reason stay, since charges come in rows."""
        if not self.again.isEnabled() or not self.submit():
            return
        self.key = new_key()
        self.owner.set_owner(None)
        self.amount.set_minor(None)
        self._owner_changed()
        for field in (self.owner.customer_field, self.owner.account_field, self.amount_field):
            field.clear_error()
        self._clean = self._entered()
        self.notice.say("good", self.receipt.text)
        announce(self, said(self.receipt.text))
        self.owner.customer.setFocus(Qt.FocusReason.OtherFocusReason)
