"""Owns the first screen: start a book, open one, or try the sample shop. Gives back the open book in `billing`."""

from __future__ import annotations

import importlib.util
import re
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QSize, QStandardPaths, Qt
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

from ...domain.currency import DECIMALS
from ...services import Billing
from .. import errors, icons, theme
from .. import format as fmt
from ..widgets.buttons import primary
from ..widgets.inputs import Combo, LabelledField, LineEdit
from ..widgets.notice import NoticeBar
from ..widgets.text import PlainLabel, hairline, plain_tip
from .model_cards import ModelCards
from .way_button import WayButton

ENDING = ".book"
FIRST_CURRENCIES = ("EUR", "USD", "GBP", "ZAR", "CHF", "JPY", "INR", "PLN", "SEK")
SAMPLE = 123450


def has_sample() -> bool:
    """Say whether this program can make the sample shop."""
    return importlib.util.find_spec("billing_desktop.services.demo") is not None


def documents() -> Path:
    """Return the folder where a person's documents lie."""
    found = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return Path(found) if found else Path.home()


def file_for(name: str, folder: Path) -> Path:
    """Propose a file for a book of this name that is not there yet.

    >>> file_for("Harbour Print Shop", Path("/nowhere")).as_posix()
    '/nowhere/harbour-print-shop.book'
    """
    stem = re.sub(r"[^\w]+", "-", name.casefold()).strip("-_")[:60] or "my"
    path, number = folder / f"{stem}{ENDING}", 2
    while path.exists():
        path, number = folder / f"{stem}-{number}{ENDING}", number + 1
    return path


class WelcomeDialog(QDialog):
    """Three answers make a book; at the left are the other ways to begin."""

    def __init__(self, recent: Sequence[Path] = (), *, clock: Any = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.billing: Billing | None = None
        self.made = False
        self._clock, self._own_place = clock, False
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
        column = QVBoxLayout(pane)
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
        if has_sample():
            line = self.tr("13 customers, all three ways of owing, nothing to lose")
            self.sample = self._way(column, "overview", self.tr("Try the sample shop"), line, self._try_sample)
        self.open_button = self._way(
            column, "folder", self.tr("Open a book"), self.tr("a .book file you already have"), self._ask_for_book
        )
        known = [path for path in recent if path.exists()][:4]
        if known:
            column.addSpacing(16)
            column.addWidget(PlainLabel(self.tr("Opened before"), "smallStrong", "muted"))
            column.addSpacing(4)
        for path in known:
            way = self._way(column, "file", path.stem, "", lambda path=path: self.open_path(path))
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
        roomy = self.width() >= 1140
        side = 40 if roomy else 24
        self._pane.setFixedWidth(theme.px(321 if roomy else 272))
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
        column.addLayout(self._build_answers())
        column.addSpacing(28)
        column.addWidget(PlainLabel(self.tr("How do your customers owe you?"), "section"))
        column.addSpacing(4)
        column.addWidget(PlainLabel(self.tr("This is the usual way in your book. One customer can be different."), "body",
                                    "muted"))  # fmt: skip
        column.addSpacing(10)
        self.models = ModelCards()
        self.models.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        column.addWidget(self.models)
        column.addSpacing(20)
        self.place = LineEdit(icon="folder")
        self.place.icon_clicked.connect(self._ask_for_place)
        self.place.textEdited.connect(self._place_typed)
        self._place_field = LabelledField(
            self.tr("Where the book is kept"),
            self.place,
            hint=self.tr("One file holds everything; copy it to another disk now and then."),
        )
        column.addWidget(self._place_field)
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

    def _build_answers(self) -> QHBoxLayout:
        self.name = LineEdit()
        self.name.textChanged.connect(self._weigh)
        self.currency = Combo()
        for code, label in _currencies():
            self.currency.add(label, code)
        self.currency.set_value("EUR")
        self.marks = Combo()
        for marks in fmt.MARKS:
            self.marks.add(fmt.numbers_of(marks).amount(SAMPLE, "EUR"), marks)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(LabelledField(self.tr("Business name"), self.name), 5)
        row.addWidget(LabelledField(self.tr("Currency"), self.currency), 4)
        row.addWidget(LabelledField(self.tr("Amounts look like"), self.marks), 3)
        return row

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
        ready = bool(name) and bool(self.place.text().strip())
        self.create_button.setEnabled(ready)
        waits = self.tr("Next: type the first customer, or bring them from a file.")
        self._waits.setText(waits if ready else self.tr("Waits for the name of the business."))

    def _place_typed(self, text: str) -> None:
        self._own_place = bool(text.strip())
        self._weigh()

    def _ask_for_place(self) -> None:
        chosen, _ = QFileDialog.getSaveFileName(
            self, self.tr("Where the book is kept"), self.place.text(), self.tr("Books (*.book)"),
            options=QFileDialog.Option.DontConfirmOverwrite,
        )  # fmt: skip
        if chosen:
            self._own_place = True
            self.place.setText(chosen if chosen.endswith(ENDING) else chosen + ENDING)
            self._weigh()

    # What is done

    def create_book(self) -> None:
        """Make the book and close; what is wrong is told above, and everything typed is kept."""
        self.notice.clear()
        path = Path(self.place.text().strip()).expanduser()
        if path.suffix != ENDING:
            path = path.with_name(path.name + ENDING)
        try:
            if not path.parent.exists():
                path.parent.mkdir(parents=True)
            billing = Billing.new(
                path, name=self.name.text().strip(), currency=self.currency.value(), model=self.models.selected(),
                clock=self._clock,
            )  # fmt: skip
            if self.marks.value() != fmt.DEFAULT_MARKS:
                billing.settings.put(fmt.SETTING, self.marks.value())
        except OSError as error:
            self._place_field.set_error(self.tr("The folder cannot be made: {why}").format(why=error.strerror or error))
            return
        except Exception as error:
            errors.show_error(error, notice=self.notice)
            return
        self.made = True
        self._finish(billing)

    def _ask_for_book(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(self, self.tr("Open a book"), str(documents()), self.tr("Books (*.book)"))
        if chosen:
            self.open_path(Path(chosen))

    def open_path(self, path: Path) -> None:
        """Open a book and close."""
        try:
            self._finish(Billing.open(path, **({"clock": self._clock} if self._clock else {})))
        except Exception as error:
            errors.show_error(error, notice=self.notice)

    def _try_sample(self) -> None:
        try:
            from ...services import demo

            self._finish(demo.make_demo(file_for("sample shop", documents()), clock=self._clock))
        except Exception as error:
            errors.show_error(error, notice=self.notice)

    def _finish(self, billing: Billing) -> None:
        self.billing = billing
        self.accept()


def _currencies() -> list[tuple[str, str]]:
    """Return (code, label) of every currency, those that are met most often first."""
    try:
        from babel import Locale

        names = dict(Locale("en").currencies)
    except Exception:  # without names the codes do
        names = {}
    codes = [*FIRST_CURRENCIES, *sorted(set(DECIMALS) - set(FIRST_CURRENCIES))]
    return [(code, f"{code} · {names[code]}" if code in names else code) for code in codes]
