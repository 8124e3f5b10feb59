"""Owns reading what a payment needs: who pays, by which model, and all that is open beneath them.

Hands frozen obligations to `reconcile`; decides nothing itself. Source: rules, sections 3 and 5.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import Any

from ..domain.billing_models import BillingModel, billing_model
from ..domain.days import Course
from ..domain.model import Account, Bill, Customer, ObligationRef, account_ref, customer_ref
from ..domain.posting import open_day
from ..domain.reconcile import Allocations, Open, Payer
from ..store import obligations, records
from ..store import settings as stored
from .desk import require_account, require_customer


def model_of(db: Any, customer: Customer, known: str = "") -> BillingModel:
    """Return the model a customer owes by: its own, or the book's, as it is now or was known at an instant."""
    return billing_model(customer.billing_model or stored.model_as_known(db, known))


@dataclass(frozen=True, kw_only=True)
class Situation:
    """Who pays and what is open, as it stands in one state of the book; `start` is the first day the payment counts."""

    customer: Customer
    account: Account | None
    accounts: dict[int, Account]
    model: BillingModel
    payer: Payer
    bills: dict[int, Bill]
    opens: Sequence[Open]
    start: date

    def by_ref(self, ref: ObligationRef) -> Open:
        """Return what is known of an obligation."""
        return self._by_ref[ref]

    @cached_property
    def _by_ref(self) -> dict[ObligationRef, Open]:
        return {item.ref: item for item in (self.payer.balance, *reversed(self.opens))}

    def courses(self) -> dict[ObligationRef, Course]:
        """Return the course of every open bill."""
        return {item.ref: item.course for item in self.opens}

    def by_way_of(self) -> dict[ObligationRef, ObligationRef]:
        """Say for each bill where money waits until the bill can take it: on the payer, else on the bill's owner."""
        return {
            bill.ref: self.payer.ref
            if self.payer.balance.tracked
            else account_ref(bill.account_id)
            if bill.account_id
            else customer_ref(bill.customer_id)
            for bill in self.bills.values()
        }


def read_situation(db: Any, customer_id: int, account_id: int | None, on: date, chosen: Allocations | None = None) -> Situation:
    """Read who pays and what is open; bills that were chosen by hand are read even where nothing is open on them."""
    customer = require_customer(db, customer_id)
    account = require_account(db, account_id, customer_id) if account_id is not None else None
    model = model_of(db, customer)
    accounts = {account.id: account} if account else {a.id: a for a in records.accounts_of(db, customer_id)}
    start = open_day(on, stored.book(db).locked_through)
    balances = [_account_balance(item, model) for item in accounts.values()]
    if account is None:
        own = Open(
            ref=customer_ref(customer.id),
            name=customer.name,
            currency=customer.currency,
            open_minor=max(customer.balance_minor, 0),
            balance_minor=customer.balance_minor,
            tracked="customer" in model.tracks or customer.posted,
            rules=customer.payment_rules,
        )
        balances.insert(0, own)
    found = records.open_bills(db, customer_id, account_id)
    others = {ref.id for ref, _ in chosen or () if ref.kind == "bill"} - {bill.id for bill in found}
    named = (records.bill(db, id_) for id_ in sorted(others))
    found += [bill for bill in named if bill and _beneath(bill, customer, account)]
    last = obligations.last_day(db)
    lies_ahead = last is not None and last > start
    return Situation(
        customer=customer,
        account=account,
        accounts=accounts,
        model=model,
        payer=Payer(balance=balances[0], model=model, name=account.name if account else customer.name),
        bills={bill.id: bill for bill in found},
        opens=[*(_open_bill(db, bill, start, lies_ahead) for bill in found), *balances],
        start=start,
    )


def _beneath(bill: Bill, customer: Customer, account: Account | None) -> bool:
    return not bill.undone and bill.customer_id == customer.id and (account is None or bill.account_id == account.id)


def _open_bill(db: Any, bill: Bill, start: date, lies_ahead: bool) -> Open:
    return Open(
        ref=bill.ref,
        name=bill.external_reference,
        currency=bill.currency,
        open_minor=bill.amount_remaining,
        due_date=bill.due_date,
        bill_date=bill.bill_date,
        rules=bill.payment_rules,
        written_off_minor=bill.amount_written_off,
        # Nothing later in the whole book means nothing later here: the usual payment needs no look at any bill.
        course=obligations.course(db, bill.ref, bill.amount_remaining, start) if lies_ahead else Course(bill.amount_remaining),
    )


def _account_balance(account: Account, model: BillingModel) -> Open:
    return Open(
        ref=account_ref(account.id),
        name=account.name,
        currency=account.currency,
        open_minor=max(account.balance_minor, 0),
        balance_minor=account.balance_minor,
        tracked="account" in model.tracks or account.posted,
        rules=account.payment_rules,
    )


def taken_back(
    db: Any, situation: Situation, allocations: Allocations, recovery: bool
) -> dict[ObligationRef, tuple[int, Course]]:
    """Say how much of a write-off each allocation takes back: beyond what a bill has open, on a balance only as recovery.

    Source: rules 6, Write off.
    """
    found: dict[ObligationRef, tuple[int, Course]] = {}
    for ref, part in allocations:
        beyond = part - situation.by_ref(ref).open_minor if ref.kind == "bill" else part if recovery else 0
        if beyond > 0:
            course = obligations.written_off(db, ref, situation.start)
            back = min(beyond, course.in_the_end)
            if back > 0:
                found[ref] = back, course
    return found


def recovered(db: Any, situation: Situation, allocations: Allocations, recovery: bool) -> dict[ObligationRef, int]:
    """Say how much of what was written off on balances a recovery takes back. Units: minor units."""
    balances = tuple((ref, part) for ref, part in allocations if ref.kind != "bill")
    return {ref: back for ref, (back, _) in taken_back(db, situation, balances, recovery).items()}
