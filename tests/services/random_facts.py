"""Random changes of what is neither money nor debt, and files: models, currencies, payment rules, names, imports."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from billing_desktop.domain.model import PaymentRules
from billing_desktop.services import BillingError

from .oracle import OFF, Terms
from .random_play import CURRENCIES, MODELS, Play

BILL_COLUMNS = ("external_reference", "customer", "account", "amount_due", "bill_date", "due_date", "currency")
PAYMENT_COLUMNS = ("customer", "account", "bill", "amount", "paid_on", "currency", "reference", "note")


class Facts(Play):
    """Acts that move no money, and those that come as a file."""

    # Those who owe

    def pick_model(self) -> tuple[Any, ...]:
        return self.random.choice(self.oracle.customers), self.random.choice([*MODELS, ""])

    def do_model(self, customer: str, model: str) -> None:
        now = self.billing.read.customer(self.refs[customer].id)
        self.both(
            "model",
            lambda: self.oracle.change_model(customer, model),
            lambda: self.billing.customers.change(replace(now, billing_model=model)),
        )

    def pick_shut(self) -> tuple[Any, ...]:
        empty = [owner for owner in self.owners() if not self.oracle.left(owner)] or self.owners()
        return (self.random.choice(empty if self.chance(90) else self.owners()),)

    def do_shut(self, owner: str) -> None:
        customers, id_ = self.billing.customers, self.refs[owner].id
        shut = customers.close_account if owner in self.oracle.accounts else customers.archive
        self.both("shut", lambda: self.oracle.shut_down(owner), lambda: shut(id_))

    def pick_due(self) -> tuple[Any, ...] | None:
        if not self.oracle.bills:
            return None
        bill = self.random.choice(self.bill_names())
        return bill, self.random.choice([None, self.oracle.bills[bill].billed + timedelta(days=self.random.randint(-2, 90))])

    def do_due(self, bill: str, due: date | None) -> None:
        now = self.billing.read.bill(self.refs[bill].id)
        self.both(
            "due",
            lambda: self.oracle.change_due(bill, due),
            lambda: self.billing.bills.change(replace(now, due_date=due)),
        )

    def pick_rename(self) -> tuple[Any, ...]:
        live = [name for name in self.bill_names() if self.oracle.live(name)]
        return (self.random.choice([*self.owners(), *live]),)

    def do_rename(self, name: str) -> None:
        """Give a customer, account or bill other texts; nothing of the oracle moves."""
        ref, new = self.refs[name], f"Name {self.oracle.stamp}"
        if ref.kind == "customer":
            customer = self.billing.read.customer(ref.id)
            self.billing.customers.change(
                replace(customer, name=new, city="Elsewhere", external_reference=f"R{self.oracle.stamp}")
            )
        elif ref.kind == "account":
            account = self.billing.read.account(ref.id)
            self.billing.customers.change_account(replace(account, name=new, external_reference=f"R{self.oracle.stamp}"))
        else:
            bill = self.billing.read.bill(ref.id)
            self.billing.bills.change(replace(bill, description=new, external_reference=f"R{self.oracle.stamp}"))
            self.oracle.bills[name].called = f"R{self.oracle.stamp}"

    def pick_currency(self) -> tuple[Any, ...]:
        bare = [owner for owner in self.owners() if not self.oracle.on[owner]]
        return self.random.choice(bare if bare and self.chance(80) else self.owners()), self.random.choice(CURRENCIES)

    def do_currency(self, owner: str, currency: str) -> None:
        read, customers, id_ = self.billing.read, self.billing.customers, self.refs[owner].id
        now: Any = read.account(id_) if owner in self.oracle.accounts else read.customer(id_)
        change: Any = customers.change_account if owner in self.oracle.accounts else customers.change
        self.both(
            "currency",
            lambda: self.oracle.change_currency(owner, currency),
            lambda: change(replace(now, currency=currency)),
        )

    def pick_terms(self) -> tuple[Any, ...]:
        """Choose payment rules for somebody, as often none as some, now and then such as cannot be."""
        name = self.random.choice([*self.owners(), *self.oracle.bills])
        if self.chance(50):
            return name, Terms()
        least, most = self.random.choice([1, 1, 1, 500, 0]), self.random.choice([None, None, 9000, 2500, 400])
        return name, Terms(least, most, self.chance(60), self.chance(50))

    def do_terms(self, name: str, terms: Terms) -> None:
        ref, read = self.refs[name], self.billing.read
        rules = PaymentRules(terms.least, terms.most, terms.in_part, terms.too_much)
        now: Any = {"customer": read.customer, "account": read.account, "bill": read.bill}[ref.kind](ref.id)
        customers, bills = self.billing.customers, self.billing.bills
        change: Any = {"customer": customers.change, "account": customers.change_account, "bill": bills.change}[ref.kind]
        self.both(
            "terms",
            lambda: self.oracle.change_terms(name, terms),
            lambda: change(replace(now, payment_rules=rules)),
        )

    # The book itself

    def pick_book_model(self) -> tuple[Any, ...]:
        return (self.random.choice(MODELS),)

    def do_book_model(self, model: str) -> None:
        self.both(
            "book_model",
            lambda: self.oracle.change_book_model(model),
            lambda: self.billing.settings.change_book(billing_model=model),
        )

    def pick_setting(self) -> tuple[Any, ...]:
        return (self.random.choice(["ask", "always", "never"]),)

    def do_setting(self, use_credit: str) -> None:
        self.billing.settings.put("use_credit", use_credit)
        self.oracle.always_use_credit = use_credit == "always"

    # Files

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
        lines = [",".join(BILL_COLUMNS)]
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
        stamp, lines, read = self.oracle.stamp, [",".join(PAYMENT_COLUMNS)], []
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
        return str(amount) if currency == "JPY" else f"{amount // 100}.{amount % 100:02}"

    def imported(self, kind: str, lines: list[str], expected: Any, *, file: int | None = None) -> None:
        """Import a file on both sides; a file that was taken is there to be imported again."""
        path = self.path.with_suffix(".csv")
        path.write_text("\n".join(lines), "utf-8")
        columns = dict(zip(HEADS[kind], HEADS[kind], strict=True))

        def act() -> tuple[int, int]:
            report = self.billing.imports.run(kind, path, columns=columns)
            if report.problems:
                raise BillingError("row", " ".join(problem.text for problem in report.problems))
            return report.added, report.same

        done = self.both(f"import_{kind}" if file is None else "import_again", expected, act)
        if done:
            self.same("rows added and there already", done[1], done[0])
            self.files[self.oracle.stamp if file is None else file] = kind, lines, expected


HEADS = {"bills": BILL_COLUMNS, "payments": PAYMENT_COLUMNS}
