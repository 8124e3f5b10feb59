"""Owns reconciliation: which obligations a payment goes to, proposed and checked before anything is written.

Knows amounts and what is open, but not how either is stored. Source: rules, section 5.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise

from .billing_models import BillingModel
from .days import Course
from .errors import BillingError
from .model import ObligationRef, PaymentRules
from .money import amount_said

Allocations = tuple[tuple[ObligationRef, int], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Open:
    """An obligation that a payment can be applied to, as it stands now. Units: minor units.

    `open_minor` is what is owed there (0 for a balance in credit); `course` says from which day how much of it is open.
    """

    ref: ObligationRef
    name: str
    currency: str
    open_minor: int
    balance_minor: int = 0
    tracked: bool = True
    due_date: date | None = None
    bill_date: date | None = None
    rules: PaymentRules = PaymentRules()
    written_off_minor: int = 0
    course: Course = Course(0)

    @property
    def order(self) -> tuple[date, date, int]:
        """Oldest first: by due date (else bill date), then bill date, then order of creation (rules 5.3)."""
        billed = self.bill_date or date.max
        return self.due_date or billed, billed, self.ref.id


@dataclass(frozen=True, slots=True, kw_only=True)
class Payer:
    """The customer or account that a payment is recorded for: its balance, rules and model."""

    balance: Open
    model: BillingModel
    name: str

    @property
    def ref(self) -> ObligationRef:
        """Name the payer's own balance."""
        return self.balance.ref


@dataclass(frozen=True, slots=True)
class Proposal:
    """Where a payment goes, unless the operator says otherwise, and why: named, exact, oldest, balance or hand.

    Allocations include the rest on the payer's balance, so they add up to the amount wherever that balance is tracked.
    """

    allocations: Allocations
    reason: str


def propose(amount_minor: int, payer: Payer, opens: Sequence[Open], reference: str = "", *, oldest: bool = False) -> Proposal:
    """Propose allocations: bills named in the reference, else an exact match, else oldest first; the rest is credit.

    `oldest` asks for the last of these at once. A written-off bill is never proposed, nor one in another currency, which would
    have to be refused (rules 4.2). Units: minor units. Source: rules 3 and 5.3.
    """
    if not payer.model.pays_bills:
        return Proposal(_with_rest(amount_minor, [], payer), "balance")
    bills = sorted((o for o in opens if o.ref.kind == "bill" and o.open_minor > 0), key=lambda o: o.order)
    bills = [bill for bill in bills if not bill.written_off_minor and bill.currency == payer.balance.currency]
    named = [] if oldest else _named(bills, reference)
    exact = next((bill for bill in bills if not oldest and bill.open_minor == amount_minor), None)
    if named:
        first, reason = named, "named"
    elif exact:
        first, reason = [exact], "exact"
    else:
        first, reason = [], "oldest"
    left, taken = amount_minor, []
    for bill in [*first, *(bill for bill in bills if bill not in first)]:
        part = min(left, bill.open_minor)
        if part:
            taken.append((bill.ref, part))
            left -= part
    return Proposal(_with_rest(amount_minor, taken, payer), reason)


def _named(bills: Sequence[Open], reference: str) -> list[Open]:
    return [bills[at] for at in named_in([bill.name for bill in bills], reference)]


def named_in(numbers: Sequence[str], reference: str) -> list[int]:
    """Say which of these numbers of bills stand whole in a text, by their places; in either case and with or without blanks.

    A number must not go on to either side: INV-1 is not named by INV-11 or INV-1-2, nor 2026/1 by 2026/1/2. One that begins with
    letters may have other marks between its parts. Of two at one place the longer counts: RE 2026-1 does not name 2026-1 where
    there is RE-2026-1.

    >>> named_in(["INV-1", "INV-11", "RE-2026-001", "2026-001"], "for inv-11 and RE 2026/001")
    [1, 2]
    """
    text = reference.casefold()
    packed = re.sub(r"[\W_]", "", text)
    spans = {}
    for at, number in enumerate(numbers):
        if re.sub(r"[\W_]", "", number.casefold()) in packed and (found := _places(number.casefold(), text)):
            spans[at] = found
    every = {span for found in spans.values() for span in found}
    return [at for at, found in spans.items() if any(not _within_longer(span, every) for span in found)]


def _within_longer(span: tuple[int, int], others: Collection[tuple[int, int]]) -> bool:
    return any(begin <= span[0] and span[1] <= end and end - begin > span[1] - span[0] for begin, end in others)


def _places(number: str, text: str) -> list[tuple[int, int]]:
    """Return where a number stands in a text, from and to."""
    joint = f"[{re.escape(''.join(sorted({'-', *number} - set(' '))))}]"
    forms = [r"\s*".join(re.escape(part) for part in number.split())]
    parts = re.findall(r"[^\W\d_]+|\d+", number)
    if len(parts) > 1 and parts[0].isalpha():
        forms.append(parts[0] + "".join((r"[\s./_-]+" if one.isdigit() and before.isdigit() else r"[\s./_-]*") + one
                                        for before, one in pairwise(parts)))  # fmt: skip
    inside = "|".join(f"(?:{form})" for form in forms if form)
    if not inside:
        return []
    return [match.span() for match in re.finditer(rf"(?<!\w)(?<!\w{joint})(?:{inside})(?!\w|{joint}\w)", text)]


def _with_rest(amount_minor: int, taken: list[tuple[ObligationRef, int]], payer: Payer) -> Allocations:
    rest = amount_minor - sum(part for _, part in taken)
    if rest > 0 and payer.balance.tracked:
        taken = [*taken, (payer.ref, rest)]
    return tuple(taken)


def complete(amount_minor: int, chosen: Allocations, payer: Payer) -> Allocations:
    """Add what the operator's lines leave over as an allocation to the payer's balance.

    Raises: BillingError when lines are below 1, name an obligation twice or add up to more than the amount.
    Source: rules 5.2.
    """
    seen: set[ObligationRef] = set()
    for ref, part in chosen:
        if part < 1:
            raise BillingError("allocation_not_positive", "Each allocation must be above zero; take the line out instead.")
        if ref in seen:
            raise BillingError("allocated_twice", "An obligation is named twice in the allocations; put it on one line.")
        seen.add(ref)
    total = sum(part for _, part in chosen)
    if total > amount_minor:
        raise BillingError("allocated_too_much", "The allocations add up to more than the amount; lower one of them.")
    if total == amount_minor:
        return chosen
    rest = amount_minor - total
    if not payer.balance.tracked:
        raise BillingError("balance_not_tracked", _untracked(payer.balance, payer.model))
    if payer.ref in seen:
        return tuple((ref, part + rest if ref == payer.ref else part) for ref, part in chosen)
    return (*chosen, (payer.ref, rest))


def check(
    allocations: Allocations,
    payer: Payer,
    opens: Sequence[Open],
    *,
    money: bool = True,
    recovered: Mapping[ObligationRef, int] | None = None,
) -> None:
    """Refuse allocations that cannot be: too much for a bill, a balance not in use, another currency, a broken rule.

    Only `money` is bound by payment rules and can take a write-off back; a credit note neither (rules 5.5 and 6).
    `recovered` is what comes back of a balance's write-off, and so leaves no credit. Units: minor units.

    Raises: BillingError with the obligation named. Source: rules 4.2, 5.2 and 5.5.
    """
    by_ref = {item.ref: item for item in (*opens, payer.balance)}
    for ref, part in allocations:
        target = by_ref.get(ref)
        if target is None:
            raise BillingError("not_beneath_payer", f"That {ref.kind} does not belong to {payer.name}; choose one that does.")
        if target.currency != payer.balance.currency:
            raise BillingError(
                "other_currency",
                f"{target.name} is in {target.currency}, the payment in {payer.balance.currency}; "
                "record a payment in its own currency.",
            )
        if ref.kind == "bill":
            _check_bill(target, part, target.written_off_minor if money else 0)
        elif not target.tracked:
            raise BillingError("balance_not_tracked", _untracked(target, payer.model))
    if money:
        _check_rules(allocations, payer, by_ref, recovered or {})


def _check_bill(bill: Open, part: int, taken_back: int) -> None:
    room = bill.open_minor + taken_back
    if not room:
        raise BillingError("bill_paid", f"Bill {bill.name} is paid; leave the amount as credit instead.")
    if part > room:
        raise BillingError(
            "more_than_outstanding",
            f"Bill {bill.name} has {amount_said(room, bill.currency)} open, "
            f"so {amount_said(part, bill.currency)} is too much; leave the rest as credit.",
        )


def _untracked(balance: Open, model: BillingModel) -> str:
    where = "the customer: choose the customer itself"
    if "account" in model.tracks:
        where = "its accounts: choose one, or give each its part"
    return f"{balance.name} keeps no balance of its own; what is owed is kept on {where}."


def _check_rules(
    allocations: Allocations, payer: Payer, by_ref: Mapping[ObligationRef, Open], recovered: Mapping[ObligationRef, int]
) -> None:
    """Hold the payment against the rules of the payer and of everything it is laid on (rules 5.5)."""
    over = False
    for ref, part in allocations:
        target = by_ref[ref]
        credit_before = max(0, -target.balance_minor)
        credit_after = max(0, part - recovered.get(ref, 0) - target.balance_minor) if ref.kind != "bill" else 0
        over = over or credit_after > credit_before
        for owner, rules in {(payer.name, payer.balance.rules), (target.name, target.rules)}:
            _check_bounds(owner, rules, target, part)
    if over:
        for item in (payer.balance, *(by_ref[ref] for ref, _ in allocations)):
            if not item.rules.overpayment_allowed:
                raise BillingError(
                    "overpayment_not_allowed", f"{item.name} takes no overpayment (payment rules); lower the amount."
                )


def _check_bounds(owner: str, rules: PaymentRules, target: Open, part: int) -> None:
    shown = amount_said(part, target.currency)
    if part < rules.min_amount:
        least = amount_said(rules.min_amount, target.currency)
        raise BillingError("below_min_amount", f"{owner} takes {least} at least at a time (payment rules); {shown} is less.")
    if rules.max_amount is not None and part > rules.max_amount:
        most = amount_said(rules.max_amount, target.currency)
        raise BillingError("above_max_amount", f"{owner} takes {most} at most at a time (payment rules); {shown} is more.")
    if not rules.underpayment_allowed and part < target.open_minor:
        owed = amount_said(target.open_minor, target.currency)
        raise BillingError(
            "underpayment_not_allowed",
            f"{owner} takes no part payment (payment rules); {target.name} has {owed} open, {shown} is less.",
        )
