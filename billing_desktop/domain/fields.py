"""Owns the one declaration of a field: `name: Annotated[str, Spec("Name", max_length=200)]`.

Forms, list columns, imports, exports and the checks here follow from it. Must not know any record.
"""

from __future__ import annotations

import dataclasses
import re
import typing
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

TEXT, MULTILINE, MONEY, DATE, CHOICE, FLAG, RECORD, METADATA = (
    "text", "multiline", "money", "date", "choice", "flag", "record", "metadata",
)  # fmt: skip
_DIRECTION_MARKS = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
METADATA_KEYS, METADATA_KEY_LENGTH, METADATA_VALUE_LENGTH = 10, 40, 500


@dataclass(frozen=True, slots=True)
class Spec:
    """How one field is labelled, edited and checked.

    `choices` are (value, label) pairs; `fixed` fields can be given once and never changed afterwards.
    """

    label: str
    kind: str = TEXT
    required: bool = False
    max_length: int = 0
    pattern: str = ""
    pattern_hint: str = ""
    choices: tuple[tuple[str, str], ...] = ()
    hint: str = ""
    fixed: bool = False


@dataclass(frozen=True, slots=True)
class Field:
    """A declared field of a record: where it stands and its declaration."""

    name: str
    spec: Spec


@dataclass(frozen=True, slots=True)
class Problem:
    """One wrong field: its name and one sentence for the person who filled it in."""

    field: str
    text: str


def specs(record: type) -> tuple[Field, ...]:
    """Return the declared fields of a record in their order; fields without a declaration are left out."""
    if record not in _known:
        _known[record] = tuple(_declared(record))
    return _known[record]


_known: dict[type, tuple[Field, ...]] = {}
"""Declarations once read: they never change, and reading them is what an import would spend most of its time on."""


def _declared(record: type) -> Iterator[Field]:
    hints = typing.get_type_hints(record, include_extras=True)
    for item in dataclasses.fields(record):
        for extra in getattr(hints[item.name], "__metadata__", ()):
            if isinstance(extra, Spec):
                yield Field(item.name, extra)


def problems(obj: Any) -> list[Problem]:
    """Check the declared fields of a record and return everything that is wrong with it, in order.

    A field in a nested record is named `outer.inner`.
    """
    return list(_problems(obj, ""))


def _problems(obj: Any, prefix: str) -> Iterator[Problem]:
    for field in specs(type(obj)):
        value, spec, name = getattr(obj, field.name), field.spec, prefix + field.name
        if spec.kind == RECORD:
            yield from _problems(value, name + ".")
        elif spec.kind == METADATA:
            text = _metadata_problem(value)
            if text:
                yield Problem(name, text)
        elif value is None or value == "":
            if spec.required:
                yield Problem(name, f"{spec.label} is missing.")
        elif isinstance(value, str):
            text = text_problem(value, spec)
            if text:
                yield Problem(name, text)


def text_problem(value: str, spec: Spec) -> str:
    """Say in one sentence what is wrong with a text, or return an empty text."""
    shown = "".join(c if c.isprintable() else "?" for c in value[:30])
    if spec.max_length and len(value) > spec.max_length:
        return f"{spec.label} has {len(value):,} characters; at most {spec.max_length} are kept, so shorten it."
    for position, char in enumerate(value, start=1):
        if char == "\n" and spec.kind == MULTILINE:
            continue
        if unicodedata.category(char) in ("Cc", "Cs") or char in _DIRECTION_MARKS:
            return f"{spec.label} has a character that cannot be shown (U+{ord(char):04X}) at place {position}; take it out."
    if spec.choices and value not in {choice for choice, _ in spec.choices}:
        allowed = ", ".join(choice for choice, _ in spec.choices if choice)
        return f'{spec.label}: "{shown}" is not one of {allowed}.'
    if spec.pattern and not re.fullmatch(spec.pattern, value):
        return f'{spec.label}: "{shown}" {spec.pattern_hint}'
    return ""


def _metadata_problem(value: dict[str, str]) -> str:
    if len(value) > METADATA_KEYS:
        return f"Metadata has {len(value)} keys; at most {METADATA_KEYS} are kept."
    for key, text in value.items():
        if not key or len(key) > METADATA_KEY_LENGTH:
            return f"A metadata key has 1 to {METADATA_KEY_LENGTH} characters."
        wrong = text_problem(key, Spec("A metadata key")) or text_problem(
            text, Spec(f"Metadata {key}", max_length=METADATA_VALUE_LENGTH)
        )
        if wrong:
            return wrong
    return ""


def clean(value: str) -> str:
    """Bring a typed text to the one form that is stored: composed letters, no blanks around it."""
    return unicodedata.normalize("NFC", value.replace("\r\n", "\n").replace("\r", "\n")).strip()
