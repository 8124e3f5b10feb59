"""Owns the section of language: the one of the system or one the program has."""

from __future__ import annotations

from PySide6.QtCore import Signal

from ... import language
from ...desk import Desk
from ...settings_sections import title_of
from ...widgets.inputs import Combo
from ...window_state import WindowState
from .section import Section


class LanguageSection(Section):
    """The language of the program; it changes at once."""

    wants = ("state",)
    language_wanted = Signal(str)

    def __init__(self, desk: Desk, state: WindowState) -> None:
        super().__init__(desk, title_of("language"))
        self._state = state
        card = self.card(self.tr("Language of the program"), self.tr("Your books keep the words that you typed into them."))
        self.choice = Combo()
        for code, name in language.available():
            self.choice.add(name, code)
        self.choice.picked.connect(self._pick)
        hint = self.tr("menus, dialogs and messages change at once")
        self.field(card, self.tr("Language"), self.choice, width=320, hint=hint)

    def _kept(self) -> str:
        return str(self._state.get(language.SETTING, language.SYSTEM))

    def _pick(self, code: str) -> None:
        if code != self._kept():
            self.language_wanted.emit(code)

    def refresh(self) -> None:
        self.choice.set_value(self._kept())
