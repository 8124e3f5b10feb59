"""Owns buttons that stand for a command: they follow its QAction, so every place shows the same state."""

from __future__ import annotations

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from ..widgets.buttons import Button
from ..widgets.text import plain_tip


class ActionButton(Button):
    """A button of our look that triggers a command and is enabled with it."""

    def __init__(
        self, action: QAction, kind: str = "secondary", *, icon: str = "", text: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(text or action.iconText(), kind, icon=icon, parent=parent)
        self.action = action
        self.clicked.connect(lambda _checked=False: action.trigger())
        action.changed.connect(self._follow)
        self._follow()

    def _follow(self) -> None:
        self.setEnabled(self.action.isEnabled())
        self.setToolTip(plain_tip(self.action.toolTip()))
        self.setStatusTip(self.action.statusTip())


class MenuButton(Button):
    """A button that opens a menu beneath itself."""

    def __init__(self, text: str, menu: QMenu, *, icon: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, "secondary", icon=icon, parent=parent)
        self._words = text
        self.setAccessibleName(text)
        self.setMenu(menu)

    def set_brief(self, brief: bool) -> None:
        """Show the icon alone where there is little room; its tip has the word then."""
        if brief != (not self.text()):
            self.setText("" if brief else self._words)
            self.setToolTip(self._words if brief else "")
            self.set_icon_name("more")
