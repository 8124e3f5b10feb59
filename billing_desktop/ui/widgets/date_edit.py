"""Owns the input of a day: typed short or in full, stepped by single keys, picked from a calendar, or truly empty."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QWidget

from .. import theme
from . import typed_dates
from .calendar_popup import CalendarPopup
from .inputs import LineEdit


class DateEdit(LineEdit):
    """A day or nothing; `today` is asked for whenever a key or a short input needs it."""

    edited = Signal()

    def __init__(
        self,
        today: Callable[[], date],
        *,
        day_first: bool = True,
        show: Callable[[date], str] = typed_dates.shown,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(icon="calendar", parent=parent)
        self._today, self._day_first, self._show = today, day_first, show
        self._value: date | None = None
        self._popup: CalendarPopup | None = None
        self._pressed = ""
        self._rule: Callable[[date], str] = lambda _day: ""
        self.setMaxLength(40)
        self.setMinimumWidth(theme.px(146))  # the longest day in full, 28. Sept. 2026, beside the sign of the calendar
        self.setToolTip(self.tr("t today, + and - one day, w k week, m h month, y r year; Alt+Down opens the calendar"))
        self.textEdited.connect(self._typed)
        self.editingFinished.connect(self.tidy)
        self.icon_clicked.connect(self.open_calendar)

    def value(self) -> date | None:
        """Return the day, or None while the field is empty or no day."""
        try:
            return self._read()
        except ValueError:
            return None

    def set_value(self, day: date | None) -> None:
        """Show a day; None empties the field."""
        self._value = day
        self.setText(self._show(day) if day else "")
        self.set_remark("")

    def set_rule(self, rule: Callable[[date], str]) -> None:
        """Set what may be wrong with a day that is one: the rule says it in one sentence, or nothing."""
        self._rule = rule

    def problem(self) -> str:
        """Say in one sentence what is wrong with the text; an empty field is in order."""
        try:
            day = self._read()
        except ValueError as problem:
            return str(problem)
        return self._rule(day) if day else ""

    def is_empty(self) -> bool:
        """Say whether nothing is typed at all."""
        return not self.text().strip()

    def tidy(self) -> None:
        """Write the day in full, as on leaving the field; a text that is no day is kept."""
        if self.isModified() and not self.problem():
            self.set_value(self.value())

    def open_calendar(self) -> None:
        """Show a calendar below the field."""
        if self.isReadOnly():
            return
        if self._popup is None:
            self._popup = CalendarPopup(self)
            self._popup.chosen.connect(self._choose)
            self._popup.cleared.connect(self._empty)
        self._popup.open_at(self.mapToGlobal(QPoint(0, self.height() + 4)), self.value() or self._today(), self._today())

    def _read(self) -> date | None:
        if not self.isModified() and self._value and self.text():
            return self._value
        return typed_dates.parse(self.text(), self._today(), day_first=self._day_first)

    def _empty(self) -> None:
        self.set_value(None)
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.edited.emit()

    def _choose(self, day: date) -> None:
        self.set_value(day)
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.selectAll()
        self.edited.emit()

    def _typed(self) -> None:
        day = self.value()
        meant = self._show(day) if day else ""
        self.set_remark("" if meant == self.text() else f"= {meant}" if meant else "")
        self.edited.emit()

    def _key(self, key: str) -> date | None:
        """Return the day a key leads to, or None where it is the beginning or a part of something typed.

        Keys act while the whole text is chosen or there is none. A letter right after one that acted begins a word, as in
        may or heute, unless it is a key itself: then both were typed.
        """
        text = self.text()
        if text and self.selectedText() != text:
            return None
        today = self._today()
        day = typed_dates.key_pressed(key, self.value() or today, today)
        if day is None and self._pressed and key.isalpha():
            self.setText(self._pressed)  # the key that follows is put behind it
            self.setModified(True)
        return day

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason):
            QTimer.singleShot(0, self, self.selectAll)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._pressed = ""
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.tidy()
        super().focusOutEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        alt = event.modifiers() & Qt.KeyboardModifier.AltModifier
        if event.key() == Qt.Key.Key_F4 or (alt and event.key() == Qt.Key.Key_Down):
            self.open_calendar()
            return
        held = event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.MetaModifier)
        if event.text() and not alt and not held and not self.isReadOnly():
            day = self._key(event.text())
            self._pressed = event.text() if day is not None and event.text().isalpha() else ""
            if day is not None:
                self._choose(day)
                return
        super().keyPressEvent(event)
