"""Owns how days are typed and shown: `3`, `5-2`, `6.2.`, `6 Feb 2026`, `2026-02-06`; must not know any widget."""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication

from . import month_names

_SMALL = ("de", "del")
"""What Spanish puts between day, month and year."""


def _tr(text: str) -> str:
    return QCoreApplication.translate("dates", text)


def shown(day: date) -> str:
    """Write a day as it stands on screens.

    >>> shown(date(2026, 2, 6))
    '6 Feb 2026'
    """
    return _tr("{day} {month} {year}").format(day=day.day, month=month_names.brief(day.month), year=day.year)


def shown_short(day: date) -> str:
    """Write a day without its year, where the year is plain.

    >>> shown_short(date(2026, 2, 6))
    '6 Feb'
    """
    return _tr("{day} {month}").format(day=day.day, month=month_names.brief(day.month))


def parse(text: str, today: date, *, day_first: bool = True) -> date | None:
    """Read a typed day; what is left out comes from today's month and year. An empty text is None.

    Raises: ValueError with a sentence for the person who typed it. Source: C18; years like 26 are 2026, our choice.

    >>> [str(parse(t, date(2026, 2, 6))) for t in ("3", "5-2", "6.2.", "6 Feb", "feb 6 2027", "1/3/26", "yesterday")]
    ['2026-02-03', '2026-02-05', '2026-02-06', '2026-02-06', '2027-02-06', '2026-03-01', '2026-02-05']
    """
    body = text.strip().lower()
    if not body:
        return None
    near = _near(body)
    if near is not None:
        return today + timedelta(days=near)
    year, month, day = _parts(body, today, day_first, text.strip()[:30])
    if not 1 <= month <= 12:
        raise ValueError(_tr("There is no month {month}; write a day as in {day}.").format(month=month, day=shown(today)))
    if not 1 <= year <= 9999 or not 1 <= day <= monthrange(year, month)[1]:
        last = monthrange(max(year, 1), month)[1]
        text = _tr("{month} {year} has {days} days, not {day}.")
        raise ValueError(text.format(month=month_names.brief(month), year=year, days=last, day=day))
    return date(year, month, day)


def _near(body: str) -> int | None:
    """Return how far a day with a name of its own is from today, here or in English."""
    here = {_tr("today").lower(): 0, _tr("yesterday").lower(): -1, _tr("tomorrow").lower(): 1}
    return {"today": 0, "yesterday": -1, "tomorrow": 1, **here}.get(body)


def _parts(body: str, today: date, day_first: bool, typed: str) -> tuple[int, int, int]:
    """Take a typed day apart into year, month and day."""
    unreadable = ValueError(_tr('"{typed}" is no day; write it as in {day}.').format(typed=typed, day=shown(today)))
    if re.fullmatch(r"[0-9]{8}", body):
        return int(body[:4]), int(body[4:6]), int(body[6:])
    words = [word for word in re.findall(r"[0-9]+|[^\W\d_]+", body) if word not in _SMALL]
    if re.sub(r"[0-9]+|[^\W\d_]+|[\s.,/-]", "", body):
        raise unreadable
    names = [word for word in words if not word.isdigit()]
    figures = [int(word) for word in words if word.isdigit()]
    if len(names) > 1 or not 1 <= len(figures) <= 3 or any(len(word) > 4 for word in words if word.isdigit()):
        raise unreadable
    if names:
        month = month_names.number(names[0])
        if not month or len(figures) > 2:
            raise unreadable
        if figures[0] > 31:
            figures.reverse()
        return _year(figures[1]) if len(figures) > 1 else today.year, month, figures[0]
    if len(figures) == 1:
        return today.year, today.month, figures[0]
    if len(words[0]) == 4 and len(figures) == 3:
        return figures[0], figures[1], figures[2]
    day, month = figures[:2] if day_first else (figures[1], figures[0])
    return _year(figures[2]) if len(figures) == 3 else today.year, month, day


def _year(figure: int) -> int:
    return figure + 2000 if figure < 100 else figure


def key_pressed(key: str, day: date, today: date) -> date | None:
    """Return the day that a single key leads to, or None where the key means nothing.

    t is today, + and - the next and last day, w and k begin and end of the week (Monday, Sunday), m and h of the month,
    y and r of the year; pressed again they go on to the one before or after. Source: C18.

    >>> [str(key_pressed(k, date(2026, 2, 6), date(2026, 3, 1))) for k in "t+wkmhyr"]
    ['2026-03-01', '2026-02-07', '2026-02-02', '2026-02-08', '2026-02-01', '2026-02-28', '2026-01-01', '2026-12-31']
    """
    one = timedelta(days=1)
    try:
        match key.lower():
            case "t":
                return today
            case "+":
                return day + one
            case "-":
                return day - one
            case "w":
                return day - timedelta(days=day.weekday() or 7)
            case "k":
                return day + timedelta(days=6 - day.weekday() or 7)
            case "m":
                return (day - one).replace(day=1)
            case "h":
                return _month_end(day if day != _month_end(day) else day + one)
            case "y":
                return (day - one).replace(month=1, day=1)
            case "r":
                return (day + one if (day.month, day.day) == (12, 31) else day).replace(month=12, day=31)
    except (OverflowError, ValueError):
        return day
    return None


def _month_end(day: date) -> date:
    return day.replace(day=monthrange(day.year, day.month)[1])
