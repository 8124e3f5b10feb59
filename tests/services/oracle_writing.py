"""How the oracle writes an act: the day it counts from, what is drawn from where; shares no code with the program."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from .oracle import BillFacts, Books, Deed, Line, Refused

Build = Callable[[date], list[Line]]


class Writing(Books):
    """A book in which acts can be written."""

    def post(self, kind: str, customer: str, lines: list[Line], **facts: object) -> Deed:
        deed = Deed(kind, customer, [lines], number=self.fresh(), **facts)  # type: ignore[arg-type]
        self.deeds.append(deed)
        self.keep(lines)
        self.undone.clear()
        self._open_again(customer)
        return deed

    def _open_again(self, customer: str) -> None:
        for owner in [customer, *(name for name, one in self.accounts.items() if one == customer)]:
            if self.left(owner):
                self.shut.discard(owner)

    def correct(
        self, kind: str, customer: str, on: date, build: Build, spent: Sequence[str] = (), *, batch: int | None = None
    ) -> Deed:
        """Write an act on its day, or on the first later one from which every day stays possible for good (rules 4.8)."""
        if on > self.today:
            raise Refused("ahead")
        return self.post(kind, customer, self._placed(build, self.open_from(on), spent), batch=batch)

    def _placed(self, build: Build, start: date, spent: Sequence[str]) -> list[Line]:
        for day in sorted({start, *(line.day for line in self.all if line.day > start)}):
            lines = build(day)
            before = {owner: self._course(owner, lines) for owner in spent}
            self.keep(lines)
            lifted = any(self.sum_on(owner, on) > max(0, was) for owner, course in before.items() for on, was in course.items())
            bad = lifted or self.impossible(lines, written=False)
            self.drop(lines)
            if not bad:
                return lines
        raise Refused("no such day")

    def _course(self, owner: str, lines: Sequence[Line]) -> dict[date, int]:
        return {line.day: self.sum_on(owner, line.day) for line in [*self.on[owner], *lines] if line.on == owner}

    def _draw(self, on: str, amount: int, money: int | None = None, *, last_first: bool = False) -> list[tuple[int, int]]:
        """Take an amount of what payments have lying there: oldest credit first, or what was laid last."""
        there = {one: part for one, part in self.lying(on).items() if money is None or one == money}
        order = sorted(there, key=lambda one: (self.monies[one].paid_on, one))
        if last_first:
            places = {line.money: place for place, line in enumerate(self.on[on]) if line.moves and line.amount < 0}
            order = sorted(there, key=lambda one: -places[one])
        drawn = []
        for one in order:
            part = min(amount, there[one])
            if part:
                drawn.append((one, part))
                amount -= part
        if amount:
            raise Refused("less lies there")
        return drawn

    def _moves(self, drawn: Sequence[tuple[int, int]], source: str, target: str | None) -> Build:
        def build(day: date) -> list[Line]:
            found = []
            for money, part in drawn:
                found.append(Line(source, day, part, self.monies[money].kind, money))
                if target:
                    found.append(Line(target, day, -part, self.monies[money].kind, money))
            return found

        return build

    def _off_bill(self, drawn: Sequence[tuple[int, int]], bill: str) -> Build:
        """Money off a bill: credit on its payer, or on the bill's owner where the payer keeps no balance."""
        backs = {}
        for money, _ in drawn:
            payer = self.monies[money].payer
            backs[money] = payer if self.tracked(payer) else self.bills[bill].owner

        def build(day: date) -> list[Line]:
            found = []
            for money, part in drawn:
                kind = self.monies[money].kind
                found += [Line(bill, day, part, kind, money), Line(backs[money], day, -part, kind, money)]
            return found

        return build

    def _bill(self, name: str) -> BillFacts:
        if not self.live(name):
            raise Refused("no such bill")
        return self.bills[name]

    def credit(self, owner: str) -> int:
        return max(0, -self.sum_on(owner))
