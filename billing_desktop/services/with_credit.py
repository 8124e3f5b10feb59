"""Owns a payment recorded together with credit that was there before it: one transaction, undone as one act.

The payment is written as always; the credit is laid on what it leaves open, by the act that lays credit on a bill anywhere.
Both carry one batch. Source: rules 5 and 6, Apply credit; look 02.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ..domain import corrections
from ..domain.corrections import Lying
from ..domain.errors import StalePlan
from ..domain.model import Act, Bill, ObligationRef
from ..domain.reconcile import Allocations
from ..store import records
from .batches import JOINED
from .correcting import Written, bill_of, lying, money, owner_of, write_within
from .desk import Desk, fingerprint, first_result, new_id
from .drafts import CreditUse, PaymentDraft, Plan, PlannedEvent, Receipt
from .payments import Payments, cleaned, repeated, require_payment
from .situation import read_situation


def look(db: Any, draft: PaymentDraft, allocations: Allocations, today: Any) -> CreditUse:
    """Say what credit of the payer could be laid on what a payment leaves open, and where: bills it pays in part first,
    then oldest due first; what was written off only where the payment goes there too. Writes nothing. Units: minor units.

    Source: rules 5.3, a written-off bill is never proposed.
    """
    on = min(draft.paid_on or today, today)
    situation = read_situation(db, draft.customer_id, draft.account_id, on, allocations)
    ref, currency = situation.payer.ref, situation.payer.balance.currency
    there = lying(db, ref)
    credit = min(max(0, -situation.payer.balance.balance_minor), sum(part.amount_minor for part in there))
    laid = dict(allocations)
    bills = [one for one in situation.opens if one.ref.kind == "bill" and one.currency == currency]
    bills = [one for one in bills if one.ref in laid or not one.written_off_minor]
    lines: list[tuple[ObligationRef, int]] = []
    left = credit
    for one in sorted(bills, key=lambda one: (one.ref not in laid, one.order)):
        used = min(left, one.open_minor - laid.get(one.ref, 0))
        if used > 0:
            lines.append((one.ref, used))
            left -= used
    names = {one.ref: one.name for one in bills}
    events = []
    for bill, parts in _drawn(there, lines):
        for part, amount in parts:
            if require_payment(db, part.payment_id).kind == "payment":
                events.append(PlannedEvent("bill", names[bill], amount))
    return CreditUse(credit if lines else 0, tuple(lines), tuple(events))


def record(desk: Desk, payments: Payments, draft: PaymentDraft, plan: Plan, use: CreditUse, key: str) -> Receipt:
    """Record a payment and lay the credit beside it, exactly as previewed; the same key again is the first result.

    Raises: StalePlan when an obligation of the plan or the credit moved since; FieldErrors; BillingError. Changes: one
    posting for the payment and one for each bill that credit is laid on, all of one batch.
    """
    draft = cleaned(draft)
    content = fingerprint("payment_with_credit", repr(draft), plan.allocations, use.lines)
    with desk.act() as (db, touched):
        first = first_result(db, key, content)
        if first:
            return repeated(db, first)
        if look(db, draft, plan.allocations, desk.today()) != use:
            raise StalePlan("stale_plan", "The credit moved since the preview, so nothing was recorded; look at the new preview.")
        batch = new_id(JOINED)
        situation = read_situation(db, draft.customer_id, draft.account_id, draft.paid_on or desk.today())
        owner = situation.payer.ref
        drawn = _drawn(lying(db, owner), use.lines)  # before the payment, so that its own rest stays what it is
        last = receipt = payments.write(db, touched, draft, plan=plan, key=key, content=content, batch=batch)
        for number, (ref, parts) in enumerate(drawn, start=1):
            build = _laid(owner, ref, parts)
            on, made = draft.paid_on, fingerprint(Act.APPLY_CREDIT, key, number)
            last = write_within(desk, db, touched, Act.APPLY_CREDIT, made, on, "", f"{key}.{number}", build, batch=batch)
        bills = [records.bill(db, ref.id) for ref, _ in use.lines]
        said = ", ".join(bill.external_reference for bill in bills if bill)
        used = money(sum(amount for _, amount in use.lines), situation.payer.balance.currency)
    return Receipt(
        posting_id=last.posting_id,
        text=f"{receipt.text} {used} of credit was laid on {said}.",
        customer_id=receipt.customer_id,
        payment_id=receipt.payment_id,
    )


def _laid(owner: ObligationRef, ref: ObligationRef, parts: Sequence[tuple[Lying, int]]) -> Any:
    """Return what works out the laying of these parts of credit on a bill."""

    def build(db: Any) -> Written:
        bill: Bill = bill_of(db, ref.id)
        source = owner_of(db, owner)
        total = money(sum(amount for _, amount in parts), bill.currency)
        text = f"{total} of credit of {source.name} on bill {bill.external_reference}"
        written = Written(source.customer, text, lambda day: corrections.move(parts, owner, ref, day), [owner])
        written.applied = [(part, amount, bill) for part, amount in parts]
        return written

    return build


def _drawn(
    there: Sequence[Lying], lines: Sequence[tuple[ObligationRef, int]]
) -> list[tuple[ObligationRef, list[tuple[Lying, int]]]]:
    """Share credit out to bills, oldest credit first over all of them."""
    parts = corrections.draw(there, sum(amount for _, amount in lines)) if lines else []
    found = []
    for ref, wanted in lines:
        taken: list[tuple[Lying, int]] = []
        while wanted:
            part, amount = parts[0]
            now = min(wanted, amount)
            taken.append((part, now))
            wanted -= now
            parts = [(part, amount - now), *parts[1:]] if amount > now else parts[1:]
        found.append((ref, taken))
    return found
