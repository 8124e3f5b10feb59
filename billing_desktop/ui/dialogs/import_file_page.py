"""Owns the first page of the import: what is imported, and the file by button, drop or paste; must not read it."""

from __future__ import annotations

import tempfile
from functools import partial
from pathlib import Path

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QGuiApplication, QMouseEvent
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from .. import icons, theme
from ..widgets.buttons import RadioButton, primary, secondary
from ..widgets.cards import Card
from ..widgets.notice import NoticeBar
from ..widgets.scrolled import scrolled
from ..widgets.text import PlainLabel
from .import_words import KINDS, kind_words


def file_of(data: QMimeData | None) -> Path | None:
    """Return the one local file that is dragged or was copied, or None."""
    urls = data.urls() if data is not None and data.hasUrls() else []
    if len(urls) != 1 or not urls[0].isLocalFile():
        return None
    return Path(urls[0].toLocalFile())


class Clipboard:
    """Rows or a file from the clipboard; pasted rows lie in a folder of their own until `clear`."""

    def __init__(self) -> None:
        self._folder: tempfile.TemporaryDirectory[str] | None = None

    def file(self, name: str) -> Path | None:
        """Return the file that was copied, or one with the rows that a spreadsheet copied, or None."""
        data = QGuiApplication.clipboard().mimeData()
        path = file_of(data)
        if path is None and data is not None and data.hasText() and data.text().strip():
            self._folder = self._folder or tempfile.TemporaryDirectory(prefix="billing-desktop-")
            path = Path(self._folder.name) / name
            path.write_bytes(data.text().encode("utf-8", "replace"))
        return path

    def clear(self) -> None:
        """Take away what was pasted."""
        if self._folder:
            self._folder.cleanup()
            self._folder = None


class _KindCard(Card):
    """One kind as a radio button with a line beneath; a click anywhere chooses it."""

    def __init__(self, kind: str) -> None:
        super().__init__(padding=12)
        name, line = kind_words(kind)
        self.body.setContentsMargins(16, 12, 16, 12)
        self.body.setSpacing(2)
        self.radio = RadioButton(name)
        self.radio.setFont(theme.font("strong"))
        self.radio.setAccessibleDescription(line)
        self._line = PlainLabel(line, "small", "muted", wrap=True)
        self._line.setContentsMargins(26, 0, 0, 0)
        self.body.addWidget(self.radio)
        self.body.addWidget(self._line)
        self.body.addStretch(1)
        self.radio.toggled.connect(self.set_chosen)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.radio.setFocus(Qt.FocusReason.MouseFocusReason)
        self.radio.click()


class _Picture(PlainLabel):
    def __init__(self, name: str) -> None:
        super().__init__("")
        self._name = name
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.recolour()

    def recolour(self) -> None:
        self.setPixmap(icons.pixmap(self._name, "info", 32, self.devicePixelRatioF()))


class ImportFilePage(QWidget):
    """What and from where. `kind_picked` tells another kind; the other signals ask for a file."""

    kind_picked = Signal(str)
    file_wanted = Signal()
    paste_wanted = Signal()

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.notice = NoticeBar()
        self._cards = {kind: _KindCard(kind) for kind in KINDS}
        group = QButtonGroup(self)
        grid = QGridLayout()
        grid.setSpacing(12)
        for side in (0, 1):
            grid.setColumnStretch(side, 1)
        for place, (kind, card) in enumerate(self._cards.items()):
            group.addButton(card.radio)
            grid.addWidget(card, place // 2, place % 2)
            card.radio.toggled.connect(partial(self._toggled, kind))
        self.choose = primary(self.tr("Choose a file…"), "folder")
        self.paste = secondary(self.tr("Paste from a spreadsheet"), icon="copy")
        self.choose.clicked.connect(self.file_wanted)
        self.paste.clicked.connect(self.paste_wanted)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        column = QVBoxLayout()
        whole.addWidget(scrolled(column))
        column.setContentsMargins(24, 20, 24, 0)
        column.setSpacing(12)
        column.addWidget(self.notice)
        column.addWidget(PlainLabel(self.tr("What is in the file?"), "section"))
        column.addLayout(grid)
        order = self.tr("Customers come first: accounts, bills and payments name them by number or by name.")
        column.addWidget(PlainLabel(order, "small", "muted", wrap=True))
        column.addSpacing(4)
        column.addWidget(PlainLabel(self.tr("Where is it?"), "section"))
        column.addWidget(self._source(), 1)

    def _source(self) -> Card:
        card = Card(padding=24)
        card.body.addStretch(1)
        self._picture = _Picture("file")
        card.body.addWidget(self._picture)
        drop = PlainLabel(self.tr("Drop a file here"), "strong")
        drop.setAlignment(Qt.AlignmentFlag.AlignCenter)
        card.body.addWidget(drop)
        text = self.tr("CSV or text with a line of column names; comma, semicolon, tab or bar between them.")
        line = PlainLabel(text, "small", "muted", wrap=True)
        line.setAlignment(Qt.AlignmentFlag.AlignCenter)
        card.body.addWidget(line)
        card.body.addSpacing(8)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addStretch(1)
        row.addWidget(self.paste)
        row.addWidget(self.choose)
        row.addStretch(1)
        card.body.addLayout(row)
        card.body.addStretch(1)
        return card

    def _toggled(self, kind: str, on: bool) -> None:
        if on:
            self.kind_picked.emit(kind)

    def kind(self) -> str:
        """Return the chosen kind."""
        return next(kind for kind, card in self._cards.items() if card.radio.isChecked())

    def set_kind(self, kind: str) -> None:
        """Choose a kind."""
        self._cards[kind].radio.setChecked(True)

    def radio(self, kind: str) -> RadioButton:
        """Return the radio button of a kind."""
        return self._cards[kind].radio
