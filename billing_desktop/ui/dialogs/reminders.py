"""Owns the dialog of reminder letters: who is late first, the letter to the chosen one beside it, then writing them.

Nothing is sent by itself. Must not know what a letter says or how it is drawn.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from ...domain.errors import BillingError
from ...domain.reminder import Reminder, ReminderRow
from ...domain.runs import RunResult
from .. import errors, file_places
from .. import format as fmt
from ..sentences import said as sentence
from ..widgets.buttons import primary, secondary
from ..widgets.cell import Cell
from ..widgets.table import Column, RowModel, RowTable
from ..widgets.text import PlainLabel
from ..widgets.whole_rows import WholeRows
from .paper import PaperDialog, open_folder
from .run_work import RunWork


class RemindersDialog(PaperDialog):
    """List who is late, show the letter to each, and write those that are ticked."""

    def __init__(self, billing: Any, *, parent: QWidget | None = None) -> None:
        super().__init__(billing, billing.reminders, "", parent=parent)
        self.reminder: Reminder | None = None
        self._ticked: set[tuple[int, str]] = set()
        self._folder_now = Path()
        self._written: Sequence[ReminderRow] = ()
        self.work = RunWork(billing, self)
        self.work.told.connect(self._tell_far)
        self.work.done.connect(lambda result: self._ended(result=result))
        self.work.failed.connect(lambda error: self._ended(error))
        self.setWindowTitle(self.tr("Reminder letters"))
        self.pages.setAccessibleName(self.tr("The letter as it will be printed"))
        self.beside(self._list(), self._bottom_bar(), wide=496, slim=400)
        self.fit_screen(1280, 800)
        self.refresh()
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _list(self) -> QFrame:
        pane = QFrame()
        pane.setProperty("part", "pane")
        column = QVBoxLayout(pane)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(12)
        column.addWidget(PlainLabel(self.tr("Reminder letters"), "title"))
        days = ", ".join(str(day) for day in self._billing.reminders.levels())
        text = self.tr(
            "First, second and final reminder from {days} days past due, one after the other. Nothing is sent by itself."
        )
        column.addWidget(PlainLabel(text.format(days=days), "body", "muted", wrap=True))
        columns = (
            Column("", lambda one: Cell(check=self._key(one) in self._ticked), width=40),
            Column(self.tr("Customer"), lambda one: Cell(one.name, below=self._late(one)), width=92, stretch=True),
            Column(self.tr("Level"), self._level, width=60),
            Column(self.tr("Past due"), self._amount, align="right", width=92),
        )
        self._rows = RowModel(columns, key=self._key, parent=self)
        self.table = RowTable(self._rows, row_height=48, name=self.tr("Customers with something past due"))
        self.table.set_empty_text(self.tr("Nothing is past due."))
        self.table.picked.connect(lambda _row: self._show())
        self.table.toggled.connect(self._toggled)
        column.addWidget(WholeRows(self.table), 1)
        self.ticked = PlainLabel("", "small", "muted")
        self.sent = secondary(self.tr("Mark as sent"), "check")
        self.sent.setToolTip(self.tr("Note for those who are ticked that the letter went out today; the next level then waits"))
        self.sent.clicked.connect(lambda _checked=False: self.mark_sent())
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self.ticked, 1)
        foot.addWidget(self.sent)
        column.addLayout(foot)
        return pane

    def _bottom_bar(self) -> QFrame:
        self.waits = PlainLabel("", "small", "muted")
        self.close_button = secondary(self.tr("Close"))
        self.text = secondary(self.tr("Save text"), "file")
        self.print_ = self.print_button(secondary(self.tr("Print…"), "printer"))
        self.pdf = secondary(self.tr("Save PDF"), "export")
        self.all = primary(self.tr("Save the ticked"), "export")
        self.close_button.clicked.connect(self.reject)
        self.text.clicked.connect(lambda: self.save("txt"))
        self.pdf.clicked.connect(lambda: self.save("pdf"))
        self.all.clicked.connect(self._save_ticked)
        self.all.setDefault(True)
        return self.foot(self.waits, self.close_button, self.text, self.print_, self.pdf, self.all, spare=(self.text, self.pdf))

    # --- the list

    @staticmethod
    def _key(one: ReminderRow) -> tuple[int, str]:
        return one.customer_id, one.currency

    def _late(self, one: ReminderRow) -> str:
        return fmt.count(one.days_late, self.tr("1 day"), self.tr("{n} days"))

    def _level(self, one: ReminderRow) -> Cell:
        today = self._billing.today()
        below = ""
        if one.sent is not None:  # what was sent is said beneath what is due now
            below = self.tr("level {n} sent {day}").format(n=one.sent.level, day=fmt.Days(today, brief=True).show(one.sent.on))
        if one.level:
            return Cell(badge=str(one.level), badge_tone="late", below=below)
        if one.sent is None:
            return Cell(self.tr("not yet"), tone="muted")
        if one.next_on is None:
            return Cell(self.tr("nothing more"), tone="muted", below=below)
        waits = self.tr("{n} from {day}").format(n=one.sent.level + 1, day=fmt.near(one.next_on, today))
        return Cell(waits, tone="muted", below=below)

    def _amount(self, one: ReminderRow) -> Cell:
        own = self._billing.settings.book().currency
        foreign = "" if one.currency == own else one.currency
        return Cell(self.numbers.amount(one.late_minor, one.currency), second=foreign, tone="late", align="right")

    def refresh(self) -> None:
        """Read who is late; those who are late enough for a letter are ticked."""
        rows = self._billing.reminders.late()
        self._ticked = {self._key(one) for one in rows if one.level}
        self._rows.set_rows(rows)
        if rows:
            self.table.select_row(0)
        self._show()
        self._count()

    def _toggled(self, row: int, on: bool) -> None:
        one: ReminderRow = self._rows.row(row)
        (self._ticked.add if on else self._ticked.discard)(self._key(one))
        self._rows.update_row(row, one)
        self._count()

    def chosen(self) -> list[ReminderRow]:
        """Return who is ticked."""
        return [one for one in self._rows.rows if self._key(one) in self._ticked]

    def _count(self) -> None:
        many = len(self.chosen())
        self.ticked.setText(fmt.count(many, self.tr("1 letter"), self.tr("{n} letters")))
        self.all.setText(fmt.count(many, self.tr("Save 1 letter…"), self.tr("Save {n} letters…")))
        self.all.setEnabled(many > 0)
        self.sent.setEnabled(many > 0)

    def mark_sent(self, written: Sequence[ReminderRow] | None = None) -> None:
        """Note that the ticked letters were sent, or those that were just written, and offer to take it back."""
        try:
            noted = self._billing.reminders.mark_sent(self.chosen() if written is None else written)
        except BillingError as error:
            self.say("bad", *errors.words(error))
            return
        self.refresh()
        said = fmt.count(len(noted), self.tr("1 letter is noted as sent today."), self.tr("{n} letters are noted as sent today."))
        self.say("good", said, "", ((self.tr("Take it back"), lambda: self._take_back(noted)),))
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _take_back(self, noted: list[int]) -> None:
        try:
            self._billing.reminders.take_back_sent(noted)
        except BillingError as error:
            self.say("bad", *errors.words(error))
            return
        self.say_nothing()
        self.refresh()
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show(self) -> None:
        """Show the letter to the customer under the cursor."""
        one: ReminderRow | None = self.table.current()
        self.reminder = self.paper = None
        if one is not None:
            try:
                self.reminder = self._billing.reminders.make(one.customer_id, one.currency, level=one.letter)
            except BillingError as error:
                self.say("bad", *errors.words(error))
        for button in (self.text, self.print_, self.pdf):
            button.setEnabled(self.reminder is not None)
        if self.reminder is not None and one is not None:
            amount = self.numbers.with_code(self.reminder.late_minor, one.currency)
            name = f"\u2068{one.name}\u2069"  # or a name from right to left would turn the amount round
            self.show_paper(self.reminder, self.tr("{amount} past due: {name}").format(amount=amount, name=name))

    # --- files

    def _save_ticked(self) -> None:
        if self.work.busy():
            self.work.stop()
            self.all.setEnabled(False)
            return
        folder = str(file_places.folder_for(file_places.PAPERS))
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Folder for the letters"), folder)
        if chosen:
            self.save_into(Path(chosen))

    def save_into(self, folder: Path) -> None:
        """Write the ticked letters as PDF into a folder, beside the window; the button stops it meanwhile."""
        self.say_nothing()
        self._folder_now = folder
        rows, reminders = self.chosen(), self._billing.reminders
        self._written = rows
        self.table.setEnabled(False)
        self.sent.setEnabled(False)
        self.all.setText(self.tr("Stop"))
        self.work.start(lambda progress, stopped: reminders.write_all(rows, "pdf", folder, progress, stopped), len(rows))

    def _tell_far(self, done: int, total: int) -> None:
        self.ticked.setText(self.tr("{done} of {total}").format(done=f"{done:,}", total=f"{total:,}"))

    def _ended(self, error: Exception | None = None, result: RunResult | None = None) -> None:
        """Say what came of it: how many of how many, what was left and why it ended."""
        self.table.setEnabled(True)
        self._count()
        if result is None:
            if error is not None:
                self.say("bad", *errors.words(error))
            return
        folder = self._folder_now
        file_places.used(file_places.PAPERS, folder)
        said = self.tr("{done} of {total} letters written.").format(done=f"{result.written:,}", total=f"{result.total:,}")
        more = []
        if result.cancelled:
            more.append(self.tr("It was stopped; what was written stays."))
        if result.kept:
            more.append(self.tr("Already there, so left: {names}.").format(names=", ".join(result.kept[:5])))
        if result.why:
            more.append(sentence(result.why))
        kind = "bad" if result.why else "warn" if more else "good"
        actions: list[tuple[str, Callable[[], None]]] = [(self.tr("Open folder"), lambda: open_folder(folder))]
        if kind == "good":
            rows = self._written  # others may be ticked by the time it is pressed
            actions.append((self.sent.text(), lambda: self.mark_sent(rows)))
        self.say(kind, said, " ".join(more), actions)

    def reject(self) -> None:
        """Close; what is being written is stopped first, and closes nothing by itself."""
        if self.work.busy():
            self.work.stop()
            return
        super().reject()
