"""Owns the use cases that change what is owed without money: write-offs, a bill's amount, cancelling, setting a balance.

Source: rules, section 6.
"""

from __future__ import annotations

from datetime import date
from typing import Any

from ..domain import corrections
from ..domain.corrections import require_at_most
from ..domain.errors import BillingError
from ..domain.fields import Problem
from ..domain.model import Act, Entry, Kind, ObligationRef
from ..domain.money import MAX_MINOR, require_amount
from ..store import obligations
from .correcting import Owner, Written, bill_of, lying, money, owner_of, owner_ref, require_reason, sums_of, write, write_within
from .desk import Desk, Touched, require_customer
from .drafts import FieldErrors, Receipt
from .undoing import open_day_of


class Adjustments:
    """Changes of what is owed, without money."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def write_off(
        self, obligation: ObligationRef, amount_minor: int | None = None, *, on: date | None = None, reason: str, key: str
    ) -> Receipt:
        """Give up a bill or a positive balance, by all of it unless less is said. Raises: BillingError. Source: rules 6."""

        def build(db: Any) -> Written:
            require_reason(reason)
            if obligation.kind == "bill":
                bill = bill_of(db, obligation.id)
                name, currency, most = f"bill {bill.external_reference}", bill.currency, bill.amount_remaining
                customer = require_customer(db, bill.customer_id)
            else:
                owner = owner_of(db, obligation)
                name, currency, most = f"the balance of {owner.name}", owner.currency, max(0, owner.balance_minor)
                customer = owner.customer
            amount = most if amount_minor is None else amount_minor
            if not most:
                raise BillingError("nothing_open", f"Nothing is open on {name}, so there is nothing to write off.")
            require_at_most(require_amount(amount), most, f"what {name} has open", currency)
            text = f"Write-off of {money(amount, currency)} on {name}"
            return Written(customer, text, lambda day: corrections.write_off(obligation, amount, day))

        return write(self._desk, Act.WRITE_OFF, (obligation, amount_minor, on), on, reason, key, build)

    def amend_bill(self, bill_id: int, amount_due: int, *, on: date | None = None, reason: str = "", key: str) -> Receipt:
        """Change a bill's amount; what then lies on it too much becomes credit. Raises: BillingError. Source: rules 6."""

        def build(db: Any) -> Written:
            bill = bill_of(db, bill_id)
            if not 0 <= amount_due <= MAX_MINOR:
                raise FieldErrors([Problem("amount_due", "The amount of a bill must not be below zero or too large.")])
            there, owner = lying(db, bill.ref), owner_ref(bill)
            text = f"Bill {bill.external_reference} changed to {money(amount_due, bill.currency)}"
            customer = require_customer(db, bill.customer_id)
            return Written(customer, text, lambda day: corrections.amend(bill.ref, sums_of(bill), amount_due, there, owner, day))

        return write(self._desk, Act.AMEND_BILL, (bill_id, amount_due, on), on, reason, key, build)

    def cancel_bill(self, bill_id: int, *, on: date | None = None, reason: str = "", key: str) -> Receipt:
        """Cancel a bill on which nothing lies. Raises: BillingError. Source: rules 6."""

        def build(db: Any) -> Written:
            bill = bill_of(db, bill_id)
            text = f"Bill {bill.external_reference} cancelled"
            customer = require_customer(db, bill.customer_id)
            return Written(customer, text, lambda day: corrections.cancel(bill.ref, bill.external_reference, sums_of(bill), day))

        return write(self._desk, Act.CANCEL_BILL, (bill_id, on), on, reason, key, build)

    def set_balance(self, owner: ObligationRef, balance_minor: int, *, on: date | None = None, reason: str, key: str) -> Receipt:
        """Set a balance by an entry for the difference to the balance on that day. Raises: BillingError. Source: rules 6."""

        def build(db: Any) -> Written:
            require_reason(reason)
            return self._setting(db, owner, balance_minor, on)

        return write(self._desk, Act.SET_BALANCE, (owner, balance_minor, on), on, reason, key, build)

    def set_within(
        self,
        db: Any,
        touched: Touched,
        owner: ObligationRef,
        balance_minor: int,
        *,
        reason: str,
        key: str,
        content: str,
        batch: str,
    ) -> bool:
        """Set today's balance within an act that is open already; says whether there was a difference to write.

        Raises: BillingError where it cannot be set.
        """
        if not self._difference(db, owner_of(db, owner), balance_minor, None):
            return False
        write_within(
            self._desk,
            db,
            touched,
            Act.SET_BALANCE,
            content,
            None,
            reason,
            key,
            lambda db: self._setting(db, owner, balance_minor, None),
            batch=batch,
        )
        return True

    def _difference(self, db: Any, owner: Owner, balance_minor: int, on: date | None) -> int:
        """Return what is between a balance on a day and what it should be. Units: minor units."""
        day = open_day_of(db, on or self._desk.today())
        later = sum(change for _, change in obligations.course(db, owner.ref, owner.balance_minor, day).later)
        return balance_minor - (owner.balance_minor - later)

    def _setting(self, db: Any, owner: ObligationRef, balance_minor: int, on: date | None) -> Written:
        """Work out the entry that sets a balance. Raises: BillingError, also where it is that already."""
        target = owner_of(db, owner)
        if target.credit_only or not target.tracked:
            raise BillingError(
                "balance_not_set", f"The balance of {target.name} cannot be set in this model; raise a bill or a credit note."
            )
        if abs(balance_minor) > MAX_MINOR:
            raise BillingError("amount_too_large", "That balance is too large.")
        change = self._difference(db, target, balance_minor, on)
        if not change:
            raise BillingError("same_amount", f"The balance of {target.name} is that already.")
        if abs(change) > MAX_MINOR:
            raise BillingError("amount_too_large", "That is too far from the balance of now for one act; do it in two steps.")
        text = f"Balance of {target.name} set to {money(balance_minor, target.currency)}"
        return Written(target.customer, text, lambda d: [Entry(owner, change, d, Kind.DUE)])
