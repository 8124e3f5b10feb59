"""What is neither money nor debt in the oracle's book, and undo: models, currencies, payment rules, files; shares no code."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import date
from typing import Any

from .oracle import OFF, Deed, Line, Refused, Terms
from .oracle_writing import Writing


class Facts(Writing):
    """A book in which what is known of those who owe can change, several acts be one, and acts be undone."""

    def change_model(self, customer: str, model: str) -> None:
        owners = [customer, *(name for name, one in self.accounts.items() if one == customer)]
        if (model or self.model) == "bill" != self.model_of(customer) and any(self.sum_on(owner) > 0 for owner in owners):
            raise Refused("a balance is above zero")
        self.models[customer] = model

    def change_book_model(self, model: str) -> None:
        follow = [owner for owner in [*self.customers, *self.accounts] if not self.models.get(self.customer_of(owner))]
        if model == "bill" != self.model and any(self.sum_on(owner) > 0 for owner in follow):
            raise Refused("a balance is above zero")
        self.model = model

    def change_currency(self, owner: str, currency: str) -> None:
        """Refuse another currency once something was posted there (rules 4.2)."""
        billed = any(bill.owner == owner for bill in self.bills.values())
        paid = any(money.payer == owner for money in self.monies.values())
        if currency != self.currencies[owner] and (self.on[owner] or billed or paid):
            raise Refused("something was posted")
        self.currencies[owner] = currency

    def change_terms(self, name: str, terms: Terms) -> None:
        if name in self.bills and not self.live(name):
            raise Refused("undone")
        if terms.least < 1 or (terms.most is not None and terms.most < terms.least):
            raise Refused("no such rules")
        self.terms[name] = terms

    def keep_to_terms(self, payer: str, laid: Sequence[tuple[str, int]], *, recovery: bool) -> None:
        """Hold a payment against the rules of who pays and of all it is laid on (rules 5.5)."""
        over = False
        for name, part in laid:
            owed = max(0, self.sum_on(name))
            for terms in (self.terms[payer], self.terms[name]):
                if part < terms.least or part > (terms.most or part) or (part < owed and not terms.in_part):
                    raise Refused("a payment rule")
            if name not in self.bills:
                back = min(part, self.columns(name)[OFF]) if recovery else 0
                over |= max(0, part - back - self.sum_on(name)) > self.credit(name)
        if over and not all(self.terms[name].too_much for name in [payer, *(name for name, _ in laid)]):
            raise Refused("a payment rule: more than is owed")

    def shut_down(self, owner: str) -> None:
        """Archive a customer or close an account."""
        if self.left(owner):
            raise Refused("something is left")
        self.shut.add(owner)

    def change_due(self, bill: str, due: date | None) -> None:
        if not self.live(bill) or (due and due < self.bills[bill].billed):
            raise Refused("undone, or due before it is billed")
        self.bills[bill].due = due

    @contextmanager
    def whole(self) -> Iterator[int]:
        """Write several acts as one, all of them or none; what stood before is only added to, so lists of it are enough."""
        before = {name: _listed(value) for name, value in self.__dict__.items()}
        try:
            yield self.fresh()
        except Refused:
            self.__dict__.update(before)
            raise

    def named(self, called: str) -> str | None:
        """Find the bill that has this number; what was undone gave its number back."""
        return next((name for name, bill in self.bills.items() if bill.called == called and self.live(name)), None)

    # Undo and redo

    def undo(self, deed: Deed | None = None) -> list[Deed]:
        standing = [one for one in self.deeds if one.stands]
        if (deed is None and not standing) or (deed is not None and not deed.stands):
            raise Refused("nothing to undo")
        deed = deed or standing[-1]
        group = [deed] if deed.batch is None else [one for one in self.deeds if one.batch == deed.batch]
        self._opposite(group[::-1])
        self.undone.append(group)
        return group

    def redo(self) -> list[Deed]:
        if not self.undone:
            raise Refused("nothing to redo")
        self._opposite(self.undone[-1])
        return self.undone.pop()

    def _opposite(self, group: Sequence[Deed]) -> None:
        written: list[Line] = []
        for deed in group:
            called = self.bills[deed.bill].called if deed.bill and not deed.stands else ""
            if called and self.named(called):
                raise Refused("its number was given away")
        for deed in group:
            last = deed.links[-1]
            deed.links.append([Line(x.on, self.open_from(x.day), -x.amount, x.kind, x.money) for x in reversed(last)])
            self.keep(deed.links[-1])
            written += deed.links[-1]
        if self.impossible(written):
            self.drop(written)
            for deed in group:
                deed.links.pop()
            raise Refused("something stands on it")
        for deed in group:
            self._open_again(deed.customer)


def _listed(value: Any) -> Any:
    """Copy lists, and those within a dict, without what stands in them."""
    if not isinstance(value, (list, dict, set)):
        return value
    found = value.copy()
    if isinstance(found, dict):
        found.update({name: inner.copy() for name, inner in found.items() if isinstance(inner, list)})
    return found
