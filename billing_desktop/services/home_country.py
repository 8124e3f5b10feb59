"""Owns in which country a business is, so far as its book says so; must not know what that is asked for."""

from __future__ import annotations

import re
from typing import Any

from ..importers import country_code, zone_country
from ..store import settings as stored
from . import preferences

_BEFORE_POSTCODE = re.compile(r"([A-Z]{1,2})-\d{4,5}\b")
_OF_ONE_LETTER = {"A": "AT", "B": "BE", "D": "DE", "E": "ES", "F": "FR", "I": "IT", "L": "LU"}


def home_country(db: Any) -> str:
    """Return the two letters of the country: of the address, else of the bank account, else of the time zone, else ""."""
    book = stored.book(db)
    bank = preferences.read(db, "iban")[:2]
    return of_address(book.address) or (country_code(bank) if bank else "") or zone_country(book.time_zone)


def of_address(address: str) -> str:
    """Return the country that an address ends with, or that its postcode begins with.

    >>> of_address("Kai 3\\n20457 Hamburg\\nDeutschland"), of_address("Kai 3\\nD-20457 Hamburg"), of_address("Quay 3, Cork")
    ('DE', 'DE', '')
    """
    lines = [line.strip() for line in address.splitlines() if line.strip()]
    named = country_code(lines[-1]) if lines and re.fullmatch(r"\D{3,}", lines[-1]) else ""
    if named:
        return named
    for line in reversed(lines):
        found = _BEFORE_POSTCODE.match(line)
        if found:
            return country_code(_OF_ONE_LETTER.get(found[1], found[1]))
    return ""
