"""Owns the commands about notifications: send now, try again, send again, receive events, and going to what one is about."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from . import format as fmt
from .desk import Desk
from .dialogs.receive_events import ReceiveEventsDialog
from .dialogs.send_again import SendAgainDialog

if TYPE_CHECKING:
    from .main_window import MainWindow


class NotifyingCommands(QObject):
    """What the window does with the outbox as a whole."""

    def __init__(self, window: MainWindow, desk: Desk) -> None:
        super().__init__(window)
        self._window, self._desk = window, desk

    def handlers(self) -> dict[str, Callable[[], object]]:
        """Return what each command does."""
        return {
            "send_now": self._send_now,
            "retry_set_aside": self._retry_set_aside,
            "send_again": self._send_again,
            "receive_events": self._receive_events,
        }

    def open_bill(self, public_id: str) -> None:
        """Go to the page of the bill that a notification is about."""
        bill = self._desk.billing.read.find_bill(public_id)
        if bill is None or bill.undone:
            self._desk.bus.said.emit(self.tr("That bill was undone, so it has no page."))
            return
        self._window.show_bill(bill.id)

    def _send_now(self) -> None:
        self._desk.billing.notifications.send_now()
        self._desk.bus.said.emit(self.tr("What waits is sent now, in order."))

    def _retry_set_aside(self) -> None:
        count = self._desk.billing.notifications.retry_set_aside()
        many = fmt.count(count, self.tr("1 notification is tried again."), self.tr("{n} notifications are tried again."))
        self._desk.bus.said.emit(many if count else self.tr("Nothing was set aside."))

    def _send_again(self) -> None:
        dialog = SendAgainDialog(self._desk.billing, parent=self._window)
        if dialog.exec():
            self._desk.bus.said.emit(dialog.done_text())
        dialog.deleteLater()

    def _receive_events(self) -> None:
        dialog = ReceiveEventsDialog(self._desk.billing, parent=self._window)
        if dialog.exec() and dialog.receipt is not None:
            self._desk.bus.acted.emit(dialog.receipt)
        dialog.deleteLater()
