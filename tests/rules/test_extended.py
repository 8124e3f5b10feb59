"""What an Extended endpoint is told beside Moment's: every move of a payment's money, bills and customers (rules 7)."""

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from billing_desktop.domain import events
from billing_desktop.domain.model import Customer
from billing_desktop.services import Billing, Secrets
from billing_desktop.webhooks import signing
from billing_desktop.webhooks.protocol import Answer, Outcome
from billing_desktop.webhooks.secrets import Memory

from ..webhooks.books import SECRET
from ..webhooks.receiver import verify
from .shop import AB, BM, CB, MODELS, NOON, MakeShop, Shop, shop

__all__ = ["shop"]  # the fixture


def heard(one: Shop) -> None:
    """Give the book an Extended endpoint; its own trace is left out of what `told` returns."""
    one.billing.close()
    one.billing = Billing.open(one.path, clock=lambda: NOON, operator="Test", secrets=Secrets(Memory()))
    one.billing.endpoints.add("https://hooks.example.com/", profile="extended")


def told(one: Shop) -> list[tuple[Any, ...]]:
    """Return what goes to the endpoint, in order: (what, of whom, amount or rest, why)."""
    names = {one.public_id(name): name for name in one.refs}
    found: list[tuple[Any, ...]] = []
    sequences: list[tuple[int, int]] = []
    for row in reversed(one.billing.notifications.rows()):
        if not row.delivery_id or row.state in ("withdrawn", "skipped"):
            continue
        body = one.billing.notifications.body(row)
        verify(SECRET, body.encode(), signing.headers([SECRET], row.event_id, int(NOON.timestamp()), body.encode()), NOON)
        event = json.loads(body)
        assert list(event) == ["id", "type", "timestamp", "context", "data"]
        assert event["timestamp"] == "2025-03-10T12:00:00.000000Z"
        assert event["id"] == row.event_id
        assert event["context"]["model"] == one.model
        sequences.append((row.customer_id, event["context"]["sequence"]))
        data = event["data"]
        assert data.get("amount", 1) > 0
        what = event["type"].removeprefix("obligation.")
        if what.startswith("amount_"):
            (target,) = {"customer_id", "account_id", "bill_id"} & set(data)
            why = data["reason"] if what == "amount_reversed" else data["metadata"].get("source", "")
            found.append((what.removeprefix("amount_"), names[data[target]], data["amount"], why))
        elif what.startswith("bill."):
            found.append((what, names.get(data["id"], data["external_reference"]), data["amount_remaining"], data["status"]))
        else:
            found.append((what, data["name"]))
    assert sequences == sorted(set(sequences))
    assert one.billing.check() == []
    return found


def sums(one: Shop) -> dict[str, int]:
    """Return what a receiver adds up for each obligation."""
    found: dict[str, int] = {}
    for what, name, amount, *_ in (row for row in told(one) if row[0] in ("applied", "reversed")):
        found[name] = found.get(name, 0) + (amount if what == "applied" else -amount)
    return {name: amount for name, amount in found.items() if amount}


def sent(one: Shop) -> None:
    """Note everything that waits as sent, as a courier would."""
    outbox: Any = one.billing.courier()._outbox
    now = [NOON]
    outbox._desk._clock = lambda: now[0].replace(minute=5)
    while runs := outbox.exchange([], 10)[0]:
        outbox.exchange(
            [
                Outcome(
                    endpoint_id=run.target.endpoint_id,
                    delivery_id=parcel.delivery_id,
                    kind="delivered",
                    at=NOON,
                    signed_at=1,
                    answer=Answer(200, "OK", "", b"", "", "", 1),
                )
                for run in runs
                for parcel in run.parcels
            ],
            0,
        )
    outbox._desk._clock = lambda: NOON


@pytest.mark.parametrize("model", MODELS)
def test_a_payment_is_told_with_its_context_and_moment_s_bytes_stay(shop: MakeShop, model: str):
    one = shop(model)
    heard(one)
    receipt = one.pay(26000)
    want = {
        CB: [("applied", "C", 26000, "")],
        AB: [("applied", "A", 26000, "")],
        BM: [("applied", "B1", 12000, ""), ("applied", "B2", 8000, ""), ("applied", "A", 6000, "")],
    }[model]
    assert told(one) == want
    assert [(name, amount) for _, name, amount, _ in want] == one.events(receipt)  # Moment's own bytes, held to the letter
    rows = list(reversed(one.billing.notifications.rows()))
    contexts = [json.loads(one.billing.notifications.body(row))["context"] for row in rows]
    assert [c["value_date"] for c in contexts] == ["2025-03-10"] * len(contexts)
    balance = {"amount_remaining": None, "status": None, "balance_after": -6000}
    bill = {"amount_remaining": 0, "status": "paid", "balance_after": None}
    for context, (_, name, *_rest) in zip(contexts, want, strict=True):
        assert {key: context[key] for key in balance} == (bill if name.startswith("B") else balance)


def test_credit_laid_on_a_bill_taken_off_moved_and_paid_back(shop: MakeShop):
    one = shop(BM)
    heard(one)
    paid = one.pay(26000)
    before = len(told(one))
    one.raise_bill("B3", 9000, "03-10")
    assert told(one)[before:] == [("bill.created", "B3", 9000, "unpaid")]
    one.billing.corrections.apply_credit(one.refs["B3"].id, 6000, owner=one.refs["A"], key="a")
    assert told(one)[before + 1 :] == [("reversed", "A", 6000, "credit"), ("applied", "B3", 6000, "credit")]
    one.billing.corrections.take_off(paid.payment_id or 0, one.refs["B3"].id, 1000, key="t")
    assert told(one)[before + 3 :] == [("reversed", "B3", 1000, "taken_off"), ("applied", "A", 1000, "taken_off")]
    one.add_account("B")
    one.billing.corrections.transfer(one.refs["A"], one.refs["B"], 400, key="m")
    assert told(one)[before + 5 :] == [("reversed", "A", 400, "transfer"), ("applied", "B", 400, "transfer")]
    one.billing.corrections.refund(600, owner=one.refs["A"], key="r")
    assert told(one)[before + 7 :] == [("reversed", "A", 600, "refund")]
    one.billing.adjustments.amend_bill(one.refs["B1"].id, 10000, key="l")
    assert told(one)[before + 8 :] == [
        ("reversed", "B1", 2000, "adjustment"),
        ("applied", "A", 2000, "adjustment"),
        ("bill.updated", "B1", 0, "paid"),
    ]
    assert sums(one) == {"B1": 10000, "B2": 8000, "B3": 5000, "B": 400, "A": 2000}


def test_write_offs_credit_notes_and_changed_texts_are_told_of_the_bill_only(shop: MakeShop):
    one = shop(BM)
    heard(one)
    one.billing.adjustments.write_off(one.refs["B2"], 5000, reason="gone", key="w")
    one.billing.adjustments.amend_bill(one.refs["B2"].id, 7000, key="l")
    one.billing.bills.change(replace(one.billing.read.bill(one.refs["B2"].id), description="Stickers"))
    note = one.draft(500, lines=[("B1", 500)])
    one.billing.corrections.credit_note(note, reason="late", key="n")
    assert told(one) == [
        ("bill.updated", "B2", 3000, "unpaid"),
        ("bill.updated", "B2", 2000, "unpaid"),
        ("bill.updated", "B2", 2000, "unpaid"),
        ("bill.updated", "B1", 11500, "unpaid"),
    ]
    one.billing.customers.add(Customer(name="New"))
    assert told(one)[4:] == [("customer.created", "New")]


@pytest.mark.parametrize("model", MODELS)
def test_nothing_is_told_of_a_payment_reversed_before_it_was_sent(shop: MakeShop, model: str):
    one = shop(model)
    heard(one)
    paid = one.pay(15000)
    one.billing.payments.reverse(paid.payment_id or 0, key="r")
    assert told(one) == []
    one.billing.payments.undo(key="u")  # the reversal is taken back: the payment waits again
    assert sums(one) == ({"B1": 12000, "B2": 3000} if model == BM else {one.payer: 15000})
    assert all(why == "" for _, _, _, why in told(one))
    one.billing.payments.redo(key="d")
    assert told(one) == []


@pytest.mark.parametrize("how", ["reverse", "undo"])
def test_a_reversal_of_what_was_sent_is_told_one_for_each_allocation(shop: MakeShop, how: str):
    one = shop(BM)
    heard(one)
    paid = one.pay(15000)
    sent(one)
    if how == "reverse":
        receipt = one.billing.payments.reverse(paid.payment_id or 0, key="r")
    else:
        receipt = one.billing.payments.undo(key="r")
    reason = {"reverse": "reversed", "undo": "undo"}[how]
    assert sorted(told(one)[2:]) == [("reversed", "B1", 12000, reason), ("reversed", "B2", 3000, reason)]
    assert "cannot be taken back" not in receipt.text  # that is for Moment endpoints, and there is none
    assert sums(one) == {}
    one.billing.payments.redo(key="d") if how == "undo" else one.billing.payments.undo(key="d")
    assert sums(one) == {"B1": 12000, "B2": 3000}
    assert len(told(one)) == 2  # nothing of it was sent, so it is not said at all
    sent(one)
    again = one.billing.payments.undo(key="e") if how == "undo" else one.billing.payments.redo(key="e")
    assert again
    sent(one)
    one.billing.payments.redo(key="f") if how == "undo" else one.billing.payments.undo(key="f")
    assert sorted(told(one)[4:]) == [("applied", "B1", 12000, "undo"), ("applied", "B2", 3000, "undo")]


def test_what_was_half_sent_is_told_half(shop: MakeShop):
    """Credit that had been told lies on a bill by an act that had not: both ways back must add up at the receiver."""
    one = shop(BM)
    heard(one)
    paid = one.pay(26000)
    sent(one)
    one.raise_bill("B3", 9000, "03-10")
    one.billing.corrections.apply_credit(one.refs["B3"].id, 6000, owner=one.refs["A"], key="a")
    one.billing.payments.reverse(paid.payment_id or 0, key="r")
    rows = [row for row in told(one)[3:] if row[0] in ("applied", "reversed")]
    assert rows == [
        ("reversed", "A", 6000, "credit"),
        ("reversed", "B1", 12000, "reversed"),
        ("reversed", "B2", 8000, "reversed"),
    ]
    assert sums(one) == {}


def test_refunded_first_then_reversed(shop: MakeShop):
    one = shop(BM)
    heard(one)
    paid = one.pay(15000)
    one.billing.corrections.refund(1000, payment_id=paid.payment_id, bill_id=one.refs["B2"].id, key="f")
    one.billing.payments.reverse(paid.payment_id or 0, key="r")
    assert sums(one) == {}
    one.billing.payments.undo(key="u")
    assert sums(one) == {"B1": 12000, "B2": 2000}


def test_an_undone_bill_is_told_and_comes_back(shop: MakeShop):
    one = shop(BM)
    heard(one)
    one.raise_bill("B3", 9000, "03-10")
    one.billing.payments.undo(key="u")
    one.billing.payments.redo(key="d")
    rows = [json.loads(one.billing.notifications.body(row)) for row in reversed(one.billing.notifications.rows())]
    bills = [(row["type"], row["data"]["undone"], row["data"]["amount_remaining"]) for row in rows if row["type"][:4] == "bill"]
    assert bills == [("bill.created", False, 9000), ("bill.updated", True, 0), ("bill.updated", False, 9000)]
    assert rows[-2]["context"]["status"] == "undone"


def test_no_extended_text_is_made_while_nobody_wants_it(shop: MakeShop):
    one = shop(BM)
    one.pay(1000)
    one.raise_bill("B3", 9000, "03-10")
    rows = one.billing.notifications.rows()
    assert [row.type for row in rows] == ["obligation.amount_applied"]
    heard(one)
    one.pay(500, key="later")
    assert told(one) == [("applied", "B1", 500, "")]


def test_the_guide_lists_every_type():
    told = (Path(__file__).resolve().parents[2] / "resources/guide/en/notifications.md").read_text("utf-8")
    types = (events.AMOUNT_APPLIED, events.AMOUNT_REVERSED, events.BILL_CREATED, events.BILL_UPDATED, events.CUSTOMER_CREATED)
    assert [type_ for type_ in types if f"`{type_}`" not in told] == []
    assert [reason for reason in set(events.REASONS.values()) if reason not in told] == []
