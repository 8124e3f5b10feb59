"""Owns writing the book as a plain-text journal, so that hledger and Beancount can witness every balance.

Obligations are accounts; the other side is named by kind: cash, sales, credit notes, write-offs, opening. Must not know the
store. Amounts are written with all decimals of their currency.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import date

from ..domain.currency import decimals
from ..domain.errors import BillingError
from ..domain.money import format_minor
from ..domain.statement_rows import JournalLine

FORMATS = ("hledger", "beancount")
_BEGIN = date(1900, 1, 1)
_OTHER_SIDE = {
    "due": "Income:Sales",
    "cancelled": "Income:Sales",
    "paid": "Assets:Cash",
    "credited": "Income:Credit-Notes",
    "written_off": "Expenses:Write-Offs",
}
_BY_ACT = {"opening": "Equity:Opening", "set_balance": "Equity:Adjustments"}


def account_of(line: JournalLine) -> str:
    """Name an obligation as an account: its ids, which no two obligations share.

    A balance is a leaf of its own beneath its owner, so that an owner's sum is what it owes in all, net.
    """
    parts = ["Assets", "Receivable", _part("Customer", line.customer_id)]
    if line.account_id:
        parts.append(_part("Account", line.account_id))
    parts.append(_part("Bill", line.bill_id) if line.bill_id else "Balance")
    return ":".join(parts)


def _part(kind: str, public_id: str) -> str:
    return f"{kind}-{public_id.partition('_')[2]}"


def _other_side(line: JournalLine) -> str:
    return _BY_ACT.get(line.act, _OTHER_SIDE["due"]) if line.kind == "due" else _OTHER_SIDE[line.kind]


def write_journal(lines: Iterable[JournalLine], format: str) -> bytes:
    """Return the journal of a book: one transaction for each posting and value date.

    Raises: BillingError for an unknown format.
    """
    if format not in FORMATS:
        raise BillingError("unknown_format", f"{format[:20]} is no journal; choose one of {', '.join(FORMATS)}.")
    groups: dict[tuple[date, int], list[JournalLine]] = defaultdict(list)
    for line in lines:
        groups[line.on, line.posting_id].append(line)
    shown = [(group[0], _sides(group)) for _, group in sorted(groups.items())]
    head = _hledger_head(shown) if format == "hledger" else _beancount_head(shown)
    body = [_transaction(line, sides, format) for line, sides in shown]
    return ("\n".join([*head, "", *body]) + "\n").encode()


Sides = Sequence[tuple[str, int, str]]


def _sides(group: Sequence[JournalLine]) -> Sides:
    """Return (account, amount, currency) of a transaction: each obligation, then what stands against it, zeros left out."""
    sums: dict[tuple[str, str], int] = defaultdict(int)
    for line in group:
        sums[account_of(line), line.currency] += line.amount_minor
    for line in group:
        sums[_other_side(line), line.currency] -= line.amount_minor
    return [(account, amount, currency) for (account, currency), amount in sums.items() if amount]


def _used(shown: Sequence[tuple[JournalLine, Sides]]) -> list[str]:
    return sorted({account for _, sides in shown for account, _, _ in sides})


def _hledger_head(shown: Sequence[tuple[JournalLine, Sides]]) -> list[str]:
    found = ["decimal-mark ."]
    for currency in sorted({currency for _, sides in shown for _, _, currency in sides}):
        places = decimals(currency)
        found.append(f"commodity 1000.{'0' * places} {currency}")
    return [*found, *(f"account {account}" for account in _used(shown))]


def _beancount_head(shown: Sequence[tuple[JournalLine, Sides]]) -> list[str]:
    return [f"{_BEGIN.isoformat()} open {account}" for account in _used(shown)]


def _transaction(line: JournalLine, sides: Sides, format: str) -> str:
    if format == "hledger":
        text = " ".join(line.text.replace(";", ",").replace("|", "/").split())
        head = f"{line.on.isoformat()} * ({line.posting_id}) {text}"
    else:
        text = " ".join(line.text.split()).replace("\\", "\\\\").replace('"', '\\"')
        head = f'{line.on.isoformat()} * "{text}" ^posting-{line.posting_id}'
    rows = [f"    {account}  {format_minor(amount, currency)} {currency}" for account, amount, currency in sides]
    return "\n".join([head, *rows, ""])
