"""A book of known content for the tests of the store, and raw connections to its file."""

from __future__ import annotations

import hashlib
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import apsw

from billing_desktop.domain.model import Account, Bill, Customer
from billing_desktop.services import Billing, Opening, PaymentDraft

NOON = datetime(2025, 3, 10, 12, 0, tzinfo=UTC)
OUR_PRAGMAS = ("foreign_keys = 1", "recursive_triggers = 1", "trusted_schema = 0")


def make(path: Path, model: str = "bill") -> Billing:
    """Make a book with a customer, an account, two bills (or a balance) and a payment of 15000."""
    billing = Billing.new(path, name="Store", currency="ZAR", model=model, clock=lambda: NOON, time_zone="UTC")
    opening = Opening(20000, date(2025, 1, 1)) if model == "customer_balance" else None
    customer = billing.customers.add(Customer(name="C", external_reference="C-1"), opening, key="customer")
    account = None
    if model == "bill":
        account = billing.customers.add_account(Account(name="A", external_reference="A-1", customer_id=customer), key="account")
        for name, amount, month in (("B1", 12000, 1), ("B2", 8000, 2)):
            bill = Bill(
                external_reference=name,
                amount_due=amount,
                bill_date=date(2025, month, 1),
                due_date=date(2025, month, 28),
                customer_id=customer,
                account_id=account,
            )
            billing.bills.raise_bill(bill, key=name)
    billing.payments.record(PaymentDraft(customer, account, 15000, reference="first"), key="pay")
    return billing


def raw(path: Path) -> apsw.Connection:
    """Open the file as a careless tool would, but with the guards' own pragmas."""
    db = apsw.Connection(str(path), flags=apsw.SQLITE_OPEN_READWRITE)
    for pragma in OUR_PRAGMAS:
        db.execute(f"PRAGMA {pragma}")
    return db


def damage(path: Path, *statements: str) -> None:
    """Write past the guards: triggers are taken down, the statements run, the triggers put up again as they were."""
    db = apsw.Connection(str(path), flags=apsw.SQLITE_OPEN_READWRITE)
    db.execute("PRAGMA foreign_keys = 0")
    triggers: list[tuple[Any, ...]] = list(db.execute("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'"))
    db.execute("BEGIN")
    for name, _ in triggers:
        db.execute(f"DROP TRIGGER {name}")
    for statement in statements:
        db.execute(statement)
    for _, sql in triggers:
        db.execute(sql)
    db.execute("COMMIT")
    db.close()


def sha256(path: Path) -> str:
    """Return the hash of a file's bytes."""
    return hashlib.sha256(path.read_bytes()).hexdigest()
