"""Owns the import: a file is chosen, its columns are named, every row is checked, and all of it is written as one act.

Reading, checking and writing run beside the window; meanwhile nothing can be imported. Source: look-08; ux C25, C26, C29.
"""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QElapsedTimer, Qt
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from ...services import Receipt
from ...services.import_preview import Choice, ImportPreview
from ...services.import_report import ImportReport
from .. import errors
from .. import format as fmt
from ..country_names import here
from ..widgets.buttons import primary, secondary
from ..widgets.notice import NoticeBar
from ..widgets.text import PlainLabel, announce
from . import import_words as words
from .fitting import fit_screen
from .import_bad_rows import ask_and_save
from .import_check_page import ImportCheckPage
from .import_done_page import ImportDonePage
from .import_file_page import Clipboard, ImportFilePage, file_of
from .import_steps import ImportSteps
from .import_work import ImportWork

_PATIENCE = 700
"""Milliseconds before progress is shown: what is quicker needs none."""


class ImportDialog(QDialog):
    """Import a file in three steps. `receipt` is what was done, None until then; `report` says how many rows."""

    def __init__(self, billing: Any, *, kind: str = "customers", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.receipt: Receipt | None = None
        self.report: ImportReport | None = None
        self._billing = billing
        self._shown: ImportPreview | None = None
        self._path: Path | None = None
        self._marks_chosen = self._arriving = False
        self._clipboard = Clipboard()
        self._last: Any = None
        self._since = QElapsedTimer()
        self.work = ImportWork(billing, self)
        self.steps = ImportSteps()
        self.first = ImportFilePage()
        self.check = ImportCheckPage(fmt.book_numbers(billing))
        self.last = ImportDonePage(fmt.book_numbers(billing))
        self._build()
        self._listen()
        self.first.set_kind(kind)
        self._show_first()
        self.first.radio(kind).setFocus(Qt.FocusReason.OtherFocusReason)

    # Building

    def _build(self) -> None:
        self.setModal(self.parent() is not None)
        self.setAcceptDrops(True)
        self.setMinimumSize(880, 560)
        fit_screen(self, 1240, 780)
        self.pages = QStackedWidget()
        self.pages.addWidget(self.first)
        self.pages.addWidget(self.check)
        self.pages.addWidget(self.last)
        page = QWidget()
        page.setProperty("part", "page")
        page.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.pages, 1)
        column.addLayout(self._build_foot())
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.steps)
        row.addWidget(page, 1)

    def _build_foot(self) -> QHBoxLayout:
        self.waits = PlainLabel("", "small", "muted", wrap=True)
        self.cancel, self.back = secondary(self.tr("Cancel")), secondary(self.tr("Back"))
        self.effect, self.close_ = primary(""), primary(self.tr("Close"))
        self.close_.hide()
        foot = QHBoxLayout()
        foot.setContentsMargins(24, 12, 24, 20)
        foot.setSpacing(8)
        foot.addWidget(self.waits, 1)
        for button in (self.cancel, self.back, self.effect, self.close_):
            foot.addWidget(button)
        return foot

    def _listen(self) -> None:
        self.cancel.clicked.connect(self.reject)
        self.close_.clicked.connect(self.accept)
        self.back.clicked.connect(self._show_first)
        self.effect.clicked.connect(self._import)
        self.first.kind_picked.connect(lambda _kind: self._name())
        self.first.file_wanted.connect(self._ask_file)
        self.first.paste_wanted.connect(self.paste)
        paste = QShortcut(QKeySequence(QKeySequence.StandardKey.Paste), self.first)
        paste.setContext(Qt.ShortcutContext.WindowShortcut)
        paste.activated.connect(self.paste)
        self.check.changed.connect(self._choice_changed)
        for signal in (self.check.reading.decimal.picked, self.check.reading.dates.picked):
            signal.connect(lambda _value: setattr(self, "_marks_chosen", True))
        self.check.left_out.connect(self._follow)
        self.check.save_wanted.connect(lambda: ask_and_save(self, self._shown, self._billing.path, self.check.notice))
        self.check.stop_wanted.connect(self.work.stop)
        self.work.told.connect(self._told)
        self.work.previewed.connect(self._previewed)
        self.work.imported.connect(self._imported)
        self.work.stopped.connect(self._stopped)
        self.work.failed.connect(self._failed)

    # The file

    def _name(self) -> None:
        title = words.title(self.first.kind())
        self.setWindowTitle(title)
        self.steps.title.setText(title)
        self.steps.set_promise(words.promise(self.first.kind()))

    def _show_first(self) -> None:
        """Show the first page; a file that was read is left."""
        self.work.drop()
        self.check.end_far()
        self._path, self._shown = None, None
        self._name()
        self.pages.setCurrentWidget(self.first)
        self.steps.set_now(0)
        self.steps.set_line(0, self.tr("CSV or text, or pasted"))
        self.steps.set_line(1, self.tr("nothing is read yet"))
        self.first.choose.setDefault(True)
        self._follow()
        self.first.choose.setFocus(Qt.FocusReason.OtherFocusReason)

    def _ask_file(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(
            self, self.windowTitle(), str(self._billing.path.parent),
            self.tr("Tables and bank files (*.csv *.txt *.tsv *.tab *.xml *.sta *.mt940 *.940 *.ofx *.qfx *.qif);;All files (*)"),
        )  # fmt: skip
        if chosen:
            self.open_file(Path(chosen))

    def paste(self) -> None:
        """Take rows from the clipboard, as a spreadsheet copies them, or a file that was copied."""
        path = self._clipboard.file(self.tr("Pasted rows.txt"))
        if path is None:
            text = self.tr("Copy the rows with their head in the spreadsheet first, then paste here.")
            self._notice().say("warn", self.tr("There are no rows in the clipboard"), text)
            return
        self.open_file(path)

    def open_file(self, path: Path) -> None:
        """Read a file and show what importing it would do."""
        self._path, self._shown, self._marks_chosen, self._arriving = path, None, False, True
        self.first.notice.clear()
        self.check.notice.clear()
        self._look(Choice(here=here()))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if file_of(event.mimeData()) and self.work.doing() != "import" and not self.receipt:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        path = file_of(event.mimeData())
        if path:
            event.acceptProposedAction()
            self.open_file(path)

    # Checking

    def _look(self, choice: Choice) -> None:
        assert self._path is not None, "a file was chosen"
        self._since.start()
        self.work.preview(self.first.kind(), self._path, choice, self._shown.table if self._shown else None)
        self._follow()

    def _read_as(self, kind: str) -> None:
        """Read the file as another kind of list than the one that was chosen."""
        assert self._path is not None, "a file was chosen"
        self.first.set_kind(kind)
        self._name()
        self.open_file(self._path)

    def _choice_changed(self) -> None:
        """Check anew; marks that were never chosen are guessed from the columns that are taken now."""
        self._look(self.check.choice(keep_marks=self._marks_chosen))

    def _previewed(self, shown: ImportPreview) -> None:
        self._shown = shown
        self.check.end_far()
        self.check.show_preview(shown)
        if shown.likelier:
            self.check.ask_kind(shown, partial(self._read_as, shown.likelier))
        arrived, self._arriving = self._arriving, False
        self.pages.setCurrentWidget(self.check)
        self.steps.set_now(1)
        self.steps.set_line(0, f"{shown.path.name}, {words.rows(len(shown.rows))}")
        self.steps.set_line(1, words.used(shown))
        self.steps.set_promise(words.promise(shown.kind, posts=shown.posts))
        self.effect.setDefault(True)
        self._follow()
        announce(self, f"{self.steps.line(1)}. {self.waits.text()}")
        if arrived:
            place = self.effect if self.effect.isEnabled() and not shown.likelier else self.check.place_to_go_on(shown)
            place.setFocus(Qt.FocusReason.OtherFocusReason)

    def _follow(self) -> None:
        """Bring the foot to what can be done now."""
        doing, shown, leave = self.work.doing(), self._shown, self.check.leave_out.isChecked()
        checking = self.pages.currentWidget() is self.check
        self.back.setVisible(checking)
        self.effect.setVisible(checking)
        self.back.setEnabled(doing != "import")
        self.check.set_enabled(doing != "import")
        for part in (self.first.choose, self.first.paste):
            part.setEnabled(not doing)
        waits = words.waits_for(shown, leave_out=leave) if shown and checking else ""
        if shown and checking:
            self.effect.setText(words.effect(shown, leave_out=leave))
        if doing:
            waits = self.tr("Importing…") if doing == "import" else self.tr("Checking the rows…")
        self.effect.setEnabled(checking and shown is not None and not waits)
        self.waits.setText(waits)
        self.effect.setAccessibleDescription(waits)

    def _told(self, done: int, rows: int) -> None:
        if self._since.elapsed() < _PATIENCE:
            return
        text = words.far(self.work.doing(), self._path.name if self._path else "", done, rows)
        self.check.say_far(text, done, rows)
        if self.pages.currentWidget() is self.first:
            self.waits.setText(text)

    def _stopped(self, _what: str) -> None:
        self._go_back_to_checked()
        text = self.tr("Change a column or press Import to go on.") if self._shown else self.tr("Choose a file.")
        self._notice().say("info", self.tr("Stopped; nothing was written"), text)

    def _failed(self, error: Exception) -> None:
        self._go_back_to_checked()
        errors.show_error(error, notice=self._notice())

    def _go_back_to_checked(self) -> None:
        """Show what was checked last: what can be imported is always what stands on screen."""
        self.check.end_far()
        if self._shown is None:
            self._show_first()
        else:
            self.check.show_preview(self._shown)
            self._follow()

    def _notice(self) -> NoticeBar:
        return self.first.notice if self.pages.currentWidget() is self.first else self.check.notice

    # The import

    def _import(self) -> None:
        shown = self._shown
        if shown is None or not self.effect.isEnabled():
            return
        self.check.notice.clear()
        self._last = self._billing.payments.last_undo()
        self._since.start()
        self.work.run(shown, leave_out=self.check.leave_out.isChecked())
        self._follow()

    def _imported(self, report: ImportReport) -> None:
        """Show what was done; where the book moved since the check, nothing was written and it is checked anew."""
        self.check.end_far()
        if not report.written:
            text = self.tr("Nothing was written. The rows are checked anew.")
            self.check.notice.say("warn", self.tr("The book has changed since the check"), text)
            self._choice_changed()
            return
        last = self._billing.payments.last_undo()
        posted = last.posting_id if last and last != self._last else 0
        self.report = report
        self.receipt = Receipt(posting_id=posted, text=words.done(report), customer_id=report.customer_id)
        self._show_last()

    def _show_last(self) -> None:
        """Show the last page: all that is left is to close."""
        shown, report = self._shown, self.report
        assert shown is not None
        assert report is not None
        self.last.show_report(shown, report)
        self.pages.setCurrentWidget(self.last)
        self.steps.set_now(3)
        self.steps.set_line(2, words.written(report))
        self.steps.set_promise("")  # it spoke of what Import would do; the page says what it did
        self.waits.setText("")
        for button in (self.cancel, self.back, self.effect):
            button.hide()
        self.close_.show()
        self.close_.setDefault(True)
        self.close_.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self, self.last.head.text())

    # Size and closing

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.steps.fit(self.width())

    def reject(self) -> None:
        """Close; an import that is under way is stopped first, with nothing written."""
        if self.work.doing() == "import":
            self.work.stop()
            return
        super().reject()

    def done(self, result: int) -> None:
        self.work.drop()
        self._clipboard.clear()
        super().done(result)

    def closeEvent(self, event: QCloseEvent) -> None:
        event.ignore()
        self.reject()
