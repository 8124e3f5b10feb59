"""How long what an act tells is held back: asked after every act, so it must not depend on how much waits."""

import re
from datetime import UTC, datetime, timedelta
from pathlib import Path

from billing_desktop.services import PaymentDraft
from billing_desktop.store import outbox_rows

from .books import Clock, new_book, states
from .receiver import Receiver
from .test_courier import add

NOON = datetime(2026, 2, 6, 12, 0, tzinfo=UTC)


def test_an_act_is_held_back_until_the_first_receiver_may_have_heard_of_it(tmp_path: Path):
    clock = Clock(NOON)
    billing = new_book(tmp_path, clock=clock, hold_s=10)
    held = billing.notifications.held_until
    before = billing.payments.record(PaymentDraft(1, None, 50), key="before").posting_id
    with Receiver() as one, Receiver() as two:
        add(billing, one)
        second = add(billing, two)
        assert held(before) is None, "no receiver is told of it"
        posting = billing.payments.record(PaymentDraft(1, None, 100), key="p").posting_id
        assert held(posting) == NOON + timedelta(seconds=10)
        billing.endpoints.pause(second)
        assert held(posting) == NOON + timedelta(seconds=10)
        clock.turn(seconds=10)
        billing.courier().deliver()
        assert len(one.seen) == 1
        assert held(posting) is None, "one has heard of it, though the other waits"
        again = billing.payments.record(PaymentDraft(2, None, 100), key="again").posting_id
        billing.payments.undo(key="u")
        assert held(again) is None, "withdrawn"
    billing.close()


def test_it_is_looked_up_by_the_act_and_not_among_all_that_waits(tmp_path: Path):
    billing = new_book(tmp_path)
    with billing._desk.store.read() as db:
        places = dict.fromkeys(re.findall(r":(\w+)", outbox_rows._HELD.sql), 1)
        plan = [row[3] for row in db.execute_sql(f"EXPLAIN QUERY PLAN {outbox_rows._HELD.sql}", places)]
    assert plan[0].endswith("INDEX event_posting_id (posting_id=?)"), plan
    assert all("event_id=?" in step for step in plan if step.startswith(("SEARCH d ", "SEARCH t ", "SCAN"))), plan
    billing.close()


def test_what_was_delivered_meanwhile_goes_again_only_where_that_is_meant(tmp_path: Path):
    billing = new_book(tmp_path)
    with Receiver() as receiver:
        add(billing, receiver)
        billing.payments.record(PaymentDraft(1, None, 100), key="p")
        (row,) = billing.notifications.rows()
        billing.courier().deliver()
        billing.notifications.send_now([row.delivery_id])  # as a list of before the courier came shows it: waiting
        assert states(billing) == ["delivered"]
        billing.notifications.send_now([row.delivery_id], again=True)
        assert states(billing) == ["pending"]
        billing.courier().deliver()
        assert len(receiver.seen) == 2
    billing.close()
