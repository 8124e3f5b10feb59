"""Lines of bank files: kept once, proposed for whom they are, recorded as shown, and open again when that is taken back."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from billing_desktop.domain.errors import BillingError
from billing_desktop.domain.model import Account, Bill, Customer
from billing_desktop.importers import BankFile, Entry, Statement
from billing_desktop.services import Billing, PaymentDraft
from billing_desktop.services.bank_lines import BankPayment, Judged
from billing_desktop.services.demo import make_demo
from billing_desktop.services.drafts import Charge
from billing_desktop.store import bank as stored

NOW = datetime(2026, 2, 6, 9, tzinfo=UTC)
IBAN = "DE89370400440532013000"


class Desk:
    """A book of bills with two customers, and the shortest way to a line."""

    def __init__(self, folder: Path, model: str = "bill") -> None:
        self.billing = Billing.new(
            folder / "bank.book", name="Bank", currency="EUR", model=model, clock=lambda: NOW, time_zone="UTC"
        )
        self.lines = self.billing.bank_lines
        self.acme, self.bravo = (self.billing.customers.add(Customer(name=name), key=name) for name in ("ACME Ltd", "Bravo GmbH"))
        self.files = 0

    def bill(self, number: str, amount: int, customer: int | None = None, due: str = "2026-01-31") -> int:
        made = self.billing.bills.raise_bill(
            Bill(
                amount_due=amount,
                external_reference=number,
                bill_date=date(2026, 1, 1),
                due_date=date.fromisoformat(due),
                customer_id=customer or self.acme,
            ),
            key=number,
        )
        assert made.bill_id is not None
        return made.bill_id

    def line(self, amount: str, party: str = "", text: str = "", iban: str = "", **more: Any) -> Judged:
        """Read a file with one line and say how it stands."""
        self.files += 1
        on = "2026-02-03"
        entry = Entry(1, on, Decimal(amount), "EUR", party, iban, text, f"R{self.files}", **more)
        return self.judge(self.read(entry)[-1])

    def read(self, *entries: Entry, opening: str | None = None, closing: str | None = None, **how: Any) -> list[int]:
        before = {line.id for line in self.lines.lines()}
        moved = sum((entry.amount for entry in entries), Decimal(0))
        begins, ends = (Decimal(text) if text else None for text in (opening, closing))
        statement = Statement(0, "NL91ABNA0417164300", "EUR", begins, ends, list(entries), moved=moved)
        file = BankFile("camt.053", (statement,))
        self.lines.keep(file, "file.xml", sha256=f"sha-{self.files}-{len(entries)}", **how)
        return sorted({line.id for line in self.lines.lines()} - before)

    def judge(self, line_id: int) -> Judged:
        return self.lines.judge(line_id)

    def record(self, judged: Judged, at: int = 0, *, key: str = "pay", remember: bool = False) -> Any:
        proposal = judged.proposals[at]
        part = BankPayment(proposal.draft, proposal.preview.plan)
        return self.lines.record(judged.line.id, [part], remember=remember, key=key)[-1]


@pytest.fixture
def desk(tmp_path: Path) -> Any:
    made = Desk(tmp_path)
    yield made
    assert made.billing.check() == []
    made.billing.close()


def kinds(judged: Judged) -> list[str]:
    return [one.kind for one in judged.proposals]


def said(judged: Judged, at: int = 0) -> str:
    return " ".join(ground.text for ground in judged.proposals[at].grounds)


def test_a_bill_named_by_its_customer_is_ready_and_recorded_as_shown(desk: Desk):
    desk.bill("INV-1", 5_000)
    found = desk.line("30.00", "ACME LIMITED", "inv-1, first part", IBAN)
    assert (found.state, kinds(found)[0], found.proposals[0].title) == ("ready", "named", "ACME Ltd pays INV-1")
    assert "INV-1 named in the text" in said(found)
    assert "INV-1 stays open with 20.00" in said(found)
    desk.record(found, remember=True)
    bill = desk.billing.read.find_bill("INV-1")
    assert bill is not None
    assert bill.amount_remaining == 2_000
    assert desk.judge(found.line.id).state == "recorded"
    desk.bill("INV-2", 700)
    again = desk.line("7.00", "Somebody else", "thanks", IBAN)
    assert (again.state, kinds(again)[0]) == ("ready", "exact")
    assert "This IBAN is remembered for this customer" in said(again)


def test_a_line_taken_back_is_open_again_whichever_way(desk: Desk):
    desk.bill("INV-1", 5_000)
    found = desk.line("50.00", "ACME Ltd", "INV-1")
    receipt = desk.record(found)
    desk.billing.payments.undo(key="undo")
    assert desk.judge(found.line.id).state == "ready"
    desk.billing.payments.redo(key="redo")
    assert desk.judge(found.line.id).state == "recorded"
    desk.billing.payments.reverse(receipt.payment_id, key="back")
    open_again = desk.judge(found.line.id)
    assert (open_again.state, open_again.line.left_minor, open_again.line.payments) == ("ready", 5_000, ())


def test_a_refunded_payment_does_not_open_its_line(desk: Desk):
    found = desk.line("50.00", "ACME Ltd", "advance")
    receipt = desk.record(found)
    desk.billing.corrections.refund(5_000, payment_id=receipt.payment_id, key="refund")
    assert desk.judge(found.line.id).state == "recorded"


def test_what_only_looks_alike_is_never_ready(desk: Desk):
    desk.bill("INV-1", 5_000)
    desk.bill("INV-2", 5_000, desk.bravo)
    assert desk.line("50.00", "Nobody known", "thanks").state == "choose"  # only the sum fits, and two have it
    assert desk.line("1.00", "Nobody known", "thanks").state == "nobody"
    alike = desk.line("50.00", "ACME Trading House Ltd", "x")
    assert (alike.state, kinds(alike)[0]) == ("choose", "exact")
    both = desk.line("50.00", "Bravo GmbH", "INV-1")  # the bill of one in the name of the other
    assert both.state == "choose"
    assert {one.customer_id for one in both.proposals} == {desk.acme, desk.bravo}
    part = desk.line("20.00", "ACME Ltd", "something on account")
    assert (part.state, kinds(part)) == ("choose", ["oldest", "credit"])
    more = desk.line("80.00", "ACME Ltd", "INV-1")  # named, but more than it has open
    assert (more.state, kinds(more)[0]) == ("choose", "named")
    assert "ACME Ltd then has 30.00 credit" in said(more)


def test_a_set_that_adds_up_is_offered_and_chosen_by_the_operator(desk: Desk):
    desk.bill("INV-1", 4_000)
    desk.bill("INV-2", 6_000)
    desk.bill("INV-3", 71_500)
    found = desk.line("775.00", "ACME LIMITED", "January")
    assert (found.state, kinds(found)) == ("choose", ["set", "oldest", "credit"])
    assert "60.00 + 715.00 is exactly 775.00" in said(found)
    desk.record(found)
    assert [desk.billing.read.find_bill(f"INV-{n}").amount_remaining for n in (1, 2, 3)] == [4_000, 0, 0]  # type: ignore[union-attr]


def test_last_digits_name_bills_of_a_known_payer(desk: Desk):
    desk.bill("INV-103", 4_000)
    desk.bill("INV-105", 6_000)
    desk.bill("INV-107", 9_000)
    desk.lines.remember(IBAN, desk.acme)
    found = desk.line("100.00", "A. Customer", "103 + 105", IBAN)
    assert (found.state, kinds(found)[0]) == ("ready", "digits")
    assert desk.line("90.00", "A. Customer", "103 + 105", IBAN).proposals[0].kind == "exact"
    assert desk.lines.forget(IBAN)
    assert not desk.lines.forget(IBAN)


def test_a_payment_entered_by_hand_is_matched_and_not_recorded_twice(desk: Desk):
    desk.bill("INV-1", 5_000)
    draft = PaymentDraft(desk.acme, None, 5_000, date(2026, 2, 4), "bank", "H-1")
    by_hand = desk.billing.payments.record(draft, key="hand")
    found = desk.line("50.00", "ACME Ltd", "INV-1")
    assert (found.state, kinds(found)[0]) == ("choose", "same")
    assert found.proposals[0].title == "It is the payment H-1 of 4 Feb 2026, recorded already"
    assert found.proposals[0].payment_id is not None
    desk.lines.link(found.line.id, found.proposals[0].payment_id)
    assert desk.judge(found.line.id).state == "recorded"
    assert len(desk.billing.read.payments(desk.acme)) == 1
    assert desk.judge(found.line.id).line.matched
    desk.lines.unlink(found.line.id)
    assert (desk.judge(found.line.id).state, kinds(desk.judge(found.line.id))[0]) == ("choose", "same")
    with pytest.raises(BillingError, match="No payment was matched"):
        desk.lines.unlink(found.line.id)
    assert len(desk.billing.read.payments(desk.acme)) == 1
    desk.lines.link(found.line.id, found.proposals[0].payment_id)
    other = desk.line("50.00", "ACME Ltd", "INV-1")
    assert "same" not in kinds(other)
    with pytest.raises(BillingError, match="matched to another line"):
        desk.lines.link(other.line.id, by_hand.payment_id or 0)
    smaller = desk.line("20.00", "ACME Ltd", "")
    second = desk.billing.payments.record(replace(draft, amount_minor=3_000), key="more")
    with pytest.raises(BillingError, match="more than is left"):
        desk.lines.link(smaller.line.id, second.payment_id or 0)


def test_a_line_is_split_with_the_banks_fee_in_one_act(desk: Desk):
    desk.bill("INV-1", 5_000)
    desk.bill("INV-2", 5_000, desk.bravo)
    found = desk.line("96.00", "Card terminal", "day 3")
    parts = [BankPayment(PaymentDraft(who, None, 5_000, date(2026, 2, 3), "bank", "day 3")) for who in (desk.acme, desk.bravo)]
    with pytest.raises(BillingError, match=r"make 100\.00, the line has 96\.00"):
        desk.lines.record(found.line.id, parts, key="wrong")
    receipts = desk.lines.record(found.line.id, parts, fee_minor=-400, key="split")
    assert len(receipts) == 2
    assert desk.judge(found.line.id).state == "recorded"
    assert desk.lines.record(found.line.id, parts, fee_minor=-400, key="split")[0].repeated
    desk.billing.payments.reverse(receipts[1].payment_id or 0, key="one back")
    left = desk.judge(found.line.id).line
    assert (left.left_minor, left.payments) == (5_000, (receipts[0].payment_id,))
    desk.billing.payments.undo(key="u1")
    desk.billing.payments.undo(key="u2")
    assert desk.judge(found.line.id).line.left_minor == 9_600


def test_all_that_is_ready_is_one_act_and_what_moved_is_left_out(desk: Desk):
    desk.bill("INV-1", 5_000)
    desk.bill("INV-2", 5_000, desk.bravo)
    first = desk.line("50.00", "ACME Ltd", "INV-1")
    second = desk.line("50.00", "Bravo", "INV-2")
    twice = desk.line("50.00", "ACME Ltd", "INV-1")
    shown = [(one.line.id, one.proposals[0]) for one in (first, second, twice)]
    receipts = desk.lines.record_ready(shown, key="ready")
    assert len(receipts) == 2
    assert [desk.judge(one.line.id).state for one in (first, second, twice)] == ["recorded", "recorded", "choose"]
    with pytest.raises(BillingError, match="ready any more"):
        desk.lines.record_ready([(twice.line.id, twice.proposals[0])], key="again")
    desk.billing.payments.undo(key="undo")
    assert [desk.judge(one.line.id).state for one in (first, second)] == ["ready", "ready"]


def test_a_line_is_kept_once_whichever_file_holds_it(desk: Desk):
    one = Entry(1, "2026-02-03", Decimal("5.00"), "EUR", "A", "", "same")
    other = replace(one, on="2026-02-04")
    assert len(desk.read(one, one)) == 2  # two alike in one file are two
    assert len(desk.read(one, one, other)) == 1
    assert desk.lines.keep(BankFile("camt.053", ()), "empty.xml", sha256="again").new == 0
    rows = desk.lines.statements()
    assert [row.lines for row in rows] == [1, 2]


def test_a_file_that_does_not_add_up_is_read_only_by_the_operators_word(desk: Desk):
    entry = Entry(1, "2026-02-03", Decimal("5.00"), "EUR", number="x")
    with pytest.raises(BillingError, match=r"make 15\.00, its closing is 16\.00"):
        desk.read(entry, opening="10.00", closing="16.00")
    assert desk.lines.lines() == []
    assert desk.read(entry, opening="10.00", closing="16.00", anyway=True)
    assert desk.lines.statements()[0].agrees is False
    with pytest.raises(BillingError, match="too many decimals"):
        desk.read(replace(entry, amount=Decimal("1.005"), number="y"))


def test_lines_are_put_aside_and_taken_up_again(desk: Desk):
    found, out = desk.line("5.00", "A"), desk.line("-5.00", "Bank", "fee")
    assert out.state == "out"
    with pytest.raises(BillingError, match="went out"):
        desk.lines.put_aside(out.line.id)
    desk.lines.put_aside(found.line.id, "not_customer")
    assert desk.judge(found.line.id).state == "aside"
    with pytest.raises(BillingError, match="put aside"):
        desk.lines.record(found.line.id, [], key="k")
    desk.lines.take_up(found.line.id)
    assert desk.judge(found.line.id).state == "nobody"
    with pytest.raises(BillingError, match="no bank file"):
        desk.lines.take_up(999)


def test_what_came_back_is_put_aside_and_what_cannot_be_read_refuses_the_file(desk: Desk):
    desk.bill("INV-1", 500)
    back = desk.line("5.00", "ACME Ltd", "INV-1 returned", came_back=True)
    assert back.state == "aside"
    desk.lines.take_up(back.line.id)
    assert desk.judge(back.line.id).state == "ready"
    good = Entry(1, "2026-02-03", Decimal("5.00"), "EUR", number="g")
    for bad, said_of in ((replace(good, unreadable="$5"), '"$5"'), (replace(good, on="2026-02-30"), '"2026-02-30"')):
        with pytest.raises(BillingError, match="cannot be read") as caught:
            desk.read(good, replace(bad, line=7))
        assert said_of in caught.value.text
        assert "line 7" in caught.value.text


def test_another_currency_is_proposed_to_nobody(desk: Desk):
    desk.bill("INV-1", 5_000)
    desk.files += 1
    entry = Entry(1, "2026-02-03", Decimal("50.00"), "USD", "ACME Ltd", "", "INV-1")
    found = desk.judge(desk.read(entry)[0])
    assert found.state == "nobody"
    part = BankPayment(PaymentDraft(desk.acme, None, 5_000, date(2026, 2, 3), "bank"))
    with pytest.raises(BillingError, match="in USD"):
        desk.lines.record(found.line.id, [part], key="k")
    assert desk.billing.read.payments(desk.acme) == []


@pytest.mark.parametrize("model", ["customer_balance", "account_balance"])
def test_balances_are_paid_where_they_are_kept(tmp_path: Path, model: str):
    desk = Desk(tmp_path, model)
    on_accounts = model == "account_balance"
    accounts = [desk.billing.customers.add_account(Account(name=name, customer_id=desk.acme)) for name in ("Shop", "Store")]
    desk.billing.bills.charge(Charge(desk.acme, accounts[0] if on_accounts else None, 5_000), key="c")
    found = desk.line("50.00", "ACME Ltd", "January")
    assert kinds(found) == ["balance"] * (2 if on_accounts else 1)
    assert found.state == ("choose" if on_accounts else "ready")
    desk.record(found, remember=False)
    desk.lines.remember(IBAN, desk.acme, accounts[1] if on_accounts else None)
    again = desk.line("10.00", "x", "y", IBAN)
    assert (again.state, again.proposals[0].account_id) == ("ready", accounts[1] if on_accounts else None)
    assert desk.billing.check() == []
    desk.billing.close()


def test_the_sample_shop_has_a_bank_file_with_every_kind_of_line(tmp_path: Path):
    billing = make_demo(tmp_path / "shop.book", clock=lambda: NOW)
    states = {line.party: billing.bank_lines.judge(line.id).state for line in billing.bank_lines.lines()}
    assert states == {
        "Delta Dental B.V.": "ready", "FJORD OG SONNER AS": "choose", "Hanae Insatsu": "ready", "A. Noor Bookshop": "ready",
        "J MOROZOVA": "choose", "ACME LIMITED": "choose", "Stichting Kade": "nobody", "Bank": "out", "Elan Int.": "ready",
    }  # fmt: skip
    assert all(row.agrees for row in billing.bank_lines.statements())
    billing.close()


def test_a_family_pays_from_one_iban_and_the_text_says_for_whom(tmp_path: Path):
    desk = Desk(tmp_path, "account_balance")
    names = {"Linh": 1_800, "Minh": 7_000, "Käthe": 500}
    ids = {name: desk.billing.customers.add_account(Account(name=name, customer_id=desk.acme)) for name in names}
    for name, owed in names.items():
        desk.billing.bills.charge(Charge(desk.acme, ids[name], owed), key=name)
    found = desk.line("20.00", "ACME LTD", "Beitrag KAETHE", IBAN)
    assert [one.account_id for one in found.proposals] == [ids["Käthe"], ids["Linh"], ids["Minh"]]
    assert "Käthe stands in the line. Käthe then has 15.00 credit." in said(found)
    assert "Linh then has 2.00 credit." in said(found, 1)
    assert "Minh then owes 50.00." in said(found, 2)  # of the account, not of the family
    found = desk.line("70.00", "ACME LTD", "Beitrag", IBAN)
    assert (found.proposals[0].account_id, found.state) == (ids["Minh"], "choose")
    assert "Minh owes exactly 70.00. Minh then owes 0.00." in said(found)
    desk.record(found, remember=True)
    found = desk.line("18.00", "ACME LTD", "Beitrag Linh", IBAN)
    assert (found.proposals[0].account_id, found.state) == (ids["Linh"], "choose")  # remembered, but for another one
    found = desk.line("5.00", "ACME LTD", "Beitrag Minh", IBAN)
    assert ([one.account_id for one in found.proposals], found.state) == ([ids["Minh"]], "ready")
    assert desk.billing.check() == []
    desk.billing.close()


def test_a_file_that_overlaps_adds_up_with_what_is_new_of_it(desk: Desk):
    one = Entry(1, "2026-02-03", Decimal("5.00"), "EUR", number="one")
    other = replace(one, on="2026-02-04", amount=Decimal("-2.00"), number="other")
    third = replace(one, on="2026-02-05", amount=Decimal("9.00"), number="third")
    desk.read(one, other, opening="10.00", closing="13.00")
    desk.files += 1
    desk.read(other, third, opening="15.00", closing="22.00")
    last = desk.lines.statements()[0]
    assert (last.opening_minor, last.lines, last.agrees) == (1_300, 1, True)
    desk.files += 1
    desk.read(third, replace(third, number="x"), opening="13.00", closing="32.00", anyway=True)
    assert desk.lines.statements()[0].agrees is False


def test_a_bill_named_that_can_take_nothing_leads_to_no_other_bill_by_itself(desk: Desk):
    desk.bill("INV-1", 5_000)
    desk.record(desk.line("50.00", "ACME Ltd", "INV-1"))
    desk.bill("INV-2", 5_000)
    found = desk.line("50.00", "Nobody", "INV-1 second time")  # INV-2 has this sum open, but the text says INV-1
    assert (found.state, kinds(found)[0]) == ("choose", "exact")
    assert "Named in the text, but nothing of this goes there: INV-1." in said(found)


def test_a_number_that_is_a_day_a_sum_or_a_word_is_not_enough(desk: Desk):
    desk.bill("20260203", 9_000)
    desk.bill("2026", 9_000)
    desk.bill("12345", 9_999_999, desk.bravo)
    assert desk.line("25.00", "Nobody", "paid 20260203").state == "choose"
    assert desk.line("25.00", "ACME Ltd", "rent January 2026").state == "choose"
    assert desk.line("12345.00", "Nobody", "EUR 12345").state == "choose"
    assert desk.line("90.00", "ACME Ltd", "no. 2026").state == "ready"  # its payer and its sum say so too
    desk.billing.customers.add(Customer(name="Max Inc", external_reference="MAX"), key="max")
    desk.bill("M-77", 1_100, desk.billing.read.customers(search="Max")[0].id)
    assert desk.line("11.00", "Nobody", "for Max and me").state == "choose"


def test_of_many_with_a_common_name_two_bearers_are_seen(desk: Desk):
    first = desk.billing.customers.add(Customer(name="Hans Meier"), key="first")
    for n in range(45):
        desk.billing.customers.add(Customer(name=f"Hans{n} Meiers{n}"), key=f"like{n}")
    desk.billing.customers.add(Customer(name="Meier, Hans"), key="second")
    desk.bill("H-1", 5_000, first)
    assert desk.line("50.00", "HANS MEIER", "thanks").state == "choose"


def test_a_name_within_another_is_not_enough_even_with_the_only_bill_of_the_sum(desk: Desk):
    desk.bill("INV-1", 5_017)
    assert desk.line("50.17", "ACME Trading House Ltd", "x").state == "choose"
    assert desk.line("50.17", "ACM", "x").state != "ready"


def test_an_iban_that_paid_for_two_is_not_enough(desk: Desk):
    desk.bill("INV-1", 5_000)
    desk.bill("INV-2", 6_000, desk.bravo)
    desk.record(desk.line("50.00", "ACME Ltd", "INV-1", IBAN), key="a", remember=True)
    desk.record(desk.line("60.00", "Bravo", "INV-2", IBAN), key="b", remember=True)
    desk.bill("INV-3", 7_000, desk.bravo)
    assert desk.line("70.00", "Agency", "thanks", IBAN).state == "choose"


def test_the_same_line_in_another_file_is_not_ready_once_its_payment_stands(desk: Desk):
    desk.bill("INV-1", 5_000)
    desk.record(desk.line("20.00", "ACME Ltd", "INV-1"))
    again = desk.line("20.00", "ACME LIMITED", "SVWZ+INV-1")  # as MT940 writes it
    assert again.state == "choose"
    assert "A payment of 20.00 from ACME Ltd was recorded for 3 Feb 2026 already." in said(again)
    desk.files += 1
    entry = Entry(1, "2026-02-05", Decimal("5.00"), "EUR", "ACME Ltd", "", "INV-1", "one")
    first, second = desk.read(entry, replace(entry, number="two"))  # one file that says it twice means it twice
    desk.record(desk.judge(first), key="first")
    assert desk.judge(second).state == "ready"


def test_a_line_whose_day_lies_ahead_is_not_ready(desk: Desk):
    desk.bill("INV-1", 5_000)
    desk.files += 1
    ahead = desk.judge(desk.read(Entry(1, "2026-02-09", Decimal("50.00"), "EUR", "ACME Ltd", "", "INV-1", "ahead"))[0])
    assert ahead.state == "choose"
    assert "The bank dates this line 9 Feb 2026, which lies ahead; it would be recorded for today." in said(ahead)


def test_open_lines_are_listed_before_those_that_are_done_where_not_all_are(desk: Desk):
    old = desk.line("5.00", "Somebody", "old").line.id
    desk.files += 1
    entries = [Entry(n, "2026-02-04", Decimal("-1.00"), "EUR", number=f"n{n}") for n in range(3)]
    desk.read(*entries)
    assert old in {line.id for line in desk.lines.lines(limit=2)}


def test_a_payment_refunded_in_whole_is_matched_and_a_credit_note_is_none(desk: Desk):
    draft = PaymentDraft(desk.acme, None, 5_000, date(2026, 2, 4), "bank", "H-1")
    by_hand = desk.billing.payments.record(draft, key="hand")
    desk.billing.corrections.refund(5_000, payment_id=by_hand.payment_id, key="refund")
    found = desk.line("50.00", "ACME Ltd", "x")
    assert kinds(found)[0] == "same"
    desk.lines.link(found.line.id, found.proposals[0].payment_id or 0)
    assert desk.judge(found.line.id).state == "recorded"


def test_a_repeated_key_of_many_gives_all_their_receipts(desk: Desk):
    desk.bill("INV-1", 5_000)
    desk.bill("INV-2", 5_000, desk.bravo)
    shown = [
        (one.line.id, one.proposals[0]) for one in (desk.line("50.00", "ACME Ltd", "INV-1"), desk.line("50.00", "", "INV-2"))
    ]
    first = desk.lines.record_ready(shown, key="ready")
    again = desk.lines.record_ready(shown, key="ready")
    assert [one.payment_id for one in again] == [one.payment_id for one in first]
    assert all(one.repeated for one in again)


def test_an_iban_of_a_closed_account_and_an_archived_customer_is_refused_or_opens_them(desk: Desk):
    account = desk.billing.customers.add_account(Account(name="Shop", customer_id=desk.acme))
    desk.lines.remember(IBAN, desk.acme, account)
    desk.billing.customers.close_account(account)
    assert desk.line("50.00", "x", "y", IBAN).state == "choose"


def test_of_a_sum_that_is_billed_often_the_newest_bills_are_looked_at_and_said_not_to_be_all(desk: Desk):
    old, new = desk.bill("INV-1", 5_000), desk.bill("INV-2", 5_000, desk.bravo)
    with desk.lines._desk.store.read() as db:
        assert stored.open_of_sum(db, 5_000, "EUR") == ([(old, desk.acme), (new, desk.bravo)], True)
        assert stored.open_of_sum(db, 5_000, "EUR", among=1) == ([(new, desk.bravo)], False)
