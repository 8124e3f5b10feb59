"""What a review with fresh eyes found wrong; each of these failed before it was mended."""

from datetime import date

import pytest

from billing_desktop.domain.model import Account, Bill, Customer, account_ref, bill_ref
from billing_desktop.services import BillingError, FieldErrors, PaymentDraft

from .shop import BM, MakeShop, shop

__all__ = ["shop"]  # the fixture


def test_a_currency_is_fixed_once_a_bill_was_raised_or_paid(shop: MakeShop):
    one = shop(BM, empty=True)
    customers = one.billing.customers
    owner = customers.add(Customer(name="Beta", currency="EUR"))
    one.billing.bills.raise_bill(Bill(amount_due=5000, customer_id=owner, external_reference="E1"), key="e1")
    record = one.billing.read.customer(owner)
    with pytest.raises(FieldErrors, match="currency is fixed"):
        customers.change(Customer(id=owner, name="Beta", external_reference=record.external_reference, currency="JPY"))
    account = customers.add_account(Account(name="North", customer_id=owner))
    one.billing.payments.record(PaymentDraft(owner, account, 100), key="prepaid")
    with pytest.raises(FieldErrors, match="currency is fixed"):
        customers.change_account(Account(id=account, name="North", customer_id=owner, currency="JPY"))


def test_the_default_statement_knows_only_its_own_customer_and_ages_today(shop: MakeShop):
    one = shop(BM)
    other = one.billing.customers.add(Customer(name="Other"))
    bill = Bill(amount_due=100, customer_id=other, bill_date=date(9999, 12, 31), external_reference="FAR")
    one.billing.bills.raise_bill(bill, key="far")
    mine = one.billing.statements.make(one.billing.read.customers()[0].id)
    assert mine.to == one.billing.today()
    assert mine.ageing.over_90 == 0
    far = one.billing.statements.make(other)
    assert (far.to, far.closing_minor, far.ageing.no_due_date) == (date(9999, 12, 31), 100, 100)


def test_each_line_of_a_payment_has_its_own_allocations(shop: MakeShop):
    one = shop(BM)
    one.raise_bill("AHEAD", 3000, "04-01")
    one.pay(23000, payer="C")
    account = one.refs["A"].id
    made = one.billing.statements.make(one.billing.read.account(account).customer_id, account)
    laid = [line.allocations for line in made.lines if line.kind == "payment"]
    assert laid == [(("B1", 12000), ("B2", 8000)), (("AHEAD", 3000),)]


def test_parts_on_balances_of_the_same_name_stay_apart(shop: MakeShop):
    one = shop("account_balance", empty=True)
    owner = one.billing.customers.add(Customer(name="X"))
    twins = [one.billing.customers.add_account(Account(name="Shop", customer_id=owner)) for _ in range(2)]
    parts = tuple(zip((one.billing.read.account(id_) for id_ in twins), (6000, 4000), strict=True))
    lines = tuple((account_ref(account.id), amount) for account, amount in parts)
    one.billing.payments.record(PaymentDraft(owner, None, 10000, allocations=lines), key="both")
    made = one.billing.statements.make(owner)
    assert made.lines[0].allocations == (("Shop", 6000), ("Shop", 4000))


def test_a_refused_undo_names_the_bill(shop: MakeShop):
    one = shop(BM)
    one.pay(12000)
    posting = next(row.posting_id for row in one.billing.read.activity(1) if row.reference == "B1")
    with pytest.raises(BillingError, match="on bill B1 from"):
        one.billing.payments.undo(posting, key="undo")


def test_a_write_off_names_its_bill_on_the_statement(shop: MakeShop):
    one = shop(BM)
    one.billing.adjustments.write_off(bill_ref(one.refs["B2"].id), reason="gone", key="off")
    made = one.billing.statements.make(1)
    assert [line.reference for line in made.lines if line.kind == "write_off"] == ["B2"]
