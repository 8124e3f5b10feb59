"""Owns the page of one bill as rows: where it stands, what was done to it and what was changed of it; writes nothing."""

from __future__ import annotations

from datetime import date
from typing import Any

from ..domain.activity_rows import BillMove, BillSheet
from ..domain.errors import BillingError
from ..domain.statement import Movement
from ..store import payment_lists, records, reports
from . import histories
from .desk import require_customer


def sheet(db: Any, today: date, bill_id: int, limit: int) -> BillSheet:
    """Return all there is to know of one bill. Raises: BillingError."""
    bill = records.bill(db, bill_id)
    if bill is None:
        raise BillingError("unknown_bill", "That bill is not in this book.")
    customer = require_customer(db, bill.customer_id)
    return BillSheet(
        bill,
        payment_lists.bill(db, today, bill_id),
        customer.name,
        bill.bill_date is not None and bill.bill_date > today,
        _moves(reports.movements_of_bill(db, bill.customer_id, bill_id, bill.currency)),
        tuple(histories.history(db, bill.customer_id, limit, bill_id)),
    )


def _moves(movements: list[Movement]) -> tuple[BillMove, ...]:
    """Make one line for each act and value date that changed what is open, newest first."""
    groups: dict[tuple[date, int], list[Movement]] = {}
    for movement in movements:
        groups.setdefault((movement.effective_on, movement.root_id), []).append(movement)
    found, left = [], 0
    for group in sorted(groups.values(), key=lambda group: (group[0].effective_on, group[0].posting_id)):
        head, amount = group[0], sum(movement.amount_minor for movement in group)
        left += amount
        if amount:
            reference = head.reference if head.payment_id else ""
            found.append(
                BillMove(
                    head.posting_id, head.act, head.effective_on, head.given_on, reference, head.description, amount, left,
                    head.payment_id,
                )
            )  # fmt: skip
    return tuple(reversed(found))
