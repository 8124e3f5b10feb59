"""Owns reading and writing of customers, accounts, bills and payments as records; must not know postings.

Source: rules, section 2.
"""

from __future__ import annotations

import json
import unicodedata
from datetime import date
from functools import lru_cache
from typing import Any

from peewee import SQL

from ..domain.model import Account, Bill, Customer, Payment, PaymentRules
from ..domain.paper_style import language_named
from . import tables
from .saved import Saved

CUSTOMER_TEXTS = (
    "external_reference", "name", "email", "phone", "address_line_1", "address_line_2", "postal_code", "city", "region",
    "country", "currency", "billing_model", "notes",
)  # fmt: skip
"""The columns of a customer that hold what was typed."""
_RULES = ("min_amount_minor", "max_amount_minor", "underpayment_allowed", "overpayment_allowed")


def name_key(name: str) -> str:
    """Bring a name to the form it is sorted and searched by: no accents, no capitals."""
    plain = "".join(c for c in unicodedata.normalize("NFKD", name) if not unicodedata.combining(c))
    return plain.casefold()


def _columns(table: Any, *names: str) -> list[Any]:
    return [table._meta.columns[name] for name in names]


_CUSTOMER_COLUMNS = ("id", "public_id", *CUSTOMER_TEXTS, *_RULES, "metadata", "balance_minor", "posted", "archived")
_ACCOUNT_COLUMNS = (
    "id", "public_id", "customer_id", "external_reference", "name", "currency", *_RULES, "metadata", "balance_minor",
    "posted", "closed",
)  # fmt: skip
_BILL_COLUMNS = (
    "id", "public_id", "external_reference", "customer_id", "owner_account_id", "currency", "bill_date", "due_date",
    "description", *_RULES, "metadata", "due_minor", "paid_minor", "credited_minor", "written_off_minor", "cancelled_minor",
    "outstanding_minor", "undone",
)  # fmt: skip
_PAYMENT_COLUMNS = (
    "id", "public_id", "kind", "customer_id", "account_id", "amount_minor", "currency", "paid_on", "method", "reference",
    "note", "posting_id", "moved_minor", "refunded_minor", "undone",
)  # fmt: skip


def _select(table: Any, names: tuple[str, ...], where: str) -> Saved:
    query = table.select(*_columns(table, *names)).where(table._meta.columns[where] == SQL(":value"))
    if table is tables.Bill and where == "external_reference":
        query = query.where(tables.Bill.undone == SQL("0"))
    return Saved(query)


_BY = {
    (table, where): _select(table, names, where)
    for table, names, wheres in (
        (tables.Customer, _CUSTOMER_COLUMNS, ("id", "public_id", "external_reference")),
        (tables.Account, _ACCOUNT_COLUMNS, ("id", "public_id", "external_reference", "customer_id")),
        (tables.Bill, _BILL_COLUMNS, ("id", "public_id", "external_reference", "posting_id")),
        (tables.Payment, _PAYMENT_COLUMNS, ("id", "public_id", "posting_id")),
    )
    for where in wheres
}


def _all(table: Any, names: tuple[str, ...]) -> Saved:
    columns = _columns(table, "id", *names[1:])
    return Saved(table.select(*columns).where(columns[0] > SQL(":after")).order_by(columns[0]).limit(SQL(":size")))


_PAGES = {
    "customer": _all(tables.Customer, _CUSTOMER_COLUMNS),
    "account": _all(tables.Account, _ACCOUNT_COLUMNS),
    "bill": _all(tables.Bill, _BILL_COLUMNS),
    "payment": _all(tables.Payment, _PAYMENT_COLUMNS),
}


def _rules(row: dict[str, Any]) -> PaymentRules:
    return _rules_of(row["min_amount_minor"], row["max_amount_minor"], row["underpayment_allowed"], row["overpayment_allowed"])


@lru_cache(256)
def _rules_of(least: int, most: int | None, under: int, over: int) -> PaymentRules:
    """Make payment rules; nearly all bills have the same ones."""
    return PaymentRules(least, most, bool(under), bool(over))


def rules_columns(rules: PaymentRules) -> dict[str, Any]:
    """Return payment rules as columns."""
    return {
        "min_amount_minor": rules.min_amount,
        "max_amount_minor": rules.max_amount,
        "underpayment_allowed": int(rules.underpayment_allowed),
        "overpayment_allowed": int(rules.overpayment_allowed),
    }


LANGUAGE = "language"
"""The key of a customer's stored metadata that holds the language of its papers."""


def metadata_column(record: Customer | Account | Bill) -> str:
    """Return metadata as it is stored; a customer's language lies with it, as it did before it was a field of its own."""
    language = record.language if isinstance(record, Customer) else ""
    return json.dumps(record.metadata | ({LANGUAGE: language} if language else {}), ensure_ascii=False)


def day(text: str | None) -> date | None:
    """Read a stored day."""
    return date.fromisoformat(text) if text else None


def customer_of(values: tuple[Any, ...]) -> Customer:
    """Make a Customer of a row in the order of its columns."""
    row = dict(zip(_CUSTOMER_COLUMNS, values, strict=True))
    metadata = json.loads(row["metadata"])
    language = language_named(metadata.get(LANGUAGE, ""))
    if language:
        del metadata[LANGUAGE]
    return Customer(
        **{name: row[name] for name in CUSTOMER_TEXTS},
        language=language,
        payment_rules=_rules(row),
        metadata=metadata,
        id=row["id"],
        public_id=row["public_id"],
        balance_minor=row["balance_minor"],
        posted=bool(row["posted"]),
        archived=bool(row["archived"]),
    )


def account_of(values: tuple[Any, ...]) -> Account:
    """Make an Account of a row in the order of its columns."""
    row = dict(zip(_ACCOUNT_COLUMNS, values, strict=True))
    return Account(
        name=row["name"],
        external_reference=row["external_reference"],
        currency=row["currency"],
        payment_rules=_rules(row),
        metadata=json.loads(row["metadata"]),
        id=row["id"],
        public_id=row["public_id"],
        customer_id=row["customer_id"],
        balance_minor=row["balance_minor"],
        posted=bool(row["posted"]),
        closed=bool(row["closed"]),
    )


def bill_of(values: tuple[Any, ...]) -> Bill:
    """Make a Bill of a row in the order of its columns."""
    row = dict(zip(_BILL_COLUMNS, values, strict=True))
    return Bill(
        amount_due=row["due_minor"],
        external_reference=row["external_reference"],
        bill_date=day(row["bill_date"]),
        due_date=day(row["due_date"]),
        description=row["description"],
        payment_rules=_rules(row),
        metadata=json.loads(row["metadata"]) if row["metadata"] != "{}" else {},
        id=row["id"],
        public_id=row["public_id"],
        customer_id=row["customer_id"],
        account_id=row["owner_account_id"],
        currency=row["currency"],
        amount_paid=row["paid_minor"],
        amount_credited=row["credited_minor"],
        amount_written_off=row["written_off_minor"],
        amount_cancelled=row["cancelled_minor"],
        amount_remaining=row["outstanding_minor"],
        undone=bool(row["undone"]),
    )


def payment_of(values: tuple[Any, ...]) -> Payment:
    """Make a Payment of a row in the order of its columns."""
    row = dict(zip(_PAYMENT_COLUMNS, values, strict=True))
    row["paid_on"] = date.fromisoformat(row["paid_on"])
    row["undone"] = bool(row["undone"])
    return Payment(**row)


def _one(db: Any, table: Any, where: str, value: int | str) -> tuple[Any, ...] | None:
    return _BY[table, where].row(db, value=value)


def customer(db: Any, value: int | str, where: str = "id") -> Customer | None:
    """Return the customer with that id, public_id or external_reference, or None."""
    row = _one(db, tables.Customer, where, value)
    return customer_of(row) if row else None


def account(db: Any, value: int | str, where: str = "id") -> Account | None:
    """Return the account with that id, public_id or external_reference, or None."""
    row = _one(db, tables.Account, where, value)
    return account_of(row) if row else None


def bill(db: Any, value: int | str, where: str = "id") -> Bill | None:
    """Return the bill with that id, public_id, external_reference or posting_id, or None."""
    row = _one(db, tables.Bill, where, value)
    return bill_of(row) if row else None


_OPEN_BILLS = tables.Bill.select(*_columns(tables.Bill, *_BILL_COLUMNS)).where(
    tables.Bill.customer == SQL(":customer"), tables.Bill.outstanding_minor > SQL("0")
)
_OPEN = {
    False: Saved(_OPEN_BILLS),
    True: Saved(_OPEN_BILLS.where(tables.Bill.owner_account == SQL(":account"))),
}


def open_bills(db: Any, customer_id: int, account_id: int | None) -> list[Bill]:
    """Return the bills that are open beneath a customer, or on one account."""
    places = {"customer": customer_id} if account_id is None else {"customer": customer_id, "account": account_id}
    return [bill_of(row) for row in _OPEN[account_id is not None].rows(db, **places)]


def payment(db: Any, value: int | str, where: str = "id") -> Payment | None:
    """Return the payment with that id, public_id or posting_id, or None."""
    row = _one(db, tables.Payment, where, value)
    return payment_of(row) if row else None


def accounts_of(db: Any, customer_id: int) -> list[Account]:
    """Return a customer's accounts in order of creation."""
    return sorted((account_of(row) for row in _BY[tables.Account, "customer_id"].rows(db, value=customer_id)), key=lambda a: a.id)


def page(db: Any, kind: str, after: int, size: int = 500) -> list[Any]:
    """Return the next records of a kind (customer, account, bill, payment) in order of creation."""
    make = {"customer": customer_of, "account": account_of, "bill": bill_of, "payment": payment_of}[kind]
    return [make(row) for row in _PAGES[kind].rows(db, after=after, size=size)]


_INSERT_CUSTOMER = Saved(
    tables.Customer.insert(
        {
            field: SQL(f":{field.column_name}")
            for field in tables.Customer._meta.sorted_fields
            if field.name not in ("id", "balance_minor", "posted", "archived")
        }
    ).returning(tables.Customer.id)
)
_INSERT_ACCOUNT = Saved(
    tables.Account.insert(
        {
            field: SQL(f":{field.column_name}")
            for field in tables.Account._meta.sorted_fields
            if field.name not in ("id", "balance_minor", "posted", "closed")
        }
    ).returning(tables.Account.id)
)


def insert_customer(db: Any, record: Customer, at: str) -> int:
    """Write a new customer and return its id."""
    texts = {name: getattr(record, name) for name in CUSTOMER_TEXTS}
    return int(
        _INSERT_CUSTOMER.value(
            db,
            **texts,
            **rules_columns(record.payment_rules),
            public_id=record.public_id,
            name_key=name_key(record.name),
            metadata=metadata_column(record),
            created_at=at,
            updated_at=at,
        )
    )


def insert_account(db: Any, record: Account, at: str) -> int:
    """Write a new account and return its id."""
    return int(
        _INSERT_ACCOUNT.value(
            db,
            **rules_columns(record.payment_rules),
            public_id=record.public_id,
            customer_id=record.customer_id,
            external_reference=record.external_reference,
            name=record.name,
            currency=record.currency,
            metadata=json.dumps(record.metadata, ensure_ascii=False),
            created_at=at,
            updated_at=at,
        )
    )


def update(db: Any, kind: str, id_: int, columns: dict[str, Any], at: str) -> None:
    """Write changed columns of a customer, account or bill and keep their history (field, before, after, when)."""
    table: Any = {"customer": tables.Customer, "account": tables.Account, "bill": tables.Bill}[kind]
    if "name" in columns and kind == "customer":
        columns = {**columns, "name_key": name_key(columns["name"])}
    for name, value in columns.items():
        field = table._meta.columns[name]
        before = Saved(table.select(field).where(table.id == SQL(":id"))).value(db, id=id_)
        if before == value:
            continue
        Saved(table.update({field: SQL(":value"), table.updated_at: SQL(":at")}).where(table.id == SQL(":id"))).rows(
            db, value=value, at=at, id=id_
        )
        if name != "name_key":
            keep_change(db, kind, id_, name, before, value, at)


def keep_change(db: Any, kind: str, id_: int, field: str, before: Any, after: Any, at: str) -> None:
    """Write into the history that a field was changed."""
    texts = ["" if value is None else str(value) for value in (before, after)]
    _CHANGE.rows(db, kind=kind, record_id=id_, field=field, before=texts[0], after=texts[1], changed_at=at)


_CHANGE = Saved(
    tables.Change.insert(
        {field: SQL(f":{field.column_name}") for field in tables.Change._meta.sorted_fields if field.name != "id"}
    )
)

_USED = {
    kind: Saved(f"SELECT 1 FROM {kind} WHERE external_reference = :reference{live}")
    for kind, live in (("customer", ""), ("account", ""), ("bill", " AND undone = 0"))
}
_COUNT = {kind: Saved(f"SELECT coalesce(max(id), 0) FROM {kind}") for kind in ("customer", "account", "bill")}


def reference_used(db: Any, kind: str, reference: str) -> bool:
    """Say whether a customer, account or bill has that reference."""
    return _USED[kind].value(db, reference=reference) is not None


def free_reference(db: Any, kind: str, prefix: str) -> str:
    """Return the next free reference of a kind: a prefix and at least four digits."""
    number = int(_COUNT[kind].value(db)) + 1
    while reference_used(db, kind, f"{prefix}{number:04d}"):
        number += 1
    return f"{prefix}{number:04d}"


_METADATA = {
    kind: Saved(f"SELECT json_extract(metadata, '$.' || :name) made, id FROM {kind} WHERE made IS NOT NULL")
    for kind in ("customer", "account")
}
_NAMED = Saved("SELECT id FROM customer WHERE name_key = :key AND name = :name ORDER BY id LIMIT 10")


def with_metadata(db: Any, kind: str, name: str) -> dict[str, int]:
    """Return the ids of the customers or accounts whose metadata has a key, by its value."""
    return {str(value): int(id_) for value, id_ in _METADATA[kind].rows(db, name=name)}


def customers_named(db: Any, name: str) -> list[Customer]:
    """Return the customers with exactly that name, oldest first, ten at most."""
    found = (customer(db, id_) for (id_,) in _NAMED.rows(db, key=name_key(name), name=name))
    return [one for one in found if one]


_BILLED_OR_PAID = {
    "customer": Saved(
        """SELECT EXISTS (SELECT 1 FROM bill WHERE owner_customer_id = :id)
        OR EXISTS (SELECT 1 FROM payment WHERE customer_id = :id AND account_id IS NULL)"""
    ),
    "account": Saved(
        """SELECT EXISTS (SELECT 1 FROM bill WHERE owner_account_id = :id)
        OR EXISTS (SELECT 1 FROM payment WHERE account_id = :id)"""
    ),
}


def has_bills_or_payments(db: Any, kind: str, id_: int) -> bool:
    """Say whether a customer or account has a bill of its own, or paid something."""
    return bool(_BILLED_OR_PAID[kind].value(db, id=id_))
