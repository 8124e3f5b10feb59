"""Owns what the corrections' commands do: which dialog each opens, about what is chosen where the keyboard was last.

Must not know how commands look: see actions.py; nor when they can be used: see correction_rules.py.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QWidget

from ..domain.errors import BillingError
from ..domain.model import ObligationRef, account_ref, bill_ref, customer_ref
from .action_rules import Situation
from .actions import Actions
from .correction_rules import NOTHING, read_facts
from .desk import Desk

if TYPE_CHECKING:
    from .main_window import MainWindow


class CorrectionCommands(QObject):
    """The handlers of the corrections, and the facts their rules ask for."""

    def __init__(self, window: MainWindow, desk: Desk, actions: Actions, run: Callable[[Any], object]) -> None:
        super().__init__(window)
        self._window, self._desk, self._actions, self._run = window, desk, actions, run
        self._in_list = True
        actions.look_closer = self.closer
        window.page.tabs.row_picked.connect(self._follow)
        window.page.payment_chosen.connect(self._follow)
        window.page.tabs.menu_opened.connect(lambda: self._be_in(in_list=False))
        window.list.tree.customContextMenuRequested.connect(lambda _place: self._be_in(in_list=True))
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._focus_moved)

    def handlers(self) -> dict[str, Callable[[], object]]:
        """Return the handler of each command."""
        return {
            "receipt": self._receipt,
            "credit_note": self._credit_note,
            "use_credit": self._use_credit,
            "take_off": self._take_off,
            "refund": self._refund,
            "refund_credit": self._refund_credit,
            "transfer": self._transfer,
            "write_off": self._write_off,
            "amend_bill": self._amend_bill,
            "cancel_bill": self._cancel_bill,
            "set_balance": self._set_balance,
        }

    # What is chosen

    def closer(self, now: Situation) -> Situation:
        """Return a situation with what the corrections depend on."""
        try:
            facts = read_facts(self._desk.billing, now.customer_id, now.account_id, self._bill(now), now.payment_id)
        except BillingError:  # what was chosen is gone from the book
            facts = NOTHING
        return replace(now, facts=facts)

    def _bill(self, now: Situation) -> int | None:
        """Return the chosen bill: that of the tree while the keyboard was there last, else that of the list beside it."""
        if self._in_list or self._window.place() != "customers":
            return now.bill_id
        return self._window.split.bill_under_cursor() or now.bill_id

    def _follow(self, _row: object = None) -> None:
        self._actions.follow(self._window.situation())

    def _focus_moved(self, _before: QWidget | None, now: QWidget | None) -> None:
        if now is None or not self._window.isVisible():
            return
        in_list, in_page = self._window.list.isAncestorOf(now), self._window.split.on_page(now)
        if in_list or in_page:
            self._be_in(in_list=in_list)

    def _be_in(self, *, in_list: bool) -> None:
        """Note where the person is: in the tree, or on the page beside it."""
        if in_list != self._in_list:
            self._in_list = in_list
            self._follow()

    def seen(self) -> Situation:
        """Return the situation as it is now."""
        return self.closer(self._window.situation())

    def _who(self, now: Situation) -> dict[str, Any]:
        assert now.customer_id is not None, "the command is enabled only with a customer"
        return {"customer_id": now.customer_id, "account_id": now.account_id}

    # Acts

    def _credit_note(self) -> None:
        from .dialogs.credit import CreditNoteDialog

        now = self.seen()
        bill_id = now.facts.bill_id if now.facts.bill_open else None
        dialog = CreditNoteDialog(
            self._desk.billing,
            customer_id=now.customer_id,
            account_id=now.account_id,
            bill_id=bill_id,
            parent=self._window,
        )
        self._run(dialog)

    def _receipt(self) -> None:
        from .dialogs.receipt import ReceiptDialog

        payment_id = self.seen().payment_id
        if payment_id is not None:
            self._run(ReceiptDialog(self._desk.billing, payment_id, parent=self._window))

    def _use_credit(self) -> None:
        from .dialogs.credit import UseCreditDialog

        now = self.seen()
        self._run(UseCreditDialog(self._desk.billing, **self._who(now), bill_id=now.facts.bill_id, parent=self._window))

    def _take_off(self) -> None:
        from .dialogs.taking_back import TakeOffDialog

        now = self.seen()
        payment_id = now.payment_id if now.facts.payment_on_bill else None
        self._run(TakeOffDialog(self._desk.billing, payment_id=payment_id, bill_id=now.facts.bill_id, parent=self._window))

    def _refund(self) -> None:
        from .dialogs.taking_back import RefundDialog

        now = self.seen()
        if now.payment_id is not None:
            self._run(
                RefundDialog(
                    self._desk.billing,
                    customer_id=now.customer_id,
                    payment_id=now.payment_id,
                    bill_id=now.facts.bill_id,
                    parent=self._window,
                )
            )

    def _refund_credit(self) -> None:
        from .dialogs.taking_back import RefundDialog

        self._run(RefundDialog(self._desk.billing, **self._who(self.seen()), parent=self._window))

    def _transfer(self) -> None:
        from .dialogs.credit import TransferDialog

        self._run(TransferDialog(self._desk.billing, **self._who(self.seen()), parent=self._window))

    def _write_off(self) -> None:
        from .dialogs.adjusting import WriteOffDialog

        now = self.seen()
        ref: ObligationRef = account_ref(now.account_id) if now.account_id else customer_ref(now.customer_id or 0)
        if now.facts.bill_id:
            ref = bill_ref(now.facts.bill_id)
        self._run(WriteOffDialog(self._desk.billing, ref, parent=self._window))

    def _amend_bill(self) -> None:
        from .dialogs.adjusting import AmendBillDialog

        bill_id = self.seen().facts.bill_id
        if bill_id is not None:
            self._run(AmendBillDialog(self._desk.billing, bill_id, parent=self._window))

    def _cancel_bill(self) -> None:
        from .dialogs.adjusting import CancelBillDialog

        bill_id = self.seen().facts.bill_id
        if bill_id is not None:
            self._run(CancelBillDialog(self._desk.billing, bill_id, parent=self._window))

    def _set_balance(self) -> None:
        from .dialogs.adjusting import SetBalanceDialog

        self._run(SetBalanceDialog(self._desk.billing, **self._who(self.seen()), parent=self._window))
