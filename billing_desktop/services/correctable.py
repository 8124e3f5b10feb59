"""Owns what corrections can choose from: balances with their usable credit, and where the money of payments lies.

Writes nothing. Source: rules 3, tracked, and 6.
"""

from __future__ import annotations

from typing import Any

from ..domain.correction_rows import BalanceRow, LyingRow
from ..domain.corrections import lying_on
from ..domain.model import Kind, ObligationRef, account_ref, customer_ref
from ..store import obligations, payment_lists, records
from .correcting import Owner, bill_of, lying, owner_of
from .payments import require_payment


def balances(db: Any, customer_id: int) -> list[BalanceRow]:
    """Return the balance of a customer and those of its accounts, tracked or not."""
    refs = [customer_ref(customer_id), *(account_ref(account.id) for account in records.accounts_of(db, customer_id))]
    return [_balance(db, owner_of(db, ref)) for ref in refs]


def credit_for_bill(db: Any, bill_id: int) -> list[BalanceRow]:
    """Return the balances whose credit can be laid on a bill: its own account's and the customer's above it."""
    bill = bill_of(db, bill_id)
    above = [customer_ref(bill.customer_id), *([account_ref(bill.account_id)] if bill.account_id else [])]
    rows = (_balance(db, owner_of(db, ref)) for ref in above)
    return [row for row in rows if row.usable_minor and row.currency == bill.currency]


def lying_at(db: Any, ref: ObligationRef) -> list[LyingRow]:
    """Return what payments and credit notes have lying on an obligation, oldest first; on a balance at most its credit."""
    most = None if ref.kind == "bill" else owner_of(db, ref).credit_minor
    parts = sorted(lying(db, ref), key=lambda part: (part.since, part.payment_id))
    found = [_lying(db, part.payment_id, ref, part.amount_minor, most) for part in parts]
    return [row for row in found if row.amount_minor]


def lying_of(db: Any, payment_id: int) -> list[LyingRow]:
    """Return where the money of a payment or credit note lies; on a balance at most its credit."""
    entries = [e for e in obligations.entries_of_payment(db, payment_id) if e.kind in (Kind.PAID, Kind.CREDITED)]
    found = []
    for ref in dict.fromkeys(entry.obligation for entry in entries):
        amount = lying_on(ref, entries).get(payment_id, 0)
        most = None if ref.kind == "bill" else owner_of(db, ref).credit_minor
        found.append(_lying(db, payment_id, ref, amount, most))
    return [row for row in found if row.amount_minor]


def _lying(db: Any, payment_id: int, ref: ObligationRef, amount_minor: int, most: int | None) -> LyingRow:
    payment = require_payment(db, payment_id)
    return LyingRow(
        payment_id,
        payment.kind,
        payment.paid_on,
        payment.reference,
        ref,
        payment_lists.name_of(db, ref),
        payment.currency,
        amount_minor if most is None else min(amount_minor, most),
    )


def _balance(db: Any, owner: Owner) -> BalanceRow:
    there = sum(part.amount_minor for part in lying(db, owner.ref)) if owner.credit_minor else 0
    return BalanceRow(
        owner.ref,
        owner.name,
        owner.currency,
        owner.balance_minor,
        min(owner.credit_minor, there),
        owner.tracked,
        owner.tracked and not owner.credit_only,
    )
