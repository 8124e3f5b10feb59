"""Owns the foot of a dialog with many buttons: what has no room goes into a menu; must not know what the buttons do."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QPushButton, QWidget

from .. import theme
from ..panels.action_button import MenuButton

_SIDE, _BETWEEN = 24, 8


class GivingFoot(QFrame):
    """Parts side by side, the first with the room that is left. Where there is too little, the `spare` ones go into `more`.

    The first of the spare ones goes first; what is `known` stands in the menu by itself. Without a menu of its own the foot has
    one that is there only then.
    """

    def __init__(
        self,
        parts: Sequence[QWidget],
        *,
        spare: Sequence[QPushButton] = (),
        known: Sequence[QPushButton] = (),
        more: MenuButton | None = None,
        left: QWidget | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("part", "bar")
        self.setFixedHeight(theme.px(57))
        self._spare, self._own = tuple(spare), more is None and bool(spare)
        self.more = more or MenuButton(self.tr("More"), QMenu(self), icon="more")
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(_SIDE if left is None else _SIDE - 11, 0, _SIDE, 0)  # a quiet button's words begin later
        self._row.setSpacing(_BETWEEN)
        shown = [*([left] if left is not None else []), *parts]
        if self._own:
            shown.insert(shown.index(parts[0]) + 1, self.more)
            self.more.hide()
        for part in shown:
            self._row.addWidget(part, int(part is parts[0]))
        self._shown = shown
        self._actions = {button: self._stands_for(button) for button in spare if button not in known}
        menu = self.more.menu()
        if spare:
            first = next(iter(menu.actions()), None)
            for action in self._actions.values():
                menu.insertAction(first, action) if first is not None else menu.addAction(action)
                action.setVisible(False)
            menu.aboutToShow.connect(self._follow)

    def _stands_for(self, button: QPushButton) -> QAction:
        action = QAction(button.text(), self)
        action.triggered.connect(lambda _checked=False: button.click())
        return action

    def _follow(self) -> None:
        """Bring what stands in the menu to how its button is now."""
        for button, action in self._actions.items():
            action.setText(button.text())
            action.setEnabled(button.isEnabled())

    def _least(self, without: Sequence[QWidget]) -> int:
        wide, count = 0, 0
        for part in self._shown:
            gone = part in without or (part.isHidden() and part not in self._spare and part is not self.more)
            if not gone and not (part is self.more and self._own and not without):
                wide, count = wide + part.minimumSizeHint().width(), count + 1
        margins = self._row.contentsMargins()
        return wide + margins.left() + margins.right() + _BETWEEN * max(count - 1, 0)

    def minimumSizeHint(self) -> QSize:
        return QSize(self._least(self._spare), self.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        gone: list[QPushButton] = []
        while len(gone) < len(self._spare) and self._least(gone) > self.width():
            gone.append(self._spare[len(gone)])
        for button in self._spare:
            button.setVisible(button not in gone)
        for button, action in self._actions.items():
            action.setVisible(button in gone)
        if self._own:
            self.more.setVisible(bool(gone))
