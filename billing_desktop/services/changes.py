"""Owns what a commit tells the screens: which records moved; must not know who listens."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Changes:
    """What one commit touched. `lists` says that customers were added, renamed or archived; `standing` that it changed whether
    anything can be recorded, `bank` that lines of a bank file were read, matched or put aside."""

    revision: int
    customers: frozenset[int] = frozenset()
    bills: frozenset[int] = frozenset()
    lists: bool = False
    settings: bool = False
    events: bool = False
    standing: bool = False
    bank: bool = False
