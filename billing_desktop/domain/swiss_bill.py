"""Owns what a Swiss QR-bill says: its references, its addresses and the text of its code; must not know papers.

Source: SIX, Swiss Implementation Guidelines for the QR-bill, version 2.3; references by ISO 11649 and modulo 10, recursive.
What was held against what: ARCHITECTURE.md.
"""

from __future__ import annotations

import hashlib
import re
import unicodedata
from dataclasses import dataclass

from .money import format_minor
from .statement_rows import Postal

CURRENCIES = ("CHF", "EUR")
MOST_MINOR = 99_999_999_999
"""999 999 999.99, the most that a bill may ask for."""
_COUNTRIES = ("CH", "LI")
_NOT_ALLOWED = re.compile("[^ -~\u00a0-\u017f\u0218-\u021b\u20ac]")
_PLAIN = str.maketrans({"–": "-", "—": "-", "−": "-", "‐": "-", "’": "'", "‘": "'", "“": '"', "”": '"', "…": "...", "·": "-"})
_PLACE = re.compile(r"(?:([A-Z]{2})(?: ?- ?| ))?([0-9]{4,5})\s+(\D.*)")
_TABLE = (0, 9, 4, 6, 8, 2, 7, 1, 3, 5)


@dataclass(frozen=True, slots=True)
class Bill:
    """What a bill asks for: whose account, how much, of whom, under which reference.

    `kind` is QRR, SCOR or NON. Units: minor units.
    """

    iban: str
    creditor: Postal
    amount_minor: int
    currency: str
    debtor: Postal | None
    kind: str
    reference: str
    message: str


def is_swiss(iban: str) -> bool:
    """Say whether an IBAN is one that a Swiss QR-bill can be paid to."""
    return iban[:2] in _COUNTRIES


def needs_qr_reference(iban: str) -> bool:
    """Say whether an account takes QR references only: its bank's number is one of 30000 to 31999.

    >>> needs_qr_reference("CH4431999123000889012"), needs_qr_reference("CH5800791123000889012")
    (True, False)
    """
    return iban[4:9].isdigit() and 30_000 <= int(iban[4:9]) <= 31_999


def reference_for(iban: str, text: str) -> tuple[str, str]:
    """Return which kind of reference a text becomes for an account, and the reference with its check digits.

    >>> reference_for("CH5800791123000889012", "S-0001 C-0006")
    ('SCOR', 'RF87S0001C0006')
    >>> reference_for("CH4431999123000889012", "S-0001 C-0006")
    ('QRR', '000000010006196169303180519')
    """
    if needs_qr_reference(iban):
        return "QRR", qr_reference(_figures(text))
    letters = re.sub("(?<=[0-9]) +(?=[0-9])", "X", text)  # 1 23 and 12 3 stay apart
    letters = re.sub("[^0-9A-Za-z]", "", letters).upper()
    return ("SCOR", creditor_reference(letters)) if 0 < len(letters) <= 21 and letters.isascii() else ("NON", "")


def _figures(text: str) -> str:
    """Return 26 figures for a text: 12 of its own, for whoever reads them, then 14 that differ wherever the texts do.

    A QR reference has no letters, so that the figures of ACME2 and BETA2, or of 1 23 and 12 3, would be the same.
    """
    own = "".join(re.findall("[0-9]", text))[-12:].rjust(12, "0")
    return f"{own}{int(hashlib.sha256(text.encode('utf-8', 'replace')).hexdigest(), 16) % 10**14:014}"


def qr_reference(digits: str) -> str:
    """Return a QR reference of 27 digits, the last one its check digit.

    >>> qr_reference("21000000000313947143000901")
    '210000000003139471430009017'
    """
    filled, carry = digits.rjust(26, "0"), 0
    for digit in filled:
        carry = _TABLE[(carry + int(digit)) % 10]
    return f"{filled}{(10 - carry) % 10}"


def creditor_reference(letters: str) -> str:
    """Return a creditor reference with its check digits.

    >>> creditor_reference("539007547034")
    'RF18539007547034'
    """
    number = int("".join(str(int(sign, 36)) for sign in f"{letters}RF00"))
    return f"RF{98 - number % 97:02}{letters}"


def spaced_reference(kind: str, reference: str) -> str:
    """Write a reference in groups, as on paper.

    >>> spaced_reference("QRR", "210000000003139471430009017"), spaced_reference("SCOR", "RF18539007547034")
    ('21 00000 00003 13947 14300 09017', 'RF18 5390 0754 7034')
    """
    size, begin = (5, len(reference) % 5) if kind == "QRR" else (4, 0)
    groups = [reference[:begin], *(reference[at : at + size] for at in range(begin, len(reference), size))]
    return " ".join(group for group in groups if group)


def written(text: str) -> str:
    """Return a text in the letters that a bill may have, or nothing where it has others.

    >>> written("Łódź – Studio"), written("مكتبة")
    ('Łódź - Studio', '')
    """
    plain = " ".join(unicodedata.normalize("NFC", text).translate(_PLAIN).split())
    return "" if _NOT_ALLOWED.search(plain) else plain


def postal_of(name: str, street: str, postal_code: str, town: str, country: str) -> Postal | None:
    """Return an address as a bill needs it, in its letters and lengths, or None where a part of it is missing."""
    found = Postal(_cut(name, 70), _cut(street, 70), _cut(postal_code, 16), _cut(town, 35), country)
    return found if all((found.name, found.postal_code, found.town, country)) else None


def _cut(text: str, most: int) -> str:
    """Return a text in the letters of a bill and no longer than it may be, cut between words where it has to be."""
    clean = written(text)
    if len(clean) <= most:
        return clean
    words = clean[: most + 1].rpartition(" ")[0]
    return (words if len(words) > most // 2 else clean[:most]).rstrip(" ,;-&")


def postal_in(name: str, lines: tuple[str, ...], country: str) -> Postal | None:
    """Find an address in the lines of a letterhead: the street stands before the postal code and town, or on the line before.

    >>> postal_in("Hafen AG", ("Quai 1", "CH-8001 Zürich", "Schweiz"), "CH")
    Postal(name='Hafen AG', street='Quai 1', postal_code='8001', town='Zürich', country='CH')
    """
    for at, line in enumerate(lines):
        parts = [part.strip() for part in line.split(",")]
        for number, part in enumerate(parts):
            found = _PLACE.fullmatch(part)
            if found:
                street = ", ".join(parts[:number]) or (lines[at - 1] if at else "")
                home = {"FL": "LI"}.get(found[1], found[1])  # what cars of Liechtenstein bear
                return postal_of(name, street, found[2], found[3], home or country)
    return None


def code_text(bill: Bill) -> str:
    """Return the text of a bill's code: 31 lines, those that it leaves out empty."""
    amount = format_minor(bill.amount_minor, bill.currency)
    return "\n".join(
        [
            "SPC", "0200", "1", bill.iban, *_lines(bill.creditor), *[""] * 7, amount, bill.currency,
            *_lines(bill.debtor), bill.kind, bill.reference, bill.message[:140], "EPD",
        ]
    )  # fmt: skip


def _lines(who: Postal | None) -> list[str]:
    """Return the seven lines of an address, in parts; the number of the house stands with its street."""
    return ["S", who.name, who.street, "", who.postal_code, who.town, who.country] if who else [""] * 7
