"""Owns the dialog of a statement: options left, the very page that is printed right, and saving it to a file.

Must not know how a statement is made or drawn. Source: rules 8; look 04.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import QStandardPaths, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QDialog, QFileDialog, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from ...domain.errors import BillingError
from ...domain.rows import Statement
from .. import errors
from .. import format as fmt
from ..widgets.buttons import primary, quiet, secondary
from ..widgets.notice import NoticeBar
from ..widgets.text import PlainLabel, hairline
from .pages_view import PagesView
from .statement_options import Options, StatementOptions


class StatementDialog(QDialog):
    """Show a customer's statement and save it as PDF, CSV or JSON."""

    _folder: Path | None = None

    def __init__(self, billing: Any, *, customer_id: int, account_id: int | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._billing = billing
        self.numbers = fmt.book_numbers(billing)
        self.receipt = None
        self.statement: Statement | None = None
        self._shown: Options | None = None
        self.setWindowTitle(self.tr("Statement"))
        self.options = StatementOptions(billing, self.numbers)
        self.pages = PagesView(self.tr("The statement as it will be printed"))
        self.notice = NoticeBar()
        self._build()
        self.options.changed.connect(self.refresh)
        self.options.set_customer(customer_id, account_id)
        self._fit_screen()
        self.refresh()
        self.options.kinds.buttons()[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _build(self) -> None:
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
        right.addWidget(self._bottom_bar())
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.options)
        row.addLayout(right, 1)
        self.setTabOrder(self.pages, self.csv)

    def _top_bar(self) -> QFrame:
        bar = QFrame()
        bar.setProperty("part", "surface")
        bar.setFixedHeight(48)
        row = QHBoxLayout(bar)
        row.setContentsMargins(24, 0, 14, 0)
        row.setSpacing(12)
        self.footing = PlainLabel("", "body", "muted", selectable=True)
        self.footing.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.count = PlainLabel("", "small", "muted")
        self.zoom = PlainLabel("", "small", "muted")
        self.fit_width = quiet(self.tr("Fit width"))
        self.fit_width.setCheckable(True)
        self.fit_width.toggled.connect(self._fit_toggled)
        self.pages.zoomed.connect(lambda zoom: self.zoom.setText(f"{round(zoom * 100)} %"))
        row.addWidget(self.footing, 1)
        row.addWidget(self.count)
        row.addWidget(self.zoom)
        row.addWidget(self.fit_width)
        return bar

    def _bottom_bar(self) -> QFrame:
        bar = QFrame()
        bar.setProperty("part", "bar")
        bar.setFixedHeight(57)
        row = QHBoxLayout(bar)
        row.setContentsMargins(24, 0, 24, 0)
        row.setSpacing(8)
        self.waits = PlainLabel("", "small", "muted")
        self.close_button = secondary(self.tr("Close"))
        self.csv, self.json = secondary("CSV", "table"), secondary("JSON", "file")
        self.pdf = primary(self.tr("Save PDF"), "export")
        self.csv.setToolTip(self.tr("Save the lines for a spreadsheet"))
        self.json.setToolTip(self.tr("Save the statement for another program"))
        self.close_button.clicked.connect(self.reject)
        for button, ext in ((self.csv, "csv"), (self.json, "json"), (self.pdf, "pdf")):
            button.clicked.connect(lambda _checked=False, ext=ext: self.save(ext))
        self.pdf.setDefault(True)
        row.addWidget(self.waits, 1)
        for button in (self.close_button, self.csv, self.json, self.pdf):
            row.addWidget(button)
        return bar

    def _fit_screen(self) -> None:
        room = (self.screen() or QGuiApplication.primaryScreen()).availableSize()
        self.resize(min(1280, room.width() - 16), min(800, room.height() - 40))

    def _fit_toggled(self, wide: bool) -> None:
        self.pages.fit_width(wide)
        self.fit_width.setText(self.tr("Smaller") if wide else self.tr("Fit width"))

    # --- the statement

    def refresh(self) -> None:
        """Make the statement anew for what is chosen and show its pages."""
        for field in (self.options.from_field, self.options.to_field):
            field.clear_error()
        chosen = self.options.options()
        if chosen is not None and chosen != self._shown:
            self._clear_notice()
        self._shown = chosen
        self.statement = self._made(chosen) if chosen else None
        missing = self.options.missing()
        ready = self.statement is not None
        for button in (self.pdf, self.csv, self.json):
            button.setEnabled(ready)
        waits = self.tr("Save waits for: {what}").format(what=", ".join(missing or [self.tr("the period")]))
        self.waits.setText("" if ready else waits)
        if self.statement is not None:
            said = self.footing_text(self.statement)
            self.footing.setText(said)
            self.pages.show_pages(self._billing.statements.page_painter(self.statement), said)
            pages = fmt.count(self.pages.pages(), self.tr("1 page"), self.tr("{n} pages"))
            self.count.setText(pages)

    def _made(self, chosen: Options) -> Statement | None:
        try:
            made: Statement = self._billing.statements.make(
                chosen.customer_id,
                chosen.account_id,
                type=chosen.type,
                from_=chosen.from_,
                to=chosen.to,
                currency=chosen.currency,
            )
        except BillingError as error:
            if error.code == "period_backwards":
                self.options.from_field.set_error(self.tr("After the end of the period."))
            else:
                self._say("bad", *errors.words(error))
            return None
        return made

    def footing_text(self, made: Statement) -> str:
        """Say how opening and lines come to the closing, as the page itself does."""

        def amount(minor: int) -> str:
            return self.numbers.amount(minor, made.currency)

        if made.type == "open_item":
            items = fmt.count(len(made.lines), self.tr("1 open item"), self.tr("{n} open items"))
            return self.tr("{items} = {closing}").format(items=items, closing=amount(made.closing_minor))
        parts = [self.tr("opening {amount}").format(amount=amount(made.opening_minor))]
        parts.append(self.tr("+ {amount} billed").format(amount=amount(made.billed_minor)))
        parts.append(self.tr("− {amount} received").format(amount=amount(made.paid_minor)))
        if made.credited_minor:
            parts.append(self.tr("− {amount} credited").format(amount=amount(made.credited_minor)))
        if made.written_off_minor:
            parts.append(self.tr("− {amount} written off").format(amount=amount(made.written_off_minor)))
        parts.append(self.tr("= closing {amount}").format(amount=amount(made.closing_minor)))
        return " ".join(parts)

    # --- saving

    def save(self, ext: str) -> None:
        """Ask where and save the statement; what is shown is what is saved."""
        if self.statement is None:
            return
        path = self.ask_path(self._billing.statements.file_name(self.statement, ext), ext)
        if path is None:
            return
        confirmed = path.suffix.lower() == f".{ext}"  # the file dialog asked about exactly this name
        if not confirmed:
            path = path.with_name(f"{path.name}.{ext}")
        QGuiApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
        try:
            self._billing.statements.save(self.statement, ext, path, overwrite=confirmed)
        except BillingError as error:
            self._say("bad", *errors.words(error))
            return
        finally:
            QGuiApplication.restoreOverrideCursor()
        StatementDialog._folder = path.parent
        folder = path.parent
        saved = self.tr("Saved as {path}").format(path=path)
        self._say("good", saved, "", ((self.tr("Open folder"), lambda: _open_folder(folder)),))

    def ask_path(self, name: str, ext: str) -> Path | None:
        """Ask for the file to write; the dialog of the system asks before one is replaced."""
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        folder = self._folder or Path(documents or Path.home())
        chosen, _ = QFileDialog.getSaveFileName(self, self.tr("Save statement"), str(folder / name), f"{ext.upper()} (*.{ext})")
        return Path(chosen) if chosen else None

    def _say(self, kind: str, headline: str, text: str = "", actions: Any = ()) -> None:
        self._notices.show()
        self.notice.say(kind, headline, text, actions)

    def _clear_notice(self) -> None:
        self.notice.clear()
        self._notices.hide()


def _open_folder(folder: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
