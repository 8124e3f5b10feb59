"""Files that nobody here wrote, from import to statement: Chinook, Northwind, Invoice Ninja, FreshBooks."""

import csv
import io
from collections.abc import Callable
from decimal import ROUND_HALF_UP, Decimal
from pathlib import Path

import pytest

from tests.cli.conftest import Shop

Make = Callable[..., Shop]
CHINOOK_CUSTOMERS = [
    "--map", "external_reference=CustomerId", "--map", "name={FirstName} {LastName}", "--map", "email=Email",
    "--map", "phone=Phone", "--map", "address_line_1=Address", "--map", "city=City", "--map", "region=State",
    "--map", "country=Country", "--map", "postal_code=PostalCode",
]  # fmt: skip
CHINOOK_BILLS = [
    "--map", "external_reference=InvoiceId", "--map", "customer=CustomerId", "--map", "amount_due=Total",
    "--map", "bill_date=InvoiceDate", "--dates", "%Y-%m-%d %H:%M:%S",
]  # fmt: skip
NINJA_CLIENTS = ["--map", "name=Name", "--map", "email=Email", "--map", "city=Billing City"]
NINJA_BILLS = [
    "--map", "customer=Client", "--map", "external_reference=Invoice Number", "--map", "amount_due=Amount",
    "--map", "bill_date=Invoice Date", "--dates", "%m/%d/%Y",
]  # fmt: skip
NINJA_PAYMENTS = [
    "--map", "bill=Invoice Number", "--map", "amount=Amount", "--map", "paid_on=Date", "--map", "customer=Client",
    "--dates", "%m/%d/%Y",
]  # fmt: skip
NORTHWIND = [
    "--map", "external_reference=CustomerID", "--map", "name=CompanyName", "--map", "city=City", "--map", "country=Country",
]  # fmt: skip


def test_chinook(make: Make, shared_data: Path):
    folder = shared_data / "invoicing" / "chinook"
    shop = make("Chinook", "USD")
    for kind, file, words, count in (
        ("customers", "Customer.csv", CHINOOK_CUSTOMERS, 59),
        ("bills", "Invoice.csv", CHINOOK_BILLS, 412),
    ):
        trial = shop("import", kind, folder / file, *words, "--dry-run", "--json").json
        assert (trial["added"], trial["written"], shop.rows(kind)) == (count, False, [])
        assert shop("import", kind, folder / file, *words, "--json").json["added"] == count
        again = shop("import", kind, folder / file, *words, "--json").json
        assert (again["added"], again["changed"], again["same"]) == (0, 0, count)
    assert shop("ageing", "--json").json["totals"][0]["total"] == 232860
    ana = next(row for row in shop.rows("customers") if row["external_reference"] == "1")
    assert (ana["name"], ana["phone"], ana["city"]) == ("Luís Gonçalves", "+551239235555", "São José dos Campos")

    paid = shop("pay", "--customer", "1", "--amount", "50", "--reference", "TRX", "--json").json
    assert (paid["unapplied"], len(paid["events"])) == (5000 - 3962, 8)
    assert len(shop.rows("events")) == 8
    rest = sum(row["amount_remaining"] for row in shop.rows("bills") if row["customer_id"] == ana["id"])
    balance = next(row for row in shop.rows("customers") if row["external_reference"] == "1")["balance"]
    assert shop("statement", "--customer", "1").json["closing"] == rest + balance == -1038
    assert shop("check").code == 0


def test_northwind_customers(make: Make, shared_data: Path):
    file = shared_data / "invoicing" / "northwind" / "Customers.csv"
    shop = make("Northwind", "USD")
    trial = shop("import", "customers", file, *NORTHWIND, "--map", "phone=Phone", "--dry-run", "--json")
    assert (trial.code, trial.json["added"]) == (0, 93)
    kept = [line for line in trial.json["warnings"] if line.endswith("so it is kept in the notes.")]
    assert (len(kept), shop.rows("customers")) == (24, []), "what cannot be read as a phone number refuses no row"
    assert shop("import", "customers", file, *NORTHWIND, "--json").json["added"] == 93
    assert shop("import", "customers", file, *NORTHWIND, "--json").json["same"] == 93
    assert "Val2" in [row["external_reference"] for row in shop.rows("customers")]


def test_northwind_orders_as_bills(make: Make, shared_data: Path, tmp_path: Path):
    folder = shared_data / "invoicing" / "northwind"
    shop = make("Northwind", "USD")
    shop("import", "customers", folder / "Customers.csv", *NORTHWIND)
    orders = list(csv.DictReader((folder / "Orders.csv").read_text(encoding="utf-8").splitlines()))
    exact: dict[str, Decimal] = {}
    for line in csv.DictReader((folder / "OrderDetails.csv").read_text(encoding="utf-8").splitlines()):
        amount = Decimal(line["UnitPrice"]) * Decimal(line["Quantity"]) * (1 - Decimal(line["Discount"]))
        exact[line["OrderID"]] = exact.get(line["OrderID"], Decimal()) + amount
    cents = {order: amount.quantize(Decimal("0.01"), ROUND_HALF_UP) for order, amount in exact.items()}

    def table(amounts: dict[str, Decimal]) -> Path:
        out = io.StringIO(newline="")
        rows = csv.writer(out)
        rows.writerow(["OrderID", "CustomerID", "OrderDate", "RequiredDate", "Amount"])
        for order in orders:
            days = [order["OrderDate"], order["RequiredDate"]]
            rows.writerow([order["OrderID"], order["CustomerID"], *days, f"{amounts[order['OrderID']].normalize():f}"])
        file = tmp_path / "bills.csv"
        file.write_bytes(out.getvalue().encode())
        return file

    words = [
        "--map", "external_reference=OrderID", "--map", "customer=CustomerID", "--map", "bill_date=OrderDate",
        "--map", "due_date=RequiredDate", "--map", "amount_due=Amount",
    ]  # fmt: skip
    refused = shop("import", "bills", table(exact), *words)
    broken = [number for number, order in enumerate(orders, start=2) if exact[order["OrderID"]] != cents[order["OrderID"]]]
    assert (refused.code, len(broken) > 0, shop.rows("bills")) == (1, True, [])
    assert [line.split(": ")[0] for line in refused.err.splitlines()[:-1]] == [f"line {number}, Amount" for number in broken]
    assert "decimals" in refused.err.splitlines()[0]
    trial = shop("import", "bills", table(exact), *words, "--round", "half-up", "--dry-run", "--json").json
    assert ([one["line"] for one in trial["rounded"]], shop.rows("bills")) == (broken, [])
    more = sum(cents.values(), Decimal()) - sum(exact.values(), Decimal())
    assert Decimal(trial["rounded_by"]["USD"]) == more != 0
    done = shop("import", "bills", table(exact), *words, "--round", "half-up")
    assert f"830 bills added, 0 changed, 0 the same. {len(broken)} rows rounded half-up, {more.normalize():+f} USD" in done.out
    assert shop("undo").out.startswith("Import of 830 bills from bills.csv undone.")
    assert shop("import", "bills", table(cents), *words, "--json").json["added"] == 830
    total = shop("ageing", "--json").json["totals"][0]["total"]
    assert total == int(sum(cents.values()) * 100) == sum(row["amount_due"] for row in shop.rows("bills"))


def test_invoice_ninja(make: Make, shared_data: Path, tmp_path: Path):
    folder = shared_data / "invoicing" / "exports"
    shop = make("Ninja", "USD")
    assert shop("import", "customers", folder / "clients.csv", *NINJA_CLIENTS, "--json").json["added"] == 20
    assert shop("import", "customers", folder / "clients.csv", *NINJA_CLIENTS, "--json").json["same"] == 20
    words = NINJA_BILLS
    refused = shop("import", "bills", folder / "invoice.csv", *words, "--json")
    said = {(problem["line"], problem["column"]): problem["reason"] for problem in refused.json["problems"]}
    assert list(said) == [(7, "Invoice Number")], "400 numbers for 401 rows"
    assert "line 6 too" in said[7, "Invoice Number"]
    whole = (folder / "invoice.csv").read_text(encoding="utf-8").splitlines(keepends=True)
    mended = tmp_path / "mended.csv"
    mended.write_text("".join(whole[:6] + whole[7:]), encoding="utf-8")
    late = shop("import", "bills", mended, *words, "--map", "due_date=Due Date")
    assert "earlier than the bill date" in late.err
    assert shop("import", "bills", mended, *words, "--json").json["added"] == 400
    amounts = [row["Amount"].strip(" $").replace(",", "") for row in csv.DictReader(whole[3:6] + whole[7:])]
    assert shop("ageing", "--json").json["totals"][0]["total"] == int(sum(map(Decimal, amounts)) * 100)
    assert "another due date" in shop("import", "bills", mended, *words, "--map", "due_date=Due Date").err
    twice = shop("import", "payments", folder / "payments.csv", *NINJA_PAYMENTS, "--json")
    assert (twice.code, shop.rows("payments")) == (1, [])
    reasons = [problem["reason"] for problem in twice.json["problems"]]
    said_of = {word: sum(word in reason for reason in reasons) for word in ("is paid", "no bill", "above zero")}
    assert said_of == {"is paid": 1, "no bill": 2, "above zero": 0}, reasons
    assert shop("check").code == 0


def test_freshbooks_and_ledgersmb(make: Make, shared_data: Path):
    folder = shared_data / "invoicing" / "exports"
    shop = make("Fresh", "USD")
    clients = ["--map", "name=Organization", "--map", "email=Email", "--map", "country=Country", "--map", "phone="]
    assert shop("import", "customers", folder / "freshbooks_clients.csv", *clients, "--json").json["added"] == 2
    words = [
        "--map", "customer=Client Name", "--map", "external_reference=Invoice #", "--map", "amount_due=Line Total",
        "--map", "bill_date=Date Issued", "--map", "currency=Currency",
    ]  # fmt: skip
    refused = shop("import", "bills", folder / "freshbooks_invoices.csv", *words)
    assert (refused.code, refused.err.count("on line 2 too")) == (1, 2), "its rows are lines of one bill, not bills"
    words = ["--map", "external_reference=invnumber", "--map", "amount_due=amount", "--map", "bill_date=transdate"]
    batch = shop("import", "bills", folder / "example-ar-batch-upload.csv", *words, "--map", "currency=curr", "--map", "account=")
    assert (batch.code, batch.err.count("import the customers first")) == (1, 2)


@pytest.mark.parametrize("name", ["wrong_columns", "unclosed"])
def test_broken_tables_change_nothing(shop: Shop, name: str):
    text = {"wrong_columns": "external_reference,name\nC1,a,b,c\n", "unclosed": 'external_reference,name\nC1,"a\n'}[name]
    shop.csv(text)
    shop.refuses("import", "customers", shop.folder / "rows.csv")
