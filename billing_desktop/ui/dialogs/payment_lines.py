"""Owns how a payment is laid out: the chips that fill it in and the table of what it goes to.

Holds the operator's choice as allocations to be previewed; what they come to is the preview's matter. Source: rules 5.3; look 02.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ...domain.model import ObligationRef
from ...domain.reconcile import Allocations
from ...services import CreditUse, Preview
from .. import format as fmt
from ..models.allocation_model import AllocationModel
from ..widgets.buttons import CheckBox, ChipRow, quiet
from ..widgets.text import PlainLabel
from .allocation_table import AllocationFrame

AUTO, OLDEST, EXACT, HAND = "auto", "oldest", "exact", "hand"


class PaymentLines(QWidget):
    """Chips, Clear, the box for credit beside the payment, and the table.

    `changed`: the allocations must be previewed anew; `refused`: why an amount was not taken.
    """

    changed = Signal()
    refused = Signal(str)

    def __init__(self, numbers: fmt.Numbers, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.mode = AUTO
        self._hand: dict[ObligationRef, int] = {}
        self._wanted: list[ObligationRef] = []
        self._free = 0
        self.model = AllocationModel(numbers, self)
        self.frame = AllocationFrame(self.model)
        self.table = self.frame.table
        self._numbers = numbers
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self._build()
        self.chips.picked.connect(self._picked)
        self.clear.clicked.connect(self._clear)
        self.use_credit.toggled.connect(lambda _on: self.changed.emit())
        self.table.toggled.connect(self._toggled)
        self.table.typed.connect(self._typed)
        self.table.refused.connect(self.refused)

    def _build(self) -> None:
        self.chips = ChipRow()
        self.chips.add("named", self.tr("Named in the reference")).hide()
        oldest = self.chips.add(OLDEST, self.tr("Oldest due first"))
        oldest.setToolTip(self.tr("The bill due longest ago first; one without a due date counts by its bill date"))
        self.chips.add(EXACT, self.tr("Exact match"))
        self.chips.add(HAND, self.tr("By hand"))
        self.chips.select(OLDEST)
        self.clear = quiet(self.tr("Clear"))
        self.clear.setAccessibleDescription(self.tr("Apply nothing; all of it is left over"))
        self._tools = QWidget()
        row = QHBoxLayout(self._tools)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(9)
        row.addWidget(PlainLabel(self.tr("Fill in"), "body", "muted"))
        row.addWidget(self.chips)
        row.addWidget(self.clear)
        row.addStretch(1)
        self.use_credit = CheckBox()
        self.use_credit.setToolTip(self.tr("Lay it on what stays open: bills paid in part first, then the oldest due"))
        self.use_credit.hide()
        row.addWidget(self.use_credit)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(11)
        column.addWidget(self._tools)
        column.addWidget(self.frame)

    # --- its size: the chips may need two lines, and the table gives way before anything around it has to scroll

    def hasHeightForWidth(self) -> bool:
        return False  # as high as its width asks for would also be its least height, and the table has a lower one

    def sizeHint(self) -> QSize:
        hint, column = super().sizeHint(), self._column
        if not column.hasHeightForWidth():  # the chips are hidden
            return hint
        return QSize(hint.width(), column.totalHeightForWidth(max(self.width(), column.totalMinimumSize().width())))

    def minimumSizeHint(self) -> QSize:
        least, column = self._column.totalMinimumSize(), self._column
        if not column.hasHeightForWidth():
            return least
        return QSize(least.width(), column.totalMinimumHeightForWidth(max(self.width(), least.width())))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    # --- the operator's choice

    def start(self, chosen: Sequence[ObligationRef] = ()) -> None:
        """Begin anew; bills that were chosen before the form opened are filled by hand."""
        self.mode, self._hand, self._free = (HAND if chosen else AUTO), {}, 0
        self._wanted = list(chosen)
        self.use_credit.blockSignals(True)
        self.use_credit.setChecked(False)
        self.use_credit.blockSignals(False)
        self.model.set_rows([])
        self.frame.fit()

    def fill_wanted(self, preview: Preview) -> bool:
        """Fill the bills that were chosen before the form opened; say whether there were any."""
        wanted, self._wanted = set(self._wanted), []
        if wanted:
            self._hand = {line.ref: line.open_minor for line in preview.open if line.ref in wanted and line.open_minor}
        return bool(wanted)

    def allocations(self, proposal: Preview, amount_minor: int) -> Allocations | None:
        """Return what is to be previewed: None for the proposal, else the lines of the chosen way."""
        if self.mode == EXACT and proposal.reason != "exact":
            exact = exact_lines(proposal, amount_minor)
            if exact is None:
                self.mode = AUTO
            return exact
        if self.mode == HAND:
            known = {line.ref for line in proposal.open}
            self._hand = {ref: part for ref, part in self._hand.items() if ref in known and part}
            return tuple(self._hand.items())
        return None

    def _take_over(self) -> None:
        """Go on by hand from what is shown now."""
        if self.mode != HAND:
            self._hand = {line.ref: line.applied_minor for line in self.model.lines() if line.applied_minor}
            self.mode = HAND

    def _picked(self, name: str) -> None:
        if name == HAND:
            self._take_over()
        else:
            self.mode = name if name in (OLDEST, EXACT) else AUTO
        self.changed.emit()

    def _clear(self) -> None:
        self.mode, self._hand = HAND, {}
        self.changed.emit()

    def _toggled(self, row: int, on: bool) -> None:
        self._take_over()
        line = self.model.row(row)
        self._hand.pop(line.ref, None)
        if on:
            part = line.open.open_minor if line.open.open_minor > 0 else self._free
            self._hand[line.ref] = min(part, self._free) if self._free > 0 else part
        self.changed.emit()

    def _typed(self, row: int, minor: int | None) -> None:
        self._take_over()
        line = self.model.row(row)
        if minor is not None and minor < 0:
            self.refused.emit(self.tr("An amount that is applied must be above zero."))
            return
        if minor:
            self._hand[line.ref] = minor
        else:
            self._hand.pop(line.ref, None)
        self.changed.emit()

    # --- what it comes to

    def show_preview(self, preview: Preview, amount_minor: int, use: CreditUse | None) -> None:
        """Show what a preview found, and the credit that can be used beside the payment; it is used where the box is ticked."""
        self.use_credit.setVisible(use is not None)
        if use is not None:
            there = self._numbers.amount(use.there_minor, preview.currency)
            self.use_credit.setText(self.tr("Also use the credit of {amount}").format(amount=there))
        laid = sum(line.amount_minor for line in preview.plan.lines)
        self._free = preview.rest_minor + max(amount_minor - laid, 0)
        self.model.currency = preview.currency
        self.table.set_money(preview.currency, self._numbers.decimal, self._numbers.group)
        applied: dict[ObligationRef, int] = {line.ref: line.amount_minor for line in preview.plan.lines}
        self.model.show(preview.open, applied, dict(use.lines) if use and self.use_credit.isChecked() else {})
        self.frame.fit()
        self._show_chips(preview)

    def _show_chips(self, preview: Preview) -> None:
        pays_bills = any(line.ref.kind == "bill" for line in preview.open)
        self._tools.setVisible(len(preview.open) > 1 or (pays_bills and bool(preview.open)))
        self.chips.chip(OLDEST).setVisible(pays_bills)
        self.chips.chip(EXACT).setVisible(pays_bills)
        named = self.mode == AUTO and preview.reason == "named"
        self.chips.chip("named").setVisible(named)
        exact = self.chips.chip(EXACT)
        possible = preview.exact_bill is not None or bool(preview.exact_sets)
        if possible:
            exact.set_impossible("")
            exact.set_count(len(preview.exact_sets[0]) if preview.exact_bill is None and preview.exact_sets else None)
        else:
            exact.set_count(None)
            exact.set_impossible(self.tr("none found in time") if preview.search_gave_up else self.tr("none"))
        reason = {AUTO: preview.reason or OLDEST}.get(self.mode, self.mode)
        self.chips.select(reason if reason in ("named", OLDEST, EXACT, HAND) else HAND if not pays_bills else OLDEST)

    def show_nobody(self, text: str) -> None:
        """Show an empty table that says why."""
        self._free = 0
        self.use_credit.hide()
        self.model.set_rows([])
        self.table.set_empty_text(text)
        self._tools.setVisible(False)
        self.frame.fit()


def exact_lines(preview: Preview, amount_minor: int) -> Allocations | None:
    """Return the bill, or the set of bills, that matches exactly; None when there is none."""
    if preview.exact_bill is not None:
        return ((preview.exact_bill, amount_minor),)
    if preview.exact_sets:
        wanted = preview.exact_sets[0]
        opened = {line.ref: line.open_minor for line in preview.open}
        return tuple((ref, opened[ref]) for ref in wanted)
    return None
