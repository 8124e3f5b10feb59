"""What random acts found wrong once, cut down to the few acts that show it; each of these failed before it was mended."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path

import pytest

from billing_desktop.domain.model import Account, Bill, Customer, PaymentRules, account_ref, bill_ref, customer_ref
from billing_desktop.services import Billing, BillingError, Charge, Opening, PaymentDraft
from billing_desktop.services.bank import BankFile, BankLine, BankPart

from ..rules.shop import AB, BM, CB, MakeShop, Shop, day, shop

__all__ = ["shop"]  # the fixture

NOON = datetime(2025, 3, 10, 12, tzinfo=UTC)


def columns(one: Shop, name: str) -> tuple[int, int, int, int]:
    bill = one.billing.read.bill(one.refs[name].id)
    return bill.amount_due, bill.amount_paid, bill.amount_written_off, bill.amount_remaining


def paid_back(one: Shop) -> int:
    """Write B2 off and let a payment take the write-off back; returns the payment."""
    one.billing.adjustments.write_off(one.refs["B2"], reason="gone", key="off")
    return one.pay(8000, lines=[("B2", 8000)]).payment_id or 0


def test_a_refund_is_not_undone_while_its_payment_stands_reversed(shop: MakeShop):
    one = shop(BM)
    paid = one.pay(26000)
    refund = one.billing.corrections.refund(4000, owner=one.refs["A"], key="refund")
    one.billing.payments.reverse(paid.payment_id or 0, key="reverse")
    error = one.refused("stands_beneath", lambda: one.billing.payments.undo(refund.posting_id))
    assert "reversed later" in error.text
    one.billing.payments.undo()
    one.billing.payments.undo(refund.posting_id)
    assert one.stands()["A"] == -6000


def test_a_recovery_is_previewed_as_it_will_be(shop: MakeShop):
    one = shop(CB)
    one.billing.adjustments.write_off(one.refs["C"], 5000, reason="gone", key="off")
    draft = replace(one.draft(7000), recovery=True)
    preview = one.billing.payments.preview(draft)
    assert (preview.owed_minor, preview.owed_after_minor) == (15000, 13000)
    one.billing.payments.record(draft, key="pay")
    assert one.stands() == {"C": 13000}


def test_a_write_off_stands_again_as_far_as_other_money_leaves_room(shop: MakeShop):
    one = shop(BM)
    first = paid_back(one)
    one.billing.corrections.take_off(first, one.refs["B2"].id, key="off again")
    one.pay(6000, lines=[("B2", 6000)], key="other")
    one.billing.payments.reverse(first, key="reverse")
    assert columns(one, "B2") == (8000, 6000, 2000, 0)
    assert one.billing.check() == []
    one.billing.payments.undo()
    assert columns(one, "B2") == (8000, 6000, 0, 2000)


def test_a_write_off_stands_again_as_far_as_a_lowered_bill_has_room(shop: MakeShop):
    one = shop(BM)
    first = paid_back(one)
    one.billing.adjustments.amend_bill(one.refs["B2"].id, 3000, key="amend")
    one.billing.payments.reverse(first, key="reverse")
    assert columns(one, "B2") == (3000, 0, 3000, 0)
    one.billing.payments.undo()
    one.billing.adjustments.amend_bill(one.refs["B2"].id, 0, key="nothing")
    one.billing.payments.reverse(first, key="again")
    assert columns(one, "B2") == (0, 0, 0, 0)
    assert one.billing.check() == []


def test_a_write_off_stands_again_from_the_day_there_is_room(shop: MakeShop):
    one = shop(BM)
    one.billing.adjustments.write_off(one.refs["B1"], on=day("02-01"), reason="gone", key="off")
    first = one.pay(12000, "02-05", [("B1", 12000)], key="first").payment_id or 0
    one.billing.corrections.take_off(first, one.refs["B1"].id, on=day("02-10"), key="taken")
    other = one.pay(12000, "02-12", [("B1", 12000)], key="other").payment_id or 0
    one.billing.payments.reverse(other, on=day("02-20"), key="gone")
    one.billing.payments.reverse(first, on=day("02-15"), key="reverse")
    assert [one.open_on(on).get("B1", 0) for on in ("02-11", "02-12", "02-19", "02-20")] == [12000, 0, 0, 0]
    assert columns(one, "B1") == (12000, 0, 12000, 0)
    assert one.billing.check() == []


@pytest.mark.parametrize("note", [False, True], ids=["payment", "credit note"])
def test_a_reversal_as_of_a_day_on_which_the_money_lay_elsewhere(shop: MakeShop, note: bool):
    """The bill has no room on the way for an entry more or one less; it is possible all the same."""
    one = shop(BM)
    if note:
        draft = one.draft(12000, "02-01", [("B1", 12000)])
        first = one.billing.corrections.credit_note(draft, reason="goodwill", key="first").payment_id or 0
    else:
        first = one.pay(12000, "02-01", [("B1", 12000)]).payment_id or 0
    one.billing.corrections.take_off(first, one.refs["B1"].id, on=day("02-10"), key="taken")
    one.billing.adjustments.write_off(one.refs["B1"], on=day("02-20"), reason="gone", key="off")
    for _ in range(2):
        one.billing.payments.reverse(first, on=day("01-15"), key=f"reverse {_}")
        assert columns(one, "B1") == (12000, 0, 12000, 0)
        assert [one.open_on(on).get("B1", 0) for on in ("02-01", "02-10", "02-20")] == [12000, 12000, 0]
        assert one.billing.check() == []
        one.billing.payments.undo()
        assert [one.open_on(on).get("B1", 0) for on in ("02-01", "02-10", "02-20")] == [0, 12000, 0]
        assert one.billing.check() == []


def test_an_undone_use_of_credit_does_not_wait_again_with_its_payment(shop: MakeShop):
    one = shop(BM)
    paid = one.pay(26000)
    one.raise_bill("B3", 9000, "03-10")
    one.billing.corrections.apply_credit(one.refs["B3"].id, 6000, owner=one.refs["A"], key="apply")
    one.billing.payments.undo()
    one.billing.payments.reverse(paid.payment_id or 0, key="reverse")
    assert one.billing.read.events_waiting() == 0
    one.billing.payments.undo()
    states = [event.state for event in one.billing.read.payment_events(paid.payment_id or 0)]
    assert states == ["waiting", "waiting", "waiting", "withdrawn"]


def test_a_taken_off_use_of_credit_is_withdrawn_with_its_payment(shop: MakeShop):
    one = shop(BM)
    paid = one.pay(6000, lines=[])
    one.raise_bill("B3", 9000, "03-10")
    one.billing.corrections.apply_credit(one.refs["B3"].id, 6000, owner=one.refs["A"], key="apply")
    one.billing.corrections.take_off(paid.payment_id or 0, one.refs["B3"].id, key="taken")
    one.billing.payments.undo(paid.posting_id)
    assert {event.state for event in one.billing.read.payment_events(paid.payment_id or 0)} == {"withdrawn"}
    one.billing.payments.redo()
    assert {event.state for event in one.billing.read.payment_events(paid.payment_id or 0)} == {"waiting"}


@pytest.mark.parametrize("amount", [0, 500])
def test_a_bill_is_not_undone_while_its_amount_was_raised(shop: MakeShop, amount: int):
    one = shop(BM)
    raised = one.raise_bill("B3", amount, "03-01")
    one.billing.adjustments.amend_bill(one.refs["B3"].id, 900, key="more")
    one.refused("stands_beneath", lambda: one.billing.payments.undo(raised.posting_id))
    one.billing.payments.undo()
    one.billing.payments.undo()
    assert one.billing.read.bill(one.refs["B3"].id).undone


@pytest.mark.parametrize("model", [AB, BM])
@pytest.mark.parametrize("amount", [500, -500])
def test_an_opening_sum_opens_an_archived_customer_again(shop: MakeShop, model: str, amount: int):
    one = shop(model, empty=True)
    one.billing.customers.archive(one.customer_id)
    account = Account(name="New", customer_id=one.customer_id)
    one.billing.customers.add_account(account, Opening(amount, day("01-01")), key="new")
    assert not one.billing.read.customer(one.customer_id).archived


def test_a_write_off_is_not_undone_beneath_its_recovery(shop: MakeShop):
    one = shop(CB)
    off = one.billing.adjustments.write_off(one.refs["C"], 5000, reason="gone", key="off")
    one.billing.payments.record(replace(one.draft(5000), recovery=True), key="pay")
    one.refused("stands_beneath", lambda: one.billing.payments.undo(off.posting_id))
    one.billing.payments.undo()
    one.billing.payments.undo(off.posting_id)
    assert one.stands() == {"C": 20000}


def test_what_was_written_off_comes_back_no_earlier_than_it_went(shop: MakeShop):
    one = shop(CB)
    one.billing.adjustments.write_off(one.refs["C"], 5000, on=day("03-01"), reason="gone", key="off")
    one.billing.payments.record(replace(one.draft(5000, "02-01"), recovery=True), key="pay")
    assert [one.net(on) for on in ("01-31", "02-01", "02-28", "03-01")] == [20000, 15000, 15000, 15000]
    assert one.billing.check() == []


def test_where_all_was_refunded_nothing_is_left_to_reverse(shop: MakeShop):
    one = shop(CB)
    paid = one.pay(26000)
    one.billing.corrections.refund(6000, owner=one.refs["C"], key="refund")
    one.charge(20000)
    second = one.pay(1000, key="second")
    one.billing.payments.reverse(paid.payment_id or 0, key="reverse")
    one.refused("already_reversed", lambda: one.billing.payments.reverse(paid.payment_id or 0, key="again"))
    one.billing.payments.reverse(second.payment_id or 0, key="other")
    prepaid = shop(AB, empty=True)
    paid = prepaid.pay(1000)
    prepaid.billing.corrections.refund(1000, payment_id=paid.payment_id, key="refund")
    prepaid.refused("already_reversed", lambda: prepaid.billing.payments.reverse(paid.payment_id or 0, key="nothing"))


def test_what_was_known_keeps_its_names_texts_dates_and_model(tmp_path: Path):
    ticks = iter(range(10_000))

    def now() -> datetime:
        return datetime(2025, 3, 10, 12, tzinfo=UTC) + timedelta(seconds=next(ticks))

    billing = Billing.new(tmp_path / "b.bdbook", name="B", currency="ZAR", model=BM, clock=now, time_zone="UTC")
    customer = billing.customers.add(Customer(name="Before", city="Here"), key="c")
    account = billing.customers.add_account(Account(name="Shop", customer_id=customer), key="a")
    bills = []
    for number, due in (("X", day("03-20")), ("Y", None)):
        bill = Bill(external_reference=number, amount_due=500, bill_date=day("02-01"), due_date=due, customer_id=customer)
        bills.append(billing.bills.raise_bill(replace(bill, account_id=account), key=number).bill_id or 0)
    rows = ((bill_ref(bills[0]), 100), (account_ref(account), 60), (customer_ref(customer), 40))
    billing.payments.record(PaymentDraft(customer, None, 200, allocations=rows), key="pay")
    billing.bills.charge(Charge(customer, None, 70), key="charge")
    billing.adjustments.write_off(bill_ref(bills[1]), 30, reason="gone", key="off")  # its line is known by the bill's number

    def asked(known: datetime | None) -> list[object]:
        kinds = ("balance_forward", "open_item", "activity")
        made = [
            replace(billing.statements.make(customer, which, type=kind, to=day("04-20"), known_at=known), made_at=now(), head="")
            for which in (None, account)
            for kind in kinds
        ]
        then = datetime(2025, 1, 1, tzinfo=UTC)
        return [*(replace(one, made_at=then) for one in made), billing.statements.ageing(day("04-20"), known_at=known)]

    at, first = now(), asked(None)
    billing.customers.change(replace(billing.read.customer(customer), name="After", city="There", billing_model=CB))
    billing.customers.change_account(replace(billing.read.account(account), name="Other", external_reference="O"))
    for id_ in bills:
        bill = billing.read.bill(id_)
        billing.bills.change(replace(bill, external_reference=f"N{id_}", description="new", due_date=day("02-02")))
    assert asked(None) != first
    assert asked(at) == first
    billing.close()


def test_a_bank_file_is_in_one_currency(tmp_path: Path):
    billing = Billing.new(tmp_path / "a.book", name="A", currency="EUR", model="customer_balance", clock=lambda: NOON)
    payers = [billing.customers.add(Customer(name=currency, currency=currency)) for currency in ("EUR", "USD")]
    lines = tuple(BankLine(NOON.date(), 500, "", (BankPart(500, payer),)) for payer in payers)
    with pytest.raises(BillingError, match="EUR and USD"):
        billing.bank.book(BankFile(0, 1000, lines), key="both")
    assert [billing.read.customer(payer).balance_minor for payer in payers] == [0, 0]
    billing.bank.book(BankFile(0, 500, lines[1:]), key="one")
    assert billing.read.customer(payers[1]).balance_minor == -500
    billing.close()


def test_a_charge_that_is_a_bill_uses_credit_as_the_settings_say(shop: MakeShop):
    one = shop(BM)
    one.pay(26000)
    one.billing.settings.put("use_credit", "always")
    account = one.refs["A"].id
    one.billing.bills.charge(Charge(one.customer_id, account, 9000), key="charge")
    assert one.billing.read.account(account).balance_minor == 0
    (left,) = one.billing.read.bills(one.customer_id, open_only=True)
    assert one.billing.read.bill(left.id).amount_remaining == 3000


def test_a_recovery_that_leaves_no_credit_is_no_overpayment(shop: MakeShop):
    one = shop(CB)
    one.billing.adjustments.write_off(one.refs["C"], reason="gone", key="off")
    one.forbid(PaymentRules(overpayment_allowed=False))
    draft = replace(one.draft(20000), recovery=True)
    assert one.billing.payments.preview(draft).problems == ()
    too_much = replace(draft, amount_minor=20001)
    assert one.billing.payments.preview(too_much).problems
    one.refused("overpayment_not_allowed", lambda: one.billing.payments.record(too_much, key="more"))
    one.billing.payments.record(draft, key="pay")
    assert one.stands() == {"C": 0}


def test_activity_shows_a_currency_in_which_nothing_is_open_any_more(shop: MakeShop):
    one = shop(AB)
    one.add_account("U", 700, "USD")
    one.billing.bills.charge(Charge(one.customer_id, one.refs["U"].id, 700), key="charge")
    one.pay(1400, payer="U")
    assert [row.amount_minor for row in one.billing.read.activity(one.customer_id)] == [-1400, 700, 700, 5000, 20000]
    assert [figures.currency for figures in one.billing.read.figures(one.customer_id)] == ["ZAR"]


def test_a_statement_as_known_reads_as_before_the_book_changed_its_model(tmp_path: Path):
    ticks = count()
    billing = Billing.new(
        tmp_path / "a.book", name="A", currency="EUR", model="bill", clock=lambda: NOON + timedelta(seconds=next(ticks))
    )
    customer = billing.customers.add(Customer(name="C"))
    billing.payments.record(PaymentDraft(customer, None, 500), key="pay")
    known = NOON + timedelta(seconds=next(ticks))
    before = billing.statements.make(customer, known_at=known).lines
    billing.settings.change_book(billing_model="customer_balance")
    assert billing.statements.make(customer, known_at=known).lines == before
    assert billing.statements.make(customer).lines != before
    billing.close()


def test_credit_beside_a_payment_passes_over_what_was_written_off_unless_it_was_chosen(shop: MakeShop):
    one = shop(BM)
    one.pay(9000, "03-01", lines=(), key="credit")
    one.billing.adjustments.write_off(one.refs["B1"], 2000, reason="gone", key="off")
    draft = one.draft(1000)
    preview = one.billing.payments.preview(draft)
    assert preview.plan.allocations == ((one.refs["B2"], 1000),)
    assert one.billing.corrections.credit_beside(draft, preview.plan).lines == ((one.refs["B2"], 7000),)
    draft = one.draft(1000, lines=[("B1", 1000)])
    plan = one.billing.payments.preview(draft).plan
    assert one.billing.corrections.credit_beside(draft, plan).lines == ((one.refs["B1"], 9000),)
