"""The settings of a book through its one door: what is kept, what is refused, and what each does."""

import base64
from datetime import UTC, date, datetime

import pytest

from billing_desktop.domain.model import Bill, Customer
from billing_desktop.services import Billing, BillingError, Charge, FieldErrors, PaymentDraft

NOW = datetime(2026, 2, 6, 9, tzinfo=UTC)


@pytest.fixture
def billing(tmp_path):
    made = Billing.new(tmp_path / "a.book", name="Harbour", currency="EUR", model="bill", clock=lambda: NOW)
    yield made
    made.close()


@pytest.mark.parametrize(
    ("name", "value", "said"),
    [
        ("iban", "DE88 3704 0044 0532 0130 00", "check digits"),
        ("iban", "DE89 3704 0044 0532 0130", "has 22 signs, this one has 20"),
        ("iban", "hello", "begins with two letters"),
        ("bic", "COBA", "8 or 11"),
        ("payment_methods", [" ", ""], "At least one"),
        ("payment_methods", ["x" * 61], "shorten"),
        ("payment_methods", [f"way {number}" for number in range(31)], "At most 30"),
        ("use_credit", "perhaps", "ask, always or never"),
        ("duplicate_days", -1, "0 to 60"),
        ("duplicate_days", True, "0 to 60"),
        ("due_days", 4000, "0 to 3650"),
        ("tax_number", "7" * 41, "shorten"),
        ("logo", "no picture", "no picture"),
        ("logo", base64.b64encode(b"GIF89a").decode(), "no picture"),
        ("logo", base64.b64encode(b"\x89PNG\r\n\x1a\n" + b"0" * 2_000_000).decode(), "2 MB"),
        ("paper_language", "fr", "one of en, de, es"),
        ("paper_size", "a5", "one of a4, letter"),
        ("paper_accent", "red", "written as #2563EB"),
        ("statement_intro", "x" * 601, "shorten"),
        ("reminder_days", [9, 3, 1], "three whole numbers"),
        ("reminder_days", 7, "three whole numbers"),
        ("customer_rules", {"min_amount": 0}, "above zero"),
        ("customer_rules", {"min_amount": 500, "max_amount": 400}, "below the smallest"),
        ("numbering_bill", {"prefix": "R/", "next": "1"}, "letters A to Z"),
        ("numbering_bill", {"prefix": "R-", "next": "1a"}, "1 to 12 digits"),
    ],
)
def test_what_cannot_be_is_refused_in_one_sentence_and_nothing_is_kept(billing, name, value, said):
    before = billing.settings.get(name)
    with pytest.raises(FieldErrors) as refused:
        billing.settings.put(name, value)
    assert [problem.field for problem in refused.value.problems] == [name]
    assert said in refused.value.problems[0].text
    assert ". " not in refused.value.problems[0].text
    assert billing.settings.get(name) == before


def test_settings_are_kept_in_one_form(billing):
    put, get = billing.settings.put, billing.settings.get
    put("iban", " de89 3704 0044 0532 0130 00 ")
    put("bic", "cobadeffxxx")
    put("payment_methods", ["PayPal", " bank ", "PayPal", ""])
    put("due_days", 14)
    assert (get("iban"), get("bic"), get("due_days")) == ("DE89370400440532013000", "COBADEFFXXX", 14)
    assert get("payment_methods") == ["PayPal", "bank"]
    put("iban", "")
    put("due_days", None)
    assert (get("iban"), get("due_days"), get("duplicate_days"), get("logo")) == ("", None, 3, "")
    put("tax_number", " DE 123 ")
    put("paper_accent", "#2563eb")
    put("paper_size", "letter")
    put("statement_closing", " Thank you. \r\n\n  Ann ")
    put("reminder_days", (5, 10, 20))
    assert [get(name) for name in ("tax_number", "paper_accent", "paper_size")] == ["DE 123", "#2563EB", "letter"]
    assert (get("statement_closing"), get("reminder_days")) == ("Thank you.\n\nAnn", [5, 10, 20])
    put("paper_accent", "")
    put("customer_rules", {"max_amount": 500, "overpayment_allowed": False, "odd": 1})
    rules = {"min_amount": 1, "max_amount": 500, "underpayment_allowed": True, "overpayment_allowed": False}
    assert (get("paper_accent"), get("customer_rules")) == ("", rules)


def test_numbers_go_on_from_the_one_chosen_and_jump_over_those_in_use(billing):
    assert billing.settings.numbering("bill") == ("INV-", "0001")
    acme = billing.customers.add(Customer(name="ACME"))

    def raised(reference=""):
        key = f"k{billing.read.counts().all}{reference}{billing.settings.numbering('bill')}"
        made = billing.bills.raise_bill(Bill(customer_id=acme, amount_due=100, external_reference=reference), key=key)
        return billing.read.bill(made.bill_id).external_reference

    assert raised() == "INV-0001"
    billing.settings.set_numbering("bill", "R-26-", "099")
    assert raised("R-26-100") == "R-26-100"
    assert billing.customers.next_reference("bill") == "R-26-099"
    assert [raised(), raised()] == ["R-26-099", "R-26-101"]
    assert billing.settings.numbering("bill") == ("R-26-", "102")
    billing.payments.undo(key="u1")
    assert raised() == "R-26-102"  # a number once given is not given again by itself
    billing.settings.set_numbering("customer", "", "7")
    bravo = billing.customers.add(Customer(name="Bravo"))
    assert billing.read.customer(bravo).external_reference == "7"


@pytest.mark.parametrize(("days", "warned"), [(0, [True, False, False]), (3, [True, True, False]), (10, [True, True, True])])
def test_days_of_the_warning_of_a_payment_twice(billing, days, warned):
    acme = billing.customers.add(Customer(name="ACME"))
    billing.payments.record(PaymentDraft(customer_id=acme, amount_minor=500, paid_on=date(2026, 1, 20)), key="p")
    billing.settings.put("duplicate_days", days)
    drafts = [PaymentDraft(customer_id=acme, amount_minor=500, paid_on=date(2026, 1, day)) for day in (20, 23, 27)]
    assert [bool(billing.payments.preview(draft).duplicates) for draft in drafts] == warned


def test_another_model_is_told_before_and_refused_with_the_same_words(tmp_path):
    billing = Billing.new(tmp_path / "b.book", name="Harbour", currency="EUR", model="customer_balance", clock=lambda: NOW)
    acme = billing.customers.add(Customer(name="ACME"))
    billing.customers.add(Customer(name="Own", billing_model="account_balance"))
    told = billing.settings.preview_model("bill")
    assert (told.now, told.wanted, told.followers, told.others, told.refusal) == ("customer_balance", "bill", 1, 1, "")
    billing.bills.charge(Charge(acme, None, 500, reason="x"), key="c")
    told = billing.settings.preview_model("bill")
    assert "ACME still owes" in told.refusal
    with pytest.raises(BillingError) as refused:
        billing.settings.change_book(billing_model="bill")
    assert refused.value.text == told.refusal
    with pytest.raises(BillingError):
        billing.settings.preview_model("barter")
    billing.close()
