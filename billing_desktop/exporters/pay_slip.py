"""Owns the slip beneath a statement: what to pay, to whom, and the code that a bank's app reads; must not know Qt.

Source: EPC069-12, version 002 (quick response code for SEPA credit transfers).
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from ..domain.bank_details import bic_problem, iban_problem, plain_iban, spaced_iban
from ..domain.money import format_minor
from ..domain.statement_rows import Statement
from .letterhead import cut_line
from .paper import FACT, LABEL, LEFT, NAME, NOTE, PARTY, RIGHT, Code, Item, Measure, Text, baseline, block, moved
from .qr import code_rows
from .swiss_slip import ABOVE, HEIGHT, bill_of, swiss_slip, why_no_bill
from .words import Words, isolated, shown

_CODE_SIZE = 90.0
_MOST_EPC_MINOR = 99_999_999_999
"""999 999 999.99, the most that a transfer's code may ask for."""


def slip_wanted(statement: Statement) -> bool:
    """Say whether a slip belongs on a statement: it is wanted, and there is something to pay."""
    return statement.style.slip and statement.closing_minor > 0


def reference_of(statement: Statement) -> str:
    """Return what the payer shall write, so that the payment finds its customer."""
    who = (statement.account or statement.customer).external_reference or statement.customer.external_reference
    return " ".join(part for part in (statement.number, who) if part)


def pay_code(statement: Statement) -> tuple[str, ...]:
    """Return the rows of the QR code for a transfer in euros, or nothing where there can be none."""
    iban = plain_iban(statement.style.iban)
    if not iban or iban_problem(iban) or statement.currency != "EUR" or not 0 < statement.closing_minor <= _MOST_EPC_MINOR:
        return ()
    bic = plain_iban(statement.style.bic)
    if bic_problem(bic):
        bic = ""  # the transfer works without it
    amount = f"EUR{format_minor(statement.closing_minor, 'EUR')}"
    name, said = _plain(statement.business.name)[:70] or "-", _plain(reference_of(statement))[:140]
    return code_rows("\n".join(("BCD", "002", "1", "SCT", bic, name, iban, amount, "", "", said)))


@dataclass(frozen=True, slots=True)
class ToPay:
    """How a paper asks to be paid: a slip that ends at `end`, or a band at the edge of its last sheet. Units: points."""

    items: list[Item]
    end: float
    band: list[Item]
    band_height: float = 0.0


def to_pay(statement: Statement, words: Words, measure: Measure, after: float, gap: float) -> ToPay:
    """Set what a paper asks to be paid by, so far below what stands `after`; nothing where none is wanted."""
    if not slip_wanted(statement):
        return ToPay([], after, [])
    bill = bill_of(statement, reference_of(statement))
    if bill is not None:
        band = [moved(item, ABOVE) for item in swiss_slip(bill, words, measure)]
        return ToPay([], after, band, HEIGHT + ABOVE)
    items, end = slip(statement, words, measure, after + gap)
    return ToPay(items, end, [])


def why_no_code(statement: Statement) -> str:
    """Name why a paper has no code to pay by: nothing (to pay), iban, swiss_iban, off, address, amount, currency; else ""."""
    if statement.closing_minor <= 0:
        return "nothing"
    iban = plain_iban(statement.style.iban)
    if not iban or iban_problem(iban):
        return "iban"
    why = why_no_bill(statement)
    if not why or pay_code(statement):
        return ""
    if statement.currency == "EUR":
        return "amount"
    return {"iban": "swiss_iban"}.get(why, why)


def _plain(text: str) -> str:
    return " ".join(shown(text).split())


def slip(statement: Statement, words: Words, measure: Measure, top: float) -> tuple[list[Item], float]:
    """Set the slip below the line to cut along; return also where it ends. Units: points."""
    style = statement.style
    rows = pay_code(statement)
    items: list[Item] = [cut_line(top)]
    y = top + 15.0
    items.append(Text(LEFT, baseline(y, NAME, 18), words.say("slip"), NAME))
    code_top, y = y, y + 26.0
    due = words.money(statement.closing_minor, statement.currency)
    iban = spaced_iban(plain_iban(shown(style.iban)))
    pairs = [
        ("slip.amount", due),
        ("slip.reference", reference_of(statement)),
        ("slip.to", isolated(shown(statement.business.name))),
        ("slip.iban", iban),
        ("slip.bic", shown(style.bic) if iban else ""),
        ("slip.from", isolated(shown(statement.customer.name))),
    ]
    said = [(words.say(word), value) for word, value in pairs if value]
    x = LEFT + max(90.0, max(measure.width(label, LABEL) for label, _ in said) + 12)
    note = words.say("slip.scan")
    edge = RIGHT - _CODE_SIZE - 10 - measure.width(note, NOTE) - 10 if rows else RIGHT
    for label, value in said:
        height = PARTY.line_height("") + 2
        items.append(Text(LEFT, baseline(y, LABEL, height), label, LABEL))
        strong = replace(FACT, size=PARTY.size, weight=600) if value == due else replace(FACT, size=PARTY.size)
        found, end = block(measure, value, strong, x, y + (height - strong.line_height("")) / 2, edge - x, most=2)
        items += found
        y = max(y + height, end)
    if rows:
        items.append(Code(RIGHT - _CODE_SIZE, code_top, _CODE_SIZE, rows))
        items.append(Text(RIGHT - _CODE_SIZE - 10, baseline(code_top + _CODE_SIZE - 13, NOTE, 12), note, NOTE, "right"))
        y = max(y, code_top + _CODE_SIZE + 4)
    return items, y
