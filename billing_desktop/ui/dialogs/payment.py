"""Owns the dialog that records a payment: entry, preview at each keystroke, and the one act; must not know a money rule.

Source: rules, section 5; look 02.
"""

from __future__ import annotations

import contextlib
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from ...domain.billing_models import billing_model
from ...domain.errors import BillingError, StalePlan
from ...domain.model import ObligationRef, account_ref, bill_ref
from ...domain.rows import PaymentRow
from ...services import CreditUse, PaymentDraft, Preview
from .. import theme
from ..sentences import said
from ..widgets.buttons import Button, primary, quiet, secondary
from ..widgets.notice import NoticeBar
from ..widgets.text import announce
from . import payment_twins as twins
from .base import DetailsDialog, FormDialog, new_key, say_once, set_tab_order
from .day_warning import day_warning
from .payment_footer import PaymentFooter, outcome_of, record_text
from .payment_head import PaymentHead
from .payment_lines import AUTO, OLDEST, PaymentLines
from .receipt import ReceiptDialog

WIDTH, HEIGHT = 980, 840


class PaymentDialog(FormDialog):
    """Receive a payment; `recorded` hands on the receipt of each that was recorded."""

    scrolls = True
    recorded = Signal(object)

    def __init__(
        self,
        billing: Any,
        *,
        customer_id: int | None = None,
        account_id: int | None = None,
        bill_ids: Sequence[int] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(billing, "", parent=parent)
        self.set_title(self.tr("Receive payment"))
        self.head = PaymentHead(billing, self.numbers)
        self.warning = NoticeBar()
        self.lines = PaymentLines(self.numbers)
        self.footer = PaymentFooter(self.numbers)
        self.footer.told = bool(billing.endpoints.list())
        self._preview: Preview | None = None
        self._use: CreditUse | None = None
        self._draft: PaymentDraft | None = None
        self._entry: PaymentDraft | None = None
        self._target: ObligationRef | None = None
        self._amount_follows = True
        self._shrinks = True
        self._build()
        self.fit(theme.px(WIDTH), theme.px(HEIGHT))
        self.begin(customer_id, account_id, bill_ids)

    def _build(self) -> None:
        for part in (self.head, self.warning):
            self.body.addWidget(part)
        self.body.addWidget(self.lines)
        self.body.addStretch(1)
        self.add_beneath(self.footer)  # what it comes to is in sight at every keystroke
        self.cancel = secondary(self.tr("Cancel"))
        self.again = secondary(self.tr("Record and new"))
        self.and_print = quiet(self.tr("Record and print"), "printer")
        self.record_button = primary(self.tr("Record"))
        self.again.setToolTip(self.tr("Ctrl+Enter: record this payment and enter the next"))
        self.and_print.setToolTip(self.tr("Ctrl+P: record this payment and show its receipt, to print or save"))
        self.add_buttons(self.record_button, self.cancel, self.again, left=(self.and_print,), line=False)
        self.cancel.clicked.connect(self.reject)
        self.again.clicked.connect(self.record_and_new)
        self.and_print.clicked.connect(self.record_and_print)
        self.record_button.clicked.connect(self.submit_and_close)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self, self.record_and_new)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Print), self, self.record_and_print)
        self.head.amount.down.connect(self._to_lines)
        self.head.payer_changed.connect(self._payer_changed)
        self.head.amount_typed.connect(self._amount_typed)
        self.head.edited.connect(self._edited)
        self.head.method.picked.connect(lambda _value: self.refresh())
        self.head.amount.left.connect(self.head.amount_field.check)
        self.lines.changed.connect(self._lines_changed)
        self.lines.refused.connect(self.footer.tell_problem)
        self.footer.target_picked.connect(self._target_picked)

    def _to_lines(self) -> None:
        """Put the keyboard on the lines that the amount is laid on."""
        if self.lines.table.isVisible():
            self.lines.table.setFocus(Qt.FocusReason.TabFocusReason)

    def begin(self, customer_id: int | None, account_id: int | None = None, bill_ids: Sequence[int] = ()) -> None:
        """Start a payment; bills that were chosen before are filled and make its amount."""
        self._target, self._amount_follows, self._shrinks = None, True, True
        self.head.set_payer(customer_id, account_id)
        self.lines.start([bill_ref(bill_id) for bill_id in bill_ids])
        self.refresh()
        if bill_ids and self._preview is not None:
            self.lines.fill_wanted(self._preview)
            self._lines_changed()
        self._clean = self._entered()
        first = self.head.customer if customer_id is None else self.head.amount
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def fill(self, amount_minor: int, paid_on: date, method: str, reference: str) -> None:
        """Fill in what is known of the payment; its amount no longer follows what is ticked."""
        self.head.fill(amount_minor, paid_on, method, reference)
        self._amount_follows = False
        self.refresh()
        self._clean = self._entered()

    # --- what was entered

    def _payer_changed(self) -> None:
        self._target, self._shrinks = None, True
        self.lines.start()
        self.refresh()

    def _amount_typed(self) -> None:
        self._amount_follows = not self.head.amount.text().strip()

    def _edited(self) -> None:
        """Preview anew only when something else was entered: a plan that nobody has seen must not be recorded."""
        if self._preview is None or self.head.draft() != self._entry:
            self.refresh()

    def _lines_changed(self) -> None:
        """Preview the lines anew; while no amount was typed, it follows what is ticked."""
        if self._amount_follows:
            self._preview_now(follow=True)
            total = sum(line.amount_minor for line in self._preview.plan.lines) if self._preview else 0
            self.head.amount.set_minor(total or None)
        self.refresh()

    def _target_picked(self, ref: ObligationRef) -> None:
        self._target = ref
        self.refresh()

    # --- preview

    def refresh(self) -> None:
        """Preview what is entered now and show it."""
        try:
            self._preview_now()
        except BillingError as error:
            self._preview, self._draft, self._use = None, None, None
            self.refused(error)
        self._show()

    def _preview_now(self, *, follow: bool = False) -> None:
        """Ask the service what the entry comes to: the proposal first, then the operator's own lines."""
        draft = self.head.draft()
        self._entry, self._draft, self._preview, self._use = draft, draft, None, None
        if draft is None:
            return
        if follow:
            draft = replace(draft, amount_minor=0)
        draft = replace(draft, oldest=self.lines.mode == OLDEST)
        preview = self.billing.payments.preview(draft)
        chosen = self.lines.allocations(preview, draft.amount_minor)
        if chosen is not None:
            draft = replace(draft, allocations=chosen)
            preview = self.billing.payments.preview(draft)
        rest_to, target = preview.rest_to, self._target
        if preview.rest_minor and rest_to and target and target != rest_to and not _refused(preview):
            lines = ((target if ref == rest_to else ref, part) for ref, part in preview.plan.allocations)
            draft = replace(draft, allocations=tuple(lines))
            preview = replace(self.billing.payments.preview(draft), reason=preview.reason, rest_to=rest_to)
        self._draft, self._preview = draft, preview
        if preview.credit_minor and preview.owed_after_minor and not preview.problems:
            use = self.billing.corrections.credit_beside(draft, preview.plan)
            self._use = use if use.there_minor else None

    def _used(self) -> CreditUse | None:
        """Return the credit that is used beside the payment, None where the box is not ticked."""
        return self._use if self.lines.use_credit.isChecked() else None

    def _show(self) -> None:
        preview = self._preview
        model = self.head.model or billing_model(self.billing.settings.book().billing_model)
        self.lines.model.expect(bills=model.balance_is_credit_only)
        if preview is None:
            self.lines.show_nobody(self.tr("Choose a customer; what is open stands here then."))
            self.footer.show_nothing(self.head.currency)
            self.warning.clear()
            self.record_button.setText(self.tr("Record"))
            self.head.customer_field.set_hint("")
            self._finish()
            return
        amount = self.numbers.amount
        credit = amount(preview.credit_minor, preview.currency) if preview.credit_minor else ""
        self.head.show_payer(amount(preview.owed_minor, preview.currency), credit)
        problems = {problem.field: problem.text for problem in preview.problems}
        self.head.paid_on_field.set_warning(day_warning(self.billing, self.head.day(), ahead=False))
        self.head.paid_on_field.set_error(self.head.paid_on.problem() or problems.get("paid_on", ""))
        amount_given = self.head.amount_minor() != 0
        wrong = problems.get("allocations", "") if amount_given else ""
        if amount_given and "amount_minor" in problems:
            self.head.amount_field.set_error(problems["amount_minor"])
        nothing_open = self.tr("Nothing is open; the payment is kept as credit.")
        self.lines.table.set_empty_text(nothing_open)
        self.lines.show_preview(preview, self.head.amount_minor(), self._use)
        self._show_outcome(preview, wrong, wrong=bool(problems))
        self._show_warning(preview)
        self._finish()

    def _show_outcome(self, preview: Preview, problem: str, *, wrong: bool) -> None:
        pays_bills = self.head.model is None or self.head.model.pays_bills
        outcome = outcome_of(preview, self.head.amount_minor(), pays_bills, self._used())
        self.footer.owner = self.head.customer.text()
        self.footer.set_targets(self._targets(preview), self._target or preview.rest_to)
        self.footer.show_preview(preview, outcome, problem, wrong=wrong, use=self._used())
        amount = self.numbers.amount
        kept = amount(outcome.left_minor, preview.currency)
        credit = amount(outcome.credit_minor, preview.currency)
        text = record_text(outcome, amount(outcome.received_minor, preview.currency), kept, credit)
        self.record_button.setText(text if outcome.received_minor and not wrong else self.tr("Record"))

    def _targets(self, preview: Preview) -> list[tuple[str, ObligationRef]]:
        """Return where the rest can lie: on the payer and, in the bill model, on each account beneath."""
        if preview.rest_to is None:
            return []
        found = [(self.tr("credit of {name}").format(name=preview.payer_name), preview.rest_to)]
        if preview.rest_to.kind == "customer" and self.head.model and self.head.model.balance_is_credit_only:
            for account in self.billing.read.accounts(preview.rest_to.id):
                if not account.closed and account.currency == preview.currency:
                    found.append((self.tr("credit of {name}").format(name=account.name), account_ref(account.id)))
        return found

    def _show_warning(self, preview: Preview) -> None:
        found = [*preview.warnings, *twins.waits(preview.waits, preview.currency, self.numbers)]
        actions: tuple[Any, ...] = ()
        if preview.duplicates:
            twin = preview.duplicates[0]
            found.insert(0, twins.told(preview.duplicates, self.head.reference.text(), self.numbers))
            actions = ((self.tr("Show it"), lambda: self.show_payment(twin)),)
        if found:
            say_once(self.warning, "warn", " ".join(found), "", actions)
        else:
            self.warning.clear()

    def show_payment(self, row: PaymentRow) -> None:
        """Show a payment that may be the same one, in plain text."""
        row = self.billing.read.payment(row.id)
        DetailsDialog(twins.title_of(row), twins.facts_of(row, self.numbers), parent=self).open()

    def _finish(self) -> None:
        self.update_effect()
        for button in (self.again, self.and_print):
            button.setEnabled(self.record_button.isEnabled())
        self._order_tabs()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:  # a line or a notice came or went
            self.after(0, self._hug)
        return super().event(event)

    def _hug(self) -> None:
        """Be as high as what is shown; smaller only for another payer, so that nothing jumps while typing."""
        self.hug(shrink=self._shrinks, most=theme.px(HEIGHT))
        self._shrinks = False

    def _order_tabs(self) -> None:
        head, lines = self.head, self.lines
        chips = [lines.chips.chip(name) for name in ("named", "oldest", "exact", "hand")]
        set_tab_order(
            [
                head.customer, head.amount, head.paid_on, head.method, head.reference, head.account, head.note,
                *self.warning.findChildren(Button), *chips, lines.clear, lines.use_credit, lines.table, self.footer.target,
                *self.footer.effect.findChildren(Button), self.and_print, self.cancel, self.again, self.record_button,
            ]
        )  # fmt: skip

    # --- the act

    def missing(self) -> list[str]:
        found = []
        if self.head.customer.value() is None:
            found.append(self.tr("customer"))
        if self.head.amount_minor() < 1:
            found.append(self.tr("amount"))
        if self.head.day() is None or self.head.paid_on.problem():
            found.append(self.tr("paid on"))
        for problem in self._preview.problems if self._preview else ():
            named = {"amount_minor": self.tr("amount"), "paid_on": self.tr("paid on")}
            word = named.get(problem.field, self.tr("what it is applied to"))
            if problem.field != "allocations" or self.head.amount_minor():
                found.append(word)
        return list(dict.fromkeys(found))

    def verb(self) -> str:
        return self.tr("Record")

    def commit(self) -> Any:
        assert self._draft is not None
        assert self._preview is not None
        plan, use = self._preview.plan, self._used()
        if use is not None:
            return self.billing.corrections.pay_with_credit(self._draft, plan=plan, use=use, key=self.key)
        return self.billing.payments.record(self._draft, key=self.key, plan=plan)

    def refused(self, error: BillingError) -> None:
        if not isinstance(error, StalePlan):
            super().refused(error)
            return
        self.refresh()
        self.notice.say(
            "warn",
            self.tr("The books moved meanwhile; here is the plan anew. Nothing was recorded."),
            error.text,
        )

    def submit(self) -> bool:
        self.notice.clear()
        if not super().submit():
            return False
        with contextlib.suppress(BillingError):  # a forgotten habit must not look like a lost payment
            self.head.keep_method()
        self.recorded.emit(self.receipt)
        return True

    def record_and_print(self) -> None:
        """Record this payment, close, and show its receipt."""
        if self.and_print.isEnabled() and self.submit():
            self.accept()
            self.show_receipt(self.receipt.payment_id)

    def show_receipt(self, payment_id: int) -> None:
        """Show the receipt of a payment, to print or to save."""
        shown = ReceiptDialog(self.billing, payment_id, parent=self.parentWidget() if self.isHidden() else self)
        shown.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        shown.setModal(True)
        shown.show()

    def record_and_new(self) -> None:
        """Record this payment and start the next with a key of its own."""
        if not self.again.isEnabled() or not self.submit():
            return
        self.key = new_key()
        self.head.clear()
        self.begin(None)
        recorded = self.receipt.payment_id
        self.notice.say("good", self.receipt.text, "", ((self.tr("Receipt"), lambda: self.show_receipt(recorded)),))
        announce(self, said(self.receipt.text))

    # --- closing

    def _entered(self) -> tuple[Any, ...]:
        hand = self.lines.mode != AUTO and tuple(self._draft.allocations or ()) if self._draft else ()
        return (*self.head.entered(), hand, self.lines.use_credit.isChecked())

    def is_dirty(self) -> bool:
        return self._entered() != self._clean


def _refused(preview: Preview) -> bool:
    return any(problem.field == "allocations" for problem in preview.problems)
