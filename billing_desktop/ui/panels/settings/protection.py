"""Owns the section of protection: the day through which the book is locked."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout

from ... import theme
from ...desk import Desk
from ...settings_sections import title_of
from ...widgets.buttons import secondary
from ...widgets.date_edit import DateEdit
from ...widgets.inputs import LabelledField
from .section import Section


class ProtectionSection(Section):
    """The lock date, set and lifted."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, title_of("protection"))
        card = self.card(
            self.tr("Lock"), self.tr("What was handed to the tax office stays as it is: nothing can count on or before this day.")
        )
        self.lock = DateEdit(desk.today)
        self.lock.setMinimumWidth(theme.px(160))
        self.lock_field = LabelledField(self.tr("Locked through"), self.lock, hint=self.tr("empty: no lock"))
        self.lock.left.connect(self._keep_lock)
        self.lock.returnPressed.connect(self._keep_lock)
        self.lift = secondary(self.tr("Lift the lock"), "x")
        self.lift.clicked.connect(lambda _checked=False: self._lift_lock())
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.lock_field, 1)
        row.addWidget(self.lift, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addStretch(1)
        self.row(card, row)

    def _keep_lock(self) -> None:
        day, settings = self.lock.value(), self.desk.billing.settings
        if self.lock.problem() or day == settings.book().locked_through:
            return
        self.keep(lambda: settings.change_book(locked_through=day), self.lock_field)

    def _lift_lock(self) -> None:
        self.lock.set_value(None)
        self.lock_field.set_error("")
        self._keep_lock()
        self.lock.setFocus(Qt.FocusReason.OtherFocusReason)

    def refresh(self) -> None:
        day = self.desk.billing.settings.book().locked_through
        if not self.lock.hasFocus():
            self.lock.set_value(day)
        self.lift.setEnabled(day is not None)
