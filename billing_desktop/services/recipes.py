"""Owns the use case of recipes: kinds of statements that a book keeps by name; must not know screens."""

from __future__ import annotations

import builtins

from ..domain.errors import BillingError
from ..domain.recipe import Recipe, kept_recipe, recipe_of
from ..store import settings as stored
from .desk import Desk

SETTING = "statement_recipes"
MOST = 50


class Recipes:
    """The recipes of the open book, by name."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def list(self) -> builtins.list[Recipe]:
        """Return the recipes that are kept, by name."""
        with self._desk.store.read() as db:
            kept = stored.get(db, SETTING, [])
        found = [recipe_of(one) for one in kept if isinstance(one, dict)] if isinstance(kept, builtins.list) else []
        return sorted((one for one in found if one), key=lambda one: one.name.casefold())

    def keep(self, recipe: Recipe) -> None:
        """Keep a recipe; one of the same name is replaced. Raises: BillingError when it has no usable name."""
        made = kept_recipe(recipe)
        others = [kept_recipe(one) for one in self.list() if one.name.casefold() != made["name"].casefold()]
        if len(others) >= MOST:
            raise BillingError("too_many_recipes", f"A book keeps at most {MOST} recipes; remove one in the settings first.")
        self._write([*others, made])

    def remove(self, name: str) -> None:
        """Forget a recipe; statements that were issued by it stay as they are."""
        self._write([kept_recipe(one) for one in self.list() if one.name.casefold() != name.casefold()])

    def _write(self, kept: builtins.list[dict[str, object]]) -> None:
        with self._desk.act() as (db, touched):
            stored.put(db, SETTING, kept)
            touched.settings = True
