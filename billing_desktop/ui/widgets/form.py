"""Owns the form of a record, built from its declared fields; must not know any single record."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from ...domain import fields
from ...domain.fields import Problem, Spec
from .. import format as fmt
from . import field_editors
from .inputs import LabelledField
from .money_edit import MoneyEdit
from .notice import NoticeBar
from .text import PlainLabel


def _translate(text: str) -> str:
    return QCoreApplication.translate("fields", text)


class RecordForm(QWidget):
    """One labelled input for each declared field, two side by side; what is wrong stands beneath each.

    Fields of a nested record are named `outer.inner`.
    """

    changed = Signal()

    def __init__(
        self,
        record: type,
        *,
        today: Callable[[], date],
        currency: str = "EUR",
        decimal: str = ".",
        group: str = ",",
        leave_out: Sequence[str] = (),
        only: Sequence[str] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._record = record
        self._setting = field_editors.Setting(today, currency, decimal, group)
        self._specs: dict[str, Spec] = {}
        self._fields: dict[str, LabelledField] = {}
        self._order: list[tuple[str, QWidget, bool]] = []
        self._clean: dict[str, Any] = {}
        self._loading = False
        self.notice = NoticeBar()
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(14)
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addWidget(self.notice)
        column.addLayout(self._grid)
        column.addStretch(1)
        self._build(record, "", set(leave_out), set(only))
        self._lay_out()
        self.set_clean()

    def _build(self, record: type, prefix: str, leave_out: set[str], only: set[str]) -> None:
        for item in fields.specs(record):
            name, spec = prefix + item.name, item.spec
            if name in leave_out or (only and not any(one == name or one.startswith(f"{name}.") for one in only)):
                continue
            if spec.kind == fields.RECORD:
                heading = PlainLabel(_translate(spec.label), "section")
                heading.setContentsMargins(0, 8, 0, 0)
                self._order.append((name, heading, True))
                inner = set() if name in only else {one for one in only if one.startswith(f"{name}.")}
                self._build(self._nested(record, item.name), name + ".", leave_out, inner)
                continue
            editor = field_editors.make_editor(spec, self._setting, _translate)
            label = "" if spec.kind == fields.FLAG else self._label(spec)
            field = LabelledField(label, editor, hint=_translate(spec.hint), needed=spec.required)
            if spec.kind == fields.FLAG:
                field.hide_label(_translate(spec.label))
            self._specs[name] = spec
            self._enter(name, field, field_editors.is_wide(spec))

    @staticmethod
    def _nested(record: type, name: str) -> type:
        """Return the type of a nested record by its default."""
        item = next(item for item in dataclasses.fields(record) if item.name == name)
        if item.default is not dataclasses.MISSING:
            return type(item.default)
        assert item.default_factory is not dataclasses.MISSING, f"{name} needs a default to be shown in a form"
        return type(item.default_factory())

    def _label(self, spec: Spec) -> str:
        label = _translate(spec.label)
        return f"{label}, {self._setting.currency}" if spec.kind == fields.MONEY else label

    def _enter(self, name: str, field: LabelledField, wide: bool, before: str = "") -> None:
        self._fields[name] = field
        at = next((i for i, (other, _, _) in enumerate(self._order) if other == before), len(self._order))
        self._order.insert(at, (name, field, wide))
        for signal in ("edited", "textEdited", "picked", "toggled"):
            if hasattr(field.editor, signal):
                getattr(field.editor, signal).connect(self._touched)

    def _lay_out(self) -> None:
        for _, part, _ in self._order:
            # Taken out by name: an item taken by place stays alive and Qt goes by its old height.
            self._grid.removeWidget(part)
        row = column = 0
        last: QWidget | None = None
        for _, part, wide in self._order:
            if wide and column:
                row, column = row + 1, 0
            self._grid.addWidget(part, row, column, 1, 2 if wide else 1, Qt.AlignmentFlag.AlignTop)
            row, column = (row + 1, 0) if wide or column else (row, 1)
            if isinstance(part, LabelledField):
                if last is not None:
                    QWidget.setTabOrder(last, part.editor)
                last = part.editor

    def add_field(self, name: str, field: LabelledField, *, before: str = "", wide: bool = False) -> None:
        """Put an input that is no field of the record into the same grid, as the customer of a bill."""
        self._enter(name, field, wide, before)
        self._lay_out()

    def field(self, name: str) -> LabelledField:
        """Return a field with its label and message."""
        return self._fields[name]

    def editor(self, name: str) -> Any:
        """Return the input of a field."""
        return self._fields[name].editor

    def set_currency(self, currency: str) -> None:
        """Set the currency of the amounts and name it in their labels."""
        self._setting = dataclasses.replace(self._setting, currency=currency)
        for name, spec in self._specs.items():
            editor = self._fields[name].editor
            if isinstance(editor, MoneyEdit):
                editor.set_currency(currency)
                self._fields[name].set_label(self._label(spec))

    def lock(self, name: str, why: str = "") -> None:
        """Show a field without letting it be changed, and say why."""
        field_editors.set_locked(self._fields[name].editor, True)
        if why:
            self._fields[name].set_hint(why)

    def lock_fixed(self, why: str = "") -> None:
        """Lock every field that is given once and has a value."""
        for name, spec in self._specs.items():
            if spec.fixed and field_editors.take(self._fields[name].editor):
                self.lock(name, why)

    def set_record(self, obj: Any, *, clean: bool = True) -> None:
        """Show a record; the form is clean then, unless what differs from the one before is to count as typed."""
        self._loading = True
        for name, spec in self._specs.items():
            value = obj
            for part in name.split("."):
                value = getattr(value, part)
            blank = spec.kind == fields.MONEY and spec.required and not value
            field_editors.put(self._fields[name].editor, None if blank else value)
        self._loading = False
        self.clear_problems()
        if clean:
            self.set_clean()

    def record(self, base: Any) -> Any:
        """Return a copy of `base` with what was typed; an empty amount becomes what the record begins with."""
        return self._replaced(base, "")

    def _replaced(self, base: Any, prefix: str) -> Any:
        given: dict[str, Any] = {}
        for item in fields.specs(type(base)):
            name = prefix + item.name
            if item.spec.kind == fields.RECORD:
                if any(other.startswith(name + ".") for other in self._specs):
                    given[item.name] = self._replaced(getattr(base, item.name), name + ".")
            elif name in self._specs:
                value = field_editors.take(self._fields[name].editor)
                if value is None and item.spec.kind == fields.MONEY:
                    value = next(one.default for one in dataclasses.fields(base) if one.name == item.name)
                given[item.name] = value
        return dataclasses.replace(base, **given)

    def is_dirty(self) -> bool:
        """Say whether anything differs from what was shown last."""
        return self._typed() != self._clean

    def set_clean(self) -> None:
        """Take what stands in the form as unchanged, as after saving."""
        self._clean = self._typed()

    def _typed(self) -> dict[str, Any]:
        return {name: field_editors.typed(field.editor) for name, field in self._fields.items()}

    def own_problems(self) -> list[Problem]:
        """Return what the inputs themselves find wrong: texts that are no amount or no day."""
        asked = ((name, field.editor) for name, field in self._fields.items() if hasattr(field.editor, "problem"))
        return [Problem(name, editor.problem()) for name, editor in asked if editor.problem()]

    def missing(self) -> list[str]:
        """Return the labels of needed fields that are empty and of fields that are wrong, in lower case."""
        wrong = {problem.field for problem in self.own_problems()}
        found = []
        for name, field in ((name, self._fields[name]) for name, _, _ in self._order if name in self._fields):
            spec = self._specs.get(name)
            empty = spec is not None and spec.required and field_editors.take(field.editor) in (None, "")
            if empty or name in wrong or field.error():
                found.append(fmt.in_sentence(_translate(spec.label) if spec else field.label()))
        return found

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """Say beneath each field what is wrong with it, above the form how many there are, and go to the first."""
        self.clear_problems()
        by_field: dict[str, str] = {}
        for problem in problems:
            by_field.setdefault(problem.field, problem.text)
        elsewhere = [text for name, text in by_field.items() if name not in self._fields]
        wrong = [name for name, _, _ in self._order if name in by_field and name in self._fields]
        for name in wrong:
            self._fields[name].set_error(by_field[name])
        if not by_field:
            return
        kept = self.tr("Nothing was written; what you typed is kept.")
        if wrong:
            self.notice.say("bad", self._headline(len(wrong)), " ".join([*elsewhere, kept]))
            self._fields[wrong[0]].editor.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.notice.say("bad", elsewhere[0], " ".join([*elsewhere[1:], kept]))

    def _headline(self, count: int) -> str:
        if count == 1:
            return self.tr("One field needs another look")
        names = self.tr("Two Three Four Five Six Seven Eight Nine").split()
        words = names[count - 2] if count - 2 < len(names) else str(count)
        return self.tr("{count} fields need another look").format(count=words)

    def clear_problems(self) -> None:
        """Take all messages away."""
        self.notice.clear()
        for field in self._fields.values():
            field.clear_error()

    def _touched(self) -> None:
        if self._loading:
            return
        if self.notice.isVisibleTo(self) and not any(field.error() for field in self._fields.values()):
            self.notice.clear()
        self.changed.emit()
