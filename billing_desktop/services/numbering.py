"""Owns the numbers that customers, accounts and bills are given when none is typed; must not know forms or files."""

from __future__ import annotations

from typing import Any

from ..store import records
from ..store import settings as stored

PREFIXES = {"customer": "C-", "account": "A-", "bill": "INV-"}
"""What the numbers begin with while the settings say nothing else."""


def setting_of(kind: str) -> str:
    """Return the name of the setting that has prefix and next number of a kind."""
    return f"numbering_{kind}"


def next_reference(db: Any, kind: str) -> str:
    """Return the number that the next record of a kind would be given."""
    chosen = stored.get(db, setting_of(kind), None)
    if chosen is None:
        return records.free_reference(db, kind, PREFIXES[kind])
    return _first_free(db, kind, chosen["prefix"], chosen["next"])


def take_reference(db: Any, kind: str) -> str:
    """Return the number for a record that is about to be written; the setting goes on to the one after it.

    Our choice: a number once given is not given again by itself, also where its bill was undone.
    """
    found = next_reference(db, kind)
    chosen = stored.get(db, setting_of(kind), None)
    if chosen is not None:
        number = found.removeprefix(chosen["prefix"])
        stored.put(db, setting_of(kind), {"prefix": chosen["prefix"], "next": _after(number)})
    return found


def parts(reference: str, kind: str, chosen: dict[str, str] | None) -> tuple[str, str]:
    """Split the next number of a kind into what it begins with and its digits."""
    prefix = chosen["prefix"] if chosen else PREFIXES[kind]
    return prefix, reference.removeprefix(prefix)


def _first_free(db: Any, kind: str, prefix: str, number: str) -> str:
    while records.reference_used(db, kind, prefix + number):
        number = _after(number)
    return prefix + number


def _after(number: str) -> str:
    """Return the number after one, with as many digits at least.

    >>> _after("0417"), _after("999")
    ('0418', '1000')
    """
    return str(int(number) + 1).zfill(len(number))
