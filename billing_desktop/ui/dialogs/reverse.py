"""Owns the dialog that reverses a payment: what every figure is now and afterwards, the day, the reason, the one act.

Must not know how a reversal is worked out. Source: rules 6, Reverse a payment; look 07.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ...domain.errors import BillingError
from ...domain.fields import clean
from .. import format as fmt
from .. import theme
from ..models.columns import method_word
from ..sentences import said
from ..widgets.buttons import danger, secondary
from ..widgets.cell import Cell
from ..widgets.date_edit import DateEdit
from ..widgets.inputs import LabelledField, LineEdit
from ..widgets.notice import NoticeBar
from ..widgets.table import Column, RowModel, RowTable
from .base import FormDialog


@dataclass(frozen=True, slots=True)
class _Row:
    """A line of the table. Units: minor units; `kind` is bill, balance, credit or owed."""

    kind: str
    name: str
    detail: str
    now_minor: int
    after_minor: int
    opens_minor: int = 0


class ReverseDialog(FormDialog):
    """Reverse a payment; the default keeps it."""

    def __init__(self, billing: Any, payment_id: int, *, parent: QWidget | None = None) -> None:
        super().__init__(billing, "", parent=parent)
        self._payment_id = payment_id
        self._payment = billing.read.payment(payment_id)
        self._preview: Any = None
        self.saved_id: int | None = None
        self.on = DateEdit(billing.today)
        self.on.set_value(billing.today())
        self.reason = LineEdit(placeholder=self.tr("For example: returned by the bank"))
        self.reason.setMaxLength(500)
        self._build()
        self.refresh()
        wide = self.minimumSizeHint().width() + theme.px(64)  # long buttons leave room for what they wait for
        self.fit(max(theme.px(640), wide), self.sizeHint().height())
        self.reason.setFocus(Qt.FocusReason.OtherFocusReason)

    def _build(self) -> None:
        self.model = RowModel(self._columns())
        self.table = RowTable(self.model, row_height=36, name=self.tr("What the reversal does"))
        self.table.fit_rows()
        self.table.setSelectionMode(RowTable.SelectionMode.NoSelection)
        self.told = NoticeBar()
        self.on_field = LabelledField(self.tr("Reversed on"), self.on)
        self.reason_field = LabelledField(self.tr("Reason"), self.reason, needed=True)
        row = QHBoxLayout()
        row.setSpacing(16)
        self.on_field.setFixedWidth(theme.px(176))
        row.addWidget(self.on_field)
        row.addWidget(self.reason_field, 1)
        for part in (self.table, self.told):
            self.body.addWidget(part)
        self.body.addLayout(row)
        self.body.addStretch(1)
        self.keep = secondary(self.tr("Keep payment"))
        self.effect_button = danger(self.tr("Reverse"))
        self.add_buttons(self.effect_button, self.keep, line=False, default=self.keep)
        self.keep.clicked.connect(self.reject)
        self.effect_button.clicked.connect(self.submit_and_close)
        self.on.edited.connect(self.refresh)
        self.reason.textEdited.connect(lambda _text: self.update_effect())

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        QTimer.singleShot(0, self, lambda: self.hug(shrink=True))

    def _columns(self) -> tuple[Column, ...]:
        return (
            Column("", lambda row: Cell(row.name, second=row.detail, bold=row.kind == "owed"), stretch=True),
            Column(self.tr("Now"), self._now, align="right", width=120),
            Column(self.tr("Afterwards"), self._after, align="right", width=176),
        )

    def _amount(self, minor: int) -> str:
        return self.numbers.amount(minor, self._payment.currency)

    def _now(self, row: _Row) -> Cell:
        tone = "credit" if row.kind == "credit" and row.now_minor else "normal"
        return Cell(self._amount(row.now_minor), align="right", tone=tone, bold=row.kind == "owed")

    def _after(self, row: _Row) -> Cell:
        if row.opens_minor > 0:
            # the sum that opens again, not what is open then, which may be more
            text = f"{self.tr('opens again')}  {self._amount(row.opens_minor)}"
            return Cell(text, align="right", tone="late", bold=True)
        tone = "credit" if row.kind == "credit" and row.after_minor else "normal"
        return Cell(self._amount(row.after_minor), align="right", tone=tone, bold=row.kind == "owed")

    # --- preview

    def refresh(self) -> None:
        """Show what a reversal on the given day would do."""
        self._preview = None
        self.on_field.set_error(self.on.problem())
        try:
            if not self.on.problem():
                self._preview = self.billing.payments.preview_reversal(self._payment_id, self.on.value())
                self.notice.clear()
        except BillingError as error:
            self.refused(error)
        if self._preview is not None:
            self._show()
        self._check_day()
        self.update_effect()

    def _check_day(self) -> None:
        day = self.on.value()
        if day and day > self.billing.today():
            self.on_field.set_error(self.tr("This day lies ahead."))

    def _show(self) -> None:
        preview = self._preview
        self.set_title(said(preview.title))
        paid = self.tr("{amount} from {payer}, {method}, paid on {day}. It stays in the history, marked as reversed.")
        if not self._payment.method:
            paid = self.tr("{amount} from {payer}, paid on {day}. It stays in the history, marked as reversed.")
        self.set_under_title(
            paid.format(
                amount=self._amount(preview.amount_minor),
                payer=self._payment.payer,
                method=method_word(self._payment.method),
                day=fmt.day(self._payment.paid_on),
            )
        )
        self.model.set_rows(self._rows())
        bills = sum(1 for line in preview.lines if line.opens_again_minor > 0)
        opens = fmt.count(bills, self.tr("1 bill opens again"), self.tr("{n} bills open again"))
        text = self.tr("Reverse {amount}").format(amount=self._amount(preview.amount_minor))
        self.effect_button.setText(f"{text}: {opens}" if bills else text)
        self._show_told(preview.events_told)

    def _rows(self) -> list[_Row]:
        preview = self._preview
        rows = [
            _Row("bill", line.name, said(line.detail), line.now_minor, line.after_minor, line.opens_again_minor)
            for line in preview.lines
            if line.ref.kind == "bill"
        ]
        rows += [_balance_row(line) for line in preview.lines if line.ref.kind != "bill"]
        who = self._customer_name()
        if preview.credit_now or preview.credit_after:
            credit = self.tr("Credit of {name}").format(name=who)
            shown = [row for row in rows if row.kind == "balance" and row.now_minor <= 0 and row.after_minor <= 0]
            rows = [row for row in rows if row not in shown]
            rows.append(_Row("credit", credit, "", preview.credit_now, preview.credit_after))
        rows.append(_Row("owed", self.tr("{name} owes").format(name=who), "", preview.owed_now, preview.owed_after))
        return rows

    def _customer_name(self) -> str:
        """Name whose figures they are: the customer's, also where one of its accounts paid."""
        read = self.billing.read
        for line in self._preview.lines:
            if line.ref.kind == "customer":
                return str(read.customer(line.ref.id).name)
            owned = read.bill(line.ref.id) if line.ref.kind == "bill" else read.account(line.ref.id)
            return str(read.customer(owned.customer_id).name)
        return str(self._payment.payer)

    def _show_told(self, told: int) -> None:
        if told < 1:
            self.told.clear()
            return
        said = fmt.count(
            told,
            self.tr("The receiver was told about 1 amount of this payment and has no word for taking it back"),
            self.tr("The receiver was told about {n} amounts of this payment and has no word for taking them back"),
        )
        self.told.say("info", f"{said} {self.tr('(Moment profile). Tell them yourself.')}")

    # --- the act

    def missing(self) -> list[str]:
        found = []
        if self.on.value() is None or self.on_field.error():
            found.append(self.tr("day"))
        if not clean(self.reason.text()):
            found.append(self.tr("reason"))
        if self._preview is None and not found:
            found.append(self.tr("preview"))
        return found

    def verb(self) -> str:
        return self.tr("Reverse")

    def is_dirty(self) -> bool:
        return False  # the harmless button keeps the payment; a reason alone is no loss

    def commit(self) -> Any:
        receipt = self.billing.payments.reverse(self._payment_id, on=self.on.value(), reason=self.reason.text(), key=self.key)
        self.saved_id = self._payment_id
        return receipt


def _balance_row(line: Any) -> _Row:
    return _Row("balance", said(line.name), line.detail, line.now_minor, line.after_minor)
