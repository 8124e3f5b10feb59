"""Taking in what another book told: what is read, what is refused in a sentence, and what each becomes. Beside it, what is
asked of endpoints and notifications without sending anything."""

import json
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from billing_desktop.services import Billing, BillingError, FieldErrors, Secrets, StalePlan
from billing_desktop.store.check import Finding
from billing_desktop.webhooks import signing
from billing_desktop.webhooks.protocol import Outcome
from billing_desktop.webhooks.secrets import Memory

from ..store.raw import NOON, make
from .books import SECRET, Clock, new_book, pay


@pytest.fixture
def book(tmp_path: Path):
    billing = make(tmp_path / "shop.book")
    yield billing
    billing.close()


def event(number: int = 1, **data: Any) -> dict[str, Any]:
    told = {"amount": 500, "currency": "ZAR", "payment_id": f"pay_{number}", "created_at": "2025-03-01T23:30:00Z", **data}
    if not {"bill_id", "account_id", "customer_id"} & set(data):
        told["bill_id"] = "B2"
    return {"id": f"evt_{number}", "type": "obligation.amount_applied", "data": told}


def text(*events: object) -> bytes:
    return json.dumps(list(events)).encode()


def test_an_event_becomes_a_payment_on_what_it_names(book: Billing):
    told = text(event(1), event(2, account_id="A-1"), event(3, customer_id="C-1"), event(4, amount=99_000))
    seen = book.receiving.look(told)
    assert [(one.state, one.customer, one.target) for one in seen] == [
        ("new", "C", "bill B2 of C"),
        ("new", "C", "balance of C"),
        ("new", "C", "balance of C"),
        ("new", "C", "bill B2 of C"),
    ]
    made = book.receiving.take(told, seen)
    assert len(made) == 4
    rows = [book.read.payment(one.payment_id or 0) for one in made]
    assert [(row.reference, row.paid_on.isoformat()) for row in rows] == [(f"pay_{n}", "2025-03-01") for n in (1, 2, 3, 4)]
    assert [one.state for one in book.receiving.look(told)] == ["before"] * 4
    with pytest.raises(StalePlan):
        book.receiving.take(told, seen)
    paid = [event(5), event(6)]
    assert [one.state for one in book.receiving.look(text(*paid))] == ["new", "new"]  # on a paid bill all is credit
    assert book.check() == []


@pytest.mark.parametrize(
    ("one", "said"),
    [
        (5, "It has no data, so it is no event."),
        ({"id": "e", "type": "x", "data": 5}, "It has no data, so it is no event."),
        (event(1, amount=True), "Its amount is missing or of the wrong kind."),
        (event(1, amount=0), "Its amount is below 1 or too large."),
        (event(1, currency=""), "Its currency is missing or of the wrong kind."),
        (event(1, created_at="soon"), "Its created_at is no instant: soon."),
        (event(1, created_at="0001-01-01T00:00:00+23:00"), "Its created_at is no instant: 0001-01-01T00:00:00+23:00."),
        (event(1, currency="EUR"), "It is in EUR, but bill B2 is kept in ZAR."),
        (event(1, currency="EUR", account_id="A-1"), "It is in EUR, but A is kept in ZAR."),
        (event(1, metadata={"source": "credit"}), "It tells of money that had come in before (credit), not of new money."),
        (event(1, bill_id="B9"), "There is no bill B9 in this book; give one that id as its number."),
        (event(1, customer_id="C-1", bill_id="B2"), "It names no bill, account or customer, or more than one."),
        (event(1, bill_id=7), "It names no bill, account or customer, or more than one."),
        ({**event(1), "id": "a\u202eb"}, "Its id cannot be kept."),
        ({**event(1), "id": "e" * 201}, "Its id cannot be kept."),
        (
            {**event(1), "type": "bill.created"},
            "Only obligation.amount_applied tells of money that came in; this is bill.created.",
        ),
    ],
)
def test_what_is_no_new_money_is_refused_in_a_sentence(book: Billing, one: object, said: str):
    (seen,) = book.receiving.look(text(one))
    assert (seen.state, seen.text) == ("refused", said)
    assert seen.draft is None


def test_a_payment_of_this_book_and_a_bill_taken_back_are_refused(book: Billing):
    (own,) = book.read.payments(1)
    (seen,) = book.receiving.look(text(event(1, payment_id=own.public_id)))
    assert seen.text == "This book told of that payment itself."
    book.payments.undo()
    book.payments.undo()
    (seen,) = book.receiving.look(text(event(1)))
    assert seen.text == "There is no bill B2 in this book; give one that id as its number."


def test_the_ways_an_event_may_be_given(book: Billing):
    bare = json.dumps(event(1))
    stamped = signing.headers([SECRET], "evt_1", 5, bare.encode())
    kept = {"headers": stamped, "body": bare}
    request = "POST / HTTP/1.1\r\n" + "".join(f"{name}: {value}\r\n" for name, value in stamped.items()) + f"\r\n{bare}\r\n"
    lines = "\n".join((bare, "", json.dumps(event(2))))
    look = book.receiving.look
    assert [one.state for one in look(bare.encode())] == ["new"]
    assert [one.state for one in look(f"\ufeff{lines}".encode())] == ["new", "new"]
    assert [one.state for one in look(text(event(1), event(1)))] == ["new", "before"]
    for given in (json.dumps(kept), json.dumps([kept]), request):
        (seen,) = look(given.encode(), secret=SECRET)
        assert (seen.state, seen.checked) == ("new", True)
    other = json.dumps({**kept, "headers": signing.headers([SECRET], "evt_2", 5, bare.encode())})
    (seen,) = look(other.encode(), secret=SECRET)
    assert seen.text == "Its id is not the one that was signed."
    odd = json.dumps({**kept, "headers": {**stamped, "webhook-timestamp": "²"}})
    (seen,) = look(odd.encode(), secret=SECRET)
    assert seen.text == "A signature needs whole seconds since 1970."
    (seen,) = look(bare.encode(), secret=SECRET)
    assert seen.text == "The header webhook-id is missing, so the sender cannot be checked."
    (seen,) = look(json.dumps({"headers": {}, "body": "{"}).encode())
    assert (seen.state, seen.text) == ("refused", "It is no JSON.")


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"\xff\xfe", "no_event"),
        (b"hello", "no_event"),
        (b"a: b\n\nhello", "no_event"),
        (b'{"a": 1}\n{"b"', "no_event"),
        (b" " * 10_000_001, "too_large"),
    ],
)
def test_what_no_event_can_be_read_from(book: Billing, data: bytes, code: str):
    with pytest.raises(BillingError) as caught:
        book.receiving.look(data)
    assert caught.value.code == code


class Counted(Memory):
    """Memory that says how many secrets it holds."""

    def __init__(self) -> None:
        super().__init__()
        self.names: set[str] = set()

    def write(self, name: str, text: str) -> None:
        super().write(name, text)
        (self.names.add if text else self.names.discard)(name)


def test_an_endpoint_is_added_whole_or_not_at_all(tmp_path: Path):
    new_book(tmp_path).close()
    vault = Counted()
    billing = Billing.open(tmp_path / "told.book", secrets=Secrets(vault))
    added = billing.endpoints.add("https://hooks.example.org/in", secret=SECRET)
    assert repr(added) == f"Added({added.endpoint.public_id})"  # never its secret
    with pytest.raises(BillingError, match="gets that profile already"):
        billing.endpoints.add(" https://hooks.example.org/in ", secret=SECRET)
    for url, said in (("http://hooks.example.org", "Only https"), ("https://localhost/", "this computer itself")):
        with pytest.raises(FieldErrors, match=said):
            billing.endpoints.add(url)
    with pytest.raises(FieldErrors, match="the profiles are moment and extended"):
        billing.endpoints.add("https://a.example.org", profile="odd")
    with pytest.raises(FieldErrors, match="signing secret"):
        billing.endpoints.add("https://a.example.org", secret="whsec_AA")
    assert vault.names == {added.endpoint.public_id}
    billing.stop_for_damage([Finding(1, "customer C", "a sum is wrong")])
    with pytest.raises(BillingError, match="a sum is wrong"):
        billing.endpoints.add("https://other.example.org", secret=SECRET)
    assert vault.names == {added.endpoint.public_id}
    billing.close()


def test_what_is_asked_of_notifications_without_sending(tmp_path: Path):
    billing = new_book(tmp_path)
    assert billing.notifications.row(1) is None
    with pytest.raises(BillingError, match="not in this book"):
        billing.notifications.send_again("end_none")
    endpoint = billing.endpoints.add("https://hooks.example.org/in", secret=SECRET).endpoint
    assert billing.endpoints.allow_private(endpoint.public_id, True).allow_private
    paid = pay(billing, 1)
    (row,) = billing.notifications.rows()
    assert billing.notifications.row(row.delivery_id) == row
    command = billing.notifications.curl(row)
    assert command.startswith("curl -X POST https://hooks.example.org/in ")
    assert "webhook-signature" not in command  # nothing was tried, so nothing was signed
    with pytest.raises(FieldErrors, match="A reason is needed"):
        billing.notifications.skip(row.delivery_id, "  ")
    billing.notifications.skip(row.delivery_id, "told by phone")
    with pytest.raises(BillingError, match="waits no more"):
        billing.notifications.skip(row.delivery_id, "again")
    assert json.loads(billing.notifications.evidence(paid))["events"][0]["deliveries"][0]["reason"] == "told by phone"
    early = new_book(_made(tmp_path / "early"))
    lonely = pay(early, 1)
    assert json.loads(early.notifications.evidence(lonely))["events"][0]["deliveries"] == []
    early.close()
    billing.close()


def _made(folder: Path) -> Path:
    folder.mkdir()
    return folder


def test_a_try_that_never_came_to_an_answer_uses_none_up(tmp_path: Path):
    billing = new_book(tmp_path, clock=Clock(NOON))
    billing.endpoints.add("https://hooks.example.org/in", secret=SECRET)
    pay(billing, 1)
    outbox = billing.outbox()
    ((run,), _) = outbox.exchange([], 5)
    (parcel,) = run.parcels
    place, sent, later = run.target.endpoint_id, parcel.delivery_id, NOON + timedelta(minutes=1)
    slept = Outcome(endpoint_id=place, delivery_id=sent, kind="again", at=NOON, counted=False, next_at=later)
    assert outbox.exchange([slept], 0) == ([], later)
    (row,) = billing.notifications.rows()
    (health,) = billing.endpoints.health()
    assert (row.state, row.last_answer, row.last_status, health.endpoint.failures) == ("pending", "", None, 0)
    billing.close()
