"""Owns the use cases of the book's own data and settings; must not know screens."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from ..domain.currency import DECIMALS
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
        """Change fields of the business; its currency is fixed. Raises: FieldErrors."""
        with self._desk.act() as (db, touched):
            before = stored.book(db)
            book = cleaned(replace(before, **fields))
            wrong = problems(book)
            if book.currency != before.currency:
                wrong.append(Problem("currency", "The currency of a book is fixed."))
            if wrong:
                raise FieldErrors(wrong)
            stored.update_book(db, book)
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


def require_book(book: Book) -> Book:
    """Return a book fit to be made. Raises: FieldErrors."""
    book = cleaned(replace(book, currency=book.currency.upper()))
    wrong = problems(book)
    if book.currency and book.currency not in DECIMALS:
        wrong.append(Problem("currency", f"{book.currency[:10]} is no currency code in use; write one as EUR."))
    if wrong:
        raise FieldErrors(wrong)
    return book
