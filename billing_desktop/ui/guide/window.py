"""Owns the window of the guide: contents at the left, a page at the right, a search over all pages, and the way back.

Must not know which page belongs where: see places.py.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QKeySequence, QShortcut, QTextCursor
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from .. import format as fmt
from .. import icons, language, theme
from ..panels.settings.section_list import Line, SectionList
from ..widgets.buttons import quiet
from ..widgets.cell import Cell
from ..widgets.inputs import SearchEdit
from ..widgets.text import PlainLabel, announce
from .document import PageDocument
from .page_view import PageView
from .pages import FIRST, KEYBOARD, KeyRow, commands_with_keys, file_page, folder, heading_in, pages, with_keys

_HEADINGS_LISTED = 3
"""How many headings with hits are listed beneath a page."""
_KEYS_NAMED = 6
"""How many commands of a page are named above it with their keys."""


@dataclass(frozen=True, slots=True)
class _Found(Line):
    """A page or heading with hits: how many on the page, or where the first one is."""

    hits: int = 0
    position: int = -1

    def cell(self) -> Cell:
        return Cell(self.text, second=fmt.whole(self.hits) if self.hits else "", sub=self.match is not None)


class GuideWindow(QWidget):
    """The guide. `keys` gives all commands with their keys of now, as (menu, name, keys)."""

    stale = Signal()
    """The language, the theme or the size of text is another: the window is to be made anew."""

    def __init__(self, keys: Callable[[], Sequence[KeyRow]], parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self._keys = keys
        self._look = _look_of_now()
        self._documents: dict[str, PageDocument] = {}
        self._before: list[tuple[str, int]] = []
        self._left: tuple[str, int] | None = None  # the page that was read before others were passed in the list or a search
        self._name = ""
        self.setWindowTitle(self.tr("Guide – Billing Desktop"))
        self.setWindowIcon(icons.app_icon())
        self.setProperty("part", "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, False)  # the program ends with its own window
        self.setMinimumSize(560, 400)
        self._build()
        self._list_contents()

    # Building

    def _build(self) -> None:
        self.view = PageView()
        self.view.page_wanted.connect(self.open_page)
        self.view.installEventFilter(self)
        keys = QKeySequence("Ctrl+F").toString(QKeySequence.SequenceFormat.NativeText)
        self.search = SearchEdit(self.tr("Search the guide"), shortcut=keys)
        self.search.searched.connect(self._search)
        self.search.installEventFilter(self)
        self.back_button = quiet(self.tr("Back"), "left")
        self.back_button.setToolTip(self.tr("Back to the page before (Alt+Left)"))
        self.back_button.clicked.connect(self.back)
        self.keys_button = quiet(self.tr("All keys (Ctrl+/)"))
        self.keys_button.clicked.connect(lambda: self.show_page(KEYBOARD))
        self.contents = SectionList()
        self.contents.setAccessibleName(self.tr("Pages of the guide"))
        self.contents.chosen.connect(self._chosen)
        self.contents.entered.connect(lambda _line: self.view.setFocus(Qt.FocusReason.OtherFocusReason))
        self.contents.itemClicked.connect(lambda _item: self._stay())
        self.contents.left_upwards.connect(lambda: self.search.setFocus(Qt.FocusReason.OtherFocusReason))
        self.nothing = PlainLabel("", "body", "muted", wrap=True)
        self.nothing.hide()
        self.strip = PlainLabel("", "small", "muted", wrap=True)
        self._lay_out()
        for keys, act in (
            ("Ctrl+F", self._to_search), ("Ctrl+K", self._to_search), ("Alt+Left", self.back),
            ("Ctrl+/", lambda: self.show_page(KEYBOARD)), ("F1", lambda: self.show_page(FIRST)),
            ("F3", self.next_mark), ("Ctrl+G", self.next_mark), ("Esc", self._escape), ("Ctrl+W", self.close),
        ):  # fmt: skip
            QShortcut(QKeySequence(keys), self).activated.connect(act)

    def _lay_out(self) -> None:
        left = QFrame()
        left.setProperty("part", "pane")
        column = QVBoxLayout(left)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(8)
        column.addWidget(self.search)
        column.addWidget(self.nothing)
        column.addWidget(self.contents, 1)
        right = QWidget()
        beside = QVBoxLayout(right)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(0)
        beside.addWidget(self._head())
        beside.addWidget(self.view, 1)
        split = QSplitter()
        split.addWidget(left)
        split.addWidget(right)
        split.setStretchFactor(1, 1)
        split.setChildrenCollapsible(False)
        split.setSizes([theme.px(272), theme.px(840)])
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(split)

    def _head(self) -> QWidget:
        """Return what stands above the page: the way back, the keys that it names, and the way to all of them."""
        head = QFrame()
        head.setProperty("part", "head")
        row = QHBoxLayout(head)
        row.setContentsMargins(20, 8, 12, 8)
        row.setSpacing(8)
        row.addWidget(self.back_button)
        row.addWidget(self.strip, 1)
        row.addWidget(self.keys_button)
        return head

    # Pages

    def open_page(self, wanted: str) -> None:
        """Show a page, at a heading where one is named behind `#`; what was searched is left."""
        name, _, heading = wanted.partition("#")
        self.show_page(name)
        if heading:
            self.view.go_to_heading(heading_in(language.current(), self._name, heading))

    def show_page(self, name: str) -> None:
        """Show a page from its beginning; one that there is not shows the first."""
        self._stay()
        if self.search.text():
            self.search.clear()
            self._list_contents()
        here = self._here()
        self._show(name)
        self._note(here)

    def _show(self, name: str) -> None:
        document = self._document(name) or self._document(FIRST)
        assert document is not None, "the guide has a first page"
        self._name = document.page.name
        self.view.show_document(document)
        self.strip.setText(self._strip(document))
        self.contents.choose(self._name)
        self._show_way()

    # The way back

    def _here(self) -> tuple[str, int]:
        return self._name, self.view.verticalScrollBar().value()

    def _note(self, place: tuple[str, int]) -> None:
        """Keep a page that was read, to come back to it from another."""
        if place[0] not in ("", self._name):
            self._before = [*self._before[-49:], place]
        self._show_way()

    def _pass(self, name: str) -> None:
        """Show a page that one comes by in the list or while typing a search: the way back knows none of these."""
        left = self._left or self._here()
        self._left = left if left[0] != name else None
        self._show(name)

    def _stay(self) -> None:
        """Take the page that is shown for one that the reader opened."""
        left, self._left = self._left, None
        if left is not None:
            self._note(left)

    def _show_way(self) -> None:
        self.back_button.setEnabled(bool(self._before) or self._left is not None)

    def back(self) -> None:
        """Go to the page that was read before, where it was left."""
        place, self._left = self._left, None
        if place is None and self._before:
            place = self._before.pop()
        if place is not None:
            self._show(place[0])
            self.view.verticalScrollBar().setValue(place[1])

    def go_on_from(self, old: GuideWindow) -> None:
        """Show what another window of the guide shows, with the way back that it has."""
        self._before, self._left = list(old._before), old._left
        self._show(old.shown())

    def shown(self) -> str:
        """Return the name of the page that is shown."""
        return self._name

    def _document(self, name: str) -> PageDocument | None:
        if name not in self._documents:
            code = language.current()
            page = next((one for one in pages(code) if one.name == name), None) or file_page(code, name)
            if page is None:
                return None
            heads = (self.tr("Command"), self.tr("Keys"))
            self._documents[name] = PageDocument(page, with_keys(page.text, self._keys(), heads), folder(code), self)
        return self._documents[name]

    def _strip(self, document: PageDocument) -> str:
        """Return the commands of the page with their keys, in one line."""
        if document.page.name == KEYBOARD:
            return ""
        now = {name: keys for _menu, name, keys in self._keys()}
        named = [name for name, _keys in commands_with_keys(document.page.text)]
        pairs = [f"{name} {now[name].split(', ')[0]}".replace(" ", "\N{NO-BREAK SPACE}") for name in named if now.get(name)]
        return " · ".join(pairs[:_KEYS_NAMED])

    def follow_keys(self) -> None:
        """Show the keys that the commands have now, where the page is read."""
        old, scrolled = list(self._documents.values()), self.view.verticalScrollBar().value()
        self._documents.clear()
        self._show(self._name)
        self.view.verticalScrollBar().setValue(scrolled)
        for document in old:
            document.deleteLater()

    # Contents and search

    def _list_contents(self) -> None:
        self.nothing.hide()
        self.contents.set_lines([Line(page.name, page.title) for page in pages(language.current())])
        self.contents.choose(self._name)

    def _chosen(self, line: Line) -> None:
        if line.name != self._name:
            self._pass(line.name)
        if isinstance(line, _Found):
            self._mark(line.position)

    def _to_search(self) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def _search(self, text: str) -> None:
        """List the pages that have what is typed, with the headings under which it stands, and mark it."""
        words = _words(text)
        if not words:
            self._list_contents()
            self.view.mark(())
            return
        lines: list[Line] = []
        count = 0
        for page in pages(language.current()):
            document = self._document(page.name)
            found = _find(document, words) if document else []
            if document is None or not found:
                continue
            count += len(found)
            lines.append(_Found(page.name, page.title, hits=len(found), position=found[0].selectionStart()))
            lines += _headings(document, found)
        self.contents.set_lines(lines)
        self.nothing.setVisible(not lines)
        if not lines:
            self.nothing.setText(self.tr("Nothing in the guide has “{text}”.").format(text=text.strip()[:40]))
            self.view.mark(())
            announce(self, self.nothing.text())
            return
        best = max((line for line in lines if line.match is None), key=lambda line: (_in_title(line, words), _hits(line)))
        self.contents.choose(self._name if any(line.name == self._name for line in lines) else best.name)
        announce(self, fmt.count(count, self.tr("1 place found"), self.tr("{n} places found")))

    def _mark(self, position: int) -> None:
        """Mark what is searched on the page that is shown, and go to the place."""
        document = self.view.shown()
        if document is not None:
            self.view.mark(_find(document, _words(self.search.text())))
            self.view.go_to_mark(after=position - 1)

    def next_mark(self) -> None:
        """Go on to the next place that is marked, at the end to the first again."""
        self._stay()
        if not self.view.go_to_mark(after=self.view.chosen_from()):
            self.view.go_to_mark()

    # Keys and looks

    def _escape(self) -> None:
        """Leave the search, else the guide."""
        self._stay()
        if self.search.text():
            self.search.clear()
            self._list_contents()
            self.view.mark(())
            return
        self.close()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """From the search the arrows go into the list, Enter goes from place to place; what has the keyboard is read."""
        if watched is self.view and event.type() == QEvent.Type.FocusIn:
            self._stay()
        if watched is self.search and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Down and self.contents.count():
                self.contents.setFocus(Qt.FocusReason.OtherFocusReason)
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.next_mark()
                return True
        return super().eventFilter(watched, event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Give the keyboard back to the window that the guide was opened from."""
        handle = self.windowHandle()
        before = handle.transientParent() if handle is not None else None
        super().closeEvent(event)
        if before is not None and before.isVisible():
            before.requestActivate()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.LanguageChange) and self._look != _look_of_now():
            self._look = _look_of_now()
            QTimer.singleShot(0, self, self.stale.emit)
        super().changeEvent(event)


def _look_of_now() -> tuple[object, ...]:
    return (theme.current().name, theme.size(), language.current())


def _words(text: str) -> list[str]:
    return text.split()


def _find(document: PageDocument, words: Sequence[str]) -> list[QTextCursor]:
    """Return where a page has what is searched: all of it together, else each word if the page has every one."""
    together = _places(document, " ".join(words))
    if together or len(words) < 2:
        return together
    each = [_places(document, word) for word in words]
    if not all(each):
        return []
    return sorted((cursor for found in each for cursor in found), key=lambda cursor: cursor.selectionStart())


def _places(document: PageDocument, text: str) -> list[QTextCursor]:
    found = []
    cursor = document.find(text)
    while not cursor.isNull():
        found.append(cursor)
        cursor = document.find(text, cursor)
    return found


def _headings(document: PageDocument, found: Sequence[QTextCursor]) -> list[_Found]:
    """Return the headings of a page beneath which something was found, each once and not many."""
    listed: dict[int, _Found] = {}
    below = [place for place in document.places if place.position > document.places[0].position]
    for cursor in found:
        over = [number for number, place in enumerate(below) if place.position <= cursor.selectionStart()]
        if over and over[-1] not in listed:
            name = document.page.name
            listed[over[-1]] = _Found(name, below[over[-1]].text, over[-1], position=cursor.selectionStart())
    return list(listed.values())[:_HEADINGS_LISTED]


def _in_title(line: Line, words: Sequence[str]) -> bool:
    return any(word.casefold() in line.text.casefold() for word in words)


def _hits(line: Line) -> int:
    return line.hits if isinstance(line, _Found) else 0
