"""Owns what every section of the settings shares: cards, rows that a search finds, and keeping what was set.

A section is made with `(desk)`, has the signal `failed(object)`, `refresh()` and `texts()`, and builds itself of `card`, `field`
and `row`. What is wrong stands beneath its field; what failed otherwise is handed to the window. Must not know any setting.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QAbstractButton, QComboBox, QFrame, QLabel, QLayout, QRadioButton, QVBoxLayout, QWidget

from ... import theme
from ...desk import Desk
from ...widgets.cards import Card
from ...widgets.inputs import Combo, LabelledField
from ...widgets.text import PlainLabel

_INSET = 12
"""A row is this much wider than what stands in it, so that its mark has room."""


def folded(text: str) -> str:
    """Return a text as it is compared: small letters, no accents, no access keys.

    >>> folded("Wäh&rung")
    'wahrung'
    """
    plain = unicodedata.normalize("NFKD", text.replace("&&", "\0").replace("&", "").replace("\0", "&").casefold())
    return "".join(char for char in plain if not unicodedata.combining(char))


def words_of(widget: QWidget) -> list[str]:
    """Return what a part says by itself: labels, boxes, buttons and the choices of a list; never what was typed."""
    found: list[str] = []
    for part in (widget, *widget.findChildren(QWidget)):
        if isinstance(part, QComboBox):
            found += [part.itemText(place) for place in range(part.count())]
        elif isinstance(part, (QLabel, QAbstractButton)):
            found += [part.text()]
        if isinstance(part, LabelledField):
            found += [part.label(), part.hint()]
    return list(dict.fromkeys(text for text in found if text))


class SettingRow(QFrame):
    """One setting: what it is made of, and the mark of a search that found it."""

    def __init__(self, *, heading: str = "", about: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.heading, self._about, self._more, self._called = heading, about, "", ""
        self._words: tuple[str, ...] = ()
        self.setProperty("part", "setting")
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(_INSET, 4, _INSET, 4)
        self.body.setSpacing(4)

    def set_more_words(self, text: str) -> None:
        """Let the search find the row by words that are not shown in it at the moment."""
        self._more = text

    def texts(self) -> list[str]:
        """Return what the row says, and the head of its card."""
        return [*words_of(self), *(text for text in (self._more, self.heading, self._about) if text)]

    def set_name(self, name: str) -> None:
        """Set what the setting is called, where no label says it."""
        self._called = name

    def name(self) -> str:
        """Return what the setting is called in a list of what was found."""
        if self._called:
            return self._called
        field = self.findChild(LabelledField)
        return field.label() if field is not None else next(iter(words_of(self)), self.heading)

    def found_as(self) -> str:
        """Return what a list of what was found shows: its name, and the choice in it that was looked for."""
        name, hit = self.name(), self._hit()
        return f"{name}: {hit}" if hit and hit != name else name

    def _hit(self) -> str:
        """Return the choice that has a word of the search which the name does not have."""
        missing = [word for word in self._words if word not in folded(self.name())]
        choices = (button.text() for button in self.findChildren(QRadioButton))
        return next((text for text in choices if any(word in folded(text) for word in missing)), "")

    def is_found(self) -> bool:
        """Say whether the search marks it."""
        return bool(self.property("found"))

    def set_found(self, found: bool, words: Sequence[str] = ()) -> None:
        """Mark the row as what a search for words, folded, found, or take the mark away."""
        self._words = tuple(words) if found else ()
        if self.is_found() != found:
            self.setProperty("found", found)
            self.style().unpolish(self)
            self.style().polish(self)

    def focus(self) -> None:
        """Put the keyboard on the choice that was looked for, else into the first input of the row."""
        hit = self._hit()  # Tab goes to the checked one of several choices alone, so the others would not be among the inputs
        meant = [part for part in self.findChildren(QRadioButton) if hit and part.text() == hit]
        inputs = [part for part in self.findChildren(QWidget) if part.focusPolicy() & Qt.FocusPolicy.TabFocus]
        first = next((part for part in (*meant, *inputs) if part.isVisibleTo(self) and part.isEnabled()), None)
        if first is not None:
            first.setFocus(Qt.FocusReason.ShortcutFocusReason)


class Section(QWidget):
    """One section of the settings; it reads itself again after a change, when it is seen."""

    failed = Signal(object)
    grown = Signal()
    """Other parts stand in it: Tab is to go through them where they stand."""
    wants: tuple[str, ...] = ()
    """What the section is made with beside the desk: `state`, `actions`."""
    reads_on_show = False
    """Whether it reads again each time it is shown, since acts that are no settings change it."""

    def __init__(self, desk: Desk, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk, self._title, self._stale = desk, title, False
        self._rows: list[SettingRow] = []
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(16)
        desk.bus.changed.connect(self._on_changes)

    # Building

    def title(self) -> str:
        """Return the name of the section."""
        return self._title

    def card(self, heading: str = "", text: str = "") -> Card:
        """Add a card with a heading and a line that explains it."""
        card = Card(padding=4)
        card.body.setContentsMargins(4, 12, 4, 12)
        card.body.setSpacing(8)
        head = QVBoxLayout()
        head.setContentsMargins(_INSET, 0, _INSET, 4 if text else 0)
        head.setSpacing(4)
        for words, role, tone in ((heading, "section", "normal"), (text, "body", "muted")):
            if words:
                head.addWidget(PlainLabel(words, role, tone, wrap=True))
        card.body.addLayout(head)
        card.setProperty("heading", heading)
        card.setProperty("about", text)
        self.column.addWidget(card)
        return card

    def row(self, card: Card, *parts: QWidget | QLayout) -> SettingRow:
        """Add a row of whatever parts to a card; the search finds it by what they say."""
        row = SettingRow(heading=str(card.property("heading") or ""), about=str(card.property("about") or ""))
        for part in parts:
            if isinstance(part, QLayout):
                row.body.addLayout(part)
            else:
                row.body.addWidget(part)
        card.body.addWidget(row)
        self._rows.append(row)
        return row

    def field(
        self, card: Card, label: str, editor: QWidget, *, hint: str = "", needed: bool = False, width: int = 0
    ) -> LabelledField:
        """Add an input with its label and hint to a card; a width limits how wide it gets."""
        made = LabelledField(label, editor, hint=hint, needed=needed)
        if width:
            longest = editor.sizeHint().width() if isinstance(editor, Combo) else 0  # a choice is never cut
            editor.setMaximumWidth(max(theme.px(width), longest))
        self.row(card, made)
        return made

    # Keeping

    def keep(self, act: Callable[[], object], field: LabelledField | None = None, said: str = "") -> bool:
        """Keep a setting and say so; what is wrong stands at its field, else goes to the window. Say whether it is kept."""
        try:
            act()
        except Exception as error:
            problems = getattr(error, "problems", None)
            if problems and field is not None:
                field.set_error(problems[0].text)
            else:
                self.failed.emit(error)
            return False
        if field is not None:
            field.set_error("")
        self.desk.bus.said.emit(said or self.tr("The setting was kept."))
        return True

    def put(self, name: str, value: Any, field: LabelledField | None = None) -> bool:
        """Keep a setting of the book by its name; the same value again is not written."""
        if self.desk.billing.settings.get(name) == value:
            if field is not None:
                field.set_error("")
            return True
        return self.keep(lambda: self.desk.billing.settings.put(name, value), field)

    def refresh(self) -> None:
        """Show what is kept."""
        raise NotImplementedError

    def _on_changes(self, changes: Any) -> None:
        if not changes.settings:
            return
        self._stale = True
        if self.isVisible():
            self._read_again()

    def _read_again(self) -> None:
        if self._stale:
            self._stale = False
            self.refresh()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._stale = self._stale or self.reads_on_show
        if self._stale:
            QTimer.singleShot(0, self, self._read_again)

    # Finding

    def texts(self) -> list[str]:
        """Return everything the section says: its title, headings, labels, hints and choices."""
        return list(dict.fromkeys([self._title, *words_of(self), *(text for row in self._rows for text in row.texts())]))

    def rows(self) -> list[SettingRow]:
        """Return the settings in the order of reading."""
        return list(self._rows)

    def mark_found(self, words: Sequence[str]) -> list[SettingRow]:
        """Mark the settings that have every word, folded, and return them; no words take all marks away.

        A word may stand in the title too, but one at least in what the row itself or the head of its card says.
        """
        found = []
        for row in self._rows:
            own = folded("\n".join(row.texts()))
            whole = f"{own}\n{folded(self._title)}"
            hit = bool(words) and all(word in whole for word in words) and any(word in own for word in words)
            row.set_found(hit, words)
            found += [row] if hit else []
        return found

    def matches(self, words: Sequence[str]) -> bool:
        """Say whether the section has every word, folded, in what it says."""
        whole = folded("\n".join(self.texts()))
        return all(word in whole for word in words)
