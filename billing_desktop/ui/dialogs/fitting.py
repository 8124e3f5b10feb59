"""Owns how large a dialog is: as high as what it shows, and never out of the screen; must not know what it shows."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication, QShowEvent
from PySide6.QtWidgets import QDialog, QWidget

from ..widgets import access_keys

MARGIN = 24
_FRAMED_MS = 200
"""By then a window manager has said how wide its frame is; placed without it, a title bar can lie above the screen."""


class FittingDialog(QDialog):
    """A dialog that stays whole on the screen."""

    def showEvent(self, event: QShowEvent) -> None:
        """Stay whole on the screen, foot and title bar included, with a letter to go to each input."""
        super().showEvent(event)
        access_keys.give(self)
        for wait in (0, _FRAMED_MS):
            self.after(wait, self._stay_on_screen)

    def after(self, milliseconds: int, act: Callable[[], None]) -> None:
        """Do something a little later, if the dialog is still there.

        A timer of its own: `QTimer.singleShot` keeps a method, and the dialog with it, for ever where the dialog goes first.
        """
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.timeout.connect(act)
        timer.timeout.connect(timer.deleteLater)
        timer.start(milliseconds)

    def never_cut(self) -> None:
        """Be no lower than the words need at this width: Qt asks for it only when it makes the window."""
        layout = self.layout()
        if layout is None or not self.isVisible() or not layout.hasHeightForWidth():
            return
        layout.activate()
        needed = layout.totalMinimumHeightForWidth(self.width())
        if needed > self.height():
            self.fit(self.width(), needed)

    def _stay_on_screen(self) -> None:
        self.never_cut()
        room, frame = self.screen().availableGeometry(), self.frameGeometry()
        over = frame.height() - room.height() + 2 * MARGIN
        if over > 0:
            self.resize(self.width(), self.height() - over)
            frame = self.frameGeometry()
        left = max(room.left(), min(frame.left(), room.right() - frame.width()))
        top = max(room.top(), min(frame.top(), room.bottom() - frame.height()))
        if (left, top) != (frame.left(), frame.top()):
            self.move(left, top)

    def hug(self, *, shrink: bool, most: int = 10_000) -> None:
        """Be as high as what is shown, up to a limit and the screen; smaller than now only where asked to."""
        layout = self.layout()
        if layout is None or not self.isVisible():
            return
        layout.activate()
        found = layout.totalHeightForWidth(self.width()) if layout.hasHeightForWidth() else layout.totalSizeHint().height()
        wanted = min(max(found, layout.totalMinimumSize().height()), most)
        if wanted > self.height() or (shrink and wanted < self.height()):
            self.fit(self.width(), wanted)

    def fit(self, width: int, height: int) -> None:
        """Open in this size, or smaller where the screen is."""
        fit_screen(self, width, height)


def fit_screen(window: QWidget, width: int, height: int) -> None:
    """Give a window this size, or a smaller one where the screen with the frame around it has no room for it."""
    room = (window.screen() or QGuiApplication.primaryScreen()).availableSize()
    window.resize(min(width, room.width() - 16), min(height, room.height() - 40))


class SnugDialog(FittingDialog):
    """A message of a few lines, no higher than they are: Qt asks how high they are at less than the width they get."""

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        layout = self.layout()
        if layout is not None and layout.totalSizeHint().width() > self.width():
            self.fit(layout.totalSizeHint().width(), self.height())  # Qt makes a new window two thirds of the screen at most
        self.hug(shrink=True)
