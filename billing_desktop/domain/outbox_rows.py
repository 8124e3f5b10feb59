"""Owns the frozen rows of sending that screens and the courier receive; must not know who makes them. Amounts in minor units."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class EndpointRow:
    """Where notifications go, and how it is. Its secret is elsewhere.

    `failing_since` is set from the first failure on until something arrives; `retry_at` holds it back as a whole.
    Units: `skew_s` is how far this computer's clock is ahead of the receiver's, in seconds; None when never told.
    """

    id: int
    public_id: str
    url: str
    profile: str
    allow_private: bool
    switched_on: bool
    off_reason: str
    paused: bool
    created_at: datetime
    removed_at: datetime | None = None
    ok_since: datetime | None = None
    delivered_at: datetime | None = None
    failing_since: datetime | None = None
    failures: int = 0
    retry_at: datetime | None = None
    last_error: str = ""
    skew_s: int | None = None

    @property
    def sends(self) -> bool:
        """Say whether anything is sent to it now."""
        return self.switched_on and not self.paused and self.removed_at is None


@dataclass(frozen=True, slots=True, kw_only=True)
class DueRow:
    """One event that an endpoint is to be sent now: the finished bytes, and how often it was tried.

    `tried_before` says that its bytes may have left already; `rung` is its place on the ladder of tries.
    """

    delivery_id: int
    endpoint_id: int
    customer_id: int
    event_id: str
    payload: str
    rung: int
    tried_before: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class OutboxRow:
    """An event and how it stands with one endpoint, or, where it never had one, by itself (`delivery_id` is 0).

    `state` is pending, claimed, delivered, set_aside, skipped, withdrawn or kept. `behind` names what it waits for in line.
    Units: minor units; `last_ms` milliseconds.
    """

    delivery_id: int
    event_id: str
    sequence: int
    type: str
    state: str
    customer_id: int
    customer: str
    payment_id: int | None
    target: str
    amount_minor: int
    currency: str
    created_at: datetime
    endpoint_id: int = 0
    tries: int = 0
    next_at: datetime | None = None
    settled_at: datetime | None = None
    last_status: int | None = None
    last_answer: str = ""
    last_ms: int | None = None
    reason: str = ""
    behind: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class AttemptRow:
    """One try as it was: when, how it was signed, what came back. Units: `signed_at` seconds since 1970, `ms` milliseconds."""

    at: datetime
    signed_at: int
    signature: str
    status: int | None
    ms: int
    error: str
    answer_type: str
    answer: str
    counted: bool
