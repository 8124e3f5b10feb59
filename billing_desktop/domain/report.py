"""Owns what a report is: columns, rows and sums for each currency, ready for screen, paper and files alike.

Must not know where the rows come from or how they are drawn.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from .money import Money
from .paper_style import PaperStyle
from .statement_rows import Party

REPORTS = ("ageing", "open_bills", "payments", "write_offs", "customers")
AS_OF = ("ageing", "open_bills", "customers")
"""Reports of one day; the others are of a span of days."""

Cell = str | int | date | Money | None


@dataclass(frozen=True, slots=True)
class Column:
    """A column by its name; `kind` is text, date, number or money. `wide` says that it takes what room is left."""

    name: str
    kind: str = "text"
    wide: bool = False


@dataclass(frozen=True, slots=True)
class Report:
    """A report; each row and each sum has a cell for each column. `from_` is None for a report of one day."""

    kind: str
    business: Party
    from_: date | None
    to: date
    columns: tuple[Column, ...]
    rows: tuple[tuple[Cell, ...], ...]
    sums: tuple[tuple[Cell, ...], ...]
    made_at: datetime
    dated: date
    head: str
    style: PaperStyle = PaperStyle()
