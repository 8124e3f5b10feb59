"""Owns the step to the seventh form of a book: bank files, their lines, and whom an IBAN pays for.

Its SQL is never changed again.
"""

from __future__ import annotations

from typing import Any

_STATEMENTS = (
    """CREATE TABLE "bank_statement" ("id" INTEGER NOT NULL PRIMARY KEY, "file" TEXT NOT NULL, "sha256" TEXT NOT NULL,
    "position" INTEGER NOT NULL, "format" TEXT NOT NULL, "account" TEXT NOT NULL, "currency" TEXT NOT NULL, "opening_minor"
    INTEGER, "closing_minor" INTEGER, "read_at" TEXT NOT NULL, "operator" TEXT NOT NULL, UNIQUE (sha256, position))
    STRICT""",
    """CREATE TABLE "bank_line" ("id" INTEGER NOT NULL PRIMARY KEY, "statement_id" INTEGER NOT NULL, "identity" TEXT NOT
    NULL, "booked_on" TEXT NOT NULL CHECK (booked_on IS NULL OR booked_on = date(booked_on, '+0 days')), "amount_minor"
    INTEGER NOT NULL CHECK (amount_minor <> 0), "currency" TEXT NOT NULL, "party" TEXT NOT NULL, "iban" TEXT NOT NULL,
    "text" TEXT NOT NULL, "reference" TEXT NOT NULL, "aside" TEXT NOT NULL DEFAULT '' CHECK (aside IN ('', 'skipped',
    'not_customer')), FOREIGN KEY ("statement_id") REFERENCES "bank_statement" ("id") ON DELETE RESTRICT) STRICT""",
    """CREATE TABLE "bank_match" ("id" INTEGER NOT NULL PRIMARY KEY, "line_id" INTEGER NOT NULL, "payment_id" INTEGER NOT
    NULL, "fee_minor" INTEGER NOT NULL DEFAULT 0, "by_hand" INTEGER NOT NULL DEFAULT 0, "undone" INTEGER NOT NULL DEFAULT 0,
    FOREIGN KEY ("line_id") REFERENCES "bank_line" ("id") ON DELETE RESTRICT, FOREIGN KEY ("payment_id") REFERENCES
    "payment" ("id") ON DELETE RESTRICT, CHECK (undone <= by_hand)) STRICT""",
    """CREATE TABLE "bank_payer" ("iban" TEXT NOT NULL PRIMARY KEY, "customer_id" INTEGER NOT NULL, "account_id" INTEGER,
    "since" TEXT NOT NULL, FOREIGN KEY ("customer_id") REFERENCES "customer" ("id") ON DELETE RESTRICT, FOREIGN KEY
    ("account_id") REFERENCES "account" ("id") ON DELETE RESTRICT) STRICT, WITHOUT ROWID""",
    """CREATE INDEX "bank_line_statement_id" ON "bank_line" ("statement_id")""",
    """CREATE UNIQUE INDEX "bank_line_identity" ON "bank_line" ("identity")""",
    """CREATE INDEX "bank_match_line_id" ON "bank_match" ("line_id")""",
    """CREATE INDEX "bank_match_payment_id" ON "bank_match" ("payment_id")""",
    """CREATE INDEX "bank_payer_customer_id" ON "bank_payer" ("customer_id")""",
    """CREATE UNIQUE INDEX bank_match_stands ON bank_match (payment_id) WHERE undone = 0""",
    """CREATE INDEX bank_line_of_payer ON bank_line (iban) WHERE iban <> '' AND amount_minor > 0""",
    """CREATE TRIGGER bank_statement_no_update BEFORE UPDATE ON bank_statement BEGIN SELECT RAISE(ABORT, 'bank_statement
    rows are never changed and never removed'); END""",
    """CREATE TRIGGER bank_statement_no_delete BEFORE DELETE ON bank_statement BEGIN SELECT RAISE(ABORT, 'bank_statement
    rows are never changed and never removed'); END""",
    """CREATE TRIGGER bank_line_no_delete BEFORE DELETE ON bank_line BEGIN SELECT RAISE(ABORT, 'bank_line rows are never
    changed and never removed'); END""",
    """CREATE TRIGGER bank_match_no_delete BEFORE DELETE ON bank_match BEGIN SELECT RAISE(ABORT, 'bank_match rows are never
    changed and never removed'); END""",
    """CREATE TRIGGER bank_line_fixed BEFORE UPDATE OF id, statement_id, identity, booked_on, amount_minor, currency, party,
    iban, text, reference ON bank_line BEGIN SELECT RAISE(ABORT, 'id, statement_id, identity, booked_on, amount_minor,
    currency, party, iban, text, reference of bank_line never change'); END""",
)


def keep_bank_files(db: Any) -> None:
    """Lead to the seventh form."""
    for statement in _STATEMENTS:
        db.execute_sql(statement)
