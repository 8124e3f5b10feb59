"""Owns what every paper of the business needs of the book: the parties, the letterhead, the language, and drawing pages.

Must not know what a paper is about. Source: rules 8; house, PDF.
"""

from __future__ import annotations

import base64
import binascii
from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, tzinfo
from typing import Any
from zoneinfo import ZoneInfo

from ..domain.errors import BillingError
from ..domain.model import Account, Customer
from ..domain.paper_style import LANGUAGES, PAPERS, PaperStyle, language_of
from ..domain.receipt import PaymentReceipt
from ..domain.statement_rows import Party, Statement
from ..domain.swiss_bill import postal_in, postal_of
from ..importers import country_code
from ..store import settings as stored
from . import preferences

LANGUAGE, SIZE, ACCENT, INTRO, CLOSING = (
    "paper_language", "paper_size", "paper_accent", "statement_intro", "statement_closing",
)  # fmt: skip
"""The settings of papers by name; `logo`, `iban`, `bic` and `tax_number` belong to the business."""


class PagePainter:
    """Draws the pages of one paper; `size` is in points. Loads Qt when it is made."""

    def __init__(self, document: Statement | PaymentReceipt | Any) -> None:
        from ..exporters import pdf

        self._paint = pdf.paint_page
        self._layout = pdf.layout_of(document)
        self.pages = len(self._layout.pages)
        self.size = (self._layout.width, self._layout.height)

    def paint(self, painter: Any, page: int) -> None:
        """Draw a page, counted from 0, on a painter scaled so that 1 unit is 1 point."""
        self._paint(painter, self._layout, page)


class KeptPages:
    """Draws pages that were kept, as they were drawn when they were issued. Raises: BillingError where they are damaged."""

    def __init__(self, pages: bytes, picture: Callable[[str], bytes]) -> None:
        from ..exporters import kept_pages, pdf

        try:
            self.layout = kept_pages.unpack(pages, picture)
        except ValueError as error:
            raise BillingError(
                "pages_damaged", "The kept pages of this statement are damaged; its PDF can still be saved. Check the book."
            ) from error
        pdf.ensure_application()
        self._paint = pdf.paint_page
        self.pages = len(self.layout.pages)
        self.size = (self.layout.width, self.layout.height)

    def paint(self, painter: Any, page: int) -> None:
        """Draw a page, counted from 0, on a painter scaled so that 1 unit is 1 point."""
        self._paint(painter, self.layout, page)


def parties(db: Any, customer: Customer, account: Account | None) -> tuple[Party, Party, Party | None]:
    """Return who a document is from, for whom, and for which account, ready to print."""
    town = " ".join(part for part in (customer.postal_code, customer.city) if part)
    lines = (customer.address_line_1, customer.address_line_2, town, customer.region, customer.country)
    return (
        business_party(db),
        Party(customer.name, customer.external_reference, tuple(line for line in lines if line), customer.email),
        Party(account.name, account.external_reference) if account else None,
    )


def in_parts(business: Party, party: Party, customer: Customer, iban: str) -> tuple[Party, Party]:
    """Return both parties with their addresses in parts, as a Swiss bill needs them, as far as they are known.

    An address without a country is in the business's own, as on an envelope.
    """
    countries = (country_code(part) for part in reversed(",".join(business.address).split(",")))
    from_ = postal_in(business.name, business.address, next(filter(None, countries), iban[:2]))
    street, town = customer.address_line_1 or customer.address_line_2, customer.city
    home = from_.country if from_ else iban[:2]
    country = country_code(customer.country) if customer.country else home
    to = postal_of(customer.name, street, customer.postal_code, town, country)
    return replace(business, postal=from_), replace(party, postal=to)


def business_party(db: Any) -> Party:
    """Return the business as a paper names it."""
    book = stored.book(db)
    return Party(book.name, "", tuple(line for line in book.address.split("\n") if line), book.email)


def style_of(db: Any, customer: Customer | None = None, language: str = "") -> PaperStyle:
    """Return how a paper of the business looks; its language is the one asked for, else the customer's, else the book's."""
    own = preferences.read(db, LANGUAGE)
    chosen = language if language in LANGUAGES else language_of(customer.language if customer else "", own)
    size = preferences.read(db, SIZE)
    return PaperStyle(
        language=chosen,
        paper=size if size in PAPERS else "a4",
        accent=_text(db, ACCENT),
        logo=logo_bytes(preferences.read(db, "logo")),
        phone=stored.book(db).phone,
        tax_number=_text(db, "tax_number"),
        iban=_text(db, "iban"),
        bic=_text(db, "bic"),
        swiss_bill=bool(preferences.read(db, "swiss_bill")),
        intro=_text(db, INTRO),
        closing=_text(db, CLOSING),
    )


def _text(db: Any, name: str) -> str:
    value = preferences.read(db, name)
    return value if isinstance(value, str) else ""


def logo_bytes(kept: object) -> bytes:
    """Return the logo's bytes; what is no base64, or far too large, is left off the paper rather than stopping it."""
    if not isinstance(kept, str) or len(kept) > preferences.LOGO_BYTES * 4 // 3 + 4:
        return b""
    try:
        return base64.b64decode(kept, validate=True)
    except (binascii.Error, ValueError):
        return b""


def zone_of(db: Any) -> tzinfo | None:
    """Return the book's time zone; None is that of this computer."""
    name = stored.book(db).time_zone
    return ZoneInfo(name) if name else None


def day_in_book(db: Any, at: datetime) -> date:
    """Return the day that an instant is in the book's time zone."""
    return at.astimezone(zone_of(db)).date()
