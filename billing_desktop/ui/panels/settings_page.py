"""Owns the settings: the business, how it is paid, how numbers and the program look. Each applies at once."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from .. import format as fmt
from ..actions import Actions
from ..desk import Desk
from ..dialogs.bill_credit import ALWAYS, ASK, NEVER, SETTING
from ..widgets.buttons import RadioButton, secondary
from ..widgets.cards import Card
from ..widgets.date_edit import DateEdit
from ..widgets.inputs import Combo, LabelledField, LineEdit, TextArea
from ..widgets.notice import NoticeBar
from ..widgets.text import PlainLabel

SAMPLE = 123450


class SettingsPage(QWidget):
    """One page of cards; what is typed is kept when the field is left."""

    failed = Signal(object)

    def __init__(self, desk: Desk, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._actions, self._stale = desk, actions, False
        self.setProperty("part", "page")
        inner = QWidget()
        inner.setMaximumWidth(1280)
        column = QVBoxLayout(inner)
        column.setContentsMargins(24, 16, 24, 24)
        column.setSpacing(16)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(PlainLabel(self.tr("Settings"), "title"))
        head.addWidget(PlainLabel(self.tr("Kept as soon as a field is left."), "body", "muted"))
        head.addStretch(1)
        head.addStrut(34)
        self.notice = NoticeBar()
        column.addLayout(head)
        column.addWidget(self.notice)
        cards = QHBoxLayout()
        cards.setSpacing(16)
        right = QVBoxLayout()
        right.setSpacing(16)
        right.addWidget(self._appearance())
        right.addWidget(self._payments())
        right.addWidget(self._protection())
        right.addStretch(1)
        left = QVBoxLayout()
        left.addWidget(self._business())
        left.addStretch(1)
        cards.addLayout(left, 1)
        cards.addLayout(right, 1)
        column.addLayout(cards)
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setAlignment(Qt.AlignmentFlag.AlignLeft)
        scroll.setWidget(inner)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scroll)
        desk.bus.changed.connect(self._on_changes)
        self.refresh()

    # Cards

    def _business(self) -> Card:
        card = Card()
        card.body.setSpacing(12)
        card.body.addWidget(PlainLabel(self.tr("Business"), "section"))
        self._name, self._email, self._phone = LineEdit(), LineEdit(), LineEdit()
        self._address = TextArea(lines=4)
        self._fields = {
            "name": LabelledField(self.tr("Business name"), self._name, needed=True),
            "address": LabelledField(self.tr("Address, as it stands on statements"), self._address),
            "email": LabelledField(self.tr("E-mail"), self._email),
            "phone": LabelledField(self.tr("Phone"), self._phone),
        }
        for field in self._fields.values():
            card.body.addWidget(field)
        self._fixed = PlainLabel("", "small", "muted", wrap=True)
        card.body.addWidget(self._fixed)
        for name, editor in (("name", self._name), ("email", self._email), ("phone", self._phone),
                             ("address", self._address)):  # fmt: skip
            editor.left.connect(lambda name=name: self._keep_book(name))
        for line in (self._name, self._email, self._phone):
            line.returnPressed.connect(line.left.emit)
        return card

    def _payments(self) -> Card:
        card = Card()
        card.body.setSpacing(12)
        card.body.addWidget(PlainLabel(self.tr("Payments"), "section"))
        self._methods = TextArea(lines=5)
        self._methods_field = LabelledField(
            self.tr("Payment methods"), self._methods, hint=self.tr("one on each line; the first is proposed")
        )
        self._methods.left.connect(self._keep_methods)
        card.body.addWidget(self._methods_field)
        self._use_credit = Combo()
        words = {ASK: self.tr("ask, with a box in the bill"), ALWAYS: self.tr("always use it"), NEVER: self.tr("never use it")}
        for name, label in words.items():
            self._use_credit.add(label, name)
        self._use_credit.picked.connect(lambda name: self._try(lambda: self._desk.billing.settings.put(SETTING, name), None))
        card.body.addWidget(LabelledField(self.tr("When a bill is raised and there is credit"), self._use_credit))
        return card

    def _protection(self) -> Card:
        card = Card()
        card.body.setSpacing(12)
        card.body.addWidget(PlainLabel(self.tr("Protection"), "section"))
        self._lock = DateEdit(self._desk.today)
        self._lock_field = LabelledField(
            self.tr("Locked through"), self._lock, hint=self.tr("nothing counts on or before this day; empty: no lock")
        )
        self._lock.left.connect(self._keep_lock)
        self._lock.returnPressed.connect(self._keep_lock)
        self._unlock = secondary(self.tr("Lift the lock"), "x")
        self._unlock.clicked.connect(self._lift_lock)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._lock_field, 1)
        row.addWidget(self._unlock, 0, Qt.AlignmentFlag.AlignTop)
        self._unlock.setContentsMargins(0, 0, 0, 0)
        row.setAlignment(self._unlock, Qt.AlignmentFlag.AlignVCenter)
        card.body.addLayout(row)
        return card

    def _appearance(self) -> Card:
        card = Card()
        card.body.setSpacing(12)
        card.body.addWidget(PlainLabel(self.tr("Appearance"), "section"))
        row = QHBoxLayout()
        row.setSpacing(24)
        self._radios: dict[str, RadioButton] = {}
        for name in ("light", "dark", "system"):
            action = self._actions[name]
            radio = RadioButton(action.iconText())
            radio.setAccessibleName(self.tr("Appearance: {name}").format(name=action.iconText()))
            radio.clicked.connect(lambda _checked=False, act=action: act.trigger())
            action.toggled.connect(radio.setChecked)
            radio.setChecked(action.isChecked())
            self._radios[name] = radio
            row.addWidget(radio)
        row.addStretch(1)
        card.body.addLayout(row)
        self._marks = Combo()
        for marks in fmt.MARKS:
            self._marks.add(fmt.numbers_of(marks).amount(SAMPLE, "EUR"), marks)
        self._marks.setMaximumWidth(220)
        self._marks.picked.connect(self._keep_marks)
        card.body.addWidget(LabelledField(self.tr("Amounts look like"), self._marks))
        return card

    # Reading and keeping

    def _on_changes(self, changes: Any) -> None:
        if not changes.settings:
            return
        self._stale = True
        if self.isVisible():
            self.refresh()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            QTimer.singleShot(0, self, self.refresh)

    def refresh(self) -> None:
        """Show what is kept."""
        self._stale = False
        settings = self._desk.billing.settings
        book = settings.book()
        for editor, text in ((self._name, book.name), (self._email, book.email), (self._phone, book.phone)):
            if not editor.hasFocus():
                editor.setText(text)
        if not self._address.hasFocus():
            self._address.set_text(book.address)
        if not self._methods.hasFocus():
            self._methods.set_text("\n".join(settings.get("payment_methods") or []))
        self._use_credit.set_value(settings.get(SETTING, ASK))
        if not self._lock.hasFocus():
            self._lock.set_value(book.locked_through)
        self._unlock.setEnabled(book.locked_through is not None)
        self._marks.set_value(settings.get(fmt.SETTING, fmt.DEFAULT_MARKS))
        self._fixed.setText(
            self.tr("Currency {currency}, time zone {zone}; the currency of a book is fixed.").format(
                currency=book.currency, zone=book.time_zone or self.tr("of this computer")
            )
        )

    def _keep_book(self, name: str) -> None:
        field = self._fields[name]
        text = field.editor.text().strip()
        if text == getattr(self._desk.billing.settings.book(), name):
            field.set_error("")
            return
        self._try(lambda: self._desk.billing.settings.change_book(**{name: text}), field)

    def _keep_methods(self) -> None:
        methods = list(dict.fromkeys(line.strip() for line in self._methods.text().splitlines() if line.strip()))
        if methods == self._desk.billing.settings.get("payment_methods"):
            return
        if not methods:
            self._methods_field.set_error(self.tr("At least one method is needed."))
            return
        self._try(lambda: self._desk.billing.settings.put("payment_methods", methods), self._methods_field)

    def _keep_lock(self) -> None:
        day = self._lock.value()
        if self._lock.problem() or day == self._desk.billing.settings.book().locked_through:
            return
        self._try(lambda: self._desk.billing.settings.change_book(locked_through=day), self._lock_field)

    def _lift_lock(self) -> None:
        self._lock.set_value(None)
        self._lock_field.set_error("")
        self._keep_lock()
        self._lock.setFocus(Qt.FocusReason.OtherFocusReason)

    def _keep_marks(self, marks: str) -> None:
        self._try(lambda: self._desk.billing.settings.put(fmt.SETTING, marks), None)

    def _try(self, act: Any, field: LabelledField | None) -> None:
        """Keep something; what is wrong stands at its field, anything else in the notice above."""
        try:
            act()
        except Exception as error:
            problems = getattr(error, "problems", None)
            if problems and field is not None:
                field.set_error(problems[0].text)
            else:
                self.failed.emit(error)
            return
        if field is not None:
            field.set_error("")
        self._desk.bus.said.emit(self.tr("The setting was kept."))
