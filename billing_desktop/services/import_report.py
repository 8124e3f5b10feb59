"""Owns what an import knows by name: the fields it can take, what is wrong with a row, and what it says that it did."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any

from ..domain.errors import BillingError
from ..domain.money import amount_said
from ..importers import MappedRow

RULES = ("payment_rules.min_amount", "payment_rules.max_amount", "payment_rules.underpayment_allowed",
          "payment_rules.overpayment_allowed")  # fmt: skip
FIELDS = {
    "customers": (
        "external_reference", "name", "email", "phone", "address_line_1", "address_line_2", "postal_code", "city", "region",
        "country", "currency", "billing_model", "language", "notes", "opening", "opening_on", "balance", *RULES,
    ),
    "accounts": ("external_reference", "customer", "name", "currency", "opening", "opening_on", "balance", *RULES),
    "bills": (
        "external_reference", "customer", "account", "amount_due", "currency", "bill_date", "due_date", "description", *RULES,
    ),
    "payments": (
        "customer", "account", "bill", "payer", "amount", "direction", "status", "currency", "paid_on", "method", "reference",
        "note", "key",
    ),
}  # fmt: skip
"""The fields a column can be mapped to, as the rules name them; customer, account and bill are references."""

SHOWN_WARNINGS = 100


def require_kind(kind: str) -> None:
    """Refuse a kind of rows that cannot be imported. Raises: BillingError."""
    if kind not in FIELDS:
        raise BillingError("unknown_kind", f"{kind[:20]} cannot be imported; choose one of {', '.join(FIELDS)}.")


@dataclass(frozen=True, slots=True)
class RowProblem:
    """A row that cannot be imported: its line, the column and the reason."""

    line: int
    column: str
    text: str
    code: str = ""


@dataclass(frozen=True, slots=True)
class RoundedAmount:
    """An amount of a row that was rounded: as it stands in the file, and as it is booked, in minor units.

    `by` is how many whole units are booked more than the file has.
    """

    line: int
    column: str
    typed: str
    minor: int
    currency: str
    by: Decimal

    @property
    def text(self) -> str:
        """Return what was done to the amount, in words."""
        return f"{self.typed} was rounded to {amount_said(self.minor, self.currency)} {self.currency}"


@dataclass(frozen=True, slots=True)
class ImportReport:
    """What an import did, or would do: rows added, changed and the same; with problems nothing was written."""

    kind: str
    rows: int
    added: int
    changed: int
    same: int
    problems: tuple[RowProblem, ...]
    warnings: tuple[str, ...] = ()
    written: bool = False
    outcomes: tuple[tuple[int, str], ...] = ()
    """What became of each good row: its line, and added, changed or same."""
    changes: tuple[tuple[int, tuple[str, ...]], ...] = ()
    """Which fields a changed row changed."""
    remarks: tuple[tuple[int, str], ...] = ()
    """The warnings by line, all of them."""
    rounded: tuple[RoundedAmount, ...] = ()
    """Every amount that was rounded, as the operator chose."""
    customer_id: int = 0
    """The customer of the first row that was written, or 0."""
    posted: bool = False
    """Whether money was posted, which Undo takes back."""
    phones: str = ""
    """The country that phone numbers without a country code were read as numbers of, or ""."""
    homely: int = 0
    """How many rows had such a number and no country of their own."""
    notes: tuple[str, ...] = ()
    """What of the file is no row, or no payment, and was passed over."""
    payers: tuple[tuple[int, str, str], ...] = ()
    """Of each row whose payer was found by name or text: its line, the customer's name, and what told."""
    went_out: tuple[int, ...] = ()
    """The lines of a bank's table whose money went out; nothing is done with them."""

    @property
    def rounded_by(self) -> dict[str, Decimal]:
        """Return by currency how many whole units are booked more than the file has; below zero is less."""
        return added_up(self.rounded)


def added_up(rounded: Iterable[RoundedAmount]) -> dict[str, Decimal]:
    """Add up by currency how many whole units are booked more than the file has."""
    sums: dict[str, Decimal] = defaultdict(Decimal)
    for one in rounded:
        sums[one.currency] += one.by
    return {currency: amount.normalize() for currency, amount in sums.items()}


@dataclass
class Tally:
    """What an import has done so far."""

    added: int = 0
    changed: int = 0
    same: int = 0
    problems: list[RowProblem] = field(default_factory=list)
    outcomes: list[tuple[int, str]] = field(default_factory=list)
    changes: list[tuple[int, tuple[str, ...]]] = field(default_factory=list)
    remarks: list[tuple[int, str]] = field(default_factory=list)
    rounded: list[RoundedAmount] = field(default_factory=list)
    customer_id: int = 0
    payers: list[tuple[int, str, str]] = field(default_factory=list)
    went_out: list[int] = field(default_factory=list)
    posted: int = 0
    phones: str = ""
    homely: int = 0

    def report(self, kind: str, rows: int, notes: tuple[str, ...], *, written: bool) -> ImportReport:
        """Return what was done, or would be."""
        return ImportReport(
            kind,
            rows,
            self.added,
            self.changed,
            self.same,
            tuple(self.problems),
            self.all_warnings(),
            written=written,
            outcomes=tuple(self.outcomes),
            changes=tuple(self.changes),
            remarks=tuple(self.remarks),
            rounded=tuple(self.rounded),
            customer_id=self.customer_id,
            posted=bool(self.posted),
            phones=self.phones,
            homely=self.homely,
            notes=notes,
            payers=tuple(self.payers),
            went_out=tuple(self.went_out),
        )

    def differ(self, row: MappedRow, before: Any, after: Any, *, balance: bool = False) -> None:
        """Note which fields of a record a row changes."""
        names = [name for name in FIELDS["customers"] if _value(before, name) != _value(after, name)]
        self.changes.append((row.line, tuple(names + ["balance"] * balance)))

    def warn(self, row: MappedRow, text: str) -> None:
        """Note something to look at; a row with a warning is imported all the same."""
        self.remarks.append((row.line, text))

    def all_warnings(self) -> tuple[str, ...]:
        """Return the warnings as lines to be read, the last saying how many more there are."""
        lines = [f"line {line}: {text}" for line, text in self.remarks[:SHOWN_WARNINGS]]
        more = len(self.remarks) - SHOWN_WARNINGS
        return tuple(lines if more <= 0 else [*lines, f"and {more:,} more like these"])


def _value(record: Any, name: str) -> Any:
    for part in name.split("."):
        record = getattr(record, part, None)
    return record
