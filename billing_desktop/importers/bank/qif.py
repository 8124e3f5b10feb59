"""Owns reading QIF: its days and amounts stay as they stand, since each program has its own way. Must not know the book."""

from __future__ import annotations

import re

from .lines import COLUMNS

_ACCOUNTS = re.compile(r"!type:(bank|cash|ccard|oth a|oth l)\b", re.IGNORECASE)


def is_qif(head: str) -> bool:
    """Say whether a text begins as such a file."""
    return bool(re.match(r"\s*!(type|account|option|clear)\b", head, re.IGNORECASE))


def read_qif(text: str) -> tuple[list[tuple[int, dict[str, str]]], int]:
    """Return what came in, as lines and cells, and how many entries went out; splits and other lists are passed over."""
    found: list[tuple[int, dict[str, str]]] = []
    went, reading, start = 0, False, 1
    values: dict[str, str] = {}
    for number, raw in enumerate(re.split(r"\r\n|\r|\n", text), start=1):
        line = raw.strip()
        if line.startswith("!"):
            # !Account lists accounts until the next !Type; categories, classes and the like are lists too.
            reading = bool(_ACCOUNTS.match(line)) or (reading and line.lower().startswith(("!option", "!clear")))
            values = {}
        elif line == "^":
            if reading and values:
                if values.get("T", "").lstrip().startswith(("-", "−")):
                    went += 1
                elif not re.fullmatch(r"\+?[0., ]*", values.get("T", "x")):
                    found.append((start, _cells(values)))
            values = {}
        elif line and reading:
            if not values:
                start = number
            values.setdefault(line[0].upper(), line[1:].strip())
    if reading and values.get("T"):
        found.append((start, _cells(values)))
    return found, went


def _cells(values: dict[str, str]) -> dict[str, str]:
    texts = [values.get(letter, "") for letter in ("M", "N")]
    cells = {
        "paid_on": _day(values.get("D", "")) or "no day",
        "amount": values.get("T", "").removeprefix("+").strip() or "no amount",
        "payer": values.get("P", ""),
        # Some banks write all they have into the name.
        "reference": (" ".join(text for text in texts if text) or values.get("P", ""))[:255],
    }
    return {column: cells.get(column, "") for column in COLUMNS}


def _day(text: str) -> str:
    """Bring a day to one mark between its parts: Quicken writes 1/31' 4 and 1/31'2004.

    >>> _day("1/31' 4"), _day("1/31'2004"), _day("31.01.2004"), _day("01/31/04")
    ('1/31/04', '1/31/2004', '31.01.2004', '01/31/04')
    """
    body = re.sub(r"'\s*", "/", text.strip())
    return re.sub(r"(?<=/)\s*([0-9])$", r"0\1", body)
