"""Owns the tables of a book: columns, checks, triggers and indexes; must not know what the rows mean together.

Money is whole minor units in STRICT tables. Balances, outstanding amounts and what an owner owes are kept by triggers in the
same transaction as the entries; program code never writes them and `check` recomputes them. Source: rules, sections 2 and 4;
reliability, sections 1 and 6.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from peewee import SQL, AutoField, BlobField, Check, ForeignKeyField, IntegerField, Model, TextField
from playhouse.apsw_ext import APSWDatabase

SHAPE = APSWDatabase(None)
"""Only lends its dialect when statements are built; a book is opened by `database.Store`."""

if TYPE_CHECKING:
    _IntegerField = IntegerField[int]
else:
    _IntegerField = IntegerField


class MinorField(_IntegerField):
    """An amount in minor units: nothing but an int is let through, where Peewee would cut 1.5 to 1."""

    def db_value(self, value: Any) -> Any:
        """Hand on an int or None. Raises: TypeError for anything else."""
        if value is not None and type(value) is not int:
            raise TypeError(f"{self.name}: minor units are int, not {type(value).__name__}")
        return value


def day_check(column: str) -> Any:
    # date(x) alone lets 2026-02-30 through on some engines; a modifier makes it count (reliability, finding 6).
    return Check(f"{column} IS NULL OR {column} = date({column}, '+0 days')")


class Table(Model):
    class Meta:
        database = SHAPE
        strict_tables = True
        legacy_table_names = False


class Book(Table):
    """The one row of the book itself."""

    id = IntegerField(primary_key=True, constraints=[Check("id = 1")])
    name = TextField()
    currency = TextField()
    billing_model = TextField(constraints=[Check("billing_model IN ('customer_balance', 'account_balance', 'bill')")])
    time_zone = TextField()
    locked_through = TextField(null=True, constraints=[day_check("locked_through")])
    email = TextField(constraints=[SQL("DEFAULT ''")])
    phone = TextField(constraints=[SQL("DEFAULT ''")])
    address = TextField(constraints=[SQL("DEFAULT ''")])
    created_at = TextField()

    class Meta:
        table_name = "book"


class Setting(Table):
    """A named setting of the book, as JSON."""

    name = TextField(primary_key=True)
    value = TextField()

    class Meta:
        table_name = "setting"
        without_rowid = True


class Customer(Table):
    """A customer; balance_minor and posted are kept by triggers."""

    id = AutoField()
    public_id = TextField(unique=True)
    external_reference = TextField(unique=True)
    name = TextField()
    name_key = TextField()
    email = TextField()
    phone = TextField()
    address_line_1 = TextField()
    address_line_2 = TextField()
    postal_code = TextField()
    city = TextField()
    region = TextField()
    country = TextField()
    currency = TextField()
    billing_model = TextField()
    min_amount_minor = MinorField()
    max_amount_minor = MinorField(null=True)
    underpayment_allowed = IntegerField()
    overpayment_allowed = IntegerField()
    notes = TextField()
    metadata = TextField()
    archived = IntegerField(constraints=[SQL("DEFAULT 0")])
    created_at = TextField()
    updated_at = TextField()
    balance_minor = MinorField(constraints=[SQL("DEFAULT 0")])
    posted = IntegerField(constraints=[SQL("DEFAULT 0")])

    class Meta:
        table_name = "customer"
        constraints = [Check("length(name) BETWEEN 1 AND 200"), Check("length(currency) = 3")]


class Account(Table):
    """An account of one customer; balance_minor and posted are kept by triggers."""

    id = AutoField()
    public_id = TextField(unique=True)
    customer = ForeignKeyField(Customer, on_delete="RESTRICT", index=True)
    external_reference = TextField(unique=True)
    name = TextField()
    currency = TextField()
    min_amount_minor = MinorField()
    max_amount_minor = MinorField(null=True)
    underpayment_allowed = IntegerField()
    overpayment_allowed = IntegerField()
    metadata = TextField()
    closed = IntegerField(constraints=[SQL("DEFAULT 0")])
    created_at = TextField()
    updated_at = TextField()
    balance_minor = MinorField(constraints=[SQL("DEFAULT 0")])
    posted = IntegerField(constraints=[SQL("DEFAULT 0")])

    class Meta:
        table_name = "account"
        constraints = [Check("length(name) BETWEEN 1 AND 200"), SQL("UNIQUE (id, customer_id)")]


class Posting(Table):
    """One act: who, when, why; its hash covers the one before and all it wrote. Append-only."""

    id = AutoField()
    act = TextField()
    key = TextField(unique=True)
    content = TextField()
    given_on = TextField(constraints=[day_check("given_on")])
    recorded_at = TextField()
    operator = TextField()
    text = TextField()
    reason = TextField()
    customer = ForeignKeyField(Customer, on_delete="RESTRICT", index=True)
    undoes = ForeignKeyField("self", null=True, unique=True, on_delete="RESTRICT")
    root = ForeignKeyField("self", null=True, index=True, on_delete="RESTRICT", backref="chain")
    batch = TextField(constraints=[SQL("DEFAULT ''")])
    hash = TextField(unique=True)

    class Meta:
        table_name = "posting"


class Bill(Table):
    """A bill of a customer or of an account; every amount but nothing else is kept by triggers from its entries.

    `customer` is the one at the top; `owner_customer` or `owner_account` says whose bill it is.
    """

    id = AutoField()
    public_id = TextField(unique=True)
    external_reference = TextField()
    customer = ForeignKeyField(Customer, on_delete="RESTRICT", index=False)
    owner_customer = ForeignKeyField(Customer, null=True, on_delete="RESTRICT", backref="own_bills", index=False)
    owner_account = ForeignKeyField(Account, null=True, on_delete="RESTRICT", backref="bills", index=False)
    posting = ForeignKeyField(Posting, on_delete="RESTRICT", unique=False, index=True)
    currency = TextField()
    bill_date = TextField(constraints=[day_check("bill_date")])
    due_date = TextField(null=True, constraints=[day_check("due_date")])
    description = TextField()
    min_amount_minor = MinorField()
    max_amount_minor = MinorField(null=True)
    underpayment_allowed = IntegerField()
    overpayment_allowed = IntegerField()
    metadata = TextField()
    created_at = TextField()
    updated_at = TextField()
    undone = IntegerField(constraints=[SQL("DEFAULT 0")])
    due_minor = MinorField(constraints=[SQL("DEFAULT 0"), Check("due_minor >= 0")])
    paid_minor = MinorField(constraints=[SQL("DEFAULT 0"), Check("paid_minor >= 0")])
    credited_minor = MinorField(constraints=[SQL("DEFAULT 0"), Check("credited_minor >= 0")])
    written_off_minor = MinorField(constraints=[SQL("DEFAULT 0"), Check("written_off_minor >= 0")])
    cancelled_minor = MinorField(constraints=[SQL("DEFAULT 0"), Check("cancelled_minor >= 0")])
    # A column of its own, not a generated one: the engine holds no index to cover what names a generated column.
    outstanding_minor = MinorField(
        constraints=[
            SQL("DEFAULT 0"),
            Check("outstanding_minor >= 0"),
            Check("outstanding_minor = due_minor - paid_minor - credited_minor - written_off_minor - cancelled_minor"),
        ]
    )

    class Meta:
        table_name = "bill"
        constraints = [
            Check("(owner_customer_id IS NULL) <> (owner_account_id IS NULL)"),
            Check("owner_customer_id IS NULL OR owner_customer_id = customer_id"),
            Check("due_date IS NULL OR due_date >= bill_date"),
            SQL("FOREIGN KEY (owner_account_id, customer_id) REFERENCES account (id, customer_id)"),
        ]


class Payment(Table):
    """A payment or credit note; what is left of it is kept by triggers from the entries that name it. Append-only."""

    id = AutoField()
    public_id = TextField(unique=True)
    kind = TextField(constraints=[Check("kind IN ('payment', 'credit_note')")])
    posting = ForeignKeyField(Posting, on_delete="RESTRICT", unique=True)
    customer = ForeignKeyField(Customer, on_delete="RESTRICT", index=False)
    account = ForeignKeyField(Account, null=True, on_delete="RESTRICT", index=True)
    amount_minor = MinorField(constraints=[Check("amount_minor BETWEEN 1 AND 999999999999")])
    currency = TextField()
    paid_on = TextField(constraints=[day_check("paid_on")])
    method = TextField()
    reference = TextField()
    note = TextField()
    moved_minor = MinorField(constraints=[SQL("DEFAULT 0")])
    refunded_minor = MinorField(constraints=[SQL("DEFAULT 0"), Check("refunded_minor BETWEEN 0 AND amount_minor")])
    undone = IntegerField(constraints=[SQL("DEFAULT 0")])

    class Meta:
        table_name = "payment"


class Entry(Table):
    """One signed amount on exactly one obligation from one value date. Append-only."""

    id = AutoField()
    posting = ForeignKeyField(Posting, on_delete="RESTRICT", index=True)
    customer = ForeignKeyField(Customer, on_delete="RESTRICT", index=False)
    on_customer = ForeignKeyField(Customer, null=True, on_delete="RESTRICT", backref="entries", index=False)
    on_account = ForeignKeyField(Account, null=True, on_delete="RESTRICT", backref="entries", index=False)
    on_bill = ForeignKeyField(Bill, null=True, on_delete="RESTRICT", backref="entries", index=False)
    amount_minor = MinorField(
        constraints=[Check("amount_minor <> 0 AND amount_minor BETWEEN -99999999999900 AND 99999999999900")]
    )
    effective_on = TextField(constraints=[day_check("effective_on")])
    kind = TextField(constraints=[Check("kind IN ('due', 'paid', 'credited', 'written_off', 'cancelled')")])
    payment = ForeignKeyField(Payment, null=True, on_delete="RESTRICT", index=False)

    class Meta:
        table_name = "entry"
        constraints = [
            Check("(on_customer_id IS NOT NULL) + (on_account_id IS NOT NULL) + (on_bill_id IS NOT NULL) = 1"),
            Check("on_customer_id IS NULL OR on_customer_id = customer_id"),
            Check("(kind IN ('paid', 'credited')) <= (payment_id IS NOT NULL)"),
        ]


class Event(Table):
    """A queued notification: its bytes never change; `state` is what holds where no endpoint is: waiting or withdrawn.

    `payload` are the bytes a Moment endpoint gets, `extended` those of an Extended one (empty where none was there to want
    them). An event of `profile` extended is for Extended endpoints alone, and its one text is `payload`. `obligation` is the
    public id of what it is about, `first_try_at` the end of its hold. Only what no act posts has no posting.
    """

    id = AutoField()
    public_id = TextField(unique=True)
    posting = ForeignKeyField(Posting, null=True, on_delete="RESTRICT", index=True)
    customer = ForeignKeyField(Customer, on_delete="RESTRICT", index=False)
    payment = ForeignKeyField(Payment, null=True, on_delete="RESTRICT", index=True)
    sequence = IntegerField()
    type = TextField()
    profile = TextField(constraints=[SQL("DEFAULT 'moment'"), Check("profile IN ('moment', 'extended')")])
    payload = TextField()
    extended = TextField(constraints=[SQL("DEFAULT ''")])
    target = TextField()
    obligation = TextField(constraints=[SQL("DEFAULT ''")])
    amount_minor = MinorField()
    currency = TextField()
    created_at = TextField()
    first_try_at = TextField(constraints=[SQL("DEFAULT ''")])
    state = TextField(constraints=[SQL("DEFAULT 'waiting'"), Check("state IN ('waiting', 'withdrawn')")])

    class Meta:
        table_name = "event"
        constraints = [
            SQL("UNIQUE (customer_id, sequence)"),
            Check("posting_id IS NOT NULL OR (profile = 'extended' AND type IN ('customer.created', 'bill.updated'))"),
        ]


class Owed(Table):
    """What a customer owes and its credit beside it, for each currency; kept by triggers."""

    customer = ForeignKeyField(Customer, on_delete="RESTRICT", index=False)
    currency = TextField()
    owed_minor = MinorField(constraints=[SQL("DEFAULT 0"), Check("owed_minor >= 0")])
    credit_minor = MinorField(constraints=[SQL("DEFAULT 0"), Check("credit_minor >= 0")])

    class Meta:
        table_name = "owed"
        primary_key = False
        constraints = [SQL("PRIMARY KEY (customer_id, currency)")]
        without_rowid = True


class Change(Table):
    """The history of names, dates and texts: field, before, after, when. Append-only."""

    id = AutoField()
    kind = TextField()
    record_id = IntegerField()
    field = TextField()
    before = TextField()
    after = TextField()
    changed_at = TextField()

    class Meta:
        table_name = "change"
        indexes = ((("kind", "record_id"), False),)


class Issued(Table):
    """A statement that was issued: its very bytes, its pages as they were drawn, and a hash over the one before. Append-only."""

    id = AutoField()
    number = TextField(unique=True)
    customer = ForeignKeyField(Customer, on_delete="RESTRICT", index=True)
    account = ForeignKeyField(Account, null=True, on_delete="RESTRICT", index=False)
    type = TextField(constraints=[Check("type IN ('balance_forward', 'open_item', 'activity')")])
    from_on = TextField(null=True, constraints=[day_check("from_on")])
    to_on = TextField(constraints=[day_check("to_on")])
    known_at = TextField()
    currency = TextField()
    opening_minor = MinorField()
    closing_minor = MinorField()
    recipe = TextField()
    language = TextField()
    format = TextField()
    sha256 = TextField()
    issued_at = TextField()
    operator = TextField()
    hash = TextField(unique=True)
    pages = BlobField()
    content = BlobField()  # last, so that lists need not read past it

    class Meta:
        table_name = "issued"


class Sent(Table):
    """That an issued statement was sent: when, how and to whom. Append-only, so an error is followed by a better row."""

    id = AutoField()
    issued = ForeignKeyField(Issued, on_delete="RESTRICT", index=True)
    sent_at = TextField()
    how = TextField(constraints=[Check("how IN ('post', 'email', 'hand', 'other')")])
    address = TextField()
    operator = TextField()

    class Meta:
        table_name = "sent"


class Reminded(Table):
    """That a reminder letter of a level was sent to a customer, or with `takes_back` that an earlier row was noted in error.

    Append-only.
    """

    id = AutoField()
    customer = ForeignKeyField(Customer, on_delete="RESTRICT", index=False)
    currency = TextField()
    level = IntegerField(constraints=[Check("level BETWEEN 1 AND 3")])
    sent_on = TextField(constraints=[day_check("sent_on")])
    takes_back = ForeignKeyField("self", null=True, unique=True, on_delete="RESTRICT")
    noted_at = TextField()
    operator = TextField()

    class Meta:
        table_name = "reminded"
        indexes = ((("customer", "currency"), False),)


class Picture(Table):
    """A picture on issued pages, kept once however many pages show it. Append-only."""

    sha256 = TextField(primary_key=True)
    content = BlobField()

    class Meta:
        table_name = "picture"
        without_rowid = True


TABLES = (Book, Setting, Customer, Account, Posting, Bill, Payment, Entry, Event, Owed, Change, Issued, Sent, Picture, Reminded)
