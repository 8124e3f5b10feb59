"""Owns how a choice of currencies reads: codes with their names in the language that is shown."""

from __future__ import annotations

from ..domain.currency import DECIMALS
from . import language

_FIRST = ("EUR", "USD", "GBP", "ZAR", "CHF", "JPY", "INR", "PLN", "SEK")
"""Those that are met most often stand first."""


def currencies() -> list[tuple[str, str]]:
    """Return (code, label) of every currency."""
    from babel import Locale, UnknownLocaleError  # a slow import, needed only where a book is begun

    try:
        names = dict(Locale(language.current()).currencies)
    except UnknownLocaleError:
        names = dict(Locale(language.ENGLISH).currencies)
    codes = [*_FIRST, *sorted(set(DECIMALS) - set(_FIRST))]
    return [(code, f"{code} · {names[code]}" if code in names else code) for code in codes]
