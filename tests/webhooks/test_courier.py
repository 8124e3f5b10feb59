"""What is queued arrives: signed, in order, exactly as queued; what an answer means; what being away means."""

import json
import random
import socket
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from billing_desktop.services import Billing
from billing_desktop.webhooks import schedule

from .books import SECRET, Clock, new_book, pay, states
from .receiver import Message, Receiver

NOON = datetime(2026, 2, 6, 12, 0, tzinfo=UTC)


def add(billing: Billing, receiver: Receiver, profile: str = "moment") -> str:
    receiver.clock = billing.now
    added = billing.endpoints.add(receiver.url, secret=SECRET, profile=profile, allow_private=True)
    return added.endpoint.public_id


def test_what_is_queued_arrives_in_order_exactly_as_queued_and_verifies(tmp_path: Path):
    billing = new_book(tmp_path)
    pay(billing, 1, 999)  # before there was an endpoint: it does not get the past
    with Receiver() as receiver:
        add(billing, receiver)
        for number in range(40):
            pay(billing, 1 + number % 3, 100 + number)
        assert billing.courier().deliver() == 40
        assert len(receiver.taken) == len(receiver.seen) == 40
    queued = {event.id: event.payload for event in billing.read.events(limit=100)}
    assert {message.id: message.body.decode() for message in receiver.taken}.items() < queued.items()
    for customer in (1, 2, 3):
        public = billing.read.customer(customer).public_id
        amounts = [message.data["amount"] for message in receiver.taken if message.data["customer_id"] == public]
        assert amounts == sorted(amounts)
        assert len(amounts) >= 13
    assert states(billing) == ["kept"] + ["delivered"] * 40
    (health,) = billing.endpoints.health()
    assert (health.waiting, health.delivered_this_month, health.skew_s) == (0, 40, 0)
    assert billing.check() == []
    billing.close()


@pytest.mark.parametrize(
    ("answer", "state", "tries", "on"),
    [
        ("200", "delivered", 1, True),
        ("204", "delivered", 1, True),
        ("299", "delivered", 1, True),
        ("301 Location: http://127.0.0.1:1/", "pending", 1, True),
        ("302 Location: /elsewhere", "pending", 1, True),
        ("400", "set_aside", 1, True),
        ("401", "pending", 1, True),
        ("404", "pending", 1, True),
        ("410", "pending", 1, False),
        ("413", "set_aside", 1, True),
        ("422", "set_aside", 1, True),
        ("429", "pending", 1, True),
        ("500", "pending", 1, True),
        ("503", "pending", 1, True),
        ("half", "pending", 1, True),
        ("cut", "pending", 1, True),
        ("chunk", "pending", 1, True),
        ("garbage", "pending", 1, True),
        ("drop", "pending", 1, True),
        ("reset", "pending", 1, True),
        ("lost", "pending", 1, True),
        ("endless", "pending", 1, True),
        ("trickle", "pending", 1, True),
        ("slow", "pending", 1, True),
    ],
)
def test_what_an_answer_means(tmp_path: Path, answer: str, state: str, tries: int, on: bool):
    billing = new_book(tmp_path)
    with Receiver(behave=lambda number, message: answer) as receiver:
        add(billing, receiver)
        pay(billing, 1)
        began = time.monotonic()
        billing.courier(deadline_s=1.0).deliver()
        assert time.monotonic() - began < 5
        assert len(receiver.seen) == 1  # no redirect was followed, nothing tried twice at once
    (row,) = billing.notifications.rows()
    assert (row.state, row.tries) == (state, tries)
    (attempt,) = billing.notifications.attempts(row.delivery_id)
    assert len(attempt.answer) <= 4096
    assert attempt.status == (int(answer.split()[0]) if answer[0].isdigit() else None)
    (endpoint,) = billing.endpoints.list()
    assert endpoint.switched_on is on
    if state == "pending" and on:
        assert row.next_at is not None
        assert 4 <= (row.next_at - datetime.now(UTC)).total_seconds() + 2 <= 8
    assert billing.check() == []
    billing.close()


def test_the_ladder_is_climbed_with_the_same_id_and_bytes_and_then_the_event_is_shown(tmp_path: Path):
    clock = Clock(NOON)
    billing = new_book(tmp_path, clock=clock)
    with Receiver(behave=lambda number, message: "500") as receiver:
        add(billing, receiver)
        pay(billing, 1, 100)
        pay(billing, 1, 101)
        courier = billing.courier(dice=random.Random(7))
        waits = []
        for _ in range(schedule.TRIES):
            courier.deliver()
            row = billing.notifications.rows()[1]
            if row.state == "pending":
                assert row.next_at is not None
                waits.append((row.next_at - clock()).total_seconds())
                (endpoint,) = billing.endpoints.list()
                clock.at = max(row.next_at, endpoint.retry_at or row.next_at)
        assert [message.id for message in receiver.seen[: schedule.TRIES]] == [receiver.seen[0].id] * schedule.TRIES
        assert len({message.body for message in receiver.seen[: schedule.TRIES]}) == 1
        stamps = [int(message.headers["webhook-timestamp"]) for message in receiver.seen[: schedule.TRIES]]
        assert len(set(stamps)) == schedule.TRIES  # signed anew with the time of each try
    for wait, rung in zip(waits, schedule.LADDER_S[1:], strict=True):
        assert rung * 0.9 <= wait <= min(rung * 1.1, schedule.CAP_S)
    assert states(billing)[0] == "set_aside"
    assert billing.read.events_set_aside() == 1
    assert billing.check() == []
    billing.close()


def test_a_refused_event_is_set_aside_and_the_later_ones_of_its_customer_go_on(tmp_path: Path):
    billing = new_book(tmp_path)
    with Receiver(behave=lambda number, message: "422" if message.data["amount"] == 101 else "200") as receiver:
        add(billing, receiver)
        for amount in (100, 101, 102):
            pay(billing, 1, amount)
        billing.courier().deliver()
        assert states(billing) == ["delivered", "set_aside", "delivered"]
        receiver.behave = lambda number, message: "200"
        assert billing.notifications.retry_set_aside() == 1
        billing.courier().deliver()
        assert states(billing) == ["delivered"] * 3
        row = billing.notifications.rows()[1]
        assert [attempt.status for attempt in billing.notifications.attempts(row.delivery_id)] == [422, 200]
    assert billing.check() == []
    billing.close()


def test_a_failing_customer_waits_in_line_and_the_others_go_on(tmp_path: Path):
    billing = new_book(tmp_path)
    stuck = billing.read.customer(2).public_id
    with Receiver(behave=lambda n, message: "500" if message.data["customer_id"] == stuck else "200") as receiver:
        add(billing, receiver)
        for number in range(30):
            pay(billing, 1 + number % 3, 100 + number)
        billing.courier().deliver()
        found = billing.notifications.rows(group="waiting")
        assert [row.customer_id for row in found] == [2] * 10
        assert [row.tries for row in found] == [0] * 9 + [1]
        assert found[0].behind == found[-1].target
        assert len([message for message in receiver.seen if message.data["customer_id"] == stuck]) == 1
        assert states(billing).count("delivered") == 20
        receiver.behave = lambda number, message: "200"
        billing.notifications.send_now()
        billing.courier().deliver()
        amounts = [message.data["amount"] for message in receiver.taken if message.data["customer_id"] == stuck]
        assert amounts == [101 + 3 * number for number in range(10)]
    billing.close()


def test_an_endpoint_that_is_down_for_everybody_is_only_probed_and_all_goes_once_it_is_back(tmp_path: Path):
    clock = Clock(NOON)
    billing = new_book(tmp_path, clock=clock, customers=20)
    with Receiver(behave=lambda number, message: "502") as receiver:
        add(billing, receiver)
        for customer in range(1, 21):
            pay(billing, customer)
        courier = billing.courier(in_flight=2)
        for _ in range(30):
            courier.deliver()
            clock.turn(minutes=1)
        assert len(receiver.seen) < 12
        receiver.behave = lambda number, message: "200"
        (endpoint,) = billing.endpoints.list()
        assert endpoint.failing_since
        assert endpoint.retry_at
        clock.at = max(clock(), endpoint.retry_at)
        probe, other = billing.outbox(lease_s=30), billing.outbox()
        assert [len(run.parcels) for run in probe.exchange([], 8)[0]] == [1]
        assert other.exchange([], 8)[0] == [], "one probe is under way"
        clock.turn(minutes=1)  # the one that claimed it has died
        billing.courier().deliver()
        billing.courier().deliver()
        assert states(billing) == ["delivered"] * 20
    billing.close()


def test_retry_after_is_honoured_and_clamped(tmp_path: Path):
    clock = Clock(NOON)
    billing = new_book(tmp_path, clock=clock)
    answers = {1: "429 Retry-After: 120", 2: "503 Retry-After: Fri, 31 Dec 2099 23:59:59 GMT", 3: "200"}
    with Receiver(behave=lambda number, message: answers[number]) as receiver:
        add(billing, receiver)
        pay(billing, 1)
        for wait in (timedelta(seconds=120), timedelta(days=1)):
            billing.courier().deliver()
            (row,) = billing.notifications.rows()
            assert row.next_at == clock() + wait
            clock.at = row.next_at - timedelta(seconds=1)
            billing.courier().deliver()
            clock.turn(seconds=1)
        billing.courier().deliver()
        assert states(billing) == ["delivered"]
        assert len(receiver.seen) == 3
    billing.close()


def test_ten_days_offline_use_up_no_try_and_then_everything_arrives_in_order_freshly_signed(tmp_path: Path):
    clock, online = Clock(NOON), [False]
    billing = new_book(tmp_path, clock=clock)

    def resolver(host: str, port: int) -> list[str]:
        if not online[0]:
            raise socket.gaierror(-3, "Temporary failure in name resolution")
        return ["127.0.0.1"]

    with Receiver(clock=clock) as receiver:
        named = receiver.url.replace("127.0.0.1", "localhost")
        billing.endpoints.add(named, secret=SECRET, allow_private=True)
        courier = billing.courier(resolver=resolver)
        for step in range(10 * 24):
            if step % 8 == 0:
                pay(billing, 1 + step % 3, 100 + step)
            courier.deliver()
            clock.turn(hours=1)
        assert {(row.state, row.tries) for row in billing.notifications.rows()} == {("pending", 0)}
        assert all(not billing.notifications.attempts(row.delivery_id) for row in billing.notifications.rows())
        online[0] = True
        assert courier.deliver() == 30
        assert states(billing) == ["delivered"] * 30
        for message in receiver.taken:
            assert abs(int(message.headers["webhook-timestamp"]) - clock().timestamp()) < schedule.SKEW_WARNS_S
        for customer in {message.data["customer_id"] for message in receiver.taken}:
            amounts = [m.data["amount"] for m in receiver.taken if m.data["customer_id"] == customer]
            assert amounts == sorted(amounts)
    assert billing.check() == []
    billing.close()


def test_a_hold_leaves_time_to_undo_and_what_was_undone_is_withdrawn_and_waits_again(tmp_path: Path):
    clock = Clock(NOON)
    billing = new_book(tmp_path, clock=clock, hold_s=10)
    with Receiver() as receiver:
        add(billing, receiver)
        pay(billing, 1)
        billing.courier().deliver()
        assert receiver.seen == []
        billing.payments.undo(key="u")
        assert states(billing) == ["withdrawn"]
        clock.turn(seconds=60)
        billing.courier().deliver()
        assert receiver.seen == []
        billing.payments.redo(key="r")
        assert states(billing) == ["pending"]
        billing.courier().deliver()
        assert receiver.seen == []  # it waits anew
        clock.turn(seconds=10)
        billing.courier().deliver()
        assert states(billing) == ["delivered"]
        told = billing.payments.undo(key="u2")
        assert "1 notification of it was sent already" in told.text
        assert states(billing) == ["delivered"]
    assert billing.check() == []
    billing.close()


def test_a_thread_of_its_own_sends_what_is_recorded_and_ends_when_told(tmp_path: Path):
    billing = new_book(tmp_path)
    with Receiver() as receiver:
        add(billing, receiver)
        courier = billing.courier()
        billing.subscribe(lambda changes: courier.poke())
        courier.start()
        for number in range(10):
            pay(billing, 1, 100 + number)
        until = time.monotonic() + 10
        while len(receiver.taken) < 10 and time.monotonic() < until:
            time.sleep(0.01)
        courier.stop()
        pay(billing, 1, 500)
        time.sleep(0.05)
        assert [message.data["amount"] for message in receiver.taken] == [*range(100, 110)]
    assert states(billing) == ["delivered"] * 10 + ["pending"]
    billing.close()


def test_a_claim_left_by_a_dead_sender_goes_out_again_with_the_same_id(tmp_path: Path):
    clock = Clock(NOON)
    billing = new_book(tmp_path, clock=clock)
    with Receiver() as receiver:
        add(billing, receiver)
        pay(billing, 1, 100)
        pay(billing, 1, 101)
        dead = billing.courier()._outbox
        runs, _ = dead.exchange([], 5)
        assert len(runs[0].parcels) == 2
        pay(billing, 2, 5)
        billing.courier().deliver()
        assert [message.data["amount"] for message in receiver.seen] == [5]  # the lease of the others still holds
        clock.turn(seconds=61)
        billing.courier().deliver()
        assert [message.id for message in receiver.taken[1:]] == [parcel.event_id for parcel in runs[0].parcels]
        assert states(billing) == ["delivered"] * 3
    assert billing.check() == []
    billing.close()


def test_a_clock_that_is_wrong_is_told(tmp_path: Path):
    clock = Clock(NOON)
    billing = new_book(tmp_path, clock=clock)
    there = "Fri, 06 Feb 2026 12:07:00 GMT"
    with Receiver(behave=lambda number, message: f"200 Date: {there}") as receiver:
        name = add(billing, receiver)
        pay(billing, 1)
        billing.courier().deliver()
        (health,) = billing.endpoints.health()
        assert health.skew_s == -420
        assert "7 min behind the receiver's" in billing.endpoints.test(name).text
    billing.close()


def test_paused_switched_off_and_skipped(tmp_path: Path):
    billing = new_book(tmp_path)
    with Receiver() as receiver:
        name = add(billing, receiver)
        billing.endpoints.pause(name)
        pay(billing, 1)
        billing.courier().deliver()
        billing.endpoints.pause(name, False)
        billing.endpoints.switch(name, False)
        billing.courier().deliver()
        assert receiver.seen == []
        (row,) = billing.notifications.rows()
        billing.notifications.skip(row.delivery_id, "told by telephone")
        billing.endpoints.switch(name, True)
        billing.courier().deliver()
        (row,) = billing.notifications.rows()
        assert (row.state, row.reason) == ("skipped", "told by telephone")
        pay(billing, 2)
        billing.endpoints.remove(name)
        billing.courier().deliver()
        assert states(billing) == ["skipped", "skipped"]
        assert receiver.seen == []
    assert billing.check() == []
    billing.close()


def test_send_again_by_customer_and_days_reaches_also_an_endpoint_that_came_later(tmp_path: Path):
    clock = Clock(NOON)
    billing = new_book(tmp_path, clock=clock)
    for day in range(4):
        pay(billing, 1 + day % 2, 100 + day)
        clock.turn(days=1)
    with Receiver() as receiver:
        name = add(billing, receiver)
        again = billing.notifications.send_again
        assert again(name, customer_id=2, from_=NOON.date(), to=NOON.date() + timedelta(days=2)) == 1
        billing.courier().deliver()
        assert [message.data["amount"] for message in receiver.taken] == [101]
        assert again(name) == 4
        billing.courier().deliver()
        assert sorted(message.data["amount"] for message in receiver.taken) == [100, 101, 101, 102, 103]
    assert billing.check() == []
    billing.close()


def test_evidence_of_a_payment_and_a_command_to_send_it(tmp_path: Path):
    billing = new_book(tmp_path)

    def tells_the_secret(number: int, message: Message) -> str:
        return "500" if number == 1 else f"200 X-Secret: {SECRET}"

    with Receiver(behave=tells_the_secret) as receiver:
        add(billing, receiver)
        payment = pay(billing, 1, 12345)
        billing.courier().deliver()
        billing.notifications.send_now()
        billing.courier().deliver()
        (row,) = billing.notifications.rows()
        found = json.loads(billing.notifications.evidence(payment))
        assert found["amount"] == 12345
        (event,) = found["events"]
        (delivery,) = event["deliveries"]
        assert [one["status"] for one in delivery["tries"]] == [500, 200]
        assert event["bytes"]["moment"] == receiver.taken[0].body.decode()
        assert delivery["tries"][1]["webhook-signature"] == receiver.taken[0].headers["webhook-signature"]
        assert f"webhook-id: {event['id']}" in billing.notifications.curl(row)
        assert SECRET not in billing.notifications.curl(row) + json.dumps(found)
    billing.close()
