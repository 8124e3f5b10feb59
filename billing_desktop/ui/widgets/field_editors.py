"""Owns which input serves which kind of field, and how a value goes in and comes out; must not know any form."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Any

from PySide6.QtWidgets import QWidget

from ...domain import fields
from ...domain.fields import Spec
from .buttons import CheckBox
from .date_edit import DateEdit
from .inputs import Combo, LineEdit, TextArea
from .metadata_edit import MetadataEdit
from .money_edit import MoneyEdit

WIDE_FROM = 500
"""Texts that may be this long get the whole width."""


@dataclass(frozen=True, slots=True)
class Setting:
    """What the editors of one form share: today, and how amounts are written."""

    today: Callable[[], date]
    currency: str
    decimal: str
    group: str


def make_editor(spec: Spec, setting: Setting, translate: Callable[[str], str]) -> QWidget:
    """Return the input for a kind of field."""
    if spec.kind == fields.MONEY:
        return MoneyEdit(setting.currency, decimal=setting.decimal, group=setting.group, compact=not spec.required)
    if spec.kind == fields.DATE:
        return DateEdit(setting.today)
    if spec.kind == fields.MULTILINE:
        return TextArea()
    if spec.kind == fields.FLAG:
        return CheckBox(translate(spec.label))
    if spec.kind == fields.METADATA:
        return MetadataEdit()
    if spec.kind == fields.CHOICE:
        combo = Combo()
        for value, label in spec.choices:
            combo.add(translate(label), value)
        return combo
    return LineEdit()


def is_wide(spec: Spec) -> bool:
    """Say whether an input takes the whole width of a form."""
    long = spec.kind == fields.TEXT and spec.max_length >= WIDE_FROM
    return long or spec.kind in (fields.MULTILINE, fields.METADATA)


def put(editor: QWidget, value: Any) -> None:
    """Show a value in an input, without a signal of the user's."""
    if isinstance(editor, MoneyEdit):
        editor.set_minor(value)
    elif isinstance(editor, (DateEdit, MetadataEdit, Combo)):
        editor.set_value(value)
    elif isinstance(editor, CheckBox):
        editor.setChecked(bool(value))
    elif isinstance(editor, TextArea):
        editor.set_text(value or "")
    elif isinstance(editor, LineEdit):
        editor.setText(value or "")


def take(editor: QWidget) -> Any:
    """Return the value of an input; None for an empty or wrong amount or day."""
    if isinstance(editor, MoneyEdit):
        return editor.value_minor()
    if isinstance(editor, (DateEdit, MetadataEdit, Combo)):
        return editor.value()
    if isinstance(editor, CheckBox):
        return editor.isChecked()
    if isinstance(editor, (TextArea, LineEdit)):
        return fields.clean(editor.text())
    return None


def typed(editor: QWidget) -> Any:
    """Return what stands in an input, wrong texts too, to compare with what stood there before."""
    return editor.text() if isinstance(editor, (MoneyEdit, DateEdit)) else take(editor)


def set_locked(editor: QWidget, locked: bool) -> None:
    """Let a value be read and copied but not changed, where the input can."""
    if isinstance(editor, (LineEdit, TextArea)):
        editor.setReadOnly(locked)
        editor.style().unpolish(editor)
        editor.style().polish(editor)
    else:
        editor.setEnabled(not locked)
