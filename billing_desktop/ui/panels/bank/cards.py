"""Owns the proposals for a line as cards of which one is chosen: whose it is, what it pays, and why; must not know the line."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QKeyCombination, QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ....domain.bank_rows import GOOD, WARN, Ground
from ....services.bank_matching import SAME, BankProposal
from ... import format as fmt
from ... import icons, theme
from ...sentences import said
from ...widgets.buttons import RadioButton
from ...widgets.cards import Card
from ...widgets.cell import Cell
from ...widgets.table import Column, RowModel, RowTable
from ...widgets.text import PlainLabel

_INDENT = 25


class _Icon(QWidget):
    """A small picture before a reason."""

    def __init__(self, name: str, tone: str) -> None:
        super().__init__()
        self._name, self._tone = name, tone
        self.setFixedSize(theme.px(14), theme.px(17))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        side = self.width()
        icons.paint(painter, self._name, QRectF(0, (self.height() - side) / 2, side, side), self._tone)
        painter.end()

    def sizeHint(self) -> QSize:
        return QSize(theme.px(14), theme.px(17))


def _words(ground: Ground, numbers: fmt.Numbers, currency: str) -> str:
    if ground.parts:
        return ", ".join(f"{name} {numbers.amount(minor, currency)}" for name, minor in ground.parts)
    return said(ground.text).rstrip(".")


def _reason(ground: Ground, words: str) -> QHBoxLayout:
    name, tone = {GOOD: ("check", "credit"), WARN: ("warn", "late")}.get(ground.weight, ("info", "muted"))
    row = QHBoxLayout()
    row.setContentsMargins(_INDENT, 0, 0, 0)
    row.setSpacing(8)
    row.addWidget(_Icon(name, tone), 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(PlainLabel(words, "small", "late" if ground.weight == WARN else "normal", wrap=True), 1)
    return row


class ProposalCard(Card):
    """One proposal: a choice with its sum, the reasons, and while it is chosen what each bill gets."""

    chosen = Signal()

    def __init__(self, proposal: BankProposal, numbers: fmt.Numbers) -> None:
        super().__init__()
        self.proposal, self._numbers = proposal, numbers
        self.body.setContentsMargins(16, 11, 16, 11)
        self.body.setSpacing(3)
        title = said(proposal.title)
        self.radio = RadioButton()  # its words stand beside it, where they can have two lines
        self.radio.setAccessibleName(title)
        self.radio.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        reasons = [_words(ground, numbers, proposal.preview.currency) for ground in proposal.grounds]
        self.radio.setAccessibleDescription(". ".join(reasons))
        self.radio.toggled.connect(self._toggled)
        head = QHBoxLayout()
        head.setSpacing(4)
        head.addWidget(self.radio, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(PlainLabel(title, "strong", wrap=True), 1)
        head.addSpacing(8)
        sum_ = numbers.amount(proposal.draft.amount_minor, proposal.preview.currency)
        head.addWidget(PlainLabel(sum_, "strong"))
        self.body.addLayout(head)
        for ground, words in zip(proposal.grounds, reasons, strict=True):
            self.body.addLayout(_reason(ground, words))
        self._table = self._lines()
        if self._table is not None:
            self.body.addWidget(self._table)

    def _lines(self) -> QWidget | None:
        """Return what each bill gets, read only; nothing where no bill is paid."""
        preview, show = self.proposal.preview, self._numbers.amount
        opened = {one.ref: one for one in preview.open}
        rows = [(line, opened.get(line.ref)) for line in preview.plan.lines]
        if self.proposal.kind == SAME or not any(line.ref.kind == "bill" for line, _ in rows):
            return None
        code = preview.currency
        columns = [
            Column(self.tr("Bill"), lambda row: Cell(said(row[0].name)), width=110, stretch=True),
            Column(self.tr("Account"), lambda row: Cell(row[1].account_name if row[1] else ""), width=90, stretch=True,
                   spare=2),
            Column(self.tr("Due"), self._due, width=100, spare=1),
            Column(self.tr("Open"), lambda row: Cell(show(row[1].open_minor, code) if row[1] else "", align="right"),
                   align="right", width=90),
            Column(self.tr("Apply"), lambda row: Cell(show(row[0].amount_minor, code), align="right", bold=True),
                   align="right", width=90),
        ]  # fmt: skip
        table = RowTable(RowModel(columns, rows), row_height=32, name=self.tr("What it pays"))
        table.setSelectionMode(RowTable.SelectionMode.NoSelection)
        table.fit_rows()
        holder = QWidget()
        inside = QVBoxLayout(holder)
        inside.setContentsMargins(0, 6, 0, 0)
        inside.addWidget(table)
        holder.hide()
        return holder

    @staticmethod
    def _due(row: tuple[object, object]) -> Cell:
        due, late = getattr(row[1], "due_date", None), getattr(row[1], "days_late", 0)
        return Cell(fmt.day(due) if due else "", tone="late" if late else "normal")

    def stops(self) -> list[QWidget]:
        """Return where Tab stops."""
        return [self.radio, *(self._table.findChildren(RowTable) if self._table else [])]

    def _toggled(self, on: bool) -> None:
        self.set_chosen(on)
        if self._table is not None:
            self._table.setVisible(on)
        if on:
            self.chosen.emit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.radio.setFocus(Qt.FocusReason.MouseFocusReason)
        self.radio.setChecked(True)
        super().mousePressEvent(event)


class ProposalCards(QWidget):
    """The proposals beneath each other; the first is chosen until another one is."""

    changed = Signal()
    taken = Signal()
    """Enter was pressed on a choice."""
    left = Signal()
    """The arrow to the left was pressed on a choice: back to where one came from."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(12)
        self._cards: list[ProposalCard] = []
        self._group = QButtonGroup(self)

    def show_all(self, proposals: Sequence[BankProposal], numbers: fmt.Numbers) -> None:
        """Show other proposals; what was chosen stays chosen where it is still proposed."""
        before = self.chosen()
        for card in self._cards:
            self._group.removeButton(card.radio)
            self._column.removeWidget(card)
            card.hide()
            card.deleteLater()
        self._cards = [ProposalCard(one, numbers) for one in proposals]
        for card in self._cards:
            self._group.addButton(card.radio)
            self._column.addWidget(card)
            card.show()  # at once, so that the keyboard can go there
            card.chosen.connect(self.changed)
            card.radio.installEventFilter(self)
        again = [card for card in self._cards if before and _same(card.proposal, before)]
        for card in (again or self._cards)[:1]:
            card.radio.setChecked(True)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take what is chosen with Enter, and go back with the arrow to the left; up and down choose."""
        pressed = event.keyCombination() if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress else None
        keypad = QKeyCombination(Qt.KeyboardModifier.KeypadModifier, Qt.Key.Key_Enter)
        if pressed in (QKeyCombination(Qt.Key.Key_Return), keypad):
            self.taken.emit()
        elif pressed == QKeyCombination(Qt.Key.Key_Left):
            self.left.emit()
        else:
            return super().eventFilter(watched, event)
        return True

    def chosen(self) -> BankProposal | None:
        """Return the proposal that is chosen, or None where there is none."""
        return next((card.proposal for card in self._cards if card.radio.isChecked()), None)

    def chosen_stop(self) -> QWidget | None:
        """Return the choice that is made, or None where there is none."""
        return next((card.radio for card in self._cards if card.radio.isChecked()), None)

    def stops(self) -> list[QWidget]:
        """Return where Tab stops."""
        return [stop for card in self._cards for stop in card.stops()]


def _same(one: BankProposal, other: BankProposal) -> bool:
    return (one.kind, one.draft, one.payment_id) == (other.kind, other.draft, other.payment_id)
