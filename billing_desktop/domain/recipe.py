"""Owns what a statement shall say, as a recipe that is kept by name: kind, period, parts; must not know any customer.

Source: ux Part D, statement preview (the recipe is saved by name).
"""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from datetime import date, timedelta
from typing import Any

from .errors import BillingError
from .paper_style import LANGUAGES
from .statement import TYPES

PERIODS = ("this_month", "last_month", "this_quarter", "last_quarter", "this_year", "last_year", "everything")
MOST_NAME = 60


@dataclass(frozen=True, slots=True)
class Recipe:
    """A kind of statement by name. `language` is empty for the customer's own; `period` counts from the day it is used."""

    name: str = ""
    type: str = "balance_forward"
    period: str = "this_year"
    allocations: bool = True
    ageing: bool = True
    slip: bool = True
    language: str = ""


STANDARD = (
    Recipe("Year to date", "balance_forward", "this_year"),
    Recipe("Last month", "balance_forward", "last_month"),
    Recipe("Open bills today", "open_item", "everything"),
)
"""What a book has before its owner keeps recipes; their names are translated where they are shown."""


def span_of(period: str, today: date) -> tuple[date | None, date]:
    """Return the first and last day of a period; one that runs still ends today.

    >>> span_of("last_month", date(2026, 3, 31)), span_of("this_quarter", date(2026, 2, 6))
    ((datetime.date(2026, 2, 1), datetime.date(2026, 2, 28)), (datetime.date(2026, 1, 1), datetime.date(2026, 2, 6)))
    """
    month = today.replace(day=1)
    quarter = date(today.year, (today.month - 1) // 3 * 3 + 1, 1)
    if period == "this_month":
        return month, today
    if period == "last_month":
        last = month - timedelta(days=1)
        return last.replace(day=1), last
    if period == "this_quarter":
        return quarter, today
    if period == "last_quarter":
        last = quarter - timedelta(days=1)
        first = date(last.year, last.month - 2, 1)
        return first, last.replace(day=monthrange(last.year, last.month)[1])
    if period == "this_year":
        return date(today.year, 1, 1), today
    if period == "last_year":
        return date(today.year - 1, 1, 1), date(today.year - 1, 12, 31)
    return None, today


def recipe_of(kept: Mapping[str, Any]) -> Recipe | None:
    """Read a recipe as it was kept; one that says nothing this program knows is left out."""
    try:
        found = Recipe(
            str(kept["name"])[:MOST_NAME],
            str(kept["type"]),
            str(kept["period"]),
            bool(kept.get("allocations", True)),
            bool(kept.get("ageing", True)),
            bool(kept.get("slip", True)),
            str(kept.get("language", "")),
        )
    except (KeyError, TypeError):
        return None
    good = found.type in TYPES and found.period in PERIODS and found.language in ("", *LANGUAGES)
    return found if good and found.name.strip() else None


def kept_recipe(recipe: Recipe) -> dict[str, Any]:
    """Return a recipe as it is kept. Raises: BillingError when it has no usable name."""
    name = " ".join(recipe.name.split())
    if not 1 <= len(name) <= MOST_NAME or not name.isprintable():
        raise BillingError("recipe_name", f"A recipe needs a name of 1 to {MOST_NAME} letters; give it one.")
    return {**asdict(recipe), "name": name}
