"""Owns the dialog of a statement: options left, the very page that is printed right, and saving it to a file.

Must not know how a statement is made or drawn. Source: rules 8; look 04.
"""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from ...domain.errors import BillingError
from ...domain.rows import Statement
from .. import errors
from .. import format as fmt
from ..widgets.buttons import primary, secondary
from ..widgets.text import PlainLabel
from .paper import PaperDialog
from .statement_options import Options, StatementOptions


class StatementDialog(PaperDialog):
    """Show a customer's statement, print it, and save it as PDF, CSV or JSON."""

    def __init__(self, billing: Any, *, customer_id: int, account_id: int | None = None, parent: QWidget | None = None) -> None:
        super().__init__(billing, billing.statements, "", parent=parent)
        self.statement: Statement | None = None
        self._shown: Options | None = None
        self.setWindowTitle(self.tr("Statement"))
        self.options = StatementOptions(billing, self.numbers)
        self.pages.setAccessibleName(self.tr("The statement as it will be printed"))
        self._build()
        self.options.changed.connect(self.refresh)
        self.options.set_customer(customer_id, account_id)
        self.fit_screen(1280, 800)
        self.refresh()
        self.options.kinds.buttons()[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _build(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.options)
        row.addLayout(self.column(self._bottom_bar()), 1)
        self.setTabOrder(self.pages, self.print_)

    def _bottom_bar(self) -> QFrame:
        self.waits = PlainLabel("", "small", "muted")
        self.close_button = secondary(self.tr("Close"))
        self.csv, self.json = secondary("CSV", "table"), secondary("JSON", "file")
        self.print_ = self.print_button(secondary(self.tr("Print…"), "printer"))
        self.pdf = primary(self.tr("Save PDF"), "export")
        self.csv.setToolTip(self.tr("Save the lines for a spreadsheet"))
        self.json.setToolTip(self.tr("Save the statement for another program"))
        self.close_button.clicked.connect(self.reject)
        for button, ext in ((self.csv, "csv"), (self.json, "json"), (self.pdf, "pdf")):
            button.clicked.connect(lambda _checked=False, ext=ext: self.save(ext))
        self.pdf.setDefault(True)
        return self.foot(self.waits, self.close_button, self.print_, self.csv, self.json, self.pdf)

    # --- the statement

    def refresh(self) -> None:
        """Make the statement anew for what is chosen and show its pages."""
        for field in (self.options.from_field, self.options.to_field):
            field.clear_error()
        chosen = self.options.options()
        if chosen is not None and chosen != self._shown:
            self.say_nothing()
        self._shown = chosen
        self.statement = self.paper = self._made(chosen) if chosen else None
        missing = self.options.missing()
        ready = self.statement is not None
        for button in (self.pdf, self.csv, self.json, self.print_):
            button.setEnabled(ready)
        waits = self.tr("Save waits for: {what}").format(what=", ".join(missing or [self.tr("the period")]))
        self.waits.setText("" if ready else waits)
        if self.statement is not None:
            self.show_paper(self.statement, self.footing_text(self.statement))

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
                self.say("bad", *errors.words(error))
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
