"""Holds every statement of a book against the book, and every format of it against the others.

    python -m tests.footing BOOK…                     (all customers and accounts, types and formats: minutes)
    python -m tests.footing --data ../shared/data     (the Chinook and Northwind books and the sample shop, made for it)

For each customer and each account, in each type: opening + lines = closing = the books; ageing = closing; and the figures of
CSV, JSON, XLSX and PDF are the same. The test command holds all customers in JSON and CSV, and some of them in all formats.
"""

from __future__ import annotations

import argparse
import csv
import io
import json
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import closing, redirect_stderr, redirect_stdout
from datetime import UTC, date, datetime
from decimal import ROUND_HALF_UP, Decimal
from pathlib import Path
from typing import Any

from billing_desktop.cli import run
from billing_desktop.domain.model import account_ref, customer_ref
from billing_desktop.domain.money import format_minor
from billing_desktop.domain.statement import TYPES
from billing_desktop.domain.statement_rows import Statement
from billing_desktop.services import Billing
from billing_desktop.services.demo import make_demo
from tests.cli.test_real_data import CHINOOK_BILLS, CHINOOK_CUSTOMERS, NORTHWIND

ALL = ("json", "csv", "xlsx", "pdf")
QUICK = ("json", "csv")


def statements(billing: Billing) -> Iterator[Statement]:
    """Give each type of statement of each customer as a whole and of each account, in each currency there is."""
    for row in billing.exports.rows("customers"):
        customer = billing.read.find_customer(row["external_reference"])
        assert customer is not None
        owners = [
            (None, customer_ref(customer.id)),
            *((one.id, account_ref(one.id)) for one in billing.read.accounts(customer.id)),
        ]
        for account_id, _ref in owners:
            for figures in billing.read.figures(customer.id, account_id):
                net = figures.owed_minor - figures.credit_minor
                for type_ in TYPES:
                    made = billing.statements.make(customer.id, account_id, type=type_, currency=figures.currency)
                    assert made.closing_minor == net, f"{made.customer.name}, {type_}: closing is not what the books say"
                    yield made


def hold(billing: Billing, made: Statement, formats: tuple[str, ...]) -> None:
    """Hold one statement in every format. Raises: AssertionError that names it."""
    where = f"{made.customer.name} {made.account.name if made.account else ''} {made.type} {made.currency}"
    said = json.loads(billing.statements.write(made, "json"))
    shown = "remaining" if made.type == "open_item" else "amount"
    assert said["opening"] + sum(line[shown] for line in said["lines"]) == said["closing"] == made.closing_minor, where
    assert said["ageing"]["total"] == said["closing"] == sum(v for k, v in said["ageing"].items() if k != "total"), where
    table = list(csv.DictReader(io.StringIO(billing.statements.write(made, "csv").decode())))
    _hold_rows(table, said, made, where)
    if "xlsx" in formats:
        _hold_rows(_workbook(billing.statements.write(made, "xlsx")), said, made, where)
    if "pdf" in formats:
        _hold_pdf(billing.statements.write(made, "pdf"), said, made, where)


def _hold_rows(table: list[dict[str, str]], said: dict[str, Any], made: Statement, where: str) -> None:
    """Hold the rows of CSV or XLSX against JSON."""

    def plain(minor: int | None) -> str:
        return "" if minor is None else format_minor(minor, made.currency)

    assert (table[0]["kind"], table[0]["balance"]) == ("opening", plain(said["opening"])), where
    assert (table[-1]["kind"], table[-1]["balance"]) == ("closing", plain(said["closing"])), where
    rows = [row for row in table[1:-1] if row["kind"] != "allocation"]
    assert len(rows) == len(said["lines"]), where
    for row, line in zip(rows, said["lines"], strict=True):
        assert (row["date"], row["kind"], row["amount"], row["balance"], row["remaining"]) == (
            line["date"], line["kind"], plain(line["amount"]), plain(line["balance"]), plain(line.get("remaining")),
        ), where  # fmt: skip
    parts = [plain(part["amount"]) for line in said["lines"] for part in line["allocations"]]
    assert [row["allocated"] for row in table if row["kind"] == "allocation"] == parts, where


def _workbook(data: bytes) -> list[dict[str, str]]:
    """Read the lines of a workbook as texts, amounts with the decimals that their cells show."""
    import openpyxl

    page = openpyxl.load_workbook(io.BytesIO(data)).worksheets[0]
    names = [str(cell.value) for cell in next(page.iter_rows())]

    def text(cell: Any) -> str:
        if cell.value is None:
            return ""
        if isinstance(cell.value, datetime):
            return cell.value.date().isoformat()
        if isinstance(cell.value, int | float):
            places = len(cell.number_format.partition(".")[2])
            return f"{Decimal(str(cell.value)):.{places}f}"
        return str(cell.value)

    return [dict(zip(names, map(text, row), strict=True)) for row in page.iter_rows(min_row=2)]


def _hold_pdf(data: bytes, said: dict[str, Any], made: Statement, where: str) -> None:
    """Hold that every figure of JSON stands in the text of the PDF, as often as it should at least."""
    found = subprocess.run(["pdftotext", "-layout", "-", "-"], input=data, capture_output=True, check=True).stdout.decode()
    words = found.split()

    def printed(minor: int) -> str:
        return format_minor(minor, made.currency, group=",", minus="−")

    wanted = [said["closing"], *([said["opening"]] if made.type != "open_item" else [])]
    for line in said["lines"]:
        wanted += [line["amount"], line["remaining"] if made.type == "open_item" else line["balance"]]
        wanted += [part["amount"] for part in line["allocations"]]
    for minor in set(wanted):
        assert words.count(printed(minor)) >= wanted.count(minor), f"{where}: {printed(minor)} is missing in the PDF"
    for line in said["lines"]:
        reference = line["reference"]
        assert not reference or len(reference) > 15 or reference in found, f"{where}: {reference} is missing in the PDF"


def hold_book(billing: Billing, *, whole: int = 0) -> int:
    """Hold every statement of a book, each `whole`-th of them in all formats, all of them with 1; return how many."""
    number = 0
    for number, made in enumerate(statements(billing), start=1):
        hold(billing, made, ALL if whole and number % whole == 0 else QUICK)
    return number


def _quietly(*words: object) -> None:
    with redirect_stdout(io.StringIO()), redirect_stderr(io.StringIO()) as said:
        code = run([str(word) for word in words])
    assert code == 0, said.getvalue()


def chinook(folder: Path, data: Path) -> Path:
    """Make the Chinook book, with a payment of each third customer."""
    book, source = folder / "chinook.book", data / "invoicing" / "chinook"
    _quietly("new", book, "--name", "Chinook", "--currency", "USD", "--model", "bill")
    _quietly("import", book, "customers", source / "Customer.csv", *CHINOOK_CUSTOMERS)
    _quietly("import", book, "bills", source / "Invoice.csv", *CHINOOK_BILLS)
    _pay_some(book)
    return book


def northwind(folder: Path, data: Path) -> Path:
    """Make the Northwind book, its orders rounded to cents, with a payment of each third customer."""
    book, source = folder / "northwind.book", data / "invoicing" / "northwind"
    _quietly("new", book, "--name", "Northwind", "--currency", "USD", "--model", "bill")
    _quietly("import", book, "customers", source / "Customers.csv", *NORTHWIND)
    sums: dict[str, Decimal] = {}
    for line in csv.DictReader((source / "OrderDetails.csv").read_text(encoding="utf-8").splitlines()):
        amount = Decimal(line["UnitPrice"]) * Decimal(line["Quantity"]) * (1 - Decimal(line["Discount"]))
        sums[line["OrderID"]] = sums.get(line["OrderID"], Decimal()) + amount
    bills = folder / "northwind.csv"
    with bills.open("w", newline="", encoding="utf-8") as file:
        out = csv.writer(file)
        out.writerow(["external_reference", "customer", "bill_date", "due_date", "amount_due"])
        for order in csv.DictReader((source / "Orders.csv").read_text(encoding="utf-8").splitlines()):
            cents = sums[order["OrderID"]].quantize(Decimal("0.01"), ROUND_HALF_UP)
            days = (order["OrderDate"][:10], order["RequiredDate"][:10])
            out.writerow([order["OrderID"], order["CustomerID"], *days, f"{cents:f}"])
    _quietly("import", book, "bills", bills)
    _pay_some(book)
    return book


def _pay_some(book: Path) -> None:
    from billing_desktop.services import PaymentDraft

    with closing(Billing.open(book)) as billing:
        for number, row in enumerate(billing.runs.candidates("with_balance", date(2026, 1, 1))):
            if number % 3 == 0:
                draft = PaymentDraft(row.customer_id, None, max(row.net_minor * 2 // 3, 1) + number, None, "bank", f"T-{number}")
                billing.payments.record(draft, key=f"pay-{number}")


def sample(folder: Path, _data: Path) -> Path:
    """Make the sample shop."""
    book = folder / "sample.book"
    make_demo(book, clock=lambda: datetime(2026, 2, 6, 9, tzinfo=UTC)).close()
    return book


BOOKS = {"sample": sample, "chinook": chinook, "northwind": northwind}


def main() -> int:
    """Run from the command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("books", nargs="*", type=Path)
    parser.add_argument("--data", type=Path)
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        books = list(given.books)
        if given.data:
            books += [make(Path(name), given.data) for make in BOOKS.values()]
        for book in books:
            with closing(Billing.open(book)) as billing:
                print(f"{book.name}: {hold_book(billing, whole=1)} statements hold in {', '.join(ALL)}.", flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
