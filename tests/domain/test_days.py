"""What holds on every day: courses of figures, impossible days, and what acts write because of them."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from billing_desktop.domain.dates import said
from billing_desktop.domain.days import Course, impossible_day
from billing_desktop.domain.errors import BillingError
from billing_desktop.domain.model import Entry, Kind, ObligationRef, account_ref, bill_ref
from billing_desktop.domain.posting import allocations_of, open_day, payment, reversal, undo

START = date(2025, 1, 1)
BILL, ACCOUNT = bill_ref(1), account_ref(1)


def on(number: int) -> date:
    return START + timedelta(days=number)


def entry(amount: int, day: int, kind: Kind = Kind.PAID, ref: ObligationRef = BILL, payment_id: int | None = None) -> Entry:
    return Entry(ref, amount, on(day), kind, payment_id if payment_id or kind is not Kind.PAID else 1)


changes = st.lists(st.tuples(st.integers(0, 12), st.integers(-50, 50)), max_size=8)


@given(changes, st.integers(1, 60), st.integers(0, 12))
def test_first_day_from_which_the_amount_is_there_for_good(moves: list[tuple[int, int]], amount: int, given_day: int):
    """The same question asked day by day, over all days there are."""

    def value(day: int) -> int:
        return sum(change for moved_on, change in moves if moved_on <= day)

    course = Course(value(99), tuple((on(moved_on), change) for moved_on, change in moves if moved_on > given_day))
    expected = next((day for day in range(given_day, 20) if all(value(later) >= amount for later in range(day, 20))), None)
    assert course.first_day_with(amount, on(given_day)) == (None if expected is None else on(expected))


def test_usual_course_has_nothing_later():
    assert Course(500).first_day_with(500, START) == START
    assert Course(499).first_day_with(500, START) is None


def test_a_bill_is_never_below_zero_on_any_day():
    due = entry(100, 10, Kind.DUE)
    assert impossible_day([due, entry(-100, 10)]) is None
    assert impossible_day([due, entry(-100, 9)]) == (on(9), BILL, "more laid on it than it had open")
    assert impossible_day([due, entry(-60, 10), entry(-41, 12, payment_id=2)]) == (
        on(12),
        BILL,
        "more laid on it than it had open",
    )
    late = [due, entry(-100, 10), entry(100, 20), entry(-100, 15, payment_id=2)]
    found = impossible_day(late)
    assert found is not None
    assert found[0] == on(15)  # right in the end, and impossible from the 15th to the 20th


def test_each_column_of_a_bill_is_never_below_zero():
    due = entry(100, 1, Kind.DUE)
    found = impossible_day([due, entry(-40, 5, Kind.WRITTEN_OFF), entry(41, 7, Kind.WRITTEN_OFF)])
    assert found == (on(7), BILL, "written off below zero")
    assert impossible_day([due, entry(-40, 5, Kind.WRITTEN_OFF), entry(40, 5, Kind.WRITTEN_OFF)]) is None


def test_no_more_is_taken_of_a_payment_than_lies_there():
    there = [entry(-80, 3, ref=ACCOUNT), entry(80, 5, ref=ACCOUNT)]
    assert impossible_day(there) is None
    found = impossible_day([entry(-80, 3, ref=ACCOUNT), entry(80, 2, ref=ACCOUNT)])
    assert found == (on(2), ACCOUNT, "more taken of a payment than lies there")
    other = [entry(-80, 1, ref=ACCOUNT, payment_id=2), *there, entry(1, 9, ref=ACCOUNT)]
    assert impossible_day(other) == (on(9), ACCOUNT, "more taken of a payment than lies there")  # another's money does not help


@given(st.lists(st.tuples(st.integers(0, 6), st.integers(1, 30)), max_size=6), st.integers(1, 60))
def test_impossible_day_is_the_first_one(paid: list[tuple[int, int]], due: int):
    entries = [entry(due, 3, Kind.DUE), *(entry(-part, day, payment_id=n) for n, (day, part) in enumerate(paid, start=1))]
    below = [day for day in range(8) if (due if day >= 3 else 0) - sum(part for paid_on, part in paid if paid_on <= day) < 0]
    found = impossible_day(entries)
    assert (found[0] if found else None) == (on(below[0]) if below else None)


def test_lock_moves_a_day_to_the_first_open_one():
    assert open_day(on(5), None) == on(5)
    assert open_day(on(5), on(4)) == on(5)
    assert open_day(on(5), on(5)) == on(6)
    assert open_day(on(5), on(30)) == on(31)


def test_money_waits_as_credit_until_the_bill_takes_it():
    course = Course(80, ((on(10), 80),))
    entries = payment(((BILL, 80),), {BILL: course}, {BILL: ACCOUNT}, on(3), 7)
    assert entries == [
        entry(-80, 3, ref=ACCOUNT, payment_id=7),
        entry(80, 10, ref=ACCOUNT, payment_id=7),
        entry(-80, 10, payment_id=7),
    ]
    assert allocations_of(entries) == [(BILL, 80)]
    assert sum(one.amount_minor for one in entries) == -80
    with pytest.raises(BillingError) as caught:
        payment(((BILL, 81),), {BILL: course}, {BILL: ACCOUNT}, on(3), 7)
    assert caught.value.code == "no_possible_day"


def test_reversal_takes_all_and_nothing_before_its_own_day():
    moved = [entry(-80, 3, ref=ACCOUNT), entry(80, 10, ref=ACCOUNT), entry(-80, 10)]
    assert reversal(moved, on(5)) == [entry(80, 5, ref=ACCOUNT), entry(80, 10), entry(-80, 10, ref=ACCOUNT)]  # raised first
    assert reversal(moved, on(20)) == [entry(80, 20)]
    assert impossible_day([entry(80, 10, Kind.DUE), *moved, *reversal(moved, on(5))]) is None
    assert reversal([*moved, *reversal(moved, on(5))], on(30)) == []


def test_undo_is_the_opposite_on_the_same_days():
    own = [entry(100, 1, Kind.DUE)]
    assert undo(own, own, None) == [entry(-100, 1, Kind.DUE)]
    assert undo(own, own, on(8)) == [entry(-100, 9, Kind.DUE)]
    with pytest.raises(BillingError) as caught:
        undo(own, [*own, entry(-30, 4)], None)
    assert caught.value.code == "stands_beneath"
    assert said(on(4)) in caught.value.text  # the first day on which the payment would have nothing to lie on
