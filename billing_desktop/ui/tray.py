"""Owns the icon in the system's tray, where there is one: how many notifications need a look, and the way to the outbox.

Everything it does is in the window too, since many desktops have no tray. Source: ux C28.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from . import format as fmt
from . import icons

if TYPE_CHECKING:
    from .main_window import MainWindow

_OFFERED = ("outbox", "quit")


class Tray(QObject):
    """Follows one window; hidden while all is well."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._look = 0
        self.icon = QSystemTrayIcon(icons.app_icon(), self)
        self._menu = QMenu()  # not a child of the window, which clears its menus when it is built anew
        for name in _OFFERED:  # the window's own commands go when it is built anew
            self._menu.addAction("").triggered.connect(lambda _checked=False, name=name: window.actions_[name].trigger())
        self.icon.setContextMenu(self._menu)
        self.icon.activated.connect(lambda _reason: self._show())
        self.icon.messageClicked.connect(self._show)
        window.desk.bus.changed.connect(lambda changes: self.follow() if changes.events or changes.settings else None)
        self._menu.aboutToShow.connect(self.follow)
        self.follow()

    def follow(self) -> None:
        """Show how many notifications need a look, and say it once when there are more than before."""
        read = self._window.desk.billing.read
        look = read.events_set_aside() if self._window.desk.has_receiver() else 0
        words = fmt.count(look, self.tr("1 notification needs a look"), self.tr("{n} notifications need a look"))
        for action, name in zip(self._menu.actions(), _OFFERED, strict=True):
            action.setText(self._window.actions_[name].text())
        self.icon.setToolTip(f"{self._window.desk.book.name}: {words if look else self.tr('all is well')}")
        self.icon.setVisible(bool(look))
        if look > self._look and not self._window.isActiveWindow():
            self.icon.showMessage(self._window.desk.book.name, words, icons.app_icon())
        self._look = look

    def _show(self) -> None:
        self._window.show()
        self._window.raise_()
        self._window.activateWindow()
        self._window.go("outbox")


def add_tray(window: MainWindow) -> Tray | None:
    """Give a window its icon in the tray, where the system has one."""
    return Tray(window) if QSystemTrayIcon.isSystemTrayAvailable() else None
