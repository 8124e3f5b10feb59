"""Owns the use cases of statements and ageing: make, name, write; must not know screens.

Source: rules, section 8.
"""

from __future__ import annotations

from collections import defaultdict
from datetime import UTC, date, datetime, time
from pathlib import Path
from typing import Any

from .. import exporters
from ..domain.ageing import add_up
from ..domain.ageing_rows import AgeingReport, CustomerAgeing, OwingReport
from ..domain.errors import BillingError
from ..domain.events import instant
from ..domain.recipe import Recipe
from ..domain.statement_rows import Statement
from ..store import aged, formerly, obligations, records
from ..store import settings as stored
from .desk import Desk, require_customer
from .owing import owing
from .papers import PagePainter, zone_of
from .statement_making import Wanted, make_statement


def asked_today(db: Any, today: date) -> aged.Asked:
    """Return how to ask for what is owed as of today: kept figures answer it while nothing lies ahead."""
    ahead = obligations.last_day(db)
    return aged.Asked(today, kept=not (ahead and ahead > today))


class Statements:
    """Statements and ageing of the open book."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def make(
        self,
        customer_id: int,
        account_id: int | None = None,
        *,
        type: str = "balance_forward",
        from_: date | None = None,
        to: date | None = None,
        currency: str | None = None,
        known_at: datetime | None = None,
        parts: Recipe = Recipe(),
    ) -> Statement:
        """Make a statement of a customer as a whole, or of one account, in one currency.

        Without `to` it counts every entry recorded (rules 4.9); `known_at` leaves out what was recorded later, so that last
        month's statement is the same file after late entries. `parts` says what stands on the page beside the figures, and in
        which language. Raises: BillingError for a period that ends before it begins;
        AssertionError when opening and lines are not the closing. Source: rules 8.
        """
        with self._desk.store.read() as db:
            wanted = Wanted(customer_id, account_id, type, from_, to, currency, known_at, parts)
            return make_statement(self._desk, db, wanted)

    def end_of(self, day: date) -> datetime | None:
        """Return the instant at which a day ends in the book's time zone, to ask what was known then; today's is now: None."""
        if day >= self._desk.today():
            return None
        with self._desk.store.read() as db:
            return datetime.combine(day, time.max, zone_of(db)).astimezone(UTC)

    def ageing(self, as_of: date | None = None, *, known_at: datetime | None = None) -> AgeingReport:
        """Age everything owed, for each customer and currency; without a day every entry recorded counts, aged today.

        `known_at` leaves out what was recorded after that instant. Source: rules 4.9 and 8.
        """
        day = as_of or self._desk.today()
        with self._desk.store.read() as db:
            known = instant(known_at) if known_at else ""
            parts = aged.ageing_parts(db, self.asked(db, as_of, known))
            by_line: dict[tuple[int, str], list[tuple[str, int]]] = defaultdict(list)
            by_currency: dict[str, list[tuple[str, int]]] = defaultdict(list)
            for customer_id, currency, column, amount in parts:
                by_line[customer_id, currency].append((column, amount))
                by_currency[currency].append((column, amount))
            by_currency[stored.book(db).currency] += []
            own_currencies: dict[int, list[str]] = defaultdict(list)
            for customer_id, currency in sorted(by_line):
                own_currencies[customer_id].append(currency)
            lines = []
            for customer_id, public_id, number, name, _ in aged.names(db, sorted({id_ for id_, _ in by_line})):
                if known:
                    then = formerly.as_known(db, "customer", require_customer(db, customer_id), known)
                    number, name = then.external_reference, then.name
                for currency in own_currencies[customer_id]:
                    line = add_up(currency, by_line[customer_id, currency])
                    lines.append(CustomerAgeing(customer_id, public_id, number, name, line))
        if known:  # else they came in the order of their names
            lines.sort(key=lambda line: (records.name_key(line.name), line.customer_id, line.ageing.currency))
        totals = [add_up(currency, columns) for currency, columns in sorted(by_currency.items())]
        return AgeingReport(day, tuple(totals), tuple(lines))

    def asked(self, db: Any, as_of: date | None, known: str = "") -> aged.Asked:
        """Return how to ask for what is owed on a day, or for everything recorded (rules 4.9)."""
        today = self._desk.today()
        kept = as_of is None or (as_of == today and asked_today(db, as_of).kept)
        return aged.Asked(as_of or today, kept and not known, known)

    def owing(self, as_of: date | None = None) -> OwingReport:
        """Sum what `ageing` has a line for each customer of, with the largest debtors, and what came in before that day."""
        with self._desk.store.read() as db:
            return owing(db, self.asked(db, as_of), stored.book(db).currency)

    def write(self, statement: Statement, format: str) -> bytes:
        """Return a statement as a file's bytes; `format` is one of `exporters.FORMATS`. Raises: BillingError."""
        if format not in exporters.FORMATS:
            raise BillingError(
                "unknown_format",
                f"{format[:20]} is no format of statements; choose one of {', '.join(exporters.FORMATS)}.",
            )
        return exporters.FORMATS[format].write(statement)

    def file_name(self, statement: Statement, format: str) -> str:
        """Return the predictable name of a statement's file."""
        return exporters.statement_name(statement, format)

    def save(self, statement: Statement, format: str, path: Path, *, overwrite: bool = False) -> None:
        """Write a statement to a file, whole or not at all. Raises: BillingError."""
        exporters.save_bytes(path, self.write(statement, format), overwrite=overwrite)

    def page_painter(self, statement: Statement) -> PagePainter:
        """Return what draws a statement's pages, by the same code as its PDF."""
        return PagePainter(statement)
