"""One book played beside the oracle: the clock, both sides of an act, and what the program called what the oracle knows.

What is chosen comes from one `random`: a seeded one, or one whose every choice Hypothesis made and can make smaller.
"""

from __future__ import annotations

import os
import random
import tempfile
from collections import Counter
from collections.abc import Callable, Sequence
from datetime import UTC, date, datetime, timedelta
from itertools import count
from pathlib import Path
from typing import Any

import apsw

from billing_desktop.domain.model import ObligationRef, bill_ref
from billing_desktop.services import Billing, BillingError

from .oracle import Refused
from .oracle_files import Oracle

START = date(2025, 3, 10)
MODELS = ("customer_balance", "account_balance", "bill")
CURRENCIES = ("ZAR", "USD", "JPY")
BOOKS = count(1)


def quick_folder() -> tempfile.TemporaryDirectory[str]:
    """Make a folder in memory where there is such a place: no book here has to outlive a crash, other tests kill for that."""
    memory = "/dev/shm"
    return tempfile.TemporaryDirectory(dir=memory if os.access(memory, os.W_OK) else None, ignore_cleanup_errors=True)


class Difference(AssertionError):
    """The program and the oracle do not agree; the seed and the acts say how they came to that."""


class Play:
    """A book and its oracle."""

    def __init__(self, folder: Path, model: str, chosen: random.Random) -> None:
        self.random = chosen
        self.dice = random.Random(model)
        self.oracle = Oracle(model, START)
        self.ticks = 0
        self.path = folder / f"{next(BOOKS)}.bdbook"
        self.billing = Billing.new(self.path, name="Random", currency="ZAR", model=model, clock=self.now, time_zone="UTC")
        self.db: Any = apsw.Connection(str(self.path), flags=apsw.SQLITE_OPEN_READONLY)
        self.refs: dict[str, ObligationRef] = {}
        self.public: dict[str, str] = {}
        self.payments: dict[int, int] = {}
        self.lines: dict[int, int] = {}  # lines of bank files with the payment that was recorded of each
        self.postings: dict[int, int] = {}
        self.files: dict[int, tuple[str, list[str], Any]] = {}
        self.notes: list[str] = []
        self.tally: Counter[str] = Counter()

    def close(self) -> None:
        self.db.close()
        self.billing.close()
        for left in self.path.parent.glob(f"{self.path.stem}.*"):
            left.unlink()

    def chance(self, percent: int) -> bool:
        """Say yes so often; a whole number is a choice that Hypothesis can make smaller."""
        return self.random.randrange(100) < percent

    def now(self) -> datetime:
        """Tell the time, each time a little later."""
        self.ticks += 1
        return datetime.combine(self.oracle.today, datetime.min.time(), UTC) + timedelta(hours=12, milliseconds=self.ticks)

    def key(self, more: str = "") -> str:
        return f"key-{self.oracle.stamp}{more}"

    def both(self, what: str, expected: Callable[[], object], act: Callable[[], object]) -> tuple[Any, Any] | None:
        """Do the same on both sides; refused by one means refused by the other, and nothing written."""
        before = self.version()
        wanted: object = None
        try:
            wanted, refused = expected(), ""
        except Refused as error:
            refused = str(error)
        try:
            found = act()
        except BillingError as error:
            self.notes[-1] += f" refused ({error.code})"
            if not refused:
                raise Difference(f"refused: {error.text}") from error
            self.same("a refused act wrote", self.version(), before)
            self.tally["refused"] += 1
            return None
        if refused:
            raise Difference(f"not refused: {refused}")
        self.tally[what] += 1
        self.learn()
        return wanted, found

    def version(self) -> int:
        """Return a number that another connection's commit changes."""
        return int(self.db.execute("PRAGMA data_version").fetchall()[0][0])

    def learn(self) -> None:
        """Note the postings, bills and payments that an act made."""
        new = [deed for deed in self.oracle.deeds if deed.number not in self.postings]
        if not new:
            return
        rows = self.db.execute("SELECT id FROM posting WHERE root_id IS NULL ORDER BY id DESC LIMIT ?", (len(new),)).fetchall()
        for deed, (posting,) in zip(new, reversed(rows), strict=True):
            self.postings[deed.number] = int(posting)
            if deed.bill:
                text = "SELECT id, public_id, external_reference FROM bill WHERE posting_id = ?"
                ((id_, public, called),) = self.db.execute(text, (posting,)).fetchall()
                self.know(deed.bill, bill_ref(id_), public)
                self.oracle.bills[deed.bill].called = called  # given by the program where nobody gave one
            if deed.money is not None:
                ((id_,),) = self.db.execute("SELECT id FROM payment WHERE posting_id = ?", (posting,)).fetchall()
                self.payments[deed.money] = id_

    def know(self, name: str, ref: ObligationRef, public: str) -> None:
        self.refs[name] = ref
        self.public[public] = name

    def numbers(self, bills: Sequence[str]) -> list[str]:
        return [self.oracle.bills[name].called for name in bills]

    def ids(self, owner: str) -> tuple[int, int | None]:
        """Return the customer's and the account's id of an owner."""
        customer = self.oracle.customer_of(owner)
        return self.refs[customer].id, self.refs[owner].id if owner in self.oracle.accounts else None

    def owed(self, customer: str, currency: str) -> tuple[int, int]:
        """Return what the program keeps as owed and in credit."""
        text = "SELECT owed_minor, credit_minor FROM owed WHERE customer_id = ? AND currency = ?"
        found: list[tuple[int, int]] = self.db.execute(text, (self.refs[customer].id, currency)).fetchall()
        return found[0] if found else (0, 0)

    def owners(self) -> list[str]:
        return [*self.oracle.customers, *self.oracle.accounts]

    def bill_names(self) -> list[str]:
        return sorted(self.oracle.bills, key=lambda name: self.oracle.bills[name].number)

    def some_day(self, ahead: int = 0) -> date:
        return self.oracle.today + timedelta(days=self.random.randint(-60, ahead))

    def usual_day(self) -> date:
        """Name a day as operators give them: mostly today."""
        return self.oracle.today if self.chance(50) else self.some_day(ahead=1)

    def same(self, what: str, found: object, expected: object) -> None:
        if found != expected:
            raise Difference(f"{what}: the program says {found}, the oracle {expected}")
