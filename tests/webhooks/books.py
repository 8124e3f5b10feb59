"""Books with something to tell, and clocks that a test can turn."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

from billing_desktop.domain.model import Customer
from billing_desktop.services import Billing, PaymentDraft, Secrets
from billing_desktop.webhooks.secrets import Memory

SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"


class Clock:
    """A clock that stands until it is turned, or runs with the computer's."""

    def __init__(self, at: datetime | None = None) -> None:
        self.at = at

    def __call__(self) -> datetime:
        return self.at or datetime.now(UTC)

    def turn(self, **by: float) -> None:
        assert self.at is not None
        self.at += timedelta(**by)


def new_book(folder: Path, *, clock: Clock | None = None, customers: int = 3, hold_s: int = 0) -> Billing:
    """Make a book of customer balances, whose payments are one notification each."""
    billing = Billing.new(
        folder / "told.book",
        name="Told",
        currency="EUR",
        model="customer_balance",
        clock=clock or Clock(),
        time_zone="UTC",
        secrets=Secrets(Memory()),
    )
    for number in range(customers):
        billing.customers.add(Customer(name=f"Customer {number + 1}"))
    billing.settings.put("hold_s", hold_s)
    return billing


def pay(billing: Billing, customer: int, amount: int = 100, key: str = "") -> int:
    """Record a payment and return its id."""
    made = billing.payments.record(PaymentDraft(customer, None, amount), key=key or f"{customer} {amount}")
    assert made.payment_id is not None
    return made.payment_id


def states(billing: Billing) -> list[str]:
    """Return how every notification stands, in the order they were queued."""
    return [row.state for row in reversed(billing.notifications.rows(limit=20_000))]
