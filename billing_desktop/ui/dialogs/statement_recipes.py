"""Owns the words for recipes of statements and the dialog that keeps one by name; must not know how a statement is made."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ...domain.recipe import MOST_NAME, PERIODS, STANDARD, Recipe, span_of
from ..widgets.buttons import primary, secondary
from ..widgets.inputs import Combo, LabelledField, LineEdit
from .base import FormDialog


def _tr(text: str) -> str:
    return QCoreApplication.translate("recipes", text)


def period_name(period: str) -> str:
    """Return a period as people say it."""
    return {
        "this_month": _tr("This month until today"),
        "last_month": _tr("Last month"),
        "this_quarter": _tr("This quarter until today"),
        "last_quarter": _tr("Last quarter"),
        "this_year": _tr("This year until today"),
        "last_year": _tr("Last year"),
        "everything": _tr("From the beginning until today"),
    }[period]


def language_name(language: str) -> str:
    """Return a language of the paper by its name."""
    return {"en": _tr("English"), "de": _tr("German"), "es": _tr("Spanish")}.get(language, _tr("As the customer"))


def recipe_name(recipe: Recipe) -> str:
    """Return the name of a recipe; those that every book has are translated."""
    standard = {
        "Year to date": _tr("Year to date"),
        "Last month": _tr("Last month, balance forward"),
        "Open bills today": _tr("Open bills today"),
    }
    return standard.get(recipe.name, recipe.name) if recipe in STANDARD else recipe.name


def recipes_of(billing: Any) -> list[Recipe]:
    """Return the recipes to choose from: the book's own, then those that every book has."""
    own = billing.recipes.list()
    names = {one.name.casefold() for one in own}
    return [*own, *(one for one in STANDARD if one.name.casefold() not in names)]


class RecipeDialog(FormDialog):
    """Give what is set a name, so that it can be chosen again. `saved` is the recipe, None until then."""

    def __init__(self, billing: Any, recipe: Recipe, span: tuple[date | None, date], *, parent: QWidget | None = None) -> None:
        super().__init__(billing, "", parent=parent)
        self.set_title(self.tr("Save as recipe"))
        self.set_under_title(self.tr("Its period counts from the day it is used."))
        self._recipe = recipe
        self.saved: Recipe | None = None
        self.name = LineEdit()
        self.name.setMaxLength(MOST_NAME)
        self.name.textChanged.connect(lambda _text: self.update_effect())
        self.period = Combo()
        for period in PERIODS:
            self.period.add(period_name(period), period)
        today = billing.today()
        fitting = next((period for period in PERIODS if span_of(period, today) == span), recipe.period)
        self.period.set_value(fitting)
        self.body.addWidget(LabelledField(self.tr("Name"), self.name, needed=True))
        self.body.addWidget(LabelledField(self.tr("Period"), self.period))
        cancel, save = secondary(self.tr("Cancel")), primary(self.tr("Save recipe"), "check")
        cancel.clicked.connect(self.reject)
        save.clicked.connect(self.submit_and_close)
        self.add_buttons(save, cancel)
        self.setMinimumWidth(420)
        self.update_effect()

    def missing(self) -> list[str]:
        return [] if self.name.text().strip() else [self.tr("a name")]

    def commit(self) -> Recipe:
        made = replace(self._recipe, name=" ".join(self.name.text().split()), period=self.period.value())
        self.billing.recipes.keep(made)
        self.saved = made
        return made
