"""Credit beside a payment: from what it is drawn, on which bills it lies, and what is told of it."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from billing_desktop.services import CreditUse, Receipt
from tests.rules.shop import BM, Shop


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Shop]:
    made = Shop(tmp_path, BM)
    yield made
    made.billing.close()


def both(shop: Shop, amount: int) -> tuple[CreditUse, Receipt]:
    """Pay an amount together with all the credit that it can use."""
    draft = shop.draft(amount)
    plan = shop.billing.payments.preview(draft).plan
    use = shop.billing.corrections.credit_beside(draft, plan)
    return use, shop.billing.corrections.pay_with_credit(draft, plan=plan, use=use, key="both")


def test_the_oldest_credit_goes_first_over_all_bills_and_what_is_left_stays_credit(shop: Shop):
    newer = shop.pay(4000, "03-02", lines=(), key="newer")
    older = shop.pay(3000, "03-01", lines=(), key="older")
    shop.raise_bill("B3", 2000, "03-01", "03-31")
    use, done = both(shop, 17000)  # B1 whole and 50.00 of B2: 30.00 of B2 and all of B3 stay open
    assert use.lines == ((shop.refs["B2"], 3000), (shop.refs["B3"], 2000))
    assert (use.there_minor, use.used_minor) == (7000, 5000)
    stands = shop.stands()
    assert (stands["B2"], stands["B3"], stands["A"]) == ((8000, 0, "paid"), (2000, 0, "paid"), -2000)
    assert shop.events_by_source(older)[1] == [("B2", 3000)]
    assert shop.events_by_source(newer)[1] == [("B3", 2000)]
    assert shop.events(done) == [("B1", 12000), ("B2", 5000)]
    assert "50.00 of credit was laid on B2, B3." in done.text


def test_one_bill_takes_credit_of_two_payments(shop: Shop):
    shop.pay(1000, "03-01", lines=(), key="one")
    shop.pay(2500, "03-02", lines=(), key="two")
    use, _ = both(shop, 12000)
    assert [event.amount_minor for event in use.events] == [1000, 2500]
    assert shop.stands()["B2"] == (3500, 4500, "unpaid")


def test_the_credit_of_a_credit_note_is_laid_and_tells_nobody(shop: Shop):
    shop.billing.corrections.credit_note(shop.draft(1500, "03-01"), reason="Late", key="note")
    use, done = both(shop, 12000)
    assert (use.used_minor, use.events) == (1500, ())
    assert shop.billing.read.bill(shop.refs["B2"].id).amount_remaining == 6500
    assert shop.billing.read.events_waiting() == len(shop.events(done)) == 1
    assert shop.billing.read.events_set_aside() == 0
    shop.billing.payments.undo(key="undo")
    stands = shop.stands()
    assert (stands["B1"][1], stands["B2"][1], stands["A"]) == (12000, 8000, -1500)


def test_without_credit_there_is_nothing_to_lay(shop: Shop):
    draft = shop.draft(5000, "03-05")
    use = shop.billing.corrections.credit_beside(draft, shop.billing.payments.preview(draft).plan)
    assert use == CreditUse(0, (), ())
