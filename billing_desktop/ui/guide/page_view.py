"""Owns the page of the guide that is read: its column, what is marked in it, and where a link leads; must not know the list."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QUrl, Signal
from PySide6.QtGui import QBrush, QDesktopServices, QResizeEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QFrame, QTextBrowser, QTextEdit, QWidget

from .. import theme
from .document import COLUMN, PageDocument

_MARGIN = 32


class PageView(QTextBrowser):
    """Shows one page; a link to another page is told, one that leads out of the guide is opened by the desktop."""

    page_wanted = Signal(str)
    """The name of a page, with `#` and a heading where one is meant; or of a file of the guide, from the folder of its pages."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "page")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(self.tr("Page of the guide"))
        self.setOpenLinks(False)
        self.anchorClicked.connect(self._follow)
        self._marks: list[QTextCursor] = []

    def show_document(self, document: PageDocument) -> None:
        """Show a page from its beginning."""
        self._marks = []
        self.setExtraSelections([])
        self.setDocument(document)
        self._fit()
        self.setAccessibleDescription(document.page.title)
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self.verticalScrollBar().setValue(0)

    def shown(self) -> PageDocument | None:
        """Return the page that is shown."""
        document = self.document()
        return document if isinstance(document, PageDocument) else None

    def mark(self, found: Sequence[QTextCursor]) -> None:
        """Mark what was found on the page."""
        self._marks = list(found)
        look = QTextCharFormat()
        look.setBackground(QBrush(theme.current().colour("lateSoft")))
        look.setForeground(QBrush(theme.current().colour("text")))
        selections = []
        for cursor in found:
            selection = QTextEdit.ExtraSelection()
            selection.cursor, selection.format = cursor, look  # type: ignore[attr-defined,unused-ignore]
            selections.append(selection)
        self.setExtraSelections(selections)

    def marks(self) -> list[str]:
        """Return what is marked."""
        return [cursor.selectedText() for cursor in self._marks]

    def go_to_mark(self, *, after: int = -1) -> bool:
        """Choose the first marked place behind a position and bring it into sight; say whether there was one."""
        for cursor in self._marks:
            if cursor.selectionStart() > after:
                self.setTextCursor(cursor)
                self._bring_up(cursor.selectionStart())
                return True
        return False

    def chosen_from(self) -> int:
        """Return the position where what is chosen begins."""
        return self.textCursor().selectionStart()

    def go_to_heading(self, wanted: str) -> None:
        """Bring a heading to the top."""
        document = self.shown()
        for place in document.places if document else ():
            if place.slug == wanted:
                cursor = self.textCursor()
                cursor.setPosition(place.position)
                self.setTextCursor(cursor)
                self._bring_up(place.position, above=0)
                return

    def _bring_up(self, position: int, above: int = 120) -> None:
        cursor = QTextCursor(self.document())
        cursor.setPosition(position)
        top = self.cursorRect(cursor).top() + self.verticalScrollBar().value()
        self.verticalScrollBar().setValue(max(top - above, 0))

    def _follow(self, link: QUrl) -> None:
        if not link.isRelative():
            QDesktopServices.openUrl(link)
            return
        name = link.path().removesuffix(".md")
        here = self.shown()
        heading = f"#{link.fragment()}" if link.hasFragment() else ""
        if not name and here is not None:
            name = here.page.name
        self.page_wanted.emit(f"{name}{heading}")

    # The column

    def _fit(self) -> None:
        document = self.shown()
        if document is None:
            return
        wide = self.viewport().width() - 2 * _MARGIN
        column = min(wide, theme.px(COLUMN))
        frame = document.rootFrame().frameFormat()
        frame.setLeftMargin(_MARGIN)
        frame.setTopMargin(24)
        frame.setBottomMargin(_MARGIN)
        frame.setRightMargin(_MARGIN + wide - column)
        document.rootFrame().setFrameFormat(frame)
        document.fit(column, self.devicePixelRatioF())

    def resizeEvent(self, event: QResizeEvent) -> None:
        first = self.cursorForPosition(QPoint(_MARGIN + 8, 8)).position()
        scrolled = self.verticalScrollBar().value() > 0
        super().resizeEvent(event)
        self._fit()
        if scrolled:
            self._bring_up(first, above=0)
