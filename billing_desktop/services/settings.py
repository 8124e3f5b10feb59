"""Owns the use cases of the book's own data and settings; must not know screens."""

from __future__ import annotations

from dataclasses import replace
from typing import Any
from zoneinfo import ZoneInfo

from ..domain.billing_models import billing_model
from ..domain.currency import DECIMALS
from ..domain.errors import BillingError
from ..domain.events import instant
from ..domain.fields import Problem, problems
from ..domain.model import Book
from ..store import settings as stored
from .desk import Desk
from .drafts import FieldErrors
from .entering import cleaned

PAYMENT_METHODS = ["bank", "cash", "card", "cheque", "other"]


class Settings:
    """The business, and how this book likes things."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def book(self) -> Book:
        """Return the business: name, currency, model, address, lock."""
        with self._desk.store.read() as db:
            return stored.book(db)

    def change_book(self, **fields: Any) -> None:
        """Change fields of the business; its currency is fixed.

        Raises: FieldErrors, also for a lock that does not lie before today (rules 6); BillingError for the bill model while a
        balance is above zero (rules 3).
        """
        with self._desk.act() as (db, touched):
            before = stored.book(db)
            book = cleaned(replace(before, **fields))
            wrong = problems(book)
            if book.currency != before.currency:
                wrong.append(Problem("currency", "The currency of a book is fixed."))
            wrong += _zone_problems(book)
            if book.locked_through and book.locked_through >= self._desk.today():
                wrong.append(Problem("locked_through", "The lock must lie before today, or nothing could be recorded today."))
            if wrong:
                raise FieldErrors(wrong)
            if book.billing_model != before.billing_model:
                _require_model_change(db, before, book)
            stored.update_book(db, book, instant(self._desk.now(db)))
            touched.settings = True
            touched.lists = book.billing_model != before.billing_model

    def get(self, name: str, default: Any = None) -> Any:
        """Return a setting, or what it is at first."""
        if default is None and name == "payment_methods":
            default = PAYMENT_METHODS
        with self._desk.store.read() as db:
            return stored.get(db, name, default)

    def put(self, name: str, value: Any) -> None:
        """Keep a setting."""
        with self._desk.act() as (db, touched):
            stored.put(db, name, value)
            touched.settings = True


def _require_model_change(db: Any, before: Book, after: Book) -> None:
    """Refuse a change to the bill model while a balance is above zero of a customer that owes as the book does (rules 3)."""
    old, new = billing_model(before.billing_model), billing_model(after.billing_model)
    if old.balance_is_credit_only or not new.balance_is_credit_only:
        return
    above = stored.balance_above_zero(db)
    if above:
        raise BillingError(
            "balance_above_zero",
            f"{above} still owes on its balance; in the bill model only bills can be owed. "
            "Lower it by a credit note and raise a bill first.",
        )


def require_book(book: Book) -> Book:
    """Return a book fit to be made. Raises: FieldErrors."""
    book = cleaned(replace(book, currency=book.currency.upper()))
    wrong = problems(book)
    if book.currency and book.currency not in DECIMALS:
        wrong.append(Problem("currency", f"{book.currency[:10]} is no currency code in use; write one as EUR."))
    wrong += _zone_problems(book)
    if wrong:
        raise FieldErrors(wrong)
    return book


def _zone_problems(book: Book) -> list[Problem]:
    """Refuse a time zone that no day could be counted in."""
    try:
        if book.time_zone:
            ZoneInfo(book.time_zone)
    except (KeyError, ValueError, OSError):  # unknown, a folder of zones, or a name that leads out of them
        return [Problem("time_zone", f'"{book.time_zone[:40]}" is no time zone known here; write one as Europe/Berlin.')]
    return []
