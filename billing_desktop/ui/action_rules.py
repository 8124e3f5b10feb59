"""Owns when a command can be used: what is on screen, and for each rule what it waits for, in words, or nothing.

Must not know the commands: see actions.py.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from . import correction_rules as corrections


def _tr(text: str) -> str:
    return QCoreApplication.translate("actions", text)


@dataclass(frozen=True, slots=True)
class Situation:
    """What is on screen, as far as commands depend on it."""

    customers: bool = False
    customer_id: int | None = None
    customer_name: str = ""
    account_id: int | None = None
    bill_id: int | None = None
    payment_id: int | None = None
    payment_stands: bool = False
    archived: bool = False
    settled: bool = False
    searchable: bool = False
    undo: str = ""
    redo: str = ""
    back: bool = False
    can_import: bool = False
    can_export: bool = False
    reading_only: str = ""
    backing_up: bool = False
    bank_ready: bool = False
    facts: corrections.Facts = corrections.NOTHING


def always(_now: Situation) -> str:
    """Say nothing: the command is always there."""
    return ""


def some_customer(now: Situation) -> str:
    """Wait for the first customer."""
    return "" if now.customers else _tr("Add a customer first.")


def find(now: Situation) -> str:
    """Wait for something to search in."""
    return "" if now.searchable else some_customer(now)


def chosen(now: Situation) -> str:
    """Wait for a customer to be chosen."""
    return "" if now.customer_id else some_customer(now) or _tr("Choose a customer in the list first.")


def archive(now: Situation) -> str:
    """Wait for a customer that owes nothing and has no credit."""
    if now.archived or now.settled:
        return ""
    return chosen(now) or _tr("{name} still owes or has credit; settle that first.").format(name=now.customer_name)


def payment(now: Situation) -> str:
    """Wait for a payment that stands."""
    if now.payment_id is None:
        return _tr("Choose a payment in the activity or payments of a customer first.")
    return "" if now.payment_stands else _tr("This payment is reversed already.")


def undo(now: Situation) -> str:
    """Wait for an act."""
    return (
        ""
        if now.undo
        else _tr(
            "There is nothing to take back. Customers, accounts and texts are changed back with Edit or Archive, not with Undo."
        )
    )


def redo(now: Situation) -> str:
    """Wait for an act that was taken back."""
    return "" if now.redo else _tr("Nothing was taken back.")


def back(now: Situation) -> str:
    """Wait for an earlier page."""
    return "" if now.back else _tr("There is no earlier page.")


def import_(now: Situation) -> str:
    """Wait for the dialog of imports."""
    return "" if now.can_import else _tr("Files can be imported with the command line: billing-desktop import.")


def export(now: Situation) -> str:
    """Wait for the dialog of exports."""
    return "" if now.can_export else _tr("Statements are exported one by one, with Statement… in the menu Statements.")


def record_ready(now: Situation) -> str:
    """Wait for a line of the bank that is ready."""
    return "" if now.bank_ready else _tr("No line is known to be ready yet; look in Bank first.")


def back_up(now: Situation) -> str:
    """Wait for the backup that is under way."""
    return now.reading_only or (_tr("A backup is being made already.") if now.backing_up else "")
