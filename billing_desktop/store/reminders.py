"""Owns which reminder letters were sent: noting one, taking a note back, and the last one that counts."""

from __future__ import annotations

from datetime import date
from typing import Any

from ..domain.reminder import SentReminder
from .saved import Saved

_NOTE = Saved(
    """INSERT INTO reminded (customer_id, currency, level, sent_on, noted_at, operator)
    VALUES (:customer, :currency, :level, :on, :at, :operator) RETURNING id"""
)
_TAKE_BACK = Saved(
    """INSERT INTO reminded (customer_id, currency, level, sent_on, takes_back_id, noted_at, operator)
    SELECT customer_id, currency, level, sent_on, id, :at, :operator FROM reminded WHERE id = :id AND takes_back_id IS NULL
    AND NOT EXISTS (SELECT 1 FROM reminded t WHERE t.takes_back_id = :id) RETURNING customer_id"""
)
_LAST = Saved(
    # `+` keeps the index of notes taken back out: nearly all rows have none, so it would walk the letters of everybody.
    """SELECT level, sent_on FROM reminded r WHERE customer_id = :customer AND currency = :currency AND sent_on > :since
    AND +takes_back_id IS NULL AND NOT EXISTS (SELECT 1 FROM reminded t WHERE t.takes_back_id = r.id)
    ORDER BY sent_on DESC, id DESC LIMIT 1"""
)


def note(db: Any, customer_id: int, currency: str, level: int, on: date, at: str, operator: str) -> int:
    """Write that a letter of a level was sent on a day; return the note's id."""
    return int(_NOTE.value(db, customer=customer_id, currency=currency, level=level, on=on.isoformat(), at=at, operator=operator))


def take_back(db: Any, note_id: int, at: str, operator: str) -> int | None:
    """Write that a note was made in error; return its customer, or None where it counts no more already."""
    found = _TAKE_BACK.value(db, id=note_id, at=at, operator=operator)
    return None if found is None else int(found)


def last(db: Any, customer_id: int, currency: str, since: date) -> SentReminder | None:
    """Return the last letter that was sent after a day, or None."""
    row = _LAST.row(db, customer=customer_id, currency=currency, since=since.isoformat())
    return SentReminder(int(row[0]), date.fromisoformat(row[1])) if row else None
