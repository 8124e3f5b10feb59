"""What the use cases refuse and say about customers, bills, settings, bank files and files to write, and what they read."""

from dataclasses import replace
from datetime import date
from functools import partial
from pathlib import Path

import pytest

from billing_desktop.domain.errors import StalePlan
from billing_desktop.domain.model import Account, Bill, Customer, PaymentRules, account_ref, customer_ref
from billing_desktop.domain.money import MAX_MINOR
from billing_desktop.services import Billing, BillingError, Charge, Opening, PaymentDraft
from billing_desktop.services.bank import BankFile, BankLine, BankPart
from billing_desktop.services.drafts import FieldErrors
from billing_desktop.services.statement_making import _require_footing

from ..rules.shop import AB, BM, CB, TODAY, MakeShop, day, shop

__all__ = ["shop"]  # the fixture


def fields(act: object, *args: object, **named: object) -> list[tuple[str, str]]:
    assert callable(act)
    with pytest.raises(FieldErrors) as caught:
        act(*args, **named)
    return [(one.field, one.text) for one in caught.value.problems]


def test_a_bank_file_is_booked_once_and_only_where_it_adds_up(shop: MakeShop):
    one = shop(BM)
    part = BankPart(12000, one.customer_id, one.refs["A"].id)
    line = BankLine(day("03-01"), 12007, "B1 and a fee", (part, BankPart(7)))
    file = BankFile(100, 12107, (line, BankLine(day("03-02"), 0, "nothing")))
    one.refused("parts_differ", lambda: one.billing.bank.book(BankFile(0, 12000, (replace(line, amount_minor=12000),)), key="b"))
    one.refused("file_differs", lambda: one.billing.bank.book(replace(file, closing_minor=1), key="b"))
    fees = BankFile(0, 7, (BankLine(day("03-01"), 7, "fee", (BankPart(7),)),))
    one.refused("nothing_to_book", lambda: one.billing.bank.book(fees, key="b"))
    (first,) = one.billing.bank.book(file, key="b")
    (again,) = one.billing.bank.book(file, key="b")
    assert (again.payment_id, again.repeated) == (first.payment_id, True)
    other = BankFile(0, 1, (replace(line, text="", amount_minor=8000, parts=(replace(part, amount_minor=8000),)),))
    assert len(one.billing.bank.book(other, key="c", anyway=True)) == 1
    assert one.stands()["B2"] == (8000, 0, "paid")


def test_sums_out_of_bounds(shop: MakeShop):
    one = shop(CB)
    too_much = MAX_MINOR + 1
    for sum_ in (too_much, -too_much):
        owed = partial(one.billing.adjustments.set_balance, one.refs["C"], sum_, reason="x", key="s")
        one.refused("amount_too_large", owed)
        opened = partial(one.billing.customers.add, Customer(name="N"), Opening(sum_), key="o")
        one.refused("amount_too_large", opened)
    bills = shop(BM)
    for sum_ in (too_much, -1):
        text = "The amount of a bill must not be below zero or too large."
        new = Bill(amount_due=sum_, customer_id=bills.customer_id)
        assert fields(bills.billing.bills.raise_bill, new, key="n") == [("amount_due", text)]
        assert fields(bills.billing.adjustments.amend_bill, bills.refs["B1"].id, sum_, key="a") == [("amount_due", text)]


def test_what_of_a_bill_never_changes(shop: MakeShop):
    one = shop(BM)
    bill = one.billing.read.bill(one.refs["B1"].id)
    text = "Bill date and owner never change; undo the bill and raise it anew."
    for other in (replace(bill, bill_date=day("01-02")), replace(bill, account_id=None), replace(bill, customer_id=99)):
        assert fields(one.billing.bills.change, other) == [("bill_date", text)]
    one.billing.bills.change(replace(bill, due_date=None, external_reference="", description="x"))
    after = one.billing.read.bill(bill.id)
    assert (after.due_date, after.external_reference, after.description) == (None, "B1", "x")
    one.refused("unknown_bill", lambda: one.billing.bills.change(replace(bill, id=99)))
    early = Bill(amount_due=1, bill_date=date(1899, 12, 31), customer_id=one.customer_id)
    assert fields(one.billing.bills.raise_bill, early, key="e") == [("bill_date", "31 Dec 1899 is too long ago; check the year.")]


def test_credit_is_nobody_s_until_it_is_said_whose(shop: MakeShop):
    one = shop(BM)
    paid = one.pay(26000)
    one.refused("owner_missing", lambda: one.billing.corrections.refund(1, key="r"))
    one.refused("payment_missing", lambda: one.billing.corrections.refund(1, bill_id=one.refs["B1"].id, key="r"))
    one.refused("unknown_account", lambda: one.billing.corrections.refund(1, owner=account_ref(99), key="r"))
    one.refused("unknown_customer", lambda: one.billing.corrections.refund(1, owner=customer_ref(99), key="r"))
    one.add_account("D", currency="USD")
    one.refused("other_currency", lambda: one.billing.corrections.transfer(one.refs["A"], one.refs["D"], 1, key="t"))
    reason = ("reason", "A reason is needed; say in a few words why.")
    assert fields(one.billing.corrections.credit_note, one.draft(1), reason=" ", key="n") == [reason]
    long = fields(one.billing.adjustments.write_off, one.refs["B1"], reason="x" * 501, key="n")
    assert long == [("reason", "Reason has 501 characters; at most 500 are kept, so shorten it.")]
    first = one.billing.corrections.refund(1, payment_id=paid.payment_id, key="r")
    again = one.billing.corrections.refund(1, payment_id=paid.payment_id, key="r")
    assert (again.posting_id, again.repeated) == (first.posting_id, True)


def test_a_charge_with_a_reason_too_long(shop: MakeShop):
    one = shop(CB)
    said = fields(one.billing.bills.charge, Charge(one.customer_id, None, 5, reason="x" * 501), key="c")
    assert said == [("reason", "Reason has 501 characters; at most 500 are kept, so shorten it.")]


def test_a_customer_that_owes_on_a_balance_is_not_moved_to_bills(shop: MakeShop):
    one = shop(AB)
    customer = one.billing.read.customer(one.customer_id)
    error = one.refused("balance_above_zero", lambda: one.billing.customers.change(replace(customer, billing_model=BM)))
    assert error.text.startswith("A still owes")
    two = shop(CB)
    customer = two.billing.read.customer(two.customer_id)
    error = two.refused("balance_above_zero", lambda: two.billing.customers.change(replace(customer, billing_model=BM)))
    assert error.text.startswith("C still owes")
    two.billing.customers.change(replace(customer, billing_model=AB))
    two.pay(20000)
    two.billing.customers.change(replace(customer, billing_model=BM))
    two.billing.customers.change(replace(customer, billing_model=CB))


def test_the_model_of_a_book(shop: MakeShop):
    one = shop(AB)
    one.refused("balance_above_zero", lambda: one.billing.settings.change_book(billing_model=BM))
    one.billing.settings.change_book(billing_model=CB)
    two = shop(BM)
    two.billing.settings.change_book(billing_model=AB)
    assert two.billing.settings.book().billing_model == AB


def test_settings(shop: MakeShop):
    one = shop(CB)
    settings = one.billing.settings
    assert settings.get("payment_methods")[0] == "bank"
    assert (settings.get("use_credit"), settings.get("use_credit", "ask")) == ("ask", "ask")
    settings.put("use_credit", "always")
    assert settings.get("use_credit") == "always"
    assert fields(settings.change_book, currency="EUR") == [("currency", "The currency of a book is fixed.")]
    late = [("locked_through", "The lock must lie before today, or nothing could be recorded today.")]
    assert fields(settings.change_book, locked_through=TODAY) == late


@pytest.mark.parametrize("model", [BM])
def test_credit_is_always_used_where_the_setting_says_so(shop: MakeShop, model: str):
    one = shop(model)
    one.pay(26000)
    one.billing.settings.put("use_credit", "always")
    said = one.raise_bill("B3", 9000, "03-10")
    assert "60.00 of credit was laid on it." in said.text
    assert one.stands()["B3"] == (6000, 3000, "unpaid")
    one.raise_bill("B4", 500, "03-10")
    assert one.stands()["B4"] == (0, 500, "unpaid")


def test_archived_and_closed(shop: MakeShop):
    one = shop(AB)
    customers, a, b = one.billing.customers, one.refs["A"].id, one.refs["B"].id
    one.refused("still_open", lambda: customers.archive(one.customer_id))
    one.refused("still_open", lambda: customers.close_account(a))
    one.refused("unknown_account", lambda: customers.close_account(99))
    one.pay(20000)
    customers.close_account(a)
    paid = one.pay(1000, payer="B", key="b")  # what happens beside it leaves a closed account closed
    assert one.billing.read.account(a).closed
    customers.reopen_account(a)
    assert not one.billing.read.account(a).closed
    one.pay(4000, payer="B", key="rest")
    customers.close_account(a)
    customers.close_account(b)
    customers.archive(one.customer_id)
    assert one.billing.payments.preview(one.draft(1)).warnings == ("C is archived; what is left there opens it again.",)
    customers.unarchive(one.customer_id)
    customers.archive(one.customer_id)
    said = one.billing.payments.reverse(paid.payment_id or 0, key="back")
    assert "Account B was opened again. C was opened again." in said.text
    assert one.billing.read.account(a).closed
    changed = {(row.label, row.form, row.after) for row in one.billing.read.history(one.customer_id)}
    assert {("Archived", "flag", "1"), ("Closed", "flag", "0")} <= changed


def test_records_are_checked_as_they_are_entered(shop: MakeShop):
    one = shop(CB)
    add = one.billing.customers.add
    one.billing.customers.add(Customer(name="Other", external_reference="X"))
    used = ("external_reference", "X is used by another customer; choose another number.")
    assert fields(add, Customer(name="N", external_reference="X")) == [used]
    assert fields(add, Customer(name="N", currency="XYZ"))[0][0] == "currency"
    small = ("payment_rules.min_amount", "The smallest payment must be above zero.")
    large = ("payment_rules.max_amount", "The largest payment must not be below the smallest.")
    assert fields(add, Customer(name="N", payment_rules=PaymentRules(0))) == [small]
    assert fields(add, Customer(name="N", payment_rules=PaymentRules(5, 4))) == [large]
    assert fields(add, Customer(name="N", payment_rules=PaymentRules(5, MAX_MINOR + 1))) == [large]
    add(Customer(name="N", payment_rules=PaymentRules(5, 5)))
    customer = replace(one.billing.read.customer(one.customer_id), currency="EUR")
    assert fields(one.billing.customers.change, customer)[0][0] == "currency"


def test_the_next_number_and_what_can_be_taken_back(shop: MakeShop, tmp_path: Path):
    one = shop(BM)
    assert one.billing.customers.next_reference("customer") == "C-0002"
    fresh = Billing.new(tmp_path / "new.bdbook", name="N", currency="EUR", model=BM)
    assert fresh.payments.last_undo() is None
    fresh.close()
    payments = one.billing.payments
    assert payments.last_redo() is None
    paid = one.pay(700)
    last = payments.last_undo()
    assert last is not None
    assert (last.posting_id, last.text) == (paid.posting_id, "Payment of 7.00 from A")
    payments.undo()
    payments.redo()
    payments.undo()
    again = payments.last_redo()
    assert again is not None
    assert again.text == "Payment of 7.00 from A"
    payments.redo()
    assert payments.last_redo() is None


def test_a_plan_that_moved_is_refused(shop: MakeShop):
    one = shop(BM)
    draft = one.draft(5000)
    plan = one.billing.payments.preview(draft).plan
    one.pay(100)
    with pytest.raises(StalePlan) as caught:
        one.billing.payments.record(draft, key="late", plan=plan)
    assert caught.value.text == "B1 moved since the preview, so nothing was recorded; look at the new preview."


def test_a_number_given_away_keeps_an_undone_bill_undone(shop: MakeShop):
    one = shop(BM)
    raised = one.raise_bill("B3", 500, "03-01")
    one.billing.payments.undo(raised.posting_id)
    bill = replace(one.billing.read.bill(one.refs["B1"].id), external_reference="B3")
    one.billing.bills.change(bill)
    one.refused("reference_used", lambda: one.billing.payments.redo())


def test_statements_and_exports_in_no_known_form(shop: MakeShop, tmp_path: Path):
    one = shop(BM)
    statements = one.billing.statements
    one.refused("unknown_type", lambda: statements.make(one.customer_id, type="fancy"))
    one.refused("period_backwards", lambda: statements.make(one.customer_id, from_=day("03-02"), to=day("03-01")))
    made = statements.make(one.customer_id, from_=day("01-01"), to=date.max)
    one.refused("unknown_format", lambda: statements.write(made, "doc"))
    path = tmp_path / statements.file_name(made, "json")
    statements.save(made, "json", path)
    assert path.read_bytes() == statements.write(made, "json")
    one.refused("unknown_kind", lambda: one.billing.exports.table("secrets", "csv"))
    one.refused("unknown_format", lambda: one.billing.exports.table("bills", "doc"))
    for part in (replace(made, opening_minor=1), replace(made, ageing=replace(made.ageing, current=1))):
        with pytest.raises(AssertionError, match="does not foot"):
            _require_footing(part)


def test_what_the_pages_read(shop: MakeShop):
    one = shop(BM)
    read = one.billing.read
    one.pay(13000)
    assert read.counts_of(one.customer_id) == {"bills": 2, "payments": 1}
    assert read.received(TODAY, TODAY) == {"ZAR": (13000, 1)}
    assert [(row.kind, row.title) for row in read.search("B2")] == [("bill", "B2")]
    assert [account.name for account in read.accounts(one.customer_id)] == ["A"]
    assert [row.name for row in read.branches(one.customer_id)] == ["A"]
    assert [(row.kind, row.owed_minor) for row in read.account_branches(one.refs["A"].id)] == [("bill", 7000)]
    assert [(row.owed_minor, row.credit_minor) for row in read.totals()] == [(7000, 0)]
    for code, act in (
        ("unknown_bill", lambda: read.bill(99)),
        ("unknown_account", lambda: read.account(99)),
        ("unknown_payment", lambda: read.payment(99)),
        ("unknown_customer", lambda: read.customer(99)),
    ):
        one.refused(code, act)


def test_undo_of_what_is_not_there(shop: MakeShop, tmp_path: Path):
    one = shop(BM)
    one.refused("unknown_posting", lambda: one.billing.payments.undo(999))
    one.refused("unknown_payment", lambda: one.billing.payments.reverse(999, key="r"))
    fresh = Billing.new(tmp_path / "new.bdbook", name="N", currency="EUR", model=BM)
    with pytest.raises(BillingError) as caught:
        fresh.payments.undo()
    assert caught.value.code == "nothing_to_undo"
    fresh.close()
    first = one.billing.payments.undo(key="once")
    again = one.billing.payments.undo(key="once")
    assert (again.posting_id, again.repeated) == (first.posting_id, True)
    first = one.billing.payments.redo(key="twice")
    again = one.billing.payments.redo(key="twice")
    assert (again.posting_id, again.repeated) == (first.posting_id, True)


def test_an_account_of_somebody_else(shop: MakeShop):
    one = shop(AB)
    other = one.billing.customers.add(Customer(name="Other"))
    draft = PaymentDraft(other, one.refs["A"].id, 5)
    one.refused("unknown_account", lambda: one.billing.payments.preview(draft))
    account = replace(one.billing.read.account(one.refs["A"].id), customer_id=other)
    one.refused("unknown_account", lambda: one.billing.customers.change_account(account))
    one.refused("unknown_customer", lambda: one.billing.customers.add_account(Account(name="N", customer_id=99)))


def test_a_trial_is_of_one_act(shop: MakeShop):
    one = shop(BM)
    trial = one.billing.trial
    with pytest.raises(RuntimeError, match="a trial is under way already"):
        trial(lambda: trial(lambda: one.pay(1)))
    with pytest.raises(RuntimeError, match="nothing was tried"):
        trial(lambda: None)
    assert one.stands()["B1"] == (0, 12000, "unpaid")


def test_nothing_is_set_on_an_account_s_behalf(shop: MakeShop):
    one = shop(AB)
    one.refused("balance_not_set", lambda: one.billing.adjustments.set_balance(one.refs["C"], 5, reason="x", key="s"))
    one.refused("same_amount", lambda: one.billing.adjustments.set_balance(one.refs["A"], 20000, reason="x", key="s"))
    far = one.refused(
        "amount_too_large", lambda: one.billing.adjustments.set_balance(one.refs["A"], -MAX_MINOR, reason="x", key="s")
    )
    assert far.text == "That is too far from the balance of now for one act; do it in two steps."
