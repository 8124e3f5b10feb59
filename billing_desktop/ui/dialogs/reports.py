"""Owns the dialog of reports: which one and of which days at the left, the very page that is printed at the right.

Must not know how a report is made or drawn.
"""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup, QFrame, QVBoxLayout, QWidget

from ...domain.errors import BillingError
from ...domain.money import Money
from ...domain.paper_style import LANGUAGES
from ...domain.report import AS_OF, REPORTS, Report
from .. import errors
from .. import format as fmt
from ..beside import Beside
from ..widgets.buttons import RadioButton, primary, secondary
from ..widgets.date_edit import DateEdit
from ..widgets.inputs import Combo, LabelledField
from ..widgets.text import PlainLabel
from .paper import PaperDialog
from .statement_recipes import language_name


class ReportsDialog(PaperDialog):
    """Show a report of the whole book; save it as PDF, CSV or XLSX, or print it."""

    def __init__(self, billing: Any, *, kind: str = "ageing", parent: QWidget | None = None) -> None:
        super().__init__(billing, billing.reports, "", parent=parent)
        self.report: Report | None = None
        self._beside = Beside(billing, self._refused, self)
        self.setWindowTitle(self.tr("Reports"))
        self.pages.setAccessibleName(self.tr("The report as it will be printed"))
        self.beside(self._options(kind), self._bottom_bar(), wide=280, slim=240)
        self.fit_screen(1200, 800)
        self.refresh()
        self.kinds.buttons()[REPORTS.index(kind)].setFocus(Qt.FocusReason.OtherFocusReason)

    def _options(self, kind: str) -> QFrame:
        pane = QFrame()
        pane.setProperty("part", "pane")
        column = QVBoxLayout(pane)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(16)
        column.addWidget(PlainLabel(self.tr("Reports"), "title"))
        names = {
            "ageing": self.tr("Ageing"),
            "open_bills": self.tr("Open bills"),
            "payments": self.tr("Payments received"),
            "write_offs": self.tr("Write-offs"),
            "customers": self.tr("Customers"),
        }
        self.kinds = QButtonGroup(self)
        group = QVBoxLayout()
        group.setSpacing(2)
        group.addWidget(PlainLabel(self.tr("Report"), "smallStrong", "muted"))
        for number, name in enumerate(REPORTS):
            button = RadioButton(names[name])
            button.setAccessibleDescription(self.tr("Report"))
            button.setChecked(name == kind)
            self.kinds.addButton(button, number)
            group.addWidget(button)
        column.addLayout(group)
        today = self._billing.today()
        self.from_, self.to = DateEdit(self._billing.today), DateEdit(self._billing.today)
        self.from_.set_value(today.replace(month=1, day=1))
        self.to.set_value(today)
        self.from_field = LabelledField(self.tr("From"), self.from_)
        self.to_field = LabelledField(self.tr("To"), self.to)
        column.addWidget(self.from_field)
        column.addWidget(self.to_field)
        self.language = Combo()
        for language in LANGUAGES:
            self.language.add(language_name(language), language)
        self.language.set_value(self._billing.settings.get("paper_language"))
        column.addWidget(LabelledField(self.tr("Language"), self.language))
        column.addStretch(1)
        self.kinds.idToggled.connect(lambda _id, on: self.refresh() if on else None)
        for part in (self.from_, self.to):
            part.edited.connect(self.refresh)
        self.language.picked.connect(lambda _language: self.refresh())
        return pane

    def _bottom_bar(self) -> QFrame:
        self.waits = PlainLabel("", "small", "muted")
        self.close_button = secondary(self.tr("Close"))
        self.csv, self.xlsx = secondary("CSV", "table"), secondary("XLSX", "table")
        self.print_ = self.print_button(secondary(self.tr("Print…"), "printer"))
        self.pdf = primary(self.tr("Save PDF"), "export")
        self.close_button.clicked.connect(self.reject)
        for button, ext in ((self.csv, "csv"), (self.xlsx, "xlsx"), (self.pdf, "pdf")):
            button.clicked.connect(lambda _checked=False, ext=ext: self.save(ext))
        self.pdf.setDefault(True)
        return self.foot(self.waits, self.close_button, self.csv, self.xlsx, self.print_, self.pdf,
                         spare=(self.csv, self.xlsx))  # fmt: skip

    def kind(self) -> str:
        """Return which report is chosen."""
        return REPORTS[self.kinds.checkedId()]

    def refresh(self) -> None:
        """Make the report anew for what is chosen and show its pages."""
        self.from_field.clear_error()
        self.to_field.clear_error()
        self.say_nothing()
        of_a_day = self.kind() in AS_OF
        self.from_field.setVisible(not of_a_day)
        self.to_field.set_label(self.tr("As of") if of_a_day else self.tr("To"))
        self.to_field.setVisible(self.kind() != "customers")  # who there is and what they owe is of now
        self._show(None)
        first, last = self.from_.value(), self.to.value()
        if self.kind() == "customers":
            last = self._billing.today()
        if last is None or (self.kind() not in AS_OF and first is None):
            return
        kind, language, reports = self.kind(), self.language.value(), self._billing.reports
        try:
            self._beside.ask(lambda: reports.make(kind, from_=first, to=last, language=language), self._show)
        except BillingError as error:
            self._refused(error)
        if self._beside.is_busy():
            self.waits.setText(self.tr("The report is being made…"))

    def _refused(self, error: Exception) -> None:
        if isinstance(error, BillingError) and error.code == "period_backwards":
            self.from_field.set_error(self.tr("After the end of the period."))
        else:
            self.say("bad", *errors.words(error))

    def _show(self, report: Report | None) -> None:
        """Show a report's pages, or that none can be saved yet."""
        self.report = self.paper = report
        for button in (self.csv, self.xlsx, self.print_, self.pdf):
            button.setEnabled(report is not None)
        self.waits.setText("" if report is not None else self.tr("Save waits for: the period"))
        if report is not None:
            self.show_paper(report, self._said(report))

    def _said(self, report: Report) -> str:
        """Say how many lines there are and what the last sum of each currency comes to."""
        parts = [fmt.count(len(report.rows), self.tr("1 line"), self.tr("{n} lines"))]
        for row in report.sums:
            money = [cell for cell in row if isinstance(cell, Money)]
            shown = money[0] if report.kind == "customers" else money[-1]
            parts.append(self.numbers.with_code(shown.minor, shown.currency))
        return " · ".join(parts)
