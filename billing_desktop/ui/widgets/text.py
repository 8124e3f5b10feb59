"""Owns texts on a screen: labels, badges, hairlines. Every text is plain: a name is never read as markup."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QWidget

from .. import theme


def plain_tip(text: str) -> str:
    """Return a text for `setToolTip` that is shown as it stands, even when it looks like markup."""
    return f"<span>{escape(text)}</span>" if "<" in text or "&" in text else text


def announce(widget: QWidget, text: str) -> None:
    """Have a screen reader say a text, in its turn."""
    if text:
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, text))


class PlainLabel(QLabel):
    """A plain text in one of the roles and tones of the theme."""

    def __init__(
        self,
        text: str = "",
        role: str = "body",
        tone: str = "normal",
        *,
        wrap: bool = False,
        selectable: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._tone = tone
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wrap)
        if selectable:
            self.setTextInteractionFlags(
                Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
            )
        self.set_role(role)
        self._colour()
        self.setText(text)

    def set_role(self, role: str) -> None:
        """Set the role of the text: body, title, section, label and so on."""
        self.setFont(theme.font(role))

    def set_tone(self, tone: str) -> None:
        """Set the tone of the text: normal, muted, late, credit, bad, info."""
        self._tone = tone
        self._colour()

    def tone(self) -> str:
        """Return the tone of the text."""
        return self._tone

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.StyleChange:
            self._colour()
        super().changeEvent(event)

    def _colour(self) -> None:
        colour = theme.current().tone(self._tone)
        palette = self.palette()
        if palette.color(QPalette.ColorRole.WindowText) != colour:
            palette.setColor(QPalette.ColorRole.WindowText, colour)
            self.setPalette(palette)


class Badge(QWidget):
    """A word in a pill: a state that is always also a word."""

    def __init__(self, text: str = "", tone: str = "info", *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set(text, tone)

    def set(self, text: str, tone: str = "info") -> None:
        """Set the word and its tone: info, late, credit, bad, muted."""
        self._text, self._tone = text, tone
        self.setAccessibleName(text)
        if not text:
            self.hide()
        elif self.parentWidget() is not None:
            self.show()
        self.updateGeometry()
        self.update()

    def text(self) -> str:
        """Return the word."""
        return self._text

    def sizeHint(self) -> QSize:
        return QSize(round(badge_width(self._text)), badge_height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_badge(painter, QRectF(self.rect()), self._text, self._tone)
        painter.end()


def badge_width(text: str) -> float:
    """Return how wide a badge with this word is."""
    return theme.metrics("badge").horizontalAdvance(text) + 16


def badge_height() -> int:
    """Return how high a badge is."""
    return theme.px(20)


def paint_badge(painter: QPainter, rect: QRectF, text: str, tone: str) -> None:
    """Draw a badge into a rectangle as high as `badge_height`."""
    now = theme.current()
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(now.soft(tone))
    painter.setPen(now.colour("line") if tone in ("muted", "normal") else Qt.PenStyle.NoPen)
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), (rect.height() - 1) / 2, (rect.height() - 1) / 2)
    painter.setFont(theme.font("badge"))
    painter.setPen(now.tone("muted" if tone == "normal" else tone))
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextSingleLine, text)
    painter.restore()


def hairline(parent: QWidget | None = None) -> QFrame:
    """Return a line 1 px high."""
    line = QFrame(parent)
    line.setProperty("part", "line")
    line.setFixedHeight(1)
    return line
