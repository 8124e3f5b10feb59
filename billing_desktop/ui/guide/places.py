"""Owns which page of the guide belongs to which dialog and place; must not know how pages are shown."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from .pages import FIRST

DIALOGS: dict[str, str] = {
    "AboutDialog": "questions",
    "AccountDialog": "balance-per-account",
    "AmendBillDialog": "corrections",
    "BillDialog": "bills",
    "CancelBillDialog": "corrections",
    "ChargeDialog": "balance-per-customer",
    "CorrectionDialog": "corrections",
    "CreditNoteDialog": "corrections",
    "CustomerDialog": "first-steps",
    "DetailsDialog": "index",
    "EndpointDialog": "notifications",
    "ErrorDialog": "questions",
    "ExportDialog": "files",
    "ImportDialog": "files",
    "InUseDialog": "backups",
    "IssuedDialog": "statements",
    "LicencesDialog": "questions",
    "ModelChangeDialog": "first-steps",
    "PaperDialog": "statements",
    "PaymentDialog": "payments",
    "ReadAnywayDialog": "files#what-your-bank-has",
    "ReceiptDialog": "payments",
    "ReceiveEventsDialog": "notifications",
    "RecipeDialog": "statements",
    "RecordDialog": "first-steps",
    "RefundDialog": "corrections",
    "RemindersDialog": "reports",
    "RemoveEndpointDialog": "notifications",
    "ReportsDialog": "reports",
    "ResendDialog": "notifications",
    "RestoreDialog": "backups",
    "ReverseDialog": "corrections",
    "SecretDialog": "notifications",
    "SendAgainDialog": "notifications",
    "SetBalanceDialog": "corrections",
    "ShortcutsDialog": "keyboard",
    "SkipDialog": "notifications",
    "SplitLineDialog": "files#what-your-bank-has",
    "StatementDialog": "statements",
    "StatementRunDialog": "statements",
    "TakeOffDialog": "corrections",
    "TransferDialog": "corrections",
    "UseCreditDialog": "payments",
    "WelcomeDialog": "first-steps",
    "WriteOffDialog": "corrections",
}
"""By the name of the dialog's class, so that none is loaded for it."""
MODELS = {"customer_balance": "balance-per-customer", "account_balance": "balance-per-account", "bill": "bills"}
PLACES = {"overview": "reports", "bank": "files#what-your-bank-has", "outbox": "notifications"}


def page_of_dialog(widget: QWidget | None) -> str:
    """Return the page that belongs to a dialog, or to the one that it stands before; else the first page.

    A dialog that says in `owes_by` how its customer owes has the page of that.
    """
    while widget is not None:
        name = next((kind.__name__ for kind in type(widget).__mro__ if kind.__name__ in DIALOGS), "")
        if name:
            return MODELS.get(getattr(widget, "owes_by", ""), DIALOGS[name])
        widget = widget.parentWidget()
    return FIRST


def page_of_place(place: str, section: str, model: str) -> str:
    """Return the page that belongs to a place of the window: a section of the settings, else how the customer shown owes."""
    if place == "settings":
        return f"settings#{section}"
    return PLACES.get(place) or MODELS.get(model, "first-steps")
