"""The search of everything finds bills and payments by their sum, however it is written, over an index."""

from datetime import UTC, date, datetime

import pytest

from billing_desktop.domain.model import Account, Bill, Customer, bill_ref, customer_ref
from billing_desktop.services import Billing, Charge, PaymentDraft
from billing_desktop.store import searches


@pytest.fixture
def shop(tmp_path):
    billing = Billing.new(
        tmp_path / "s.book", name="Harbour", currency="EUR", model="bill", clock=lambda: datetime(2026, 2, 6, 9, tzinfo=UTC)
    )
    acme = billing.customers.add(Customer(name="ACME Ltd"))
    osaka = billing.customers.add(Customer(name="Osaka", currency="JPY"))
    for who, name, amount in ((acme, "INV-1", 12000), (acme, "INV-2", 45000), (osaka, "J-1", 12000), (osaka, "J-2", 120)):
        bill = Bill(customer_id=who, external_reference=name, amount_due=amount, bill_date=date(2026, 1, 3))
        billing.bills.raise_bill(bill, key=name)
    second = billing.read.find_bill("INV-2")
    assert second
    draft = PaymentDraft(acme, None, 12000, date(2026, 2, 1), reference="", allocations=((bill_ref(second.id), 12000),))
    billing.payments.record(draft, key="p")
    gone = Bill(customer_id=acme, external_reference="INV-9", amount_due=12000, bill_date=date(2026, 1, 3))
    billing.bills.raise_bill(gone, key="gone")
    billing.payments.undo(key="undo")
    yield billing
    billing.close()


def found(billing, text):
    return [(row.kind, row.title, row.detail) for row in billing.read.search(text)]


@pytest.mark.parametrize("text", ["120.00", "120,00", " 120.0 "])
def test_a_sum_finds_bills_and_payments_of_it_in_currencies_that_have_such_sums(shop, text):
    assert found(shop, text) == [("bill", "INV-1", "ACME Ltd"), ("payment", "", "ACME Ltd")]
    payment = shop.read.search(text)[1]
    assert (payment.amount_minor, payment.currency, payment.day) == (12000, "EUR", date(2026, 2, 1))


def test_a_plain_number_is_a_sum_too_and_what_is_left_of_a_bill_is_found(shop):
    assert found(shop, "120") == [("bill", "J-2", "Osaka"), ("bill", "INV-1", "ACME Ltd"), ("payment", "", "ACME Ltd")]
    assert found(shop, "12,000") == [("bill", "J-1", "Osaka")]
    rest = shop.read.search("330.00")
    assert [(row.title, row.amount_minor, row.rest_minor) for row in rest] == [("INV-2", 45000, 33000)]
    assert found(shop, "1.2.3.4") == found(shop, "0") == found(shop, "120.005") == []


def test_sums_and_references_are_looked_up_and_nothing_is_walked(shop):
    with shop._desk.store.read() as db:
        for statement, index in (
            (searches._BILL_OF_SUM, "bill_by_amount"), (searches._BILL_OF_REST, "bill_by_rest"),
            (searches._PAYMENT_OF_SUM, "payment_by_amount"), (searches._FOUND_BILL, "bill_by_reference"),
            (searches._FOUND_PAYMENT, "payment_by_reference"), (searches._FOUND_STATEMENT, "issued_number"),
            (searches._ACCOUNT_OF_NAME, "account_by_name"), (searches._FOUND_ACCOUNT, "account_external_reference"),
            (searches._FOUND_CHARGE, "charge_by_reason"), (searches._CHARGE_OF_SUM, "entry_by_amount"),
        ):  # fmt: skip
            places = {name: 1 for name in ("sum", "limit", "text") if f":{name}" in statement.sql}
            plan = [row[3] for row in db.execute_sql(f"EXPLAIN QUERY PLAN {statement.sql}", places)]
            assert any(f"USING INDEX {index}" in step for step in plan), plan
            assert not any(step.startswith("SCAN") or step == "USE TEMP B-TREE FOR ORDER BY" for step in plan), plan


def test_dinars_are_found_as_they_are_shown_with_three_decimals(shop):
    kuwait = shop.customers.add(Customer(name="Kuwait", currency="KWD"))
    for name, amount in (("K-1", 12345), ("K-2", 500), ("K-3", 1234500)):
        bill = Bill(customer_id=kuwait, external_reference=name, amount_due=amount, bill_date=date(2026, 1, 3))
        shop.bills.raise_bill(bill, key=name)
    asked = {"12.345": "K-1", "12,345": "K-1", "0.500": "K-2", "1,234.500": "K-3", "1.234,500": "K-3", "1234.5": "K-3"}
    assert {text: [title for _, title, _ in found(shop, text)] for text in asked} == {text: [k] for text, k in asked.items()}
    assert found(shop, "1,234,500") == [], "a mark is for thousands or for decimals, not for both"


def test_a_long_number_is_no_sum_and_a_sum_is_not_hidden_by_others_of_the_same_units(shop):
    assert found(shop, "9" * 18) == found(shop, "9" * 24) == []
    acme, osaka = shop.read.search("acme")[0].id, shop.read.search("osaka")[0].id
    for who, name in ((osaka, "J-9"), *((acme, f"T-{number}") for number in range(20))):
        bill = Bill(customer_id=who, external_reference=name, amount_due=999, bill_date=date(2026, 1, 3))
        shop.bills.raise_bill(bill, key=name)
    assert ("bill", "J-9", "Osaka") in found(shop, "999")


def test_a_typed_name_means_first_those_that_begin_so(shop):
    for name in ("Gasthof Krone", "Hofmann", "Zum Hof", "Osthof"):
        shop.customers.add(Customer(name=name))
    assert [row.name for row in shop.read.customers_named("hof", 3)] == ["Hofmann", "Gasthof Krone", "Osthof"]
    assert [row.name for row in shop.read.customers_named("c-0003", 3)] == ["Gasthof Krone"]
    assert len(shop.read.customers_named("", 3)) == 3


def test_charges_and_what_else_was_put_on_a_balance_are_found_by_their_sum_and_charges_by_what_they_are_for(shop):
    family = shop.customers.add(Customer(name="Berg", billing_model="account_balance"))
    anna = shop.customers.add_account(Account(name="Anna", customer_id=family))
    one = shop.customers.add(Customer(name="Adler", billing_model="customer_balance"))
    on = date(2026, 1, 9)
    shop.bills.charge(Charge(family, anna, 4025, on, "Übungsraum"), key="c1")
    shop.bills.charge(Charge(one, None, 4025, on), key="c2")
    shop.adjustments.set_balance(customer_ref(one), 8050, reason="counted", key="b")
    shop.bills.charge(Charge(family, anna, 4025, on, "Mistake"), key="c3")
    shop.payments.undo(key="c3-undo")
    shop.corrections.credit_note(PaymentDraft(one, None, 4025), reason="late", key="n")
    rows = shop.read.search("40,25")
    assert [(row.kind, row.title, row.detail, row.account_id) for row in rows] == [
        ("credit_note", "", "Adler", None), ("set_balance", "counted", "Adler", None), ("charge", "", "Adler", None),
        ("charge", "Übungsraum", "Anna, Berg", anna),
    ]  # fmt: skip
    assert (rows[3].amount_minor, rows[3].currency, rows[3].day) == (4025, "EUR", on)
    shop.customers.add_account(Account(name="Özil Werkstatt", customer_id=family))
    assert found(shop, "özil") == found(shop, "ÖZIL w") == [("account", "Özil Werkstatt", "Berg")]
    assert found(shop, "übungs") == [("charge", "Übungsraum", "Anna, Berg")]
    assert found(shop, "mistake") == []
    shop.payments.undo(key="n-undo")
    shop.payments.redo(key="n-redo")
    assert len(shop.read.search("40.25")) == 4
    for name in ("c3-redo",):
        shop.bills.charge(Charge(family, anna, 777, on, "Mistake"), key=name)
        shop.payments.undo(key="u1")
        shop.payments.redo(key="r1")
    assert [row.amount_minor for row in shop.read.search("mistake")] == [777], "done again, it stands"
