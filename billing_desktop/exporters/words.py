"""Owns how words, days and amounts are written on paper in each language; the words stand in `vocabulary`.

Must not know where on the page anything stands.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache

from ..domain.dates import said
from ..domain.money import format_minor
from ..domain.statement_rows import StatementLine
from .vocabulary import ENGLISH, VOCABULARIES

_FIGURES = re.compile("[+]?[0-9]+(?:[ ./:,-]+[0-9]+)+|[0-9A-Za-z]+(?:[./:_-]+[0-9A-Za-z]+)+")
_INSTEAD = {"Cc": " ", "Zl": " ", "Zp": " ", "Cs": "?"}
_PUTS_ON = frozenset({"payment", "credit_note", "apply_credit", "transfer", "write_off", "opening"})


@dataclass(frozen=True, slots=True)
class Words:
    """One language on paper: its words, and how days and amounts are written in it."""

    vocabulary: Mapping[str, str]
    day_form: str
    """Empty for a day in words, as on an English letter."""
    decimal: str
    group: str

    def say(self, word: str, **parts: object) -> str:
        """Return a word or a sentence with its parts filled in."""
        return self.vocabulary[word].format(**parts)

    def day(self, value: date | None) -> str:
        """Write a day as on a letter.

        >>> [speak(language).day(date(2026, 2, 6)) for language in ("en", "de", "es")]
        ['6 Feb 2026', '06.02.2026', '06/02/2026']
        """
        if value is None:
            return ""
        if not self.day_form:
            return said(value)
        return self.day_form.format(day=f"{value.day:02}", month=f"{value.month:02}", year=f"{value.year:04}")

    def period(self, first: date | None, last: date) -> str:
        """Write a span of days, in English with the year once where it is the same.

        >>> english, german = speak("en"), speak("de")
        >>> english.period(date(2026, 1, 1), date(2026, 2, 6)), english.period(None, date(2026, 2, 6))
        ('1 Jan – 6 Feb 2026', 'until 6 Feb 2026')
        >>> german.period(date(2026, 1, 1), date(2026, 2, 6))
        '01.01.2026 – 06.02.2026'
        """
        if first is None:
            return self.say("until", day=self.day(last))
        start = self.day(first)
        if first.year == last.year and not self.day_form:
            start = start.rsplit(" ", 1)[0]
        return f"{start} – {self.day(last)}"

    def amount(self, minor: int, currency: str) -> str:
        """Write an amount with groups of three and a true minus.

        >>> speak("en").amount(-123450, "EUR"), speak("de").amount(123450, "EUR")
        ('−1,234.50', '1.234,50')
        """
        return format_minor(minor, currency, decimal=self.decimal, group=self.group, minus="−")

    def money(self, minor: int, currency: str) -> str:
        """Write an amount with its currency, where the language has it.

        >>> speak("en").money(123450, "EUR"), speak("de").money(123450, "EUR")
        ('EUR 1,234.50', '1.234,50 EUR')
        """
        parts = (currency, self.amount(minor, currency))
        return " ".join(parts if self.decimal == "." else reversed(parts))

    def what(self, line: StatementLine) -> str:
        """Say what a line is: the act in a customer's words, then its description, apart from the text around it."""
        act = self.vocabulary.get(f"act.{line.kind}", str(line.kind).replace("_", " ").capitalize())
        text = shown(line.description)
        if line.kind == "payment":  # how it came; by bank, as most do, goes without saying
            text = "" if text in ("bank", "other") else self.method(text)
        return f"{act} · {isolated(text)}" if text else act

    def method(self, name: str) -> str:
        """Return how a payment came as people say it; methods of the book's own stand as they are."""
        return self.vocabulary.get(f"method.{name}", shown(name))

    def allocation(self, line: StatementLine, reference: str) -> str:
        """Say where a part of a payment went or what it was taken off; without a reference it became credit."""
        if not reference:
            return self.say("kept_as_credit")
        return self.say("applied_to" if line.kind in _PUTS_ON else "taken_from", reference=isolated(shown(reference)))


_FORMS = {"en": ("", ".", ","), "de": ("{day}.{month}.{year}", ",", "."), "es": ("{day}/{month}/{year}", ",", ".")}


@cache
def speak(language: str) -> Words:
    """Return the words of a language; one that is not ours is English."""
    return Words(VOCABULARIES.get(language, ENGLISH), *_FORMS.get(language, _FORMS["en"]))


def shown(text: str) -> str:
    """Return a text as one line: what would break it or cannot be seen becomes a blank, half a letter a question mark."""
    if text.isprintable():
        return text
    return " ".join("".join(_INSTEAD.get(unicodedata.category(c), c) for c in text).split())


def right_to_left(text: str) -> bool:
    """Say whether a text's first letter is of a script written from right to left."""
    for char in text:
        direction = unicodedata.bidirectional(char)
        if direction in ("L", "R", "AL"):
            return direction != "L"
    return False


def isolated(text: str) -> str:
    """Keep right-to-left letters from moving the figures around them, by marks that are not seen (U+2068, U+2069)."""
    mixes = any(unicodedata.bidirectional(char) in ("R", "AL", "RLE", "RLO", "LRO", "LRE") for char in text)
    return f"\u2068{figures_kept(text)}\u2069" if mixes else text


def figures_kept(text: str) -> str:
    """Keep numbers and codes of several parts in their order in a text read from right to left, by marks not seen."""
    return _FIGURES.sub("\u2066\\g<0>\u2069", text) if right_to_left(text) else text


def tall(text: str) -> bool:
    """Say whether a text has letters that need more height than Latin ones: Arabic and the Indic and Thai scripts."""
    return any(
        "\u0590" <= c <= "\u0fff" or "\u1780" <= c <= "\u17ff" or "\ufb1d" <= c <= "\ufdff" or "\ufe70" <= c <= "\ufeff"
        for c in text
    )


def kind_of(line: StatementLine) -> str:
    """Name what a line is for programs: the act, but a bill where one was raised."""
    return "bill" if line.kind == "raise_bill" else str(line.kind)
