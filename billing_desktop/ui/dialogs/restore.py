"""Owns putting a backup back: what is in it beside the book of now, what would be lost, and only then the button.

Replaces nothing by itself: over an open book whoever opened the dialog closes the book first and does it. Source: look 11c.
"""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from ...domain.contents import BackupFile, Contents
from ...domain.errors import BillingError
from ...services import backups
from .. import errors, tasks, theme
from .. import format as fmt
from ..sentences import said
from ..widgets.buttons import primary, secondary
from ..widgets.cell import Cell
from ..widgets.inputs import Combo, LabelledField, LineEdit
from ..widgets.notice import NoticeBar
from ..widgets.row_model import Column, RowModel
from ..widgets.scrolled import ScrolledBody
from ..widgets.table import RowTable
from ..widgets.text import PlainLabel, hairline
from .fitting import MARGIN, FittingDialog

SHOWN = 6
"""How many of the acts that would be lost are named."""


def _tr(text: str) -> str:
    return QCoreApplication.translate("RestoreDialog", text)


def backup_label(one: BackupFile, today: Any) -> str:
    """Name a backup by its day and time, and by what it was made before."""
    words = {"": "", backups.IMPORT: _tr("before an import"), backups.UPGRADE: _tr("before an upgrade")}[one.why]
    day = _tr("today") if one.made_at.date() == today else fmt.day(one.made_at.date())
    return f"{day}, {one.made_at:%H:%M}" + (f" · {words}" if words else "")


class RestoreDialog(FittingDialog):
    """Shows a backup beside the book it would replace, or by itself where a new book is made of it.

    `backup` is what was chosen. With a book open, `accept` means that it shall take the book's place; without one, `place` is the
    new book that was made.
    """

    def __init__(self, desk: Any = None, backup: Path | None = None, *, folder: Path | None = None,
                 parent: QWidget | None = None) -> None:  # fmt: skip
        super().__init__(parent)
        self.desk, self.backup = desk, backup
        self.place: Path | None = None
        self._numbers = desk.numbers if desk else fmt.Numbers()
        self._task: tasks.Task | None = None
        self._good = False
        self.setWindowTitle(self.tr("Restore a backup"))
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        column.setSpacing(12)
        head = QVBoxLayout()
        head.setSpacing(4)
        head.addWidget(PlainLabel(self.tr("Restore a backup"), "title"))
        head.addWidget(PlainLabel(self.tr("Look at what is in it first: nothing is replaced before you say so."), "body", "muted",
                                  wrap=True))  # fmt: skip
        column.addLayout(head)
        body = QVBoxLayout()
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(12)
        body.addLayout(self._build_choice())
        self.table = RowTable(name=self.tr("What is in the backup"))
        self.table.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        body.addWidget(self.table)
        self.notice = NoticeBar()
        self.where = LineEdit(icon="folder")
        self.where.icon_clicked.connect(self._ask_for_place)
        self._where_field = LabelledField(self.tr("Where the book is kept"), self.where)
        self._where_field.setVisible(desk is None)
        self._folder = folder
        body.addWidget(self._where_field)
        body.addStretch(1)
        column.addWidget(ScrolledBody(body), 1)
        column.addWidget(self.notice)  # never scrolled away: what would be lost is read before the button is pressed
        column.addWidget(hairline())
        column.addLayout(self._build_foot())
        self.fit(theme.px(760), theme.px(560))
        self._fill()
        self._show()

    def _build_choice(self) -> QHBoxLayout:
        self.choice = Combo()
        self.choice.picked.connect(self._picked)
        self.other = secondary(self.tr("Another file…"), "folder")
        self.other.clicked.connect(lambda _checked=False: self._ask_for_file())
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(LabelledField(self.tr("Backup"), self.choice), 1)
        row.addWidget(self.other, 0, Qt.AlignmentFlag.AlignBottom)
        return row

    def _build_foot(self) -> QHBoxLayout:
        self.kept = PlainLabel("", "small", "muted", wrap=True)
        cancel = secondary(self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        self.restore = primary(self.tr("Restore"), "shield")
        self.restore.clicked.connect(lambda _checked=False: self._restore())
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.kept, 1)
        row.addWidget(cancel)
        row.addWidget(self.restore)
        cancel.setDefault(True)
        return row

    def event(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Show):  # another backup says more, or less
            QTimer.singleShot(0, self, lambda: self.hug(shrink=True))
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter outside the buttons goes to Restore: it neither replaces the book nor closes."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.restore.isEnabled():
            self.restore.setFocus(Qt.FocusReason.TabFocusReason)
            return
        super().keyPressEvent(event)

    # What can be chosen

    def _fill(self) -> None:
        """List the backups of the book, and the one that was handed in where it is none of these."""
        listed = []
        if self.desk:
            own, today = self.desk.billing.backups, self.desk.today()
            try:
                listed = own.listed()
            except BillingError:  # a book that cannot be read has its backups all the same
                listed = backups.files_in(own.folder(), self.desk.billing.path.stem)
            for one in listed:
                self.choice.add(backup_label(one, today), str(own.folder() / one.name))
        if self.backup is not None:
            self._offer(self.backup)
        elif listed:
            self._picked(self.choice.value())

    def _offer(self, path: Path) -> None:
        self.backup = path
        if not self.choice.set_value(str(path)):
            self.choice.add(path.name, str(path))
            self.choice.set_value(str(path))

    def _picked(self, value: str) -> None:
        self.backup = Path(value) if value else None
        self._show()

    def _ask_for_file(self) -> None:
        folder = str(self.desk.billing.backups.folder()) if self.desk else str(self.backup.parent if self.backup else "")
        chosen, _ = QFileDialog.getOpenFileName(self, self.tr("Choose a backup"), folder, self.tr("Books (*.book)"))
        if chosen:
            self._offer(Path(chosen))
            self._show()

    def _ask_for_place(self) -> None:
        chosen, _ = QFileDialog.getSaveFileName(
            self, self.tr("Where the book is kept"), self.where.text(), self.tr("Books (*.book)"),
            options=QFileDialog.Option.DontConfirmOverwrite,
        )  # fmt: skip
        if chosen:
            self.where.setText(chosen if chosen.endswith(".book") else f"{chosen}.book")

    # What is shown

    def _show(self) -> None:
        self._good = False
        self.notice.clear()
        if self.backup is None:
            self.table.set_model(RowModel((), ()))
            self.notice.say("info", self.tr("There is no backup of this book yet."), self.tr("Choose a file, or make one."))
            self._weigh()
            return
        try:
            compared = self._compared(self.backup)
        except BillingError as error:
            self.table.set_model(RowModel((), ()))
            self.notice.say("bad", self.tr("This backup cannot be used"), said(error.text))
            self._weigh()
            return
        self._show_table(compared)
        if self.desk is None and self._folder is not None:
            self.where.setText(str(_free(self._folder / f"{self.backup.stem.split('-20')[0]}.book")))
        self._check(self.backup, compared)

    def _compared(self, path: Path) -> backups.Comparison:
        if self.desk is None:
            return backups.Comparison(backups.look(path), None)
        try:
            found: backups.Comparison = self.desk.billing.backups.compare(path)
        except BillingError:
            found = backups.compare_closed(path, self.desk.billing.path)
        return found

    def _show_table(self, compared: backups.Comparison) -> None:
        inside, present = compared.backup.contents, compared.present
        rows = [
            (self.tr("Business"), inside.name, present.name if present else ""),
            (self.tr("Customers"), f"{inside.customers:,}", f"{present.customers:,}" if present else ""),
            (self.tr("Bills"), f"{inside.bills:,}", f"{present.bills:,}" if present else ""),
            (self.tr("Owed"), self._sums(inside, 0), self._sums(present, 0)),
            (self.tr("Credit"), self._sums(inside, 1), self._sums(present, 1)),
            (self.tr("Acts"), f"{inside.postings:,}", f"{present.postings:,}" if present else ""),
            (self.tr("Last act"), self._last_at(inside), self._last_at(present)),
            (
                self.tr("What it was"),
                _act(inside.last_text, inside.last_how),
                _act(present.last_text, present.last_how) if present else "",
            ),
        ]
        columns = [Column("", lambda row: Cell(row[0], tone="muted"), width=110)]
        if self.desk is not None:
            shown = self.tr("cannot be read")
            columns.append(
                Column(
                    self.tr("This book"),
                    lambda row: _value(row[2] if present else shown, row[1] != row[2], row is rows[-1]),
                    stretch=True,
                )
            )
        differs = present is not None
        columns.append(
            Column(
                self.tr("In the backup"), lambda row: _value(row[1], differs and row[1] != row[2], row is rows[-1]), stretch=True
            )
        )
        self.table.set_model(RowModel(columns, rows))
        self.table.setRowHeight(len(rows) - 1, theme.px(48))
        high = theme.px(36) * (len(rows) - 1) + theme.px(48)
        self.table.setFixedHeight(self.table.horizontalHeader().sizeHint().height() + high + 4)

    def _sums(self, contents: Contents | None, place: int) -> str:
        if contents is None:
            return ""
        sums = [(code, (owed, credit)[place]) for code, owed, credit in contents.owed]
        return ", ".join(self._numbers.with_code(amount, code) for code, amount in sums) or "0"

    def _last_at(self, contents: Contents | None) -> str:
        if contents is None or not contents.last_at:
            return ""
        at = datetime.fromisoformat(contents.last_at).astimezone(UTC)
        shown = self.desk.billing.backups.local(at) if self.desk else at.astimezone()
        return f"{fmt.day(shown.date())}, {shown:%H:%M}"

    def _say(self, compared: backups.Comparison) -> None:
        """Say what a restore would lose."""
        if self.desk is None:
            return
        if compared.present is None:
            self.notice.say("info", self.tr("This book cannot be read, so what it has beyond the backup is not known."),
                            self.tr("The file is kept as it is, beside the restored one."))  # fmt: skip
        elif compared.other_book:
            name = compared.backup.contents.name
            self.notice.say("warn", self.tr("This is a backup of another book: {name}").format(name=name),
                            self.tr("The open book would be replaced by it as a whole."))  # fmt: skip
        elif not compared.same:
            self.notice.say("warn", self.tr("The book and this backup went different ways."),
                            self.tr("What was recorded in this book since they parted is not in the backup."))  # fmt: skip
        elif compared.lost_count:
            words = fmt.count(compared.lost_count, self.tr("1 act would be lost"), self.tr("{n} acts would be lost"))
            named = [_act(one.text, one.how) for one in compared.lost[:SHOWN]]
            more = compared.lost_count - len(named)
            listed = "\n".join([*named, *([self.tr("and {n} more").format(n=f"{more:,}")] if more else [])])
            self.notice.say("warn", words, listed)
        else:
            self.notice.say("good", self.tr("Nothing would be lost: the backup holds every act of this book."))

    # Whether it can be relied on

    def _check(self, path: Path, compared: backups.Comparison) -> None:
        """Hold the backup against every rule in the pool; only a good one can be restored."""
        self._say(compared)
        task = self._task = tasks.run(lambda: backups.look(path, check=True))
        task.done.connect(lambda found: self._checked(task, found))
        task.failed.connect(lambda error: self._checked(task, error))
        self._weigh()

    def _checked(self, task: tasks.Task, found: Any) -> None:
        if task is not self._task:
            return
        self._task = None
        if isinstance(found, backups.Backup):
            self._good = not found.findings
            if found.findings:
                self.notice.say("bad", self.tr("This backup is damaged; choose another one"), said(found.findings[0].text))
        else:
            self.notice.say("bad", *errors.words(found))
        self._weigh()

    def _weigh(self) -> None:
        self.restore.setEnabled(self._good)
        if self._task is not None:
            self.kept.setText(self.tr("The backup is being checked…"))
        elif not self._good:
            self.kept.setText(self.tr("Restore waits for a backup that breaks no rule."))
        elif self.desk is not None:
            self.kept.setText(self.tr("The file as it is now is kept beside it under another name."))
        else:
            self.kept.setText(self.tr("The backup was checked and breaks no rule."))

    def _restore(self) -> None:
        if not self._good or self.backup is None:
            return
        if self.desk is not None:
            self.accept()
            return
        place = Path(self.where.text().strip()).expanduser()
        try:
            self.place = backups.restore(self.backup, place)
        except Exception as error:
            if isinstance(error, BillingError):
                self._where_field.set_error(said(error.text))
            else:
                errors.show_error(error, notice=self.notice)
            return
        self.accept()


def _value(text: str, bold: bool, sentence: bool) -> Cell:
    """Return a value of the table; a sentence stands in two lines, since neither its amount nor its name may be cut."""
    middle = text.find(" ", len(text) // 2) if sentence else -1
    if middle < 0:
        return Cell(text, bold=bold)
    return Cell(text[:middle], below=text[middle + 1 :], bold=bold)


def _act(text: str, how: str) -> str:
    words = {"undone": _tr("Undone: {what}"), "redone": _tr("Done again: {what}")}.get(how, "{what}")
    return words.format(what=said(text))


def _free(path: Path) -> Path:
    number, free = 1, path
    while free.exists():
        number += 1
        free = path.with_name(f"{path.stem}-{number}{path.suffix}")
    return free
