"""Owns the pane at the left of the import: its three steps, which is done, and what is promised."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from .. import icons, theme
from ..widgets.text import PlainLabel

WIDE, NARROW, BRIEF = 249, 208, 56


class _Mark(QWidget):
    """The number of a step in a circle, ticked when it is done."""

    def __init__(self, number: int) -> None:
        super().__init__()
        self._number, self._state = number, "later"
        self.setFixedSize(QSize(24, 24))

    def set_state(self, state: str) -> None:
        self._state = state
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        done, now = self._state == "done", self._state == "now"
        painter.setPen(QPen(look.colour("accent" if done or now else "edge"), 1.5))
        painter.setBrush(look.colour("accent" if done else "soft" if now else "surface"))
        painter.drawEllipse(QRectF(1, 1, 22, 22))
        if done:
            icons.paint(painter, "check", QRectF(6, 6, 12, 12), look.colour("onAccent"))
        else:
            painter.setFont(theme.font("smallStrong"))
            painter.setPen(look.tone("info" if now else "muted"))
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, str(self._number))
        painter.end()


class ImportSteps(QFrame):
    """File, columns and check, done."""

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("part", "pane")
        self.setFixedWidth(theme.px(WIDE))
        self.title = PlainLabel("", "title", wrap=True)
        self._promise = PlainLabel("", "small", "muted", wrap=True)
        self._steps: list[tuple[_Mark, PlainLabel, PlainLabel]] = []
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 16, 20)
        column.setSpacing(0)
        column.addWidget(self.title)
        column.addSpacing(18)
        for number, name in enumerate((self.tr("File"), self.tr("Columns and check"), self.tr("Done")), start=1):
            column.addLayout(self._step(number, name))
            column.addSpacing(18)
        column.addStretch(1)
        column.addWidget(self._promise)
        self._steps[2][2].setText(self.tr("one act, all or nothing"))

    def _step(self, number: int, name: str) -> QHBoxLayout:
        mark, label, line = _Mark(number), PlainLabel(name, "body"), PlainLabel("", "small", "muted", wrap=True)
        self._steps.append((mark, label, line))
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(label)
        words.addWidget(line)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        return row

    def set_now(self, step: int) -> None:
        """Mark the step that is being done (from 0); those before it are ticked."""
        for number, (mark, label, line) in enumerate(self._steps):
            state = "done" if number < step else "now" if number == step else "later"
            mark.set_state(state)
            label.set_role("strong" if state == "now" else "body")
            label.set_tone("muted" if state == "later" else "normal")
            words = {"done": self.tr("done"), "now": self.tr("now"), "later": self.tr("later")}[state]
            label.setAccessibleName(f"{number + 1}. {label.text()} ({words})")
            line.setMinimumHeight(0)

    def fit(self, width: int) -> None:
        """Stand beside the page in a window of a width: with less to read, or as the numbers alone."""
        brief = width < theme.px(760)
        wide = WIDE if width >= theme.px(1000) else BRIEF if brief else NARROW
        self.setFixedWidth(theme.px(wide))
        side = (theme.px(BRIEF) - 24) // 2 if brief else 24
        self._column.setContentsMargins(side, 20, side if brief else 16, 20)
        for part in (self.title, self._promise):
            part.setVisible(not brief)
        for mark, label, line in self._steps:
            label.setVisible(not brief)
            line.setVisible(not brief)
            mark.setToolTip(label.text() if brief else "")

    def set_line(self, step: int, text: str) -> None:
        """Say something beneath a step."""
        self._steps[step][2].setText(text)

    def line(self, step: int) -> str:
        """Return what stands beneath a step."""
        return self._steps[step][2].text()

    def set_promise(self, text: str) -> None:
        """Say at the foot what is and is not done."""
        self._promise.setText(text)
