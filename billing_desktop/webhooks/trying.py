"""Owns a test of an endpoint: one signed message that tells nothing of the book, and in words what came back."""

from __future__ import annotations

import asyncio
import json
import ssl
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from ..domain.errors import BillingError
from ..domain.events import instant
from . import addresses, signing
from .protocol import Target
from .schedule import SKEW_WARNS_S, http_date
from .sending import DEADLINE_S, Line, NoAnswer, Offline, Resolve, system_tls


@dataclass(frozen=True, slots=True)
class Tested:
    """What came of a test: whether it was taken, and in words what came back. Units: `ms` milliseconds."""

    ok: bool
    text: str
    ms: int = 0


def try_endpoint(
    target: Target,
    event_id: str,
    at: datetime,
    *,
    resolver: Resolve = addresses.resolve,
    tls: Callable[[], ssl.SSLContext] = system_tls,
    deadline_s: float = DEADLINE_S,
) -> Tested:
    """Send a signed test and say what came back; blocks."""
    if not target.secrets:
        return Tested(False, "This computer has no secret for this endpoint; give it one.")
    body = json.dumps({"id": event_id, "type": "endpoint.test", "data": {"sent_at": instant(at)}}).encode()
    headers = signing.headers(target.secrets, event_id, int(at.timestamp()), body)

    async def send() -> Tested:
        line = Line(target.url, allow_private=target.allow_private, tls=tls, resolver=resolver)
        try:
            answer = await line.send(headers, body, deadline_s)
        finally:
            await line.close()
        there = http_date(answer.date) if answer.date else None
        skew = round((at - there).total_seconds()) if there else 0
        clock = f" {skew_said(skew)}" if abs(skew) >= SKEW_WARNS_S else ""
        return Tested(200 <= answer.status <= 299, f"{answer.status} {answer.reason} in {answer.ms} ms.{clock}", answer.ms)

    try:
        return asyncio.run(send())
    except (Offline, NoAnswer) as error:
        return Tested(False, f"{str(error)[:1].upper()}{str(error)[1:]}.")
    except BillingError as error:
        return Tested(False, error.text)


def skew_said(skew_s: int) -> str:
    """Say a wrong clock in words; receivers refuse what is signed more than five minutes off."""
    way = "ahead of" if skew_s > 0 else "behind"
    return f"This computer's clock is {abs(skew_s) // 60} min {way} the receiver's; set it right, or notifications are refused."
