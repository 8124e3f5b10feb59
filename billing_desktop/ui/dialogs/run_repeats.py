"""Owns what a run of statements says of those that were issued before, for the same customer, kind and period.

Must not know how one is issued, nor who is ticked. Source: rules 8: a statement that was issued is kept, so it is not undone.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import QObject

from ...domain.runs import Candidate
from .. import format as fmt
from ..widgets.notice import NoticeBar
from .base import say_once

_NAMED = 5


class RunRepeats(QObject):
    """The statements that are there already; `leave_out` takes the customers that have one out of the choice."""

    def __init__(self, billing: Any, notice: NoticeBar, leave_out: Callable[[set[tuple[int, str]]], None]) -> None:
        super().__init__(notice)
        self._billing, self._notice, self._leave_out = billing, notice, leave_out
        self._numbers: dict[tuple[int, str], str] = {}
        self._told: set[tuple[int, str]] = set()
        self._stands = False

    def look(self, type_: str, period: tuple[date | None, date] | None) -> None:
        """Look up, once for all customers, who has a statement of this kind and period."""
        self._numbers = self._billing.issuing.numbers_of_period(type_, *period) if period else {}

    def tell(self, chosen: Sequence[Candidate]) -> None:
        """Say who of the chosen has one already, or take that away where nobody has."""
        keys = {(one.customer_id, one.currency) for one in chosen}
        found = {key: number for key, number in self._numbers.items() if key in keys}
        self._told = set(found)
        if not found:
            if self._stands:
                self._notice.clear()
            self._stands = False
            return
        head = fmt.count(
            len(found),
            self.tr("1 of them has a statement of this kind and period already."),
            self.tr("{n} of them have a statement of this kind and period already."),
        )
        numbers = sorted(found.values())
        more = f", … (+{len(numbers) - _NAMED})" if len(numbers) > _NAMED else ""
        text = self.tr("Issued before: {numbers}. Issued again, each gets a new number.")
        out = self.tr("Leave out") if len(found) == 1 else self.tr("Leave these out")
        say_once(self._notice, "warn", head, text.format(numbers=", ".join(numbers[:_NAMED]) + more),
                 ((out, lambda: self._leave_out(set(found))),))  # fmt: skip
        self._stands = True

    def untold(self, chosen: Sequence[Candidate]) -> bool:
        """Say whether somebody among the chosen has one already of which nothing stands in the notice."""
        found = {(one.customer_id, one.currency) for one in chosen} & set(self._numbers)
        return bool(found) and not (self._stands and found <= self._told)

    def give_way(self) -> None:
        """Let another notice stand; it is gone with the next change of the choice."""
        self._stands = True
        self._told = set()
