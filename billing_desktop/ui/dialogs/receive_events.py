"""Owns the dialog that takes events of another system as payments: pasted or of a file, shown before anything is written."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QFileDialog, QWidget

from ...domain.errors import BillingError
from ...services.receiving import BEFORE, NEW, Seen
from .. import file_places, theme
from .. import format as fmt
from ..sentences import said
from ..widgets.buttons import primary, secondary
from ..widgets.cell import Cell
from ..widgets.inputs import LabelledField, LineEdit, TextArea
from ..widgets.table import Column, RowModel, RowTable
from .base import FormDialog


class ReceiveEventsDialog(FormDialog):
    """The text, the secret it is held against, and what recording it would do."""

    def __init__(self, billing: Any, *, parent: QWidget | None = None) -> None:
        super().__init__(billing, "", parent=parent)
        self._seen: list[Seen] = []
        self._data = b""
        self.set_title(self.tr("Receive events"))
        self.set_under_title(
            self.tr("Each event of another system that tells of a payment is recorded once, however often it comes.")
        )
        self.text = TextArea(lines=6, placeholder='{"id":"evt_…","type":"obligation.amount_applied","data":{…}}')
        self.text.setFont(theme.font("code"))
        self.secret = LineEdit(placeholder="whsec_…")
        self.table = self._build_table()
        self.body.addWidget(LabelledField(self.tr("Events as JSON, or a request with its headers"), self.text))
        hint = self.tr("empty: signatures are not held against anything")
        self.body.addWidget(LabelledField(self.tr("Signing secret"), self.secret, hint=hint))
        self.body.addWidget(self.table, 1)
        self.file = secondary(self.tr("From a file…"), "folder")
        self.cancel, self.effect_button = secondary(self.tr("Cancel")), primary(self.tr("Record payments"))
        self.add_buttons(self.effect_button, self.cancel, left=[self.file])
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(200)
        self._rest.timeout.connect(self._look)
        self.file.clicked.connect(lambda _checked=False: self._choose())
        self.cancel.clicked.connect(self.reject)
        self.effect_button.clicked.connect(self.submit_and_close)
        self.text.textChanged.connect(self._rest.start)
        self.secret.textEdited.connect(lambda _text: self._rest.start())
        self.update_effect()
        self.fit(theme.px(800), theme.px(600))
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def _build_table(self) -> RowTable:
        columns = [
            Column(self.tr("State"), self._state, width=112),
            Column(self.tr("For"), self._about, stretch=True, width=240),
            Column(self.tr("Amount"), self._amount, align="right", width=104),
        ]
        table = RowTable(RowModel(columns, sub=lambda row: False), row_height=48, name=self.tr("What was found"))
        table.set_empty_text(self.tr("Paste one or more events, or choose a file."))
        return table

    def _about(self, row: Seen) -> Cell:
        """Say what it pays; what is refused says beneath why."""
        return Cell(said(row.target) if row.target else row.event_id, below=said(row.text))

    def _state(self, row: Seen) -> Cell:
        new = (self.tr("signed"), "credit") if row.checked else (self.tr("new"), "info")
        word, tone = {NEW: new, BEFORE: (self.tr("there already"), "muted")}.get(row.state, (self.tr("refused"), "bad"))
        return Cell(badge=word, badge_tone=tone)

    def _amount(self, row: Seen) -> Cell:
        return Cell(self.numbers.amount(row.amount_minor, row.currency) if row.currency else "", align="right")

    def _choose(self) -> None:
        folder = str(file_places.folder_for(file_places.EVENTS))
        path, _kind = QFileDialog.getOpenFileName(self, self.tr("A file of events"), folder, "JSON (*.json *.jsonl *.txt);;* (*)")
        if path:
            file_places.used(file_places.EVENTS, Path(path).parent)
            self.read_file(Path(path))

    def read_file(self, path: Path) -> None:
        """Show what a file holds."""
        try:
            self.text.set_text(path.read_bytes().decode("utf-8-sig"))
        except (OSError, UnicodeDecodeError):
            self.notice.say("bad", self.tr("{name} cannot be read as text in UTF-8.").format(name=path.name))
            return
        self._look()

    def _look(self) -> None:
        self._data = self.text.toPlainText().encode()
        self.notice.clear()
        self._seen = []
        if self._data.strip():
            try:
                self._seen = self.billing.receiving.look(self._data, secret=self.secret.text().strip())
            except BillingError as error:
                self.refused(error)
        self.table.model().set_rows(self._seen)
        new = sum(one.state == NEW for one in self._seen)
        words = fmt.count(new, self.tr("Record 1 payment"), self.tr("Record {n} payments"))
        self.effect_button.setText(words if new else self.tr("Record payments"))
        self.update_effect()

    def missing(self) -> list[str]:
        return [] if any(one.state == NEW for one in self._seen) else [self.tr("a new event")]

    def is_dirty(self) -> bool:
        return bool(self.text.toPlainText().strip())

    def commit(self) -> Any:
        receipts = self.billing.receiving.take(self._data, self._seen, secret=self.secret.text().strip())
        return receipts[-1]
