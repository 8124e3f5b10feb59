"""The worked scenarios of rules, section 9, row by row, in every model that has a cell for them.

Rows 5, 8b, 9 to 11, 17 and 21 to 25, on what happens to bills and payments afterwards, are in test_afterwards.
"""

from datetime import UTC, date, datetime

import pytest

from billing_desktop.domain.model import Bill, Customer, ObligationRef, PaymentRules
from billing_desktop.domain.money import MAX_MINOR, AmountProblem, parse_minor
from billing_desktop.services import Charge, Opening, PaymentDraft

from .shop import AB, BM, CB, MODELS, NOON, TODAY, MakeShop, day, dump, shop

__all__ = ["shop"]  # the fixture

B1_PAID, B2_PAID = (12000, 0, "paid"), (8000, 0, "paid")
B1_OPEN, B2_OPEN = (0, 12000, "unpaid"), (0, 8000, "unpaid")
AT_FIRST: dict[str, dict] = {
    CB: {"C": 20000},
    AB: {"C": 0, "A": 20000, "B": 5000},
    BM: {"C": 0, "A": 0, "B1": B1_OPEN, "B2": B2_OPEN},
}


@pytest.mark.parametrize("model", MODELS)
def test_fixtures(shop: MakeShop, model: str):
    one = shop(model)
    assert one.stands() == AT_FIRST[model]
    assert one.billing.today() == TODAY == date(2025, 3, 10)
    net = 25000 if model == AB else 20000
    assert one.net("02-01") == one.net("03-10") == net
    assert one.net("01-31") == (12000 if model == BM else net)
    assert one.net("01-01") == one.net("01-31")
    before_anything = one.billing.statements.make(one.customer_id, to=date(2024, 12, 31))
    assert (before_anything.closing_minor, before_anything.lines) == (0, ())


# (row, model, amount, what everything is afterwards, notifications in order)
PAYMENTS = [
    ("1", CB, 20000, {"C": 0}, [("C", 20000)]),
    ("1", AB, 20000, {"C": 0, "A": 0, "B": 5000}, [("A", 20000)]),
    ("1", BM, 12000, {"C": 0, "A": 0, "B1": B1_PAID, "B2": B2_OPEN}, [("B1", 12000)]),
    ("2", CB, 7500, {"C": 12500}, [("C", 7500)]),
    ("2", AB, 7500, {"C": 0, "A": 12500, "B": 5000}, [("A", 7500)]),
    ("2", BM, 7500, {"C": 0, "A": 0, "B1": (7500, 4500, "unpaid"), "B2": B2_OPEN}, [("B1", 7500)]),
    ("3", CB, 26000, {"C": -6000}, [("C", 26000)]),
    ("3", AB, 26000, {"C": 0, "A": -6000, "B": 5000}, [("A", 26000)]),
    ("3", BM, 26000, {"C": 0, "A": -6000, "B1": B1_PAID, "B2": B2_PAID}, [("B1", 12000), ("B2", 8000), ("A", 6000)]),
    ("6", CB, 15000, {"C": 5000}, [("C", 15000)]),
    ("6", AB, 15000, {"C": 0, "A": 5000, "B": 5000}, [("A", 15000)]),
    ("6", BM, 15000, {"C": 0, "A": 0, "B1": B1_PAID, "B2": (3000, 5000, "unpaid")}, [("B1", 12000), ("B2", 3000)]),
]


@pytest.mark.parametrize(("row", "model", "amount", "after", "events"), PAYMENTS)
def test_payment_by_proposal(shop: MakeShop, row: str, model: str, amount: int, after: dict, events: list):
    one = shop(model)
    preview = one.billing.payments.preview(one.draft(amount))
    assert preview.problems == ()
    assert [(event.target, event.amount_minor) for event in preview.events] == [
        (one.refs[name].kind, part) for name, part in events
    ]
    first = one.net("03-10")
    receipt = one.billing.payments.record(one.draft(amount), key="pay", plan=preview.plan)
    assert one.stands() == after
    assert one.events(receipt) == events
    figures = one.billing.read.figures(one.customer_id)[0]
    assert (preview.owed_after_minor, preview.credit_after_minor) == (figures.owed_minor, figures.credit_minor)
    assert one.net("03-09") == first
    assert one.net("03-10") == one.net("12-31") == first - amount
    payment = one.billing.read.payment(receipt.payment_id or 0)
    credit = max(0, -after[one.payer])
    assert (payment.amount_minor, payment.unapplied_minor, payment.state) == (amount, credit, "")
    assert [(part.name, part.amount_minor) for part in payment.allocations] == events


def test_row_3_credit_of_one_account_is_never_netted_with_what_another_owes(shop: MakeShop):
    one = shop(AB)
    one.pay(26000)
    (row,) = one.billing.read.customer_rows([one.customer_id])
    assert (row.owed_minor, row.credit_minor) == (5000, 6000)
    (figures,) = one.billing.read.figures(one.customer_id)
    assert (figures.owed_minor, figures.credit_minor, figures.ageing.total) == (5000, 6000, -1000)


@pytest.mark.parametrize(("model", "owner"), [(CB, "C"), (AB, "A"), (BM, "A"), (BM, "B1"), (BM, "B2")])
def test_row_3b_overpayment_not_allowed(shop: MakeShop, model: str, owner: str):
    one = shop(model)
    one.forbid(PaymentRules(overpayment_allowed=False), owner)
    error = one.refused("overpayment_not_allowed", lambda: one.pay(26000))
    assert owner in error.text
    assert one.stands() == AT_FIRST[model]
    assert one.billing.read.events() == []
    exact = one.pay(20000, key="exact")  # not one cent too much, so the same rule lets it through
    assert sum(amount for _, amount in one.events(exact)) == 20000


@pytest.mark.parametrize("model", MODELS)
def test_rules_of_payment_bound_each_allocation(shop: MakeShop, model: str):
    one = shop(model)
    one.forbid(PaymentRules(min_amount=500, max_amount=11000, underpayment_allowed=True))
    one.refused("below_min_amount", lambda: one.pay(499))
    one.refused("above_max_amount", lambda: one.pay(11001 if model != BM else 11500))
    one.forbid(PaymentRules(underpayment_allowed=False))
    one.refused("underpayment_not_allowed", lambda: one.pay(7500))
    assert one.stands() == AT_FIRST[model]


@pytest.mark.parametrize("model", MODELS)
def test_row_4_prepaid_from_zero(shop: MakeShop, model: str):
    one = shop(model, empty=True)
    receipt = one.pay(10000)
    after = {"C": 0, "A": 0, "B": 0} | {one.payer: -10000}
    assert one.stands() == {name: after[name] for name in one.refs}
    assert one.events(receipt) == [(one.payer, 10000)]
    assert (one.net("03-09"), one.net("03-10")) == (0, -10000)
    assert one.billing.read.payment(receipt.payment_id or 0).unapplied_minor == 10000


BY_HAND = [
    (CB, "C", [("C", 10000)], {"C": 10000}),
    (AB, "C", [("A", 6000), ("B", 4000)], {"C": 0, "A": 14000, "B": 1000}),
    (BM, "A", [("B2", 8000), ("B1", 2000)], {"C": 0, "A": 0, "B1": (2000, 10000, "unpaid"), "B2": B2_PAID}),
    # The rest that the operator's lines leave is credit of the payer, also where no line is left.
    (BM, "A", [("B2", 8000)], {"C": 0, "A": -2000, "B1": B1_OPEN, "B2": B2_PAID}),
    (BM, "A", [], {"C": 0, "A": -10000, "B1": B1_OPEN, "B2": B2_OPEN}),
    (BM, "C", [("B1", 9000)], {"C": -1000, "A": 0, "B1": (9000, 3000, "unpaid"), "B2": B2_OPEN}),
    (BM, "C", [("A", 3000), ("B1", 6000)], {"C": -1000, "A": -3000, "B1": (6000, 6000, "unpaid"), "B2": B2_OPEN}),
]


@pytest.mark.parametrize(("model", "payer", "lines", "after"), BY_HAND)
def test_row_7_by_hand(shop: MakeShop, model: str, payer: str, lines: list, after: dict):
    one = shop(model)
    receipt = one.pay(10000, lines=lines, payer=payer)
    assert one.stands() == after
    rest = 10000 - sum(part for _, part in lines)
    assert one.events(receipt) == lines + ([(payer, rest)] if rest else [])


REFUSED_BY_HAND = [
    (CB, "C", [("C", 10001)], "allocated_too_much"),
    (CB, "C", [("C", 6000), ("C", 4000)], "allocated_twice"),
    (CB, "C", [("C", 0)], "allocation_not_positive"),
    (CB, "C", [("C", -1), ("C", 10001)], "allocation_not_positive"),
    (AB, "C", [("A", 6000), ("B", 4001)], "allocated_too_much"),
    (AB, "C", [("A", 6000), ("B", 3999)], "balance_not_tracked"),
    (AB, "C", [("A", 6000), ("C", 4000)], "balance_not_tracked"),
    (AB, "C", None, "balance_not_tracked"),
    (AB, "A", [("B", 10000)], "not_beneath_payer"),
    (AB, "A", [("C", 10000)], "not_beneath_payer"),
    (BM, "A", [("B2", 8001), ("B1", 1999)], "more_than_outstanding"),
    (BM, "A", [("B2", 8000), ("B1", 2001)], "allocated_too_much"),
    (BM, "A", [("B1", 5000), ("B1", 5000)], "allocated_twice"),
    (BM, "A", [("B1", 0), ("B2", 5000)], "allocation_not_positive"),
]


@pytest.mark.parametrize(("model", "payer", "lines", "code"), REFUSED_BY_HAND)
def test_row_7b_parts_that_do_not_add_up(shop: MakeShop, model: str, payer: str, lines: list | None, code: str):
    one = shop(model)
    one.refused(code, lambda: one.pay(10000, lines=lines, payer=payer))
    assert one.stands() == AT_FIRST[model]
    preview = one.billing.payments.preview(one.draft(10000, lines=lines, payer=payer))
    assert [problem.field for problem in preview.problems] == ["allocations"]


def test_row_7b_a_stranger_s_bill_or_account_is_refused(shop: MakeShop):
    one = shop(BM)
    other = one.billing.customers.add(Customer(name="Stranger"), Opening(4000, day("01-01")), key="stranger")
    (bill,) = one.billing.read.bills(other)
    draft = PaymentDraft(one.customer_id, None, 4000, allocations=((ObligationRef("bill", bill.id), 4000),))
    one.refused("not_beneath_payer", lambda: one.billing.payments.record(draft, key="pay"))
    draft = PaymentDraft(other, one.refs["A"].id, 4000)
    one.refused("unknown_account", lambda: one.billing.payments.record(draft, key="pay"))


@pytest.mark.parametrize("model", MODELS)
def test_row_8_reverse(shop: MakeShop, model: str):
    one = shop(model)
    receipt = one.pay(15000, "02-20")
    assert one.net("03-10") == (10000 if model == AB else 5000)
    shown = one.billing.payments.preview_reversal(receipt.payment_id or 0)
    opens = {one_line.ref: one_line.opens_again_minor for one_line in shown.lines if one_line.opens_again_minor}
    assert opens == ({one.refs["B1"]: 12000, one.refs["B2"]: 3000} if model == BM else {})
    one.billing.payments.reverse(receipt.payment_id or 0, key="reverse", reason="cheque bounced")
    assert one.stands() == AT_FIRST[model]
    assert len(one.events(receipt, state="withdrawn")) == (2 if model == BM else 1)
    assert one.billing.read.events_waiting() == 0
    assert len(one.billing.read.events()) == len(one.events(receipt, state="withdrawn"))  # no event tells of the reversal
    assert one.billing.read.payment(receipt.payment_id or 0).state == "reversed"
    owed = 25000 if model == AB else 20000
    assert [one.net(on) for on in ("02-19", "02-20", "03-09", "03-10")] == [owed, owed - 15000, owed - 15000, owed]
    one.refused("already_reversed", lambda: one.billing.payments.reverse(receipt.payment_id or 0, key="again"))
    again = one.billing.payments.reverse(receipt.payment_id or 0, key="reverse", reason="cheque bounced")
    assert again.repeated
    assert one.stands() == AT_FIRST[model]


@pytest.mark.parametrize("model", MODELS)
@pytest.mark.parametrize(
    ("amount", "code"), [(0, "amount_not_positive"), (-500, "amount_not_positive"), (MAX_MINOR + 1, "amount_too_large")]
)
def test_row_12_amounts_out_of_bounds(shop: MakeShop, model: str, amount: int, code: str):
    one = shop(model)
    one.refused(code, lambda: one.pay(amount))
    if model != BM:
        charge = Charge(one.customer_id, None if model == CB else one.refs["A"].id, amount)
        one.refused(code, lambda: one.billing.bills.charge(charge, key="charge"))
    assert one.stands() == AT_FIRST[model]
    assert [p.field for p in one.billing.payments.preview(one.draft(amount)).problems][:1] == ["amount_minor"]


@pytest.mark.parametrize("model", MODELS)
def test_row_12_no_part_of_a_cent(shop: MakeShop, model: str):
    one = shop(model)
    with pytest.raises(AmountProblem) as caught:
        parse_minor("12.345", "ZAR")
    assert caught.value.code == "too_many_decimals"
    before = dump(one.path)
    for wrong in (12.5, 100.0, True, "100"):
        with pytest.raises((TypeError, ValueError)):
            one.pay(wrong)  # type: ignore[arg-type]
    assert dump(one.path) == before


def test_row_13_another_currency(shop: MakeShop):
    one = shop(CB)
    one.add_account("D", currency="USD")
    one.refused("other_currency", lambda: one.pay(1000, lines=[("D", 1000)]))


@pytest.mark.parametrize("model", [AB, BM])
def test_row_13_another_currency_on_an_account(shop: MakeShop, model: str):
    one = shop(model)
    one.add_account("D", 3000, currency="USD")
    foreign = Bill(amount_due=100, currency="USD", customer_id=one.customer_id, account_id=one.refs["A"].id)
    one.refused("other_currency", lambda: one.billing.bills.raise_bill(foreign, key="usd"))
    if model == BM:
        (row,) = one.billing.read.bills(one.customer_id, one.refs["D"].id)
        one.refs["D"] = ObligationRef("bill", row.id)
    one.refused("other_currency", lambda: one.pay(3000, lines=[("D", 3000)], payer="C"))


def test_row_13_a_proposal_leaves_bills_in_another_currency_alone(shop: MakeShop):
    one = shop(BM)
    one.add_account("D", currency="USD")
    one.raise_bill("D1", 12000, "01-01", "01-05", owner="D")
    preview = one.billing.payments.preview(one.draft(26000, payer="C"))
    assert preview.problems == ()
    assert one.refs["D1"] not in {line.ref for line in preview.open}
    receipt = one.pay(26000, payer="C")
    assert one.events(receipt) == [("B1", 12000), ("B2", 8000), ("C", 6000)]
    exact = one.billing.payments.preview(one.draft(12000, payer="C"))
    assert exact.exact_bill is None
    assert exact.exact_sets == ()


AFTER_14 = {CB: {"C": 8000}, AB: {"C": 0, "A": 8000, "B": 5000}, BM: {"C": 0, "A": 0, "B1": B1_PAID, "B2": B2_OPEN}}


@pytest.mark.parametrize("model", MODELS)
def test_row_14_paid_before_it_was_recorded(shop: MakeShop, model: str):
    one = shop(model)
    receipt = one.pay(12000, "02-20")
    assert one.stands() == AFTER_14[model]
    other = 5000 if model == AB else 0
    assert [one.net(on) - other for on in ("02-19", "02-20", "02-28", "03-10")] == [20000, 8000, 8000, 8000]
    payment = one.billing.read.payment(receipt.payment_id or 0)
    assert (payment.paid_on, payment.recorded_at) == (day("02-20"), NOON)
    assert payment.recorded_at == datetime(2025, 3, 10, 12, 0, tzinfo=UTC)
    if model == BM:
        assert one.open_on("02-19") == {"B1": 12000, "B2": 8000}
        assert one.open_on("02-20") == one.open_on("03-10") == {"B2": 8000}
    assert one.events(receipt) == [("B1" if model == BM else one.payer, 12000)]


@pytest.mark.parametrize("model", MODELS)
def test_row_14b_into_a_locked_month(shop: MakeShop, model: str):
    one = shop(model)
    one.billing.settings.change_book(locked_through=day("02-28"))
    receipt = one.pay(12000, "02-20")
    assert one.stands() == AFTER_14[model]
    other = 5000 if model == AB else 0
    assert [one.net(on) - other for on in ("02-20", "02-28", "03-01", "03-10")] == [20000, 20000, 8000, 8000]
    assert one.billing.read.payment(receipt.payment_id or 0).paid_on == day("02-20")
    (line,) = [line for line in one.billing.statements.make(one.customer_id).lines if line.kind == "payment"]
    assert (line.date, line.given_on, line.amount_minor) == (day("03-01"), day("02-20"), -12000)


@pytest.mark.parametrize("model", MODELS)
def test_row_14c_paid_tomorrow(shop: MakeShop, model: str):
    one = shop(model)
    one.refused("in_the_future", lambda: one.pay(12000, "03-11"))
    assert one.stands() == AT_FIRST[model]
    assert "paid_on" in {problem.field for problem in one.billing.payments.preview(one.draft(12000, "03-11")).problems}


def test_row_15_a_paid_bill_takes_no_payment(shop: MakeShop):
    one = shop(BM)
    one.pay(12000, lines=[("B1", 12000)])
    after = one.stands()
    error = one.refused("bill_paid", lambda: one.pay(12000, lines=[("B1", 12000)], key="twice"))
    assert "B1" in error.text
    assert "credit" in error.text
    assert one.stands() == after
    offered = one.billing.payments.preview(one.draft(12000, lines=[]))
    assert (offered.problems, offered.rest_minor, offered.rest_to) == ((), 12000, one.refs["A"])


@pytest.mark.parametrize("model", MODELS)
def test_row_16_the_same_key_twice(shop: MakeShop, model: str):
    one = shop(model)
    first = one.pay(12000)
    before = dump(one.path)
    second = one.pay(12000)
    assert dump(one.path) == before
    assert second.repeated
    assert (second.posting_id, second.payment_id) == (first.posting_id, first.payment_id)
    one.refused("key_reused", lambda: one.pay(12001))
    one.refused("key_missing", lambda: one.pay(12000, key=""))
    one.billing.payments.reverse(first.payment_id or 0, key="reverse")
    reversed_ = dump(one.path)
    assert one.pay(12000).payment_id == first.payment_id  # whatever happened since
    assert dump(one.path) == reversed_


def test_row_16_a_refused_act_uses_up_no_key(shop: MakeShop):
    one = shop(BM)
    one.refused("more_than_outstanding", lambda: one.pay(13000, lines=[("B1", 13000)]))
    assert not one.pay(12000).repeated


@pytest.mark.parametrize("model", [CB, AB])
def test_row_18_a_balance_is_set_by_an_entry_for_the_difference(shop: MakeShop, model: str):
    one = shop(model)
    one.billing.adjustments.set_balance(one.refs[one.payer], 23000, reason="as imported", key="set")
    after = {**AT_FIRST[model], one.payer: 23000}
    assert one.stands() == after
    assert [row["amount"] for row in one.billing.exports.rows("entries")][-1] == 3000
    assert one.billing.read.events() == []
    assert one.net("03-09") == one.net("03-10") - 3000
    one.billing.adjustments.set_balance(one.refs[one.payer], 21000, on=day("02-01"), reason="as imported", key="back")
    assert one.stands() == {**after, one.payer: 24000}  # 1000 more on that day, and what came later stays
    one.refused(
        "fields",
        lambda: one.billing.adjustments.set_balance(one.refs[one.payer], 1, reason="", key="why"),
    )


def test_row_18_no_balance_is_set_in_the_bill_model(shop: MakeShop):
    one = shop(BM)
    one.refused(
        "balance_not_set",
        lambda: one.billing.adjustments.set_balance(one.refs["A"], 23000, reason="as imported", key="set"),
    )


def test_row_19_a_balance_that_is_not_tracked(shop: MakeShop):
    one = shop(CB)
    one.add_account("A")
    error = one.refused("balance_not_tracked", lambda: one.pay(5000, payer="A"))
    assert "A keeps no balance" in error.text
    two = shop(AB)
    assert "C keeps no balance" in two.refused("balance_not_tracked", lambda: two.pay(5000, payer="C")).text
    assert [row["balance"] for row in one.billing.exports.rows("accounts")] == [None]
    assert [row["balance"] for row in two.billing.exports.rows("customers")] == [None]
    both = shop(BM)
    both.pay(30000, payer="C")
    assert both.stands() == {"C": -10000, "A": 0, "B1": B1_PAID, "B2": B2_PAID}


def test_row_20_a_bill_dated_later_than_its_money(shop: MakeShop):
    one = shop(BM)
    receipt = one.pay(8000, "01-20", [("B2", 8000)])
    assert one.stands() == {"C": 0, "A": 0, "B1": B1_OPEN, "B2": B2_PAID}
    assert one.events(receipt) == [("B2", 8000)]
    assert (one.net("01-19"), one.net("01-20"), one.net("01-25"), one.net("01-31")) == (12000, 4000, 4000, 4000)
    assert one.net("02-01") == one.net("03-10") == 12000
    assert one.open_on("01-25") == {"B1": 12000, "credit": -8000}
    assert one.open_on("02-01") == {"B1": 12000}
    aged = one.billing.statements.ageing(day("01-25")).totals[0]
    assert (aged.current, aged.credit, aged.total) == (12000, -8000, 4000)
    payment = one.billing.read.payment(receipt.payment_id or 0)
    assert [(part.name, part.amount_minor) for part in payment.allocations] == [("B2", 8000)]
    assert len([row for row in one.billing.exports.rows("entries") if row["payment_id"]]) == 3


def test_row_26_a_bill_settled_until_a_reversal(shop: MakeShop):
    one = shop(BM)
    first = one.pay(12000, "02-01", [("B1", 12000)], key="first")
    one.billing.payments.reverse(first.payment_id or 0, on=day("03-01"), key="reverse")
    second = one.pay(12000, "02-15", [("B1", 12000)], key="second")
    assert one.stands() == {"C": 0, "A": 0, "B1": B1_PAID, "B2": B2_OPEN}
    assert one.events(second) == [("B1", 12000)]
    assert one.open_on("01-31") == {"B1": 12000}
    assert one.open_on("02-14") == {"B2": 8000}
    assert one.open_on("02-15") == one.open_on("02-28") == {"B2": 8000, "credit": -12000}
    assert one.open_on("03-01") == one.open_on("03-10") == {"B2": 8000}
    assert [one.net(on) for on in ("02-14", "02-15", "02-28", "03-01")] == [8000, -4000, -4000, 8000]


@pytest.mark.parametrize("model", MODELS)
def test_row_27_undo_and_redo(shop: MakeShop, model: str):
    one = shop(model)
    receipt = one.pay(12000, "02-20")
    payment = one.billing.read.payment(receipt.payment_id or 0)
    bodies = [event.payload for event in one.billing.read.events()]
    other = 5000 if model == AB else 0
    days = ("02-19", "02-20", "02-28", "03-10")
    for _ in range(2):
        one.billing.payments.undo()
        assert one.stands() == AT_FIRST[model]
        assert [one.net(on) - other for on in days] == [20000] * 4
        assert "payment" not in {line.kind for line in one.billing.statements.make(one.customer_id).lines}
        assert one.billing.read.payments(one.customer_id) == []
        one.events(receipt, state="withdrawn")
        one.billing.payments.redo()
        assert one.stands() == AFTER_14[model]
        assert [one.net(on) - other for on in days] == [20000, 8000, 8000, 8000]
        assert [row.public_id for row in one.billing.read.payments(one.customer_id)] == [payment.public_id]
        one.events(receipt, state="waiting")
    assert [event.payload for event in one.billing.read.events()] == bodies  # never a second set
    one.refused("nothing_to_redo", lambda: one.billing.payments.redo())


def test_row_27_nothing_is_undone_that_something_stands_on(shop: MakeShop):
    one = shop(BM)
    raised = one.raise_bill("B3", 500, "03-01")
    one.pay(500, lines=[("B3", 500)])
    one.refused("stands_beneath", lambda: one.billing.payments.undo(raised.posting_id))
