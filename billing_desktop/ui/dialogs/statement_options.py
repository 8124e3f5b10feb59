"""Owns the options of a statement: whose, which kind, from when to when; must not know how one is made or drawn."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from .. import format as fmt
from .. import theme
from ..widgets.buttons import RadioButton
from ..widgets.date_edit import DateEdit
from ..widgets.inputs import Combo, LabelledField
from ..widgets.text import PlainLabel
from .customer_pick import CustomerPick

TYPES = ("balance_forward", "open_item", "activity")


@dataclass(frozen=True, slots=True)
class Options:
    """What a statement shall say."""

    customer_id: int
    account_id: int | None
    type: str
    from_: date | None
    to: date
    currency: str | None


class StatementOptions(QFrame):
    """The pane at the left; `changed` tells every change."""

    changed = Signal()

    def __init__(self, billing: Any, numbers: fmt.Numbers, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._billing = billing
        self.setProperty("part", "pane")
        self.setFixedWidth(theme.px(328))
        self.customer = CustomerPick(billing, numbers)
        self.kinds = QButtonGroup(self)
        self.from_, self.to = DateEdit(billing.today), DateEdit(billing.today)
        today = billing.today()
        self.from_.set_value(today.replace(month=1, day=1))
        self.to.set_value(today)
        self.whole, self.one = RadioButton(""), RadioButton(self.tr("One account"))
        self.account, self.currency = Combo(), Combo()
        self._build()
        self._listen()

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(16)
        column.addWidget(PlainLabel(self.tr("Statement"), "title"))
        self.customer_field = LabelledField(self.tr("Customer"), self.customer)
        column.addWidget(self.customer_field)
        labels = (self.tr("Balance forward"), self.tr("Open item"), self.tr("Activity"))
        column.addLayout(self._group(self.tr("Kind"), [RadioButton(label) for label in labels], self.kinds))
        self.kinds.buttons()[0].setChecked(True)
        self.from_field = LabelledField(self.tr("From"), self.from_)
        self.to_field = LabelledField(self.tr("To"), self.to)
        days = QHBoxLayout()
        days.setSpacing(8)
        days.addWidget(self.from_field, 1)
        days.addWidget(self.to_field, 1)
        column.addLayout(days)
        self._scope = QButtonGroup(self)
        scope = self._group(self.tr("Covers"), [self.whole, self.one], self._scope)
        self.whole.setChecked(True)
        self.account.setAccessibleName(self.tr("Account"))
        scope.addWidget(self.account)
        column.addLayout(scope)
        self.currency_field = LabelledField(self.tr("Currency"), self.currency)
        column.addWidget(self.currency_field)
        column.addStretch(1)

    def _group(self, title: str, buttons: list[RadioButton], group: QButtonGroup) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(2)
        column.addWidget(PlainLabel(title, "smallStrong", "muted"))
        for number, button in enumerate(buttons):
            group.addButton(button, number)
            button.setAccessibleDescription(title)
            column.addWidget(button)
        return column

    def _listen(self) -> None:
        self.customer.picked.connect(self._customer_picked)
        self.kinds.idToggled.connect(self._kind_changed)
        self._scope.idToggled.connect(self._scope_changed)
        for part in (self.from_, self.to):
            part.edited.connect(self.changed)
        for combo in (self.account, self.currency):
            combo.picked.connect(lambda _value: self.changed.emit())

    def set_customer(self, customer_id: int, account_id: int | None = None) -> None:
        """Show whose statement it is, without a signal."""
        self.customer.set_value(customer_id)
        name = self.customer.text()
        shown = self.tr("Everything {name} owes").format(name=name if len(name) <= 24 else name[:23] + "…")
        self.whole.setText(shown.replace("&", "&&"))
        self.account.clear()
        for one in self._billing.read.accounts(customer_id):
            self.account.add(one.name, one.id)
        self.one.setEnabled(self.account.count() > 0)
        self.currency.clear()
        figures = self._billing.read.figures(customer_id)
        for item in figures:
            self.currency.add(item.currency, item.currency)
        self.currency_field.setVisible(len(figures) > 1)
        blocked = self._scope.blockSignals(True)
        (self.one if account_id is not None else self.whole).setChecked(True)
        self._scope.blockSignals(blocked)
        if account_id is not None:
            self.account.set_value(account_id)
        self.account.setVisible(self.one.isChecked())

    def _customer_picked(self, customer_id: int | None) -> None:
        if customer_id is not None:
            self.set_customer(customer_id)
        self.changed.emit()

    def _kind_changed(self, kind: int, on: bool) -> None:
        if on:
            open_item = TYPES[kind] == "open_item"
            self.from_field.setVisible(not open_item)
            self.to_field.set_label(self.tr("As of") if open_item else self.tr("To"))
            self.changed.emit()

    def _scope_changed(self, _scope: int, on: bool) -> None:
        if on:
            self.account.setVisible(self.one.isChecked())
            self.changed.emit()

    def type(self) -> str:
        """Return the kind of statement."""
        return TYPES[self.kinds.checkedId()]

    def missing(self) -> list[str]:
        """Return what is still needed, in words."""
        found = [] if self.customer.value() is not None else [self.tr("customer")]
        if self.type() != "open_item" and self.from_.problem():
            found.append(self.tr("from"))
        if self.to.value() is None:
            found.append(self.tr("to"))
        return found

    def options(self) -> Options | None:
        """Return what was chosen, or None while something is missing."""
        to, customer_id = self.to.value(), self.customer.value()
        if self.missing() or to is None or customer_id is None:
            return None
        one = self.one.isChecked()
        return Options(
            customer_id,
            self.account.value() if one else None,
            self.type(),
            None if self.type() == "open_item" else self.from_.value(),
            to,
            None if one or self.currency.count() < 2 else self.currency.value(),
        )
