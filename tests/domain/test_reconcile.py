"""Reconciliation without a book: what is proposed, completed, refused, and the exact sets that are offered."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from billing_desktop.domain.billing_models import ACCOUNT_BALANCE, BILL, CUSTOMER_BALANCE, billing_model
from billing_desktop.domain.errors import BillingError
from billing_desktop.domain.exact_set import exact_set
from billing_desktop.domain.model import ObligationRef, PaymentRules, account_ref, bill_ref, customer_ref
from billing_desktop.domain.reconcile import Open, Payer, check, complete, propose


def bill(number: int, rest: int, due: str | None = "2025-01-31", billed: str = "2025-01-01", **fields: object) -> Open:
    made = Open(
        ref=bill_ref(number),
        name=f"INV-{number}",
        currency="EUR",
        open_minor=rest,
        due_date=date.fromisoformat(due) if due else None,
        bill_date=date.fromisoformat(billed),
    )
    return replace(made, **fields)  # type: ignore[arg-type]


def payer(model: str = "bill", balance: int = 0, tracked: bool = True, rules: PaymentRules | None = None) -> Payer:
    own = Open(
        ref=account_ref(1),
        name="Shop",
        currency="EUR",
        open_minor=max(balance, 0),
        balance_minor=balance,
        tracked=tracked,
        rules=rules or PaymentRules(),
    )
    return Payer(balance=own, model=billing_model(model), name="Shop")


def parts(proposal: object) -> list[tuple[str, int]]:
    return [(f"{ref.kind[0]}{ref.id}", part) for ref, part in proposal.allocations]  # type: ignore[attr-defined]


def test_oldest_due_first_then_billed_then_made():
    opens = [
        bill(5, 100, "2025-03-01"),
        bill(4, 100, None, "2025-02-01"),  # without a due date its bill date counts
        bill(3, 100, "2025-02-01", "2025-01-05"),
        bill(2, 100, "2025-02-01", "2025-01-03"),
        bill(1, 100, "2025-02-01", "2025-01-03"),
    ]
    found = propose(450, payer(), opens)
    assert (parts(found), found.reason) == ([("b1", 100), ("b2", 100), ("b3", 100), ("b4", 100), ("b5", 50)], "oldest")


def test_named_bills_come_before_an_exact_one_and_that_before_the_oldest():
    opens = [bill(1, 100), bill(2, 70, "2025-02-28"), bill(3, 70, "2025-03-31"), bill(11, 5, "2025-04-30")]
    exact = propose(70, payer(), opens)
    assert (parts(exact), exact.reason) == ([("b2", 70)], "exact")
    named = propose(70, payer(), opens, "rent inv-3, thanks")
    assert (parts(named), named.reason) == ([("b3", 70)], "named")
    more = propose(90, payer(), opens, "INV-11/INV-3")
    assert parts(more) == [("b3", 70), ("b11", 5), ("b1", 15)]
    assert propose(70, payer(), opens, "INV-1111 INV").reason == "exact"  # no part of a word names a bill


@pytest.mark.parametrize(
    ("number", "reference", "found"),
    [
        ("2026/001", "Rechnung 2026/001, danke", True),
        ("2026/1", "2026/1/2", False),
        ("2026/1", "2026/11", False),
        ("RE 2026-7", "re2026-7 miete", True),
        ("RE 2026-7", "RE  2026-7.", True),
        ("RE2026-7", "RE 2026-7", True),
        ("RE-2026-001", "Rechnung RE 2026-001 danke", True),
        ("RE-2026-001", "re2026/001", True),
        ("RE-2026-001", "RE2026001", False),  # where its figures are cut nobody can tell
        ("RE-2026-001", "RE 2026-0012", False),
        ("RE-2026-001", "RE 2026-001-2", False),
        ("2026-001", "2026 001", False),  # no letters: too much is written like that
        ("ÄB.12", "zu äb.12.", True),
        ("ÄB.12", "zu äb.12.3", False),
        ("ÄB.12", "7.äb.12", False),
        ("B12", "ÄB12", False),
        ("請求書3", "請求書3", True),
        ("INV-1", "INV-1-2", False),
        ("INV-1", "INV-1+INV-3", True),
        ("[7]^", "pays [7]^", True),
        ("INV.1", "INVx1", False),
    ],
)
def test_a_bill_is_named_by_its_whole_number(number: str, reference: str, found: bool):
    opens = [bill(1, 30), replace(bill(2, 100, "2025-03-01"), name=number)]
    assert (propose(60, payer(), opens, reference).reason == "named") is found


def test_what_is_left_over_is_credit_of_the_payer():
    assert parts(propose(300, payer(), [bill(1, 100)])) == [("b1", 100), ("a1", 200)]
    assert parts(propose(300, payer(), [])) == [("a1", 300)]
    assert parts(propose(300, payer(tracked=False), [bill(1, 100)])) == [("b1", 100)]


@pytest.mark.parametrize("model", [CUSTOMER_BALANCE, ACCOUNT_BALANCE])
def test_models_of_balances_propose_the_balance(model: object):
    found = propose(300, payer(model.name, 100), [bill(1, 300)])  # type: ignore[attr-defined]
    assert (parts(found), found.reason) == ([("a1", 300)], "balance")


def test_written_off_paid_and_foreign_bills_are_never_proposed():
    opens = [bill(1, 100, written_off_minor=20), bill(2, 0), bill(3, 100, currency="USD"), bill(4, 30)]
    assert parts(propose(100, payer(), opens, "INV-1 INV-2 INV-3")) == [("b4", 30), ("a1", 70)]


rests = st.lists(st.integers(1, 500), max_size=8)


@given(rests, st.integers(1, 3000))
def test_a_proposal_always_adds_up_and_passes_its_own_check(amounts: list[int], amount: int):
    opens = [bill(n, rest, f"2025-02-{n + 1:02}") for n, rest in enumerate(amounts)]
    found = propose(amount, payer(), opens).allocations
    assert sum(part for _, part in found) == amount
    assert complete(amount, found, payer()) == found
    check(found, payer(), [*opens, payer().balance])
    laid = {ref: part for ref, part in found if ref.kind == "bill"}
    assert all(laid.get(one.ref, 0) <= one.open_minor for one in opens)
    credit = sum(part for ref, part in found if ref.kind != "bill")
    assert credit == max(0, amount - sum(amounts))


def test_complete_adds_the_rest():
    own = payer()
    assert complete(100, ((bill_ref(1), 60),), own) == ((bill_ref(1), 60), (account_ref(1), 40))
    assert complete(100, ((account_ref(1), 30), (bill_ref(1), 60)), own) == ((account_ref(1), 40), (bill_ref(1), 60))
    assert complete(100, (), own) == ((account_ref(1), 100),)
    assert complete(100, ((bill_ref(1), 100),), payer(tracked=False)) == ((bill_ref(1), 100),)


@pytest.mark.parametrize(
    ("lines", "code"),
    [
        ([(1, 101)], "allocated_too_much"),
        ([(1, 50), (2, 51)], "allocated_too_much"),
        ([(1, 50), (1, 50)], "allocated_twice"),
        ([(1, 0)], "allocation_not_positive"),
        ([(1, 120), (2, -20)], "allocation_not_positive"),
    ],
)
def test_lines_that_cannot_be(lines: list[tuple[int, int]], code: str):
    with pytest.raises(BillingError) as caught:
        complete(100, tuple((bill_ref(id_), part) for id_, part in lines), payer())
    assert caught.value.code == code


def code_of(lines: Sequence[tuple[ObligationRef, int]], own: Payer, opens: list[Open]) -> str:
    try:
        check(tuple(lines), own, [*opens, own.balance])
    except BillingError as error:
        return error.code if error.text.endswith(".") else "no sentence"
    return ""


def test_check_names_what_is_wrong():
    opens = [bill(1, 100), bill(2, 0), bill(3, 50, written_off_minor=30), bill(4, 100, currency="USD")]
    own = payer()
    assert code_of([(bill_ref(1), 100)], own, opens) == ""
    assert code_of([(bill_ref(1), 101)], own, opens) == "more_than_outstanding"
    assert code_of([(bill_ref(2), 1)], own, opens) == "bill_paid"
    assert code_of([(bill_ref(3), 80)], own, opens) == ""  # beyond what is open it takes the write-off back
    assert code_of([(bill_ref(3), 81)], own, opens) == "more_than_outstanding"
    assert code_of([(bill_ref(4), 10)], own, opens) == "other_currency"
    assert code_of([(bill_ref(9), 10)], own, opens) == "not_beneath_payer"
    assert code_of([(customer_ref(1), 10)], own, opens) == "not_beneath_payer"
    assert code_of([(account_ref(1), 10)], payer(tracked=False), opens) == "balance_not_tracked"


@pytest.mark.parametrize(
    ("rules", "part", "code"),
    [
        (PaymentRules(min_amount=50), 49, "below_min_amount"),
        (PaymentRules(min_amount=50), 50, ""),
        (PaymentRules(max_amount=50), 51, "above_max_amount"),
        (PaymentRules(max_amount=50), 50, ""),
        (PaymentRules(underpayment_allowed=False), 99, "underpayment_not_allowed"),
        (PaymentRules(underpayment_allowed=False), 100, ""),
        (PaymentRules(overpayment_allowed=False), 100, ""),
    ],
)
def test_payment_rules_of_the_payer_and_of_the_bill(rules: PaymentRules, part: int, code: str):
    assert code_of([(bill_ref(1), part)], payer(rules=rules), [bill(1, 100)]) == code
    assert code_of([(bill_ref(1), part)], payer(), [bill(1, 100, rules=rules)]) == code


def test_overpayment_is_more_credit_than_before():
    # A mutant that begins with None instead of False lives: both are only ever asked whether they are true.
    forbid = PaymentRules(overpayment_allowed=False)
    assert code_of([(account_ref(1), 100)], payer("account_balance", 100, rules=forbid), []) == ""
    assert code_of([(account_ref(1), 101)], payer("account_balance", 100, rules=forbid), []) == "overpayment_not_allowed"
    assert code_of([(account_ref(1), 1)], payer("account_balance", -5, rules=forbid), []) == "overpayment_not_allowed"
    both = [(bill_ref(1), 100), (account_ref(1), 1)]
    assert code_of(both, payer(), [bill(1, 100, rules=forbid)]) == "overpayment_not_allowed"
    assert code_of(both, payer(), [bill(1, 100), bill(2, 100, rules=forbid)]) == ""  # a bill not in the payment has no say


@given(st.lists(st.integers(1, 12), max_size=9), st.integers(2, 40))
def test_exact_set_is_the_smallest_there_is(amounts: list[int], amount: int):
    opens = [bill(n, rest, f"2025-02-{n + 1:02}") for n, rest in enumerate(amounts)]
    found = exact_set(amount, opens)
    sizes = [size for size in range(2, 6) if any(sum(chosen) == amount for chosen in combinations(amounts, size))]
    assert not found.gave_up
    assert len(found.refs) == (min(sizes) if sizes else 0)
    assert len(set(found.refs)) == len(found.refs)
    assert not found.refs or sum(amounts[ref.id] for ref in found.refs) == amount
    assert list(found.refs) == sorted(found.refs)  # oldest first


def test_exact_set_prefers_the_older_of_two_and_leaves_out_what_was_written_off():
    opens = [bill(n, 50, f"2025-02-0{n}") for n in (3, 1, 2)]
    assert exact_set(100, opens).refs == (bill_ref(1), bill_ref(2))
    assert exact_set(100, [bill(1, 50, written_off_minor=1), bill(2, 50)]).refs == ()
    assert exact_set(100, [bill(1, 100)]).refs == ()  # one bill is an exact match, not a set


def test_exact_set_says_when_it_gave_up():
    assert exact_set(10**9, [bill(n, 10**6 + 7 * n) for n in range(2_000)]).gave_up


def test_three_models_and_no_other():
    assert [billing_model(name) for name in ("customer_balance", "account_balance", "bill")] == [
        CUSTOMER_BALANCE,
        ACCOUNT_BALANCE,
        BILL,
    ]
    with pytest.raises(BillingError) as caught:
        billing_model("barter")
    assert caught.value.code == "unknown_model"
