"""The worked scenarios of rules, section 9, on what happens to bills and payments afterwards."""

import pytest

from billing_desktop.services import Receipt

from .shop import BM, MODELS, MakeShop, Shop, day, shop
from .test_table import AT_FIRST, B1_OPEN, B1_PAID, B2_OPEN, B2_PAID

__all__ = ["shop"]  # the fixture


def columns(one: Shop, name: str) -> tuple[int, int, int, int]:
    """Return (due, paid, written off, remaining) of a bill, which hold its sum."""
    bill = one.billing.read.bill(one.refs[name].id)
    assert bill.amount_due == bill.amount_paid + bill.amount_credited + bill.amount_written_off + bill.amount_remaining
    return bill.amount_due, bill.amount_paid, bill.amount_written_off, bill.amount_remaining


def balance(one: Shop, name: str = "") -> int:
    ref = one.refs[name or one.payer]
    read = one.billing.read.customer if ref.kind == "customer" else one.billing.read.account
    return read(ref.id).balance_minor


def raise_after_credit(one: Shop) -> Receipt:
    """Carry out rows 3 and 5: overpaid by 6000, then 9000 more is owed and the credit used."""
    paid = one.pay(26000)
    if one.model == BM:
        one.raise_bill("B3", 9000, "03-10")
        one.billing.corrections.apply_credit(one.refs["B3"].id, 6000, owner=one.refs["A"], key="apply")
    else:
        one.charge(9000)
    return paid


@pytest.mark.parametrize("model", MODELS)
def test_row_5_credit_is_used(shop: MakeShop, model: str):
    one = shop(model)
    paid = raise_after_credit(one)
    assert one.billing.check() == []
    if model != BM:
        assert balance(one) == 3000
        assert one.events(paid) == [(one.payer, 26000)]
        return
    assert one.stands() == {"C": 0, "A": 0, "B1": B1_PAID, "B2": B2_PAID, "B3": (6000, 3000, "unpaid")}
    payment = one.billing.read.payment(paid.payment_id or 0)
    first, used = one.events_by_source(paid)
    assert first == [("B1", 12000), ("B2", 8000), ("A", 6000)]
    assert used == [("B3", 6000)]
    assert payment.unapplied_minor == 0


@pytest.mark.parametrize("model", MODELS)
def test_row_8b_reverse_after_the_credit_was_used(shop: MakeShop, model: str):
    one = shop(model)
    paid = raise_after_credit(one)
    one.billing.payments.reverse(paid.payment_id or 0, key="reverse")
    if model == BM:
        assert one.stands() == {"C": 0, "A": 0, "B1": B1_OPEN, "B2": B2_OPEN, "B3": (0, 9000, "unpaid")}
    else:
        assert balance(one) == 29000
    assert one.billing.check() == []
    assert one.billing.read.events_waiting() == 0


@pytest.mark.parametrize("model", MODELS)
def test_row_9_refund(shop: MakeShop, model: str):
    one = shop(model)
    paid = one.pay(26000)
    refund = one.billing.corrections.refund
    one.refused("more_than_there_is", lambda: refund(7000, owner=one.refs[one.payer], key="more"))
    refund(4000, owner=one.refs[one.payer], key="refund")
    assert balance(one) == -2000
    row = one.billing.read.payment(paid.payment_id or 0)
    assert (row.refunded_minor, row.unapplied_minor) == (4000, 2000)
    assert one.billing.check() == []
    assert sum(amount for _, amount in one.events(paid)) == 26000


def write_off(one: Shop) -> None:
    """Carry out row 10: in the bill model the rest of B2 after row 6."""
    if one.model == BM:
        one.pay(15000)
    one.billing.adjustments.write_off(one.refs["B2" if one.model == BM else one.payer], 5000, reason="moved away", key="off")


@pytest.mark.parametrize("model", MODELS)
def test_row_10_write_off(shop: MakeShop, model: str):
    one = shop(model)
    write_off(one)
    if model == BM:
        assert columns(one, "B2") == (8000, 3000, 5000, 0)
        assert one.billing.read.bill(one.refs["B2"].id).status == "paid"
    else:
        assert balance(one) == 15000
    assert one.billing.check() == []


def test_row_11_24_what_was_written_off_is_paid_and_that_reversed(shop: MakeShop):
    one = shop(BM)
    write_off(one)
    paid = one.pay(5000, lines=[("B2", 5000)], key="late")
    assert columns(one, "B2") == (8000, 8000, 0, 0)
    assert one.events(paid) == [("B2", 5000)]
    one.billing.payments.reverse(paid.payment_id or 0, key="reverse")
    assert columns(one, "B2") == (8000, 3000, 5000, 0)
    assert balance(one) == 0
    assert one.billing.check() == []


def test_row_17_a_paid_bill_is_lowered(shop: MakeShop):
    one = shop(BM)
    one.pay(12000, lines=[("B1", 12000)])
    one.billing.adjustments.amend_bill(one.refs["B1"].id, 10000, key="amend")
    assert columns(one, "B1") == (10000, 10000, 0, 0)
    assert balance(one) == -2000
    assert one.billing.check() == []


def test_row_21_what_was_laid_last_comes_off_first(shop: MakeShop):
    one = shop(BM)
    p = one.pay(7000, lines=[("B1", 7000)], key="P")
    q = one.pay(5000, lines=[("B1", 5000)], key="Q")
    one.billing.adjustments.amend_bill(one.refs["B1"].id, 6000, key="amend")
    assert columns(one, "B1") == (6000, 6000, 0, 0)
    assert balance(one) == -6000
    assert [one.billing.read.payment(r.payment_id or 0).unapplied_minor for r in (p, q)] == [1000, 5000]
    assert one.billing.check() == []


def test_row_22_refund_from_a_bill_then_reverse(shop: MakeShop):
    one = shop(BM)
    paid = one.pay(15000)
    one.billing.corrections.refund(1000, payment_id=paid.payment_id, bill_id=one.refs["B2"].id, key="refund")
    assert columns(one, "B2") == (8000, 2000, 0, 6000)
    one.billing.payments.reverse(paid.payment_id or 0, key="reverse")
    assert one.stands() == AT_FIRST[BM]
    assert one.billing.read.payment(paid.payment_id or 0).refunded_minor == 1000


def test_row_23_more_comes_than_was_written_off(shop: MakeShop):
    one = shop(BM)
    write_off(one)
    one.refused("more_than_outstanding", lambda: one.pay(6000, lines=[("B2", 6000)], key="late"))
    paid = one.pay(6000, lines=[("B2", 5000)], key="late")
    assert columns(one, "B2") == (8000, 8000, 0, 0)
    assert one.events(paid) == [("B2", 5000), ("A", 1000)]
    assert balance(one) == -1000
    assert one.billing.check() == []


def test_row_25_a_written_off_bill_is_lowered(shop: MakeShop):
    one = shop(BM)
    write_off(one)
    one.billing.adjustments.amend_bill(one.refs["B2"].id, 6000, key="amend")
    assert columns(one, "B2") == (6000, 3000, 3000, 0)
    assert balance(one) == 0
    assert one.billing.check() == []


def test_days_of_what_happens_afterwards(shop: MakeShop):
    """Credit laid on a bill counts from when both are there; every day adds up."""
    one = shop(BM)
    one.pay(26000, "02-10")
    one.raise_bill("B3", 9000, "03-01")
    one.billing.corrections.apply_credit(one.refs["B3"].id, 6000, owner=one.refs["A"], on=day("02-15"), key="apply")
    assert one.open_on("02-28") == {"credit": -6000}
    assert one.open_on("03-01") == {"B3": 3000}
    assert [one.net(on) for on in ("02-09", "02-10", "02-28", "03-01")] == [20000, -6000, -6000, 3000]


@pytest.mark.parametrize("model", MODELS)
def test_each_of_them_is_undone_and_redone(shop: MakeShop, model: str):
    one = shop(model)
    one.pay(26000, "02-20")
    before = (balance(one), one.net("03-10"))
    one.billing.corrections.refund(4000, owner=one.refs[one.payer], key="refund")
    one.billing.payments.undo()
    assert (balance(one), one.net("03-10")) == before
    one.billing.payments.redo()
    assert balance(one) == -2000
    assert one.billing.check() == []


def test_a_payment_done_again_lists_its_allocations_once(shop: MakeShop):
    one = shop(BM)
    one.pay(26000)
    one.billing.payments.undo(key="undo")
    one.billing.payments.redo(key="redo")
    row = one.billing.read.activity(one.billing.read.customers()[0].id)[0]
    assert [(part.name, part.amount_minor) for part in row.allocations] == [("B1", 12000), ("B2", 8000), ("A", 6000)]
