"""Owns what Peewee cannot say about the tables: the triggers that keep and guard, and the indexes reads rely on; and making all.

Every trigger has a name that `check` counts. Source: rules 4.4; house, balances, owed and credit.
"""

from __future__ import annotations

from functools import cache
from typing import Any

from playhouse.apsw_ext import APSWDatabase

from . import tables, tables_bank, tables_outbox

TABLES = (*tables.TABLES, *tables_outbox.TABLES, *tables_bank.TABLES)
APPEND_ONLY = (
    "posting", "entry", "change", "issued", "sent", "picture", "attempt", "reminded", "bank_statement"
)  # fmt: skip
"""Tables whose rows are never changed and never removed."""


_NEVER_REMOVED = ("customer", "account", "bill", "payment", "event", "endpoint", "delivery", "bank_line", "bank_match")


def _forbid(table: str, what: str) -> tuple[str, str]:
    name = f"{table}_no_{what}"
    return name, (
        f"CREATE TRIGGER {name} BEFORE {what.upper()} ON {table} BEGIN"
        f" SELECT RAISE(ABORT, '{table} rows are never changed and never removed'); END"
    )


def _keep_fixed(table: str, columns: str) -> tuple[str, str]:
    name = f"{table}_fixed"
    return name, (
        f"CREATE TRIGGER {name} BEFORE UPDATE OF {columns} ON {table} BEGIN"
        f" SELECT RAISE(ABORT, '{columns} of {table} never change'); END"
    )


def _owed(table: str, column: str, owner: str) -> tuple[str, str]:
    name = f"{table}_keeps_owed"
    return (
        name,
        f"""CREATE TRIGGER {name} AFTER UPDATE ON {table} WHEN OLD.{column} <> NEW.{column} BEGIN
        INSERT INTO owed (customer_id, currency) VALUES (NEW.{owner}, NEW.currency) ON CONFLICT DO NOTHING;
        UPDATE owed SET owed_minor = owed_minor + max(NEW.{column}, 0) - max(OLD.{column}, 0),
            credit_minor = credit_minor - min(NEW.{column}, 0) + min(OLD.{column}, 0)
            WHERE customer_id = NEW.{owner} AND currency = NEW.currency; END""",
    )


_BILL_COLUMNS = ",\n".join(
    f"{kind}_minor = {kind}_minor {sign} CASE WHEN NEW.kind = '{kind}' THEN NEW.amount_minor ELSE 0 END"
    for kind, sign in (("due", "+"), ("paid", "-"), ("credited", "-"), ("written_off", "-"), ("cancelled", "-"))
)

TRIGGERS: dict[str, str] = dict(
    [
        *(_forbid(table, what) for table in APPEND_ONLY for what in ("update", "delete")),
        *(_forbid(table, "delete") for table in _NEVER_REMOVED),
        _keep_fixed(
            "payment",
            "id, public_id, kind, posting_id, customer_id, account_id, amount_minor, currency, paid_on, method, reference, note",
        ),
        _keep_fixed(
            "event",
            "id, public_id, posting_id, customer_id, payment_id, sequence, type, profile, payload, extended, target, obligation,"
            " amount_minor, currency, created_at, first_try_at",
        ),
        _keep_fixed("endpoint", "id, public_id, url, profile, created_at"),
        _keep_fixed("delivery", "id, endpoint_id, event_id, customer_id"),
        _keep_fixed("bank_line", "id, statement_id, identity, booked_on, amount_minor, currency, party, iban, text, reference"),
        (
            # An event goes to every endpoint that is there when it is queued, and to none that comes later (rules 7).
            "event_queues_deliveries",
            "CREATE TRIGGER event_queues_deliveries AFTER INSERT ON event BEGIN"
            " INSERT INTO delivery (endpoint_id, event_id, customer_id, next_at)"
            " SELECT id, NEW.id, NEW.customer_id, NEW.first_try_at FROM endpoint WHERE removed_at IS NULL AND CASE profile"
            " WHEN 'moment' THEN NEW.profile = 'moment' ELSE NEW.profile = 'extended' OR NEW.extended <> '' END; END",
        ),
        (
            "delivery_moves",
            "CREATE TRIGGER delivery_moves BEFORE UPDATE OF state ON delivery WHEN NOT CASE OLD.state"
            " WHEN 'pending' THEN NEW.state IN ('pending', 'claimed', 'withdrawn', 'skipped')"
            " WHEN 'claimed' THEN NEW.state IN ('pending', 'claimed', 'delivered', 'set_aside', 'skipped')"
            " WHEN 'set_aside' THEN NEW.state IN ('set_aside', 'pending', 'skipped')"
            " ELSE NEW.state IN (OLD.state, 'pending') END BEGIN"
            " SELECT RAISE(ABORT, 'a delivery goes from pending to claimed and from there to its end'); END",
        ),
        (
            "delivery_needs_answer",
            "CREATE TRIGGER delivery_needs_answer BEFORE UPDATE OF state ON delivery WHEN NEW.state = 'delivered'"
            " AND OLD.state <> 'delivered' AND coalesce((SELECT status FROM attempt WHERE delivery_id = NEW.id"
            " ORDER BY id DESC LIMIT 1), 0) NOT BETWEEN 200 AND 299 BEGIN"
            " SELECT RAISE(ABORT, 'delivered needs a whole answer of 2xx'); END",
        ),
        _keep_fixed(
            "bill",
            "id, public_id, customer_id, owner_customer_id, owner_account_id, posting_id, currency, bill_date",
        ),
        (
            "customer_currency_fixed",
            "CREATE TRIGGER customer_currency_fixed BEFORE UPDATE OF id, public_id, currency ON customer"
            " WHEN OLD.id <> NEW.id OR OLD.public_id <> NEW.public_id OR (OLD.currency <> NEW.currency AND (OLD.posted"
            " OR EXISTS (SELECT 1 FROM bill WHERE owner_customer_id = OLD.id)"
            " OR EXISTS (SELECT 1 FROM payment WHERE customer_id = OLD.id AND account_id IS NULL))) BEGIN"
            " SELECT RAISE(ABORT, 'currency is fixed once something was posted'); END",
        ),
        (
            "account_fixed",
            "CREATE TRIGGER account_fixed BEFORE UPDATE OF id, public_id, customer_id, currency ON account"
            " WHEN OLD.id <> NEW.id OR OLD.public_id <> NEW.public_id OR OLD.customer_id <> NEW.customer_id"
            " OR (OLD.currency <> NEW.currency AND (OLD.posted"
            " OR EXISTS (SELECT 1 FROM bill WHERE owner_account_id = OLD.id)"
            " OR EXISTS (SELECT 1 FROM payment WHERE account_id = OLD.id))) BEGIN"
            " SELECT RAISE(ABORT, 'customer and currency of an account are fixed once something was posted'); END",
        ),
        (
            "entry_keeps_customer",
            "CREATE TRIGGER entry_keeps_customer AFTER INSERT ON entry WHEN NEW.on_customer_id IS NOT NULL BEGIN"
            " UPDATE customer SET balance_minor = balance_minor + NEW.amount_minor, posted = 1"
            " WHERE id = NEW.on_customer_id; END",
        ),
        (
            "entry_keeps_account",
            "CREATE TRIGGER entry_keeps_account AFTER INSERT ON entry WHEN NEW.on_account_id IS NOT NULL BEGIN"
            " UPDATE account SET balance_minor = balance_minor + NEW.amount_minor, posted = 1"
            " WHERE id = NEW.on_account_id; END",
        ),
        (
            "entry_keeps_bill",
            "CREATE TRIGGER entry_keeps_bill AFTER INSERT ON entry WHEN NEW.on_bill_id IS NOT NULL BEGIN"
            f" UPDATE bill SET {_BILL_COLUMNS}, outstanding_minor = outstanding_minor + NEW.amount_minor"
            " WHERE id = NEW.on_bill_id; END",
        ),
        (
            "entry_keeps_payment",
            "CREATE TRIGGER entry_keeps_payment AFTER INSERT ON entry"
            " WHEN NEW.payment_id IS NOT NULL AND NEW.kind IN ('paid', 'credited') BEGIN"
            " UPDATE payment SET moved_minor = moved_minor - NEW.amount_minor,"
            " refunded_minor = refunded_minor + CASE WHEN (SELECT coalesce(r.act, p.act) FROM posting p"
            " LEFT JOIN posting r ON r.id = p.root_id WHERE p.id = NEW.posting_id) = 'refund'"
            " THEN NEW.amount_minor ELSE 0 END WHERE id = NEW.payment_id; END",
        ),
        (
            "posting_keeps_undone",
            "CREATE TRIGGER posting_keeps_undone AFTER INSERT ON posting WHEN NEW.root_id IS NOT NULL BEGIN"
            " UPDATE bill SET undone = 1 - undone WHERE posting_id = NEW.root_id;"
            " UPDATE payment SET undone = 1 - undone WHERE posting_id = NEW.root_id; END",
        ),
        _owed("customer", "balance_minor", "id"),
        _owed("account", "balance_minor", "customer_id"),
        _owed("bill", "outstanding_minor", "customer_id"),
        (
            "customer_found_insert",
            "CREATE TRIGGER customer_found_insert AFTER INSERT ON customer BEGIN"
            " INSERT INTO found (rowid, text) VALUES (NEW.id,"
            " NEW.name_key || ' ' || NEW.external_reference || ' ' || NEW.phone || ' ' || NEW.email); END",
        ),
        (
            "customer_found_update",
            "CREATE TRIGGER customer_found_update AFTER UPDATE OF name_key, external_reference, phone, email ON customer BEGIN"
            " UPDATE found SET text = NEW.name_key || ' ' || NEW.external_reference || ' ' || NEW.phone || ' ' || NEW.email"
            " WHERE rowid = NEW.id; END",
        ),
    ]
)

INDEXES: dict[str, str] = {
    "customer_owing": "CREATE INDEX customer_owing ON customer (id) WHERE balance_minor > 0",
    "account_owing": "CREATE INDEX account_owing ON account (customer_id, id) WHERE balance_minor > 0",
    "account_by_name": "CREATE INDEX account_by_name ON account (lower(name))",
    "customer_archived": "CREATE INDEX customer_archived ON customer (id) WHERE archived",
    "customer_by_number": "CREATE INDEX customer_by_number ON customer (external_reference COLLATE NOCASE)",
    "customer_by_name": "CREATE INDEX customer_by_name ON customer (name_key, id)",
    "owed_by_amount": "CREATE INDEX owed_by_amount ON owed (currency, owed_minor, customer_id)",
    "owed_in_credit": "CREATE INDEX owed_in_credit ON owed (customer_id) WHERE credit_minor > 0",
    # An undone bill gives its number back, so that an import undone can be done again.
    "bill_by_reference": "CREATE UNIQUE INDEX bill_by_reference ON bill (external_reference) WHERE undone = 0",
    "bill_of_customer": "CREATE INDEX bill_of_customer ON bill (customer_id, bill_date, id)",
    "bill_open": (
        "CREATE INDEX bill_open ON bill (customer_id, owner_account_id, due_date, currency, outstanding_minor)"
        " WHERE outstanding_minor > 0"
    ),
    "bill_due": (
        "CREATE INDEX bill_due ON bill (due_date, customer_id, currency, outstanding_minor) WHERE outstanding_minor > 0"
    ),
    "bill_by_amount": "CREATE INDEX bill_by_amount ON bill (due_minor) WHERE undone = 0 AND due_minor > 0",
    # Paid in part, so that its rest is another sum than its amount; nearly all bills are not in it.
    "bill_by_rest": (
        "CREATE INDEX bill_by_rest ON bill (outstanding_minor) WHERE outstanding_minor > 0 AND outstanding_minor < due_minor"
    ),
    "bill_of_account": "CREATE INDEX bill_of_account ON bill (owner_account_id, bill_date) WHERE owner_account_id IS NOT NULL",
    "entry_of_customer": "CREATE INDEX entry_of_customer ON entry (customer_id, effective_on, posting_id)",
    "entry_on_customer": (
        "CREATE INDEX entry_on_customer ON entry (on_customer_id, effective_on, amount_minor) WHERE on_customer_id IS NOT NULL"
    ),
    "entry_on_account": (
        "CREATE INDEX entry_on_account ON entry (on_account_id, effective_on, amount_minor) WHERE on_account_id IS NOT NULL"
    ),
    "entry_on_bill": "CREATE INDEX entry_on_bill ON entry (on_bill_id, effective_on, amount_minor) WHERE on_bill_id IS NOT NULL",
    "entry_of_payment": "CREATE INDEX entry_of_payment ON entry (payment_id) WHERE payment_id IS NOT NULL",
    # What was put on a balance, to be found by its sum; bills have their own amounts.
    "entry_by_amount": (
        "CREATE INDEX entry_by_amount ON entry (amount_minor) WHERE on_bill_id IS NULL AND kind = 'due' AND amount_minor > 0"
    ),
    "entry_by_day": "CREATE INDEX entry_by_day ON entry (effective_on)",
    "payment_by_day": "CREATE INDEX payment_by_day ON payment (paid_on)",
    "payment_of_customer": "CREATE INDEX payment_of_customer ON payment (customer_id, paid_on, id)",
    "payment_by_reference": "CREATE INDEX payment_by_reference ON payment (reference) WHERE reference <> ''",
    "payment_by_amount": "CREATE INDEX payment_by_amount ON payment (amount_minor) WHERE undone = 0",
    "charge_by_reason": "CREATE INDEX charge_by_reason ON posting (reason, id DESC) WHERE act = 'charge' AND reason <> ''",
    "posting_by_batch": "CREATE INDEX posting_by_batch ON posting (batch) WHERE batch <> ''",
    "event_waiting": "CREATE INDEX event_waiting ON event (customer_id, id) WHERE state = 'waiting'",
    "event_withdrawn": "CREATE INDEX event_withdrawn ON event (id) WHERE state = 'withdrawn'",
    # Without its condition, choosing the next event of each customer walks everything ever sent (reliability, section 6).
    "delivery_lane": (
        "CREATE INDEX delivery_lane ON delivery (endpoint_id, customer_id, event_id) WHERE state IN ('pending', 'claimed')"
    ),
    "delivery_set_aside": "CREATE INDEX delivery_set_aside ON delivery (endpoint_id, event_id) WHERE state = 'set_aside'",
    "bank_match_stands": "CREATE UNIQUE INDEX bank_match_stands ON bank_match (payment_id) WHERE undone = 0",
    "bank_line_of_payer": "CREATE INDEX bank_line_of_payer ON bank_line (iban) WHERE iban <> '' AND amount_minor > 0",
    "delivery_by_state": "CREATE INDEX delivery_by_state ON delivery (state, event_id)",
}

SEARCH = "CREATE VIRTUAL TABLE found USING fts5 (text, tokenize = 'trigram')"


@cache
def _tables() -> tuple[str, ...]:
    """Return the SQL of the tables and their own indexes, which Peewee takes longer to write than the engine to carry out."""
    db = APSWDatabase(":memory:")
    db.connect()
    try:
        with db.bind_ctx(TABLES):
            db.create_tables(TABLES, safe=False)
        rows = list(db.execute_sql("SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite%'"))
    finally:
        db.close()
    return tuple(sql for (sql,) in rows)


def make(db: Any) -> None:
    """Make every table, trigger and index of a new book."""
    for statement in (*_tables(), SEARCH, *TRIGGERS.values(), *INDEXES.values()):
        db.execute_sql(statement)


def text(db: Any) -> dict[str, str]:
    """Return what a file is made of: the SQL of each table, index and trigger by its kind and name, spaces evened out."""
    rows = list(db.execute_sql("SELECT type, name, sql FROM sqlite_schema WHERE sql IS NOT NULL"))
    return {f"{kind} {name}": " ".join(sql.split()) for kind, name, sql in rows}


def made() -> dict[str, str]:
    """Return what a freshly made book is made of."""
    db = APSWDatabase(":memory:")
    db.connect()
    try:
        make(db)
        return text(db)
    finally:
        db.close()
