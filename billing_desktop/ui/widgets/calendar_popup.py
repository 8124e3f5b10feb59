"""Owns the calendar that opens beneath a day's input; must not know the input."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QPainter, QPen, QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QFrame, QHBoxLayout, QTableView, QToolButton, QVBoxLayout, QWidget

from .. import icons, theme
from . import month_names
from .buttons import quiet


class _Calendar(QCalendarWidget):
    """A month; the chosen day is filled, today has a ring."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.today = QDate()
        self.setLocale(month_names.locale())
        self.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
        self.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        self.setHorizontalHeaderFormat(QCalendarWidget.HorizontalHeaderFormat.ShortDayNames)
        self.setFont(theme.font("small"))
        self.setAccessibleName(self.tr("Calendar"))

    def dress(self) -> None:
        """Put on the colours of the theme."""
        now = theme.current()
        head = QTextCharFormat()
        head.setForeground(now.colour("muted"))
        head.setBackground(now.colour("raised"))
        self.setHeaderTextFormat(head)
        for day in Qt.DayOfWeek:
            self.setWeekdayTextFormat(day, head)
        for name, drawing, spoken in (
            ("qt_calendar_prevmonth", "left", self.tr("Month before")),
            ("qt_calendar_nextmonth", "right", self.tr("Next month")),
        ):
            button = self.findChild(QToolButton, name)
            if button is not None:
                button.setIcon(icons.icon(drawing, "muted", 14))
                button.setIconSize(QSize(14, 14))
                button.setAccessibleName(spoken)
        for view in self.findChildren(QTableView):
            view.setShowGrid(False)

    def paintCell(self, painter: QPainter, rect: QRect, day: QDate | date) -> None:
        now = theme.current()
        day = day if isinstance(day, QDate) else QDate(day.year, day.month, day.day)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(rect, now.colour("raised"))
        spot = QRectF(rect).adjusted(2, 1, -2, -1)
        chosen = day == self.selectedDate()
        painter.setPen(QPen(now.colour("accent"), 1.5) if day == self.today else Qt.PenStyle.NoPen)
        painter.setBrush(now.colour("accent") if chosen else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(spot, 5, 5)
        inside = day.month() == self.monthShown()
        painter.setPen(now.colour("onAccent" if chosen else "text" if inside else "disabled"))
        painter.setFont(theme.font("small", bold=chosen or day == self.today))
        painter.drawText(spot, Qt.AlignmentFlag.AlignCenter, str(day.day()))
        painter.restore()


class CalendarPopup(QFrame):
    """A small window with a month; emits the day that was chosen, or that there shall be none."""

    chosen = Signal(object)
    cleared = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setProperty("part", "popup")
        self._month = _Calendar(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(6, 6, 6, 6)
        column.addWidget(self._month)
        self.today, self.clear = quiet(self.tr("Today")), quiet(self.tr("Clear"))
        self.today.clicked.connect(lambda: self._take(self._month.today))
        self.clear.clicked.connect(self._clear)
        row = QHBoxLayout()
        for button in (self.today, self.clear):
            button.setFixedHeight(theme.px(28))
        row.addWidget(self.today)
        row.addStretch(1)
        row.addWidget(self.clear)
        column.addLayout(row)
        self.setFixedSize(theme.px(292), theme.px(298))
        self._month.clicked.connect(self._take)
        self._month.activated.connect(self._take)

    def open_at(self, place: QPoint, day: date, today: date) -> None:
        """Show the calendar with a day chosen, inside the screen."""
        self._month.today = QDate(today.year, today.month, today.day)
        self._month.dress()
        self._month.setSelectedDate(QDate(day.year, day.month, day.day))
        screen = QGuiApplication.screenAt(place) or self.screen()
        area = screen.availableGeometry()
        self.move(min(place.x(), area.right() - self.width()), min(place.y(), area.bottom() - self.height()))
        self.show()
        self._month.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
            return
        super().keyPressEvent(event)

    def _clear(self) -> None:
        self.hide()
        self.cleared.emit()

    def _take(self, day: QDate | date) -> None:
        self.hide()
        self.chosen.emit(date(day.year(), day.month(), day.day()) if isinstance(day, QDate) else day)
