"""Owns what every part of the window needs of the open book: its services, the bus, how its amounts are written.

Must not know any widget.
"""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from PySide6.QtCore import QObject, Signal

from . import format as fmt
from . import sentences
from .backup_keeper import BackupKeeper
from .bus import Bus


class Desk(QObject):
    """One open book and what goes with it."""

    restore_wanted = Signal(object)
    """Path: this backup shall take the place of the open book."""

    def __init__(self, billing: Any, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.billing = billing
        self.bus = Bus(billing, self)
        self.numbers = fmt.Numbers()
        self.book: Any = None
        self.reload()
        self.backups = BackupKeeper(billing, self)

    def reload(self) -> None:
        """Read again what rarely changes: the book's record and its marks."""
        self.book = self.billing.settings.book()
        self.numbers = fmt.book_numbers(self.billing)
        sentences.write_with(self.numbers)

    def today(self) -> date:
        """Return today in the book's time zone."""
        return self.billing.today()

    def now(self) -> datetime:
        """Return the present instant, as the book's clock has it."""
        return self.billing.now()

    def amount(self, minor: int, currency: str = "") -> str:
        """Write an amount, in the book's currency where none is named."""
        return self.numbers.amount(minor, currency or self.book.currency)

    def has_receiver(self) -> bool:
        """Say whether notifications have somewhere to go; without it they are kept and nothing needs to be done."""
        endpoints = getattr(self.billing, "endpoints", None)
        return bool(endpoints is not None and endpoints.list())

    def foreign(self, currency: str) -> str:
        """Return the code of a currency that is not the book's, to stand beside an amount; else an empty text."""
        return "" if currency == self.book.currency else currency

    def close(self) -> None:
        """Leave the book: hear no more of it and close its file."""
        self.backups.stop()
        self.bus.close()
        self.billing.close()
