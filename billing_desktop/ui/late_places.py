"""Owns the places of the window that are built when first shown, and who hears what they tell; loads each only then."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from .widgets.late_page import LatePage

if TYPE_CHECKING:
    from .main_window import MainWindow
    from .panels.outbox import Outbox
    from .panels.overview import Overview
    from .panels.settings.page import SettingsPage


class LatePlaces:
    """Overview, outbox and settings of one window; the customers stand from the start."""

    def __init__(self, window: MainWindow, parent: QWidget) -> None:
        self._window = window
        self.overview = LatePage(self._overview, parent)
        self.outbox = LatePage(self._outbox, parent)
        self.settings = LatePage(self._settings, parent)

    def refresh(self) -> None:
        """Read again what is built."""
        for late in (self.overview, self.outbox, self.settings):
            page = late.built()
            if page is not None:
                page.refresh()

    def _overview(self, parent: QWidget) -> Overview:
        from .panels.overview import Overview

        window = self._window
        made = Overview(window.desk, window.actions_, parent)
        made.customer_wanted.connect(window.show_customer)
        made.filter_wanted.connect(window.show_filtered)
        made.payment_wanted.connect(window.show_payment)
        made.event_wanted.connect(window.show_event)
        made.failed.connect(window.tell)
        return made

    def _outbox(self, parent: QWidget) -> Outbox:
        from .panels.outbox import Outbox

        window = self._window
        made = Outbox(window.desk, window.actions_, parent)
        made.failed.connect(window.tell)
        made.endpoints_wanted.connect(lambda: window.show_settings("notifications"))
        made.customer_wanted.connect(window.show_customer)
        made.bill_wanted.connect(window.commands.open_told_bill)
        return made

    def _settings(self, parent: QWidget) -> SettingsPage:
        from .panels.settings.page import SettingsPage

        window = self._window
        made = SettingsPage(window.desk, window.actions_, window.state, parent)
        made.failed.connect(window.tell)
        # From the event loop, since the choice that asks for it goes with all the rest.
        made.rebuild_wanted.connect(lambda: QTimer.singleShot(0, window, window.rebuild))
        made.language_wanted.connect(window.language_wanted)
        return made
