"""Kills a process that records payments, again and again: `python -m tests.store.kill --cycles 500`.

Each payment is acknowledged through a pipe after `record` returned. After every kill each acknowledged payment is there exactly
once, whole, and so is any that was killed between its commit and its word; nothing else is.
"""

from __future__ import annotations

import argparse
import multiprocessing
import random
import sys
import tempfile
import time
from contextlib import suppress
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

from billing_desktop.domain.model import Account, Bill, Customer, account_ref
from billing_desktop.services import Billing, PaymentDraft

# Each process comes from one that has the program loaded already: a kill then costs the kill, not the start of Python.
_HOW = "forkserver" if "forkserver" in multiprocessing.get_all_start_methods() else "spawn"
_PROCESSES: Any = multiprocessing.get_context(_HOW)
_PROCESSES.set_forkserver_preload(["billing_desktop.services"])
AMOUNT = 300
BILL = 200


class Lost(AssertionError):
    """An acknowledged payment is not there, or something is there by halves or twice."""


def prepare(path: Path) -> None:
    """Make the book: a customer with two accounts in the bill model."""
    billing = Billing.new(path, name="Kill", currency="EUR", model="bill", time_zone="UTC")
    customer = billing.customers.add(Customer(name="Customer"), key="customer")
    for name in ("A", "B"):
        billing.customers.add_account(Account(name=name, external_reference=name, customer_id=customer), key=name)
    billing.close()


def record_for_ever(path: Path, begin: int, said: Connection) -> None:
    """Raise a bill, pay it and more by three allocations, say so; until killed."""
    billing = Billing.open(path)
    account = billing.read.find_account("A")
    other = billing.read.find_account("B")
    assert account is not None
    assert other is not None
    number = begin
    while True:
        bill = Bill(external_reference=f"INV-{number}", amount_due=BILL, customer_id=account.customer_id, account_id=account.id)
        raised = billing.bills.raise_bill(bill, key=f"bill-{number}")
        assert raised.bill_id is not None
        lines = ((billing.read.bill(raised.bill_id).ref, BILL), (account_ref(other.id), 60))
        draft = PaymentDraft(account.customer_id, None, AMOUNT, reference=f"pay-{number}", allocations=lines)
        billing.payments.record(draft, key=f"pay-{number}")
        said.send_bytes(str(number).encode())
        number += 1


def cycle(path: Path, begin: int, wait_s: float) -> int:
    """Let a process record from `begin` on, kill it, and return how many it had acknowledged."""
    reader, writer = _PROCESSES.Pipe(duplex=False)
    process = _PROCESSES.Process(target=record_for_ever, args=(path, begin, writer))
    process.start()
    writer.close()
    acknowledged = [int(reader.recv_bytes())]  # it takes a while to start; the kill shall fall among payments
    time.sleep(wait_s)
    process.kill()
    process.join()
    with reader, suppress(EOFError):
        while True:
            acknowledged.append(int(reader.recv_bytes()))
    if acknowledged != list(range(begin, begin + len(acknowledged))):
        raise Lost(f"said {acknowledged} from {begin} on")
    return len(acknowledged)


def hold(path: Path, acknowledged: int, billing: Billing | None = None) -> tuple[int, int]:
    """Hold the book against what was acknowledged; returns how many bills and payments are there."""
    own = billing or Billing.open(path)
    findings = own.check()
    if findings:
        raise Lost(f"the book is not whole: {findings[0].text}")
    payments = own.exports.rows("payments")
    bills = own.exports.rows("bills")
    there = [row["reference"] for row in payments]
    if there[:acknowledged] != [f"pay-{number}" for number in range(acknowledged)] or len(there) != len(set(there)):
        raise Lost(f"{acknowledged} were acknowledged, there are {there[-5:]}")
    if len(there) > acknowledged + 1 or not len(there) <= len(bills) <= len(there) + 1:
        raise Lost(f"{acknowledged} acknowledged, but {len(there)} payments and {len(bills)} bills")
    entries: dict[str, list[int]] = {}
    for row in own.exports.rows("entries"):
        if row["payment_id"]:
            entries.setdefault(row["payment_id"], []).append(row["amount"])
    halves = [row["id"] for row in payments if entries.get(row["id"]) != [-BILL, -60, BILL + 60 - AMOUNT]]
    if halves:
        raise Lost(f"payment {halves[0]} is there by halves: {entries.get(halves[0])}")
    if len(own.exports.rows("events")) != 3 * len(there):
        raise Lost(f"{len(own.exports.rows('events'))} events for {len(there)} payments")
    if billing is None:
        own.close()
    return len(bills), len(there)


def run(cycles: int, seed: int, folder: Path, per_book: int = 25) -> tuple[int, int]:
    """Kill that many times; returns how many payments were acknowledged and how many unsaid ones were there. Raises: Lost."""
    dice = random.Random(seed)
    total = unsaid = 0
    path, acknowledged = folder / "0.bdbook", 0
    for number in range(cycles):
        if number % per_book == 0:  # a fresh book now and then, or holding it would take longer than killing
            path, acknowledged = folder / f"{number}.bdbook", 0
            prepare(path)
        said = cycle(path, acknowledged, dice.uniform(0, 0.06))
        total += said
        acknowledged += said
        bills, payments = hold(path, acknowledged)
        unsaid += payments - acknowledged
        acknowledged = payments
        if bills > payments:
            _pay_what_was_raised(path, acknowledged)
            acknowledged += 1
            hold(path, acknowledged)
    return total, unsaid


def _pay_what_was_raised(path: Path, number: int) -> None:
    """Try again what the kill cut off, under the same keys, as a program does that starts again."""
    billing = Billing.open(path)
    account, other, bill = billing.read.find_account("A"), billing.read.find_account("B"), billing.read.find_bill(f"INV-{number}")
    assert account is not None
    assert other is not None
    assert bill is not None
    lines = ((bill.ref, BILL), (account_ref(other.id), 60))
    draft = PaymentDraft(account.customer_id, None, AMOUNT, reference=f"pay-{number}", allocations=lines)
    for again in (False, True):
        if billing.payments.record(draft, key=f"pay-{number}").repeated is not again:
            raise Lost(f"payment {number} was taken for {'a new one' if again else 'a repeat'}")
    billing.close()


def main() -> int:
    """Run from the command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--cycles", type=int, default=500)
    parser.add_argument("--seed", type=int, default=1)
    given = parser.parse_args()
    begun = time.monotonic()
    with tempfile.TemporaryDirectory() as folder:
        said, unsaid = run(given.cycles, given.seed, Path(folder))
    took = time.monotonic() - begun
    print(
        f"{given.cycles} kills, seed {given.seed}, {took:.0f} s: {said} payments acknowledged, 0 lost, {unsaid} more were whole"
    )
    return 0


if __name__ == "__main__":
    sys.exit(main())
