"""Owns what a run of statements for several customers is: whose, as which files, and what came of it.

Must not know how one is made, drawn or written. Source: ux A11, C25, C26, C45.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from .recipe import Recipe

WHO = ("with_balance", "overdue", "all")
FORMS = ("pdf", "one_pdf", "eml", "csv", "xlsx", "json")
"""What is written: a PDF for each, one PDF for all, a message for each, or figures; the first three are issued."""
ISSUED_FORMS = ("pdf", "one_pdf", "eml")


@dataclass(frozen=True, slots=True)
class Candidate:
    """A customer in one currency that a run may write a statement for. Units: minor units of `currency`.

    `net_minor` is what it owes less its credit on the last day, `late_minor` the part past its due date.
    """

    customer_id: int
    name: str
    reference: str
    email: str
    currency: str
    net_minor: int
    late_minor: int


@dataclass(frozen=True, slots=True)
class Run:
    """A run: for whom, by which recipe, from when to when, as what and into which folder."""

    candidates: tuple[Candidate, ...]
    recipe: Recipe
    from_: date | None
    to: date
    form: str
    folder: Path


@dataclass(slots=True)
class RunResult:
    """What came of a run: so many of so many were written; `why` says what ended it before, if anything did.

    `kept` are names that were there already, so they were left; `unsent` customers without an e-mail address.
    """

    total: int
    written: int = 0
    issued: list[str] = field(default_factory=list)
    files: list[Path] = field(default_factory=list)
    kept: list[str] = field(default_factory=list)
    unsent: list[str] = field(default_factory=list)
    cancelled: bool = False
    why: str = ""
