"""Owns the commands that change what is owed without money, and undo and redo: each is one act of one service."""

from __future__ import annotations

import argparse
import re
from contextlib import closing

from ..domain.errors import BillingError
from ..domain.model import Bill, bill_ref, customer_ref
from ..domain.money import parse_minor
from ..services import Charge
from ..services.desk import new_id
from .answers import open_book, say_act
from .references import find_bill, find_owner, require_owner


def raise_(options: argparse.Namespace) -> int:
    """Raise a bill."""
    require_owner(options)
    with closing(open_book(options)) as billing:
        owner = find_owner(billing, options)
        bill = Bill(
            amount_due=parse_minor(options.amount, owner.currency),
            external_reference=options.reference,
            bill_date=options.bill_date,
            due_date=options.due_date,
            description=options.description,
            customer_id=owner.customer_id,
            account_id=owner.account_id,
        )
        receipt = billing.bills.raise_bill(bill, key=options.key or new_id("key"), use_credit=options.use_credit)
        return say_act(options, billing, receipt, bill_id=receipt.bill_id, owners=[owner.ref])


def charge(options: argparse.Namespace) -> int:
    """Raise a balance without a bill; where customers owe by bills it is one."""
    require_owner(options)
    with closing(open_book(options)) as billing:
        owner = find_owner(billing, options)
        amount = parse_minor(options.amount, owner.currency)
        wanted = Charge(owner.customer_id, owner.account_id, amount, options.on, options.reason)
        receipt = billing.bills.charge(wanted, key=options.key or new_id("key"))
        return say_act(options, billing, receipt, bill_id=receipt.bill_id, owners=[owner.ref])


def write_off(options: argparse.Namespace) -> int:
    """Give up a bill or a balance."""
    named = options.customer is not None or options.account is not None
    if (options.bill is not None) == named:
        options.usage.error("name a bill, or a balance by --customer or --account")
    with closing(open_book(options)) as billing:
        bill = None if named else find_bill(billing, options.bill, options.key)
        owner = find_owner(billing, options) if named else None
        currency = owner.currency if owner else bill.currency if bill else ""
        receipt = billing.adjustments.write_off(
            owner.ref if owner else bill_ref(bill.id if bill else 0),
            None if options.amount is None else parse_minor(options.amount, currency),
            on=options.on,
            reason=options.reason,
            key=options.key or new_id("key"),
        )
        owners = [owner.ref] if owner else []
        return say_act(options, billing, receipt, bill_id=bill.id if bill else None, owners=owners)


def amend_bill(options: argparse.Namespace) -> int:
    """Change a bill's amount."""
    with closing(open_book(options)) as billing:
        bill = find_bill(billing, options.bill, options.key)
        receipt = billing.adjustments.amend_bill(
            bill.id,
            parse_minor(options.amount, bill.currency),
            on=options.on,
            reason=options.reason,
            key=options.key or new_id("key"),
        )
        return say_act(options, billing, receipt, bill_id=bill.id)


def cancel_bill(options: argparse.Namespace) -> int:
    """Cancel a bill on which nothing lies."""
    with closing(open_book(options)) as billing:
        bill = find_bill(billing, options.bill, options.key)
        key = options.key or new_id("key")
        receipt = billing.adjustments.cancel_bill(bill.id, on=options.on, reason=options.reason, key=key)
        return say_act(options, billing, receipt, bill_id=bill.id)


def set_balance(options: argparse.Namespace) -> int:
    """Set a balance by an entry for the difference."""
    require_owner(options)
    with closing(open_book(options)) as billing:
        owner = find_owner(billing, options)
        receipt = billing.adjustments.set_balance(
            owner.ref,
            parse_minor(options.amount, owner.currency),
            on=options.on,
            reason=options.reason,
            key=options.key or new_id("key"),
        )
        return say_act(options, billing, receipt, owners=[owner.ref])


def undo(options: argparse.Namespace) -> int:
    """Undo the last act, or one named by its number."""
    text = options.posting
    if text is not None and not re.fullmatch(r"[0-9]{1,18}", text):
        raise BillingError("unknown_posting", f'There is no act "{text[:60]}"; find its number with: export BOOK entries.')
    with closing(open_book(options)) as billing:
        receipt = billing.payments.undo(None if text is None else int(text), key=options.key)
        return say_act(options, billing, receipt, owners=[customer_ref(receipt.customer_id)])


def redo(options: argparse.Namespace) -> int:
    """Bring back what was undone last."""
    with closing(open_book(options)) as billing:
        receipt = billing.payments.redo(key=options.key)
        return say_act(options, billing, receipt, owners=[customer_ref(receipt.customer_id)])
