"""Owns the section of shortcuts: every command with its keys, which can be changed; a key serves one command only."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QKeyCombination, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QKeySequenceEdit

from ... import theme
from ...actions import ALL_MENUS, COMMANDS, Actions, Command, default_keys
from ...desk import Desk
from ...settings_sections import title_of
from ...widgets.buttons import quiet, secondary
from ...widgets.cards import Card
from ...widgets.cell import Cell
from ...widgets.inputs import LabelledField, SearchEdit
from ...widgets.table import Column, RowModel, RowTable
from ...window_state import KEYS, WindowState
from .section import Section, SettingRow, folded

_NATIVE, _PORTABLE = QKeySequence.SequenceFormat.NativeText, QKeySequence.SequenceFormat.PortableText
_MENU = dict(ALL_MENUS)
_SEEN = 10


class KeyEdit(QKeySequenceEdit):
    """Takes the keys that are pressed, but for those that lead on from it, and Esc, which leaves it as it was."""

    given_up = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setMaximumSequenceLength(1)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            held = event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier
            if not held and event.key() in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
                back = event.key() == Qt.Key.Key_Backtab or bool(event.modifiers())
                return self.focusNextPrevChild(not back)
            if event.key() == Qt.Key.Key_Escape and not event.modifiers():
                self.given_up.emit()
                return True
        return super().event(event)


class ShortcutsSection(Section):
    """All commands with their keys; the chosen one's can be changed, taken away and brought back."""

    wants = ("state", "actions")

    def __init__(self, desk: Desk, state: WindowState, actions: Actions) -> None:
        super().__init__(desk, title_of("shortcuts"))
        self._state, self._actions = state, actions
        self._rival: tuple[Command, QKeySequence] | None = None
        self._looked_for: tuple[str, ...] = ()
        card = self.card("", self.tr("Choose a command and press its new keys. They count at once and stay after a restart."))
        self.search = SearchEdit(self.tr("Find a command or keys"))
        self.search.textChanged.connect(lambda _text: self._fill())
        columns = [
            Column(self.tr("Command"), lambda row: Cell(self._name(row), second=self._menu(row)), stretch=True),
            Column(self.tr("Keys"), self._keys_cell, align="right", width=150),
        ]
        self.table = RowTable(RowModel(columns, list(COMMANDS)), row_height=32, name=self.tr("Commands and their keys"))
        self.table.set_empty_text(self.tr("No command has this name or these keys."))
        self.table.setFixedHeight(theme.row(32) * (_SEEN + 1) + 4)
        self.table.picked.connect(lambda _row: self._show())
        self.table.opened.connect(lambda _row: self.edit.setFocus(Qt.FocusReason.OtherFocusReason))
        row = self.row(card, self.search, self.table)
        row.body.setSpacing(8)
        self._listed = row
        row.set_name(self.tr("Commands and their keys"))
        row.set_more_words(" ".join(self._name(command) for command in COMMANDS))
        self._add_edit(card)
        actions.keys_changed.connect(self._fill)

    def _add_edit(self, card: Card) -> None:
        self.edit = KeyEdit()
        self.edit.setMinimumWidth(theme.px(180))
        self.edit.given_up.connect(self._show)
        self._edit_field = LabelledField(self.tr("New keys"), self.edit)
        self.edit.editingFinished.connect(self._typed)
        self.take = secondary("")
        self.take.hide()
        self.take.clicked.connect(lambda _checked=False: self._take_away())
        self.without = quiet(self.tr("No keys"))
        self.back = secondary(self.tr("As it was"), "undo")
        self.all_back = quiet(self.tr("All as they were"))
        self.without.clicked.connect(lambda _checked=False: self._set([]))
        self.back.clicked.connect(lambda _checked=False: self._reset())
        self.all_back.clicked.connect(lambda _checked=False: self._reset_all())
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for part in (self.take, self.back, self.without):  # the order of reading
            buttons.addWidget(part)
        buttons.addStretch(1)
        buttons.addWidget(self.all_back)
        self.row(card, self._edit_field, buttons).body.setSpacing(8)

    def mark_found(self, words: Sequence[str]) -> list[SettingRow]:
        """Mark as every section does, and leave only the commands in the table that have every word, if any has."""
        found = super().mark_found(words)
        self._looked_for = tuple(words) if any(row is self._listed for row in found) else ()
        self._fill()
        if not self.table.model().rows and self._looked_for:
            self._looked_for = ()
            self._fill()
        return found

    # What is shown

    def _name(self, command: Command) -> str:
        return self._actions[command.name].iconText()

    @staticmethod
    def _menu(command: Command) -> str:
        return QCoreApplication.translate("actions", _MENU[command.menu]).replace("&", "")

    def _keys(self, command: Command) -> str:
        return ", ".join(key.toString(_NATIVE) for key in self._actions[command.name].shortcuts())

    def _keys_cell(self, command: Command) -> Cell:
        changed = command.name in self._state.chosen_keys()
        badge = self.tr("changed") if changed else ""
        return Cell(self._keys(command) or "–", align="right", badge=badge, bold=changed)

    def _fill(self) -> None:
        words = [*folded(self.search.text()).split(), *self._looked_for]
        found = [
            command
            for command in COMMANDS
            if all(word in folded(f"{self._name(command)} {self._menu(command)} {self._keys(command)}") for word in words)
        ]
        chosen = self.table.current()
        self.table.model().set_rows(found)
        if found:
            self.table.select_row(found.index(chosen) if chosen in found else 0)
        self._show()

    def _show(self) -> None:
        command: Command | None = self.table.current()
        kept = self._state.chosen_keys()
        self._rival = None
        self.take.hide()
        self._edit_field.set_error("")
        for part in (self.edit, self.without, self.back):
            part.setEnabled(command is not None)
        self.all_back.setEnabled(bool(kept))
        if command is None:
            return
        action = self._actions[command.name]
        self._edit_field.set_label(self.tr("New keys of “{name}”").format(name=self._name(command)))
        before = ", ".join(key.toString(_NATIVE) for key in default_keys(command)) or self.tr("none")
        self._edit_field.set_hint(self.tr("it came with: {keys}").format(keys=before))
        self.edit.setKeySequence(action.shortcut())
        self.without.setEnabled(bool(action.shortcuts()))
        self.back.setEnabled(command.name in kept)

    # Keeping

    def _typed(self) -> None:
        """Give the chosen command the keys that were pressed, unless another one has them; refused ones do not stay there."""
        command: Command | None = self.table.current()
        keys = self.edit.keySequence()
        if command is None or keys in self._actions[command.name].shortcuts():
            return
        if keys.isEmpty():  # Shift or Ctrl alone was pressed, as on the way back with Shift+Tab
            self._show()
            return
        wrong = self._refusal(keys)
        self._show()
        if wrong:
            self._edit_field.set_error(wrong)
            return
        rival = next((one for one in COMMANDS if keys in self._actions[one.name].shortcuts()), None)
        if rival is None:
            self._set([keys.toString(_PORTABLE)])
            return
        self._rival = (rival, keys)
        said = self.tr("{keys} are the keys of “{name}”.")
        self._edit_field.set_error(said.format(keys=keys.toString(_NATIVE), name=self._name(rival)))
        self.take.setText(self.tr("Take them from “{name}”").format(name=self._name(rival)))
        self.take.show()

    def _refusal(self, keys: QKeySequence) -> str:
        """Say why keys cannot be a shortcut: they would be typed into fields, move in them, or are the keys of a label."""
        pressed = QKeyCombination.fromCombined(keys[0].toCombined())  # type: ignore[index]
        held = pressed.keyboardModifiers() & ~Qt.KeyboardModifier.ShiftModifier & ~Qt.KeyboardModifier.KeypadModifier
        name = pressed.key().name
        function = name.removeprefix("Key_F").isdigit()
        if not held and not function:
            return self.tr("Keys need Ctrl, Alt or a function key: {keys} alone is typed into fields.").format(
                keys=keys.toString(_NATIVE)
            )
        if pressed.keyboardModifiers() == Qt.KeyboardModifier.AltModifier and len(name.removeprefix("Key_")) == 1:
            told = self.tr("{keys} opens a menu or goes to a field; hold Ctrl or Shift as well.")
            return told.format(keys=keys.toString(_NATIVE))
        return ""

    def _take_away(self) -> None:
        """Take the keys from the command that has them."""
        if self._rival is None:
            return
        rival, keys = self._rival
        left = [key.toString(_PORTABLE) for key in self._actions[rival.name].shortcuts() if key != keys]
        command: Command = self.table.current()
        self._keep({**self._state.chosen_keys(), rival.name: left, command.name: [keys.toString(_PORTABLE)]})
        self.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def _set(self, keys: list[str]) -> None:
        command: Command | None = self.table.current()
        if command is not None:
            self._keep({**self._state.chosen_keys(), command.name: keys})

    def _reset(self) -> None:
        """Bring the keys of the chosen command back, unless another one has them by now."""
        command: Command = self.table.current()
        kept = self._state.chosen_keys()
        kept.pop(command.name, None)
        keys = default_keys(command)
        others = (one for one in COMMANDS if one is not command)
        rival = next((one for one in others if set(keys) & set(self._actions[one.name].shortcuts())), None)
        if rival is not None:
            said = self.tr("{keys} are the keys of “{name}” now; change these first.")
            shown = ", ".join(key.toString(_NATIVE) for key in keys)
            self._edit_field.set_error(said.format(keys=shown, name=self._name(rival)))
            return
        self._keep(kept)
        self.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def _reset_all(self) -> None:
        self._keep({})
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _keep(self, kept: dict[str, list[str]]) -> None:
        """Keep the keys that differ from those the commands came with."""
        known = {command.name: [key.toString(_PORTABLE) for key in default_keys(command)] for command in COMMANDS}
        kept = {name: keys for name, keys in kept.items() if keys != known[name]}
        self._state.put(KEYS, kept)
        self._actions.set_keys(kept)
        self.desk.bus.said.emit(self.tr("The keys were kept."))

    def refresh(self) -> None:
        self._fill()
