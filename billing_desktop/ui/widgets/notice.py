"""Owns the notice bar: what happened, what was kept and what to do, in the layout above what it is about."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from .. import icons, theme
from ..sentences import said
from .buttons import Button, link
from .text import PlainLabel, announce

_ICONS = {"info": "info", "warn": "warn", "bad": "warn", "good": "check"}
_TONES = {"info": "info", "warn": "late", "bad": "bad", "good": "credit"}
_EDGES = {"info": "accent", "warn": "late", "bad": "bad", "good": "credit"}


class NoticeBar(QFrame):
    """A bar with a 3 px edge; hidden while it has nothing to say. Kinds: info, warn, bad, good."""

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kind = "info"
        self._buttons: list[QWidget] = []
        self._stop_before: QWidget | None = None
        self._headline = PlainLabel("", "body", wrap=True)
        self._text = PlainLabel("", "body", wrap=True)
        self._row = QHBoxLayout(self)
        self._row.setSpacing(8)
        words = QVBoxLayout()
        words.setSpacing(4)
        words.setContentsMargins(0, 0, 8, 0)
        words.addWidget(self._headline)
        words.addWidget(self._text)
        self._row.addLayout(words, 1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.hide()

    def say(
        self,
        kind: str,
        headline: str,
        text: str = "",
        actions: Sequence[tuple[str, Callable[[], object]]] = (),
        *,
        leads: bool = False,
    ) -> None:
        """Show what happened (`headline`), what was kept and what to do (`text`), and what can be pressed.

        `leads` says that the last of the actions is what is to be done next on the whole screen.
        """
        headline, text = said(headline), said(text)
        self._kind = kind
        self._headline.set_role("strong" if text else "body")
        self._headline.set_tone(_TONES[kind])
        self._headline.setText(headline)
        self._text.setText(text)
        self._text.setVisible(bool(text))
        self._row.setContentsMargins(28 + theme.px(16), 8 if text else 9, 12, 8 if text else 9)
        self._put_actions(actions, slim=not text, leads=leads)
        self.setAccessibleName(f"{headline} {text}".strip())
        self._show(bool(headline or text))
        self.updateGeometry()
        self.update()
        announce(self, self.accessibleName())

    def _show(self, shown: bool) -> None:
        """Show or hide the bar; one that stands in nothing yet would be a window, so it comes with what it is put into."""
        if shown and self.parentWidget() is None:
            self.setAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide, False)
        else:
            self.setVisible(shown)

    def _put_actions(self, actions: Sequence[tuple[str, Callable[[], object]]], *, slim: bool, leads: bool = False) -> None:
        for old in self._buttons:
            self._row.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._buttons = []
        for place, (words, act) in enumerate(actions, 1):
            filled = leads and place == len(actions)
            button = link(words, _TONES[self._kind]) if slim else Button(words, "primary" if filled else "secondary")
            button.clicked.connect(lambda _checked=False, run=act: run())
            self._row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
            before = self._buttons[-1] if self._buttons else self._stop_before
            if before is not None:
                QWidget.setTabOrder(before, button)
            self._buttons.append(button)

    def set_stop_before(self, widget: QWidget) -> None:
        """Let Tab come from a widget to the buttons of the notice: those made late would else be the last of the window."""
        self._stop_before = widget

    def first_button(self) -> QWidget | None:
        """Return the first of what can be pressed."""
        return self._buttons[0] if self._buttons else None

    def clear(self) -> None:
        """Take the notice away."""
        self._headline.clear()
        self._text.clear()
        self._put_actions((), slim=True)
        self.setAccessibleName("")
        self.hide()

    def kind(self) -> str:
        """Return the kind of what is shown."""
        return self._kind

    def headline(self) -> str:
        """Return what happened."""
        return self._headline.text()

    def text(self) -> str:
        """Return the second line."""
        return self._text.text()

    def paintEvent(self, event: QPaintEvent) -> None:
        now = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect())
        shape = QPainterPath()
        shape.addRoundedRect(area, 4, 4)
        painter.setClipPath(shape)
        painter.fillRect(area, now.soft(_TONES[self._kind]))
        painter.fillRect(QRectF(0, 0, 3, area.height()), now.tone(_EDGES[self._kind]))
        line = self._headline.fontMetrics().height()
        one = self._headline.height() < 2 * line
        size = theme.px(16)
        top = self._headline.y() + ((self._headline.height() if one else line) - size) / 2
        icons.paint(painter, _ICONS[self._kind], QRectF(17, top, size, size), now.tone(_TONES[self._kind]))
        painter.end()
