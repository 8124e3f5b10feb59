"""A second book of plain lists, written from the rules alone; shares no code with the program.

It knows obligations by name (`c1`, `c1a2`, `B7`), keeps every entry it ever wrote and adds them up anew for every question.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta

FAR = date(9999, 12, 31)
COLUMNS = ("no_due_date", "current", "days_1_30", "days_31_60", "days_61_90", "over_90", "credit")


class Refused(Exception):
    """The rules forbid it."""


@dataclass(frozen=True)
class Line:
    """One signed amount on one obligation from a day on; `money` names the payment it belongs to."""

    on: str
    day: date
    amount: int
    money: int | None = None


@dataclass
class Deed:
    """One act with all that undo and redo added to it: it stands while their number is even."""

    kind: str
    customer: str
    links: list[list[Line]]
    money: int | None = None
    bill: str | None = None

    @property
    def stands(self) -> bool:
        return len(self.links) % 2 == 1

    @property
    def lines(self) -> list[Line]:
        return [line for link in self.links for line in link]


@dataclass
class BillFacts:
    """What a bill is beside its amounts."""

    owner: str
    customer: str
    billed: date
    due: date | None
    number: int

    @property
    def age(self) -> tuple[date, date, int]:
        return self.due or self.billed, self.billed, self.number


@dataclass
class MoneyFacts:
    """A payment or credit note: who paid how much, and where it was laid when it came."""

    amount: int
    payer: str
    customer: str
    laid: list[tuple[str, int]]
    is_credit_note: bool = False


@dataclass
class Oracle:
    """The book as it must be."""

    model: str
    today: date
    lock: date | None = None
    accounts: dict[str, str] = field(default_factory=dict)
    customers: list[str] = field(default_factory=list)
    bills: dict[str, BillFacts] = field(default_factory=dict)
    monies: list[MoneyFacts] = field(default_factory=list)
    deeds: list[Deed] = field(default_factory=list)
    undone: list[Deed] = field(default_factory=list)

    # What things add up to

    def lines(self) -> list[Line]:
        return [line for deed in self.deeds for line in deed.lines]

    def sum_on(self, on: str, upto: date = FAR) -> int:
        return sum(line.amount for line in self.lines() if line.on == on and line.day <= upto)

    def sums(self, upto: date = FAR) -> dict[str, int]:
        found = dict.fromkeys([*self.customers, *self.accounts, *self.bills], 0)
        for line in self.lines():
            if line.day <= upto:
                found[line.on] += line.amount
        return found

    def billed_of(self, bill: str) -> int:
        return sum(line.amount for line in self.lines() if line.on == bill and line.money is None)

    def beneath(self, owner: str) -> list[str]:
        """Name everything that a statement of this customer or account counts."""
        if owner in self.accounts:
            return [owner, *(name for name, bill in self.bills.items() if bill.owner == owner)]
        own = [name for name, customer in self.accounts.items() if customer == owner]
        return [owner, *own, *(name for name, bill in self.bills.items() if bill.customer == owner)]

    def net(self, owner: str, upto: date = FAR) -> int:
        sums = self.sums(upto)
        return sum(sums[name] for name in self.beneath(owner))

    def tracked(self, owner: str) -> bool:
        uses = {"customer_balance": owner in self.customers, "account_balance": owner in self.accounts, "bill": True}
        return uses[self.model] or any(line.on == owner for line in self.lines())

    def moved(self, money: int) -> int:
        return -sum(line.amount for line in self.lines() if line.money == money)

    def unapplied(self, money: int) -> int:
        sums = self.sums()
        lying: dict[str, int] = {}
        for line in self.lines():
            if line.money == money and line.on not in self.bills:
                lying[line.on] = lying.get(line.on, 0) - line.amount
        return sum(max(0, min(part, -sums[on])) for on, part in lying.items())

    def deed_of(self, money: int) -> Deed:
        return next(deed for deed in self.deeds if deed.money == money)

    def counts(self, money: int) -> bool:
        return self.deed_of(money).stands and self.moved(money) > 0

    def open_from(self, given: date) -> date:
        return max(given, self.lock + timedelta(days=1)) if self.lock else given

    # What a day shows

    def ageing(self, owners: Sequence[str], day: date) -> dict[str, int]:
        found = dict.fromkeys(COLUMNS, 0)
        sums = self.sums(day)
        for owner in owners:
            for name in self.beneath(owner):
                if name in self.bills:
                    found[_column(self.bills[name].due, day)] += sums[name]
                elif sums[name] < 0:
                    found["credit"] += sums[name]
                else:
                    for due, amount in self._old_debt(name, sums[name], day):
                        found[_column(due, day)] += amount
        return found

    def _old_debt(self, name: str, left: int, day: date) -> list[tuple[date, int]]:
        charges: list[tuple[date, int]] = []
        for deed in self.deeds:
            own = [line for line in deed.lines if line.on == name and line.money is None and line.day <= day]
            if sum(line.amount for line in own) > 0:
                charges.append((min(line.day for line in own), sum(line.amount for line in own)))
        used = sum(amount for _, amount in charges) - left
        assert used >= 0, "more is owed than was ever charged"
        found = []
        for due, amount in sorted(charges):
            part = min(used, amount)
            found.append((due, amount - part))
            used -= part
        return found

    def statement(self, owner: str, first: date, last: date) -> list[tuple[date, int]]:
        """Return (day, amount) of each line: one for an act and a day, where its amounts do not cancel."""
        names = set(self.beneath(owner))
        found = []
        for deed in self.deeds:
            by_day: dict[date, int] = {}
            for line in deed.lines:
                if line.on in names and first <= line.day <= last:
                    by_day[line.day] = by_day.get(line.day, 0) + line.amount
            found += [(day, amount) for day, amount in by_day.items() if amount]
        return sorted(found)

    def open_items(self, owner: str, day: date) -> dict[str, int]:
        sums = self.sums(day)
        return {name: sums[name] for name in self.beneath(owner) if sums[name]}

    # Acts

    def post(self, deed: Deed) -> Deed:
        self.deeds.append(deed)
        self.undone.clear()
        return deed

    def add_customer(self, opening: int, on: date) -> str:
        name = f"c{len(self.customers) + 1}"
        if opening and self.model == "account_balance":
            raise Refused("the accounts owe")
        self.customers.append(name)
        self._open(name, name, opening, on)
        return name

    def add_account(self, customer: str, opening: int, on: date) -> str:
        if opening and self.model == "customer_balance":
            raise Refused("the customer owes")
        name = f"{customer}a{sum(owner == customer for owner in self.accounts.values()) + 1}"
        self.accounts[name] = customer
        self._open(name, customer, opening, on)
        return name

    def _open(self, owner: str, customer: str, opening: int, on: date) -> None:
        if self.model == "bill" and opening > 0:
            self.raise_bill(owner, opening, on, None)
        elif self.model == "bill" and opening < 0:
            self._pay(owner, -opening, on, [(owner, -opening)], is_credit_note=True)
        elif opening:
            self.post(Deed("opening", customer, [[Line(owner, self.open_from(on), opening)]]))

    def raise_bill(self, owner: str, amount: int, billed: date, due: date | None) -> str:
        customer = self.accounts.get(owner, owner)
        if due and due < billed:
            raise Refused("due before it is billed")
        number = len(self.bills) + 1
        self.bills[f"B{number}"] = BillFacts(owner, customer, billed, due, number)
        lines = [Line(f"B{number}", self.open_from(billed), amount)] if amount else []
        self.post(Deed("bill", customer, [lines], bill=f"B{number}"))
        return f"B{number}"

    def charge(self, owner: str, amount: int, on: date) -> None:
        if self.model == "bill":
            self.raise_bill(owner, amount, on, None)
            return
        if on > self.today or amount < 1:
            raise Refused("ahead, or nothing")
        if (owner in self.accounts) != (self.model == "account_balance"):
            raise Refused("not where this model keeps what is owed")
        self.post(Deed("charge", self.accounts.get(owner, owner), [[Line(owner, self.open_from(on), amount)]]))

    def by_age(self, payer: str) -> list[str]:
        """Name the open bills that this payer may pay, oldest first."""
        sums = self.sums()
        bills = [name for name in self.beneath(payer) if name in self.bills and sums[name] > 0]
        return sorted(bills, key=lambda name: self.bills[name].age)

    def propose(self, payer: str, amount: int, named: Sequence[str]) -> list[tuple[str, int]]:
        if self.model != "bill":
            return []
        bills, sums = self.by_age(payer), self.sums()
        exact = [name for name in bills if sums[name] == amount]
        first = [name for name in bills if name in named] or exact[:1]
        found, left = [], amount
        for name in [*first, *(name for name in bills if name not in first)]:
            part = min(left, sums[name])
            if part:
                found.append((name, part))
                left -= part
        return found

    def pay(self, payer: str, amount: int, on: date, chosen: Sequence[tuple[str, int]] | None, named: Sequence[str] = ()) -> int:
        """Record a payment and return its number."""
        if amount < 1 or on > self.today:
            raise Refused("nothing, or ahead")
        laid = self.propose(payer, amount, named) if chosen is None else list(chosen)
        return self._pay(payer, amount, on, laid, is_credit_note=False)

    def _pay(self, payer: str, amount: int, on: date, laid: list[tuple[str, int]], *, is_credit_note: bool) -> int:
        sums = self.sums()
        if any(part < 1 for _, part in laid) or len({name for name, _ in laid}) < len(laid):
            raise Refused("a part of nothing, or one named twice")
        rest = amount - sum(part for _, part in laid)
        if rest < 0:
            raise Refused("more than the amount")
        if rest:
            if not self.tracked(payer):
                raise Refused("no rest here")
            laid = _with(laid, payer, rest)
        allowed = set(self.beneath(payer))
        for name, part in laid:
            undone = name in self.bills and not next(deed for deed in self.deeds if deed.bill == name).stands
            if name not in allowed or undone or (name in self.bills and part > sums[name]):
                raise Refused("not beneath the payer, or more than is open")
            if name not in self.bills and not self.tracked(name):
                raise Refused("no balance kept there")
        customer, number = self.accounts.get(payer, payer), len(self.monies)
        lines = self._laid(payer, laid, self.open_from(on), number)
        self.monies.append(MoneyFacts(amount, payer, customer, laid, is_credit_note))
        self.post(Deed("payment", customer, [lines], money=number))
        return number

    def _laid(self, payer: str, laid: list[tuple[str, int]], start: date, number: int) -> list[Line]:
        lines = []
        for name, part in laid:
            day = self._first_day(name, part, start) if name in self.bills else start
            if day > start:
                waits = payer if self.tracked(payer) else self.bills[name].owner
                lines += [Line(waits, start, -part, number), Line(waits, day, part, number)]
            lines.append(Line(name, day, -part, number))
        return lines

    def _first_day(self, bill: str, part: int, start: date) -> date:
        days = sorted({start, *(line.day for line in self.lines() if line.on == bill and line.day > start)})
        for day in days:
            if all(self.sum_on(bill, later) >= part for later in days if later >= day):
                return day
        raise Refused("never so much open")

    def reverse(self, money: int, on: date) -> None:
        if not self.counts(money) or on > self.today:
            raise Refused("stands no longer, or ahead")
        start = self.open_from(on)
        lines = [Line(line.on, max(line.day, start), -line.amount, money) for line in self.lines() if line.money == money]
        self.post(Deed("reversal", self.monies[money].customer, [lines]))

    def undo(self, deed: Deed | None = None) -> Deed:
        standing = [one for one in self.deeds if one.stands]
        if (deed is None and not standing) or (deed is not None and not deed.stands):
            raise Refused("nothing to undo")
        deed = deed or standing[-1]
        self._opposite(deed)
        self.undone.append(deed)
        return deed

    def redo(self) -> Deed:
        if not self.undone:
            raise Refused("nothing to redo")
        deed = self.undone[-1]
        self._opposite(deed)
        self.undone.pop()
        return deed

    def _opposite(self, deed: Deed) -> None:
        deed.links.append([Line(line.on, self.open_from(line.day), -line.amount, line.money) for line in deed.links[-1]])
        if self.impossible():
            deed.links.pop()
            raise Refused("something stands on it")

    def impossible(self) -> bool:
        """Say whether some day shows what cannot be: a bill below zero, or more taken of money than lies there."""
        lines = self.lines()
        histories: dict[tuple[str, int | None], list[Line]] = {}
        for line in lines:
            if line.on in self.bills:
                histories.setdefault((line.on, None), []).append(line)
                if line.money is None:
                    histories.setdefault((line.on, -1), []).append(Line(line.on, line.day, line.amount))
            if line.money is not None:
                histories.setdefault((line.on, line.money), []).append(Line(line.on, line.day, -line.amount))
        for history in histories.values():
            for day in {line.day for line in history}:
                if sum(line.amount for line in history if line.day <= day) < 0:
                    return True
        return False


def _with(laid: list[tuple[str, int]], payer: str, rest: int) -> list[tuple[str, int]]:
    if payer in dict(laid):
        return [(name, part + rest if name == payer else part) for name, part in laid]
    return [*laid, (payer, rest)]


def _column(due: date | None, day: date) -> str:
    if due is None:
        return "no_due_date"
    late = day.toordinal() - due.toordinal()
    for name, most in (("current", 0), ("days_1_30", 30), ("days_31_60", 60), ("days_61_90", 90)):
        if late <= most:
            return name
    return "over_90"
