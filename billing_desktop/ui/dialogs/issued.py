"""Owns the dialog of an issued statement: its pages as they were drawn then, to print, save and mail again.

Must not know how it was made. Source: rules 8; ux A11.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from ...domain.errors import BillingError
from ...services.issuing import IssuedStatement
from .. import errors
from .. import format as fmt
from ..panels.action_button import MenuButton
from ..widgets.buttons import primary, secondary
from ..widgets.text import Badge, PlainLabel
from .issued_words import kind_name, sent_words, span_words, way_name, ways
from .paper import PaperDialog
from .printing import ask_and_print


class IssuedDialog(PaperDialog):
    """Show an issued statement by its number. Raises: BillingError when there is none, or it was changed by force."""

    def __init__(self, billing: Any, number: str, *, parent: QWidget | None = None) -> None:
        super().__init__(billing, billing.issuing, "", parent=parent)
        self.issued: IssuedStatement = billing.issuing.again(number)
        self.setWindowTitle(self.tr("Statement {number}").format(number=self.issued.row.number))
        self.pages.setAccessibleName(self.tr("The statement as it was issued"))
        self.close_button = secondary(self.tr("Close"))
        self.mail = secondary(self.tr("E-mail draft…"), "file")
        self.print_ = self.print_button(secondary(self.tr("Print…"), "printer"))
        self.pdf = primary(self.tr("Save PDF"), "export")
        self.sent = MenuButton(self.tr("Mark as sent"), self._ways_menu(), icon="check")
        self.close_button.clicked.connect(self.reject)
        self.mail.clicked.connect(lambda: self.save("eml"))
        self.pdf.clicked.connect(lambda: self.save("pdf"))
        self.pdf.setDefault(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        foot = self.foot(PlainLabel(), self.close_button, self.sent, self.mail, self.print_, self.pdf, spare=(self.mail,))
        column.addLayout(self.column(foot))
        self.fit_screen(900, 760)
        self.show_paper(self.issued, "")
        self._say_state()
        self.pdf.setFocus(Qt.FocusReason.OtherFocusReason)

    def lead(self) -> tuple[QWidget, ...]:
        self.number = PlainLabel(self.issued.row.number, "strong")
        self.state = Badge("", "info")
        return self.number, self.state

    def _ways_menu(self) -> QMenu:
        menu = QMenu(self)
        for way in ways():
            menu.addAction(way_name(way)).triggered.connect(lambda _checked=False, way=way: self.mark_sent(way))
        return menu

    def _say_state(self) -> None:
        row = self.issued.row
        self.state.set(self.tr("sent") if row.sent else self.tr("issued"), "credit" if row.sent else "info")
        said = self.tr("issued {day}").format(day=fmt.day(row.issued_at.date()))
        if row.sent:
            said = self.tr("{facts}, sent {how}").format(facts=said, how=sent_words(row.sent))
        self.footing.setText(said)
        closing = self.numbers.with_code(row.closing_minor, row.currency)
        paper = self.tr("{kind}, {span}, closing {closing}").format(
            kind=kind_name(row.type), span=span_words(row), closing=closing
        )
        self.pages.setAccessibleDescription(f"{paper}, {said}")

    def mark_sent(self, way: str) -> None:
        """Note that it was sent."""
        row = self.issued.row
        address = self._billing.read.customer(row.customer_id).email if way == "email" else ""
        try:
            note = self._billing.issuing.mark_sent(row.number, way, address=address)
        except BillingError as error:
            self.say("bad", *errors.words(error))
            return
        self.issued = replace(self.issued, row=replace(row, sent=note))
        self._say_state()

    def save(self, ext: str) -> None:
        """Ask where and save the kept bytes, or a message with them in it."""

        def write(path: Path, overwrite: bool) -> None:
            self._billing.issuing.save(self.issued, ext, path, overwrite=overwrite)

        way = "email" if ext == "eml" else "post"
        name = self._billing.issuing.file_name(self.issued, ext)
        self.save_as(name, ext, write, (self.tr("Mark as sent"), lambda: self.mark_sent(way)))

    def print_paper(self) -> None:
        """Ask for a printer and print the pages as they were drawn then."""
        name = self._billing.issuing.file_name(self.issued, "pdf").removesuffix(".pdf")
        if ask_and_print(self._billing.issuing.page_painter(self.issued), name, self):
            self.say("good", self.tr("Sent to the printer."), "", ((self.tr("Mark as sent"), lambda: self.mark_sent("post")),))
