"""The activity of a customer in figures: amounts, balances and order, reversed, undone, written off, credit used."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from billing_desktop.domain.model import Customer
from billing_desktop.services import Charge, Opening
from tests.rules.shop import AB, BM, Shop, day


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Shop]:
    made = Shop(tmp_path, BM)
    yield made
    made.billing.close()


def told(shop: Shop) -> list[tuple[str, int, int | None, int | None]]:
    """Return act, amount, balance after it and what is open now of each row, newest first."""
    rows = shop.billing.read.activity(shop.customer_id)
    return [(row.act, row.amount_minor, row.balance_minor, row.open_minor) for row in rows]


def test_a_reversed_payment_keeps_its_line_beside_its_reversal_and_an_undone_reversal_leaves_none(shop: Shop):
    payment = shop.pay(15000, "02-20").payment_id or 0
    before = told(shop)
    assert before == [
        ("payment", -15000, 5000, 0), ("raise_bill", 8000, 20000, 5000), ("raise_bill", 12000, 12000, 0),
    ]  # fmt: skip
    shop.billing.payments.reverse(payment, on=day("03-01"), reason="Returned", key="r")
    assert told(shop) == [
        ("reversal", 15000, 20000, None), ("payment", -15000, 5000, 0),
        ("raise_bill", 8000, 20000, 8000), ("raise_bill", 12000, 12000, 12000),
    ]  # fmt: skip
    rows = shop.billing.read.activity(shop.customer_id)
    assert [row.state for row in rows] == ["", "reversed", "", ""]
    assert [row.days_late for row in rows] == [0, 0, 10, 38]
    shop.billing.payments.undo(key="u")
    assert told(shop) == before


def test_a_write_off_has_a_line_and_none_once_it_is_undone(shop: Shop):
    shop.billing.adjustments.write_off(shop.refs["B1"], 2000, reason="gone", key="w")
    assert told(shop)[0] == ("write_off", -2000, 18000, None)
    shop.billing.payments.undo(key="u")
    assert [act for act, *_ in told(shop)] == ["raise_bill", "raise_bill"]


def test_credit_of_two_payments_laid_on_one_bill_is_one_line_of_no_single_payment(shop: Shop):
    shop.pay(1000, "03-01", lines=(), key="one")
    shop.pay(2000, "03-02", lines=(), key="two")
    shop.billing.corrections.apply_credit(shop.refs["B1"].id, 2500, owner=shop.refs["A"], key="use")
    head = shop.billing.read.activity(shop.customer_id)[0]
    assert (head.act, head.within, head.amount_minor, head.balance_minor) == ("apply_credit", True, 0, None)
    assert (head.credit_of, [(part.ref, part.amount_minor) for part in head.allocations]) == (None, [(shop.refs["B1"], 2500)])
    assert told(shop)[1:3] == [("payment", -2000, 17000, -500), ("payment", -1000, 19000, 0)]


def test_what_waits_for_a_bill_dated_ahead_is_no_longer_told_once_the_payment_is_reversed(shop: Shop):
    shop.raise_bill("B9", 2500, "04-01")
    payment = shop.pay(4000, lines=[("B9", 2500)]).payment_id or 0

    def parts() -> list[tuple[str, int, object]]:
        row = next(row for row in shop.billing.read.activity(shop.customer_id) if row.act == "payment")
        return [(part.name, part.amount_minor, part.since) for part in row.allocations]

    assert parts() == [("A", 1500, None), ("B9", 2500, day("04-01"))]
    shop.billing.payments.reverse(payment, key="r")
    assert parts() == [("A", 4000, None)]


def test_what_waits_for_a_bill_is_told_on_the_line_where_it_lies_and_not_beside_the_write_off_that_came_back(tmp_path: Path):
    shop = Shop(tmp_path, AB)
    shop.billing.adjustments.write_off(shop.refs["A"], 7000, on=day("03-05"), reason="gone", key="off")
    shop.raise_bill("B9", 1000, "03-28")
    draft = replace(shop.draft(8000, "02-20", lines=[("A", 7000), ("B9", 1000)]), recovery=True)
    payment = shop.billing.payments.record(draft, key="pay").payment_id
    rows = shop.billing.read.activity(shop.customer_id, shop.refs["A"].id)
    lines = [row for row in rows if row.payment_id == payment and row.act == "payment"]
    told = [(row.effective_on, row.amount_minor, [(p.amount_minor, p.since) for p in row.allocations]) for row in lines]
    assert told == [
        (day("03-05"), 7000, []),
        (day("02-20"), -8000, [(7000, None), (1000, day("03-28"))]),
    ]
    shop.billing.close()


def test_an_opening_sum_says_once_what_it_is(shop: Shop):
    who = shop.billing.customers.add(Customer(name="Till", billing_model="customer_balance"), Opening(4560), key="o")
    assert [(row.act, row.reason) for row in shop.billing.read.activity(who)] == [("opening", "")]


def test_the_list_of_a_customer_says_which_account_a_charge_is_on_and_that_of_the_account_does_not(tmp_path: Path):
    shop = Shop(tmp_path, AB)
    try:
        a, b = (shop.refs[name] for name in ("A", "B"))
        for key, ref in (("1", a), ("2", b)):
            shop.billing.bills.charge(Charge(shop.customer_id, ref.id, 500, day("02-20"), "Court"), key=key)
        names = {shop.billing.read.account(ref.id).name for ref in (a, b)}
        charges = [row.reference for row in shop.billing.read.activity(shop.customer_id) if row.detail == "Court"]
        assert set(charges) == names
        lines = shop.billing.statements.make(shop.customer_id).lines
        assert {line.reference for line in lines if line.description == "Court"} == names
        assert [row.reference for row in shop.billing.read.activity(shop.customer_id, a.id) if row.detail == "Court"] == [""]
        own = shop.billing.statements.make(shop.customer_id, a.id).lines
        assert {line.reference for line in own if line.description == "Court"} == {""}
    finally:
        shop.billing.close()
