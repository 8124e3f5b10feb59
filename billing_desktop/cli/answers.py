"""Owns what commands say: plain text, JSON with the field names of the rules, refusals of one line, files.

Amounts in JSON are whole minor units with their currency.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from .. import paths
from ..domain.ageing_rows import Ageing
from ..domain.errors import BillingError
from ..domain.model import Bill, ObligationRef
from ..domain.money import format_minor
from ..domain.rows import PaymentRow
from ..services import Billing, Receipt, system_secrets
from ..services.billing import operator_name


def open_book(options: argparse.Namespace) -> Billing:
    """Open the book that a command names; where it was of an older form, say where the file as it was lies.

    One that is protected is opened for reading: what only reads is answered, every act is refused with the reason.
    """
    try:
        billing = Billing.open(options.book, operator=operator_name(), secrets=system_secrets(paths.data_folder))
    except BillingError as error:
        if error.code != "book_read_only":
            raise
        billing = Billing.open_for_reading(options.book, error)
    if billing.kept:
        text = f"{options.book.name} was brought to the form of this program; as it was, it is kept as {billing.kept.name}."
        print(text, file=sys.stderr)
    return billing


def refused(text: str) -> int:
    """Say why nothing was done, on one line whatever was typed, and return the exit code."""
    shown = "".join(char if char.isprintable() else " " for char in text)
    print(" ".join(shown.split()), file=sys.stderr)
    return 1


def say(options: argparse.Namespace, answer: Any, text: str) -> int:
    """Answer as text, or as JSON where that was asked for, and return the exit code."""
    print(json.dumps(answer, ensure_ascii=False, indent=2, default=str) if options.json else text)
    return 0


def deliver(options: argparse.Namespace, data: bytes) -> int:
    """Write a file's bytes to --out, or to standard output."""
    if options.out:
        from ..services.exports import save_file

        book = options.book.resolve()
        if options.out.resolve() in (book, Path(f"{book}-wal"), Path(f"{book}-shm")):
            raise BillingError("would_replace_book", f"{options.out.name} belongs to the book itself; choose another name.")
        save_file(options.out, data, overwrite=options.overwrite)
        print(f"Written to {options.out}.", file=sys.stderr)
    else:
        sys.stdout.buffer.write(data)
        sys.stdout.buffer.flush()
    return 0


def say_payment(options: argparse.Namespace, billing: Billing, receipt: Receipt) -> int:
    """Answer a payment or credit note just recorded: where it went and its notifications."""
    assert receipt.payment_id is not None
    events = [event.id for event in billing.read.payment_events(receipt.payment_id)]
    answer = {**payment_answer(billing, receipt, receipt.payment_id), "events": events}
    return say(options, answer, "\n".join([receipt.text, *_parts(billing.read.payment(receipt.payment_id))]))


def payment_answer(billing: Billing, receipt: Receipt, payment_id: int) -> dict[str, Any]:
    """Return a payment as exports have it, with the act that was just done to it."""
    return {**billing.exports.payment(payment_id), "posting": receipt.posting_id, "repeated": receipt.repeated}


def _parts(payment: PaymentRow) -> list[str]:
    return [
        f"  {format_minor(part.amount_minor, payment.currency)}"
        f" {'to bill' if part.ref and part.ref.kind == 'bill' else 'on'} {part.name}"
        for part in payment.allocations
    ]


def say_act(
    options: argparse.Namespace,
    billing: Billing,
    receipt: Receipt,
    *,
    bill_id: int | None = None,
    payment_id: int | None = None,
    owners: Sequence[ObligationRef] = (),
) -> int:
    """Answer an act: what it did in words, and what it touched as it stands now. JSON has the same keys for every act."""
    found = billing.read.bill(bill_id) if bill_id is not None else None
    balances = [_balance(billing, ref) for ref in dict.fromkeys(owners)]
    answer = {
        "posting": receipt.posting_id,
        "text": receipt.text,
        "repeated": receipt.repeated,
        "customer_id": billing.read.customer(receipt.customer_id).public_id,
        "bill": _bill(found) if found else None,
        "payment": billing.exports.payment(payment_id) if payment_id is not None else None,
        "balances": balances,
    }
    lines = [receipt.text]
    credit_only = billing.read.model_of(receipt.customer_id).balance_is_credit_only  # no credit is nothing to tell of
    if found:
        lines.append(
            f"  {format_minor(found.amount_remaining, found.currency, group=',')} open on bill {found.external_reference}"
        )
    telling = (one for one in balances if one["balance"] or (one["balance"] is not None and not credit_only))
    lines += [f"  {_standing(one)}" for one in telling]
    return say(options, answer, "\n".join(lines))


def _bill(bill: Bill) -> dict[str, Any]:
    return {
        "id": bill.public_id,
        "external_reference": bill.external_reference,
        "amount_due": bill.amount_due,
        "amount_paid": bill.amount_paid,
        "amount_credited": bill.amount_credited,
        "amount_written_off": bill.amount_written_off,
        "amount_cancelled": bill.amount_cancelled,
        "amount_remaining": bill.amount_remaining,
        "currency": bill.currency,
        "bill_date": bill.bill_date,
        "due_date": bill.due_date,
        "status": bill.status,
    }


def _balance(billing: Billing, ref: ObligationRef) -> dict[str, Any]:
    """Return a balance as it stands; one that is not tracked is null (rules 3)."""
    owner = billing.read.account(ref.id) if ref.kind == "account" else billing.read.customer(ref.id)
    customer_id = billing.read.account(ref.id).customer_id if ref.kind == "account" else ref.id
    tracked = owner.posted or ref.kind in billing.read.model_of(customer_id).tracks
    return {
        "kind": ref.kind,
        "id": owner.public_id,
        "external_reference": owner.external_reference,
        "name": owner.name,
        "balance": owner.balance_minor if tracked else None,
        "currency": owner.currency,
    }


def _standing(balance: dict[str, Any]) -> str:
    minor = balance["balance"]
    amount = format_minor(abs(minor), balance["currency"], group=",")
    return f"{amount} {'of credit of' if minor < 0 else 'on the balance of'} {balance['name']}"


def aged_lines(ageing: Ageing) -> list[str]:
    """Return the columns of an ageing as lines of text."""
    names = {
        "no_due_date": "no due date",
        "current": "not due",
        "days_1_30": "1-30 days",
        "days_31_60": "31-60 days",
        "days_61_90": "61-90 days",
        "over_90": "over 90 days",
        "credit": "credit",
        "total": "net",
    }
    return [
        f"  {label:<13}{format_minor(getattr(ageing, name), ageing.currency, group=','):>18}" for name, label in names.items()
    ]
