"""Owns the use cases of issued statements: issue, list, show again, mark as sent, hand to the mail program.

What was issued is kept with its very bytes and pages; nothing of it is ever changed. Source: rules 8; ux A11.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, tzinfo
from pathlib import Path
from typing import Any

from .. import exporters
from ..domain.errors import BillingError
from ..domain.events import instant
from ..domain.issued import WAYS, IssuedRow, SentNote, number_of
from ..domain.statement_rows import Statement
from ..store import issued as kept
from .desk import Desk, require_customer
from .papers import KeptPages, parties, zone_of
from .statement_making import Wanted, make_statement


@dataclass(frozen=True, slots=True)
class IssuedStatement:
    """A statement that was issued, with its bytes: the same for ever."""

    row: IssuedRow
    content: bytes


class Issuing:
    """Issued statements of the open book."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def next_number(self) -> str:
        """Return the number that the next statement gets."""
        with self._desk.store.read() as db:
            return number_of(kept.last(db)[0] + 1)

    def draft(self, wanted: Wanted) -> Statement:
        """Make the statement that issuing would keep now, with the number it would get; nothing is kept."""
        with self._desk.store.read() as db:
            return make_statement(self._desk, db, wanted, number_of(kept.last(db)[0] + 1))

    def issue(self, wanted: Wanted, seen: Statement | None = None) -> IssuedStatement:
        """Give a statement its number and keep it as PDF, as the books are at this instant or were at `known_at`.

        Number, figures and bytes come from one state of the book. Raises: BillingError as for a draft, and when it would not be
        what was `seen` before: issued is exactly what was shown. Changes: one row of issued statements.
        """
        with self._desk.act() as (db, touched):
            issued_at = self._desk.now(db)
            known = wanted.known_at or issued_at
            number = number_of(kept.last(db)[0] + 1)
            made = make_statement(self._desk, db, wanted, number)
            if seen is not None and replace(made, made_at=seen.made_at, dated=seen.dated, head=seen.head) != seen:
                raise BillingError(
                    "statement_moved", "The books moved since this statement was shown, so it was not issued; look at it again."
                )
            content, pages, pictures = _drawn(made)
            columns = {
                "number": number,
                "customer_id": wanted.customer_id,
                "account_id": wanted.account_id,
                "type": made.type,
                "from_on": made.from_.isoformat() if made.from_ else None,
                "to_on": made.to.isoformat(),
                "known_at": instant(known),
                "currency": made.currency,
                "opening_minor": made.opening_minor,
                "closing_minor": made.closing_minor,
                "recipe": wanted.parts.name,
                "language": made.style.language,
                "format": "pdf",
                "sha256": hashlib.sha256(content).hexdigest(),
                "issued_at": instant(issued_at),
                "operator": self._desk.operator,
            }
            kept.insert(db, columns, content, pages, pictures)
            touched.customers.add(wanted.customer_id)
            row = _require(db, number)
        return IssuedStatement(row, content)

    def issued(self, customer_id: int | None = None, account_id: int | None = None, limit: int = 200) -> list[IssuedRow]:
        """Return the statements issued for a customer, for one of its accounts, or for all, newest first."""
        with self._desk.store.read() as db:
            found = kept.all_issued(db, limit) if customer_id is None else kept.of_customer(db, customer_id, account_id, limit)
            zone = zone_of(db)
            return [_in_zone(row, zone) for row in found]

    def count(self, customer_id: int, account_id: int | None = None) -> int:
        """Return how many statements were issued for a customer or account."""
        with self._desk.store.read() as db:
            return kept.count(db, customer_id, account_id)

    def numbers_of_period(self, type_: str, from_: date | None, to: date) -> dict[tuple[int, str], str]:
        """Return the last number issued of a kind and period, by customer and currency; those of one account do not count."""
        with self._desk.store.read() as db:
            return kept.of_period(db, type_, from_, to)

    def again(self, number: str) -> IssuedStatement:
        """Return an issued statement with the bytes it had. Raises: BillingError when there is none, or it was changed."""
        with self._desk.store.read() as db:
            row = _require(db, number)
            content, _pages = kept.content(db, row.id)
        if hashlib.sha256(content).hexdigest() != row.sha256:
            raise BillingError(
                "statement_damaged",
                f"Statement {row.number} is not the file that was issued; check the book and restore a backup.",
            )
        return IssuedStatement(row, content)

    def page_painter(self, issued: IssuedStatement) -> KeptPages:
        """Return what draws the pages of an issued statement as they were drawn then."""
        with self._desk.store.read() as db:
            _content, pages = kept.content(db, issued.row.id)
            return KeptPages(pages, lambda sha256: kept.picture(db, sha256))

    def layout(self, issued: IssuedStatement) -> Any:
        """Return the pages of an issued statement as they were drawn, to be written behind others."""
        return self.page_painter(issued).layout

    def mark_sent(self, number: str, how: str = "post", *, at: datetime | None = None, address: str = "") -> SentNote:
        """Note that an issued statement was sent: by post, email, hand or other.

        Raises: BillingError for an unknown number or way, or an instant that lies ahead. Changes: one row, the statement stays.
        """
        _require_way(how)
        with self._desk.act() as (db, touched):
            row = _require(db, number)
            now = self._desk.now(db)
            if at and at > now:
                raise BillingError("sent_ahead", f"Statement {row.number} cannot have been sent later than now; correct the day.")
            note = SentNote((at or now).astimezone(zone_of(db)), how, " ".join(address.split())[:200])
            kept.mark_sent(db, row.id, instant(note.at), how, note.address, self._desk.operator)
            touched.customers.add(row.customer_id)
        return note

    def mark_many_sent(self, numbers: Sequence[str], how: str = "post") -> int:
        """Note that several issued statements were sent the same way, all of them or none; return how many.

        By e-mail the address is the customer's of now. Raises: BillingError as for one. Changes: a row for each.
        """
        _require_way(how)
        with self._desk.act() as (db, touched):
            at = instant(self._desk.now(db))
            for number in numbers:
                row = _require(db, number)
                address = require_customer(db, row.customer_id).email if how == "email" else ""
                kept.mark_sent(db, row.id, at, how, address, self._desk.operator)
                touched.customers.add(row.customer_id)
        return len(numbers)

    def sent_notes(self, number: str) -> list[SentNote]:
        """Return every time a statement was marked as sent, oldest first."""
        with self._desk.store.read() as db:
            zone = zone_of(db)
            return [replace(note, at=note.at.astimezone(zone)) for note in kept.notes(db, _require(db, number).id)]

    def draft_name(self, statement: Statement, ext: str) -> str:
        """Return the name that the file of a draft would get once it is issued."""
        return exporters.draft_name(statement, ext)

    def file_name(self, issued: IssuedStatement, ext: str = "pdf") -> str:
        """Return the predictable name of an issued statement's file: its number, whom it is for, up to which day."""
        return exporters.issued_name(issued.row, ext)

    def require_free(self, path: Path, *, overwrite: bool) -> None:
        """Hold that a file may be written there, before a statement is issued for it. Raises: BillingError."""
        exporters.require_free(path, overwrite=overwrite)

    def save(self, issued: IssuedStatement, ext: str, path: Path, *, overwrite: bool = False, settled: bool = True) -> None:
        """Write an issued statement to a file: `pdf` its very bytes, `eml` a draft for the mail program.

        Raises: BillingError.
        """
        data = issued.content if ext == "pdf" else self.mail_draft(issued)
        exporters.save_bytes(path, data, overwrite=overwrite, settled=settled)

    def mail_draft(self, issued: IssuedStatement) -> bytes:
        """Return a message to the customer with the statement attached, as the mail program opens it: nothing is sent."""
        with self._desk.store.read() as db:
            business, customer, _ = parties(db, require_customer(db, issued.row.customer_id), None)
        return exporters.mail_draft(issued.row, issued.content, business, customer)


def _drawn(made: Statement) -> tuple[bytes, bytes, dict[str, bytes]]:
    """Draw a statement once and return its PDF, its pages to keep and the pictures on them."""
    from ..exporters import kept_pages, pdf

    layout = pdf.statement_layout(made)
    return pdf.layout_pdf(layout, made.made_at), *kept_pages.pack(layout)


def _require_way(how: str) -> None:
    if how not in WAYS:
        raise BillingError("unknown_way", f"{how[:20]} is no way of sending; choose one of {', '.join(WAYS)}.")


def _require(db: Any, number: str) -> IssuedRow:
    row = kept.by_number(db, number.strip().upper())
    if row is None:
        raise BillingError("unknown_statement", f'There is no issued statement "{number[:30]}"; look at the list of them.')
    return _in_zone(row, zone_of(db))


def _in_zone(row: IssuedRow, zone: tzinfo | None) -> IssuedRow:
    """Return a row with its instants in the book's time zone, so that their days are those of the business."""
    sent = replace(row.sent, at=row.sent.at.astimezone(zone)) if row.sent else None
    return replace(row, known_at=row.known_at.astimezone(zone), issued_at=row.issued_at.astimezone(zone), sent=sent)
