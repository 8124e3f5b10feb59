"""Owns a small receiver for trying things out, on this computer only: verifies, tells, can be told to fail."""

from __future__ import annotations

import http.server
import json
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field

from ..domain.errors import BillingError
from . import signing

HOST = "127.0.0.1"
FAILURES = ("slow", "drop", "garbage")
"""How it can fail, beside every status from 200 on."""
_LONGEST = 1_000_000


@dataclass(frozen=True, slots=True)
class Heard:
    """One request: what came, whether its signature fits (None: no secret to hold it against), and what was answered."""

    headers: dict[str, str]
    body: bytes
    fits: bool | None
    why: str
    answered: str

    def as_line(self) -> str:
        """Return it as `receive` reads it back."""
        kept = {name: value for name, value in self.headers.items() if name.startswith("webhook-")}
        return json.dumps({"headers": kept, "body": self.body.decode("utf-8", "replace")}, ensure_ascii=False)


@dataclass
class Listener:
    """Listens from `start` to `stop`. `fail` says how each request is answered, only the first `times` where given."""

    heard: Callable[[Heard], None]
    secret: str = ""
    fail: str = ""
    times: int = 0
    port: int = 0
    _server: http.server.ThreadingHTTPServer | None = field(default=None, repr=False)
    _count: int = 0

    def start(self) -> int:
        """Begin to listen and return the port. Raises: BillingError when the port is taken."""
        if self.secret:
            signing.key_of(self.secret)
        listener = self

        class Handler(http.server.BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_POST(self) -> None:
                listener._answer(self)

            def log_message(self, format: str, *args: object) -> None:
                pass

        try:
            self._server = http.server.ThreadingHTTPServer((HOST, self.port), Handler)
        except OSError as error:
            raise BillingError("port_taken", f"Port {self.port} cannot be listened on: {error.strerror}.") from error
        self.port = self._server.server_address[1]
        threading.Thread(target=self._server.serve_forever, name="listener", daemon=True).start()
        return self.port

    def stop(self) -> None:
        """Listen no more."""
        if self._server is not None:
            self._server.shutdown()
            self._server.server_close()
            self._server = None

    def _answer(self, request: http.server.BaseHTTPRequestHandler) -> None:
        size = request.headers.get("content-length", "0")
        body = request.rfile.read(min(int(size) if size.isdigit() else 0, _LONGEST))
        headers = {name.lower(): value for name, value in request.headers.items()}
        fits, why = self._verified(headers, body)
        self._count += 1
        fails = self.fail if self.fail and (not self.times or self._count <= self.times) else ""
        status = fails if fails.isdigit() else "200" if fits is not False else "401"
        self.heard(Heard(headers, body, fits, why, fails or status))
        if fails == "slow":
            time.sleep(20)
        if fails in ("slow", "drop"):
            request.close_connection = True
            return
        if fails == "garbage":
            request.wfile.write(b"this is no HTTP\r\n\r\n")
            request.close_connection = True
            return
        text = json.dumps({"ok": status.startswith("2"), **({"error": why} if why else {})}).encode()
        request.send_response(int(status))
        request.send_header("content-type", "application/json")
        request.send_header("content-length", str(len(text)))
        request.end_headers()
        request.wfile.write(text)

    def _verified(self, headers: dict[str, str], body: bytes) -> tuple[bool | None, str]:
        if not self.secret:
            return None, ""
        try:
            signing.verify(self.secret, headers, body, time.time())
        except BillingError as error:
            return False, error.text
        return True, ""
