"""Owns the place of the settings: sections at the left with a search over all of them, the chosen one at the right.

Must not know any setting; sections are loaded when one is first shown.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from importlib import import_module
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from ... import format as fmt
from ... import theme
from ...actions import Actions
from ...desk import Desk
from ...settings_sections import SECTIONS, Entry
from ...widgets.buttons import secondary
from ...widgets.inputs import SearchEdit
from ...widgets.late_page import lead_tab_into
from ...widgets.scrolled import scrolled
from ...widgets.text import PlainLabel, announce
from ...window_state import SECTION, WindowState
from .section import Section, SettingRow, folded
from .section_list import Line, SectionList

WIDE, LIST_WIDE = 760, 248
NARROW, LIST_NARROW = 720, 184
"""Below so many pixels, at text of 100 %, the list of the sections gives way."""


class SettingsPage(QWidget):
    """The settings; what is changed is kept at once."""

    failed = Signal(object)
    rebuild_wanted = Signal()
    """The window is to be built anew: sizes of everything changed."""
    language_wanted = Signal(str)

    def __init__(self, desk: Desk, actions: Actions, state: WindowState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._actions, self._state = desk, actions, state
        self._made: dict[str, Section] = {}
        self._scrolls: dict[str, QScrollArea] = {}
        self._marked: dict[str, list[SettingRow]] = {}
        self._name = self._before = ""
        self.setProperty("part", "page")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._build_list())
        row.addWidget(self._build_beside(), 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._pane.setFixedWidth(theme.px(LIST_WIDE if self.width() >= theme.px(NARROW) else LIST_NARROW))

    # Building

    def _build_list(self) -> QWidget:
        pane = QFrame()
        pane.setProperty("part", "pane")
        self._pane = pane
        pane.setFixedWidth(theme.px(LIST_WIDE))
        column = QVBoxLayout(pane)
        column.setContentsMargins(0, 16, 0, 0)
        column.setSpacing(12)
        head = QVBoxLayout()
        head.setContentsMargins(12, 0, 12, 0)
        head.setSpacing(12)
        name = QHBoxLayout()
        name.addWidget(PlainLabel(self.tr("Settings"), "title"))
        name.addStrut(theme.control())  # so it stands on one line with the name of the section
        head.addLayout(name)
        self.search = SearchEdit(self.tr("Find a setting"))
        head.addWidget(self.search)
        self.list = SectionList()
        column.addLayout(head)
        column.addWidget(self.list, 1)
        self.search.textChanged.connect(self._narrow)
        self.search.installEventFilter(self)
        self.list.chosen.connect(self._chosen)
        self.list.entered.connect(self._enter)
        self.list.left_upwards.connect(lambda: self.search.setFocus(Qt.FocusReason.OtherFocusReason))
        self.list.set_lines([Line(entry.name, entry.title()) for entry in SECTIONS])
        return pane

    def _build_beside(self) -> QWidget:
        self._beside = QStackedWidget()
        self._none = QWidget()
        column = QVBoxLayout(self._none)
        column.setContentsMargins(24, 72, 24, 24)
        column.setSpacing(12)
        self._none_line = PlainLabel("", "section", wrap=True)
        self.clear = secondary(self.tr("Clear search"), "x")
        self.clear.clicked.connect(lambda _checked=False: self._clear_search())
        for part in (
            self._none_line,
            PlainLabel(self.tr("Names, hints and choices of every setting were looked through."), "body", "muted", wrap=True),
        ):
            part.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(part)
        column.addWidget(self.clear, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)
        self._beside.addWidget(self._none)
        return self._beside

    def section(self, name: str) -> Any:
        """Return a section by its name, made when it is first needed."""
        if name not in self._made:
            entry = next(entry for entry in SECTIONS if entry.name == name)
            made = self._make(entry)
            made.failed.connect(self.failed)
            for name_, signal in (("rebuild_wanted", self.rebuild_wanted), ("language_wanted", self.language_wanted)):
                if hasattr(made, name_):
                    getattr(made, name_).connect(signal)
            self._made[name] = made
            self._scrolls[name] = self._framed(made, entry.title())
            self._beside.addWidget(self._scrolls[name])
            made.grown.connect(lambda: lead_tab_into(self._scrolls[name], self.list))
            made.grown.emit()
            made.refresh()
        return self._made[name]

    def _make(self, entry: Entry) -> Section:
        maker: Callable[..., Section] = getattr(import_module(entry.module), entry.made_by)
        given = {"state": self._state, "actions": self._actions}
        return maker(self._desk, *(given[name] for name in getattr(maker, "wants", ())))

    def _framed(self, section: Section, title: str) -> QScrollArea:
        inner = QWidget()
        inner.setMaximumWidth(theme.px(WIDE) + 48)
        column = QVBoxLayout(inner)
        column.setContentsMargins(24, 16, 24, 24)
        column.setSpacing(16)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(PlainLabel(title, "title"))
        head.addStrut(theme.control())
        head.addStretch(1)
        column.addLayout(head)
        column.addWidget(section)
        column.addStretch(1)
        return scrolled(inner)

    # Moving about

    def show_section(self, name: str = "", *, focus: bool = True) -> None:
        """Show a section, without a name the one shown last, with the keyboard in the list."""
        self._clear_search(focus=False)
        wanted = name or self._name or str(self._state.get(SECTION, ""))
        self.list.choose(wanted if any(entry.name == wanted for entry in SECTIONS) else SECTIONS[0].name)
        if focus:
            self.list.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def keyboard(self) -> tuple[type[QWidget], int] | None:
        """Return which input of the shown section has the keyboard: its kind, and the how manieth of them; or None."""
        has, section = self.window().focusWidget(), self._made.get(self._name)
        if has is None or section is None or not section.isAncestorOf(has):
            return None
        return type(has), section.findChildren(type(has)).index(has)

    def put_keyboard(self, spot: tuple[type[QWidget], int] | None) -> None:
        """Put the keyboard into the same input of the shown section as `keyboard` told of the page before."""
        found = self.section(self._name).findChildren(spot[0]) if spot else []
        if spot is None or spot[1] >= len(found):
            return
        wanted, scroll = found[spot[1]], self._scrolls[self._name]
        wanted.setFocus(Qt.FocusReason.OtherFocusReason)
        QTimer.singleShot(0, wanted, lambda: scroll.ensureWidgetVisible(wanted, 0, 48))

    def shown(self) -> str:
        """Return the name of the section that is shown."""
        return self._name

    def _chosen(self, line: Line) -> None:
        section = self.section(line.name)
        self._beside.setCurrentWidget(self._scrolls[line.name])
        self._name = line.name
        self._state.put(SECTION, line.name)
        row = self._row_of(line)
        if row is not None:
            self._see(line.name, row)
        elif not self.search.text():
            self._scrolls[line.name].verticalScrollBar().setValue(0)
        section.setAccessibleName(section.title())

    def _row_of(self, line: Line) -> SettingRow | None:
        found = self._marked.get(line.name, [])
        place = line.match if line.match is not None else 0
        return found[place] if place < len(found) else None

    def _see(self, name: str, row: SettingRow) -> None:
        scroll = self._scrolls[name]
        QTimer.singleShot(0, row, lambda: scroll.ensureWidgetVisible(row, 0, 48))

    def _enter(self, line: Line) -> None:
        """Go into a section: to the setting that was found, else to its first one."""
        row = self._row_of(line) or next(iter(self.section(line.name).rows()), None)
        if row is not None:
            row.focus()

    # Searching

    def _narrow(self, text: str) -> None:
        """List the sections that have every word, with the settings found in each, and mark these."""
        words = folded(text).split()
        if words and not self._before:
            self._before = self._name
        lines: list[Line] = []
        self._marked = {}
        count = 0
        for entry in SECTIONS:
            if not words:
                if entry.name in self._made:
                    self._made[entry.name].mark_found(())
                lines.append(Line(entry.name, entry.title()))
                continue
            section = self.section(entry.name)
            found = self._marked[entry.name] = section.mark_found(words)
            count += len(found)
            if found or section.matches(words):
                lines.append(Line(entry.name, entry.title()))
                lines += [Line(entry.name, row.found_as(), place) for place, row in enumerate(found)]
        self.list.set_lines(lines)
        if not lines:
            self._none_line.setText(self.tr("No setting has “{text}”.").format(text=text.strip()[:40]))
            self._beside.setCurrentWidget(self._none)
            announce(self, self._none_line.text())
            return
        names = [line.name for line in lines]
        if not words and self._before:  # back to where one was before the search
            self._name, self._before = self._before, ""
        self.list.choose(self._name if self._name in names and not self._better(words) else self._best(words, names))
        if words:
            announce(self, fmt.count(count, self.tr("1 setting found"), self.tr("{n} settings found")))

    def _better(self, words: Sequence[str]) -> bool:
        """Say whether another section has what is searched while the one that is shown has no setting of it."""
        return bool(words) and not self._marked.get(self._name) and any(self._marked.values())

    def _best(self, words: Sequence[str], names: Sequence[str]) -> str:
        return next((name for name in names if words and self._marked.get(name)), names[0])

    def _clear_search(self, *, focus: bool = True) -> None:
        self.search.clear()
        if focus:
            self.search.setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: Any, event: Any) -> bool:
        """From the search field the arrows and Enter go on into what it lists."""
        if watched is self.search and isinstance(event, QKeyEvent) and event.type() == QKeyEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Down and self.list.count():
                self.list.setFocus(Qt.FocusReason.OtherFocusReason)
                if self.search.text():
                    self.list.step(1)
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.list.count():
                self.list.enter()
                return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.search.text():
            self._clear_search()
            return
        super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._name:
            self.show_section(focus=False)

    def refresh(self) -> None:
        """Read again what is kept."""
        for section in self._made.values():
            section.refresh()
