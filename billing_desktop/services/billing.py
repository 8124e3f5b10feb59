"""Owns the open book as one object: `Billing.open(path)` and the use cases beneath it; must not know screens."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..domain.correction_rows import Trial
from ..domain.errors import BillingError
from ..domain.events import instant
from ..domain.model import Book
from ..store import check as checks
from ..store import settings as stored
from ..store.database import Store
from ..webhooks.secrets import Nowhere, Secrets
from .adjustments import Adjustments
from .backups import Backups
from .bank import Bank
from .bank_lines import BankLines
from .bills import Bills
from .changes import Changes
from .corrections import Corrections
from .customers import Customers
from .desk import Answer, Clock, Desk, Doubt, system_clock
from .endpoints import Endpoints
from .exports import Exports
from .imports import Imports
from .issuing import Issuing
from .notifications import Notifications
from .outbox import LEASE_S, Outbox
from .payments import Payments
from .read import Read
from .receipts import Receipts
from .receiving import Receiving
from .recipes import Recipes
from .reminders import Reminders
from .reporting import Reports
from .settings import Settings, require_book
from .statement_runs import StatementRuns
from .statements import Statements
from .trial import trial

if TYPE_CHECKING:
    from ..webhooks.courier import Courier


class Billing:
    """An open book: its customers, bills, payments, statements, settings, reads, imports and exports."""

    def __init__(self, desk: Desk, path: Path, secrets: Secrets | None = None) -> None:
        self._desk = desk
        self._secrets = secrets or Secrets(Nowhere())
        self.path = path
        self.read = Read(desk)
        self.bills = Bills(desk)
        self.payments = Payments(desk)
        self.customers = Customers(desk, self.bills, self.payments)
        self.corrections = Corrections(desk, self.payments)
        self.adjustments = Adjustments(desk)
        self.bank = Bank(desk, self.payments)
        self.bank_lines = BankLines(desk, self.payments)
        self.statements = Statements(desk)
        self.issuing = Issuing(desk)
        self.recipes = Recipes(desk)
        self.runs = StatementRuns(desk, self.statements, self.issuing)
        self.receipts = Receipts(desk)
        self.reports = Reports(desk, self.statements)
        self.reminders = Reminders(desk, self.statements)
        self.settings = Settings(desk)
        self.imports = Imports(desk, self.customers, self.bills, self.payments)
        self.exports = Exports(desk)
        self.backups = Backups(desk, path)
        self.endpoints = Endpoints(desk, self._secrets)
        self.notifications = Notifications(desk)
        self.receiving = Receiving(desk, self.payments)

    @classmethod
    def new(
        cls,
        path: Path,
        *,
        name: str,
        currency: str,
        model: str,
        clock: Clock | None = None,
        operator: str = "",
        time_zone: str = "",
        secrets: Secrets | None = None,
    ) -> Billing:
        """Make a new book and open it.

        Raises: BillingError when there is a file already; FieldErrors. Changes: one new file, whole or not at all.
        """
        book = require_book(Book(name=name, currency=currency, billing_model=model, time_zone=time_zone))
        tick = clock or system_clock
        store = Store.create(path, lambda fresh: stored.insert_book(fresh.db, book, instant(tick())))
        return cls(Desk(store, tick, operator), path, secrets)

    @classmethod
    def open(cls, path: Path, *, clock: Clock | None = None, operator: str = "", secrets: Secrets | None = None) -> Billing:
        """Open a book; one of an older form is brought to the newest, see `kept`.

        Raises: BillingError (missing, no_book, newer_book, book_damaged, upgrade_failed); the file is left as it was.
        """
        store = Store.open(path)
        if not store.can_write():
            store.close()
            raise BillingError("book_read_only", f"{path.name} can only be read: the file or its folder is protected.")
        return cls(Desk(store, clock or system_clock, operator), path, secrets)

    @classmethod
    def open_for_reading(cls, path: Path, why: BillingError | None = None, *, clock: Clock | None = None) -> Billing:
        """Open a book that cannot or shall not be written; every act is refused with `why`, else since it is open elsewhere.

        Raises: BillingError.
        """
        why = why or BillingError("open_elsewhere", f"{path.name} is open in another window, so here it is only read.")
        return cls(Desk(Store.open_for_reading(path, why), clock or system_clock, ""), path)

    @property
    def reading_only(self) -> str:
        """Return in a sentence why nothing can be recorded, or nothing where it can."""
        stopped = self._desk.store.stopped
        return stopped.text if stopped else ""

    @property
    def stopped_code(self) -> str:
        """Return the code of why nothing can be recorded, or nothing where it can."""
        stopped = self._desk.store.stopped
        return stopped.code if stopped else ""

    @property
    def doubt(self) -> Doubt | None:
        """Return the act of which it is not known whether it was recorded; nothing else is recorded before it is."""
        return self._desk.doubt

    def look_again(self) -> Answer:
        """Ask the book whether the act in doubt is there. Raises: BillingError while it does not answer."""
        return self._desk.look_again()

    def stop_for_damage(self, findings: Sequence[checks.Finding]) -> None:
        """Let nothing be recorded any more in a book that breaks its rules."""
        first, more = findings[0].text.rstrip("."), len(findings) - 1
        text = f"{self.path.name} breaks a rule of its own: {first}. Nothing was changed and nothing can be recorded in it."
        if more:
            text = (
                f"{self.path.name} breaks a rule of its own: {first}, and {more:,} more. "
                "Nothing was changed and nothing can be recorded in it."
            )
        self._desk.stop(BillingError("book_damaged", text))

    def look_at_file(self) -> None:
        """Stop recording when the file was renamed, deleted or replaced. Raises: BillingError (book_gone, book_replaced)."""
        try:
            self._desk.store.look_at_file()
        except BillingError as error:
            self._desk.stop(error)
            raise

    def close(self) -> None:
        """Close this thread's connection."""
        self._desk.store.close()

    close_thread = close

    @property
    def kept(self) -> Path | None:
        """Return where the file as it was is kept, when opening brought it from an older form to the newest."""
        return self._desk.store.kept

    def courier(self, *, lease_s: int = LEASE_S, **how: Any) -> Courier:
        """Return what sends this book's notifications; `how` is what `Courier` takes. It is started by who asks."""
        from ..webhooks.courier import Courier  # with the HTTP client, which most runs never need

        return Courier(self.outbox(lease_s=lease_s), clock=self._desk.instant, **how)

    def outbox(self, *, lease_s: int = LEASE_S) -> Outbox:
        """Return this book's notifications as a courier is handed them."""
        return Outbox(self._desk, self._secrets, lease_s=lease_s)

    def now(self) -> datetime:
        """Return the present instant."""
        return self._desk.instant()

    def today(self) -> date:
        """Return today in the book's time zone."""
        return self._desk.today()

    def subscribe(self, listener: Callable[[Changes], None]) -> Callable[[], None]:
        """Tell a listener of every commit; returns how to stop."""
        return self._desk.subscribe(listener)

    def trial(self, act: Callable[[], object]) -> Trial:
        """Say what an act would do: `billing.trial(lambda: billing.adjustments.cancel_bill(…))`; nothing is written or told.

        Raises: BillingError where the act would be refused.
        """
        return trial(self._desk, act)

    def check(
        self, *, pause: Callable[[], None] = lambda: None, left: Callable[[], bool] = lambda: False
    ) -> list[checks.Finding]:
        """Hold the book against its invariants and return what breaks one; repairs nothing (rules 4.4).

        `pause` is called every few thousand rows, so that a window beside it gets its turn; once `left` says that nobody waits
        for it any more it ends. Raises: BillingError (left) then.
        """
        with self._desk.store.read_until(left) as db:
            return checks.check(db, pause=pause)


def operator_name() -> str:
    """Return the name of the person at this computer, as postings carry it."""
    return os.environ.get("USER") or os.environ.get("USERNAME") or ""


__all__ = ["Billing", "BillingError", "operator_name"]
