"""Owns the menu bar: every command in its menu, and the books that were opened before."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu

from .actions import MENUS, SUBMENUS
from .widgets.menus import Menu
from .widgets.text import plain_tip

if TYPE_CHECKING:
    from .main_window import MainWindow


def build_menus(window: MainWindow) -> None:
    """Fill the menu bar of a window with all of its commands."""
    for name, title in MENUS:
        menu = Menu(QCoreApplication.translate("actions", title), window.menuBar())
        window.menuBar().addMenu(menu)
        menu.setObjectName(name)
        for command, action in window.actions_.of_menu(name):
            if command.separator:
                menu.addSeparator()
            menu.addAction(action)
            if command.name == "open_book":
                menu.addMenu(_recent(window))
            if command.name in SUBMENUS:
                menu.addMenu(_within(window, *SUBMENUS[command.name]))


def _within(window: MainWindow, name: str, title: str) -> QMenu:
    """Return a menu within another, with its commands."""
    menu = Menu(QCoreApplication.translate("actions", title), window)
    menu.setObjectName(name)
    for _command, action in window.actions_.of_menu(name):
        menu.addAction(action)
    return menu


def _recent(window: MainWindow) -> QMenu:
    """Return the menu of the books that were opened before and are still there."""
    menu = Menu(QCoreApplication.translate("actions", "Open &recent"), window)
    menu.setObjectName("recent")
    menu.setToolTipsVisible(True)
    here = window.desk.billing.path.absolute()
    for path in window.state.recent():
        if path != here and path.exists():
            _add(window, menu, path)
    menu.setEnabled(bool(menu.actions()))
    return menu


def _add(window: MainWindow, menu: QMenu, path: Path) -> None:
    name = window.state.names().get(str(path))
    action = menu.addAction((f"{name} – {path.name}" if name else path.name).replace("&", "&&"))
    action.setToolTip(plain_tip(str(path)))
    action.triggered.connect(lambda _checked=False: window.book_wanted.emit("open", path))
