"""Owns reading days and phone numbers as files write them; must not know files, columns or fields."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, datetime
from functools import cache, lru_cache
from itertools import chain

import phonenumbers
from babel import Locale, UnknownLocaleError
from babel.core import get_global
from babel.languages import get_official_languages
from phonenumbers import NumberParseException, PhoneNumber, PhoneNumberFormat

from ..domain.errors import BillingError

_CLOCK = r"[0-9]{1,2}:[0-9]{2}(:[0-9]{2}([.,][0-9]+)?)?( ?[AaPp]\.?[Mm]\.?)?( ?(Z|UTC|[+-][0-9]{2}:?[0-9]{2}))?"
_ISO = re.compile(rf"([0-9]{{4}})-([0-9]{{2}})-([0-9]{{2}})(?:[T ]{_CLOCK})?")
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTH = re.compile(rf"\b({'|'.join(_MONTHS)})[a-z]*\.?", re.IGNORECASE)
_E164 = re.compile(r"\+[1-9][0-9]{4,14}")
_TRUNK = re.compile(r"^(\+[0-9 ]{1,5})\(0\)")

_LANGUAGES = ("en", "de", "es", "fr", "it", "nl", "pt", "pl")
"""What lists of customers are mostly written in: looked through first, each in a few milliseconds."""
_ALSO = {
    "uk": "GB", "england": "GB", "scotland": "GB", "wales": "GB", "northern ireland": "GB", "great britain": "GB",
    "america": "US", "united states of america": "US", "holland": "NL", "the netherlands": "NL", "czech republic": "CZ",
    "ivory coast": "CI", "south korea": "KR", "korea": "KR", "republic of korea": "KR", "russian federation": "RU",
    "turkey": "TR", "burma": "MM", "hong kong": "HK", "macau": "MO", "macao": "MO", "viet nam": "VN", "uae": "AE",
    "republic of ireland": "IE", "eire": "IE", "macedonia": "MK", "swaziland": "SZ", "cape verde": "CV",
}  # fmt: skip
"""Names in daily use that the locale data does not have."""


def parse_date(text: str, fmt: str | None = None) -> date:
    """Read a day, with `fmt` as strptime has it, else as 2026-02-06; a time of day behind it is ignored.

    A text like 2026-02-06 is read beside a form too, since it can mean one day only, unless the form begins with the
    year itself. Raises: BillingError.

    >>> parse_date("2026-02-06 10:15:00.000"), parse_date("6/2/2026 0:00", "%d/%m/%Y")
    (datetime.date(2026, 2, 6), datetime.date(2026, 2, 6))
    """
    body = text.strip()
    if not body:
        raise BillingError("date_missing", "The date is missing; write it as 2026-02-06.")
    if fmt and not (_ISO.fullmatch(body) and not fmt.startswith("%Y")):
        return _by_form(body, fmt)
    return _iso(body)


def require_date_form(fmt: str) -> None:
    """Refuse a form that cannot say a whole day. Raises: BillingError."""
    day = datetime(2026, 2, 6)  # noqa: DTZ001 - a plain day has no zone
    # A form without a year never says a whole day; from Python 3.13 on merely trying one warns.
    try:
        whole = bool(re.search(r"%[YyGcxD]", fmt)) and datetime.strptime(day.strftime(fmt), fmt).date() == day.date()  # noqa: DTZ007
    except (ValueError, re.error):
        whole = False
    if not whole:
        text = f'"{fmt[:40]}" does not say a whole day; write a form such as %d/%m/%Y.'
        raise BillingError("bad_date_form", text)


def _iso(body: str) -> date:
    match = _ISO.fullmatch(body)
    if not match:
        raise BillingError(
            "date_unreadable",
            f'"{body[:40]}" is not a date like 2026-02-06; give the form of the dates, for example --dates %d/%m/%Y.',
        )
    try:
        return date(int(match[1]), int(match[2]), int(match[3]))
    except ValueError:
        raise _impossible(body) from None


def _by_form(body: str, fmt: str) -> date:
    if not re.search(r"%[YyG]", fmt):
        raise BillingError("bad_date_form", f'The form "{fmt[:40]}" has no year; write for example %d/%m/%Y.')
    if "%b" in fmt:
        # English names whatever the computer's language is, in which strptime would look for them.
        body, fmt = _MONTH.sub(lambda match: f"{_MONTHS.index(match[1].lower()) + 1:02d}", body), fmt.replace("%b", "%m")
    words = body.split()
    count = len(fmt.split())
    day, time = " ".join(words[:count]), " ".join(words[count:])
    if time and not re.fullmatch(_CLOCK, time):
        day = " ".join(words)
    try:
        return datetime.strptime(day, " ".join(fmt.split())).date()  # noqa: DTZ007 - a plain day has no zone
    except ValueError as error:
        if "day is out of range" in str(error) or "day of month" in str(error):
            raise _impossible(body) from None
        if "bad directive" in str(error) or "stray %" in str(error):
            text = f'"{fmt[:40]}" is no form of dates; write for example %d/%m/%Y.'
            raise BillingError("bad_date_form", text) from None
    raise BillingError(
        "date_unreadable", f'"{body[:40]}" is not a date of the form {fmt[:40]}; mend the date or give another form.'
    )


def _impossible(body: str) -> BillingError:
    return BillingError("impossible_date", f'"{body[:40]}" is a day that no calendar has; mend the date.')


def lacks_country(text: str) -> bool:
    """Say whether a phone number is written as one dials it at home.

    >>> lacks_country("030 2141444"), lacks_country("+49 30 2141444"), lacks_country("0049 30 2141444"), lacks_country(" ")
    (True, False, False, False)
    """
    return bool(text.strip()) and not _with_plus(text).startswith("+")


def _with_plus(text: str) -> str:
    return re.sub(r"^00(?=[1-9])", "+", text.strip().replace("＋", "+"))


@lru_cache(maxsize=4096)
def parse_phone(text: str, country: str = "", *, proposed: bool = False) -> str:
    """Bring a phone number to E.164; one without + or 00 is taken as a number of its country, given as name or code.

    A blank text gives an empty one. An extension is left out, E.164 has no place for it. A number written with its
    country is kept even where the numbering plan has none such: the one who wrote it knows better than a table. Where its
    country was `proposed` for many numbers, one that this country's plan does not have is refused: it is from elsewhere.
    Raises: BillingError with the reason.

    >>> parse_phone("+49 0711 2842222"), parse_phone("030 2141444", "Germany")
    ('+497112842222', '+49302141444')
    """
    body = _with_plus(text)
    if not body:
        return ""
    if body.startswith("+"):
        return _international(body, text)
    if not country.strip():
        raise BillingError(
            "phone_country_missing",
            f'"{text[:40]}" has no country; write it as in +49 30 5550 0123 or give the country.',
        )
    region = country_code(country)
    if not region:
        raise BillingError(
            "phone_country_missing",
            f'"{text[:40]}": "{country[:40]}" is no country known here; write the number as in +49 30 5550 0123.',
        )
    number = _parsed(body, region)
    if number is None or not _can_be_dialled(number, sure=proposed):
        raise _unreadable(text, f"is no phone number of {country[:40]}")
    return _e164(number)


def is_phone(text: str, known: str) -> bool:
    """Say whether a text is a number that is known in E.164, as one dials it in its own country.

    >>> is_phone("030 2141444", "+49302141444"), is_phone("030 2141444", "+48421234567"), is_phone("030 2141444", "")
    (True, False, False)
    """
    number = _parsed(known, None) if known else None
    return number is not None and _parsed(text, phonenumbers.region_code_for_number(number)) == number


def _international(body: str, text: str) -> str:
    """Read a number with its country; a `(0)` is a zero that is not dialled from abroad, except where it is (Italy)."""
    number, bare = _parsed(body, None), _parsed(_TRUNK.sub(r"\1", body), None)
    if bare is not None and not (number is not None and phonenumbers.is_valid_number(number)):
        number = bare
    if number is None or not _E164.fullmatch(_e164(number)):
        raise _unreadable(text, "is no phone number")
    return _e164(number)


def _parsed(body: str, region: str | None) -> PhoneNumber | None:
    try:
        return phonenumbers.parse(body, region)
    except NumberParseException:
        return None


def _can_be_dialled(number: PhoneNumber, *, sure: bool) -> bool:
    """Say whether a number has the length of one that is dialled from anywhere, and, to be sure, whether the plan has it."""
    reason = phonenumbers.is_possible_number_with_reason(number)
    possible = reason == phonenumbers.ValidationResult.IS_POSSIBLE
    return bool(possible and (not sure or phonenumbers.is_valid_number(number)))


def _e164(number: PhoneNumber) -> str:
    return str(phonenumbers.format_number(number, PhoneNumberFormat.E164))


def _unreadable(text: str, what: str) -> BillingError:
    return BillingError("phone_unreadable", f'"{text.strip()[:40]}" {what}; write it as in +49 30 5550 0123.')


def zone_country(zone: str) -> str:
    """Return the country that a time zone lies in, or "" where it lies in none, as UTC.

    >>> zone_country("Europe/Berlin"), zone_country("UTC"), zone_country("")
    ('DE', '', '')
    """
    region = get_global("zone_territories").get(zone, "")
    return str(region) if region in phonenumbers.SUPPORTED_REGIONS else ""


@lru_cache(maxsize=1024)
def country_code(country: str) -> str:
    """Return the two letters of a country given by code or by its name in a language of many lists or in its own, or "".

    >>> country_code("de"), country_code("Frankreich"), country_code("Países Bajos"), country_code("日本"), country_code("x")
    ('DE', 'FR', 'NL', 'JP', '')
    """
    name = _plain(country)
    code = name.upper()
    alias = get_global("territory_aliases").get(code, [""])[0]
    names = (_names_in(language).get(name, "") for language in _LANGUAGES)
    for region in chain((code, alias, _ALSO.get(name, "")), names):
        if region in phonenumbers.SUPPORTED_REGIONS:
            return str(region)
    return next((region for region in _native() if name in _native()[region]), "")


def _plain(name: str) -> str:
    return " ".join(name.replace("&", "and").replace(".", "").casefold().split())


@cache
def _names_in(language: str) -> dict[str, str]:
    return {_plain(name): region for region, name in Locale(language).territories.items() if len(region) == 2}


@cache
def _native() -> dict[str, frozenset[str]]:
    """Give the names of each country in its own languages; made where no usual language has a name, since it takes long."""
    return {region: frozenset(_names(region)) for region in sorted(phonenumbers.SUPPORTED_REGIONS)}


def _names(region: str) -> Iterator[str]:
    for language in get_official_languages(region, de_facto=True):
        try:
            name = Locale.parse(language).territories.get(region)
        except (UnknownLocaleError, ValueError):
            continue
        if name:
            yield _plain(name)
