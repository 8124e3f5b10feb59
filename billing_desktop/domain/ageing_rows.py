"""Owns the frozen rows of what is owed by age, and figures of a page; must not know who shows them. Amounts in minor units."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Ageing:
    """What is owed by days past the due date, in one currency; the columns always add up to `total`, the net.

    Units: minor units; `credit` is zero or below. Source: rules 8.
    """

    currency: str
    no_due_date: int = 0
    current: int = 0
    days_1_30: int = 0
    days_31_60: int = 0
    days_61_90: int = 0
    over_90: int = 0
    credit: int = 0

    @property
    def total(self) -> int:
        """The net: owed in total less credit."""
        return self.no_due_date + self.current + self.days_1_30 + self.days_31_60 + self.days_61_90 + self.over_90 + self.credit

    def minors(self) -> dict[str, int]:
        """Return every column by its name, then the total."""
        return {
            "no_due_date": self.no_due_date,
            "current": self.current,
            "days_1_30": self.days_1_30,
            "days_31_60": self.days_31_60,
            "days_61_90": self.days_61_90,
            "over_90": self.over_90,
            "credit": self.credit,
            "total": self.total,
        }

    @property
    def late(self) -> int:
        """What is past its day."""
        return self.days_1_30 + self.days_31_60 + self.days_61_90 + self.over_90


@dataclass(frozen=True, slots=True)
class CustomerAgeing:
    """One customer's line of the ageing report."""

    customer_id: int
    public_id: str
    external_reference: str
    name: str
    ageing: Ageing


@dataclass(frozen=True, slots=True)
class AgeingReport:
    """The ageing of a whole book: totals for each currency and a line for each customer and currency."""

    as_of: date
    totals: tuple[Ageing, ...]
    customers: tuple[CustomerAgeing, ...]


@dataclass(frozen=True, slots=True)
class Debtor:
    """One of the largest debtors: what it owes, and what of it is late, in one currency. Units: minor units."""

    customer_id: int
    name: str
    owed_minor: int
    late_minor: int


@dataclass(frozen=True, slots=True)
class Owing:
    """What is owed in one currency as an overview has it: by age, how many owe, are late or have credit, and the largest.

    `creditors` are (name, credit) where they are few, else nobody is named. Units: minor units.
    """

    ageing: Ageing
    debtors: int = 0
    late: int = 0
    in_credit: int = 0
    largest: tuple[Debtor, ...] = ()
    creditors: tuple[tuple[str, int], ...] = ()

    @property
    def owed_minor(self) -> int:
        """What is owed in full, the credit left beside it."""
        return self.ageing.total - self.ageing.credit


@dataclass(frozen=True, slots=True)
class OwingReport:
    """What is owed in the whole book on a day, in each currency, and what came in each month before it by (month, currency)."""

    as_of: date
    each: tuple[Owing, ...]
    received: dict[tuple[date, str], tuple[int, int]]


@dataclass(frozen=True, slots=True)
class Figures:
    """The figures at the head of a customer's or an account's page, in one currency."""

    currency: str
    owed_minor: int
    open_bills: int
    overdue_minor: int
    overdue_bills: int
    days_late: int
    credit_minor: int
    last_payment_minor: int | None
    last_payment_on: date | None
    last_payment_method: str
    ageing: Ageing
    lies_ahead: bool
