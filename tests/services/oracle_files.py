"""What files do in the oracle's book: a bank's, and tables of customers, accounts, bills and payments; shares no code."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date

from .oracle import DUE, OFF, Deed, Refused
from .oracle_acts import Acts, Laid


@dataclass(frozen=True)
class OwnerRow:
    """A row of a table of customers or accounts: `whose` the account is; what is None stands empty in the file."""

    called: str
    title: str
    currency: str
    opening: int | None
    balance: int | None
    on: date | None
    model: str = ""
    whose: str = ""


@dataclass
class Oracle(Acts):
    """The book as it must be, and all that can be done to it."""

    rows: dict[tuple[int, int], list[Deed]] = field(default_factory=lambda: defaultdict(list))
    made_by: dict[tuple[int, int], str] = field(default_factory=dict)
    about: dict[int, str] = field(default_factory=dict)

    def bank(self, parts: Sequence[tuple[str, int, date, Laid | None, list[str]]], adds_up: bool) -> None:
        """Book a bank file, which is in one currency: all of its payments or none; undone as one."""
        if not adds_up or not parts or len({self.currencies[part[0]] for part in parts}) > 1:
            raise Refused("it does not add up, is in two currencies, or has nothing to book")
        with self.whole() as batch:
            for who, amount, on, laid, named in parts:
                self.pay(who, amount, on, laid, named, batch=batch)

    def import_bills(self, file: int, rows: Sequence[tuple[str, str, int, date, date | None, str]]) -> tuple[int, int, int]:
        """Import (called, owner, amount, billed, due, currency); says how many were added and how many were there already."""
        with self.whole() as batch:
            for line, (called, owner, amount, billed, due, currency) in enumerate(rows):
                there = self.named(called) or self.bill_of_row(file, line)
                if currency not in ("", self.currencies[owner]):
                    raise Refused("in another currency")
                if there is None:
                    deed = self.raise_bill(owner, amount, billed, due, called=called, batch=batch)
                    self.rows[file, line].append(deed)
                elif self.differs(there, owner, amount, billed, due):
                    raise Refused("there already, and different")
            return self.counted(batch, len(rows))

    def import_payments(self, file: int, rows: Sequence[tuple[str, str, int, date, str, list[str]]]) -> tuple[int, int, int]:
        """Import (payer, bill, amount, day, currency, bills named); either of the first two may be left empty."""
        with self.whole() as batch:
            for line, (payer, bill, amount, on, currency, named) in enumerate(rows):
                if bill and not self.live(bill):
                    raise Refused("no such bill")
                who = payer or self.bills[bill].owner
                if currency not in ("", self.currencies[who]) or amount < 1:
                    raise Refused("in another currency, or nothing")
                if self.deed_of_row(file, line):
                    continue
                room = self.sum_on(bill) + self.columns(bill)[OFF] if bill else 0
                if bill and not room:
                    raise Refused("paid already")
                laid = [(bill, min(amount, room))] if bill else None
                number = self.pay(who, amount, on, laid, named, batch=batch)
                deed = self.monies[number].deed
                assert deed
                self.rows[file, line].append(deed)
            return self.counted(batch, len(rows))

    def import_customers(self, file: int, rows: Sequence[OwnerRow]) -> tuple[int, int, int]:
        """Import customers: those there already are changed, their balance set; says how many were added, changed, the same."""
        told, seen = {"added": 0, "changed": 0, "same": 0}, set()
        with self.whole() as batch:
            for line, row in enumerate(rows):
                if row.called and row.called in seen:
                    raise Refused("twice in the file")
                seen.add(row.called)
                there = self.called_so(row.called, self.customers) or self.made_before(file, line, row)
                if there:
                    before = self.titles[there], self.currencies[there], self.models[there]
                    self.change_model(there, row.model)
                    told[self._changed(file, line, row, there, before, batch)] += 1
                    continue
                model = row.model or self.model
                self._require_new(row, model)
                name = self.add_customer(
                    self._owed(row), row.on or self.today, row.currency, model=row.model, title=row.title, batch=batch
                )
                self._added(file, line, name, row)
                told["added"] += 1
        return told["added"], told["changed"], told["same"]

    def import_accounts(self, file: int, rows: Sequence[OwnerRow]) -> tuple[int, int, int]:
        """Import accounts; one without a number is known by its name within its customer."""
        told, seen = {"added": 0, "changed": 0, "same": 0}, set()
        with self.whole() as batch:
            for line, row in enumerate(rows):
                mark = row.called or (row.whose, row.title)
                if mark in seen:
                    raise Refused("twice in the file")
                seen.add(mark)
                own = [name for name, customer in self.accounts.items() if customer == row.whose]
                named = next((name for name in own if self.titles[name] == row.title), None)
                there = self.called_so(row.called, list(self.accounts)) or self.made_before(file, line, row)
                if not row.called:
                    there = there or named
                if there and there not in own:
                    raise Refused("another customer's")
                if there:
                    before = self.titles[there], self.currencies[there], ""
                    told[self._changed(file, line, row, there, before, batch)] += 1
                    continue
                self._require_new(row, self.model_of(row.whose))
                on = row.on or self.today
                name = self.add_account(row.whose, self._owed(row), on, row.currency, title=row.title, batch=batch)
                self._added(file, line, name, row)
                told["added"] += 1
        return told["added"], told["changed"], told["same"]

    # What a row says, and what it made before

    def counted(self, batch: int, rows: int) -> tuple[int, int, int]:
        added = sum(deed.batch == batch for deed in self.deeds)
        return added, 0, rows - added

    def deed_of_row(self, file: int, line: int) -> Deed | None:
        return next((deed for deed in self.rows[file, line] if deed.stands), None)

    def bill_of_row(self, file: int, line: int) -> str | None:
        deed = self.deed_of_row(file, line)
        return deed.bill if deed else None

    def differs(self, bill: str, owner: str, amount: int, billed: date, due: date | None) -> bool:
        facts = self.bills[bill]
        return (facts.owner, self.columns(bill)[DUE], facts.billed, facts.due) != (owner, amount, billed, due)

    def called_so(self, called: str, names: Sequence[str]) -> str | None:
        return next((name for name in names if called and self.numbers[name] == called), None)

    def made_before(self, file: int, line: int, row: OwnerRow) -> str | None:
        """Find whom a row was about before: by its act that stands, else by what is noted of a row without a number."""
        deed = self.deed_of_row(file, line)
        if deed:
            return self.about[deed.number]
        return None if row.called else self.made_by.get((file, line))

    def _require_new(self, row: OwnerRow, model: str) -> None:
        if row.opening is not None and row.balance is not None:
            raise Refused("an opening sum and a balance")
        if row.balance and model == "bill":
            raise Refused("no balance is set in this model")

    def _owed(self, row: OwnerRow) -> int:
        return row.balance or row.opening or 0

    def _added(self, file: int, line: int, name: str, row: OwnerRow) -> None:
        self.numbers[name] = row.called
        if not row.called:
            self.made_by[file, line] = name
        if self._owed(row):
            self._noted(file, line, name, self.deeds[-1])

    def _noted(self, file: int, line: int, name: str, deed: Deed) -> None:
        self.rows[file, line].append(deed)
        self.about[deed.number] = name

    def _changed(self, file: int, line: int, row: OwnerRow, there: str, before: tuple[str, str, str], batch: int) -> str:
        """Change what a row says of one that is there already; says whether anything was changed."""
        if row.currency:
            self.change_currency(there, row.currency)
        self.titles[there] = row.title
        after = row.title, self.currencies[there], self.models.get(there, "")
        if row.balance is not None and row.opening is not None:
            raise Refused("an opening sum and a balance")
        moved = row.balance is not None and row.balance != self.sum_on(there, self.open_from(self.today))
        if row.balance is not None and moved and not self.deed_of_row(file, line):
            self._noted(file, line, there, self.set_balance(there, row.balance, self.today, batch=batch))
            return "changed"
        return "same" if before == after else "changed"
