"""Each refusal of the rules of money word for word, since the operator acts on it: what, where, and what to do."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest

from billing_desktop.domain.billing_models import billing_model
from billing_desktop.domain.currency import decimals
from billing_desktop.domain.errors import BillingError
from billing_desktop.domain.exact_set import ExactSet, exact_set
from billing_desktop.domain.model import Entry, Kind, PaymentRules, account_ref, bill_ref, customer_ref
from billing_desktop.domain.money import MAX_MINOR, require_amount
from billing_desktop.domain.posting import payment, undo
from billing_desktop.domain.reconcile import Payer, check, complete, propose

from .test_reconcile import bill, parts, payer

ONE, TWO, OWN = bill_ref(1), bill_ref(2), account_ref(1)
DAY = date(2025, 1, 1)


def refused(act: Callable[[], object]) -> tuple[str, str]:
    with pytest.raises(BillingError) as caught:
        act()
    assert str(caught.value) == caught.value.text
    return caught.value.code, caught.value.text


def test_lines():
    said = "Each allocation must be above zero; take the line out instead."
    assert refused(lambda: complete(10, ((ONE, 0),), payer())) == ("allocation_not_positive", said)
    said = "An obligation is named twice in the allocations; put it on one line."
    assert refused(lambda: complete(10, ((ONE, 1), (ONE, 1)), payer())) == ("allocated_twice", said)
    said = "The allocations add up to more than the amount; lower one of them."
    assert refused(lambda: complete(10, ((ONE, 11),), payer())) == ("allocated_too_much", said)
    assert complete(10, ((ONE, 10),), payer()) == ((ONE, 10),)


def test_a_balance_not_in_use():
    customer, account = payer("customer_balance", tracked=False), payer("account_balance", tracked=False)
    said = "Shop keeps no balance of its own; what is owed is kept on the customer: choose the customer itself."
    assert refused(lambda: complete(10, (), customer)) == ("balance_not_tracked", said)
    said = "Shop keeps no balance of its own; what is owed is kept on its accounts: choose one, or give each its part."
    assert refused(lambda: complete(10, (), account)) == ("balance_not_tracked", said)
    assert refused(lambda: check(((OWN, 1),), account, [])) == ("balance_not_tracked", said)


def test_where_a_payment_cannot_go():
    opens = [bill(1, 100), bill(2, 0), bill(3, 70, written_off_minor=30), bill(4, 100, currency="USD")]
    own = payer()
    said = "That customer does not belong to Shop; choose one that does."
    assert refused(lambda: check(((customer_ref(1), 1),), own, opens)) == ("not_beneath_payer", said)
    said = "INV-4 is in USD, the payment in EUR; record a payment in its own currency."
    assert refused(lambda: check(((bill_ref(4), 1),), own, opens)) == ("other_currency", said)
    said = "Bill INV-2 is paid; leave the amount as credit instead."
    assert refused(lambda: check(((TWO, 1),), own, opens)) == ("bill_paid", said)
    said = "Bill INV-1 has 1.00 open, so 1.01 is too much; leave the rest as credit."
    assert refused(lambda: check(((ONE, 101),), own, opens)) == ("more_than_outstanding", said)
    check(((bill_ref(3), 100),), own, opens)
    said = "Bill INV-3 has 0.70 open, so 0.71 is too much; leave the rest as credit."  # a credit note takes nothing back
    assert refused(lambda: check(((bill_ref(3), 71),), own, opens, money=False)) == ("more_than_outstanding", said)


def test_payment_rules():
    """`over = None` at first is as false as False."""

    def with_rules(rules: PaymentRules) -> Callable[[], object]:
        return lambda: check(((ONE, 60), (OWN, 5)), payer(), [bill(1, 100, rules=rules)])

    said = "INV-1 takes 0.61 at least at a time (payment rules); 0.60 is less."
    assert refused(with_rules(PaymentRules(61))) == ("below_min_amount", said)
    said = "INV-1 takes 0.59 at most at a time (payment rules); 0.60 is more."
    assert refused(with_rules(PaymentRules(1, 59))) == ("above_max_amount", said)
    said = "INV-1 takes no part payment (payment rules); INV-1 has 1.00 open, 0.60 is less."
    assert refused(with_rules(PaymentRules(underpayment_allowed=False))) == ("underpayment_not_allowed", said)
    said = "INV-1 takes no overpayment (payment rules); lower the amount."
    assert refused(with_rules(PaymentRules(overpayment_allowed=False))) == ("overpayment_not_allowed", said)
    own = payer(rules=PaymentRules(61))
    said = "Shop takes 0.61 at least at a time (payment rules); 0.60 is less."
    assert refused(lambda: check(((ONE, 60),), own, [bill(1, 100)])) == ("below_min_amount", said)
    check(((ONE, 60),), own, [bill(1, 100)], money=False)  # a credit note is bound by none of them


def test_less_than_is_owed_on_a_balance_is_an_underpayment_and_no_more_credit_is_no_overpayment():
    own = payer("account_balance", 100, rules=PaymentRules(underpayment_allowed=False, overpayment_allowed=False))
    check(((OWN, 100),), own, [])
    said = "Shop takes no part payment (payment rules); Shop has 1.00 open, 0.99 is less."
    assert refused(lambda: check(((OWN, 99),), own, [])) == ("underpayment_not_allowed", said)
    said = "Shop takes no overpayment (payment rules); lower the amount."
    assert refused(lambda: check(((OWN, 101),), own, [])) == ("overpayment_not_allowed", said)


def test_one_line_too_much_is_an_overpayment_whatever_the_others_are():
    other = replace(payer("account_balance", 100).balance, ref=account_ref(2), name="Second")
    own = payer("account_balance", 100, rules=PaymentRules(overpayment_allowed=False))
    assert refused(lambda: check(((OWN, 101), (account_ref(2), 1)), own, [other]))[0] == "overpayment_not_allowed"


def test_days_undo_amounts_models_and_currencies():
    said = "There is no day from which that bill can take so much; lower the amount."
    assert refused(lambda: payment(((ONE, 1),), {ONE: replace_course(0)}, {}, DAY, 1)) == ("no_possible_day", said)
    own = [Entry(ONE, 100, DAY, Kind.DUE)]
    said = (
        "This cannot be undone, since something later stands on it: more laid on it than it had open "
        "on bill 1 from 1 Jan 2025 on; undo or reverse the later act first."
    )
    paid = Entry(ONE, -1, DAY, Kind.PAID, 1)
    due = "due below zero"
    assert refused(lambda: undo(own, [*own, paid], None)) == ("stands_beneath", said)
    assert due in refused(lambda: undo(own, [], None))[1]
    said = "The amount must be above zero; to take something back, reverse it."
    assert refused(lambda: require_amount(0)) == ("amount_not_positive", said)
    said = "The amount is too large; the largest is 999999999999 minor units."
    assert refused(lambda: require_amount(MAX_MINOR + 1)) == ("amount_too_large", said)
    said = f'"{"x" * 30}" is no billing model; the models are customer_balance, account_balance, bill.'
    assert refused(lambda: billing_model("x" * 31)) == ("unknown_model", said)
    said = f'"{"E" * 20}" is no currency code in use; write its three letters, for example EUR.'
    assert refused(lambda: decimals("E" * 21)) == ("unknown_currency", said)


def replace_course(amount: int):
    return replace(bill(1, amount).course, in_the_end=amount)


def test_proposals_once_more():
    assert parts(propose(150, payer(), [bill(1, 100, None, "2025-02-01"), bill(2, 100, None, "2025-01-31")])) == [
        ("b2", 100),
        ("b1", 50),
    ]
    opens = [bill(1, 100), bill(2, 70, "2025-03-01")]
    assert parts(propose(70, payer(), opens)) == [("b2", 70)]
    assert parts(propose(70, payer(), opens, oldest=True)) == [("b1", 70)]
    assert parts(propose(70, payer(), opens, "inv-2", oldest=True)) == [("b1", 70)]
    assert propose(70, payer(), opens, oldest=True).reason == "oldest"
    assert propose(70, payer(), opens).reason == "exact"
    assert propose(60, payer(), opens, "pays inv-2.").reason == "named"
    assert parts(propose(60, payer(), opens, "pays inv-2.")) == [("b2", 60)]
    assert parts(propose(200, payer(tracked=False), opens)) == [("b1", 100), ("b2", 70)]
    paying: Payer = payer()
    assert paying.ref == OWN


def test_exact_sets_of_four_and_five():
    for values, size in (((1, 2, 4, 8, 100), 4), ((1, 2, 4, 8, 16, 100), 5)):
        bills = [bill(n, value, f"2025-02-{n + 1:02}") for n, value in enumerate(values)]
        amount = sum(values[:size])
        assert exact_set(amount, bills).refs == tuple(bill_ref(n) for n in range(size))
        assert exact_set(amount, bills[: size - 1]).refs == ()
    six = [bill(n, 2**n, f"2025-02-{n + 1:02}") for n in range(6)]
    assert exact_set(63, six).refs == ()
    assert not exact_set(63, six).gave_up
    assert exact_set(63, six, steps=0).gave_up
    equal = [bill(n, 10, f"2025-02-{n + 1:02}") for n in range(5)]
    assert exact_set(50, equal).refs == tuple(bill_ref(n) for n in range(5))
    assert exact_set(40, equal).refs == tuple(bill_ref(n) for n in range(4))


def test_the_search_counts_its_steps():
    two = [bill(1, 1), bill(2, 2)]
    assert exact_set(3, two, steps=0).refs == (ONE, TWO)  # of two it is seen without a search
    three = [*two, bill(3, 4)]
    assert exact_set(7, three, steps=4).refs == (ONE, TWO, bill_ref(3))  # three pairs put down, one looked up
    assert exact_set(7, three, steps=3).gave_up
    assert exact_set(7, three, steps=2).gave_up


def test_what_cannot_lead_to_a_set_costs_no_step():
    """Pairs above the amount, bills of nothing or of all of it, and the same two pairs the other way round are not tried."""

    def least(amount: int, *values: int) -> int:
        """Count the steps of a search that finds nothing."""
        bills = [bill(n, value, f"2025-02-{n + 1:02}") for n, value in enumerate(values)]
        assert exact_set(amount, bills) == ExactSet()
        return next(steps for steps in range(1000) if not exact_set(amount, bills, steps=steps).gave_up)

    even = (2, 4, 6, 8, 10)
    assert least(23, *even) == least(23, 0, *even) == least(23, 23, *even) == least(23, 40, *even) == 52
    assert least(11, *even) == 28  # of the ten pairs six are too large
    assert least(16, 1, 3, 5, 9) == 39  # 1 and 3 with 3 and 9 is no set of four
    assert least(116, 1, 3, 5, 9, 100) == 79


def test_what_is_no_bill_or_paid_is_not_proposed():
    balance = replace(payer("account_balance", 100).balance, ref=account_ref(2))
    assert parts(propose(150, payer(), [bill(1, 100), balance])) == [("b1", 100), ("a1", 50)]
    assert propose(150, payer(), [bill(1, 0), bill(2, 100)], "INV-1").reason == "oldest"
    assert propose(150, payer(), [bill(1, 100, name="XXXX")]).reason == "oldest"
