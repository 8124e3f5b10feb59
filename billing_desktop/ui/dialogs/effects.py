"""Owns the small table that says before an act what will be after it: each figure now and afterwards.

Must not know any act; shows what a trial found. Source: look 07.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from ...domain.correction_rows import Trial, TrialLine
from .. import format as fmt
from ..widgets.cell import Cell
from ..widgets.table import Column, RowModel, RowTable
from .short_names import short

NAME, DETAIL = 160, 100
"""How much room a name and what stands beside it have in a line, in pixels."""


@dataclass(frozen=True, slots=True)
class Effect:
    """A line of the table. Units: minor units; `kind` is bill, amount, balance, credit or owed.

    No `after_minor`: it is not known yet. `word` says beside the amount afterwards what it means: `paid`, `opens again`.
    """

    kind: str
    name: str
    detail: str
    now_minor: int
    after_minor: int | None
    word: str = ""


class EffectTable(RowTable):
    """Now and afterwards, for each obligation an act touches and for what the customer owes."""

    def __init__(self, numbers: fmt.Numbers, *, parent: QWidget | None = None) -> None:
        self._numbers, self._currency = numbers, ""
        columns = (
            Column("", lambda row: Cell(row.name, second=row.detail, bold=row.kind == "owed"), stretch=True),
            Column(self.tr("Now"), self._now, align="right", width=112),
            Column(self.tr("Afterwards"), self._after, align="right", width=168),
        )
        self.rows_ = RowModel(columns)
        super().__init__(self.rows_, row_height=36, parent=parent)
        self.setAccessibleName(self.tr("What will be afterwards"))
        self.setSelectionMode(RowTable.SelectionMode.NoSelection)
        self.fit_rows()

    def show_effects(self, effects: Sequence[Effect], currency: str) -> None:
        """Show these lines."""
        self._currency = currency
        self.rows_.set_rows(list(effects))

    def texts(self) -> list[list[str]]:
        """Return what stands in each line."""
        return [[column.cell(row).spoken() for column in self.rows_.columns] for row in self.rows_.rows]

    def _now(self, row: Effect) -> Cell:
        return self._figure(row, row.now_minor)

    def _after(self, row: Effect) -> Cell:
        if row.after_minor is None:
            return Cell("–", align="right", tone="muted")
        raised = row.kind == "bill" and row.after_minor > row.now_minor
        if raised:
            return Cell(self._amount(row.after_minor), second=row.word, align="right", tone="late", second_tone="late", bold=True)
        return self._figure(row, row.after_minor, row.word)

    def _figure(self, row: Effect, minor: int, word: str = "") -> Cell:
        if row.kind == "balance" and minor < 0:
            return Cell(self._numbers.credit(-minor, self._currency), second=word, align="right", tone="credit")
        tone = "credit" if row.kind == "credit" and minor else "normal"
        return Cell(self._amount(minor), second=word, align="right", tone=tone, bold=row.kind == "owed")

    def _amount(self, minor: int) -> str:
        return self._numbers.amount(minor, self._currency)

    def effects_of(self, trial: Trial, settled: str) -> list[Effect]:
        """Return the lines of a trial; `settled` is the word for a bill on which nothing is open afterwards."""
        bills = [self._of_bill(line, settled) for line in trial.lines if line.ref.kind == "bill"]
        balances = [self._of_balance(line) for line in trial.lines if line.ref.kind != "bill"]
        owes = Effect(
            "owed", self.tr("{name} owes").format(name=short(trial.customer, NAME)), "", trial.owed_now, trial.owed_after
        )
        if not bills and len(balances) == 1:
            only = trial.lines[0]
            if only.ref.kind == "customer" and (only.now_minor, only.after_minor) == (owes.now_minor, owes.after_minor):
                return [owes]
        return [*bills, *balances, owes]

    def _of_bill(self, line: TrialLine, settled: str) -> Effect:
        word = ""
        if not line.after_minor and line.now_minor:
            word = settled
        elif line.after_minor and not line.now_minor:
            word = self.tr("opens again")
        return Effect(
            "bill",
            short(line.name, NAME),
            short(line.detail, DETAIL) if line.detail else "",
            line.now_minor,
            line.after_minor,
            word,
        )

    def _of_balance(self, line: TrialLine) -> Effect:
        if line.now_minor <= 0 and line.after_minor <= 0:
            name = self.tr("Credit of {name}").format(name=short(line.name, NAME))
            return Effect("credit", name, "", -line.now_minor, -line.after_minor)
        return Effect(
            "balance", self.tr("Balance of {name}").format(name=short(line.name, NAME)), "", line.now_minor, line.after_minor
        )
