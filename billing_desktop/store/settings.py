"""Owns the book's own row and its settings; must not know what a setting does."""

from __future__ import annotations

import json
from typing import Any

from peewee import SQL

from ..domain.model import Book
from . import tables
from .formerly import fields_then
from .records import day, keep_change
from .saved import Saved

_BOOK = Saved("SELECT name, currency, billing_model, time_zone, locked_through, email, phone, address FROM book WHERE id = 1")
_INSERT = Saved(tables.Book.insert({field: SQL(f":{field.column_name}") for field in tables.Book._meta.sorted_fields}))
_UPDATE = Saved(
    """UPDATE book SET name = :name, email = :email, phone = :phone, address = :address, billing_model = :billing_model,
    locked_through = :locked_through, time_zone = :time_zone WHERE id = 1"""
)
_GET = Saved("SELECT value FROM setting WHERE name = :name")
_PUT = Saved("INSERT INTO setting (name, value) VALUES (:name, :value) ON CONFLICT (name) DO UPDATE SET value = excluded.value")
_LEFT = Saved("""SELECT EXISTS (SELECT 1 FROM owed WHERE customer_id = :customer AND (owed_minor > 0 OR credit_minor > 0))""")
_LEFT_ON_ACCOUNT = Saved(
    """SELECT EXISTS (SELECT 1 FROM account WHERE id = :account AND balance_minor <> 0)
    OR EXISTS (SELECT 1 FROM bill WHERE owner_account_id = :account AND outstanding_minor > 0)"""
)

_ABOVE_ZERO = Saved(
    """SELECT name FROM customer WHERE billing_model = '' AND balance_minor > 0
    UNION ALL SELECT a.name FROM account a JOIN customer c ON c.id = a.customer_id
    WHERE c.billing_model = '' AND a.balance_minor > 0 LIMIT 1"""
)

_BY_MODEL = Saved("SELECT count(*) FILTER (WHERE billing_model = ''), count(*) FILTER (WHERE billing_model <> '') FROM customer")

_CLOSED = Saved("SELECT id, name FROM account WHERE customer_id = :customer AND closed")


def closed_accounts(db: Any, customer_id: int) -> list[tuple[int, str]]:
    """Return (id, name) of a customer's closed accounts."""
    return [(row[0], row[1]) for row in _CLOSED.rows(db, customer=customer_id)]


def insert_book(db: Any, book: Book, created_at: str) -> None:
    """Write the one row of a new book."""
    _INSERT.rows(db, id=1, created_at=created_at, **_columns(book), currency=book.currency)


def _columns(book: Book) -> dict[str, Any]:
    return {
        "name": book.name,
        "billing_model": book.billing_model,
        "time_zone": book.time_zone,
        "locked_through": book.locked_through.isoformat() if book.locked_through else None,
        "email": book.email,
        "phone": book.phone,
        "address": book.address,
    }


def book(db: Any) -> Book:
    """Return the book's own row."""
    name, currency, model, zone, locked, email, phone, address = _BOOK.rows(db)[0]
    return Book(
        name=name,
        currency=currency,
        billing_model=model,
        time_zone=zone,
        locked_through=day(locked),
        email=email,
        phone=phone,
        address=address,
    )


def update_book(db: Any, book_: Book, at: str) -> None:
    """Write the changed row of the book; its model is kept as history, since statements are worded by it."""
    before = book(db).billing_model
    if before != book_.billing_model:
        keep_change(db, "book", 1, "billing_model", before, book_.billing_model, at)
    _UPDATE.rows(db, **_columns(book_))


def model_as_known(db: Any, known: str = "") -> str:
    """Return the name of the book's model as it was at an instant; an empty instant is now."""
    now = book(db).billing_model
    return str(fields_then(db, "book", 1, known).get("billing_model", now)) if known else now


def get(db: Any, name: str, default: Any) -> Any:
    """Return a setting, or the default."""
    text = _GET.value(db, name=name)
    return default if text is None else json.loads(text)


def put(db: Any, name: str, value: Any) -> None:
    """Write a setting."""
    _PUT.rows(db, name=name, value=json.dumps(value, ensure_ascii=False))


def customers_by_model(db: Any) -> tuple[int, int]:
    """Return how many customers owe as the book does, and how many have a model of their own."""
    follow, own = _BY_MODEL.rows(db)[0]
    return int(follow), int(own)


def something_left(db: Any, customer_id: int, account_id: int | None) -> bool:
    """Say whether a customer, or one account, has a balance or an open bill."""
    if account_id is None:
        return bool(_LEFT.value(db, customer=customer_id))
    return bool(_LEFT_ON_ACCOUNT.value(db, account=account_id))


def balance_above_zero(db: Any) -> str | None:
    """Name a customer or account whose balance is above zero, among those that owe by the book's model, or return None."""
    name = _ABOVE_ZERO.value(db)
    return None if name is None else str(name)
