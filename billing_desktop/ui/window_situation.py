"""Owns reading what is on screen in a window, as far as commands depend on it; must not know what they wait for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .action_rules import Situation
from .commands import can_import
from .sentences import said

if TYPE_CHECKING:
    from .main_window import MainWindow


def of(window: MainWindow, payment: tuple[int, bool] | None, *, back: bool) -> Situation:
    """Return the situation of a window; `payment` is the one chosen and whether it stands, `back` an earlier page."""
    billing, shown = window.desk.billing, window.split.shown()
    customer = next(iter(billing.read.customer_rows([shown.customer_id])), None) if shown else None
    undo, redo = billing.payments.last_undo(), billing.payments.last_redo()
    here = window.places.currentWidget() is window.split
    return Situation(
        customers=shown is not None or billing.read.any_customers(),
        customer_id=shown.customer_id if shown else None,
        customer_name=customer.name if customer else "",
        account_id=shown.account_id if shown else None,
        bill_id=shown.bill_id if shown else None,
        payment_id=payment[0] if payment and here else None,
        payment_stands=bool(payment and payment[1]),
        archived=bool(customer and customer.archived),
        searchable=window.place() in ("outbox", "settings"),
        settled=bool(customer and not customer.owed_minor and not customer.credit_minor),
        undo=said(undo.text) if undo else "",
        redo=said(redo.text) if redo else "",
        back=back,
        can_import=can_import(),
        can_export=hasattr(billing, "exports"),
        reading_only=said(billing.reading_only),
        backing_up=window.desk.backups.is_busy(),
    )
