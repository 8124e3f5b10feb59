"""Receipts: what a payment paid when it was recorded, the same tomorrow; and a payment joined by credit."""

import json
import shutil
import subprocess
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from billing_desktop.domain.errors import BillingError, StalePlan
from billing_desktop.domain.model import Bill, Customer, account_ref, bill_ref
from billing_desktop.services import Billing, PaymentDraft, receipts
from tests.rules.shop import AB, BM, CB, NOON, Shop


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Shop]:
    made = Shop(tmp_path, BM)
    yield made
    made.billing.close()


def printed(pdf: bytes, folder: Path) -> str:
    if not shutil.which("pdftotext"):
        pytest.skip("pdftotext is not installed")
    (folder / "receipt.pdf").write_bytes(pdf)
    command = ["pdftotext", "-layout", "receipt.pdf", "-"]
    return subprocess.run(command, cwd=folder, capture_output=True, check=True).stdout.decode("utf-8")


def pay(billing: Billing, draft: PaymentDraft, key: str = "pay") -> int:
    payment_id = billing.payments.record(draft, key=key).payment_id
    assert payment_id is not None
    return payment_id


def owner(shop: Shop) -> tuple[Billing, int, int]:
    """Return the book, its customer, and account A, on which B1 of 120.00 and B2 of 80.00 lie."""
    billing = shop.billing
    accounts = billing.read.accounts(shop.customer_id)
    return billing, shop.customer_id, next(one.id for one in accounts if one.name.startswith("A"))


@pytest.mark.usefixtures("qapp")
def test_the_paper_has_the_figures_of_the_service(shop: Shop, tmp_path: Path) -> None:
    billing, customer, account = owner(shop)
    billing.settings.change_book(address="Kade 12\nRotterdam")
    draft = PaymentDraft(customer, account, 15000, None, "bank", "TRX-1", "Paid in full next month.\nThank you, Ann.")
    payment = pay(billing, draft)
    made = billing.receipts.make(payment)
    assert [(line.name, line.amount_minor, line.after_minor) for line in made.lines] == [("B1", 12000, 0), ("B2", 3000, 5000)]
    assert (made.amount_minor, made.credit_minor, made.number) == (15000, 0, billing.read.payment(payment).public_id)
    text = printed(billing.receipts.write(made, "pdf"), tmp_path)
    rows = [line.split() for line in text.splitlines()]
    assert ["Bill", "B1", "120.00", "0.00"] in rows
    assert ["Bill", "B2", "30.00", "50.00"] in rows
    assert ["Total", "150.00"] in rows
    for words in ("ZAR 150.00", "Bank transfer", "TRX-1", made.number, "Kade 12", "Paid in full next month.", "Thank you, Ann."):
        assert words in text, words
    file = json.loads(billing.receipts.write(made, "json"))
    assert (file["payment_id"], file["amount"], [line["after"] for line in file["lines"]]) == (made.number, 15000, [0, 5000])
    assert billing.receipts.file_name(made, "pdf").endswith("_2025-03-10_TRX-1.pdf")


def test_the_number_of_a_receipt_stays_whole_however_wide_its_letters_are(shop: Shop, tmp_path: Path) -> None:
    billing, customer, account = owner(shop)
    made = billing.receipts.make(pay(billing, PaymentDraft(customer, account, 5000)))
    wide = "pay_01M8GW74W3K02MWGD21GW63HHA"
    assert wide in printed(billing.receipts.write(replace(made, number=wide), "pdf"), tmp_path)


def test_a_receipt_reads_the_same_after_later_payments_and_what_is_left_over_is_credit(shop: Shop) -> None:
    billing, customer, account = owner(shop)
    first = pay(billing, PaymentDraft(customer, account, 5000))
    before = billing.receipts.make(first).lines
    second = pay(billing, PaymentDraft(customer, account, 17000), "more")
    assert billing.receipts.make(first).lines == before
    last = billing.receipts.make(second)
    assert [(line.kind, line.amount_minor) for line in last.lines] == [("bill", 7000), ("bill", 8000), ("credit", 2000)]
    assert last.applied_minor + last.credit_minor == last.amount_minor


@pytest.mark.usefixtures("qapp")
def test_a_reversed_an_undone_and_a_refunded_payment_say_so(shop: Shop, tmp_path: Path) -> None:
    billing, customer, account = owner(shop)
    payment = pay(billing, PaymentDraft(customer, account, 21000))
    billing.corrections.refund(400, owner=account_ref(account), key="back")
    text = printed(billing.receipts.write(billing.receipts.make(payment), "pdf"), tmp_path)
    assert "4.00 of it was paid back later." in text
    assert "reversed" not in text
    billing.payments.reverse(payment, reason="Returned by the bank.", key="reverse")
    made = billing.receipts.make(payment)
    text = printed(billing.receipts.write(made, "pdf"), tmp_path)
    assert "This payment was reversed on 10 Mar 2025: Returned by the bank. It pays nothing any more." in text
    assert "Thank you." not in text
    again = pay(billing, PaymentDraft(customer, account, 100), "again")
    billing.payments.undo(key="undo")
    assert billing.receipts.make(again).state == "undone"


def test_a_credit_note_has_no_receipt(shop: Shop) -> None:
    billing, customer, account = owner(shop)
    note = billing.corrections.credit_note(PaymentDraft(customer, account, 500), reason="Late", key="note")
    assert note.payment_id is not None
    with pytest.raises(BillingError) as refused:
        billing.receipts.make(note.payment_id)
    assert refused.value.code == "no_receipt"


@pytest.mark.parametrize(("model", "after"), [(CB, 13000), (AB, 13000)])
def test_where_balances_are_owed_the_balance_is_named(tmp_path: Path, model: str, after: int) -> None:
    shop = Shop(tmp_path, model)
    account = None if model == CB else owner(shop)[2]
    payment = pay(shop.billing, PaymentDraft(shop.customer_id, account, 7000))
    assert [(line.kind, line.after_minor) for line in shop.billing.receipts.make(payment).lines] == [("balance", after)]
    over = pay(shop.billing, PaymentDraft(shop.customer_id, account, 15000), "over")
    assert [(line.kind, line.after_minor) for line in shop.billing.receipts.make(over).lines] == [("balance", -2000)]
    shop.billing.close()


@pytest.mark.usefixtures("qapp")
def test_names_of_other_scripts_and_a_long_payment(tmp_path: Path) -> None:
    billing = Billing.new(tmp_path / "x.book", name="متجر الميناء", currency="EUR", model="bill", clock=lambda: NOON)
    customer = billing.customers.add(Customer(name="株式会社山田 <b>印刷</b>", city="東京"))
    for number in range(60):
        bill = Bill(amount_due=1000, customer_id=customer, external_reference=f"N-{number}", description="طباعة الكتب")
        billing.bills.raise_bill(bill, key=f"{number}")
    made = billing.receipts.make(pay(billing, PaymentDraft(customer, None, 60500, None, "cash")))
    pages = billing.receipts.page_painter(made).pages
    text = printed(billing.receipts.write(made, "pdf"), tmp_path)
    assert pages > 1
    assert f"Page {pages} of {pages}" in text
    assert "株式会社山田 <b>印刷</b>" in text
    assert sum("10.00" in line and "N-" in line for line in text.splitlines()) == 60
    assert "605.00" in text
    billing.close()


# --- a payment and credit that was there before it


def with_credit(shop: Shop) -> tuple[Billing, PaymentDraft]:
    """Give account A 20.00 of credit beside its two open bills, and draft a payment of 150.00."""
    billing, customer, account = owner(shop)
    pay(billing, PaymentDraft(customer, account, 2000, allocations=()), "credit")
    return billing, PaymentDraft(customer, account, 15000, reference="TRX-2")


def figures(billing: Billing, customer: int) -> tuple[int, int]:
    found = billing.read.figures(customer)[0]
    return found.owed_minor, found.credit_minor


def test_credit_beside_a_payment_is_one_act_with_one_undo(shop: Shop) -> None:
    billing, draft = with_credit(shop)
    before = figures(billing, draft.customer_id)
    plan = billing.payments.preview(draft).plan
    use = billing.corrections.credit_beside(draft, plan)
    assert (use.there_minor, use.used_minor, [event.amount_minor for event in use.events]) == (2000, 2000, [2000])
    done = billing.corrections.pay_with_credit(draft, plan=plan, use=use, key="both")
    owed, credit = before
    assert figures(billing, draft.customer_id) == (owed - 17000, credit - 2000)
    assert billing.corrections.pay_with_credit(draft, plan=plan, use=use, key="both").repeated
    assert figures(billing, draft.customer_id) == (owed - 17000, credit - 2000)
    last = billing.payments.last_undo()
    assert last is not None
    assert (last.posting_id, last.text.endswith("with its credit")) == (done.posting_id, True)
    billing.payments.undo(key="undo")
    assert figures(billing, draft.customer_id) == before
    billing.payments.redo(key="redo")
    assert figures(billing, draft.customer_id) == (owed - 17000, credit - 2000)
    assert billing.check() == []


def test_credit_that_moved_since_the_preview_is_refused_and_nothing_is_written(shop: Shop) -> None:
    billing, draft = with_credit(shop)
    plan = billing.payments.preview(draft).plan
    use = billing.corrections.credit_beside(draft, plan)
    assert draft.account_id is not None
    billing.corrections.refund(500, owner=account_ref(draft.account_id), key="back")
    before = len(billing.read.payments(draft.customer_id))
    with pytest.raises(StalePlan):
        billing.corrections.pay_with_credit(draft, plan=plan, use=use, key="both")
    assert len(billing.read.payments(draft.customer_id)) == before


def test_the_payments_own_rest_is_no_credit_beside_it_and_part_paid_bills_come_first(shop: Shop) -> None:
    billing, draft = with_credit(shop)
    bills = {row.external_reference: row.id for row in billing.read.bills(draft.customer_id)}
    by_hand = PaymentDraft(
        draft.customer_id, draft.account_id, 15000, allocations=((bill_ref(bills["B2"]), 7000),), paid_on=date(2025, 3, 10)
    )
    plan = billing.payments.preview(by_hand).plan
    use = billing.corrections.credit_beside(by_hand, plan)
    assert use.lines == ((bill_ref(bills["B2"]), 1000), (bill_ref(bills["B1"]), 1000))
    payment = billing.corrections.pay_with_credit(by_hand, plan=plan, use=use, key="both").payment_id
    assert payment is not None
    assert billing.read.payment(payment).unapplied_minor == 8000
    assert billing.check() == []


def test_no_bill_left_open_no_credit_to_use(shop: Shop) -> None:
    billing, draft = with_credit(shop)
    full = PaymentDraft(draft.customer_id, draft.account_id, 20000)
    assert billing.corrections.credit_beside(full, billing.payments.preview(full).plan).there_minor == 0


def test_money_for_a_bill_dated_ahead_waits_and_says_until_when(shop: Shop) -> None:
    billing, customer, account = owner(shop)
    ahead = Bill(amount_due=8000, customer_id=customer, account_id=account, external_reference="B9", bill_date=date(2025, 4, 1))
    billing.bills.raise_bill(ahead, key="ahead")
    preview = billing.payments.preview(PaymentDraft(customer, account, 28000))
    assert [(wait.name, wait.amount_minor, wait.until, wait.dated_ahead) for wait in preview.waits] == [
        ("B9", 8000, date(2025, 4, 1), True)
    ]


def test_a_receipt_that_does_not_add_up_is_made_for_nobody(shop: Shop, monkeypatch: pytest.MonkeyPatch) -> None:
    billing, customer, account = owner(shop)
    payment = pay(billing, PaymentDraft(customer, account, 15000, None))
    lines = receipts._lines
    with monkeypatch.context() as planted:
        planted.setattr(receipts, "_lines", lambda db, payment: lines(db, payment)[1:])
        with pytest.raises(AssertionError, match="does not add up"):
            billing.receipts.make(payment)
    assert billing.receipts.make(payment).applied_minor == 15000
