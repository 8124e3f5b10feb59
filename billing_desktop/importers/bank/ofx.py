"""Owns reading OFX and QFX: version 1 with tags left open, version 2 as XML; statements of bank accounts and cards.

An OFX file says with what an account closed, not how it opened. Source: OFX 1.6 and 2.2.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal, InvalidOperation

from ...domain.errors import BillingError
from .rows import BankEntry, BankStatement, joined

_TAG = re.compile(r"<(/?)([A-Za-z0-9_.]+)>([^<]*)")
_STATEMENTS = ("STMTRS", "CCSTMTRS", "INVSTMTRS")
_LEAVES_OF_LINE = {"TRNTYPE", "DTPOSTED", "TRNAMT", "FITID", "NAME", "MEMO", "CHECKNUM", "REFNUM"}
_CHARSET = re.compile(rb"CHARSET:\s*([A-Za-z0-9_-]+)|encoding=[\"']([A-Za-z0-9_-]+)", re.IGNORECASE)


@dataclass
class _Node:
    """An aggregate: what stands directly in it, by name, and the aggregates beneath."""

    name: str
    leaves: dict[str, str] = field(default_factory=dict)
    beneath: list[_Node] = field(default_factory=list)

    def all(self, *names: str) -> Iterator[_Node]:
        """Give every aggregate of some names, however deep."""
        for node in self.beneath:
            if node.name in names:
                yield node
            yield from node.all(*names)

    def text(self, name: str) -> str:
        """Return a text that stands in it or beneath it, or nothing."""
        if self.leaves.get(name):
            return self.leaves[name]
        return next((found for node in self.beneath if (found := node.text(name))), "")


def read(data: bytes, name: str) -> tuple[BankStatement, ...]:
    """Read the statements of an OFX file. Raises: BillingError with file and place."""
    root = _tree(_decoded(data))
    found = tuple(_statement(node, name) for node in root.all(*_STATEMENTS))
    if not found:
        raise _without_statement(root, name)
    return found


def _decoded(data: bytes) -> str:
    for encoding in ("utf-8-sig", _charset(data), "cp1252"):
        try:
            return data.decode(encoding)
        except (UnicodeDecodeError, LookupError):
            continue
    return data.decode("latin-1")


def _charset(data: bytes) -> str:
    match = _CHARSET.search(data[:2000])
    said = (match[1] or match[2]).decode() if match else "cp1252"
    return f"cp{said}" if said.isdigit() else said


def _tree(text: str) -> _Node:
    """Build the aggregates. In version 1 a leaf has no end tag, so a tag with a text behind it is a leaf wherever it stands."""
    root = _Node("")
    path = [root]
    closed = {match[2].upper() for match in _TAG.finditer(text) if match[1]}
    for match in _TAG.finditer(text):
        tag, value = match[2].upper(), html.unescape(match[3]).strip()
        if match[1]:
            names = [node.name for node in path]
            if tag in names[1:]:
                del path[len(names) - 1 - names[::-1].index(tag) :]
        elif value or tag in _LEAVES_OF_LINE or tag not in closed:
            path[-1].leaves.setdefault(tag, value)
        else:
            node = _Node(tag)
            path[-1].beneath.append(node)
            path.append(node)
    return root


def _without_statement(root: _Node, name: str) -> BillingError:
    refused = next((node for node in root.all("STATUS") if node.text("SEVERITY").upper() == "ERROR"), None)
    if refused:
        why = refused.text("MESSAGE") or f"code {refused.text('CODE')}"
        text = f'{name} holds no statement: the bank answered "{why[:80]}"; fetch the file again.'
        return BillingError("bank_refused", text)
    return BillingError("bank_empty", f"{name} holds no statement of an account; choose another file or fetch it again.")


def _statement(node: _Node, name: str) -> BankStatement:
    currency = node.leaves.get("CURDEF", "").upper()
    lines = tuple(_entry(line, currency, f"{name}, transaction {at}") for at, line in enumerate(node.all("STMTTRN"), 1))
    closing = next((_number(found.leaves.get("BALAMT", "")) for found in node.all("LEDGERBAL")), None)
    return BankStatement(
        account=node.text("ACCTID"),
        currency=currency,
        opening=None,
        closing=closing,
        entries=tuple(line for line in lines if line.amount),
    )


def _number(text: str) -> Decimal | None:
    """Read an amount; a comma for the point is allowed by the format."""
    try:
        value = Decimal(text.replace(",", ".")) if text.count(",") + text.count(".") < 2 else Decimal(text.replace(",", ""))
    except InvalidOperation:
        return None
    return value if value.is_finite() else None


def _entry(line: _Node, currency: str, where: str) -> BankEntry:
    amount = _number(line.leaves.get("TRNAMT", ""))
    if amount is None:
        shown = line.leaves.get("TRNAMT", "")[:40]
        raise BillingError("bank_unreadable", f'{where}: "{shown}" is no amount; fetch the file from the bank again.')
    posted = line.leaves.get("DTPOSTED", "")
    try:
        day = date(int(posted[:4]), int(posted[4:6]), int(posted[6:8]))
    except ValueError:
        text = f'{where}: "{posted[:40]}" is no day of booking; fetch the file from the bank again.'
        raise BillingError("bank_unreadable", text) from None
    own = next((found.text("CURSYM") for found in line.all("CURRENCY")), "")
    party = joined([line.text("NAME")])
    return BankEntry(
        booked_on=day,
        amount=amount,
        currency=own or currency,
        party=party,
        iban=joined([next((found.text("ACCTID") for found in line.all("BANKACCTFROM", "BANKACCTTO")), "")]),
        text=joined([line.leaves.get("MEMO"), line.leaves.get("REFNUM")]),
        reference=joined([line.leaves.get("FITID")]),
    )
