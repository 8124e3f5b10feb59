"""Owns the section of statements: the paper, its language and wording, and the recipes that are kept."""

from __future__ import annotations

from PySide6.QtGui import QColor
from PySide6.QtWidgets import QColorDialog, QHBoxLayout, QVBoxLayout, QWidget

from ....domain.paper_style import LANGUAGES, PAPERS
from ....domain.recipe import Recipe
from ... import theme
from ...desk import Desk
from ...dialogs.statement_recipes import language_name, period_name
from ...settings_sections import title_of
from ...widgets.buttons import quiet, secondary
from ...widgets.cards import Card
from ...widgets.inputs import Combo, LabelledField, LineEdit, TextArea
from ...widgets.text import PlainLabel
from ...widgets.whole_edit import WholeEdit
from .section import Section

EXAMPLE = theme.Theme("light").colours["accent"]
"""What a colour looks like when it is typed."""


class StatementsSection(Section):
    """What statements, receipts and letters look like and say beside their figures."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, title_of("statements"))
        self._add_paper()
        self._add_wording()
        self._add_reminders()
        self._add_recipes()

    # Cards

    def _add_paper(self) -> None:
        card = self.card(self.tr("Paper"), self.tr("Of statements and receipts. Name, address and logo are set in Business."))
        self.language, self.paper = Combo(), Combo()
        for code in LANGUAGES:
            self.language.add(language_name(code), code)
        for size, label in zip(PAPERS, (self.tr("A4"), self.tr("US Letter")), strict=True):
            self.paper.add(label, size)
        self.accent = LineEdit(placeholder=EXAMPLE)
        self.accent.setMaxLength(7)
        self.choose = secondary(self.tr("Choose…"))
        self.choose.setAccessibleName(self.tr("Choose the accent colour"))
        hint = self.tr("unless a customer has a language of its own")
        self.field(card, self.tr("Language of the paper"), self.language, hint=hint, width=320)
        self.field(card, self.tr("Size of the paper"), self.paper, width=320)
        hint = self.tr("of the title and the rule, as {colour}; empty for black").format(colour=EXAMPLE)
        self.accent_field = LabelledField(self.tr("Accent colour"), self.accent, hint=hint)
        self.accent.setMaximumWidth(theme.px(160))
        self.accent_field.put_beside(self.choose)
        self.row(card, self.accent_field)
        self.language.picked.connect(lambda code: self.put("paper_language", code))
        self.paper.picked.connect(lambda size: self.put("paper_size", size))
        self.accent.left.connect(self._keep_accent)
        self.accent.returnPressed.connect(self._keep_accent)
        self.choose.clicked.connect(self._choose_accent)

    def _add_wording(self) -> None:
        card = self.card(self.tr("Wording"), self.tr("In your own words, as they stand on every statement."))
        self.intro = self._wording(card, "statement_intro", self.tr("Above the lines"), "")
        hint = self.tr("in place of the sentence that names your e-mail address")
        self.closing = self._wording(card, "statement_closing", self.tr("Below the figures"), hint)

    def _wording(self, card: Card, name: str, label: str, hint: str) -> TextArea:
        editor = TextArea(lines=3)
        field = self.field(card, label, editor, hint=hint)
        editor.left.connect(lambda: self.put(name, editor.text().strip(), field))
        return editor

    def _add_reminders(self) -> None:
        card = self.card(self.tr("Reminder letters"), self.tr("From so many days past due on; nothing is sent by itself."))
        labels = (self.tr("First reminder"), self.tr("Second reminder"), self.tr("Final reminder"))
        self.days = [WholeEdit(1, 3650) for _ in labels]
        line = QHBoxLayout()
        line.setSpacing(16)
        self._days_fields = [LabelledField(label, editor) for label, editor in zip(labels, self.days, strict=True)]
        for field, editor in zip(self._days_fields, self.days, strict=True):
            line.addWidget(field, 1)
            editor.left.connect(self._keep_days)
            editor.returnPressed.connect(self._keep_days)
        self.row(card, line)

    def _keep_days(self) -> None:
        """Keep the days once all three are numbers; what does not rise is told at the last of them."""
        for field, editor in zip(self._days_fields, self.days, strict=True):
            field.set_error(editor.problem())
        days = [editor.value() for editor in self.days]
        if None not in days:
            self.put("reminder_days", days, self._days_fields[-1])

    def _add_recipes(self) -> None:
        card = self.card(self.tr("Recipes"), self.tr("Kept from the window of a statement, to be chosen there again."))
        self._recipes = QVBoxLayout()
        self._recipes.setSpacing(4)
        self._none = PlainLabel(self.tr("No recipe was kept yet."), "body", "muted")
        self._recipes.addWidget(self._none)
        self.row(card, self._recipes)
        self._shown: list[QWidget] = []

    def _show_recipes(self, kept: list[Recipe]) -> None:
        for part in self._shown:
            self._recipes.removeWidget(part)
            part.deleteLater()
        self._shown = []
        self._none.setVisible(not kept)
        for recipe in kept:
            line = QWidget()
            row = QHBoxLayout(line)
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(12)
            remove = quiet(self.tr("Remove"), "x")
            remove.setAccessibleName(self.tr("Remove the recipe {name}").format(name=recipe.name))
            remove.clicked.connect(lambda _checked=False, name=recipe.name: self._remove(name))
            row.addWidget(PlainLabel(recipe.name, "strong"))
            row.addWidget(PlainLabel(period_name(recipe.period), "body", "muted"), 1)
            row.addWidget(remove)
            self._recipes.addWidget(line)
            self._shown.append(line)

    # Keeping

    def _remove(self, name: str) -> None:
        said = self.tr("The recipe {name} was removed.").format(name=name)
        self.keep(lambda: self.desk.billing.recipes.remove(name), said=said)
        self.refresh()

    def _keep_accent(self) -> None:
        self.put("paper_accent", self.accent.text().strip().upper(), self.accent_field)

    def _choose_accent(self) -> None:
        now = QColor(self.accent.text().strip() or EXAMPLE)
        chosen = QColorDialog.getColor(now, self, self.tr("Accent colour"))
        if chosen.isValid():
            self.accent.setText(chosen.name().upper())
            self._keep_accent()

    def refresh(self) -> None:
        settings = self.desk.billing.settings
        self.language.set_value(settings.get("paper_language"))
        self.paper.set_value(settings.get("paper_size"))
        if not self.accent.hasFocus() and not self.accent_field.error():
            self.accent.setText(settings.get("paper_accent"))
        for editor, name in ((self.intro, "statement_intro"), (self.closing, "statement_closing")):
            if not editor.hasFocus():
                editor.set_text(settings.get(name))
        for number, days in zip(self.days, settings.get("reminder_days"), strict=False):
            if not number.hasFocus():
                number.set_value(days)
        self._show_recipes(self.desk.billing.recipes.list())
