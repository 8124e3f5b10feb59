"""Owns the step to the third form of a book: endpoints, deliveries, tries, and events that may have a text for each profile.

Its SQL is never changed again. The table of events is made anew, since a column of it may now be empty.
"""

from __future__ import annotations

from typing import Any

_TABLES = (
    """CREATE TABLE "event" ("id" INTEGER NOT NULL PRIMARY KEY, "public_id" TEXT NOT NULL, "posting_id" INTEGER,
    "customer_id" INTEGER NOT NULL, "payment_id" INTEGER, "sequence" INTEGER NOT NULL, "type" TEXT NOT NULL, "profile"
    TEXT NOT NULL DEFAULT 'moment' CHECK (profile IN ('moment', 'extended')), "payload" TEXT NOT NULL, "extended" TEXT NOT
    NULL DEFAULT '', "target" TEXT NOT NULL, "obligation" TEXT NOT NULL DEFAULT '', "amount_minor" INTEGER NOT NULL,
    "currency" TEXT NOT NULL, "created_at" TEXT NOT NULL, "first_try_at" TEXT NOT NULL DEFAULT '', "state" TEXT NOT NULL
    DEFAULT 'waiting' CHECK (state IN ('waiting', 'withdrawn')), FOREIGN KEY ("posting_id") REFERENCES "posting" ("id") ON
    DELETE RESTRICT, FOREIGN KEY ("customer_id") REFERENCES "customer" ("id") ON DELETE RESTRICT, FOREIGN KEY
    ("payment_id") REFERENCES "payment" ("id") ON DELETE RESTRICT, UNIQUE (customer_id, sequence), CHECK (posting_id IS
    NOT NULL OR (profile = 'extended' AND type IN ('customer.created', 'bill.updated')))) STRICT""",
    """CREATE TABLE "endpoint" ("id" INTEGER NOT NULL PRIMARY KEY, "public_id" TEXT NOT NULL, "url" TEXT NOT NULL CHECK
    (length(url) BETWEEN 8 AND 2000), "profile" TEXT NOT NULL CHECK (profile IN ('moment', 'extended')), "allow_private"
    INTEGER NOT NULL DEFAULT 0, "switched_on" INTEGER NOT NULL DEFAULT 1, "off_reason" TEXT NOT NULL DEFAULT '', "paused"
    INTEGER NOT NULL DEFAULT 0, "created_at" TEXT NOT NULL, "removed_at" TEXT, "ok_since" TEXT, "delivered_at" TEXT,
    "failing_since" TEXT, "failures" INTEGER NOT NULL DEFAULT 0 CHECK (failures >= 0), "retry_at" TEXT, "last_error" TEXT
    NOT NULL DEFAULT '', "skew_s" INTEGER) STRICT""",
    """CREATE TABLE "delivery" ("id" INTEGER NOT NULL PRIMARY KEY, "endpoint_id" INTEGER NOT NULL, "event_id" INTEGER NOT
    NULL, "customer_id" INTEGER NOT NULL, "state" TEXT NOT NULL DEFAULT 'pending' CHECK (state IN ('pending', 'claimed',
    'delivered', 'set_aside', 'skipped', 'withdrawn')), "tried" INTEGER NOT NULL DEFAULT 0, "tries" INTEGER NOT NULL
    DEFAULT 0 CHECK (tries >= 0), "rung" INTEGER NOT NULL DEFAULT 0 CHECK (rung BETWEEN 0 AND tries), "again" INTEGER NOT
    NULL DEFAULT 0, "next_at" TEXT NOT NULL, "claimed_by" TEXT NOT NULL DEFAULT '', "lease_until" TEXT, "settled_at" TEXT,
    "last_status" INTEGER, "last_answer" TEXT NOT NULL DEFAULT '', "last_ms" INTEGER, "reason" TEXT NOT NULL DEFAULT '',
    FOREIGN KEY ("endpoint_id") REFERENCES "endpoint" ("id") ON DELETE RESTRICT, FOREIGN KEY ("event_id") REFERENCES
    "event" ("id") ON DELETE RESTRICT, FOREIGN KEY ("customer_id") REFERENCES "customer" ("id") ON DELETE RESTRICT, UNIQUE
    (endpoint_id, event_id), CHECK ((state = 'claimed') = (lease_until IS NOT NULL))) STRICT""",
    """CREATE TABLE "attempt" ("id" INTEGER NOT NULL PRIMARY KEY, "delivery_id" INTEGER NOT NULL, "at" TEXT NOT NULL,
    "signed_at" INTEGER NOT NULL, "signature" TEXT NOT NULL, "status" INTEGER, "ms" INTEGER NOT NULL, "error" TEXT NOT
    NULL, "answer_type" TEXT NOT NULL, "answer" TEXT NOT NULL CHECK (length(answer) <= 4096), "counted" INTEGER NOT NULL,
    FOREIGN KEY ("delivery_id") REFERENCES "delivery" ("id") ON DELETE RESTRICT) STRICT""",
)
_REST = (
    """CREATE UNIQUE INDEX "endpoint_public_id" ON "endpoint" ("public_id")""",
    """CREATE UNIQUE INDEX "event_public_id" ON "event" ("public_id")""",
    """CREATE INDEX "event_posting_id" ON "event" ("posting_id")""",
    """CREATE INDEX "event_payment_id" ON "event" ("payment_id")""",
    """CREATE INDEX "delivery_event_id" ON "delivery" ("event_id")""",
    """CREATE INDEX "attempt_delivery_id" ON "attempt" ("delivery_id")""",
    """CREATE INDEX event_waiting ON event (customer_id, id) WHERE state = 'waiting'""",
    """CREATE INDEX delivery_lane ON delivery (endpoint_id, customer_id, event_id) WHERE state IN ('pending', 'claimed')""",
    """CREATE INDEX delivery_set_aside ON delivery (endpoint_id, event_id) WHERE state = 'set_aside'""",
    """CREATE INDEX delivery_by_state ON delivery (state, event_id)""",
    """CREATE TRIGGER attempt_no_update BEFORE UPDATE ON attempt BEGIN SELECT RAISE(ABORT, 'attempt rows are never changed
    and never removed'); END""",
    """CREATE TRIGGER attempt_no_delete BEFORE DELETE ON attempt BEGIN SELECT RAISE(ABORT, 'attempt rows are never changed
    and never removed'); END""",
    """CREATE TRIGGER event_no_delete BEFORE DELETE ON event BEGIN SELECT RAISE(ABORT, 'event rows are never changed and
    never removed'); END""",
    """CREATE TRIGGER endpoint_no_delete BEFORE DELETE ON endpoint BEGIN SELECT RAISE(ABORT, 'endpoint rows are never changed
    and never removed'); END""",
    """CREATE TRIGGER delivery_no_delete BEFORE DELETE ON delivery BEGIN SELECT RAISE(ABORT, 'delivery rows are never changed
    and never removed'); END""",
    """CREATE TRIGGER event_fixed BEFORE UPDATE OF id, public_id, posting_id, customer_id, payment_id, sequence, type,
    profile, payload, extended, target, obligation, amount_minor, currency, created_at, first_try_at ON event BEGIN SELECT
    RAISE(ABORT, 'id, public_id, posting_id, customer_id, payment_id, sequence, type, profile, payload, extended, target,
    obligation, amount_minor, currency, created_at, first_try_at of event never change'); END""",
    """CREATE TRIGGER endpoint_fixed BEFORE UPDATE OF id, public_id, url, profile, created_at ON endpoint BEGIN SELECT
    RAISE(ABORT, 'id, public_id, url, profile, created_at of endpoint never change'); END""",
    """CREATE TRIGGER delivery_fixed BEFORE UPDATE OF id, endpoint_id, event_id, customer_id ON delivery BEGIN SELECT
    RAISE(ABORT, 'id, endpoint_id, event_id, customer_id of delivery never change'); END""",
    """CREATE TRIGGER event_queues_deliveries AFTER INSERT ON event BEGIN INSERT INTO delivery (endpoint_id, event_id,
    customer_id, next_at) SELECT id, NEW.id, NEW.customer_id, NEW.first_try_at FROM endpoint WHERE removed_at IS NULL AND
    CASE profile WHEN 'moment' THEN NEW.profile = 'moment' ELSE NEW.profile = 'extended' OR NEW.extended <> '' END; END""",
    """CREATE TRIGGER delivery_moves BEFORE UPDATE OF state ON delivery WHEN NOT CASE OLD.state WHEN 'pending' THEN NEW.state
    IN ('pending', 'claimed', 'withdrawn', 'skipped') WHEN 'claimed' THEN NEW.state IN ('pending', 'claimed', 'delivered',
    'set_aside', 'skipped') WHEN 'set_aside' THEN NEW.state IN ('set_aside', 'pending', 'skipped') ELSE NEW.state IN
    (OLD.state, 'pending') END BEGIN SELECT RAISE(ABORT, 'a delivery goes from pending to claimed and from there to its
    end'); END""",
    """CREATE TRIGGER delivery_needs_answer BEFORE UPDATE OF state ON delivery WHEN NEW.state = 'delivered' AND OLD.state <>
    'delivered' AND coalesce((SELECT status FROM attempt WHERE delivery_id = NEW.id ORDER BY id DESC LIMIT 1), 0) NOT
    BETWEEN 200 AND 299 BEGIN SELECT RAISE(ABORT, 'delivered needs a whole answer of 2xx'); END""",
)
_KEPT = (
    "id, public_id, posting_id, customer_id, payment_id, sequence, type, payload, target, amount_minor, currency, created_at,"
    " state"
)


def keep_notifications(db: Any) -> None:
    """Lead to the third form."""
    db.execute_sql("ALTER TABLE event RENAME TO event_before")
    for statement in _TABLES:
        db.execute_sql(statement)
    db.execute_sql(f"INSERT INTO event ({_KEPT}) SELECT {_KEPT} FROM event_before ORDER BY id")
    db.execute_sql("DROP TABLE event_before")
    for statement in _REST:
        db.execute_sql(statement)
