"""Owns the two pages of help: all commands with their keys, and what this program is and where its files lie."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ... import __version__, paths
from .. import icons, theme
from ..actions import Actions, key_rows
from ..widgets.buttons import primary
from ..widgets.cell import Cell
from ..widgets.inputs import LineEdit, SearchEdit
from ..widgets.table import Column, RowModel, RowTable
from ..widgets.text import PlainLabel
from ..widgets.whole_rows import WholeRows


class _Page(QDialog):
    """A dialog with a title as text and one button."""

    def __init__(self, title: str, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(24, 24, 24, 24)
        self.body.setSpacing(16)

    def _end(self) -> None:
        close = primary(self.tr("Close"))
        close.setDefault(True)
        close.clicked.connect(self.accept)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(close)
        self.body.addLayout(row)


class ShortcutsDialog(_Page):
    """All commands by menu, with their keys; typing narrows the list."""

    def __init__(self, actions: Actions, *, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("help", "Keyboard shortcuts"), parent)
        self.resize(theme.px(560), theme.px(620))
        self._rows = key_rows(actions)
        self.body.addWidget(PlainLabel(self.windowTitle(), "title"))
        self.search = SearchEdit(self.tr("Find a command"))
        self.search.textChanged.connect(self._narrow)
        self.body.addWidget(self.search)
        columns = [
            Column(self.tr("Command"), lambda row: Cell(row[1], second=row[0]), stretch=True),
            Column(self.tr("Keys"), lambda row: Cell(row[2], align="right", tone="normal" if row[2] else "muted"),
                   align="right", width=160),
        ]  # fmt: skip
        self.table = RowTable(RowModel(columns, self._rows), row_height=32, name=self.windowTitle())
        self.table.set_empty_text(self.tr("Nothing found"))
        self.body.addWidget(WholeRows(self.table), 1)
        self._end()
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)

    def _narrow(self, text: str) -> None:
        wanted = text.strip().casefold()
        self.table.model().set_rows([row for row in self._rows if wanted in " ".join(row).casefold()])


def _path(name: str, path: Path) -> LineEdit:
    """Return a path to read and copy: it has no place to be wrapped at, and must not be shortened."""
    shown = LineEdit()
    shown.setReadOnly(True)
    shown.setText(str(path))
    shown.setCursorPosition(0)
    shown.setAccessibleName(name)
    return shown


class AboutDialog(_Page):
    """What this program is, its version, its licence, and where the files are."""

    def __init__(self, book: Path, *, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("help", "About Billing Desktop"), parent)
        self.setMinimumWidth(theme.px(480))
        head = QHBoxLayout()
        head.setSpacing(16)
        sign = QLabel()
        sign.setPixmap(icons.app_icon().pixmap(48, 48))
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(PlainLabel(self.tr("Billing Desktop"), "title"))
        version = self.tr("Version {version}").format(version=__version__)
        words.addWidget(PlainLabel(version, "body", "muted", selectable=True))
        head.addWidget(sign)
        head.addLayout(words, 1)
        self.body.addLayout(head)
        text = self.tr("Who owes you, what came in, and a statement that adds up. Your book is one file on this computer.")
        self.body.addWidget(PlainLabel(text, wrap=True))
        facts = QGridLayout()
        facts.setHorizontalSpacing(16)
        facts.setVerticalSpacing(8)
        facts.setColumnStretch(1, 1)
        licences = self.tr("Program: MIT. Typeface Inter: SIL Open Font License 1.1. Qt: LGPL 3.")
        shown: tuple[tuple[str, QWidget], ...] = (
            (self.tr("Book"), _path(self.tr("Book"), book)),
            (self.tr("Log and window state"), _path(self.tr("Log and window state"), paths.data_folder())),
            (self.tr("Licences"), PlainLabel(licences, wrap=True, selectable=True)),
        )
        for row, (label, value) in enumerate(shown):
            boxed = isinstance(value, LineEdit)
            side = Qt.AlignmentFlag.AlignVCenter if boxed else Qt.AlignmentFlag.AlignTop
            facts.addWidget(PlainLabel(label, "label", "muted"), row, 0, side)
            facts.addWidget(value, row, 1)
        self.body.addLayout(facts)
        self._end()
