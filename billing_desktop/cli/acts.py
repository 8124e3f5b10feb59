"""Owns the commands that record money and credit and move it: each is one act of one service."""

from __future__ import annotations

import argparse
from contextlib import closing

from ..domain.errors import BillingError
from ..domain.model import Bill, ObligationRef, account_ref, customer_ref
from ..domain.money import parse_minor
from ..domain.rows import PaymentRow
from ..services import Billing, PaymentDraft
from ..services.desk import new_id
from .answers import open_book, payment_answer, say, say_act, say_payment
from .references import find_allocations, find_bill, find_owner, find_payer, find_payment, find_side, require_owner


def pay(options: argparse.Namespace) -> int:
    """Record a payment."""
    require_owner(options)
    with closing(open_book(options)) as billing:
        owner = find_owner(billing, options)
        if options.currency and options.currency.upper() != owner.currency:
            raise BillingError("other_currency", f"This payer pays in {owner.currency}, not in {options.currency.upper()[:10]}.")
        draft = PaymentDraft(
            owner.customer_id,
            owner.account_id,
            parse_minor(options.amount, owner.currency),
            options.on,
            options.method,
            options.reference,
            options.note,
            find_allocations(billing, options.allocate, owner.currency, options.key),
            recovery=options.recovery,
        )
        return say_payment(options, billing, billing.payments.record(draft, key=options.key or new_id("key")))


def reverse(options: argparse.Namespace) -> int:
    """Reverse a payment or credit note."""
    with closing(open_book(options)) as billing:
        payment = find_payment(billing, options.payment)
        key = options.key or new_id("key")
        receipt = billing.payments.reverse(payment.id, on=options.on, reason=options.reason, key=key)
        return say(options, payment_answer(billing, receipt, payment.id), receipt.text)


def credit_note(options: argparse.Namespace) -> int:
    """Lower what is owed without money."""
    require_owner(options)
    with closing(open_book(options)) as billing:
        owner = find_owner(billing, options)
        draft = PaymentDraft(
            owner.customer_id,
            owner.account_id,
            parse_minor(options.amount, owner.currency),
            options.on,
            reference=options.reference,
            allocations=find_allocations(billing, options.allocate, owner.currency, options.key),
            oldest=options.spread is not None,
        )
        receipt = billing.corrections.credit_note(
            draft, reason=options.reason, key=options.key or new_id("key"), spread=options.spread is not None
        )
        return say_payment(options, billing, receipt)


def apply_credit(options: argparse.Namespace) -> int:
    """Lay credit of a balance on a bill."""
    with closing(open_book(options)) as billing:
        bill = find_bill(billing, options.bill, options.key)
        payment = find_payment(billing, options.payment) if options.payment is not None else None
        named = options.customer is not None or options.account is not None
        owners = [find_owner(billing, options).ref] if named else _owners_of_credit(billing, bill, payment)
        amount = parse_minor(options.amount, bill.currency)
        key = options.key or new_id("key")
        for owner in owners:
            try:
                receipt = billing.corrections.apply_credit(
                    bill.id, amount, owner=owner, payment_id=payment.id if payment else None, on=options.on, key=key
                )
                break
            except BillingError as error:
                # Whose credit was meant without a word is seen from the book, which this very act may have changed.
                if error.code != "key_reused" or owner == owners[-1]:
                    raise
        return say_act(options, billing, receipt, bill_id=bill.id, payment_id=payment.id if payment else None, owners=[owner])


def _owners_of_credit(billing: Billing, bill: Bill, payment: PaymentRow | None) -> list[ObligationRef]:
    """Say whose credit is meant: the account's where it has some (of that payment), else the customer's, then the other's."""
    customer = customer_ref(bill.customer_id)
    if bill.account_id is None:
        return [customer]
    account = account_ref(bill.account_id)
    if payment:
        has_credit = any(part.ref == account for part in payment.allocations)
    else:
        has_credit = billing.read.account(bill.account_id).balance_minor < 0
    return [account, customer] if has_credit else [customer, account]


def take_off(options: argparse.Namespace) -> int:
    """Take what a payment laid on a bill off again."""
    with closing(open_book(options)) as billing:
        payment, bill = find_payment(billing, options.payment), find_bill(billing, options.bill, options.key)
        amount = None if options.amount is None else parse_minor(options.amount, bill.currency)
        receipt = billing.corrections.take_off(
            payment.id, bill.id, amount, on=options.on, reason=options.reason, key=options.key or new_id("key")
        )
        payer = find_payer(billing, payment)
        return say_act(options, billing, receipt, bill_id=bill.id, payment_id=payment.id, owners=[payer])


def refund(options: argparse.Namespace) -> int:
    """Pay credit out, or what one payment laid on a bill."""
    if options.payment is None:
        require_owner(options)
        if options.bill is not None:
            options.usage.error("--bill needs --payment: say whose money on that bill is paid back")
    with closing(open_book(options)) as billing:
        named = options.customer is not None or options.account is not None
        owner = find_owner(billing, options) if named else None
        payment = find_payment(billing, options.payment) if options.payment is not None else None
        bill = find_bill(billing, options.bill, options.key) if options.bill is not None else None
        currency = owner.currency if owner else payment.currency if payment else ""
        whose = owner.ref if owner else find_payer(billing, payment) if payment else None
        receipt = billing.corrections.refund(
            parse_minor(options.amount, currency),
            owner=owner.ref if owner else None,
            payment_id=payment.id if payment else None,
            bill_id=bill.id if bill else None,
            on=options.on,
            reason=options.reason,
            key=options.key or new_id("key"),
        )
        return say_act(
            options,
            billing,
            receipt,
            bill_id=bill.id if bill else None,
            payment_id=payment.id if payment else None,
            owners=[whose] if whose else [],
        )


def transfer(options: argparse.Namespace) -> int:
    """Move credit from one balance of a customer to another."""
    with closing(open_book(options)) as billing:
        source, target = find_side(billing, options.from_, options.key), find_side(billing, options.to, options.key)
        receipt = billing.corrections.transfer(
            source.ref,
            target.ref,
            parse_minor(options.amount, source.currency),
            on=options.on,
            reason=options.reason,
            key=options.key or new_id("key"),
        )
        return say_act(options, billing, receipt, owners=[source.ref, target.ref])
