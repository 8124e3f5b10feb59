"""Owns the section of notifications: the endpoints with how they are, and how long an event waits before its first try."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ....services.endpoints import Health
from ... import format as fmt
from ... import tasks, theme
from ...desk import Desk
from ...dialogs.endpoint import EndpointDialog, SecretDialog
from ...dialogs.remove_endpoint import RemoveEndpointDialog
from ...sentences import said
from ...settings_sections import title_of
from ...widgets.buttons import Button, CheckBox, quiet, secondary
from ...widgets.flow import FlowLayout
from ...widgets.text import Badge, PlainLabel, hairline
from ...widgets.whole_edit import WholeEdit
from ..outbox_health import health_line, profile_name, state_of, warning
from .section import Section

HOLD_S = 10


class NotificationsSection(Section):
    """Who is told when a payment is applied."""

    reads_on_show = True

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, title_of("notifications"))
        self._add_endpoints()
        self._add_hold()

    def _add_endpoints(self) -> None:
        text = self.tr("Each gets what is recorded from the day it was added: signed, in order, exactly as queued.")
        card = self.card(self.tr("Endpoints"), text)
        self.box = QVBoxLayout()
        self.box.setSpacing(12)
        row = self.row(card, self.box)
        row.set_name(self.tr("Endpoints"))
        words = (self.tr("webhook"), self.tr("secret"), self.tr("profile"), "Moment", "Extended", self.tr("rotate"))
        row.set_more_words(" ".join(words))
        self.add = secondary(self.tr("Add an endpoint…"), "plus")
        self.add.clicked.connect(lambda _checked=False: self._add())
        foot = QHBoxLayout()
        foot.addWidget(self.add)
        foot.addStretch(1)
        self.row(card, foot)
        self.parts: dict[str, EndpointPart] = {}

    def _add_hold(self) -> None:
        card = self.card(self.tr("Time to undo"))
        self.hold = WholeEdit(0, 3600)
        self._hold_field = self.field(
            card,
            self.tr("Seconds before the first try"),
            self.hold,
            width=120,
            hint=self.tr("what is undone within them is never sent"),
        )
        self.hold.left.connect(self._keep_hold)
        self.hold.returnPressed.connect(self._keep_hold)

    def _keep_hold(self) -> None:
        if self._hold_field.check() and self.hold.value() != self.desk.billing.settings.get("hold_s", HOLD_S):
            self.put("hold_s", self.hold.value(), self._hold_field)

    def refresh(self) -> None:
        found = self.desk.billing.endpoints.health()
        if [one.endpoint.public_id for one in found] != list(self.parts):
            while self.box.count():
                item = self.box.takeAt(0)
                part = item.widget() if item else None
                if part is not None:
                    part.setParent(None)
                    part.deleteLater()
            self.parts = {one.endpoint.public_id: EndpointPart(self, one) for one in found}
            for part in self.parts.values():
                self.box.addWidget(part)
            if not found:
                self.box.addWidget(PlainLabel(self.tr("None yet; nothing leaves this computer."), "body", "muted"))
            self.grown.emit()
        for one in found:
            self.parts[one.endpoint.public_id].show_health(one)
        if not self.hold.hasFocus() and not self._hold_field.error():
            self.hold.set_value(self.desk.billing.settings.get("hold_s", HOLD_S))

    def _add(self) -> None:
        dialog = EndpointDialog(self.desk.billing, parent=self.window())
        typed = False
        if dialog.exec() and dialog.added is not None:
            typed = bool(dialog.secret.text().strip())
            self.desk.bus.said.emit(self.tr("The endpoint was added."))
            self.refresh()
            if not typed or dialog.added.said:
                self.show_secret(dialog.added)
        dialog.deleteLater()

    def show_secret(self, added: Any) -> None:
        """Show a secret the one time it can be seen."""
        shown = SecretDialog(added, parent=self.window())
        shown.exec()
        shown.deleteLater()


class EndpointPart(QWidget):
    """One endpoint: where it is, how it is, and what can be done with it."""

    def __init__(self, section: NotificationsSection, one: Health) -> None:
        super().__init__()
        self._section, self._id = section, one.endpoint.public_id
        self._held = False
        endpoints = section.desk.billing.endpoints
        self.url = PlainLabel(one.endpoint.url, "medium", selectable=True)
        self.url.setMinimumWidth(40)
        self.badge = Badge("", "muted", parent=self)
        self.line = PlainLabel("", "small", "muted", wrap=True)
        self.remark = PlainLabel("", "small", "late", wrap=True)
        self.private = CheckBox(self.tr("May lie in this computer or network"))
        self.test = secondary(self.tr("Test endpoint"), "refresh")
        self.pause, self.switch = secondary(self.tr("Pause")), secondary(self.tr("Switch off"))
        self.rotate, self.remove = quiet(self.tr("New secret…")), quiet(self.tr("Remove…"))
        acts = {
            self.pause: lambda: endpoints.pause(self._id, not self._health.endpoint.paused),
            self.switch: lambda: endpoints.switch(self._id, not self._health.endpoint.switched_on),
            self.private: lambda: endpoints.allow_private(self._id, self.private.isChecked()),
        }
        for button, act in acts.items():
            button.clicked.connect(lambda _checked=False, act=act: section.keep(act))
        self.test.clicked.connect(lambda _checked=False: self._test())
        self.rotate.clicked.connect(lambda _checked=False: self._rotate())
        self.remove.clicked.connect(lambda _checked=False: self._remove())
        self._lay_out()
        self.show_health(one)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self.url)
        head.addWidget(self.badge)
        head.addStretch(1)
        row = FlowLayout()
        buttons: tuple[Button, ...] = (self.test, self.pause, self.switch, self.rotate, self.remove)
        for button in buttons:
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(6))
        column.addLayout(head)
        for part in (self.line, self.remark, self.private):
            column.addWidget(part)
        column.addSpacing(theme.px(4))
        column.addLayout(row)
        column.addSpacing(theme.px(8))
        column.addWidget(hairline())

    def show_health(self, one: Health) -> None:
        """Show how it is now."""
        self._health = one
        self.badge.set(*state_of([one]))
        line = health_line([one], self._section.desk.now()).split(" · ")[2:]
        if one.endpoint.ok_since:
            since = one.endpoint.ok_since.astimezone()
            line.insert(0, self.tr("well since {day}, {time}").format(day=fmt.day(since.date()), time=f"{since:%H:%M}"))
        month = self.tr("{n} delivered this month").format(n=fmt.whole(one.delivered_this_month))
        waits = self.tr("{n} waiting").format(n=fmt.whole(one.waiting))
        self.line.setText(" · ".join([profile_name(one.endpoint.profile), *line, waits, month]))
        warn = warning([one])
        self.remark.set_tone("late")
        self.remark.setText(" ".join(warn[:2]) if warn else "")
        self.remark.setVisible(bool(warn))
        self.private.setChecked(one.endpoint.allow_private)
        self.pause.setText(self.tr("Go on") if one.endpoint.paused else self.tr("Pause"))
        self.switch.setText(self.tr("Switch off") if one.endpoint.switched_on else self.tr("Switch on"))

    def _test(self) -> None:
        self._held = self.test.hasFocus()  # what is disabled hands the keyboard to its neighbour, which would pause all
        self.test.setEnabled(False)
        billing = self._section.desk.billing
        task = tasks.run(lambda: billing.endpoints.test(self._id), billing=billing)
        task.done.connect(self._tested)
        task.failed.connect(self._test_failed)

    def _test_ended(self) -> None:
        self.test.setEnabled(True)
        if self._held and self.window().focusWidget() is self.pause:
            self.test.setFocus(Qt.FocusReason.OtherFocusReason)

    def _tested(self, tested: Any) -> None:
        self._test_ended()
        self.remark.set_tone("credit" if tested.ok else "late")
        head = self.tr("The test was taken:") if tested.ok else self.tr("The test was not taken:")
        self.remark.setText(f"{head} {said(tested.text)}")
        self.remark.show()

    def _test_failed(self, error: Any) -> None:
        self._test_ended()
        self._section.failed.emit(error)

    def _rotate(self) -> None:
        added: list[Any] = []
        if self._section.keep(lambda: added.append(self._section.desk.billing.endpoints.rotate(self._id))):
            self._section.show_secret(added[0])

    def _remove(self) -> None:
        dialog = RemoveEndpointDialog(self._section.desk.billing, self._health, parent=self.window())
        if dialog.exec():
            self._section.desk.bus.said.emit(self.tr("The endpoint was removed."))
            self._section.refresh()
        dialog.deleteLater()
