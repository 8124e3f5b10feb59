"""Owns what the courier is handed and what becomes of it: claims with a lease, settles each try, keeps an endpoint's health.

The `Outbox` that `webhooks` needs. Every call is one short write; nothing is sent while it is open. Source: rules 7.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

from ..domain.events import instant
from ..domain.outbox_rows import DueRow, EndpointRow
from ..store import deliveries, endpoints
from ..webhooks import schedule
from ..webhooks.protocol import Outcome, Parcel, Run, Target
from ..webhooks.secrets import Secrets
from ..webhooks.signing import PREFIX
from .desk import Desk, new_id

LEASE_S = 60
RUN = 16
"""How many events of one customer are claimed together at most."""


class Outbox:
    """The queued notifications as a courier sees them."""

    def __init__(self, desk: Desk, secrets: Secrets, *, lease_s: int = LEASE_S) -> None:
        self._desk = desk
        self._secrets = secrets
        self._lease_s = lease_s
        self._by = new_id("run")

    def close_thread(self) -> None:
        """Close this thread's connection."""
        self._desk.store.close()

    def exchange(self, outcomes: Sequence[Outcome], room: int) -> tuple[list[Run], datetime | None]:
        """Settle what was sent and claim up to `room` customers' next events; say also when the next one is due.

        Raises: BillingError when the book cannot be written. Changes: deliveries, attempts and the endpoints' health.
        """
        now = self._desk.instant()
        if not outcomes and not (room and self._anything(now)):
            return [], self._next(now)
        with self._desk.act() as (db, touched):
            for outcome in outcomes:
                self._settle(db, outcome)
            runs = self._claim(db, now, room) if room else []
            touched.events = bool(runs) or any(outcome.kind != "released" for outcome in outcomes)
            due = _next_due(db, now)
        return runs, due

    def _anything(self, now: datetime) -> bool:
        due = self._next(now)
        return due is not None and due <= now

    def _next(self, now: datetime) -> datetime | None:
        with self._desk.store.read() as db:
            return _next_due(db, now)

    def _claim(self, db: Any, now: datetime, room: int) -> list[Run]:
        until = now + timedelta(seconds=self._lease_s)
        runs: list[Run] = []
        for endpoint in endpoints.all_endpoints(db):
            left, length = room - len(runs), RUN
            if left <= 0 or not endpoint.sends or (endpoint.retry_at and endpoint.retry_at > now):
                continue
            if endpoint.failures >= schedule.PROBE_FROM:
                left, length = min(left, 1), 1
                if deliveries.in_flight(db, endpoint.id, instant(now)):
                    continue
            claimed = deliveries.claim(
                db, endpoint.id, now=instant(now), lease_until=instant(until), by=self._by, lanes=left, run=length
            )
            if claimed:
                target = self._target(endpoint, now)
                runs += [Run(target, tuple(_parcel(row) for row in rows), until) for rows in claimed]
        return runs

    def _target(self, endpoint: EndpointRow, now: datetime) -> Target:
        secrets = self._secrets.current(endpoint.public_id, now)
        return Target(endpoint.id, endpoint.url, endpoint.allow_private, secrets, endpoint.failing_since)

    def _settle(self, db: Any, outcome: Outcome) -> None:
        """Note what became of one claimed event; where the claim has run out meanwhile, only the try is noted."""
        if outcome.kind == "released":
            deliveries.release(db, outcome.delivery_id, self._by, tried=outcome.tried_before)
            return
        at = instant(outcome.at)
        if outcome.kind == "unsent":
            assert outcome.next_at is not None
            deliveries.unsent(
                db,
                outcome.delivery_id,
                self._by,
                tried=outcome.tried_before,
                next_at=instant(outcome.next_at),
                answer=outcome.error,
            )
            hold = instant(outcome.hold_until) if outcome.hold_until else None
            endpoints.went_wrong(db, outcome.endpoint_id, at, outcome.error, hold, counted=False)
            return
        text = self._answer(db, outcome)
        said = outcome.error or _said(outcome, text)
        deliveries.note_attempt(db, _attempt(outcome, text))
        self._end(db, outcome, at, said)
        if outcome.skew_s is not None:
            endpoints.put(db, outcome.endpoint_id, "skew_s", outcome.skew_s)

    def _end(self, db: Any, outcome: Outcome, at: str, said: str) -> None:
        """Put the delivery where the try leaves it, and keep the endpoint's health."""
        status, ms = (outcome.answer.status if outcome.answer else None), outcome.ms
        before = endpoints.endpoint(db, outcome.endpoint_id)
        assert before is not None
        if outcome.kind in ("delivered", "set_aside"):
            deliveries.end(db, outcome.delivery_id, self._by, outcome.kind, at, status=status, answer=said, ms=ms)
            if outcome.kind == "delivered":
                endpoints.went_well(db, before.id, at)
                if before.failures >= schedule.PROBE_FROM:
                    deliveries.bring_forward(db, before.id, instant(self._desk.instant()))
            elif status in schedule.REFUSED:
                endpoints.answered(db, before.id)
            else:
                self._failed(db, before, outcome, at, said)
            return
        next_at = instant(outcome.next_at or outcome.at)
        deliveries.try_again(
            db, outcome.delivery_id, self._by, next_at=next_at, counted=outcome.counted, status=status, answer=said, ms=ms
        )
        if outcome.kind == "off":
            endpoints.switch(db, before.id, False, f"it answered {schedule.GONE} on {at[:10]}: it wants no more notifications")
        elif outcome.counted:
            self._failed(db, before, outcome, at, said)

    def _failed(self, db: Any, before: EndpointRow, outcome: Outcome, at: str, said: str) -> None:
        hold = outcome.hold_until
        probe = schedule.probe_delay_s(before.failures + 1)
        if probe:
            later = outcome.at + timedelta(seconds=probe)
            hold = max(hold, later) if hold else later
        endpoints.went_wrong(db, before.id, at, said, instant(hold) if hold else None, counted=True)

    def _answer(self, db: Any, outcome: Outcome) -> str:
        """Return an answer's first 4 KB as text; a receiver that repeats the secret does not get it into the book."""
        if outcome.answer is None:
            return ""
        text = outcome.answer.body.decode("utf-8", "replace").replace("\0", "\ufffd")
        endpoint = endpoints.endpoint(db, outcome.endpoint_id)
        assert endpoint is not None
        for secret in self._secrets.current(endpoint.public_id, outcome.at):
            text = text.replace(secret, "[secret]").replace(secret.removeprefix(PREFIX), "[secret]")
        return text


def _said(outcome: Outcome, text: str) -> str:
    """Say an answer in a few words, as the list shows it: its number, and of a refusal the first line."""
    answer = outcome.answer
    if answer is None:
        return ""
    told = answer.reason if 200 <= answer.status <= 299 else _told_in(text) or answer.reason
    return f"{answer.status} {told}".strip()


def _told_in(text: str) -> str:
    """Return what an answer says is wrong: its error or message where it is JSON, else its first line; of a page nothing."""
    try:
        found = json.loads(text)
        words = [found[name] for name in ("error", "message", "detail") if isinstance(found.get(name), str)]
        return str(words[0])[:120] if words else ""
    except (ValueError, AttributeError):
        first = next(iter(text.strip().splitlines()), "")
        return "" if first.startswith("<") else first[:120]


def _attempt(outcome: Outcome, text: str) -> dict[str, Any]:
    """Return the columns of a try."""
    answer = outcome.answer
    return {
        "delivery_id": outcome.delivery_id,
        "at": instant(outcome.at),
        "signed_at": outcome.signed_at,
        "signature": outcome.signature,
        "status": answer.status if answer else None,
        "ms": outcome.ms,
        "error": outcome.error,
        "answer_type": answer.content_type if answer else "",
        "answer": text,
        "counted": int(outcome.counted),
    }


def _parcel(row: DueRow) -> Parcel:
    return Parcel(row.delivery_id, row.event_id, row.payload.encode(), row.rung, row.tried_before)


def _next_due(db: Any, now: datetime) -> datetime | None:
    """Return when something is due at any endpoint that is sent to."""
    found = []
    for endpoint in endpoints.all_endpoints(db):
        due = deliveries.next_due(db, endpoint.id) if endpoint.sends else None
        if due is not None:
            found.append(max(due, endpoint.retry_at) if endpoint.retry_at else due)
    return min(found, default=None)
