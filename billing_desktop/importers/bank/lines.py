"""Owns what bank files have in common: entries, statements that foot or do not, and the table that they become.

Must not know a format. Source: rules 5.8.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from decimal import Decimal

from ...domain.errors import BillingError

COLUMNS = ("paid_on", "amount", "currency", "payer", "payer_account", "reference", "customer", "account", "bill",
           "key")  # fmt: skip
"""Named as the fields of payments; customer, account and bill are empty, for the operator where the payer is not known."""

_LONGEST_REFERENCE = 255
_LONGEST_KEY = 120
_SHOWN = 5


@dataclass(frozen=True, slots=True)
class Entry:
    """One movement of a bank account: above zero came in. `line` is where it stands, `on` its day as 2026-02-06.

    What cannot be read stays as it is in `unreadable`, for the import to refuse this entry alone.
    """

    line: int
    on: str
    amount: Decimal
    currency: str = ""
    payer: str = ""
    account: str = ""
    reference: str = ""
    number: str = ""
    """What the bank calls the entry, to know it again in another file."""
    came_back: bool = False
    """It takes an earlier movement back, so it is no payment of a customer."""
    unreadable: str = ""


@dataclass(slots=True)
class Statement:
    """One statement of a file: its entries between two balances, where it has them, and what it says came and went in all."""

    line: int = 0
    account: str = ""
    currency: str = ""
    opening: Decimal | None = None
    closing: Decimal | None = None
    entries: list[Entry] = field(default_factory=list)
    pending: int = 0
    moved: Decimal = Decimal(0)
    """The sum of the bank's own lines, fees among them."""

    @property
    def differs(self) -> str:
        """Say what is wrong where opening and lines are not the closing, else ""."""
        if self.opening is None or self.closing is None or self.opening + self.moved == self.closing:
            return ""
        account, begins, makes = self.account or "one account", plain(self.opening), plain(self.opening + self.moved)
        return (
            f"The statement of {account} begins with {begins}, which makes {makes} with its lines, but it ends with "
            f"{plain(self.closing)}; get it anew from your bank, or leave this row out to import the others all the same."
        )


@dataclass(frozen=True, slots=True)
class BankFile:
    """A bank file as read: its form, such as "camt.053", and its statements."""

    form: str
    statements: tuple[Statement, ...]

    @property
    def entries(self) -> list[Entry]:
        """Return the entries of all statements."""
        return [entry for statement in self.statements for entry in statement.entries]

    def rows(self, name: str) -> list[tuple[int, dict[str, str]]]:
        """Return what came in, as a line and its cells, and a row for each statement that does not foot.

        Raises: BillingError where nothing came in.
        """
        numbers = Counter((statement.account, entry.number) for statement in self.statements for entry in statement.entries)
        found: list[tuple[int, dict[str, str]]] = []
        for statement in self.statements:
            for entry in statement.entries:
                if entry.unreadable or (entry.amount > 0 and not entry.came_back):
                    once = numbers[statement.account, entry.number] == 1
                    found.append((entry.line, _cells(statement, entry, once=once)))
        if not found:
            text = f"{name} holds no money that came in, so there is nothing to import."
            raise BillingError("bank_file_nothing_in", " ".join((text, *self.notes)))
        return [*found, *((line, dict.fromkeys(COLUMNS, "")) for line in self.faults)]

    @property
    def faults(self) -> dict[int, str]:
        """Return what is wrong with whole statements, each by a line of its own."""
        return {statement.line: statement.differs for statement in self.statements if statement.differs}

    @property
    def notes(self) -> tuple[str, ...]:
        """Say what of the file is no payment and was passed over."""
        good = [entry for entry in self.entries if not entry.unreadable]
        went = [entry for entry in good if entry.amount < 0 and not entry.came_back]
        back = [entry for entry in good if entry.came_back]
        pending = sum(statement.pending for statement in self.statements)
        zero = sum(1 for entry in good if not entry.amount)
        found = []
        if went:
            found.append(f"Passed over {len(went):,} that went out: {_sums(went)}.")
        if back:
            shown = "; ".join(f"{plain(one.amount)}, {one.on}" for one in back[:_SHOWN]) + (" …" if len(back) > _SHOWN else "")
            found.append(
                f"Passed over {len(back):,} that took an earlier one back: {shown}; reverse by hand what your bank returned."
            )
        if pending:
            found.append(f"Passed over {pending:,} that your bank has not booked yet.")
        if zero:
            found.append(f"Passed over {zero:,} without an amount.")
        return tuple(found)


def plain(amount: Decimal) -> str:
    """Write an amount with two decimals, or more where it has them, and none lost.

    >>> plain(Decimal("8.850")), plain(Decimal("1E+3")), plain(Decimal("-0.125"))
    ('8.85', '1000.00', '-0.125')
    """
    text = f"{amount:f}"
    whole, _, part = text.partition(".")
    return f"{whole}.{part.rstrip('0').ljust(2, '0')}"


def _cells(statement: Statement, entry: Entry, *, once: bool) -> dict[str, str]:
    currency = entry.currency or statement.currency
    number = entry.number if once else ""
    values = {
        "paid_on": entry.on or "no day",
        "amount": entry.unreadable or _amount(entry.amount, currency),
        "currency": currency,
        "payer": " ".join(entry.payer.split()),
        "payer_account": entry.account,
        "reference": " ".join(entry.reference.split())[:_LONGEST_REFERENCE],
        "key": f"{statement.account} {number}".strip()[:_LONGEST_KEY] if number else "",
    }
    return {column: values.get(column, "") for column in COLUMNS}


def _amount(amount: Decimal, currency: str) -> str:
    """Write an amount for the import: yen and the like bear no empty decimals."""
    text = plain(amount)
    return text.removesuffix(".00")


def _sums(entries: Sequence[Entry]) -> str:
    sums: dict[str, Decimal] = {}
    for entry in entries:
        sums[entry.currency] = sums.get(entry.currency, Decimal(0)) + entry.amount
    return ", ".join(f"{plain(-amount)} {currency}".strip() for currency, amount in sums.items())
