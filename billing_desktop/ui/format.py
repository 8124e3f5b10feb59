"""Owns how amounts, days and counts are written on screen; must not know any widget.

Amounts carry the minus of the typographers (U+2212) and group marks; files write their own way. Source: look, ux C5.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

from PySide6.QtCore import QCoreApplication

from ..domain.currency import decimals
from ..domain.money import format_minor
from .widgets import month_names
from .widgets.typed_dates import shown, shown_short

MINUS = "\N{MINUS SIGN}"
MARKS = (".,", ",.", ",\u00a0", ".\u00a0", ".’")
"""What a book may choose: the decimal mark, then the group mark."""
DEFAULT_MARKS = MARKS[0]
SETTING = "number_marks"


def _tr(text: str) -> str:
    return QCoreApplication.translate("format", text)


@dataclass(frozen=True, slots=True)
class Numbers:
    """The marks that a book writes its amounts with."""

    decimal: str = "."
    group: str = ","

    def amount(self, minor: int, currency: str) -> str:
        """Write an amount without its currency.

        >>> Numbers().amount(-123450, "EUR")
        '−1,234.50'
        """
        return format_minor(minor, currency, decimal=self.decimal, group=self.group, minus=MINUS)

    def brief(self, minor: int, currency: str) -> str:
        """Write an amount without its decimals, for the axis of a chart; what is below one unit is left out.

        >>> Numbers().brief(231899, "EUR")
        '2,318'
        """
        return self.amount(minor, currency).partition(self.decimal)[0] if decimals(currency) else self.amount(minor, currency)

    def share(self, part: int, whole: int) -> str:
        """Write what part of a whole something is, in per cent with one decimal.

        >>> Numbers(",", ".").share(538640, 2488245)
        '21,6'
        """
        tenths = round(Decimal(1000) * part / whole)
        return f"{tenths // 10}{self.decimal}{tenths % 10}"

    def exact(self, value: Decimal) -> str:
        """Write a difference with its sign and all its decimals.

        >>> Numbers(",", ".").exact(Decimal("0.0325")), Numbers().exact(Decimal("-0.005"))
        ('+0,0325', '−0.005')
        """
        return f"{value:+f}".replace(".", self.decimal).replace("-", MINUS) if value else "0"

    def with_code(self, minor: int, currency: str) -> str:
        """Write an amount with its currency, as a sentence needs it."""
        return f"{self.amount(minor, currency)} {currency}"

    def credit(self, minor: int, currency: str) -> str:
        """Write a credit: colour never speaks alone, so the word stands with it.

        >>> Numbers().credit(2500, "EUR")
        '25.00 cr'
        """
        return f"{self.amount(minor, currency)} {_tr('cr')}"


def numbers_of(marks: object) -> Numbers:
    """Return the numbers for a stored choice of marks; anything unknown is the default."""
    known = marks if isinstance(marks, str) and marks in MARKS else DEFAULT_MARKS
    return Numbers(known[0], known[1])


def book_numbers(billing: Any) -> Numbers:
    """Return how the open book writes its amounts."""
    return numbers_of(billing.settings.get(SETTING, DEFAULT_MARKS))


def day(value: date | None) -> str:
    """Write a day as `6 Feb 2026`, or nothing."""
    return shown(value) if value else ""


@dataclass(frozen=True, slots=True)
class Days:
    """How the days of a list are written: whole, or brief where there is little room: this year goes unsaid."""

    today: date
    brief: bool = False

    def show(self, value: date | None) -> str:
        """Write a day.

        >>> Days(date(2026, 2, 6), brief=True).show(date(2026, 1, 25))
        '25 Jan'
        >>> Days(date(2026, 2, 6), brief=True).show(date(2025, 12, 18))
        '18 Dec ’25'
        """
        if value is None or not self.brief:
            return day(value)
        if value.year == self.today.year:
            return shown_short(value)
        return _tr("{day} ’{year}").format(day=shown_short(value), year=f"{value.year % 100:02}")


def near(value: date, today: date) -> str:
    """Write a day in a sentence, without its year where that is this one.

    >>> near(date(2026, 3, 1), date(2026, 2, 6)), near(date(2025, 3, 1), date(2026, 2, 6))
    ('1 Mar', '1 Mar 2025')
    """
    return shown_short(value) if value.year == today.year else shown(value)


def long_near(value: date, today: date) -> str:
    """Write a day with its month in full, without its year where that is this one.

    >>> long_near(date(2026, 3, 1), date(2026, 2, 6))
    '1 March'
    """
    if value.year != today.year:
        return long_date(value)
    return _tr("{day} {long_month}").format(day=value.day, long_month=month_names.full(value.month))


def long_day(value: date) -> str:
    """Write a day with its weekday, as the head of a page has it.

    >>> long_day(date(2026, 2, 6))
    'Friday, 6 February 2026'
    """
    names = (
        _tr("Monday"), _tr("Tuesday"), _tr("Wednesday"), _tr("Thursday"), _tr("Friday"), _tr("Saturday"), _tr("Sunday"),
    )  # fmt: skip
    return f"{names[value.weekday()]}, {long_date(value)}"


def long_date(value: date) -> str:
    """Write a day with its month in full, as a sentence has it.

    >>> long_date(date(2026, 3, 1))
    '1 March 2026'
    """
    return _tr("{day} {long_month} {year}").format(day=value.day, long_month=month_names.full(value.month), year=value.year)


def whole(number: int) -> str:
    """Write a count with the group mark of the language; amounts have the marks of their book.

    >>> whole(1200)
    '1,200'
    """
    return f"{number:,}".replace(",", _tr(","))


def in_sentence(label: str) -> str:
    """Write a label as it stands within a sentence; where nouns are written large, it stays as it is.

    >>> in_sentence("Due date")
    'due date'
    """
    if label[1:2].isupper() or _tr("nouns are written small") != "nouns are written small":  # an abbreviation, or German
        return label
    return label[:1].lower() + label[1:]


def days_late(days: int) -> str:
    """Say how late something is."""
    return _tr("1 day late") if days == 1 else _tr("{days} days late").format(days=whole(days))


def due(due_on: date | None, late: int, today: date) -> str:
    """Say in a word or two when a bill is due: `12 days late`, `due 21 Feb`, `no due date`."""
    if late > 0:
        return days_late(late)
    if due_on is None:
        return _tr("no due date")
    if due_on == today:
        return _tr("due today")
    return _tr("due {day}").format(day=shown_short(due_on) if due_on.year == today.year else shown(due_on))


def count(number: int, one: str, many: str) -> str:
    """Choose between one and many; `many` has a place {n} for the number.

    >>> count(1, "1 bill", "{n} bills"), count(1200, "1 bill", "{n} bills")
    ('1 bill', '1,200 bills')
    """
    return one if number == 1 else many.format(n=whole(number))
