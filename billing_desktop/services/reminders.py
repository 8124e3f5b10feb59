"""Owns the use case of reminder letters: who is late, the letter to each, and writing them; nothing is sent by itself.

Must not know screens. Source: issue, Reminder letters.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from .. import exporters
from ..domain.dates import said
from ..domain.errors import BillingError
from ..domain.events import instant
from ..domain.recipe import Recipe
from ..domain.reminder import LateLine, Reminder, ReminderRow, days_of, next_level
from ..domain.runs import RunResult
from ..domain.statement_rows import Statement
from ..store import aged, records
from ..store import reminders as kept
from . import preferences
from .desk import Desk, require_customer
from .papers import PagePainter
from .statement_making import Wanted, make_statement
from .statement_runs import require_folder
from .statements import Statements, asked_today


class Reminders:
    """Reminder letters of the open book."""

    def __init__(self, desk: Desk, statements: Statements) -> None:
        self._desk, self._statements = desk, statements

    def levels(self) -> tuple[int, ...]:
        """Return from how many days past due on a letter is of each level."""
        with self._desk.store.read() as db:
            return days_of(preferences.read(db, "reminder_days"))

    def late(self) -> list[ReminderRow]:
        """Return who has something past due today, the latest first, with the level that is due after what was sent."""
        days, today, found = self.levels(), self._desk.today(), []
        lines = [line for line in self._statements.ageing(today).customers if line.ageing.late > 0]
        with self._desk.store.read() as db:
            bills = aged.late_bills(db, asked_today(db, today))
            for line in lines:
                id_, currency, minor = line.customer_id, line.ageing.currency, line.ageing.late
                oldest, on_bills = bills.get((id_, currency), (today, 0))
                if minor > on_bills:
                    oldest = min(oldest, _oldest_charge(db, today, id_, currency))
                worst = (today - oldest).days
                sent = kept.last(db, id_, currency, oldest)
                level, next_on = next_level(worst, sent, today, days)
                email = require_customer(db, id_).email
                found.append(
                    ReminderRow(
                        id_, line.name, line.external_reference, email, currency, minor, worst, level, sent, next_on
                    )
                )  # fmt: skip
        return sorted(found, key=lambda row: (-row.days_late, records.name_key(row.name), row.currency))

    def make(self, customer_id: int, currency: str, *, level: int = 0, language: str = "") -> Reminder:
        """Make the letter to a customer, of a level or of the one that is due after what was sent, else of that once more.

        Raises: BillingError when nothing is late.
        """
        with self._desk.store.read() as db:
            made = self._basis(db, customer_id, currency, language)
            lines = _lines(db, made, customer_id)
            worst = max((line.days_late for line in lines), default=0)
            sent = kept.last(db, customer_id, currency, made.to - timedelta(days=worst))
            due, _ = next_level(worst, sent, made.to, days_of(preferences.read(db, "reminder_days")))
        if not lines:
            raise BillingError("nothing_late", f"Nothing of {made.customer.name} is past due, so there is nothing to remind of.")
        return Reminder(level or due or (sent.level if sent else 1), tuple(lines), made)

    def mark_sent(self, rows: Sequence[ReminderRow], *, on: date | None = None) -> list[int]:
        """Note that the letters to these customers were sent, today or on an earlier day; return the notes' ids.

        Raises: BillingError for a day that lies ahead. Changes: a row for each; no money.
        """
        with self._desk.act() as (db, touched):
            today, at = self._desk.today(), instant(self._desk.now(db))
            if on and on > today:
                raise BillingError(
                    "sent_ahead", f"A reminder cannot have been sent on {said(on)}, which lies ahead; correct the day."
                )
            noted = []
            for row in rows:
                require_customer(db, row.customer_id)
                noted.append(kept.note(db, row.customer_id, row.currency, row.letter, on or today, at, self._desk.operator))
                touched.customers.add(row.customer_id)
        return noted

    def take_back_sent(self, notes: Sequence[int]) -> int:
        """Take notes back that were made in error; return how many counted until now."""
        with self._desk.act() as (db, touched):
            at = instant(self._desk.now(db))
            found = [kept.take_back(db, note, at, self._desk.operator) for note in notes]
            owners = [owner for owner in found if owner is not None]
            touched.customers.update(owners)
        return len(owners)

    def _basis(self, db: Any, customer_id: int, currency: str, language: str = "") -> Statement:
        wanted = Wanted(customer_id, None, "open_item", None, self._desk.today(), currency, parts=Recipe(language=language))
        return make_statement(self._desk, db, wanted)

    def write(self, reminder: Reminder, format: str) -> bytes:
        """Return a letter as a file's bytes; `format` is pdf or txt. Raises: BillingError."""
        if format not in exporters.REMINDER_FORMATS:
            known = ", ".join(exporters.REMINDER_FORMATS)
            raise BillingError("unknown_format", f"{format[:20]} is no format of letters; choose one of {known}.")
        return exporters.REMINDER_FORMATS[format].write(reminder)

    def file_name(self, reminder: Reminder, format: str) -> str:
        """Return the predictable name of a letter's file."""
        return exporters.reminder_name(reminder, format)

    def save(self, reminder: Reminder, format: str, path: Path, *, overwrite: bool = False) -> None:
        """Write a letter to a file, whole or not at all. Raises: BillingError."""
        exporters.save_bytes(path, self.write(reminder, format), overwrite=overwrite)

    def page_painter(self, reminder: Reminder) -> PagePainter:
        """Return what draws a letter's pages, by the same code as its PDF."""
        return PagePainter(reminder)

    def write_all(
        self,
        rows: Sequence[ReminderRow],
        format: str,
        folder: Path,
        progress: Callable[[int, int], None] = lambda done, total: None,
        stopped: Callable[[], bool] = lambda: False,
    ) -> RunResult:
        """Write the letters to several customers into a folder; never over a file that is there.

        What cannot be written ends it with its reason. Raises: BillingError where the folder cannot be used.
        """
        require_folder(folder)
        result = RunResult(len(rows))
        for row in rows:
            if stopped():
                result.cancelled = True
                break
            try:
                letter = self.make(row.customer_id, row.currency, level=row.letter)
                path = folder / self.file_name(letter, format)
                if os.path.lexists(path):
                    result.kept.append(path.name)
                    continue
                self.save(letter, format, path)
            except BillingError as error:
                result.why = str(error)
                break
            result.files.append(path)
            result.written += 1
            progress(result.written, result.total)
        return result


def _lines(db: Any, made: Statement, customer_id: int) -> list[LateLine]:
    """Return what is late of a statement of open items: its bills, then what is late on balances in one line."""
    today, late = made.to, []
    for line in made.lines:
        if line.kind == "raise_bill" and line.due_date and line.due_date < today and line.remaining_minor:
            days = (today - line.due_date).days
            late.append(LateLine(line.reference, line.date, line.due_date, days, line.amount_minor, line.remaining_minor))
    late.sort(key=lambda one: -one.days_late)
    rest = made.ageing.late - sum(one.open_minor for one in late)
    if rest > 0:
        oldest = _oldest_charge(db, today, customer_id, made.currency)
        late.append(LateLine("", None, oldest, (today - oldest).days, rest, rest))
    return late


def _oldest_charge(db: Any, today: date, customer_id: int, currency: str) -> date:
    """Return the day of the oldest charge that is past due on a balance of a customer."""
    yesterday = today - timedelta(days=1)
    return min(yesterday, aged.oldest_charges(db, today, customer_id=customer_id).get(currency, yesterday))
