"""Owns the use case of exporting lists with the field names of the rules; must not know files.

In JSON amounts are whole minor units with their currency; CSV, read by people and spreadsheets, has them with a plain
decimal point. Source: rules 2; issue, Command line; ux C46.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from functools import cache, partial
from pathlib import Path
from typing import Any

from ..domain.ageing import SHOWN
from ..domain.ageing_rows import AgeingReport
from ..domain.errors import BillingError
from ..domain.events import instant
from ..domain.model import Account, Bill, Customer, ObligationRef, Payment, PaymentRules
from ..domain.money import format_minor
from ..exporters import save_bytes
from ..exporters.csv_out import write_table_csv
from ..exporters.journal import write_journal
from ..exporters.json_out import write_json, write_table_json
from ..exporters.xlsx_out import Amount, Sheet, write_workbook
from ..store import entries, journal, lists, outbox, payment_lists, records
from .desk import Desk
from .situation import model_of

KINDS = ("customers", "accounts", "bills", "payments", "entries", "events")
FORMATS = ("json", "csv", "xlsx")


class Exports:
    """Exports of the open book."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def table(self, kind: str, format: str) -> bytes:
        """Return a list as a file's bytes; CSV and XLSX have the same columns as JSON, nested ones with a dot.

        Raises: BillingError for an unknown kind or format.
        """
        if kind not in KINDS:
            raise BillingError("unknown_kind", f"{kind[:20]} cannot be exported; choose one of {', '.join(KINDS)}.")
        if format not in FORMATS:
            raise BillingError("unknown_format", f"{format[:20]} is no format of lists; choose one of {', '.join(FORMATS)}.")
        rows = list(self.rows(kind))
        if format == "json":
            return write_table_json(rows)
        columns, flat = _COLUMNS[kind], [_flat(row) for row in rows]
        if format == "xlsx":
            cells = [_typed(row, columns) for row in flat]
            return write_workbook((Sheet(kind, columns, cells),), title=kind, made_at=self._desk.moment())
        return write_table_csv(columns, [_plain(row, columns) for row in flat])

    def journal(self, format: str) -> bytes:
        """Return the whole book as a plain-text journal for hledger or beancount. Raises: BillingError."""
        with self._desk.store.read() as db:
            return write_journal(journal.lines(db), format)

    def ageing(self, report: AgeingReport, format: str) -> bytes:
        """Return the ageing report as a file's bytes, with the same columns in every format."""
        customers = [
            {
                "customer_id": line.public_id,
                "customer": line.external_reference,
                "external_reference": line.external_reference,
                "name": line.name,
                "currency": line.ageing.currency,
                **line.ageing.minors(),
            }
            for line in report.customers
        ]
        totals = [{"currency": total.currency, **total.minors()} for total in report.totals]
        if format == "json":
            answer = {"as_of": report.as_of.isoformat(), "totals": totals, "customers": customers}
            return write_json(answer)
        columns = ["external_reference", "name", *SHOWN, "currency"]
        lines = [*customers, *({"name": "total", **total} for total in totals)]
        if format == "xlsx":
            strong = frozenset(range(len(customers), len(lines)))
            cells = [_typed(row, columns) for row in lines]
            return write_workbook((Sheet("Ageing", columns, cells, strong),), title="Ageing", made_at=self._desk.moment())
        return write_table_csv(columns, [_plain(row, columns) for row in lines])

    def payment(self, payment_id: int) -> dict[str, Any]:
        """Return one payment as exports have it."""
        with self._desk.store.read() as db:
            payment = records.payment(db, payment_id)
            assert payment is not None
            return payment_object(db, payment)

    def rows(self, kind: str) -> list[dict[str, Any]]:
        """Return a list as plain objects."""
        with self._desk.store.read() as db:
            return list(_customers(db, self._desk.today()) if kind == "customers" else _ROWS[kind](db))


_RULES = tuple(f"payment_rules.{name}" for name in ("min_amount", "max_amount", "underpayment_allowed", "overpayment_allowed"))
_COLUMNS: dict[str, tuple[str, ...]] = {
    "customers": (
        "id", "external_reference", "name", "email", "phone", "address_line_1", "address_line_2", "postal_code", "city",
        "region", "country", "currency", "billing_model", "language", "balance", "owed", "credit", "overdue", *_RULES, "notes",
        "metadata", "archived",
    ),
    "accounts": (
        "id", "external_reference", "name", "customer_id", "currency", "balance", *_RULES, "metadata", "closed",
        "customer", "customer_name",
    ),
    "bills": (
        "id", "external_reference", "customer_id", "account_id", "amount_due", "amount_paid", "amount_credited",
        "amount_written_off", "amount_cancelled", "amount_remaining", "currency", "bill_date", "due_date", "status",
        "description", *_RULES, "metadata", "customer", "customer_name", "account", "account_name",
    ),
    "payments": (
        "id", "kind", "customer_id", "account_id", "amount", "currency", "paid_on", "recorded_at", "method", "reference",
        "note", "unapplied", "refunded", "state", "allocations", "customer", "customer_name", "account", "account_name",
    ),
    "entries": (
        "id", "posting", "act", "given_on", "recorded_at", "effective_on", "kind", "amount", "currency", "customer_id",
        "account_id", "bill_id", "reference", "payment_id", "undoes", "reason", "hash",
    ),
    "events": ("id", "type", "state", "payload", "created_at"),
}  # fmt: skip
"""The columns of each list as CSV, also of an empty one; a test holds them against what JSON has."""
_MONEY = frozenset((
    "balance", "owed", "overdue", "amount", "unapplied", "refunded", "amount_due", "amount_paid", "amount_credited",
    "amount_written_off", "amount_cancelled", "amount_remaining", "payment_rules.min_amount", "payment_rules.max_amount",
    *SHOWN,
))  # fmt: skip


def _plain(row: Mapping[str, Any], columns: Sequence[str]) -> list[Any]:
    """Return the cells of a row; amounts with the decimals of the row's currency, as people and spreadsheets add them up."""
    return [
        format_minor(value, row["currency"]) if name in _MONEY and value is not None else value
        for name in columns
        for value in (row.get(name),)
    ]


def _typed(row: Mapping[str, Any], columns: Sequence[str]) -> list[object]:
    """Return the cells of a row with their types, for a spreadsheet."""
    return [
        Amount(value, row["currency"]) if name in _MONEY and value is not None else value
        for name in columns
        for value in (row.get(name),)
    ]


def _flat(row: Mapping[str, Any]) -> dict[str, Any]:
    flat: dict[str, Any] = {}
    for name, value in row.items():
        if name == "payment_rules":
            flat |= {f"payment_rules.{inner}": text for inner, text in value.items()}
        elif isinstance(value, dict | list):
            flat[name] = json.dumps(value, ensure_ascii=False, default=str)
        else:
            flat[name] = value
    return flat


def _rules(rules: PaymentRules) -> dict[str, Any]:
    return {
        "min_amount": rules.min_amount,
        "max_amount": rules.max_amount,
        "underpayment_allowed": rules.underpayment_allowed,
        "overpayment_allowed": rules.overpayment_allowed,
    }


def _pages(db: Any, kind: str) -> Iterator[Any]:
    after = 0
    while page := records.page(db, kind, after):
        yield from page
        after = page[-1].id


def _customers(db: Any, today: date) -> Iterator[dict[str, Any]]:
    for customer in _pages(db, "customer"):
        yield customer_object(db, customer, today)


def customer_object(db: Any, customer: Customer, today: date) -> dict[str, Any]:
    """Return a customer with the field names of the rules; a balance that is not tracked is null (rules 3).

    Beside it stands what the customer list shows: owed, credit and overdue, in the customer's own currency.
    """
    shown = lists.customer_row(db, today, customer.id)
    assert shown is not None
    tracked = "customer" in model_of(db, customer).tracks or customer.posted
    return {
        "id": customer.public_id,
        "external_reference": customer.external_reference,
        "name": customer.name,
        "email": customer.email,
        "phone": customer.phone,
        "address_line_1": customer.address_line_1,
        "address_line_2": customer.address_line_2,
        "postal_code": customer.postal_code,
        "city": customer.city,
        "region": customer.region,
        "country": customer.country,
        "currency": customer.currency,
        "billing_model": customer.billing_model or None,
        "language": customer.language or None,
        "balance": customer.balance_minor if tracked else None,
        "owed": shown.owed_minor,
        "credit": shown.credit_minor,
        "overdue": shown.overdue_minor,
        "payment_rules": _rules(customer.payment_rules),
        "notes": customer.notes,
        "metadata": customer.metadata,
        "archived": customer.archived,
    }


def _accounts(db: Any) -> Iterator[dict[str, Any]]:
    owner = cache(partial(_whose, db))  # read once, however many rows are its own
    for account in _pages(db, "account"):
        whose = owner(account.customer_id, None)
        yield {**account_object(db, account), "customer": whose["customer"], "customer_name": whose["customer_name"]}


def _whose(db: Any, customer_id: int, account_id: int | None) -> dict[str, Any]:
    """Return numbers and names of whose a row is: a reader of a table does not look ids up.

    Only the owner has its number there, customer or account, as an import takes it; the customer's name always stands there.
    """
    customer = records.customer(db, customer_id)
    account = records.account(db, account_id) if account_id else None
    assert customer is not None
    return {
        "customer": "" if account else customer.external_reference,
        "customer_name": customer.name,
        "account": account.external_reference if account else "",
        "account_name": account.name if account else "",
    }


def account_object(db: Any, account: Account) -> dict[str, Any]:
    """Return an account with the field names of the rules; a balance that is not tracked is null (rules 3)."""
    customer = records.customer(db, account.customer_id)
    assert customer is not None
    tracked = "account" in model_of(db, customer).tracks or account.posted
    return {
        "id": account.public_id,
        "external_reference": account.external_reference,
        "name": account.name,
        "customer_id": customer.public_id,
        "currency": account.currency,
        "balance": account.balance_minor if tracked else None,
        "payment_rules": _rules(account.payment_rules),
        "metadata": account.metadata,
        "closed": account.closed,
    }


def _bills(db: Any) -> Iterator[dict[str, Any]]:
    owner = cache(partial(_whose, db))  # read once, however many rows are its own
    for bill in _pages(db, "bill"):
        if not bill.undone:
            yield {**bill_object(db, bill), **owner(bill.customer_id, bill.account_id)}


def bill_object(db: Any, bill: Bill) -> dict[str, Any]:
    """Return a bill with the field names of the rules; its owner is the customer or the account, never both."""
    owner_account = records.account(db, bill.account_id) if bill.account_id else None
    owner_customer = None if owner_account else records.customer(db, bill.customer_id)
    return {
        "id": bill.public_id,
        "external_reference": bill.external_reference,
        "customer_id": owner_customer.public_id if owner_customer else None,
        "account_id": owner_account.public_id if owner_account else None,
        "amount_due": bill.amount_due,
        "amount_paid": bill.amount_paid,
        "amount_credited": bill.amount_credited,
        "amount_written_off": bill.amount_written_off,
        "amount_cancelled": bill.amount_cancelled,
        "amount_remaining": bill.amount_remaining,
        "currency": bill.currency,
        "bill_date": bill.bill_date,
        "due_date": bill.due_date,
        "status": bill.status,
        "description": bill.description,
        "payment_rules": _rules(bill.payment_rules),
        "metadata": bill.metadata,
    }


def _payments(db: Any) -> Iterator[dict[str, Any]]:
    owner = cache(partial(_whose, db))  # read once, however many rows are its own
    for payment in _pages(db, "payment"):
        yield {**payment_object(db, payment), **owner(payment.customer_id, payment.account_id)}


def payment_object(db: Any, payment: Payment) -> dict[str, Any]:
    """Return a payment with the field names of the rules; its payer is the customer or the account, never both."""
    row = payment_lists.payment(db, payment.id)
    customer = records.customer(db, payment.customer_id)
    account = records.account(db, payment.account_id) if payment.account_id else None
    assert row is not None
    assert customer is not None
    return {
        "id": payment.public_id,
        "kind": payment.kind,
        "customer_id": None if account else customer.public_id,
        "account_id": account.public_id if account else None,
        "amount": payment.amount_minor,
        "currency": payment.currency,
        "paid_on": payment.paid_on,
        "recorded_at": instant(row.recorded_at),
        "method": payment.method,
        "reference": payment.reference,
        "note": payment.note,
        "unapplied": row.unapplied_minor,
        "refunded": payment.refunded_minor,
        "state": row.state or "recorded",
        "allocations": [
            {"kind": part.ref.kind, "reference": reference_of(db, part.ref), "amount": part.amount_minor}
            for part in row.allocations
            if part.ref
        ],
    }


def reference_of(db: Any, ref: ObligationRef) -> str:
    """Return the number of the customer, account or bill that an obligation is."""
    find: Any = {"customer": records.customer, "account": records.account, "bill": records.bill}[ref.kind]
    return str(find(db, ref.id).external_reference)


def _entries(db: Any) -> Iterator[dict[str, Any]]:
    yield from entries.all_entries(db)


def _events(db: Any) -> Iterator[dict[str, Any]]:
    for event in outbox.all_events(db):
        yield {
            "id": event.id,
            "type": event.type,
            "state": event.state,
            "payload": event.payload,
            "created_at": instant(event.created_at),
        }


_ROWS = {
    "accounts": _accounts,
    "bills": _bills,
    "payments": _payments,
    "entries": _entries,
    "events": _events,
}


def save_file(path: Path, data: bytes, *, overwrite: bool = False) -> None:
    """Write a file whole or not at all. Raises: BillingError, also when it is there and may not be replaced."""
    save_bytes(path, data, overwrite=overwrite)
