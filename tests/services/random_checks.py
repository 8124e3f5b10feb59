"""What must be the same in the program's book and the oracle's: kept figures, days, statements, payments, notifications."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from itertools import accumulate, product
from typing import Any

from .oracle import CANCELLED, COLUMNS, CREDITED, DUE, FAR, OFF, PAID
from .random_play import CURRENCIES, Difference, Play


class Checks(Play):
    """The comparisons."""

    def __init__(self, *args: Any) -> None:
        super().__init__(*args)
        self.seen: list[tuple[datetime, dict[str, Any], object]] = []

    def compare(self) -> None:
        """Compare every kept figure with the oracle's sums."""
        sums = self.oracle.sums()
        columns = "id, due_minor, paid_minor, credited_minor, written_off_minor, cancelled_minor, outstanding_minor"
        bills = {row[0]: row[1:] for row in self.db.execute(f"SELECT {columns} FROM bill")}
        balances = {
            kind: dict(self.db.execute(f"SELECT id, balance_minor FROM {kind}").fetchall()) for kind in ("customer", "account")
        }
        for name, ref in self.refs.items():
            if ref.kind == "bill":
                wanted = self.oracle.columns(name)
                expected = (*(wanted[kind] for kind in (DUE, PAID, CREDITED, OFF, CANCELLED)), sums[name])
                self.same(name, bills[ref.id], expected)
            else:
                self.same(name, balances[ref.kind][ref.id], sums[name])
        owed = dict.fromkeys(product((self.refs[name].id for name in self.oracle.customers), CURRENCIES), (0, 0))
        found = {row[:2]: row[2:] for row in self.db.execute("SELECT customer_id, currency, owed_minor, credit_minor FROM owed")}
        for name, rest in sums.items():
            owner = self.oracle.bills[name].customer if name in self.oracle.bills else self.oracle.customer_of(name)
            place = self.refs[owner].id, self.oracle.currencies[name]
            owed[place] = owed[place][0] + max(rest, 0), owed[place][1] + max(-rest, 0)
        self.same("owed", {**dict.fromkeys(owed, (0, 0)), **found}, owed)
        shut = {("customer", id_) for (id_,) in self.db.execute("SELECT id FROM customer WHERE archived")}
        shut |= {("account", id_) for (id_,) in self.db.execute("SELECT id FROM account WHERE closed")}
        self.same("shut", shut, {(self.refs[name].kind, self.refs[name].id) for name in self.oracle.shut})

    def check_day(self, ahead: int = 0) -> date:
        return self.oracle.today + timedelta(days=self.dice.randint(-60, ahead))

    def compare_days(self) -> None:
        """Compare what days, statements, payments and notifications say, and let the book check itself."""
        self.same("check", self.billing.check(), [])
        if self.oracle.impossible():
            raise Difference(f"impossible: {self.oracle.impossible()}")
        last = max([self.oracle.today, *(line.day for line in self.oracle.all)])
        for day in [self.check_day(), self.check_day(ahead=30), self.oracle.today, last]:
            self._compare_ageing(self.billing.statements.ageing(day), day)
        self._compare_ageing(self.billing.statements.ageing(), self.oracle.today, FAR)
        for owner in self.owners():
            self.compare_figures(owner)
            self.compare_statements(owner, last)
        for number, id_ in self.payments.items():
            self.compare_payment(number, id_)
        for seen in self.seen:
            self.compare_seen(*seen)

    def _compare_ageing(self, report: Any, day: date, upto: date | None = None) -> None:
        totals = {total.currency: {name: getattr(total, name) for name in COLUMNS} for total in report.totals}
        for currency in CURRENCIES:
            expected = self.oracle.ageing(self.oracle.customers, currency, day, upto)
            lines = [line.ageing for line in report.customers if line.ageing.currency == currency]
            found = {column: sum(getattr(line, column) for line in lines) for column in COLUMNS}
            self.same(f"{currency} ageing on {day}", totals.get(currency, dict.fromkeys(COLUMNS, 0)), expected)
            self.same(f"{currency} lines of the ageing on {day}", found, expected)

    def compare_figures(self, owner: str) -> None:
        """Compare the head of a page: what is owed, late and in credit, and which bills are open."""
        told = {figures.currency: figures for figures in self.billing.read.figures(*self.ids(owner))}
        for currency in CURRENCIES:
            aged = self.oracle.ageing([owner], currency, self.oracle.today, FAR)
            names = [name for name in self.oracle.within(owner, currency) if name in self.oracle.bills]
            open_bills = [name for name in names if self.oracle.sum_on(name)]
            late = [name for name in open_bills if (self.oracle.bills[name].due or FAR) < self.oracle.today]
            credit = aged.pop("credit")
            overdue = sum(aged[name] for name in COLUMNS if name in aged and name not in ("no_due_date", "current"))
            expected = sum(aged.values()), -credit, overdue, len(open_bills), len(late)
            one = told.get(currency)
            found = (one.owed_minor, one.credit_minor, one.overdue_minor, one.open_bills, one.overdue_bills) if one else (0,) * 5
            self.same(f"{currency} figures of {owner}", found, expected)

    def compare_statements(self, owner: str, last: date) -> None:
        first, to = sorted([self.check_day(), self.check_day(ahead=30)])
        own = self.oracle.currencies[owner]
        for begin, end, currency in ((None, None, own), (first, to, self.dice.choice(CURRENCIES)), (None, to, own)):
            self._compare_statement(owner, begin, end, currency, last)
        activity = self.billing.read.activity(*self.ids(owner), limit=1_000_000)
        shown = sorted((row.effective_on, row.amount_minor) for row in activity if not row.within)
        lines = [line for currency in CURRENCIES for line in self.oracle.statement(owner, currency, date.min, FAR)]
        self.same(f"{owner} activity", shown, sorted(lines))
        few = self.dice.randint(1, 12)  # read no further back than they reach, the newest are the same
        self.same(f"{owner} newest {few}", self.billing.read.activity(*self.ids(owner), limit=few), activity[:few])

    def _compare_statement(self, owner: str, begin: date | None, end: date | None, currency: str, last: date) -> None:
        what = f"{currency} of {owner} from {begin} to {end}"
        asked: Any = {"from_": begin, "to": end, "currency": None if currency == self.oracle.currencies[owner] else currency}
        made = self.billing.statements.make(*self.ids(owner), **asked)
        upto = end or last
        opening = self.oracle.net(owner, currency, begin - timedelta(days=1)) if begin else 0
        self.same(f"opening: {what}", made.opening_minor, opening)
        self.same(f"closing: {what}", made.closing_minor, self.oracle.net(owner, currency, upto))
        lines = self.oracle.statement(owner, currency, begin or date.min, upto)
        self.same(f"lines: {what}", sorted((line.date, line.amount_minor) for line in made.lines), lines)
        running = list(accumulate((line.amount_minor for line in made.lines), initial=made.opening_minor))
        self.same(f"running: {what}", [line.balance_minor for line in made.lines], running[1:])
        self.same(f"foot: {what}", running[-1], made.closing_minor)
        self.same(f"days: {what}", [line.date for line in made.lines], [day for day, _ in lines])
        turned = (made.billed_minor, made.paid_minor, made.credited_minor, made.written_off_minor)
        self.same(f"turnover: {what}", turned, self.oracle.turnover(owner, currency, begin or date.min, upto))
        # Asked without a day, every entry counts and is aged today (rules 4.9).
        ends = (upto, None) if end else (self.oracle.today, FAR)
        aged = {column: getattr(made.ageing, column) for column in COLUMNS}
        self.same(f"ageing: {what}", aged, self.oracle.ageing([owner], currency, *ends))
        items = self.billing.statements.make(*self.ids(owner), type="open_item", **asked)
        rests = sorted(self.oracle.open_items(owner, currency, upto).values())
        self.same(f"open items: {what}", sorted(line.remaining_minor or 0 for line in items.lines), rests)

    def compare_payment(self, number: int, id_: int) -> None:
        facts, row = self.oracle.monies[number], self.billing.read.payment(id_)
        expected = facts.amount, self.oracle.unapplied(number), self.oracle.refunded(number), self.oracle.state(number)
        self.same(f"payment {number}", (row.amount_minor, row.unapplied_minor, row.refunded_minor, row.state), expected)
        found = []
        for event in self.billing.read.payment_events(id_):
            data = json.loads(event.payload)["data"]
            (target,) = {"customer_id", "account_id", "bill_id"} & set(data)
            found.append((self.public[data[target]], data["amount"], data["metadata"].get("source", ""), event.state))
        gone = bool(self.oracle.state(number))
        told = [one for one in self.oracle.told if one.money == number]
        waits = ["waiting" if one.deed.stands and not gone else "withdrawn" for one in told]
        wanted = [(one.on, one.amount, one.source, state) for one, state in zip(told, waits, strict=True)]
        self.same(f"events of {number}", found, wanted)
        came = sum(amount for _, amount, source, _ in found if not source)
        self.same(f"sum of the events of {number}", came, 0 if facts.is_credit_note else facts.amount)

    # As known at an instant

    def look(self, asked: dict[str, Any]) -> object:
        """Ask for a statement or an ageing, leaving out what says when it was made."""
        if "as_of" in asked:
            return self.billing.statements.ageing(**asked)
        made = self.billing.statements.make(**asked)
        return replace(made, made_at=datetime(1, 1, 1, tzinfo=UTC), dated=None, head="")

    def do_look(self, owner: str, type_: str, first: date | None, to: date) -> None:
        """Ask for a statement and an ageing now, to be asked again later as known now."""
        customer, account = self.ids(owner)
        at = datetime.combine(self.oracle.today, datetime.min.time(), UTC) + timedelta(hours=12, milliseconds=self.ticks)
        asked: dict[str, Any] = {"customer_id": customer, "account_id": account, "type": type_, "from_": first, "to": to}
        self.seen.append((at, asked, self.look(asked)))
        self.seen.append((at, {"as_of": to}, self.look({"as_of": to})))

    def compare_seen(self, at: datetime, asked: dict[str, Any], then: object) -> None:
        self.same(f"{asked} as known at {at}", self.look({**asked, "known_at": at}), then)
