"""Owns the section of protection: the day through which the book is locked, and its backups."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QHBoxLayout

from ....domain.errors import BillingError
from ....services import backup_places, backups
from ... import format as fmt
from ... import tasks, theme
from ...actions import Actions
from ...desk import Desk
from ...sentences import said
from ...settings_sections import title_of
from ...widgets.buttons import secondary
from ...widgets.date_edit import DateEdit
from ...widgets.inputs import LabelledField, LineEdit
from ...widgets.notice import NoticeBar
from ...widgets.text import PlainLabel
from .section import Section


class ProtectionSection(Section):
    """The lock date, set and lifted; where backups go, how they stand, and making, verifying and restoring one."""

    wants = ("actions",)
    reads_on_show = True

    def __init__(self, desk: Desk, actions: Actions) -> None:
        super().__init__(desk, title_of("protection"))
        self._actions = actions
        self._build_backups()
        self._build_lock()
        desk.backups.changed.connect(self._show_backups)

    # Backups

    def _build_backups(self) -> None:
        card = self.card(
            self.tr("Backups"),
            self.tr("Made and verified by themselves: once a day, before an import, and when the book is closed after changes."),
        )
        self.folder = LineEdit(icon="folder")
        self.folder_field = self.field(card, self.tr("Backups go to"), self.folder)
        self.folder.icon_clicked.connect(self._ask_for_folder)
        self.folder.left.connect(self._keep_folder)
        self.folder.returnPressed.connect(self._keep_folder)
        self.standing = PlainLabel("", "medium", wrap=True)
        self.kept = PlainLabel("", "small", "muted", wrap=True)
        row = self.row(card, self.standing, self.kept)
        row.set_name(self.tr("Backups that are kept"))
        self.notice = NoticeBar()
        self.make = secondary(self.tr("Back up now"), "shield")
        self.verify = secondary(self.tr("Verify"), "check")
        self.restore = secondary(self.tr("Restore…"), "undo")
        self.make.clicked.connect(lambda _checked=False: self._make())
        self.verify.clicked.connect(lambda _checked=False: self._verify())
        self.restore.clicked.connect(lambda _checked=False: self._actions["restore"].trigger())
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for button in (self.make, self.verify, self.restore):
            buttons.addWidget(button)
        buttons.addStretch(1)
        made = self.row(card, buttons, self.notice)
        made.body.setSpacing(8)
        made.set_name(self.tr("Back up, verify, restore"))

    def _show_backups(self) -> None:
        own, keeper = self.desk.billing.backups, self.desk.backups
        self.standing.setText(keeper.whole())
        self.standing.set_tone("late" if keeper.words()[1] == "late" else "normal")
        there = backups.files_in(own.folder(), self.desk.billing.path.stem)
        kept = fmt.count(len(there), self.tr("1 backup is kept"), self.tr("{n} backups are kept"))
        size = f"{sum(one.size for one in there) / 1_000_000:,.1f}"
        rule = self.tr("The newest of each of the last 7 days, 4 weeks and 12 months stays, and 10 made before imports.")
        self.kept.setText(self.tr("{kept}, {size} MB. {rule}").format(kept=kept, size=size, rule=rule) if there else rule)
        self.make.setEnabled(not keeper.is_busy() and not self.desk.billing.reading_only)
        self.make.setToolTip(said(self.desk.billing.reading_only))
        self.verify.setEnabled(bool(there))
        warn = backup_places.warning(own.folder(), book=False)
        self.folder_field.set_warning(said(warn) if warn else "")
        if own.folder().resolve() == self.desk.billing.path.parent.resolve() and not warn:
            self.folder_field.set_warning(self.tr("The book lies in the same folder: the two can get lost together."))

    def _ask_for_folder(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Backups go to"), self.folder.text())
        if chosen:
            self.folder.setText(chosen)
            self._keep_folder()

    def _keep_folder(self) -> None:
        own, text = self.desk.billing.backups, self.folder.text().strip()
        if not text:
            self.folder.setText(str(own.folder()))
            return
        folder = Path(text).expanduser()
        if folder == own.folder():
            self.folder_field.set_error("")
            return
        try:
            own.choose(folder)
        except BillingError as error:
            self.folder_field.set_error(said(error.text))
            return
        self.folder_field.set_error("")
        self.desk.bus.said.emit(self.tr("Backups go to {folder} from now on.").format(folder=folder))
        self._show_backups()

    def _make(self) -> None:
        self.notice.clear()
        self.desk.backups.make(done=self._made)

    def _made(self, outcome: object) -> None:
        if isinstance(outcome, BillingError):
            self.notice.say("bad", self.tr("No backup was made"), said(outcome.text))
        elif isinstance(outcome, Exception):
            self.failed.emit(outcome)
        else:
            self.desk.bus.said.emit(self.tr("Backup made and verified."))

    def _verify(self) -> None:
        """Hold the newest backup against every rule, beside the window."""
        own = self.desk.billing.backups
        there = backups.files_in(own.folder(), self.desk.billing.path.stem)
        if not there:
            return
        path = own.folder() / there[0].name
        self.verify.setEnabled(False)
        self.notice.say("info", self.tr("{file} is being checked…").format(file=path.name))
        task = tasks.run(lambda: backups.look(path, check=True))
        task.done.connect(self._verified)
        task.failed.connect(self._not_verified)

    def _verified(self, found: backups.Backup) -> None:
        self.verify.setEnabled(True)
        if found.findings:
            self.notice.say("bad", self.tr("{file} is damaged").format(file=found.path.name), said(found.findings[0].text))
            return
        inside = found.contents
        owed = ", ".join(self.desk.numbers.with_code(row[1], row[0]) for row in inside.owed) or "0"
        self.notice.say(
            "good",
            self.tr("{file} breaks no rule and can be restored.").format(file=found.path.name),
            self.tr("{customers} customers, {bills} bills, {acts} acts, owed {owed}.").format(
                customers=f"{inside.customers:,}", bills=f"{inside.bills:,}", acts=f"{inside.postings:,}", owed=owed
            ),
        )

    def _not_verified(self, error: Exception) -> None:
        self.verify.setEnabled(True)
        if isinstance(error, BillingError):
            self.notice.say("bad", self.tr("This backup cannot be used"), said(error.text))
        else:
            self.failed.emit(error)

    # The lock

    def _build_lock(self) -> None:
        card = self.card(
            self.tr("Lock"), self.tr("What was handed to the tax office stays as it is: nothing can count on or before this day.")
        )
        self.lock = DateEdit(self.desk.today)
        self.lock.setMinimumWidth(theme.px(160))
        self.lock_field = LabelledField(self.tr("Locked through"), self.lock, hint=self.tr("empty: no lock"))
        self.lock.left.connect(self._keep_lock)
        self.lock.returnPressed.connect(self._keep_lock)
        self.lift = secondary(self.tr("Lift the lock"), "x")
        self.lift.clicked.connect(lambda _checked=False: self._lift_lock())
        self.lock.setMaximumWidth(theme.px(320))
        self.lock_field.put_beside(self.lift)
        self.row(card, self.lock_field)

    def _keep_lock(self) -> None:
        day, settings = self.lock.value(), self.desk.billing.settings
        if self.lock.problem() or day == settings.book().locked_through:
            return
        self.keep(lambda: settings.change_book(locked_through=day), self.lock_field)

    def _lift_lock(self) -> None:
        self.lock.set_value(None)
        self.lock_field.set_error("")
        self._keep_lock()
        self.lock.setFocus(Qt.FocusReason.OtherFocusReason)

    def refresh(self) -> None:
        day = self.desk.billing.settings.book().locked_through
        if not self.lock.hasFocus():
            self.lock.set_value(day)
        self.lift.setEnabled(day is not None)
        if not self.folder.hasFocus():
            self.folder.setText(str(self.desk.billing.backups.folder()))
        self._show_backups()
