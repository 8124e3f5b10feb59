"""Owns the last page of the import: what it did, what it rounded, and how it is taken back."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from ...services.import_preview import ImportPreview
from ...services.import_report import ImportReport
from .. import format as fmt
from .. import icons
from ..widgets.text import PlainLabel
from . import import_words as words

_MOST_LINES = 1000
"""Remarks that are shown: more of them nobody reads, and writing them would keep the window waiting."""


class _Tick(PlainLabel):
    def __init__(self) -> None:
        super().__init__("")
        self.setFixedWidth(32)
        self.recolour()

    def recolour(self) -> None:
        self.setPixmap(icons.pixmap("check", "accent", 28, self.devicePixelRatioF()))


class ImportDonePage(QWidget):
    """What an import did, in one line, and its remarks row by row."""

    def __init__(self, numbers: fmt.Numbers, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._numbers = numbers
        self.head = PlainLabel("", "title", wrap=True)
        self.rounded = PlainLabel("", "body", wrap=True)
        self.back = PlainLabel("", "body", "muted", wrap=True)
        self._label = PlainLabel(self.tr("Remarks"), "section")
        self.remarks = QPlainTextEdit()
        self.remarks.setReadOnly(True)
        self.remarks.setTabChangesFocus(True)
        self.remarks.setAccessibleName(self.tr("Remarks"))
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 0)
        column.setSpacing(12)
        column.addWidget(_Tick())
        for label in (self.head, self.rounded, self.back):
            label.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
            column.addWidget(label)
        column.addSpacing(8)
        column.addWidget(self._label)
        column.addWidget(self.remarks, 1)
        column.addStretch(0)

    def show_report(self, shown: ImportPreview, report: ImportReport) -> None:
        """Say what was written, and each remark with its row."""
        self.head.setText(words.done(report))
        self.rounded.setText(words.rounded(report.rounded, shown.rounding, self._numbers))
        self.rounded.setVisible(bool(report.rounded))
        self.back.setText(words.taken_back(report))
        told = [*report.remarks, *((one.line, f"{one.column}: {one.text}.") for one in report.rounded)]
        lines = [words.remark(line, text) for line, text in sorted(told)[:_MOST_LINES]]
        if len(told) > _MOST_LINES:
            lines.append(self.tr("and {n} more like these").format(n=fmt.whole(len(told) - _MOST_LINES)))
        self.remarks.setPlainText("\n".join(lines))
        for part in (self._label, self.remarks):
            part.setVisible(bool(lines))
