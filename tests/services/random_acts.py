"""Random acts on a real book beside the oracle: `python -m tests.services.random_acts --steps 20000 --seed 1 --model bill`.

Each episode is a fresh book of one model, about 150 acts long; after each act the program must stand where the oracle does.
Where it does not, the acts that led there are cut down to the few that still do, and printed.
"""

from __future__ import annotations

import argparse
import random
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Sequence
from datetime import date, timedelta
from functools import partial
from itertools import count
from pathlib import Path
from typing import Any

from billing_desktop.domain.model import Account, Bill, Customer, account_ref, customer_ref
from billing_desktop.services import Charge, Opening, PaymentDraft, Receipt

from .oracle import OFF
from .random_checks import Checks
from .random_corrections import Corrections, Laid
from .random_play import MODELS, Command, Difference

EPISODE = 150
WEIGHTS = {
    "customer": 3, "account": 5, "bill": 16, "charge": 9, "pay": 26, "note": 7, "bank": 3, "apply": 9, "take_off": 7,
    "transfer": 5, "refund": 8, "write_off": 8, "amend": 8, "cancel": 3, "set": 5, "reverse": 9, "undo": 9, "undo_named": 6,
    "redo": 2, "repeat": 2, "lock": 1, "day": 6, "model": 2, "shut": 2, "due": 2, "rename": 2, "look": 4,
}  # fmt: skip
NEEDS_OWNER = frozenset(WEIGHTS) - {"customer", "undo", "redo", "repeat", "lock", "day"}


class Episode(Checks, Corrections):
    """One book, acted on at random beside its oracle."""

    def __init__(self, folder: Path, model: str, seed: str) -> None:
        super().__init__(folder, model, seed)
        self.last: tuple[PaymentDraft, str, Receipt] | None = None

    def run(self, steps: int) -> None:
        """Choose acts and carry them out."""
        try:
            self.step((1, "customer", (0, self.oracle.today)))
            for number in range(2, steps + 2):
                (name,) = self.random.choices(list(WEIGHTS), list(WEIGHTS.values()))
                if name in NEEDS_OWNER and not self.oracle.customers:
                    continue
                args = getattr(self, f"pick_{name}")()
                if args is not None:
                    self.step((number, name, args))
                if number % 25 == 0:
                    self.compare_days()
            self.compare_days()
        finally:
            self.close()

    def replay(self, script: Sequence[Command]) -> None:
        """Carry acts out again; what names something that is not there any more is left out."""
        try:
            for command in script:
                try:
                    self.step(command)
                except KeyError:
                    continue
            self.compare_days()
        finally:
            self.close()

    def step(self, command: Command) -> None:
        number, name, args = command
        self.script.append(command)
        self.notes.append(f"{self.oracle.today} {number} {name}{args}")
        self.oracle.stamp, self.oracle.made = number, 0
        self.dice = random.Random(f"{self.seed}/{number}")
        getattr(self, f"do_{name}")(*args)
        self.compare()

    # Who owes

    def opening(self) -> tuple[int, date]:
        return self.random.choice([0, 0, 5000, 20000, -3000]), self.some_day()

    def pick_customer(self) -> tuple[Any, ...]:
        return self.opening()

    def do_customer(self, amount: int, on: date) -> None:
        opening = Opening(amount, on) if amount else None
        customer = Customer(name=f"Customer {self.oracle.stamp}")
        done = self.both(
            "customer",
            lambda: self.oracle.add_customer(amount, on),
            lambda: self.billing.customers.add(customer, opening, key=self.key()),
        )
        if done:
            self.know(done[0], customer_ref(done[1]), self.billing.read.customer(done[1]).public_id)

    def pick_account(self) -> tuple[Any, ...] | None:
        if len(self.oracle.accounts) > 8:
            return None
        return self.random.choice(self.oracle.customers), *self.opening()

    def do_account(self, customer: str, amount: int, on: date) -> None:
        opening = Opening(amount, on) if amount else None
        account = Account(name=f"Account {self.oracle.stamp}", customer_id=self.refs[customer].id)
        done = self.both(
            "account",
            lambda: self.oracle.add_account(customer, amount, on),
            lambda: self.billing.customers.add_account(account, opening, key=self.key()),
        )
        if done:
            self.know(done[0], account_ref(done[1]), self.billing.read.account(done[1]).public_id)

    # What is owed

    def pick_bill(self) -> tuple[Any, ...]:
        billed = self.some_day(ahead=30)
        due = self.random.choice([None, billed, billed + timedelta(days=30), billed - timedelta(days=1)])
        amount = self.random.choice([0, 1000, 1000, 2500, 8000, 12000])
        return self.random.choice(self.owners()), amount, billed, due, self.random.random() < 0.4

    def do_bill(self, owner: str, amount: int, billed: date, due: date | None, use_credit: bool) -> None:
        customer, account = self.ids(owner)
        bill = Bill(
            external_reference=f"Bill-{self.oracle.stamp}",
            amount_due=amount,
            bill_date=billed,
            due_date=due,
            customer_id=customer,
            account_id=account,
        )
        self.both(
            "bill",
            lambda: self.oracle.raise_bill(owner, amount, billed, due, use_credit),
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
        recovery = self.random.random() < 0.3
        given_up = [owner for owner in self.owners() if recovery and self.oracle.columns(owner)[OFF]]
        payer = self.random.choice(given_up or self.owners())
        amount = self.random.choice([1, 1000, 2500, 3500, 8000, 12000, 30000, max(1, self.oracle.net(payer))])
        chosen = self.by_hand(payer, amount) if self.random.random() < 0.5 else None
        named = self.random.sample(self.bill_names(), min(len(self.oracle.bills), self.random.choice([0, 0, 1, 2])))
        return payer, amount, self.some_day(ahead=1), chosen, named, recovery, self.random.random() < 0.5

    def do_pay(
        self, payer: str, amount: int, on: date, chosen: Laid, named: Sequence[str], recovery: bool, with_plan: bool
    ) -> None:
        words = [self.billing.read.bill(self.refs[name].id).external_reference for name in named]
        customer, account = self.ids(payer)
        lines = self.rows(chosen)
        draft = PaymentDraft(
            customer, account, amount, on, reference=f"for {', '.join(words)}", allocations=lines, recovery=recovery
        )
        preview = self.billing.payments.preview(draft)
        plan = preview.plan if with_plan and not preview.problems else None
        done = self.both(
            "pay",
            lambda: self.oracle.pay(payer, amount, on, chosen, named, recovery=recovery),
            lambda: self.billing.payments.record(draft, key=self.key(), plan=plan),
        )
        if not done and not preview.problems:
            raise Difference("refused although the preview saw no problem")
        if done:
            if preview.problems:
                raise Difference(f"recorded although the preview said {preview.problems}")
            (row,) = self.billing.read.customer_rows([customer])
            after = preview.owed_after_minor, preview.credit_after_minor
            self.same("preview", after, (row.owed_minor, row.credit_minor))
            self.last = None if plan else (draft, self.key(), done[1])

    def pick_reverse(self) -> tuple[Any, ...] | None:
        return (self.random.choice(sorted(self.payments)), self.usual_day()) if self.payments else None

    def do_reverse(self, money: int, on: date) -> None:
        shown = self.billing.payments.preview_reversal(self.payments[money], on) if on <= self.oracle.today else None
        customer = self.refs[self.oracle.monies[money].customer].id
        done = self.both(
            "reverse",
            lambda: self.oracle.reverse(money, on),
            lambda: self.billing.payments.reverse(self.payments[money], on=on, key=self.key()),
        )
        if done and shown:
            (row,) = self.billing.read.customer_rows([customer])
            self.same("shown", (shown.owed_after, shown.credit_after), (row.owed_minor, row.credit_minor))

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
        deeds = often if often and self.random.random() < 0.5 else self.oracle.deeds
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
            draft, key, first = self.last
            again = self.billing.payments.record(draft, key=key)
            self.same("repeat", (again.repeated, again.payment_id), (True, first.payment_id))
            self.tally["repeat"] += 1

    # Time

    def pick_lock(self) -> tuple[Any, ...]:
        return (max(self.oracle.lock or date.min, self.oracle.today - timedelta(days=self.random.randint(1, 60))),)

    def do_lock(self, locked: date) -> None:
        if locked >= self.oracle.today:
            raise KeyError("a replay without the days that passed")
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


def cut_down(folder: Path, model: str, seed: str, script: Sequence[Command]) -> tuple[list[Command], Exception | None]:
    """Leave out acts, many at once and then one by one, as long as a difference remains."""

    def fails(some: Sequence[Command]) -> Exception | None:
        try:
            Episode(folder, model, f"{seed}/cut{next(tries)}").replay(some)
        except Exception as error:
            return error
        return None

    tries, left, size = count(), list(script), max(1, len(script) // 2)
    found = fails(left)
    while found and size:
        place = 0
        while place < len(left):
            less = left[:place] + left[place + size :]
            error = fails(less)
            left, found, place = (less, error, place) if error else (left, found, place + size)
        size //= 2
    return left, found


def run(steps: int, seed: int, folder: Path, models: Sequence[str] = MODELS, *, cut: bool = True) -> Counter[str]:
    """Take that many random acts over the models; returns what was done. Raises: Difference."""
    tally: Counter[str] = Counter()
    for number in range((steps + EPISODE - 1) // EPISODE):
        model = models[number % len(models)]
        episode = Episode(folder, model, f"{seed}/{number}")
        try:
            episode.run(min(EPISODE, steps - number * EPISODE))
        except Exception as error:
            script, again = cut_down(folder, model, episode.seed, episode.script) if cut else (episode.script, None)
            told = "\n  ".join([*episode.notes[-1:], "which these bring about:", *map(repr, script)] if again else episode.notes)
            raise Difference(f"seed {episode.seed}, model {model}: {again or error!r}\n  {told}") from error
        tally += episode.tally
    return tally


def main() -> int:
    """Run from the command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--steps", type=int, default=20_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--model", choices=MODELS)
    given = parser.parse_args()
    begun = time.monotonic()
    with tempfile.TemporaryDirectory() as folder:
        try:
            tally = run(given.steps, given.seed, Path(folder), [given.model] if given.model else MODELS)
        except Difference as error:
            print(error)
            return 1
    took = time.monotonic() - begun
    print(f"{given.steps} steps, seed {given.seed}, 0 differences, {took:.0f} s: {dict(tally)}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
