"""Owns what the courier reads and writes: which events are due, claims with a lease, and what became of each try.

Order is kept per endpoint and customer: only the first of each lane, and what follows it directly, is ever claimed.
Must not know how anything is sent. Source: rules, section 7; reliability, section 6.
"""

from __future__ import annotations

from datetime import datetime
from typing import Any

from peewee import SQL

from ..domain.outbox_rows import DueRow
from . import tables_outbox as tables
from .saved import Saved

OPEN = "state IN ('pending', 'claimed')"
_DUE = "(d.state = 'pending' AND d.next_at <= :now OR d.state = 'claimed' AND d.lease_until <= :now)"
# Steps from customer to customer along the partial index, so that its cost is the number of lanes, not of events.
_LANES = f"""WITH RECURSIVE lane (customer_id) AS (
    SELECT (SELECT customer_id FROM delivery WHERE endpoint_id = :endpoint AND {OPEN} ORDER BY customer_id LIMIT 1)
    UNION ALL SELECT (SELECT customer_id FROM delivery WHERE endpoint_id = :endpoint AND {OPEN}
    AND customer_id > lane.customer_id ORDER BY customer_id LIMIT 1) FROM lane WHERE lane.customer_id IS NOT NULL),
    head (id) AS (SELECT (SELECT id FROM delivery WHERE endpoint_id = :endpoint AND {OPEN} AND customer_id = lane.customer_id
    ORDER BY event_id LIMIT 1) FROM lane WHERE customer_id IS NOT NULL)"""
_DUE_HEADS = Saved(f"{_LANES} SELECT d.customer_id FROM head JOIN delivery d ON d.id = head.id WHERE {_DUE} LIMIT :limit")
_NEXT_HEAD = Saved(
    f"""{_LANES} SELECT min(CASE d.state WHEN 'claimed' THEN d.lease_until ELSE d.next_at END)
    FROM head JOIN delivery d ON d.id = head.id"""
)
_RUN = Saved(
    f"""SELECT d.id, e.public_id, CASE WHEN p.profile = 'moment' OR e.profile = 'extended' THEN e.payload ELSE e.extended END,
    d.rung, d.tried, d.state, {_DUE} FROM delivery d JOIN event e ON e.id = d.event_id JOIN endpoint p ON p.id = d.endpoint_id
    WHERE d.endpoint_id = :endpoint AND d.customer_id = :customer AND d.{OPEN} ORDER BY d.event_id LIMIT :limit"""
)
_CLAIM = Saved(
    "UPDATE delivery SET state = 'claimed', tried = 1, claimed_by = :by, lease_until = :until, reason = '' WHERE id = :id"
)
_IN_FLIGHT = Saved("SELECT count(*) FROM delivery WHERE endpoint_id = :endpoint AND state = 'claimed' AND lease_until > :now")
_MINE = "id = :id AND state = 'claimed' AND claimed_by = :by"
_FREE = "claimed_by = '', lease_until = NULL"
_RELEASE = Saved(f"UPDATE delivery SET state = 'pending', tried = :tried, {_FREE} WHERE {_MINE}")
_UNSENT = Saved(
    f"UPDATE delivery SET state = 'pending', tried = :tried, next_at = :next, last_answer = :answer, {_FREE} WHERE {_MINE}"
)
_ANSWERED = "tries = tries + :counted, rung = rung + :counted, last_status = :status, last_answer = :answer, last_ms = :ms"
_AGAIN = Saved(f"UPDATE delivery SET state = 'pending', next_at = :next, {_ANSWERED}, {_FREE} WHERE {_MINE}")
_END = Saved(f"UPDATE delivery SET state = :state, settled_at = :at, {_ANSWERED}, {_FREE} WHERE {_MINE}")
_ATTEMPT = Saved(
    tables.Attempt.insert({f: SQL(f":{f.column_name}") for f in tables.Attempt._meta.sorted_fields if f.column_name != "id"})
)
_FORWARD = Saved(
    f"UPDATE delivery SET next_at = :now WHERE endpoint_id = :endpoint AND {OPEN} AND state = 'pending' AND tries > 0"
    " AND next_at > :now"
)
_OF_ENDPOINT = Saved("SELECT endpoint_id FROM delivery WHERE id = :id")


def claim(db: Any, endpoint_id: int, *, now: str, lease_until: str, by: str, lanes: int, run: int) -> list[list[DueRow]]:
    """Claim up to `lanes` customers' next events, up to `run` in a row each, and return them in their order.

    A claim whose lease has run out is claimed anew: its sender died, so the same id and bytes go out once more.
    """
    found = []
    for (customer,) in _DUE_HEADS.rows(db, endpoint=endpoint_id, now=now, limit=lanes):
        rows: list[DueRow] = []
        for id_, event_id, payload, rung, tried, _state, due in _RUN.rows(
            db, endpoint=endpoint_id, customer=customer, now=now, limit=run
        ):
            if not due:
                break
            _CLAIM.rows(db, id=id_, by=by, until=lease_until)
            rows.append(
                DueRow(
                    delivery_id=id_,
                    endpoint_id=endpoint_id,
                    customer_id=customer,
                    event_id=event_id,
                    payload=payload,
                    rung=rung,
                    tried_before=bool(tried),
                )
            )
        found.append(rows)
    return found


def in_flight(db: Any, endpoint_id: int, now: str) -> int:
    """Count what is being sent to an endpoint."""
    return int(_IN_FLIGHT.value(db, endpoint=endpoint_id, now=now))


def next_due(db: Any, endpoint_id: int) -> datetime | None:
    """Return when the next event of an endpoint is due, or a dead claim free again; None when none waits."""
    at = _NEXT_HEAD.value(db, endpoint=endpoint_id)
    return datetime.fromisoformat(at) if at else None


def release(db: Any, delivery_id: int, by: str, *, tried: bool) -> None:
    """Give a claim back that was not sent."""
    _RELEASE.rows(db, id=delivery_id, by=by, tried=int(tried))


def unsent(db: Any, delivery_id: int, by: str, *, tried: bool, next_at: str, answer: str) -> None:
    """Put an event back that could not leave this computer; no try is used up."""
    _UNSENT.rows(db, id=delivery_id, by=by, tried=int(tried), next=next_at, answer=answer)


def note_attempt(db: Any, attempt: dict[str, Any]) -> None:
    """Keep what one try was and what came back."""
    _ATTEMPT.rows(db, **attempt)


def try_again(
    db: Any, delivery_id: int, by: str, *, next_at: str, counted: bool, status: int | None, answer: str, ms: int
) -> None:
    """Put an event back in line after a failure."""
    _AGAIN.rows(db, id=delivery_id, by=by, next=next_at, counted=int(counted), status=status, answer=answer, ms=ms)


def end(db: Any, delivery_id: int, by: str, state: str, at: str, *, status: int | None, answer: str, ms: int) -> None:
    """Note that an event was delivered or set aside; needs its attempt noted first."""
    _END.rows(db, id=delivery_id, by=by, state=state, at=at, counted=1, status=status, answer=answer, ms=ms)


def bring_forward(db: Any, endpoint_id: int, now: str) -> None:
    """Let what waits for another try go now, since the endpoint works again."""
    _FORWARD.rows(db, endpoint=endpoint_id, now=now)


def endpoint_of(db: Any, delivery_id: int) -> int:
    """Return which endpoint a delivery goes to."""
    return int(_OF_ENDPOINT.value(db, id=delivery_id))
