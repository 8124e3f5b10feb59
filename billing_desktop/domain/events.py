"""Owns the notifications: the finished text of each event, exactly as it will be sent; must not know who sends it.

Amounts are minor units and positive. A Moment endpoint gets the plain text, an Extended one the same with `timestamp` and
`context`, and types of its own. Source: rules, section 7.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Any

from .model import Act, Bill, Customer, Entry, Kind, ObligationRef

AMOUNT_APPLIED = "obligation.amount_applied"
AMOUNT_REVERSED = "obligation.amount_reversed"
BILL_CREATED = "bill.created"
BILL_UPDATED = "bill.updated"
CUSTOMER_CREATED = "customer.created"

MOMENT, EXTENDED = "moment", "extended"
PROFILES = (MOMENT, EXTENDED)

REASONS = {
    Act.RAISE_BILL: "credit",
    Act.APPLY_CREDIT: "credit",
    Act.TAKE_OFF: "taken_off",
    Act.TRANSFER: "transfer",
    Act.AMEND_BILL: "adjustment",
    Act.REFUND: "refund",
    Act.REVERSAL: "reversed",
    Act.UNDO: "undo",
}
"""Why a payment's money moved, by the act that moved it. Source: rules 7."""


def instant(at: datetime) -> str:
    """Write an instant in UTC as events and the book carry it.

    >>> instant(datetime(2026, 2, 6, 12, 4, 10, 5000, tzinfo=UTC))
    '2026-02-06T12:04:10.005000Z'
    """
    return at.astimezone(UTC).replace(tzinfo=None).isoformat(timespec="microseconds") + "Z"


@dataclass(frozen=True, slots=True)
class Context:
    """What an Extended event says beside its data. Amounts in minor units; what does not apply is null.

    `balance_after` is of a balance, `amount_remaining` and `status` of a bill, all once the whole act is written.
    """

    model: str
    sequence: int
    value_date: date | None
    balance_after: int | None = None
    amount_remaining: int | None = None
    status: str | None = None


@dataclass(frozen=True, slots=True)
class Move:
    """A payment's money that left an obligation (`arrives` is False) or came to lie there. Units: minor units, positive."""

    payment_id: int
    obligation: ObligationRef
    amount_minor: int
    arrives: bool


def moves(entries: Sequence[Entry], money: Collection[int]) -> list[Move]:
    """Return where the money of the payments in `money` left and arrived by these entries: what left stands first.

    What only passed through an obligation is left out (rules 5.7). Credit notes are no money and not in `money`.
    """
    sums: dict[tuple[int, ObligationRef], int] = {}
    for entry in entries:
        if entry.payment_id is not None and entry.payment_id in money and entry.kind is Kind.PAID:
            place = (entry.payment_id, entry.obligation)
            sums[place] = sums.get(place, 0) + entry.amount_minor
    found = [Move(payment_id, ref, abs(total), total < 0) for (payment_id, ref), total in sums.items() if total]
    return sorted(found, key=lambda move: move.arrives)


def applied_data(
    *,
    allocation_id: str,
    amount_minor: int,
    currency: str,
    payment_id: str,
    target: str,
    target_id: str,
    at: datetime,
    source: str,
) -> dict[str, Any]:
    """Return what an event says of money that came to lie somewhere; `target` is customer, account or bill."""
    return {
        "id": allocation_id,
        "amount": amount_minor,
        "currency": currency,
        "payment_id": payment_id,
        f"{target}_id": target_id,
        "metadata": {"source": source} if source else {},
        "created_at": instant(at),
        "updated_at": instant(at),
    }


def reversed_data(applied: dict[str, Any], reason: str) -> dict[str, Any]:
    """Return what an event says of money that left an obligation, and why; `applied` is what would tell its arrival (rules 7)."""
    return {**applied, "metadata": {}, "reason": reason}


def bill_data(bill: Bill, target: str, target_id: str, at: datetime) -> dict[str, Any]:
    """Return a bill as an event tells it; `target` says whose it is: customer or account."""
    assert bill.bill_date is not None
    rules = bill.payment_rules
    return {
        "id": bill.public_id,
        "external_reference": bill.external_reference,
        f"{target}_id": target_id,
        "amount_due": bill.amount_due,
        "amount_paid": bill.amount_paid,
        "amount_credited": bill.amount_credited,
        "amount_written_off": bill.amount_written_off,
        "amount_cancelled": bill.amount_cancelled,
        "amount_remaining": bill.amount_remaining,
        "currency": bill.currency,
        "bill_date": bill.bill_date.isoformat(),
        "due_date": bill.due_date.isoformat() if bill.due_date else None,
        "status": bill.status,
        "undone": bill.undone,
        "description": bill.description,
        "payment_rules": {
            "min_amount": rules.min_amount,
            "max_amount": rules.max_amount,
            "underpayment_allowed": rules.underpayment_allowed,
            "overpayment_allowed": rules.overpayment_allowed,
        },
        "metadata": bill.metadata,
        "updated_at": instant(at),
    }


def customer_data(customer: Customer, at: datetime) -> dict[str, Any]:
    """Return a customer as an event tells it."""
    return {
        "id": customer.public_id,
        "external_reference": customer.external_reference,
        "name": customer.name,
        "email": customer.email,
        "phone": customer.phone,
        "currency": customer.currency,
        "billing_model": customer.billing_model or None,
        "metadata": customer.metadata | ({"language": customer.language} if customer.language else {}),
        "created_at": instant(at),
        "updated_at": instant(at),
    }


def text(event_id: str, type_: str, data: dict[str, Any], *, at: datetime | None = None, context: Context | None = None) -> str:
    """Return the finished text of an event: Moment's, or with an instant and a context the Extended one."""
    event: dict[str, Any] = {"id": event_id, "type": type_}
    if at is not None and context is not None:
        event["timestamp"] = instant(at)
        event["context"] = {
            "model": context.model,
            "sequence": context.sequence,
            "value_date": context.value_date.isoformat() if context.value_date else None,
            "balance_after": context.balance_after,
            "amount_remaining": context.amount_remaining,
            "status": context.status,
        }
    return json.dumps({**event, "data": data}, separators=(",", ":"), ensure_ascii=False)


def amount_applied(
    *,
    event_id: str,
    allocation_id: str,
    amount_minor: int,
    currency: str,
    payment_id: str,
    target: str,
    target_id: str,
    at: datetime,
    source: str = "",
) -> str:
    """Build Moment's event for one allocation of a payment; `target` is customer, account or bill, ids are public.

    `source` says where the money lay before ("credit"), empty for money that just came in. Source: rules 7.
    """
    data = applied_data(
        allocation_id=allocation_id,
        amount_minor=amount_minor,
        currency=currency,
        payment_id=payment_id,
        target=target,
        target_id=target_id,
        at=at,
        source=source,
    )
    return text(event_id, AMOUNT_APPLIED, data)
