"""Owns the use cases of receipts: make, name, write; must not know screens.

Source: rules 1 (no receipt for a credit note) and 5; ux A17.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from .. import exporters
from ..domain.errors import BillingError
from ..domain.model import Payment
from ..domain.posting import allocations_of
from ..domain.receipt import PaymentReceipt, ReceiptLine
from ..store import ledger, obligations, payment_lists, receipts, records
from .desk import Desk, require_account, require_customer
from .papers import PagePainter, parties, style_of
from .payments import require_payment
from .situation import model_of


class Receipts:
    """Receipts for the payments of the open book."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def make(self, payment_id: int) -> PaymentReceipt:
        """Make the receipt of a payment: what it paid when it was recorded, and what was left open then.

        A reversed or undone payment's says so. Raises: BillingError for a credit note, since no money came.
        """
        with self._desk.store.read() as db:
            payment = require_payment(db, payment_id)
            if payment.kind != "payment":
                raise BillingError("no_receipt", "A credit note has no receipt, since no money came; print a statement instead.")
            customer = require_customer(db, payment.customer_id)
            account = require_account(db, payment.account_id, customer.id) if payment.account_id else None
            business, party, part = parties(db, customer, account)
            reversal = receipts.reversal(db, payment.id) if payment.reversed else None
            made = PaymentReceipt(
                number=payment.public_id,
                reference=payment.reference,
                business=business,
                customer=party,
                account=part,
                paid_on=payment.paid_on,
                method=payment.method,
                note=payment.note,
                amount_minor=payment.amount_minor,
                currency=payment.currency,
                lines=_lines(db, payment),
                refunded_minor=payment.refunded_minor,
                state="undone" if payment.undone else "reversed" if payment.reversed else "",
                reversed_on=reversal[0] if reversal else None,
                reversed_why=reversal[1] if reversal else "",
                made_at=self._desk.now(db),
                head=ledger.head(db).hash,
                style=style_of(db, customer),
            )
        if made.applied_minor + made.credit_minor != made.amount_minor:
            raise AssertionError(f"receipt does not add up: lines {made.lines}, amount {made.amount_minor}")
        return made

    def write(self, receipt: PaymentReceipt, format: str) -> bytes:
        """Return a receipt as a file's bytes; `format` is pdf or json. Raises: BillingError."""
        if format not in exporters.RECEIPT_FORMATS:
            known = ", ".join(exporters.RECEIPT_FORMATS)
            raise BillingError("unknown_format", f"{format[:20]} is no format of receipts; choose one of {known}.")
        return exporters.RECEIPT_FORMATS[format].write(receipt)

    def file_name(self, receipt: PaymentReceipt, format: str) -> str:
        """Return the predictable name of a receipt's file."""
        return exporters.receipt_name(receipt, format)

    def save(self, receipt: PaymentReceipt, format: str, path: Path, *, overwrite: bool = False) -> None:
        """Write a receipt to a file, whole or not at all. Raises: BillingError."""
        exporters.save_bytes(path, self.write(receipt, format), overwrite=overwrite)

    def page_painter(self, receipt: PaymentReceipt) -> PagePainter:
        """Return what draws a receipt's pages, by the same code as its PDF."""
        return PagePainter(receipt)


def _lines(db: Any, payment: Payment) -> tuple[ReceiptLine, ...]:
    """Return where the payment went as it was recorded, bills first as they were laid."""
    credit_only = model_of(db, require_customer(db, payment.customer_id)).balance_is_credit_only
    found = []
    for ref, amount in allocations_of(obligations.entries_of_posting(db, payment.posting_id)):
        after = receipts.after(db, ref, payment.posting_id)
        name = payment_lists.name_of(db, ref)
        if ref.kind == "bill":
            bill = records.bill(db, ref.id)
            found.append(ReceiptLine("bill", name, bill.description if bill else "", amount, after))
            continue
        kind = "credit" if credit_only and after <= 0 else "balance"
        found.append(ReceiptLine(kind, name, "", amount, after))
    return tuple(sorted(found, key=lambda line: line.kind != "bill"))
