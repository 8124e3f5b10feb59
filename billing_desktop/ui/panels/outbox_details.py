"""Owns what is shown of one notification: its tries, the request as it is sent, the answer, and what can be done with it."""

from __future__ import annotations

import json
from http import HTTPStatus
from pathlib import Path
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from ...domain.outbox_rows import AttemptRow, OutboxRow
from ...exporters.files import save_bytes
from .. import file_places, theme
from ..desk import Desk
from ..dialogs.resend import ResendDialog
from ..dialogs.skip import SkipDialog
from ..sentences import said
from ..widgets.buttons import quiet, secondary
from ..widgets.cell import Cell
from ..widgets.code_view import CodeView
from ..widgets.flow import FlowLayout
from ..widgets.table import Column, RowModel, RowTable
from ..widgets.text import PlainLabel
from .elided import ElidedLabel

_LINES = 9


class OutboxDetails(QWidget):
    """Everything about the chosen notification."""

    failed = Signal(object)
    bill_wanted = Signal(str)
    customer_wanted = Signal(int)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._row: OutboxRow | None = None
        self._tries: list[AttemptRow] = []
        self.tries = self._build_tries()
        self.request, self.answer = CodeView(self.tr("Request")), CodeView(self.tr("Answer"))
        self.answer.setPlaceholderText(self.tr("no answer yet"))
        row = QHBoxLayout()
        row.setSpacing(16)
        for title, part, share in (
            (self.tr("Tries"), self.tries, 0),
            (self.tr("Request, the same bytes on every try"), self.request, 5),
            (self.tr("Answer"), self.answer, 3),
        ):
            label = PlainLabel(title, "header", "muted")
            label.setBuddy(part)
            part.setFixedHeight(CodeView.high(_LINES))
            box = QVBoxLayout()
            box.setSpacing(4)
            box.addWidget(label)
            box.addWidget(part)
            row.addLayout(box, share)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addLayout(row)
        column.addLayout(self._build_foot())

    def _build_tries(self) -> RowTable:
        columns = [
            Column(self.tr("At"), self._at, width=76),
            Column(self.tr("Answer"), self._status, stretch=True, width=48),
            Column(self.tr("Took"), lambda one: Cell(self.tr("{n} ms").format(n=one.ms), align="right"), align="right", width=64),
        ]
        table = RowTable(RowModel(columns, key=lambda one: one.at, sub=lambda one: False), row_height=28, name=self.tr("Tries"))
        table.set_empty_text(self.tr("not tried yet"))
        table.setFixedWidth(theme.px(236))
        table.picked.connect(self._show_try)
        return table

    def _at(self, one: AttemptRow) -> Cell:
        at = one.at.astimezone()
        return Cell(f"{at:%H:%M:%S}" if at.date() == self._desk.today() else f"{at:%m-%d %H:%M}")

    def _status(self, one: AttemptRow) -> Cell:
        good = one.status is not None and 200 <= one.status <= 299
        return Cell(str(one.status) if one.status else self.tr("none"), tone="credit" if good else "bad")

    def _build_foot(self) -> FlowLayout:
        self.send = secondary(self.tr("Send now"), "refresh")
        self.skip = secondary(self.tr("Skip with a reason…"))
        self.copy = quiet(self.tr("Copy as curl"), "copy")
        self.open = quiet(self.tr("Open the bill"), "bill")
        self.save = quiet(self.tr("Save evidence…"), "export")
        self.remark = ElidedLabel("small", "muted", least=theme.px(40))
        acts = (self._send, self._skip, self._copy, self._open, self._save)
        row = FlowLayout(spacing=8, last_right=True)
        for button, act in zip((self.send, self.skip, self.copy, self.open, self.save), acts, strict=True):
            button.clicked.connect(lambda _checked=False, act=act: self._safely(act))
            row.addWidget(button)
        row.addWidget(self.remark)
        return row

    def stops(self) -> list[QWidget]:
        """Return what Tab reaches here, in the order of reading."""
        return [self.tries, self.request, self.answer, self.send, self.skip, self.copy, self.open, self.save]

    # Showing

    def show_row(self, row: OutboxRow | None) -> None:
        """Show a notification with its tries, the last one chosen."""
        same = self._row is not None and row is not None and self._row.delivery_id == row.delivery_id
        self._row = row
        if row is None:
            self.tries.model().set_rows([])
            return
        tries = self._desk.billing.notifications.attempts(row.delivery_id) if row.delivery_id else []
        if not same or tries != self._tries:
            self._tries = tries
            self.tries.model().set_rows(tries)
            if tries:
                self.tries.select_row(len(tries) - 1)
        self._show_try(self.tries.current() if tries else None)
        self._offer(row)

    def _offer(self, row: OutboxRow) -> None:
        here = bool(row.delivery_id)
        again = row.state in ("set_aside", "delivered", "skipped")
        self.send.setText(self.tr("Send again") if again else self.tr("Send now"))
        # what cannot be done with it is not there, since nothing beside it would say why
        self.send.setVisible(here and (again or row.state == "pending"))
        self.skip.setVisible(row.state in ("pending", "set_aside"))
        self.copy.setVisible(here)
        self.save.setVisible(row.payment_id is not None)
        self.open.setText(self.tr("Open the bill") if self._bill(row) else self.tr("Open the customer"))
        remark = ""
        if row.state == "set_aside":
            remark = self.tr("Only this event is set aside; later ones of {name} go on.").format(name=row.customer)
        elif row.behind and row.state == "pending":
            first = self.tr("It goes once the one of {name} before it has arrived: the order is kept.")
            remark = first.format(name=said(row.behind))
        self.remark.setText(remark)
        self.remark.setVisible(bool(remark))

    def _show_try(self, one: AttemptRow | None) -> None:
        row = self._row
        if row is None:
            return
        self.request.set_code(self._request(row, one))
        self.answer.set_code("" if one is None else self._answer(one))

    def _request(self, row: OutboxRow, one: AttemptRow | None) -> str:
        billing = self._desk.billing
        url = next((e.url for e in billing.endpoints.list() if e.id == row.endpoint_id), "")
        head = [f"POST {url}"] if url else []
        head.append(f"webhook-id: {row.event_id}")
        if one is not None:
            head += [f"webhook-timestamp: {one.signed_at}", f"webhook-signature: {one.signature}"]
        return "\n".join([*head, "", billing.notifications.body(row)])

    def _answer(self, one: AttemptRow) -> str:
        if one.status is None:
            return f"{self.tr('No whole answer came:')}\n{said(one.error)}"
        head = [_named(one.status), *([f"content-type: {one.answer_type}"] if one.answer_type else [])]
        return "\n".join([*head, "", one.answer])

    def _bill(self, row: OutboxRow) -> str:
        """Return the public id of the bill it is about, or an empty text."""
        try:
            data = json.loads(self._desk.billing.notifications.body(row))["data"]
        except (ValueError, KeyError):
            return ""
        if row.type.startswith("bill."):
            return str(data.get("id", ""))
        return str(data.get("bill_id", ""))

    # Acts

    def _safely(self, act: Any) -> None:
        try:
            if self._row is not None:
                act(self._row)
        except Exception as error:
            self.failed.emit(error)

    def _send(self, row: OutboxRow) -> None:
        if row.state == "delivered":
            dialog = ResendDialog(self._desk.billing, row, parent=self.window())
            done = dialog.exec()
            dialog.deleteLater()
            if not done:
                return
        else:
            self._desk.billing.notifications.send_now([row.delivery_id])
        self._desk.bus.said.emit(self.tr("It is sent now, in its place in line."))

    def _skip(self, row: OutboxRow) -> None:
        dialog = SkipDialog(self._desk.billing, row, parent=self.window())
        if dialog.exec():
            self._desk.bus.said.emit(self.tr("Skipped; it stays listed with the reason."))
        dialog.deleteLater()

    def _copy(self, row: OutboxRow) -> None:
        QGuiApplication.clipboard().setText(self._desk.billing.notifications.curl(row))
        self._desk.bus.said.emit(self.tr("Copied; its signature runs out five minutes after the try."))

    def _open(self, row: OutboxRow) -> None:
        bill = self._bill(row)
        if bill:
            self.bill_wanted.emit(bill)
        else:
            self.customer_wanted.emit(row.customer_id)

    def _save(self, row: OutboxRow) -> None:
        if row.payment_id is None:
            return
        data = self._desk.billing.notifications.evidence(row.payment_id).encode()
        payment = json.loads(data)["payment"]
        proposed = str(file_places.folder_for(file_places.EVENTS) / f"Evidence_{payment}.json")
        path, _kind = QFileDialog.getSaveFileName(self, self.tr("Save the evidence of this payment"), proposed, "JSON (*.json)")
        if path:
            save_bytes(Path(path), data, overwrite=True)
            file_places.used(file_places.EVENTS, Path(path).parent)
            self._desk.bus.said.emit(self.tr("Saved: {name}").format(name=Path(path).name))


def _named(status: int) -> str:
    """Return a status with the name that it is registered under, whatever the receiver called it."""
    try:
        return f"{status} {HTTPStatus(status).phrase}"
    except ValueError:
        return str(status)
