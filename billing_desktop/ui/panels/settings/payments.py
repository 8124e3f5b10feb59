"""Owns the section of payments: methods, what warns of a payment recorded twice, and the rules of new customers."""

from __future__ import annotations

from typing import Any

from ....domain.model import PaymentRules
from ... import format as fmt
from ...desk import Desk
from ...dialogs.payment_head import FIRST, LAST, PROPOSED
from ...settings_sections import title_of
from ...widgets.buttons import CheckBox
from ...widgets.inputs import Combo, LabelledField
from ...widgets.money_edit import MoneyEdit
from ...widgets.whole_edit import WholeEdit
from .methods_edit import MethodsEdit
from .section import Section

RULES = "customer_rules"


class PaymentsSection(Section):
    """How money comes in and what payments must keep to."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, title_of("payments"))
        self._add_methods()
        self._add_warning()
        self._add_rules()

    def _add_methods(self) -> None:
        card = self.card(self.tr("Payment methods"), self.tr("In this order they are offered when a payment is recorded."))
        self.methods = MethodsEdit()
        self.methods.changed.connect(self._keep_methods)
        self._methods_field = self.field(card, self.tr("Payment methods"), self.methods)
        self._methods_field.hide_label(self.tr("Payment methods"))
        self.proposed = Combo()
        self.proposed.add(self.tr("the one used last"), LAST)
        self.proposed.add(self.tr("the first of the list"), FIRST)
        self.proposed.picked.connect(lambda name: self.put(PROPOSED, name))
        self.field(card, self.tr("Proposed for the next payment"), self.proposed, width=320)

    def _add_warning(self) -> None:
        card = self.card(self.tr("Recorded twice"))
        self.days = WholeEdit(0, 60)
        self._days_field = self.field(
            card, self.tr("Warn of the same amount within so many days"), self.days, width=120,
            hint=self.tr("before and after the day it was paid; the same reference is always warned of"),
        )  # fmt: skip
        self.days.left.connect(self._keep_days)
        self.days.returnPressed.connect(self._keep_days)

    def _add_rules(self) -> None:
        currency = self.desk.book.currency
        card = self.card(
            self.tr("Payment rules of new customers"), self.tr("What the form of a new customer begins with; each can differ.")
        )
        self.least, self.most = (
            MoneyEdit(currency, decimal=self.desk.numbers.decimal, group=self.desk.numbers.group, compact=True) for _ in "12"
        )
        label = self.tr("{label}, {currency}")
        least = label.format(label=self.tr("Smallest payment"), currency=currency)
        most = label.format(label=self.tr("Largest payment"), currency=currency)
        self._rules: dict[str, LabelledField] = {
            "min_amount": self.field(card, least, self.least, width=160),
            "max_amount": self.field(card, most, self.most, width=160, hint=self.tr("empty: no limit")),
        }
        self.under, self.over = CheckBox(self.tr("Part payments are allowed")), CheckBox(self.tr("Overpayments are allowed"))
        for name, box in (("underpayment_allowed", self.under), ("overpayment_allowed", self.over)):
            self._rules[name] = self.field(card, box.text(), box)
            self._rules[name].hide_label(box.text())
            box.clicked.connect(lambda _checked=False, field=self._rules[name]: self._keep_rules(field))
        for name in ("min_amount", "max_amount"):
            field = self._rules[name]
            field.editor.left.connect(lambda field=field: self._keep_rules(field))
            field.editor.returnPressed.connect(lambda field=field: self._keep_rules(field))

    # Keeping

    def _keep_methods(self) -> None:
        if self.put("payment_methods", self.methods.methods(), self._methods_field):
            return
        self.methods.set_methods(self.desk.billing.settings.get("payment_methods"))

    def _keep_days(self) -> None:
        if self._days_field.check():
            self.put("duplicate_days", self.days.value(), self._days_field)

    def _keep_rules(self, field: LabelledField) -> None:
        if self.least.problem() or self.most.problem():
            return
        least = self.least.value_minor()
        rules = {
            "min_amount": 1 if least is None else least,
            "max_amount": self.most.value_minor(),
            "underpayment_allowed": self.under.isChecked(),
            "overpayment_allowed": self.over.isChecked(),
        }
        if rules == _all_rules(self.desk.billing):
            field.set_error("")
        elif self.put(RULES, rules, field):
            for other in self._rules.values():
                other.set_error("")

    # Reading

    def refresh(self) -> None:
        settings = self.desk.billing.settings
        if self.methods.methods() != settings.get("payment_methods"):
            self.methods.set_methods(settings.get("payment_methods"))
        self.proposed.set_value(settings.get(PROPOSED, LAST))
        if not self.days.hasFocus() and not self._days_field.error():
            self.days.set_value(settings.get("duplicate_days"))
        numbers = fmt.book_numbers(self.desk.billing)
        rules = _all_rules(self.desk.billing)
        for name, editor in (("min_amount", self.least), ("max_amount", self.most)):
            editor.set_marks(numbers.decimal, numbers.group)
            if not editor.hasFocus() and not self._rules[name].error():
                editor.set_minor(rules[name])
        self.under.setChecked(rules["underpayment_allowed"])
        self.over.setChecked(rules["overpayment_allowed"])


def _all_rules(billing: Any) -> dict[str, Any]:
    """Return the rules new customers begin with, by name."""
    first = PaymentRules()
    kept = billing.settings.get(RULES)
    names = ("min_amount", "max_amount", "underpayment_allowed", "overpayment_allowed")
    return {name: kept.get(name, getattr(first, name)) for name in names}
