"""Owns the second page of the import: how the file is read, which column is what, what each row would do, and the foot."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from ...services.import_preview import Choice, ImportPreview
from .. import format as fmt
from .. import theme
from ..country_names import countries, here
from ..panels.elided import ElidedLabel
from ..widgets.buttons import CheckBox, quiet
from ..widgets.flow import FlowLayout, Together
from ..widgets.inputs import Combo, set_state
from ..widgets.notice import NoticeBar
from ..widgets.scrolled import scrolled
from ..widgets.text import PlainLabel
from .base import set_tab_order
from .import_mapping import ImportMapping
from .import_table import ImportTable
from .import_words import DATES, DECIMALS, ROUNDINGS, homely, likelier, read_as, rounded, too_fine, tr


class _Reading(QWidget):
    """How the file is read: encoding and delimiter are found and shown, marks and days can be chosen."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.found = ElidedLabel("medium", least=theme.px(64))
        self.decimal, self.dates = Combo(), Combo()
        for combo, choices, width, name, hint in (
            (self.decimal, DECIMALS, 188, self.tr("Decimal mark"), self.tr("Decimal mark?")),
            (self.dates, DATES, 220, self.tr("Form of the dates"), self.tr("Form of the dates?")),
        ):
            for value, text in choices:
                combo.add(tr(text), value)
            combo.setMinimumWidth(combo.least())
            combo.setMaximumWidth(max(theme.px(width), combo.least()))
            combo.setAccessibleName(name)
            combo.setPlaceholderText(hint)
            combo.picked.connect(lambda _value: self.changed.emit())
        row = FlowLayout(self)
        for part in (Together(PlainLabel(self.tr("Read as"), "body", "muted"), self.found, spacing=8), self.decimal, self.dates):
            row.addWidget(part)

    def show_preview(self, shown: ImportPreview) -> None:
        self.found.setText(read_as(shown))
        for combo, value in ((self.decimal, shown.decimal), (self.dates, shown.dates)):
            if value is None or not combo.set_value(value):
                combo.setCurrentIndex(-1)
            set_state(combo, "error" if value is None else "")
            combo.setVisible(not shown.table.says_how)


class _Asked(QWidget):
    """What the file leaves open and a choice of what is done with it; shown only where there is some."""

    changed = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self.said = PlainLabel("", "medium", wrap=True)
        self.combo = Combo()
        self.combo.setFixedWidth(theme.px(260))
        self.combo.setAccessibleName(name)
        self.combo.picked.connect(lambda _value: self.changed.emit())
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.said, 1)
        row.addWidget(self.combo)
        self.hide()

    def say(self, text: str, value: str, *, there: bool) -> None:
        """Say what is open, show what is chosen for it, and be there or not."""
        self.combo.set_value(value)
        self.said.setText(text)
        self.combo.setAccessibleDescription(text)
        self.setVisible(there)


class _Rounding(_Asked):
    """Amounts that have more decimals than their currency."""

    def __init__(self, numbers: fmt.Numbers) -> None:
        super().__init__(self.tr("Amounts with too many decimals"))
        self._numbers = numbers
        for value, text in ROUNDINGS:
            self.combo.add(tr(text), value)

    def show_preview(self, shown: ImportPreview) -> None:
        text = rounded(shown.rounded, shown.rounding, self._numbers) or too_fine(shown)
        self.say(text, shown.rounding, there=bool(shown.too_fine or shown.rounding))


class _Phones(_Asked):
    """The country of phone numbers that do not say theirs; a proposal stands there, to be changed."""

    def __init__(self) -> None:
        super().__init__(self.tr("Country of phone numbers without a country code"))

    def show_preview(self, shown: ImportPreview) -> None:
        if shown.homely and not self.combo.count():  # the names of the countries take a moment: only where they are needed
            self.combo.add(self.tr("Not known: into the notes"), "")
            for code, name in countries():
                self.combo.add(name, code)
        self.say(homely(shown), shown.phones, there=bool(shown.homely))

    def chosen(self) -> str | None:
        """Return the country that stands there, "" for none, or None where nothing was asked."""
        return None if self.isHidden() else self.combo.value()


class ImportCheckPage(QWidget):
    """`changed` tells another choice, `left_out` the box, `save_wanted` and `stop_wanted` the links."""

    changed = Signal()
    left_out = Signal()
    save_wanted = Signal()
    stop_wanted = Signal()

    def __init__(self, numbers: fmt.Numbers, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.notice = NoticeBar()
        self.reading = _Reading()
        self.rounding = _Rounding(numbers)
        self.phones = _Phones()
        self.mapping = ImportMapping()
        self.rows = ImportTable(numbers)
        self.leave_out = CheckBox("")
        self.save = quiet("", "export")
        self._chosen = Choice()
        self.reading.changed.connect(self.changed)
        self.rounding.changed.connect(self.changed)
        self.phones.changed.connect(self.changed)
        self.mapping.changed.connect(self.changed)
        self.leave_out.toggled.connect(lambda _on: self.left_out.emit())
        self.save.clicked.connect(self.save_wanted)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        column = QVBoxLayout()
        whole.addWidget(scrolled(column))
        column.setContentsMargins(24, 20, 24, 0)
        column.setSpacing(12)
        column.addWidget(self.notice)
        column.addWidget(self.reading)
        column.addWidget(self.mapping)
        column.addWidget(self.rounding)
        column.addWidget(self.phones)
        column.addWidget(self.rows, 1)
        column.addWidget(self._build_progress())
        column.addWidget(self._build_bad())

    def _build_progress(self) -> QWidget:
        self._progress = QWidget()
        self.bar, self._far = QProgressBar(), PlainLabel("", "small", "muted")
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Progress"))
        self.stop = quiet(self.tr("Stop"))
        self.stop.clicked.connect(self.stop_wanted)
        row = QHBoxLayout(self._progress)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self._far)
        row.addWidget(self.bar, 1)
        row.addWidget(self.stop)
        self._progress.hide()
        return self._progress

    def _build_bad(self) -> QWidget:
        self._bad = QWidget()
        row = QHBoxLayout(self._bad)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.leave_out)
        row.addStretch(1)
        row.addWidget(self.save)
        self._bad.hide()
        return self._bad

    def show_preview(self, shown: ImportPreview) -> None:
        """Show a file as it would be imported."""
        self.reading.show_preview(shown)
        self.rounding.show_preview(shown)
        self.phones.show_preview(shown)
        self.mapping.show_preview(shown)
        self.rows.show_preview(shown)
        bad = shown.counts["problem"]
        rows = fmt.count(bad, self.tr("1 row that needs a look"), self.tr("{n} rows that need a look"))
        self.leave_out.setText(self.tr("Leave out {rows}").format(rows=rows))
        self.save.setText(fmt.count(bad, self.tr("Save the row to a file"), self.tr("Save the {n} rows to a file")))
        if not bad:
            self.leave_out.setChecked(False)
        self._bad.setVisible(bool(bad))
        reading = self.reading
        choices = [reading.decimal, reading.dates, *self.mapping.combos(), self.rounding.combo, self.phones.combo]
        set_tab_order([*choices, *self.rows.stops(), self.stop, self.leave_out, self.save])

    def ask_kind(self, shown: ImportPreview, read_as: Callable[[], object]) -> None:
        """Say that the file looks like another kind of list, and offer to read it as that."""
        text = self.tr("Few of its columns are known for what was chosen.")
        self.notice.say("warn", likelier(shown.likelier), text, ((self.tr("Read it as that"), read_as),))

    def place_to_go_on(self, shown: ImportPreview) -> QWidget:
        """Return where the person goes on: at what is asked, else at the rows."""
        if shown.likelier and (button := self.notice.first_button()):
            return button
        if "columns" in shown.asks:
            return self.mapping.combo(shown.columns[0].name)
        return self.reading.dates if "dates" in shown.asks else self.reading.decimal if shown.asks else self.rows.table

    def choice(self, *, keep_marks: bool = True) -> Choice:
        """Return what is chosen now; marks that nobody chose are guessed again."""
        dates, decimal = self.reading.dates.value(), self.reading.decimal.value()
        rounding = self.rounding.combo.value()
        fields, phones = self.mapping.fields(), self.phones.chosen()
        return Choice(fields, dates if keep_marks else None, decimal if keep_marks else None, rounding, phones, here())

    def say_far(self, text: str, done: int, rows: int) -> None:
        """Show how far the work is; without a number of rows the bar only moves."""
        self._far.setText(text)
        self.bar.setRange(0, rows)
        self.bar.setValue(done)
        self._progress.show()

    def end_far(self) -> None:
        """Take the progress away."""
        self._progress.hide()

    def set_enabled(self, on: bool) -> None:
        """Let choices be made, or not while the import is under way."""
        self.mapping.set_enabled(on)
        for part in (self.reading.dates, self.reading.decimal, self.rounding.combo, self.phones.combo, self.leave_out, self.save):
            part.setEnabled(on)
