"""Owns how movements become a statement's lines; must not know where they come from or how they are drawn.

Source: rules, section 8.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date

from .model import Act, Kind, ObligationRef
from .statement_rows import StatementLine

TYPES = ("balance_forward", "open_item", "activity")


@dataclass(frozen=True, slots=True)
class Movement:
    """An entry within a statement's scope with what its posting says; `root_id` is the act a chain of undos began with."""

    root_id: int
    posting_id: int
    act: str
    effective_on: date
    given_on: date
    amount_minor: int
    kind: str
    on: str
    reference: str = ""
    description: str = ""
    due_date: date | None = None
    recorded_at: str = ""
    bill_id: int | None = None
    payment_id: int | None = None
    reason: str = ""
    ref: ObligationRef | None = None


@dataclass(frozen=True, slots=True)
class Sums:
    """What a period's movements add up to, by kind; billed - paid - credited - written off is their sum."""

    billed_minor: int
    paid_minor: int
    credited_minor: int
    written_off_minor: int


def by_name(movement: Movement) -> str | None:
    """Word where a payment's part went by the obligation's name."""
    return movement.on


_SAYS_WHERE = (Act.PAYMENT, Act.CREDIT_NOTE, Act.TRANSFER)
"""Acts that say beneath them, or in their own words, which balance they moved."""


def with_accounts(movements: Sequence[Movement]) -> list[Movement]:
    """Give what moved the balance of one account and has no reference the account's name: several stand on one list."""
    refs: dict[int, set[ObligationRef | None]] = defaultdict(set)
    for movement in movements:
        refs[movement.root_id].add(movement.ref)

    def lacks(movement: Movement) -> bool:
        ref = movement.ref
        own = ref is not None and ref.kind == "account" and len(refs[movement.root_id]) == 1
        return own and not movement.reference and movement.act not in _SAYS_WHERE

    return [replace(movement, reference=movement.on) if lacks(movement) else movement for movement in movements]


def lines_of(
    movements: Sequence[Movement], opening_minor: int, word: Callable[[Movement], str | None] = by_name
) -> list[StatementLine]:
    """Make one line for each act and value date whose entries do not cancel, with the running balance.

    An act undone on its own day and credit applied within make none. Beneath a payment stand its allocations, as `word`
    names them ("" is credit, None leaves one out). Units: minor units. Source: rules 8.
    """
    groups: dict[tuple[date, int], list[Movement]] = defaultdict(list)
    for movement in movements:
        groups[movement.effective_on, movement.root_id].append(movement)
    lines: list[StatementLine] = []
    balance = opening_minor
    whole: dict[int, list[Movement]] = defaultdict(list)
    shown: dict[int, int] = defaultdict(int)
    for movement in movements:
        whole[movement.root_id].append(movement)
    for (_, root), group in groups.items():
        shown[root] += sum(movement.amount_minor for movement in group) != 0
    for (day, root), group in sorted(groups.items(), key=lambda item: (item[0][0], item[1][0].posting_id)):
        amount = sum(movement.amount_minor for movement in group)
        if not amount:
            continue
        head = group[0]
        balance += amount
        # An act on one line nets over all its days (rules 5.7); on several lines each has the parts that came there.
        parts = _allocations(whole[root] if shown[root] == 1 else group, word)
        lines.append(
            StatementLine(
                date=day,
                kind=head.act,
                reference=head.reference,
                description=head.description,
                due_date=head.due_date,
                amount_minor=amount,
                balance_minor=balance,
                allocations=parts if head.act in ("payment", "credit_note") else (),
                given_on=head.given_on if head.given_on != day else None,
            )
        )
    return lines


def _allocations(movements: Sequence[Movement], word: Callable[[Movement], str | None]) -> tuple[tuple[str, int], ...]:
    """Say where an act's payment money went, by obligation; what only passed through a balance nets to nothing."""
    sums: dict[tuple[ObligationRef | None, str], int] = defaultdict(int)
    words: dict[tuple[ObligationRef | None, str], str | None] = {}
    for movement in movements:
        if movement.kind in (Kind.PAID, Kind.CREDITED):
            place = (movement.ref, movement.on)
            sums[place] -= movement.amount_minor
            words.setdefault(place, word(movement))
    found = ((words[place], part) for place, part in sums.items() if part > 0)
    return tuple((name, part) for name, part in found if name is not None)


def sums_of(movements: Sequence[Movement]) -> Sums:
    """Add up a period's movements by kind; a cancelled bill was not billed. Units: minor units."""
    by_kind: dict[str, int] = defaultdict(int)
    for movement in movements:
        by_kind[movement.kind] += movement.amount_minor
    return Sums(
        by_kind[Kind.DUE] + by_kind[Kind.CANCELLED],
        -by_kind[Kind.PAID],
        -by_kind[Kind.CREDITED],
        -by_kind[Kind.WRITTEN_OFF],
    )


def running(lines: Sequence[StatementLine]) -> list[StatementLine]:
    """Give open items their running balance of what remains."""
    balance = 0
    found = []
    for line in lines:
        balance += line.remaining_minor or 0
        found.append(replace(line, balance_minor=balance))
    return found
