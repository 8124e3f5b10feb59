"""Owns how the activity of a customer is made of movements: the lines of a statement, and what only moved credit about.

Must not know how it is worded. Source: rules 5.7 (money that waits for a bill) and 8 (credit applied is on no statement).
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, datetime
from typing import Any

from ..domain.activity_rows import ActivityRow
from ..domain.model import Act, Customer, ObligationRef
from ..domain.rows import AllocationRow
from ..domain.statement import Movement, lines_of, with_accounts
from ..store import payment_lists, recent, records, reports

_Groups = dict[tuple[date, int], list[Movement]]
_MONEY = (Act.PAYMENT, Act.CREDIT_NOTE)
_WITHIN = (Act.APPLY_CREDIT, Act.TAKE_OFF, Act.TRANSFER)
"""Acts that move credit within a customer and are told though no balance changes."""


def newest(db: Any, today: date, customer: Customer, account_id: int | None, limit: int, currency: str = "") -> list[ActivityRow]:
    """Return the newest acts of a customer or account in one currency or all, reading no more of the past than they reach.

    What came before is the opening balance: the net as kept, less what is shown.
    """
    codes = [currency] if currency else reports.currencies(db, customer.id, customer.currency, ever=True)
    acts = limit
    while True:
        since = recent.since(db, customer.id, account_id, acts)
        found: list[ActivityRow] = []
        for code in codes:
            movements = reports.movements(db, customer.id, account_id, code, since, None)
            opening = recent.net(db, customer.id, account_id, code) - sum(one.amount_minor for one in movements)
            if account_id is None:
                movements = with_accounts(movements)
            found += activity_rows(db, movements, today, code, opening)
        if since is None or len(found) >= limit:
            break
        acts *= 4  # some acts make no row, as those in another currency
    found.sort(key=lambda row: (row.effective_on, row.posting_id), reverse=True)
    return found[:limit]


def activity_rows(db: Any, movements: list[Movement], today: date, currency: str, opening_minor: int = 0) -> list[ActivityRow]:
    """Make activity rows of movements in a currency, with what is left of each bill and payment today."""
    groups: _Groups = {}
    for movement in movements:
        groups.setdefault((movement.effective_on, movement.root_id), []).append(movement)
    quiet = {place: group for place, group in groups.items() if not sum(m.amount_minor for m in group)}
    heads = [group[0] for place, group in groups.items() if place not in quiet]
    heads.sort(key=lambda m: (m.effective_on, m.posting_id))  # the order of a statement's lines
    open_now = payment_lists.open_by_bill(db, {m.bill_id for m in movements if m.bill_id})
    found = []
    for line, head in zip(lines_of(movements, opening_minor), heads, strict=True):
        payment = records.payment(db, head.payment_id) if head.act in _MONEY and head.payment_id else None
        left = open_now[head.bill_id] if head.bill_id else None
        parts: tuple[AllocationRow, ...] = ()
        if payment:
            left = -payment_lists.unapplied(db, payment.id)
            waits = () if payment.reversed else _waiting(quiet, head)
            parts = _with_waiting(_parts(groups[head.effective_on, head.root_id]), waits)
        row = _row(head, line.amount_minor)
        found.append(
            replace(
                row,
                open_minor=left,
                balance_minor=line.balance_minor,
                allocations=parts,
                state="reversed" if payment and payment.reversed else "",
                days_late=max(0, (today - line.due_date).days) if line.due_date and left else 0,
                other=_other_end(db, head) if head.act == Act.TRANSFER else "",
            )
        )
    found += [_within(db, group) for group in quiet.values() if group[0].act in _WITHIN and _parts(group)]
    return [replace(row, currency=currency) for row in found]


def _row(head: Movement, amount_minor: int) -> ActivityRow:
    return ActivityRow(
        posting_id=head.posting_id,
        act=head.act,
        effective_on=head.effective_on,
        given_on=head.given_on,
        recorded_at=datetime.fromisoformat(head.recorded_at),
        reference=head.reference,
        detail=head.description,
        due_date=head.due_date,
        amount_minor=amount_minor,
        open_minor=None,
        balance_minor=None,
        payment_id=head.payment_id,
        bill_id=head.bill_id,
        reason=head.reason,
    )


def _other_end(db: Any, head: Movement) -> str:
    """Name the balance at the other end of a transfer, of which one account has its own end alone."""
    return reports.other_end(db, head.root_id, head.ref.id if head.ref else 0)


def _within(db: Any, group: list[Movement]) -> ActivityRow:
    """Return the row of an act that moved credit and changed no balance."""
    sources = {movement.payment_id for movement in group if movement.payment_id}
    source = records.payment(db, sources.pop()) if len(sources) == 1 else None
    parts = _parts(group)
    bills = dict.fromkeys(movement.on for movement in group if movement.ref and movement.ref.kind == "bill")
    return replace(
        _row(group[0], 0),
        reference=", ".join(bills or [part.name for part in parts]),
        allocations=parts,
        payment_id=None,
        within=True,
        credit_of=source.paid_on if source else None,
        other=next((m.on for m in group if m.amount_minor > 0), "") if group[0].act == Act.TRANSFER else "",
    )


def _waiting(quiet: _Groups, head: Movement) -> tuple[tuple[ObligationRef | None, AllocationRow], ...]:
    """Return what of a payment leaves a balance on a later day, with the balance it leaves (rules 5.7)."""
    found = []
    for (day, root), group in quiet.items():
        if root == head.root_id and day > head.effective_on:
            left = next((m.ref for m in group if m.amount_minor > 0), None)
            found += [(left, replace(part, since=day)) for part in _parts(group) if part.ref != left]
    return tuple(found)


def _with_waiting(
    parts: tuple[AllocationRow, ...], waits: Iterable[tuple[ObligationRef | None, AllocationRow]]
) -> tuple[AllocationRow, ...]:
    """Take what waits for a bill out of the credit it lies in until then."""
    rest = {part.ref: part for part in parts}
    moved = []
    for ref, part in waits:
        if ref in rest:
            rest[ref] = replace(rest[ref], amount_minor=rest[ref].amount_minor - part.amount_minor)
            moved.append(part)
    return (*(part for part in rest.values() if part.amount_minor > 0), *moved)


def _parts(group: list[Movement]) -> tuple[AllocationRow, ...]:
    """Return where a payment's money went on its line, net of undo and redo; without a name it is the customer's balance."""
    sums: dict[tuple[ObligationRef | None, str], int] = {}
    for movement in group:
        if movement.kind in ("paid", "credited"):
            place = (movement.ref, movement.on)
            sums[place] = sums.get(place, 0) - movement.amount_minor
    return tuple(AllocationRow(ref, name, amount) for (ref, name), amount in sums.items() if amount > 0)
