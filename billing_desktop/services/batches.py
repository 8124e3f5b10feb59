"""Owns batches: acts that were written together, are undone together and called by one name; must not know rows.

The batch of an import is an id, what was imported, and from which file: `imp_01J… bills chinook.csv`; that of a payment with
credit beside it is an id alone.
"""

from __future__ import annotations

from typing import Any

from ..store import acts
from .desk import new_id

JOINED = "joined"
"""How the batch of a payment begins that was recorded together with credit: it is called by the payment."""
_NOUNS = {
    "customers": ("balance", "balances"),  # customers and accounts are no acts: only what they owe at the start is
    "accounts": ("balance", "balances"),
    "bills": ("bill", "bills"),
    "payments": ("payment", "payments"),
}


def new_batch(kind: str, file: str) -> str:
    """Return a new batch of a kind of rows from a file."""
    plain = "".join(char if char.isprintable() else "?" for char in file)
    return f"{new_id('imp')} {kind} {plain[:80]}"


def called(db: Any, posted: acts.Posted) -> str:
    """Say an act in words; one of an import by the whole import, since it is undone whole."""
    if not posted.batch:
        return posted.text
    if posted.batch.startswith(f"{JOINED}_"):
        return f"{acts.of_batch(db, posted.batch)[-1].text}, with its credit"
    kind, file = [*posted.batch.split(" ", 2)[1:], "", ""][:2]  # books of the first days have the id alone
    number = acts.size_of_batch(db, posted.batch)
    one, many = _NOUNS.get(kind, ("row", "rows"))
    return f"Import of {number:,} {one if number == 1 else many}{' from ' if file else ''}{file}"
