"""Owns what the courier is handed and what it hands back: the outbox as it needs it; must not know the store."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

KEPT_BYTES = 4_096
"""How much of an answer is kept. Source: rules 7."""


@dataclass(frozen=True, slots=True)
class Target:
    """Where events go. `secrets` are those to sign with; empty where this computer has none."""

    endpoint_id: int
    url: str
    allow_private: bool
    secrets: tuple[str, ...]
    failing_since: datetime | None = None


@dataclass(frozen=True, slots=True)
class Parcel:
    """One event to be sent: its id and bytes are the same on every try."""

    delivery_id: int
    event_id: str
    body: bytes
    rung: int
    tried_before: bool


@dataclass(frozen=True, slots=True)
class Run:
    """Events of one customer for one endpoint, to be sent one after the other; all are claimed until `lease_until`."""

    target: Target
    parcels: tuple[Parcel, ...]
    lease_until: datetime


@dataclass(frozen=True, slots=True)
class Answer:
    """A whole answer; `body` is its first 4 KB. Units: `ms` milliseconds."""

    status: int
    reason: str
    content_type: str
    body: bytes
    retry_after: str
    date: str
    ms: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What became of one claimed event.

    `kind`: delivered, again, set_aside, off, unsent (it never left, no try is used up) or released (not begun).
    `hold_until` holds the whole endpoint back. Units: `skew_s` is how far this clock is ahead of the receiver's, in seconds.
    """

    endpoint_id: int
    delivery_id: int
    kind: str
    at: datetime
    tried_before: bool = False
    counted: bool = True
    next_at: datetime | None = None
    hold_until: datetime | None = None
    signed_at: int = 0
    signature: str = ""
    answer: Answer | None = None
    error: str = ""
    ms: int = 0
    skew_s: int | None = None


class Outbox(Protocol):
    """What the courier needs of the book."""

    def exchange(self, outcomes: Sequence[Outcome], room: int) -> tuple[list[Run], datetime | None]:
        """Settle what was sent and claim up to `room` runs, in one short write; say also when the next is due."""

    def close_thread(self) -> None:
        """Let go of what this thread holds."""
