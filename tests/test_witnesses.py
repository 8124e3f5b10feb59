"""Independent witnesses: hledger and Beancount read the book's journal and find the same balance for every obligation.

`python -m tests.test_witnesses --books 200` holds more random books against them.
"""

from __future__ import annotations

import argparse
import csv
import importlib
import importlib.util
import io
import os
import random
import shutil
import subprocess
import sys
import tempfile
from collections import defaultdict
from collections.abc import Callable, Iterator
from contextlib import closing, suppress
from datetime import UTC, date, datetime, timedelta
from decimal import ROUND_HALF_UP, Decimal
from pathlib import Path
from typing import Any

import pytest

from billing_desktop.domain.currency import decimals
from billing_desktop.domain.model import Account, Bill, Customer, ObligationRef, account_ref, bill_ref, customer_ref
from billing_desktop.services import Billing, BillingError, Charge, Opening, PaymentDraft
from billing_desktop.services.demo import make_demo
from tests.cli.test_real_data import (
    CHINOOK_BILLS,
    CHINOOK_CUSTOMERS,
    NINJA_BILLS,
    NINJA_CLIENTS,
    NINJA_PAYMENTS,
    NORTHWIND,
)

MODELS = ("customer_balance", "account_balance", "bill")
ACTS = 90
BOOKS = 20
TODAY = date(2026, 3, 10)
Balances = dict[str, tuple[int, str]]
EVIL = (
    'Ann "the" Bold',
    "a\\",
    "x; y | z",
    "2 spaces  Assets:Cash  5 EUR",
    "; comment",
    "(9) x",
    "= x",
    "#tag ^link",
    "נועה",
    "花江",
)

NO_HLEDGER = "" if shutil.which("hledger") else "hledger is not on PATH"
NO_BEANCOUNT = "" if importlib.util.find_spec("beancount") else "the Python package beancount is not installed"


def by_program(billing: Billing) -> Balances:
    """Return what the program says of every customer's and account's balance and every bill, those of nothing left out."""
    found: Balances = {}
    customers = {row["id"]: row["id"] for row in billing.exports.rows("customers")}
    owners = customers | {row["id"]: row["customer_id"] for row in billing.exports.rows("accounts")}

    def note(minor: int | None, currency: str, customer: str, account: str | None, bill: str | None) -> None:
        parts = [f"Customer-{customer[5:]}", *([f"Account-{account[5:]}"] if account else [])]
        name = ":".join(["Assets:Receivable", *parts, f"Bill-{bill[5:]}" if bill else "Balance"])
        if minor:
            found[name] = minor, currency

    for row in billing.exports.rows("customers"):
        note(row["balance"], row["currency"], row["id"], None, None)
    for row in billing.exports.rows("accounts"):
        note(row["balance"], row["currency"], row["customer_id"], row["id"], None)
    for row in billing.exports.rows("bills"):
        owner = owners[row["account_id"] or row["customer_id"]]
        note(row["amount_remaining"], row["currency"], owner, row["account_id"], row["id"])
    return found


def minor_of(number: str | Decimal, currency: str) -> int:
    minor = Decimal(number).scaleb(decimals(currency))
    assert minor == int(minor), f"{number} {currency}"
    return int(minor)


def by_hledger(journal: bytes, folder: Path) -> Balances:
    """Let hledger check a journal and say its balances."""
    file = folder / "book.journal"
    file.write_bytes(journal)

    def say(*words: str) -> str:
        env = os.environ | {"LC_ALL": "C.UTF-8"}
        done = subprocess.run(["hledger", "-f", str(file), *words], env=env, capture_output=True, timeout=120, check=False)
        assert done.returncode == 0, done.stderr.decode()
        return done.stdout.decode()

    say("check")
    say("check", "accounts", "commodities", "ordereddates")
    found: Balances = {}
    table = say("balance", "--flat", "--no-total", "--output-format", "csv", "^Assets:Receivable:")
    for row in csv.DictReader(io.StringIO(table)):
        for amount in filter(None, row["balance"].split(", ")):
            number, currency = amount.split(" ")
            assert row["account"] not in found, "an obligation has one currency"
            found[row["account"]] = minor_of(number, currency), currency
    return found


def by_beancount(journal: bytes, folder: Path) -> Balances:
    """Let Beancount load a journal and say its balances."""
    loader, data = importlib.import_module("beancount.loader"), importlib.import_module("beancount.core.data")
    entries, errors, _ = loader.load_string(journal.decode())
    assert not errors, errors[:3]
    sums: dict[tuple[str, str], Decimal] = defaultdict(Decimal)
    for entry in entries:
        for posting in entry.postings if isinstance(entry, data.Transaction) else ():
            sums[posting.account, posting.units.currency] += posting.units.number
    found: Balances = {}
    for (account, currency), number in sums.items():
        if account.startswith("Assets:Receivable:") and number:
            assert account not in found, "an obligation has one currency"
            found[account] = minor_of(number, currency), currency
    return found


Witness = tuple[str, Callable[[bytes, Path], Balances]]
WITNESSES = [
    pytest.param(("hledger", by_hledger), id="hledger", marks=pytest.mark.skipif(bool(NO_HLEDGER), reason=NO_HLEDGER)),
    pytest.param(("beancount", by_beancount), id="beancount", marks=pytest.mark.skipif(bool(NO_BEANCOUNT), reason=NO_BEANCOUNT)),
]


def agree(billing: Billing, witness: Witness, folder: Path) -> int:
    """Hold that a witness finds what the program says; returns how many balances there are that are not nothing."""
    format_, read = witness
    said = by_program(billing)
    assert read(billing.exports.journal(format_), folder) == said
    return len(said)


@pytest.fixture(params=WITNESSES)
def witness(request: pytest.FixtureRequest) -> Witness:
    return request.param


def test_the_sample_shop(witness: Witness, tmp_path: Path):
    with closing(make_demo(tmp_path / "demo.book")) as billing:
        assert agree(billing, witness, tmp_path) > 10


def test_a_difference_is_seen(witness: Witness, tmp_path: Path):
    with closing(make_demo(tmp_path / "demo.book")) as billing:
        format_, read = witness
        journal = billing.exports.journal(format_).decode()
        row = next(line for line in journal.splitlines() if line.startswith("    Assets:Receivable:"))
        account, amount, currency = row.split()
        other = f"{Decimal(amount) + 1} {currency}"
        with pytest.raises(AssertionError):
            read(journal.replace(row, f"    {account}  {other}", 1).encode(), tmp_path)


def options_of(words: list[str]) -> dict[str, str]:
    return dict(word.split("=", 1) for word in words if "=" in word)


def test_chinook(witness: Witness, tmp_path: Path, shared_data: Path):
    folder = shared_data / "invoicing" / "chinook"
    with closing(Billing.new(tmp_path / "c.book", name="Chinook", currency="USD", model="bill")) as billing:
        billing.imports.run("customers", folder / "Customer.csv", columns=options_of(CHINOOK_CUSTOMERS))
        bills = options_of(CHINOOK_BILLS)
        assert billing.imports.run("bills", folder / "Invoice.csv", columns=bills, dates="%Y-%m-%d %H:%M:%S").written
        for number in range(1, 60, 7):
            billing.payments.record(PaymentDraft(number, amount_minor=2000 + number * 77), key=f"p{number}")
        assert agree(billing, witness, tmp_path) > 300


def test_northwind(witness: Witness, tmp_path: Path, shared_data: Path):
    folder = shared_data / "invoicing" / "northwind"
    sums: dict[str, Decimal] = defaultdict(Decimal)
    for row in csv.DictReader((folder / "OrderDetails.csv").read_text(encoding="utf-8").splitlines()):
        sums[row["OrderID"]] += Decimal(row["UnitPrice"]) * Decimal(row["Quantity"]) * (1 - Decimal(row["Discount"]))
    table = tmp_path / "bills.csv"
    with table.open("w", encoding="utf-8", newline="") as file:
        rows = csv.writer(file)
        rows.writerow(["external_reference", "customer", "bill_date", "due_date", "amount_due"])
        for row in csv.DictReader((folder / "Orders.csv").read_text(encoding="utf-8").splitlines()):
            cents = sums[row["OrderID"]].quantize(Decimal("0.01"), ROUND_HALF_UP)
            rows.writerow([row["OrderID"], row["CustomerID"], row["OrderDate"], row["RequiredDate"], cents])
    with closing(Billing.new(tmp_path / "n.book", name="Northwind", currency="USD", model="bill")) as billing:
        billing.imports.run("customers", folder / "Customers.csv", columns=options_of(NORTHWIND))
        assert billing.imports.run("bills", table).written
        assert agree(billing, witness, tmp_path) > 800


def test_invoice_ninja(witness: Witness, tmp_path: Path, shared_data: Path):
    """Without the rows that are refused (a number given twice, payments of no bill and of a paid one) every bill is paid."""
    folder = shared_data / "invoicing" / "exports"
    with closing(Billing.new(tmp_path / "i.book", name="Ninja", currency="USD", model="bill")) as billing:

        def take(kind: str, file: str, words: list[str], refused: int) -> None:
            given: dict[str, Any] = {"columns": options_of(words), "dates": "%m/%d/%Y"}
            bad = frozenset(problem.line for problem in billing.imports.run(kind, folder / file, **given, dry_run=True).problems)
            assert len(bad) == refused
            assert billing.imports.run(kind, folder / file, **given, leave_out=bad).written

        take("customers", "clients.csv", NINJA_CLIENTS, 0)
        take("bills", "invoice.csv", NINJA_BILLS, 1)
        assert agree(billing, witness, tmp_path) == 400
        take("payments", "payments.csv", NINJA_PAYMENTS, 3)
        assert agree(billing, witness, tmp_path) == 0
        for number in range(1, 400, 3):
            billing.payments.reverse(number, key=f"r{number}")
            billing.payments.record(PaymentDraft(1 + number % 20, amount_minor=100 + number), key=f"p{number}")
        assert agree(billing, witness, tmp_path) > 100
        assert billing.check() == []


def test_random_books(witness: Witness, tmp_path: Path):
    for seed in range(BOOKS):
        with closing(random_book(tmp_path / f"{seed}.book", seed)) as billing:
            assert billing.check() == []
            agree(billing, witness, tmp_path)


def random_book(path: Path, seed: int) -> Billing:
    """Make a book of random acts, many of them refused; every kind of act is among them."""
    dice = random.Random(seed)
    now = datetime.combine(TODAY, datetime.min.time(), UTC) + timedelta(hours=12)
    billing = Billing.new(
        path,
        name="Random",
        currency=("EUR", "JPY", "KWD")[seed // 3 % 3],
        model=MODELS[seed % 3],
        time_zone="UTC",
        clock=lambda: now,
    )
    acts = RandomActs(billing, dice)
    acts.begin()
    for _ in range(ACTS):
        with suppress(BillingError):
            acts.act()
    return billing


class RandomActs:
    """Random acts on a book; ids count from 1, so any small number may be one."""

    def __init__(self, billing: Billing, dice: random.Random) -> None:
        self.billing, self.dice, self.number = billing, dice, 0

    def key(self) -> str:
        self.number += 1
        return f"key-{self.number}"

    def begin(self) -> None:
        for name in self.dice.sample(EVIL, 3):
            with suppress(BillingError):
                self.billing.customers.add(Customer(name=name), self.opening(), key=self.key())
            with suppress(BillingError):
                self.billing.customers.add_account(Account(name=name, customer_id=1), self.opening(), key=self.key())

    def opening(self) -> Opening | None:
        return self.dice.choice([None, None, Opening(self.amount(), self.day()), Opening(-self.amount(), self.day())])

    def amount(self) -> int:
        return self.dice.choice([1, 50, 999, 1000, 2500, 12345, 100000])

    def day(self, ahead: int = 0) -> date:
        return TODAY + timedelta(days=self.dice.randint(-60, ahead))

    def id(self, most: int) -> int:
        return self.dice.randint(1, most)

    def owner(self) -> tuple[int, int | None]:
        if self.dice.random() < 0.5:
            return self.id(3), None
        account = self.billing.read.account(self.id(3))
        return account.customer_id, account.id

    def balance(self) -> ObligationRef:
        return self.dice.choice([customer_ref, account_ref])(self.id(3))

    def laid(self) -> tuple[int, int]:
        """Return a payment and a bill, where it can be one on which the payment lies."""
        payment = self.id(12)
        parts = [part.ref.id for part in self.billing.read.payment(payment).allocations if part.ref and part.ref.kind == "bill"]
        return payment, self.dice.choice(parts or [self.id(12)])

    def apply(self, key: str) -> object:
        open_ = [row["external_reference"] for row in self.billing.exports.rows("bills") if row["amount_remaining"]]
        bill = self.billing.read.find_bill(self.dice.choice(open_ or [""]))
        if bill is None:
            return None
        owner = account_ref(bill.account_id) if bill.account_id and self.dice.random() < 0.5 else customer_ref(bill.customer_id)
        return self.billing.corrections.apply_credit(bill.id, min(bill.amount_remaining, 50), owner=owner, key=key)

    def transfer(self, key: str) -> object:
        source, customer = self.balance(), 1
        if source.kind == "account":
            customer = self.billing.read.account(source.id).customer_id
        target = self.dice.choice([customer_ref(customer), account_ref(self.id(3))])
        return self.billing.corrections.transfer(source, target, 50, on=self.day(), key=key)

    def act(self) -> None:
        billing, key, dice, on = self.billing, self.key(), self.dice, self.day()
        fix, adjust, amount = billing.corrections, billing.adjustments, self.amount()
        bill, paid = self.id(12), self.id(12)
        if dice.random() < 0.7:
            with suppress(BillingError):
                paid, bill = self.laid()
        bill_of = Bill(amount_due=amount, bill_date=self.day(20), customer_id=1)
        draft = PaymentDraft(1, None, amount, on, reference=dice.choice(EVIL), recovery=dice.random() < 0.3)
        owner = customer_ref(1)
        with suppress(BillingError):
            customer, account = self.owner()
            owner = account_ref(account) if account else customer_ref(customer)
            bill_of = Bill(amount_due=amount, bill_date=self.day(20), customer_id=customer, account_id=account)
            draft = PaymentDraft(customer, account, amount, on, reference=dice.choice(EVIL), recovery=dice.random() < 0.3)
        choices: list[tuple[int, Callable[[], object]]] = [
            (8, lambda: billing.bills.raise_bill(bill_of, key=key, use_credit=dice.random() < 0.5)),
            (8, lambda: billing.payments.record(draft, key=key)),
            (3, lambda: billing.bills.charge(Charge(bill_of.customer_id or 1, bill_of.account_id, amount, on, "x"), key=key)),
            (3, lambda: fix.credit_note(draft, reason="r", key=key, spread=dice.random() < 0.5)),
            (6, lambda: self.apply(key)),
            (4, lambda: fix.take_off(paid, bill, on=on, key=key)),
            (5, lambda: self.transfer(key)),
            (2, lambda: fix.refund(50, owner=owner, key=key)),
            (1, lambda: fix.refund(50, payment_id=paid, bill_id=bill, key=key)),
            (2, lambda: adjust.write_off(bill_ref(bill), None if dice.random() < 0.5 else 50, on=on, reason="r", key=key)),
            (1, lambda: adjust.write_off(owner, 50, on=on, reason="r", key=key)),
            (2, lambda: adjust.amend_bill(bill, amount, on=on, key=key)),
            (1, lambda: adjust.cancel_bill(bill, on=on, key=key)),
            (2, lambda: adjust.set_balance(owner, dice.choice([-1, 1]) * amount, on=on, reason="r", key=key)),
            (3, lambda: billing.payments.reverse(paid, on=on, key=key)),
            (3, lambda: billing.payments.undo(key=key)),
            (1, lambda: billing.payments.undo(self.id(self.number), key=key)),
            (2, lambda: billing.payments.redo(key=key)),
            (1, lambda: billing.settings.change_book(locked_through=on - timedelta(days=20))),
        ]
        (chosen,) = dice.choices([act for _, act in choices], [weight for weight, _ in choices])
        chosen()


def present() -> Iterator[Witness]:
    """Give the witnesses that are here."""
    if not NO_HLEDGER:
        yield "hledger", by_hledger
    if not NO_BEANCOUNT:
        yield "beancount", by_beancount


def main() -> int:
    """Hold random books against every witness that is here."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--books", type=int, default=200)
    parser.add_argument("--seed", type=int, default=1000)
    given = parser.parse_args()
    balances = 0
    with tempfile.TemporaryDirectory() as name:
        for seed in range(given.seed, given.seed + given.books):
            with closing(random_book(Path(name) / f"{seed}.book", seed)) as billing:
                balances += sum(agree(billing, one, Path(name)) for one in present())
    print(f"{given.books} books from seed {given.seed}, {balances} balances agree: {', '.join(n for n, _ in present())}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
