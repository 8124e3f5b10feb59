"""Owns finding what a command names: customers, accounts and bills by external reference or id, payments by id.

Every refusal says what was not found and how to find it. An act with a key finds what its words meant when that key was
first used, so that the service can answer a repeat whatever happened since (rules 4.6).
"""

from __future__ import annotations

import argparse
from dataclasses import dataclass

from ..domain.errors import BillingError
from ..domain.model import Bill, ObligationRef, account_ref, customer_ref
from ..domain.money import parse_minor
from ..domain.rows import PaymentRow
from ..services import Billing

_SEE = "find its number with: export BOOK"


@dataclass(frozen=True, slots=True)
class Owner:
    """A customer, or one of its accounts, and the currency it owes in."""

    customer_id: int
    account_id: int | None
    currency: str

    @property
    def ref(self) -> ObligationRef:
        return customer_ref(self.customer_id) if self.account_id is None else account_ref(self.account_id)


def require_owner(options: argparse.Namespace) -> None:
    """End with wrong usage where neither a customer nor an account is named."""
    if options.customer is None and options.account is None:
        options.usage.error("one of the arguments --customer --account is required")


def find_owner(billing: Billing, options: argparse.Namespace) -> Owner:
    """Find the account named, or the customer itself; an account beside a customer must be its own. Raises: BillingError."""
    key = getattr(options, "key", "")
    if options.customer is None:
        account = billing.read.find_account(options.account, key=key)
        if account is None:
            raise BillingError("unknown_account", f'There is no account "{options.account[:60]}"; {_SEE} accounts.')
        return Owner(account.customer_id, account.id, account.currency)
    customer = billing.read.find_customer(options.customer, key=key)
    if customer is None:
        raise BillingError("unknown_customer", f'There is no customer "{options.customer[:60]}" in this book; {_SEE} customers.')
    if not options.account:
        return Owner(customer.id, None, customer.currency)
    account = billing.read.find_account(options.account, key=key)
    if account is None or account.customer_id != customer.id:
        raise BillingError("unknown_account", f'{customer.name} has no account "{options.account[:60]}"; {_SEE} accounts.')
    return Owner(customer.id, account.id, account.currency)


def find_side(billing: Billing, reference: str, key: str) -> Owner:
    """Find a customer or an account by one reference; `customer:REF` and `account:REF` say which. Raises: BillingError."""
    kind, mark, rest = reference.partition(":")
    if not mark or kind not in ("customer", "account"):
        kind, rest = "", reference
    customer = billing.read.find_customer(rest, key=key) if kind != "account" else None
    account = billing.read.find_account(rest, key=key) if kind != "customer" else None
    shown = rest[:60]
    if customer and account:
        raise BillingError(
            "two_meanings", f'"{shown}" names a customer and an account; write customer:{shown} or account:{shown}.'
        )
    if account:
        return Owner(account.customer_id, account.id, account.currency)
    if customer is None:
        what = kind or "customer or account"
        raise BillingError("unknown_owner", f'There is no {what} "{shown}" in this book; {_SEE} {kind or "customer"}s.')
    return Owner(customer.id, None, customer.currency)


def find_bill(billing: Billing, reference: str, key: str) -> Bill:
    """Find a bill. Raises: BillingError."""
    bill = billing.read.find_bill(reference, key=key)
    if bill is None:
        raise BillingError("unknown_bill", f'There is no bill "{reference[:60]}" in this book; {_SEE} bills.')
    return bill


def find_payment(billing: Billing, reference: str) -> PaymentRow:
    """Find a payment or credit note by its id. Raises: BillingError."""
    payment = billing.read.find_payment(reference)
    if payment is None:
        raise BillingError("unknown_payment", f'There is no payment "{reference[:60]}" in this book; {_SEE} payments.')
    return payment


def find_payer(billing: Billing, payment: PaymentRow) -> ObligationRef:
    """Return the balance of who a payment or credit note is of."""
    found = billing.exports.payment(payment.id)
    account = billing.read.find_account(found["account_id"]) if found["account_id"] else None
    customer = billing.read.find_customer(found["customer_id"]) if found["customer_id"] else None
    return account_ref(account.id) if account else customer_ref(customer.id if customer else 0)


def find_allocations(
    billing: Billing, pairs: list[tuple[str, str]] | None, currency: str, key: str
) -> tuple[tuple[ObligationRef, int], ...] | None:
    """Read BILL=AMOUNT pairs; where no bill has that reference, an account's balance may be named. Raises: BillingError."""
    if not pairs:
        return None
    found = []
    for reference, amount in pairs:
        bill = billing.read.find_bill(reference, key=key)
        account = None if bill else billing.read.find_account(reference, key=key)
        if bill is None and account is None:
            raise BillingError("unknown_bill", f'There is no bill or account "{reference[:60]}" in this book; {_SEE} bills.')
        ref = bill.ref if bill else account_ref(account.id if account else 0)
        found.append((ref, parse_minor(amount, currency)))
    return tuple(found)
