"""What acts write and days allow, in the corners: order of findings, write-offs on balances, reversals, statements' sums."""

import time
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, timezone
from typing import Any

import pytest

from billing_desktop.domain.ageing import age_balance, oldest_open
from billing_desktop.domain.days import Course, impossible_day
from billing_desktop.domain.events import amount_applied, instant
from billing_desktop.domain.model import Entry, Kind, ObligationRef, account_ref, bill_ref
from billing_desktop.domain.posting import allocations_of, owed, payment, reversal
from billing_desktop.domain.statement import Movement, lines_of, running, sums_of
from billing_desktop.domain.statement_rows import StatementLine

START = date(2025, 1, 1)
BILL, OTHER, ACCOUNT = bill_ref(1), bill_ref(2), account_ref(1)
OFF = Kind.WRITTEN_OFF


def on(number: int) -> date:
    return START + timedelta(days=number)


def entry(amount: int, day: int, kind: Kind = Kind.PAID, ref: ObligationRef = BILL, payment_id: int | None = None) -> Entry:
    return Entry(ref, amount, on(day), kind, payment_id if payment_id or kind is not Kind.PAID else 1)


def test_the_first_impossible_day_is_named_whatever_it_lies_on():
    over = "more laid on it than it had open"
    early, late = entry(-1, 3, Kind.CREDITED, OTHER, 2), entry(-1, 9, Kind.CREDITED, payment_id=2)
    assert impossible_day([late, early]) == impossible_day([early, late]) == (on(3), OTHER, over)
    same = [entry(-1, 3, Kind.CREDITED, OTHER, 2), entry(-1, 3, Kind.CREDITED, payment_id=2)]
    assert impossible_day(same) == (on(3), OTHER, over)  # the first found of one day
    taken = [entry(5, 9, ref=ACCOUNT), entry(5, 3, ref=account_ref(2), payment_id=2)]
    assert impossible_day(taken) == (on(3), account_ref(2), "more taken of a payment than lies there")


def test_no_more_of_a_write_off_is_taken_back_from_a_balance_than_was_written_off():
    """Were bills looked at here too (`!= "XXbillXX"`), nothing else would be found: they are found first, on the same day."""
    written = [entry(-5, 3, OFF, ACCOUNT), entry(-2, 6, OFF, ACCOUNT)]
    wrong = "more of a write-off taken back than was written off"
    assert impossible_day([*written, entry(7, 6, OFF, ACCOUNT)]) is None
    assert impossible_day([*written, entry(6, 5, OFF, ACCOUNT)]) == (on(5), ACCOUNT, wrong)
    assert impossible_day([*written, entry(8, 9, OFF, ACCOUNT)]) == (on(9), ACCOUNT, wrong)
    assert impossible_day([entry(1, 1, OFF, ACCOUNT)]) == (on(1), ACCOUNT, wrong)
    two = [entry(1, 9, OFF, ACCOUNT), entry(1, 3, OFF, account_ref(2))]
    assert impossible_day(two) == (on(3), account_ref(2), wrong)
    of_a_bill = [entry(9, 1, Kind.DUE), entry(-3, 2, OFF), entry(4, 3, OFF)]
    assert impossible_day(of_a_bill) == (on(3), BILL, "written off below zero")


def test_a_payment_takes_back_what_was_written_off_once_it_was():
    """Where nothing is taken back, any course will do (`Course(1)` for `Course(0)`): 0 is there on every day."""
    course = Course(5, ((on(6), 5),))
    found = payment(((ACCOUNT, 8),), {}, {}, on(2), 7, taken_back={ACCOUNT: (5, course)})
    assert found == [entry(5, 6, OFF, ACCOUNT, 7), entry(-8, 2, ref=ACCOUNT, payment_id=7)]
    open_ = Course(3, ((on(4), 3),))
    found = payment(((BILL, 8),), {BILL: open_}, {BILL: ACCOUNT}, on(2), 7, taken_back={BILL: (5, course)})
    assert found == [
        entry(5, 6, OFF, payment_id=7),
        entry(-8, 2, ref=ACCOUNT, payment_id=7),
        entry(8, 6, ref=ACCOUNT, payment_id=7),
        entry(-8, 6, payment_id=7),
    ]
    assert payment(((BILL, 1),), {BILL: Course(1)}, {}, on(2), 7, Kind.CREDITED) == [entry(-1, 2, Kind.CREDITED, payment_id=7)]


def test_a_write_off_stands_again_as_far_as_there_is_room():
    """Entries are never 0, so `< 0`, `<= 0` and `< 1` order them alike."""
    moved = [entry(5, 3, OFF, payment_id=7), entry(-5, 3, payment_id=7)]
    history = [entry(5, 1, Kind.DUE), entry(-5, 2, OFF), *moved]
    back = [entry(5, 4, payment_id=7), entry(-5, 4, OFF, payment_id=7)]
    assert reversal(moved, on(4), history) == back
    assert reversal(moved, on(4), [*history, entry(-4, 4, Kind.DUE)]) == [back[0], entry(-1, 4, OFF, payment_id=7)]
    assert reversal(moved, on(4), [*history, entry(-5, 4, Kind.DUE)]) == back[:1]
    assert reversal(moved, on(4), [*history, entry(-2, 4), entry(2, 8)]) == [back[0], entry(-5, 8, OFF, payment_id=7)]
    balance = [replace(one, obligation=ACCOUNT) for one in moved]
    assert reversal(balance, on(4), [entry(-5, 2, OFF, ACCOUNT), *balance]) == [replace(one, obligation=ACCOUNT) for one in back]
    later = [entry(5, 9, OFF, payment_id=7), entry(-5, 9, payment_id=7)]
    assert reversal(later, on(4), [entry(5, 1, Kind.DUE), entry(-5, 2, OFF), *later])[1] == entry(-5, 9, OFF, payment_id=7)


def test_what_came_to_one_obligation_twice_is_one_allocation():
    assert allocations_of([entry(-50, 1), entry(-30, 2), entry(-1, 2, ref=ACCOUNT), entry(9, 2, Kind.DUE)]) == [
        (BILL, 80),
        (ACCOUNT, 1),
    ]
    assert owed(BILL, 1, on(1)) == [entry(1, 1, Kind.DUE)]
    assert owed(BILL, 0, on(1)) == []


def test_the_oldest_charge_that_is_open():
    """A balance of 0 is no column at all, whether `age_balance` asks for `<= 0` or `< 0`: nothing is left to spread."""
    assert age_balance(0, [(on(1), 40)], on(2)) == {}
    charges = [(on(1), 40), (on(9), 30), (on(5), 20)]
    expected = {0: None, -1: None, 1: on(9), 30: on(9), 31: on(5), 50: on(5), 51: on(1), 90: on(1), 99: on(1)}
    assert {balance: oldest_open(balance, charges) for balance in expected} == expected
    assert oldest_open(5, []) is None


def moved(amount: int, kind: Kind, root: int = 1, act: str = "payment", on_: str = "B1") -> Movement:
    return Movement(root, root, act, on(1), on(1), amount, kind, on_)


def test_sums_of_a_period():
    movements = [moved(50, Kind.DUE), moved(7, Kind.DUE), moved(-9, Kind.CANCELLED), moved(-3, Kind.PAID), moved(-1, Kind.PAID)]
    sums = sums_of([*movements, moved(-4, Kind.CREDITED), moved(-6, Kind.WRITTEN_OFF)])
    assert (sums.billed_minor, sums.paid_minor, sums.credited_minor, sums.written_off_minor) == (48, 4, 4, 6)


def test_open_items_run_up_to_what_remains():
    line = StatementLine(on(1), "raise_bill", "", "", None, 9, 0)
    shown = running([replace(line, remaining_minor=5), line, replace(line, remaining_minor=-2)])
    assert [one.balance_minor for one in shown] == [5, 5, 3]


def test_lines_of_a_statement():
    """Allocations stand beneath payments and credit notes alone; what only passed through is none."""
    first = [moved(-5, Kind.PAID), moved(-3, Kind.PAID, on_="")]
    passed = [
        moved(-4, Kind.PAID, 2, "credit_note", "x"),
        moved(4, Kind.PAID, 2, "credit_note", "x"),
        moved(-4, Kind.CREDITED, 2, "credit_note"),
    ]
    other = [
        replace(moved(9, Kind.DUE, 3, "charge", ""), given_on=on(0)),
        moved(-1, Kind.PAID, 4, "refund"),
        moved(1, Kind.PAID, 4, "refund"),
    ]
    lines = lines_of([*first, *passed, *other, moved(-2, Kind.PAID, 5, "apply_credit")], 10)
    assert [(line.kind, line.amount_minor, line.balance_minor) for line in lines] == [
        ("payment", -8, 2),
        ("credit_note", -4, -2),
        ("charge", 9, 7),
        ("apply_credit", -2, 5),
    ]
    assert [line.allocations for line in lines] == [(("B1", 5), ("", 3)), (("B1", 4),), (), ()]
    assert [line.given_on for line in lines] == [None, None, on(0), None]


def test_lines_stand_in_order_of_their_days_then_of_recording():
    late = Movement(1, 9, "raise_bill", on(1), on(1), 5, Kind.DUE, "B", "ref", "text", on(8))
    early = Movement(7, 7, "charge", on(1), on(1), 2, Kind.DUE, "")
    before = Movement(8, 8, "charge", on(0), on(0), 1, Kind.DUE, "")
    gone = Movement(2, 3, "charge", on(1), on(1), 4, Kind.DUE, "")
    lines = lines_of([late, gone, replace(gone, posting_id=4, amount_minor=-4), early, before], 100)
    assert [(line.date, line.amount_minor, line.balance_minor) for line in lines] == [
        (on(0), 1, 101),
        (on(1), 2, 103),
        (on(1), 5, 108),
    ]
    assert (lines[2].reference, lines[2].description, lines[2].due_date, lines[0].due_date) == ("ref", "text", on(8), None)


def test_one_unit_of_a_payment_is_an_allocation_too():
    assert lines_of([moved(-1, Kind.PAID, 3), moved(-1, Kind.PAID, 2, "refund")], 0)[1].allocations == (("B1", 1),)
    assert lines_of([moved(-3, Kind.PAID), moved(-2, Kind.PAID)], 0)[0].allocations == (("B1", 5),)
    assert lines_of([moved(-3, Kind.DUE)], 0)[0].allocations == ()


def test_a_change_on_the_day_asked_about_has_happened():
    """`day >= given` for `day > given` is no other program: what fails on the given day leaves that day as the answer."""
    assert Course(8, ((on(4), 3),)).first_day_with(5, on(3)) == on(3)
    assert Course(5, ((on(3), 5),)).first_day_with(5, on(3)) == on(3)
    assert Course(5, ((on(4), 5),)).first_day_with(5, on(3)) == on(4)
    assert Course(5, ((on(4), 5), (on(6), -5), (on(7), 2), (on(7), 3))).first_day_with(5, on(3)) == on(7)
    assert Course(4).first_day_with(5, on(3)) is None


def test_an_event_is_the_finished_text():
    """`ensure_ascii=None` is as false as False."""
    east = timezone(timedelta(hours=2))
    made: dict[str, Any] = {
        "event_id": "evt_1",
        "allocation_id": "ob_1",
        "amount_minor": 5,
        "currency": "EUR",
        "payment_id": "pay_é",
    }
    text = amount_applied(**made, target="bill", target_id="bill_1", at=datetime(2025, 1, 1, 1, tzinfo=east), source="credit")
    assert text == (
        '{"id":"evt_1","type":"obligation.amount_applied","data":{"id":"ob_1","amount":5,"currency":"EUR","payment_id":"pay_é",'
        '"bill_id":"bill_1","metadata":{"source":"credit"},"created_at":"2024-12-31T23:00:00.000000Z",'
        '"updated_at":"2024-12-31T23:00:00.000000Z"}}'
    )
    plain = amount_applied(**made, target="account", target_id="bacc_1", at=datetime(2025, 1, 1, tzinfo=east))
    assert '"account_id":"bacc_1","metadata":{}' in plain


@pytest.mark.skipif(not hasattr(time, "tzset"), reason="Windows cannot be told another time zone")
def test_an_instant_is_written_in_utc_wherever_the_computer_stands(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("TZ", "Africa/Johannesburg")
    time.tzset()
    try:
        assert instant(datetime(2025, 1, 1, tzinfo=UTC)) == "2025-01-01T00:00:00.000000Z"
    finally:
        monkeypatch.undo()
        time.tzset()


def test_parts_of_a_payment_beneath_one_line_and_beneath_several():
    """On one line the whole act nets over its days; on several each has what came there."""

    def part(amount: int, day: int, name: str, act: str = "payment") -> Movement:
        ref = BILL if name == "B1" else ACCOUNT
        return Movement(1, 1, act, on(day), on(3), amount, Kind.PAID, name, ref=ref)

    waits = [part(-80, 3, "A"), part(80, 10, "A"), part(-80, 10, "B1")]
    (line,) = lines_of(waits, 0)
    assert (line.date, line.amount_minor, line.allocations) == (on(3), -80, (("B1", 80),))
    single = [part(-1, 3, "A"), part(1, 10, "A"), part(-1, 10, "B1")]
    assert [one.allocations for one in lines_of(single, 0)] == [(("B1", 1),)]
    both = lines_of([part(-80, 3, "A"), part(-5, 10, "B1")], 0)
    assert [one.allocations for one in both] == [(("A", 80),), (("B1", 5),)]
    three = lines_of([part(-80, 3, "A"), part(79, 10, "A"), part(-80, 10, "B1")], 0)
    assert [(one.amount_minor, one.allocations) for one in three] == [(-80, (("A", 80),)), (-1, (("B1", 80),))]
    two = lines_of([*waits, part(-5, 12, "B1")], 0)
    assert [one.allocations for one in two] == [(("A", 80),), (("B1", 5),)]
    worded = lines_of(waits, 0, lambda one: None if one.ref == BILL else "")
    assert [one.allocations for one in worded] == [()]
    assert lines_of([part(-3, 3, "A")], 0, lambda one: "")[0].allocations == (("", 3),)
