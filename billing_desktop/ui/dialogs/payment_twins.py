"""Owns what is told above a payment's lines: one like it that was recorded before, and money that has to wait.

Must not know how either was found. Source: rules 5.6: warn, do not refuse; 5.7.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from ...domain.rows import PaymentRow
from ...services import Wait
from .. import format as fmt
from .base import method_name


def _tr(text: str) -> str:
    return QCoreApplication.translate("payment", text)


def told(rows: Sequence[PaymentRow], reference: str, numbers: fmt.Numbers) -> str:
    """Say in one sentence which payment looks the same, and how many more there are."""
    twin = rows[0]
    said = _tr("A payment of {amount} was recorded on {day} already.")
    if twin.reference and twin.reference == reference.strip():
        said = _tr("A payment of {amount} with the reference {reference} was recorded on {day}.")
    amount = numbers.amount(twin.amount_minor, twin.currency)
    said = said.format(amount=amount, reference=twin.reference, day=fmt.day(twin.paid_on))
    if len(rows) > 1:
        said += " " + fmt.count(len(rows) - 1, _tr("One more is like it."), _tr("{n} more are like it."))
    return said


def waits(found: Sequence[Wait], currency: str, numbers: fmt.Numbers) -> list[str]:
    """Say in plain words which money lies as credit at first, why, and until when."""
    said = []
    for wait in found:
        text = _tr("{name} can take the money from {day}; until then the {amount} lie as credit.")
        if wait.dated_ahead:
            text = _tr("{name} counts from {day}; until then the {amount} lie as credit.")
        amount = numbers.amount(wait.amount_minor, currency)
        said.append(text.format(name=wait.name, day=fmt.long_date(wait.until), amount=amount))
    return said


def title_of(row: PaymentRow) -> str:
    """Name a payment."""
    return _tr("Payment {reference}").format(reference=row.reference).strip()


def facts_of(row: PaymentRow, numbers: fmt.Numbers) -> list[tuple[str, str]]:
    """Return what is known of a payment as label and value."""
    facts = [
        (_tr("Amount"), numbers.with_code(row.amount_minor, row.currency)),
        (_tr("Paid on"), fmt.day(row.paid_on)),
        (_tr("From"), row.payer),
        (_tr("Method"), method_name(row.method)),
        (_tr("Reference"), row.reference),
        (_tr("Note"), row.note),
    ]
    for part in row.allocations:
        on_bill = part.ref is not None and part.ref.kind == "bill"
        label = _tr("Applied to {name}").format(name=part.name) if on_bill else _tr("Kept on the balance")
        facts.append((label, numbers.amount(part.amount_minor, row.currency)))
    return [(label, value) for label, value in facts if value]
