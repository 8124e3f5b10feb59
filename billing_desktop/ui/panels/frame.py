"""Owns the bars around the window: commands above, places at the left, the last act below."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt, Signal
from PySide6.QtGui import QAction, QFontMetrics, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QStatusBar, QStyleOptionToolButton, QToolBar, QToolButton, QWidget

from .. import format as fmt
from .. import icons, theme
from ..actions import Actions
from ..desk import Desk
from ..sentences import said
from ..widgets.buttons import press_on_enter
from ..widgets.text import announce, plain_tip
from .action_button import ActionButton
from .elided import ElidedLabel
from .facts import Fact, PressedFact
from .search_field import SearchField
from .undo_link import UndoLink

_BETWEEN = 8
"""What the style sheet leaves between the parts of the top bar."""
_HINT_MS = 8000
_ENDS = 28
"""What stands free at both ends of the status bar."""
TILE, BRIEF, NARROW = 66, 48, 760
"""The least width of a place in the rail, that of one without its word, and the width of the window below which words go."""


def _gap(width: int = 0) -> QWidget:
    """Return room: of a width, or as much as there is."""
    gap = QWidget()
    gap.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    if width:
        gap.setFixedWidth(width)
    else:
        gap.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
    return gap


class _BarButton(QToolButton):
    """A command of the top bar; a little more room between icon and text than Qt leaves."""

    def __init__(self, action: QAction) -> None:
        super().__init__()
        self.setDefaultAction(action)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setFont(theme.font("medium"))
        self.setAccessibleName(action.iconText())
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        press_on_enter(self)

    def initStyleOption(self, option: QStyleOptionToolButton) -> None:
        super().initStyleOption(option)
        option.text = f"\N{EN SPACE}{option.text}"


class TopBar(QToolBar):
    """Five commands and the search."""

    def __init__(self, desk: Desk, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("topbar")
        self.setWindowTitle(self.tr("Commands"))
        self.setMovable(False)
        self.setIconSize(QSize(theme.px(16), theme.px(16)))
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self.addWidget(_gap(8))
        self._places = {"primary": self.addWidget(ActionButton(actions["receive"], "primary", icon="receive"))}
        for name in ("receive", "new_bill", "new_charge", "new_customer", "statement", "undo"):
            self._places[name] = self.addWidget(_BarButton(actions[name]))
        self.addWidget(_gap())
        self.search = SearchField(desk, actions)
        self.addWidget(self.search)
        self._actions = actions
        self._offered: dict[str, bool] = {}
        self.addWidget(_gap(8))
        self.offer(bills=True, primary=False)

    def leave(self) -> None:
        """Take away what the search keeps in the window itself."""
        self.search.drop_results()

    def showEvent(self, event: QShowEvent) -> None:
        """Take the spacing of the style sheet: Qt reads it only when the style changes, not when the bar is made."""
        super().showEvent(event)
        QCoreApplication.sendEvent(self, QEvent(QEvent.Type.StyleChange))

    def offer(self, *, bills: bool, primary: bool) -> None:
        """Offer what the billing model begins with, a bill or a charge, and the filled button where it can be used.

        Its places are hidden, never the actions themselves: those are shared with the menus.
        """
        self._offered = {"primary": primary, "receive": not primary, "new_bill": bills, "new_charge": not bills}
        self._make_room()

    def _make_room(self) -> None:
        """Leave out what stands last where the window is too narrow for it: the search must stay, and menus have everything."""
        shown = [name for name in self._places if self._offered.get(name, True)]
        widths = {name: self.widgetForAction(self._places[name]).sizeHint().width() + _BETWEEN for name in shown}
        room = self.width() - self.search.minimumWidth() - 5 * _BETWEEN
        for name in ("undo", "statement", "new_customer"):
            if name in widths and sum(widths.values()) > room:
                del widths[name]
        for name, place in self._places.items():
            place.setVisible(name in widths)
            button = self.widgetForAction(place)  # shown again, a place enables what stands in it whatever the command says
            button.setEnabled(self._actions["receive" if name == "primary" else name].isEnabled())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()


class Rail(QToolBar):
    """The places of the program, and settings at the foot."""

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("rail")
        self.setWindowTitle(self.tr("Places"))
        self.setMovable(False)
        self.setOrientation(Qt.Orientation.Vertical)
        self.setIconSize(icons.rail_size())
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self._actions, self._told, self._brief = actions, (0, 0, False), False
        self._buttons: dict[str, QToolButton] = {}
        top = _gap()
        top.setFixedHeight(8)
        top.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.addWidget(top)
        for name in ("overview", "customers", "outbox"):
            self._add(name)
        room = QWidget()
        room.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        self.addWidget(room)
        self._add("settings")
        foot = _gap()
        foot.setFixedHeight(8)
        foot.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.addWidget(foot)
        self.recolour()
        self._fit()

    def _add(self, name: str) -> None:
        action = self._actions[name]
        button = QToolButton()
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        button.setIconSize(self.iconSize())
        button.setText(action.iconText())
        button.setAccessibleName(action.iconText())
        button.setToolTip(plain_tip(action.toolTip()))
        action.changed.connect(lambda: button.setToolTip(plain_tip(action.toolTip())))
        button.setCheckable(True)
        button.setAutoExclusive(False)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        press_on_enter(button)
        button.clicked.connect(lambda _checked=False: self._go(button, action))
        action.toggled.connect(button.setChecked)
        action.toggled.connect(lambda _on: self.recolour())
        self._buttons[name] = button
        self.addWidget(button)

    def _fit(self) -> None:
        """Make the tiles as wide as the widest word in bold, so that no word touches the edge of its tile."""
        bold = QFontMetrics(theme.font("badge"))
        widest = max(bold.horizontalAdvance(button.text()) for button in self._buttons.values())
        for button in self._buttons.values():
            button.setFixedWidth(theme.px(BRIEF) if self._brief else max(theme.px(TILE), widest + 2 * 4) + 2 * 5)
            style = Qt.ToolButtonStyle
            button.setToolButtonStyle(style.ToolButtonIconOnly if self._brief else style.ToolButtonTextUnderIcon)

    def fit(self, width: int) -> None:
        """Show the icons alone where a window of a width is narrow for its size of text; their tips and names have the words."""
        brief = width < theme.px(NARROW)
        if brief != self._brief:
            self._brief = brief
            self._fit()

    def _go(self, button: QToolButton, action: QAction) -> None:
        button.setChecked(action.isChecked())  # the place that is shown stays marked when its button is pressed again
        action.trigger()

    def last_stop(self) -> QToolButton:
        """Return the button at the foot, the last one that Tab reaches here."""
        return self._buttons["settings"]

    def set_outbox(self, waiting: int, look: int, *, bad: bool) -> None:
        """Show at the outbox how many notifications wait or were set aside, in the tone of trouble where one needs a look."""
        if (waiting, look, bad) == self._told:
            return
        self._told = (waiting, look, bad)
        parts = [fmt.count(waiting, self.tr("1 waits"), self.tr("{n} wait"))] if waiting else []
        parts += [fmt.count(look, self.tr("1 needs a look"), self.tr("{n} need a look"))] if look else []
        self._buttons["outbox"].setAccessibleName(", ".join([self.tr("Outbox"), *parts]))
        self.recolour()

    def recolour(self) -> None:
        """Draw the icons in the colours of the theme, the place that is shown in its own."""
        for name, button in self._buttons.items():
            tone = "info" if self._actions[name].isChecked() else "muted"
            waiting, look, bad = self._told if name == "outbox" else (0, 0, False)
            button.setFont(theme.font("badge" if button.isChecked() else "tiny"))
            picture = name if name != "customers" else "customer"
            button.setIcon(icons.badged(picture, tone, waiting + look, "late" if bad else "accent"))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_buttons"):
            self.recolour()
        super().changeEvent(event)


class StatusLine(QStatusBar):
    """The last act with Undo at the left; book, saving and outbox at the right. It stays until the next act."""

    protection_wanted = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.setSizeGripEnabled(False)
        self._act = ElidedLabel("small", least=theme.px(40))
        self._undo = UndoLink(desk.now)
        left = QWidget()
        row = QHBoxLayout(left)
        row.setContentsMargins(14, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._act)
        row.addWidget(self._undo)
        row.addStretch(1)
        self.addWidget(left, 1)
        self._book = Fact("file", desk.billing.path.name)
        self._book.setToolTip(plain_tip(str(desk.billing.path)))
        self._saved = Fact("check", self.tr("Saved"))
        self._saved.setToolTip(self.tr("Every act is on the disk before it is shown here."))
        self._outbox = Fact("outbox", "")
        self._backup = PressedFact("shield-ok", "")
        self._backup.pressed.connect(self.protection_wanted)
        for fact in (self._book, self._saved, self._backup, self._outbox):
            self.addPermanentWidget(fact)
        end = _gap(6)
        self.addPermanentWidget(end)

    def say(self, text: str, undo: Any = None, of: str = "") -> None:
        """Say what was done; `undo` is what the link beside it does, None for no link. Screen readers say it too.

        `of` names what the link takes back where that is an earlier act than the one that is said.
        """
        text = said(text)
        self.clearMessage()
        self._act.setText(text)
        self._undo.offer(undo, of)
        self._make_room()
        announce(self, text)

    def hint(self, text: str) -> None:
        """Say something for some seconds, over the last act."""
        self.showMessage(text, _HINT_MS)
        announce(self, text)

    def _make_room(self) -> None:
        """Leave out, where there is too little room for the last act, what is said elsewhere too or is always so."""
        calm = self._saved.tone() == "muted"
        facts = {self._book: True, self._saved: calm, self._backup: False, self._outbox: False}
        shown = dict.fromkeys(facts, True)
        left = self._act.sizeHint().width() + (0 if self._undo.isHidden() else self._undo.sizeHint().width()) + 2 * _BETWEEN
        for fact, spare in facts.items():
            needed = left + sum(one.sizeHint().width() + _BETWEEN for one in facts if shown[one])
            shown[fact] = not (spare and needed + _ENDS > self.width())
        for fact, there in shown.items():
            fact.setVisible(there)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def drop_undo(self) -> None:
        """Take the link away: something else would be taken back by now."""
        self._undo.offer(None)

    def hold_undo(self, until: datetime | None) -> None:
        """Say beside Undo how long what was done is still held back from its receivers."""
        self._undo.hold(until)
        self._make_room()

    def text(self) -> str:
        """Return what was said last."""
        return self._act.text()

    def undo_link(self) -> QWidget:
        """Return the link beside the last act."""
        return self._undo

    def set_backup(self, text: str, tone: str, tip: str) -> None:
        """Say how the backups stand: quiet when fine."""
        self._backup.set(text, tone, "warn" if tone == "late" else "shield-ok")
        self._backup.setToolTip(plain_tip(tip))
        self._backup.setAccessibleName(text)
        self._backup.setAccessibleDescription(tip)

    def backup(self) -> str:
        """Return what is said of the backups."""
        return self._backup.text()

    def set_standing(self, word: str, why: str) -> None:
        """Say why nothing can be recorded, or that all is saved where there is no reason."""
        if word:
            self._saved.set(word, "bad", "lock")
            self._saved.setToolTip(plain_tip(why))
        else:
            self._saved.set(self.tr("Saved"), "muted", "check")
            self._saved.setToolTip(self.tr("Every act is on the disk before it is shown here."))
        self._make_room()

    def standing(self) -> str:
        """Return what is said of saving."""
        return self._saved.text()

    def set_outbox(self, text: str, tip: str, tone: str, icon: str) -> None:
        """Say how the outbox stands."""
        self._outbox.set(text, tone, icon)
        self._outbox.setToolTip(plain_tip(tip))
        self._make_room()
