"""Owns the first screen: start a book, open one, or try the sample shop. Gives back the open book in `billing`."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import Any

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ...domain.paper_style import LANGUAGES as PAPER_LANGUAGES
from ...services import Billing, BillingError
from ...services.backup_places import BackupPlaces, warning
from .. import errors, icons, language, theme
from .. import format as fmt
from ..book_places import ENDING, documents, file_for, same_file, sample_shop
from ..currency_names import currencies
from ..sentences import said
from ..widgets import access_keys
from ..widgets.buttons import primary
from ..widgets.inputs import Combo, LabelledField, LineEdit
from ..widgets.notice import NoticeBar
from ..widgets.reflow import Reflow
from ..widgets.scrolled import scrolled
from ..widgets.text import PlainLabel, hairline
from .fitting import fit_screen
from .model_cards import ModelCards
from .welcome_ways import WelcomeWays

SAMPLE, SAMPLE_DAY = 123450, date(2026, 2, 6)
USUAL_DUE_DAYS = 30
"""Without a due date no bill is ever overdue, so a book begun in the window proposes one; Settings, Billing changes it."""
MARKS_OF = {"de": ",.", "es": ",."}
"""How amounts are usually written where a language is spoken; a proposal."""
READABLE = ("book_read_only", "cannot_open", "book_damaged")
"""Why a book cannot be opened as usual, and yet may let itself be read."""


def _apply(code: str) -> None:
    app = QApplication.instance()
    assert app is not None, "a dialog has its application"
    language.apply(app, code)


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
        speak: Callable[[str], object] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """Show the first screen; `names` are those of the recent books, `here` is the open one, `data` where notes lie.

        `speak` shows the program in a language from now on.
        """
        super().__init__(parent)
        self.billing: Billing | None = None
        self.path: Path | None = None
        """The book that was chosen; `billing` is open where it was opened or made here."""
        self.made = False
        self._clock, self._own_place, self._own_backups, self._own_marks = clock, False, False, False
        self._recent, self._speak = list(recent), speak or _apply
        self._names, self._here = dict(names or {}), here
        self._places = BackupPlaces(data)
        self.setWindowTitle(self.tr("Billing Desktop"))
        self.setWindowIcon(icons.app_icon())
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)
        fit_screen(self, 1280, 800)
        self.setMinimumSize(QSize(900, 560))
        self._sides: list[QWidget] = []
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self._build()
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)

    # Building

    def _build(self) -> None:
        """Build everything in the language of now, in the place of what stood there; what was answered stays."""
        for old in self._sides:
            old.hide()
            self._row.removeWidget(old)
            old.deleteLater()
        self.ways = WelcomeWays(self._recent, self._names)
        self.ways.sample_wanted.connect(self._try_sample)
        self.ways.open_wanted.connect(self._ask_for_book)
        self.ways.restore_wanted.connect(self._ask_for_backup)
        self.ways.book_wanted.connect(self.open_path)
        self._sides = [self.ways, self._build_right()]
        for side in self._sides:
            self._row.addWidget(side, int(side is not self.ways))
        self._fit_margins()
        access_keys.give(self)
        self._weigh()

    def _write_amounts(self) -> None:
        self.models.write_in(fmt.numbers_of(self.marks.value()))

    def _say_in(self, code: str) -> None:
        """Speak another language from now on; what was typed and chosen stays, and the keyboard at the choice."""
        if code == language.current():
            return
        name, place, backups = self.name.text(), self.place.text(), self.backups.text()
        currency, marks, model = self.currency.value(), self.marks.value(), self.models.selected()
        self._speak(code)
        self._build()
        for editor, text in ((self.name, name), (self.place, place), (self.backups, backups)):
            editor.setText(text)
        self.currency.set_value(currency)
        if self._own_marks:
            self.marks.set_value(marks)
        self.models.select(model)
        self._weigh()
        self._warn()
        self.language.setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_margins()

    def _fit_margins(self) -> None:
        roomy = self.width() >= theme.px(1140)
        side = 40 if roomy else 24
        self.ways.setFixedWidth(theme.px(321 if roomy else 272 if self.width() >= theme.px(840) else 224))
        self._answers.setContentsMargins(side, 32, side, 16)
        self._foot.setContentsMargins(side, 0, side, 20)

    def _build_right(self) -> QWidget:
        """Build the answers that make a new book, in a page that scrolls, and its foot."""
        page = QWidget()
        page.setProperty("part", "page")
        page.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        inner = QWidget()
        column = self._answers = QVBoxLayout(inner)
        column.setSpacing(0)
        column.addLayout(self._build_head())
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
        self._write_amounts()
        self.marks.currentIndexChanged.connect(lambda _index: self._write_amounts())
        column.addSpacing(20)
        column.addLayout(self._build_places())
        column.addSpacing(8)
        line = self.tr("Two different places are good: the book and its backups do not get lost together.")
        column.addWidget(PlainLabel(line, "small", "muted", wrap=True))
        column.addStretch(1)
        outer = QVBoxLayout(page)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        self._scroll = scrolled(inner)
        self.models.picked.connect(lambda _name: self._scroll.ensureWidgetVisible(self.models.chosen_card(), 0, 16))
        outer.addWidget(self._scroll, 1)
        outer.addLayout(self._build_foot())
        return page

    def _build_head(self) -> QHBoxLayout:
        """Build the title, and beside it the language: whoever cannot read this one must find it at once."""
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(PlainLabel(self.tr("Start a new book"), "title"))
        line = self.tr("Three answers, about a minute. Names and the usual way of owing can be changed later.")
        words.addWidget(PlainLabel(line, "body", "muted", wrap=True))
        words.addStretch(1)
        self.language = Combo()
        for code, name in language.NAMES.items():
            self.language.add(name, code)
        self.language.set_value(language.current())
        # From the event loop, since the choice that tells it goes with the rest.
        self.language.picked.connect(lambda code: QTimer.singleShot(0, self, lambda: self._say_in(code)))
        row = QHBoxLayout()
        row.setSpacing(2 * 16)  # so the choice stands above the last of the three answers
        row.addLayout(words, 9)
        label = self.tr("Language, also of papers")
        field = LabelledField(label, self.language)
        field.setMinimumWidth(round(theme.metrics("label").horizontalAdvance(label)) + 12)
        row.addWidget(field, 4)
        return row

    def _build_places(self) -> QHBoxLayout:
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
        return places

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
        self.marks.set_value(MARKS_OF.get(language.current(), fmt.DEFAULT_MARKS))
        self.marks.picked.connect(lambda _marks: setattr(self, "_own_marks", True))
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
        self._waits = PlainLabel("", "small", "muted", wrap=True)
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
            if language.current() in PAPER_LANGUAGES:
                billing.settings.put("paper_language", language.current())
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
