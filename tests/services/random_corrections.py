"""Random corrections: what is done to bills and payments afterwards, chosen as an operator might, now and then wrongly."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from typing import Any

from billing_desktop.domain.currency import decimals
from billing_desktop.importers import BankFile as ReadFile
from billing_desktop.importers import Entry, Statement
from billing_desktop.services import PaymentDraft
from billing_desktop.services.bank import BankFile, BankLine, BankPart
from billing_desktop.services.bank_lines import BankPayment
from billing_desktop.services.bank_matching import SAME

from .oracle import DUE
from .random_play import Difference, Play

Laid = Sequence[tuple[str, int]] | None


class Corrections(Play):
    """The acts of rules 6, each as `pick_…` (what might be done) and `do_…` (done on both sides)."""

    def owed_by(self, payer: str) -> int:
        return max(1, self.oracle.net(payer, self.oracle.currencies[payer]))

    def about(self, most: int) -> int:
        """Choose an amount: all, a part, and now and then one more than there is."""
        return self.random.choice([most, most, most // 2, most // 3, 1, most + self.random.choice([0, 0, 1])])

    def open_bills(self, owner: str) -> list[str]:
        """Name the open bills of an owner and beneath it, in the order of their making."""
        return [name for name in self.oracle.beneath(owner) if name in self.oracle.bills and self.oracle.sum_on(name)]

    def rows(self, laid: Laid) -> Any:
        return None if laid is None else tuple((self.refs[name], part) for name, part in laid)

    def by_hand(self, payer: str, amount: int, *, money: bool = True) -> list[tuple[str, int]]:
        """Lay an amount out as an operator might, now and then wrongly."""
        names = self.oracle.beneath(payer) if self.chance(95) else [*self.owners(), *self.oracle.bills]
        found, left = [], amount
        for name in self.random.sample(names, min(len(names), self.random.randint(0, 3))):
            off = self.oracle.columns(name)["written_off"] if money else 0
            most = min(left, self.oracle.sum_on(name) + off) if name in self.oracle.bills else left
            if most > 0:
                part = self.random.choice([most, most, max(1, most // 2), most + self.random.choice([0, 0, 0, 1])])
                found.append((name, part))
                left -= part
        return found

    def pick_note(self) -> tuple[Any, ...]:
        payer = self.random.choice(self.owners())
        amount = self.random.choice([1, 500, 2500, 8000, self.owed_by(payer)])
        chosen = self.random.choice([None, self.by_hand(payer, amount, money=False)])
        return payer, amount, self.usual_day(), chosen, self.chance(50)

    def do_note(self, payer: str, amount: int, on: date, chosen: Laid, spread: bool) -> None:
        draft = PaymentDraft(*self.ids(payer), amount, on, allocations=self.rows(chosen))
        self.both(
            "note",
            lambda: self.oracle.credit_note(payer, amount, on, chosen, spread=spread),
            lambda: self.billing.corrections.credit_note(draft, reason="goodwill", key=self.key(), spread=spread),
        )

    def pick_bank(self) -> tuple[Any, ...]:
        parts = []
        for _ in range(self.random.randint(1, 3)):
            payer = self.random.choice(self.owners())
            amount = self.random.choice([100, 2500, 9000])
            chosen = self.by_hand(payer, amount) if self.chance(30) else None
            named = self.random.sample(self.bill_names(), min(len(self.oracle.bills), self.random.choice([0, 1])))
            parts.append((payer, amount, self.some_day(), chosen, named))
        return parts, self.chance(90)

    def do_bank(self, parts: Sequence[tuple[str, int, date, Laid, list[str]]], adds_up: bool) -> None:
        lines = []
        for payer, amount, on, chosen, named in parts:
            text = " ".join(self.numbers(named))
            part = BankPart(amount, *self.ids(payer), self.rows(chosen))
            lines.append(BankLine(on, amount + 7, text, (part, BankPart(7))))
        closing = 50 + sum(line.amount_minor for line in lines) + (0 if adds_up else 1)
        file = BankFile(50, closing, tuple(lines))
        self.both(
            "bank",
            lambda: self.oracle.bank(
                [(a, b, c, None if d is None else list(d), self.numbers(e)) for a, b, c, d, e in parts], adds_up
            ),
            lambda: self.billing.bank.book(file, key=self.key()),
        )

    def pick_line(self) -> tuple[Any, ...]:
        payer = self.random.choice(self.owners())
        amount = self.random.choice([100, 2500, 9000, self.owed_by(payer) or 1])
        named = self.random.sample(self.bill_names(), min(len(self.oracle.bills), self.random.choice([0, 1, 2])))
        return payer, amount, self.some_day(), named, self.random.randint(0, 3)

    def do_line(self, payer: str, amount: int, on: date, named: Sequence[str], which: int) -> None:
        """Keep a line of a bank file and record it as one of its proposals, which is what a payment by hand would be."""
        words, (customer, account), currency = self.numbers(named), self.ids(payer), self.oracle.currencies[payer]
        entry = Entry(
            1,
            on.isoformat(),
            Decimal(amount).scaleb(-decimals(currency)),
            currency,
            reference=" ".join(words),
            number=self.key("l"),
        )
        lines, file = self.billing.bank_lines, ReadFile("camt.053", (Statement(0, "", currency, None, None, [entry]),))
        lines.keep(file, "random.xml", sha256=self.key("l"))
        id_ = max(line.id for line in lines.lines())
        fitting = [one for one in lines.judge(id_, customer).proposals if one.account_id == account and one.kind != SAME]
        shown = fitting[which % len(fitting)] if fitting else None
        draft = shown.draft if shown else PaymentDraft(customer, account, amount, on, "bank", " ".join(words))
        called = {ref: name for name, ref in self.refs.items()}
        chosen = [(called[ref], part) for ref, part in shown.preview.plan.allocations] if shown else None
        done = self.both(
            "line",
            lambda: self.oracle.pay(payer, amount, on, chosen, words),
            lambda: lines.record(id_, [BankPayment(draft, shown.preview.plan if shown else None)], key=self.key()),
        )
        if shown and bool(done) == bool(shown.preview.problems):
            raise Difference(f"the proposal said {shown.preview.problems}, recorded: {bool(done)}")
        if done:
            self.lines[id_] = max(self.payments)
        left = {line.id for line in lines.lines() if line.left_minor}
        for line, money in self.lines.items():
            self.same(f"line {line} is open", line in left, bool(self.oracle.state(money)))

    def pick_apply(self) -> tuple[Any, ...] | None:
        rich = [name for name in self.owners() if self.oracle.credit(name)] or self.owners()
        owner = self.random.choice(rich if self.chance(95) else self.owners())
        bills = self.open_bills(owner)
        if not bills or self.chance(5):
            bills = self.bill_names()
        if not bills:
            return None
        bill = self.random.choice(bills)
        money = self.random.choice([None, *self.oracle.lying(owner)])
        most = min(self.oracle.credit(owner), self.oracle.sum_on(bill))
        return bill, self.about(max(most, 1)), owner, money, self.usual_day()

    def do_apply(self, bill: str, amount: int, owner: str, money: int | None, on: date) -> None:
        payment = None if money is None else self.payments[money]
        self.both(
            "apply",
            lambda: self.oracle.apply_credit(bill, amount, owner, money, on),
            lambda: self.billing.corrections.apply_credit(
                self.refs[bill].id, amount, owner=self.refs[owner], payment_id=payment, on=on, key=self.key()
            ),
        )

    def on_bills(self) -> list[tuple[int, str, int]]:
        return [(money, bill, part) for bill in self.bill_names() for money, part in self.oracle.lying(bill).items()]

    def pick_take_off(self) -> tuple[Any, ...] | None:
        there = self.on_bills()
        if not there:
            return None
        money, bill, part = self.random.choice(there)
        if self.chance(3):
            money = self.random.choice(sorted(self.payments))
        return money, bill, self.random.choice([None, self.about(part)]), self.usual_day()

    def do_take_off(self, money: int, bill: str, amount: int | None, on: date) -> None:
        self.both(
            "take-off",
            lambda: self.oracle.take_off(money, bill, amount, on),
            lambda: self.billing.corrections.take_off(self.payments[money], self.refs[bill].id, amount, on=on, key=self.key()),
        )

    def pick_transfer(self) -> tuple[Any, ...]:
        rich = [name for name in self.owners() if self.oracle.credit(name)] or self.owners()
        source = self.random.choice(rich)
        family = [name for name in self.owners() if self.oracle.customer_of(name) == self.oracle.customer_of(source)]
        target = self.random.choice(family if self.chance(95) else self.owners())
        return source, target, self.about(max(1, self.oracle.credit(source))), self.usual_day()

    def do_transfer(self, source: str, target: str, amount: int, on: date) -> None:
        self.both(
            "transfer",
            lambda: self.oracle.transfer(source, target, amount, on),
            lambda: self.billing.corrections.transfer(self.refs[source], self.refs[target], amount, on=on, key=self.key()),
        )

    def pick_refund(self) -> tuple[Any, ...] | None:
        there = self.on_bills()
        if there and self.chance(40):
            money, bill, part = self.random.choice(there)
            return self.about(part), None, money, bill, self.usual_day()
        rich = [name for name in self.owners() if self.oracle.credit(name)]
        if not rich:
            return None
        owner = self.random.choice(rich)
        most = self.about(max(1, self.oracle.credit(owner)))
        monies = [*self.oracle.lying(owner)]
        how = self.random.randrange(10)
        if how < 3 and monies:
            return most, owner, self.random.choice(monies), None, self.usual_day()
        if how < 5 and self.payments:
            return most, None, self.random.choice(sorted(self.payments)), None, self.usual_day()
        return most, owner, None, None, self.usual_day()

    def do_refund(self, amount: int, owner: str | None, money: int | None, bill: str | None, on: date) -> None:
        self.both(
            "refund",
            lambda: self.oracle.refund(amount, owner, money, bill, on),
            lambda: self.billing.corrections.refund(
                amount,
                owner=self.refs[owner] if owner else None,
                payment_id=None if money is None else self.payments[money],
                bill_id=self.refs[bill].id if bill else None,
                on=on,
                key=self.key(),
            ),
        )

    def pick_write_off(self) -> tuple[Any, ...]:
        names = [name for name, rest in self.oracle.sums().items() if rest > 0] or self.owners()
        name = self.random.choice(names)
        return name, self.random.choice([None, self.about(max(1, self.oracle.sum_on(name)))]), self.usual_day()

    def do_write_off(self, name: str, amount: int | None, on: date) -> None:
        self.both(
            "write-off",
            lambda: self.oracle.write_off(name, amount, on),
            lambda: self.billing.adjustments.write_off(self.refs[name], amount, on=on, reason="gone", key=self.key()),
        )

    def pick_amend(self) -> tuple[Any, ...] | None:
        if not self.oracle.bills:
            return None
        bill = self.random.choice(self.bill_names())
        due = self.oracle.columns(bill)[DUE]
        return bill, self.random.choice([0, due // 2, due // 3, due, due + 700, due * 2]), self.usual_day()

    def do_amend(self, bill: str, due: int, on: date) -> None:
        self.both(
            "amend",
            lambda: self.oracle.amend(bill, due, on),
            lambda: self.billing.adjustments.amend_bill(self.refs[bill].id, due, on=on, key=self.key()),
        )

    def pick_cancel(self) -> tuple[Any, ...] | None:
        if not self.oracle.bills:
            return None
        return self.random.choice(self.bill_names()), self.usual_day()

    def do_cancel(self, bill: str, on: date) -> None:
        self.both(
            "cancel",
            lambda: self.oracle.cancel(bill, on),
            lambda: self.billing.adjustments.cancel_bill(self.refs[bill].id, on=on, key=self.key()),
        )

    def pick_set(self) -> tuple[Any, ...]:
        return self.random.choice(self.owners()), self.random.choice([0, 5000, -5000, 23000]), self.usual_day()

    def do_set(self, owner: str, balance: int, on: date) -> None:
        self.both(
            "set",
            lambda: self.oracle.set_balance(owner, balance, on),
            lambda: self.billing.adjustments.set_balance(self.refs[owner], balance, on=on, reason="as imported", key=self.key()),
        )
