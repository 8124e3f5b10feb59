"""Owns what is known of a statement that was issued; must not know how it is kept, drawn or sent.

Source: rules 8: a statement that was issued is kept (number, day, bytes, hash).
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

WAYS = ("post", "email", "hand", "other")
"""How a statement was sent."""


@dataclass(frozen=True, slots=True)
class SentNote:
    """That a statement was sent. `address` is where to, as it was then."""

    at: datetime
    how: str
    address: str = ""


@dataclass(frozen=True, slots=True)
class IssuedRow:
    """An issued statement in a list, without its bytes. `sent` is the last time it was marked as sent, or None.

    `known_at` is the instant whose books it shows; `recipe` the name of the recipe it was made by, if any.
    """

    id: int
    number: str
    customer_id: int
    customer_name: str
    customer_reference: str
    account_id: int | None
    account_name: str
    account_reference: str
    type: str
    from_: date | None
    to: date
    known_at: datetime
    currency: str
    opening_minor: int
    closing_minor: int
    recipe: str
    language: str
    format: str
    sha256: str
    issued_at: datetime
    operator: str
    sent: SentNote | None = None


def number_of(place: int) -> str:
    """Return the number of the nth statement that a book issues.

    >>> number_of(7), number_of(12345)
    ('S-0007', 'S-12345')
    """
    return f"S-{place:04}"
