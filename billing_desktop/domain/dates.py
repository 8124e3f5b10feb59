"""Owns how a day is written in sentences, on screens and on paper; must not know languages. Files write ISO 8601."""

from __future__ import annotations

from datetime import date

MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


def said(day: date) -> str:
    """Write a day as people read it.

    >>> said(date(2026, 2, 6))
    '6 Feb 2026'
    """
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"
