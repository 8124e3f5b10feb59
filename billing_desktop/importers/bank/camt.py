"""Owns reading camt.052, camt.053 and camt.054 (ISO 20022, every version): what was booked, not what is pending.

An entry that holds several payments whose amounts add up to it becomes one line each. Source: the messages' own definitions.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from decimal import Decimal, InvalidOperation
from typing import Any
from xml.etree import ElementTree as ET

from ...domain.bank_details import iban_problem, plain_iban
from ...domain.errors import BillingError
from .rows import BankEntry, BankStatement, joined

_HOLDERS = ("Stmt", "Rpt", "Ntfctn")
_EMPTY = ("NOTPROVIDED", "NONREF")


class _Strict(ET.TreeBuilder):
    """Refuses a document type: no bank writes one, and what it can declare grows without end."""

    def doctype(self, name: str, pubid: str | None, system: str | None) -> None:
        raise ValueError("a document type")


def read(data: bytes, name: str) -> tuple[BankStatement, ...]:
    """Read the statements of a camt message. Raises: BillingError with file and place."""
    try:
        root = ET.fromstring(data, ET.XMLParser(target=_Strict()))
    except (ET.ParseError, ValueError, LookupError) as error:
        raise BillingError("bank_unreadable", f"{name} is no whole XML file ({error}); fetch it from the bank again.") from None
    for item in root.iter():
        item.tag = item.tag.rpartition("}")[2] if isinstance(item.tag, str) else ""
    holders = [item for message in root for item in message if item.tag in _HOLDERS]
    if not holders:
        raise BillingError("bank_unreadable", f"{name} holds no statement of an account; choose a camt.053 or camt.054 file.")
    return tuple(_statement(holder, name) for holder in holders)


def _statement(holder: Any, name: str) -> BankStatement:
    account = _text(holder, "Acct/Id/IBAN") or _text(holder, "Acct/Id/Othr/Id")
    booked = [item for item in holder.findall("Ntry") if _booked(item)]
    balances = {code: found for code, found in map(_balance, holder.findall("Bal")) if found}
    opening = balances.get("OPBD") or balances.get("PRCD")
    closing = balances.get("CLBD")
    currency = _text(holder, "Acct/Ccy") or _currency_of([*(found[1] for found in balances.values())], booked)
    entries = [line for at, item in enumerate(booked, 1) for line in _lines(item, f"{name}, entry {at}")]
    return BankStatement(
        account=account,
        currency=currency,
        opening=opening[0] if opening and opening[1] == currency else None,
        closing=closing[0] if closing and closing[1] == currency else None,
        entries=tuple(entries),
        pending=len(holder.findall("Ntry")) - len(booked),
    )


def _currency_of(of_balances: list[str], booked: list[Any]) -> str:
    found = [(_amount_of(item, "")[1]) for item in booked[:1]] or of_balances
    return found[0] if found else ""


def _booked(item: Any) -> bool:
    state = _text(item, "Sts/Cd") or _text(item, "Sts")
    return state in ("", "BOOK")


def _balance(item: Any) -> tuple[str, tuple[Decimal, str] | None]:
    code = _text(item, "Tp/CdOrPrtry/Cd")
    try:
        return code, _signed(item, "")
    except BillingError:
        return code, None


def _amount_of(item: Any, where: str) -> tuple[Decimal, str]:
    node = item.find("Amt")
    text = (node.text or "").strip() if node is not None else ""
    try:
        amount = Decimal(text)
    except InvalidOperation:
        amount = Decimal("NaN")
    if node is None or not amount.is_finite() or amount < 0:
        raise BillingError("bank_unreadable", f'{where}: "{text[:40]}" is no amount; fetch the file from the bank again.')
    return amount, node.get("Ccy", "")


def _signed(item: Any, where: str) -> tuple[Decimal, str]:
    amount, currency = _amount_of(item, where)
    return -amount if _text(item, "CdtDbtInd") == "DBIT" else amount, currency


def _lines(item: Any, where: str) -> Iterator[BankEntry]:
    """Give the lines of an entry: each of its payments where they add up to it, else the entry as a whole."""
    amount, currency = _signed(item, where)
    if not amount:
        return  # a notice without money
    day = _day(item, where)
    details = item.findall("NtryDtls/TxDtls")
    parts = [_part(detail, amount) for detail in details]
    if len(details) > 1 and all(part and part[1] == currency for part in parts) and sum(p[0] for p in parts if p) == amount:
        for detail, part in zip(details, parts, strict=True):
            if part and part[0]:
                yield _entry(item, detail, day, part[0], currency)
    else:
        yield _entry(item, details[0] if len(details) == 1 else None, day, amount, currency)


def _part(detail: Any, whole: Decimal) -> tuple[Decimal, str] | None:
    """Return what one payment of a batch came to, with the sign of its own or of the entry."""
    for node in (detail, detail.find("AmtDtls/TxAmt")):
        if node is not None and node.find("Amt") is not None:
            try:
                amount, currency = _amount_of(node, "")
            except BillingError:
                return None
            sign = _text(detail, "CdtDbtInd") or ("DBIT" if whole < 0 else "CRDT")
            return (-amount if sign == "DBIT" else amount), currency
    return None


def _day(item: Any, where: str) -> date:
    for path in ("BookgDt/Dt", "BookgDt/DtTm", "ValDt/Dt", "ValDt/DtTm"):
        text = _text(item, path)[:10]
        if text:
            try:
                return date.fromisoformat(text)
            except ValueError:
                raise BillingError(
                    "bank_unreadable", f'{where}: "{text}" is no day; fetch the file from the bank again.'
                ) from None
    raise BillingError("bank_unreadable", f"{where} has no day of booking; fetch the file from the bank again.")


def _entry(item: Any, detail: Any, day: date, amount: Decimal, currency: str) -> BankEntry:
    at = detail if detail is not None else item
    other = "Dbtr" if amount > 0 else "Cdtr"
    parties = "RltdPties"
    party = next(
        (
            found
            for role in (other, f"Ultmt{other}")
            for path in (f"{parties}/{role}/Nm", f"{parties}/{role}/Pty/Nm")
            if (found := _text(at, path))
        ),
        "",
    )
    number = _text(at, f"{parties}/{other}Acct/Id/IBAN") or _text(at, f"{parties}/{other}Acct/Id/Othr/Id")
    written = [
        *_texts(at, "RmtInf/Ustrd"),
        *_texts(at, "RmtInf/Strd/CdtrRefInf/Ref"),
        *_texts(at, "RmtInf/Strd/RfrdDocInf/Nb"),
        *_texts(at, "RmtInf/Strd/AddtlRmtInf"),
    ]
    end_to_end = _text(at, "Refs/EndToEndId")
    text = joined([*written, *([end_to_end] if end_to_end not in _EMPTY else [])])
    plain = plain_iban(number)
    return BankEntry(
        booked_on=day,
        amount=amount,
        currency=currency,
        party=joined([party]),
        iban=plain if plain and not iban_problem(plain) else joined([number]),
        text=text or joined([_text(at, "AddtlTxInf"), _text(item, "AddtlNtryInf")]),
        reference=joined([_text(at, "Refs/AcctSvcrRef") or _text(item, "AcctSvcrRef") or _text(item, "NtryRef")]),
    )


def _text(item: Any, path: str) -> str:
    found = item.find(path)
    return (found.text or "").strip() if found is not None else ""


def _texts(item: Any, path: str) -> list[str]:
    return [(found.text or "").strip() for found in item.findall(path)]
