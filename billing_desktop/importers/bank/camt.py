"""Owns reading camt.052, 053 and 054 of any version: entries, batches taken apart, charges, status; must not know the book.

A document type is refused, so no entity is ever expanded or loaded. An entry is numbered by its place in the file.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from xml.etree import ElementTree

from ...domain.errors import BillingError
from .lines import BankFile, Entry, Statement

_KINDS = {"BkToCstmrAcctRpt": "camt.052", "BkToCstmrStmt": "camt.053", "BkToCstmrDbtCdtNtfctn": "camt.054"}
_STATEMENTS = frozenset({"Rpt", "Stmt", "Ntfctn"})
_NONE = frozenset({"", "NOTPROVIDED", "NOT PROVIDED", "NONREF", "NOREF"})
_AMOUNT = re.compile(r"[+-]?([0-9]{1,18}\.?[0-9]{0,9}|\.[0-9]{1,9})")
_DEEPEST = 64


def is_camt(head: str) -> bool:
    """Say whether a text begins as such a file."""
    return bool(re.search(r"camt\.05[234]|<(\w+:)?(BkToCstmr(Stmt|AcctRpt|DbtCdtNtfctn))\b", head)) and "<" in head[:10]


def read_camt(data: bytes, name: str) -> BankFile:
    """Read the file. Raises: BillingError for what is no whole, plain XML."""
    reader = _Reader(name)
    parser = ElementTree.XMLParser(target=reader)  # a document type ends it before any entity
    try:
        parser.feed(data)
        parser.close()
    except ElementTree.ParseError as error:
        line = error.position[0]
        text = f"{name}, line {line}: the file is cut off or no whole XML; get it anew from your bank."
        raise BillingError("bank_file_broken", text) from None
    except (LookupError, ValueError):
        text = f"{name} is written in an encoding that is not known here; get it anew from your bank as UTF-8."
        raise BillingError("bank_file_broken", text) from None
    if not reader.form:
        raise BillingError("bank_file_broken", f"{name} is no camt.052, 053 or 054; choose a statement of your bank.")
    for number, statement in enumerate(reader.statements, start=reader.entries + 1):
        statement.line = number
    return BankFile(reader.form, tuple(reader.statements))


class _Reader:
    """Takes the elements one by one and keeps none of an entry once it is read, so a large file needs little room."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._open: list[ElementTree.Element] = []
        self._text: list[str] = []
        self._now: Statement | None = None
        self.statements: list[Statement] = []
        self.entries = 0
        self.form = ""

    def doctype(self, *_: object) -> None:
        """Refuse what could load or expand anything."""
        text = f"{self._name} has a document type of its own, which no bank writes; get it anew from your bank."
        raise BillingError("bank_file_broken", text)

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        """Begin an element."""
        element = ElementTree.Element(tag.rpartition("}")[2], attributes)
        if len(self._open) >= _DEEPEST:
            raise BillingError("bank_file_broken", f"{self._name} is nested too deeply for a statement; get it anew.")
        if self._open:
            self._open[-1].append(element)
        self._open.append(element)
        self._text.clear()
        self.form = self.form or _KINDS.get(element.tag, "")
        if element.tag in _STATEMENTS and len(self._open) == 3:
            self._now = Statement()

    def data(self, text: str) -> None:
        """Take a piece of text."""
        self._text.append(text)

    def end(self, _tag: str) -> None:
        """End an element; an entry and a statement are read and given up."""
        element = self._open.pop()
        if not len(element):
            element.text = "".join(self._text).strip()
        self._text.clear()
        if self._now is None:
            return
        if element.tag == "Ntry" and len(self._open) == 3:
            self._take(self._now, element)
            self._open[-1].remove(element)
        elif element.tag in _STATEMENTS and len(self._open) == 2:
            self._finish(self._now, element)
            self._open[-1].remove(element)
            self._now = None

    def close(self) -> None:
        """End the file."""

    def _take(self, statement: Statement, entry: ElementTree.Element) -> None:
        status = _text(entry, "Sts/Cd") or _text(entry, "Sts/Prtry") or _text(entry, "Sts")
        if status.upper() in ("PDNG", "FUTR", "INFO"):
            statement.pending += 1
            return
        for one in _entries(entry):
            self.entries += 1
            statement.entries.append(replace(one, line=self.entries))
        amount = _signed(entry, entry.find("Amt"), "")
        if amount is not None:
            statement.moved += amount

    def _finish(self, statement: Statement, element: ElementTree.Element) -> None:
        statement.account = _text(element, "Acct/Id/IBAN") or _text(element, "Acct/Id/Othr/Id")
        statement.currency = _text(element, "Acct/Ccy")
        if self.form == "camt.053":
            opening, closing = _balance(element, "OPBD") or _balance(element, "PRCD"), _balance(element, "CLBD")
            if opening and closing and opening[1] == closing[1]:
                statement.opening, statement.closing = opening[0], closing[0]
        self.statements.append(statement)


def _balance(statement: ElementTree.Element, code: str) -> tuple[Decimal, str] | None:
    """Return a balance and its currency, where the statement has one of that code and no more."""
    found = [one for one in statement.findall("Bal") if _text(one, "Tp/CdOrPrtry/Cd") == code]
    amount = _signed(found[0], found[0].find("Amt"), "") if len(found) == 1 else None
    return (amount, found[0].find("Amt").get("Ccy", "")) if amount is not None else None  # type: ignore[union-attr]


def _entries(entry: ElementTree.Element) -> Iterator[Entry]:
    """Give the payments of an entry: those of a batch one by one, where they add up to it, else the entry as one."""
    amount = _signed(entry, entry.find("Amt"), "")
    details = entry.findall("NtryDtls/TxDtls")
    on = _day(entry, "BookgDt") or _day(entry, "ValDt")
    if amount is None:
        yield Entry(0, on, Decimal(0), unreadable=_unreadable(entry))
        return
    currency = entry.find("Amt").get("Ccy", "")  # type: ignore[union-attr]
    back = _text(entry, "RvslInd").lower() in ("true", "1")
    batch = int(_text(entry, "NtryDtls/Btch/NbOfTxs") or "1") if _text(entry, "NtryDtls/Btch/NbOfTxs").isdigit() else 1
    own = _known(_text(entry, "AcctSvcrRef"))
    fees = _fees(entry) + sum(map(_fees, details))
    amounts = [_detail_amount(one, entry, currency) for one in details]
    total = sum((one for one in amounts if one is not None), Decimal(0))
    known = None not in amounts and total in (amount, amount + fees)
    if len(details) > 1 and known:
        for one, part in zip(details, amounts, strict=True):
            assert part is not None
            yield _entry(one, entry, on, part, currency, _known(_text(one, "Refs/AcctSvcrRef")), back)
    elif len(details) == 1 and batch == 1:
        part = total if known else amount
        yield _entry(details[0], entry, on, part, currency, _known(_text(details[0], "Refs/AcctSvcrRef")) or own, back)
    else:
        # Several payments in one sum that the file does not tell apart: whose they are is for the operator to say.
        note = "" if details or batch > 1 else _text(entry, "AddtlNtryInf")
        yield Entry(0, on, amount, currency, reference=note, number=own, came_back=back)


def _entry(
    one: ElementTree.Element, entry: ElementTree.Element, on: str, amount: Decimal, currency: str, number: str,
    back: bool,
) -> Entry:  # fmt: skip
    """Read the details of one payment: who paid by whom, from where, and what was written with it."""
    back = back or one.find("RtrInf") is not None
    side, other = ("Dbtr", "Cdtr") if amount > 0 else ("Cdtr", "Dbtr")
    name, account = _party(one, side)
    if back and not (name or account):  # what came back may name both as in the payment that it takes back
        name, account = _party(one, other)
    return Entry(0, on, amount, currency, name, account, _remittance(one, entry), number, back)


def _party(one: ElementTree.Element, side: str) -> tuple[str, str]:
    """Return name and account of who stands on one side of a payment, empty where the file does not say."""
    names = [_text(one, f"RltdPties/{who}{at}/Nm") for who in (f"Ultmt{side}", side) for at in ("", "/Pty")]
    account = _text(one, f"RltdPties/{side}Acct/Id/IBAN") or _text(one, f"RltdPties/{side}Acct/Id/Othr/Id")
    return next(filter(None, names), ""), account


def _remittance(one: ElementTree.Element, entry: ElementTree.Element) -> str:
    """Return all that the payer wrote, references first; what the bank adds only where there is nothing else."""
    texts = [element.text or "" for element in one.findall("RmtInf/Ustrd")]
    for path in ("CdtrRefInf/Ref", "CdtrRefInf/CdtrRef", "RfrdDocInf/Nb", "RfrdDocInf/RfrdDocNb", "AddtlRmtInf"):
        texts += [element.text or "" for element in one.findall(f"RmtInf/Strd/{path}")]
    found = [text for text in dict.fromkeys(texts) if text] or [_text(one, "AddtlTxInf") or _text(entry, "AddtlNtryInf")]
    end = _known(_text(one, "Refs/EndToEndId"))
    if not any(end in text for text in found):
        found.append(end)
    return " ".join(found).strip()


def _detail_amount(one: ElementTree.Element, entry: ElementTree.Element, currency: str) -> Decimal | None:
    """Return the amount of one payment in the currency of the account, with its sign, or None where it is not said."""
    for path in ("Amt", "AmtDtls/TxAmt/Amt", "AmtDtls/CntrValAmt/Amt", "AmtDtls/InstdAmt/Amt"):
        found = one.find(path)
        if found is not None and found.get("Ccy", currency) == currency:
            return _signed(one, found, _text(entry, "CdtDbtInd"))
    return None


def _fees(element: ElementTree.Element) -> Decimal:
    """Add up the charges that the bank took off."""
    records = element.findall("Chrgs/Rcrd") or [one for one in element.findall("Chrgs") if one.find("Amt") is not None]
    total = Decimal(0)
    for one in records:
        amount = _signed(one, one.find("Amt"), "DBIT")
        total -= amount or 0
    return total


def _signed(owner: ElementTree.Element, amount: ElementTree.Element | None, otherwise: str) -> Decimal | None:
    """Read an amount with the sign of its owner, or None where either is missing."""
    side = (_text(owner, "CdtDbtInd") or otherwise).upper()
    text = (amount.text or "") if amount is not None else ""
    if side not in ("CRDT", "DBIT") or not _AMOUNT.fullmatch(text):
        return None
    return -Decimal(text) if side == "DBIT" else Decimal(text)


def _unreadable(entry: ElementTree.Element) -> str:
    """Say what there is instead of an amount: one without its side is none, since it may have gone out."""
    text = _text(entry, "Amt")
    return f"{text[:40]} without CRDT or DBIT" if _AMOUNT.fullmatch(text) else text or "no amount"


def _day(element: ElementTree.Element, name: str) -> str:
    return (_text(element, f"{name}/Dt") or _text(element, f"{name}/DtTm"))[:10]


def _known(reference: str) -> str:
    return "" if reference.upper() in _NONE else reference


def _text(element: ElementTree.Element, path: str) -> str:
    return (element.findtext(path) or "").strip()
