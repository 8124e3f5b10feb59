"""A receiver on loopback that can be told to behave in every way a receiver does; it keeps what it took, with its bytes.

It is the one door by which the tests' notifications come in, so it holds every one of them, of both profiles, against its
signature by the scheme's own package; one that does not fit fails the test.
"""

from __future__ import annotations

import asyncio
import contextlib
import json
import ssl
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, tzinfo
from typing import Any
from unittest import mock

from standardwebhooks import Webhook, WebhookVerificationError, webhooks

from .books import SECRET

_ONE_CLOCK = threading.Lock()


def _now() -> datetime:
    return datetime.now(UTC)


def verify(secret: str, body: bytes, headers: dict[str, str], now: datetime) -> None:
    """Hold a message against its signature as a receiver does at that time, five minutes and all.

    The package knows no clock but the computer's, and many tests turn one of their own. Raises: WebhookVerificationError.
    """

    class At(datetime):
        @classmethod
        def now(cls, tz: tzinfo | None = None) -> datetime:  # type: ignore[override]
            return now.astimezone(tz)

    with _ONE_CLOCK, mock.patch.object(webhooks, "datetime", At):
        Webhook(secret).verify(body, headers)


Behaviour = Callable[[int, "Message"], str]
"""Says what to do with the n-th message: a status as `200`, or one of the words of `Receiver._do`."""


@dataclass
class Message:
    """What came in one request."""

    id: str
    headers: dict[str, str]
    body: bytes
    ok: bool = False
    """Whether a whole 2xx answer went out, or the message was taken though its answer was lost."""

    @property
    def data(self) -> dict[str, Any]:
        return dict(json.loads(self.body)["data"])


@dataclass
class Receiver:
    """Listens in a thread of its own; `url` is where."""

    behave: Behaviour = lambda number, message: "200"
    tls: ssl.SSLContext | None = None
    secret: str = SECRET
    clock: Callable[[], datetime] = _now
    says: bytes = b""
    """What a refusal says, where it is to say more than that."""
    seen: list[Message] = field(default_factory=list)
    connections: int = 0
    unverified: list[str] = field(default_factory=list)
    """What the scheme's own package would not take, and why."""
    _stop: asyncio.Event | None = None

    def __enter__(self) -> Receiver:
        self._ready = threading.Event()
        self._thread = threading.Thread(target=lambda: asyncio.run(self._serve()), daemon=True)
        self._thread.start()
        assert self._ready.wait(5)
        return self

    def __exit__(self, kind: object, *_: object) -> None:
        self._loop.call_soon_threadsafe(self._stop.set)  # type: ignore[union-attr]
        self._thread.join(5)
        assert kind is not None or not self.unverified, self.unverified

    @property
    def url(self) -> str:
        return f"{'https' if self.tls else 'http'}://127.0.0.1:{self.port}/hooks"

    @property
    def taken(self) -> list[Message]:
        return [message for message in self.seen if message.ok]

    async def _serve(self) -> None:
        self._loop, self._stop = asyncio.get_running_loop(), asyncio.Event()
        self._loop.set_exception_handler(lambda loop, context: None)
        server = await asyncio.start_server(self._client, "127.0.0.1", 0, ssl=self.tls)
        self.port = server.sockets[0].getsockname()[1]
        self._ready.set()
        await self._stop.wait()
        server.close()
        for task in asyncio.all_tasks() - {asyncio.current_task()}:
            task.cancel()

    async def _client(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.connections += 1
        with contextlib.suppress(ConnectionError, asyncio.IncompleteReadError, asyncio.CancelledError, ssl.SSLError):
            while await self._request(reader, writer):
                pass
        with contextlib.suppress(Exception):
            writer.close()

    async def _request(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> bool:
        head = await reader.readuntil(b"\r\n\r\n")
        lines = head.decode().split("\r\n")
        headers = {name.lower(): value.strip() for name, _, value in (line.partition(":") for line in lines[1:] if line)}
        body = await reader.readexactly(int(headers.get("content-length", "0")))
        message = Message(headers.get("webhook-id", ""), headers, body)
        self.seen.append(message)
        try:
            verify(self.secret, body, headers, self.clock())
        except WebhookVerificationError as error:
            self.unverified.append(f"{message.id}: {error}")
            return await self._do("401", message, reader, writer)
        return await self._do(self.behave(len(self.seen), message), message, reader, writer)

    async def _do(self, what: str, message: Message, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> bool:
        word, _, rest = what.partition(" ")
        if word.isdigit():
            message.ok = word.startswith("2")
            extra = f"{rest}\r\n" if rest else ""
            text = b'{"ok":true}' if message.ok else self.says or b"not now"
            writer.write(f"HTTP/1.1 {word} X\r\ncontent-length: {len(text)}\r\n{extra}\r\n".encode() + text)
            await writer.drain()
            return True
        if word == "half":  # a status that looks well, in a header that is cut off
            writer.write(b"HTTP/1.1 200 OK\r\ncontent-len")
        elif word == "cut":  # the body is shorter than was said
            writer.write(b"HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\nhalf")
        elif word == "chunk":
            writer.write(b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n5\r\nhello\r\n")
        elif word == "garbage":
            writer.write(b"\x00\x01\x02 what?\r\n\r\n")
        elif word == "lost":  # taken, but the answer never arrives
            message.ok = True
        elif word == "endless":
            writer.write(b"HTTP/1.1 200 OK\r\n\r\n")
            for _ in range(10_000):
                writer.write(b"x" * 4096)
                await writer.drain()
        elif word == "trickle":
            for byte in b"HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nok":
                writer.write(bytes([byte]))
                await writer.drain()
                await asyncio.sleep(0.2)
        elif word == "slow":
            await asyncio.sleep(30)
        elif word == "reset":
            sock = writer.get_extra_info("socket")
            sock.setsockopt(1, 13, b"\x01\x00\x00\x00\x00\x00\x00\x00")  # SO_LINGER 0: a reset instead of an end
        else:
            assert word == "drop", what
        with contextlib.suppress(ConnectionError):
            await writer.drain()
        return False
