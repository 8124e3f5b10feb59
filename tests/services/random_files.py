"""Random files: tables of customers, accounts, bills and payments, imported once and again."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from billing_desktop.domain.model import account_ref, customer_ref
from billing_desktop.services import BillingError

from .oracle import OFF
from .oracle_files import OwnerRow
from .random_play import CURRENCIES, MODELS, Play

CUSTOMER_COLUMNS = ("external_reference", "name", "currency", "billing_model", "opening", "balance", "opening_on")
ACCOUNT_COLUMNS = ("external_reference", "name", "currency", "customer", "opening", "balance", "opening_on")
BILL_COLUMNS = ("external_reference", "customer", "account", "amount_due", "bill_date", "due_date", "currency")
PAYMENT_COLUMNS = ("customer", "account", "bill", "amount", "paid_on", "currency", "reference", "note")


class Files(Play):
    """Acts that come as a file."""

    # Those who owe

    def owner_row(self, there: str, number: int) -> OwnerRow:
        """Choose a row for an owner, a new one where none is named; whatever names an amount names its currency."""
        stamp = f"{self.oracle.stamp + 1}-{number}"
        opening = self.random.choice([None, None, 0, 5000, 20000, -3000])
        balance = self.random.choice([None, None, 23000, -5000, 0]) if opening is None or self.chance(3) else None
        named = opening is not None or balance is not None
        own = self.oracle.currencies[there] if there else self.oracle.currency
        currency = self.random.choice([own, own, own, *CURRENCIES]) if named or self.chance(30) else ""
        called = self.oracle.numbers[there] if there else self.random.choice(["", f"I{stamp}"])
        title = self.oracle.titles[there] if there and self.chance(60) else f"Row {stamp}"
        on = self.random.choice([None, self.some_day(ahead=1)])
        return OwnerRow(called, title, currency, opening, balance, on)

    def pick_import_customers(self) -> tuple[Any, ...]:
        rows = []
        for number in range(self.random.randint(1, 3)):
            new = len(self.oracle.customers) + number < 5 and self.chance(50)
            there = "" if new else self.random.choice(self.oracle.customers)
            model = self.random.choice(["", "", *MODELS]) if new or self.chance(10) else self.oracle.models[there]
            rows.append(replace(self.owner_row(there, number), model=model))
        return (rows,)

    def do_import_customers(self, rows: Sequence[OwnerRow]) -> None:
        stamp = self.oracle.stamp
        lines = [self.line(stamp, row, row.model) for row in rows]
        self.imported("customers", lines, lambda: self.oracle.import_customers(stamp, rows))

    def pick_import_accounts(self) -> tuple[Any, ...]:
        rows = []
        for number in range(self.random.randint(1, 3)):
            new = not self.oracle.accounts or (len(self.oracle.accounts) + number < 8 and self.chance(50))
            there = "" if new else self.random.choice(sorted(self.oracle.accounts))
            own = self.oracle.accounts[there] if there and self.chance(95) else self.random.choice(self.oracle.customers)
            row = self.owner_row(there, number)
            rows.append(replace(row, whose=own, called=row.called if self.chance(80) else ""))
        return (rows,)

    def do_import_accounts(self, rows: Sequence[OwnerRow]) -> None:
        stamp = self.oracle.stamp
        lines = [self.line(stamp, row, self.names(row.whose)) for row in rows]
        self.imported("accounts", lines, lambda: self.oracle.import_accounts(stamp, rows))

    def line(self, stamp: int, row: OwnerRow, fourth: str) -> str:
        """Write a row as it stands in the file; the act's number makes each file another one."""
        sums = ["" if amount is None else self.shown(amount, row.currency) for amount in (row.opening, row.balance)]
        return ",".join([row.called, row.title, row.currency, fourth, *sums, str(row.on or ""), str(stamp)])

    def meet(self) -> None:
        """Note the customers and accounts that a file made."""
        for kind, names in (("customer", self.oracle.customers), ("account", [*self.oracle.accounts])):
            new = [name for name in names if name not in self.refs]
            text = f"SELECT id, public_id, external_reference FROM {kind} ORDER BY id DESC LIMIT ?"
            rows = self.db.execute(text, (len(new),)).fetchall()
            for name, (id_, public, called) in zip(new, reversed(rows), strict=True):
                self.know(name, customer_ref(id_) if kind == "customer" else account_ref(id_), public)
                self.oracle.numbers[name] = called  # given by the program where nobody gave one

    # What is owed, and money

    def pick_import_bills(self) -> tuple[Any, ...]:
        rows = []
        for _ in range(self.random.randint(1, 3)):
            owner, billed = self.random.choice(self.owners()), self.some_day(ahead=10)
            due = self.random.choice([None, billed, billed + timedelta(days=30)])
            own = self.oracle.currencies[owner]
            currency = self.random.choice(["", own, own, *CURRENCIES[:1]])
            rows.append((owner, self.random.choice([1000, 2500, 8000, 0]), billed, due, currency))
        return (rows,)

    def do_import_bills(self, rows: Sequence[tuple[str, int, date, date | None, str]]) -> None:
        stamp = self.oracle.stamp
        lines = []
        for number, (owner, amount, billed, due, currency) in enumerate(rows):
            side = f",{self.names(owner)}" if owner in self.oracle.accounts else f"{self.names(owner)},"
            shown = self.shown(amount, self.oracle.currencies[owner])
            lines.append(f"F{stamp}-{number},{side},{shown},{billed},{due or ''},{currency}")
        named = [(f"F{stamp}-{number}", *row) for number, row in enumerate(rows)]
        self.imported("bills", lines, lambda: self.oracle.import_bills(stamp, named))

    def pick_import_payments(self) -> tuple[Any, ...]:
        rows = []
        for _ in range(self.random.randint(1, 3)):
            live = [name for name in self.oracle.bills if self.oracle.sum_on(name) or self.oracle.columns(name)[OFF]]
            bill = self.random.choice(live) if live and self.chance(50) else ""
            payer = "" if bill and self.chance(70) else self.random.choice(self.owners())
            own = self.oracle.currencies[payer or bill]
            named = [self.random.choice([*self.oracle.bills])] if self.oracle.bills and self.chance(20) else []
            currency = self.random.choice(["", own, own, *CURRENCIES[:1]])
            amount = self.random.choice([1000, 2500, 8000, max(1, self.oracle.sum_on(bill or payer)), 1000, 0])
            rows.append((payer, bill, amount, self.some_day(), currency, named))
        return (rows,)

    def do_import_payments(self, rows: Sequence[tuple[str, str, int, date, str, list[str]]]) -> None:
        stamp, lines, read = self.oracle.stamp, [], []
        for payer, bill, amount, on, currency, named in rows:
            side = f",{self.names(payer)}" if payer in self.oracle.accounts else f"{self.names(payer)},"
            shown = self.shown(amount, self.oracle.currencies[payer or bill])
            words = self.numbers(named)
            lines.append(f"{side},{self.names(bill)},{shown},{on},{currency},{' '.join(words)},{stamp}")
            read.append((payer, bill, amount, on, currency, words))
        self.imported("payments", lines, lambda: self.oracle.import_payments(stamp, read))

    def pick_import_again(self) -> tuple[Any, ...] | None:
        return (self.random.choice(sorted(self.files)),) if self.files else None

    def do_import_again(self, file: int) -> None:
        kind, lines, expected = self.files[file]
        self.imported(kind, lines, expected, file=file)

    def names(self, name: str) -> str:
        """Name an owner or bill in a file as it is called for ever."""
        return {one: public for public, one in self.public.items()}[name] if name else ""

    def shown(self, amount: int, currency: str) -> str:
        sign = "-" if amount < 0 else ""
        return str(amount) if currency == "JPY" else f"{sign}{abs(amount) // 100}.{abs(amount) % 100:02}"

    def imported(self, kind: str, lines: list[str], expected: Any, *, file: int | None = None) -> None:
        """Import a file on both sides; a file that was taken is there to be imported again."""
        path = self.path.with_suffix(".csv")
        path.write_text("\n".join([f"{','.join(HEADS[kind])},ignored", *lines]), "utf-8")
        columns = dict(zip(HEADS[kind], HEADS[kind], strict=True))

        def act() -> tuple[int, int, int]:
            report = self.billing.imports.run(kind, path, columns=columns)
            if report.problems:
                raise BillingError("row", " ".join(problem.text for problem in report.problems))
            return report.added, report.changed, report.same

        done = self.both(f"import_{kind}" if file is None else "import_again", expected, act)
        if done:
            self.meet()
            self.same("rows added, changed and the same", done[1], done[0])
            self.files[self.oracle.stamp if file is None else file] = kind, lines, expected


HEADS = {"customers": CUSTOMER_COLUMNS, "accounts": ACCOUNT_COLUMNS, "bills": BILL_COLUMNS, "payments": PAYMENT_COLUMNS}
