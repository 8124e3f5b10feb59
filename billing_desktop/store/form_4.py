"""Owns the step to the fourth form of a book: reminders that were sent, and bills and payments found by their amount.

Its SQL is never changed again.
"""

from __future__ import annotations

from typing import Any

_STATEMENTS = (
    """CREATE TABLE "reminded" ("id" INTEGER NOT NULL PRIMARY KEY, "customer_id" INTEGER NOT NULL, "currency" TEXT NOT NULL,
    "level" INTEGER NOT NULL CHECK (level BETWEEN 1 AND 3), "sent_on" TEXT NOT NULL CHECK (sent_on IS NULL OR sent_on =
    date(sent_on, '+0 days')), "takes_back_id" INTEGER, "noted_at" TEXT NOT NULL, "operator" TEXT NOT NULL, FOREIGN KEY
    ("customer_id") REFERENCES "customer" ("id") ON DELETE RESTRICT, FOREIGN KEY ("takes_back_id") REFERENCES "reminded"
    ("id") ON DELETE RESTRICT) STRICT""",
    """CREATE UNIQUE INDEX "reminded_takes_back_id" ON "reminded" ("takes_back_id")""",
    """CREATE INDEX "reminded_customer_id_currency" ON "reminded" ("customer_id", "currency")""",
    """CREATE TRIGGER reminded_no_update BEFORE UPDATE ON reminded BEGIN SELECT RAISE(ABORT, 'reminded rows are never changed
    and never removed'); END""",
    """CREATE TRIGGER reminded_no_delete BEFORE DELETE ON reminded BEGIN SELECT RAISE(ABORT, 'reminded rows are never changed
    and never removed'); END""",
    """CREATE INDEX bill_by_amount ON bill (due_minor) WHERE undone = 0 AND due_minor > 0""",
    """CREATE INDEX bill_by_rest ON bill (outstanding_minor) WHERE outstanding_minor > 0 AND outstanding_minor < due_minor""",
    """CREATE INDEX payment_by_amount ON payment (amount_minor) WHERE undone = 0""",
)


def keep_reminders(db: Any) -> None:
    """Lead to the fourth form."""
    for statement in _STATEMENTS:
        db.execute_sql(statement)
