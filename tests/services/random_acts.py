"""Random acts on a real book beside the oracle: `python -m tests.services.random_acts --steps 20000 --seed 1`.

Each episode is a fresh book of one model, about 150 acts long; after each act the program must stand where the oracle does.
"""

from __future__ import annotations

import argparse
import json
import random
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from itertools import accumulate
from pathlib import Path

from billing_desktop.domain.model import Account, Bill, Customer, ObligationRef, account_ref, bill_ref, customer_ref
from billing_desktop.services import Billing, BillingError, Charge, Opening, PaymentDraft, Receipt

from .oracle import COLUMNS, FAR, Deed, Oracle, Refused

MODELS = ("customer_balance", "account_balance", "bill")
EPISODE = 150
START = date(2025, 3, 10)


class Difference(AssertionError):
    """The program and the oracle do not agree; the seed and the acts say how they came to that."""


class Episode:
    """One book, acted on at random beside its oracle."""

    def __init__(self, folder: Path, model: str, seed: str) -> None:
        self.random = random.Random(seed)
        self.seed = seed
        self.oracle = Oracle(model, START)
        path = folder / f"{model}-{seed.replace('/', '-')}.bdbook"
        self.billing = Billing.new(path, name="Random", currency="ZAR", model=model, clock=self._now, time_zone="UTC")
        self.refs: dict[str, ObligationRef] = {}
        self.payments: dict[int, int] = {}
        self.postings: dict[int, int] = {}
        self.told: list[str] = []
        self.tally: Counter[str] = Counter()
        self.last: tuple[PaymentDraft, str, Receipt] | None = None
        self.number = 0
        self.acts: list[tuple[int, Callable[[], None]]] = [
            (3, self.add_customer),
            (5, self.add_account),
            (16, self.raise_bill),
            (10, self.charge),
            (34, self.pay),
            (9, self.reverse),
            (9, self.undo),
            (3, self.undo_named),
            (2, self.redo),
            (2, self.repeat),
            (1, self.lock),
            (6, self.day_passes),
        ]

    def _now(self) -> datetime:
        return datetime.combine(self.oracle.today, datetime.min.time(), UTC) + timedelta(hours=12)

    def key(self) -> str:
        self.number += 1
        return f"key-{self.number}"

    def run(self, steps: int) -> None:
        """Act and compare; says after a difference which acts led there."""
        try:
            self.add_customer()
            for step in range(1, steps + 1):
                (act,) = self.random.choices([act for _, act in self.acts], [weight for weight, _ in self.acts])
                act()
                self.compare()
                if step % 25 == 0 or step == steps:
                    self.compare_days()
        except Exception as error:
            told = "\n  ".join(self.told)
            raise Difference(f"seed {self.seed}, model {self.oracle.model}: {error!r}\n  {told}") from error
        finally:
            self.billing.close()

    # What to do

    def both(self, what: str, expected: Callable[[], object], act: Callable[[], object]) -> tuple[object, object] | None:
        """Do the same on both sides; refused by one means refused by the other."""
        self.told.append(f"{self.oracle.today} {what}")
        wanted: object = None
        try:
            wanted, refused = expected(), ""
        except Refused as error:
            refused = str(error)
        try:
            found = act()
        except BillingError as error:
            if not refused:
                raise Difference(f"refused: {error.text}") from error
            self.told[-1] += f" refused ({error.code})"
            self.tally["refused"] += 1
            return None
        if refused:
            raise Difference(f"not refused: {refused}")
        self.tally[what.split()[0]] += 1
        return wanted, found

    def some_day(self, ahead: int = 0) -> date:
        return self.oracle.today + timedelta(days=self.random.randint(-60, ahead))

    def owners(self) -> list[str]:
        return [*self.oracle.customers, *self.oracle.accounts]

    def opening(self) -> tuple[int, date]:
        return self.random.choice([0, 0, 5000, 20000, -3000]), self.some_day()

    def ids(self, owner: str) -> tuple[int, int | None]:
        """Return the customer's and the account's id of an owner."""
        customer = self.oracle.accounts.get(owner, owner)
        return self.refs[customer].id, self.refs[owner].id if owner in self.oracle.accounts else None

    def add_customer(self) -> None:
        amount, on = self.opening()
        opening = Opening(amount, on) if amount else None
        customer, key = Customer(name=f"Customer {self.number}"), self.key()
        done = self.both(
            f"customer {amount} {on}",
            lambda: self.oracle.add_customer(amount, on),
            lambda: self.billing.customers.add(customer, opening, key=key),
        )
        if done:
            self.refs[str(done[0])] = customer_ref(int(str(done[1])))
            self.find_new()

    def add_account(self) -> None:
        customer = self.random.choice(self.oracle.customers) if self.oracle.customers else ""
        if not customer or len(self.oracle.accounts) > 8:
            return
        amount, on = self.opening()
        opening = Opening(amount, on) if amount else None
        account, key = Account(name=f"Account {self.number}", customer_id=self.refs[customer].id), self.key()
        done = self.both(
            f"account of {customer} {amount} {on}",
            lambda: self.oracle.add_account(customer, amount, on),
            lambda: self.billing.customers.add_account(account, opening, key=key),
        )
        if done:
            self.refs[str(done[0])] = account_ref(int(str(done[1])))
            self.find_new()

    def find_new(self) -> None:
        """Learn which rows an opening sum made."""
        rows = self.billing.exports.rows("entries")
        for number, deed in enumerate(self.oracle.deeds):
            if number not in self.postings:
                self.postings[number] = int(rows[-1]["posting"])
                if deed.bill:
                    found = self.billing.read.find_bill(rows[-1]["reference"])
                    assert found is not None
                    self.refs[deed.bill] = bill_ref(found.id)
                if deed.money is not None:
                    paid = self.billing.read.find_payment(rows[-1]["payment_id"])
                    assert paid is not None
                    self.payments[deed.money] = paid.id

    def learn(self, receipt: object) -> Receipt:
        """Note the posting, bill and payment that an act made."""
        assert isinstance(receipt, Receipt)
        number = len(self.oracle.deeds) - 1
        self.postings[number] = receipt.posting_id
        deed = self.oracle.deeds[number]
        if deed.bill and receipt.bill_id:
            self.refs[deed.bill] = bill_ref(receipt.bill_id)
        if deed.money is not None and receipt.payment_id:
            self.payments[deed.money] = receipt.payment_id
        return receipt

    def raise_bill(self) -> None:
        if not self.owners():
            return
        owner, amount = self.random.choice(self.owners()), self.random.choice([0, 1000, 1000, 2500, 8000, 12000])
        billed = self.some_day(ahead=30)
        due = self.random.choice([None, billed, billed + timedelta(days=30), billed - timedelta(days=1)])
        customer, account = self.ids(owner)
        reference = f"B{len(self.oracle.bills) + 1}"
        bill = Bill(
            external_reference=reference,
            amount_due=amount,
            bill_date=billed,
            due_date=due,
            customer_id=customer,
            account_id=account,
        )
        key = self.key()
        done = self.both(
            f"bill {reference} on {owner} {amount} {billed} due {due}",
            lambda: self.oracle.raise_bill(owner, amount, billed, due),
            lambda: self.billing.bills.raise_bill(bill, key=key),
        )
        if done:
            self.learn(done[1])

    def charge(self) -> None:
        if not self.owners():
            return
        owner, amount, on = self.random.choice(self.owners()), self.random.choice([700, 3000]), self.some_day(ahead=1)
        charge, key = Charge(*self.ids(owner), amount, on), self.key()
        done = self.both(
            f"charge on {owner} {amount} {on}",
            lambda: self.oracle.charge(owner, amount, on),
            lambda: self.billing.bills.charge(charge, key=key),
        )
        if done:
            self.learn(done[1])

    def by_hand(self, payer: str, amount: int) -> list[tuple[str, int]]:
        """Lay an amount out as an operator might, now and then wrongly."""
        names = self.oracle.beneath(payer) if self.random.random() < 0.95 else self.owners()
        sums = self.oracle.sums()
        found = []
        left = amount
        for name in self.random.sample(names, min(len(names), self.random.randint(0, 3))):
            most = min(left, sums[name]) if name in self.oracle.bills else left
            if most > 0:
                part = self.random.choice([most, most, max(1, most // 2), most + self.random.choice([0, 0, 0, 1])])
                found.append((name, part))
                left -= part
        return found

    def pay(self) -> None:
        if not self.owners():
            return
        payer = self.random.choice(self.owners())
        amount = self.random.choice([1, 1000, 2500, 3500, 8000, 12000, 30000, max(1, self.oracle.net(payer))])
        on = self.some_day(ahead=1)
        chosen = self.by_hand(payer, amount) if self.random.random() < 0.5 else None
        named = self.random.sample(sorted(self.oracle.bills), min(len(self.oracle.bills), self.random.choice([0, 0, 1, 2])))
        named = [self.reference(name) for name in named]
        customer, account = self.ids(payer)
        lines = None if chosen is None else tuple((self.refs[name], part) for name, part in chosen)
        draft = PaymentDraft(customer, account, amount, on, reference=f"for {', '.join(named)}", allocations=lines)
        named_bills = [name for name in self.oracle.bills if self.reference(name) in named]
        preview = self.billing.payments.preview(draft)
        plan = preview.plan if self.random.random() < 0.5 and not preview.problems else None
        key = self.key()
        done = self.both(
            f"pay {payer} {amount} {on} {chosen} named {named}",
            lambda: self.oracle.pay(payer, amount, on, chosen, named_bills),
            lambda: self.billing.payments.record(draft, key=key, plan=plan),
        )
        if not done and not preview.problems:
            raise Difference("refused although the preview saw no problem")
        if done:
            if preview.problems:
                raise Difference(f"recorded although the preview said {preview.problems}")
            receipt = self.learn(done[1])
            (row,) = self.billing.read.customer_rows([customer])
            self.same("preview", (preview.owed_after_minor, preview.credit_after_minor), (row.owed_minor, row.credit_minor))
            self.last = None if plan else (draft, key, receipt)

    def reference(self, name: str) -> str:
        return self.billing.read.bill(self.refs[name].id).external_reference

    def reverse(self) -> None:
        if not self.payments:
            return
        money = self.random.choice(sorted(self.payments))
        on, key = self.some_day(ahead=1), self.key()
        done = self.both(
            f"reverse {money} {on}",
            lambda: self.oracle.reverse(money, on),
            lambda: self.billing.payments.reverse(self.payments[money], on=on, key=key),
        )
        if done:
            self.learn(done[1])

    def undo(self) -> None:
        """Undo a few acts and mostly bring some of them back, as redo is gone with the next act."""
        for _ in range(self.random.randint(1, 3)):
            self.both("undo", self.oracle.undo, self.billing.payments.undo)
        for _ in range(self.random.randint(0, 4)):
            self.redo()

    def undo_named(self) -> None:
        if self.oracle.deeds:
            number = self.random.randrange(len(self.oracle.deeds))
            deed: Deed = self.oracle.deeds[number]
            self.both(
                f"undo-named {number} ({deed.kind})",
                lambda: self.oracle.undo(deed),
                lambda: self.billing.payments.undo(self.postings[number]),
            )

    def redo(self) -> None:
        self.both("redo", self.oracle.redo, self.billing.payments.redo)

    def repeat(self) -> None:
        """Send the last payment again under its key, whatever happened since."""
        if self.last:
            draft, key, first = self.last
            again = self.billing.payments.record(draft, key=key)
            self.same("repeat", (again.repeated, again.payment_id), (True, first.payment_id))
            self.tally["repeat"] += 1

    def lock(self) -> None:
        locked = self.oracle.today - timedelta(days=self.random.randint(1, 60))
        self.told.append(f"{self.oracle.today} lock {locked}")
        self.billing.settings.change_book(locked_through=locked)
        self.oracle.lock = locked

    def day_passes(self) -> None:
        self.oracle.today += timedelta(days=self.random.randint(1, 9))

    # What must be the same

    def same(self, what: str, found: object, expected: object) -> None:
        if found != expected:
            raise Difference(f"{what}: the program says {found}, the oracle {expected}")

    def compare(self) -> None:
        """Compare every kept figure with the oracle's sums."""
        sums, read = self.oracle.sums(), self.billing.read
        for name, ref in self.refs.items():
            if ref.kind == "bill":
                bill = read.bill(ref.id)
                due = self.oracle.billed_of(name)
                self.same(name, (bill.amount_due, bill.amount_remaining), (due, sums[name]))
                self.same(f"{name} paid", bill.amount_paid + bill.amount_credited, due - sums[name])
                self.same(f"{name} status", bill.status, "unpaid" if sums[name] else "paid")
            else:
                row = read.customer(ref.id) if ref.kind == "customer" else read.account(ref.id)
                self.same(name, row.balance_minor, sums[name])
        for customer in self.oracle.customers:
            rests = [sums[name] for name in self.oracle.beneath(customer)]
            (listed,) = read.customer_rows([self.refs[customer].id])
            owed, credit = sum(max(rest, 0) for rest in rests), sum(max(-rest, 0) for rest in rests)
            self.same(f"{customer} owes", (listed.owed_minor, listed.credit_minor), (owed, credit))

    def compare_days(self) -> None:
        """Compare what days, statements, payments and notifications say, and let the book check itself."""
        self.same("check", self.billing.check(), [])
        if self.oracle.impossible():
            raise Difference("an impossible day")
        last = max([line.day for line in self.oracle.lines()], default=self.oracle.today)
        for day in [self.some_day(), self.some_day(ahead=30), self.oracle.today, last]:
            report = self.billing.statements.ageing(day)
            aged = {column: getattr(report.totals[0], column) for column in COLUMNS}
            self.same(f"ageing on {day}", aged, self.oracle.ageing(self.oracle.customers, day))
        for owner in self.owners():
            self.compare_statements(owner, last)
        for number, id_ in self.payments.items():
            self.compare_payment(number, id_)

    def compare_statements(self, owner: str, last: date) -> None:
        ids = self.ids(owner)
        first, to = sorted([self.some_day(), self.some_day(ahead=30)])
        for begin, end in ((None, None), (first, to), (None, to)):
            made = self.billing.statements.make(*ids, from_=begin, to=end)
            upto = end or max(last, self.oracle.today)
            opening = self.oracle.net(owner, begin - timedelta(days=1)) if begin else 0
            self.same(f"{owner} opening {begin}", made.opening_minor, opening)
            self.same(f"{owner} closing {end}", made.closing_minor, self.oracle.net(owner, upto))
            lines = self.oracle.statement(owner, begin or date.min, upto)
            self.same(f"{owner} lines {begin} to {end}", sorted((line.date, line.amount_minor) for line in made.lines), lines)
            running = list(accumulate((line.amount_minor for line in made.lines), initial=made.opening_minor))
            self.same(f"{owner} running", [line.balance_minor for line in made.lines], running[1:])
            self.same(f"{owner} foot", running[-1], made.closing_minor)
            self.same(f"{owner} days", [line.date for line in made.lines], [day for day, _ in lines])
            aged = {column: getattr(made.ageing, column) for column in COLUMNS}
            self.same(f"{owner} ageing {upto}", aged, self.oracle.ageing([owner], upto))
            items = self.billing.statements.make(*ids, type="open_item", from_=begin, to=end)
            rests = sorted(self.oracle.open_items(owner, upto).values())
            self.same(f"{owner} open items {upto}", sorted(line.remaining_minor or 0 for line in items.lines), rests)
        activity = self.billing.read.activity(*ids)
        shown = sorted((row.effective_on, row.amount_minor) for row in activity)
        self.same(f"{owner} activity", shown, self.oracle.statement(owner, date.min, FAR)[-200:])

    def compare_payment(self, number: int, id_: int) -> None:
        facts, row = self.oracle.monies[number], self.billing.read.payment(id_)
        self.same(f"payment {number}", (row.amount_minor, row.unapplied_minor), (facts.amount, self.oracle.unapplied(number)))
        standing = self.oracle.deed_of(number).stands
        state = "undone" if not standing else "" if self.oracle.counts(number) else "reversed"
        self.same(f"payment {number} state", row.state, state)
        events = self.billing.read.payment_events(id_)
        told = [json.loads(event.payload)["data"]["amount"] for event in events]
        self.same(f"events of {number}", told, [] if facts.is_credit_note else [part for _, part in facts.laid])
        self.same(f"events of {number}", {event.state for event in events} - {"withdrawn" if state else "waiting"}, set())


def run(steps: int, seed: int, folder: Path) -> Counter[str]:
    """Take that many random acts over all models; returns what was done. Raises: Difference."""
    tally: Counter[str] = Counter()
    for number in range((steps + EPISODE - 1) // EPISODE):
        model = MODELS[number % len(MODELS)]
        episode = Episode(folder, model, f"{seed}/{number}")
        episode.run(min(EPISODE, steps - number * EPISODE))
        tally += episode.tally
    return tally


def main() -> int:
    """Run from the command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--steps", type=int, default=20_000)
    parser.add_argument("--seed", type=int, default=1)
    given = parser.parse_args()
    begun = time.monotonic()
    with tempfile.TemporaryDirectory() as folder:
        try:
            tally = run(given.steps, given.seed, Path(folder))
        except Difference as error:
            print(error)
            return 1
    took = time.monotonic() - begun
    print(f"{given.steps} steps, seed {given.seed}, 0 differences, {took:.0f} s: {dict(tally)}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
