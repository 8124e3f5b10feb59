"""Random changes of what is neither money nor debt: models, currencies, payment rules, names, the book's settings."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from billing_desktop.domain.model import PaymentRules

from .oracle import Terms
from .random_play import CURRENCIES, MODELS, Play


class Facts(Play):
    """Acts that move no money."""

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
        """Give a customer, account or bill other texts; no figure of the oracle moves."""
        ref, new = self.refs[name], f"Name {self.oracle.stamp}"
        if ref.kind != "bill":
            self.oracle.titles[name], self.oracle.numbers[name] = new, f"R{self.oracle.stamp}"
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
