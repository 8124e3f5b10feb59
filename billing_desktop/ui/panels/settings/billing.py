"""Owns the section of billing: how customers owe, how records are numbered, and what a new bill begins with."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout

from ...desk import Desk
from ...dialogs.bill_credit import ALWAYS, ASK, NEVER, SETTING
from ...dialogs.model_change import ModelChangeDialog, model_label
from ...settings_sections import title_of
from ...widgets.buttons import secondary
from ...widgets.cards import Card
from ...widgets.inputs import Combo, LabelledField, LineEdit
from ...widgets.text import PlainLabel
from ...widgets.whole_edit import WholeEdit
from .section import Section


class BillingSection(Section):
    """The billing model by a guided change, numbers, days until due, use of credit."""

    reads_on_show = True  # the next number moves with every bill

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, title_of("billing"))
        self._add_model()
        self._add_numbers()
        self._add_bills()

    def _add_model(self) -> None:
        card = self.card(self.tr("How your customers owe"), self.tr("Unless one of them has a way of its own."))
        self._model = PlainLabel("", "strong")
        self.change_model = secondary(self.tr("Change…"), "edit")
        self.change_model.setAccessibleName(self.tr("Change how your customers owe"))
        self.change_model.clicked.connect(lambda _checked=False: self._change_model())
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(self._model, 1)
        row.addWidget(self.change_model)
        names = " ".join(model_label(name) for name in ("customer_balance", "account_balance", "bill"))
        self.row(card, row).set_more_words(f"{self.tr('Billing model')} {names}")

    def _add_numbers(self) -> None:
        card = self.card(
            self.tr("Numbers"),
            self.tr("Given when the number of a new record is left empty. Numbers that are in use are jumped over."),
        )
        self._numbers: dict[str, tuple[LabelledField, LabelledField]] = {}
        for kind, begin, after in (
            ("bill", self.tr("Numbers of bills begin with"), self.tr("Next bill")),
            ("customer", self.tr("Numbers of customers begin with"), self.tr("Next customer")),
            ("account", self.tr("Numbers of accounts begin with"), self.tr("Next account")),
        ):
            self._add_number(card, kind, begin, after)

    def _add_number(self, card: Card, kind: str, begin: str, after: str) -> None:
        prefix, number = LineEdit(), LineEdit()
        prefix.setMaxLength(40)
        number.setMaxLength(12)
        fields = (LabelledField(begin, prefix), LabelledField(after, number))
        row = QHBoxLayout()
        row.setSpacing(16)
        for field in fields:
            row.addWidget(field, 1, Qt.AlignmentFlag.AlignTop)
        self._numbers[kind] = fields
        self.row(card, row)
        for editor in (prefix, number):
            editor.left.connect(lambda: self._keep_number(kind))
            editor.returnPressed.connect(lambda: self._keep_number(kind))

    def _add_bills(self) -> None:
        card = self.card(self.tr("New bills"))
        self.due_days = WholeEdit(0, 3650, empty=True)
        self._due_field = self.field(
            card, self.tr("Days until due"), self.due_days, width=120,
            hint=self.tr("proposed as the due date of a new bill; empty: no due date"),
        )  # fmt: skip
        self.due_days.left.connect(self._keep_due_days)
        self.due_days.returnPressed.connect(self._keep_due_days)
        self.use_credit = Combo()
        words = {ASK: self.tr("ask, with a box in the bill"), ALWAYS: self.tr("always use it"), NEVER: self.tr("never use it")}
        for name, label in words.items():
            self.use_credit.add(label, name)
        self.use_credit.picked.connect(lambda name: self.put(SETTING, name))
        self.field(card, self.tr("When a bill is raised and there is credit"), self.use_credit, width=320)

    # Keeping

    def _change_model(self) -> None:
        dialog = ModelChangeDialog(self.desk.billing, parent=self.window())
        if dialog.exec():
            self.desk.bus.said.emit(self.tr("The billing model was changed; no money was moved."))
        dialog.deleteLater()
        self.refresh()

    def number_fields(self, kind: str) -> tuple[LabelledField, LabelledField]:
        """Return the fields of what the numbers of a kind begin with, and of the next one."""
        return self._numbers[kind]

    def _keep_number(self, kind: str) -> None:
        prefix, number = self._numbers[kind]
        typed = (prefix.editor.text().strip(), number.editor.text().strip())
        if typed == self.desk.billing.settings.numbering(kind):
            prefix.set_error("")
            number.set_error("")
            return
        wrong = number if not (typed[1].isascii() and typed[1].isdigit()) else prefix
        if self.keep(lambda: self.desk.billing.settings.set_numbering(kind, *typed), wrong):
            for field in (prefix, number):
                field.set_error("")
            self._show_numbers(kind)

    def _keep_due_days(self) -> None:
        if self._due_field.check():
            self.put("due_days", self.due_days.value(), self._due_field)

    # Reading

    def _show_numbers(self, kind: str) -> None:
        shown = self.desk.billing.settings.numbering(kind)
        fields = self._numbers[kind]
        for field, text in zip(fields, shown, strict=True):
            if not field.editor.hasFocus() and not field.error():
                field.editor.setText(text)
        said = self.tr("the next one is {number}")
        fields[0].set_hint(said.format(number="".join(shown)))

    def refresh(self) -> None:
        settings = self.desk.billing.settings
        self._model.setText(model_label(settings.book().billing_model))
        for kind in self._numbers:
            self._show_numbers(kind)
        if not self.due_days.hasFocus() and not self._due_field.error():
            self.due_days.set_value(settings.get("due_days"))
        self.use_credit.set_value(settings.get(SETTING))
