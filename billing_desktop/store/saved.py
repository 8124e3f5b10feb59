"""Owns saved statements: built once (by Peewee, or written down), run many times; must not know what they are for.

Peewee builds its SQL anew at each call, 6 to 12 times the cost of the query itself (house, speed of reads and writes).
"""

from __future__ import annotations

from typing import Any, Protocol

Value = int | str | bytes | None
Row = tuple[Any, ...]
_ALLOWED = (int, str, bytes, type(None))


class Runs(Protocol):
    """What a saved statement needs of a database."""

    def execute_sql(self, sql: str, params: Any = None) -> Any:
        """Run SQL."""


class Saved:
    """One statement with named places (`:customer`); places are checked, since saved SQL goes round Peewee's fields."""

    def __init__(self, statement: Any) -> None:
        if isinstance(statement, str):
            self.sql = statement
        else:
            self.sql, values = statement.sql()
            if values:
                raise ValueError(f"write values as places, not as literals: {values}")

    def rows(self, db: Runs, **places: Value) -> list[Row]:
        """Run it and return every row; a cursor left half read would forbid the commit."""
        for name, value in places.items():
            if type(value) not in _ALLOWED:
                raise TypeError(f"{name}: {type(value).__name__} does not go into the book")
        return list(db.execute_sql(self.sql, places))

    def row(self, db: Runs, **places: Value) -> Row | None:
        """Run it and return its first row, or None."""
        rows = self.rows(db, **places)
        return rows[0] if rows else None

    def value(self, db: Runs, **places: Value) -> Any:
        """Run it and return the first column of its first row, or None."""
        row = self.row(db, **places)
        return row[0] if row else None
