"""Owns the page of one line: what the bank said, who may have paid what, and the button that records it.

Nothing is recorded before it is pressed. Source: look 09; rules 5.8.
"""

from __future__ import annotations

from PySide6.QtCore import QElapsedTimer, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPalette
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from ....domain.bank_details import spaced_iban
from ....domain.bank_rows import ASIDE, OUT, RECORDED, TWICE
from ....domain.errors import BillingError
from ....services.bank_lines import Judged
from ....services.bank_matching import SAME, BankProposal
from ... import errors, theme
from ... import format as fmt
from ...desk import Desk
from ...dialogs.customer_pick import CustomerPick
from ...widgets.buttons import CheckBox, link, primary, quiet, secondary
from ...widgets.cards import Card
from ...widgets.flow import FlowLayout
from ...widgets.notice import NoticeBar
from ...widgets.reflow import Reflow
from ...widgets.scrolled import scrolled
from ...widgets.text import Badge, PlainLabel, hairline
from ..elided import ElidedLabel
from .cards import ProposalCards
from .words import state_word


def _row(*parts: QWidget, before: bool = False) -> QWidget:
    """Put parts side by side at the left, or with `before` at the right."""
    row = QWidget()
    inside = QHBoxLayout(row)
    inside.setContentsMargins(0, 0, 0, 0)
    inside.setSpacing(12)
    if before:
        inside.addStretch(1)
    for part in parts:
        inside.addWidget(part)
    if not before:
        inside.addStretch(1)
    return row


class BankPage(QWidget):
    """What to do with the line that is chosen in the list."""

    record_wanted = Signal(object, object, bool)
    """(line, proposal, whether the IBAN is to be remembered)."""
    hand_wanted = Signal(object, object)
    """(line, proposal or None): the payment dialog, filled in with the line."""
    split_wanted = Signal(object, object)
    aside_wanted = Signal(object, str)
    up_wanted = Signal(object)
    unmatch_wanted = Signal(object)
    payment_wanted = Signal(int)
    failed = Signal(object)
    laid_out = Signal()
    """Other choices stand there: where Tab stops is to be put in order."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._judged: Judged | None = None
        self._own: int | None = None
        self._pressed = QElapsedTimer()
        self.setProperty("part", "page")
        self.notice = NoticeBar()
        self.cards = ProposalCards()
        self.cards.changed.connect(self._follow)
        inner = QWidget()
        body = QVBoxLayout(inner)
        body.setContentsMargins(24, 16, 24, 12)
        body.setSpacing(12)
        for part in (self._build_line(), self.notice, self._build_question(), *self._build_proposals()):
            body.addWidget(part)
        body.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 12)
        column.setSpacing(12)
        column.addWidget(scrolled(inner), 1)
        column.addWidget(self._build_foot())

    # Building

    def _build_line(self) -> Card:
        card = Card()
        card.body.setContentsMargins(16, 9, 12, 12)
        card.body.setSpacing(4)
        self._amount = PlainLabel("", "amount", selectable=True)
        self._about = ElidedLabel("body", "muted")
        self.badge = Badge("", "muted")
        self.split = quiet(self.tr("Split…"))
        self.split.setToolTip(self.tr("Give parts of it to several customers, or take the bank's fee off"))
        self.split.clicked.connect(lambda _checked=False: self.split_wanted.emit(self._judged, self.cards.chosen()))
        self.not_customer = quiet(self.tr("Not from a customer"))
        self.not_customer.clicked.connect(lambda _checked=False: self.aside_wanted.emit(self._judged, "not_customer"))
        head = Reflow([_row(self._amount, self._about, self.badge), _row(self.split, self.not_customer)], [2, 1], weights=[1, 0])
        self._written = PlainLabel("", "small", "muted", wrap=True, selectable=True)
        card.body.addWidget(head)
        card.body.addWidget(self._written)
        return card

    def _build_question(self) -> QWidget:
        self._question = PlainLabel("", "section")
        self._calm = PlainLabel(self.tr("Nothing is recorded before you say so"), "small", "muted")
        return Reflow([self._question, self._calm], [2, 1], weights=[1, 0], spacing=4)

    def _build_proposals(self) -> tuple[QWidget, ...]:
        self._none = PlainLabel("", "body", "muted", wrap=True)
        self._none.setForegroundRole(QPalette.ColorRole.WindowText)
        self.another = secondary(self.tr("Another customer…"), "search")
        self.another.clicked.connect(lambda _checked=False: self._ask_customer())
        self.pick = CustomerPick(self._desk.billing, self._desk.numbers)
        self.pick.setAccessibleName(self.tr("Who paid?"))
        self.pick.setFixedWidth(theme.px(320))
        self.pick.picked.connect(self._picked)
        self.pick.installEventFilter(self)
        self.hand = quiet(self.tr("By hand…"), "edit")
        self.hand.setToolTip(self.tr("Open the payment filled in with this line, and lay it out yourself"))
        self.hand.clicked.connect(lambda _checked=False: self.hand_wanted.emit(self._judged, self.cards.chosen()))
        self.show_payment = link(self.tr("Show the payment"))
        self.show_payment.clicked.connect(self._show_payment)
        self.unmatch = secondary(self.tr("It is not this payment"), "undo")
        self.unmatch.setToolTip(self.tr("Open the line again; the payment stays as it is"))
        self.unmatch.clicked.connect(lambda _checked=False: self.unmatch_wanted.emit(self._judged))
        self.up = secondary(self.tr("Take it up again"), "undo")
        self.up.clicked.connect(lambda _checked=False: self.up_wanted.emit(self._judged))
        others = QWidget()
        flow = FlowLayout(spacing=8)
        others.setLayout(flow)
        for part in (self.another, self.pick, self.hand, self.show_payment, self.unmatch, self.up):
            flow.addWidget(part)
        return self._none, self.cards, others

    def _build_foot(self) -> QWidget:
        self.remember = CheckBox(self.tr("Remember this IBAN"))
        self.remember.setChecked(True)
        self.skip = quiet(self.tr("Skip line"))
        self.skip.setToolTip(self.tr("Put it aside; it can be taken up again"))
        self.skip.clicked.connect(lambda _checked=False: self.aside_wanted.emit(self._judged, "skipped"))
        self.record = primary(self.tr("Record"))
        self.record.clicked.connect(lambda _checked=False: self.press())
        parts = Reflow([self.remember, _row(self.skip, self.record, before=True)], [2, 1], weights=[1, 0])
        foot = QWidget()
        column = QVBoxLayout(foot)
        column.setContentsMargins(24, 0, 24, 0)
        column.setSpacing(12)
        column.addWidget(hairline())
        column.addWidget(parts)
        return foot

    # Showing

    def show_line(self, judged: Judged | None) -> None:
        """Show a line with what is proposed for it; None where there is none."""
        other = judged is None or self._judged is None or judged.line.id != self._judged.line.id
        self._judged = judged
        if other:
            self._own = None
            self.notice.clear()
        self.setEnabled(judged is not None)
        if judged is None:
            return
        if self._own is not None and not judged.line.settled:
            judged = self._of_customer(self._own) or judged
        self._show_facts(judged)
        open_ = not judged.line.settled
        self.cards.show_all(judged.proposals if open_ else (), self._desk.numbers)
        self._none.setText(self._why_none(judged))
        self._none.setVisible(bool(self._none.text()))
        for part, there in (
            (self.split, open_), (self.not_customer, open_), (self.skip, open_), (self.record, open_), (self._calm, open_),
            (self.another, open_), (self.hand, open_), (self.badge, not open_), (self.up, judged.state == ASIDE),
            (self.show_payment, judged.state in (RECORDED, TWICE)), (self.unmatch, bool(judged.state) and judged.line.matched),
        ):  # fmt: skip
            part.setVisible(there)
        self.pick.setVisible(False)
        self._question.setText(self.tr("Who paid what?") if open_ else "")
        self._follow()
        self.laid_out.emit()

    def _show_facts(self, judged: Judged) -> None:
        line, numbers = judged.line, self._desk.numbers
        self._amount.setText(numbers.amount(line.amount_minor, line.currency))
        facts = [line.currency, fmt.day(line.booked_on)]
        if line.left_minor not in (0, line.amount_minor) and line.left_minor > 0:
            facts.append(self.tr("{amount} still to record").format(amount=numbers.amount(line.left_minor, line.currency)))
        self._about.setText(" · ".join(fact for fact in facts if fact))
        text = self.tr("“{text}”").format(text=line.text) if line.text else ""
        written = [line.party, text, spaced_iban(line.iban) if line.iban else ""]  # wraps: a name is never cut here
        if line.reference:
            written.append(self.tr("bank reference {number}").format(number=line.reference))
        self._written.setText(" · ".join(part for part in written if part))
        self._written.setVisible(bool(self._written.text()))
        self.badge.set(*state_word(judged.state, line))

    def _why_none(self, judged: Judged) -> str:
        state = judged.state
        if state == OUT:
            return self.tr("Money that went out. If the bank took a payment of a customer back, reverse that payment.")
        if state == RECORDED:
            return self.tr("A payment was recorded of this line. Undo or reverse it, and the line is open again.")
        if state == TWICE:
            return self.tr("More than this line was recorded of it. Look at its payments and reverse the one too many.")
        if state == ASIDE:
            return self.tr("This line was put aside.")
        if not judged.proposals:
            return self.tr("Nothing in this line points to a customer. Choose who paid, or say that no customer did.")
        return ""

    def _follow(self) -> None:
        """Say on the button what pressing it does, for the proposal that is chosen."""
        judged, chosen = self._judged, self.cards.chosen()
        if judged is None:
            return
        iban = bool(judged.line.iban) and chosen is not None and chosen.kind != SAME
        self.remember.setVisible(iban and not judged.line.settled)
        self.record.setEnabled(chosen is not None and not chosen.preview.problems)
        if chosen is None:
            self.record.setText(self.tr("Record"))
            return
        self.remember.setText(self.tr("Remember this IBAN for {name}").format(name=chosen.payer))
        self.record.setText(self._verb(chosen))

    def _verb(self, chosen: BankProposal) -> str:
        if chosen.kind == SAME:
            return self.tr("It is this payment")
        amount = self._desk.amount(chosen.draft.amount_minor, chosen.preview.currency)
        bills = sum(1 for line in chosen.preview.plan.lines if line.ref.kind == "bill")
        if not bills:
            return self.tr("Record {amount}").format(amount=amount)
        text = self.tr("Record {amount}: pay 1 bill") if bills == 1 else self.tr("Record {amount}: pay {n} bills")
        return text.format(amount=amount, n=fmt.whole(bills))

    # Acting

    def press(self) -> None:
        """Record what is chosen; where there is nothing to choose, ask who paid."""
        chosen = self.cards.chosen()
        if chosen is None and self.another.isVisible():
            self._ask_customer()
        elif self._judged is not None and chosen is not None and self.record.isEnabled():
            # The next line comes at once: a second press so soon was meant for this one.
            if self._pressed.isValid() and not self._pressed.hasExpired(QApplication.doubleClickInterval()):
                return
            self._pressed.start()
            keep = self.remember.isChecked() and not self.remember.isHidden()
            self.record_wanted.emit(self._judged, chosen, keep)
            self._pressed.start()  # counted from where the next line stands there, however long this one took

    def refused(self, error: BillingError) -> None:
        """Say why an act was refused."""
        self.notice.say("bad", *errors.words(error))

    def _ask_customer(self) -> None:
        self.another.hide()
        self.pick.set_value(None)
        self.pick.show()
        self.pick.setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Give the search for a customer up with Esc."""
        pressed = event.key() if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress else None
        if watched is self.pick and pressed == Qt.Key.Key_Escape:
            self.pick.hide()
            self.another.show()
            self.another.setFocus(Qt.FocusReason.OtherFocusReason)
            return True
        return super().eventFilter(watched, event)

    def _picked(self, customer_id: int | None) -> None:
        if customer_id is None or self._judged is None:
            return
        self._own = customer_id
        self.show_line(self._judged)
        for stop in self.cards.stops()[:1]:
            stop.setFocus(Qt.FocusReason.TabFocusReason)

    def _of_customer(self, customer_id: int) -> Judged | None:
        assert self._judged is not None
        try:
            return self._desk.billing.bank_lines.judge(self._judged.line.id, customer_id)
        except BillingError as error:
            self.refused(error)
            return None

    def _show_payment(self, _checked: bool = False) -> None:
        if self._judged is not None and self._judged.line.payments:
            self.payment_wanted.emit(self._judged.line.payments[0])

    def stops(self) -> list[QWidget]:
        """Return where Tab stops, in its order."""
        return [
            self.split, self.not_customer, *self.cards.stops(), self.another, self.pick, self.hand, self.show_payment,
            self.unmatch, self.up,
            self.remember, self.skip, self.record,
        ]  # fmt: skip
