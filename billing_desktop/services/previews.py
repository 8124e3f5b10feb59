"""Owns what is shown before a payment or reversal is written; writes nothing and decides nothing.

Source: rules 5.3 to 5.6; look 02 and 07.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from ..domain import posting as postings
from ..domain.days import Course
from ..domain.errors import BillingError
from ..domain.exact_set import exact_set
from ..domain.fields import Problem, problems
from ..domain.model import Entry, ObligationRef, Payment
from ..domain.money import MAX_MINOR
from ..domain.reconcile import Allocations, Open, check, complete, propose
from ..store import netting, obligations, payment_lists, records, reports
from . import preferences
from .desk import require_customer
from .drafts import OpenLine, PaymentDraft, Plan, PlanLine, PlannedEvent, Preview, ReversalLine, ReversalPreview, Wait
from .situation import Situation, read_situation, recovered, taken_back


def seen(item: Open) -> int:
    """Return the figure that tells whether an obligation moved: what a bill has open, what a balance is."""
    return item.open_minor if item.ref.kind == "bill" else item.balance_minor


def preview(db: Any, draft: PaymentDraft, today: date) -> Preview:
    """Work a draft out as recording it would, with everything that is wrong as problems instead of refusals."""
    paid_on = draft.paid_on or today
    situation = read_situation(db, draft.customer_id, draft.account_id, min(paid_on, today), draft.allocations)
    found = _problems(draft, paid_on, today)
    allocations, reason = _allocations(db, situation, draft, found)
    lines = tuple(_plan_line(situation, ref, part) for ref, part in allocations)
    currency = situation.payer.balance.currency
    bills = [o for o in situation.opens if o.ref.kind == "bill" and o.open_minor > 0 and o.currency == currency]
    sets = exact_set(draft.amount_minor, bills) if situation.model.pays_bills and draft.amount_minor > 0 else None
    exact = next((o for o in sorted(bills, key=lambda o: o.order) if o.open_minor == draft.amount_minor), None)
    owed, credit = reports.owed_of(db, situation.customer.id)[currency]
    owed_change, credit_change = _effect(situation, allocations, taken_back(db, situation, allocations, draft.recovery))
    rest = sum(part for ref, part in allocations if ref.kind != "bill" and situation.model.pays_bills)
    laid_out = {ref for ref, _ in allocations}
    return Preview(
        plan=Plan(lines),
        problems=tuple(found),
        open=tuple(_open_lines(situation, today, laid_out)),
        currency=currency,
        payer_name=situation.payer.name,
        rest_minor=rest,
        rest_to=situation.payer.ref if situation.payer.balance.tracked else None,
        rest_name=f"credit of {situation.payer.name}",
        reason=reason,
        exact_bill=exact.ref if exact and situation.model.pays_bills else None,
        exact_sets=(sets.refs,) if sets and sets.refs else (),
        search_gave_up=bool(sets and sets.gave_up),
        duplicates=tuple(_duplicates(db, draft, paid_on)),
        owed_minor=owed,
        credit_minor=credit,
        owed_after_minor=owed + owed_change,
        credit_after_minor=credit + credit_change,
        events=tuple(PlannedEvent(ref.kind, event_name(situation, ref, part), part) for ref, part in allocations),
        warnings=tuple(_warnings(situation)),
        waits=tuple(_waits(situation, lines)),
    )


def _problems(draft: PaymentDraft, paid_on: date, today: date) -> list[Problem]:
    found = list(problems(draft))
    if draft.amount_minor < 1:
        found.append(Problem("amount_minor", "The amount must be above zero."))
    elif draft.amount_minor > MAX_MINOR:
        found.append(Problem("amount_minor", "The amount is too large."))
    if paid_on > today:
        found.append(Problem("paid_on", "This day lies ahead; give the day the money came."))
    return found


def _allocations(db: Any, situation: Situation, draft: PaymentDraft, found: list[Problem]) -> tuple[Allocations, str]:
    """Work out the allocations; what is wrong with them is added to the problems."""
    if draft.amount_minor < 1:
        return (draft.allocations or ()), "hand" if draft.allocations else ""
    if draft.allocations is None:
        proposal = propose(draft.amount_minor, situation.payer, situation.opens, draft.reference, oldest=draft.oldest)
        chosen, reason = proposal.allocations, proposal.reason
    else:
        chosen, reason = draft.allocations, "hand"
    try:
        chosen = complete(draft.amount_minor, chosen, situation.payer)
        check(chosen, situation.payer, situation.opens, recovered=recovered(db, situation, chosen, draft.recovery))
    except BillingError as error:
        found.append(Problem("allocations", error.text))
    known = {item.ref for item in situation.opens}
    return tuple((ref, part) for ref, part in chosen if ref in known), reason


def _plan_line(situation: Situation, ref: ObligationRef, part: int) -> PlanLine:
    item = situation.by_ref(ref)
    day = item.course.first_day_with(part, situation.start) if ref.kind == "bill" else situation.start
    return PlanLine(ref, part, seen(item), item.name, day or situation.start)


def _open_lines(situation: Situation, today: date, laid_out: set[ObligationRef]) -> Sequence[OpenLine]:
    """List what the payment can go to: open bills oldest first, then balances that owe or take money in this model.

    What is in another currency cannot take it and is shown only where the operator has laid money on it.
    """
    found = []
    currency = situation.payer.balance.currency
    opens = [o for o in situation.opens if o.currency == currency or o.ref in laid_out]
    for item in sorted((o for o in opens if o.ref.kind == "bill"), key=lambda o: o.order):
        bill = situation.bills[item.ref.id]
        account = situation.accounts.get(bill.account_id) if bill.account_id else None
        late = max(0, (today - bill.due_date).days) if bill.due_date else 0
        found.append(
            OpenLine(
                item.ref,
                item.name,
                account.name if account else "",
                bill.bill_date,
                bill.due_date,
                late,
                bill.amount_due,
                item.open_minor,
            )
        )
    for item in opens:
        takes = item.open_minor > 0 if situation.model.balance_is_credit_only else item.tracked
        if item.ref.kind != "bill" and takes:
            account_name = item.name if item.ref.kind == "account" else ""
            found.append(OpenLine(item.ref, item.name, account_name, None, None, 0, item.open_minor, item.open_minor))
    return found


def _effect(
    situation: Situation, allocations: Allocations, taken_back: Mapping[ObligationRef, tuple[int, Course]]
) -> tuple[int, int]:
    """Return how what is owed and the credit change; written-off money that comes back changes neither."""
    owed = credit = 0
    for ref, part in allocations:
        item = situation.by_ref(ref)
        if ref.kind == "bill":
            owed -= min(part, item.open_minor)
        else:
            after = item.balance_minor - part + (taken_back[ref][0] if ref in taken_back else 0)
            owed += max(after, 0) - max(item.balance_minor, 0)
            credit += max(-after, 0) - max(-item.balance_minor, 0)
    return owed, credit


def event_name(situation: Situation, ref: ObligationRef, part: int) -> str:
    """Name the target of a notification as the operator knows it: the bill, the balance, or credit."""
    item = situation.by_ref(ref)
    if ref.kind == "bill":
        return item.name
    if item.balance_minor - part < 0 and (situation.model.balance_is_credit_only or item.balance_minor <= 0):
        return "credit"
    return f"balance of {item.name}"


def _duplicates(db: Any, draft: PaymentDraft, paid_on: date) -> Sequence[Any]:
    """Look for the same payer and amount within the days of the setting, three at first, or the same reference (rules 5.6)."""
    if draft.amount_minor < 1:
        return []
    days = preferences.read(db, "duplicate_days")
    return payment_lists.duplicates(
        db, draft.customer_id, draft.account_id, draft.amount_minor, paid_on, draft.reference, days=days
    )


def _warnings(situation: Situation) -> Sequence[str]:
    if situation.customer.archived:
        return [f"{situation.customer.name} is archived; what is left there opens it again."]
    return []


def _waits(situation: Situation, lines: Sequence[PlanLine]) -> Sequence[Wait]:
    """List what lies as credit until its bill can take it (rules 5.7)."""
    found = []
    for line in lines:
        if line.effective_on > situation.start:
            billed = situation.by_ref(line.ref).bill_date
            ahead = billed is not None and billed > situation.start
            found.append(Wait(line.name, line.amount_minor, line.effective_on, ahead))
    return found


def preview_reversal(db: Any, payment: Payment, entries: Sequence[Entry]) -> ReversalPreview:
    """Say what each obligation is now and after a reversal, bills that open again first."""
    customer = require_customer(db, payment.customer_id)
    sums: dict[ObligationRef, int] = defaultdict(int)
    for entry in entries:
        sums[entry.obligation] += entry.amount_minor
    laid = {ref for ref, _ in postings.allocations_of(obligations.entries_of_posting(db, payment.posting_id))}
    lines = []
    owed, credit = reports.owed_of(db, customer.id)[payment.currency]
    owed_after, credit_after = owed, credit
    for ref, change in sorted(sums.items(), key=lambda item: item[0]):
        if not change:
            continue
        name, detail, now = _named(db, ref)
        after = now + change
        owed_after += max(after, 0) - max(now, 0)
        credit_after += max(-after, 0) - max(-now, 0)
        if ref.kind == "bill" and ref not in laid:
            detail = "its credit is taken back"
        lines.append(ReversalLine(ref, name, detail, now, after, change if ref.kind == "bill" else 0))
    named = f" {payment.reference}" if payment.reference else ""
    what = "payment" if payment.kind == "payment" else "credit note"
    return ReversalPreview(
        title=f"Reverse {what}{named}?",
        lines=tuple(lines),
        amount_minor=payment.moved_minor,
        currency=payment.currency,
        owed_now=owed,
        owed_after=owed_after,
        credit_now=credit,
        credit_after=credit_after,
        events_told=netting.told_moment(db, payment.id),
    )


def _named(db: Any, ref: ObligationRef) -> tuple[str, str, int]:
    if ref.kind == "bill":
        bill = records.bill(db, ref.id)
        assert bill is not None
        account = records.account(db, bill.account_id) if bill.account_id else None
        return bill.external_reference, account.name if account else "", bill.amount_remaining
    if ref.kind == "account":
        account = records.account(db, ref.id)
        assert account is not None
        return f"Balance of {account.name}", "", account.balance_minor
    customer = require_customer(db, ref.id)
    return f"Balance of {customer.name}", "", customer.balance_minor
