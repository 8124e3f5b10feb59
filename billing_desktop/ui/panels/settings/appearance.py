"""Owns the section of appearance: light or dark, size of text, density, and how amounts look."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout

from ... import format as fmt
from ... import theme
from ...actions import Actions
from ...desk import Desk
from ...settings_sections import title_of
from ...widgets.buttons import RadioButton
from ...widgets.inputs import Combo
from ...widgets.text import PlainLabel
from ...window_state import DENSITY, TEXT_SIZE, WindowState
from .section import Section

SAMPLE = 123450


class AppearanceSection(Section):
    """How the program looks here, and how amounts are written in this book."""

    wants = ("state", "actions")
    rebuild_wanted = Signal()

    def __init__(self, desk: Desk, state: WindowState, actions: Actions) -> None:
        super().__init__(desk, title_of("appearance"))
        self._state = state
        self._add_colours(actions)
        self._add_sizes()
        card = self.card(self.tr("Amounts and days"), self.tr("Kept in the book; files that are exported have their own form."))
        self.marks = Combo()
        for marks in fmt.MARKS:
            self.marks.add(fmt.numbers_of(marks).amount(SAMPLE, "EUR"), marks)
        self.marks.picked.connect(lambda marks: self.put(fmt.SETTING, marks))
        self.field(card, self.tr("Amounts look like"), self.marks, width=320)
        self._sample = PlainLabel("", "body", "muted", wrap=True)
        self.row(card, self._sample)

    def _add_colours(self, actions: Actions) -> None:
        card = self.card(self.tr("Colours"))
        row = QHBoxLayout()
        row.setSpacing(24)
        self.radios: dict[str, RadioButton] = {}
        for name in ("light", "dark", "system"):
            action = actions[name]
            radio = RadioButton(action.iconText())
            radio.setAccessibleName(self.tr("Colours: {name}").format(name=action.iconText()))
            radio.clicked.connect(lambda _checked=False, act=action: act.trigger())
            action.toggled.connect(radio.setChecked)
            radio.setChecked(action.isChecked())
            self.radios[name] = radio
            row.addWidget(radio)
        row.addStretch(1)
        self.row(card, row).set_name(self.tr("Colours"))

    def _add_sizes(self) -> None:
        card = self.card(self.tr("Size"))
        self.text_size = Combo()
        for percent in theme.TEXT_SIZES:
            words = self.tr("{percent} %, as at first") if percent == 100 else self.tr("{percent} %")
            self.text_size.add(words.format(percent=percent), percent)
        self.field(card, self.tr("Size of text"), self.text_size, width=320, hint=self.tr("rows, buttons and fields follow"))
        self.density = Combo()
        for name, words in (
            ("comfortable", self.tr("comfortable: room between the rows")),
            ("compact", self.tr("compact: more rows on the screen")),
        ):
            self.density.add(words, name)
        self.field(card, self.tr("Density"), self.density, width=320)
        self.text_size.picked.connect(lambda percent: self._resize(TEXT_SIZE, percent))
        self.density.picked.connect(lambda name: self._resize(DENSITY, name))

    def _resize(self, name: str, value: int | str) -> None:
        if self._state.get(name, None) == value or value in theme.size():
            return
        self._state.put(name, value)
        self.desk.bus.said.emit(self.tr("The setting was kept."))
        self.rebuild_wanted.emit()

    def refresh(self) -> None:
        percent, density = theme.size()
        self.text_size.set_value(percent)
        self.density.set_value(density)
        self.marks.set_value(self.desk.billing.settings.get(fmt.SETTING, fmt.DEFAULT_MARKS))
        numbers = fmt.book_numbers(self.desk.billing)
        said = self.tr("As in: {amount} due on {day}, {credit}")
        currency = self.desk.book.currency
        self._sample.setText(
            said.format(
                amount=numbers.with_code(SAMPLE, currency), day=fmt.day(self.desk.today()), credit=numbers.credit(2550, currency)
            )
        )
