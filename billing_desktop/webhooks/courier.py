"""Owns sending: what is due is claimed, sent with no transaction open, and settled in a short write; must not know the store.

One thread with its own event loop. Order is kept within a run; runs of other customers go on meanwhile. Source: rules 7;
house, notifications.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
import random
import ssl
import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

from ..domain.errors import BillingError
from . import schedule, signing
from .addresses import resolve
from .protocol import Answer, Outbox, Outcome, Parcel, Run, Target
from .sending import DEADLINE_S, Line, NoAnswer, Offline, Resolve, system_tls

log = logging.getLogger("billing_desktop.courier")
IN_FLIGHT = 16
"""How many customers' events are on their way at once."""
_LINGER_S = 0.004
_IDLE_S = 60.0
_GRACE_S = 2.0
_SLEPT_S = 5.0
_NO_SECRET_S = 300
Clock = Callable[[], datetime]


def _now() -> datetime:
    return datetime.now(UTC)


class Courier:
    """Sends what an outbox holds, in a thread of its own from `start` to `stop`, or at once by `deliver`."""

    def __init__(
        self,
        outbox: Outbox,
        *,
        clock: Clock = _now,
        dice: random.Random | None = None,
        resolver: Resolve = resolve,
        tls: Callable[[], ssl.SSLContext] = system_tls,
        deadline_s: float = DEADLINE_S,
        in_flight: int = IN_FLIGHT,
    ) -> None:
        self._outbox, self._clock, self._resolver, self._make_tls = outbox, clock, resolver, tls
        self._dice = dice or random.Random()
        self._deadline_s, self._in_flight = deadline_s, in_flight
        self._lines: dict[tuple[int, str, bool], Line] = {}
        self._outcomes: list[Outcome] = []
        self._tasks: set[asyncio.Task[None]] = set()
        self._thread: threading.Thread | None = None
        self._loop: asyncio.AbstractEventLoop | None = None
        self._wake: asyncio.Event | None = None
        self._stopping = False
        self._started = threading.Event()
        self.delivered = 0
        """How many were answered with 2xx since it was made."""

    def start(self) -> None:
        """Begin to send in a thread of its own."""
        if self._thread is None:
            self._stopping = False
            self._thread = threading.Thread(target=self._serve, name="courier", daemon=True)
            self._thread.start()
            self._started.wait(5)

    def poke(self) -> None:
        """Say that something may be due; may be called from any thread. Its own commits need no word."""
        if threading.current_thread() is self._thread:
            return
        loop, wake = self._loop, self._wake
        if loop is not None and wake is not None:
            with contextlib.suppress(RuntimeError):  # it is ending
                loop.call_soon_threadsafe(wake.set)

    def stop(self, timeout_s: float = 5.0) -> None:
        """End: what is on its way may still be answered for a moment, what was only claimed is given back."""
        thread, self._thread = self._thread, None
        if thread is not None:
            self._stopping = True
            self.poke()
            thread.join(timeout_s)

    def deliver(self, limit: int = 0, *, wait: bool = False) -> int:
        """Send in this thread what is due, at most `limit` events where given, and return how many were answered with 2xx.

        With `wait` it also waits for what is due later, until nothing waits.
        """
        return asyncio.run(self._work(limit=limit, serve=False, wait=wait))

    def _serve(self) -> None:
        try:
            asyncio.run(self._work(limit=0, serve=True, wait=True))
        except Exception:
            log.exception("the courier ended by a fault; notifications wait until the book is opened again")
        finally:
            self._started.set()
            self._outbox.close_thread()

    async def _work(self, *, limit: int, serve: bool, wait: bool) -> int:
        self._loop, self._wake = asyncio.get_running_loop(), asyncio.Event()
        self._started.set()
        before, begun = self.delivered, 0
        try:
            while True:
                settled, self._outcomes = self._outcomes, []
                room = 0 if self._stopping else self._in_flight - len(self._tasks)
                if limit:
                    room = min(room, limit - begun)
                runs, due = await self._exchange(settled, room)
                self.delivered += sum(outcome.kind == "delivered" for outcome in settled)
                for run in runs:
                    run = self._cut(run, limit - begun) if limit else run
                    begun += len(run.parcels)
                    task = asyncio.ensure_future(self._send_run(run))
                    self._tasks.add(task)
                    task.add_done_callback(self._done)
                if self._outcomes:
                    continue
                if not self._tasks and (
                    self._stopping or (limit and begun >= limit) or (not serve and not (wait and due) and not runs)
                ):
                    return self.delivered - before
                await self._rest(due)
        finally:
            self._loop = None
            for line in self._lines.values():
                await line.close()
            self._lines.clear()

    def _cut(self, run: Run, most: int) -> Run:
        """Keep to a limit: what is beyond it is given back."""
        over = run.parcels[most:]
        self._outcomes += [self._unbegun(run.target, parcel) for parcel in over]
        return replace(run, parcels=run.parcels[:most])

    async def _exchange(self, settled: Sequence[Outcome], room: int) -> tuple[list[Run], datetime | None]:
        """Settle and claim; where the book cannot be written, keep what was found out and ask again."""
        pause = 0.25
        while True:
            try:
                return self._outbox.exchange(settled, room)
            except BillingError as error:
                log.warning("the outbox cannot be written now: %s", error.code)
                if self._stopping:
                    return [], None
                await asyncio.sleep(pause)
                pause = min(pause * 2, 30.0)

    async def _rest(self, due: datetime | None) -> None:
        """Wait for an answer, a poke, or the next event's time; when ending, for a moment only."""
        assert self._wake is not None
        wait = _IDLE_S if due is None else min(max((due - self._clock()).total_seconds(), 0.01), _IDLE_S)
        try:
            await asyncio.wait_for(self._wake.wait(), _GRACE_S if self._stopping else wait)
        except TimeoutError:
            if self._stopping:
                for task in self._tasks:
                    task.cancel()
                await asyncio.wait(self._tasks)
        if self._tasks and not self._stopping:
            await asyncio.sleep(_LINGER_S)  # answers come in swarms: one write settles them all
        self._wake.clear()

    def _done(self, task: asyncio.Task[None]) -> None:
        self._tasks.discard(task)
        if not task.cancelled() and task.exception() is not None:
            log.error("a send ended by a fault; its claim runs out by itself", exc_info=task.exception())
        if self._wake is not None:
            self._wake.set()

    async def _send_run(self, run: Run) -> None:
        """Send the events of one customer in order; after a failure the rest is given back."""
        last = run.lease_until - timedelta(seconds=self._deadline_s * 1.2)
        begun = 0
        for parcel in run.parcels:
            if self._stopping or (begun and self._clock() > last):
                break
            begun += 1
            outcome = await self._send(run.target, parcel)
            self._outcomes.append(outcome)
            if outcome.kind not in ("delivered", "set_aside"):
                break
        self._outcomes += [self._unbegun(run.target, parcel) for parcel in run.parcels[begun:]]

    def _unbegun(self, target: Target, parcel: Parcel) -> Outcome:
        return Outcome(
            endpoint_id=target.endpoint_id,
            delivery_id=parcel.delivery_id,
            kind="released",
            at=self._clock(),
            tried_before=parcel.tried_before,
        )

    async def _send(self, target: Target, parcel: Parcel) -> Outcome:
        """Send one event, signed now, and say what became of it."""
        at, began = self._clock(), time.monotonic()
        stamp = int(at.timestamp())
        known: dict[str, Any] = {
            "endpoint_id": target.endpoint_id,
            "delivery_id": parcel.delivery_id,
            "at": at,
            "tried_before": parcel.tried_before,
            "signed_at": stamp,
        }
        if not target.secrets:
            later = at + timedelta(seconds=_NO_SECRET_S)
            missing = "this computer has no secret for this endpoint: give it one"
            return Outcome(**known, kind="unsent", error=missing, next_at=at, hold_until=later)
        headers = signing.headers(target.secrets, parcel.event_id, stamp, parcel.body)
        known["signature"] = headers["webhook-signature"]
        try:
            answer = await self._line(target).send(headers, parcel.body, self._deadline_s)
        except Offline as error:
            later = at + timedelta(seconds=schedule.offline_delay_s(target.failing_since, at))
            return Outcome(**known, kind="unsent", error=str(error), next_at=at, hold_until=later)
        except BillingError as error:
            return self._judged(known, parcel, None, error.text, began)
        except NoAnswer as error:
            return self._judged(known, parcel, None, str(error), began)
        except asyncio.CancelledError:
            closed = "the program was closed before an answer came"
            return Outcome(**known, kind="again", counted=False, next_at=at, error=closed)
        return self._judged(known, parcel, answer, "", began)

    def _judged(self, known: dict[str, Any], parcel: Parcel, answer: Answer | None, error: str, began: float) -> Outcome:
        now = self._clock()
        spent = time.monotonic() - began
        if answer is None and (now - known["at"]).total_seconds() - spent > _SLEPT_S:
            slept = "the computer slept meanwhile"
            return Outcome(**known, kind="again", counted=False, next_at=now, error=slept, ms=round(spent * 1000))
        status = answer.status if answer else None
        verdict = schedule.judge(status, answer.retry_after if answer else "", parcel.rung, now, self._dice)
        there = schedule.http_date(answer.date) if answer and answer.date else None
        return Outcome(
            **known,
            kind=verdict.kind,
            answer=answer,
            error=error,
            ms=answer.ms if answer else round(spent * 1000),
            next_at=verdict.next_at,
            hold_until=verdict.next_at if verdict.hold else None,
            skew_s=round((now - there).total_seconds()) if there else None,
        )

    def _line(self, target: Target) -> Line:
        key = (target.endpoint_id, target.url, target.allow_private)
        if key not in self._lines:
            self._lines[key] = Line(target.url, allow_private=target.allow_private, tls=self._make_tls, resolver=self._resolver)
        return self._lines[key]
