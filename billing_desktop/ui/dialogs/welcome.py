"""Owns the first screen: start a book, open one, or try the sample shop. Gives back the open book in `billing`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import Any

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QDialog,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from ...services import Billing, BillingError
from ...services.backup_places import BackupPlaces, warning
from .. import errors, icons, theme
from .. import format as fmt
from ..book_places import ENDING, documents, file_for, same_file, sample_shop, shown_path
from ..currency_names import currencies
from ..sentences import said
from ..widgets.buttons import primary
from ..widgets.inputs import Combo, LabelledField, LineEdit
from ..widgets.notice import NoticeBar
from ..widgets.reflow import Reflow
from ..widgets.scrolled import scrolled
from ..widgets.text import PlainLabel, hairline, plain_tip
from .model_cards import ModelCards
from .way_button import WayButton

SAMPLE, SAMPLE_DAY = 123450, date(2026, 2, 6)
USUAL_DUE_DAYS = 30
"""Without a due date no bill is ever overdue, so a book begun in the window proposes one; Settings, Billing changes it."""
READABLE = ("book_read_only", "cannot_open", "book_damaged")
"""Why a book cannot be opened as usual, and yet may let itself be read."""


class WelcomeDialog(QDialog):
    """Three answers make a book; at the left are the other ways to begin."""

    def __init__(
        self,
        recent: Sequence[Path] = (),
        *,
        names: Mapping[str, str] | None = None,
        here: Path | None = None,
        data: Path | None = None,
        clock: Any = None,
        parent: QWidget | None = None,
    ) -> None:
        """Show the first screen; `names` are those of the recent books, `here` is the open one, `data` where notes lie."""
        super().__init__(parent)
        self.billing: Billing | None = None
        self.path: Path | None = None
        """The book that was chosen; `billing` is open where it was opened or made here."""
        self.made = False
        self._clock, self._own_place, self._own_backups = clock, False, False
        self._names, self._here = dict(names or {}), here
        self._places = BackupPlaces(data)
        self.setWindowTitle(self.tr("Billing Desktop"))
        self.setWindowIcon(icons.app_icon())
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)
        self.resize(1280, 800)
        self.setMinimumSize(QSize(900, 560))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._build_left(recent))
        row.addWidget(self._build_right(), 1)
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)
        self._weigh()

    # Left: other ways to begin

    def _build_left(self, recent: Sequence[Path]) -> QFrame:
        pane = QFrame()
        pane.setProperty("part", "pane")
        self._pane = pane
        inner = QWidget()
        around = QVBoxLayout(pane)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(scrolled(inner))
        column = QVBoxLayout(inner)
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
        column.addWidget(PlainLabel(self.tr("Or begin with"), "smallStrong", "muted"))
        column.addSpacing(4)
        line = self.tr("13 customers, all three ways of owing, nothing to lose")
        self.sample = self._way(column, "overview", self.tr("Try the sample shop"), line, self._try_sample)
        self.open_button = self._way(
            column, "folder", self.tr("Open a book"), self.tr("a .book file you already have"), self._ask_for_book
        )
        line = self.tr("shows what is in it before anything is replaced")
        self.restore_button = self._way(column, "shield", self.tr("Restore a backup"), line, self._ask_for_backup)
        known = [path for path in recent if path.exists()][:3]
        if known:
            column.addSpacing(16)
            column.addWidget(PlainLabel(self.tr("Opened before"), "smallStrong", "muted"))
            column.addSpacing(4)
        for path in known:
            name = self._names.get(str(path.absolute())) or path.stem
            way = self._way(column, "file", name, shown_path(path), lambda path=path: self.open_path(path))
            way.setToolTip(plain_tip(str(path)))
        column.addStretch(1)
        column.addWidget(PlainLabel(self.tr("Nothing leaves this computer unless you set up notifications."), "small",
                                    "muted", wrap=True))  # fmt: skip
        return pane

    def _way(self, column: QVBoxLayout, icon: str, text: str, line: str, act: Any) -> QAbstractButton:
        button = WayButton(icon, text, line)
        button.clicked.connect(lambda _checked=False: act())
        column.addWidget(button)
        return button

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        roomy = self.width() >= theme.px(1140)
        side = 40 if roomy else 24
        self._pane.setFixedWidth(theme.px(321 if roomy else 272 if self.width() >= theme.px(840) else 224))
        self._answers.setContentsMargins(side, 32, side, 16)
        self._foot.setContentsMargins(side, 0, side, 20)

    # Right: a new book

    def _build_right(self) -> QWidget:
        page = QWidget()
        page.setProperty("part", "page")
        page.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        inner = QWidget()
        column = self._answers = QVBoxLayout(inner)
        column.setSpacing(0)
        column.addWidget(PlainLabel(self.tr("Start a new book"), "title"))
        column.addSpacing(4)
        line = self.tr("Three answers, about a minute. Names and the usual way of owing can be changed later.")
        column.addWidget(PlainLabel(line, "body", "muted", wrap=True))
        column.addSpacing(20)
        self.notice = NoticeBar()
        column.addWidget(self.notice)
        column.addWidget(self._build_answers())
        column.addSpacing(28)
        column.addWidget(PlainLabel(self.tr("How do your customers owe you?"), "section"))
        column.addSpacing(4)
        column.addWidget(PlainLabel(self.tr("This is the usual way in your book. One customer can be different."), "body",
                                    "muted", wrap=True))  # fmt: skip
        column.addSpacing(10)
        self.models = ModelCards()
        self.models.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        column.addWidget(self.models)
        column.addSpacing(20)
        self.place = LineEdit(icon="folder")
        self.place.icon_clicked.connect(self._ask_for_place)
        self.place.textEdited.connect(self._place_typed)
        self._place_field = LabelledField(self.tr("Where the book is kept"), self.place)
        self.backups = LineEdit(icon="folder")
        self.backups.icon_clicked.connect(self._ask_for_backups)
        self.backups.textEdited.connect(self._backups_typed)
        self._backups_field = LabelledField(self.tr("Where backups go"), self.backups)
        for editor in (self.place, self.backups):
            editor.left.connect(self._warn)
        places = QHBoxLayout()
        places.setSpacing(16)
        places.addWidget(self._place_field, 1)
        places.addWidget(self._backups_field, 1)
        column.addLayout(places)
        column.addSpacing(8)
        line = self.tr("Two different places are good: the book and its backups do not get lost together.")
        column.addWidget(PlainLabel(line, "small", "muted", wrap=True))
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(inner)
        outer = QVBoxLayout(page)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(scroll, 1)
        outer.addLayout(self._build_foot())
        return page

    def _build_answers(self) -> Reflow:
        self.name = LineEdit()
        self.name.textChanged.connect(self._weigh)
        self.currency = Combo()
        for code, label in currencies():
            self.currency.add(label, code)
        self.currency.set_value("EUR")
        self.marks = Combo()
        for marks in fmt.MARKS:
            self.marks.add(f"{fmt.numbers_of(marks).amount(SAMPLE, 'EUR')} · {fmt.day(SAMPLE_DAY)}", marks)
        self.marks.setMinimumWidth(theme.px(220))  # a sample that is cut shows nothing
        self.currency.setMinimumWidth(theme.px(160))
        fields = (
            LabelledField(self.tr("Business name"), self.name),
            LabelledField(self.tr("Currency"), self.currency),
            LabelledField(self.tr("Numbers and dates look like"), self.marks),
        )
        fields[0].setMinimumWidth(theme.px(160))
        return Reflow(fields, (3, 2, 1), weights=(5, 4, 4))

    def _build_foot(self) -> QVBoxLayout:
        foot = self._foot = QVBoxLayout()
        foot.setSpacing(16)
        foot.addWidget(hairline())
        self._waits = PlainLabel("", "small", "muted")
        self.create_button = primary(self.tr("Create book"))
        self.create_button.setDefault(True)
        self.create_button.clicked.connect(lambda _checked=False: self.create_book())
        row = QHBoxLayout()
        row.addWidget(self._waits, 1)
        row.addWidget(self.create_button)
        foot.addLayout(row)
        return foot

    def _weigh(self, *_: object) -> None:
        name = self.name.text().strip()
        if not self._own_place:
            self.place.setText(str(file_for(name, documents())))
        if not self._own_backups:
            self.backups.setText(str(self._places.folder() / "backups" / Path(self.place.text().strip() or "my.book").stem))
            self.backups.setCursorPosition(0)
        ready = bool(name) and bool(self.place.text().strip())
        self.create_button.setEnabled(ready)
        waits = self.tr("Next: type the first customer, or bring them from a file.")
        self._waits.setText(waits if ready else self.tr("Waits for the name of the business."))

    def _place_typed(self, text: str) -> None:
        self._own_place = bool(text.strip())
        self._weigh()

    def _backups_typed(self, text: str) -> None:
        self._own_backups = bool(text.strip())
        self._weigh()

    def _warn(self) -> None:
        """Say of either place why it is no good one, as a folder that is copied to other computers."""
        for field, book in ((self._place_field, True), (self._backups_field, False)):
            text = field.editor.text().strip()
            folder = Path(text).expanduser()
            found = warning(folder.parent if book else folder, book=book) if text else ""
            field.set_warning(said(found) if found else "")

    def _ask_for_backups(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Where backups go"), self.backups.text())
        if chosen:
            self._own_backups = True
            self.backups.setText(chosen)
            self._warn()

    def _ask_for_backup(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(
            self, self.tr("Choose a backup"), str(self._places.folder() / "backups"), self.tr("Books (*.book)")
        )
        if chosen:
            self.restore_from(Path(chosen))

    def restore_from(self, backup: Path) -> None:
        """Show what is in a backup and make a book of it where that is wanted."""
        from .restore import RestoreDialog

        dialog = RestoreDialog(None, backup, folder=documents(), parent=self)
        if dialog.exec() and dialog.place is not None:
            self.open_path(dialog.place)
        dialog.deleteLater()

    def _ask_for_place(self) -> None:
        chosen, _ = QFileDialog.getSaveFileName(
            self, self.tr("Where the book is kept"), self.place.text(), self.tr("Books (*.book)"),
            options=QFileDialog.Option.DontConfirmOverwrite,
        )  # fmt: skip
        if chosen:
            self._own_place = True
            self.place.setText(chosen if chosen.endswith(ENDING) else chosen + ENDING)
            self._weigh()
            self._warn()

    # What is done

    def create_book(self) -> None:
        """Make the book and close; what is wrong is told above, and everything typed is kept."""
        self.notice.clear()
        path = Path(self.place.text().strip()).expanduser()
        if path.suffix != ENDING:
            path = path.with_name(path.name + ENDING)
        if self._own_backups and not self._backups_ready():
            return
        try:
            if not path.parent.exists():
                path.parent.mkdir(parents=True)
            billing = Billing.new(
                path, name=self.name.text().strip(), currency=self.currency.value(), model=self.models.selected(),
                clock=self._clock,
            )  # fmt: skip
            if self.marks.value() != fmt.DEFAULT_MARKS:
                billing.settings.put(fmt.SETTING, self.marks.value())
            if self.models.selected() == "bill":
                billing.settings.put("due_days", USUAL_DUE_DAYS)
        except OSError as error:
            self._place_field.set_error(self.tr("The folder cannot be made: {why}").format(why=error.strerror or error))
            return
        except Exception as error:
            errors.show_error(error, notice=self.notice)
            return
        billing.backups.places = self._places
        if self._own_backups:
            billing.backups.choose(Path(self.backups.text().strip()).expanduser())
        self.made = True
        self._finish(billing)

    def _backups_ready(self) -> bool:
        """Make the folder for backups before the book, so that a wrong one stops nothing halfway; say whether it is there."""
        try:
            Path(self.backups.text().strip()).expanduser().mkdir(parents=True, exist_ok=True, mode=0o700)
        except OSError as error:
            self._backups_field.set_error(self.tr("The folder cannot be made: {why}").format(why=error.strerror or error))
            return False
        return True

    def _ask_for_book(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(self, self.tr("Open a book"), str(documents()), self.tr("Books (*.book)"))
        if chosen:
            self.open_path(Path(chosen))

    def open_path(self, path: Path) -> None:
        """Open a book and close."""
        if self._here is not None and same_file(path, self._here):
            self.path = path
            self.accept()
            return
        try:
            self._finish(Billing.open(path, **({"clock": self._clock} if self._clock else {})))
        except Exception as error:
            if isinstance(error, BillingError) and error.code in READABLE:
                self.path = path
                self.accept()
                return
            errors.show_error(error, notice=self.notice)

    def _try_sample(self) -> None:
        try:
            self._finish(sample_shop(documents(), self._clock))
        except Exception as error:
            errors.show_error(error, notice=self.notice)

    def _finish(self, billing: Billing) -> None:
        self.billing, self.path = billing, billing.path
        self.accept()
