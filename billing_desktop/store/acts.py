"""Owns looking postings up: by key, by root, and which act undo and redo would take; must not know what they mean.

Source: rules 4.6 and 6, Undo.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from .saved import Saved


@dataclass(frozen=True, slots=True)
class Posted:
    """What a posting says of itself, without its entries."""

    id: int
    act: str
    key: str
    content: str
    given_on: str
    recorded_at: str
    text: str
    reason: str
    customer_id: int
    undoes_id: int | None
    root_id: int | None
    batch: str


_COLUMNS = "id, act, key, content, given_on, recorded_at, text, reason, customer_id, undoes_id, root_id, batch"
_BY_KEY = Saved(f"SELECT {_COLUMNS} FROM posting WHERE key = :key")
_BY_ID = Saved(f"SELECT {_COLUMNS} FROM posting WHERE id = :id")
_CHAIN_END = Saved(f"SELECT {_COLUMNS} FROM posting WHERE id = :root OR root_id = :root ORDER BY id DESC LIMIT 1")
_LENGTH = Saved("SELECT count(*) FROM posting WHERE root_id = :root")
_OF_BATCH = Saved(f"SELECT {_COLUMNS} FROM posting WHERE batch = :batch AND batch <> '' ORDER BY id DESC")
_SIZE_OF_BATCH = Saved("SELECT count(*) FROM posting WHERE batch = :batch AND batch <> ''")
# An act stands when its chain of undo and redo has an even length; acts are looked through from the newest.
_LAST_STANDING = Saved(
    f"""SELECT {_COLUMNS} FROM posting p WHERE p.root_id IS NULL
    AND (SELECT count(*) FROM posting u WHERE u.root_id = p.id) % 2 = 0 ORDER BY p.id DESC LIMIT 1"""
)
# Only what was undone after the newest act can be redone, last undone first.
_LAST_UNDONE = Saved(
    f"""SELECT {_COLUMNS} FROM posting p WHERE p.root_id IS NOT NULL AND p.act = 'undo'
    AND NOT EXISTS (SELECT 1 FROM posting u WHERE u.undoes_id = p.id)
    AND (SELECT count(*) FROM posting c WHERE c.root_id = p.root_id) % 2 = 1
    AND p.id > (SELECT coalesce(max(id), 0) FROM posting WHERE root_id IS NULL) ORDER BY p.id DESC LIMIT 1"""
)


def by_key(db: Any, key: str) -> Posted | None:
    """Return the posting that carries a key, or None."""
    row = _BY_KEY.row(db, key=key)
    return Posted(*row) if row else None


def by_id(db: Any, posting_id: int) -> Posted | None:
    """Return a posting, or None."""
    row = _BY_ID.row(db, id=posting_id)
    return Posted(*row) if row else None


def chain_end(db: Any, root_id: int) -> Posted:
    """Return the newest link of an act's chain of undo and redo; the act itself when it was never undone."""
    row = _CHAIN_END.row(db, root=root_id)
    assert row is not None
    return Posted(*row)


def stands(db: Any, root_id: int) -> bool:
    """Say whether an act counts: it was undone as often as brought back."""
    return int(_LENGTH.value(db, root=root_id)) % 2 == 0


def of_batch(db: Any, batch: str) -> list[Posted]:
    """Return the postings written together as one import, newest first."""
    return [Posted(*row) for row in _OF_BATCH.rows(db, batch=batch)]


def size_of_batch(db: Any, batch: str) -> int:
    """Return how many postings were written together as one import."""
    return int(_SIZE_OF_BATCH.value(db, batch=batch))


def last_standing(db: Any) -> Posted | None:
    """Return the newest act that was not undone."""
    row = _LAST_STANDING.row(db)
    return Posted(*row) if row else None


def last_undone(db: Any) -> Posted | None:
    """Return the undo that redo would take back, or None once something newer was recorded."""
    row = _LAST_UNDONE.row(db)
    return Posted(*row) if row else None
