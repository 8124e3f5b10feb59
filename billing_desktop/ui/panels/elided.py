"""Owns a text that gives way: in a narrow window its end becomes an ellipsis; its tip has it whole."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QSizePolicy, QWidget

from ..widgets.text import PlainLabel, plain_tip


class ElidedLabel(PlainLabel):
    """A plain text on one line. Never for amounts or days: those are not shortened."""

    def __init__(self, role: str = "body", tone: str = "normal", *, least: int = 0, parent: QWidget | None = None) -> None:
        super().__init__("", role, tone, parent=parent)
        self._least = least
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def setText(self, text: str) -> None:
        super().setText(text)
        self.setMaximumWidth(self._wide() + 1)
        self.setMinimumWidth(min(self._wide(), getattr(self, "_least", 0)))
        self.setAccessibleName(text)

    def _wide(self) -> int:
        return QFontMetrics(self.font()).horizontalAdvance(self.text()) + 2

    def sizeHint(self) -> QSize:
        return QSize(self._wide(), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(self.minimumWidth(), super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        metrics = QFontMetrics(self.font())
        shown = metrics.elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        self.setToolTip(plain_tip(self.text()) if shown != self.text() else "")
        painter = QPainter(self)
        painter.setFont(self.font())
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        # AlignLeft alone would be mirrored for names in right-to-left scripts
        left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
        if shown == "…" != self.text():
            shown = ""  # by itself it says nothing
        painter.drawText(self.rect(), left | Qt.TextFlag.TextSingleLine, shown)
        painter.end()
