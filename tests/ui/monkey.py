"""A monkey at the desk: seeded random acts through the real window, by keyboard and mouse, on a copy of the sample shop.

    python -m tests.ui.monkey --actions 2000 --seed 1

It does what a person could: commands that are enabled, keys, clicks, searches, filters, places, undo and redo, another size
of text; dialogs are filled with values that are right and some that are wrong. It ends with every exception, every warning of
Qt, the growth of memory after the first quarter, and what `check` says of the book.
"""

from __future__ import annotations

import argparse
import logging
import os
import random
import sys
import tempfile
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, QEventLoop, QObject, QPoint, Qt, QTimer, QtMsgType, QUrl, Slot, qInstallMessageHandler
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QCheckBox,
    QComboBox,
    QDialog,
    QFileDialog,
    QHeaderView,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QTabBar,
    QWidget,
)

from billing_desktop.ui import theme
from billing_desktop.ui.actions import COMMANDS
from billing_desktop.ui.dialogs.customer_pick import CustomerPick
from billing_desktop.ui.widgets.date_edit import DateEdit
from billing_desktop.ui.widgets.money_edit import MoneyEdit
from tests.ui.screens import Shop, rest

LEAVES = {"quit", "new_book", "open_book", "import", "export", "close_book", "restore"}
"""Commands that leave the book or the program, or write files of their own."""
OUTSIDE = ("Print", "Choose", "Folder", "Browse", "Open", "Save PDF", "CSV", "XLSX", "JSON", "Drucken")
"""Buttons that lead to dialogs of the system."""
QUIET = ("propagateSizeHints", "does not support", "OpenType support", "qt.text.font", "XDG_RUNTIME_DIR")
MONEY = ("12.50", "900", "60", "0.01", "3*4+1", "1,234.50", "12x", "-5", "0", "999999999999999999", "", "1.234", "25")
DAYS = ("t", "+", "-", "m", "3", "5-2", "6 Feb 2026", "99.99", "31/2/2026", "", "2026-01-15", "tomorrow", "1 Mar 2026")
WORDS = ("ACME", "INV-104", "<b>bold</b>", "", "a" * 300, "TRX-88", "O'Brien & Sons", "5", "%_\\", "x@@y", "née", "נועה", "花")
KEYS = (
    Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Return,
    Qt.Key.Key_Space, Qt.Key.Key_Escape, Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_PageDown, Qt.Key.Key_Delete,
    Qt.Key.Key_F2, Qt.Key.Key_Menu,
)  # fmt: skip
PATIENCE = 12
"""How many steps a dialog gets before it is closed."""


class Monkey(QObject):
    """Acts on one window; what went wrong stands in `wrong` afterwards."""

    def __init__(self, shop: Shop, seed: int) -> None:
        super().__init__()
        self.shop, self.chance = shop, random.Random(seed)
        self.wrong: list[str] = []
        self.done: Counter[str] = Counter()
        self.memory: list[int] = []
        self._left = self._actions = 0
        self._steps_here: Counter[int] = Counter()
        self._last = ""
        self._loop = QEventLoop()

    def run(self, actions: int) -> None:
        """Act so many times, then leave every dialog."""
        self._left = self._actions = actions
        home = os.environ.get("HOME", "")
        documents = self.shop.folder / "home" / "Documents"  # what it saves, it saves here
        documents.mkdir(parents=True, exist_ok=True)
        os.environ["HOME"] = str(documents.parent)
        hook, sys.excepthook = sys.excepthook, lambda kind, error, trace: self.blame(f"{kind.__name__}: {error}")
        before = qInstallMessageHandler(self._qt_said)
        listener = _Listener(self.blame)
        logging.getLogger("billing_desktop").addHandler(listener)
        for scheme in ("file", "http", "https", "mailto"):
            QDesktopServices.setUrlHandler(scheme, self, "opened")  # type: ignore[arg-type]  # the stubs want bytes
        try:
            QTimer.singleShot(0, self, self._step)
            self._loop.exec()
            rest()
            QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
            for left in self.shop.window.findChildren(QDialog):
                self.blame(f"{type(left).__name__} is kept though it was closed")
        finally:
            for scheme in ("file", "http", "https", "mailto"):
                QDesktopServices.unsetUrlHandler(scheme)
            logging.getLogger("billing_desktop").removeHandler(listener)
            qInstallMessageHandler(before)
            sys.excepthook = hook
            os.environ["HOME"] = home
            app = QApplication.instance()
            assert isinstance(app, QApplication)
            theme.set_size(app, 100, "comfortable")

    @Slot(QUrl)
    def opened(self, _url: QUrl) -> None:
        """Take what would be opened outside of the program."""

    def blame(self, said: str) -> None:
        """Note what went wrong, and after which act."""
        self.wrong.append(f"after {self._actions - self._left} acts ({self._last}): {said}")

    def _qt_said(self, kind: QtMsgType, _context: Any, text: str) -> None:
        if kind != QtMsgType.QtDebugMsg and not any(part in text for part in QUIET):
            self.blame(f"Qt: {text}")

    # One step; the next is asked for first, since a dialog keeps this one waiting until it is closed

    @Slot()
    def _step(self) -> None:
        if self._left <= 0 and self._at() is self.shop.window:
            self._loop.quit()
            return
        here = self._at()
        waits = self._steps_here[id(here)] > PATIENCE  # for what a dialog has under way, which is no act
        QTimer.singleShot(20 if waits else 0, self, self._step)
        self._left -= not waits
        if not waits and self._left and self._left % max(self._actions // 20, 1) == 0:
            self.memory.append(resident())
        try:
            if isinstance(here, QMenu):
                self._in_menu(here)
            elif here is not self.shop.window:
                self._in_dialog(here)
            else:
                self._at_the_desk()
        except RuntimeError as error:
            if "already deleted" not in str(error):  # what was to be pressed went away with its dialog
                raise

    def _at(self) -> QWidget:
        """Return what is in front: a menu or popup, the topmost dialog, or the window."""
        return QApplication.activePopupWidget() or QApplication.activeModalWidget() or self.shop.window

    def _did(self, what: str) -> None:
        self._last = what
        self.done[what.split(" ")[0]] += 1

    # At the desk

    def _at_the_desk(self) -> None:
        acts: tuple[tuple[Callable[[], None], int], ...] = (
            (self._command, 36), (self._key, 14), (self._click, 16), (self._row, 14), (self._search, 8), (self._filter, 5),
            (self._undo, 7), (self._rebuild, 2),
        )  # fmt: skip
        self._steps_here.clear()
        self.chance.choices([act for act, _ in acts], [weight for _, weight in acts])[0]()

    def _command(self) -> None:
        window = self.shop.window
        usable = [one.name for one in COMMANDS if one.name not in LEAVES and window.actions_[one.name].isEnabled()]
        name = self.chance.choice(usable)
        self._did(f"command {name}")
        action = window.actions_[name]
        if action.shortcut().isEmpty() or self.chance.random() < 0.5:
            action.trigger()
        else:
            QTest.keySequence(window, action.shortcut())

    def _undo(self) -> None:
        name = self.chance.choice(("undo", "undo", "redo"))
        self._did(f"command {name}")
        self.shop.window.actions_[name].trigger()

    def _rebuild(self) -> None:
        """Build the window anew in another size of text, as the settings do: what was there before must be gone for good."""
        size = self.chance.choice(theme.TEXT_SIZES), self.chance.choice(theme.DENSITIES)
        self._did("rebuild {} % {}".format(*size))
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        theme.set_size(app, *size)
        self.shop.window.rebuild()

    def _key(self) -> None:
        focus = QApplication.focusWidget() or self.shop.window
        key = self.chance.choice(KEYS)
        self._did(f"key {key.name} in {type(focus).__name__}")
        QTest.keyClick(focus, key)

    def _click(self) -> None:
        parts = [one for one in self._usable(self.shop.window) if not self._leads_out(one)]
        if parts:
            self._press(self.chance.choice(parts))

    def _row(self) -> None:
        views = [one for one in self._usable(self.shop.window) if isinstance(one, QAbstractItemView) and one.model()]
        if views:
            self._in_view(self.chance.choice(views))

    def _search(self) -> None:
        window = self.shop.window
        if self.chance.random() < 0.5:
            window.actions_["search"].trigger()
            field: QLineEdit = window.top.search
        else:
            window.actions_["find"].trigger()
            field = window.list.search
        self._did("search")
        self._type(field, self.chance.choice(("", "ac", "inv", "zz", "9", "ל", "over", "sta", "<")))
        if self.chance.random() < 0.5:
            rest(160)
            QTest.keyClick(field, self.chance.choice((Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_Down)))

    def _filter(self) -> None:
        self._did("filter")
        self.shop.window.list.chips.chip(self.chance.choice(("all", "open", "overdue", "in_credit"))).click()

    # In dialogs and menus

    def _in_dialog(self, dialog: QWidget) -> None:
        self._steps_here[id(dialog)] += 1
        self._did(f"dialog {type(dialog).__name__}")
        if isinstance(dialog, QFileDialog) or self._steps_here[id(dialog)] > PATIENCE or not isinstance(dialog, QDialog):
            self._leave(dialog)
            return
        parts = [one for one in self._usable(dialog) if not self._leads_out(one)]
        inputs = [one for one in parts if not isinstance(one, QAbstractButton) or isinstance(one, QCheckBox)]
        effect = getattr(dialog, "_effect", None)
        luck = self.chance.random()
        if luck < 0.16 and effect is not None and effect.isEnabled() and effect.isVisible():
            self._press(effect)
        elif luck < 0.24:
            QTest.keyClick(QApplication.focusWidget() or dialog, self.chance.choice(KEYS))
        elif luck < 0.80 and inputs:
            self._fill(self.chance.choice(inputs))
        elif parts:
            self._press(self.chance.choice(parts))

    def _leave(self, dialog: Any) -> None:
        """Close a dialog, and let go of what was typed."""
        if hasattr(dialog, "answer"):
            dialog._take("discard")
        elif isinstance(dialog, QDialog):
            dialog.reject()
        else:
            dialog.close()

    def _in_menu(self, menu: QMenu) -> None:
        usable = [one for one in menu.actions() if one.isEnabled() and one.objectName() not in LEAVES and not one.menu()]
        own = [one for one in usable if not one.isSeparator() and one.objectName()]
        self._did("menu")
        if own and self.chance.random() < 0.6:
            action = self.chance.choice(own)
            self._did(f"menu {action.objectName()}")
            QTest.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(action).center())
        if QApplication.activePopupWidget() is menu:
            menu.close()

    # Widgets

    def _usable(self, root: QWidget) -> list[QWidget]:
        kinds = (QAbstractButton, QLineEdit, QComboBox, QPlainTextEdit, QAbstractItemView, QTabBar)
        found = [one for one in root.findChildren(QWidget) if isinstance(one, kinds) and not isinstance(one, QHeaderView)]
        found = [one for one in found if one.window() is root.window()]
        return [one for one in found if one.isVisible() and one.isEnabled() and not one.objectName().startswith("qt_")]

    def _leads_out(self, widget: QWidget) -> bool:
        text = widget.text() if isinstance(widget, QAbstractButton) else ""
        return any(word in text for word in OUTSIDE)

    def _fill(self, widget: QWidget) -> None:
        if isinstance(widget, MoneyEdit):
            self._type(widget, self.chance.choice(MONEY))
        elif isinstance(widget, DateEdit):
            self._type(widget, self.chance.choice(DAYS))
        elif isinstance(widget, CustomerPick):
            self._type(widget, self.chance.choice("abcdefl"))
            QTest.keyClick(widget, self.chance.choice((Qt.Key.Key_Return, Qt.Key.Key_Down, Qt.Key.Key_Tab)))
        elif isinstance(widget, QComboBox):
            widget.setFocus()
            QTest.keyClick(widget, self.chance.choice((Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Home, Qt.Key.Key_End)))
        elif isinstance(widget, QLineEdit | QPlainTextEdit):
            self._type(widget, self.chance.choice(WORDS))
        elif isinstance(widget, QAbstractItemView):
            self._in_view(widget)
        else:
            self._press(widget)

    def _type(self, field: QLineEdit | QPlainTextEdit, text: str) -> None:
        """Type into a field in place of what is there; what no key has is pasted."""
        field.setFocus()
        field.selectAll()
        if not text:
            QTest.keyClick(field, Qt.Key.Key_Delete)
        elif text.isascii():
            QTest.keyClicks(field, text)
        else:
            QApplication.clipboard().setText(text)
            QTest.keyClick(field, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)

    def _press(self, widget: QWidget) -> None:
        text = widget.text() if isinstance(widget, QAbstractButton) else ""
        self._did(f"click {type(widget).__name__} {text}")
        place = QPoint(self.chance.randrange(max(widget.width(), 1)), self.chance.randrange(max(widget.height(), 1)))
        target = widget.viewport() if isinstance(widget, QAbstractItemView) else widget
        if isinstance(widget, QAbstractButton):
            place = widget.rect().center()
        QTest.mouseClick(target, Qt.MouseButton.LeftButton, pos=place)

    def _in_view(self, view: QAbstractItemView) -> None:
        rows = view.model().rowCount()
        if not rows:
            return
        index = view.model().index(self.chance.randrange(rows), 0)
        view.scrollTo(index)
        place = view.visualRect(index).center()
        held = self.chance.choice((Qt.KeyboardModifier.NoModifier,) * 3 + (Qt.KeyboardModifier.ControlModifier,))
        self._did(f"row of {view.accessibleName()}")
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, held, place)
        luck = self.chance.random()
        if luck < 0.25:
            QTest.keyClick(view, self.chance.choice((Qt.Key.Key_Return, Qt.Key.Key_Right, Qt.Key.Key_Left, Qt.Key.Key_Space)))
        elif luck < 0.4:
            view.customContextMenuRequested.emit(place)


class _Listener(logging.Handler):
    """Hears what the program logs as an error."""

    def __init__(self, tell: Callable[[str], None]) -> None:
        super().__init__(logging.ERROR)
        self._tell = tell

    def emit(self, record: logging.LogRecord) -> None:
        error = record.exc_info[1] if record.exc_info else None
        self._tell(f"{record.getMessage()}: {type(error).__name__ if error else ''} {error or ''}")


def resident() -> int:
    """Return how many bytes of memory this process holds, 0 where the system does not say."""
    status = Path("/proc/self/statm")
    return int(status.read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE") if status.exists() else 0


def growth(memory: list[int]) -> float:
    """Return by how much the memory grew after the first quarter, as a share."""
    after = memory[len(memory) // 4 :]
    return max(after) / after[0] - 1 if after and after[0] else 0.0


def main() -> int:
    """Let the monkey loose and tell what it found."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--actions", type=int, default=2000)
    parser.add_argument("--seed", type=int, default=1)
    given = parser.parse_args()
    if not os.environ.get("DISPLAY"):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # Qt aborts where there is no screen
    from billing_desktop.app import make_application

    app = make_application(["monkey"])
    theme.apply(app, "light")
    with tempfile.TemporaryDirectory() as work:
        shop = Shop(Path(work))
        monkey = Monkey(shop, given.seed)
        monkey.run(given.actions)
        wrong = [*monkey.wrong, *(f"check: {problem}" for problem in shop.billing.check())]
        postings = shop.billing.read.counts().all
        shop.end()
    grown = growth(monkey.memory)
    print(f"{given.actions} acts, seed {given.seed}: {dict(monkey.done)}; {postings} customers; memory grew by {grown:.1%}")
    print("memory in MB:", *(round(held / 1e6) for held in monkey.memory))
    print("\n".join(wrong) or "nothing went wrong")
    return 1 if wrong or grown > 0.2 else 0


if __name__ == "__main__":
    raise SystemExit(main())
