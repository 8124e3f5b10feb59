"""Imports: all or nothing, every bad row named, the same file twice adds nothing."""

import json
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from billing_desktop.domain.errors import BillingError
from billing_desktop.domain.fields import clean
from billing_desktop.services import Billing
from billing_desktop.services.import_report import ImportReport

NOW = datetime(2026, 3, 10, 12, tzinfo=UTC)
CUSTOMERS = "external_reference,name\nC1,Ann\nC2,Bob\n"
ACCOUNTS = "external_reference,customer,name\nA1,C1,Web\nA2,C2,Yard\n"
BILLS = (
    "external_reference,customer,account,amount_due,bill_date,due_date\nB1,C1,,120,2026-01-01,2026-02-01\nB2,,A1,80,2026-02-01,\n"
)
PAYMENTS = "customer,bill,amount,paid_on,reference\nC1,B1,20,2026-02-02,r1\nC1,B1,130,2026-02-10,r2\nC1,,30,2026-02-20,\n"


class Books:
    """A book, and the shortest way to import a text into it."""

    def __init__(self, folder: Path, model: str) -> None:
        self.folder = folder
        self.billing = Billing.new(folder / "b.book", name="B", currency="EUR", model=model, time_zone="UTC", clock=lambda: NOW)

    def take(self, kind: str, text: str, **options: Any) -> ImportReport:
        file = self.folder / "rows.csv"
        file.write_bytes(text.encode())
        return self.billing.imports.run(kind, file, **options)

    def said(self, kind: str, text: str, **options: Any) -> list[tuple[int, str, str]]:
        before = self.everything()
        report = self.take(kind, text, **options)
        assert not report.written
        assert self.everything() == before
        return [(problem.line, problem.column, problem.text) for problem in report.problems]

    def everything(self) -> list[Any]:
        kinds = ("customers", "accounts", "bills", "payments", "entries", "events")
        return [self.billing.exports.rows(kind) for kind in kinds]

    def rows(self, kind: str) -> dict[str, dict[str, Any]]:
        return {row["external_reference"]: row for row in self.billing.exports.rows(kind)}


@pytest.fixture
def make(tmp_path: Path) -> Callable[..., Books]:
    return lambda model="bill": Books(tmp_path, model)


@pytest.fixture
def book(make: Callable[..., Books]) -> Books:
    one = make()
    for kind, text in (("customers", CUSTOMERS), ("accounts", ACCOUNTS), ("bills", BILLS)):
        assert one.take(kind, text).written
    return one


def counts(report: ImportReport) -> tuple[int, int, int]:
    return report.added, report.changed, report.same


@pytest.mark.parametrize(("number", "opening"), [("", ""), ("", "50"), ("Z9", "50")])
@pytest.mark.parametrize("kind", ["customers", "accounts"])
def test_a_row_knows_whom_it_made_though_they_were_renamed_since(book: Books, kind: str, number: str, opening: str):
    whose = ",C1" if kind == "accounts" else ","
    text = f"external_reference,customer,name,opening\n{number}{whose},Zoe,{opening}\n"
    columns = {name: name for name in ("external_reference", "name", "opening", "customer")[: 4 if kind == "accounts" else 3]}
    before = set(book.rows(kind))
    book.take(kind, text, columns=columns)
    (made,) = set(book.rows(kind)) - before
    customers, read = book.billing.customers, book.billing.read
    find: Any = read.find_account if kind == "accounts" else read.find_customer
    change: Any = customers.change_account if kind == "accounts" else customers.change
    change(replace(find(made), name="Zora", external_reference="Z10"))
    report = book.take(kind, text, columns=columns)
    assert (report.added, report.changed, report.same, report.problems) == (0, 1, 0, ())
    assert set(book.rows(kind)) - before == {"Z10"}
    assert book.rows(kind)["Z10"]["name"] == "Zoe"


@pytest.mark.parametrize(("kind", "text"), [("customers", CUSTOMERS), ("accounts", ACCOUNTS), ("bills", BILLS)])
def test_the_same_file_twice_adds_nothing(book: Books, kind: str, text: str):
    before = book.everything()
    assert counts(book.take(kind, text)) == (0, 0, 2)
    assert book.everything() == before


def test_payments_twice_add_nothing(book: Books):
    trial = book.take("payments", PAYMENTS, dry_run=True)
    assert (counts(trial), trial.written, book.rows("bills")["B1"]["amount_paid"]) == ((3, 0, 0), False, 0)
    assert counts(book.take("payments", PAYMENTS)) == (3, 0, 0)
    before = book.everything()
    assert counts(book.take("payments", PAYMENTS)) == (0, 0, 3)
    assert book.everything() == before


def test_a_payment_goes_to_its_bill_else_by_the_proposal(book: Books):
    book.take("payments", PAYMENTS)
    laid = [
        [(p["kind"], p["reference"], p["amount"]) for p in row["allocations"]] for row in book.billing.exports.rows("payments")
    ]
    assert laid == [
        [("bill", "B1", 2000)],
        [("bill", "B1", 10000), ("customer", "C1", 3000)],
        [("bill", "B2", 3000)],
    ]
    assert book.billing.check() == []


@pytest.mark.parametrize("header", ["Name\n{}\n", "external_reference,Name\n,{}\n"])
def test_customers_without_a_number_get_one_and_the_same_file_changes_nothing(make: Callable[..., Books], header: str):
    one = make()
    text = header.format("Nora")
    assert counts(one.take("customers", text, columns={"name": "Name"})) == (1, 0, 0)
    assert counts(one.take("customers", text, columns={"name": "Name"})) == (0, 0, 1)
    assert list(one.rows("customers")) == ["C-0001"]
    other = one.take("customers", text + "\n", columns={"name": "Name"})
    assert counts(other) == (1, 0, 0)
    assert "Nora already (C-0001)" in other.warnings[0]


def test_a_number_stands_once_in_a_file(book: Books):
    again = "external_reference,name\nC8,x\nC9,y\nC8,z\n"
    assert [(line, column) for line, column, _ in book.said("customers", again)] == [(4, "external_reference")]
    assert "line 2 too" in book.said("accounts", "external_reference,customer,name\nA9,C1,x\nA9,C1,y\n")[0][2]
    assert "line 2 too" in book.said("bills", "external_reference,customer,amount_due\nB9,C1,1\nB9,C1,1\n")[0][2]
    assert "line 2 too" in book.said("accounts", "customer,name\nC1,x\nC1,x\n")[0][2]


def test_a_customer_is_found_by_its_name_when_one_alone_has_it(book: Books):
    assert counts(book.take("bills", "customer,amount_due\nAnn,5\n")) == (1, 0, 0)
    assert "no customer" in book.said("bills", "customer,amount_due\nann,5\n")[0][2]
    book.take("customers", "external_reference,name\nC3,Ann\nBob,Zoe\n")
    [(line, column, text)] = book.said("bills", "customer,amount_due\nAnn,5\n")
    assert (line, column) == (2, "customer")
    assert "C1 and C3" in text
    book.take("bills", "external_reference,customer,amount_due\nZ,Bob,5\n")
    assert book.rows("bills")["Z"]["customer_id"] == book.rows("customers")["Bob"]["id"], "a number goes before a name"


def test_bad_bills_are_named_with_line_column_and_reason(book: Books):
    rows = [
        ("B5,C1,,10,,2026-01-01,2025-01-01", "due_date", "earlier"),
        ("B5,C1,A1,10,,,", "account", "never on both"),
        ("B5,C1,A2,10,,,", "account", "never on both"),
        ("B5,,,10,,,", "customer", "no owner"),
        ("B5,C9,,10,,,", "customer", "import the customers first"),
        ("B5,,A9,10,,,", "account", "import the accounts first"),
        ("B5,C1,,-1,,,", "amount_due", "below zero"),
        ("B5,C1,,($400.00),,,", "amount_due", "below zero"),
        ("B5,C1,,0.001,,,", "amount_due", "3 decimals"),
        ("B5,C1,,,,,", "amount_due", "missing"),
        ("B5,C1,,1e3,,,", "amount_due", "not an amount"),
        ("B5,C1,,99999999999,,,", "amount_due", "too large"),
        ("B5,C1,,5,JPY,,", "currency", "JPY"),
        ("B5,C1,,5,,2026-02-30,", "bill_date", "no calendar"),
        ("B5,C1,,5,,02/03/2026,", "bill_date", "--dates"),
        ("B5,C1,,5,,0001-01-01,", "bill_date", "too long ago"),
        ("B 5,C1,,5,,,", "external_reference", "letters"),
        ("B1,C1,,5,,2026-01-01,2026-02-01", "external_reference", "in this book"),
    ]
    header = "external_reference,customer,account,amount_due,currency,bill_date,due_date\n"
    text = header + "".join(row.replace("B5", f"B{number}") + "\n" for number, (row, _, _) in enumerate(rows, start=50))
    said = book.said("bills", text)
    assert [(line, column) for line, column, _ in said] == [(n, column) for n, (_, column, _) in enumerate(rows, start=2)]
    for (_, _, reason), (_, _, word) in zip(said, rows, strict=True):
        assert word in reason


def test_bad_payments_are_named_with_line_column_and_reason(book: Books):
    book.take("payments", "bill,amount\nB1,120\n")
    rows = [
        ("C1,,B1,4,,", "bill", "is paid"),
        ("C1,,B9,4,,", "bill", "import the bills first"),
        ("C2,,B2,4,,", "bill", "does not belong"),
        ("C2,A1,,4,,", "account", "another customer"),
        ("C1,,,0,,", "amount", "above zero"),
        ("C1,,,-4,,", "amount", "above zero"),
        ("C1,,,1.999,,", "amount", "3 decimals"),
        ("C1,,,4,2026-03-11,", "paid_on", "ahead"),
        ("C1,,,4,2026-02-30,", "paid_on", "no calendar"),
        (",,,4,,", "customer", "missing"),
        (f"C1,,,4,,{'r' * 300}", "reference", "300 characters"),
    ]
    said = book.said("payments", "customer,account,bill,amount,paid_on,reference\n" + "".join(f"{row}\n" for row, _, _ in rows))
    assert [(line, column) for line, column, _ in said] == [(n, column) for n, (_, column, _) in enumerate(rows, start=2)]
    for (_, _, reason), (_, _, word) in zip(said, rows, strict=True):
        assert word in reason


def test_bad_customers_are_named_with_line_column_and_reason(book: Books):
    rows = [
        ("C5,,,,,", "name", "missing"),
        (f"C5,{'x' * 10_000},,,,", "name", "10,000 characters"),
        ("C5,a\x01b,,,,", "name", "U+0001"),
        ("C5,a\u202eb,,,,", "name", "U+202E"),
        ("C5,x,bad,,,", "email", "e-mail"),
        ("C5,x,,,,DEM", "currency", "DEM"),
        ("C 5,x,,,,", "external_reference", "letters"),
    ]
    header = "external_reference,name,email,phone,country,currency\n"
    text = header + "".join(row.replace("C5", f"C{number}") + "\n" for number, (row, _, _) in enumerate(rows, start=50))
    said = book.said("customers", text)
    assert [(line, column) for line, column, _ in said] == [(n, column) for n, (_, column, _) in enumerate(rows, start=2)]
    for (_, _, reason), (_, _, word) in zip(said, rows, strict=True):
        assert word in reason


def test_the_language_of_a_customer_comes_in_and_goes_out(book: Books):
    header = "external_reference,name,language\n"
    assert counts(book.take("customers", f"{header}C8,Ana,Español\nC9,Kurt,DE\nC10,Joe,\n")) == (3, 0, 0)
    own = {row["external_reference"]: row for row in book.billing.exports.rows("customers")}
    assert [own[name]["language"] for name in ("C8", "C9", "C10")] == ["es", "de", None]
    assert all("language" not in row["metadata"] for row in own.values())
    assert counts(book.take("customers", f"{header}C8,Ana,es\nC9,Kurt,\n")) == (0, 1, 1)
    [(line, column, text)] = book.said("customers", f"{header}C8,Ana,Klingon\n")
    assert (line, column) == (2, "language")
    assert "is not one of en, de, es" in text


def test_a_currency_of_a_customer_is_fixed_once_it_was_used(make: Callable[..., Books]):
    one = make("customer_balance")
    one.take("customers", "external_reference,name,opening\nC1,Ann,5\nC2,Bob,\n")
    [(line, column, text)] = one.said("customers", "external_reference,name,currency\nC1,Ann,USD\n")
    assert (line, column) == (2, "currency")
    assert "fixed" in text
    assert counts(one.take("customers", "external_reference,name,currency\nC2,Bob,usd\n")) == (0, 1, 0)


def test_changes_are_checked_like_new_rows(book: Books):
    assert counts(book.take("customers", "external_reference,name\nC1,Anna\nC2,Bob\n")) == (0, 1, 1)
    assert counts(book.take("accounts", "external_reference,customer,name\nA1,C1,Web two\n")) == (0, 1, 0)
    assert "10,000" in book.said("accounts", f"external_reference,customer,name\nA1,C1,{'x' * 10_000}\n")[0][2]
    assert "another customer" in book.said("accounts", "external_reference,customer,name\nA1,C2,Web\n")[0][2]


def test_what_was_undone_can_be_imported_again(book: Books):
    payments = "customer,amount,paid_on\nC1,20,2026-02-02\n"
    bills = "customer,amount_due\nC2,7\n"
    for kind, text in (("payments", payments), ("bills", bills)):
        for _ in range(2):
            assert counts(book.take(kind, text)) == (1, 0, 0)
            assert counts(book.take(kind, text)) == (0, 0, 1)
            book.billing.payments.undo()
        assert counts(book.take(kind, text)) == (1, 0, 0)
    assert book.billing.check() == []


def test_opening_sums_are_read_once(make: Callable[..., Books]):
    one = make("customer_balance")
    text = "external_reference,name,opening,opening_on\nC1,Ann,200,2026-01-01\nC2,Bob,-50,2026-01-01\n"
    assert (counts(one.take("customers", text)), one.rows("customers")["C1"]["balance"]) == ((2, 0, 0), 20000)
    assert one.take("customers", text).warnings == ()
    later = one.take("customers", "external_reference,name,opening\nC1,Ann,300\n")
    assert (counts(later), one.rows("customers")["C1"]["balance"]) == ((0, 0, 1), 20000)
    assert "opening sum was not read" in later.warnings[0]


def test_payments_like_one_before_are_noted(book: Books):
    book.take("payments", "customer,amount,paid_on\nC1,20,2026-02-02\n")
    report = book.take("payments", "customer,amount,paid_on\nC1,20,2026-02-03\nC1,20,2026-03-03\n")
    assert counts(report) == (2, 0, 0)
    assert [warning[:7] for warning in report.warnings] == ["line 2:"]


@pytest.mark.parametrize(
    ("options", "code"),
    [
        ({"columns": {"name": "Nope"}}, "unknown_column"),
        ({"columns": {"name": "{name} {Nope}"}}, "unknown_column"),
        ({"columns": {"nope": "name"}}, "unknown_field"),
        ({"constants": {"nope": "x"}}, "unknown_field"),
        ({"constants": {"name": "x"}, "columns": {"name": "name"}}, "field_twice"),
        ({"dates": "%d/%m"}, "bad_date_form"),
        ({"dates": "%Q/%m/%Y"}, "bad_date_form"),
        ({"dates": "day"}, "bad_date_form"),
        ({"decimal": ";"}, "bad_decimal"),
    ],
)
def test_a_mapping_that_cannot_be_used_is_refused_as_a_whole(book: Books, options: dict[str, Any], code: str):
    before = book.everything()
    with pytest.raises(BillingError) as error:
        book.take("customers", CUSTOMERS, **options)
    assert error.value.code == code
    assert book.everything() == before


def test_templates_constants_forms_and_a_field_left_out(book: Books):
    text = "Report of May;;;\n;;;\nFirst;Last;phone;Owed\nEve;Ng;nonsense;1.234,50\n;Solo;;\n"
    report = book.take(
        "customers", text, columns={"name": "{First} {Last}", "phone": ""}, constants={"city": "Oslo"}, decimal=","
    )
    assert (report.written, counts(report)) == (True, (2, 0, 0))
    assert [row["name"] for row in book.billing.exports.rows("customers")][2:] == ["Eve Ng", "Solo"]
    bills = "Who;Total;Day\nC1;1.234,50;05/02/2026 10:00\nC1;7;2026-02-06\n"
    columns = {"customer": "Who", "amount_due": "Total", "bill_date": "Day"}
    assert book.take("bills", bills, columns=columns, dates="%d/%m/%Y", decimal=",").written
    last = [(str(row["bill_date"]), row["amount_due"]) for row in book.billing.exports.rows("bills")][-2:]
    assert last == [("2026-02-05", 123450), ("2026-02-06", 700)]
    impossible = book.said("bills", "customer,amount_due,bill_date\nC1,1,31/02/2026\n", dates="%d/%m/%Y")
    assert "no calendar" in impossible[0][2]


def test_every_one_of_many_bad_rows_is_named(book: Books):
    text = "external_reference,name\n" + "".join(f"X{number},\n" for number in range(3_000))
    assert len(book.said("customers", text)) == 3_000


def test_naughty_names_are_kept_as_typed_or_refused(make: Callable[..., Books], shared_data: Path):
    names = json.loads((shared_data / "nasty" / "blns" / "blns.json").read_text(encoding="utf-8"))
    one = make()
    kept = 0
    quoted = ('"' + name.replace('"', '""') + '"' for name in names)
    lines = [(number, f"N{number},{text}\n") for number, text in enumerate(quoted)]
    good: list[int] = []
    for number, line in lines:
        try:
            report = one.take("customers", "external_reference,name\n" + line, dry_run=True)
        except BillingError:
            continue  # a NUL, say: then the file is no text
        if report.problems:
            assert len(report.problems) == 1
            assert report.problems[0].text.count("\n") == 0
        else:
            good.append(number)
            kept += 1
    assert kept > 400
    assert one.take("customers", "external_reference,name\n" + "".join(lines[number][1] for number in good)).written
    found = one.rows("customers")
    for number in good:
        typed = names[number].strip()
        assert found[f"N{number}"]["name"] in (clean(typed), clean(typed)[1:]), typed
    assert one.billing.check() == []
