"""Owns the options that commands share and how their values are read; must not know what is done with them."""

from __future__ import annotations

import argparse
import re
import textwrap
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

from ..domain.errors import BillingError
from ..domain.money import ROUNDINGS
from ..domain.paper_style import LANGUAGES
from ..services.import_report import FIELDS

LISTS = ("customers", "accounts", "bills", "payments", "entries", "events")
JOURNALS = ("hledger", "beancount")


def day(text: str) -> date:
    """Read a day as 2026-02-06 and in no other form. Raises: BillingError, so that it counts as refused, not as wrong usage."""
    shown = text[:40]
    if not re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", text):
        raise BillingError("date_unreadable", f'"{shown}" is not a date like 2026-02-06; write year, month and day so.')
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise BillingError("impossible_date", f'"{shown}" is a day that no calendar has; give another.') from None


def day_or_none(text: str) -> date | None:
    """Read a day, or `none` for no day. Raises: BillingError."""
    return None if text == "none" else day(text)


def moment(text: str) -> datetime:
    """Read an instant with its zone, as 2026-02-06T18:00:00Z. Raises: BillingError."""
    try:
        found = datetime.fromisoformat(text)
        if found.tzinfo is None:
            raise ValueError
        return found.astimezone(UTC)
    except (ValueError, OverflowError):
        raise BillingError(
            "instant_unreadable", f'"{text[:40]}" is not an instant like 2026-02-06T18:00:00Z; write day, time and zone so.'
        ) from None


def pair(text: str) -> tuple[str, str]:
    """Read NAME=VALUE."""
    name, mark, value = text.partition("=")
    if not mark or not name:
        raise argparse.ArgumentTypeError(f"{text!r} is not of the form NAME=VALUE")
    return name, value


def out_options(sub: Any) -> None:
    """Add where an answer is written."""
    sub.add_argument("--out", type=Path, metavar="FILE", help="write there instead of to standard output")
    sub.add_argument("--overwrite", action="store_true", help="replace FILE when it is there")


def act_options(sub: Any, *, reason: bool | None = False) -> None:
    """Add what every act has: its day, its key, and a reason; True where one is needed, None where there is none."""
    sub.add_argument("--on", type=day, metavar="DATE", help="the day it counts from; else today")
    if reason is not None:
        sub.add_argument("--reason", required=reason, default="", help="why" if reason else "why, if you like")
    sub.add_argument("--key", default="", help="the same key again does nothing twice")


def owner_options(sub: Any) -> None:
    """Add whose balance or bills are meant."""
    sub.add_argument("--customer", metavar="REF", help="its number or id, as C-0001")
    sub.add_argument("--account", metavar="REF", help="one of its accounts, by number or id; needs no customer beside it")


def amount_option(sub: Any, *, required: bool = True, help_: str = "as 120.50") -> None:
    """Add an amount."""
    sub.add_argument("--amount", required=required, help=help_)


def allocate_option(sub: Any) -> None:
    """Add what an amount is laid on."""
    sub.add_argument(
        "--allocate", type=pair, action="append", metavar="BILL=AMOUNT", help="lay so much on this bill; may be repeated"
    )


def import_options(sub: Any) -> None:
    """Add what an import needs, and beneath the options the fields there are."""
    fields = "\n".join(textwrap.fill(", ".join(names), 100, initial_indent=f"  {kind:<11}", subsequent_indent=" " * 13)
                       for kind, names in FIELDS.items())  # fmt: skip
    sub.formatter_class = argparse.RawDescriptionHelpFormatter
    sub.epilog = f"fields of each kind; a customer, account or bill is named by its number or id:\n{fields}"
    sub.add_argument("kind", choices=list(FIELDS), help="what its rows are; customers come first")
    sub.add_argument("file", type=Path, metavar="FILE", help="a CSV or text file whose first line names the columns")
    sub.add_argument(
        "--map",
        type=pair,
        action="append",
        default=[],
        metavar="FIELD=COLUMN",
        help="which column is which field, or FIELD='{A} {B}'; may be repeated; FIELD= leaves it out. Without one that names a"
        " column they are guessed; a column named as its field needs none",
    )
    sub.add_argument("--set", type=pair, action="append", default=[], metavar="FIELD=VALUE", help="the same in every row")
    sub.add_argument("--dates", metavar="FORM", help="as %%d/%%m/%%Y; else 2026-02-06")
    sub.add_argument("--decimal", choices=[".", ","], default=".", help="what stands before the cents; a point unless you say")
    sub.add_argument("--round", choices=ROUNDINGS, default="", help="what has too many decimals; else it is refused")
    country = "of phone numbers that say none, as DE; else the book's own, else they are kept in the notes"
    sub.add_argument("--phone-country", metavar="COUNTRY", help=country)
    sub.add_argument("--dry-run", action="store_true", help="only say what would happen")


def export_options(sub: Any) -> None:
    """Add what is exported and how."""
    sub.add_argument("kind", choices=[*LISTS, "journal"], help="which list; the journal is for hledger or Beancount")
    sub.add_argument("--format", choices=["json", "csv", "xlsx", *JOURNALS], help="lists: json, csv, xlsx; or a journal's")
    out_options(sub)


def pay_options(sub: Any) -> None:
    """Add what a payment has."""
    owner_options(sub)
    amount_option(sub)
    sub.add_argument("--currency", help="refused where it is not the payer's")
    sub.add_argument("--on", type=day, metavar="DATE", help="the day the money came; else today")
    sub.add_argument("--method", default="", help="how it came, as bank, cash or card")
    sub.add_argument("--reference", default="", help="what the payer wrote; bills named in it are paid first")
    sub.add_argument("--note", default="", help="shown on the receipt")
    allocate_option(sub)
    sub.add_argument("--recovery", action="store_true", help="it pays what was written off of a balance")
    sub.add_argument("--key", default="", help="the same key again records nothing twice")


def raise_options(sub: Any) -> None:
    """Add what a bill has."""
    owner_options(sub)
    amount_option(sub)
    sub.add_argument("--bill-date", type=day, metavar="DATE", help="else today; may lie ahead")
    sub.add_argument("--due-date", type=day, metavar="DATE", help="by when it is to be paid; else none")
    sub.add_argument("--reference", default="", help="its number; else the next free one")
    sub.add_argument("--description", default="", help="what it is for")
    use = "lay the owner's credit on it; else as set in the book"
    sub.add_argument("--use-credit", action=argparse.BooleanOptionalAction, default=None, help=use)
    sub.add_argument("--key", default="", help="the same key again raises nothing twice")


def statement_options(sub: Any) -> None:
    """Add what a statement is of."""
    owner_options(sub)
    sub.add_argument(
        "--type",
        choices=["balance_forward", "open_item", "activity"],
        default="balance_forward",
        help="%(default)s unless you say",
    )
    sub.add_argument("--from", dest="from_", type=day, metavar="DATE", help="the first day; else from the beginning")
    sub.add_argument("--to", type=day, metavar="DATE", help="the last day; else today")
    known_option(sub)
    sub.add_argument("--currency", help="else the customer's or account's own")
    sub.add_argument("--format", choices=["pdf", "csv", "xlsx", "json", "eml"], help="else as FILE ends, else json")
    sub.add_argument("--language", choices=LANGUAGES, help="of the PDF; else the customer's, else the book's")
    for name, what in (("allocations", "where each payment went"), ("ageing", "the ageing"), ("slip", "the slip to pay by")):
        sub.add_argument(f"--{name}", action=argparse.BooleanOptionalAction, default=True, help=f"{what}, on the PDF")
    sub.add_argument("--issue", action="store_true", help="give it a number and keep it, as PDF")
    out_options(sub)


def receipt_options(sub: Any) -> None:
    """Add which payment a receipt is for."""
    sub.add_argument("payment", metavar="PAYMENT", help="its id, pay_…")
    sub.add_argument("--format", choices=["pdf", "json"], default=None, help="else as FILE ends, else json")
    out_options(sub)


def known_option(sub: Any) -> None:
    """Add the instant after which nothing recorded counts."""
    sub.add_argument("--known-at", type=moment, metavar="INSTANT", help="as known then, as 2026-02-06T18:00:00Z")
