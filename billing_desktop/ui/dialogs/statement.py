"""Owns the dialog of a statement: options left, the very page that is printed right, and what leaves the house.

What is saved as PDF, printed or mailed is issued: it has its number and is kept. Files with figures alone are not. Must not
know how a statement is made or drawn. Source: rules 8; look 04.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QMenu, QWidget

from ...domain.errors import BillingError
from ...domain.statement_rows import Statement
from ...services.issuing import IssuedStatement
from ...services.statement_making import Wanted
from .. import errors
from .. import format as fmt
from ..panels.action_button import MenuButton
from ..widgets.buttons import primary, secondary
from ..widgets.text import Badge, PlainLabel
from .issued_words import sent_words, way_name, ways
from .paper import PaperDialog, Refused
from .printing import ask_printer, print_pages
from .statement_options import StatementOptions


class StatementDialog(PaperDialog):
    """Show a customer's statement; save, print or mail it, which issues it, and note that it was sent."""

    several_wanted = Signal()
    """Statements for several customers are wanted instead."""

    def __init__(self, billing: Any, *, customer_id: int, account_id: int | None = None, parent: QWidget | None = None) -> None:
        super().__init__(billing, billing.statements, "", parent=parent)
        self.statement: Statement | None = None
        self.issued: IssuedStatement | None = None
        self._shown: Wanted | None = None
        self.setWindowTitle(self.tr("Statement"))
        self.options = StatementOptions(billing, self.numbers)
        self.pages.setAccessibleName(self.tr("The statement as it will be printed"))
        self._build()
        self.options.changed.connect(self.refresh)
        self.options.set_customer(customer_id, account_id)
        self.options.fill_recipes()
        self.fit_screen(1280, 800)
        self.refresh()
        self.options.kinds.buttons()[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _build(self) -> None:
        self.beside(self.options, self._bottom_bar(), wide=360, slim=338)
        self.setTabOrder(self.pages, self.options.keep)
        self.setTabOrder(self.options.keep, self.more)

    def lead(self) -> tuple[QWidget, ...]:
        self.number = PlainLabel("", "strong")
        self.state = Badge("", "muted")
        return self.number, self.state

    def _bottom_bar(self) -> QFrame:
        self.waits = PlainLabel("", "small", "muted")
        self.csv, self.xlsx = secondary("CSV", "table"), secondary("XLSX", "table")
        self.print_ = self.print_button(secondary(self.tr("Print…"), "printer"))
        self.sent = secondary(self.tr("Mark as sent"), "check")
        self.pdf = primary(self.tr("Save PDF"), "export")
        self.csv.setToolTip(self.tr("Save the lines for a spreadsheet"))
        self.xlsx.setToolTip(self.tr("Save the lines as a workbook with typed cells"))
        self.pdf.setToolTip(self.tr("Give it its number, keep it in the book and save it"))
        self.sent.clicked.connect(lambda _checked=False: self.mark_sent("post"))
        for button, ext in ((self.csv, "csv"), (self.xlsx, "xlsx"), (self.pdf, "pdf")):
            button.clicked.connect(lambda _checked=False, ext=ext: self.save(ext))
        self.pdf.setDefault(True)
        self.more = MenuButton(self.tr("More"), self._more_menu(), icon="more")
        return self.foot(self.waits, self.more, self.csv, self.xlsx, self.print_, self.sent, self.pdf, left=self.options.keep,
                         spare=(self.sent, self.csv, self.xlsx), known=(self.sent,), more=self.more)  # fmt: skip

    def _more_menu(self) -> QMenu:
        menu = QMenu(self)
        self.json = menu.addAction(self.tr("Save &JSON…"))
        self.json.triggered.connect(lambda: self.save("json"))
        self.mail = menu.addAction(self.tr("E-mail &draft…"))
        self.mail.setStatusTip(self.tr("Save a message with the statement attached; your mail program sends it"))
        self.mail.triggered.connect(lambda: self.save("eml"))
        menu.addSeparator()
        self.ways: list[QAction] = []
        for way in ways():
            action = menu.addAction(self.tr("Mark as sent: {way}").format(way=way_name(way)))
            action.triggered.connect(lambda _checked=False, way=way: self.mark_sent(way))
            self.ways.append(action)
        menu.addSeparator()
        self.several = menu.addAction(self.tr("Statements for &several customers…"))
        self.several.triggered.connect(self._ask_several)
        return menu

    def _ask_several(self) -> None:
        self.reject()
        self.several_wanted.emit()

    # --- the statement

    def refresh(self) -> None:
        """Make the statement anew for what is chosen and show its pages; the same as was issued stays that."""
        for field in (self.options.from_field, self.options.to_field):
            field.clear_error()
        known = self.options.known.value()
        ahead = self.tr("That day lies ahead; nothing is recorded on it yet.")
        self.options.known_field.set_warning(ahead if known and known > self._billing.today() else "")
        chosen = self.options.options()
        if chosen != self._shown:
            self.say_nothing()
            self.issued = None
        self._shown = chosen
        self.statement = self.paper = self._made(chosen) if chosen else None
        self.options.say_of_slip(self.statement)
        missing = self.options.missing()
        waits = self.tr("Save waits for: {what}").format(what=", ".join(missing or [self.tr("the period")]))
        self.waits.setText("" if self.statement is not None else waits)
        if self.statement is not None and self.issued is None:
            self.show_paper(self.statement, self.footing_text(self.statement))
        self._show_state()

    def _show_state(self) -> None:
        """Say whether what is shown was issued and sent, and offer what can be done with it."""
        ready, issued = self.statement is not None, self.issued
        for button in (self.pdf, self.csv, self.xlsx, self.print_):
            button.setEnabled(ready)
        for action in (self.json, self.mail):
            action.setEnabled(ready)
        waits = "" if issued else self.tr("Save, print or mail it first: only what was issued can have been sent.")
        offers: list[Any] = [self.sent, *self.ways]
        for offer in offers:
            offer.setEnabled(issued is not None)
            offer.setToolTip(waits)
        self.number.setText(issued.row.number if issued else self.statement.number if self.statement else "")
        if issued and issued.row.sent:
            self.state.set(self.tr("sent"), "credit")
        elif issued:
            self.state.set(self.tr("issued"), "info")
        else:
            self.state.set(self.tr("draft") if ready else "", "muted")

    def _made(self, chosen: Wanted) -> Statement | None:
        try:
            made: Statement = self._billing.issuing.draft(chosen)
        except BillingError as error:
            if error.code == "period_backwards":
                self.options.from_field.set_error(self.tr("After the end of the period."))
            else:
                self.say("bad", *errors.words(error))
            return None
        return made

    def issue(self) -> IssuedStatement | None:
        """Issue what is shown, once; None where it was refused."""
        if self.issued is None and self._shown is not None:
            try:
                self.issued = self._billing.issuing.issue(self._shown, seen=self.statement)
            except BillingError as error:
                self.refresh()
                self.say("bad", *errors.words(error))
                return None
            self.show_pages(self._billing.issuing.page_painter(self.issued), self.footing.text())
            self._show_state()
        return self.issued

    def mark_sent(self, way: str) -> None:
        """Note that the statement was sent."""
        if self.issued is None:
            return
        number = self.issued.row.number
        address = self.statement.customer.email if way == "email" and self.statement else ""
        try:
            note = self._billing.issuing.mark_sent(number, way, address=address)
        except BillingError as error:
            self.say("bad", *errors.words(error))
            return
        self.issued = replace(self.issued, row=replace(self.issued.row, sent=note))
        self._show_state()
        self.say("good", self.tr("{number} is marked as sent: {way}.").format(number=number, way=sent_words(note)))

    # --- files and printers

    def save(self, ext: str) -> None:
        """Ask where and save; a PDF or a message is issued first, figures alone are not."""
        statement = self.statement
        if statement is None:
            return
        if ext in ("pdf", "eml"):
            self._save_issued(statement, ext)
            return
        numbered = statement if self.issued else replace(statement, number="")
        name = self._billing.statements.file_name(statement, ext)
        self.save_as(name, ext, lambda path, over: self._billing.statements.save(numbered, ext, path, overwrite=over))

    def _save_issued(self, statement: Statement, ext: str) -> None:
        issuing = self._billing.issuing

        def write(path: Path, overwrite: bool) -> None:
            """Issue and write; a file in the way is told before anything is issued."""
            issuing.require_free(path, overwrite=overwrite)
            issued = self.issue()
            if issued is None:
                raise Refused
            issuing.save(issued, ext, path, overwrite=overwrite)

        way = "email" if ext == "eml" else "post"
        self.save_as(issuing.draft_name(statement, ext), ext, write, (self.tr("Mark as sent"), lambda: self.mark_sent(way)))

    def print_paper(self) -> None:
        """Ask for a printer, issue what is shown and print it."""
        statement = self.statement
        if statement is None:
            return
        name = self._billing.issuing.draft_name(statement, "pdf").removesuffix(".pdf")
        printer = ask_printer(self.pages.pages(), name, self)
        issued = self.issue() if printer is not None else None
        if printer is not None and issued is not None and print_pages(self._billing.issuing.page_painter(issued), printer):
            mark = (self.tr("Mark as sent"), lambda: self.mark_sent("post"))
            self.say("good", self.tr("{number} was sent to the printer.").format(number=issued.row.number), "", (mark,))

    def footing_text(self, made: Statement) -> str:
        """Say how opening and lines come to the closing, as the page itself does."""

        def amount(minor: int) -> str:
            return self.numbers.amount(minor, made.currency)

        if made.type == "open_item":
            items = fmt.count(len(made.lines), self.tr("1 open item"), self.tr("{n} open items"))
            said = self.tr("{items} = {closing}").format(items=items, closing=amount(made.closing_minor))
            return " ".join([said, *self._known_words()])
        parts = [self.tr("opening {amount}").format(amount=amount(made.opening_minor))]
        parts.append(self.tr("+ {amount} billed").format(amount=amount(made.billed_minor)))
        parts.append(self.tr("− {amount} received").format(amount=amount(made.paid_minor)))
        if made.credited_minor:
            parts.append(self.tr("− {amount} credited").format(amount=amount(made.credited_minor)))
        if made.written_off_minor:
            parts.append(self.tr("− {amount} written off").format(amount=amount(made.written_off_minor)))
        parts.append(self.tr("= closing {amount}").format(amount=amount(made.closing_minor)))
        return " ".join([*parts, *self._known_words()])

    def _known_words(self) -> list[str]:
        """Say that what was recorded later is left out, where it is."""
        day = self.options.known.value()
        if day is None or self._shown is None or self._shown.known_at is None:
            return []
        return [self.tr("· as recorded up to {day}").format(day=fmt.day(day))]
