"""Owns whose a line of a bank file is thought to be and what it pays: payers with their reasons, and what each would be laid on.

Reads only; every figure comes from the preview of the payment that would be recorded. Nothing is recorded because of a
likeness: only what one payer alone is known for, and what is laid out without a choice, counts as strong. Source: rules 5.3,
5.6 and 5.8; look 09.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Any

from ..domain.bank_rows import CHOOSE, GOOD, NOBODY, NOTE, READY, WARN, BankLineRow, Ground
from ..domain.dates import said
from ..domain.matching import by_chance, named_by_digits, words_of
from ..domain.model import Account, ObligationRef
from ..domain.money import format_minor
from ..domain.reconcile import Allocations, named_in
from ..domain.rows import PaymentRow
from ..store import bank as stored
from ..store import records
from . import preferences, previews
from .bank_payers import Payer, listed, payers_of
from .drafts import PaymentDraft, Preview
from .situation import Situation, read_situation

_MOST_PAYERS, _MOST_PARTS = 4, 6
_TEXT = 255

NAMED, EXACT, DIGITS, SET, OLDEST, CREDIT, BALANCE, SAME = (
    "named", "exact", "digits", "set", "oldest", "credit", "balance", "same",
)  # fmt: skip
"""What a proposal is: bills named, one bill of the sum, bills by their last digits, a set of the sum, oldest due first, kept as
credit, on a balance, or a payment that was recorded already."""
_CLEAR = (NAMED, EXACT, DIGITS, BALANCE)


@dataclass(frozen=True, slots=True, kw_only=True)
class BankProposal:
    """One answer to "who paid what?": a payer, the payment as it would be recorded, and why.

    `strong` may be recorded without choosing. A proposal of kind `same` records nothing: `payment_id` was recorded already.
    """

    customer_id: int
    account_id: int | None
    payer: str
    kind: str
    title: str
    draft: PaymentDraft
    preview: Preview
    grounds: tuple[Ground, ...]
    strong: bool = False
    payment_id: int | None = None


def proposals(db: Any, line: BankLineRow, today: date, customer_id: int | None = None) -> list[BankProposal]:
    """Return who may have paid a line and what, the likeliest first; of one customer where the operator says whose it is."""
    if line.left_minor < 1:
        return []
    chosen = [Payer(customer_id, grounds=[Ground(GOOD, "Chosen by you.")])] if customer_id is not None else []
    payers = chosen or payers_of(db, line)
    sure = [payer for payer in payers if payer.known]
    found: list[BankProposal] = []
    for payer in payers[:_MOST_PAYERS]:
        found += _of_payer(db, line, payer, today, alone=len(sure) == 1 if payer.known else not sure and len(payers) == 1)
    if len(found) > 1 and any(one.kind in _CLEAR for one in found):
        first = [one for one in found if one.strong or one.kind in (*_CLEAR, SAME)]
        found = first + [one for one in found if one not in first]
    return found


def state_of(line: BankLineRow, found: Sequence[BankProposal]) -> str:
    """Say how a line stands, with what was found for it."""
    if line.settled:
        return line.settled
    if not found:
        return NOBODY
    return READY if found[0].strong else CHOOSE


def _of_payer(db: Any, line: BankLineRow, payer: Payer, today: date, *, alone: bool) -> list[BankProposal]:
    """Lay the line out for one payer in each way that can be, the clearest first."""
    customer = records.customer(db, payer.customer_id)
    if customer is None:
        return []
    situation = read_situation(db, payer.customer_id, payer.account_id, min(line.booked_on, today))
    ways = list(_ways(db, line, situation, today))
    if not ways and payer.account_id is None:  # balances are kept by account: ask of each
        return [
            one
            for account in _likeliest(line, situation.accounts.values())
            for one in _of_payer(
                db,
                line,
                replace(payer, account_id=account.id),
                today,
                alone=alone and len(situation.accounts) == 1,
            )
        ]
    twins = _twins(db, line, payer, today)
    others = twins or _elsewhere(db, line, payer, today)
    found: list[BankProposal] = []
    for kind, draft, preview, grounds in ways:
        passed = _passed_over(payer, preview) if situation.model.pays_bills else []
        every = [*grounds, *([] if found else payer.grounds), *(_warning(twin) for twin in others), *passed, *_ahead(line, today)]
        every += [Ground(WARN, problem.text) for problem in preview.problems]
        clear = kind in _CLEAR and (kind != NAMED or _only_named(line, situation, preview))
        clear = clear and not (others or passed or preview.problems) and line.booked_on <= today
        enough = payer.known or (kind == EXACT and payer.alone and payer.alike)
        found.append(
            BankProposal(
                customer_id=payer.customer_id,
                account_id=payer.account_id,
                payer=situation.payer.name,
                kind=kind,
                title=_title(kind, situation, preview),
                draft=draft,
                preview=preview,
                grounds=tuple(every),
                strong=not found and alone and clear and enough,
            )
        )
    return [*(_as_recorded(line, payer, situation, twin, found) for twin in twins[:1] if found), *found]


def _ways(
    db: Any, line: BankLineRow, situation: Situation, today: date
) -> Iterator[tuple[str, PaymentDraft, Preview, list[Ground]]]:
    """Give each way a payer's money can be laid out, with its preview and what speaks for it."""
    if situation.payer.balance.currency != line.currency:
        return
    first = _previewed(db, line, situation, today, None)
    seen: set[Allocations] = set()
    if not situation.model.pays_bills:
        if situation.payer.balance.tracked:
            yield BALANCE, *first, [*_fitting(line, situation), _balance_after(line, situation)]
        return
    for kind, (draft, preview), grounds in _on_bills(db, line, situation, today, first):
        if preview.plan.allocations not in seen:
            seen.add(preview.plan.allocations)
            yield kind, draft, preview, grounds
    if situation.payer.balance.tracked:
        made = _previewed(db, line, situation, today, ((situation.payer.ref, line.left_minor),))
        if made[1].plan.allocations not in seen:
            yield CREDIT, *made, _after(made[1], situation)


def _on_bills(
    db: Any, line: BankLineRow, situation: Situation, today: date, first: tuple[PaymentDraft, Preview]
) -> Iterator[tuple[str, tuple[PaymentDraft, Preview], list[Ground]]]:
    preview = first[1]
    opens = [one for one in situation.opens if one.ref.kind == "bill" and one.open_minor > 0 and not one.written_off_minor]
    if preview.reason == NAMED:
        yield NAMED, first, _laid(preview, situation)
    digits = named_by_digits(line.text, opens) if preview.reason != NAMED else []
    if digits and sum(one.open_minor for one in digits) == line.left_minor:
        chosen = tuple((one.ref, one.open_minor) for one in digits)
        yield (
            DIGITS,
            _previewed(db, line, situation, today, chosen),
            [Ground(GOOD, f"The text has the last digits of {listed([one.name for one in digits])}, and the sum is theirs.")],
        )
    if preview.reason == EXACT:
        name = _names(preview)[0]
        yield EXACT, first, [Ground(GOOD, f"{name} has exactly {_money(line.left_minor, line.currency)} open.")]
    unnamed = [Ground(NOTE, "No bill is named in the text.")] if preview.reason != NAMED else []
    by_ref = {one.ref: one for one in opens}
    for refs in preview.exact_sets:
        chosen = tuple((ref, by_ref[ref].open_minor) for ref in refs if ref in by_ref)
        if len(chosen) == len(refs):
            parts = " + ".join(_money(part, line.currency) for _, part in chosen)
            ground = Ground(GOOD, f"{parts} is exactly {_money(line.left_minor, line.currency)}.")
            yield SET, _previewed(db, line, situation, today, chosen), [ground, *unnamed]
    if opens:
        made = _previewed(db, line, situation, today, None, oldest=True)
        yield OLDEST, made, [*_laid(made[1], situation), *unnamed]


def _previewed(
    db: Any, line: BankLineRow, situation: Situation, today: date, chosen: Allocations | None, *, oldest: bool = False
) -> tuple[PaymentDraft, Preview]:
    draft = PaymentDraft(
        situation.customer.id,
        situation.account.id if situation.account else None,
        line.left_minor,
        min(line.booked_on, today),
        "bank",
        line.text[:_TEXT],
        allocations=chosen,
        oldest=oldest,
    )
    return draft, previews.preview(db, draft, today)


def _only_named(line: BankLineRow, situation: Situation, preview: Preview) -> bool:
    """Say whether all of the money goes to bills that the text names, and without doubt names them."""
    opens = [one for one in situation.opens if one.ref.kind == "bill" and one.open_minor > 0]
    named = [opens[at] for at in named_in([one.name for one in opens], line.text[:_TEXT])]
    if preview.rest_minor or {part.ref for part in preview.plan.lines} != {one.ref for one in named}:
        return False
    whole = sum(one.open_minor for one in named) == line.left_minor
    return whole or not all(by_chance(one.name, line.amount_minor) for one in named)


def _passed_over(payer: Payer, preview: Preview) -> list[Ground]:
    """Warn of bills that the text names and the plan does not pay: paid already, written off, or no money left for them."""
    paid = {part.name for part in preview.plan.lines}
    missed = [number for number in payer.named if number not in paid and not by_chance(number)]
    return [Ground(WARN, f"Named in the text, but nothing of this goes there: {listed(missed)}.")] if missed else []


def _ahead(line: BankLineRow, today: date) -> list[Ground]:
    if line.booked_on <= today:
        return []
    return [Ground(WARN, f"The bank dates this line {said(line.booked_on)}, which lies ahead; it would be recorded for today.")]


def _title(kind: str, situation: Situation, preview: Preview) -> str:
    payer = situation.payer.name
    if kind == CREDIT:
        return f"Keep it as credit of {payer}"
    if kind == BALANCE:
        return f"{payer} pays on its balance"
    if kind == OLDEST:
        return f"{payer}, oldest due first"
    return f"{payer} pays {listed(_names(preview))}"


def _names(preview: Preview) -> list[str]:
    return [line.name for line in preview.plan.lines if line.ref.kind == "bill"]


def _laid(preview: Preview, situation: Situation) -> list[Ground]:
    """Say in words where the money of a plan goes, and which bill stays open with what."""
    opened: dict[ObligationRef, int] = {one.ref: one.open_minor for one in preview.open}
    bills = [line for line in preview.plan.lines if line.ref.kind == "bill"]
    rests = []
    for line in bills:
        rest = opened.get(line.ref, line.amount_minor) - line.amount_minor
        if rest:
            rests.append(Ground(NOTE, f"{line.name} stays open with {_money(rest, preview.currency)}."))
    parts = tuple((line.name, line.amount_minor) for line in bills[:_MOST_PARTS])
    text = ", ".join(f"{name} {_money(minor, preview.currency)}" for name, minor in parts)
    more = [Ground(NOTE, f"And {len(bills) - len(parts):,} bills more.")] if len(bills) > len(parts) else []
    laid = [Ground(NOTE, text, parts)] if parts else []
    return [*laid, *more, *rests, *(_after(preview, situation) if preview.rest_minor else [])]


def _after(preview: Preview, situation: Situation) -> list[Ground]:
    """Say what the customer owes afterwards: the figures are of all its accounts, so they go by the customer's name."""
    owed, credit = preview.owed_after_minor, preview.credit_after_minor
    if credit:
        return [Ground(NOTE, f"{situation.customer.name} then has {_money(credit, preview.currency)} credit.")]
    return [Ground(NOTE, f"{situation.customer.name} then owes {_money(owed, preview.currency)}.")]


def _balance_after(line: BankLineRow, situation: Situation) -> Ground:
    """Say what is left on the balance that is paid, be it of an account."""
    left, name = situation.payer.balance.balance_minor - line.left_minor, situation.payer.name
    if left < 0:
        return Ground(NOTE, f"{name} then has {_money(-left, line.currency)} credit.")
    return Ground(NOTE, f"{name} then owes {_money(left, line.currency)}.")


def _fitting(line: BankLineRow, situation: Situation) -> list[Ground]:
    """Say what speaks for this account of the customer's: its name in the line, and a balance of exactly this sum."""
    account = situation.account
    if account is None:
        return []
    named = [Ground(GOOD, f"{account.name} stands in the line.")] if _is_named(line, account) else []
    fits = situation.payer.balance.balance_minor == line.left_minor
    return [*named, *([Ground(GOOD, f"{account.name} owes exactly {_money(line.left_minor, line.currency)}.")] if fits else [])]


def _is_named(line: BankLineRow, account: Account) -> bool:
    """Say whether all words of an account's name stand in the text, or else in the payer's name."""
    return words_of(account.name) <= words_of(f"{line.text} {line.party}")


def _likeliest(line: BankLineRow, accounts: Iterable[Account]) -> list[Account]:
    """Put the accounts that are still used in the order of what speaks for them: named in the text, the sum, named as payer."""
    open_ = [one for one in accounts if not one.closed]
    text = words_of(line.text)
    return sorted(
        open_,
        key=lambda one: (not words_of(one.name) <= text, one.balance_minor != line.left_minor, not _is_named(line, one)),
    )


def _money(minor: int, currency: str) -> str:
    return format_minor(minor, currency, group=",")


def _twins(db: Any, line: BankLineRow, payer: Payer, today: date) -> list[PaymentRow]:
    """Return payments of this sum and these days that no line of a bank file was matched to: probably entered by hand."""
    days = timedelta(days=preferences.read(db, "duplicate_days"))
    on = min(line.booked_on, today)
    return stored.unmatched(db, payer.customer_id, line.left_minor, line.currency, on - days, on + days)


def _elsewhere(db: Any, line: BankLineRow, payer: Payer, today: date) -> list[PaymentRow]:
    """Return a payment of this sum and these days that a line of another file has: probably this line in another format."""
    days = timedelta(days=preferences.read(db, "duplicate_days"))
    on = min(line.booked_on, today)
    return stored.of_other_files(db, line.id, payer.customer_id, line.left_minor, line.currency, on - days, on + days)


def _warning(twin: PaymentRow) -> Ground:
    sum_ = _money(twin.amount_minor, twin.currency)
    return Ground(WARN, f"A payment of {sum_} from {twin.payer} was recorded for {said(twin.paid_on)} already.")


def _as_recorded(
    line: BankLineRow, payer: Payer, situation: Situation, twin: PaymentRow, found: Sequence[BankProposal]
) -> BankProposal:
    """Propose that the line is a payment that is in the book already."""
    named = f" {twin.reference}" if twin.reference else ""
    return BankProposal(
        customer_id=payer.customer_id,
        account_id=payer.account_id,
        payer=situation.payer.name,
        kind=SAME,
        title=f"It is the payment{named} of {said(twin.paid_on)}, recorded already",
        draft=found[0].draft,
        preview=found[0].preview,
        grounds=(Ground(GOOD, f"{_money(line.left_minor, line.currency)} from {twin.payer}, no other line is matched to it."),),
        payment_id=twin.id,
    )
