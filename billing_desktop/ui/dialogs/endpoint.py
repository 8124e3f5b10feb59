"""Owns the dialogs of an endpoint: adding one, and showing its secret the one time it can be seen."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from ...domain.errors import BillingError
from ...services import FieldErrors
from ...services.endpoints import Added
from .. import theme
from ..sentences import said
from ..widgets.buttons import CheckBox, RadioButton, primary, secondary
from ..widgets.inputs import LabelledField, LineEdit
from ..widgets.text import PlainLabel
from .base import FormDialog, set_tab_order
from .fitting import MARGIN


class EndpointDialog(FormDialog):
    """Where notifications go, what is told there, and with which secret they are signed. `added` is what came of it."""

    def __init__(self, billing: Any, *, parent: QWidget | None = None) -> None:
        super().__init__(billing, "", parent=parent)
        self.added: Added | None = None
        self.set_title(self.tr("Add an endpoint"))
        self.set_under_title(self.tr("It is told of what is recorded from now on, signed, in order, as often as it takes."))
        self.url = LineEdit(placeholder="https://example.com/hooks")
        self.url_field = LabelledField(self.tr("URL"), self.url, needed=True)
        self.moment = RadioButton(self.tr("Moment: each payment, as Moment tells it"))
        self.extended = RadioButton(self.tr("Extended: also what is taken back, bills and customers"))
        self.moment.setChecked(True)
        self.secret = LineEdit(placeholder="whsec_…")
        hint = self.tr("empty: one is made and shown once; it lies in {place}, never in the book")
        self.secret_field = LabelledField(self.tr("Signing secret"), self.secret, hint=hint.format(place=_place(billing)))
        self.private = CheckBox(self.tr("It lies in this computer or network"))
        ways = QVBoxLayout()
        ways.setSpacing(4)
        ways.addWidget(PlainLabel(self.tr("What is told"), "label", "muted"))
        ways.addWidget(self.moment)
        ways.addWidget(self.extended)
        for part in (self.url_field, self.secret_field):
            self.body.addWidget(part)
        self.body.insertLayout(1, ways)
        self.body.addWidget(self.private)
        self.body.addStretch(1)
        set_tab_order([self.url, self.moment, self.extended, self.secret, self.private])
        self.cancel, self.effect_button = secondary(self.tr("Cancel")), primary(self.tr("Add the endpoint"))
        self.add_buttons(self.effect_button, self.cancel)
        self.cancel.clicked.connect(self.reject)
        self.effect_button.clicked.connect(self.submit_and_close)
        self.url.textEdited.connect(lambda _text: self.update_effect())
        self.update_effect()
        self.fit(theme.px(560), self.sizeHint().height())
        self.url.setFocus(Qt.FocusReason.OtherFocusReason)

    def missing(self) -> list[str]:
        return [] if self.url.text().strip() else [self.tr("a URL")]

    def is_dirty(self) -> bool:
        return bool(self.url.text().strip() or self.secret.text().strip())

    def refused(self, error: BillingError) -> None:
        for field in (self.url_field, self.secret_field):
            field.set_error("")
        fields = {"url": self.url_field, "secret": self.secret_field}
        problems = error.problems if isinstance(error, FieldErrors) else []
        for problem in problems:
            if problem.field in fields:
                fields[problem.field].set_error(said(problem.text))
        if not problems:
            super().refused(error)
        QTimer.singleShot(0, self, lambda: self.hug(shrink=False))  # once the labels know what they say

    def commit(self) -> Any:
        self.added = self.billing.endpoints.add(
            self.url.text(),
            secret=self.secret.text().strip(),
            profile="extended" if self.extended.isChecked() else "moment",
            allow_private=self.private.isChecked(),
        )
        return self.added


class SecretDialog(QDialog):
    """Shows a secret once, to be given to the receiver."""

    def __init__(self, added: Added, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Signing secret"))
        self.setMinimumWidth(theme.px(480))
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        column.setSpacing(12)
        column.addWidget(PlainLabel(self.tr("Give this secret to the receiver"), "title"))
        text = self.tr("It is shown only now. With it the receiver sees that a notification comes from you and was not changed.")
        column.addWidget(PlainLabel(text, "body", "muted", wrap=True))
        self.secret = LineEdit(added.secret)
        self.secret.setReadOnly(True)
        self.secret.setFont(theme.font("code"))
        self.secret.setAccessibleName(self.tr("Signing secret"))
        self.secret.selectAll()
        column.addWidget(self.secret)
        for line in added.said:
            column.addWidget(PlainLabel(said(line), "small", "late", wrap=True))
        self.copy, close = secondary(self.tr("Copy"), "copy"), primary(self.tr("I have it"))
        self.copy.clicked.connect(lambda _checked=False: QGuiApplication.clipboard().setText(added.secret))
        close.clicked.connect(self.accept)
        close.setDefault(True)
        row = QHBoxLayout()
        row.setContentsMargins(0, 12, 0, 0)
        row.addWidget(self.copy)
        row.addStretch(1)
        row.addWidget(close)
        column.addLayout(row)


def _place(billing: Any) -> str:
    return said(billing.endpoints.kept_in)
