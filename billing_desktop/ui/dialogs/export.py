"""Owns exporting a list: which one, as what, and to which file; an existing file is never overwritten unasked."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from ...exporters.files import save_bytes
from .. import errors, file_places, theme
from ..widgets.buttons import primary, secondary
from ..widgets.inputs import Combo, LabelledField
from ..widgets.notice import NoticeBar
from ..widgets.text import PlainLabel


class ExportDialog(QDialog):
    """Choose a list and a format, then a file. `saved` is the file that was written, or None."""

    def __init__(self, billing: Any, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._billing = billing
        self.saved: Path | None = None
        self.setWindowTitle(self.tr("Export a list"))
        self.setMinimumWidth(theme.px(440))
        self.notice = NoticeBar()
        self.kind, self.format = Combo(), Combo()
        lists = (
            ("customers", self.tr("Customers")), ("accounts", self.tr("Accounts")), ("bills", self.tr("Bills")),
            ("payments", self.tr("Payments")), ("entries", self.tr("Entries, everything that was posted")),
            ("events", self.tr("Notifications")),
        )  # fmt: skip
        for name, label in lists:
            self.kind.add(label, name)
        self.format.add(self.tr("CSV, for spreadsheets"), "csv")
        self.format.add(self.tr("XLSX, a workbook with typed cells"), "xlsx")
        self.format.add(self.tr("JSON, for programs"), "json")
        hint = self.tr("CSV and XLSX open in any spreadsheet, with amounts like 12.50. JSON counts them in cents.")
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(16)
        column.addWidget(PlainLabel(self.windowTitle(), "title"))
        column.addWidget(self.notice)
        column.addWidget(LabelledField(self.tr("List"), self.kind))
        column.addWidget(LabelledField(self.tr("Format"), self.format, hint=hint))
        cancel, save = secondary(self.tr("Cancel")), primary(self.tr("Choose file and export…"), "export")
        cancel.clicked.connect(self.reject)
        save.clicked.connect(lambda _checked=False: self._ask())
        save.setDefault(True)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addStretch(1)
        row.addWidget(cancel)
        row.addWidget(save)
        column.addLayout(row)

    def _ask(self) -> None:
        ext = self.format.value()
        name = f"{self._billing.path.stem}-{self.kind.value()}.{ext}"
        folder = file_places.folder_for(file_places.LISTS, self._billing.path.parent)
        chosen, _ = QFileDialog.getSaveFileName(self, self.windowTitle(), str(folder / name), f"{ext.upper()} (*.{ext})")
        if chosen:  # the file dialog has asked already whether an existing file may go
            file_places.used(file_places.LISTS, Path(chosen).parent)
            self.save(Path(chosen), overwrite=True)

    def save(self, path: Path, *, overwrite: bool = False) -> None:
        """Write the chosen list to a file and close."""
        try:
            save_bytes(path, self._billing.exports.table(self.kind.value(), self.format.value()), overwrite=overwrite)
        except Exception as error:
            errors.show_error(error, notice=self.notice)
            return
        self.saved = path
        self.accept()
