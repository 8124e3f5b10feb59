"""Owns whom a line of a bank file may come from: customers with their reasons, and whether one reason alone is enough.

Reads only. Where reasons point to two, or to one by chance, nobody is known. Source: rules 5.3 and 5.8; look 09.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from ..domain.bank_rows import GOOD, NOTE, BankLineRow, Ground
from ..domain.dates import said
from ..domain.matching import by_chance, likeness, same_but_cut, searched_words, spellings, words_of
from ..domain.model import Customer
from ..store import bank as stored
from ..store import records


@dataclass
class Payer:
    """Somebody who may have paid: why, and whether one reason alone is enough."""

    customer_id: int
    account_id: int | None = None
    grounds: list[Ground] = field(default_factory=list)
    known: bool = False
    alone: bool = False  # the only one with an open bill of this sum
    alike: bool = False  # its name differs in nothing but words cut short
    named: tuple[str, ...] = ()  # its bills that the text names, open or not


def payers_of(db: Any, line: BankLineRow) -> list[Payer]:
    """Look for who paid: by IBAN, by numbers in the text, by name, and only without any of these by the sum."""
    found: dict[int, Payer] = {}
    for customer_id, account_id, ground, known in _clues(db, line):
        payer = found.setdefault(customer_id, Payer(customer_id, account_id))
        payer.account_id = payer.account_id if payer.account_id is not None else account_id
        if account_id not in (None, payer.account_id):
            payer.account_id = None  # two accounts of one customer: it is the customer who paid
        payer.known = payer.known or known
        payer.grounds.append(ground)
        payer.alike = payer.alike or (bool(line.party) and same_but_cut(line.party, _customer_name(db, customer_id)))
    for customer_id, numbers in _bills_named(db, line).items():
        found[customer_id].named = tuple(numbers)
    for payer in found.values():
        if _another_is_named(db, line, payer):
            payer.account_id = None  # who has this IBAN pays for all of a family, and the text says for whom
    payers = sorted(found.values(), key=lambda payer: not payer.known)
    sum_of, every = stored.open_of_sum(db, line.left_minor, line.currency)
    for payer in payers:
        payer.alone = every and [customer for _, customer in sum_of] == [payer.customer_id]
    return payers or _by_sum(db, line, sum_of)


def _another_is_named(db: Any, line: BankLineRow, payer: Payer) -> bool:
    """Say whether the text names another account of the customer's than the one that is known, and not that one."""
    if payer.account_id is None:
        return False
    text = words_of(line.text)
    named = {one.id for one in records.accounts_of(db, payer.customer_id) if not one.closed and words_of(one.name) <= text}
    return bool(named) and payer.account_id not in named


def _clues(db: Any, line: BankLineRow) -> Iterator[tuple[int, int | None, Ground, bool]]:
    """Give each clue as customer, account or None, the reason in words, and whether it is enough by itself."""
    remembered = stored.remembered(db, line.iban)
    before = [one for one in stored.paid_before(db, line.iban) if one[:2] != remembered]
    if remembered:  # an agency or a service pays for many: its IBAN alone then tells nobody
        only = all(customer_id == remembered[0] for customer_id, *_ in before)
        yield (*remembered, Ground(GOOD, "This IBAN is remembered for this customer."), only)
    for customer_id, account_id, day in before:
        customer = records.customer(db, customer_id)
        if customer:
            text = f"This IBAN paid for {_name(db, customer, account_id)} on {said(day)}."
            yield customer_id, account_id, Ground(GOOD, text), len(before) == 1 and not remembered
    yield from _by_numbers(db, line)
    yield from _by_name(db, line)


def _bills_named(db: Any, line: BankLineRow) -> dict[int, list[str]]:
    """Return the bills whose number stands in the text, paid ones too, by customer."""
    named: dict[int, list[str]] = {}
    for spelling in spellings(line.text):
        for number in dict.fromkeys((spelling, spelling.upper())):
            bill = records.bill(db, number, "external_reference")
            if bill and not bill.undone and bill.external_reference not in named.get(bill.customer_id, []):
                named.setdefault(bill.customer_id, []).append(bill.external_reference)
    return named


def _by_numbers(db: Any, line: BankLineRow) -> Iterator[tuple[int, int | None, Ground, bool]]:
    for spelling in spellings(line.text):
        for number in dict.fromkeys((spelling, spelling.upper())):
            sure = not by_chance(number, line.amount_minor)
            customer = records.customer(db, number, "external_reference")
            if customer and not number.isdigit():
                text = f"Customer number {customer.external_reference} stands in the text."
                yield customer.id, None, Ground(GOOD if sure else NOTE, text), sure
            account = records.account(db, number, "external_reference")
            if account and not number.isdigit():
                text = f"Account number {account.external_reference} stands in the text."
                yield account.customer_id, account.id, Ground(GOOD if sure else NOTE, text), sure
    named = _bills_named(db, line)
    for customer_id, numbers in named.items():
        # Short bare numbers, days and sums stand in many texts by chance: they count beside another reason, not alone.
        sure = len(named) == 1 and not all(by_chance(number, line.amount_minor) for number in numbers)
        yield customer_id, None, Ground(GOOD, f"{listed(numbers)} named in the text."), sure


def _by_name(db: Any, line: BankLineRow) -> Iterator[tuple[int, int | None, Ground, bool]]:
    if not line.party:
        return
    own = words_of(line.party)
    found: dict[int, str] = {}
    for word in searched_words(line.party):
        for customer_id, name in stored.named_like(db, word):
            found.setdefault(customer_id, name)
    bearers, every = stored.named_all(db, [searched_words(word) for word in own])
    found |= {customer_id: name for customer_id, name in bearers if customer_id not in found}
    same = [customer_id for customer_id, name in found.items() if words_of(name) == own]
    only = len(same) == 1 and every
    for customer_id in same:
        yield customer_id, None, Ground(GOOD if only else NOTE, "The payer has the name of this customer."), only
    alike = []
    for customer_id, name in found.items():
        met, of = likeness(line.party, name)
        if customer_id not in same and met and (2 * met > of or (2 * met == of and not same)):
            alike.append((of - met, customer_id, name))
    for _, customer_id, name in sorted(alike):
        yield customer_id, None, Ground(NOTE, f"The payer {line.party[:60]} is called much like {name}."), False


def _by_sum(db: Any, line: BankLineRow, sum_of: Iterable[tuple[int, int]]) -> list[Payer]:
    payers: dict[int, Payer] = {}
    for _, customer_id in sum_of:
        payers.setdefault(customer_id, Payer(customer_id, grounds=[Ground(NOTE, "Only the sum fits; nothing else is known.")]))
    return list(payers.values())


def listed(names: Sequence[str], most: int = 4) -> str:
    """Name a few things in a row, and how many more there are."""
    if len(names) > most:
        return f"{', '.join(names[: most - 1])} and {len(names) - most + 1} more"
    return ", ".join(names)


def _customer_name(db: Any, customer_id: int) -> str:
    customer = records.customer(db, customer_id)
    return customer.name if customer else ""


def _name(db: Any, customer: Customer, account_id: int | None) -> str:
    account = records.account(db, account_id) if account_id else None
    return account.name if account else customer.name
