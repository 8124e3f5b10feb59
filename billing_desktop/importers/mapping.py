"""Owns the way from a table's columns to the program's fields: names, templates, values given for every row.

Must not know what a field means or whether its value is good.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field

from ..domain.errors import BillingError
from .tables import Table

_PLACE = re.compile(r"\{([^{}]*)\}")
_NEUTRALISED = re.compile(r"'+[=+\-@\t\r\n＝＋－＠]")
_SHOWN = 30

EVERY_ROW = "given for every row"
"""Stands in place of a column for a value that no column has."""


@dataclass(frozen=True, slots=True)
class FieldMapping:
    """Where each field comes from: a column, a template such as `{First} {Last}`, or one text for every row.

    An empty column leaves the field out, also where the file has a column of its name.
    """

    columns: dict[str, str] = field(default_factory=dict)
    constants: dict[str, str] = field(default_factory=dict)

    @property
    def needed(self) -> list[str]:
        """Return the columns that the header must have."""
        found: dict[str, None] = {}
        for source in self.columns.values():
            found |= dict.fromkeys(_PLACE.findall(source) or [source] if source else [])
        return list(found)


@dataclass(frozen=True, slots=True)
class MappedRow:
    """The fields of one record; `sources` names the column or columns of each, for messages."""

    line: int
    values: dict[str, str]
    sources: dict[str, str]


def map_rows(table: Table, mapping: FieldMapping, known_fields: Collection[str]) -> list[MappedRow]:
    """Take the fields out of a table; a column that has exactly a field's name is taken by itself.

    Raises: BillingError, listing what exists, for a field or a column that does not.
    """
    known = list(known_fields)
    for name in (*mapping.columns, *mapping.constants):
        if name not in known:
            raise BillingError("unknown_field", f'There is no field "{name[:60]}"; there are {_list(known)}.')
    twice = next((name for name in mapping.constants if name in mapping.columns), None)
    if twice:
        raise BillingError("field_twice", f'The field "{twice}" has both a column and a value for every row; give one.')
    readers: dict[str, Callable[[Mapping[str, str]], str]] = {}
    sources: dict[str, str] = {}
    for name in known:
        if name in mapping.constants:
            sources[name] = EVERY_ROW
        elif mapping.columns.get(name, name) and (name in mapping.columns or name in table.columns):
            used, readers[name] = _reader(name, mapping.columns.get(name, name), table.columns)
            sources[name] = ", ".join(used)
    fixed = {name: text.strip() for name, text in mapping.constants.items()}
    return [
        MappedRow(row.line, {**fixed, **{name: read(row.cells) for name, read in readers.items()}}, sources) for row in table.rows
    ]


def _reader(name: str, source: str, columns: Sequence[str]) -> tuple[Sequence[str], Callable[[Mapping[str, str]], str]]:
    """Return the columns that a field comes from and what reads it out of a row's cells."""
    if source in columns:
        return (source,), lambda cells: as_typed(cells[source]).strip()
    pieces = _PLACE.split(source)
    used = pieces[1::2]
    unknown = next((column for column in used if column not in columns), None) if used else source
    if unknown is not None:
        raise BillingError(
            "unknown_column",
            f'There is no column "{unknown[:60]}" for the field "{name}"; the file has {_list(columns)}.',
        )
    return used, lambda cells: _fill(pieces, cells)


def _fill(pieces: Sequence[str], cells: Mapping[str, str]) -> str:
    """Fill in a template; a blank place goes together with what stands before it, or after it when it is the first."""
    found = ""
    for before, column in zip(pieces[0:-1:2], pieces[1::2], strict=True):
        text = as_typed(cells[column]).strip()
        if text:
            found += (before if found or before == pieces[0] else "") + text
    return " ".join((found + pieces[-1]).split()) if found else ""


def as_typed(text: str) -> str:
    """Take off the mark that exports set before a text that a spreadsheet would take for a formula.

    >>> as_typed("'=1+1"), as_typed("''=1+1"), as_typed("'s Hertogenbosch")
    ('=1+1', "'=1+1", "'s Hertogenbosch")
    """
    return text[1:] if _NEUTRALISED.match(text) else text


def _list(names: Sequence[str]) -> str:
    rest = len(names) - _SHOWN
    return ", ".join(names[:_SHOWN]) + (f" and {rest} more" if rest > 0 else "")
