"""Owns how a choice of countries reads, in the language that is shown, and in which country this computer is."""

from __future__ import annotations

from PySide6.QtCore import QLocale, QTimeZone

from . import language


def countries() -> list[tuple[str, str]]:
    """Return (code, name) of every country that has phone numbers of its own, by name."""
    from babel import Locale, UnknownLocaleError  # slow imports, needed only where a country is chosen
    from phonenumbers import COUNTRY_CODE_TO_REGION_CODE

    try:
        names = dict(Locale(language.current()).territories)
    except UnknownLocaleError:
        names = dict(Locale(language.ENGLISH).territories)
    codes = {code for regions in COUNTRY_CODE_TO_REGION_CODE.values() for code in regions if len(code) == 2}
    return sorted(((code, names.get(code, code)) for code in codes), key=lambda one: _plain(one[1]))


def _plain(name: str) -> str:
    """Bring a name to the letters that it is looked for by: Österreich stands with O."""
    import unicodedata

    return unicodedata.normalize("NFKD", name).casefold()


def here() -> str:
    """Return the two letters of the country this computer is in: its time zone tells it better than its language does."""
    zone, system = QTimeZone.systemTimeZone().territory(), QLocale.system().territory()
    known = (one for one in (zone, system) if one not in (QLocale.Country.AnyCountry, QLocale.Country.World))
    code = QLocale.territoryToCode(next(known, QLocale.Country.AnyCountry))
    return code if len(code) == 2 else ""
