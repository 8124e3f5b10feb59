"""Owns one exchange with a receiver: resolve, check the address, connect to just that, send, read the whole answer.

Redirects are not followed, certificates always checked, no proxy asked; at most 4 KB of an answer are kept. One deadline
covers everything. Source: rules 7; reliability, findings 3 and 4.
"""

from __future__ import annotations

import asyncio
import errno
import logging
import socket
import ssl
import time
from collections.abc import Callable, Iterator

import httpx2

from .. import __version__
from .addresses import Place, literal, permitted, read_url, resolve
from .protocol import KEPT_BYTES, Answer

for _name in ("httpcore2", "httpx2"):  # below this they repeat every header, and a receiver may send the secret back in one
    logging.getLogger(_name).setLevel(logging.WARNING)

DEADLINE_S = 15.0
_LONGEST_ANSWER = 65_536
Resolve = Callable[[str, int], list[str]]
_AWAY = {errno.ENETUNREACH, errno.ENETDOWN, errno.EHOSTUNREACH, errno.EADDRNOTAVAIL, 10049, 10050, 10051, 10065}
"""What the system says when there is no way out of this computer; the last four are Windows' numbers."""


class NoAnswer(Exception):
    """No whole answer came; the text says why. Nothing can be said of what arrived."""


class Offline(Exception):
    """Nothing left this computer: no network, or a name that cannot be found just now."""


def system_tls() -> ssl.SSLContext:
    """Return the system's own trust: its certificates, names checked, TLS 1.2 and newer."""
    context = ssl.create_default_context()
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    return context


def _no_tls() -> ssl.SSLContext:
    """Return trust in nobody, for plain loopback: to load the system's certificates takes longer than to send."""
    return ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)


class Line:
    """The way to one endpoint: its connections are kept open between events."""

    def __init__(self, url: str, *, allow_private: bool, tls: Callable[[], ssl.SSLContext], resolver: Resolve = resolve) -> None:
        self.url, self.allow_private = url, allow_private
        self._resolve = resolver
        # The transport alone: no redirects, cookies, proxies or credentials of a netrc can come in, and it is a third faster.
        self._transport = httpx2.AsyncHTTPTransport(
            verify=tls() if url.lower().startswith("https:") else _no_tls(),
            trust_env=False,
            limits=httpx2.Limits(max_connections=None, keepalive_expiry=5.0),
        )
        self._urls: dict[str, httpx2.URL] = {}
        self._literal: tuple[Place, list[str]] | None = None

    async def close(self) -> None:
        """Close what is open."""
        await self._transport.aclose()

    async def send(self, headers: dict[str, str], body: bytes, deadline_s: float = DEADLINE_S) -> Answer:
        """Send an event and return the whole answer, whatever it says.

        Raises: Offline; NoAnswer; BillingError when the URL or its address may not be used.
        """
        began = time.monotonic()
        try:
            async with asyncio.timeout(deadline_s):
                place, urls = await self._places()
                return await self._ask(place.host, place.host_header, urls, headers, body, began)
        except TimeoutError:
            raise NoAnswer(f"no whole answer within {deadline_s:g} seconds") from None

    async def _places(self) -> tuple[Place, list[str]]:
        """Return what is asked for, and the URLs of the checked addresses; one written as an address is checked once."""
        if self._literal is None:
            place = read_url(self.url)
            addresses = permitted(await self._addresses(place.host, place.port), place, allow_private=self.allow_private)
            found = place, [place.at(one) for one in addresses]
            if literal(place.host) is None:
                return found
            self._literal = found
        return self._literal

    async def _addresses(self, host: str, port: int) -> list[str]:
        own = literal(host)
        if own:
            return [own]
        try:
            return await asyncio.get_running_loop().run_in_executor(None, self._resolve, host, port)
        except (socket.gaierror, UnicodeError) as error:
            raise Offline(f"the name {host} cannot be found just now") from error
        except OSError as error:
            raise Offline(f"the name {host} cannot be asked for: {error.strerror}") from error

    async def _ask(
        self, host: str, host_header: str, urls: list[str], headers: dict[str, str], body: bytes, began: float
    ) -> Answer:
        last: Exception | None = None
        for url in urls:
            try:
                return await self._exchange(host, host_header, url, headers, body, began)
            except httpx2.ConnectError as error:
                last = error  # nothing of the event has left: the next address may be better
            except httpx2.HTTPError as error:
                raise NoAnswer(_said(error)) from error
        assert last is not None
        if any(getattr(cause, "errno", None) in _AWAY for cause in _causes(last)):
            raise Offline("there is no network") from last
        raise NoAnswer(_said(last)) from last

    async def _exchange(
        self, host: str, host_header: str, url: str, headers: dict[str, str], body: bytes, began: float
    ) -> Answer:
        own = {
            "host": host_header,
            "content-type": "application/json",
            "accept-encoding": "identity",
            "user-agent": f"billing-desktop/{__version__}",
        }
        place = self._urls.get(url) or self._urls.setdefault(url, httpx2.URL(url))
        request = httpx2.Request("POST", place, content=body, headers={**own, **headers}, extensions={"sni_hostname": host})
        answer = await self._transport.handle_async_request(request)
        try:
            kept = await _first(answer.stream)
        finally:
            await answer.aclose()
        found = answer.headers
        return Answer(
            answer.status_code,
            answer.reason_phrase[:100],
            found.get("content-type", "")[:100],
            kept,
            found.get("retry-after", "")[:100],
            found.get("date", "")[:100],
            round((time.monotonic() - began) * 1000),
        )


async def _first(stream: object) -> bytes:
    """Read a whole body and keep its first 4 KB. Raises: NoAnswer where it goes on and on."""
    kept, size = b"", 0
    assert isinstance(stream, httpx2.AsyncByteStream)
    async for part in stream:
        size += len(part)
        kept += part[: KEPT_BYTES - len(kept)]
        if size > _LONGEST_ANSWER:
            raise NoAnswer(f"the answer does not end: more than {_LONGEST_ANSWER // 1024} KB came")
    return kept


def _causes(error: BaseException | None) -> Iterator[BaseException]:
    while error is not None:
        yield error
        error = error.__cause__ or error.__context__


def _said(error: Exception) -> str:
    """Say a failure in a few words of ours; what the library says may hold anything."""
    for cause in _causes(error):
        if isinstance(cause, ssl.SSLCertVerificationError):
            return f"its certificate is not trusted: {cause.verify_message}"
        if isinstance(cause, ssl.SSLError):
            return "no secure connection could be made"
        if isinstance(cause, ConnectionRefusedError):
            return "nobody answers there: the connection was refused"
    if isinstance(error, httpx2.ConnectError):
        return "it could not be connected to"
    if isinstance(error, httpx2.RemoteProtocolError):
        return "the answer was cut off or is no HTTP"
    return "the connection broke before the whole answer came"
