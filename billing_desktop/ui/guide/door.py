"""Owns the way to the guide from every window: one guide for the program, and F1 in each dialog. Must not know any dialog.

A dialog gets the command when it first has the keyboard, so none has to think of it, Qt's own among them. The guide then
belongs to it, since a dialog that waits for its answer shuts out every window that does not.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtGui import QAction, QWindow
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from .. import theme
from ..actions import Actions, key_rows
from . import places
from .pages import FIRST, KeyRow
from .window import GuideWindow


class GuideDoor(QObject):
    """Opens the one window of the guide, at the page that belongs to where one is."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._actions: Actions | None = None
        self._window: GuideWindow | None = None
        self.action = QAction(self)
        self.action.setShortcut("F1")
        self.action.triggered.connect(self._open_here)
        app.focusChanged.connect(self._keyboard_went)

    def follow(self, actions: Actions) -> None:
        """Take the commands and their keys from a window that was made."""
        self._actions = actions
        actions.keys_changed.connect(self._take_keys)
        actions.destroyed.connect(lambda: self._forget(actions))
        self._take_keys()

    def _forget(self, actions: Actions) -> None:
        if self._actions is actions:
            self._actions = None

    def _take_keys(self) -> None:
        if self._actions is not None:
            self.action.setShortcuts(self._actions["guide"].shortcuts())
        if self._window is not None:
            self._window.follow_keys()

    def _keys(self) -> list[KeyRow]:
        if self._actions is None:  # before the first book is open the keys are those the program comes with
            self._actions = Actions(self)
        return key_rows(self._actions)

    # Opening

    def open(self, page: str = FIRST, *, before: QWidget | None = None) -> GuideWindow:
        """Show a page of the guide, in front of a window that would shut it out otherwise."""
        window = self._window
        if window is None:
            window = self._window = self._made()
        window.open_page(page)
        _put_before(window, before)
        window.show()
        window.raise_()
        window.activateWindow()
        window.view.setFocus(Qt.FocusReason.OtherFocusReason)
        return window

    def window(self) -> GuideWindow | None:
        """Return the guide if it was opened."""
        return self._window

    def _open_here(self) -> None:
        here = QApplication.activeWindow()
        self.open(places.page_of_dialog(here), before=QApplication.activeModalWidget() or here)

    def _keyboard_went(self, _before: QWidget | None, now: QWidget | None) -> None:
        window = now.window() if now is not None else None
        if not isinstance(window, QDialog):
            return
        if self.action not in window.actions():
            window.addAction(self.action)
        if window.isModal() and self._window is not None and self._window.isVisible():
            _put_before(self._window, window)  # what is read goes on being read beside a dialog that opens

    def _made(self) -> GuideWindow:
        window = GuideWindow(self._keys)
        window.stale.connect(self._renew)
        room = QApplication.primaryScreen().availableSize()
        window.resize(min(theme.px(1120), room.width() - 16), min(theme.px(760), room.height() - 40))
        return window

    def _renew(self) -> None:
        """Make the guide anew after the language, the theme or the size of text changed, where it stands."""
        old = self._window
        if old is None:
            return
        self._window = None
        if old.isVisible():
            new = self._window = self._made()
            new.setGeometry(old.geometry())
            new.go_on_from(old)
            _stand_before(new, old.windowHandle().transientParent())
            new.show()
        old.close()
        old.deleteLater()


def _put_before(window: QWidget, owner: QWidget | None) -> None:
    """Let a window belong to another, so that a dialog which waits for its answer does not shut it out."""
    _stand_before(window, owner.windowHandle() if owner is not None else None)


def _stand_before(window: QWidget, wanted: QWindow | None) -> None:
    window.winId()  # its window of the system is needed for it
    handle = window.windowHandle()
    if handle.transientParent() is not wanted:
        handle.setTransientParent(wanted)  # type: ignore[arg-type,unused-ignore]


def door() -> GuideDoor:
    """Return the way to the guide of this program, made when it is first asked for."""
    app = QCoreApplication.instance()
    assert isinstance(app, QApplication), "the guide has a window"
    return app.findChild(GuideDoor) or GuideDoor(app)
