"""What is done with money afterwards: which money is drawn, where it goes, from which day, and what is refused."""

from datetime import date, timedelta

import pytest

from billing_desktop.domain.corrections import (
    BillSums,
    Lying,
    amend,
    cancel,
    draw,
    lying_on,
    move,
    place,
    require_at_most,
    take_off,
    write_off,
)
from billing_desktop.domain.errors import BillingError
from billing_desktop.domain.model import Entry, Kind, ObligationRef, account_ref, bill_ref, customer_ref

START = date(2025, 1, 1)
BILL, ACCOUNT, OWNER = bill_ref(1), account_ref(1), customer_ref(1)


def on(number: int) -> date:
    return START + timedelta(days=number)


def entry(amount: int, day: int, kind: Kind = Kind.PAID, ref: ObligationRef = BILL, payment_id: int | None = None) -> Entry:
    return Entry(ref, amount, on(day), kind, payment_id if payment_id or kind is not Kind.PAID else 1)


def lies(payment_id: int, amount: int, since: int = 0, laid: int = 0, payer: ObligationRef = ACCOUNT) -> Lying:
    return Lying(payment_id, Kind.PAID, amount, on(since), laid, payer)


def code_of(act: object) -> tuple[str, str]:
    assert isinstance(act, BillingError)
    return act.code, act.text


def test_what_lies_on_an_obligation_is_the_money_of_payments_alone():
    there = [
        entry(-50, 1),
        entry(20, 2),
        entry(-5, 2, ref=ACCOUNT),
        entry(-40, 3, Kind.CREDITED, payment_id=2),
        entry(-7, 3, Kind.WRITTEN_OFF),
        entry(7, 4, Kind.WRITTEN_OFF, payment_id=1),
        entry(-9, 5, payment_id=3),
        entry(9, 6, payment_id=3),
    ]
    assert lying_on(BILL, there) == {1: 30, 2: 40}
    assert lying_on(ACCOUNT, there) == {1: 5}


def test_oldest_credit_is_drawn_first_by_day_then_by_order_of_recording():
    there = [lies(3, 10, since=1), lies(1, 10, since=2), lies(2, 10, since=1)]
    assert [(part.payment_id, amount) for part, amount in draw(there, 25)] == [(2, 10), (3, 10), (1, 5)]
    assert [(part.payment_id, amount) for part, amount in draw(there, 20)] == [(2, 10), (3, 10)]
    assert draw(there, 0) == []


def test_what_was_laid_last_is_drawn_first_where_money_comes_off_a_bill():
    there = [lies(1, 10, since=1, laid=5), lies(2, 10, since=2, laid=3), lies(3, 10, laid=4)]
    assert [(part.payment_id, amount) for part, amount in draw(there, 11, last_first=True)] == [(1, 10), (3, 1)]
    with pytest.raises(BillingError) as caught:
        draw(there, 31)
    assert code_of(caught.value) == ("not_enough_credit", "There is less of payments and credit notes lying there than that.")


def test_money_is_moved_by_two_entries_and_refunded_by_one():
    drawn = [(lies(1, 10), 10), (lies(2, 9), 4)]
    assert move(drawn, ACCOUNT, BILL, on(3)) == [
        entry(10, 3, ref=ACCOUNT),
        entry(-10, 3),
        entry(4, 3, ref=ACCOUNT, payment_id=2),
        entry(-4, 3, payment_id=2),
    ]
    assert move(drawn, BILL, None, on(3)) == [entry(10, 3), entry(4, 3, payment_id=2)]


def test_money_off_a_bill_is_credit_of_its_payer_or_of_the_owner():
    nowhere = lies(2, 9, payer=bill_ref(0))
    assert take_off([(lies(1, 10), 10), (nowhere, 4)], BILL, on(3), OWNER) == [
        entry(10, 3),
        entry(-10, 3, ref=ACCOUNT),
        entry(4, 3, payment_id=2),
        entry(-4, 3, ref=OWNER, payment_id=2),
    ]


def test_a_write_off_lowers_without_money():
    assert write_off(BILL, 30, on(2)) == [entry(-30, 2, Kind.WRITTEN_OFF)]


def sums(due: int, paid: int = 0, credited: int = 0, written_off: int = 0, cancelled: int = 0) -> BillSums:
    return BillSums(due, paid, credited, written_off, cancelled)


@pytest.mark.parametrize(
    ("before", "new", "entries"),
    [
        (sums(100), 130, [entry(30, 5, Kind.DUE)]),
        (sums(100, paid=40), 40, [entry(-60, 5, Kind.DUE)]),
        (sums(100, paid=40), 39, [entry(1, 5), entry(-1, 5, ref=ACCOUNT), entry(-61, 5, Kind.DUE)]),
        (sums(100, 40, 0, 60), 60, [entry(40, 5, Kind.WRITTEN_OFF), entry(-40, 5, Kind.DUE)]),
        (
            sums(100, 40, 0, 60),
            39,
            [entry(60, 5, Kind.WRITTEN_OFF), entry(1, 5), entry(-1, 5, ref=ACCOUNT), entry(-61, 5, Kind.DUE)],
        ),
        (sums(100, 20, 20), 39, [entry(1, 5), entry(-1, 5, ref=ACCOUNT), entry(-61, 5, Kind.DUE)]),
    ],
)
def test_a_bill_s_amount_is_changed_by_the_difference(before: BillSums, new: int, entries: list[Entry]):
    assert amend(BILL, before, new, [lies(1, 40)], OWNER, on(5)) == entries


def test_a_bill_keeps_its_amount():
    with pytest.raises(BillingError) as caught:
        amend(BILL, sums(100, cancelled=100), 50, [], OWNER, on(5))
    assert code_of(caught.value) == ("bill_cancelled", "A cancelled bill keeps its amount; raise a new bill instead.")
    with pytest.raises(BillingError) as caught:
        amend(BILL, sums(100), 100, [], OWNER, on(5))
    assert code_of(caught.value) == ("same_amount", "That is the amount already.")


def test_a_bill_is_cancelled_in_full_and_only_empty():
    assert cancel(BILL, "X", sums(100), on(5)) == [entry(-100, 5, Kind.CANCELLED)]
    assert cancel(BILL, "X", sums(0), on(5)) == []
    with pytest.raises(BillingError) as caught:
        cancel(BILL, "X", sums(100, cancelled=100), on(5))
    assert code_of(caught.value) == ("bill_cancelled", "Bill X is cancelled already.")
    for full in (sums(100, paid=1), sums(100, credited=1), sums(100, written_off=1)):
        with pytest.raises(BillingError) as caught:
            cancel(BILL, "X", full, on(5))
        assert code_of(caught.value) == ("bill_not_empty", "Something lies on bill X; take it off first, then cancel the bill.")


def test_more_than_there_is_says_how_much_there_is():
    require_at_most(100, 100, "the credit", "EUR")
    with pytest.raises(BillingError) as caught:
        require_at_most(101, 100, "the credit", "EUR")
    assert code_of(caught.value) == ("more_than_there_is", "1.01 is more than the credit, which is 1.00.")


def test_an_act_counts_from_the_first_day_from_which_all_days_stay_possible():
    history = [entry(100, 3, Kind.DUE), entry(-60, 3), entry(60, 8)]

    def build(day: date) -> list[Entry]:
        return [Entry(BILL, -100, day, Kind.WRITTEN_OFF)]

    assert place(build, history, on(1)) == build(on(8))
    assert place(build, history, on(8)) == build(on(8))
    assert place(build, history, on(9)) == build(on(9))
    with pytest.raises(BillingError) as caught:
        place(build, [entry(99, 3, Kind.DUE)], on(1))
    assert code_of(caught.value) == (
        "no_possible_day",
        "There is no day from which that could count; look at what lies there and when.",
    )


def test_credit_is_spent_only_where_no_day_owes_for_it():
    """A balance must not be lifted above zero, nor above what it owed on that day anyway."""
    history = [entry(-50, 1, ref=ACCOUNT), entry(80, 4, Kind.DUE, ACCOUNT), entry(-80, 6, ref=ACCOUNT, payment_id=2)]

    def build(day: date) -> list[Entry]:
        return [Entry(ACCOUNT, 50, day, Kind.PAID, 1)]

    assert place(build, history, on(1)) == build(on(1))
    assert place(build, history, on(1), credit_only=[ACCOUNT]) == build(on(6))
    assert place(build, history[:1], on(1), credit_only=[ACCOUNT]) == build(on(1))
    assert place(build, history, on(1), credit_only=[OWNER]) == build(on(1))
    with pytest.raises(BillingError):
        place(build, history[:2], on(1), credit_only=[ACCOUNT])


def test_a_single_unit_lies_there_too():
    assert lying_on(BILL, [entry(-1, 1)]) == {1: 1}


def test_money_a_lowered_bill_gives_back_goes_to_its_owner_where_the_payer_keeps_nothing():
    """`excess >= back` for `excess > back` is no other program: drawing nothing gives no entries."""
    there = [lies(1, 40, payer=bill_ref(0))]
    assert amend(BILL, sums(100, paid=40), 39, there, OWNER, on(5))[:2] == [entry(1, 5), entry(-1, 5, ref=OWNER)]


def test_credit_spent_down_to_nothing_but_no_further():
    """`given` among the later days (`>= given`) would only be tried twice."""
    history = [entry(-50, 1, ref=ACCOUNT), entry(-9, 2, ref=OWNER), entry(4, 3, Kind.DUE, ACCOUNT), entry(-4, 3, ref=ACCOUNT)]

    def spend(amount: int) -> list[Entry]:
        return place(lambda day: [Entry(ACCOUNT, amount, day, Kind.DUE)], history, on(2), credit_only=[ACCOUNT])

    assert spend(50) == [entry(50, 2, Kind.DUE, ACCOUNT)]
    with pytest.raises(BillingError):
        spend(51)
    nothing = [entry(-50, 1, ref=ACCOUNT), entry(50, 1, ref=ACCOUNT)]
    with pytest.raises(BillingError):
        place(lambda day: [Entry(ACCOUNT, 1, day, Kind.DUE)], nothing, on(2), credit_only=[ACCOUNT])
