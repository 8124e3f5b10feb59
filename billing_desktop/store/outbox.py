"""Owns the queued notifications: listing them, withdrawing and waiting again; must not know how they are sent.

Source: rules, section 7.
"""

from __future__ import annotations

from datetime import datetime
from typing import Any

from ..domain.rows import EventRow
from . import endpoints
from .saved import Saved

_ROW = """e.public_id, e.type, e.state, e.payload, e.created_at, c.name, e.target, e.amount_minor, e.currency
    FROM event e JOIN customer c ON c.id = e.customer_id"""
_LIST = Saved(
    f"SELECT {_ROW} WHERE (:state = '' OR e.state = :state) AND (:before = 0 OR e.id < :before) ORDER BY e.id DESC LIMIT :limit"
)
_ALL = Saved(f"SELECT {_ROW} ORDER BY e.id")
_OF_PAYMENT = Saved(f"SELECT {_ROW} WHERE e.payment_id = :payment ORDER BY e.id")
_KEPT = Saved("SELECT count(*) FROM event WHERE state = 'waiting'")
_WAITING = Saved("SELECT count(*) FROM delivery WHERE state IN ('pending', 'claimed')")
_SET_ASIDE = Saved("SELECT count(*) FROM delivery WHERE state = 'set_aside'")
_SET = Saved("UPDATE event SET state = :state WHERE payment_id = :payment AND state <> :state")
_WAIT_AGAIN = Saved(
    """UPDATE event SET state = 'waiting' WHERE payment_id = :payment AND state = 'withdrawn'
    AND (SELECT count(*) FROM posting u WHERE u.root_id = event.posting_id) % 2 = 0"""
)
_SET_OF_POSTING = Saved("UPDATE event SET state = :state WHERE posting_id = :posting AND state <> :state")


def _event(row: tuple[Any, ...]) -> EventRow:
    id_, type_, state, payload, created, customer, target, amount, currency = row
    return EventRow(id_, type_, state, payload, datetime.fromisoformat(created), customer, target, amount, currency)


def events(db: Any, state: str = "", limit: int = 200) -> list[EventRow]:
    """Return events, newest first."""
    return [_event(row) for row in _LIST.rows(db, state=state, before=0, limit=limit)]


def all_events(db: Any) -> list[EventRow]:
    """Return every event in the order it was queued."""
    return [_event(row) for row in _ALL.rows(db)]


def events_of_payment(db: Any, payment_id: int) -> list[EventRow]:
    """Return the events of a payment in the order they were queued."""
    return [_event(row) for row in _OF_PAYMENT.rows(db, payment=payment_id)]


def waiting(db: Any) -> int:
    """Count what waits to be sent; while there is no endpoint, the events kept."""
    return int((_WAITING if endpoints.any_there(db) else _KEPT).value(db))


def set_aside(db: Any) -> int:
    """Count the events that were refused for good and need a look."""
    return int(_SET_ASIDE.value(db))


def withdraw_payment(db: Any, payment_id: int) -> None:
    """Withdraw a payment's events that wait; they stay listed, a gap in the sequence."""
    _SET.rows(db, payment=payment_id, state="withdrawn")


def wait_again_payment(db: Any, payment_id: int) -> None:
    """Let a payment's withdrawn events wait again, but for those of acts that are undone themselves."""
    _WAIT_AGAIN.rows(db, payment=payment_id)


def set_of_posting(db: Any, posting_id: int, state: str) -> None:
    """Withdraw the events that one posting queued, or let them wait again."""
    _SET_OF_POSTING.rows(db, posting=posting_id, state=state)
