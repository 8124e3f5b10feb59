"""Owns the use cases of bills and charges: raise, charge, change texts and due dates; must not know forms.

Source: rules 2, 3 and 4.
"""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date
from typing import Any

from ..domain import posting as postings
from ..domain.corrections import Lying
from ..domain.dates import said
from ..domain.errors import BillingError
from ..domain.events import instant
from ..domain.fields import Problem, clean, problems
from ..domain.model import Account, Act, Bill, Customer, account_ref, customer_ref
from ..domain.money import MAX_MINOR, amount_said, require_amount
from ..store import ledger, records
from ..store import settings as stored
from . import telling
from .correcting import credit_applied, credit_for
from .desk import Desk, Touched, fingerprint, first_result, new_id, reopen, require_account, require_customer
from .drafts import Charge, FieldErrors, Receipt
from .entering import cleaned, columns_of, require_fields
from .numbering import take_reference
from .payments import repeated, require_past, touch
from .situation import model_of

EARLIEST = date(1900, 1, 1)


class Bills:
    """Bills and charges of the open book."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def raise_bill(self, bill: Bill, *, key: str, use_credit: bool | None = None) -> Receipt:
        """Raise a bill on a customer or on one of its accounts; it may be dated ahead, and 0 is paid at once.

        `use_credit` lays the owner's credit on it in the same act; not said, the setting decides (always, else not).
        Raises: FieldErrors; BillingError. Changes: one bill, one posting. Source: rules 2, Bill, and 6, Apply credit.
        """
        content = fingerprint("raise_bill", repr(bill), *([] if use_credit is None else [use_credit]))
        with self._desk.act() as (db, touched):
            first = first_result(db, key, content)
            if first:
                return repeated(db, first)
            wanted = _always_uses_credit(db) if use_credit is None else use_credit
            return self.write(db, touched, bill, key=key, content=content, use_credit=wanted)

    def write(
        self,
        db: Any,
        touched: Touched,
        bill: Bill,
        *,
        key: str,
        content: str,
        act: Act = Act.RAISE_BILL,
        batch: str = "",
        use_credit: bool = False,
    ) -> Receipt:
        """Raise a bill within an act that is open already."""
        customer = require_customer(db, bill.customer_id)
        account = require_account(db, bill.account_id, customer.id) if bill.account_id is not None else None
        owner = account or customer
        bill = self._checked(db, bill, owner)
        assert bill.bill_date is not None
        start = postings.open_day(bill.bill_date, stored.book(db).locked_through)
        entries = postings.owed(bill.ref, bill.amount_due, start)
        amount = amount_said(bill.amount_due, bill.currency)
        text = f"Bill {bill.external_reference} of {amount} to {owner.name}"
        posting = self._desk.posting(
            db,
            act,
            key=key,
            content=content,
            given_on=bill.bill_date,
            customer_id=customer.id,
            text=text,
            batch=batch,
        )
        applied: list[tuple[Lying, int]] = []
        if use_credit and bill.amount_due:
            source = account_ref(account.id) if account else customer_ref(customer.id)
            moved, applied = credit_for(db, source, bill, entries, start)
            entries += moved
        told = credit_applied(db, [(part, taken, bill) for part, taken in applied])
        row = _row(bill, customer.id, account.id if account else None, posting["recorded_at"])
        posting_id = telling.post(db, posting, entries, bill=bill, bill_row=row, applied=told)
        touch(touched, customer.id, entries, events=True)
        touched.bills.add(bill.id)
        said = reopen(db, entries, customer, posting["recorded_at"])
        if applied:
            used = amount_said(sum(taken for _, taken in applied), bill.currency)
            said.insert(0, f"{used} of credit was laid on it.")
        return Receipt(posting_id=posting_id, text=" ".join([f"{text} raised.", *said]), customer_id=customer.id, bill_id=bill.id)

    def _checked(self, db: Any, bill: Bill, owner: Customer | Account) -> Bill:
        """Return a bill with its ids, number, currency and day, fit to be raised. Raises: FieldErrors; BillingError."""
        if bill.currency and bill.currency != owner.currency:
            raise BillingError("other_currency", f"{owner.name} is billed in {owner.currency}, not in {bill.currency[:10]}.")
        bill = cleaned(replace(bill, currency=owner.currency, bill_date=bill.bill_date or self._desk.today()))
        wrong = _day_problems(bill)
        if not 0 <= bill.amount_due <= MAX_MINOR:
            wrong.append(Problem("amount_due", "The amount of a bill must not be below zero or too large."))
        if wrong:
            raise FieldErrors(wrong)
        require_fields(db, "bill", bill)
        return replace(
            bill,
            external_reference=bill.external_reference or take_reference(db, "bill"),
            id=ledger.next_bill_id(db),
            public_id=new_id("bill"),
            amount_remaining=bill.amount_due,
        )

    def charge(self, charge: Charge, *, key: str) -> Receipt:
        """Raise a balance without a bill; in the bill model the charge is a bill (rules 3), credit used as the setting says.

        Raises: FieldErrors; BillingError where that balance is not in use.
        """
        content = fingerprint("charge", repr(charge))
        with self._desk.act() as (db, touched):
            first = first_result(db, key, content)
            return repeated(db, first) if first else self._write_charge(db, touched, charge, key, content)

    def _write_charge(self, db: Any, touched: Touched, charge: Charge, key: str, content: str) -> Receipt:
        charge = replace(charge, reason=clean(charge.reason))
        wrong = problems(charge)
        if wrong:
            raise FieldErrors(wrong)
        require_amount(charge.amount_minor)
        today = self._desk.today()
        on = charge.on or today
        customer = require_customer(db, charge.customer_id)
        account = require_account(db, charge.account_id, customer.id) if charge.account_id is not None else None
        model = model_of(db, customer)
        if model.balance_is_credit_only:
            bill = Bill(
                amount_due=charge.amount_minor,
                bill_date=on,
                description=charge.reason,
                customer_id=customer.id,
                account_id=charge.account_id,
            )
            return self.write(db, touched, bill, key=key, content=content, use_credit=_always_uses_credit(db))
        require_past(on, today)
        ref = account_ref(account.id) if account else customer_ref(customer.id)
        name = account.name if account else customer.name
        if ref.kind not in model.tracks:
            where = "its accounts: choose one" if ref.kind == "customer" else "the customer: choose the customer itself"
            raise BillingError("balance_not_tracked", f"{name} keeps no balance of its own; what is owed is kept on {where}.")
        start = postings.open_day(on, stored.book(db).locked_through)
        entries = postings.owed(ref, charge.amount_minor, start)
        currency = account.currency if account else customer.currency
        text = f"Charge of {amount_said(charge.amount_minor, currency)} to {name}"
        posting = self._desk.posting(
            db,
            Act.CHARGE,
            key=key,
            content=content,
            given_on=on,
            customer_id=customer.id,
            text=text,
            reason=charge.reason,
        )
        posting_id = telling.post(db, posting, entries)
        touch(touched, customer.id, entries)
        said = reopen(db, entries, customer, posting["recorded_at"])
        return Receipt(posting_id=posting_id, text=" ".join([f"{text} recorded.", *said]), customer_id=customer.id)

    def change(self, bill: Bill) -> None:
        """Change a bill's number, due date, description, payment rules or metadata; its amount is an act of its own.

        Raises: FieldErrors; BillingError when a fixed field would change. Source: rules 6, last point.
        """
        with self._desk.act() as (db, touched):
            before = records.bill(db, bill.id)
            if before is None or before.undone:
                raise BillingError("unknown_bill", "That bill is not in this book; choose one from the list.")
            bill = cleaned(replace(bill, external_reference=bill.external_reference or before.external_reference))
            wrong = _day_problems(bill)
            if (bill.bill_date, bill.account_id, bill.customer_id) != (
                before.bill_date,
                before.account_id,
                before.customer_id,
            ):
                wrong.append(Problem("bill_date", "Bill date and owner never change; undo the bill and raise it anew."))
            if wrong:
                raise FieldErrors(wrong)
            require_fields(db, "bill", bill, before)
            records.update(db, "bill", bill.id, columns_of(bill), instant(self._desk.now(db)))
            telling.tell_bill(self._desk, db, bill.id)
            touched.customers.add(bill.customer_id)
            touched.bills.add(bill.id)
            touched.events = True


def _always_uses_credit(db: Any) -> bool:
    """Say whether credit is laid on every bill raised, as the setting has it; to ask is up to the window."""
    return bool(stored.get(db, "use_credit", "ask") == "always")


def _row(bill: Bill, customer_id: int, account_id: int | None, at: str) -> dict[str, Any]:
    """Return a new bill's columns."""
    assert bill.bill_date is not None
    return {
        "id": bill.id,
        "public_id": bill.public_id,
        "external_reference": bill.external_reference,
        "customer_id": customer_id,
        "owner_customer_id": None if account_id else customer_id,
        "owner_account_id": account_id,
        "currency": bill.currency,
        "bill_date": bill.bill_date.isoformat(),
        "due_date": bill.due_date.isoformat() if bill.due_date else None,
        "description": bill.description,
        "metadata": json.dumps(bill.metadata, ensure_ascii=False),
        "created_at": at,
        "updated_at": at,
        **records.rules_columns(bill.payment_rules),
    }


def _day_problems(bill: Bill) -> list[Problem]:
    """Check a bill's days against each other (rules 2)."""
    found = []
    if bill.bill_date and bill.bill_date < EARLIEST:
        found.append(Problem("bill_date", f"{said(bill.bill_date)} is too long ago; check the year."))
    if bill.due_date and bill.bill_date and bill.due_date < bill.bill_date:
        found.append(
            Problem(
                "due_date",
                f"The due date {said(bill.due_date)} is earlier than the bill date {said(bill.bill_date)}.",
            )
        )
    return found
