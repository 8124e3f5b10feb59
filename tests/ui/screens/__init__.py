"""Every place, page, tab, dialog and empty state of the program, on the sample shop: for the walk, the pictures and the monkey.

A module of this folder adds its screens by itself: a generator with the shop as its only argument, marked `@screen("name")`,
that shows something, yields the widget to look at, and leaves everything as it was. A screen never writes to the shop's book.
"""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, QEventLoop, QSize, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from billing_desktop.services import Billing
from billing_desktop.services.demo import make_demo
from billing_desktop.ui.main_window import MainWindow
from billing_desktop.ui.window_state import WindowState

TODAY = datetime(2026, 2, 6, 9, tzinfo=UTC)


def rest(milliseconds: int = 0) -> None:
    """Let everything that waits for the event loop happen."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def settle() -> None:
    """Let what was shown read and lay itself out: reading asks for a layout, which comes with the next turn of the loop."""
    for _turn in range(3):
        rest(3)


def clock() -> datetime:
    """Return the day of the sample shop."""
    return TODAY


@dataclass
class Shop:
    """The sample shop in its window, and what the screens need beside it."""

    folder: Path
    size: QSize = field(default_factory=lambda: QSize(1280, 800))

    def __post_init__(self) -> None:
        self.billing = make_demo(self.folder / "harbour.book", clock=clock)
        self.window = self._window_on(self.billing)
        self._others: dict[str, Billing] = {}

    def _window_on(self, billing: Billing) -> MainWindow:
        window = MainWindow(billing, WindowState(self.folder / f"{billing.path.stem}.ini"))
        window.resize(self.size)
        window.show()
        window.activateWindow()
        rest()
        return window

    def customer(self, name: str) -> int:
        """Return a customer of the sample by name."""
        return next(row.id for row in self.billing.read.customers(search=name) if row.name == name)

    def account(self, owner: str, name: str) -> int:
        """Return an account of the sample."""
        return next(one.id for one in self.billing.read.accounts(self.customer(owner)) if one.name == name)

    def bill(self, number: str) -> int:
        """Return a bill of the sample by its number."""
        found = self.billing.read.find_bill(number)
        assert found is not None, f"the sample has no bill {number}"
        return found.id

    def payment(self, owner: str, reference: str) -> int:
        """Return a payment of the sample."""
        return next(row.id for row in self.billing.read.payments(self.customer(owner)) if row.reference == reference)

    def book(self, model: str) -> Billing:
        """Return an empty book of a model, made once."""
        if model not in self._others:
            path = self.folder / f"{model}.book"
            self._others[model] = Billing.new(path, name="Quay Print", currency="EUR", model=model, clock=clock)
        return self._others[model]

    def show(self, dialog: Any) -> Iterator[Any]:
        """Show a dialog, give it to look at, and close it without a question."""
        dialog.setModal(False)
        dialog.show()
        dialog.activateWindow()
        rest(5)
        try:
            yield dialog
        finally:
            dialog.is_dirty = lambda: False
            close(dialog)

    def show_window(self, billing: Billing) -> Iterator[MainWindow]:
        """Show another book in a window of its own."""
        window = self._window_on(billing)
        try:
            yield window
        finally:
            close(window)

    def end(self) -> None:
        """Close the window and the books."""
        close(self.window)
        for billing in (self.billing, *self._others.values()):
            billing.close()


def close(widget: QWidget) -> None:
    """Close a window and let go of it at once."""
    if isinstance(widget, QDialog):
        widget.done(0)
    widget.close()
    widget.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


Maker = Callable[[Shop], Iterator[QWidget]]
_MAKERS: dict[str, Maker] = {}


def screen(name: str) -> Callable[[Maker], Maker]:
    """Add a screen to the list under a name that is also the name of its picture."""

    def add(maker: Maker) -> Maker:
        assert name not in _MAKERS, f"two screens are called {name}"
        _MAKERS[name] = maker
        return maker

    return add


def names() -> list[str]:
    """Return the names of all screens, in the order of the modules of this folder."""
    for module in sorted(found.name for found in pkgutil.iter_modules(__path__)):
        importlib.import_module(f"{__name__}.{module}")
    return list(_MAKERS)


def screens(shop: Shop, wanted: tuple[str, ...] = ()) -> Iterator[tuple[str, QWidget]]:
    """Show one screen after the other and give it with its name; `wanted` narrows to those whose name begins so."""
    for name in names():
        if wanted and not name.startswith(wanted):
            continue
        maker = _MAKERS[name](shop)
        widget = next(maker)
        settle()
        try:
            yield name, widget
        finally:
            for _more in maker:
                raise AssertionError(f"the screen {name} shows two things")
