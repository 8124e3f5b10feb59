"""Owns the pages of help: all commands with their keys, what this program is and where its files lie, and all licences."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication, QTextCursor
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from ... import __version__, paths
from .. import faults, icons, theme
from ..actions import Actions, key_rows
from ..widgets.buttons import primary, secondary
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

    def _end(self, *others: QWidget) -> None:
        self._close = primary(self.tr("Close"))
        self._close.setDefault(True)
        self._close.clicked.connect(self.accept)
        row = QHBoxLayout()
        row.setSpacing(8)
        for other in others:
            row.addWidget(other)
        row.addStretch(1)
        row.addWidget(self._close)
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
    """What this program is, what it is made of, its licence, and where the files are."""

    def __init__(self, book: Path, *, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("help", "About Billing Desktop"), parent)
        self.setMinimumWidth(theme.px(520))
        self._add_head()
        text = self.tr("Who owes you, what came in, and a statement that adds up. Your book is one file on this computer.")
        self.body.addWidget(PlainLabel(text, wrap=True))
        facts = QGridLayout()
        facts.setHorizontalSpacing(16)
        facts.setVerticalSpacing(8)
        facts.setColumnStretch(1, 1)
        made_of = " · ".join(f"{name} {version}" for name, version in list(faults.versions().items())[1:])
        licences = self.tr("Program: MIT. Typefaces Inter and Liberation Sans: SIL Open Font License 1.1. Qt: LGPL 3.")
        shown: tuple[tuple[str, QWidget], ...] = (
            (self.tr("Book"), _path(self.tr("Book"), book)),
            (self.tr("Settings, log, reports"), _path(self.tr("Settings, log, reports"), paths.data_folder())),
            (self.tr("Made of"), PlainLabel(made_of, wrap=True, selectable=True)),
            (self.tr("Licences"), PlainLabel(licences, wrap=True, selectable=True)),
        )
        for row, (label, value) in enumerate(shown):
            boxed = isinstance(value, LineEdit)
            side = Qt.AlignmentFlag.AlignVCenter if boxed else Qt.AlignmentFlag.AlignTop
            facts.addWidget(PlainLabel(label, "label", "muted"), row, 0, side)
            facts.addWidget(value, row, 1)
        self.body.addLayout(facts)
        self._end(*self._more())

    def _add_head(self) -> None:
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

    def _more(self) -> tuple[QWidget, ...]:
        licences = secondary(self.tr("Licences of all parts"))
        licences.clicked.connect(self._show_licences)
        self._copy = secondary(self.tr("Copy versions"))
        self._copy.clicked.connect(self._copy_versions)
        return licences, self._copy

    def _copy_versions(self) -> None:
        QGuiApplication.clipboard().setText("\n".join(f"{name} {version}" for name, version in faults.versions().items()))
        self._copy.setText(self.tr("Copied"))

    def _show_licences(self) -> None:
        shown = LicencesDialog(parent=self)
        shown.exec()
        shown.deleteLater()


class LicencesDialog(_Page):
    """Whose work is in the program and on what terms, word by word; typing goes to the next place where it stands."""

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("help", "Licences of all parts"), parent)
        self.resize(theme.px(900), theme.px(620))
        self.body.addWidget(PlainLabel(self.windowTitle(), "title"))
        self.search = SearchEdit(self.tr("Find in the text"))
        self.search.textChanged.connect(self._find_first)
        self.search.returnPressed.connect(self._find_next)
        self.body.addWidget(self.search)
        self.text = QPlainTextEdit(_notices())
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setFont(theme.font("code"))
        self.text.setAccessibleName(self.windowTitle())
        self.body.addWidget(self.text, 1)
        self._end()
        self._close.setAutoDefault(False)
        self._close.setDefault(False)  # Enter finds the next place
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)

    def _find_first(self, text: str) -> None:
        self.text.moveCursor(QTextCursor.MoveOperation.Start)
        self.text.find(text)

    def _find_next(self) -> None:
        if not self.text.find(self.search.text()):
            self._find_first(self.search.text())


def _notices() -> str:
    try:
        return paths.notices().read_text("utf-8")
    except OSError:
        return QCoreApplication.translate(
            "help", "The file of the licences is missing; THIRD-PARTY-NOTICES.md of the program's source has them."
        )
