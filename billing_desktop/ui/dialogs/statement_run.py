"""Owns the dialog of statements for several customers: who, by which recipe, as what and where to; then how far it is.

Must not know how a statement is made or written. Source: ux A11, C25, C26; Part D, statement preview (batch).
"""

from __future__ import annotations

from datetime import date
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QWidget

from ...domain.errors import BillingError
from ...domain.recipe import Recipe, span_of
from ...domain.runs import FORMS, ISSUED_FORMS, WHO, Candidate, Run, RunResult
from .. import errors, file_places, theme
from .. import format as fmt
from ..sentences import said as sentence
from ..widgets.buttons import primary, quiet, secondary
from ..widgets.cell import Cell
from ..widgets.date_edit import DateEdit
from ..widgets.inputs import Combo, LabelledField
from ..widgets.money_edit import MoneyEdit
from ..widgets.table import Column, RowModel, RowTable
from ..widgets.text import PlainLabel
from ..widgets.whole_rows import WholeRows
from .base import FormDialog, set_tab_order
from .folder_choice import FolderChoice
from .issued_words import period_words, way_name
from .paper import open_folder
from .run_repeats import RunRepeats
from .run_work import RunWork
from .statement_recipes import recipe_name, recipes_of

_NAMED = 5
"""How many names a sentence lists."""


class StatementRunDialog(FormDialog):
    """Write statements for several customers at once. `result` is what came of it, None until then."""

    scrolls = True

    def __init__(self, billing: Any, *, parent: QWidget | None = None) -> None:
        super().__init__(billing, "", parent=parent)
        self.set_title(self.tr("Statements for several customers"))
        self.set_under_title(
            self.tr("Statements saved as PDF, printed or mailed get a number and are kept. CSV, XLSX and JSON files do not.")
        )
        self.result_: RunResult | None = None
        self._way = ""
        self._left_out: set[tuple[int, str]] = set()
        self._written: tuple[object, ...] | None = None
        self.work = RunWork(billing, self)
        self.repeats = RunRepeats(billing, self.notice, self._leave_out)
        self.recipe, self.who, self.form = Combo(), Combo(), Combo()
        self.to = DateEdit(billing.today)
        marks = self.numbers
        self.least = MoneyEdit(billing.settings.book().currency, decimal=marks.decimal, group=marks.group, compact=True)
        self.where = FolderChoice(file_places.PAPERS, self.tr("Folder for the statements"), self)
        self.folder, self.choose = self.where.field, self.where.choose
        self.table = self._table()
        self.count = PlainLabel("", "small", "muted", wrap=True)
        self.tick = quiet(self.tr("Tick none"))
        self._fill_choices()
        self._lay_out()
        self._listen()
        self.fit(880, 720)
        self.refresh()

    # --- the parts

    def _fill_choices(self) -> None:
        for recipe in recipes_of(self.billing):
            self.recipe.add(recipe_name(recipe), recipe)
        who = {
            "with_balance": self.tr("Customers with a balance"),
            "overdue": self.tr("Customers with something overdue"),
            "all": self.tr("All customers"),
        }
        forms = {
            "pdf": self.tr("One PDF for each"),
            "one_pdf": self.tr("One PDF for all"),
            "eml": self.tr("An e-mail draft for each"),
            "csv": self.tr("CSV for each, figures alone"),
            "xlsx": self.tr("XLSX for each, figures alone"),
            "json": self.tr("JSON for each, figures alone"),
        }
        for name in WHO:
            self.who.add(who[name], name)
        for name in FORMS:
            self.form.add(forms[name], name)
        self.to.set_value(self._span()[1])

    def _table(self) -> RowTable:
        columns = (
            Column("", lambda one: Cell(check=self._key(one) not in self._left_out), width=40),
            Column(self.tr("Customer"), lambda one: Cell(one.name, second=one.reference), width=160, stretch=True),
            Column(self.tr("E-mail"), self._mail, width=190, spare=1),
            Column(self.tr("Net"), lambda one: self._amount(one, one.net_minor), align="right", width=104),
            Column(self.tr("Overdue"), lambda one: self._amount(one, one.late_minor, "late"), align="right", width=104, spare=2),
        )
        self._rows = RowModel(columns, key=self._key, parent=self)
        table = RowTable(self._rows, name=self.tr("Customers who get a statement"))
        table.setMinimumHeight(theme.px(36) + 2 * table.row_height())  # its head and two of its rows
        return table

    def _lay_out(self) -> None:
        rows = (
            (LabelledField(self.tr("Recipe"), self.recipe), LabelledField(self.tr("Up to"), self.to)),
            (LabelledField(self.tr("Who"), self.who), LabelledField(self.tr("Owing at least"), self.least)),
        )
        for parts in rows:
            line = QHBoxLayout()
            line.setSpacing(16)
            for part in parts:
                line.addWidget(part, 1)
            self.body.addLayout(line)
        self.body.addWidget(WholeRows(self.table), 1)
        below = QHBoxLayout()
        below.addWidget(self.count, 1)
        below.addWidget(self.tick)
        self.body.addLayout(below)
        line = QHBoxLayout()
        line.setSpacing(16)
        line.addWidget(LabelledField(self.tr("Write"), self.form), 1)
        line.addWidget(self.where.labelled(self.tr("Into the folder")), 1)
        self.body.addLayout(line)
        self.body.addWidget(self._progress())
        self.close_, self.write = secondary(self.tr("Close")), primary(self.tr("Issue"), "export")
        self.close_.clicked.connect(self.reject)
        self.write.clicked.connect(self.begin)
        self.add_buttons(self.write, self.close_)
        set_tab_order(
            [self.recipe, self.to, self.who, self.least, self.table, self.tick, self.form, self.folder, self.choose,
             self.stop, self.close_, self.write]
        )  # fmt: skip

    def _progress(self) -> QWidget:
        self.under_way = QWidget()
        self.bar, self.far = QProgressBar(), PlainLabel("", "small", "muted")
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Progress"))
        self.stop = quiet(self.tr("Stop"))
        self.stop.clicked.connect(self._stop)
        row = QHBoxLayout(self.under_way)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self.far)
        row.addWidget(self.bar, 1)
        row.addWidget(self.stop)
        self.under_way.hide()
        return self.under_way

    def _listen(self) -> None:
        self.recipe.picked.connect(lambda _recipe: self._recipe_picked())
        self.who.picked.connect(lambda _who: self.refresh())
        self.form.picked.connect(lambda _form: self._count())
        self.to.edited.connect(self.refresh)
        self.least.edited.connect(self.refresh)
        self.folder.textChanged.connect(lambda _text: self.update_effect())
        self.where.made.connect(lambda: self.write.setFocus(Qt.FocusReason.OtherFocusReason))
        self.table.toggled.connect(self._toggled)
        self.tick.clicked.connect(self._tick_all_or_none)
        self.work.told.connect(self._tell_far)
        self.work.done.connect(self._done)
        self.work.failed.connect(self._failed)

    # --- who and what

    @staticmethod
    def _key(one: Candidate) -> tuple[int, str]:
        return one.customer_id, one.currency

    def _mail(self, one: Candidate) -> Cell:
        return Cell(one.email) if one.email else Cell(self.tr("none"), tone="muted")

    def _amount(self, one: Candidate, minor: int, tone: str = "normal") -> Cell:
        foreign = "" if one.currency == self.billing.settings.book().currency else one.currency
        tone = "muted" if not minor else "credit" if minor < 0 else tone
        write = self.numbers.credit if minor < 0 else self.numbers.amount  # the word says what a sign would say again
        return Cell(write(abs(minor), one.currency), second=foreign, tone=tone, align="right")

    def _span(self) -> tuple[date | None, date]:
        recipe: Recipe = self.recipe.value()
        return span_of(recipe.period, self.billing.today())

    def _period(self, last: date) -> tuple[date | None, date]:
        """Return the days of each statement: the recipe's, up to the day that is set; open items have no first day."""
        recipe: Recipe = self.recipe.value()
        first = None if recipe.type == "open_item" else self._span()[0]
        return (last.replace(day=1) if first is not None and first > last else first), last

    def _recipe_picked(self) -> None:
        self.to.set_value(self._span()[1])
        self.refresh()

    def refresh(self) -> None:
        """List who comes into question for what is set."""
        day = self.to.value()
        found: list[Candidate] = []
        if day is not None:
            try:
                found = self.billing.runs.candidates(self.who.value(), day, least_minor=self.least.value_minor() or 0)
            except BillingError as error:
                self.notice.say("bad", *errors.words(error))
        nobody = {"overdue": self.tr("Nothing is overdue on that day. Choose another day, or other customers.")}
        owes = self.tr("Nobody owes anything on that day. Choose another day, or all customers.")
        self.table.set_empty_text(nobody.get(self.who.value() or "", owes))
        self._rows.set_rows(found)
        self._look_for_repeats()
        self._count()

    def _look_for_repeats(self) -> None:
        day = self.to.value()
        self.repeats.look(self.recipe.value().type, self._period(day) if day is not None else None)

    def _tell_repeats(self) -> None:
        """Say who has such a statement already; figures alone are not kept."""
        self.repeats.tell(self.chosen() if self.form.value() in ISSUED_FORMS else ())

    def _leave_out(self, keys: set[tuple[int, str]]) -> None:
        self._left_out |= keys
        self._rows.set_rows(self._rows.rows)
        self._count()

    def chosen(self) -> tuple[Candidate, ...]:
        """Return the customers that are ticked."""
        return tuple(one for one in self._rows.rows if self._key(one) not in self._left_out)

    def _toggled(self, row: int, on: bool) -> None:
        one: Candidate = self._rows.row(row)
        (self._left_out.discard if on else self._left_out.add)(self._key(one))
        self._rows.update_row(row, one)
        self._count()

    def _tick_all_or_none(self) -> None:
        keys = {self._key(one) for one in self._rows.rows}
        if self.chosen():
            self._left_out |= keys
        else:
            self._left_out -= keys
        self._rows.set_rows(self._rows.rows)
        self._count()

    def _count(self) -> None:
        """Say how many, without an address, and what they come to."""
        chosen, day = self.chosen(), self.to.value()
        parts = [period_words(*self._period(day))] if day is not None else []
        parts += [fmt.count(len(chosen), self.tr("1 statement"), self.tr("{n} statements"))]
        bare = sum(not one.email for one in chosen)
        if bare:
            parts.append(fmt.count(bare, self.tr("1 without an e-mail address"), self.tr("{n} without an e-mail address")))
        for currency in dict.fromkeys(one.currency for one in chosen):
            net = sum(one.net_minor for one in chosen if one.currency == currency)
            parts.append(self.tr("net {amount}").format(amount=self.numbers.with_code(net, currency)))
        self.count.setText(" · ".join(parts))
        self.tick.setText(self.tr("Tick none") if chosen else self.tr("Tick all"))
        self.tick.setEnabled(bool(self._rows.rows))
        self._tell_repeats()
        self.update_effect()

    def missing(self) -> list[str]:
        found = [] if self.to.value() is not None else [self.tr("the last day")]
        if not self.chosen():
            found.append(self.tr("a customer"))
        if not self.where.text():
            found.append(self.tr("a folder"))
        return found

    def update_effect(self) -> None:
        many = len(self.chosen())
        issued = self.form.value() in ISSUED_FORMS
        one = (self.tr("Issue 1 statement"), self.tr("Issue {n} statements")) if issued else (
            self.tr("Write 1 file"), self.tr("Write {n} files"))  # fmt: skip
        self.write.setText(fmt.count(many, *one))
        super().update_effect()
        if self.write.isEnabled() and self._written == self._choice():
            self.write.setEnabled(False)
            words = self.tr("These are issued. Choose something else to go on.")
            self.waits.setText(words if issued else self.tr("These are written. Choose something else to go on."))
            self.write.setAccessibleDescription(self.waits.text())

    def _choice(self) -> tuple[object, ...]:
        """Return all that a run is made of, to know what was written from what was not."""
        return (self.chosen(), self.recipe.value(), self.to.value(), self.form.value(), self.where.text())

    def verb(self) -> str:
        return self.tr("Writing")

    # --- the run

    def begin(self) -> None:
        """Write what is ticked; the window stays alive, and Stop ends it after the statement that is being written."""
        day = self.to.value()
        if self.missing() or self.work.busy() or day is None or self._written == self._choice():
            return
        if self.form.value() in ISSUED_FORMS and self.repeats.untold(self.chosen()):
            return self._tell_repeats()  # after a run that was stopped the first ones would be issued again
        run = Run(self.chosen(), self.recipe.value(), *self._period(day), self.form.value(), self.where.folder())
        self.notice.clear()
        self._way = self.form.value()
        self._show_busy(True)
        runs = self.billing.runs
        self.work.start(lambda progress, stopped: runs.write(run, progress, stopped), len(run.candidates))

    def _show_busy(self, busy: bool) -> None:
        self._busy = busy
        self.under_way.setVisible(busy)
        for part in (self.recipe, self.to, self.who, self.least, self.table, self.tick, self.form, self.folder,
                     self.choose, self.close_):  # fmt: skip
            part.setEnabled(not busy)
        self.stop.setEnabled(busy)
        self.update_effect()
        (self.stop if busy else self.close_).setFocus(Qt.FocusReason.OtherFocusReason)

    def _stop(self) -> None:
        self.stop.setEnabled(False)
        self.far.setText(self.tr("Stopping after this one…"))
        self.work.stop()

    def _tell_far(self, done: int, total: int) -> None:
        self.bar.setRange(0, max(total, 1))
        self.bar.setValue(done)
        if self.stop.isEnabled():
            self.far.setText(self.tr("{done} of {total}").format(done=f"{done:,}", total=f"{total:,}"))

    def _failed(self, error: Exception) -> None:
        self._show_busy(False)
        self.repeats.give_way()
        if isinstance(error, BillingError) and error.code in ("no_folder", "folder_read_only"):
            return self.where.refuse(error, self.notice)
        self.notice.say("bad", *errors.words(error))

    def _done(self, result: RunResult) -> None:
        """Say what came of it: how many of how many, under which numbers, what was left and why it ended."""
        self.result_ = result
        self._written = self._choice() if not (result.cancelled or result.why) else None
        self._look_for_repeats()
        self._show_busy(False)
        folder = self.where.folder()
        self.where.note_used()
        said = self.tr("{done} of {total} written.").format(done=f"{result.written:,}", total=f"{result.total:,}")
        more = []
        if result.issued:
            first, last = result.issued[0], result.issued[-1]
            text = self.tr("{first} was issued.") if first == last else self.tr("{first} to {last} were issued.")
            more.append(text.format(first=first, last=last))
        if result.cancelled:
            more.append(self.tr("It was stopped; what was written stays."))
        if result.why:
            more.append(sentence(result.why))
        for names, one, many in (
            (result.kept, self.tr("Already there, so left as it is: {names}."), self.tr("Already there, so left: {names}.")),
            (result.unsent, self.tr("No e-mail address: {names}."), self.tr("No e-mail address: {names}.")),
        ):
            if names:
                more.append((one if len(names) == 1 else many).format(names=_listed(names)))
        kind = "bad" if result.why else "warn" if result.cancelled or result.kept or result.unsent else "good"
        actions = [(self.tr("Open folder"), lambda: open_folder(folder))] if result.files else []
        if result.issued and result.files:
            actions.append((self.tr("Mark all as sent"), self.mark_sent))
        self.repeats.give_way()
        self.notice.say(kind, said, " ".join(more), tuple(actions))

    def mark_sent(self) -> None:
        """Note that all that was issued just now was sent: as a message where messages were written, else by post."""
        result = self.result_
        if result is None or not result.issued:
            return
        way = "email" if self._way == "eml" else "post"
        try:
            many = self.billing.issuing.mark_many_sent(result.issued, way)
        except BillingError as error:
            self.notice.say("bad", *errors.words(error))
            return
        count = fmt.count(many, self.tr("1 statement"), self.tr("{n} statements"))
        self.notice.say("good", self.tr("Marked as sent, {way}: {count}.").format(way=way_name(way), count=count))

    def reject(self) -> None:
        """Close; a run that is under way is stopped first, and closes nothing by itself."""
        if self.work.busy():
            self._stop()
            return
        super().reject()


def _listed(names: list[str]) -> str:
    shown = ", ".join(names[:_NAMED])
    return f"{shown}, … (+{len(names) - _NAMED})" if len(names) > _NAMED else shown
