"""The same key again is the first result whatever happened since: what its words named may be undone, renamed or given away."""

from dataclasses import replace

import pytest

from billing_desktop.services import Billing
from tests.cli.conftest import Shop


@pytest.fixture
def late(shop: Shop) -> Shop:
    """Give Ann a bill L1 of 50.00 and 30.00 of credit."""
    ok(shop, "raise", "--customer", "C1", "--amount", "50", "--reference", "L1", "--bill-date", "2026-01-05")
    ok(shop, "credit-note", "--customer", "C1", "--amount", "30", "--reason", "r")
    return shop


def ok(shop: Shop, *words: object) -> dict[str, object]:
    answer = shop(*words, "--json")
    assert answer.code == 0, answer.err
    return dict(answer.json)


ON_A_BILL = [
    ("pay", "--customer", "C1", "--amount", "20", "--allocate", "L1=20"),
    ("credit-note", "--customer", "C1", "--amount", "20", "--reason", "r", "--allocate", "L1=20"),
    ("write-off", "L1", "--reason", "r"),
    ("amend-bill", "L1", "70"),
    ("cancel-bill", "L1"),
]


@pytest.mark.parametrize("given_away", [False, True], ids=["undone", "given away"])
@pytest.mark.parametrize("words", ON_A_BILL, ids=[words[0] for words in ON_A_BILL])
def test_a_repeat_after_its_bill_was_undone(late: Shop, words: tuple[str, ...], given_away: bool):
    first = ok(late, *words, "--key", "K")
    raised = next(row["posting"] for row in late.rows("entries") if row["act"] == "raise_bill" and row["amount"] == 5000)
    ok(late, "undo", first["posting"])
    ok(late, "undo", raised)
    if given_away:
        ok(late, "raise", "--customer", "C2", "--amount", "99", "--reference", "L1")
    before = late.everything()
    again = ok(late, *words, "--key", "K")
    assert (again["repeated"], again["posting"], late.everything()) == (True, first["posting"], before)
    if given_away:
        return
    assert '"L1" in this book' in late.refuses(*words, "--key", "another")


def test_a_repeat_of_what_moved_a_payment_on_an_undone_bill(late: Shop):
    paid = ok(late, "pay", "--customer", "C1", "--amount", "20", "--allocate", "L1=20")
    acts = [
        ("apply-credit", "L1", "--amount", "10"),
        ("refund", "--payment", paid["id"], "--bill", "L1", "--amount", "5"),
        ("take-off", paid["id"], "L1"),
    ]
    firsts = [ok(late, *words, "--key", f"K{number}") for number, words in enumerate(acts)]
    raised = next(row["posting"] for row in late.rows("entries") if row["act"] == "raise_bill" and row["amount"] == 5000)
    for posting in [*(first["posting"] for first in reversed(firsts)), paid["posting"], raised]:
        ok(late, "undo", posting)
    before = late.everything()
    for number, words in enumerate(acts):
        again = ok(late, *words, "--key", f"K{number}")
        assert (again["repeated"], again["posting"]) == (True, firsts[number]["posting"])
    assert late.everything() == before


def test_a_repeat_after_customer_and_account_were_given_other_numbers(late: Shop):
    words = [
        ("pay", "--customer", "C2", "--amount", "3", "--key", "K1"),
        ("transfer", "--from", "C1", "--to", "A1", "--amount", "5", "--key", "K2"),
        ("charge", "--account", "A1", "--amount", "5", "--key", "K3"),
    ]
    firsts = [ok(late, *one) for one in words]
    billing = Billing.open(late.path)
    ann, bob = billing.read.find_customer("C1"), billing.read.find_customer("C2")
    account = billing.read.find_account("A1")
    assert ann is not None
    assert bob is not None
    assert account is not None
    billing.customers.change(replace(bob, external_reference="OLD"))
    billing.customers.change(replace(ann, external_reference="C2"))
    billing.customers.change_account(replace(account, external_reference="A9"))
    billing.close()
    before = late.everything()
    for number, one in enumerate(words):
        again = ok(late, *one)
        assert (again["repeated"], again["posting"]) == (True, firsts[number]["posting"])
    assert late.everything() == before
    assert "key" in late.refuses("pay", "--customer", "OLD", "--amount", "4", "--key", "K1")
