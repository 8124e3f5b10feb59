"""Owns how a paper looks and what stands on it beside its figures; must not know how it is drawn.

The language of a paper is the customer's where it has one, else the book's.
"""

from __future__ import annotations

from dataclasses import dataclass

LANGUAGES = ("en", "de", "es")
PAPERS = ("a4", "letter")
_NAMES = {
    "en": ("english", "englisch", "inglés"),
    "de": ("german", "deutsch", "alemán"),
    "es": ("spanish", "spanisch", "español"),
}


@dataclass(frozen=True, slots=True)
class PaperStyle:
    """What the letterhead of the business adds to a paper, and which parts of a statement are wanted.

    `accent` is a colour as #2563EB or empty; `logo` is the bytes of a picture; `intro` and `closing` are the business's own
    sentences above the table and beneath the figures. `swiss_bill` asks for the Swiss payment part where the account allows it.
    """

    language: str = "en"
    paper: str = "a4"
    accent: str = ""
    logo: bytes = b""
    phone: str = ""
    tax_number: str = ""
    iban: str = ""
    bic: str = ""
    intro: str = ""
    closing: str = ""
    allocations: bool = True
    ageing: bool = True
    slip: bool = False
    swiss_bill: bool = True


def language_named(text: str) -> str:
    """Return the language of ours that a text names, by its code or in words, or nothing.

    >>> [language_named(text) for text in (" DE ", "es-MX", "Englisch", "Español", "fr", "eskimo", "")]
    ['de', 'es', 'en', 'es', '', '', '']
    """
    word = text.strip().casefold()
    code = word.replace("_", "-").partition("-")[0]
    return code if code in LANGUAGES else next((one for one, names in _NAMES.items() if word in names), "")


def language_of(own: str, book: str) -> str:
    """Return the language of a customer's papers: its own where it has one of ours, else the book's, else English.

    >>> language_of("de", "es"), language_of("", "es"), language_of("", "klingon")
    ('de', 'es', 'en')
    """
    return own if own in LANGUAGES else book if book in LANGUAGES else "en"
