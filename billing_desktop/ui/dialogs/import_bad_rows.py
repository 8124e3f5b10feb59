"""Owns saving the rows that cannot be imported to a file, each with its reason, to be mended and imported later."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from ...domain.errors import BillingError
from ...exporters.files import save_bytes
from ...services.import_preview import ImportPreview, bad_rows_csv
from .. import errors
from ..widgets.notice import NoticeBar


def _tr(text: str) -> str:
    return QCoreApplication.translate("import", text)


def ask_and_save(parent: QWidget, shown: ImportPreview | None, book: Path, notice: NoticeBar) -> None:
    """Ask for a file beside the book and write the rows that need a look."""
    if shown is None:
        return
    name = f"{shown.path.stem}-{_tr('needs-a-look')}.csv"
    chosen, _ = QFileDialog.getSaveFileName(
        parent, _tr("Save the rows that need a look"), str(book.with_name(name)), _tr("CSV (*.csv)")
    )
    if chosen:  # the file dialog has asked already whether an existing file may go
        save_bad_rows(shown, Path(chosen), notice, overwrite=True)


def save_bad_rows(shown: ImportPreview, path: Path, notice: NoticeBar, *, overwrite: bool = False) -> None:
    """Write the rows that need a look to a file and say so."""
    try:
        save_bytes(path, bad_rows_csv(shown), overwrite=overwrite)
    except BillingError as error:
        errors.show_error(error, notice=notice)
        return
    notice.say("good", _tr("Saved to {file}").format(file=str(path)))
