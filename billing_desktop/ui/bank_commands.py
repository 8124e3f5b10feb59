"""Owns the commands of the bank's place: reading a file, recording what is ready or chosen, splitting, by hand."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QStandardPaths
from PySide6.QtWidgets import QFileDialog

from ..domain.errors import BillingError
from ..services.bank_lines import BankPayment, Judged
from ..services.bank_matching import SAME, BankProposal
from ..services.drafts import Receipt
from . import errors, file_places
from . import format as fmt
from .desk import Desk
from .dialogs.base import new_key

if TYPE_CHECKING:
    from .main_window import MainWindow
    from .panels.bank import BankPlace


class BankCommands(QObject):
    """What the window does with bank files."""

    def __init__(self, window: MainWindow, desk: Desk) -> None:
        super().__init__(window)
        self._window, self._desk = window, desk

    def follow(self, place: BankPlace) -> None:
        """Do what is wanted in the place of the bank."""
        place.record_wanted.connect(self._record)
        place.hand_wanted.connect(self._by_hand)
        place.split_wanted.connect(self._split)
        place.payment_wanted.connect(self._show_payment)

    def handlers(self) -> dict[str, Callable[[], object]]:
        """Return what each command does."""
        return {"bank_file": self._read, "record_ready": self._record_ready}

    @property
    def _lines(self) -> Any:
        return self._desk.billing.bank_lines

    def _read(self) -> None:
        home = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DownloadLocation)
        folder = str(file_places.folder_for(file_places.BANK, Path(home) if home else None))
        kinds = self.tr("Bank files (*.xml *.camt *.sta *.mt940 *.940 *.swi *.txt *.ofx *.qfx);;All files (*)")
        chosen, _ = QFileDialog.getOpenFileName(self._window, self.tr("Read a bank file"), folder, kinds)
        if chosen:
            file_places.used(file_places.BANK, Path(chosen).parent)
            self.read_file(Path(chosen))

    def read_file(self, path: Path) -> None:
        """Read a file and go to its lines; one that does not add up only by the operator's word."""
        try:
            read = self._lines.read(path)
        except BillingError as error:
            if error.code != "file_differs":
                raise
            if not self._read_anyway(error):
                return
            read = self._lines.read(path, anyway=True)
        self._window.go("bank")
        self._desk.bus.said.emit(read.text)

    def _read_anyway(self, error: BillingError) -> bool:
        from .dialogs.read_anyway import ReadAnywayDialog

        dialog = ReadAnywayDialog(self._desk.billing, errors.words(error)[1], parent=self._window)
        said_so = bool(dialog.exec())
        dialog.deleteLater()
        return said_so

    def _record(self, row: Judged, proposal: BankProposal, remember: bool) -> None:
        place = self._window.bank
        try:
            if proposal.kind == SAME:
                self._lines.link(row.line.id, proposal.payment_id)
                place.go_on(row.line.id)
                self._desk.bus.said.emit(self.tr("The line was matched to its payment; nothing was recorded."))
                return
            part = BankPayment(proposal.draft, proposal.preview.plan)
            receipts = self._lines.record(row.line.id, [part], remember=remember, key=new_key())
        except BillingError as error:
            place.page.refused(error)
            place.refresh()
            return
        place.go_on(row.line.id)
        self._desk.bus.acted.emit(receipts[-1])

    def _record_ready(self) -> None:
        ready = [(row.line.id, row.proposals[0]) for row in self._window.bank.ready_rows()]
        if not ready:
            return
        try:
            receipts = self._lines.record_ready(ready, key=new_key())
        except BillingError as error:
            self._window.bank.page.refused(error)
            self._window.bank.refresh()
            return
        self._desk.bus.acted.emit(self._as_one(receipts))
        left = len(ready) - len(receipts)
        if left:
            one, many = self.tr("1 line moved since and was left out."), self.tr("{n} lines moved since and were left out.")
            self._window.status.hint(fmt.count(left, one, many))

    def _as_one(self, receipts: Sequence[Receipt]) -> Receipt:
        """Return the receipt of an act of one payment or more; of more it tells how many, as its Undo takes all of them back."""
        if len(receipts) == 1:
            return receipts[0]
        text = self.tr("{n} payments of a bank file were recorded.").format(n=fmt.whole(len(receipts)))
        return replace(receipts[-1], text=text)

    def _by_hand(self, row: Judged, proposal: BankProposal | None) -> None:
        from .dialogs.payment import PaymentDialog

        line = row.line
        dialog = PaymentDialog(
            self._desk.billing,
            customer_id=proposal.customer_id if proposal else None,
            account_id=proposal.account_id if proposal else None,
            parent=self._window,
        )
        dialog.fill(line.left_minor, min(line.booked_on, self._desk.today()), "bank", line.text[:255])
        dialog.recorded.connect(lambda receipt: self._link(line.id, receipt))
        dialog.exec()
        dialog.deleteLater()

    def _link(self, line_id: int, receipt: Any) -> None:
        self._desk.bus.acted.emit(receipt)
        try:
            self._lines.link(line_id, receipt.payment_id)
        except BillingError as error:
            self._window.bank.page.refused(error)
            return
        self._window.bank.go_on(line_id)

    def _split(self, row: Judged, proposal: BankProposal | None) -> None:
        from .dialogs.split_line import SplitLineDialog

        dialog = SplitLineDialog(self._desk.billing, row.line, proposal, parent=self._window)
        dialog.exec()
        if dialog.receipt is not None:
            self._window.bank.go_on(row.line.id)
            self._desk.bus.acted.emit(self._as_one(dialog.receipts))
        dialog.deleteLater()

    def _show_payment(self, payment_id: int) -> None:
        self._window.show_payment(self._lines.payer_of(payment_id), payment_id)
