"""Owns the section of language: the one of the system or one the program has."""

from __future__ import annotations

from importlib import import_module

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QApplication

from ...desk import Desk
from ...settings_sections import title_of
from ...widgets.inputs import Combo
from ...window_state import LANGUAGE, WindowState
from .section import Section


class LanguageSection(Section):
    """The language of the program; it changes at once."""

    wants = ("state",)
    rebuild_wanted = Signal()

    def __init__(self, desk: Desk, state: WindowState) -> None:
        super().__init__(desk, title_of("language"))
        self._state = state
        card = self.card(self.tr("Language of the program"), self.tr("Your books keep the words that you typed into them."))
        self.choice = Combo()
        system = QLocale.system().nativeLanguageName() or QLocale.system().name()
        self.choice.add(self.tr("as the system: {name}").format(name=system), "")
        for code, name in import_module("billing_desktop.ui.language").available():
            self.choice.add(name, code)
        self.choice.picked.connect(self._keep)
        self.field(card, self.tr("Language"), self.choice, width=320)

    def _keep(self, code: str) -> None:
        if code == self._state.get(LANGUAGE, ""):
            return
        self._state.put(LANGUAGE, code)
        app = QApplication.instance()
        assert app is not None
        import_module("billing_desktop.ui.language").apply(app, code)
        self.desk.bus.said.emit(self.tr("The setting was kept."))
        self.rebuild_wanted.emit()

    def refresh(self) -> None:
        self.choice.set_value(self._state.get(LANGUAGE, ""))
