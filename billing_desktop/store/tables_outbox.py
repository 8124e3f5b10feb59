"""Owns the tables of sending: endpoints, deliveries and their tries; what is sent are the events of `tables`.

Source: rules, section 7; reliability, invariants 11 to 15.
"""

from __future__ import annotations

from peewee import SQL, AutoField, Check, ForeignKeyField, IntegerField, TextField

from .tables import Customer, Event, Table


class Endpoint(Table):
    """Where notifications go. Its secret is never here; an endpoint that was removed stays, since its tries name it.

    `failures` counts failed tries in a row, over every customer; `retry_at` holds the endpoint back as a whole. `heard_at`
    is the last whole answer of any kind, `delivered_at` the last good one. Units: `skew_s` is how far this computer's clock is
    ahead of the receiver's, in seconds.
    """

    id = AutoField()
    public_id = TextField(unique=True)
    url = TextField(constraints=[Check("length(url) BETWEEN 8 AND 2000")])
    profile = TextField(constraints=[Check("profile IN ('moment', 'extended')")])
    allow_private = IntegerField(constraints=[SQL("DEFAULT 0")])
    switched_on = IntegerField(constraints=[SQL("DEFAULT 1")])
    off_reason = TextField(constraints=[SQL("DEFAULT ''")])
    paused = IntegerField(constraints=[SQL("DEFAULT 0")])
    created_at = TextField()
    removed_at = TextField(null=True)
    ok_since = TextField(null=True)
    delivered_at = TextField(null=True)
    failing_since = TextField(null=True)
    failures = IntegerField(constraints=[SQL("DEFAULT 0"), Check("failures >= 0")])
    retry_at = TextField(null=True)
    last_error = TextField(constraints=[SQL("DEFAULT ''")])
    skew_s = IntegerField(null=True)

    class Meta:
        table_name = "endpoint"


class Delivery(Table):
    """One event on its way to one endpoint. `tried` says that its bytes may have left; `reason` why it was skipped.

    `tries` counts all tries, `rung` those since it was queued or put back in line, which `again` notes. Rows are never
    removed; how a state may change is held by a trigger.
    """

    id = AutoField()
    endpoint = ForeignKeyField(Endpoint, on_delete="RESTRICT", index=False)
    event = ForeignKeyField(Event, on_delete="RESTRICT", index=True)
    customer = ForeignKeyField(Customer, on_delete="RESTRICT", index=False)
    state = TextField(
        constraints=[
            SQL("DEFAULT 'pending'"),
            Check("state IN ('pending', 'claimed', 'delivered', 'set_aside', 'skipped', 'withdrawn')"),
        ]
    )
    tried = IntegerField(constraints=[SQL("DEFAULT 0")])
    tries = IntegerField(constraints=[SQL("DEFAULT 0"), Check("tries >= 0")])
    rung = IntegerField(constraints=[SQL("DEFAULT 0"), Check("rung BETWEEN 0 AND tries")])
    again = IntegerField(constraints=[SQL("DEFAULT 0")])
    next_at = TextField()
    claimed_by = TextField(constraints=[SQL("DEFAULT ''")])
    lease_until = TextField(null=True)
    settled_at = TextField(null=True)
    last_status = IntegerField(null=True)
    last_answer = TextField(constraints=[SQL("DEFAULT ''")])
    last_ms = IntegerField(null=True)
    reason = TextField(constraints=[SQL("DEFAULT ''")])

    class Meta:
        table_name = "delivery"
        constraints = [SQL("UNIQUE (endpoint_id, event_id)"), Check("(state = 'claimed') = (lease_until IS NOT NULL)")]


class Attempt(Table):
    """One try: when, what it was signed with, what came back. Append-only; `answer` is at most the first 4 KB.

    `status` is empty where no whole answer came; `counted` says whether the try was used up. Units: `signed_at` in seconds
    since 1970, `ms` in milliseconds.
    """

    id = AutoField()
    delivery = ForeignKeyField(Delivery, on_delete="RESTRICT", index=True)
    at = TextField()
    signed_at = IntegerField()
    signature = TextField()
    status = IntegerField(null=True)
    ms = IntegerField()
    error = TextField()
    answer_type = TextField()
    answer = TextField(constraints=[Check("length(answer) <= 4096")])
    counted = IntegerField()

    class Meta:
        table_name = "attempt"


TABLES = (Endpoint, Delivery, Attempt)
