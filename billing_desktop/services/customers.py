"""Owns the use cases of customers and accounts: add, change, archive, close; must not know forms.

Source: rules 2; opening sums by model: rules 3.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

from ..domain import posting as postings
from ..domain.errors import BillingError
from ..domain.events import instant
from ..domain.model import Account, Act, Bill, Customer, ObligationRef, account_ref, customer_ref
from ..domain.money import MAX_MINOR, amount_said
from ..store import obligations, records
from ..store import settings as stored
from . import telling
from .bills import Bills
from .desk import Desk, Touched, fingerprint, first_result, new_id, reopen, require_account, require_customer, something_left
from .drafts import Opening, PaymentDraft
from .entering import cleaned, columns_of, require_fields, require_unchanged_currency
from .numbering import next_reference, take_reference
from .payments import Payments, require_past, touch
from .situation import model_of


class Customers:
    """Customers and accounts of the open book."""

    def __init__(self, desk: Desk, bills: Bills, payments: Payments) -> None:
        self._desk = desk
        self._bills = bills
        self._payments = payments

    def next_reference(self, kind: str) -> str:
        """Return the next free number of a customer, account or bill."""
        with self._desk.store.read() as db:
            return next_reference(db, kind)

    def add(self, customer: Customer, opening: Opening | None = None, *, key: str = "") -> int:
        """Add a customer, with what it owes at the start, and return its id.

        Raises: FieldErrors; BillingError. Changes: one customer; one posting when it has an opening sum, whose key then
        answers a repeat with the first customer (rules 4.6).
        """
        key = key or new_id("key")
        content = fingerprint("add_customer", repr(customer), repr(opening))
        with self._desk.act() as (db, touched):
            first = first_result(db, key, content)
            return first.customer_id if first else self.write(db, touched, customer, opening, key, content=content)

    def write(
        self,
        db: Any,
        touched: Touched,
        customer: Customer,
        opening: Opening | None,
        key: str,
        batch: str = "",
        content: str = "",
    ) -> int:
        """Add a customer within an act that is open already; without `content` the key is no repeat's."""
        book = stored.book(db)
        customer = cleaned(replace(customer, currency=customer.currency or book.currency))
        require_fields(db, "customer", customer)
        reference = customer.external_reference or take_reference(db, "customer")
        customer = replace(customer, external_reference=reference, public_id=new_id("bcus"))
        customer_id = records.insert_customer(db, customer, instant(self._desk.now(db)))
        telling.tell_customer(self._desk, db, customer_id)
        touched.customers.add(customer_id)
        touched.lists = touched.events = True
        if opening and opening.amount_minor:
            self._open(db, touched, customer_ref(customer_id), customer_id, customer.currency, opening, key, batch, content)
        return customer_id

    def add_account(self, account: Account, opening: Opening | None = None, *, key: str = "") -> int:
        """Add an account to a customer, with what is owed on it at the start, and return its id.

        Raises: FieldErrors; BillingError. A repeat of an opening sum's key returns the first account (rules 4.6).
        """
        key = key or new_id("key")
        content = fingerprint("add_account", repr(account), repr(opening))
        with self._desk.act() as (db, touched):
            first = first_result(db, key, content)
            if first:
                return account_opened(db, first.id)
            return self.write_account(db, touched, account, opening, key, content=content)

    def write_account(
        self,
        db: Any,
        touched: Touched,
        account: Account,
        opening: Opening | None,
        key: str,
        batch: str = "",
        content: str = "",
    ) -> int:
        """Add an account within an act that is open already; without `content` the key is no repeat's."""
        customer = require_customer(db, account.customer_id)
        account = cleaned(replace(account, currency=account.currency or customer.currency))
        require_fields(db, "account", account)
        reference = account.external_reference or take_reference(db, "account")
        account = replace(account, external_reference=reference, public_id=new_id("bacc"))
        account_id = records.insert_account(db, account, instant(self._desk.now(db)))
        touched.customers.add(customer.id)
        if opening and opening.amount_minor:
            self._open(db, touched, account_ref(account_id), customer.id, account.currency, opening, key, batch, content)
        return account_id

    def _open(
        self,
        db: Any,
        touched: Touched,
        ref: ObligationRef,
        customer_id: int,
        currency: str,
        opening: Opening,
        key: str,
        batch: str,
        content: str,
    ) -> None:
        """Write an opening sum: an entry on a balance, in the bill model a bill or a credit note (rules 3)."""
        if abs(opening.amount_minor) > MAX_MINOR:
            raise BillingError("amount_too_large", "The opening sum is too large.")
        customer = require_customer(db, customer_id)
        model = model_of(db, customer)
        on = opening.on or self._desk.today()
        content = content or fingerprint("opening", ref.kind, ref.id, opening.amount_minor, opening.on)
        first_result(db, key, content)
        if ref.kind not in model.tracks:
            where = "its accounts" if ref.kind == "customer" else "the customer"
            raise BillingError("balance_not_tracked", f"In this model what is owed is kept on {where}; give the sum there.")
        if model.balance_is_credit_only:
            self._open_with_bills(db, touched, ref, customer_id, opening.amount_minor, on, key, batch, content)
            return
        require_past(on, self._desk.today())
        start = postings.open_day(on, stored.book(db).locked_through)
        entries = postings.owed(ref, opening.amount_minor, start)
        name = customer.name if ref.kind == "customer" else require_account(db, ref.id, customer_id).name
        posting = self._desk.posting(
            db,
            Act.OPENING,
            key=key,
            content=content,
            given_on=on,
            customer_id=customer_id,
            text=f"Opening balance {amount_said(opening.amount_minor, currency)} of {name}",
            batch=batch,
        )
        telling.post(db, posting, entries)
        touch(touched, customer_id, entries)
        reopen(db, entries, customer, posting["recorded_at"])

    def _open_with_bills(
        self,
        db: Any,
        touched: Touched,
        ref: ObligationRef,
        customer_id: int,
        amount_minor: int,
        on: date,
        key: str,
        batch: str,
        content: str,
    ) -> None:
        """Write an opening sum in the bill model: what is owed as a bill, what is to the good as a credit note."""
        account_id = ref.id if ref.kind == "account" else None
        said = "Opening balance"
        if amount_minor > 0:
            bill = Bill(amount_due=amount_minor, bill_date=on, description=said, customer_id=customer_id, account_id=account_id)
            self._bills.write(db, touched, bill, key=key, content=content, act=Act.OPENING, batch=batch)
        else:
            lies = ((ref, -amount_minor),)
            draft = PaymentDraft(customer_id, account_id, -amount_minor, on, note=said, allocations=lies)
            self._payments.write(db, touched, draft, key=key, content=content, kind="credit_note", batch=batch)

    def change(self, customer: Customer) -> None:
        """Change a customer's fields; what it was before is kept as history.

        Raises: FieldErrors; BillingError when a fixed field would change.
        """
        with self._desk.act() as (db, touched):
            self.write_change(db, touched, customer)

    def write_change(self, db: Any, touched: Touched, customer: Customer) -> None:
        """Change a customer within an act that is open already."""
        before = require_customer(db, customer.id)
        customer = cleaned(replace(customer, external_reference=customer.external_reference or before.external_reference))
        require_unchanged_currency(db, before, customer)
        require_fields(db, "customer", customer, before)
        if customer.billing_model != before.billing_model:
            self._require_model_change(db, before, customer)
        records.update(db, "customer", customer.id, columns_of(customer), instant(self._desk.now(db)))
        touched.customers.add(customer.id)
        touched.lists = True

    def _require_model_change(self, db: Any, before: Customer, after: Customer) -> None:
        """Refuse a change to the bill model while a balance is above zero (rules 3)."""
        if not model_of(db, after).balance_is_credit_only or model_of(db, before).balance_is_credit_only:
            return
        above = [before.name] if before.balance_minor > 0 else []
        above += [account.name for account in records.accounts_of(db, before.id) if account.balance_minor > 0]
        if above:
            raise BillingError(
                "balance_above_zero",
                f"{above[0]} still owes on its balance; in the bill model only bills can be owed. "
                "Lower it by a credit note and raise a bill first.",
            )

    def change_account(self, account: Account) -> None:
        """Change an account's fields. Raises: FieldErrors; BillingError when a fixed field would change."""
        with self._desk.act() as (db, touched):
            self.write_account_change(db, touched, account)

    def write_account_change(self, db: Any, touched: Touched, account: Account) -> None:
        """Change an account within an act that is open already."""
        before = require_account(db, account.id, account.customer_id)
        account = cleaned(replace(account, external_reference=account.external_reference or before.external_reference))
        require_unchanged_currency(db, before, account)
        require_fields(db, "account", account, before)
        records.update(db, "account", account.id, columns_of(account), instant(self._desk.now(db)))
        touched.customers.add(account.customer_id)

    def archive(self, customer_id: int) -> None:
        """Take a customer out of the lists. Raises: BillingError while something is owed or in credit."""
        self._set_archived(customer_id, 1)

    def unarchive(self, customer_id: int) -> None:
        """Bring an archived customer back into the lists."""
        self._set_archived(customer_id, 0)

    def _set_archived(self, customer_id: int, archived: int) -> None:
        with self._desk.act() as (db, touched):
            customer = require_customer(db, customer_id)
            if archived and something_left(db, None, customer_id):
                raise BillingError("still_open", f"{customer.name} still owes or has credit; settle that first, then archive it.")
            records.update(db, "customer", customer_id, {"archived": archived}, instant(self._desk.now(db)))
            touched.customers.add(customer_id)
            touched.lists = True

    def close_account(self, account_id: int) -> None:
        """Close an account. Raises: BillingError while its balance is not zero or a bill on it is open (rules 2)."""
        self._set_closed(account_id, 1)

    def reopen_account(self, account_id: int) -> None:
        """Open a closed account again."""
        self._set_closed(account_id, 0)

    def _set_closed(self, account_id: int, closed: int) -> None:
        with self._desk.act() as (db, touched):
            account = records.account(db, account_id)
            if account is None:
                raise BillingError("unknown_account", "That account is not in this book.")
            if closed and something_left(db, account_ref(account_id), account.customer_id):
                raise BillingError("still_open", f"{account.name} still has a balance or an open bill; settle that first.")
            records.update(db, "account", account_id, {"closed": closed}, instant(self._desk.now(db)))
            touched.customers.add(account.customer_id)


def account_opened(db: Any, posting_id: int) -> int:
    """Return the account whose opening sum or balance a posting wrote: the owner of its bill, else where its entry lies."""
    bill = records.bill(db, posting_id, "posting_id")
    found = bill.account_id if bill else obligations.entries_of_posting(db, posting_id)[0].obligation.id
    assert found is not None
    return found
