"""Owns what is known and shown of bank files: statements, lines, and why a line is thought to be whose; all frozen.

Units: minor units throughout. Source: rules 5.8; look 09.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

READY, CHOOSE, NOBODY, RECORDED, TWICE, OUT, ASIDE = "ready", "choose", "nobody", "recorded", "twice", "out", "aside"
"""How a line stands: can be recorded as proposed; somebody has to choose; nobody known; done; recorded more than once; no
receipt; put aside by the operator."""

GOOD, NOTE, WARN = "good", "note", "warn"


@dataclass(frozen=True, slots=True)
class BankStatementRow:
    """A statement that was read; a balance the file did not give is None."""

    id: int
    file: str
    format: str
    account: str
    currency: str
    opening_minor: int | None
    closing_minor: int | None
    in_minor: int
    out_minor: int
    lines: int
    first_on: date | None
    last_on: date | None
    read_at: str

    @property
    def agrees(self) -> bool | None:
        """Say whether opening plus lines is the closing; None where the file does not give both."""
        if self.opening_minor is None or self.closing_minor is None:
            return None
        return self.opening_minor + self.in_minor + self.out_minor == self.closing_minor


@dataclass(frozen=True, slots=True)
class BankLineRow:
    """A line as lists show it; `left_minor` is what of it no payment that stands was recorded of, `matched` that
    a payment recorded by itself was said to be of it."""

    id: int
    statement_id: int
    booked_on: date
    amount_minor: int
    currency: str
    party: str
    iban: str
    text: str
    reference: str
    aside: str
    left_minor: int
    payments: tuple[int, ...] = ()
    matched: bool = False

    @property
    def settled(self) -> str:
        """Return how the line stands where nothing has to be looked for, else nothing."""
        if self.aside:
            return ASIDE
        if self.amount_minor < 0:
            return OUT
        if self.left_minor < 0:
            return TWICE
        return RECORDED if self.left_minor == 0 else ""


@dataclass(frozen=True, slots=True)
class Ground:
    """Why somebody is proposed, in one sentence: it speaks for it (good), is to be known (note), or against it (warn).

    `parts` are names with what each gets, where the sentence is nothing but them, for who writes amounts in another way.
    """

    weight: str
    text: str
    parts: tuple[tuple[str, int], ...] = ()
