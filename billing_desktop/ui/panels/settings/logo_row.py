"""Owns the row of the logo: its preview, choosing it from a file, taking it away."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ....domain.errors import BillingError
from ... import file_places, logo, theme
from ...widgets.buttons import quiet, secondary
from ...widgets.text import PlainLabel, announce

if TYPE_CHECKING:
    from .section import Section


class _Preview(QWidget):
    """The logo on the white of paper, as it is printed; a dashed frame where there is none."""

    def __init__(self) -> None:
        super().__init__()
        self._picture = QPixmap()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setMaximumWidth(self.sizeHint().width())

    def sizeHint(self) -> QSize:
        return QSize(theme.px(224), theme.px(104))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(120), theme.px(104))

    def set_picture(self, picture: QPixmap) -> None:
        """Show a picture, or that there is none."""
        self._picture = picture
        self.setAccessibleName(self.tr("No logo yet") if picture.isNull() else self.tr("The logo"))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        now, none = theme.current(), self._picture.isNull()
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        pen = QPen(now.colour("edge"), 1, Qt.PenStyle.DashLine if none else Qt.PenStyle.SolidLine)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush if none else theme.Theme("light").colour("surface"))
        area = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(area, 6, 6)
        if none:
            painter.setFont(theme.font("small"))
            painter.setPen(now.colour("muted"))
            painter.drawText(area, Qt.AlignmentFlag.AlignCenter, self.tr("No logo yet"))
        else:
            room = area.adjusted(12, 12, -12, -12)
            size = self._picture.size().scaled(room.size().toSize(), Qt.AspectRatioMode.KeepAspectRatio)
            spot = QRectF(0, 0, size.width(), size.height())
            spot.moveCenter(room.center())
            painter.drawPixmap(spot, self._picture, QRectF(self._picture.rect()))
        painter.end()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.StyleChange:
            self.update()
        super().changeEvent(event)


class LogoRow(QWidget):
    """The logo of the business, kept in the book as a picture."""

    def __init__(self, section: Section) -> None:
        super().__init__()
        self._section = section
        self._preview = _Preview()
        self.choose = secondary(self.tr("Choose a picture…"), "file")
        self.choose.clicked.connect(lambda _checked=False: self._ask())
        self.remove = quiet(self.tr("Remove the logo"), "x")
        self.remove.clicked.connect(lambda _checked=False: self._keep(""))
        hint = PlainLabel(
            self.tr("PNG, JPEG or SVG. It is kept in the book, so that the book stays one file."), "small", "muted", wrap=True
        )
        self._wrong = PlainLabel("", "small", "bad", wrap=True)
        words = QVBoxLayout()
        words.setSpacing(8)
        words.addWidget(self.choose, 0, Qt.AlignmentFlag.AlignLeft)
        words.addWidget(self.remove, 0, Qt.AlignmentFlag.AlignLeft)
        words.addWidget(hint)
        words.addWidget(self._wrong)
        words.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        row.addWidget(self._preview, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        self._say("")

    def show_logo(self, text: str) -> None:
        """Show what is kept."""
        self._preview.set_picture(logo.pixmap_of(text))
        self.remove.setEnabled(bool(text))

    def wrong(self) -> str:
        """Return what is said to be wrong with the file that was chosen."""
        return self._wrong.text()

    def take(self, path: Path) -> None:
        """Keep the picture of a file; what is wrong with it is said here and the logo before stays."""
        try:
            text = logo.read_logo(path)
        except BillingError as error:
            self._say(error.text)
            return
        self._keep(text)

    def _ask(self) -> None:
        folder = str(file_places.folder_for(file_places.PICTURES))
        chosen, _ = QFileDialog.getOpenFileName(
            self, self.tr("Choose the logo"), folder, self.tr("Pictures (*.png *.jpg *.jpeg *.svg)")
        )
        if chosen:
            file_places.used(file_places.PICTURES, Path(chosen).parent)
            self.take(Path(chosen))

    def _keep(self, text: str) -> None:
        self._say("")
        if self._section.put("logo", text):
            self.show_logo(text)
            if not text:
                self.choose.setFocus(Qt.FocusReason.OtherFocusReason)

    def _say(self, wrong: str) -> None:
        self._wrong.setText(f"✕ {wrong}" if wrong else "")
        self._wrong.setVisible(bool(wrong))
        announce(self, wrong)
