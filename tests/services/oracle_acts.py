"""What money may do in the oracle's book, act by act as rules 3, 5 and 6 say it; shares no code with the program."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from .oracle import CANCELLED, DUE, OFF, BillFacts, Deed, Line, MoneyFacts, Refused, Told
from .oracle_facts import Facts

Laid = list[tuple[str, int]]


class Acts(Facts):
    """A book in which all can be done that is done by hand."""

    # What is owed

    def add_customer(
        self, opening: int, on: date, currency: str = "", *, model: str = "", title: str = "", batch: int | None = None
    ) -> str:
        if opening and (model or self.model) == "account_balance":
            raise Refused("the accounts owe")
        with self.whole():
            name = f"c{self.fresh()}"
            self.customers.append(name)
            self.models[name], self.titles[name] = model, title
            self.currencies[name] = currency or self.currency
            self._opening(name, name, opening, on, batch)
        return name

    def add_account(
        self, customer: str, opening: int, on: date, currency: str = "", *, title: str = "", batch: int | None = None
    ) -> str:
        if opening and self.model_of(customer) == "customer_balance":
            raise Refused("the customer owes")
        with self.whole():
            name = f"a{self.fresh()}"
            self.accounts[name], self.titles[name] = customer, title
            self.currencies[name] = currency or self.currencies[customer]
            self._opening(name, customer, opening, on, batch)
        return name

    def _opening(self, owner: str, customer: str, opening: int, on: date, batch: int | None) -> None:
        if self.model_of(owner) == "bill" and opening > 0:
            self.raise_bill(owner, opening, on, None, batch=batch)
        elif self.model_of(owner) == "bill" and opening < 0:
            self._pay(owner, -opening, on, [(owner, -opening)], is_credit_note=True, batch=batch)
        elif opening and on > self.today:
            raise Refused("ahead")
        elif opening:
            self.post("opening", customer, [Line(owner, self.open_from(on), opening, DUE)], batch=batch)

    def raise_bill(
        self,
        owner: str,
        amount: int,
        billed: date,
        due: date | None,
        use_credit: bool | None = False,
        *,
        called: str = "",
        currency: str = "",
        batch: int | None = None,
    ) -> Deed:
        if (due and due < billed) or amount < 0 or currency not in ("", self.currencies[owner]):
            raise Refused("due before it is billed, below zero, or in another currency")
        name, customer = f"B{self.fresh()}", self.customer_of(owner)
        start = self.open_from(billed)
        lines = [Line(name, start, amount, DUE)] if amount else []
        self.bills[name] = BillFacts(owner, customer, billed, due, len(self.bills) + 1, called)
        self.currencies[name] = self.currencies[owner]
        there = sum(self.lying(owner).values())
        wanted = self.always_use_credit if use_credit is None else use_credit
        drawn = self._draw(owner, min(amount, self.credit(owner), there)) if wanted else []
        used: list[Line] = []
        if drawn:
            self.keep(lines)
            used = self._placed(self._moves(drawn, owner, name), start, [owner])
            self.drop(lines)
        deed = self.post("bill", customer, [*lines, *used], bill=name, batch=batch)
        self.bills[name].deed = deed
        self._tell_of_credit(deed, drawn, name)
        return deed

    def _tell_of_credit(self, deed: Deed, drawn: Sequence[tuple[int, int]], bill: str) -> None:
        for money, part in drawn:
            if not self.monies[money].is_credit_note:
                self.told.append(Told(money, bill, part, "credit", deed))

    def charge(self, owner: str, amount: int, on: date) -> None:
        if self.model_of(owner) == "bill":
            self.raise_bill(owner, amount, on, None, use_credit=None)
            return
        if on > self.today or amount < 1 or not self.keeps(owner):
            raise Refused("ahead, nothing, or not where this model keeps what is owed")
        self.post("charge", self.customer_of(owner), [Line(owner, self.open_from(on), amount, DUE)])

    # Money

    def propose(self, payer: str, amount: int, named: Sequence[str]) -> Laid:
        if self.model_of(payer) != "bill":
            return []
        sums = {name: self.sum_on(name) for name in self.within(payer, self.currencies[payer]) if name in self.bills}
        bills = [name for name, rest in sums.items() if rest > 0 and not self.columns(name)[OFF]]
        bills.sort(key=lambda name: self.bills[name].age)
        exact = [name for name in bills if sums[name] == amount]
        first = [name for name in bills if self.bills[name].called in named] or exact[:1]
        found, left = [], amount
        for name in [*first, *(name for name in bills if name not in first)]:
            part = min(left, sums[name])
            if part:
                found.append((name, part))
                left -= part
        return found

    def pay(
        self,
        payer: str,
        amount: int,
        on: date,
        chosen: Sequence[tuple[str, int]] | None,
        named: Sequence[str] = (),
        *,
        recovery: bool = False,
        batch: int | None = None,
    ) -> int:
        """Record a payment and return its number."""
        laid = self.propose(payer, amount, named) if chosen is None else list(chosen)
        return self._pay(payer, amount, on, laid, recovery=recovery, batch=batch)

    def credit_note(self, payer: str, amount: int, on: date, chosen: Sequence[tuple[str, int]] | None, *, spread: bool) -> int:
        laid = list(chosen) if chosen is not None else self.propose(payer, amount, ()) if spread else []
        return self._pay(payer, amount, on, laid, is_credit_note=True)

    def _pay(
        self,
        payer: str,
        amount: int,
        on: date,
        laid: Laid,
        *,
        is_credit_note: bool = False,
        recovery: bool = False,
        batch: int | None = None,
    ) -> int:
        if amount < 1 or on > self.today:
            raise Refused("nothing, or ahead")
        if any(part < 1 for _, part in laid) or len({name for name, _ in laid}) < len(laid):
            raise Refused("a part of nothing, or one named twice")
        rest = amount - sum(part for _, part in laid)
        if rest < 0 or (rest and not self.tracked(payer)):
            raise Refused("more than the amount, or no rest here")
        if rest:
            laid = _with(laid, payer, rest)
        allowed = set(self.beneath(payer))
        for name, part in laid:
            if name not in allowed or (name in self.bills and not self.live(name)):
                raise Refused("not beneath the payer")
            if self.currencies[name] != self.currencies[payer]:
                raise Refused("in another currency")
            room = self.sum_on(name) + (0 if is_credit_note else self.columns(name)[OFF])
            if part > room if name in self.bills else not self.tracked(name):
                raise Refused("more than is open, or no balance kept there")
        if not is_credit_note:
            self.keep_to_terms(payer, laid, recovery=recovery)
        number = self.fresh()
        self.monies[number] = MoneyFacts(amount, payer, self.customer_of(payer), laid, on, is_credit_note)
        lines = self._lay(payer, laid, self.open_from(on), number, recovery)
        deed = self.post("payment", self.customer_of(payer), lines, money=number, batch=batch)
        self.monies[number].deed = deed
        if not is_credit_note:
            self.told += [Told(number, name, part, "", deed) for name, part in laid]
        return number

    def _lay(self, payer: str, laid: Laid, start: date, number: int, recovery: bool) -> list[Line]:
        """Lay each part where it goes, as soon as there is room; what was written off comes back with it."""
        money, lines = self.monies[number], []
        for name, part in laid:
            is_bill = name in self.bills
            beyond = max(0, part - self.sum_on(name)) if is_bill else part if recovery else 0
            back = 0 if money.is_credit_note else min(beyond, self.columns(name)[OFF])
            day = self._first_day(name, part - back if is_bill else None, back, start)
            if back:
                lines.append(Line(name, day, back, OFF, number))
            if is_bill and day > start:
                waits = payer if self.tracked(payer) else self.bills[name].owner
                lines += [Line(waits, start, -part, money.kind, number), Line(waits, day, part, money.kind, number)]
            lines.append(Line(name, day if is_bill else start, -part, money.kind, number))
        return lines

    def _first_day(self, on: str, rest: int | None, off: int, start: date) -> date:
        """Find the first day from which so much is open and so much written off for good."""
        days = sorted({start, *(line.day for line in self.on[on] if line.day > start)})
        good = [(rest is None or self.sum_on(on, day) >= rest) and self.columns(on, day)[OFF] >= off for day in days]
        for place, day in enumerate(days):
            if all(good[place:]):
                return day
        raise Refused("never so much open")

    def credit_beside(self, payer: str, laid: Sequence[tuple[str, int]]) -> tuple[Laid, list[list[tuple[int, int]]]]:
        """Say what of the payer's credit goes on what a payment leaves open, and of which money that is, bill by bill.

        What the payment pays in part comes first, then what is oldest; nothing is written off that nobody chose.
        """
        paid, left = dict(laid), min(self.credit(payer), sum(self.lying(payer).values()))
        bills = [name for name in self.within(payer, self.currencies[payer]) if name in self.bills]
        bills = [name for name in bills if name in paid or not self.columns(name)[OFF]]
        bills.sort(key=lambda name: (name not in paid, self.bills[name].age))
        lines = []
        for name in bills:
            part = min(left, self.sum_on(name) - paid.get(name, 0))
            if part > 0:
                lines.append((name, part))
                left -= part
        drawn, shares = self._draw(payer, sum(part for _, part in lines)), []
        for _, part in lines:
            share: list[tuple[int, int]] = []
            while part:
                money, amount = drawn.pop(0)
                share.append((money, min(part, amount)))
                if amount > part:
                    drawn.insert(0, (money, amount - part))
                part -= min(part, amount)
            shares.append(share)
        return lines, shares

    def pay_beside(
        self,
        payer: str,
        amount: int,
        on: date,
        chosen: Sequence[tuple[str, int]] | None,
        named: Sequence[str] = (),
        *,
        recovery: bool = False,
        as_shown: bool = True,
    ) -> int:
        """Record a payment and lay the credit that was there before on what it leaves open: one act; returns its number."""
        laid = self.propose(payer, amount, named) if chosen is None else list(chosen)
        lines, shares = self.credit_beside(payer, laid)
        if not as_shown:
            raise Refused("not what was shown")
        with self.whole() as batch:
            number = self.pay(payer, amount, on, laid, recovery=recovery, batch=batch)
            for (bill, _), share in zip(lines, shares, strict=True):
                moves = self._moves(share, payer, bill)
                deed = self.correct("apply", self.customer_of(payer), on, moves, [payer], batch=batch)
                self._tell_of_credit(deed, share, bill)
        return number

    # Afterwards

    def apply_credit(self, bill: str, amount: int, owner: str, money: int | None, on: date) -> None:
        facts = self._bill(bill)
        if facts.customer != self.customer_of(owner) or (owner in self.accounts and facts.owner != owner):
            raise Refused("somebody else's bill")
        if self.currencies[bill] != self.currencies[owner]:
            raise Refused("in another currency")
        if not 1 <= amount <= min(self.credit(owner), self.sum_on(bill)):
            raise Refused("more than the credit, or than is open")
        drawn = self._draw(owner, amount, money)
        deed = self.correct("apply", facts.customer, on, self._moves(drawn, owner, bill), [owner])
        self._tell_of_credit(deed, drawn, bill)

    def take_off(self, money: int, bill: str, amount: int | None, on: date) -> None:
        facts = self._bill(bill)
        amount = self.lying(bill).get(money, 0) if amount is None else amount
        if amount < 1:
            raise Refused("nothing")
        self.correct("take off", facts.customer, on, self._off_bill(self._draw(bill, amount, money), bill))

    def transfer(self, source: str, target: str, amount: int, on: date) -> None:
        if source == target or self.customer_of(source) != self.customer_of(target) or not self.tracked(target):
            raise Refused("not between these")
        if self.currencies[source] != self.currencies[target]:
            raise Refused("in another currency")
        if not 1 <= amount <= self.credit(source):
            raise Refused("more than the credit")
        drawn = self._draw(source, amount)
        self.correct("transfer", self.customer_of(source), on, self._moves(drawn, source, target), [source])

    def refund(self, amount: int, owner: str | None, money: int | None, bill: str | None, on: date) -> None:
        if amount < 1:
            raise Refused("nothing")
        if bill is not None:
            facts = self._bill(bill)
            if money is None:
                raise Refused("whose money?")
            self.correct("refund", facts.customer, on, self._moves(self._draw(bill, amount, money), bill, None))
            return
        if owner is None and money is None:
            raise Refused("whose credit?")
        source = owner or self.monies[money or 0].payer
        if amount > self.credit(source):
            raise Refused("more than the credit")
        drawn = self._draw(source, amount, money)
        self.correct("refund", self.customer_of(source), on, self._moves(drawn, source, None), [source])

    def write_off(self, name: str, amount: int | None, on: date) -> None:
        customer = self._bill(name).customer if name in self.bills else self.customer_of(name)
        most = max(0, self.sum_on(name))
        amount = most if amount is None else amount
        if not 1 <= amount <= most:
            raise Refused("nothing, or more than is open")
        self.correct("write off", customer, on, lambda day: [Line(name, day, -amount, OFF)])

    def amend(self, bill: str, due: int, on: date) -> None:
        facts, sums = self._bill(bill), self.columns(bill)
        if due < 0 or sums[CANCELLED] or due == sums[DUE]:
            raise Refused("below zero, cancelled, or the same")
        excess = max(0, sum(sums.values()) - sums[DUE] - due)
        back = min(excess, sums[OFF])
        off = self._off_bill(self._draw(bill, excess - back, last_first=True), bill)

        def build(day: date) -> list[Line]:
            taken = [Line(bill, day, back, OFF)] if back else []
            return [*taken, *off(day), Line(bill, day, due - sums[DUE], DUE)]

        self.correct("amend", facts.customer, on, build)

    def cancel(self, bill: str, on: date) -> None:
        facts, sums = self._bill(bill), self.columns(bill)
        if sum(sums.values()) != sums[DUE]:
            raise Refused("something lies on it, or cancelled already")
        due = sums[DUE]
        self.correct("cancel", facts.customer, on, lambda day: [Line(bill, day, -due, CANCELLED)] if due else [])

    def set_balance(self, owner: str, balance: int, on: date, *, batch: int | None = None) -> Deed:
        if self.model_of(owner) == "bill" or not self.tracked(owner):
            raise Refused("not in this model")
        change = balance - self.sum_on(owner, self.open_from(on))
        if not change:
            raise Refused("it is that already")
        return self.correct("set", self.customer_of(owner), on, lambda day: [Line(owner, day, change, DUE)], batch=batch)

    def reverse(self, money: int, on: date) -> None:
        deed = self.monies[money].deed
        if deed is None or not deed.stands or not self.moved(money) or on > self.today:
            raise Refused("nothing left of it, or ahead")
        start = self.open_from(on)
        lines = [Line(x.on, max(x.day, start), -x.amount, x.kind, money) for x in self.of[money] if x.moves]
        self.keep(lines)
        again = []
        for name in dict.fromkeys(line.on for line in self.of[money] if line.kind == OFF):
            again += self._written_off_again(name, money, start)
        self.drop(lines)
        self.post("reversal", self.monies[money].customer, [*lines, *again])

    def _written_off_again(self, name: str, money: int, start: date) -> list[Line]:
        """What a reversed payment had taken back stands again: as much as there is room for, once there is."""
        taken = [line for line in self.of[money] if line.on == name and line.kind == OFF]
        back = sum(line.amount for line in taken)
        if name in self.bills:
            back = min(back, self.sum_on(name))
        days = sorted({start, *(line.day for line in self.on[name] if line.day > start)})
        if back < 1:
            return []
        good = [
            sum(line.amount for line in taken if line.day <= day) >= back
            and (name not in self.bills or self.sum_on(name, day) >= back)
            for day in days
        ]
        day = next(day for place, day in enumerate(days) if all(good[place:]))
        return [Line(name, day, -back, OFF, money)]


def _with(laid: Laid, payer: str, rest: int) -> Laid:
    if payer in dict(laid):
        return [(name, part + rest if name == payer else part) for name, part in laid]
    return [*laid, (payer, rest)]
