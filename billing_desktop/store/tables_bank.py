"""Owns the tables of bank files: what the bank said came in and went out, and which payments were recorded of it.

Nothing here moves money: a line is a piece of paper beside the books until a payment is recorded of it. Source: rules 5.8.
"""

from __future__ import annotations

from peewee import SQL, AutoField, Check, ForeignKeyField, IntegerField, TextField

from .tables import Account, Customer, MinorField, Payment, Table, day_check


class BankStatement(Table):
    """A statement of one account as a bank file gave it; a balance that the file does not give is empty. Append-only."""

    id = AutoField()
    file = TextField()
    sha256 = TextField()
    position = IntegerField()
    format = TextField()
    account = TextField()
    currency = TextField()
    opening_minor = MinorField(null=True)
    closing_minor = MinorField(null=True)
    read_at = TextField()
    operator = TextField()

    class Meta:
        table_name = "bank_statement"
        constraints = [SQL("UNIQUE (sha256, position)")]


class BankLine(Table):
    """A line of a statement as the bank gave it; only `aside`, what the operator said of it, changes.

    `identity` is the same in every file that holds the line, so that none is there twice.
    """

    id = AutoField()
    statement = ForeignKeyField(BankStatement, on_delete="RESTRICT", index=True)
    identity = TextField(unique=True)
    booked_on = TextField(constraints=[day_check("booked_on")])
    amount_minor = MinorField(constraints=[Check("amount_minor <> 0")])
    currency = TextField()
    party = TextField()
    iban = TextField()
    text = TextField()
    reference = TextField()
    aside = TextField(constraints=[SQL("DEFAULT ''"), Check("aside IN ('', 'skipped', 'not_customer')")])

    class Meta:
        table_name = "bank_line"


class BankMatch(Table):
    """That a payment is of a line; `fee_minor` is what the bank kept of it (below zero) or added.

    `by_hand` says that the payment was recorded by itself and matched afterwards. Only that can be taken back, with `undone`.
    """

    id = AutoField()
    line = ForeignKeyField(BankLine, on_delete="RESTRICT", index=True)
    payment = ForeignKeyField(Payment, on_delete="RESTRICT", index=True)
    fee_minor = MinorField(constraints=[SQL("DEFAULT 0")])
    by_hand = IntegerField(constraints=[SQL("DEFAULT 0")])
    undone = IntegerField(constraints=[SQL("DEFAULT 0")])

    class Meta:
        table_name = "bank_match"
        constraints = [Check("undone <= by_hand")]


class BankPayer(Table):
    """Whom the operator said an IBAN pays for."""

    iban = TextField(primary_key=True)
    customer = ForeignKeyField(Customer, on_delete="RESTRICT", index=True)
    account = ForeignKeyField(Account, null=True, on_delete="RESTRICT", index=False)
    since = TextField()

    class Meta:
        table_name = "bank_payer"
        without_rowid = True


TABLES = (BankStatement, BankLine, BankMatch, BankPayer)
