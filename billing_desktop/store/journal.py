"""Owns reading the book as a journal: each posting's entries on a day, with whose obligation each lies on.

Must not know plain-text formats.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any

from ..domain.statement_rows import JournalLine
from .saved import Saved

_LINES = Saved(
    """SELECT p.id, p.text, r.act, e.effective_on, e.kind, e.amount_minor, coalesce(b.currency, a.currency, c.currency),
    c.public_id, c.name, coalesce(a.public_id, o.public_id), b.public_id, b.external_reference, e.id
    FROM entry e JOIN posting p ON p.id = e.posting_id JOIN posting r ON r.id = coalesce(p.root_id, p.id)
    JOIN customer c ON c.id = e.customer_id LEFT JOIN account a ON a.id = e.on_account_id
    LEFT JOIN bill b ON b.id = e.on_bill_id LEFT JOIN account o ON o.id = b.owner_account_id
    ORDER BY e.effective_on, p.id, e.id"""
)


def lines(db: Any) -> Iterator[JournalLine]:
    """Yield every entry in order of value date, then of recording."""
    for row in _LINES.rows(db):
        posting, text, act, day, kind, amount, currency, customer, name, account, bill, reference, _ = row
        yield JournalLine(
            posting, text, act, date.fromisoformat(day), kind, amount, currency, customer, name, account, bill, reference
        )
