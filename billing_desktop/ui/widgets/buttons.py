"""Owns buttons, chips and boxes: what can be pressed; must not know what happens then."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetrics, QIcon, QKeyEvent, QPainter, QPaintEvent, QPen, QShowEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QCheckBox,
    QPushButton,
    QRadioButton,
    QStyle,
    QStyleOptionButton,
    QWidget,
)

from .. import format as fmt
from .. import icons, theme
from .flow import FlowLayout
from .text import plain_tip

_FONTS = {"primary": "strong", "danger": "strong", "quiet": "medium", "link": "smallStrong", "secondary": "medium"}
_ICON_TONES = {"primary": "onAccent", "danger": "onBad", "quiet": "info", "link": "info", "secondary": "normal"}
_GAP = 4
"""Room between icon and text beyond what Qt leaves."""
_REACH = 5
"""How far the ring around the words of a box or a choice stands off them."""
_BY_HAND = (Qt.FocusReason.MouseFocusReason, Qt.FocusReason.PopupFocusReason)


class Button(QPushButton):
    """A button that says its effect. Kinds: primary (one per screen), secondary, quiet, danger, link."""

    def __init__(self, text: str, kind: str = "secondary", *, icon: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._kind, self._icon_name, self._ring = kind, icon, False
        self.setProperty("kind", kind)
        self.setAutoDefault(False)
        self.setFont(theme.font(_FONTS.get(kind, "body")))
        if kind == "link":
            self.setCursor(Qt.CursorShape.PointingHandCursor)
            made = self.font()
            made.setUnderline(True)
            self.setFont(made)
        self._put_icon()

    def kind(self) -> str:
        """Return the kind: primary, secondary, quiet, danger, link or chip."""
        return self._kind

    def set_icon_name(self, name: str) -> None:
        """Set the icon by its name; an empty name takes it away."""
        self._icon_name = name
        self._put_icon()

    def setText(self, text: str) -> None:
        worded = bool(text) != bool(self.text())
        super().setText(text)
        if worded:  # an icon keeps a gap before words only
            self._put_icon()

    def _put_icon(self) -> None:
        if self._icon_name:
            self.setIcon(icons.icon(self._icon_name, _ICON_TONES.get(self._kind, "normal"), gap=_GAP if self.text() else 0))
        else:
            self.setIcon(QIcon())
        size = theme.px(16)
        self.setIconSize(QSize(size + (_GAP if self.text() else 0), size))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.StyleChange:
            self._put_icon()
        super().changeEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._ring = event.reason() not in _BY_HAND
        super().focusInEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Where the ring shows that this button is meant, Enter presses it and not the default one.
        if self._ring and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat():
            self.click()
            return
        self._ring = True
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not (self.hasFocus() and self._ring):
            return
        filled = self._kind in ("primary", "danger")
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = self._kind == "chip" and self.isChecked()  # its frame has the colour of the ring already
        painter.setPen(QPen(theme.current().tone(_ICON_TONES[self._kind] if filled else "accent"), 3 if chosen else 2))
        inset = 3.0 if filled else 1.5 if chosen else 1.0
        radius = self.height() / 2 - inset if self._kind == "chip" else 3.0 if self._kind == "link" else 6.0 - inset / 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), radius, radius)
        painter.end()


def primary(text: str, icon: str = "") -> Button:
    """Return the one filled button of a screen; its text says the effect."""
    return Button(text, "primary", icon=icon)


def secondary(text: str, icon: str = "") -> Button:
    """Return a framed button."""
    return Button(text, "secondary", icon=icon)


def quiet(text: str, icon: str = "") -> Button:
    """Return a button without a frame."""
    return Button(text, "quiet", icon=icon)


def danger(text: str, icon: str = "") -> Button:
    """Return the destructive button of a dialog whose default is the harmless one."""
    return Button(text, "danger", icon=icon)


def link(text: str, tone: str = "info") -> Button:
    """Return a text that can be pressed, in the tone of what stands around it."""
    made = Button(text, "link")
    made.setProperty("tone", tone)
    return made


class _EnterPresses(QObject):
    """Lets Enter press a button of Qt's own, which by itself knows only the space bar."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and isinstance(watched, QAbstractButton):
            enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            if enter and not event.isAutoRepeat() and watched.isEnabled():
                watched.click()
                return True
        return super().eventFilter(watched, event)


def press_on_enter(button: QAbstractButton) -> None:
    """Let Enter press a button that has the focus, as it does in dialogs."""
    button.installEventFilter(_EnterPresses(button))


class Chip(Button):
    """A saved filter or choice with its count; dashed and disabled with its reason while impossible."""

    def __init__(self, text: str, *, count: int | None = None, parent: QWidget | None = None) -> None:
        super().__init__(text, "chip", parent=parent)
        self._label, self._count, self._reason = text, count, ""
        self.setCheckable(True)
        self.setFont(theme.font("body"))
        self.toggled.connect(self._weigh)
        self._write()

    def set_count(self, count: int | None) -> None:
        """Show a number after the text, or none."""
        self._count = count
        self._write()

    def count(self) -> int | None:
        """Return the number that is shown."""
        return self._count

    def set_impossible(self, reason: str) -> None:
        """Disable the chip and say why in its own text; an empty reason lifts it."""
        self._reason = reason
        self.setEnabled(not reason)
        self.setToolTip(plain_tip(reason))
        self._write()

    def _write(self) -> None:
        count = "" if self._count is None else f" {fmt.whole(self._count)}"
        self.setText(f"{self._label}{count}" + (f": {self._reason}" if self._reason else ""))
        self.setAccessibleName(self.text())
        self.updateGeometry()

    def _weigh(self, checked: bool) -> None:
        self.setFont(theme.font("body", bold=checked))

    def sizeHint(self) -> QSize:
        """Return the size of the bold text, so that neighbours stay where they are when it is chosen."""
        width = QFontMetrics(theme.font("body", bold=not self._reason)).horizontalAdvance(self.text())
        return QSize(width + 26, theme.px(28))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()


class ChipRow(QWidget):
    """Chips side by side, in lines where there is little room, of which one is chosen."""

    picked = Signal(str)

    def __init__(self, *, exclusive: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._group = QButtonGroup(self)
        self._group.setExclusive(exclusive)
        self._chips: dict[str, Chip] = {}
        self._row = FlowLayout(self)

    def add(self, name: str, text: str, count: int | None = None) -> Chip:
        """Add a chip at the end and return it; the first is chosen."""
        chip = Chip(text, count=count)
        self._chips[name] = chip
        self._group.addButton(chip)
        self._row.addWidget(chip)
        chip.setChecked(len(self._chips) == 1 and self._group.exclusive())
        chip.clicked.connect(lambda _checked=False: self.picked.emit(name))
        return chip

    def names(self) -> list[str]:
        """Return the names of the chips."""
        return list(self._chips)

    def chip(self, name: str) -> Chip:
        """Return a chip by its name."""
        return self._chips[name]

    def select(self, name: str) -> None:
        """Choose a chip without a signal."""
        self._chips[name].setChecked(True)

    def selected(self) -> str:
        """Return the name of the chosen chip, or an empty text."""
        return next((name for name, chip in self._chips.items() if chip.isChecked()), "")


# PySide makes no widget of two classes of Qt, so the part that boxes and choices share is none of them when it runs.
if TYPE_CHECKING:
    _Button = QAbstractButton
else:
    _Button = object


class _Ringed(_Button):
    """What draws a ring around its words while it has the keyboard: the mark before them alone is too small to be found by."""

    _ring = False

    def sizeHint(self) -> QSize:
        return super().sizeHint() + QSize(_REACH if self.text() else 0, 0)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._ring = event.reason() not in _BY_HAND
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._ring = True
        super().keyPressEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not (self.hasFocus() and self._ring):
            return
        room = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.current().colour("accent"), 2))
        painter.drawRoundedRect(self._words().intersected(room) if self.text() else room, 4, 4)
        painter.end()

    def _words(self) -> QRectF:
        """Return where the ring around the words goes."""
        option = QStyleOptionButton()
        self.initStyleOption(option)  # type: ignore[attr-defined]
        part = QStyle.SubElement.SE_CheckBoxContents if isinstance(self, QCheckBox) else QStyle.SubElement.SE_RadioButtonContents
        words = QRectF(self.style().subElementRect(part, option, self))
        wide = self.fontMetrics().size(Qt.TextFlag.TextShowMnemonic, self.text()).width()
        words.setLeft(words.right() - wide if self.isRightToLeft() else words.left())
        words.setWidth(wide)
        return words.adjusted(1 - _REACH, -_REACH, _REACH - 1, _REACH)


class CheckBox(_Ringed, QCheckBox):
    """A box to tick, with its text beside it."""

    def __init__(self, text: str = "", *, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setFont(theme.font("body"))
        self.setMinimumHeight(theme.px(24))


_ALIGNED = 8
"""Pixels by which what stands in one row or column may differ: a chosen card has a thicker frame."""


def _line_of(button: QAbstractButton, choices: list[QAbstractButton], *, upright: bool) -> list[QAbstractButton]:
    """Return the choices in the column of one, from the top, or in its row, from the left."""

    def place(one: QAbstractButton) -> tuple[int, int]:
        at = one.mapTo(one.window(), QPoint())
        return (at.x(), at.y()) if upright else (at.y(), at.x())

    across = place(button)[0]
    return sorted((one for one in choices if abs(place(one)[0] - across) < _ALIGNED), key=lambda one: place(one)[1])


def _in_grid(choices: list[QAbstractButton]) -> bool:
    """Say whether each choice has others both in its row and in its column."""
    return all(len(_line_of(one, choices, upright=upright)) > 1 for one in choices for upright in (True, False))


class RadioButton(_Ringed, QRadioButton):
    """One of several choices, with its text beside it. Tab stops at the chosen one only; the arrows choose another, in a grid
    the one that lies there."""

    def __init__(self, text: str = "", *, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setFont(theme.font("body"))
        self.setMinimumHeight(theme.px(24))
        self.toggled.connect(lambda _on: self._lead_tab())

    def _choices(self) -> list[QAbstractButton]:
        """Return the choices this one belongs to, itself among them."""
        if self.group() is not None:
            return self.group().buttons()
        above = self.parentWidget()
        beside = above.findChildren(RadioButton, options=Qt.FindChildOption.FindDirectChildrenOnly) if above else [self]
        return [button for button in beside if button.group() is None]

    def _lead_tab(self) -> None:
        """Let Tab stop at what is chosen: Qt sees to it only once one of them has had the keyboard."""
        policy = Qt.FocusPolicy
        choices = self._choices()
        chosen = next((button for button in choices if button.isChecked()), None)
        for button in choices:
            button.setFocusPolicy(policy.StrongFocus if chosen in (None, button) else policy.ClickFocus)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._lead_tab()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Qt chooses another one only where the keyboard is on what is chosen, and goes by the places of the buttons.
        onwards = Qt.Key.Key_Left if self.isRightToLeft() else Qt.Key.Key_Right
        steps: dict[int, int] = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_Right: -1, Qt.Key.Key_Left: -1, onwards: 1}
        free = [button for button in self._choices() if button is self or (button.isEnabled() and button.isVisible())]
        if event.key() not in steps or len(free) < 2:
            super().keyPressEvent(event)
            return
        upright = event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up)
        line, step = free, steps[event.key()]
        if _in_grid(free):
            line, step = _line_of(self, free, upright=upright), 1 if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Right) else -1
        wanted = line[(line.index(self) + step) % len(line)]
        wanted.setFocus(Qt.FocusReason.TabFocusReason)
        wanted.click()
