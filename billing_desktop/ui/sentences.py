"""Owns saying the sentences of the rooms below in the language of the window; must not know who shows them.

Refusals, acts and previews are plain English sentences, also those that an old book keeps. A sentence is known again by its
template ("Bill {0} is paid; leave the amount as credit instead."), and its values are put into the translation: days and
amounts as the window writes them. A text that is not known stays as it is.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from datetime import date
from functools import cache, lru_cache

from PySide6.QtCore import QCoreApplication

from .. import paths
from ..domain.dates import MONTHS
from . import format as fmt

CONTEXT = "core"
_PLACE = re.compile(r"\{(\d+)\}")
_DAY = re.compile(rf"([0-9]{{1,2}}) ({'|'.join(MONTHS)}) ([0-9]{{4}})")
_AMOUNT = re.compile(r"([-−]?)(\d{1,3}(?:,\d{3})*)(\.\d{2,4})?( [A-Z]{3})?")
_QUOTED = re.compile(r'"\{(\d+)\}"')
_END = re.compile(r"(?<=[.?!]) (?=[^\W\d_a-z]|\d)")
_DEEP = 4


@dataclass(frozen=True, slots=True)
class _Template:
    """One sentence of the rooms below, ready to be compared."""

    source: str
    pattern: re.Pattern[str]
    begin: str
    end: str
    literal: int


class _Active:
    """Whether a language other than English is shown, and the marks that amounts are written with."""

    on = False
    numbers = fmt.Numbers()


def follow(on: bool) -> None:
    """Begin or end translating, after the language changed."""
    _Active.on = on
    _known.cache_clear()


def write_with(numbers: fmt.Numbers) -> None:
    """Write amounts with the marks of the open book, as everything around the sentences does."""
    _Active.numbers = numbers
    _known.cache_clear()


def said(text: str) -> str:
    """Return a sentence in the language of the window, with the marks of the book; what is not known stays as it is."""
    return _known(text) if text and (_Active.on or _Active.numbers != fmt.Numbers()) else text


@lru_cache(maxsize=4096)
def _known(text: str) -> str:
    return _translated(text, 0) or text


def _translated(text: str, depth: int) -> str:
    """Translate a text that is one sentence or several; an empty text where it is not known."""
    found = _whole(text, depth)
    if not found and text.endswith("."):  # an act that stands as a sentence
        found = _whole(text[:-1], depth)
        return f"{found}." if found else ""
    return found


def _whole(text: str, depth: int) -> str:
    template, values = _best(text)
    sentences = _END.split(text)
    # A value that runs over the end of a sentence was taken too wide: look at the sentences one by one first.
    if len(sentences) > 1 and (template is None or any(_END.search(value) for value in values)):
        parts = [_translated(sentence, depth) for sentence in sentences]
        if all(parts) or (template is None and any(parts)):
            return " ".join(part or sentence for part, sentence in zip(parts, sentences, strict=True))
    return _filled(template, values, depth) if template else ""


def _filled(template: _Template, values: tuple[str, ...], depth: int) -> str:
    typed = {int(place) for place in _QUOTED.findall(template.source)}  # shown as somebody wrote it
    texts = tuple(value if place in typed else _value(value, depth) for place, value in enumerate(values))
    translation = QCoreApplication.translate(CONTEXT, template.source)
    return _PLACE.sub(lambda place: texts[int(place[1])], translation)


def _value(value: str, depth: int) -> str:
    """Return what stands in a place: a day, an amount, a phrase of the program, a field's name, or what people wrote."""
    day = _DAY.fullmatch(value)
    if day:
        return fmt.day(date(int(day[3]), MONTHS.index(day[2]) + 1, int(day[1])))
    amount = _AMOUNT.fullmatch(value)
    if amount:
        sign, whole, part, code = (piece or "" for piece in amount.groups())
        marks = _Active.numbers
        return f"{sign}{whole.replace(',', marks.group)}{part.replace('.', marks.decimal)}{code}"
    if " + " in value and all(_AMOUNT.fullmatch(piece) for piece in value.split(" + ")):
        return " + ".join(_value(piece, depth) for piece in value.split(" + "))
    if depth >= _DEEP:
        return value
    found = _translated(value, depth + 1) or _translated(f"{value}.", depth + 1).removesuffix(".")
    if not found and value[:1].islower():  # an act within a sentence begins small
        found = _translated(value[:1].upper() + value[1:], depth + 1)
        found = fmt.in_sentence(found)
    return found or (QCoreApplication.translate("fields", value) if value in _read()["fields"] else value)


def _best(text: str) -> tuple[_Template | None, tuple[str, ...]]:
    """Return the template with the most words of its own that a text fits, and what stands in its places."""
    full_stop = text.endswith(".")
    for template in _templates():
        if full_stop and not template.end:
            continue  # the stop ends what stands around an act, as in "… undone.", never a value
        if text.startswith(template.begin) and text.endswith(template.end):
            found = template.pattern.fullmatch(text)
            if found:
                return template, found.groups()
    return None, ()


@cache
def _read() -> dict[str, list[str]]:
    found: dict[str, list[str]] = json.loads((paths.resource("translations") / "core.json").read_text("utf-8"))
    return found


@cache
def _templates() -> tuple[_Template, ...]:
    found = [_made(source) for source in _read()["sentences"]]
    return tuple(sorted(found, key=lambda one: (-one.literal, one.source)))


def _made(source: str) -> _Template:
    pieces = _PLACE.split(source)[::2]
    pattern = re.compile("(.*?)".join(re.escape(piece) for piece in pieces), re.DOTALL)
    return _Template(source, pattern, pieces[0], pieces[-1], sum(len(piece) for piece in pieces))
