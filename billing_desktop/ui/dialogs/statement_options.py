"""Owns the options of a statement: whose, which kind, from when to when, what stands on the page.

Must not know how one is made or drawn.
"""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from ...domain.paper_style import LANGUAGES
from ...domain.recipe import Recipe, span_of
from ...domain.statement_rows import Statement
from ...exporters.pay_slip import why_no_code
from ...services.statement_making import Wanted
from .. import format as fmt
from .. import theme
from ..widgets.buttons import CheckBox, RadioButton, quiet
from ..widgets.date_edit import DateEdit
from ..widgets.inputs import Combo, LabelledField
from ..widgets.text import PlainLabel
from .customer_pick import CustomerPick
from .statement_recipes import RecipeDialog, language_name, recipe_name, recipes_of

TYPES = ("balance_forward", "open_item", "activity")


class StatementOptions(QFrame):
    """The pane at the left; `changed` tells every change."""

    changed = Signal()

    def __init__(self, billing: Any, numbers: fmt.Numbers, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._billing = billing
        self.setProperty("part", "pane")
        self.recipe = Combo()
        self.customer = CustomerPick(billing, numbers)
        self.kinds = QButtonGroup(self)
        self.from_, self.to = DateEdit(billing.today), DateEdit(billing.today)
        today = billing.today()
        self.from_.set_value(today.replace(month=1, day=1))
        self.to.set_value(today)
        self.whole, self.one = RadioButton(""), RadioButton(self.tr("One account"))
        self.account, self.currency, self.language = Combo(), Combo(), Combo()
        self.allocations = CheckBox(self.tr("Allocations under each payment"))
        self.ageing = CheckBox(self.tr("Ageing strip"))
        self.slip = CheckBox(self.tr("Payment slip with QR code"))
        self.known = DateEdit(billing.today)
        self.slip_note = PlainLabel("", "small", "muted", wrap=True)
        self.keep = quiet(self.tr("Save as recipe…"))
        self._build()
        self.fill_recipes()
        self._listen()

    def _build(self) -> None:
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(24, 24, 24, 16)
        column.setSpacing(12)
        column.addWidget(PlainLabel(self.tr("Statement"), "title"))
        column.addWidget(LabelledField(self.tr("Recipe"), self.recipe))
        self.customer_field = LabelledField(self.tr("Customer"), self.customer)
        column.addWidget(self.customer_field)
        labels = (self.tr("Balance forward"), self.tr("Open item"), self.tr("Activity"))
        column.addLayout(self._group(self.tr("Kind"), [RadioButton(label) for label in labels], self.kinds))
        self.kinds.buttons()[0].setChecked(True)
        column.addLayout(self._days())
        self._scope = QButtonGroup(self)
        scope = self._group(self.tr("Covers"), [self.whole, self.one], self._scope)
        self.whole.setChecked(True)
        self.account.setAccessibleName(self.tr("Account"))
        scope.addWidget(self.account)
        column.addLayout(scope)
        self.currency_field = LabelledField(self.tr("Currency"), self.currency)
        column.addWidget(self.currency_field)
        column.addLayout(self._page())
        for language in ("", *LANGUAGES):
            self.language.add(language_name(language), language)
        column.addWidget(LabelledField(self.tr("Language"), self.language))
        self.known_field = LabelledField(self.tr("Recorded up to"), self.known, hint=self.tr("empty: all that is recorded now"))
        column.addWidget(self.known_field)
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(inner)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scroll)

    def _days(self) -> QHBoxLayout:
        self.from_field = LabelledField(self.tr("From"), self.from_)
        self.to_field = LabelledField(self.tr("To"), self.to)
        days = QHBoxLayout()
        days.setSpacing(8)
        days.addWidget(self.from_field, 1)
        days.addWidget(self.to_field, 1)
        return days

    def _page(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(2)
        title = self.tr("On the page")
        column.addWidget(PlainLabel(title, "smallStrong", "muted"))
        for box in (self.allocations, self.ageing, self.slip):
            box.setChecked(True)
            box.setAccessibleDescription(title)
            column.addWidget(box)
        self.slip_note.setContentsMargins(theme.px(24), 0, 0, 0)  # beneath the words of the box
        self.slip_note.hide()
        column.addWidget(self.slip_note)
        return column

    def say_of_slip(self, statement: Statement | None) -> None:
        """Say beneath the box why the page has no slip, or no code on it, though it is wanted."""
        why = why_no_code(statement) if statement is not None and statement.style.slip else ""
        note = {
            "nothing": self.tr("Nothing is to be paid, so there is no slip."),
            "iban": self.tr("Enter your IBAN in Settings, Business, to print a code to pay by."),
            "swiss_iban": self.tr("A Swiss QR-bill needs an IBAN of Switzerland or Liechtenstein, so there is no code."),
            "off": self.tr("The Swiss QR-bill is switched off in Settings, Business, so there is no code."),
            "address": self.tr("A Swiss QR-bill needs your postal code and town in Settings, Business, in Latin letters."),
            "amount": self.tr("A code to pay by asks for less than a billion, so there is none."),
            "currency": self.tr("Banks read a code to pay by for euros and Swiss francs alone, so there is none."),
        }.get(why, "")
        self.slip_note.setText(note)
        self.slip_note.setVisible(bool(note))
        self.slip.setAccessibleDescription(note or self.tr("On the page"))

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
        self.recipe.picked.connect(self._recipe_picked)
        self.customer.picked.connect(self._customer_picked)
        self.kinds.idToggled.connect(self._kind_changed)
        self._scope.idToggled.connect(self._scope_changed)
        for part in (self.from_, self.to, self.known):
            part.edited.connect(self._tell)
        for combo in (self.account, self.currency, self.language):
            combo.picked.connect(lambda _value: self._tell())
        for box in (self.allocations, self.ageing, self.slip):
            box.toggled.connect(lambda _on: self._tell())
        self.keep.clicked.connect(self._keep)

    def _tell(self) -> None:
        """Tell a change; what differs from the recipe now goes by no name."""
        self.recipe.set_value(self._matching())
        self.changed.emit()

    # --- recipes

    def fill_recipes(self) -> None:
        """Offer the recipes that are kept, and what is set as it stands."""
        self.recipe.clear()
        self.recipe.add(self.tr("As set below"), None)
        for recipe in recipes_of(self._billing):
            self.recipe.add(recipe_name(recipe), recipe)
        self.recipe.set_value(self._matching())

    def _matching(self) -> Recipe | None:
        """Return the recipe that comes to what is set, the chosen one first."""
        chosen = self.recipe.value()
        for recipe in (*([chosen] if chosen else []), *recipes_of(self._billing)):
            span = span_of(recipe.period, self._billing.today())
            days = (None if self.type() == "open_item" else self.from_.value(), self.to.value())
            same_days = days[1] == span[1] and (self.type() == "open_item" or days[0] == span[0])
            if same_days and recipe == self.parts(recipe.name, recipe.period):
                return recipe
        return None

    def _recipe_picked(self, recipe: Recipe | None) -> None:
        if recipe is None:
            return
        first, last = span_of(recipe.period, self._billing.today())
        parts = (
            self.kinds, *self.kinds.buttons(), self.from_, self.to, self.allocations, self.ageing, self.slip, self.language,
        )  # fmt: skip
        blocked = [(part, part.blockSignals(True)) for part in parts]
        self.kinds.buttons()[TYPES.index(recipe.type)].setChecked(True)
        self.from_.set_value(first)
        self.to.set_value(last)
        for box, on in ((self.allocations, recipe.allocations), (self.ageing, recipe.ageing), (self.slip, recipe.slip)):
            box.setChecked(on)
        self.language.set_value(recipe.language)
        for part, was in blocked:
            part.blockSignals(was)
        self._show_days()
        self.changed.emit()

    def _keep(self) -> None:
        to = self.to.value() or self._billing.today()
        dialog = RecipeDialog(self._billing, self.parts(), (self.from_.value(), to), parent=self.window())
        dialog.exec()
        if dialog.saved:
            self.fill_recipes()
            if not self.recipe.set_value(dialog.saved):
                self.recipe.set_value(self._matching())
        dialog.deleteLater()

    def parts(self, name: str = "", period: str = "this_year") -> Recipe:
        """Return what shall stand on the page, under a name."""
        boxes = (self.allocations.isChecked(), self.ageing.isChecked(), self.slip.isChecked())
        return Recipe(name, self.type(), period, *boxes, self.language.value() or "")

    # --- whose

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
        self._tell()

    def _kind_changed(self, _kind: int, on: bool) -> None:
        if on:
            self._show_days()
            self._tell()

    def _show_days(self) -> None:
        open_item = self.type() == "open_item"
        self.from_field.setVisible(not open_item)
        self.to_field.set_label(self.tr("As of") if open_item else self.tr("To"))

    def _scope_changed(self, _scope: int, on: bool) -> None:
        if on:
            self.account.setVisible(self.one.isChecked())
            self._tell()

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
        day = self.known.value()
        if self.known.problem() or (day and day > self._billing.today()):
            found.append(self.tr("recorded up to"))
        return found

    def options(self) -> Wanted | None:
        """Return what was chosen, or None while something is missing."""
        to, customer_id = self.to.value(), self.customer.value()
        if self.missing() or to is None or customer_id is None:
            return None
        one, recipe, known = self.one.isChecked(), self.recipe.value(), self.known.value()
        return Wanted(
            customer_id,
            self.account.value() if one else None,
            self.type(),
            None if self.type() == "open_item" else self.from_.value(),
            to,
            None if one or self.currency.count() < 2 else self.currency.value(),
            self._billing.statements.end_of(known) if known else None,
            parts=self.parts(recipe.name, recipe.period) if recipe else self.parts(),
        )
