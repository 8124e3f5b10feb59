"""Owns writing JSON: days as ISO texts, amounts as whole minor units; must not know where rows come from."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from datetime import date, datetime
from typing import Any

from ..domain.receipt import PaymentReceipt
from ..domain.statement_rows import Statement, StatementLine
from .words import kind_of


def write_table_json(rows: Iterable[Mapping[str, object]]) -> bytes:
    """Write rows as a list of objects in UTF-8, indented, with letters as they are."""
    return write_json([dict(row) for row in rows])


def statement_json_file(statement: Statement) -> bytes:
    """Write a statement as a JSON file."""
    return write_json(statement_json(statement))


def statement_json(statement: Statement) -> dict[str, Any]:
    """Return a statement as plain objects. Units: amounts are whole minor units of `currency`."""
    return {
        "customer": statement.customer.external_reference,
        "account": statement.account.external_reference if statement.account else None,
        "type": statement.type,
        "from": _day(statement.from_),
        "to": _day(statement.to),
        "currency": statement.currency,
        "opening": statement.opening_minor,
        "lines": [_line(line, statement.type) for line in statement.lines],
        "billed": statement.billed_minor,
        "paid": statement.paid_minor,
        "credited": statement.credited_minor,
        "written_off": statement.written_off_minor,
        "closing": statement.closing_minor,
        "ageing": statement.ageing.minors(),
        "customer_name": statement.customer.name,
        "account_name": statement.account.name if statement.account else None,
        "as_known": statement.made_at.isoformat(),
        "head": statement.head,
    }


def receipt_json_file(receipt: PaymentReceipt) -> bytes:
    """Write a receipt as a JSON file. Units: amounts are whole minor units of `currency`."""
    return write_json(
        {
            "payment_id": receipt.number,
            "reference": receipt.reference,
            "customer": receipt.customer.external_reference,
            "customer_name": receipt.customer.name,
            "account": receipt.account.external_reference if receipt.account else None,
            "account_name": receipt.account.name if receipt.account else None,
            "paid_on": _day(receipt.paid_on),
            "method": receipt.method,
            "note": receipt.note,
            "amount": receipt.amount_minor,
            "currency": receipt.currency,
            "lines": [
                {"kind": line.kind, "name": line.name, "amount": line.amount_minor, "after": line.after_minor}
                for line in receipt.lines
            ],
            "credit": receipt.credit_minor,
            "refunded": receipt.refunded_minor,
            "state": receipt.state,
            "reversed_on": _day(receipt.reversed_on),
            "as_known": receipt.made_at.isoformat(),
            "head": receipt.head,
        }
    )


def _line(line: StatementLine, type_: str) -> dict[str, object]:
    remaining = {"remaining": line.remaining_minor} if type_ == "open_item" else {}
    return {
        "date": _day(line.date),
        "kind": kind_of(line),
        "reference": line.reference,
        "description": line.description,
        "due_date": _day(line.due_date),
        "amount": line.amount_minor,
        "balance": line.balance_minor,
        **remaining,
        "allocations": [{"reference": reference, "amount": part} for reference, part in line.allocations],
    }


def _day(day: date | None) -> str | None:
    return None if day is None else day.isoformat()


def write_json(value: object) -> bytes:
    """Write a value in UTF-8, indented, with letters as they are."""
    return (json.dumps(value, ensure_ascii=False, indent=2, default=_plain) + "\n").encode("utf-8", "replace")


def _plain(value: object) -> str:
    if isinstance(value, date | datetime):
        return value.isoformat()
    raise TypeError(f"{type(value).__name__} has no JSON form")
