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
from . import preferences
from .desk import Desk
from .drafts import FieldErrors, ModelChange
from .entering import cleaned
from .numbering import next_reference, parts, setting_of


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

    def preview_model(self, wanted: str) -> ModelChange:
        """Say what another model of the book would mean; moves no money and changes nothing (rules 3).

        Raises: BillingError when there is no such model.
        """
        billing_model(wanted)
        with self._desk.store.read() as db:
            book = stored.book(db)
            followers, others = stored.customers_by_model(db)
            refusal = _model_refusal(db, book, replace(book, billing_model=wanted))
        return ModelChange(book.billing_model, wanted, followers, others, refusal)

    def numbering(self, kind: str) -> tuple[str, str]:
        """Return what the numbers of customers, accounts or bills begin with, and the digits of the next one."""
        with self._desk.store.read() as db:
            return parts(next_reference(db, kind), kind, preferences.read(db, setting_of(kind)))

    def set_numbering(self, kind: str, prefix: str, number: str) -> None:
        """Set how records of a kind are numbered from now on; numbers that were given stay. Raises: FieldErrors."""
        self.put(setting_of(kind), {"prefix": prefix, "next": number})

    def get(self, name: str, default: Any = None) -> Any:
        """Return a setting, or what it is at first."""
        with self._desk.store.read() as db:
            return preferences.read(db, name, default)

    def put(self, name: str, value: Any) -> None:
        """Keep a setting. Raises: FieldErrors where it cannot be so."""
        kept = preferences.checked(name, value)
        with self._desk.act() as (db, touched):
            stored.put(db, name, kept)
            touched.settings = True


def _require_model_change(db: Any, before: Book, after: Book) -> None:
    """Refuse a change to the bill model while a balance is above zero of a customer that owes as the book does (rules 3)."""
    refusal = _model_refusal(db, before, after)
    if refusal:
        raise BillingError("balance_above_zero", refusal)


def _model_refusal(db: Any, before: Book, after: Book) -> str:
    """Say why the book cannot change to a model, or return an empty text."""
    old, new = billing_model(before.billing_model), billing_model(after.billing_model)
    if old.balance_is_credit_only or not new.balance_is_credit_only:
        return ""
    above = stored.balance_above_zero(db)
    if not above:
        return ""
    return (
        f"{above} still owes on its balance; in the bill model only bills can be owed. "
        "Lower it by a credit note and raise a bill first."
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
