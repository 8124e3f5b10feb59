"""Owns reading a bank's line for who paid and what: numbers and names in free text; must not know the book.

What is found is a reason to propose, never to record. Source: rules 5.3 and 5.8; look 09.
"""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Sequence
from itertools import pairwise

from .reconcile import Open

_WORD = re.compile(r"[^\W_]+")
_SPELLED = re.compile(r"[^\s,;:()\"'+=*]+")
_DIGITS = re.compile(r"\d+")
_PAIRS = (("ä", "ae"), ("ö", "oe"), ("ü", "ue"), ("ß", "ss"), ("ø", "o"), ("æ", "ae"))
_LEAST_DIGITS = 3
_LEAST_OF_NAME = 3
_MOST_SPELLINGS = 120
# Legal forms and forms of address, which one writes and the other leaves out.
_FORMS = (
    "ab|ag|as|asa|aps|bv|bvba|cc|co|company|corp|corporation|cv|da|de|der|die|dr|e|eg|eirl|ek|ev|firma|frau|gbr|gesellschaft|"
    "gmbh|herr|hf|hr|inc|incorporated|kft|kg|kgaa|lda|limited|limitada|llc|llp|lp|ltd|ltda|mbh|mevr|miss|mme|monsieur|mr|mrs|ms|"
    "nv|ohg|ou|oy|oyj|plc|pte|pty|sa|sarl|sas|sca|se|sia|sl|slu|sp|spa|srl|sro|stichting|the|u|ug|und|y|and|et|en|van|von|zoo"
)
_NO_NAME = frozenset(_FORMS.split("|"))
_YEAR, _MONTH, _DAY = r"(?:19|20)\d\d", r"(?:0[1-9]|1[0-2])", r"(?:0[1-9]|[12]\d|3[01])"
_MARK = r"[-_]?"
_CALENDAR = re.compile(
    f"{_YEAR}|{_YEAR}{_MARK}{_MONTH}(?:{_MARK}{_DAY})?|{_MONTH}{_MARK}{_YEAR}|{_DAY}{_MARK}{_MONTH}{_MARK}(?:{_YEAR}|\\d\\d)"
)
_LEAST_BARE = 5


def spellings(text: str) -> list[str]:
    """Return what in a text could be somebody's number: each word, with what clings to it taken off, and each two together.

    >>> spellings("Rechnung RE 2026-7.")
    ['Rechnung', 'RE', '2026-7.', '2026-7', 'Rechnung RE', 'RE 2026-7.', 'RE 2026-7']
    """
    words = [word for word in _SPELLED.findall(text) if len(word) > 1 or word.isdigit()]
    found: dict[str, None] = {}
    for word in (*words, *(f"{first} {second}" for first, second in pairwise(words))):
        for one in (word, word.strip("./-#_"), *re.split(r"[/+]", word)):
            if one.strip():
                found.setdefault(one.strip())
    return list(found)[:_MOST_SPELLINGS]


def by_chance(number: str, minor: int = 0) -> bool:
    """Say whether what is somebody's number may stand in a text for something else: a word, few digits, a day or a sum.

    `minor` is the sum the text came with. Units: minor units.

    >>> [by_chance(one, 1_234_500) for one in ("MAX", "98", "2026-02", "20260203", "12345", "INV-1", "K100", "10234")]
    [True, True, True, True, True, False, False, False]
    """
    bare = number.isdecimal()
    if not any(char.isdecimal() for char in number) or len(number) < (_LEAST_BARE if bare else _LEAST_DIGITS):
        return True
    return bool(_CALENDAR.fullmatch(number)) or (bare and minor in (int(number), int(number) * 100))


def plain_words(name: str) -> list[str]:
    """Return the words of a name as banks write them: no capitals and accents, ä as ae, initials joined.

    >>> plain_words("Müller & Söhne"), plain_words("A.B.C. Ltd.")
    (['mueller', 'soehne'], ['abc', 'ltd'])
    """
    text = re.sub(r"\b(\w)\.(?=\w\b)", r"\1", name.casefold())
    for letter, pair in _PAIRS:
        text = text.replace(letter, pair)
    text = "".join(char for char in unicodedata.normalize("NFKD", text) if not unicodedata.combining(char))
    return _WORD.findall(text.replace("'", ""))


def words_of(name: str) -> frozenset[str]:
    """Return the words that make a name, without legal forms; all words where nothing else is left.

    >>> sorted(words_of("ACME Ltd.")), sorted(words_of("Élan Interiors B.V."))
    (['acme'], ['elan', 'interiors'])
    """
    every = plain_words(name)
    kept = frozenset(word for word in every if word not in _NO_NAME)
    return kept or frozenset(every)


def likeness(said: str, name: str) -> tuple[int, int]:
    """Say how many words of a name stand in what was said, and of how many; a word may be cut short to three letters.

    >>> likeness("ELAN INT.", "Élan Interiors"), likeness("J MOROZOVA", "Delta Dental")
    ((2, 2), (0, 2))
    """
    wanted, there = words_of(name), words_of(said)
    met = sum(1 for word in wanted if word in there or any(_cut(short, word) for short in there))
    return met, len(wanted)


def same_but_cut(said: str, name: str) -> bool:
    """Say whether two names differ in nothing but words that are cut short, with one word whole.

    >>> same_but_cut("ELAN INT.", "Élan Interiors"), same_but_cut("INT", "Interiors"), same_but_cut("ACME House", "ACME")
    (True, False, False)
    """
    there, wanted = words_of(said), words_of(name)
    met, of = likeness(said, name)
    return bool(there & wanted) and met == of and len(there) == len(wanted)


def _cut(short: str, word: str) -> bool:
    return len(short) >= _LEAST_OF_NAME and len(word) > len(short) and word.startswith(short)


def searched_words(said: str, most: int = 4) -> list[str]:
    """Return the words of a payer's name that are worth looking for, the longest first, each also without its umlaut's e."""
    words = sorted((word for word in words_of(said) if len(word) >= _LEAST_OF_NAME), key=lambda word: (-len(word), word))
    short = [re.sub(r"(?<=[aou])e", "", word) for word in words[:most]]
    return list(dict.fromkeys(one for pair in zip(words, short, strict=False) for one in pair))


def named_by_digits(text: str, opens: Sequence[Open]) -> list[Open]:
    """Return the open bills whose number's last digits stand alone in a text, as in "103 + 105"; none where that is unclear.

    Digits that two bills end with name neither, and fewer than three digits name nothing.
    """
    by_end: dict[str, list[Open]] = defaultdict(list)
    for one in opens:
        runs = _DIGITS.findall(one.name)
        if runs:
            by_end[runs[-1].lstrip("0")].append(one)
    found: list[Open] = []
    for digits in dict.fromkeys(run.lstrip("0") for run in _alone(text)):
        matching = by_end.get(digits, []) if len(digits) >= _LEAST_DIGITS else []
        if len(matching) == 1:
            found.append(matching[0])
    return found


def _alone(text: str) -> Iterable[str]:
    """Give the runs of digits that are no part of an amount, a day or a longer number."""
    return re.findall(r"(?<![\w.,/-])\d+(?![\w.,/-]*\d|\w)", text)
