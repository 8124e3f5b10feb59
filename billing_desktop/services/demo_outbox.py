"""Owns the outbox of the sample shop: a made-up receiver, and what it is said to have answered. Nothing is ever sent.

The endpoint lies on this computer, where nobody listens, and ends switched off.
"""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from ..webhooks.protocol import Answer, Outcome, Parcel, Run
from .billing import Billing

URL = "http://127.0.0.1:8765/hooks"
HOLD_S = 10
_REFUSED = b'{"error":"unknown bill_id"}'
_ANSWERS = {
    "ACME Ltd": (503, "Service Unavailable", b"", 241),
    "Юлия Морозова": (422, "Unprocessable Content", _REFUSED, 88),
    "Γιώργος Παπαδάκης": (204, "No Content", b"", 112),
}
_ELSE = (200, "OK", b'{"ok":true}', 84)
_KINDS = {422: "set_aside", 503: "again"}


def add_receiver(billing: Billing) -> str:
    """Add the made-up endpoint and return its id; what is recorded from now on goes there at once."""
    billing.settings.put("hold_s", 0)
    return billing.endpoints.add(URL, allow_private=True).endpoint.public_id


def answer_all(billing: Billing, endpoint: str) -> None:
    """Note made-up answers to all that was recorded, and switch the endpoint off."""
    outbox = billing.outbox()
    runs, _due = outbox.exchange([], 100)
    outbox.exchange([outcome for run in runs for outcome in _outcomes(billing, run)], 0)
    billing.endpoints.switch(endpoint, False, why="the receiver of the sample shop is made up")
    billing.settings.put("hold_s", HOLD_S)


def _outcomes(billing: Billing, run: Run) -> list[Outcome]:
    rows = {row.delivery_id: row for row in billing.notifications.rows(limit=100)}
    found: list[Outcome] = []
    for parcel in run.parcels:
        if found and found[-1].kind == "again":
            found.append(_outcome(billing, run, parcel, kind="released"))
            continue
        status, reason, body, ms = _ANSWERS.get(rows[parcel.delivery_id].customer, _ELSE)
        answer = Answer(status, reason, "application/json" if body else "", body, "", "", ms)
        found.append(_outcome(billing, run, parcel, kind=_KINDS.get(status, "delivered"), answer=answer, ms=ms))
    return found


def _outcome(billing: Billing, run: Run, parcel: Parcel, **what: Any) -> Outcome:
    at = billing.now()
    return Outcome(
        endpoint_id=run.target.endpoint_id,
        delivery_id=parcel.delivery_id,
        at=at,
        next_at=at + timedelta(minutes=5),
        signed_at=int(at.timestamp()),
        signature="v1,made-up",
        **what,
    )
