"""Owns reading MT940 and MT942 as banks of many countries write them; the tags are read by the library mt-940.

Each statement is read by itself, since the library would mix the balances of several. Source: SWIFT MT940; DFÜ agreement,
annex 3, for the structured :86:.
"""

from __future__ import annotations

import re
from decimal import Decimal
from typing import Any

from mt940.models import Transactions

from ...domain.bank_details import iban_problem, plain_iban
from ...domain.errors import BillingError
from .rows import BankEntry, BankStatement, joined, one_account

_START = re.compile(r"(?m)^(?=:20:)")
_TAGGED = re.compile(r"(?m)^:\d\d[A-Z]?:")
_IBAN = re.compile(r"\b[A-Z]{2}\d{2}[A-Z0-9]{11,30}\b")
_NAMED = re.compile(
    r"/NAME/([^/]+)|\bNAAM:\s*([^\n]+)|\bOD:\s*([^;]+?)(?:\s{2,}|;|$)|\bAUFTRAGGEBER:\s*([^\n]+?)(?=\s+MITTEILUNGEN|$)"
)
_REMITTED = re.compile(r"/REMI/(.*?)(?=/(?:ISDT|EREF|CSID|MARF|TRTP|IBAN|BIC|NAME|ORDP|BENM)/|$)", re.DOTALL)
_PARTS = re.compile(r"[?>](\d\d)")
_KEYWORD = re.compile(r"(EREF|KREF|MREF|CRED|DEBT|SVWZ|ABWA|ABWE|IBAN|BIC)\+")


def read(data: bytes, name: str) -> tuple[BankStatement, ...]:
    """Read the statements of an MT940 file. Raises: BillingError with file and place."""
    chunks = [chunk for chunk in _START.split(_decoded(data)) if _TAGGED.search(chunk)]
    found = [_statement(chunk, f"{name}, statement {at}") for at, chunk in enumerate(chunks, 1)]
    statements = one_account([one for one in found if one])
    if not statements:
        raise BillingError("bank_empty", f"{name} holds no line of an account; choose another file or fetch it again.")
    return statements


def _decoded(data: bytes) -> str:
    for encoding in ("utf-8-sig", "cp1252"):
        try:
            return data.decode(encoding).replace("\r\n", "\n").replace("\r", "\n")
        except UnicodeDecodeError:
            continue
    return data.decode("latin-1").replace("\r\n", "\n")


def _statement(text: str, where: str) -> BankStatement | None:
    read_as = Transactions(processors={"pre_statement": [], "post_transaction_details": []})
    try:
        read_as.parse(text)
    except (ValueError, RuntimeError, AssertionError, KeyError, ArithmeticError) as error:
        why = " ".join(str(error).split())[:80]
        raise BillingError("bank_unreadable", f"{where} cannot be read ({why}); fetch the file from the bank again.") from None
    opening = _balance(read_as, "final_opening_balance", "intermediate_opening_balance")
    closing = _balance(read_as, "final_closing_balance", "intermediate_closing_balance")
    currency = next((balance.amount.currency for balance in (opening, closing) if balance), "")
    entries = tuple(_entry(line, currency, where) for line in read_as if "amount" in line.data)
    if not entries and not (opening and closing):
        return None
    return BankStatement(
        account=str(read_as.data.get("account_identification") or ""),
        currency=currency or next((entry.currency for entry in entries), ""),
        opening=opening.amount.amount if opening else None,
        closing=closing.amount.amount if closing else None,
        entries=tuple(entry for entry in entries if entry.amount),
    )


def _balance(read_as: Any, *names: str) -> Any:
    return next((read_as.data[name] for name in names if read_as.data.get(name)), None)


def _entry(line: Any, currency: str, where: str) -> BankEntry:
    data = line.data
    day = data.get("entry_date") or data.get("date")
    if day is None:
        raise BillingError("bank_unreadable", f"{where}: a line has no day of booking; fetch the file from the bank again.")
    details, extra = str(data.get("transaction_details") or ""), str(data.get("extra_details") or "")
    party, iban, text = _written(details)
    numbers = [found for found in _IBAN.findall(f"{iban} {details} {extra}") if not iban_problem(plain_iban(found))]
    own = [str(data.get(key) or "") for key in ("customer_reference",)]
    also = [one for one in own if one and one not in ("NONREF", "EREF", "N") and one not in text]
    bank = str(data.get("bank_reference") or "")
    return BankEntry(
        booked_on=day,
        amount=Decimal(data["amount"].amount),
        currency=data["amount"].currency or currency,
        party=party,
        iban=plain_iban(numbers[0]) if numbers else "",
        text=joined([text, *also]),
        reference="" if bank == "NONREF" else bank,
    )


def _written(details: str) -> tuple[str, str, str]:
    """Return who paid, from where, and what they wrote, out of the text of :86:, structured or not."""
    pieces = _PARTS.split(details.replace("\n", "") if details[3:4] in ("?", ">") else details)
    if len(pieces) > 2 and re.fullmatch(r"\d{3}", pieces[0].strip()):
        fields = list(zip(pieces[1::2], pieces[2::2], strict=True))
        purpose = [value for code, value in fields if code in _PURPOSE]
        party = "".join(value for code, value in fields if code in ("32", "33"))
        account = "".join(value for code, value in fields if code in ("31", "38"))
        return joined([party]), joined([account]), _purpose(purpose) or joined([value for code, value in fields if code == "00"])
    named = _NAMED.search(details.replace("\n", "") if "/NAME/" in details else details)
    remitted = _REMITTED.search(details.replace("\n", ""))
    text = remitted[1] if remitted and remitted[1].strip() else details
    party = next((group for group in named.groups() if group), "") if named else ""
    return joined([party]), "", joined([text])


_PURPOSE = {f"{number}" for number in (*range(20, 30), *range(60, 64))}


def _purpose(lines: list[str]) -> str:
    """Return what a payer wrote: what stands behind SVWZ+ and the payer's own reference, or all where no keyword is.

    A keyword begins a line of the field; the lines are cut anywhere, so they are joined without a blank.
    """
    said: dict[str, str] = {"": ""}
    keyword = ""
    for line in lines:
        found = _KEYWORD.match(line)
        keyword = found[1] if found else keyword
        said[keyword] = said.get(keyword, "") + (line[found.end() :] if found else line)
    reference = said.get("EREF", "").strip()
    return joined([said[""], said.get("SVWZ"), "" if reference == "NOTPROVIDED" else reference])
