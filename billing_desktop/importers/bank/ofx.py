"""Owns reading OFX 1 (SGML) and OFX 2 (XML), and QIF; must not know the book.

OFX is read tag by tag, so that unclosed tags are no matter and nothing that a document type says is ever looked at.
"""

from __future__ import annotations

import html
import re
from collections.abc import Mapping
from decimal import Decimal

from ...domain.errors import BillingError
from .lines import BankFile, Entry, Statement

_TAG = re.compile(r"<(/?)([A-Za-z0-9_.]+)[^<>]*>([^<]*)")
_NUMBER = re.compile(r"[+-]?([0-9]{1,18}([.,][0-9]{0,9})?|[.,][0-9]{1,9})")
_GROUPED = re.compile(r"[+-]?[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?|[+-]?[0-9]{1,3}(\.[0-9]{3})+(,[0-9]*)?")
_ACCOUNTS = frozenset({"BANKACCTFROM", "CCACCTFROM", "INVACCTFROM"})
_STATEMENTS = frozenset({"STMTRS", "CCSTMTRS", "INVSTMTRS"})


def is_ofx(head: str) -> bool:
    """Say whether a text begins as such a file."""
    return bool(re.search(r"(?m)^\s*(OFXHEADER:|<\?OFX\b|<OFX>)", head, re.IGNORECASE)) or bool(re.search(r"<OFX>", head))


def read_ofx(text: str, name: str) -> BankFile:
    """Read the file; an entry is numbered by its place in it. Raises: BillingError for one that is cut off."""
    statements: list[Statement] = []
    entry: dict[str, str] | None = None
    inside: list[str] = []
    count = 0
    for closing, raw, value in _TAG.findall(text):
        tag = raw.upper()
        if tag in _STATEMENTS and not closing:
            statements.append(Statement())
        if tag == "STMTTRN":
            if entry is not None and statements:
                count += 1
                statements[-1].entries.append(_entry(entry, count, statements[-1].currency))
            entry = None if closing else {}
        elif closing:
            if tag in inside:
                del inside[inside.index(tag) :]
        elif not value.strip():
            inside.append(tag)
        elif entry is not None:
            within = inside[-1] if inside and inside[-1] in ("CURRENCY", "ORIGCURRENCY") else ""
            entry.setdefault(f"{within}.{tag}" if within else tag, _plain(value))
        elif statements and tag == "CURDEF":
            statements[-1].currency = _plain(value).upper()
        elif statements and tag == "ACCTID" and not statements[-1].account:
            statements[-1].account = _plain(value)
    if entry is not None or (statements and not re.search(r"</OFX>\s*$", text, re.IGNORECASE)):
        raise BillingError("bank_file_broken", f"{name} ends in the middle; get it anew from your bank.")
    return BankFile("OFX", tuple(statements))


def _entry(values: Mapping[str, str], line: int, currency: str) -> Entry:
    amount = read_number(values.get("TRNAMT", ""))
    posted = values.get("DTPOSTED", "") or values.get("DTUSER", "")
    on = f"{posted[:4]}-{posted[4:6]}-{posted[6:8]}" if re.match(r"[0-9]{8}", posted) else posted
    currency = values.get("CURRENCY.CURSYM", "") or currency
    texts = [values.get(tag, "") for tag in ("MEMO", "REFNUM", "CHECKNUM")]
    payer = values.get("NAME", "") or values.get("PAYEE", "")
    if amount is None:
        return Entry(line, on, Decimal(0), currency, payer, unreadable=values.get("TRNAMT", "") or "no amount")
    return Entry(
        line,
        on,
        amount,
        currency,
        payer,
        values.get("ACCTID", ""),
        " ".join(dict.fromkeys(text for text in texts if text)),
        values.get("FITID", ""),
        came_back=values.get("TRNTYPE", "").upper() in ("RETURN", "RETURNED"),
    )


def read_number(text: str) -> Decimal | None:
    """Read an amount with a point or a comma before its decimals, or None where it is neither or could be both.

    >>> read_number("-1,234.50"), read_number("12,5"), read_number("+7"), read_number("1e3"), read_number("1,234")
    (Decimal('-1234.50'), Decimal('12.5'), Decimal('7'), None, None)
    """
    body = text.replace("−", "-").strip()[:40]
    if _GROUPED.fullmatch(body):
        marks = re.findall(r"[.,]", body)
        if len(set(marks)) == 1 and len(marks) == 1:
            return Decimal(body) if marks == ["."] else None  # 1.234 has three decimals in this form, 1,234 may be either
        last = marks[-1] if len(set(marks)) > 1 else ""
        whole, _, part = body.rpartition(last) if last else (body, "", "")
        return Decimal(f"{re.sub('[.,]', '', whole)}.{part or '0'}")
    return Decimal(body.replace(",", ".")) if _NUMBER.fullmatch(body) else None


def _plain(value: str) -> str:
    return " ".join(html.unescape(value).split())
