"""Owns the bank files of the sample shop: one whose lines are matched, and one that waits to be looked at.

Every name is made up, every IBAN is printed as an example somewhere and nobody's account.
"""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal

from ..importers import BankFile, Entry, Statement
from .billing import Billing

_OWN = "NL91ABNA0417164300"
_ACME, _MOROZOVA, _NOOR = "IE29AIBK93115212345678", "LV80BANK0000435195001", "JO94CBJO0010000000000131000302"
_BEFORE = (
    (17, "40.00", "ACME LIMITED", _ACME, "TRX-88", "TRX-88"),
    (9, "150.00", "J MOROZOVA", _MOROZOVA, "YM-14", "YM-14"),
)
"""Days ago, amount, payer, IBAN, text, and the reference of the payment that it is."""
_WAITING = (
    (1, "490.00", "Delta Dental B.V.", "NL02ABNA0123456789", "INV-101 thank you"),
    (1, "1680.00", "FJORD OG SONNER AS", "NO9386011117947", "inv 99 part"),
    (1, "3200.00", "Hanae Insatsu", "", "INV-111"),
    (2, "1260.00", "A. Noor Bookshop", _NOOR, "103 + 110"),
    (2, "100.00", "J MOROZOVA", _MOROZOVA, "druk"),
    (3, "775.00", "ACME LIMITED", _ACME, "rekening januari"),
    (3, "45.00", "Stichting Kade", "", "contribution"),
    (4, "-12.50", "Bank", "", "account fee"),
    (4, "96.40", "Elan Int.", "", "96,40 invoice"),
)
_OPENING = Decimal("12750.21")


def add(billing: Billing, customers: dict[str, int]) -> None:
    """Read both files; the lines of the first are matched to payments of the sample."""
    lines = billing.bank_lines
    before = tuple(_entry(billing, number, *row[:5]) for number, row in enumerate(_BEFORE))
    lines.keep(_file(before, _OPENING), _named(billing, 5), sha256="sample-before")
    by_text = {line.text: line.id for line in lines.lines()}
    for _, _, _, _, text, reference in _BEFORE:
        found = next(row for row in billing.read.search(reference) if row.kind == "payment")
        lines.link(by_text[text], found.id)
    waiting = tuple(_entry(billing, number, *row) for number, row in enumerate(_WAITING, len(_BEFORE)))
    lines.keep(_file(waiting, _OPENING + Decimal(190)), _named(billing, 0), sha256="sample-waiting")
    lines.remember(_NOOR, customers["مكتبة النور"])


def _named(billing: Billing, ago: int) -> str:
    return f"camt053-{billing.today() - timedelta(days=ago)}.xml"


def _entry(billing: Billing, number: int, ago: int, amount: str, party: str, iban: str, text: str) -> Entry:
    day = billing.today() - timedelta(days=ago)
    return Entry(number + 1, day.isoformat(), Decimal(amount), "EUR", party, iban, text, f"{day:%Y%m%d}{number:04}")


def _file(entries: tuple[Entry, ...], opening: Decimal) -> BankFile:
    moved = sum((entry.amount for entry in entries), Decimal(0))
    statement = Statement(0, _OWN, "EUR", opening, opening + moved, list(entries), moved=moved)
    return BankFile("camt.053", (statement,))
