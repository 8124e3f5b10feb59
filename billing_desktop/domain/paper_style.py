"""Owns how a paper looks and what stands on it beside its figures; must not know how it is drawn.

The language of a paper is the customer's, in the metadata key `language` (it travels through imports and exports as it is),
else the book's.
"""

from __future__ import annotations

from dataclasses import dataclass

LANGUAGES = ("en", "de", "es")
PAPERS = ("a4", "letter")
LANGUAGE_KEY = "language"
"""The key of a customer's metadata that names the language of its papers."""


@dataclass(frozen=True, slots=True)
class PaperStyle:
    """What the letterhead of the business adds to a paper, and which parts of a statement are wanted.

    `accent` is a colour as #2563EB or empty; `logo` is the bytes of a picture; `intro` and `closing` are the business's own
    sentences above the table and beneath the figures.
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


def language_of(metadata: dict[str, str], book: str) -> str:
    """Return the language of a customer's papers: its own where it names one of ours, else the book's, else English.

    >>> language_of({"language": " DE "}, "es"), language_of({"language": "fr"}, "es"), language_of({}, "klingon")
    ('de', 'es', 'en')
    """
    own = metadata.get(LANGUAGE_KEY, "").strip().lower()[:2]
    return own if own in LANGUAGES else book if book in LANGUAGES else "en"
