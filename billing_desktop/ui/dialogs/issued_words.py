"""Owns how issued statements are said on screen: their kind, their span, how they were sent; must not know any widget."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from ...domain.issued import WAYS, IssuedRow, SentNote
from .. import format as fmt


def _tr(text: str) -> str:
    return QCoreApplication.translate("issued", text)


def ways() -> tuple[str, ...]:
    """Return the ways of sending in the order they are offered."""
    return WAYS


def way_name(way: str) -> str:
    """Return a way of sending as people say it."""
    names = {"post": _tr("by post"), "email": _tr("by e-mail"), "hand": _tr("by hand"), "other": _tr("another way")}
    return names.get(way, way)


def kind_name(kind: str) -> str:
    """Return the kind of a statement as people say it."""
    names = {"balance_forward": _tr("Balance forward"), "open_item": _tr("Open items"), "activity": _tr("Activity")}
    return names.get(kind, kind)


def span_words(row: IssuedRow) -> str:
    """Say which days an issued statement covers."""
    if row.type == "open_item":
        return _tr("as of {day}").format(day=fmt.day(row.to))
    return period_words(row.from_, row.to)


def period_words(first: date | None, last: date) -> str:
    """Say a span of days, with the year once where it is the same."""
    if first is None:
        return _tr("until {day}").format(day=fmt.day(last))
    begin, end = fmt.day(first), fmt.day(last)
    if first.year == last.year:
        begin = begin.removesuffix(f" {last.year}")
    return _tr("{first} – {last}").format(first=begin, last=end)


def sent_words(note: SentNote) -> str:
    """Say when and how a statement was sent."""
    day = fmt.day(note.at.date())
    return _tr("{way} on {day}").format(way=way_name(note.how), day=day)
