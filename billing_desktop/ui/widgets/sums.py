"""Owns small sums typed into an amount, as 12+3.5 or 12*3: read exactly, never through a float."""

from __future__ import annotations

import re
from fractions import Fraction

from ...domain.currency import decimals
from ...domain.money import MAX_MINOR, AmountProblem, format_minor, parse_minor

_SIGNS = {"×": "*", "÷": "/", "−": "-", "–": "-"}
_DAY = re.compile(r"[0-9]{4}[-/][0-9]{1,2}[-/][0-9]{1,2}|[0-9]{1,2}[-/][0-9]{1,2}[-/]([0-9]{2}|[0-9]{4})")
"""Two or three figures as a day is written, without a blank: no sum, whatever it would come to."""
_SPLIT = re.compile(r"([+*/-])")


def is_sum(text: str) -> bool:
    """Say whether a text is a sum and not a single amount; a sign before the first figure makes no sum.

    >>> is_sum("12+3.5"), is_sum("-5"), is_sum("(400.00)")
    (True, False, False)
    """
    return bool(re.search(r"[0-9.,]\s*[+*/-]", _plain(text)))


def parse_sum(text: str, currency: str, *, decimal: str = ".") -> int:
    """Read an amount or a small sum of amounts with + - * /; times and by come first.

    Units: returns minor units. Raises: AmountProblem, also when the sum does not come out even. Source: C16.

    A text that reads as a day is refused, for nobody means the difference of a year and a month; with blanks it is a sum.

    >>> parse_sum("12+3.5", "EUR"), parse_sum("12*3", "EUR"), parse_sum("100 - 3*0.5", "EUR"), parse_sum("10/4", "EUR")
    (1550, 3600, 9850, 250)
    """
    if not is_sum(text):
        return parse_minor(text, currency, decimal=decimal)
    if _DAY.fullmatch(_plain(text).strip()):
        shown = text.strip()
        apart = _SPLIT.sub(r" \1 ", _plain(shown))
        raise AmountProblem("sum_is_day", f'"{shown}" looks like a day; write an amount here, or the sum with blanks: {apart}.')
    pieces = [piece.strip() for piece in _SPLIT.split(_plain(text))]
    if pieces and not pieces[0] and len(pieces) > 2 and pieces[1] in "+-":  # a sign before the first figure
        pieces[:3] = [pieces[1] + pieces[2]]
    if len(pieces) % 2 == 0 or not all(pieces):
        raise AmountProblem("sum_unfinished", f'"{text.strip()[:40]}" is not finished; an amount is missing in it.')
    figures = [_figure(piece, currency, decimal) for piece in pieces[::2]]
    places = decimals(currency)
    minor = _reckon(figures, pieces[1::2], text) * 10**places
    if minor.denominator != 1:
        raise AmountProblem("sum_not_even", f'"{text.strip()[:40]}" does not come out even; {currency} has {places} decimals.')
    if abs(minor) > MAX_MINOR:
        top = format_minor(MAX_MINOR, currency)
        raise AmountProblem("amount_too_large", f'"{text.strip()[:40]}" is too large; the largest is {top} {currency}.')
    return int(minor)


def _plain(text: str) -> str:
    for sign, plain in _SIGNS.items():
        text = text.replace(sign, plain)
    return text


def _figure(piece: str, currency: str, decimal: str) -> Fraction:
    """Read one figure; a factor may have more decimals than an amount."""
    mark = re.escape(decimal)
    if re.fullmatch(rf"[+-]?[0-9]{{1,15}}({mark}[0-9]{{0,9}})?|[+-]?{mark}[0-9]{{1,9}}", piece):
        body = piece.replace(decimal, ".")
        return Fraction(body + "0" if body.endswith(".") else body)
    return Fraction(parse_minor(piece.lstrip("+"), currency, decimal=decimal), 10 ** decimals(currency))


def _reckon(figures: list[Fraction], signs: list[str], text: str) -> Fraction:
    total, product, sign = Fraction(0), figures[0], 1
    for operation, figure in zip(signs, figures[1:], strict=True):
        if operation == "*":
            product *= figure
        elif operation == "/":
            if not figure:
                raise AmountProblem("sum_by_zero", f'"{text.strip()[:40]}" divides by zero.')
            product /= figure
        else:
            total += sign * product
            product, sign = figure, 1 if operation == "+" else -1
    return total + sign * product
