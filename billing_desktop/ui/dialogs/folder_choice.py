"""Owns the choice of a folder that files are written into, and what is done where there is none; must not know the files."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from ...domain.errors import BillingError
from .. import errors, file_places
from ..widgets.buttons import secondary
from ..widgets.inputs import LabelledField, LineEdit
from ..widgets.notice import NoticeBar


class FolderChoice(QObject):
    """A field with the folder and a button that asks for one."""

    made = Signal()
    """The folder that was missing is there now."""

    def __init__(self, kind: str, title: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._kind, self._title, self._window = kind, title, parent
        self.field = LineEdit()
        self.field.setText(str(file_places.folder_for(kind)))
        self.choose = secondary(self.tr("Choose…"), "folder")
        self.choose.clicked.connect(self._ask)

    def labelled(self, label: str) -> LabelledField:
        """Return the field with its label and the button beside it."""
        found = LabelledField(label, self.field)
        found.put_beside(self.choose)
        return found

    def text(self) -> str:
        """Return what stands in the field."""
        return self.field.text().strip()

    def folder(self) -> Path:
        """Return the folder that is meant."""
        return Path(self.text()).expanduser()

    def note_used(self) -> None:
        """Propose this folder the next time."""
        file_places.used(self._kind, self.folder())

    def refuse(self, error: BillingError, notice: NoticeBar) -> None:
        """Tell why the folder cannot be used, with the keyboard on it; one that is only missing can be made from here."""
        offers = ((self.tr("Make the folder"), lambda: self._make(notice)),) if error.code == "no_folder" else ()
        notice.say("bad", *errors.words(error), offers)
        self._return_to()

    def _return_to(self) -> None:
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.field.selectAll()

    def _make(self, notice: NoticeBar) -> None:
        try:
            self.folder().mkdir(parents=True, exist_ok=True)
        except OSError:
            text = self.tr("{folder} could not be made there; choose another folder.").format(folder=self.folder().name)
            notice.say("bad", self.tr("This was not done"), text)
            self._return_to()
            return
        notice.clear()
        self.made.emit()

    def _ask(self) -> None:
        start = self.folder() if self.folder().is_dir() else file_places.folder_for(self._kind)
        chosen = QFileDialog.getExistingDirectory(self._window, self._title, str(start))
        if chosen:
            self.field.setText(chosen)
