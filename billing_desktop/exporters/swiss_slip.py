"""Owns the receipt and payment part of a Swiss QR-bill: a band of 105 mm at the foot of a sheet; must not know Qt.

Source: SIX, Swiss Implementation Guidelines for the QR-bill, chapter 3; what was held against what: ARCHITECTURE.md.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from ..domain import swiss_bill
from ..domain.bank_details import iban_problem, plain_iban, spaced_iban
from ..domain.money import format_minor
from ..domain.statement_rows import Postal, Statement
from ..domain.swiss_bill import Bill
from .paper import Code, Item, Line, Measure, Style, Text
from .qr import code_rows
from .words import Words

MM = 72 / 25.4
HEIGHT, WIDTH = 105 * MM, 210 * MM
ABOVE = 10.0
"""What the line needs that says where to cut, above the band. Units: points."""
_FACE = "Liberation Sans"
"""The one of the four permitted faces (Arial, Frutiger, Helvetica, Liberation Sans; 3.4) that everybody may hand on."""


def _set(size: float, weight: int) -> Style:
    return Style(size, weight, "black", _FACE)


_TITLE, _SAID = _set(11, 700), Style(7, 400, "muted")
_RECEIPT, _PART = (_set(6, 700), _set(8, 400), 9.0), (_set(8, 700), _set(10, 400), 11.0)
"""How headings and values are set in the two parts, and how far lines are apart."""
_CODE, _CROSS = 46 * MM, 7 * MM
_MOST_LINES = 3
"""Lines of one value: 70 letters of a name always find room in the receipt."""
_HOME = "CH"
_SUMS = 68 * MM
"""Where currency and amount begin, in both parts."""


def bill_of(statement: Statement, reference: str) -> Bill | None:
    """Return the bill that a statement asks to be paid by, or None where there can be none."""
    return None if why_no_bill(statement) else _bill(statement, reference)


def why_no_bill(statement: Statement) -> str:
    """Name what keeps a statement from being paid by a Swiss bill: currency, off, iban, amount or address; else nothing."""
    iban = plain_iban(statement.style.iban)
    if statement.currency not in swiss_bill.CURRENCIES:
        return "currency"
    if not statement.style.swiss_bill:
        return "off"
    if not swiss_bill.is_swiss(iban) or iban_problem(iban):
        return "iban"
    if not 0 < statement.closing_minor <= swiss_bill.MOST_MINOR:
        return "amount"
    return "" if statement.business.postal else "address"


def _bill(statement: Statement, reference: str) -> Bill:
    iban = plain_iban(statement.style.iban)
    creditor = statement.business.postal
    assert creditor is not None
    kind, said = swiss_bill.reference_for(iban, reference)
    message = swiss_bill.written(reference)
    return Bill(
        iban, creditor, statement.closing_minor, statement.currency, statement.customer.postal, kind, said, message
    )  # fmt: skip


def swiss_slip(bill: Bill, words: Words, measure: Measure) -> list[Item]:
    """Set both parts; places count from the top of the band."""
    mark = 62 * MM
    hint = words.say("swiss.separate")
    items: list[Item] = [
        Text((WIDTH - measure.width(hint, _SAID)) / 2, -4.0, hint, _SAID),
        Line(-40.0, 0.0, WIDTH + 40.0, 0.0, "cut", 0.7, dashed=True),
        Line(mark, 0.0, mark, HEIGHT, "cut", 0.7, dashed=True),
    ]
    items += _receipt(bill, words, measure)
    items += _payment_part(bill, words, measure)
    return items


def _receipt(bill: Bill, words: Words, measure: Measure) -> list[Item]:
    left, width = 5 * MM, 52 * MM
    items: list[Item] = [_title(words.say("swiss.receipt"), left)]
    place = (left, 12 * MM, width, _RECEIPT, (52 * MM, 20 * MM))
    found = _facts(bill, words, measure, *place, message=False)
    if _end(found) > _SUMS - 1.5 * MM:  # the guidelines let a receipt leave streets out where they have no room
        found = _facts(_without_streets(bill), words, measure, *place, message=False)
    items += found
    items += _sum(bill, words, left, 12 * MM, _RECEIPT)
    items.append(Text(left + width, 84 * MM, words.say("swiss.point"), _RECEIPT[0], "right"))
    return items


def _payment_part(bill: Bill, words: Words, measure: Measure) -> list[Item]:
    left = 67 * MM
    items: list[Item] = [_title(words.say("swiss.part"), left), Code(left, 17 * MM, _CODE, code_rows(swiss_bill.code_text(bill)))]
    items += _cross(left + (_CODE - _CROSS) / 2, 17 * MM + (_CODE - _CROSS) / 2)
    items += _sum(bill, words, left, 17 * MM, _PART)
    items += _facts(bill, words, measure, 118 * MM, 5 * MM, 87 * MM, _PART, (65 * MM, 25 * MM), message=True)
    return items


def _title(text: str, left: float) -> Text:
    return Text(left, 5 * MM + 9.0, text, _TITLE)


def _facts(
    bill: Bill, words: Words, measure: Measure, left: float, top: float, width: float, styles: tuple[Style, Style, float],
    box: tuple[float, float], *, message: bool,
) -> list[Item]:  # fmt: skip
    """Set whom, under which reference and by whom it is paid; who is not known has a box to write into."""
    abroad = bill.debtor is not None and bill.debtor.country != _HOME
    parts = [("swiss.to", [spaced_iban(bill.iban), *_address(bill.creditor, abroad)])]
    if bill.reference:
        parts.append(("swiss.reference", [swiss_bill.spaced_reference(bill.kind, bill.reference)]))
    if message and bill.message:
        parts.append(("swiss.message", [bill.message]))
    parts.append(("swiss.by" if bill.debtor else "swiss.by_blank", _address(bill.debtor, abroad) if bill.debtor else []))
    heading, value, apart = styles
    items: list[Item] = []
    for word, lines in parts:
        items.append(Text(left, top + heading.size, words.say(word), heading))
        top += apart
        for line in lines:
            for part in measure.wrap(line, value, width, _MOST_LINES):
                items.append(Text(left, top + value.size, part, value))
                top += apart
        top += apart * 0.7
    if bill.debtor is None:
        items += _corners(left, top - apart * 0.4, *box)
    return items


def _without_streets(bill: Bill) -> Bill:
    debtor = replace(bill.debtor, street="") if bill.debtor else None
    return replace(bill, creditor=replace(bill.creditor, street=""), debtor=debtor)


def _end(items: Sequence[Item]) -> float:
    """Return where the lowest of texts and lines stands."""
    lines = [max(item.y1, item.y2) for item in items if isinstance(item, Line)]
    return max([item.baseline for item in items if isinstance(item, Text)] + lines)


def _address(who: Postal, abroad: bool) -> list[str]:
    """Return the lines of an address; the code of its country stands where one of the two is not in Switzerland."""
    country = f"{who.country} - " if abroad or who.country != _HOME else ""
    return [line for line in (who.name, who.street, f"{country}{who.postal_code} {who.town}") if line]


def _sum(bill: Bill, words: Words, left: float, apart: float, styles: tuple[Style, Style, float]) -> list[Item]:
    heading, value, down = styles
    top, right = _SUMS, left + apart
    figure = format_minor(bill.amount_minor, bill.currency, group=" ")
    return [
        Text(left, top + heading.size, words.say("swiss.currency"), heading),
        Text(right, top + heading.size, words.say("swiss.amount"), heading),
        Text(left, top + down + value.size + 2, bill.currency, value),
        Text(right, top + down + value.size + 2, figure, value),
    ]


def _corners(x: float, y: float, width: float, height: float) -> list[Item]:
    """Mark the corners of a box to write into."""
    arm, items = 3 * MM, list[Item]()
    for edge_x, inward in ((x, arm), (x + width, -arm)):
        for edge_y, down in ((y, arm), (y + height, -arm)):
            items.append(Line(edge_x, edge_y, edge_x + inward, edge_y, "black", 0.75))
            items.append(Line(edge_x, edge_y, edge_x, edge_y + down, "black", 0.75))
    return items


def _cross(x: float, y: float) -> list[Item]:
    """Set the Swiss cross in the middle of the code: 7 mm of white, 6 mm of black, and the white cross of two bars."""
    middle_x, middle_y = x + _CROSS / 2, y + _CROSS / 2

    def bar(width: float, height: float, ink: str) -> Line:
        return Line(middle_x - width * MM / 2, middle_y, middle_x + width * MM / 2, middle_y, ink, height * MM)

    white, black, long, wide = "#FFFFFF", "#000000", 35 / 9, 7 / 6
    return [bar(7, 7, white), bar(6, 6, black), bar(long, wide, white), bar(wide, long, white)]
