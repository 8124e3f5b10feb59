"""Owns the place of a page in a stack that is built when it is first shown or asked for; must not know any page."""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

Page = TypeVar("Page", bound=QWidget)


class LatePage(QWidget, Generic[Page]):
    """Stands where its page will be, so that a window need not wait for what it does not show yet."""

    def __init__(
        self, build: Callable[[QWidget], Page], parent: QWidget | None = None, *, fill: Callable[[Page], object] | None = None
    ) -> None:
        """`build` is given the parent of the page; `fill` reads into it what it shows, when it has its place."""
        super().__init__(parent)
        self._build, self._fill = build, fill
        self._page: Page | None = None
        self._mark = QWidget(self)  # keeps the place of the page in the way of Tab
        self._mark.hide()
        self._room = QVBoxLayout(self)
        self._room.setContentsMargins(0, 0, 0, 0)

    def page(self) -> Page:
        """Return the page, built now where it was not before."""
        if self._page is None:
            self._page = self._build(self)
            self._room.addWidget(self._page)
            self._page.setGeometry(self.rect())  # shown without it, it would be laid out twice
            self._page.show()
            lead_tab_into(self._page, self._mark)
            if self._fill is not None:
                self._fill(self._page)
        return self._page

    def built(self) -> Page | None:
        """Return the page where it was built already: what is not there has nothing to read again, to keep or to tell."""
        return self._page

    def showEvent(self, event: QShowEvent) -> None:
        self.page()
        super().showEvent(event)


def lead_tab_into(page: QWidget, before: QWidget) -> None:
    """Let Tab go from a widget through a page: what is made late would come after everything else of the window."""
    policy = before.focusPolicy()
    before.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # Qt puts nothing behind what takes no keyboard
    last = before
    for part in (page, *page.findChildren(QWidget)):  # the page may be a table, which takes the keyboard itself
        if part.focusPolicy() & Qt.FocusPolicy.TabFocus and part.window() is page.window() and part.focusProxy() is None:
            QWidget.setTabOrder(last, part)
            last = part
    before.setFocusPolicy(policy)
