"""Owns the section of the business: who it is, where it is paid to, and its logo."""

from __future__ import annotations

from typing import Any

from ....domain.bank_details import spaced_iban
from ...desk import Desk
from ...settings_sections import title_of
from ...widgets.buttons import CheckBox
from ...widgets.cards import Card
from ...widgets.inputs import LabelledField, LineEdit, TextArea
from ...widgets.text import PlainLabel
from .logo_row import LogoRow
from .section import Section

_OF_BOOK = ("name", "address", "email", "phone")


class BusinessSection(Section):
    """Name, address, bank details and logo; each is kept when its field is left."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, title_of("business"))
        self._fields: dict[str, LabelledField] = {}
        who = self.card(self.tr("Who you are"), self.tr("It stands at the head of statements and receipts."))
        self._add(who, "name", self.tr("Business name"), needed=True)
        self._add(who, "address", self.tr("Address, as it stands on statements"), lines=4)
        self._add(who, "email", self.tr("E-mail"))
        self._add(who, "phone", self.tr("Phone"))
        self._add(who, "tax_number", self.tr("Tax number"), hint=self.tr("as your tax office writes it"), width=320)
        logo = self.card(self.tr("Logo"))
        self.logo = LogoRow(self)
        self.row(logo, self.logo)
        bank = self.card(self.tr("Bank account"), self.tr("Where your customers send the money."))
        self._add(bank, "iban", self.tr("IBAN"), hint=self.tr("its check digits are held against the rest"), width=360)
        self._add(bank, "bic", self.tr("BIC"), hint=self.tr("8 or 11 signs; needed only for banks abroad"), width=200)
        self.swiss = CheckBox(self.tr("Swiss QR-bill in place of the slip"))
        hint = self.tr("for francs and euros, where the IBAN is of Switzerland or Liechtenstein")
        self.field(bank, self.swiss.text(), self.swiss, hint=hint).hide_label(self.swiss.text())
        self.swiss.clicked.connect(lambda on: self.put("swiss_bill", on))
        book = self.card(self.tr("This book"))
        self._fixed = PlainLabel("", "body", "muted", wrap=True)
        self.row(book, self._fixed)

    def _add(
        self, card: Card, name: str, label: str, *, hint: str = "", needed: bool = False, lines: int = 1, width: int = 0
    ) -> None:
        editor: Any = LineEdit() if lines == 1 else TextArea(lines=lines)
        self._fields[name] = self.field(card, label, editor, hint=hint, needed=needed, width=width)
        editor.left.connect(lambda: self._keep(name))
        if lines == 1:
            editor.returnPressed.connect(lambda: self._keep(name))

    def editor(self, name: str) -> Any:
        """Return the input of a setting."""
        return self._fields[name].editor

    def error(self, name: str) -> str:
        """Return what is said to be wrong with a setting."""
        return self._fields[name].error()

    def _keep(self, name: str) -> None:
        field, settings = self._fields[name], self.desk.billing.settings
        text = field.editor.text().strip()
        if name not in _OF_BOOK:
            if self.put(name, text, field) and not field.editor.hasFocus():
                self._show(name, settings.get(name))
        elif text == getattr(settings.book(), name):
            field.set_error("")
        else:
            self.keep(lambda: settings.change_book(**{name: text}), field)

    def _show(self, name: str, text: str) -> None:
        editor = self._fields[name].editor
        shown = spaced_iban(text) if name == "iban" else text
        if isinstance(editor, TextArea):
            editor.set_text(shown)
        elif editor.text() != shown:
            editor.setText(shown)

    def refresh(self) -> None:
        settings = self.desk.billing.settings
        book = settings.book()
        for name, field in self._fields.items():
            if not field.editor.hasFocus() and not field.error():
                self._show(name, getattr(book, name) if name in _OF_BOOK else settings.get(name))
        self.logo.show_logo(settings.get("logo"))
        self.swiss.setChecked(bool(settings.get("swiss_bill")))
        self._fixed.setText(
            self.tr("Currency {currency}, time zone {zone}; the currency of a book is fixed.").format(
                currency=book.currency, zone=book.time_zone or self.tr("of this computer")
            )
        )
