"""Owns every word on paper, in one dictionary for each language, and how days and amounts are written there.

Must not know where on the page anything stands.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from datetime import date

from ..domain.dates import said
from ..domain.money import format_minor
from ..domain.rows import StatementLine

ENGLISH: Mapping[str, str] = {
    "title": "Statement of account",
    "type.balance_forward": "",
    "type.open_item": "Open items",
    "type.activity": "Activity",
    "number": "Statement",
    "date": "Date",
    "period": "Period",
    "as_of": "As of",
    "until": "until {day}",
    "customer_number": "Customer no.",
    "account": "Account",
    "col.date": "Date",
    "col.what": "What",
    "col.reference": "Reference",
    "col.due": "Due",
    "col.amount": "Amount",
    "col.original": "Original",
    "col.balance": "Balance",
    "col.open": "Open",
    "brought_forward": "Balance brought forward",
    "no_lines": "Nothing happened in this period.",
    "no_open_items": "Nothing is open.",
    "applied_to": "applied to {reference}",
    "taken_from": "taken off {reference}",
    "kept_as_credit": "kept as credit",
    "given_on": "dated {day}",
    "billed": "Billed",
    "received": "Received",
    "credited": "Credited",
    "written_off": "Written off",
    "balance_due": "Balance due",
    "credit_balance": "In your favour",
    "ageing": "Ageing, days past the due date",
    "age.current": "Not due",
    "age.days_1_30": "1–30 days",
    "age.days_31_60": "31–60 days",
    "age.days_61_90": "61–90 days",
    "age.over_90": "Over 90",
    "age.no_due_date": "No due date",
    "age.credit": "Credit",
    "age.total": "Total",
    "questions": "Questions? {email}. Payments of the last days may not be on this page yet.",
    "amounts_in": "All amounts in {currency}",
    "page": "Page {page} of {pages}",
    "head": "Books as of {instant} · {head}",
    "receipt": "Receipt",
    "receipt.number": "Receipt no.",
    "receipt.paid_on": "Received on",
    "receipt.method": "Paid by",
    "receipt.reference": "Reference",
    "receipt.from": "Received from",
    "receipt.amount": "Amount received",
    "receipt.thanks": "Thank you.",
    "receipt.what": "What it paid",
    "receipt.applied": "Paid",
    "receipt.after": "Left open",
    "receipt.bill": "Bill {name}",
    "receipt.balance": "Balance of {name}",
    "receipt.credit": "Kept as credit for later bills",
    "receipt.in_credit": "credit {amount}",
    "receipt.total": "Total",
    "receipt.refunded": "{amount} of it was paid back later.",
    "receipt.note": "Note",
    "receipt.reversed": "This payment was reversed on {day}. It pays nothing any more.",
    "receipt.reversed_why": "This payment was reversed on {day}: {why}. It pays nothing any more.",
    "receipt.undone": "This payment was taken back. It pays nothing, and this receipt is void.",
    "method.bank": "Bank transfer",
    "method.cash": "Cash",
    "method.card": "Card",
    "method.cheque": "Cheque",
    "method.other": "Other",
    "act.opening": "Opening balance",
    "act.charge": "Charge",
    "act.raise_bill": "Bill",
    "act.payment": "Payment received, thank you",
    "act.credit_note": "Credit note",
    "act.apply_credit": "Credit applied",
    "act.take_off": "Payment taken off",
    "act.transfer": "Transfer",
    "act.refund": "Refund",
    "act.write_off": "Written off",
    "act.amend_bill": "Bill changed",
    "act.cancel_bill": "Bill cancelled",
    "act.set_balance": "Balance set",
    "act.reversal": "Reversed",
    "act.undo": "Taken back",
}
_PUTS_ON = frozenset({"payment", "credit_note", "apply_credit", "transfer", "write_off", "opening"})


def say(word: str, **parts: object) -> str:
    """Return a word or a sentence with its parts filled in."""
    return ENGLISH[word].format(**parts)


def day(value: date | None) -> str:
    """Write a day as on a letter.

    >>> day(date(2026, 2, 6))
    '6 Feb 2026'
    """
    return "" if value is None else said(value)


def period(first: date | None, last: date) -> str:
    """Write a span of days, with the year once where it is the same.

    >>> period(date(2026, 1, 1), date(2026, 2, 6)), period(None, date(2026, 2, 6))
    ('1 Jan – 6 Feb 2026', 'until 6 Feb 2026')
    """
    if first is None:
        return say("until", day=day(last))
    start = day(first)
    if first.year == last.year:
        start = start.rsplit(" ", 1)[0]
    return f"{start} – {day(last)}"


def amount(minor: int, currency: str) -> str:
    """Write an amount with groups of three and a true minus."""
    return format_minor(minor, currency, group=",", minus="−")


def what(line: StatementLine) -> str:
    """Say what a line is: the act in a customer's words, then its description, apart from the text around it."""
    act = ENGLISH.get(f"act.{line.kind}", str(line.kind).replace("_", " ").capitalize())
    text = shown(line.description)
    return f"{act} · {isolated(text)}" if text else act


def method(name: str) -> str:
    """Return how a payment came as people say it; methods of the book's own stand as they are."""
    return ENGLISH.get(f"method.{name}", shown(name))


def allocation(line: StatementLine, reference: str) -> str:
    """Say where a part of a payment went or what it was taken off; without a reference it became credit."""
    if not reference:
        return say("kept_as_credit")
    return say("applied_to" if line.kind in _PUTS_ON else "taken_from", reference=isolated(shown(reference)))


def shown(text: str) -> str:
    """Return a text as one line: what would break it or cannot be seen becomes a blank."""
    if text.isprintable():
        return text
    return " ".join("".join(" " if unicodedata.category(c) in ("Cc", "Zl", "Zp") else c for c in text).split())


def right_to_left(text: str) -> bool:
    """Say whether a text's first letter is of a script written from right to left."""
    for char in text:
        direction = unicodedata.bidirectional(char)
        if direction in ("L", "R", "AL"):
            return direction != "L"
    return False


def isolated(text: str) -> str:
    """Keep right-to-left letters from moving the figures around them, by marks that are not seen (U+2068, U+2069)."""
    mixes = any(unicodedata.bidirectional(char) in ("R", "AL", "RLE", "RLO", "LRO", "LRE") for char in text)
    return f"\u2068{text}\u2069" if mixes else text


def tall(text: str) -> bool:
    """Say whether a text has letters that need more height than Latin ones: Arabic and the Indic and Thai scripts."""
    return any(
        "\u0590" <= c <= "\u0fff" or "\u1780" <= c <= "\u17ff" or "\ufb1d" <= c <= "\ufdff" or "\ufe70" <= c <= "\ufeff"
        for c in text
    )


def kind_of(line: StatementLine) -> str:
    """Name what a line is for programs: the act, but a bill where one was raised."""
    return "bill" if line.kind == "raise_bill" else str(line.kind)
