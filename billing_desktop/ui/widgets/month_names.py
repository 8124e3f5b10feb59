"""Owns the names of the months in the language of the window; must not know how a day is written."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from ...domain.dates import MONTHS

ENGLISH = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
)  # fmt: skip


def _tr(text: str) -> str:
    return QCoreApplication.translate("format", text)


def full(month: int) -> str:
    """Return the name of a month, from 1 to 12.

    >>> full(3)
    'March'
    """
    names = (
        _tr("January"), _tr("February"), _tr("March"), _tr("April"), _tr("May"), _tr("June"), _tr("July"), _tr("August"),
        _tr("September"), _tr("October"), _tr("November"), _tr("December"),
    )  # fmt: skip
    return names[month - 1]


def brief(month: int) -> str:
    """Return the name of a month as dates have it, in three letters or so.

    >>> brief(3)
    'Mar'
    """
    names = _tr("Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec").split()
    return names[month - 1] if len(names) == len(MONTHS) else MONTHS[month - 1]


def number(name: str) -> int:
    """Return the month that a typed name of three letters or more begins, here or in English, or 0.

    >>> number("feb"), number("sept"), number("xyz")
    (2, 9, 0)
    """
    if len(name) < 3:
        return 0
    for month in range(1, 13):
        known = (full(month), brief(month).rstrip("."), ENGLISH[month - 1])
        if any(one.casefold().startswith(name) for one in known):
            return month
    return 9 if name == "sept" else 0


def locale() -> QLocale:
    """Return the locale of the language of the window, for what Qt itself draws."""
    return QLocale(_tr("en_GB"))
