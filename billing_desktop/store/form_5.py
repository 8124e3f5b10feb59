"""Owns the step to the fifth form of a book: what was put on a balance is found by its sum and by what it is for,
and accounts by their names, without walking them.

Its SQL is never changed again.
"""

from __future__ import annotations

from typing import Any

_STATEMENTS = (
    """CREATE INDEX account_by_name ON account (lower(name))""",
    """CREATE INDEX entry_by_amount ON entry (amount_minor) WHERE on_bill_id IS NULL AND kind = 'due' AND amount_minor > 0""",
    """CREATE INDEX charge_by_reason ON posting (reason, id DESC) WHERE act = 'charge' AND reason <> ''""",
)


def find_charges(db: Any) -> None:
    """Lead to the fifth form."""
    for statement in _STATEMENTS:
        db.execute_sql(statement)
