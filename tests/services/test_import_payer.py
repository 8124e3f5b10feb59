"""Whose payment a line of a bank is: right or open, never a guess; and the tables of banks as they come."""

from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from billing_desktop.domain.errors import BillingError
from billing_desktop.domain.model import Account, Bill, Customer
from billing_desktop.services import Billing
from billing_desktop.services import import_preview as previews
from billing_desktop.services.import_preview import ImportPreview

NOW = datetime(2026, 2, 6, 9, tzinfo=UTC)
BILLS = {
    "Anna Müller": ["RE-2026-001", "RE-2026-003", "98"],
    "Bo Lind": ["RE-2026-002", "2026-001"],
    "Max Holz": [],
    "Twin": [],
    "TWIN": [],
}
File = Callable[..., Path]


@pytest.fixture
def billing(tmp_path: Path) -> Iterator[Billing]:
    made = Billing.new(tmp_path / "b.book", name="B", currency="EUR", model="bill", time_zone="UTC", clock=lambda: NOW)
    for name, numbers in BILLS.items():
        owner = made.customers.add(Customer(name=name))
        for number in numbers:
            bill = Bill(amount_due=10000, external_reference=number, customer_id=owner, bill_date=date(2025, 12, 1))
            made.bills.raise_bill(bill, key=number)
    yield made
    made.close()


@pytest.fixture
def file(tmp_path: Path) -> File:
    def write(text: str, name: str = "bank.csv", encoding: str = "utf-8") -> Path:
        path = tmp_path / name
        path.write_bytes(text.encode(encoding))
        return path

    return write


def shown(billing: Billing, path: Path) -> ImportPreview:
    return previews.preview(billing, "payments", path)


@pytest.mark.parametrize(
    ("payer", "text", "owner"),
    [
        ("MUELLER ANNA", "", "Anna Müller"),
        ("Herr Max Holz", "thanks", "Max Holz"),
        ("Somebody", "Rechnung RE 2026-001", "Anna Müller"),
        ("Somebody", "re2026/001 and RE-2026-003", "Anna Müller"),
        ("Müller, Anna", "98", "Anna Müller"),
        ("Somebody", "2026-001", "Bo Lind"),
        ("Twin", "RE-2026-002", ""),  # another customer's name and bill: open
        ("Somebody", "98", ""),  # so short a number may stand there by chance
        ("Somebody", "RE-2026-001 RE-2026-002", ""),
        ("Bo Lind", "RE-2026-001", ""),
        ("twin", "", ""),
        ("Anna", "", ""),
        ("", "", ""),
        ("Somebody", "RE-2026-0011", ""),
    ],
)
def test_a_payer_is_certain_or_open(billing: Billing, file: File, payer: str, text: str, owner: str):
    path = file(f'paid_on,amount,payer,reference\n2026-01-05,70.00,"{payer}",{text}\n')
    row = shown(billing, path).rows[0]
    assert (row.values.get("customer", ""), row.result) == (owner, "new" if owner else "problem")
    if owner:
        assert f"{owner} is meant by " in row.remark
    else:
        assert row.codes == {"no_payer"}


def test_one_payment_of_two_bills_pays_those_named(billing: Billing, file: File):
    path = file("paid_on,amount,payer,reference\n2026-01-05,150.00,X,RE-2026-003 RE 2026-001\n")
    previews.run(billing, shown(billing, path))
    left = {row["external_reference"]: row["amount_remaining"] for row in billing.exports.rows("bills")}
    assert (left["RE-2026-001"], left["RE-2026-003"], left["98"]) == (0, 5000, 10000)
    again = previews.preview(billing, "payments", path)
    assert again.rows[0].result == "same"


STATEMENT = """:20:X
:25:DE89
:60F:C260101EUR0,
:61:2601050105C70,NTRFNONREF//B1
:86:166?20RE-2026-001?32ANNA MUELLER
:61:2601060106C5,NTRFNONREF//B2
:86:166?20hello?32SOMEBODY
:61:2601060106D5,NTRFNONREF
:86:105?20Power
:62F:C260107EUR{closing},
"""


def test_a_statement_is_imported_but_for_what_is_open(billing: Billing, file: File):
    first = shown(billing, file(STATEMENT.format(closing=70), "jan.sta"))
    assert (first.asks, first.counts["new"], first.counts["problem"]) == ((), 1, 1)
    assert "customer" in first.fields
    assert not previews.run(billing, first).written
    done = previews.run(billing, first, leave_out=True)
    assert (done.written, done.added, done.payers) == (
        True,
        1,
        ((4, "Anna Müller", "Anna Müller is meant by bill RE-2026-001."),),
    )
    assert done.notes == ("Passed over 1 that went out: 5.00 EUR.",)
    # The rows that were left out come back as a table, with the customer filled in; the bank's number keeps them one.
    lines = previews.bad_rows_csv(first).decode("utf-8-sig").splitlines()
    filled = "\n".join([lines[0], lines[1].replace("hello,,,", "hello,Max Holz,,")])
    rest = shown(billing, file(filled, "rest.csv"))
    assert previews.run(billing, rest).added == 1
    longer = shown(billing, file(STATEMENT.replace(":20:X", ":20:LONGER").format(closing=70), "feb.sta"))
    assert [row.result for row in longer.rows] == ["same", "problem"]


def test_a_statement_that_does_not_foot_needs_the_operators_word(billing: Billing, file: File):
    path = file(STATEMENT.format(closing=71), "jan.sta")
    odd = shown(billing, path)
    assert [row.result for row in odd.rows] == ["new", "problem", "problem"]
    assert odd.rows[2].codes == {"does_not_foot"}
    assert previews.run(billing, odd, leave_out=True).added == 1


def test_a_statement_is_refused_for_anything_but_payments(billing: Billing, file: File):
    path = file(STATEMENT.format(closing=70), "jan.sta")
    for kind in ("customers", "bills"):
        with pytest.raises(BillingError) as caught:
            previews.preview(billing, kind, path)
        assert caught.value.code == "bank_file_of_payments"
        assert path.name in caught.value.text


TABLES = {
    "preamble, footer, marks in a nameless column": (
        'Bank X;;\n"Konto:";"DE89";\n"Von:";"01.01.2026";\n\n'
        "Buchungstag;Empfänger/Zahlungspflichtiger;Vorgang/Verwendungszweck;Umsatz; \n"
        '02.01.2026;MUELLER, ANNA;"Re\nRE-2026-001";70,00;H\n'
        "03.01.2026;Power;;85,20;S\nEnde;;;;\n"
    ),
    "two columns of amounts": (
        "Transaction Date,Account Number,Transaction Description,Debit Amount,Credit Amount\n"
        "31/01/2026,123,ANNA RE-2026-001,,70.00\n16/01/2026,123,TESCO,12.00,\n"
    ),
    "unsigned amounts beside a word": (
        '"Datum","Naam / Omschrijving","Code","Af Bij","Bedrag (EUR)","Mededelingen"\n'
        '"20260115","A","OV","Bij","70,00","RE-2026-001"\n"20260116","AH","OV","Af","12,00","Pas"\n'
    ),
    "signs behind and months in letters": (
        "Date;Payer;Details;Amount\n05 Jan 2026;Anna Mueller;RE-2026-001;70,00+\n06 Jan 2026;Shop;x;12,00-\n"
    ).replace("70,00+", "70,00 CR"),
    "not booked yet": (
        "Completed Date,Info,Account Number,Payer,Description,Amount\n2026-01-05,Umsatz gebucht,77,X,RE-2026-001,70.00\n"
        ",REVERTED,77,X,RE-2026-002,70.00\n2026-01-06,Umsatz vorgemerkt,77,X,RE-2026-002,70.00\n"
    ),
}


@pytest.mark.parametrize(
    ("name", "encoding"), list(zip(TABLES, ("cp1252", "utf-16", "utf-8-sig", "utf-8", "utf-8"), strict=True))
)
def test_tables_of_banks_are_read_without_a_hand_on_them(billing: Billing, file: File, name: str, encoding: str):
    found = shown(billing, file(TABLES[name], encoding=encoding))
    assert found.asks == ()
    assert [(row.result, row.values["customer"]) for row in found.rows if row.result == "new"] == [("new", "Anna Müller")]
    assert {row.result for row in found.rows} == {"new", "same"}
    report = previews.run(billing, found)
    assert (report.added, len(report.went_out)) == (1, len(found.rows) - 1)
    assert "in which nothing came in." in report.notes[-1]
    assert [row["amount"] for row in billing.exports.rows("payments")] == [7000]


def test_where_accounts_are_owed_the_only_one_is_meant(tmp_path: Path, file: File):
    with closing(
        Billing.new(tmp_path / "a.book", name="A", currency="EUR", model="account_balance", time_zone="UTC", clock=lambda: NOW)
    ) as billing:
        for name, accounts in (("Ann", ("A1",)), ("Bob", ("B1", "B2"))):
            owner = billing.customers.add(Customer(name=name))
            for number in accounts:
                billing.customers.add_account(Account(name=number, external_reference=number, customer_id=owner))
        lines = [":61:2601050105C70,NTRF\n:86:166?20x?32ANN\n", ":61:2601050105C30,NTRF\n:86:166?20x?32BOB\n"]
        found = shown(billing, file(":20:X\n:25:DE89\n" + "".join(lines), "jan.sta"))
        assert [row.result for row in found.rows] == ["new", "problem"]
        assert previews.run(billing, found, leave_out=True).added == 1
        rest = previews.bad_rows_csv(found).decode("utf-8-sig").replace("x,,,", "x,,B2,")
        assert previews.run(billing, shown(billing, file(rest, "rest.csv"))).added == 1
        balances = {row["external_reference"]: row["balance"] for row in billing.exports.rows("accounts")}
        assert balances == {"A1": -7000, "B1": 0, "B2": -3000}


def test_days_beyond_the_calendar_are_refused(billing: Billing, file: File):
    path = file("customer,amount,paid_on\nMax Holz,1,9999-12-31\nMax Holz,1,0001-01-01\n")
    assert [row.result for row in shown(billing, path).rows] == ["problem", "new"]


def test_a_line_of_a_bank_without_its_day_is_refused(billing: Billing, file: File):
    row = shown(billing, file("amount,payer\n5,Max Holz\n")).rows[0]
    assert row.problems[0][1].startswith("The day is missing")
