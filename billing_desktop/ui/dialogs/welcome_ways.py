"""Owns the left of the first screen: what the program is, and the ways to begin other than a new book."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QAbstractButton, QFrame, QVBoxLayout, QWidget

from .. import icons
from ..book_places import shown_path
from ..widgets.scrolled import scrolled
from ..widgets.text import PlainLabel, plain_tip
from .way_button import WayButton

_RECENT = 3


class WelcomeWays(QFrame):
    """The sample shop, a book there is, a backup, and the books opened before; the signals tell which is wanted."""

    sample_wanted = Signal()
    open_wanted = Signal()
    restore_wanted = Signal()
    book_wanted = Signal(object)

    def __init__(self, recent: Sequence[Path], names: Mapping[str, str], *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("part", "pane")
        inner = QWidget()
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(scrolled(inner))
        self._column = column = QVBoxLayout(inner)
        column.setContentsMargins(32, 40, 24, 32)
        column.setSpacing(0)
        sign = PlainLabel("")
        sign.setPixmap(icons.app_icon().pixmap(QSize(48, 48), self.devicePixelRatioF()))
        column.addWidget(sign)
        column.addSpacing(20)
        column.addWidget(PlainLabel(self.tr("Billing Desktop"), "title"))
        column.addSpacing(4)
        text = self.tr("Who owes you, what came in, and a statement that adds up. Your book is one file on this computer.")
        column.addWidget(PlainLabel(text, "body", "muted", wrap=True))
        column.addSpacing(32)
        self._head(self.tr("Or begin with"))
        line = self.tr("13 customers, all three ways of owing, nothing to lose")
        self.sample = self._way("overview", self.tr("Try the sample shop"), line, self.sample_wanted.emit)
        self.open_button = self._way(
            "folder", self.tr("Open a book"), self.tr("a .book file you already have"), self.open_wanted.emit
        )
        line = self.tr("shows what is in it before anything is replaced")
        self.restore_button = self._way("shield", self.tr("Restore a backup"), line, self.restore_wanted.emit)
        self._add_recent([path for path in recent if path.exists()][:_RECENT], names)
        column.addStretch(1)
        column.addWidget(PlainLabel(self.tr("Nothing leaves this computer unless you set up notifications."), "small",
                                    "muted", wrap=True))  # fmt: skip

    def _add_recent(self, known: Sequence[Path], names: Mapping[str, str]) -> None:
        if known:
            self._column.addSpacing(16)
            self._head(self.tr("Opened before"))
        for path in known:
            name = names.get(str(path.absolute())) or path.stem
            way = self._way("file", name, shown_path(path), lambda path=path: self.book_wanted.emit(path))  # type: ignore[misc]
            way.setToolTip(plain_tip(str(path)))

    def _head(self, text: str) -> None:
        self._column.addWidget(PlainLabel(text, "smallStrong", "muted"))
        self._column.addSpacing(4)

    def _way(self, icon: str, text: str, line: str, act: Callable[[], None]) -> QAbstractButton:
        button = WayButton(icon, text, line)
        button.clicked.connect(lambda _checked=False: act())
        self._column.addWidget(button)
        return button
