"""Rules beside the table: the lock, opening sums and their keys, days ahead, changing the model."""

from datetime import timedelta

import pytest

from billing_desktop.domain.model import Account, Customer
from billing_desktop.services import Billing, Opening

from .shop import AB, BM, CB, MODELS, NOON, TODAY, MakeShop, day, dump, shop
from .test_table import B1_PAID, B2_PAID

__all__ = ["shop"]  # the fixture


@pytest.mark.parametrize("model", MODELS)
def test_lock_lies_before_today(shop: MakeShop, model: str):
    one = shop(model)
    one.refused("fields", lambda: one.billing.settings.change_book(locked_through=TODAY))
    one.refused("fields", lambda: one.billing.settings.change_book(locked_through=day("03-11")))
    one.billing.settings.change_book(locked_through=day("03-09"))
    one.pay(1000, "01-15")
    assert one.net("03-10") == one.net("03-09") - 1000


def test_a_book_survives_being_closed_and_opened(shop: MakeShop):
    one = shop(BM)
    one.pay(26000)
    one.billing.close()
    before = dump(one.path)
    one.billing = Billing.open(one.path, clock=lambda: NOON)
    assert one.stands() == {"C": 0, "A": -6000, "B1": B1_PAID, "B2": B2_PAID}
    assert dump(one.path) == before


@pytest.mark.parametrize("model", MODELS)
@pytest.mark.parametrize("amount", [700, -700])
def test_the_same_key_opens_a_customer_or_an_account_once(shop: MakeShop, model: str, amount: int):
    one = shop(model)
    if model != AB:
        customer = Customer(name="New")
        first = one.billing.customers.add(customer, Opening(amount), key="new")
        before = dump(one.path)
        assert one.billing.customers.add(customer, Opening(amount), key="new") == first
        assert dump(one.path) == before
        one.refused("key_reused", lambda: one.billing.customers.add(customer, Opening(amount + 1), key="new"))
    if model != CB:
        account = Account(name="New", customer_id=one.customer_id)
        second = one.billing.customers.add_account(account, Opening(amount), key="account")
        before = dump(one.path)
        assert one.billing.customers.add_account(account, Opening(amount), key="account") == second
        assert dump(one.path) == before


@pytest.mark.parametrize("model", MODELS)
def test_only_a_bill_may_be_dated_ahead(shop: MakeShop, model: str):
    one = shop(model)
    tomorrow = Opening(700, day("03-11"))
    account = Account(name="New", customer_id=one.customer_id)
    if model == BM:
        one.billing.customers.add_account(account, tomorrow, key="ahead")  # a bill, as every opening sum here
        assert (one.net("03-10"), one.net("03-11")) == (20000, 20700)
    elif model == AB:
        one.refused("in_the_future", lambda: one.billing.customers.add_account(account, tomorrow, key="ahead"))
    else:
        one.refused("in_the_future", lambda: one.billing.customers.add(Customer(name="New"), tomorrow, key="ahead"))


@pytest.mark.parametrize("model", [CB, AB])
def test_a_balance_above_zero_keeps_a_book_from_the_bill_model(shop: MakeShop, model: str):
    one = shop(model)
    one.refused("balance_above_zero", lambda: one.billing.settings.change_book(billing_model=BM))
    one.pay(20000)
    if model == AB:
        one.refused("balance_above_zero", lambda: one.billing.settings.change_book(billing_model=BM))
        one.pay(5000, payer="B", key="pay B")
    one.billing.settings.change_book(billing_model=BM)
    assert one.billing.read.model_of(one.customer_id).name == BM


def test_the_instant_of_recording_never_runs_backwards(shop: MakeShop):
    one = shop(CB)
    one.pay(100, key="first")
    one.billing.close()
    early = Billing.open(one.path, clock=lambda: NOON - timedelta(hours=3))
    early.payments.record(one.draft(200), key="second")
    instants = [row["recorded_at"] for row in early.exports.rows("entries")]
    early.close()
    assert instants == sorted(instants)
    assert instants[-1] == instants[-2]
    one.billing = Billing.open(one.path, clock=lambda: NOON)
