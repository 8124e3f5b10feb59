"""Owns the menus of the program: a command that cannot be done now is reached by the arrows like any other, and says why.

Qt's own menus on Linux pass such a command over, so that whoever has no mouse never learns what it waits for. The reason is its
status tip, which the window shows at its foot while the command is highlighted. Must not know the commands.
"""

from __future__ import annotations

from PySide6.QtGui import QAction, QStatusTipEvent
from PySide6.QtWidgets import QApplication, QMenu, QProxyStyle, QStyle, QStyleHintReturn, QStyleOption, QWidget

from .text import announce


class _Style(QProxyStyle):
    def styleHint(
        self,
        hint: QStyle.StyleHint,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
        returned: QStyleHintReturn | None = None,
    ) -> int:
        if hint == QStyle.StyleHint.SH_Menu_AllowActiveAndDisabled:
            return 1
        return super().styleHint(hint, option, widget, returned)


def _style() -> QStyle:
    """Return the one style of all menus, which lives as long as the application."""
    app = QApplication.instance()
    found = app.findChild(_Style) if app is not None else None
    if found is None:
        found = _Style("Fusion")
        found.setParent(app)
    return found


class Menu(QMenu):
    """A menu whose disabled commands can be highlighted and give their reason."""

    def __init__(self, title: str = "", parent: QWidget | None = None) -> None:
        super().__init__(title, parent)
        self.setStyle(_style())
        self.hovered.connect(self._highlighted)
        self.aboutToHide.connect(lambda: self._tell(""))

    def _highlighted(self, action: QAction) -> None:
        self._tell(action.statusTip())
        if not action.isEnabled():
            announce(self, action.statusTip())

    def _tell(self, text: str) -> None:
        """Show a text at the foot of the window; Qt does it for the menus of the menu bar alone."""
        parent = self.parentWidget()
        if parent is not None:
            QApplication.sendEvent(parent, QStatusTipEvent(text))
