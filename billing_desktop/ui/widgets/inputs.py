"""Owns inputs: a line, a search, a choice, a longer text; must not know what they stand for."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QFontMetricsF,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextLayout,
    QWheelEvent,
)
from PySide6.QtWidgets import QComboBox, QLineEdit, QListView, QPlainTextEdit, QSizePolicy, QWidget

from .. import icons, theme
from .command_keys import leaves_to_commands
from .labelled import LabelledField, set_state

__all__ = ["Combo", "LabelledField", "LineEdit", "SearchEdit", "TextArea", "set_state"]


_AROUND = 26
"""What an input keeps free at both ends of its text."""
_CHOOSING = ("down", "calendar")
"""The icons that open a choice; what can only be read offers none."""


class LineEdit(QLineEdit):
    """One line of text; an icon at its end and a quiet remark beside the text are painted in."""

    icon_clicked = Signal()
    left = Signal()
    remarked = Signal(str)

    def __init__(self, text: str = "", *, placeholder: str = "", icon: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._icon, self._remark = icon, ""
        self._remark_inside = True
        self.setFont(theme.font("body"))
        self.setPlaceholderText(placeholder)
        self.setMouseTracking(bool(icon))
        self._before, self._after = 0, theme.px(16) + 8 if icon else 0
        self.textChanged.connect(self._level)
        self._level(text)

    def _keep_free(self, before: int, after: int) -> None:
        """Keep room free for what is painted in at the ends."""
        self._before, self._after = before, after
        self._level(self.text())

    def _level(self, text: str) -> None:
        """Keep one base line in every script.

        Qt centres by the height of the line that is typed, and lines in Arabic or Thai are higher: without this the
        text climbs while it is typed.
        """
        higher = 0
        if not text.isascii():
            layout = QTextLayout(text, self.font())
            layout.beginLayout()
            line = layout.createLine()
            layout.endLayout()
            higher = max(round(line.height()) - self.fontMetrics().height() - 2, 0)
        self.setTextMargins(self._before, higher, self._after, 0)

    def set_remark(self, text: str) -> None:
        """Show a quiet remark at the free end of the field, such as what a sum comes to."""
        if text != self._remark:
            self._remark = text
            self.update()
            self.remarked.emit(text)

    def remark_elsewhere(self) -> None:
        """Leave showing the remark to whoever listens to `remarked`."""
        self._remark_inside = False

    def remark(self) -> str:
        """Return the remark that is shown."""
        return self._remark

    def event(self, event: QEvent) -> bool:
        if leaves_to_commands(event):
            event.ignore()
            return False
        return super().event(event)

    def _icon_rect(self) -> QRectF:
        size = theme.px(16)
        return QRectF(self.width() - size - 10.0, (self.height() - size) / 2, size, size)

    def _over_icon(self, place: QPointF) -> bool:
        return bool(self._icon) and place.x() >= self.width() - theme.px(16) - 16

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        over = self._over_icon(event.position())
        self.setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.IBeamCursor)
        super().mouseMoveEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self._over_icon(event.position()) and self.isEnabled():
            self.icon_clicked.emit()
            return
        super().mousePressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason):
            self.left.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        inside = bool(self._remark) and self._remark_inside
        icon = self._icon and not (self.isReadOnly() and self._icon in _CHOOSING)
        if not (icon or inside):
            return
        painter = QPainter(self)
        if icon:
            icons.paint(painter, self._icon, self._icon_rect(), "muted" if self.isEnabled() else "disabled")
        if inside:
            self._paint_remark(painter)
        painter.end()

    def _paint_remark(self, painter: QPainter) -> None:
        metrics = QFontMetricsF(theme.font("small"))
        wide = metrics.horizontalAdvance(self._remark)
        typed = QFontMetricsF(self.font()).horizontalAdvance(self.text())
        room = QRectF(self.rect()).adjusted(12, 0, -theme.px(16) - 18 if self._icon else -12, 0)
        if wide + typed + 12 > room.width():
            return
        at_left = bool(self.alignment() & Qt.AlignmentFlag.AlignRight)
        painter.setFont(theme.font("small"))
        painter.setPen(theme.current().colour("muted"))
        side = Qt.AlignmentFlag.AlignLeft if at_left else Qt.AlignmentFlag.AlignRight
        painter.drawText(room, side | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, self._remark)


class SearchEdit(LineEdit):
    """A line to search with: an icon before, the shortcut at the end while empty, a cross to clear it."""

    searched = Signal(str)

    def __init__(self, placeholder: str, *, shortcut: str = "", quiet: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(placeholder=placeholder, parent=parent)
        self._whole, self._shortcut = placeholder, shortcut
        self.setProperty("look", "quiet" if quiet else "")
        self._keep_free(theme.px(14) + 10, 0)
        self.setMouseTracking(True)
        self.setAccessibleName(placeholder)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(150)
        self._rest.timeout.connect(lambda: self.searched.emit(self.text()))
        self.textChanged.connect(self._changed)
        self.icon_clicked.connect(self.clear)

    def event(self, event: QEvent) -> bool:
        """Leave Undo and Redo to the program where nothing that was typed can be taken back."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            steps = (
                (QKeySequence.StandardKey.Undo, self.isUndoAvailable()),
                (QKeySequence.StandardKey.Redo, self.isRedoAvailable()),
            )
            if any(event.matches(key) and not there for key, there in steps):
                event.ignore()
                return False
        return super().event(event)

    def forget_typing(self) -> None:
        """Keep the text, but no way back to what was typed before it."""
        blocked = self.blockSignals(True)
        self.setText(self.text())
        self.blockSignals(blocked)

    def set_shortcut(self, keys: str) -> None:
        """Set the keys that lead here, shown while nothing is typed."""
        self._shortcut = keys
        self.update()

    def _changed(self, text: str) -> None:
        self._icon = "x" if text else ""
        self._keep_free(theme.px(14) + 10, theme.px(12) + 12 if text else 0)
        self._rest.start()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say in one word what the field is for where there is no room for more; its name has it whole."""
        super().resizeEvent(event)
        fits = self.fontMetrics().horizontalAdvance(self._whole) + self._before + _AROUND <= self.width()
        self.setPlaceholderText(self._whole if fits else self.tr("Search"))

    def _icon_rect(self) -> QRectF:
        size = theme.px(12)
        return QRectF(self.width() - size - 12.0, (self.height() - size) / 2, size, size)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        size = theme.px(14)
        place = QRectF(11, (self.height() - size) / 2, size, size)
        icons.paint(painter, "search", place, "muted" if self.isEnabled() else "disabled")
        taken = self._before + 12 + self.fontMetrics().horizontalAdvance(self.placeholderText())
        wide = theme.metrics("tiny").horizontalAdvance(self._shortcut) + 19
        if self._shortcut and not self.text() and taken + wide <= self.width():
            painter.setFont(theme.font("tiny"))
            painter.setPen(theme.current().colour("muted" if self.isEnabled() else "disabled"))
            side = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(QRectF(self.rect()).adjusted(0, 0, -11, 0), side, self._shortcut)
        painter.end()


class Combo(QComboBox):
    """A choice of one value; each has a text."""

    picked = Signal(object)
    left = Signal()

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFont(theme.font("body"))
        view = QListView(self)
        view.setFont(theme.font("body"))
        view.setAccessibleName(self.tr("Choices"))
        view.setUniformItemSizes(True)
        self.setView(view)
        self.setMaxVisibleItems(12)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContentsOnFirstShow)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.activated.connect(lambda _index: self.picked.emit(self.value()))

    def add(self, label: str, value: Any) -> None:
        """Add a choice at the end."""
        self.addItem(label, value)

    def value(self) -> Any:
        """Return the chosen value, or None."""
        return self.currentData()

    def set_value(self, value: Any) -> bool:
        """Choose a value without a signal; say whether there is such a choice."""
        for index in range(self.count()):
            if self.itemData(index) == value:
                self.setCurrentIndex(index)
                return True
        return False

    def least(self) -> int:
        """Return how wide it must be for its longest choice."""
        longest = max((self.fontMetrics().horizontalAdvance(self.itemText(at)) for at in range(self.count())), default=0)
        return max(longest + 2 * 12 + theme.px(28) + 4, super().sizeHint().width())

    def showPopup(self) -> None:
        """Open the list at what is chosen, also where it was left with Esc at something else."""
        self.view().setCurrentIndex(self.model().index(self.currentIndex(), self.modelColumn()))
        super().showPopup()

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()  # a page that is scrolled must not change a choice

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()

    def minimumSizeHint(self) -> QSize:
        return QSize(96, super().minimumSizeHint().height())


class TextArea(QPlainTextEdit):
    """A text of several lines, `least` of them where there is little room; Tab leaves it."""

    edited = Signal()
    left = Signal()

    def __init__(self, *, lines: int = 3, least: int = 0, placeholder: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFont(theme.font("body"))
        self.setPlaceholderText(placeholder)
        self.setTabChangesFocus(True)
        spacing = QFontMetricsF(self.font()).lineSpacing()
        self.setMaximumHeight(round(spacing * lines) + 22)
        self.setMinimumHeight(round(spacing * (least or lines)) + 22)
        self.textChanged.connect(self.edited)

    def event(self, event: QEvent) -> bool:
        if leaves_to_commands(event):
            event.ignore()
            return False
        return super().event(event)

    def text(self) -> str:
        """Return the text."""
        return self.toPlainText()

    def set_text(self, text: str) -> None:
        """Show a text."""
        self.setPlainText(text)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()
