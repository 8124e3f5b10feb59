"""Owns what the dialogs of corrections share: what is chosen, now and afterwards, the day, the reason, and the one act.

What will be afterwards comes from a trial of the very act; no dialog knows a rule of money. Source: rules 6; look 07.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from ...domain.correction_rows import BalanceRow, Trial
from ...domain.errors import BillingError
from ...domain.fields import clean
from ...domain.model import account_ref
from ...services import FieldErrors
from .. import format as fmt
from .. import theme
from ..widgets.buttons import danger, primary, secondary
from ..widgets.date_edit import DateEdit
from ..widgets.inputs import Combo, LabelledField, LineEdit
from ..widgets.money_edit import MoneyEdit
from ..widgets.notice import NoticeBar
from .base import FormDialog, new_key, say_once, set_tab_order
from .effects import NAME, Effect, EffectTable
from .fitting import MARGIN
from .short_names import short

ABOUT_AMOUNT = {
    "more_than_there_is", "same_amount", "amount_too_small", "amount_too_large", "more_than_outstanding", "not_enough_credit",
    "amount_not_positive", "min_amount", "max_amount",
}  # fmt: skip
"""Codes of refusals that are told at the amount."""
ABOUT_DAY = {"in_the_future", "no_possible_day"}
WIDTH = 640
UNSAID = "…"
"""Stands for a reason in a trial while none was typed yet."""


class CorrectionDialog(FormDialog):
    """A correction: choices above, what is now and afterwards in the middle, day and reason below, two buttons.

    With `is_danger` the harmless button is the default, so that Enter keeps everything as it is.
    """

    scrolls = True
    is_danger = False
    reason_needed = False

    def __init__(self, billing: Any, currency: str, *, parent: QWidget | None = None) -> None:
        super().__init__(billing, "", parent=parent)
        self.saved_id: int | None = None
        self.tried: Trial | None = None
        self._last: tuple[list[Any], list[Effect]] | None = None
        self.currency = currency
        self._typed = False
        self._wrong: dict[LabelledField, str] = {}
        self._parts: list[QWidget] = []
        self.amount = MoneyEdit(currency, decimal=self.numbers.decimal, group=self.numbers.group)
        self.amount_field = LabelledField("", self.amount, needed=True)
        self.on = DateEdit(billing.today)
        self.on.set_value(billing.today())
        self.on_field = LabelledField(self.tr("Counts from"), self.on)
        self.reason = LineEdit(placeholder=self.tr("Why, in a few words"))
        self.reason.setMaxLength(500)
        self.reason_field = LabelledField(self.tr("Reason"), self.reason, needed=self.reason_needed)
        self.effects = EffectTable(self.numbers)
        self.told = NoticeBar()

    def lay_out(self, rows: Sequence[Sequence[LabelledField | None]], keep: str, verb: str, first: QWidget) -> None:
        """Put everything in place: `rows` of inputs above the table, the harmless button `keep`, the effect `verb`.

        An input alone in its row is as wide as the table; None beside it leaves that half empty.
        """
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(12)
        for place, row in enumerate(rows):
            for column, field in enumerate(row):
                if field is None:
                    grid.addWidget(QWidget(), place, column)  # a column without anything would have no gap before it either
                    continue
                grid.addWidget(field, place, column, 1, 1 if len(row) > 1 else 2)
                self._parts.append(field.editor)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        if rows:
            self.body.addLayout(grid)
        self.body.addWidget(self.effects)
        self.body.addWidget(self.told)
        below = QHBoxLayout()
        below.setSpacing(16)
        self.on_field.setFixedWidth(theme.px(176))
        below.addWidget(self.on_field)
        below.addWidget(self.reason_field, 1)
        below.addStretch(0)
        self.body.addLayout(below)
        self.body.addStretch(1)
        self._verb = verb
        self.keep = secondary(keep)
        self.effect_button = danger(verb) if self.is_danger else primary(verb)
        self.add_buttons(self.effect_button, self.keep, line=False, default=self.keep if self.is_danger else None)
        set_tab_order([*self._parts, self.effects, self.on, self.reason, self.keep, self.effect_button])
        self._listen()
        self.label_amount()
        self.refresh()
        self.fit(theme.px(WIDTH), max(self.sizeHint().height(), theme.px(360)))
        first.setFocus(Qt.FocusReason.OtherFocusReason)
        self._clean = self._entered()

    def _listen(self) -> None:
        self.keep.clicked.connect(self.reject)
        self.effect_button.clicked.connect(self.submit_and_close)
        self.amount.edited.connect(self._amount_typed)
        self.on.edited.connect(self.refresh)
        self.reason.textEdited.connect(self._reason_typed)
        for field in (self.amount_field, self.on_field, self.reason_field):
            # a field forgets, when it is edited or left, what it did not find wrong itself
            field.editor.textEdited.connect(lambda _text: self._say_wrong())
            field.editor.left.connect(self._say_wrong)

    def set_title(self, title: str) -> None:
        """Name the dialog; a long name in its title gives way to the width of the dialog."""
        super().set_title(title)
        self.title.setText(short(title, theme.px(WIDTH) - 2 * MARGIN - 8, "title"))
        self.title.setAccessibleName(title)

    # --- for each dialog to say

    def carry_out(self, key: str, reason: str) -> Any:
        """Do the act under a key and return its receipt; a trial calls it as well."""
        raise NotImplementedError

    def needs(self) -> list[str]:
        """Return in words what must be chosen before the act can be tried."""
        return [self.tr("amount")] if (self.amount.value_minor() or 0) < 1 else []

    def effect_words(self, trial: Trial) -> str:
        """Return the text of the effect button, with its figure."""
        amount = self.show_amount(self.amount.value_minor() or 0)
        return self.tr("{verb} {amount}").format(verb=self._verb, amount=amount)

    def settled(self) -> str:
        """Return the word for a bill on which nothing is open afterwards."""
        return self.tr("paid")

    def resting(self) -> list[Effect]:
        """Return what the table shows while nothing can be tried yet."""
        return []

    def lines_of(self, trial: Trial) -> list[Effect]:
        """Return the lines of the table for a trial."""
        return self.effects.effects_of(trial, self.settled())

    def told_of(self, trial: Trial) -> str:
        """Return what else is to know before the act, or an empty text."""
        return ""

    # --- what is shown

    def show_amount(self, minor: int) -> str:
        """Write an amount of this dialog."""
        return self.numbers.amount(minor, self.currency)

    def set_currency(self, currency: str) -> None:
        """Take another currency, as another owner may have."""
        if currency != self.currency:
            self.currency = currency
            self.amount.set_currency(currency)
            self.label_amount()

    def label_amount(self) -> None:
        """Name the amount with its currency."""
        self.amount_field.set_label(self.tr("Amount, {currency}").format(currency=self.currency))

    def credit_without_payment(self, balances: Sequence[BalanceRow], account_id: int | None) -> str:
        """Say which credit is none that was paid in, as one from the start: it cannot be moved or paid out, but set."""
        for row in balances:
            rest = -row.balance_minor - row.usable_minor
            if rest > 0 and row.can_be_set and (account_id is None or row.ref == account_ref(account_id)):
                said = self.tr("{amount} of the credit of {name} came with no payment; change it with Set balance.")
                return said.format(amount=self.numbers.amount(rest, row.currency), name=short(row.name, NAME))
        return ""

    def propose(self, minor: int) -> None:
        """Fill the amount in, unless one was typed by hand."""
        if not self._typed:
            self.amount.set_minor(minor or None)

    def owed_at_rest(self, customer_id: int) -> list[Effect]:
        """Return the line of what a customer owes, with nothing known of afterwards."""
        figures = next((one for one in self.billing.read.figures(customer_id) if one.currency == self.currency), None)
        name = self.tr("{name} owes").format(name=short(self.billing.read.customer(customer_id).name, NAME))
        return [Effect("owed", name, "", figures.owed_minor if figures else 0, None)]

    def refresh(self) -> None:
        """Try the act as it stands and show what would be afterwards."""
        self.tried = None
        self._wrong = {}
        day = self.on.value()
        if day and day > self.billing.today():
            self._wrong[self.on_field] = self.tr("This day lies ahead.")
        self.on_field.set_warning("")
        if self.needs() or day is None or self._wrong:
            self.notice.clear()
        else:
            self._try()
        self._say_wrong()
        self._show()
        self.update_effect()

    def _try(self) -> None:
        try:
            self.tried = self.billing.trial(lambda: self.carry_out(new_key(), self._reason_to_try()))
        except BillingError as error:
            self._place(error, self.tr("This cannot be done"))
            return
        self.notice.clear()
        if self.tried.counts_from > self.tried.given_on:
            self.on_field.set_warning(self.tr("counts from {day}, the first open day").format(
                day=fmt.day(self.tried.counts_from)))  # fmt: skip

    def _reason_to_try(self) -> str:
        typed = self.reason.text()
        return UNSAID if self.reason_needed and not clean(typed) else typed

    def _show(self) -> None:
        trial = self.tried
        lines = self._rest() if trial is None else self.lines_of(trial)
        if trial is not None:
            self._last = (self._choices(), lines)
        self.effects.show_effects(lines, self.currency)
        self.effects.setVisible(bool(lines))
        words = self.told_of(trial) if trial else ""
        if words:
            say_once(self.told, "info", words)
        else:
            self.told.clear()
        self.effect_button.setText(self.effect_words(trial) if trial else self._verb)

    def _rest(self) -> list[Effect]:
        """Return what stands now; the lines of the last trial while what is chosen is the same, so that nothing jumps."""
        if self._last is not None and self._last[0] == self._choices():
            return [replace(line, after_minor=None, word="") for line in self._last[1]]
        return self.resting()

    def _choices(self) -> list[Any]:
        return [part.value() for part in self._parts if isinstance(part, Combo)]

    def _place(self, error: BillingError, headline: str) -> None:
        """Say what is wrong at its field, or in the notice where it belongs to none."""
        self.notice.clear()
        if isinstance(error, FieldErrors):
            at = {"reason": self.reason_field, "note": self.reason_field, "on": self.on_field, "paid_on": self.on_field}
            for problem in error.problems:
                self._wrong[at.get(problem.field, self.amount_field)] = problem.text
        elif error.code in ABOUT_AMOUNT and not self.amount_field.isHidden():
            self._wrong[self.amount_field] = error.text
        elif error.code in ABOUT_DAY:
            self._wrong[self.on_field] = error.text
        else:
            say_once(self.notice, "bad", headline, error.text)

    def _say_wrong(self) -> None:
        for field in (self.amount_field, self.on_field, self.reason_field):
            if field in self._wrong:
                field.set_error(self._wrong[field])
            elif field is self.reason_field:
                field.clear_error()

    def _amount_typed(self) -> None:
        self._typed = True
        self.refresh()

    def _reason_typed(self, _text: str) -> None:
        if self._wrong.get(self.reason_field):
            self.refresh()
        self.update_effect()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:  # a line or a message came or went
            QTimer.singleShot(0, self, lambda: self.hug(shrink=False))
        return super().event(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        QTimer.singleShot(0, self, lambda: self.hug(shrink=True))

    # --- the act

    def missing(self) -> list[str]:
        found = [] if self.tried is not None else self.needs()
        if self.on.value() is None or self.on_field in self._wrong:
            found.append(self.tr("day"))
        if self.amount_field in self._wrong:
            found.append(self.tr("another amount"))
        if self.reason_needed and not clean(self.reason.text()):
            found.append(self.tr("reason"))
        if self.tried is None and not found:
            found.append(self.tr("what stands above"))
        return found

    def verb(self) -> str:
        return self._verb

    def waits_for(self, missing: list[str]) -> str:
        if not self.notice.isHidden():
            return ""  # the notice says why, and nothing typed here would help
        return super().waits_for(missing)

    def refused(self, error: BillingError) -> None:
        if isinstance(error, FieldErrors) or error.code in ABOUT_AMOUNT | ABOUT_DAY:
            self._place(error, self.tr("This was not done"))
            self._say_wrong()
            return
        super().refused(error)

    def _entered(self) -> tuple[Any, ...]:
        return (*self._choices(), self.amount.text(), self.on.text(), clean(self.reason.text()))

    def is_dirty(self) -> bool:
        """What was typed is asked after; the harmless button of a danger keeps everything, and a reason alone is no loss."""
        return not self.is_danger and self._entered() != self._clean

    def commit(self) -> Any:
        receipt = self.carry_out(self.key, self.reason.text())
        self.saved_id = receipt.posting_id
        return receipt
