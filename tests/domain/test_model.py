"""What records say of themselves: whether a bill is paid, a payment stands, and what an ageing adds up to."""

from datetime import date

import pytest

from billing_desktop.domain.ageing_rows import Ageing
from billing_desktop.domain.model import Bill, Payment, bill_ref


@pytest.mark.parametrize(
    ("moved", "refunded", "undone", "is_reversed", "stands"),
    [
        (100, 0, False, False, True),
        (60, 40, False, False, True),
        (1, 0, False, False, True),
        (0, 0, False, True, False),
        (0, 99, False, True, False),  # what was refunded stays so, the rest was taken away
        (0, 100, False, False, True),  # all of it was refunded: it stands, though nothing of it lies anywhere
        (0, 0, True, False, False),
        (0, 40, True, False, False),
    ],
)
def test_a_payment_is_reversed_undone_or_stands(moved: int, refunded: int, undone: bool, is_reversed: bool, stands: bool):
    payment = Payment(
        id=1,
        public_id="pay_1",
        kind="payment",
        customer_id=1,
        account_id=None,
        amount_minor=100,
        currency="EUR",
        paid_on=date(2025, 1, 1),
        moved_minor=moved,
        refunded_minor=refunded,
        undone=undone,
    )
    assert (payment.reversed, payment.stands) == (is_reversed, stands)


def test_a_bill_is_paid_when_nothing_remains():
    assert [Bill(id=7, amount_remaining=rest).status for rest in (0, 1)] == ["paid", "unpaid"]
    assert Bill(id=7).ref == bill_ref(7)


def test_the_columns_of_an_ageing_add_up():
    aged = Ageing("EUR", 1, 20, 300, 4_000, 50_000, 600_000, -7_000_000)
    assert (aged.total, aged.late) == (1 + 20 + 300 + 4_000 + 50_000 + 600_000 - 7_000_000, 654_300)
