"""The large books of the benchmarks are what the program itself would have written, row by row."""

import re
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from billing_desktop.domain.events import instant
from billing_desktop.domain.model import Account, Bill, Customer, ObligationRef
from billing_desktop.services import Billing, PaymentDraft, Secrets
from billing_desktop.services.drafts import Charge
from billing_desktop.store import schema
from billing_desktop.webhooks.protocol import Answer, Outcome
from billing_desktop.webhooks.secrets import Memory

from ..benchmarks import million_book
from ..benchmarks.million_plan import CITIES, TODAY, Act, Plan
from ..webhooks.books import Clock
from .raw import raw

BILLS = 400
_ID = re.compile(r"\b(bcus|bacc|bill|pay|evt|ob|end|key)_[0-9A-HJKMNP-TV-Z]{26}\b")


def _owners(billing: Billing, plan: Plan) -> None:
    for id_, who in enumerate(plan.customers, 1):
        billing.customers.add(
            Customer(
                name=who.name,
                email=f"c{id_}@shop.example",
                phone=f"+4930{id_:07d}",
                address_line_1=f"High Street {id_ % 200 + 1}",
                postal_code=f"{10_000 + id_}",
                city=CITIES[id_ % len(CITIES)],
                country="Germany",
                billing_model="customer_balance" if who.by_balance else "",
            )
        )
    for customer, name in plan.accounts:
        billing.customers.add_account(Account(name=name, customer_id=customer))


def _act(billing: Billing, plan: Plan, act: Act, paid: int) -> None:
    if act.kind == "bill":
        billed = plan.bills[act.bill - 1]
        bill = Bill(
            amount_due=billed.amount,
            bill_date=billed.day,
            due_date=billed.due,
            description="Goods as delivered",
            customer_id=billed.customer,
            account_id=billed.account,
        )
        billing.bills.raise_bill(bill, key=f"key {act.bill}")
    elif act.kind == "charge":
        billing.bills.charge(Charge(act.customer, None, act.amount, act.day), key=f"key {act.day} {act.customer}")
    else:
        parts = tuple(
            (ObligationRef("bill", bill) if bill else ObligationRef("customer", act.customer), amount)
            for bill, amount in act.parts
        )
        draft = PaymentDraft(act.customer, None, act.amount, act.day, "bank", f"R{paid}", allocations=parts)
        billing.payments.record(draft, key=f"key R{paid}")


def _deliver(billing: Billing, clock: Clock, at: datetime) -> None:
    """Send all that waits as the courier would: claimed when its hold ends, answered two seconds later."""
    clock.at = at + timedelta(seconds=10)
    outbox = billing.outbox()
    runs, _ = outbox.exchange([], 10)
    outcomes = [
        Outcome(
            endpoint_id=run.target.endpoint_id,
            delivery_id=parcel.delivery_id,
            kind="delivered",
            at=at + timedelta(seconds=12),
            signed_at=int((at + timedelta(seconds=12)).timestamp()),
            signature="v1,",
            answer=Answer(204, "No Content", "", b"", "", "", 20),
            ms=20,
        )
        for run in runs
        for parcel in run.parcels
    ]
    outbox.exchange(outcomes, 0)


def _by_the_program(path: Path, plan: Plan) -> None:
    clock = Clock(million_book.CUSTOMERS_AT)
    billing = Billing.new(
        path, name="Benchmark", currency="EUR", model="bill", clock=clock, time_zone="UTC", secrets=Secrets(Memory())
    )
    _owners(billing, plan)
    billing.endpoints.add(million_book.HOOK)
    paid = 0
    for act, at in million_book.timed(plan.acts):
        clock.at = at
        paid += act.kind == "payment"
        _act(billing, plan, act, paid)
        if act.kind == "payment":
            _deliver(billing, clock, at)
    billing.close()


def _rows(path: Path) -> dict[str, list[tuple[Any, ...]]]:
    """Return every row of a book, but for what is of chance or hangs on it: ids, hashes and signatures."""
    left_out = {"hash", "content", "key", "signature"}
    found = {}
    db = raw(path)
    for table in sorted({table._meta.table_name for table in schema.TABLES} - {"setting"}):
        columns = [name for (name,) in db.execute(f"SELECT name FROM pragma_table_info('{table}')") if name not in left_out]
        rows = db.execute(f"SELECT {', '.join(columns)} FROM {table}")
        found[table] = sorted(
            (tuple(_ID.sub(r"\1", value) if isinstance(value, str) else value for value in row) for row in rows),
            key=repr,
        )
    found["found"] = list(db.execute("SELECT rowid, text FROM found ORDER BY 1"))
    db.close()
    return found


def test_a_large_book_is_what_the_program_would_have_written(tmp_path: Path) -> None:
    plan = million_book.make(tmp_path / "raw.book", BILLS)
    _by_the_program(tmp_path / "acts.book", plan)
    ours, theirs = _rows(tmp_path / "raw.book"), _rows(tmp_path / "acts.book")
    for table in ours:
        assert ours[table] == theirs[table], table
    assert {act.kind for act in plan.acts} == {"bill", "charge", "payment"}
    assert plan.accounts
    billing = Billing.open(tmp_path / "raw.book", clock=lambda: TODAY)
    assert billing.check() == []
    billing.close()


def test_a_large_book_is_made_once_and_always_alike(tmp_path: Path) -> None:
    first = million_book.opened(tmp_path / "a", 60)
    before = first.read_bytes()
    assert million_book.opened(tmp_path / "a", 60) == first
    assert first.read_bytes() == before
    second = million_book.opened(tmp_path / "b", 60)
    db, other = raw(first), raw(second)
    head = "SELECT hash FROM posting ORDER BY id DESC LIMIT 1"
    assert list(db.execute(head)) == list(other.execute(head))
    assert instant(TODAY) > next(iter(db.execute("SELECT max(recorded_at) FROM posting")))[0]
