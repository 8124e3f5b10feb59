"""Owns the table in which a payment is laid on bills and balances: rows of what is open and what is applied to each.

The figures are those of a preview; only what is left open of a line is the difference of two of them. Must not know views.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QModelIndex, QObject, QPersistentModelIndex, Qt

from ...domain.model import ObligationRef
from ...services import OpenLine
from .. import format as fmt
from ..widgets.cell import Cell
from ..widgets.row_model import Column, RowModel

CHECK, NAME, ACCOUNT, DUE, OPEN, APPLY, LEFT = range(7)


def _tr(text: str) -> str:
    return QCoreApplication.translate("allocations", text)


@dataclass(frozen=True, slots=True)
class AllocationLine:
    """One line: what is open there, how much of the payment goes to it, and of credit beside it. Units: minor units."""

    open: OpenLine
    applied_minor: int = 0
    credit_minor: int = 0

    @property
    def ref(self) -> ObligationRef:
        """Name the obligation."""
        return self.open.ref

    @property
    def left_minor(self) -> int:
        """Return what stays open; below zero for credit on a balance."""
        return self.open.open_minor - self.applied_minor - self.credit_minor


class AllocationModel(RowModel):
    """Lines of a preview, with a box to fill each and a field to type an amount."""

    def __init__(self, numbers: fmt.Numbers, parent: QObject | None = None) -> None:
        self.numbers, self.currency = numbers, "EUR"
        self.bills_expected = True
        """What its columns are made for while there is no line: bills, or balances."""
        super().__init__(self._make_columns(), key=lambda line: line.ref, parent=parent)

    def _make_columns(self) -> Sequence[Column]:
        return (
            Column("", lambda line: Cell(check=line.applied_minor > 0), width=46),
            Column(_tr("Bill"), lambda line: Cell(line.open.name), stretch=True, width=104),
            Column(_tr("Account"), self._account, stretch=True, width=110, spare=2),
            Column(_tr("Due"), self._due, width=206, spare=1),
            Column(_tr("Open"), self._open, align="right", width=112),
            Column(_tr("Apply"), self._apply, align="right", width=120,
                   value=lambda line: line.applied_minor or None, edited=lambda _line, _minor: None),
            Column(_tr("Left open"), self._left, align="right", width=164),
        )  # fmt: skip

    def amount(self, minor: int) -> str:
        """Write an amount in the payment's currency."""
        return self.numbers.amount(minor, self.currency)

    def _account(self, line: AllocationLine) -> Cell:
        if line.ref.kind == "bill":
            return Cell(line.open.account_name)
        return Cell(_tr("balance"), tone="muted")

    def _due(self, line: AllocationLine) -> Cell:
        one = line.open
        if one.ref.kind != "bill":
            return Cell()
        if one.days_late > 0:
            return Cell(fmt.day(one.due_date), second=fmt.days_late(one.days_late), tone="late", second_tone="late")
        if one.due_date:
            return Cell(fmt.day(one.due_date))
        billed = _tr("billed {day}").format(day=fmt.day(one.bill_date)) if one.bill_date else ""
        return Cell(_tr("none"), second=billed)

    def _open(self, line: AllocationLine) -> Cell:
        return Cell(self.amount(line.open.open_minor), align="right")

    def _apply(self, line: AllocationLine) -> Cell:
        text = self.amount(line.applied_minor) if line.applied_minor else ""
        return Cell(text, bold=True, align="right", field=True)

    def _left(self, line: AllocationLine) -> Cell:
        left = line.left_minor
        if left < 0 and line.ref.kind != "bill":
            return Cell(self.amount(-left), second=_tr("credit"), tone="credit", second_tone="credit", align="right")
        if left < 0:
            return Cell(self.amount(-left), second=_tr("too much"), tone="bad", second_tone="bad", align="right")
        if line.credit_minor:
            used = _tr("{amount} by credit").format(amount=self.amount(line.credit_minor))
            return Cell(self.amount(left), second=used, second_tone="credit", align="right")
        if left == 0 and line.applied_minor:
            return Cell(self.amount(0), second=_tr("paid"), tone="credit", second_tone="credit", align="right")
        return Cell(self.amount(left), align="right")

    def show(
        self, lines: Sequence[OpenLine], applied: Mapping[ObligationRef, int], credit: Mapping[ObligationRef, int] | None = None
    ) -> None:
        """Show what a preview found; lines that stay keep their place, so a field that is being typed in stays open."""
        beside = credit or {}
        found = [AllocationLine(line, applied.get(line.ref, 0), beside.get(line.ref, 0)) for line in lines]
        if [line.ref for line in found] != [line.ref for line in self._rows]:
            self.set_rows(found)
            return
        for index, line in enumerate(found):
            if line != self._rows[index]:
                self.update_row(index, line)

    def kinds(self) -> set[str]:
        """Return what kinds of lines there are, or would be."""
        return {line.ref.kind for line in self._rows} or ({"bill"} if self.bills_expected else {"balance"})

    def expect(self, *, bills: bool) -> None:
        """Say what lines would be, for the time there is none."""
        if bills != self.bills_expected:
            self.bills_expected = bills
            if not self._rows:
                self.set_rows([])
                self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, self.columnCount() - 1)

    def lines(self) -> list[AllocationLine]:
        """Return the lines."""
        return self.rows

    def totals(self) -> AllocationTotals:
        """Add up the columns of what is shown."""
        rows: list[AllocationLine] = self._rows
        return AllocationTotals(
            sum(line.open.open_minor for line in rows),
            sum(line.applied_minor for line in rows),
            sum(max(line.left_minor, 0) for line in rows),
            sum(1 for line in rows if line.applied_minor),
            len(rows),
        )

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role == Qt.ItemDataRole.DisplayRole and section in (NAME, ACCOUNT, DUE):
            kinds = self.kinds()
            if "bill" not in kinds:
                return _tr("Balance") if section == NAME else ""
            if len(kinds) > 1 and section == NAME:
                return _tr("Bill or balance")
        return super().headerData(section, orientation, role)

    def setData(self, index: QModelIndex | QPersistentModelIndex, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Hand a typed amount on; the line changes when the preview that follows says so."""
        if role != Qt.ItemDataRole.EditRole or index.column() != APPLY:
            return False
        self.cell_edited.emit(index.row(), index.column(), value)
        return True


@dataclass(frozen=True, slots=True)
class AllocationTotals:
    """The sums of the columns. Units: minor units."""

    open_minor: int
    applied_minor: int
    left_minor: int
    chosen: int
    lines: int
