"""Owns reading MT940 and MT942: fields, balances, entries; what :86: says is read in `narrative`. Must not know the book."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from decimal import Decimal

from .lines import BankFile, Entry, Statement
from .narrative import read_narrative

_FIELD = re.compile(r":(20|21|25P?|28C?|13D?|34F|60[FM]|61|62[FM]|64|65|86|90[CD]|NS):(.*)")
_HEADER = re.compile(r"^(\{[1235]:.*?\})*\{4:")
_ENTRY = re.compile(
    r"(?P<value>[0-9]{6})(?P<booked>[0-9]{4})? ?(?P<mark>R[CD]|E[CD]|[CD])[A-Z]? ?"
    r"(?P<amount>[0-9]{1,15}(?:[.,][0-9]{0,9})?)(?![0-9]) ?"
    r"(?P<kind>[NFS][A-Z0-9]{3})?(?P<reference>.*)"
)
_BALANCE = re.compile(r"(?P<mark>[CD])[0-9]{6}(?P<currency>[A-Z]{3})(?P<amount>[0-9]{0,15}[.,]?[0-9]{0,9})")
_NONE = frozenset({"", "NONREF", "NOREF"})


def is_mt940(head: str) -> bool:
    """Say whether a text is such a file: it begins with one of its fields, or has two behind some lines of the bank's own."""
    found = [match[1] for match in re.finditer(rf"(?m)^(?:\{{.*\{{4:)?{_FIELD.pattern}", head)]
    begins = _FIELD.match(_HEADER.sub("", head.lstrip("\ufeff \r\n\t").removeprefix("-")))
    return bool(begins) or (len(set(found)) > 1 and bool({*found} & {"20", "25", "60F", "60M", "61"}))


def read_mt940(text: str, _name: str) -> BankFile:
    """Read the file; a line is that of the file."""
    statements: list[Statement] = []
    now: Statement | None = None
    last = ""
    for line, tag, lines in _fields(text):
        body = lines[0].strip()
        if tag == "20" or now is None or (tag.startswith("60") and now.opening is not None):
            now = Statement(line, account=now.account if now and tag != "20" else "")
            statements.append(now)
        if tag in ("25", "25P"):
            now.account = body
        elif tag[:2] in ("60", "62"):
            _take_balance(now, tag, body, line)
        elif tag == "34F":
            now.currency = now.currency or body[:3]
        elif tag == "61":
            now.entries.append(_entry(body, line, now.currency))
            now.moved += now.entries[-1].amount
        elif tag == "86" and last in ("61", "86") and now.entries:
            now.entries[-1] = _told(now.entries[-1], lines)
        last = tag if tag != "86" or last in ("61", "86") else ""
    return BankFile("MT940", tuple(one for one in statements if one.entries or one.closing is not None))


def _fields(text: str) -> Iterator[tuple[int, str, list[str]]]:
    """Give the fields with the line each begins on and its lines; what stands around messages is passed over."""
    now: tuple[int, str, list[str]] | None = None
    for number, raw in enumerate(re.split(r"\r\n|\r|\n", text), start=1):
        line = _HEADER.sub("", raw)
        match = _FIELD.match(line)
        if match or line.strip() in ("-", "-}") or raw != line:
            if now:
                yield now
            now = (number, match[1], [match[2]]) if match else None
        elif now and line.strip():
            now[2].append(line)
    if now:
        yield now


def _take_balance(statement: Statement, tag: str, body: str, line: int) -> None:
    match = _BALANCE.match(body)
    if not match:
        return
    amount = Decimal(match["amount"].replace(",", ".").strip(".") or "0")
    amount = -amount if match["mark"] == "D" else amount
    statement.currency = match["currency"]
    if tag.startswith("60"):
        statement.opening = amount
    else:
        statement.closing, statement.line = amount, line


def _entry(body: str, line: int, currency: str) -> Entry:
    match = _ENTRY.match(body)
    if not match:
        return Entry(line, "", Decimal(0), currency, unreadable=body[:40] or "no amount")
    amount = Decimal(match["amount"].replace(",", "."))
    mark = match["mark"]
    # RC takes a credit back, so it went out; RD the other way round.
    amount = -amount if mark in ("D", "RC", "ED") else amount
    _own, _, bank = match["reference"].partition("//")
    number = "" if bank.strip().upper() in _NONE else bank.strip()
    back = mark in ("RC", "RD") or match["kind"] in ("NRTI", "FRTI", "SRTI")
    return Entry(line, _day(match["value"], match["booked"]), amount, currency, number=number, came_back=back)


def _told(entry: Entry, lines: list[str]) -> Entry:
    told = read_narrative(lines)
    return replace(
        entry,
        payer=told.payer,
        account=told.account,
        reference=told.reference,
        came_back=entry.came_back or told.came_back,
    )


def _day(value: str, booked: str | None) -> str:
    """Return the day of booking, which has no year of its own, else the value date; 31 December is near 1 January.

    >>> _day("231231", "0102"), _day("240102", "1231"), _day("240229", None), _day("240231", None)
    ('2024-01-02', '2023-12-31', '2024-02-29', '2024-02-31')
    """
    century = 1900 if int(value[:2]) >= 80 else 2000
    on = f"{century + int(value[:2])}-{value[2:4]}-{value[4:6]}"
    if not booked:
        return on
    try:
        near = date.fromisoformat(on)
        days = [_on(near.year + step, booked) for step in (-1, 0, 1)]
    except ValueError:
        return on
    found = [day for day in days if day]
    return min(found, key=lambda day: abs(day - near)).isoformat() if found else on


def _on(year: int, month_and_day: str) -> date | None:
    try:
        return date(year, int(month_and_day[:2]), int(month_and_day[2:]))
    except ValueError:
        return None
