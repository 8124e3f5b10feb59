"""Owns what a bank file is once read: statements of accounts with their lines, frozen; must not know its format."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal


@dataclass(frozen=True, slots=True, kw_only=True)
class BankEntry:
    """A line of a statement as the bank gives it: what came in is above zero, what went out below.

    `party` and `iban` are who paid (or was paid), `text` what they wrote, `reference` the bank's own number of the line. Any of
    them may be empty.
    """

    booked_on: date
    amount: Decimal
    currency: str
    party: str = ""
    iban: str = ""
    text: str = ""
    reference: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class BankStatement:
    """One statement of one account; a balance the file does not give is None. Entries still pending are left out."""

    account: str
    currency: str
    opening: Decimal | None
    closing: Decimal | None
    entries: tuple[BankEntry, ...]
    pending: int = 0


@dataclass(frozen=True, slots=True)
class BankFile:
    """A bank file that was read: its format by name, its statements in order; `sha256` is that of the file's bytes."""

    format: str
    sha256: str
    statements: tuple[BankStatement, ...]


def joined(parts: Sequence[str | None]) -> str:
    """Join texts with a blank between, each once, blanks evened out."""
    plain = [" ".join((part or "").split()) for part in parts]
    return " ".join(dict.fromkeys(part for part in plain if part))


def one_account(statements: Sequence[BankStatement]) -> tuple[BankStatement, ...]:
    """Join statements that are pages of one: the same account, each opening at what the one before it closed with."""
    found: list[BankStatement] = []
    for one in statements:
        last = found[-1] if found else None
        if last and _goes_on(last, one):
            found[-1] = BankStatement(
                account=one.account,
                currency=one.currency,
                opening=last.opening,
                closing=one.closing,
                entries=(*last.entries, *one.entries),
                pending=last.pending + one.pending,
            )
        else:
            found.append(one)
    return tuple(found)


def _goes_on(last: BankStatement, one: BankStatement) -> bool:
    same = (last.account, last.currency) == (one.account, one.currency)
    return same and last.closing is not None and last.closing == one.opening
