"""Owns the notifications: the finished text of each event, exactly as it will be sent; must not know who sends it.

Amounts are minor units and positive. Source: rules, section 7.
"""

from __future__ import annotations

import json
from datetime import UTC, datetime

AMOUNT_APPLIED = "obligation.amount_applied"


def instant(at: datetime) -> str:
    """Write an instant in UTC as events and the book carry it.

    >>> instant(datetime(2026, 2, 6, 12, 4, 10, 5000, tzinfo=UTC))
    '2026-02-06T12:04:10.005000Z'
    """
    return at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ")


def amount_applied(
    *,
    event_id: str,
    allocation_id: str,
    amount_minor: int,
    currency: str,
    payment_id: str,
    target: str,
    target_id: str,
    at: datetime,
    source: str = "",
) -> str:
    """Build the event for one allocation of a payment; `target` is customer, account or bill, ids are public.

    `source` says where the money lay before ("credit"), empty for money that just came in. Source: rules 7.
    """
    data = {
        "id": allocation_id,
        "amount": amount_minor,
        "currency": currency,
        "payment_id": payment_id,
        f"{target}_id": target_id,
        "metadata": {"source": source} if source else {},
        "created_at": instant(at),
        "updated_at": instant(at),
    }
    return json.dumps({"id": event_id, "type": AMOUNT_APPLIED, "data": data}, separators=(",", ":"), ensure_ascii=False)
