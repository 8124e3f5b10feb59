"""Owns what the outbox shows: events with how they stand at each endpoint, their tries, and putting them back in line.

Must not know how anything is sent. Source: rules, section 7.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from ..domain.outbox_rows import AttemptRow, OutboxRow
from .deliveries import OPEN
from .saved import Saved

_BEHIND = f"""CASE WHEN d.state = 'pending' THEN (SELECT e2.target FROM delivery h JOIN event e2 ON e2.id = h.event_id
    WHERE h.endpoint_id = d.endpoint_id AND h.customer_id = d.customer_id AND h.{OPEN} AND h.event_id < d.event_id
    ORDER BY h.event_id LIMIT 1) END"""
_COLUMNS = f"""d.id, e.public_id, e.sequence, e.type, coalesce(d.state, CASE e.state WHEN 'waiting' THEN 'kept' ELSE e.state END),
    e.customer_id, c.name, e.payment_id, e.target, e.amount_minor, e.currency, e.created_at, d.endpoint_id, d.tries, d.next_at,
    d.settled_at, d.last_status, d.last_answer, d.last_ms, d.reason, {_BEHIND}"""
_FOUND = """(:text = '' OR instr(c.name_key, :text) OR instr(lower(e.target), :text) OR e.public_id = :raw
    OR EXISTS (SELECT 1 FROM payment p WHERE p.id = e.payment_id AND (p.public_id = :raw OR lower(p.reference) = :text)))"""
_OF_ALL = Saved(
    f"""SELECT {_COLUMNS} FROM event e JOIN customer c ON c.id = e.customer_id LEFT JOIN delivery d ON d.event_id = e.id
    WHERE {_FOUND} ORDER BY e.id DESC, d.id LIMIT :limit OFFSET :skip"""
)
_STATES = {
    "waiting": ("pending", "claimed"),
    "set_aside": ("set_aside",),
    "delivered": ("delivered",),
    "withdrawn": ("withdrawn", "skipped"),
}
GROUPS = (*_STATES, "kept")
"""`kept` is what was queued while there was no endpoint; what of that was withdrawn stands among the withdrawn."""
_OF_STATE = {
    group: Saved(
        f"""SELECT {_COLUMNS} FROM delivery d JOIN event e ON e.id = d.event_id JOIN customer c ON c.id = e.customer_id
        WHERE d.state IN ({", ".join(f"'{state}'" for state in states)}) AND {_FOUND}
        ORDER BY d.event_id DESC, d.id LIMIT :limit OFFSET :skip"""
    )
    for group, states in _STATES.items()
    if group != "withdrawn"
}
_OF_STATE["kept"] = Saved(
    f"""SELECT {_COLUMNS} FROM event e JOIN customer c ON c.id = e.customer_id LEFT JOIN delivery d ON d.event_id = e.id
    WHERE d.id IS NULL AND e.state = 'waiting' AND {_FOUND} ORDER BY e.id DESC LIMIT :limit OFFSET :skip"""
)
_OF_STATE["withdrawn"] = Saved(
    # From the few that were withdrawn on: the order of the events would else be walked, all that was ever told.
    f"""SELECT {_COLUMNS} FROM (SELECT event_id FROM delivery WHERE state IN ('withdrawn', 'skipped')
    UNION SELECT id FROM event WHERE state = 'withdrawn') w CROSS JOIN event e ON e.id = w.event_id
    JOIN customer c ON c.id = e.customer_id LEFT JOIN delivery d ON d.event_id = e.id
    WHERE (d.state IN ('withdrawn', 'skipped') OR d.id IS NULL AND e.state = 'withdrawn') AND {_FOUND}
    ORDER BY e.id DESC, d.id LIMIT :limit OFFSET :skip"""
)
_ONE = Saved(
    f"""SELECT {_COLUMNS} FROM delivery d JOIN event e ON e.id = d.event_id JOIN customer c ON c.id = e.customer_id
    WHERE d.id = :id"""
)
# Nearly all are delivered, so those are what the others leave: the engine counts a whole table without looking at its rows.
_COUNTS = Saved(
    """SELECT state, count(*) FROM delivery WHERE state IN ('pending', 'claimed', 'set_aside', 'skipped', 'withdrawn')
    GROUP BY state
    UNION ALL SELECT 'all', count(*) FROM delivery"""
)
_KEPT = Saved(
    """SELECT (SELECT count(*) FROM event) - CASE (SELECT count(*) FROM endpoint) WHEN 1 THEN (SELECT count(*) FROM delivery)
    ELSE (SELECT count(DISTINCT event_id) FROM delivery) END"""
)
_KEPT_BY_STATE = Saved(
    "SELECT e.state, count(*) FROM event e WHERE NOT EXISTS (SELECT 1 FROM delivery d WHERE d.event_id = e.id) GROUP BY e.state"
)
_OLDEST = Saved(
    f"SELECT min(e.created_at) FROM delivery d JOIN event e ON e.id = d.event_id WHERE d.endpoint_id = :endpoint AND d.{OPEN}"
)
_OPEN_OF = Saved(f"SELECT count(*) FROM delivery WHERE endpoint_id = :endpoint AND {OPEN}")
_SINCE = Saved("SELECT count(*) FROM delivery WHERE endpoint_id = :endpoint AND state = 'delivered' AND settled_at >= :since")
_ATTEMPTS = Saved(
    """SELECT at, signed_at, signature, status, ms, error, answer_type, answer, counted FROM attempt
    WHERE delivery_id = :delivery ORDER BY id"""
)
_BODY = Saved(
    """SELECT CASE WHEN p.profile = 'moment' OR e.profile = 'extended' THEN e.payload ELSE e.extended END
    FROM delivery d JOIN event e ON e.id = d.event_id JOIN endpoint p ON p.id = d.endpoint_id WHERE d.id = :delivery"""
)
_PAYLOAD = Saved("SELECT payload FROM event WHERE public_id = :event")
_HELD = Saved(
    # From the act's few events on (CROSS JOIN), or it would walk all that waits, which can be very much.
    """SELECT min(max(d.next_at, coalesce(p.retry_at, ''))) FROM event e CROSS JOIN delivery d ON d.event_id = e.id
    JOIN endpoint p ON p.id = d.endpoint_id WHERE e.posting_id = :posting AND d.state = 'pending' AND NOT d.tried
    AND p.switched_on AND NOT p.paused AND p.removed_at IS NULL AND NOT EXISTS (SELECT 1 FROM delivery t
    JOIN event te ON te.id = t.event_id WHERE te.posting_id = :posting AND (t.tried OR t.state = 'claimed'))"""
)
_NOW = Saved("UPDATE delivery SET next_at = :now WHERE id = :id AND state = 'pending' AND next_at > :now")
_ALL_NOW = Saved(f"UPDATE delivery SET next_at = :now WHERE {OPEN} AND state = 'pending' AND next_at > :now")
_BACK = Saved(
    """UPDATE delivery SET state = 'pending', again = 1, rung = 0, next_at = :now, settled_at = NULL, reason = ''
    WHERE id = :id AND (state IN ('set_aside', 'skipped') OR :again AND state = 'delivered')"""
)
_RETRY = Saved(
    """UPDATE delivery SET state = 'pending', again = 1, rung = 0, next_at = :now, settled_at = NULL WHERE state = 'set_aside'
    AND endpoint_id IN (SELECT id FROM endpoint WHERE removed_at IS NULL)"""
)
_SKIP = Saved(
    """UPDATE delivery SET state = 'skipped', reason = :reason, settled_at = :now
    WHERE id = :id AND state IN ('pending', 'set_aside')"""
)
_RANGE = """(:customer = 0 OR e.customer_id = :customer) AND e.created_at >= :since AND e.created_at < :before
    AND (e.state = 'waiting' OR e.profile = 'extended')"""
_AGAIN = Saved(
    f"""UPDATE delivery SET state = 'pending', again = 1, rung = 0, next_at = :now, settled_at = NULL, reason = ''
    WHERE endpoint_id = :endpoint AND state IN ('set_aside', 'delivered', 'skipped')
    AND event_id IN (SELECT e.id FROM event e WHERE {_RANGE})"""
)
_NEVER_HAD = Saved(
    f"""INSERT INTO delivery (endpoint_id, event_id, customer_id, next_at, again)
    SELECT p.id, e.id, e.customer_id, :now, 1 FROM event e JOIN endpoint p ON p.id = :endpoint WHERE {_RANGE}
    AND CASE p.profile WHEN 'moment' THEN e.profile = 'moment' ELSE e.profile = 'extended' OR e.extended <> '' END
    AND NOT EXISTS (SELECT 1 FROM delivery d WHERE d.endpoint_id = p.id AND d.event_id = e.id) ORDER BY e.id"""
)
_CHANGED = Saved("SELECT changes()")
_OF_PAYMENT = Saved(
    """SELECT e.public_id, e.type, e.payload, e.extended, e.profile, e.created_at, d.id, d.state, d.reason, p.url, p.profile
    FROM event e LEFT JOIN delivery d ON d.event_id = e.id LEFT JOIN endpoint p ON p.id = d.endpoint_id
    WHERE e.payment_id = :payment ORDER BY e.id, d.id"""
)


def _row(values: tuple[Any, ...]) -> OutboxRow:
    (id_, event_id, sequence, type_, state, customer_id, customer, payment, target, amount, currency, created, endpoint, tries,
     next_at, settled, status, answer, ms, reason, behind) = values  # fmt: skip
    return OutboxRow(
        delivery_id=id_ or 0,
        event_id=event_id,
        sequence=sequence,
        type=type_,
        state=state,
        customer_id=customer_id,
        customer=customer,
        payment_id=payment,
        target=target,
        amount_minor=amount,
        currency=currency,
        created_at=datetime.fromisoformat(created),
        endpoint_id=endpoint or 0,
        tries=tries or 0,
        next_at=datetime.fromisoformat(next_at) if next_at else None,
        settled_at=datetime.fromisoformat(settled) if settled else None,
        last_status=status,
        last_answer=answer or "",
        last_ms=ms,
        reason=reason or "",
        behind=behind or "",
    )


def rows(db: Any, group: str, text: str, raw: str, limit: int, skip: int) -> list[OutboxRow]:
    """Return events newest first: all (an empty group), one of GROUPS.

    `text` is looked for in names and numbers, folded as names are; `raw` is compared with ids.
    """
    statement = _OF_STATE[group] if group else _OF_ALL
    return [_row(row) for row in statement.rows(db, text=text, raw=raw, limit=limit, skip=skip)]


def one(db: Any, delivery_id: int) -> OutboxRow | None:
    """Return one delivery, or None."""
    row = _ONE.row(db, id=delivery_id)
    return _row(row) if row else None


def counts(db: Any) -> dict[str, int]:
    """Count what is in each group; `all` is the sum of them."""
    states: dict[str, int] = dict(_COUNTS.rows(db))
    every = states.pop("all")
    states["delivered"] = every - sum(states.values())
    found = {group: sum(states.get(state, 0) for state in names) for group, names in _STATES.items()}
    alone: dict[str, int] = dict(_KEPT_BY_STATE.rows(db)) if _KEPT.value(db) else {}  # seldom any, and slower to tell apart
    found["kept"] = alone.get("waiting", 0)
    found["withdrawn"] += alone.get("withdrawn", 0)
    return {"all": sum(found.values()), **found}


def health(db: Any, endpoint_id: int, since: str) -> tuple[int, datetime | None, int]:
    """Return how many wait for an endpoint, since when the oldest does, and how many were delivered since an instant."""
    oldest = _OLDEST.value(db, endpoint=endpoint_id)
    return (
        int(_OPEN_OF.value(db, endpoint=endpoint_id)),
        datetime.fromisoformat(oldest) if oldest else None,
        int(_SINCE.value(db, endpoint=endpoint_id, since=since)),
    )


def attempts(db: Any, delivery_id: int) -> list[AttemptRow]:
    """Return the tries of a delivery, oldest first."""
    return [
        AttemptRow(
            at=datetime.fromisoformat(at),
            signed_at=signed,
            signature=signature,
            status=status,
            ms=ms,
            error=error,
            answer_type=type_,
            answer=answer,
            counted=bool(counted),
        )
        for at, signed, signature, status, ms, error, type_, answer, counted in _ATTEMPTS.rows(db, delivery=delivery_id)
    ]


def body(db: Any, delivery_id: int, event_id: str) -> str:
    """Return the finished text that a delivery carries, or an event's own where it has none."""
    return str(_BODY.value(db, delivery=delivery_id) if delivery_id else _PAYLOAD.value(db, event=event_id))


def held_until(db: Any, posting_id: int) -> datetime | None:
    """Return when the first event of a posting goes, of which nobody was sent anything yet; else None."""
    found = _HELD.value(db, posting=posting_id)
    return datetime.fromisoformat(found) if found else None


def send_now(db: Any, delivery_ids: Sequence[int], now: str, *, again: bool = False) -> None:
    """Let events that wait, were set aside or skipped go now, with `again` delivered ones too; without ids all that wait."""
    for id_ in delivery_ids:
        _NOW.rows(db, id=id_, now=now)
        _BACK.rows(db, id=id_, now=now, again=int(again))
    if not delivery_ids:
        _ALL_NOW.rows(db, now=now)


def retry_set_aside(db: Any, now: str) -> int:
    """Put every event that was set aside back in line and return how many."""
    _RETRY.rows(db, now=now)
    return int(_CHANGED.value(db))


def skip(db: Any, delivery_id: int, reason: str, now: str) -> bool:
    """Leave an event out for good, with the reason; says whether it could be."""
    _SKIP.rows(db, id=delivery_id, reason=reason, now=now)
    return bool(_CHANGED.value(db))


def send_again(db: Any, endpoint_id: int, customer_id: int, since: str, before: str, now: str) -> int:
    """Put the events of a time back in line for an endpoint, also those it never had, and return how many.

    Withdrawn ones stay so. An Extended endpoint gets only what was queued while one was there.
    """
    place: dict[str, int | str] = {"endpoint": endpoint_id, "customer": customer_id, "since": since, "before": before, "now": now}
    _AGAIN.rows(db, **place)
    again = int(_CHANGED.value(db))
    _NEVER_HAD.rows(db, **place)
    return again + int(_CHANGED.value(db))


def of_payment(db: Any, payment_id: int) -> list[dict[str, Any]]:
    """Return the events of a payment with each endpoint they went to, in the order they were queued."""
    names = ("id", "type", "payload", "extended", "event_profile", "created_at", "delivery", "state", "reason", "url", "profile")
    return [dict(zip(names, row, strict=True)) for row in _OF_PAYMENT.rows(db, payment=payment_id)]
