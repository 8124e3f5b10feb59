"""Owns what the dialogs of papers share: the very page that is printed, its zoom, saving it to a file and printing it.

Must not know what stands on a page. Source: look 04; ux C44 and C45.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QDialog, QFileDialog, QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from ...domain.errors import BillingError
from .. import errors, file_places, theme
from .. import format as fmt
from ..panels.action_button import MenuButton
from ..widgets.buttons import Button, quiet
from ..widgets.notice import NoticeBar
from ..widgets.text import PlainLabel, hairline
from .fitting import fit_screen
from .giving_foot import GivingFoot
from .pages_view import PagesView
from .printing import ask_and_print

_ROOMY = 800
"""From so many pixels on, at text of 100 %, the bar above the pages counts them; what stands beside is wider too."""


class Refused(Exception):
    """Ends the saving of a paper that was refused; why was told already."""


class PaperDialog(QDialog):
    """A paper to look at, save and print. `paper` is what the service made, None while there is none."""

    def __init__(self, billing: Any, papers: Any, spoken: str, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._billing, self._papers = billing, papers
        self.numbers = fmt.book_numbers(billing)
        self.receipt = None
        self.paper: Any = None
        self._pane: QWidget | None = None
        self._pane_wide = (0, 0)
        self.pages = PagesView(spoken)
        self.notice = NoticeBar()

    # --- the parts

    def beside(self, pane: QWidget, foot: QFrame, *, wide: int, slim: int) -> None:
        """Lay a pane beside the pages and a foot beneath both: its buttons are many, and their names can be long.

        Units: pixels at text of 100 %; the pane is `slim` where the window is narrow.
        """
        self._pane, self._pane_wide = pane, (wide, slim)
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(pane)
        row.addLayout(self.column(), 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(row, 1)
        whole.addWidget(foot)

    def column(self, foot: QFrame | None = None) -> QVBoxLayout:
        """Return the bar above, the notices, the pages and a foot of their own, beneath each other."""
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addWidget(self._top_bar())
        right.addWidget(hairline())
        self._notices = QWidget()
        above = QVBoxLayout(self._notices)
        above.setContentsMargins(24, 12, 24, 12)
        above.addWidget(self.notice)
        self._notices.hide()
        right.addWidget(self._notices)
        right.addWidget(self.pages, 1)
        if foot is not None:
            right.addWidget(foot)
        return right

    def _top_bar(self) -> QFrame:
        bar = QFrame()
        bar.setProperty("part", "surface")
        bar.setMinimumHeight(theme.px(48))  # more where the sentence needs three lines, as in large letters
        self._bar = QGridLayout(bar)
        self._bar.setContentsMargins(24, 4, 14, 4)
        self._bar.setHorizontalSpacing(12)
        self._bar.setVerticalSpacing(4)
        self.footing = PlainLabel("", "body", "muted", selectable=True, wrap=True)
        self.footing.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.count = PlainLabel("", "small", "muted")
        self.zoom = PlainLabel("", "small", "muted")
        for shown in (self.count, self.zoom):
            shown.setMinimumWidth(1)  # a narrow dialog has neither: see resizeEvent
        self.fit_width = quiet(self.tr("Fit width"))
        self.fit_width.setCheckable(True)
        self.fit_width.toggled.connect(self._fit_toggled)
        self.pages.zoomed.connect(lambda zoom: self.zoom.setText(f"{round(zoom * 100)} %"))
        lead = self.lead()
        self._footing_at = len(lead)
        for place, part in enumerate((*lead, self.footing, self.count, self.zoom, self.fit_width)):
            self._bar.addWidget(part, 0, place)
        self._bar.setColumnStretch(self._footing_at, 1)
        return bar

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        roomy = self.width() >= theme.px(_ROOMY)
        self._bar.removeWidget(self.footing)
        if roomy or self._pane is None:
            self._bar.addWidget(self.footing, 0, self._footing_at)
        else:  # beneath, in the whole width: between the others it would be a column of single words
            self._bar.addWidget(self.footing, 1, 0, 1, self._bar.columnCount())
        if self._pane is not None:
            self._pane.setFixedWidth(theme.px(self._pane_wide[not roomy]))
        for part in (self.count, self.zoom):  # the sentence beside them needs the room more
            part.setVisible(roomy)

    def lead(self) -> tuple[QWidget, ...]:
        """Return what stands before the sentence above the pages."""
        return ()

    def foot(
        self, *parts: QWidget, left: QWidget | None = None, spare: Sequence[Button] = (), known: Sequence[Button] = (),
        more: MenuButton | None = None,
    ) -> QFrame:  # fmt: skip
        """Return the bar at the foot; what the first part says has the room that the buttons leave, `left` stands before it.

        The `spare` buttons go into the menu of `more` where there is no room for them; what is `known` stands there anyway.
        """
        return GivingFoot(parts, spare=spare, known=known, more=more, left=left)

    def fit_screen(self, width: int, height: int) -> None:
        """Open in this size, or smaller where the screen is."""
        fit_screen(self, width, height)

    def _fit_toggled(self, wide: bool) -> None:
        self.pages.fit_width(wide)
        self.fit_width.setText(self.tr("Smaller") if wide else self.tr("Fit width"))

    def show_paper(self, paper: Any, said: str) -> None:
        """Show a paper's pages with a sentence above that says what it comes to."""
        self.paper = paper
        self.show_pages(self._papers.page_painter(paper), said)

    def show_pages(self, painter: Any, said: str) -> None:
        """Show the pages that a painter draws with a sentence above that says what they come to."""
        self.footing.setText(said)
        self.pages.show_pages(painter, said)
        self.count.setText(fmt.count(self.pages.pages(), self.tr("1 page"), self.tr("{n} pages")))

    # --- saving and printing

    def save(self, ext: str) -> None:
        """Ask where and save the paper; what is shown is what is saved."""
        paper = self.paper
        if paper is not None:
            name = self._papers.file_name(paper, ext)
            self.save_as(name, ext, lambda path, over: self._papers.save(paper, ext, path, overwrite=over))

    def save_as(self, name: str, ext: str, write: Callable[[Path, bool], None], *more: tuple[str, Callable[[], object]]) -> bool:
        """Ask where, write, and say where it lies, with `more` to do next; say whether it was written."""
        path = self.ask_path(name, ext)
        if path is None:
            return False
        confirmed = path.suffix.lower() == f".{ext}"  # the file dialog asked about exactly this name
        if not confirmed:
            path = path.with_name(f"{path.name}.{ext}")
        QGuiApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
        try:
            write(path, confirmed)
        except Refused:
            return False
        except BillingError as error:
            self.say("bad", *errors.words(error))
            return False
        finally:
            QGuiApplication.restoreOverrideCursor()
        folder = path.parent
        file_places.used(file_places.PAPERS, folder)
        saved = self.tr("Saved as {path}").format(path=path)
        self.say("good", saved, "", ((self.tr("Open folder"), lambda: open_folder(folder)), *more))
        return True

    def ask_path(self, name: str, ext: str) -> Path | None:
        """Ask for the file to write; the dialog of the system asks before one is replaced."""
        folder = file_places.folder_for(file_places.PAPERS)
        chosen, _ = QFileDialog.getSaveFileName(self, self.windowTitle(), str(folder / name), f"{ext.upper()} (*.{ext})")
        return Path(chosen) if chosen else None

    def print_paper(self) -> None:
        """Ask for a printer and print what is shown."""
        if self.paper is None:
            return
        name = self._papers.file_name(self.paper, "pdf").removesuffix(".pdf")
        if ask_and_print(self._papers.page_painter(self.paper), name, self):
            self.say("good", self.tr("Sent to the printer."))

    def print_button(self, button: Button) -> Button:
        """Let a button print, also with the key that prints everywhere."""
        button.setShortcut("Ctrl+P")
        button.setToolTip(self.tr("Print what is shown (Ctrl+P)"))
        button.clicked.connect(self.print_paper)
        return button

    def say(self, kind: str, headline: str, text: str = "", actions: Any = ()) -> None:
        """Tell something above the pages."""
        self._notices.show()
        self.notice.say(kind, headline, text, actions)

    def say_nothing(self) -> None:
        """Take away what was told."""
        self.notice.clear()
        self._notices.hide()


def open_folder(folder: Path) -> None:
    """Show a folder in the system's own program for files."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
