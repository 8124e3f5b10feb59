"""Owns the use cases of credit: credit notes, credit laid on bills, taken off, moved and paid back; each is one act.

Source: rules, section 6.
"""

from __future__ import annotations

from datetime import date
from typing import Any

from ..domain import corrections
from ..domain.corrections import require_at_most
from ..domain.errors import BillingError
from ..domain.fields import clean
from ..domain.model import Act, ObligationRef
from ..domain.money import require_amount
from . import with_credit
from .correcting import Written, bill_of, lying, money, owner_of, owner_ref, payer_of, require_reason, same_currency, write
from .desk import Desk, fingerprint, first_result, require_customer
from .drafts import CreditUse, PaymentDraft, Plan, Receipt
from .payments import Payments, repeated


class Corrections:
    """What happens to bills and payments afterwards."""

    def __init__(self, desk: Desk, payments: Payments) -> None:
        self._desk = desk
        self._payments = payments

    def credit_note(self, draft: PaymentDraft, *, reason: str, key: str, spread: bool = False) -> Receipt:
        """Lower what is owed without money: on the payer's balance, on the draft's allocations, or spread over open bills.

        Raises: FieldErrors; BillingError. Source: rules 6, Credit note.
        """
        content = fingerprint("credit_note", repr(draft), reason, spread)
        with self._desk.act() as (db, touched):
            first = first_result(db, key, content)
            if first:
                return repeated(db, first)
            require_reason(reason)
            chosen = draft.allocations if draft.allocations is not None or spread else ()
            filled = PaymentDraft(
                draft.customer_id,
                draft.account_id,
                draft.amount_minor,
                draft.paid_on,
                "",
                draft.reference,
                clean(reason),
                chosen,
                oldest=draft.oldest,
            )
            return self._payments.write(db, touched, filled, key=key, content=content, kind="credit_note")

    def credit_beside(self, draft: PaymentDraft, plan: Plan) -> CreditUse:
        """Say what of the payer's credit could be laid on what a previewed payment leaves open. Writes nothing."""
        with self._desk.store.read() as db:
            return with_credit.look(db, draft, plan.allocations, self._desk.today())

    def pay_with_credit(self, draft: PaymentDraft, *, plan: Plan, use: CreditUse, key: str) -> Receipt:
        """Record a payment as previewed and lay credit on what it leaves open, as one act. Raises: as for a payment."""
        return with_credit.record(self._desk, self._payments, draft, plan, use, key)

    def apply_credit(
        self,
        bill_id: int,
        amount_minor: int,
        *,
        owner: ObligationRef,
        payment_id: int | None = None,
        on: date | None = None,
        key: str,
    ) -> Receipt:
        """Lay credit of a balance on a bill of that owner or beneath it, oldest credit first unless a payment is chosen.

        Raises: BillingError. Changes: one posting; a notification for each payment used. Source: rules 6 and 7.
        """

        def build(db: Any) -> Written:
            bill, source = bill_of(db, bill_id), owner_of(db, owner)
            require_amount(amount_minor)
            if bill.customer_id != source.customer.id or (owner.kind == "account" and bill.account_id != owner.id):
                raise BillingError("not_beneath_payer", f"Credit of {source.name} cannot pay a bill of somebody else.")
            same_currency(bill.currency, source)
            require_at_most(amount_minor, source.credit_minor, f"the credit of {source.name}", source.currency)
            require_at_most(amount_minor, bill.amount_remaining, f"what bill {bill.external_reference} has open", bill.currency)
            drawn = corrections.draw(lying(db, owner, payment_id), amount_minor)
            text = f"{money(amount_minor, bill.currency)} of credit of {source.name} on bill {bill.external_reference}"
            written = Written(source.customer, text, lambda day: corrections.move(drawn, owner, bill.ref, day), [source.ref])
            written.applied = [(part, amount, bill) for part, amount in drawn]
            return written

        return write(self._desk, Act.APPLY_CREDIT, (bill_id, amount_minor, owner, payment_id, on), on, "", key, build)

    def take_off(
        self,
        payment_id: int,
        bill_id: int,
        amount_minor: int | None = None,
        *,
        on: date | None = None,
        reason: str = "",
        key: str,
    ) -> Receipt:
        """Take a payment's allocation, or a part of it, off a bill: it is credit again. Raises: BillingError."""

        def build(db: Any) -> Written:
            bill = bill_of(db, bill_id)
            there = lying(db, bill.ref, payment_id)
            most = sum(part.amount_minor for part in there)
            amount = require_amount(most if amount_minor is None else amount_minor)
            require_at_most(amount, most, f"what lies of it on bill {bill.external_reference}", bill.currency)
            drawn = corrections.draw(there, amount)
            text = f"{money(amount, bill.currency)} taken off bill {bill.external_reference}"
            owner = owner_ref(bill)
            return Written(
                require_customer(db, bill.customer_id), text, lambda day: corrections.take_off(drawn, bill.ref, day, owner)
            )

        return write(self._desk, Act.TAKE_OFF, (payment_id, bill_id, amount_minor, on), on, reason, key, build)

    def transfer(
        self,
        source: ObligationRef,
        target: ObligationRef,
        amount_minor: int,
        *,
        on: date | None = None,
        reason: str = "",
        key: str,
    ) -> Receipt:
        """Move credit from one balance to another of the same customer and currency, oldest first. Raises: BillingError."""

        def build(db: Any) -> Written:
            from_, to = owner_of(db, source), owner_of(db, target)
            require_amount(amount_minor)
            if source == target or from_.customer.id != to.customer.id:
                raise BillingError("other_customer", "Credit moves between two balances of one customer; choose another one.")
            same_currency(to.currency, from_)
            if not to.tracked:
                raise BillingError("balance_not_tracked", f"{to.name} keeps no balance of its own; choose another one.")
            require_at_most(amount_minor, from_.credit_minor, f"the credit of {from_.name}", from_.currency)
            drawn = corrections.draw(lying(db, source), amount_minor)
            text = f"{money(amount_minor, from_.currency)} of credit moved from {from_.name} to {to.name}"
            return Written(from_.customer, text, lambda day: corrections.move(drawn, source, target, day), [source])

        return write(self._desk, Act.TRANSFER, (source, target, amount_minor, on), on, reason, key, build)

    def refund(
        self,
        amount_minor: int,
        *,
        owner: ObligationRef | None = None,
        payment_id: int | None = None,
        bill_id: int | None = None,
        on: date | None = None,
        reason: str = "",
        key: str,
    ) -> Receipt:
        """Pay out unapplied credit, oldest first unless a payment is chosen, or what one payment laid on a bill.

        Raises: BillingError. Source: rules 6, Refund.
        """

        def build(db: Any) -> Written:
            require_amount(amount_minor)
            if bill_id is not None:
                return _refund_of_bill(db, amount_minor, payment_id, bill_id)
            ref = owner or payer_of(db, payment_id)
            source = owner_of(db, ref)
            there = lying(db, ref, payment_id)
            most = min(source.credit_minor, sum(part.amount_minor for part in there))
            require_at_most(amount_minor, most, f"the credit of {source.name} that can be paid out", source.currency)
            drawn = corrections.draw(there, amount_minor)
            text = f"Refund of {money(amount_minor, source.currency)} to {source.name}"
            return Written(source.customer, text, lambda day: corrections.move(drawn, ref, None, day), [ref])

        content = (amount_minor, owner, payment_id, bill_id, on)
        return write(self._desk, Act.REFUND, content, on, reason, key, build)


def _refund_of_bill(db: Any, amount_minor: int, payment_id: int | None, bill_id: int) -> Written:
    bill = bill_of(db, bill_id)
    if payment_id is None:
        raise BillingError("payment_missing", "Name the payment whose money on that bill is paid back.")
    there = lying(db, bill.ref, payment_id)
    most = sum(part.amount_minor for part in there)
    require_at_most(amount_minor, most, f"what lies of it on bill {bill.external_reference}", bill.currency)
    drawn = corrections.draw(there, amount_minor)
    text = f"Refund of {money(amount_minor, bill.currency)} from bill {bill.external_reference}"
    customer = require_customer(db, bill.customer_id)
    return Written(customer, text, lambda day: corrections.move(drawn, bill.ref, None, day))
