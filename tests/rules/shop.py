"""The three books of rules, section 9: one customer, its accounts and bills, and what a test asks of them."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import apsw
import pytest

from billing_desktop.domain.model import (
    Account,
    Bill,
    Customer,
    ObligationRef,
    PaymentRules,
    account_ref,
    bill_ref,
    customer_ref,
)
from billing_desktop.services import Billing, BillingError, Charge, Opening, PaymentDraft, Receipt

CB, AB, BM = "customer_balance", "account_balance", "bill"
MODELS = (CB, AB, BM)
NOON = datetime(2025, 3, 10, 12, 0, tzinfo=UTC)
TODAY = NOON.date()

Dump = dict[str, list[tuple[Any, ...]]]
Lines = Sequence[tuple[str, int]]

_MADE: dict[tuple[str, bool], tuple[bytes, dict[str, ObligationRef]]] = {}
"""Each book's file as it was first made: to make one takes ten times as long as to copy it."""


def day(text: str) -> date:
    """Read a day of 2025, written as in the table: `02-20`."""
    return date.fromisoformat(f"2025-{text}")


def dump(path: Path) -> Dump:
    """Read every row of every table over a connection of its own, so that nothing the program remembers is asked."""
    db = apsw.Connection(str(path), flags=apsw.SQLITE_OPEN_READONLY)
    try:
        names = [row[0] for row in db.execute("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")]
        return {name: sorted(db.execute(f'SELECT * FROM "{name}"'), key=repr) for name in names}
    finally:
        db.close()


class Shop:
    """A book of one model with customer C, accounts A and B, bills B1 and B2, as far as the model has them.

    Money is in ZAR cents. `payer` pays unless a test names another.
    """

    billing: Billing

    def __init__(self, folder: Path, model: str, *, empty: bool = False) -> None:
        self.model = model
        self.path = folder / f"{model}.bdbook"
        self.payer = "C" if model == CB else "A"
        self.refs: dict[str, ObligationRef] = {}
        if (model, empty) not in _MADE:
            self._make(empty)
            self.billing.close()
            _MADE[model, empty] = (self.path.read_bytes(), dict(self.refs))
            self.path.unlink()
        made, refs = _MADE[model, empty]
        self.path.write_bytes(made)
        self.refs |= refs
        self.customer_id = refs["C"].id
        self.billing = Billing.open(self.path, clock=lambda: NOON, operator="Test")

    def _make(self, empty: bool) -> None:
        """Write the fixtures into a new book."""
        model, start = self.model, day("01-01")
        self.billing = Billing.new(
            self.path, name="Shop", currency="ZAR", model=model, clock=lambda: NOON, operator="Test", time_zone="UTC"
        )
        owed = Opening(20000, start) if model == CB and not empty else None
        self.customer_id = self.billing.customers.add(Customer(name="C"), owed, key="open C")
        self.refs["C"] = customer_ref(self.customer_id)
        if model != CB:
            self.add_account("A", 20000 if model == AB and not empty else 0)
        if model == AB:
            self.add_account("B", 0 if empty else 5000)
        if model == BM and not empty:
            self.raise_bill("B1", 12000, "01-01", "01-31")
            self.raise_bill("B2", 8000, "02-01", "02-28")

    def add_account(self, name: str, owed: int = 0, currency: str = "") -> None:
        """Add an account that owes from the first of January."""
        account = Account(name=name, customer_id=self.customer_id, currency=currency)
        opening = Opening(owed, day("01-01")) if owed else None
        self.refs[name] = account_ref(self.billing.customers.add_account(account, opening, key=f"open {name}"))

    def raise_bill(self, name: str, amount: int, billed: str, due: str = "", owner: str = "A") -> Receipt:
        """Raise a bill on an account, or on the customer where `owner` is C."""
        bill = Bill(
            external_reference=name,
            amount_due=amount,
            bill_date=day(billed),
            due_date=day(due) if due else None,
            customer_id=self.customer_id,
            account_id=None if owner == "C" else self.refs[owner].id,
        )
        receipt = self.billing.bills.raise_bill(bill, key=f"raise {name}")
        assert receipt.bill_id is not None
        self.refs[name] = bill_ref(receipt.bill_id)
        return receipt

    def draft(self, amount: int, on: str = "", lines: Lines | None = None, payer: str = "") -> PaymentDraft:
        """Write down a payment as an operator would; `lines` are allocations by hand."""
        owner = self.refs[payer or self.payer]
        return PaymentDraft(
            self.customer_id,
            owner.id if owner.kind == "account" else None,
            amount,
            day(on) if on else None,
            allocations=None if lines is None else tuple((self.refs[name], part) for name, part in lines),
        )

    def pay(self, amount: int, on: str = "", lines: Lines | None = None, payer: str = "", key: str = "pay") -> Receipt:
        """Record a payment."""
        return self.billing.payments.record(self.draft(amount, on, lines, payer), key=key)

    def forbid(self, rules: PaymentRules, name: str = "") -> None:
        """Give the payer, or another owner or bill, payment rules."""
        ref = self.refs[name or self.payer]
        if ref.kind == "customer":
            self.billing.customers.change(replace(self.billing.read.customer(ref.id), payment_rules=rules))
        elif ref.kind == "account":
            self.billing.customers.change_account(replace(self.billing.read.account(ref.id), payment_rules=rules))
        else:
            self.billing.bills.change(replace(self.billing.read.bill(ref.id), payment_rules=rules))

    def stands(self) -> dict[str, Any]:
        """Say what every obligation is: a balance, or (paid, remaining, status) of a bill."""
        assert self.billing.check() == []
        found: dict[str, Any] = {}
        for name, ref in self.refs.items():
            if ref.kind == "customer":
                found[name] = self.billing.read.customer(ref.id).balance_minor
            elif ref.kind == "account":
                found[name] = self.billing.read.account(ref.id).balance_minor
            else:
                bill = self.billing.read.bill(ref.id)
                assert bill.amount_due == bill.amount_paid + bill.amount_remaining
                found[name] = (bill.amount_paid, bill.amount_remaining, bill.status)
        self._reads_agree(found)
        return found

    def _reads_agree(self, found: dict[str, Any]) -> None:
        """Hold the list, the page, the ageing and the statement against the obligations themselves."""
        rests = [one[1] if isinstance(one, tuple) else one for one in found.values()]
        owed, credit = sum(max(rest, 0) for rest in rests), sum(max(-rest, 0) for rest in rests)
        (row,) = self.billing.read.customer_rows([self.customer_id])
        (figures,) = self.billing.read.figures(self.customer_id)
        assert (row.owed_minor, row.credit_minor) == (owed, credit)
        assert (figures.owed_minor, figures.credit_minor) == (owed, credit)
        for type_ in ("balance_forward", "open_item", "activity"):
            assert self.billing.statements.make(self.customer_id, type=type_).closing_minor == owed - credit
        (total,) = self.billing.statements.ageing().totals
        assert (total.total, total.credit) == (owed - credit, -credit)

    def net(self, on: str) -> int:
        """Return the net as of a day, from the statement and from the ageing, which must be one figure."""
        as_of = day(on)
        statement = self.billing.statements.make(self.customer_id, to=as_of)
        (total,) = self.billing.statements.ageing(as_of).totals
        assert statement.closing_minor == statement.ageing.total == total.total
        return statement.closing_minor

    def open_on(self, on: str) -> dict[str, int]:
        """Return what was open on a day: bills by reference, balances under `balance` and `credit`."""
        statement = self.billing.statements.make(self.customer_id, type="open_item", to=day(on))
        return {line.reference or line.kind: line.remaining_minor or 0 for line in statement.lines}

    def events(self, receipt: Receipt, state: str = "waiting") -> list[tuple[str, int]]:
        """Return (target, amount) of each notification of a payment, every byte of the payload held against rules 7."""
        assert receipt.payment_id is not None
        payment = self.billing.read.payment(receipt.payment_id)
        names = {self.public_id(name): name for name in self.refs}
        found: list[tuple[str, int]] = []
        ids: set[str] = set()
        for event in self.billing.read.payment_events(receipt.payment_id):
            assert event.state == state
            message = json.loads(event.payload)
            data = message["data"]
            (target,) = {"customer_id", "account_id", "bill_id"} & set(data)
            assert message == {
                "id": event.id,
                "type": "obligation.amount_applied",
                "data": {
                    "id": data["id"],
                    "amount": event.amount_minor,
                    "currency": "ZAR",
                    "payment_id": payment.public_id,
                    target: data[target],
                    "metadata": {},
                    "created_at": "2025-03-10T12:00:00.000000Z",
                    "updated_at": "2025-03-10T12:00:00.000000Z",
                },
            }
            assert type(data["amount"]) is int
            assert data["amount"] > 0
            name = names[data[target]]
            assert target == f"{self.refs[name].kind}_id"
            assert data["id"].startswith("ob_")
            assert event.id.startswith("evt_")
            assert payment.public_id.startswith("pay_")
            ids |= {data["id"], event.id}
            found.append((name, data["amount"]))
        assert len(ids) == 2 * len(found)
        assert sum(amount for _, amount in found) == payment.amount_minor
        return found

    def events_by_source(self, receipt: Receipt) -> tuple[list[tuple[str, int]], list[tuple[str, int]]]:
        """Return (target, amount) of what came in, and of what was laid on bills from its credit later (rules 7)."""
        names = {self.public_id(name): name for name in self.refs}
        found: dict[str, list[tuple[str, int]]] = {"": [], "credit": []}
        for event in self.billing.read.payment_events(receipt.payment_id or 0):
            data = json.loads(event.payload)["data"]
            (target,) = {"customer_id", "account_id", "bill_id"} & set(data)
            found[data["metadata"].get("source", "")].append((names[data[target]], data["amount"]))
        return found[""], found["credit"]

    def charge(self, amount: int) -> None:
        """Raise the payer's balance."""
        ref = self.refs[self.payer]
        account = ref.id if ref.kind == "account" else None
        self.billing.bills.charge(Charge(self.customer_id, account, amount), key="charge")

    def public_id(self, name: str) -> str:
        """Return the public id of an obligation."""
        ref = self.refs[name]
        if ref.kind == "customer":
            return self.billing.read.customer(ref.id).public_id
        return self.billing.read.account(ref.id).public_id if ref.kind == "account" else self.billing.read.bill(ref.id).public_id

    def refused(self, code: str, act: Callable[[], object]) -> BillingError:
        """Hold that an act is refused with this code and that not one row of the file is another afterwards."""
        before = dump(self.path)
        with pytest.raises(BillingError) as caught:
            act()
        assert caught.value.code == code, caught.value.text
        assert dump(self.path) == before
        assert self.billing.check() == []
        return caught.value


MakeShop = Callable[..., Shop]


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[MakeShop]:
    """Make the book of a model, and close it after the test."""
    made: list[Shop] = []

    def make(model: str, *, empty: bool = False) -> Shop:
        made.append(Shop(tmp_path, model, empty=empty))
        return made[-1]

    yield make
    for one in made:
        one.billing.close()
