"""Owns the commands about notifications: endpoints, delivering, a receiver for trying out, receiving events."""

from __future__ import annotations

import argparse
import contextlib
import signal
import sys
import threading
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

from ..domain.errors import BillingError
from ..domain.events import instant
from ..domain.money import format_minor
from ..domain.outbox_rows import EndpointRow
from ..services import Billing
from ..services.endpoints import Added, Health
from .answers import open_book, refused, say

CHANGES = ("add", "list", "remove", "rotate", "test", "on", "off", "pause", "resume")


def endpoint(options: argparse.Namespace) -> int:
    """Add, list, remove, rotate, test, switch or pause an endpoint."""
    with closing(open_book(options)) as billing:
        if options.what == "list":
            return _list(options, billing)
        if not options.endpoint:
            raise BillingError("endpoint_missing", f"Say which endpoint to {options.what}: its URL or its id, end_….")
        if options.what == "add":
            return _added(
                options,
                billing.endpoints.add(
                    options.endpoint, secret=options.secret, profile=options.profile, allow_private=options.allow_private
                ),
                not options.secret,
            )
        if options.what == "rotate":
            return _added(options, billing.endpoints.rotate(options.endpoint, options.secret), not options.secret)
        if options.what == "test":
            tested = billing.endpoints.test(options.endpoint)
            return say(options, {"ok": tested.ok, "text": tested.text}, tested.text) if tested.ok else refused(tested.text)
        return _changed(options, billing)


def _changed(options: argparse.Namespace, billing: Billing) -> int:
    there = billing.endpoints
    acts: dict[str, Callable[[str], EndpointRow]] = {
        "remove": there.remove,
        "on": lambda name: there.switch(name, True),
        "off": lambda name: there.switch(name, False),
        "pause": lambda name: there.pause(name, True),
        "resume": lambda name: there.pause(name, False),
    }
    row = acts[options.what](options.endpoint)
    word = {"remove": "removed", "on": "switched on", "off": "switched off", "pause": "paused", "resume": "goes on"}[options.what]
    return say(options, {"id": row.public_id, "url": row.url, "done": word}, f"{row.url} {word}.")


def _added(options: argparse.Namespace, added: Added, made: bool) -> int:
    """Answer an endpoint with its secret: only where the program made it, and only this once."""
    row = added.endpoint
    for text in added.said:
        print(text, file=sys.stderr)
    answer = {"id": row.public_id, "url": row.url, "profile": row.profile, **({"secret": added.secret} if made else {})}
    lines = [f"{row.url} gets the {row.profile} profile of what is recorded from now on ({row.public_id})."]
    if made:
        lines.append(f"Its secret, shown only now; give it to the receiver: {added.secret}")
    return say(options, answer, "\n".join(lines))


def _list(options: argparse.Namespace, billing: Billing) -> int:
    found = billing.endpoints.health()
    lines = [line for one in found for line in _health_lines(one)]
    return say(
        options, [_health(one) for one in found], "\n".join(lines) or "No endpoint yet; add one with: endpoint BOOK add URL"
    )


def _health(one: Health) -> dict[str, Any]:
    row = one.endpoint
    return {
        "id": row.public_id,
        "url": row.url,
        "profile": row.profile,
        "on": row.switched_on,
        "off_reason": row.off_reason,
        "paused": row.paused,
        "allow_private": row.allow_private,
        "waiting": one.waiting,
        "oldest_waiting": instant(one.oldest_waiting) if one.oldest_waiting else None,
        "last_delivered": instant(row.delivered_at) if row.delivered_at else None,
        "delivered_this_month": one.delivered_this_month,
        "failing_since": instant(row.failing_since) if row.failing_since else None,
        "last_error": row.last_error,
        "has_secret": one.has_secret,
        "clock_ahead_s": one.skew_s,
    }


def _health_lines(one: Health) -> list[str]:
    from ..webhooks.trying import skew_said  # with the HTTP client, which most runs never need

    row = one.endpoint
    state = "paused" if row.paused else "on" if row.switched_on else f"off: {row.off_reason}"
    lines = [
        f"{row.public_id}  {row.url}  {row.profile}  {state}",
        f"  {one.waiting} waiting, {one.delivered_this_month} this month",
    ]
    if row.failing_since:
        lines.append(f"  fails since {instant(row.failing_since)}: {row.last_error}")
    if not one.has_secret:
        lines.append("  this computer has no secret for it: rotate it, or give it one with rotate --secret")
    if one.skew_s:
        lines.append(f"  {skew_said(one.skew_s)}")
    return lines


def deliver(options: argparse.Namespace) -> int:
    """Send what waits: once, or until it is stopped."""
    with closing(open_book(options)) as billing:
        if not billing.endpoints.list():
            raise BillingError(
                "no_endpoint", "This book has no endpoint, so nothing is sent; add one with `endpoint BOOK add URL`."
            )
        courier = billing.courier()
        if options.once or options.limit:
            done = courier.deliver(options.limit)
        else:
            courier.start()
            with contextlib.suppress(KeyboardInterrupt):
                threading.Event().wait()
            courier.stop()
            done = courier.delivered
        counts = billing.notifications.counts()
    answer = {"delivered": done, "waiting": counts["waiting"], "set_aside": counts["set_aside"]}
    return say(options, answer, f"{done} delivered, {counts['waiting']} waiting, {counts['set_aside']} set aside.")


def listen(options: argparse.Namespace) -> int:
    """Be a receiver on this computer until it is stopped."""
    from ..webhooks.listening import FAILURES, HOST, Heard, Listener

    if options.fail and options.fail not in FAILURES and not (options.fail.isdigit() and 200 <= int(options.fail) <= 599):
        raise BillingError("bad_failure", f"It can fail with a status as 503, or be {', '.join(FAILURES)}.")

    def heard(one: Heard) -> None:
        sign = {True: "signature fits", False: f"REFUSED: {one.why}", None: "not checked"}[one.fits]
        print(f"{one.headers.get('webhook-id', '(no id)')}  {sign}  answered {one.answered}", flush=True)
        print(one.body.decode("utf-8", "backslashreplace"), flush=True)
        if options.save:
            with options.save.open("a", encoding="utf-8") as file:
                file.write(one.as_line() + "\n")

    listener = Listener(heard, options.secret, options.fail, options.times, options.port)
    port = listener.start()
    print(f"Listening on http://{HOST}:{port}/ (only from this computer); stop with Ctrl+C.", flush=True)
    ended = threading.Event()
    signal.signal(signal.SIGTERM, lambda *_: ended.set())  # what ends a program that was started in the background
    with contextlib.suppress(KeyboardInterrupt):
        ended.wait()
    listener.stop()
    return 0


def receive(options: argparse.Namespace) -> int:
    """Record events of another system as payments, each once."""
    data = _bytes(options.file)
    with closing(open_book(options)) as billing:
        seen = billing.receiving.look(data, secret=options.secret)
        new = [one for one in seen if one.state == "new"]
        wrong = [one for one in seen if one.state == "refused"]
        receipts = [] if options.dry_run else billing.receiving.take(data, seen, secret=options.secret)
    word = "would be recorded" if options.dry_run else "recorded"
    lines = [f"{one.event_id}: {format_minor(one.amount_minor, one.currency, group=',')} on {one.target}" for one in new]
    for one in wrong:
        print(f"{one.event_id}: {one.text}", file=sys.stderr)
    before = len(seen) - len(new) - len(wrong)
    lines.append(f"{len(new)} {word}, {before} recorded before, {len(wrong)} refused.")
    answer = {
        "events": [{"id": one.event_id, "state": one.state, "text": one.text, "amount": one.amount_minor} for one in seen],
        "recorded": [receipt.payment_id for receipt in receipts],
    }
    code = say(options, answer, "\n".join(lines))
    return code if not wrong else 1


def _bytes(file: Path) -> bytes:
    try:
        return sys.stdin.buffer.read() if str(file) == "-" else file.read_bytes()
    except OSError as error:
        raise BillingError("cannot_read", f"{file.name} cannot be read: {error.strerror}.") from error
