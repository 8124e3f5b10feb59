"""Says what is in a large book: who there is, what was billed and charged, and what was paid of it; writes nothing.

The same numbers give the same book on every machine. First stand the customers that are looked at by themselves: one with very
many open bills, one with as many of which nearly all are paid, one with many open, one with three and one with a single bill.
"""

from __future__ import annotations

import random
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta

TODAY = datetime(2026, 2, 6, 9, tzinfo=UTC)
"""The instant at which a large book is looked at."""
BEGUN = date(2024, 1, 2)
DAYS = (TODAY.date() - BEGUN).days - 6
OPEN_MOST, PAID_MOST, OPEN_MANY, OPEN_THREE, ONE_BILL = 1, 2, 3, 4, 5
"""The ids of the customers that are looked at by themselves."""
SPECIAL = 5
PER_CUSTOMER = 10
BALANCE_EVERY = 20
"""Every so many customers owe by one balance, the others by bills."""
ACCOUNTS_EVERY = 5
"""Every so many customers have two accounts, and their bills lie on those."""

_GIVEN_NAMES = """Ada Adam Aisha Alma Amir Anna Anton Aylin Ben Bruno Carla Clara Dana David Elif Elena Emil Emma Erik Eva Finn
Frida Georg Greta Hana Hugo Ida Igor Ines Ivan Jana Jonas Julia Karim Karl Lara Lea Leon Lina Luis Mara Marta Max Mila Mina Nora
Olga Oskar Paula Petra Rosa Ruth Samir Sara Sofia Tom Vera Viktor Yara Zoe"""
_FAMILY_NAMES = """Adler Albrecht Arnold Bauer Becker Berger Bianchi Brandt Costa Diaz Dvorak Ebert Ferrari Fischer Fuchs Garcia
Graf Haas Hansen Hartmann Horvat Huber Ivanov Jansen Kaiser Keller Klein Kovacs Kowalski Krause Lang Larsen Lehmann Lopez Maier
Martin Meyer Moreau Novak Nowak Olsen Peters Popescu Ricci Romano Roth Rossi Santos Sauer Schmid Schulz Silva Simon Sommer Stein
Torres Urban Vogel Wagner Weber Winkler Wolf Yilmaz Zimmermann"""
_GIVEN, _FAMILY = _GIVEN_NAMES.split(), _FAMILY_NAMES.split()
_TRADES = ("", "", "", " Bakery", " Garage", " Ltd", " GmbH", " Studio", " & Sons", " Farm")
CITIES = ("Berlin", "Graz", "Madrid", "Bern", "Leipzig", "Utrecht", "Lyon", "Porto")


@dataclass(slots=True)
class Who:
    """A customer: its name, how it owes, and its accounts; what it has open and paid is added up while planning."""

    name: str
    by_balance: bool = False
    accounts: tuple[int, ...] = ()
    bills: list[int] = field(default_factory=list)
    balance: int = 0


@dataclass(slots=True)
class Billed:
    """A bill: what was billed to whom, and what was paid of it. Units: minor units."""

    customer: int
    account: int | None
    day: date
    due: date
    amount: int
    paid: int = 0


@dataclass(slots=True)
class Act:
    """One act on a day: a bill, a charge on a balance, or a payment with its parts, each (bill or 0 for the balance, amount)."""

    kind: str
    day: date
    customer: int
    bill: int = 0
    amount: int = 0
    parts: tuple[tuple[int, int], ...] = ()


@dataclass(slots=True)
class Plan:
    """A whole book: customers, accounts (customer and name) and bills by id from 1 on, and the acts in their order."""

    customers: list[Who]
    accounts: list[tuple[int, str]]
    bills: list[Billed]
    acts: list[Act]


def planned(bills: int, seed: int = 28) -> Plan:
    """Return what a book with so many bills has in it: a tenth as many customers, a third of them paid to, in instalments."""
    chance = random.Random(seed)
    plan = Plan([], [], [], [])
    sizes = _sizes(bills, chance)
    billed: list[Billed] = []
    for at, size in enumerate(sizes):
        id_ = at + 1
        who = Who(_name(id_, chance), by_balance=not size)
        plan.customers.append(who)
        if size and id_ > SPECIAL and id_ % ACCOUNTS_EVERY == 0:
            plan.accounts += [(id_, f"{where} of {who.name}") for where in ("Shop", "Workshop")]
            who.accounts = (len(plan.accounts) - 1, len(plan.accounts))
        billed += _billed(id_, who, size, chance)
    billed.sort(key=lambda bill: (bill.day, bill.customer))
    plan.bills = billed
    for number, bill in enumerate(billed, 1):
        plan.customers[bill.customer - 1].bills.append(number)
    acts = [Act("bill", bill.day, bill.customer, number, bill.amount) for number, bill in enumerate(billed, 1)]
    for at, who in enumerate(plan.customers):
        acts += _balance(at + 1, who, chance) if who.by_balance else _paid(at + 1, who, billed, chance)
    order = {"bill": 0, "charge": 1, "payment": 2}
    acts.sort(key=lambda act: (act.day, order[act.kind], act.bill, act.customer))
    plan.acts = acts
    return plan


def _sizes(bills: int, chance: random.Random) -> list[int]:
    """Return how many bills each customer has; none means that it owes by its balance."""
    most, many = min(5_000, bills // 10), min(200, bills // 10)
    sizes = [most, most, many, 3, 1]
    left = bills - sum(sizes)
    customers = bills // PER_CUSTOMER
    billed = sum(id_ % BALANCE_EVERY != 0 for id_ in range(SPECIAL + 1, customers + 1))
    for id_ in range(SPECIAL + 1, customers + 1):
        if id_ % BALANCE_EVERY == 0:
            sizes.append(0)
            continue
        even = left / billed
        size = left if billed == 1 else max(1, min(left - billed + 1, round(even + chance.randint(-3, 3))))
        sizes.append(size)
        left, billed = left - size, billed - 1
    return sizes


def _name(id_: int, chance: random.Random) -> str:
    rest, given = divmod(id_, len(_GIVEN))
    rest, family = divmod(rest, len(_FAMILY))
    number = f" {rest}" if rest else ""
    return f"{_GIVEN[given]} {_FAMILY[family]}{chance.choice(_TRADES)}{number}"


def _billed(id_: int, who: Who, size: int, chance: random.Random) -> list[Billed]:
    found = []
    for at in range(size):
        day = BEGUN + timedelta(days=(at * DAYS + chance.randrange(DAYS)) // size)
        account = who.accounts[at % 2] if who.accounts else None
        found.append(Billed(id_, account, day, day + timedelta(days=30), chance.randint(1_000, 90_000)))
    return found


def _paid(id_: int, who: Who, billed: list[Billed], chance: random.Random) -> list[Act]:
    """Plan payments: each pays the rest of one bill, the whole of the next and half of the one after it."""
    if id_ in (OPEN_MOST, OPEN_MANY, OPEN_THREE, ONE_BILL):
        return []
    whole = (len(who.bills) - 1) // 2
    acts = []
    for at in range(whole - (0 if id_ == PAID_MOST else chance.randint(0, 1))):
        numbers = who.bills[2 * at : 2 * at + 3]
        three = [billed[number - 1] for number in numbers]
        day = three[2].day + timedelta(days=chance.randint(10, 60))
        if day > TODAY.date():
            break
        amounts = three[0].amount - three[0].paid, three[1].amount, three[2].amount // 2
        for bill, amount in zip(three, amounts, strict=True):
            bill.paid += amount
        acts.append(Act("payment", day, id_, amount=sum(amounts), parts=tuple(zip(numbers, amounts, strict=True))))
    return acts


def _balance(id_: int, who: Who, chance: random.Random) -> list[Act]:
    """Plan six charges on a balance and three payments of two thirds of what was charged until then."""
    acts, owed = [], 0
    for at in range(6):
        day = BEGUN + timedelta(days=at * DAYS // 6 + chance.randrange(60))
        amount = chance.randint(1_000, 90_000)
        acts.append(Act("charge", day, id_, amount=amount))
        owed += amount
        if at % 2:
            paid = owed * 2 // 3
            owed -= paid
            acts.append(Act("payment", day + timedelta(days=20), id_, amount=paid, parts=((0, paid),)))
    who.balance = owed
    return acts
