"""The exact text of each notification, Moment's and the Extended one, and which money moved by an act."""

import json
from datetime import UTC, date, datetime, timedelta, timezone
from typing import Any

import pytest

from billing_desktop.domain.events import Context, Move, bill_data, customer_data, moves, reversed_data, text
from billing_desktop.domain.model import Bill, Customer, Entry, Kind, ObligationRef, PaymentRules, account_ref, bill_ref

BILL, OTHER, ACCOUNT = bill_ref(1), bill_ref(2), account_ref(1)
AT = datetime(2025, 1, 1, 1, tzinfo=timezone(timedelta(hours=2)))
WRITTEN = "2024-12-31T23:00:00.000000Z"


def entry(amount: int, ref: ObligationRef, payment_id: int | None = 7, kind: Kind = Kind.PAID) -> Entry:
    return Entry(ref, amount, date(2025, 1, 1), kind, payment_id)


def test_what_left_stands_before_what_arrived():
    """Sums are never 0 where a move is made, so `< 0`, `<= 0` and `< 1` say the same of it."""
    found = moves([entry(-5, BILL), entry(-3, BILL), entry(8, ACCOUNT), entry(-1, OTHER, 8), entry(1, ACCOUNT, 8)], {7, 8})
    assert found == [
        Move(7, ACCOUNT, 8, arrives=False),
        Move(8, ACCOUNT, 1, arrives=False),
        Move(7, BILL, 8, arrives=True),
        Move(8, OTHER, 1, arrives=True),
    ]


def test_what_passed_through_and_what_is_no_money_is_no_move():
    passed = [entry(-5, ACCOUNT), entry(5, ACCOUNT), entry(-5, BILL)]
    assert moves(passed, {7}) == [Move(7, BILL, 5, arrives=True)]
    written_back = entry(2, BILL, kind=Kind.WRITTEN_OFF)
    note = entry(-2, BILL, 9, Kind.CREDITED)
    assert moves([written_back, note, entry(-2, BILL, 9), entry(9, BILL, None, Kind.DUE)], {7}) == []
    assert moves([entry(-2, BILL, None)], {7}) == []


def test_money_that_left_says_why_and_not_where_from():
    applied = {"id": "ob_1", "amount": 5, "metadata": {"source": "credit"}}
    assert reversed_data(applied, "refund") == {"id": "ob_1", "amount": 5, "metadata": {}, "reason": "refund"}


def made_bill(**fields: Any) -> Bill:
    made: dict[str, Any] = {
        "public_id": "bill_1",
        "external_reference": "INV-1",
        "amount_due": 100,
        "amount_paid": 10,
        "amount_credited": 20,
        "amount_written_off": 30,
        "amount_cancelled": 4,
        "amount_remaining": 36,
        "currency": "EUR",
        "bill_date": date(2025, 1, 2),
        "due_date": date(2025, 2, 3),
        "description": "Rent",
        "payment_rules": PaymentRules(5, 90, underpayment_allowed=False, overpayment_allowed=True),
        "metadata": {"shop": "1"},
    }
    return Bill(**{**made, **fields})


def test_a_bill_is_told_whole():
    expected = {
        "id": "bill_1",
        "external_reference": "INV-1",
        "customer_id": "cus_1",
        "amount_due": 100,
        "amount_paid": 10,
        "amount_credited": 20,
        "amount_written_off": 30,
        "amount_cancelled": 4,
        "amount_remaining": 36,
        "currency": "EUR",
        "bill_date": "2025-01-02",
        "due_date": "2025-02-03",
        "status": "unpaid",
        "undone": False,
        "description": "Rent",
        "payment_rules": {"min_amount": 5, "max_amount": 90, "underpayment_allowed": False, "overpayment_allowed": True},
        "metadata": {"shop": "1"},
        "updated_at": WRITTEN,
    }
    assert list(bill_data(made_bill(), "customer", "cus_1", AT).items()) == list(expected.items())
    paid = bill_data(made_bill(due_date=None, amount_remaining=0), "account", "bacc_1", AT)
    assert (paid["due_date"], paid["status"], paid["account_id"]) == (None, "paid", "bacc_1")
    with pytest.raises(AssertionError):  # a bill without its day is no bill of a book
        bill_data(made_bill(bill_date=None), "customer", "cus_1", AT)


def test_a_customer_is_told_whole():
    customer = Customer(
        public_id="cus_1",
        external_reference="C-1",
        name="Shop",
        email="a@example.org",
        phone="+49 30 1",
        currency="EUR",
        billing_model="bill",
        metadata={"route": "7"},
    )
    expected = {
        "id": "cus_1",
        "external_reference": "C-1",
        "name": "Shop",
        "email": "a@example.org",
        "phone": "+49 30 1",
        "currency": "EUR",
        "billing_model": "bill",
        "metadata": {"route": "7"},
        "created_at": WRITTEN,
        "updated_at": WRITTEN,
    }
    assert list(customer_data(customer, AT).items()) == list(expected.items())
    assert customer_data(Customer(name="Shop"), AT)["billing_model"] is None  # the book's


def test_the_extended_text_adds_an_instant_and_what_stands_around_it():
    """An instant without a context, or the other way round, is Moment's text: the two belong together."""
    context = Context("bill", 9, date(2025, 1, 2), -5, 36, "unpaid")
    whole = text("evt_1", "bill.created", {"id": "é"}, at=AT, context=context)
    assert whole == (
        f'{{"id":"evt_1","type":"bill.created","timestamp":"{WRITTEN}","context":{{"model":"bill","sequence":9,'
        '"value_date":"2025-01-02","balance_after":-5,"amount_remaining":36,"status":"unpaid"},"data":{"id":"é"}}'
    )
    bare = json.loads(text("evt_1", "bill.created", {}, at=AT, context=Context("bill", 1, None)))
    assert bare["context"] == {
        "model": "bill",
        "sequence": 1,
        "value_date": None,
        "balance_after": None,
        "amount_remaining": None,
        "status": None,
    }
    plain = '{"id":"evt_1","type":"bill.created","data":{}}'
    assert text("evt_1", "bill.created", {}) == plain
    assert text("evt_1", "bill.created", {}, at=datetime(2025, 1, 1, tzinfo=UTC)) == plain
    assert text("evt_1", "bill.created", {}, context=context) == plain
