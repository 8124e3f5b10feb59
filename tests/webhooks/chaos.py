"""A receiver that behaves badly and a sender that is killed: `python -m tests.webhooks.chaos --events 100000 --seed 1`.

Nothing may be lost, nothing may come out of order for a customer, and what comes twice has the same id and bytes.
"""

from __future__ import annotations

import argparse
import contextlib
import os
import random
import signal
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass, field
from pathlib import Path

from billing_desktop.services import Billing, PaymentDraft, Secrets
from billing_desktop.webhooks import schedule
from billing_desktop.webhooks.secrets import Memory

from .books import SECRET, new_book
from .receiver import Message, Receiver

ROOT = Path(__file__).resolve().parents[2]
DEADLINE_S = 0.25
TROUBLE = (
    "slow", "drop", "reset", "500", "429", "429 Retry-After: 1", "503 Retry-After: Fri, 31 Dec 2099 23:59:59 GMT", "half", "cut",
    "chunk", "garbage", "302 Location: /elsewhere", "endless", "trickle", "lost",
)  # fmt: skip


def hurry() -> None:
    """Make this process wait thousandths where the program waits hours; nothing else of it is another."""
    schedule.LADDER_S = tuple(wait / 200_000 + 0.02 for wait in schedule.LADDER_S)
    schedule.TRIES = len(schedule.LADDER_S)
    schedule.CAP_S = 1
    schedule._PROBE_CAP_S = 0


def send(book: Path, endpoint: str) -> None:
    """Be the sender, until nothing waits or somebody kills it."""
    hurry()
    secrets = Secrets(Memory())
    secrets.put(endpoint, SECRET)
    billing = Billing.open(book, secrets=secrets)
    billing.courier(lease_s=1, deadline_s=DEADLINE_S).deliver(wait=True)
    billing.close()


@dataclass
class Told:
    """What came of it."""

    events: int = 0
    kills: int = 0
    duplicates: int = 0
    set_aside: int = 0
    """Events whose every try failed: listed for the operator, so not lost, and the later ones of their customer went on."""
    seconds: float = 0.0
    faults: list[str] = field(default_factory=list)


def run(folder: Path, events: int, seed: int, *, kills: int, customers: int = 20, trouble: float = 0.1) -> Told:
    """Queue that many events, send them through trouble, and hold what arrived against what was queued."""
    dice = random.Random(seed)

    def behave(number: int, message: Message) -> str:
        return dice.choice(TROUBLE) if dice.random() < trouble else "200"

    billing = new_book(folder, customers=customers)
    told = Told(events)
    with Receiver(behave=behave) as receiver:
        endpoint = billing.endpoints.add(receiver.url, secret=SECRET, allow_private=True).endpoint.public_id
        queued: dict[str, list[tuple[str, bytes]]] = {}
        for number in range(events):
            customer = dice.randint(1, customers)
            billing.payments.record(PaymentDraft(customer, None, 1 + number), key=f"{number}")
        for event in reversed(billing.read.events(limit=events)):
            queued.setdefault(event.customer, []).append((event.id, event.payload.encode()))
        began = time.monotonic()
        while billing.read.events_waiting():
            child = subprocess.Popen(
                [sys.executable, "-m", "tests.webhooks.chaos", "--send", str(billing.path), endpoint], cwd=ROOT
            )
            if told.kills < kills:
                with contextlib.suppress(subprocess.TimeoutExpired):
                    child.wait(dice.uniform(0.6, 2.2))
            if child.poll() is None and told.kills < kills:
                child.send_signal(signal.SIGKILL if os.name == "posix" else signal.SIGTERM)
                told.kills += 1
            child.wait()
        told.seconds = time.monotonic() - began
        aside = {row.event_id for row in billing.notifications.rows("set_aside", limit=events)}
        told.set_aside = len(aside)
        rest = {customer: [one for one in ids if one[0] not in aside] for customer, ids in queued.items()}
        told.faults += compare(rest, receiver.taken)
        told.duplicates = len(receiver.taken) - len({message.id for message in receiver.taken})
    told.faults += [finding.text for finding in billing.check()]
    billing.close()
    return told


def compare(queued: dict[str, list[tuple[str, bytes]]], taken: list[Message]) -> list[str]:
    """Return what was lost, changed or out of order."""
    first: dict[str, bytes] = {}
    for message in taken:
        if first.setdefault(message.id, message.body) != message.body:
            return [f"{message.id} came with other bytes"]
    place = {id_: number for number, id_ in enumerate(first)}
    faults = []
    for customer, events in queued.items():
        lost = [id_ for id_, body in events if first.get(id_) != body]
        faults += [f"{len(lost)} of {customer} lost or changed"] if lost else []
        order = [place[id_] for id_, _ in events if id_ in place]
        faults += [f"{customer} out of order"] if order != sorted(order) else []
    return faults


def main() -> int:
    """Run from the command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--events", type=int, default=100_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--kills", type=int, default=100)
    parser.add_argument("--send", nargs=2, metavar=("BOOK", "ENDPOINT"), help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.send:
        send(Path(given.send[0]), given.send[1])
        return 0
    with tempfile.TemporaryDirectory() as folder:
        told = run(Path(folder), given.events, given.seed, kills=given.kills, customers=200)
    counts = f"{told.events} events, {told.kills} kills, {told.duplicates} duplicates, {told.set_aside} set aside"
    print(f"seed {given.seed}: {counts}, {told.seconds:.0f} s")
    print("\n".join(told.faults) or "none lost, none out of order, duplicates alike, check clean")
    return 1 if told.faults else 0


if __name__ == "__main__":
    sys.exit(main())
