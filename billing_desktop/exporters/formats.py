"""Owns the list of what a statement can be written as; must not load a writer before it is used, since one needs Qt."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from ..domain.rows import Statement


@dataclass(frozen=True, slots=True)
class Format:
    """A kind of file that a statement is written to: its name for people, its ending and its writer."""

    label: str
    ext: str
    write: Callable[[Statement], bytes]


def _pdf(statement: Statement) -> bytes:
    from .pdf import statement_pdf

    return statement_pdf(statement)


def _csv(statement: Statement) -> bytes:
    from .csv_out import statement_csv

    return statement_csv(statement)


def _json(statement: Statement) -> bytes:
    from .json_out import statement_json_file

    return statement_json_file(statement)


FORMATS = {
    "pdf": Format("PDF", "pdf", _pdf),
    "csv": Format("CSV", "csv", _csv),
    "json": Format("JSON", "json", _json),
}
"""By name; a new one is a writer module and a line here. The imports stand in functions, where packaging finds them."""


def statement_name(statement: Statement, ext: str) -> str:
    """Return the file name of a statement: whom it is for and up to which day.

    >>> from datetime import UTC, date, datetime
    >>> from billing_desktop.domain.rows import Ageing, Party
    >>> acme = Party("ACME Ltd", "C-0001")
    >>> day, now = date(2026, 1, 31), datetime(2026, 2, 6, tzinfo=UTC)
    >>> sums = (0, (), 0, 0, 0, 0, 0, Ageing("EUR"), now, "")
    >>> statement_name(Statement("open_item", acme, acme, None, None, day, "EUR", *sums), "pdf")
    'Statement_C-0001_2026-01-31.pdf'
    """
    who = [statement.customer.external_reference or statement.customer.name]
    if statement.account is not None:
        who.append(statement.account.external_reference or statement.account.name)
    parts = ["Statement", *(_safe(part) for part in who), statement.to.isoformat()]
    return "_".join(part for part in parts if part) + "." + ext.lstrip(".")


def _safe(text: str) -> str:
    """Keep letters, digits, dashes and underscores, as many as 80 bytes hold: a name for every file system."""
    kept = re.sub(r"[^\w-]+", "-", text).strip("-_").encode()[:80]
    return kept.decode("utf-8", "ignore").strip("-_")
