"""Owns the check of where money is to be sent: IBAN and BIC; must not know banks or papers."""

from __future__ import annotations

import re

from .fields import clean

IBAN_MOST, IBAN_LEAST = 34, 15
_LENGTHS = {
    "AD": 24, "AE": 23, "AT": 20, "BE": 16, "BG": 22, "BR": 29, "CH": 21, "CY": 28, "CZ": 24, "DE": 22, "DK": 18, "EE": 20,
    "ES": 24, "FI": 18, "FR": 27, "GB": 22, "GI": 23, "GR": 27, "HR": 21, "HU": 28, "IE": 22, "IS": 26, "IT": 27, "LI": 21,
    "LT": 20, "LU": 20, "LV": 21, "MC": 27, "MT": 31, "NL": 18, "NO": 15, "PL": 28, "PT": 25, "RO": 24, "SA": 24, "SE": 24,
    "SI": 19, "SK": 24, "SM": 27, "TR": 26, "UA": 29, "VA": 22,
}  # fmt: skip
"""How long the IBAN of a country is; of others only the check digits are held. Source: ISO 13616."""


def plain_iban(text: str) -> str:
    """Return an IBAN as it is kept: capitals, no blanks.

    >>> plain_iban("de89 3704 0044 0532 0130 00")
    'DE89370400440532013000'
    """
    return re.sub(r"\s", "", clean(text)).upper()


def spaced_iban(iban: str) -> str:
    """Write an IBAN in groups of four, as on paper.

    >>> spaced_iban("DE89370400440532013000")
    'DE89 3704 0044 0532 0130 00'
    """
    return " ".join(iban[place : place + 4] for place in range(0, len(iban), 4))


def iban_problem(iban: str) -> str:
    """Say in one sentence what is wrong with an IBAN without blanks, or return an empty text.

    Source: ISO 13616; the check digits are ISO 7064, mod 97-10.

    >>> iban_problem("DE89370400440532013000"), iban_problem("DE88370400440532013000")[:29]
    ('', 'The check digits of this IBAN')
    """
    if not re.fullmatch(r"[A-Z]{2}[0-9]{2}[A-Z0-9]+", iban) or not IBAN_LEAST <= len(iban) <= IBAN_MOST:
        return "An IBAN begins with two letters and two digits and has 15 to 34 signs, as DE89 3704 0044 0532 0130 00."
    wanted = _LENGTHS.get(iban[:2], len(iban))
    if len(iban) != wanted:
        return f"An IBAN that begins with {iban[:2]} has {wanted} signs, this one has {len(iban)}."
    if int("".join(str(int(sign, 36)) for sign in iban[4:] + iban[:4])) % 97 != 1:
        return "The check digits of this IBAN do not fit; a sign is mistyped or two are exchanged."
    return ""


def bic_problem(bic: str) -> str:
    """Say in one sentence what is wrong with a BIC, or return an empty text. Source: ISO 9362.

    >>> bic_problem("COBADEFFXXX"), bic_problem("COBA")[:5]
    ('', 'A BIC')
    """
    if re.fullmatch(r"[A-Z0-9]{4}[A-Z]{2}[A-Z0-9]{2}([A-Z0-9]{3})?", bic):
        return ""
    return "A BIC has 8 or 11 letters and digits, as COBADEFFXXX."
