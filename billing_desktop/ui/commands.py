"""Owns what each command does: which dialog it opens, which service it calls, and what is said afterwards.

Dialogs are loaded when they are first opened. Must not know how commands look: see actions.py.
"""

from __future__ import annotations

import importlib.util
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog
from ulid import ULID

from . import errors
from .action_rules import Situation
from .actions import Actions
from .backup_commands import BackupCommands
from .bank_commands import BankCommands
from .correction_commands import CorrectionCommands
from .desk import Desk
from .guide import places
from .guide.door import door
from .notifying_commands import NotifyingCommands
from .settings_sections import SECTIONS, command_of

if TYPE_CHECKING:
    from .main_window import MainWindow


def can_import() -> bool:
    """Say whether this program has the import dialog."""
    return importlib.util.find_spec("billing_desktop.ui.dialogs.import_dialog") is not None


class Commands(QObject):
    """The handlers of the actions of one window."""

    def __init__(self, window: MainWindow, desk: Desk, actions: Actions) -> None:
        super().__init__(window)
        self._window, self._desk, self._actions = window, desk, actions
        self._corrections = CorrectionCommands(window, desk, actions, self._run)
        notifying = NotifyingCommands(window, desk)
        self.open_told_bill = notifying.open_bill
        self.bank = BankCommands(window, desk)
        parts = (self._corrections, notifying, BackupCommands(window, desk), self.bank)
        for part in parts:
            part.setParent(self)  # they go with these commands when the window is built anew
        for name, act in [*self._handlers().items(), *(pair for part in parts for pair in part.handlers().items())]:
            actions[name].triggered.connect(lambda _checked=False, run=act: self._safely(run))
        door().follow(actions)
        window.page.statement_wanted.connect(lambda number, what: self._safely(lambda: self._issued(number, what)))

    def _handlers(self) -> dict[str, Callable[[], object]]:
        window = self._window
        return {
            "new_book": lambda: window.book_wanted.emit("new", None),
            "open_book": self._open_book,
            "sample": lambda: window.book_wanted.emit("sample", None),
            "import": self._import,
            "export": self._export,
            "quit": window.close,
            "undo": self.undo,
            "redo": self.redo,
            "find": window.find_in_list,
            "search": window.search_everything,
            "focus_list": window.focus_list,
            "new_customer": self._new_customer,
            "new_account": self._new_account,
            "edit": self._edit,
            "new_bill": self._new_bill,
            "new_charge": self._new_charge,
            "archive": self._archive,
            "receive": self._receive,
            "reverse": self._reverse,
            "statement": self._statement,
            "several_statements": self._several_statements,
            "reminders": self._reminders,
            "reports": self._reports,
            "overview": lambda: window.go("overview"),
            "customers": lambda: window.go("customers"),
            "bank": lambda: window.go("bank"),
            "outbox": lambda: window.go("outbox"),
            "settings": window.show_settings,
            **{command_of(entry.name): partial(window.show_settings, entry.name) for entry in SECTIONS},
            "sort_name": lambda: window.list.sort_by("name"),
            "sort_owed": lambda: window.list.sort_by("owed"),
            "sort_overdue": lambda: window.list.sort_by("overdue"),
            "light": lambda: window.set_theme("light"),
            "dark": lambda: window.set_theme("dark"),
            "system": lambda: window.set_theme("system"),
            "refresh": window.refresh,
            "back": window.back,
            "guide": self._guide,
            "shortcuts": self._shortcuts,
            "about": self._about,
        }

    def _safely(self, act: Callable[[], object]) -> None:
        """Do something and tell what was refused; everything else is a bug and told as one."""
        try:
            act()
        except Exception as error:
            errors.show_error(error, parent=self._window)

    # What the commands begin with

    def _now(self) -> Situation:
        return self._window.situation()

    def _who(self) -> int:
        customer_id = self._now().customer_id
        assert customer_id is not None, "the command is enabled only with a customer"
        return customer_id

    def _done(self, dialog: Any) -> None:
        """Say what a dialog did."""
        receipt = getattr(dialog, "receipt", None)
        if receipt is not None:
            self._desk.bus.acted.emit(receipt)

    # Acts

    def undo(self) -> None:
        """Take the last act back."""
        self._desk.bus.acted.emit(self._desk.billing.payments.undo(key=str(ULID())))

    def redo(self) -> None:
        """Do again what was taken back."""
        self._desk.bus.acted.emit(self._desk.billing.payments.redo(key=str(ULID())))

    def _receive(self) -> None:
        from .dialogs.payment import PaymentDialog

        now = self._corrections.seen()
        # Only a bill that has the page, or several chosen together, are meant; the row a table happens to stand on is not.
        chosen = self._window.list.choice()
        bills = tuple(self._window.split.chosen_bills()) if self._window.place() == "customers" else ()
        if not bills and chosen and chosen.bill_id and now.facts.bill_open:
            bills = (chosen.bill_id,)
        dialog = PaymentDialog(
            self._desk.billing, customer_id=now.customer_id, account_id=now.account_id, bill_ids=bills, parent=self._window
        )
        dialog.recorded.connect(self._desk.bus.acted)
        dialog.exec()
        dialog.deleteLater()

    def _reverse(self) -> None:
        from .dialogs.reverse import ReverseDialog

        payment_id = self._now().payment_id
        if payment_id is not None:
            self._run(ReverseDialog(self._desk.billing, payment_id, parent=self._window))

    def _run(self, dialog: Any) -> Any:
        """Show a dialog, say what it did, and return what it saved."""
        dialog.exec()
        self._done(dialog)
        saved = getattr(dialog, "saved_id", None)
        dialog.deleteLater()
        return saved

    def _new_customer(self) -> None:
        from .dialogs.records import CustomerDialog

        saved = self._run(CustomerDialog(self._desk.billing, parent=self._window))
        if saved:
            self._say_saved(self._desk.billing.read.customer(saved).name, self.tr("{name} was added."))
            self._window.show_customer(saved)

    def _new_account(self) -> None:
        from .dialogs.records import AccountDialog

        customer_id = self._who()
        saved = self._run(AccountDialog(self._desk.billing, customer_id=customer_id, parent=self._window))
        if saved:
            self._say_saved(self._desk.billing.read.account(saved).name, self.tr("Account {name} was added."))
            self._window.show_customer(customer_id, account_id=saved)

    def _edit(self) -> None:
        from .dialogs.records import AccountDialog, BillDialog, CustomerDialog

        now, billing, parent = self._now(), self._desk.billing, self._window
        bill_id = self._window.split.bill_with_focus() or now.bill_id
        if bill_id:
            saved = self._run(BillDialog(billing, customer_id=now.customer_id, bill_id=bill_id, parent=parent))
            name = billing.read.bill(bill_id).external_reference
        elif now.account_id:
            saved = self._run(AccountDialog(billing, customer_id=self._who(), account_id=now.account_id, parent=parent))
            name = billing.read.account(now.account_id).name
        else:
            customer_id = self._who()  # as it was chosen before: a new name may leave the list that is filtered
            saved = self._run(CustomerDialog(billing, customer_id=customer_id, parent=parent))
            name = billing.read.customer(customer_id).name
        if saved:
            self._say_saved(name, self.tr("{name} was changed."))

    def _say_saved(self, name: str, text: str) -> None:
        self._desk.bus.said.emit(text.format(name=name))

    def _new_bill(self) -> None:
        from .dialogs.records import BillDialog

        now = self._now()
        self._run(BillDialog(self._desk.billing, customer_id=now.customer_id, account_id=now.account_id, parent=self._window))

    def _new_charge(self) -> None:
        from .dialogs.records import ChargeDialog

        now = self._now()
        dialog = ChargeDialog(self._desk.billing, customer_id=now.customer_id, account_id=now.account_id, parent=self._window)
        dialog.recorded.connect(self._desk.bus.acted)
        dialog.exec()
        dialog.deleteLater()

    def _statement(self) -> None:
        from .dialogs.statement import StatementDialog

        now = self._now()
        dialog = StatementDialog(self._desk.billing, customer_id=self._who(), account_id=now.account_id, parent=self._window)
        several: list[bool] = []
        dialog.several_wanted.connect(lambda: several.append(True))
        self._run(dialog)
        if several:
            self._several_statements()

    def _several_statements(self) -> None:
        from .dialogs.statement_run import StatementRunDialog

        dialog = StatementRunDialog(self._desk.billing, parent=self._window)
        dialog.exec()
        result = dialog.result_
        if result is not None:
            done, total = f"{result.written:,}", f"{result.total:,}"
            self._desk.bus.said.emit(self.tr("{done} of {total} statements were written.").format(done=done, total=total))
        dialog.deleteLater()

    def _reminders(self) -> None:
        from .dialogs.reminders import RemindersDialog

        self._run(RemindersDialog(self._desk.billing, parent=self._window))

    def _reports(self) -> None:
        from .dialogs.reports import ReportsDialog

        self._run(ReportsDialog(self._desk.billing, parent=self._window))

    def _issued(self, number: str, what: str) -> None:
        """Show an issued statement, or do at once what is wanted of it."""
        from .dialogs.issued import IssuedDialog
        from .dialogs.issued_words import ways

        dialog = IssuedDialog(self._desk.billing, number, parent=self._window)
        if what in ways():
            dialog.mark_sent(what)
            self._desk.bus.said.emit(self.tr("{number} is marked as sent.").format(number=number))
        elif what == "print":
            dialog.print_paper()
        elif what in ("pdf", "eml"):
            dialog.save(what)
        else:
            dialog.exec()
        dialog.deleteLater()

    def _archive(self) -> None:
        """Archive at once and offer to take it back: nothing is lost, so nothing is asked."""
        now, customers = self._now(), self._desk.billing.customers
        customer_id = self._who()
        name = self._desk.billing.read.customer(customer_id).name
        if now.archived:
            customers.unarchive(customer_id)
            self._say_saved(name, self.tr("{name} is in the list again."))
            return
        customers.archive(customer_id)
        self._window.status.say(
            self.tr("{name} was archived.").format(name=name), lambda: self._safely(lambda: self._bring_back(customer_id))
        )

    def _bring_back(self, customer_id: int) -> None:
        self._desk.billing.customers.unarchive(customer_id)
        name = self._desk.billing.read.customer(customer_id).name
        self._say_saved(name, self.tr("{name} is in the list again."))
        self._window.show_customer(customer_id)

    # Files and help

    def _open_book(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(
            self._window, self.tr("Open a book"), str(self._desk.billing.path.parent), self.tr("Books (*.book)")
        )
        if chosen:
            self._window.book_wanted.emit("open", Path(chosen))

    def _import(self) -> None:
        from .dialogs.import_dialog import ImportDialog  # type: ignore[import-not-found,unused-ignore]

        dialog = ImportDialog(self._desk.billing, parent=self._window)
        self._run(dialog)
        if dialog.report:
            self._window.show_imported(dialog.report.customer_id)

    def _export(self) -> None:
        from .dialogs.export import ExportDialog

        dialog = ExportDialog(self._desk.billing, parent=self._window)
        dialog.exec()
        if dialog.saved:
            self._desk.bus.said.emit(self.tr("Exported to {file}.").format(file=dialog.saved.name))
        dialog.deleteLater()

    def _guide(self) -> None:
        window, now = self._window, self._now()
        model = self._desk.billing.read.model_of(now.customer_id).name if now.customer_id else ""
        section = window.settings.shown() if window.place() == "settings" else ""
        door().open(places.page_of_place(window.place(), section, model), before=window)

    def _shortcuts(self) -> None:
        from .dialogs.help import ShortcutsDialog

        self._run(ShortcutsDialog(self._actions, parent=self._window))

    def _about(self) -> None:
        from .dialogs.help import AboutDialog

        self._run(AboutDialog(self._desk.billing.path, parent=self._window))
