"""Owns the foot of the payment dialog: received less applied is left over, what becomes of it, and the effect in words.

Shows a preview; must not know how it was made. Source: look 02.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ...domain.model import ObligationRef
from ...services import CreditUse, Preview
from .. import format as fmt
from .. import sentences, theme
from ..widgets.inputs import Combo, LabelledField
from ..widgets.notice import NoticeBar
from ..widgets.text import PlainLabel
from .base import DetailsDialog, say_once

MOST_NAMED = 3


def _tr(text: str) -> str:
    return QCoreApplication.translate("payment", text)


@dataclass(frozen=True, slots=True)
class Outcome:
    """A preview boiled down to the figures of the equation. Units: minor units."""

    received_minor: int
    applied_minor: int
    left_minor: int
    bills: int
    balances: int
    part_of: str = ""
    credit_minor: int = 0


def outcome_of(preview: Preview, amount_minor: int, pays_bills: bool, use: CreditUse | None = None) -> Outcome:
    """Read the equation out of a preview: in the bill model what is no bill is left over, else what becomes credit.

    `use` is the credit that is used beside the payment.
    """
    names = {line.ref: line for line in preview.open}
    bills = [line for line in preview.plan.lines if line.ref.kind == "bill"]
    others = [line for line in preview.plan.lines if line.ref.kind != "bill"]
    refused = any(problem.field == "allocations" for problem in preview.problems)
    if refused:  # the lines as typed, which do not add up
        left = amount_minor - sum(line.amount_minor for line in preview.plan.lines)
    elif pays_bills:
        left = preview.rest_minor
    else:
        left = max(preview.credit_after_minor - preview.credit_minor, 0)
    part = ""
    if len(bills) == 1 and bills[0].ref in names and bills[0].amount_minor < names[bills[0].ref].open_minor:
        part = bills[0].name
    balances = len(others) if not pays_bills else 0
    if use and part in {names[ref].name for ref, _ in use.lines if ref in names}:
        part = ""  # the credit may pay the rest of it
    return Outcome(amount_minor, amount_minor - left, left, len(bills), balances, part, use.used_minor if use else 0)


def record_text(outcome: Outcome, amount: str, kept: str, credit: str = "") -> str:
    """Say what the primary button does: `Record 900.00: pay 2 bills, keep 125.00`; `credit` is what is used beside it."""
    parts = []
    if outcome.part_of:
        parts.append(_tr("pay part of {bill}").format(bill=outcome.part_of))
    elif outcome.bills:
        parts.append(fmt.count(outcome.bills, _tr("pay 1 bill"), _tr("pay {n} bills")))
    if outcome.balances and outcome.applied_minor > 0:
        parts.append(fmt.count(outcome.balances, _tr("lower 1 balance"), _tr("lower {n} balances")))
    if outcome.left_minor > 0:
        parts.append(_tr("keep {amount}").format(amount=kept) if parts else _tr("keep it as credit"))
    if outcome.credit_minor:
        parts.append(_tr("use {amount} credit").format(amount=credit))
    said = _tr("Record {amount}").format(amount=amount)
    return f"{said}: {', '.join(parts)}" if parts else said


class _Figure(QWidget):
    """A figure with its label above."""

    def __init__(self, label: str) -> None:
        super().__init__()
        self.label = PlainLabel(label, "label", "muted")
        self.figure = PlainLabel("", "figure")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.label)
        column.addWidget(self.figure)
        self.figure.setFixedHeight(theme.control())  # on one line with the choice at the right

    def show_figure(self, text: str, tone: str = "normal") -> None:
        self.figure.setText(text)
        self.figure.set_tone(tone)
        self.setAccessibleName(f"{self.label.text()}: {text}")


class PaymentFooter(QWidget):
    """Equation, what is left over, effect. `target_picked` tells where the rest shall go.

    `owner` is the customer's name: what is owed afterwards is the customer's, also where an account pays.
    """

    target_picked = Signal(object)

    def __init__(self, numbers: fmt.Numbers, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._numbers, self._currency = numbers, "EUR"
        self._preview: Preview | None = None
        self._use: CreditUse | None = None
        self.owner = ""
        self.told = True
        """Whether somebody is told of payments: to whom nobody listens, nothing is said of notifications."""
        self.received = _Figure(self.tr("Received"))
        self.applied = _Figure(self.tr("Applied"))
        self.left = _Figure(self.tr("Left over"))
        self.target = Combo()
        self.target.setMinimumWidth(theme.px(232))
        self.target_field = LabelledField(self.tr("What is left over becomes"), self.target)
        self.effect = NoticeBar()
        self.target.picked.connect(self.target_picked)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addLayout(self._equation())
        column.addWidget(self.effect)

    def _equation(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(20)
        row.addWidget(self.received)
        for sign, figure in (("−", self.applied), ("=", self.left)):
            between = PlainLabel(sign, "section", "muted")
            between.setFixedHeight(theme.control())
            row.addWidget(between, 0, Qt.AlignmentFlag.AlignBottom)
            row.addWidget(figure)
        row.addStretch(1)
        row.addWidget(self.target_field)
        return row

    def set_targets(self, targets: Sequence[tuple[str, ObligationRef]], chosen: ObligationRef | None) -> None:
        """Offer where the rest can go; with one place there is nothing to choose."""
        if [(self.target.itemText(i), self.target.itemData(i)) for i in range(self.target.count())] != list(targets):
            self.target.clear()
            for name, ref in targets:
                self.target.add(name, ref)
            self.target.setMinimumWidth(min(max(theme.px(232), self.target.sizeHint().width()), theme.px(320)))
        if chosen is not None:
            self.target.set_value(chosen)

    def show_preview(
        self, preview: Preview, outcome: Outcome, problem: str, *, wrong: bool, use: CreditUse | None = None
    ) -> None:
        """Show a preview, with the credit used beside it, and in place of its effect what is wrong with the lines."""
        self._preview, self._use = preview, use
        amount = self._amount
        self.received.show_figure(amount(outcome.received_minor))
        label = self.tr("Applied")
        if outcome.bills:
            label = fmt.count(outcome.bills, self.tr("Applied to 1 bill"), self.tr("Applied to {n} bills"))
        elif outcome.balances:
            label = self.tr("Applied to what is owed")
        self.applied.label.setText(label)
        self.applied.show_figure(amount(outcome.applied_minor))
        tone = "credit" if outcome.left_minor > 0 else "normal"
        tone = "bad" if problem and outcome.left_minor else tone
        self.left.show_figure(amount(outcome.left_minor), tone)
        self.target_field.setVisible(self.target.count() > 0)
        self.target_field.setEnabled(outcome.left_minor > 0)
        if problem:
            self.tell_problem(problem)
            return
        if wrong:
            self.effect.clear()
            return
        actions = ((self.tr("Preview"), self.show_events),) if self.told else ()
        say_once(self.effect, "good", self._effect_text(preview), "", actions)

    def tell_problem(self, text: str) -> None:
        """Say what is wrong where the effect stands."""
        say_once(self.effect, "bad", text)

    def show_nothing(self, currency: str) -> None:
        """Show the equation without a payer."""
        self._preview, self._currency = None, currency
        for figure in (self.received, self.applied, self.left):
            figure.show_figure(self._amount(0), "muted")
        self.applied.label.setText(self.tr("Applied"))
        self.target_field.hide()
        self.effect.clear()

    def _amount(self, minor: int) -> str:
        return self._numbers.amount(minor, self._preview.currency if self._preview else self._currency)

    def _effect_text(self, preview: Preview) -> str:
        amount = self._amount
        used = self._use.used_minor if self._use else 0
        owed, credit = preview.owed_after_minor - used, preview.credit_after_minor - used
        said = self.tr("Afterwards {name} owes {owed} and has {credit} credit.")
        if not credit:
            said = self.tr("Afterwards {name} owes {owed}.")
        if not owed and credit:
            said = self.tr("Afterwards {name} owes nothing and has {credit} credit.")
        elif not owed:
            said = self.tr("Afterwards {name} owes nothing.")
        said = said.format(
            name=self.owner or preview.payer_name,
            owed=amount(owed),
            credit=amount(credit),
        )
        names = [name for name, _ in self._events()] if self.told else []
        told = fmt.count(len(names), self.tr("1 notification will be queued"), self.tr("{n} notifications will be queued"))
        shown = ", ".join(names[:MOST_NAMED])
        if len(names) > MOST_NAMED:
            shown = self.tr("{names} and {n} more").format(names=shown, n=len(names) - MOST_NAMED)
        return f"{said} {told}: {shown}." if names else said

    def _events(self) -> list[tuple[str, int]]:
        """Return what will be told: the payment's own notifications, then those of credit used beside it."""
        own = [(sentences.said(event.name), event.amount_minor) for event in self._preview.events] if self._preview else []
        beside = self.tr("{name} from credit")
        used = self._use.events if self._use else ()
        return own + [(beside.format(name=sentences.said(one.name)), one.amount_minor) for one in used]

    def show_events(self) -> None:
        """Show every notification that will be queued with its amount."""
        if self._preview is None:
            return
        facts = [(name, self._numbers.with_code(minor, self._preview.currency)) for name, minor in self._events()]
        title = fmt.count(len(facts), self.tr("1 notification"), self.tr("{n} notifications"))
        text = self.tr("Queued together with the payment, each as obligation.amount_applied:")
        DetailsDialog(title, facts, text=text, parent=self.window()).open()
