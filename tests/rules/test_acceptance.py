"""The acceptance scenarios A1 to A10 of the manners, most of them faults that others have shipped.

Here: A1, A2, A3, A4, A6, A7 and A10. Elsewhere, as they need the window or a killed process: A5 in
tests/ui/test_payment_dialog.py (a double Enter records once), A8 in tests/ui/test_main_window.py (a book that is there is not
overwritten), A9 in tests/store/test_migrations.py (killed at any moment).
"""

import csv
import io
import json
import shutil
import subprocess
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import openpyxl
import pytest

from billing_desktop.domain.errors import BillingError
from billing_desktop.domain.model import Account, Bill, Customer, bill_ref, customer_ref
from billing_desktop.domain.money import parse_minor
from billing_desktop.services import Billing, PaymentDraft
from billing_desktop.ui import format as fmt

pytestmark = pytest.mark.usefixtures("qapp")
TODAY = date(2026, 2, 6)


@pytest.fixture
def book(tmp_path: Path):
    made = Billing.new(
        tmp_path / "a.book",
        name="A",
        currency="EUR",
        model="bill",
        clock=lambda: datetime(2026, 2, 6, 9, tzinfo=UTC),
        time_zone="UTC",
    )
    who = made.customers.add(Customer(name="Ann"), key="ann")
    yield made, who
    assert made.check() == []
    made.close()


def bill(made: Billing, who: int, reference: str, amount: int, *, due: date | None = None, account: int | None = None) -> int:
    one = Bill(amount_due=amount, customer_id=who, account_id=account, external_reference=reference, bill_date=date(2026, 1, 2))
    return made.bills.raise_bill(replace(one, due_date=due), key=reference, use_credit=False).bill_id or 0


def test_a1_a_payment_over_several_bills_reversed_restores_every_figure(book):
    made, who = book
    bills = [bill(made, who, name, 100000) for name in ("B1", "B2")]
    before = [made.read.bill(one) for one in bills]
    draft = PaymentDraft(
        who, None, 150000, TODAY, "bank", "P", allocations=((bill_ref(bills[0]), 50000), (bill_ref(bills[1]), 100000))
    )
    paid = made.payments.record(draft, key="p")
    assert [made.read.bill(one).amount_remaining for one in bills] == [50000, 0]
    made.payments.reverse(paid.payment_id, reason="void", key="void")
    assert [made.read.bill(one) for one in bills] == before
    assert made.statements.make(who).closing_minor == 200000


def test_a2_credit_of_an_overpayment_pays_the_next_bill(book):
    made, who = book
    bill(made, who, "B1", 10000)
    made.payments.record(PaymentDraft(who, None, 10595, TODAY, "bank", "P"), key="p")
    second = bill(made, who, "B2", 5710)
    made.corrections.apply_credit(second, 595, owner=customer_ref(who), key="c")
    assert made.read.bill(second).amount_remaining == 5115
    figures = made.read.figures(who)[0]
    assert (figures.owed_minor, figures.credit_minor) == (5115, 0)


def test_a3_a_statement_as_of_a_day_is_the_same_whatever_comes_later(book):
    made, who = book
    first = bill(made, who, "B1", 10000)
    made.payments.record(PaymentDraft(who, None, 4000, date(2026, 1, 20), "bank", "P"), key="p")

    def seen() -> dict[str, object]:
        then = made.statements.make(who, from_=date(2026, 1, 1), to=date(2026, 1, 31))
        plain = json.loads(made.statements.write(then, "json"))
        return {"csv": made.statements.write(then, "csv"), **{name: plain[name] for name in ("lines", "closing", "ageing")}}

    before = seen()
    made.payments.record(PaymentDraft(who, None, 6000, TODAY, "bank", "Q"), key="q")
    made.bills.raise_bill(Bill(amount_due=700, customer_id=who, bill_date=date(2026, 2, 1)), key="b2", use_credit=False)
    made.adjustments.amend_bill(first, 12000, on=TODAY, reason="more", key="amend")
    assert seen() == before


def test_a4_ageing_adds_up_with_every_kind_of_due_date_and_credit(book):
    made, who = book
    dues = (None, *(TODAY + timedelta(days=days) for days in (30, 0, -1, -30, -31, -60, -61, -90, -91)))
    for number, due in enumerate(dues):
        one = Bill(amount_due=100 * 2**number, customer_id=who, external_reference=f"B{number}", due_date=due)
        made.bills.raise_bill(replace(one, bill_date=date(2025, 1, 1)), key=f"b{number}", use_credit=False)
    account = made.customers.add_account(Account(name="Credit", customer_id=who), key="a")
    made.payments.record(PaymentDraft(who, account, 50, TODAY, "bank", "C"), key="c")
    made.payments.record(PaymentDraft(who, None, 150, TODAY, "bank", "B1 part"), key="part")
    ageing = made.statements.make(who, to=TODAY).ageing
    columns = ("no_due_date", "current", "days_1_30", "days_31_60", "days_61_90", "over_90", "credit")
    assert sum(getattr(ageing, name) for name in columns) == ageing.total == 100 * (2**10 - 1) - 200
    assert (ageing.no_due_date, ageing.credit, ageing.days_31_60) == (100, -50, 100 * (32 + 64))
    assert ageing.total == made.statements.make(who, to=TODAY).closing_minor


def test_a6_a_decimal_comma_is_a_decimal_comma_or_refused(book):
    german, english = fmt.numbers_of(",."), fmt.numbers_of(".,")
    assert parse_minor("100,55", "EUR", decimal=german.decimal) == 10055
    with pytest.raises(BillingError):
        parse_minor("100,55", "EUR", decimal=english.decimal)


def test_a7_a_credit_shows_its_sign_everywhere(book, tmp_path):
    made, who = book
    made.payments.record(PaymentDraft(who, None, 2500, TODAY, "bank", "P"), key="p")
    statement = made.statements.make(who, type="open_item")
    assert fmt.Numbers().amount(statement.closing_minor, "EUR") == "−25.00"
    rows = list(csv.DictReader(io.StringIO(made.statements.write(statement, "csv").decode())))
    assert (rows[-1]["balance"], rows[1]["kind"]) == ("-25.00", "credit")
    page = openpyxl.load_workbook(io.BytesIO(made.statements.write(statement, "xlsx"))).worksheets[0]
    assert page.cell(page.max_row, 8).value == -25
    assert json.loads(made.statements.write(statement, "json"))["ageing"]["credit"] == -2500
    if shutil.which("pdftotext"):
        file = tmp_path / "s.pdf"
        file.write_bytes(made.statements.write(statement, "pdf"))
        text = subprocess.run(["pdftotext", file, "-"], capture_output=True, check=True).stdout.decode()
        assert "In your favour" in text
        assert "EUR −25.00" in text


def test_a10_a_statement_of_one_account_never_lists_another(book):
    made, who = book
    accounts = [made.customers.add_account(Account(name=name, customer_id=who), key=name) for name in ("X", "Y")]
    for name, account in zip(("X", "Y"), accounts, strict=True):
        bill(made, who, f"{name}-1", 1000, account=account)
    made.payments.record(PaymentDraft(who, None, 1500, TODAY, "bank", "both"), key="p")
    assert made.read.figures(who)[0].owed_minor == 500
    for type_ in ("balance_forward", "open_item", "activity"):
        said = json.loads(made.statements.write(made.statements.make(who, accounts[0], type=type_), "json"))
        assert "Y-1" not in json.dumps(said)
        assert said["account_name"] == "X"
