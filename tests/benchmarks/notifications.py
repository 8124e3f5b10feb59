"""How many notifications a second go out on loopback: `python -m tests.benchmarks.notifications` (speed, row 14).

The courier and the bare HTTP client, interleaved in one run, against a receiver in a process of its own that answers at once.
Not part of the test command.
"""

from __future__ import annotations

import argparse
import asyncio
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import httpx2

from billing_desktop.services import Billing
from billing_desktop.webhooks import signing

from ..webhooks.books import SECRET, new_book, pay

ROOT = Path(__file__).resolve().parents[2]


async def serve() -> None:
    """Answer every request with 204 and print the port."""

    async def client(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            while True:
                head = await reader.readuntil(b"\r\n\r\n")
                size = int(head.lower().split(b"content-length:")[1].split(b"\r\n")[0])
                await reader.readexactly(size)
                writer.write(b"HTTP/1.1 204 No Content\r\n\r\n")
                await writer.drain()
        except (asyncio.IncompleteReadError, ConnectionError):
            writer.close()

    server = await asyncio.start_server(client, "127.0.0.1", 0)
    print(server.sockets[0].getsockname()[1], flush=True)
    await server.serve_forever()


Times = tuple[float, float]


def timed(act: Callable[[], object]) -> Times:
    """Return how long it took and how much of this process's CPU. Units: seconds."""
    began, cpu = time.perf_counter(), time.process_time()
    act()
    return time.perf_counter() - began, time.process_time() - cpu


def bare(url: str, bodies: list[bytes], at_once: int) -> None:
    """Send these bodies with nothing but the HTTP client, signed too."""

    async def send() -> None:
        queue = list(enumerate(bodies))
        async with httpx2.AsyncClient(trust_env=False, timeout=None) as client:

            async def work() -> None:
                while queue:
                    number, body = queue.pop()
                    headers = signing.headers([SECRET], f"evt_{number}", int(time.time()), body)
                    answer = await client.post(url, content=body, headers={**headers, "content-type": "application/json"})
                    assert answer.status_code == 204

            await asyncio.gather(*(work() for _ in range(at_once)))

    asyncio.run(send())


def drain(billing: Billing, at_once: int) -> None:
    """Let the courier send all that waits."""
    billing.courier(in_flight=at_once).deliver()
    assert billing.read.events_waiting() == 0


def main() -> int:
    """Run from the command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--events", type=int, default=2_000)
    parser.add_argument("--customers", type=int, default=50)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--serve", action="store_true", help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.serve:
        asyncio.run(serve())
        return 0
    command = [sys.executable, "-m", "tests.benchmarks.notifications", "--serve"]
    with (
        tempfile.TemporaryDirectory() as folder,
        subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=ROOT) as server,
    ):
        assert server.stdout is not None
        url = f"http://127.0.0.1:{int(server.stdout.readline())}/"
        billing = new_book(Path(folder), customers=given.customers)
        billing.endpoints.add(url, secret=SECRET, allow_private=True)
        ours, theirs = [], []
        for round_ in range(given.rounds):
            for number in range(given.events):
                pay(billing, 1 + number % given.customers, 100 + number, key=f"{round_} {number}")
            bodies = [event.payload.encode() for event in billing.read.events(limit=given.events)]
            theirs.append(timed(lambda bodies=bodies: bare(url, bodies, 16)))  # type: ignore[misc]
            ours.append(timed(lambda: drain(billing, 16)))
        billing.close()
        server.kill()
    for place, what in enumerate(("second", "second of CPU")):
        us, them = (statistics.median(times[place] for times in all_) for all_ in (ours, theirs))
        print(f"a {what}: courier {given.events / us:.0f}, bare client {given.events / them:.0f}, ratio {us / them:.2f}")
    print(f"{given.rounds} rounds of {given.events} events of {given.customers} customers")
    return 0


if __name__ == "__main__":
    sys.exit(main())
