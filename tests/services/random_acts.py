"""Random acts on a real book beside the oracle: `python -m tests.services.random_acts --steps 20000 --seed 1 --model bill`.

An episode is a fresh book of one model; after each act the program must stand where the oracle does. Hypothesis chooses the
acts (`random_machine`) and, where they lead to a difference, cuts them down to the few that still do. A seed and plain chance
can choose them as well: the same at every time and with every Hypothesis.
"""

from __future__ import annotations

import random
import sys
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date, timedelta
from functools import partial
from pathlib import Path
from typing import Any

from billing_desktop.domain.model import Account, Bill, Customer
from billing_desktop.services import Charge, Opening, PaymentDraft, Receipt

from .oracle import OFF
from .random_checks import Checks
from .random_corrections import Corrections, Laid
from .random_facts import Facts
from .random_files import Files
from .random_play import CURRENCIES, MODELS, Difference

EPISODE = 150
WEIGHTS: dict[str, int] = {
    "day": 6, "customer": 3, "account": 5, "bill": 16, "charge": 9, "pay": 26, "note": 7, "bank": 3, "apply": 9, "take_off": 7,
    "transfer": 5, "refund": 8, "write_off": 8, "amend": 8, "cancel": 3, "set": 5, "reverse": 9, "undo": 9, "undo_named": 6,
    "redo": 2, "repeat": 2, "lock": 1, "model": 2, "shut": 2, "due": 2, "rename": 2, "look": 4,
    "currency": 2, "terms": 5, "book_model": 1, "setting": 1, "import_bills": 3, "import_payments": 4, "import_again": 4,
    "import_customers": 3, "import_accounts": 3, "pay_beside": 8,
}  # fmt: skip
DAYS = 25
"""Acts between two looks at what the days say."""


class Episode(Checks, Corrections, Facts, Files):
    """One book, acted on at random beside its oracle."""

    def __init__(self, folder: Path, model: str, chosen: random.Random) -> None:
        super().__init__(folder, model, chosen)
        self.last: tuple[Callable[[], Receipt], int | None] | None = None
        self.held = 0
        self.take("customer")

    def take(self, name: str) -> None:
        """Choose an act of that name and carry it out on both sides, where there is anything to act on."""
        args = getattr(self, f"pick_{name}")()
        if args is None:
            return
        self.oracle.stamp, self.oracle.made = self.oracle.stamp + 1, 0
        self.notes.append(f"{self.oracle.today} {self.oracle.stamp} {name}{args}")
        self.tally["steps"] += name != "day"  # a day that passes is no act
        getattr(self, f"do_{name}")(*args)

    def hold(self) -> None:
        """Hold the program against the oracle, where an act was carried out since."""
        if self.held == self.oracle.stamp:
            return
        self.held = self.oracle.stamp
        self.compare()
        if self.held % DAYS == 0:
            self.compare_days()

    # Who owes

    def opening(self) -> tuple[int, date]:
        return self.random.choice([0, 0, 5000, 20000, -3000]), self.some_day(ahead=1)

    def pick_customer(self) -> tuple[Any, ...] | None:
        if not self.oracle.customers:
            return 0, self.oracle.today, ""
        if len(self.oracle.customers) > 5:
            return None
        return *self.opening(), self.random.choice(["", "", *CURRENCIES])

    def do_customer(self, amount: int, on: date, currency: str) -> None:
        opening = Opening(amount, on) if amount else None
        title = f"Customer {self.oracle.stamp}"
        customer = Customer(name=title, currency=currency)
        done = self.both(
            "customer",
            lambda: self.oracle.add_customer(amount, on, currency, title=title),
            lambda: self.billing.customers.add(customer, opening, key=self.key()),
        )
        if done:
            self.meet()

    def pick_account(self) -> tuple[Any, ...] | None:
        if len(self.oracle.accounts) > 8:
            return None
        currency = self.random.choice(["", "", "", *CURRENCIES])
        return self.random.choice(self.oracle.customers), *self.opening(), currency

    def do_account(self, customer: str, amount: int, on: date, currency: str) -> None:
        opening = Opening(amount, on) if amount else None
        title = f"Account {self.oracle.stamp}"
        account = Account(name=title, customer_id=self.refs[customer].id, currency=currency)
        done = self.both(
            "account",
            lambda: self.oracle.add_account(customer, amount, on, currency, title=title),
            lambda: self.billing.customers.add_account(account, opening, key=self.key()),
        )
        if done:
            self.meet()

    # What is owed

    def pick_bill(self) -> tuple[Any, ...]:
        billed = self.some_day(ahead=30)
        due = self.random.choice([None, billed, billed + timedelta(days=30), billed - timedelta(days=1)])
        amount = self.random.choice([0, 1000, 1000, 2500, 8000, 12000])
        use_credit = self.random.choice([False, True, None])
        currency = self.random.choice(CURRENCIES) if self.chance(5) else ""
        return self.random.choice(self.owners()), amount, billed, due, use_credit, currency

    def do_bill(self, owner: str, amount: int, billed: date, due: date | None, use_credit: bool | None, currency: str) -> None:
        customer, account = self.ids(owner)
        called = f"Bill-{self.oracle.stamp}"
        bill = Bill(
            external_reference=called,
            currency=currency,
            amount_due=amount,
            bill_date=billed,
            due_date=due,
            customer_id=customer,
            account_id=account,
        )
        self.both(
            "bill",
            lambda: self.oracle.raise_bill(owner, amount, billed, due, use_credit, called=called, currency=currency),
            lambda: self.billing.bills.raise_bill(bill, key=self.key(), use_credit=use_credit),
        )

    def pick_charge(self) -> tuple[Any, ...]:
        return self.random.choice(self.owners()), self.random.choice([700, 3000]), self.some_day(ahead=1)

    def do_charge(self, owner: str, amount: int, on: date) -> None:
        charge = Charge(*self.ids(owner), amount, on)
        self.both(
            "charge",
            lambda: self.oracle.charge(owner, amount, on),
            lambda: self.billing.bills.charge(charge, key=self.key()),
        )

    # Money

    def pick_pay(self) -> tuple[Any, ...]:
        recovery = self.chance(30)
        given_up = [owner for owner in self.owners() if recovery and self.oracle.columns(owner)[OFF]]
        payer = self.random.choice(given_up or self.owners())
        amount = self.random.choice([1, 1000, 2500, 3500, 8000, 12000, 30000, self.owed_by(payer)])
        chosen = self.by_hand(payer, amount) if self.chance(50) else None
        named = self.random.sample(self.bill_names(), min(len(self.oracle.bills), self.random.choice([0, 0, 1, 2])))
        return payer, amount, self.some_day(ahead=1), chosen, named, recovery, self.chance(50)

    def do_pay(
        self, payer: str, amount: int, on: date, chosen: Laid, named: Sequence[str], recovery: bool, with_plan: bool
    ) -> None:
        words = self.numbers(named)
        customer, account = self.ids(payer)
        lines = self.rows(chosen)
        draft = PaymentDraft(
            customer, account, amount, on, reference=f"for {', '.join(words)}", allocations=lines, recovery=recovery
        )
        preview = self.billing.payments.preview(draft)
        plan = preview.plan if with_plan and not preview.problems else None
        done = self.both(
            "pay",
            lambda: self.oracle.pay(payer, amount, on, chosen, words, recovery=recovery),
            lambda: self.billing.payments.record(draft, key=self.key(), plan=plan),
        )
        if not done and not preview.problems:
            raise Difference("refused although the preview saw no problem")
        if done:
            if preview.problems:
                raise Difference(f"recorded although the preview said {preview.problems}")
            after = preview.owed_after_minor, preview.credit_after_minor
            self.same("preview", after, self.owed(self.oracle.customer_of(payer), self.oracle.currencies[payer]))
            key = self.key()
            self.last = None if plan else (lambda: self.billing.payments.record(draft, key=key), done[1].payment_id)

    def pick_pay_beside(self) -> tuple[Any, ...] | None:
        rich = [owner for owner in self.owners() if self.oracle.credit(owner) and self.open_bills(owner)]
        if not rich:
            return None
        payer = self.random.choice(rich)
        amount = self.random.choice([1, 1000, 2500, 8000, self.owed_by(payer), self.oracle.sum_on(self.open_bills(payer)[0])])
        chosen = self.by_hand(payer, amount) if self.chance(50) else None
        named = self.random.sample(self.open_bills(payer), self.random.choice([0, 0, 1]))
        return payer, amount, self.some_day(ahead=1), chosen, named, self.chance(10), self.chance(95)

    def do_pay_beside(
        self, payer: str, amount: int, on: date, chosen: Laid, named: Sequence[str], recovery: bool, as_shown: bool
    ) -> None:
        """Pay and use the credit that was there before, as shown; what is not as shown is refused as stale."""
        words, (customer, account) = self.numbers(named), self.ids(payer)
        draft = PaymentDraft(
            customer, account, amount, on, reference=" ".join(words), allocations=self.rows(chosen), recovery=recovery
        )
        preview = self.billing.payments.preview(draft)
        if preview.problems:  # the screen goes no further, and neither would the act
            self.do_pay(payer, amount, on, chosen, named, recovery, with_plan=False)
            return
        use = self.billing.corrections.credit_beside(draft, preview.plan)
        laid = self.oracle.propose(payer, amount, words) if chosen is None else list(chosen)
        lines, shares = self.oracle.credit_beside(payer, laid)
        self.same("credit beside", use.lines, self.rows(lines))
        real = [(bill, part) for (bill, _), share in zip(lines, shares, strict=True) for money, part in share
                if not self.oracle.monies[money].is_credit_note]  # fmt: skip
        told = [(self.oracle.bills[bill].called, part) for bill, part in real]
        self.same("events of credit beside", [(event.name, event.amount_minor) for event in use.events], told)
        sent = use if as_shown else replace(use, lines=use.lines[1:])
        key = self.key()
        done = self.both(
            "pay_beside",
            lambda: self.oracle.pay_beside(payer, amount, on, chosen, words, recovery=recovery, as_shown=sent == use),
            lambda: self.billing.corrections.pay_with_credit(draft, plan=preview.plan, use=sent, key=key),
        )
        if done:
            used = sum(part for _, part in lines)
            after = preview.owed_after_minor - used, preview.credit_after_minor - used
            self.same("preview", after, self.owed(self.oracle.customer_of(payer), self.oracle.currencies[payer]))
            again = partial(self.billing.corrections.pay_with_credit, draft, plan=preview.plan, use=use, key=key)
            self.last = again, done[1].payment_id

    def pick_reverse(self) -> tuple[Any, ...] | None:
        return (self.random.choice(sorted(self.payments)), self.usual_day()) if self.payments else None

    def do_reverse(self, money: int, on: date) -> None:
        shown = self.billing.payments.preview_reversal(self.payments[money], on) if on <= self.oracle.today else None
        facts = self.oracle.monies[money]
        done = self.both(
            "reverse",
            lambda: self.oracle.reverse(money, on),
            lambda: self.billing.payments.reverse(self.payments[money], on=on, key=self.key()),
        )
        if done and shown:
            after = self.owed(facts.customer, self.oracle.currencies[facts.payer])
            self.same("shown", (shown.owed_after, shown.credit_after), after)

    # Undo and redo

    def pick_undo(self) -> tuple[Any, ...]:
        return self.random.randint(1, 3), self.random.randint(0, 4)

    def do_undo(self, back: int, again: int) -> None:
        """Undo a few acts and mostly bring some of them back, as redo is gone with the next act."""
        for number in range(back):
            self.both("undo", self.oracle.undo, partial(self.billing.payments.undo, key=self.key(f"u{number}")))
        for number in range(again):
            self.both("redo", self.oracle.redo, partial(self.billing.payments.redo, key=self.key(f"r{number}")))

    def pick_undo_named(self) -> tuple[Any, ...] | None:
        often = [deed for deed in self.oracle.deeds if deed.kind in ("bill", "refund", "write off")]
        deeds = often if often and self.chance(50) else self.oracle.deeds
        return (self.random.choice(deeds).number,) if deeds else None

    def do_undo_named(self, number: int) -> None:
        deed = {one.number: one for one in self.oracle.deeds}[number]
        self.both(
            "undo-named",
            lambda: self.oracle.undo(deed),
            lambda: self.billing.payments.undo(self.postings[number], key=self.key()),
        )

    def pick_redo(self) -> tuple[Any, ...]:
        return ()

    def do_redo(self) -> None:
        self.both("redo", self.oracle.redo, lambda: self.billing.payments.redo(key=self.key()))

    def pick_repeat(self) -> tuple[Any, ...]:
        return ()

    def do_repeat(self) -> None:
        """Send the last payment again under its key, whatever happened since."""
        if self.last:
            again, first = self.last[0](), self.last[1]
            self.same("repeat", (again.repeated, again.payment_id), (True, first))
            self.tally["repeat"] += 1

    # Time

    def pick_lock(self) -> tuple[Any, ...]:
        return (max(self.oracle.lock or date.min, self.oracle.today - timedelta(days=self.random.randint(1, 60))),)

    def do_lock(self, locked: date) -> None:
        self.billing.settings.change_book(locked_through=locked)
        self.oracle.lock = locked

    def pick_day(self) -> tuple[Any, ...]:
        return (self.random.randint(1, 9),)

    def do_day(self, days: int) -> None:
        self.oracle.today += timedelta(days=days)

    def pick_look(self) -> tuple[Any, ...]:
        type_ = self.random.choice(["balance_forward", "open_item", "activity"])
        first = self.random.choice([None, self.oracle.today - timedelta(days=70)])
        return self.random.choice(self.owners()), type_, first, self.some_day(ahead=30)


def run(steps: int, seed: int, folder: Path, models: Sequence[str] = MODELS) -> Counter[str]:
    """Take that many acts chosen by a seed; returns what was done. Raises: Difference, or what the program raised."""
    tally: Counter[str] = Counter()
    for number in range((steps + EPISODE - 1) // EPISODE):
        chosen = random.Random(f"{seed}/{number}")
        episode = Episode(folder, models[number % len(models)], chosen)
        try:
            while episode.tally["steps"] < min(EPISODE, steps - number * EPISODE):
                episode.take(*chosen.choices(list(WEIGHTS), list(WEIGHTS.values())))
                episode.hold()
            episode.compare_days()
        except Exception as error:
            error.add_note("\n  ".join([f"seed {seed}/{number}, acts:", *episode.notes]))
            raise
        finally:
            episode.close()
        tally += episode.tally
    return tally


if __name__ == "__main__":
    from .random_machine import main

    sys.exit(main())
