"""Both profiles over the wire: the same acts told to a Moment and an Extended endpoint, each message held by the receiver
against its signature with the scheme's own package."""

import json
from pathlib import Path

from billing_desktop.domain.model import Bill, Customer
from billing_desktop.services import PaymentDraft

from .books import SECRET, Clock, new_book
from .receiver import Receiver
from .test_courier import NOON


def test_each_profile_gets_its_own_bytes_of_the_same_events_in_order_and_signed(tmp_path: Path):
    clock = Clock(NOON)
    billing = new_book(tmp_path, clock=clock, customers=0)
    with Receiver(clock=clock) as moment, Receiver(clock=clock) as extended:
        billing.endpoints.add(moment.url, secret=SECRET, allow_private=True)
        billing.endpoints.add(extended.url, secret=SECRET, profile="extended", allow_private=True)
        customer = billing.customers.add(Customer(name="Café “Ünal” & <Söhne>", billing_model="bill"))
        for number in range(3):
            billing.bills.raise_bill(Bill(customer_id=customer, amount_due=1000), key=f"bill {number}")
        courier = billing.courier()
        assert courier.deliver() == 4  # the customer and the bills, to Extended alone
        paid = billing.payments.record(PaymentDraft(customer, None, 3500), key="paid")
        assert courier.deliver() == 8
        billing.payments.reverse(paid.payment_id or 0, key="reversed")
        assert courier.deliver() == 4
    types = [json.loads(message.body)["type"].rpartition(".")[2] for message in extended.taken]
    assert types == ["created"] * 4 + ["amount_applied"] * 4 + ["amount_reversed"] * 4
    assert [message.data["amount"] for message in moment.taken] == [1000, 1000, 1000, 500]
    assert [message.id for message in moment.taken] == [message.id for message in extended.taken[4:8]]
    assert {message.body for message in moment.taken}.isdisjoint(message.body for message in extended.taken)
    rows = {(row.event_id, row.endpoint_id): billing.notifications.body(row) for row in billing.notifications.rows()}
    sent = [(1, message) for message in moment.taken] + [(2, message) for message in extended.taken]
    assert all(rows[message.id, endpoint].encode() == message.body for endpoint, message in sent), "exactly as queued"
    assert len(sent) == len(rows) == 16
    assert billing.check() == []
    billing.close()
