"""Turns of the services that a day at the desk seldom takes: each through the door that an operator would use."""

from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from billing_desktop.domain.errors import BillingError
from billing_desktop.domain.model import Bill, Customer, customer_ref
from billing_desktop.services import Billing, Charge
from billing_desktop.services import import_preview as previews
from billing_desktop.services.import_preview import Choice, ImportPreview
from tests.rules.shop import AB, BM, Shop, day

NOW = datetime(2026, 2, 6, 9, tzinfo=UTC)
Shown = Callable[..., ImportPreview]


@pytest.fixture
def bills(tmp_path: Path) -> Shop:
    return Shop(tmp_path, BM)


@pytest.fixture
def accounts(tmp_path: Path) -> Shop:
    return Shop(tmp_path, AB)


@pytest.fixture
def look(tmp_path: Path) -> Shown:
    """Look at a text as a file to be imported into a new book."""
    books: dict[str, Billing] = {}

    def show(kind: str, text: str, choice: Choice | None = None, *, currency: str = "EUR") -> ImportPreview:
        if currency not in books:
            path = tmp_path / f"{currency}.book"
            books[currency] = Billing.new(path, name="B", currency=currency, model="bill", time_zone="UTC", clock=lambda: NOW)
        file = tmp_path / "rows.csv"
        file.write_text(text, encoding="utf-8")
        return previews.preview(books[currency], kind, file, choice)

    return show


def code_of(act: Callable[[], object]) -> str:
    with pytest.raises(BillingError) as refused:
        act()
    return refused.value.code


# Imports


def test_a_kind_that_is_none_is_refused_by_preview_and_import(bills: Shop, tmp_path: Path):
    file = tmp_path / "rows.csv"
    file.write_text("name\nAnn\n")
    assert code_of(lambda: previews.preview(bills.billing, "things", file)) == "unknown_kind"
    assert code_of(lambda: bills.billing.imports.run("things", file)) == "unknown_kind"


def test_a_file_without_rows_or_gone_since_is_refused(bills: Shop, tmp_path: Path):
    file = tmp_path / "rows.csv"
    file.write_text("name\n")
    assert code_of(lambda: previews.preview(bills.billing, "customers", file)) == "file_empty"
    file.write_text("name\nAnn\n")
    shown = previews.preview(bills.billing, "customers", file)
    file.unlink()
    assert code_of(lambda: previews.run(bills.billing, shown)) == "file_unreadable"


def test_addresses_are_found_by_what_they_hold(look: Shown):
    shown = look("customers", "name,whereto,known as\nAnn,a@b.example,a\nBob,c@d.example,b\n")
    assert [column.field for column in shown.columns] == ["name", "email", ""]


def test_names_in_parts_are_offered_for_customers_alone():
    assert {"first_name", "last_name"} <= set(previews.choosable("customers"))
    assert not {"first_name", "last_name"} & set(previews.choosable("bills"))


def test_a_single_part_of_a_name_is_the_name(look: Shown):
    assert [row.values["name"] for row in look("customers", "Surname,Id\nLee,1\n").rows] == ["Lee"]


@pytest.mark.parametrize(
    ("amounts", "currency", "mark"),
    [
        (("1.234.567", "2.345.678"), "EUR", ","), (("1.234",), "EUR", ","), (("1,234",), "EUR", "."), (("1.234",), "KWD", None),
        (("1.234", "1,204.50"), "KWD", "."), (("12",), "EUR", "."),
    ],
)  # fmt: skip
def test_the_decimal_mark_is_told_by_the_amounts_or_asked(look: Shown, amounts: tuple[str, ...], currency: str, mark: str | None):
    text = "Customer;Total\n" + "".join(f"C-0001;{amount}\n" for amount in amounts)
    shown = look("bills", text, currency=currency)
    assert (shown.decimal, "decimal" in shown.asks) == (mark, mark is None)


def test_what_cannot_be_read_has_no_value_on_screen(look: Shown):
    shown = look("payments", "customer,amount,paid_on\nC,x,31/31/2026\nC,,\n", Choice(dates="%d/%m/%Y", decimal="."))
    assert [previews.read_amount(shown, row, "amount") for row in shown.rows] == [None, None]
    assert [previews.read_day(shown, row, "paid_on") for row in shown.rows] == [None, None]
    asked = look("payments", "customer,amount,paid_on\nC,1,03/04/2026\n")
    assert previews.read_day(asked, asked.rows[0], "paid_on") is None


def test_of_many_remarks_the_first_hundred_are_told(bills: Shop, tmp_path: Path):
    file = tmp_path / "rows.csv"
    file.write_text("name\n" + "C\n" * 105)
    report = bills.billing.imports.run("customers", file)
    assert (report.added, len(report.remarks), len(report.warnings)) == (105, 105, 101)
    assert report.warnings[-1] == "and 5 more like these"


def test_a_rule_that_is_neither_yes_nor_no_is_refused(look: Shown):
    shown = look("customers", "name,payment_rules.overpayment_allowed\nAnn,maybe\nBob,No\n")
    assert [row.problems for row in shown.rows] == [
        (("payment_rules.overpayment_allowed", '"maybe" is neither yes nor no.'),), (),
    ]  # fmt: skip


def test_a_payment_is_not_imported_again_with_other_content(bills: Shop, tmp_path: Path):
    file = tmp_path / "rows.csv"

    def take(text: str, **columns: str) -> tuple[bool, str]:
        file.write_text(text)
        report = bills.billing.imports.run("payments", file, columns=columns)
        return report.written, report.problems[0].text if report.problems else ""

    assert take("account,amount,key\nA,5,K1\n", customer="")[0] is False, "an account is named by its number"
    number = bills.billing.read.account(bills.refs["A"].id).external_reference
    assert take(f"account,amount,key\n{number},5,K1\n") == (True, "")
    assert take(f"account,amount,key\n{number},5.00,K1\n") == (True, ""), "the same amount is the same payment"
    assert "another payment has this key" in take(f"account,amount,key\n{number},6,K1\n")[1]
    assert take(f"account,amount,other\n{number},7,8\n") == (True, "")
    again = take(f"account,amount,other\n{number},7,8\n", amount="other")
    assert again == (False, "This row cannot be imported again: it was imported with other content.")


# What is owed, moved and taken back


def test_nothing_is_charged_or_moved_where_no_balance_is_kept(accounts: Shop):
    billing, owner = accounts.billing, accounts.refs["C"]
    charge = Charge(accounts.customer_id, None, 500, date(2025, 3, 1), "x")
    assert code_of(lambda: billing.bills.charge(charge, key="k")) == "balance_not_tracked"
    accounts.pay(30000)
    assert code_of(lambda: billing.corrections.transfer(accounts.refs["A"], owner, 500, key="t")) == "balance_not_tracked"


def test_a_reversal_says_what_was_paid_by_its_credit_and_leaves_out_what_comes_to_nothing(bills: Shop):
    payment = bills.pay(9000, "02-01", lines=[("B1", 6000)])
    bills.billing.corrections.apply_credit(bills.refs["B2"].id, 3000, owner=bills.refs["A"], on=day("03-05"), key="a")
    # The credit of A is taken away from the day of the reversal, and given back on the day from which it lay on B2.
    shown = bills.billing.payments.preview_reversal(payment.payment_id or 0, day("03-01"))
    assert {(line.ref, line.detail == "its credit is taken back") for line in shown.lines} == {
        (bills.refs["B1"], False), (bills.refs["B2"], True),
    }  # fmt: skip


def test_a_write_off_taken_back_is_no_part_of_the_payment_that_did_it(bills: Shop):
    bills.billing.adjustments.write_off(bills.refs["B1"], 4000, reason="gone", key="w")
    bills.pay(12000, lines=[("B1", 12000)])
    paid = next(row for row in bills.billing.read.activity(bills.customer_id) if row.act == "payment")
    assert [(part.ref, part.amount_minor) for part in paid.allocations] == [(bills.refs["B1"], 12000)]


def test_a_credit_note_sent_twice_is_written_once(bills: Shop):
    first = bills.billing.corrections.credit_note(bills.draft(500), reason="Late", key="n")
    again = bills.billing.corrections.credit_note(bills.draft(500), reason="Late", key="n")
    assert (again.repeated, again.payment_id) == (True, first.payment_id)
    assert bills.stands()["A"] == -500


def test_credit_stays_with_its_customer(bills: Shop):
    billing = bills.billing
    bills.pay(1000, lines=())
    other = billing.customers.add(Customer(name="D"))
    bill = billing.bills.raise_bill(Bill(amount_due=700, customer_id=other, external_reference="D1"), key="d").bill_id or 0
    owner = bills.refs["A"]
    bills.refused("not_beneath_payer", lambda: billing.corrections.apply_credit(bill, 700, owner=owner, key="a"))
    bills.refused("other_customer", lambda: billing.corrections.transfer(owner, customer_ref(other), 700, key="t"))
    bills.refused("other_customer", lambda: billing.corrections.transfer(owner, owner, 700, key="t"))


def test_the_sheet_of_no_bill_and_a_receipt_in_no_format_are_refused(bills: Shop, tmp_path: Path):
    assert code_of(lambda: bills.billing.read.bill_sheet(99)) == "unknown_bill"
    receipt = bills.billing.receipts.make(bills.pay(500).payment_id or 0)
    assert code_of(lambda: bills.billing.receipts.write(receipt, "xls")) == "unknown_format"
    file = tmp_path / "receipt.json"
    assert code_of(lambda: bills.billing.receipts.save(receipt, "xls", file)) == "unknown_format"
    assert not file.exists()


def test_a_listener_that_fails_does_not_undo_the_act_nor_keep_it_from_others(bills: Shop, caplog: pytest.LogCaptureFixture):
    heard: list[int] = []

    def fail(_: object) -> None:
        raise ValueError("no")

    bills.billing.subscribe(fail)
    bills.billing.subscribe(lambda changes: heard.append(changes.revision))
    bills.pay(500)
    assert (len(heard), bills.stands()["B1"]) == (1, (500, 11500, "unpaid"))
    assert "a listener failed after the commit" in caplog.text


def test_credit_is_paid_back_from_the_payment_that_is_chosen(bills: Shop):
    first = bills.pay(1000, "03-01", lines=(), key="1").payment_id or 0
    second = bills.pay(2000, "03-02", lines=(), key="2").payment_id or 0
    bills.billing.corrections.refund(700, payment_id=second, key="r")
    assert [bills.billing.read.payment(one).refunded_minor for one in (first, second)] == [0, 700]
    assert bills.stands()["A"] == -2300


def test_nothing_open_is_not_written_off_and_what_is_undone_is_not_undone_again(bills: Shop):
    paid = bills.pay(12000, lines=[("B1", 12000)])
    bills.refused("nothing_open", lambda: bills.billing.adjustments.write_off(bills.refs["B1"], reason="x", key="w"))
    bills.billing.payments.undo(paid.posting_id, key="u")
    bills.refused("already_undone", lambda: bills.billing.payments.undo(paid.posting_id, key="u2"))
