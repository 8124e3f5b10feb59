"""Owns what an operator does with the outbox: look, send now, send again, skip, and keep the evidence of a payment.

Source: rules 7; ux, Part D.
"""

from __future__ import annotations

import json
import shlex
from collections.abc import Sequence
from datetime import UTC, date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from ..domain.errors import BillingError
from ..domain.events import instant
from ..domain.fields import Problem, clean
from ..domain.outbox_rows import AttemptRow, OutboxRow
from ..store import endpoints as stored
from ..store import outbox_rows, records
from ..store import settings as settings_
from .desk import Desk
from .drafts import FieldErrors
from .payments import require_payment

GROUPS = outbox_rows.GROUPS


class Notifications:
    """The outbox of the open book, as the operator sees it."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def rows(self, group: str = "", text: str = "", limit: int = 200, skip: int = 0) -> list[OutboxRow]:
        """Return notifications newest first: all, or one of GROUPS."""
        with self._desk.store.read() as db:
            return outbox_rows.rows(db, group, records.name_key(text.strip()), text.strip(), limit, skip)

    def row(self, delivery_id: int) -> OutboxRow | None:
        """Return one, as it stands now."""
        with self._desk.store.read() as db:
            return outbox_rows.one(db, delivery_id)

    def counts(self) -> dict[str, int]:
        """Count all, and what is in each group."""
        with self._desk.store.read() as db:
            return outbox_rows.counts(db)

    def attempts(self, delivery_id: int) -> list[AttemptRow]:
        """Return the tries of one, oldest first."""
        with self._desk.store.read() as db:
            return outbox_rows.attempts(db, delivery_id)

    def body(self, row: OutboxRow) -> str:
        """Return the finished text of one, the same on every try."""
        with self._desk.store.read() as db:
            return outbox_rows.body(db, row.delivery_id, row.event_id)

    def held_until(self, posting_id: int) -> datetime | None:
        """Return until when what an act tells is held back everywhere, so that its undoing withdraws it; None if it is not."""
        with self._desk.store.read() as db:
            return outbox_rows.held_until(db, posting_id)

    def send_now(self, delivery_ids: Sequence[int] = (), *, again: bool = False) -> None:
        """Let these go at once, also what was set aside or skipped; all that waits where none is named.

        What was delivered goes once more with `again` alone: it may have arrived since somebody saw it wait.
        """
        with self._desk.act() as (db, touched):
            outbox_rows.send_now(db, delivery_ids, instant(self._desk.instant()), again=again)
            for endpoint in stored.all_endpoints(db):
                stored.fresh(db, endpoint.id)
            touched.events = True

    def retry_set_aside(self) -> int:
        """Put all that was set aside back in line and return how many."""
        with self._desk.act() as (db, touched):
            touched.events = True
            return outbox_rows.retry_set_aside(db, instant(self._desk.instant()))

    def send_again(
        self, endpoint: str, *, customer_id: int | None = None, from_: date | None = None, to: date | None = None
    ) -> int:
        """Put the events of a customer, or of some days, back in line for an endpoint, also those it never had.

        Returns how many. Raises: BillingError. What was withdrawn stays so.
        """
        with self._desk.act() as (db, touched):
            row = stored.by_public_id(db, endpoint)
            if row is None:
                raise BillingError("unknown_endpoint", "That endpoint is not in this book.")
            zone = settings_.book(db).time_zone
            since = instant(_start(from_ or date(1900, 1, 1), zone))
            before = instant(_start((to or date(9998, 12, 30)) + timedelta(days=1), zone))
            touched.events = True
            return outbox_rows.send_again(db, row.id, customer_id or 0, since, before, instant(self._desk.instant()))

    def skip(self, delivery_id: int, reason: str) -> None:
        """Leave one out for good; it stays listed with the reason. Raises: FieldErrors; BillingError."""
        if not clean(reason):
            raise FieldErrors([Problem("reason", "A reason is needed; say in a few words why.")])
        with self._desk.act() as (db, touched):
            if not outbox_rows.skip(db, delivery_id, clean(reason)[:500], instant(self._desk.instant())):
                raise BillingError("not_waiting", "That notification waits no more, so there is nothing to skip.")
            touched.events = True

    def curl(self, row: OutboxRow) -> str:
        """Return a command that sends the last try once more; its signature is that try's and runs out in five minutes."""
        with self._desk.store.read() as db:
            endpoint = stored.endpoint(db, row.endpoint_id)
            tries = outbox_rows.attempts(db, row.delivery_id)
            body = outbox_rows.body(db, row.delivery_id, row.event_id)
        headers = ["content-type: application/json", f"webhook-id: {row.event_id}"]
        if tries:
            headers += [f"webhook-timestamp: {tries[-1].signed_at}", f"webhook-signature: {tries[-1].signature}"]
        parts = ["curl", "-X", "POST", endpoint.url if endpoint else "", *(p for h in headers for p in ("-H", h)), "-d", body]
        return " ".join(shlex.quote(part) for part in parts)

    def evidence(self, payment_id: int) -> str:
        """Return all there is on what was told of a payment, as JSON: bytes, tries, answers. Raises: BillingError."""
        with self._desk.store.read() as db:
            payment = require_payment(db, payment_id)
            events: dict[str, dict[str, Any]] = {}
            for row in outbox_rows.of_payment(db, payment_id):
                event = events.setdefault(row["id"], _event(row))
                if row["delivery"]:
                    event["deliveries"].append(_delivery(row, outbox_rows.attempts(db, row["delivery"])))
        found = {
            "payment": payment.public_id,
            "amount": payment.amount_minor,
            "currency": payment.currency,
            "paid_on": payment.paid_on.isoformat(),
            "made_at": instant(self._desk.instant()),
            "events": list(events.values()),
        }
        return json.dumps(found, ensure_ascii=False, indent=2) + "\n"


def _start(day: date, zone: str) -> datetime:
    """Return the first instant of a day in the book's time zone."""
    local = datetime.combine(day, time(), ZoneInfo(zone) if zone else None)
    return (local if local.tzinfo else local.astimezone()).astimezone(UTC)


def _event(row: dict[str, Any]) -> dict[str, Any]:
    texts = {row["event_profile"]: row["payload"], **({"extended": row["extended"]} if row["extended"] else {})}
    return {"id": row["id"], "type": row["type"], "queued_at": row["created_at"], "bytes": texts, "deliveries": []}


def _delivery(row: dict[str, Any], tries: Sequence[AttemptRow]) -> dict[str, Any]:
    return {
        "url": row["url"],
        "profile": row["profile"],
        "state": row["state"],
        **({"reason": row["reason"]} if row["reason"] else {}),
        "tries": [
            {
                "at": instant(one.at),
                "webhook-timestamp": one.signed_at,
                "webhook-signature": one.signature,
                "status": one.status,
                "ms": one.ms,
                "error": one.error,
                "answer_type": one.answer_type,
                "answer": one.answer,
            }
            for one in tries
        ],
    }
