"""A second book of plain lists, written from the rules alone; shares no code with the program.

It knows obligations by name (`c1`, `a2`, `B7`), keeps every line it ever wrote and adds them up anew for every question.
What may be done to it stands in `oracle_acts` and the modules that it is made of.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta

FAR = date(9999, 12, 31)
COLUMNS = ("no_due_date", "current", "days_1_30", "days_31_60", "days_61_90", "over_90", "credit")
DUE, PAID, CREDITED, OFF, CANCELLED = "due", "paid", "credited", "written_off", "cancelled"
KINDS = (DUE, PAID, CREDITED, OFF, CANCELLED)


class Refused(Exception):
    """The rules forbid it."""


@dataclass(frozen=True)
class Line:
    """One signed amount on one obligation from a day on; `money` names the payment it belongs to or that caused it."""

    on: str
    day: date
    amount: int
    kind: str
    money: int | None = None

    @property
    def moves(self) -> bool:
        return self.kind in (PAID, CREDITED)


@dataclass
class Deed:
    """One act with all that undo and redo added to it: it stands while their number is even. A bank file is one `batch`."""

    kind: str
    customer: str
    links: list[list[Line]]
    money: int | None = None
    bill: str | None = None
    batch: int | None = None
    number: int = 0

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
    called: str = ""
    deed: Deed | None = None

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
    paid_on: date
    is_credit_note: bool = False
    deed: Deed | None = None

    @property
    def kind(self) -> str:
        return CREDITED if self.is_credit_note else PAID


@dataclass(frozen=True)
class Terms:
    """Payment rules: the least and the most that may come at a time, whether in part, whether more than is owed."""

    least: int = 1
    most: int | None = None
    in_part: bool = True
    too_much: bool = True


@dataclass
class Told:
    """A notification: how much of which money came where, by which act, and whether it was credit before."""

    money: int
    on: str
    amount: int
    source: str
    deed: Deed


@dataclass
class Books:
    """The book as it must be."""

    model: str
    today: date
    currency: str = "ZAR"
    lock: date | None = None
    always_use_credit: bool = False
    currencies: dict[str, str] = field(default_factory=dict)
    terms: dict[str, Terms] = field(default_factory=lambda: defaultdict(Terms))
    models: dict[str, str] = field(default_factory=dict)
    titles: dict[str, str] = field(default_factory=dict)
    numbers: dict[str, str] = field(default_factory=dict)
    accounts: dict[str, str] = field(default_factory=dict)
    customers: list[str] = field(default_factory=list)
    shut: set[str] = field(default_factory=set)
    bills: dict[str, BillFacts] = field(default_factory=dict)
    monies: dict[int, MoneyFacts] = field(default_factory=dict)
    deeds: list[Deed] = field(default_factory=list)
    undone: list[list[Deed]] = field(default_factory=list)
    told: list[Told] = field(default_factory=list)
    all: list[Line] = field(default_factory=list)
    on: dict[str, list[Line]] = field(default_factory=lambda: defaultdict(list))
    of: dict[int, list[Line]] = field(default_factory=lambda: defaultdict(list))
    stamp: int = 0
    made: int = 0

    def fresh(self) -> int:
        """Number what is new: by the act that makes it, so that a replay that leaves acts out names things alike."""
        self.made += 1
        return self.stamp * 100 + self.made

    # What things add up to

    def keep(self, lines: Iterable[Line]) -> None:
        for line in lines:
            self.all.append(line)
            self.on[line.on].append(line)
            if line.money is not None:
                self.of[line.money].append(line)

    def drop(self, lines: Sequence[Line]) -> None:
        for line in reversed(lines):
            assert self.all.pop() is line
            self.on[line.on].pop()
            if line.money is not None:
                self.of[line.money].pop()

    def sum_on(self, on: str, upto: date = FAR) -> int:
        return sum(line.amount for line in self.on[on] if line.day <= upto)

    def sums(self, upto: date = FAR) -> dict[str, int]:
        found = dict.fromkeys([*self.customers, *self.accounts, *self.bills], 0)
        for line in self.all:
            if line.day <= upto:
                found[line.on] += line.amount
        return found

    def columns(self, on: str, upto: date = FAR) -> dict[str, int]:
        """Return due, paid, credited, written off and cancelled of an obligation, each as the rules count it."""
        found = dict.fromkeys(KINDS, 0)
        for line in self.on[on]:
            if line.day <= upto:
                found[line.kind] += line.amount if line.kind == DUE else -line.amount
        return found

    def customer_of(self, owner: str) -> str:
        return self.accounts.get(owner, owner)

    def model_of(self, owner: str) -> str:
        return self.models.get(self.customer_of(owner)) or self.model

    def keeps(self, owner: str) -> bool:
        """Say whether this owner's model uses its balance."""
        return {"customer_balance": owner in self.customers, "account_balance": owner in self.accounts}.get(
            self.model_of(owner), True
        )

    def tracked(self, owner: str) -> bool:
        return self.keeps(owner) or bool(self.on[owner])

    def beneath(self, owner: str) -> list[str]:
        """Name everything that a statement of this customer or account counts."""
        if owner in self.accounts:
            return [owner, *(name for name, bill in self.bills.items() if bill.owner == owner)]
        own = [name for name, customer in self.accounts.items() if customer == owner]
        return [owner, *own, *(name for name, bill in self.bills.items() if bill.customer == owner)]

    def within(self, owner: str, currency: str) -> list[str]:
        """Name what a statement in that currency counts."""
        return [name for name in self.beneath(owner) if self.currencies[name] == currency]

    def net(self, owner: str, currency: str, upto: date = FAR) -> int:
        return sum(self.sum_on(name, upto) for name in self.within(owner, currency))

    def lying(self, on: str) -> dict[int, int]:
        """Say what each payment has lying on an obligation."""
        found: dict[int, int] = defaultdict(int)
        for line in self.on[on]:
            if line.moves and line.money is not None:
                found[line.money] -= line.amount
        return {money: amount for money, amount in found.items() if amount > 0}

    def moved(self, money: int) -> int:
        return -sum(line.amount for line in self.of[money] if line.moves)

    def refunded(self, money: int) -> int:
        refunds = [deed for deed in self.deeds if deed.kind == "refund"]
        return sum(line.amount for deed in refunds for line in deed.lines if line.money == money)

    def unapplied(self, money: int) -> int:
        places = {line.on for line in self.of[money] if line.on not in self.bills}
        return sum(max(0, min(self.lying(on).get(money, 0), -self.sum_on(on))) for on in places)

    def state(self, money: int) -> str:
        deed = self.monies[money].deed
        assert deed
        if not deed.stands:
            return "undone"
        return "reversed" if not self.moved(money) and self.refunded(money) < self.monies[money].amount else ""

    def live(self, bill: str) -> bool:
        deed = self.bills[bill].deed
        return deed is not None and deed.stands

    def left(self, owner: str) -> bool:
        return any(self.sum_on(name) for name in self.beneath(owner))

    def open_from(self, given: date) -> date:
        return max(given, self.lock + timedelta(days=1)) if self.lock else given

    # What a day shows

    def ageing(self, owners: Sequence[str], currency: str, day: date, upto: date | None = None) -> dict[str, int]:
        """Age what these owe in a currency on a day; `upto` counts more entries than those of that day."""
        found = dict.fromkeys(COLUMNS, 0)
        sums = self.sums(upto or day)
        for owner in owners:
            for name in self.within(owner, currency):
                if name in self.bills:
                    found[_column(self.bills[name].due, day)] += sums[name]
                elif sums[name] < 0:
                    found["credit"] += sums[name]
                else:
                    for due, amount in self._old_debt(name, sums[name], upto or day):
                        found[_column(due, day)] += amount
        return found

    def _old_debt(self, name: str, left: int, day: date) -> list[tuple[date, int]]:
        charges: list[tuple[date, int]] = []
        if not left:
            return charges
        for deed in self.deeds:
            own = [line for line in deed.lines if line.on == name and line.kind == DUE and line.day <= day]
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

    def statement(self, owner: str, currency: str, first: date, last: date) -> list[tuple[date, int]]:
        """Return (day, amount) of each line: one for an act and a day, where its amounts do not cancel."""
        names = set(self.within(owner, currency))
        found = []
        for deed in self.deeds:
            by_day: dict[date, int] = {}
            for line in deed.lines:
                if line.on in names and first <= line.day <= last:
                    by_day[line.day] = by_day.get(line.day, 0) + line.amount
            found += [(day, amount) for day, amount in by_day.items() if amount]
        return sorted(found)

    def turnover(self, owner: str, currency: str, first: date, last: date) -> tuple[int, int, int, int]:
        """Return what was billed, paid, credited and written off in a period."""
        sums = dict.fromkeys(KINDS, 0)
        for name in self.within(owner, currency):
            for line in self.on[name]:
                if first <= line.day <= last:
                    sums[line.kind] += line.amount
        return sums[DUE] + sums[CANCELLED], -sums[PAID], -sums[CREDITED], -sums[OFF]

    def open_items(self, owner: str, currency: str, day: date) -> dict[str, int]:
        return {name: rest for name in self.within(owner, currency) if (rest := self.sum_on(name, day))}

    # What cannot be

    def impossible(self, touched: Sequence[Line] | None = None, *, written: bool = True) -> str:
        """Name a day that shows what cannot be, of the whole book or of what these lines touch, written already or not."""
        lines = self.all if touched is None else touched
        for name in self.bills:
            if not self.live(name) and self.bills[name].deed and any(self.columns(name).values()):
                return f"{name} was undone, but is not empty"
        for on in {line.on for line in lines}:
            found = self._impossible_bill(on) if on in self.bills else self._impossible_write_off(on)
            if found:
                return found
        for money in {line.money for line in lines if line.money is not None}:
            found = self._impossible_money(money, written)
            if found:
                return found
        return ""

    def _impossible_bill(self, bill: str) -> str:
        for day in {line.day for line in self.on[bill]}:
            columns = self.columns(bill, day)
            if min(columns.values()) < 0 or 2 * columns[DUE] < sum(columns.values()):
                return f"{bill} on {day} is {columns}"
        return ""

    def _impossible_write_off(self, owner: str) -> str:
        for day in {line.day for line in self.on[owner] if line.kind == OFF}:
            if self.columns(owner, day)[OFF] < 0:
                return f"more taken back than written off on {owner} on {day}"
        return ""

    def _impossible_money(self, money: int, written: bool) -> str:
        if written and self.moved(money) not in (0, self.monies[money].amount - self.refunded(money)):
            return f"{self.moved(money)} of money {money} lies about"
        places: dict[str, list[Line]] = defaultdict(list)
        for line in self.of[money]:
            if line.moves:
                places[line.on].append(line)
        for on, lines in places.items():
            for day in {line.day for line in lines}:
                if sum(line.amount for line in lines if line.day <= day) > 0:
                    return f"more taken of money {money} on {on} on {day} than lies there"
        return ""


def _column(due: date | None, day: date) -> str:
    if due is None:
        return "no_due_date"
    late = day.toordinal() - due.toordinal()
    for name, most in (("current", 0), ("days_1_30", 30), ("days_31_60", 60), ("days_61_90", 90)):
        if late <= most:
            return name
    return "over_90"
