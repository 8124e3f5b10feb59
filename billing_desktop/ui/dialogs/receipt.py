"""Owns the dialog of a receipt: the very page that is printed, to save and to print; must not know how it is drawn."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ...domain.receipt import PaymentReceipt
from .. import format as fmt
from ..widgets.buttons import primary, secondary
from ..widgets.text import PlainLabel
from .paper import PaperDialog


class ReceiptDialog(PaperDialog):
    """Show the receipt of a payment. Raises: BillingError for a credit note."""

    def __init__(self, billing: Any, payment_id: int, *, parent: QWidget | None = None) -> None:
        super().__init__(billing, billing.receipts, "", parent=parent)
        self.setWindowTitle(self.tr("Receipt"))
        self.pages.setAccessibleName(self.tr("The receipt as it will be printed"))
        self.close_button = secondary(self.tr("Close"))
        self.print_ = self.print_button(secondary(self.tr("Print…"), "printer"))
        self.pdf = primary(self.tr("Save PDF"), "export")
        self.close_button.clicked.connect(self.reject)
        self.pdf.clicked.connect(lambda: self.save("pdf"))
        self.pdf.setDefault(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(self.column(self.foot(PlainLabel(), self.close_button, self.print_, self.pdf)))
        self.fit_screen(860, 760)
        made: PaymentReceipt = billing.receipts.make(payment_id)
        self.show_paper(made, self._said(made))
        self.pdf.setFocus(Qt.FocusReason.OtherFocusReason)

    def _said(self, made: PaymentReceipt) -> str:
        said = self.tr("{amount} from {name} on {day}")
        if made.state:
            said = self.tr("{amount} from {name} on {day}, taken back since")
        amount = self.numbers.with_code(made.amount_minor, made.currency)
        return said.format(amount=amount, name=made.customer.name, day=fmt.day(made.paid_on))
