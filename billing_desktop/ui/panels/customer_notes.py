"""Owns the notes on a customer: a text that is kept with one button, and how to reach them."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from ..desk import Desk
from ..dialogs.statement_recipes import language_name
from ..widgets.buttons import secondary
from ..widgets.cards import Card
from ..widgets.inputs import LabelledField, TextArea
from ..widgets.text import PlainLabel


class CustomerNotes(Card):
    """Notes at the left, contact at the right."""

    failed = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._desk, self._customer_id, self._kept = desk, 0, ""
        self._text = TextArea(lines=8, least=3, placeholder=self.tr("What is good to know about this customer"))
        self._field = LabelledField(self.tr("Notes"), self._text)
        self._save = secondary(self.tr("Keep notes"), "check")
        self._save.clicked.connect(lambda _checked=False: self._keep())
        self._text.edited.connect(self._weigh)
        self._text.left.connect(self.keep_typed)
        self._facts = QGridLayout()
        self._facts.setHorizontalSpacing(16)
        self._facts.setVerticalSpacing(8)
        self._facts.setColumnStretch(1, 1)
        self.body.setSpacing(12)
        self.body.addWidget(self._field)
        row = QHBoxLayout()
        row.addWidget(self._save)
        row.addStretch(1)
        self.body.addLayout(row)
        self.body.addLayout(self._facts)
        self.body.addStretch(1)
        self._weigh()

    def show_of(self, customer_id: int) -> None:
        """Show the notes of a customer; a text being typed for the same one is left alone."""
        if customer_id != self._customer_id:
            self.keep_typed()
        customer = self._desk.billing.read.customer(customer_id)
        being_typed = customer_id == self._customer_id and self._text.text() != self._kept
        self._customer_id = customer_id
        self._kept = customer.notes
        if not being_typed:
            self._text.set_text(customer.notes)
        self._weigh()
        self._fill(customer)

    def _fill(self, customer: Any) -> None:
        while (item := self._facts.takeAt(0)) is not None:
            part = item.widget()
            if part is not None:
                part.hide()
                part.deleteLater()
        place = " ".join(part for part in (customer.postal_code, customer.city) if part)
        lines = (customer.address_line_1, customer.address_line_2, place, customer.region, customer.country)
        address = "\n".join(line for line in lines if line)
        language = language_name(customer.language) if customer.language else ""
        facts = (
            (self.tr("E-mail"), customer.email),
            (self.tr("Phone"), customer.phone),
            (self.tr("Address"), address),
            (self.tr("Language of papers"), language),
        )
        shown = [*facts, *customer.metadata.items()]
        for row, (label, text) in enumerate((label, text) for label, text in shown if text):
            self._facts.addWidget(PlainLabel(label, "label", "muted"), row, 0, Qt.AlignmentFlag.AlignTop)
            self._facts.addWidget(PlainLabel(text, wrap=True, selectable=True), row, 1)

    def _weigh(self) -> None:
        self._save.setEnabled(self.is_dirty())

    def is_dirty(self) -> bool:
        """Say whether a text was typed and not kept."""
        return bool(self._customer_id) and self._text.text() != self._kept

    def keep_typed(self) -> None:
        """Keep what was typed when its field, its customer or the window is left: nothing typed gets lost."""
        if self.is_dirty():
            self._keep()

    def _keep(self) -> None:
        text, before = self._text.text(), self._kept
        self._kept = text  # first, since the change comes back here by the bus before it returns
        try:
            customer = self._desk.billing.read.customer(self._customer_id)
            self._desk.billing.customers.change(replace(customer, notes=text))
        except Exception as error:  # told where the window tells errors
            self._kept = before
            self.failed.emit(error)
            return
        self._weigh()
        self._desk.bus.said.emit(self.tr("The notes on {name} were kept.").format(name=customer.name))
