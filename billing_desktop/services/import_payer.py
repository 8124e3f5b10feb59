"""Owns finding whose payment a bank's line is: by the bills that its text names, else by the payer's name; never by a guess.

What does not point to one customer alone is refused with the reason, for the operator to say. Source: rules 5.3.
"""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from dataclasses import dataclass
from typing import Any

from ..domain.reconcile import named_in
from ..store import owners

_TELLING = 4
_TITLES = frozenset({"herr", "frau", "mr", "mrs", "ms", "dr", "prof", "hr", "mw", "dhr", "mevr", "firma", "señor", "señora"})


class NoPayer(Exception):
    """Says why a line has no payer."""


@dataclass(frozen=True, slots=True)
class FoundPayer:
    """The customer, and the account where one alone is meant, whose payment a line is."""

    customer_id: int
    account_id: int | None
    name: str
    reason: str


class PayerFinder:
    """Finds payers in one state of the book, which it reads once."""

    def __init__(self, db: Any) -> None:
        self._names: dict[tuple[str, ...], list[owners.Named]] = defaultdict(list)
        self._customers: dict[int, owners.Named] = {}
        self._bills: dict[str, list[owners.BillOwner]] = defaultdict(list)
        for one in owners.customers(db):
            self._customers[one.id] = one
            self._names[words_of(one.name)].append(one)
        for bill in owners.bills(db):
            for key in _keys(bill.number):
                self._bills[key].append(bill)

    def find(self, payer: str, reference: str) -> FoundPayer:
        """Return whose payment it is. Raises: NoPayer."""
        words = words_of(payer)
        called = self._names.get(words, []) if words else []
        bills = self._named(reference)
        telling = [bill for bill in bills if _is_telling(bill.number) or self._agrees(bill, words)]
        if telling:
            return self._of_bills(telling, called)
        if len(called) == 1:
            return FoundPayer(called[0].id, None, called[0].name, f"{called[0].name} is meant by the payer's name.")
        if called:
            numbers = " and ".join(one.number for one in called[:3])
            raise NoPayer(f'More than one customer is named "{payer[:60]}" ({numbers}), and the text names no bill of theirs')
        if bills:
            one, owner = bills[0], self._customers[bills[0].customer_id]
            raise NoPayer(f'The text may name bill {one.number} of {owner.name}, but the payer is "{payer[:60]}"')
        raise NoPayer(f'No customer is named "{payer[:60]}", and the text names no bill' if payer else "The text names no bill")

    def _of_bills(self, bills: list[owners.BillOwner], called: list[owners.Named]) -> FoundPayer:
        owned = {bill.customer_id for bill in bills}
        first = bills[0]
        owner = self._customers[first.customer_id]
        if len(owned) > 1:
            other = next(bill for bill in bills if bill.customer_id != first.customer_id)
            raise NoPayer(
                f"The text names bill {first.number} of {owner.name} and bill {other.number} of "
                f"{self._customers[other.customer_id].name}"
            )
        if called and owner.id not in {one.id for one in called}:
            raise NoPayer(f"The text names bill {first.number} of {owner.name}, but {called[0].name} paid")
        accounts = {bill.account_id for bill in bills}
        numbers = ", ".join(bill.number for bill in bills[:3])
        account = accounts.pop() if len(accounts) == 1 else None
        return FoundPayer(owner.id, account, owner.name, f"{owner.name} is meant by bill {numbers}.")

    def _named(self, reference: str) -> list[owners.BillOwner]:
        candidates = {bill.id: bill for key in _runs(reference) for bill in self._bills.get(key, ())}
        bills = [candidates[id_] for id_ in sorted(candidates)]
        return [bills[at] for at in named_in([bill.number for bill in bills], reference)]

    def _agrees(self, bill: owners.BillOwner, words: tuple[str, ...]) -> bool:
        owner = set(words_of(self._customers[bill.customer_id].name))
        return bool(owner) and bool(words) and (owner <= set(words) or set(words) <= owner)


def words_of(name: str) -> tuple[str, ...]:
    """Bring a name to its words in one order: banks write Müller as MUELLER, and the last name first.

    >>> words_of("Müller, Anna") == words_of("ANNA MUELLER"), words_of("Herr Bo Å. Lind"), words_of("A.B.C. Ltd.")
    (True, ('a', 'bo', 'lind'), ('abc', 'ltd'))
    """
    text = re.sub(r"\b(\w)\.(?=\w\.)", r"\1", name.casefold())
    for letter, pair in (("ä", "ae"), ("ö", "oe"), ("ü", "ue"), ("ß", "ss"), ("ø", "o"), ("æ", "ae"), ("&", " "), ("'", "")):
        text = text.replace(letter, pair)
    text = "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c))
    found = [word for word in re.split(r"[^\w]+", text) if word]
    return tuple(sorted([word for word in found if word not in _TITLES] or found))


def _is_telling(number: str) -> bool:
    """Say whether a number is long enough not to stand in a text by chance: INV-7 or 2024-12, but not 98 or 2024."""
    body = re.sub(r"[\W_]", "", number)
    letters = any(c.isalpha() for c in body)
    return len(body) >= _TELLING and any(c.isdigit() for c in body) and (letters or len(body) > _TELLING + 1)


def _keys(number: str) -> set[str]:
    """Return what a text must hold, each by itself, to name a bill: the last run of figures, else the last word."""
    found = set()
    for text in (number.casefold(), "".join(number.casefold().split())):
        runs = re.findall(r"\d+", text) or re.findall(r"\w+", text)
        found |= set(runs[-1:])
    return found


def _runs(reference: str) -> set[str]:
    text = reference.casefold()
    return {*re.findall(r"\d+", text), *re.findall(r"\w+", text)}
