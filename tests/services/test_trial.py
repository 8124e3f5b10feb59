"""Trials: an act is shown before it is done, from having been done and taken back; nothing of it stays."""

from dataclasses import replace
from datetime import date

import pytest

from billing_desktop.domain.model import bill_ref, customer_ref
from billing_desktop.services import BillingError, Changes, PaymentDraft
from tests.rules.shop import AB, BM, CB, Shop, day, dump


@pytest.fixture
def bills(tmp_path):
    shop = Shop(tmp_path, BM)
    yield shop
    shop.billing.close()


def acts(shop):
    """Give one of each correction, ready to be carried out under a key."""
    billing, b1, b2 = shop.billing, shop.refs["B1"], shop.refs["B2"]
    paid = shop.pay(9000, lines=[("B1", 4000), ("B2", 2000)])  # 3000 stay as credit of A
    payment, account = paid.payment_id, shop.refs["A"]
    corrections, adjustments = billing.corrections, billing.adjustments
    draft = PaymentDraft(shop.customer_id, account.id, 1000)
    return {
        "credit_note": lambda key: corrections.credit_note(draft, reason="late", key=key, spread=True),
        "apply_credit": lambda key: corrections.apply_credit(b1.id, 1500, owner=account, key=key),
        "take_off": lambda key: corrections.take_off(payment, b1.id, 1000, key=key),
        "transfer": lambda key: corrections.transfer(account, shop.refs["C"], 500, key=key),
        "refund": lambda key: corrections.refund(700, owner=account, key=key),
        "refund of a bill": lambda key: corrections.refund(700, payment_id=payment, bill_id=b1.id, key=key),
        "write_off": lambda key: adjustments.write_off(b2, reason="gone", key=key),
        "amend": lambda key: adjustments.amend_bill(b1.id, 3000, key=key),
        "reverse": lambda key: billing.payments.reverse(payment, reason="bounced", key=key),
        "payment": lambda key: billing.payments.record(shop.draft(500), key=key),
        "undo": lambda key: billing.payments.undo(key=key),
    }


def figures(shop):
    (found,) = shop.billing.read.figures(shop.customer_id)
    return found.owed_minor, found.credit_minor


def stands(shop, ref):
    if ref.kind == "bill":
        return shop.billing.read.bill(ref.id).amount_remaining
    read = shop.billing.read.account if ref.kind == "account" else shop.billing.read.customer
    return read(ref.id).balance_minor


def test_a_trial_tells_exactly_what_the_act_does_and_leaves_no_trace(bills):
    for name, act in acts(bills).items():
        heard: list[Changes] = []
        stop = bills.billing.subscribe(heard.append)
        before, owed_before = dump(bills.path), figures(bills)
        trial = bills.billing.trial(lambda act=act, name=name: act(f"key of {name}"))
        assert dump(bills.path) == before, f"{name}: the file is another"
        assert heard == [], f"{name}: somebody was told"
        stop()
        assert (trial.owed_now, trial.credit_now) == owed_before, name
        now = {line.ref: stands(bills, line.ref) for line in trial.lines}
        assert {line.ref: line.now_minor for line in trial.lines} == now, name
        act(f"key of {name}")  # the key was not used up
        assert (trial.owed_after, trial.credit_after) == figures(bills), name
        assert {line.ref: line.after_minor for line in trial.lines} == {ref: stands(bills, ref) for ref in now}, name
        assert bills.billing.check() == []
        back = bills.billing.payments.redo if name == "undo" else bills.billing.payments.undo
        back(key=f"back from {name}")
        assert figures(bills) == owed_before, name


def test_a_refused_act_is_refused_on_trial_as_well(bills):
    def act():
        return bills.billing.adjustments.write_off(bills.refs["B1"], 12001, reason="x", key="k")

    error = bills.refused("more_than_there_is", lambda: bills.billing.trial(act))
    assert "120.01" in error.text
    assert bills.billing.adjustments.write_off(bills.refs["B1"], reason="x", key="k").text


def test_an_act_after_a_refused_trial_is_a_real_one(bills):
    with pytest.raises(BillingError):
        bills.billing.trial(lambda: bills.billing.adjustments.cancel_bill(0, key="k"))
    bills.billing.adjustments.cancel_bill(bills.refs["B2"].id, key="k")
    assert bills.billing.read.bill(bills.refs["B2"].id).amount_cancelled == 8000


def test_a_trial_of_no_act_or_of_one_that_was_done_is_told(bills):
    with pytest.raises(RuntimeError):
        bills.billing.trial(lambda: bills.billing.read.counts())
    bills.billing.adjustments.cancel_bill(bills.refs["B2"].id, key="k")
    bills.refused(
        "nothing_new", lambda: bills.billing.trial(lambda: bills.billing.adjustments.cancel_bill(bills.refs["B2"].id, key="k"))
    )


def test_a_trial_tells_the_first_open_day(bills):
    bills.billing.settings.change_book(locked_through=day("02-15"))
    act = bills.billing.adjustments.write_off
    trial = bills.billing.trial(lambda: act(bills.refs["B2"], on=day("02-10"), reason="x", key="k"))
    assert (trial.given_on, trial.counts_from) == (day("02-10"), day("02-16"))


def test_an_amended_bill_is_told_with_its_amount(bills):
    trial = bills.billing.trial(lambda: bills.billing.adjustments.amend_bill(bills.refs["B1"].id, 15000, key="k"))
    (line,) = trial.lines
    assert (line.due_now_minor, line.due_after_minor, line.now_minor, line.after_minor) == (12000, 15000, 12000, 15000)


@pytest.mark.parametrize("model", [CB, AB])
def test_balances_are_told_signed(tmp_path, model):
    shop = Shop(tmp_path, model)
    ref = shop.refs[shop.payer]
    trial = shop.billing.trial(lambda: shop.billing.adjustments.set_balance(ref, -500, reason="counted", key="k"))
    assert [(line.ref, line.now_minor, line.after_minor) for line in trial.lines] == [(ref, 20000, -500)]
    assert (trial.credit_now, trial.credit_after) == (0, 500)
    assert trial.owed_now - trial.owed_after == 20000
    shop.billing.close()


def test_what_corrections_can_choose_from(bills):
    read, account = bills.billing.read, bills.refs["A"]
    payment = bills.pay(9000, lines=[("B1", 4000)]).payment_id
    assert [(row.ref, row.amount_minor) for row in read.lying_of(payment)] == [(bills.refs["B1"], 4000), (account, 5000)]
    assert [(row.payment_id, row.amount_minor) for row in read.lying_at(bills.refs["B1"])] == [(payment, 4000)]
    assert [(row.ref, row.usable_minor) for row in read.credit_for_bill(bills.refs["B2"].id)] == [(account, 5000)]
    balances = {row.ref: (row.usable_minor, row.can_be_set) for row in read.balances(bills.customer_id)}
    assert balances == {customer_ref(bills.customer_id): (0, False), account: (5000, False)}


def test_credit_that_no_payment_made_cannot_be_used(tmp_path):
    shop = Shop(tmp_path, AB)
    shop.billing.adjustments.set_balance(shop.refs["A"], -700, reason="counted", key="k")
    row = next(row for row in shop.billing.read.balances(shop.customer_id) if row.ref == shop.refs["A"])
    assert (row.balance_minor, row.usable_minor, row.can_be_set) == (-700, 0, True)
    shop.billing.close()


def test_the_history_tells_changes_and_what_was_undone(bills):
    billing = bills.billing
    customer = billing.read.customer(bills.customer_id)
    rules = replace(customer.payment_rules, min_amount=250, overpayment_allowed=False)
    billing.customers.change(replace(customer, name="C & Sons", payment_rules=rules))
    bill = billing.read.bill(bills.refs["B1"].id)
    billing.bills.change(replace(bill, due_date=date(2025, 4, 1)))
    account = billing.read.account(bills.refs["A"].id)
    billing.customers.change_account(replace(account, name="A2"))
    bills.pay(1000)
    billing.payments.undo(key="u")
    billing.payments.redo(key="r")
    rows = billing.read.history(bills.customer_id)
    told = {(row.kind, row.name, row.label, row.form, row.before, row.after) for row in rows if row.form != "act"}
    assert told == {
        ("customer", "C & Sons", "Name", "text", "C", "C & Sons"),
        ("customer", "C & Sons", "Smallest payment", "money", "1", "250"),
        ("customer", "C & Sons", "Overpayments are allowed", "flag", "1", "0"),
        ("bill", "B1", "Due date", "date", "2025-01-31", "2025-04-01"),
        ("account", "A2", "Name", "text", "A", "A2"),
    }
    undone = [(row.name, row.after) for row in rows if row.form == "act"]
    assert undone == [("Payment of 10.00 from A2", "redone"), ("Payment of 10.00 from A2", "undone")]
    assert bill_ref(bill.id) == bill.ref
    assert billing.read.history(bills.customer_id, limit=2) == rows[:2]
