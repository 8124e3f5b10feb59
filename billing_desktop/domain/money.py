"""Owns amounts: whole minor units with a currency, reading, writing and splitting them without loss.

Must not know locales beyond the two marks it is told, and never uses a float. Source: rules, section 4.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from decimal import Decimal

from .currency import DECIMALS, decimals
from .errors import BillingError

MAX_MINOR = 999_999_999_999
"""The largest amount of one entry, in minor units (rules 4.1)."""

ROUNDINGS = ("half-up", "half-even", "down")
"""How amounts with more decimals than their currency may be rounded where the operator asked for it: half a unit away from
zero, half a unit to the even neighbour, always towards zero."""
FINEST = 18
"""The most decimals of an amount that is rounded; so many differences add up without loss."""

_SPACES = " \u00a0\u2009\u202f"
_APOSTROPHES = "'’"


class AmountProblem(BillingError):
    """A text that is no amount; `proposal` is what may have been meant, ready to be typed, or empty."""

    def __init__(self, code: str, text: str, proposal: str = "") -> None:
        super().__init__(code, text)
        self.proposal = proposal


@dataclass(frozen=True, slots=True, order=True)
class Money:
    """An amount in whole minor units of one currency; positive is owed, negative is credit."""

    minor: int
    currency: str

    def __str__(self) -> str:
        return f"{format_minor(self.minor, self.currency)} {self.currency}"


def format_minor(minor: int, currency: str, *, decimal: str = ".", group: str = "", minus: str = "-") -> str:
    """Write an amount with all decimals of its currency.

    Units: `minor` is in minor units.

    >>> format_minor(123450, "EUR", group=",")
    '1,234.50'
    >>> format_minor(-5, "KWD")
    '-0.005'
    >>> format_minor(1200, "JPY", group=",")
    '1,200'
    """
    places = decimals(currency)
    digits = str(abs(minor)).rjust(places + 1, "0")
    whole, cents = (digits[:-places], digits[-places:]) if places else (digits, "")
    if group:
        whole = re.sub(r"(?<=\d)(?=(\d{3})+$)", lambda _: group, whole)
    return f"{minus if minor < 0 else ''}{whole}{decimal if places else ''}{cents}"


def amount_said(minor: int, currency: str) -> str:
    """Write an amount as it stands in a sentence; windows put their own marks in its place.

    >>> amount_said(123450, "EUR")
    '1,234.50'
    """
    return format_minor(minor, currency, group=",")


def parse_minor(text: str, currency: str, *, decimal: str = ".") -> int:
    """Read an amount strictly; a currency sign, its code, parentheses for minus and groups of three are understood.

    Units: returns minor units, with their sign. Raises: AmountProblem, with a proposal where one is likely;
    more decimals than the currency has is an error, never rounded. Source: rules 4.1.

    >>> parse_minor(" 1,234.50 ", "EUR"), parse_minor("1.234,5", "EUR", decimal=","), parse_minor("($400.00)", "USD")
    (123450, 123450, -40000)
    >>> parse_minor("12,00-", "EUR", decimal=","), parse_minor("+ $35.00", "USD")
    (-1200, 3500)
    """
    return parse_rounded(text, currency, decimal=decimal)[0]


def parse_rounded(text: str, currency: str, *, decimal: str = ".", rounding: str = "") -> tuple[int, Decimal]:
    """Read an amount like `parse_minor` and round its further decimals as the operator said; without a word it is refused.

    Units: returns minor units, and by how much whole units they are more than what was written. Raises: AmountProblem.
    Source: rules 4.1.

    >>> parse_rounded("12.345", "EUR", rounding="half-up"), parse_rounded("-12.345", "EUR", rounding="half-even")
    ((1235, Decimal('0.005')), (-1234, Decimal('0.005')))
    """
    shown = text.strip()[:40]
    body, negative = _bare(text, currency)
    if not body:
        raise AmountProblem("amount_missing", "The amount is missing; write it in digits.")
    parts = _digits(body, decimal)
    if parts is None:
        raise AmountProblem("amount_unreadable", *_unreadable(shown, body, currency, decimal))
    whole, cents = parts
    places = decimals(currency)
    further = max(0, len(cents) - places)
    if further and not (rounding and len(cents) <= FINEST):
        room = f"has {places} decimals" if places else "has no decimals"
        raise AmountProblem("too_many_decimals", f'"{shown}" has {len(cents)} decimals, but {currency} {room}.')
    exact = int(whole + cents.ljust(places, "0")) if len(whole) <= 20 else (MAX_MINOR + 1) * 10**further
    minor, by = _rounded(exact, further, rounding)
    if minor > MAX_MINOR:
        top = amount_said(MAX_MINOR, currency)
        raise AmountProblem("amount_too_large", f'"{shown}" is too large; the largest amount is {top} {currency}.')
    by = by.scaleb(-places)
    return (-minor, -by) if negative else (minor, by)


def _rounded(exact: int, further: int, rounding: str) -> tuple[int, Decimal]:
    """Take further digits off a number; also returns by how much it is more than it was."""
    unit = 10**further
    number, rest = divmod(exact, unit)
    if not rest:
        return number, Decimal(0)
    up = {"half-up": 2 * rest >= unit, "half-even": 2 * rest + number % 2 > unit, "down": False}[rounding]
    return number + up, Decimal(up * unit - rest).scaleb(-further)


def _digits(body: str, decimal: str) -> tuple[str, str] | None:
    """Take a bare amount apart into its whole digits and its decimals, or say None where it is none."""
    whole, _, cents = body.partition(decimal)
    for group in ("," if decimal == "." else ".", *_SPACES, *_APOSTROPHES):
        if group in whole and re.fullmatch(rf"[0-9]{{1,3}}({re.escape(group)}[0-9]{{3}})+", whole):
            whole = whole.replace(group, "")
            break
    if not re.fullmatch(r"[0-9]*", whole) or not re.fullmatch(r"[0-9]*", cents) or not (whole or cents):
        return None
    return whole, cents


def _bare(text: str, currency: str) -> tuple[str, bool]:
    """Take off white space, sign, parentheses, currency sign and code; say whether it was negative."""
    body = text.strip()
    negative = False
    if body.startswith("(") and body.endswith(")"):
        body, negative = body[1:-1].strip(), True
    elif re.match(r"\+\s*[^-−+\s]", body):
        body = body[1:].strip()
    for _ in range(2):
        if body[:1] in ("-", "−") and not negative:
            body, negative = body[1:].strip(), True
        elif body[-1:] in ("-", "−") and not negative:
            body, negative = body[:-1].strip(), True  # as SAP and many banks write it
        if body[:1] and unicodedata.category(body[0]) == "Sc":
            body = body[1:].strip()
        if body[-1:] and unicodedata.category(body[-1]) == "Sc":
            body = body[:-1].strip()
        if body.upper().startswith(currency):
            body = body[len(currency) :].strip()
        elif body.upper().endswith(currency):
            body = body[: -len(currency)].strip()
    return body, negative


def _unreadable(shown: str, body: str, currency: str, decimal: str) -> tuple[str, str]:
    """Say what is wrong with a text that is no amount, and what may have been meant with the other decimal mark."""
    names = {".": "a point", ",": "a comma"}
    meant = _digits(body, "," if decimal == "." else ".")
    if meant and meant[1] and len(meant[1]) <= decimals(currency) and len(meant[0]) < 12:
        minor = int((meant[0] or "0") + meant[1].ljust(decimals(currency), "0"))
        proposal = format_minor(minor, currency, decimal=decimal)
        return f'Is "{shown}" {proposal}? Write {names[decimal]} before the decimals.', proposal
    return f'"{shown}" is not an amount; write digits, with {names[decimal]} before the decimals.', ""


_GROUPED = re.compile(
    r"(?P<whole>[1-9]\d{0,2}(?P<group>[.,'’\u00a0\u202f ])\d{3}(?:(?P=group)\d{3})*)(?:(?!(?P=group))[.,](?P<part>\d+))?"
)
_UNGROUPED = re.compile(r"(?P<whole>\d+)(?:[.,](?P<part>\d+))?")
_LONGEST_SUM = 24


def sums_meant(text: str) -> list[tuple[int, int]]:
    """Return what a text searched for would be as a sum: decimals of the currency it may be in, and minor units.

    Both marks are understood, whatever the book's: a search must not depend on how somebody writes. So 1.234 is a thousand and
    more, and in a currency of three decimals also one and a part. Units: minor units.

    >>> sums_meant("1,234.50"), sums_meant("120,00"), sums_meant("INV-12")
    ([(2, 123450), (3, 1234500), (4, 12345000)], [(2, 12000), (3, 120000), (4, 1200000)], [])
    >>> sums_meant("1.234")
    [(0, 1234), (2, 123400), (3, 1234), (3, 1234000), (4, 12340), (4, 12340000)]
    """
    typed, sums = text.strip(), set[tuple[int, int]]()
    for form in (_GROUPED, _UNGROUPED):
        found = form.fullmatch(typed) if len(typed) <= _LONGEST_SUM else None
        if found:
            whole, part = re.sub(r"\D", "", found["whole"]), found["part"] or ""
            fitting = (places for places in set(DECIMALS.values()) if len(part) <= places)
            sums |= {(places, int(whole + part.ljust(places, "0"))) for places in fitting}
    return sorted(one for one in sums if 1 <= one[1] <= MAX_MINOR)


def require_amount(minor: int) -> int:
    """Return the amount of one act when it is at least 1 and at most the bound.

    Units: minor units. Raises: BillingError. Source: rules 4.1, 5.1.
    """
    if minor < 1:
        raise BillingError("amount_not_positive", "The amount must be above zero; to take something back, reverse it.")
    if minor > MAX_MINOR:
        raise BillingError("amount_too_large", f"The amount is too large; the largest is {MAX_MINOR} minor units.")
    return minor


def split(minor: int, weights: list[int]) -> list[int]:
    """Split an amount by weights without losing any of it; the largest remainders get the odd units.

    Units: minor units. Source: rules 4.3.

    >>> split(100, [1, 1, 1])
    [34, 33, 33]
    """
    total = sum(weights)
    if total <= 0 or min(weights) < 0:
        raise ValueError("weights must be non-negative and not all zero")
    parts = [minor * weight // total for weight in weights]
    by_remainder = sorted(range(len(weights)), key=lambda i: (-(minor * weights[i] % total), i))
    for i in by_remainder[: minor - sum(parts)]:
        parts[i] += 1
    return parts
