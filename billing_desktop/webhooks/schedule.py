"""Owns when an event is tried again and what an answer means; must not know how it was sent.

Source: rules 7; reliability, invariant 15.
"""

from __future__ import annotations

import random
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime

LADDER_S: tuple[float, ...] = (0, 5, 300, 1_800, 7_200, 18_000, 36_000, 50_400, 72_000, 86_400)
"""Seconds before each try, counted from the one before. After the last the event is set aside and shown."""
TRIES = len(LADDER_S)
CAP_S: float = 86_400
JITTER = 0.1
SKEW_WARNS_S = 120
"""From how many seconds on a wrong clock is said: receivers refuse stamps more than five minutes off."""
GONE = 410
REFUSED = (400, 413, 422)
"""Answers that mean this one event: it is set aside, and the later ones go on."""
WAITS = (429, 503)
PROBE_FROM = 3
"""From so many failures in a row on, over all customers, the endpoint is only probed, one event at a time."""
_PROBE_CAP_S: float = 1_800
_OFFLINE_S = (15, 300)


@dataclass(frozen=True, slots=True)
class Verdict:
    """What becomes of an event after a try: delivered, again (from `next_at` on), set_aside or off.

    `hold` holds the whole endpoint back until `next_at`, since it asked for it.
    """

    kind: str
    next_at: datetime | None = None
    hold: bool = False


def delay_s(rung: int, dice: random.Random) -> float:
    """Return how long to wait before the try that follows `rung` tries, with jitter; never more than a day.

    >>> round(delay_s(1, random.Random(1)), 1) in (4.6, 5.0, 5.4) or 4.5 <= delay_s(1, random.Random(2)) <= 5.5
    True
    """
    return min(LADDER_S[min(rung, TRIES - 1)] * dice.uniform(1 - JITTER, 1 + JITTER), CAP_S)


def judge(status: int | None, retry_after: str, rung: int, now: datetime, dice: random.Random) -> Verdict:
    """Say what becomes of an event after its try number `rung` + 1; without a status no whole answer came."""
    if status is not None and 200 <= status <= 299:
        return Verdict("delivered")
    if status == GONE:
        return Verdict("off")
    if status in REFUSED or rung + 1 >= TRIES:
        return Verdict("set_aside")
    asked = retry_after_s(retry_after, now) if status in WAITS else None
    wait = delay_s(rung + 1, dice) if asked is None else asked
    return Verdict("again", now + timedelta(seconds=wait), hold=asked is not None)


def retry_after_s(text: str, now: datetime) -> float | None:
    """Read a Retry-After header, seconds or a date, clamped to between 1 second and a day; None when it says nothing.

    >>> retry_after_s("120", datetime(2026, 2, 6, tzinfo=UTC))
    120.0
    >>> retry_after_s("Fri, 31 Dec 2099 23:59:59 GMT", datetime(2026, 2, 6, tzinfo=UTC))
    86400.0
    """
    text = text.strip()
    if text.isascii() and text.isdigit():
        return float(min(max(int(text[:9]), 1), CAP_S))
    at = http_date(text)
    return None if at is None else float(min(max((at - now).total_seconds(), 1), CAP_S))


def http_date(text: str) -> datetime | None:
    """Read a date as HTTP headers carry it, or return None."""
    try:
        at = parsedate_to_datetime(text)
    except (TypeError, ValueError, IndexError, OverflowError):
        return None
    return at.astimezone(UTC) if at.tzinfo else at.replace(tzinfo=UTC)


def probe_delay_s(failures: int) -> float:
    """Return how long an endpoint that failed so many times in a row is left alone before the next probe; 0: not at all."""
    return 0.0 if failures < PROBE_FROM else float(min(LADDER_S[min(failures - PROBE_FROM + 1, TRIES - 1)], _PROBE_CAP_S))


def offline_delay_s(since: datetime | None, now: datetime) -> float:
    """Return how long to wait before looking again whether the network is there: longer the longer it is away."""
    away = (now - since).total_seconds() if since else 0.0
    return min(max(away / 10, _OFFLINE_S[0]), _OFFLINE_S[1])
