"""Owns what a receipt looks like on paper; must not know Qt, or where its figures come from."""

from __future__ import annotations

from dataclasses import replace

from ..domain.receipt import PaymentReceipt, ReceiptLine
from . import words
from .paper import (
    A4,
    BODY,
    DUE,
    FACT,
    FIRM,
    HEAD,
    LABEL,
    LEFT,
    NAME,
    NOTE,
    PARTY,
    PARTY_NAME,
    RIGHT,
    SMALL,
    SUB,
    TINY,
    TITLE,
    TOP,
    Frame,
    Item,
    Layout,
    Line,
    Measure,
    Strip,
    Style,
    Text,
    baseline,
    block,
    flow,
    moved,
)
from .statement_rows import GAP, MIDDLE
from .words import amount, day, say, shown

_HEADING = 22.6
_MOST_LINES = 12
_VOID = Style(9.75, 600, "late")


def receipt_layout(receipt: PaymentReceipt, measure: Measure) -> Layout:
    """Lay a receipt out over as many A4 pages as it needs. Units: points."""
    top, first_top = _top(receipt, measure)
    end, end_height = _end(receipt, measure)
    columns = _columns(receipt, measure)
    heading = _heading(columns)
    next_top = TOP + 24.0
    strips = [_row(line, receipt, columns, measure) for line in receipt.lines]
    pages = flow(strips, first_top + heading.height, next_top + heading.height, end_height)
    done: list[tuple[Item, ...]] = []
    for number, page in enumerate(pages, start=1):
        items = list(top) if number == 1 else _running_head(receipt, measure)
        y = first_top if number == 1 else next_top
        for strip in (heading, *page):
            items += [moved(item, y) for item in strip.items]
            y += strip.height
        if number == len(pages):
            items += [moved(item, y) for item in (*_total(receipt, columns), *end)]
        done.append((*items, *_foot(receipt, measure, number, len(pages))))
    return Layout(*A4, tuple(done), f"{say('receipt')} · {shown(receipt.customer.name)}")


def _top(receipt: PaymentReceipt, measure: Measure) -> tuple[list[Item], float]:
    """Set the head: who received it, from whom, the facts, the one amount, and whether it still stands."""
    business = receipt.business
    room = RIGHT - LEFT - measure.width(say("receipt"), TITLE) - 24
    items, y = block(measure, business.name, NAME, LEFT, TOP - 3, room)
    for line in (*business.address, business.email):
        found, y = block(measure, line, SMALL, LEFT, y, room)
        items += found
    items.append(Text(RIGHT, baseline(TOP - 3, TITLE, 24), say("receipt"), TITLE, "right"))
    top = max(y + 24, 93.0)
    items.append(Text(LEFT, baseline(top, LABEL, PARTY.line_height("")), say("receipt.from"), LABEL))
    found, y = block(measure, receipt.customer.name, PARTY_NAME, LEFT, top + PARTY.line_height(""), MIDDLE - LEFT - 20)
    items += found
    for line in receipt.customer.address:
        found, y = block(measure, line, PARTY, LEFT, y, MIDDLE - LEFT - 20)
        items += found
    facts, facts_end = _facts(receipt, measure, top)
    found, y = _amount(receipt, measure, max(y, facts_end) + 18.0)
    return [*items, *facts, *found], y + 20.0


def _facts(receipt: PaymentReceipt, measure: Measure, top: float) -> tuple[list[Item], float]:
    account = receipt.account
    facts = [
        (say("receipt.paid_on"), day(receipt.paid_on)),
        (say("receipt.method"), words.method(receipt.method)),
        (say("receipt.reference"), receipt.reference),
        (say("customer_number"), receipt.customer.external_reference),
        (say("account"), " · ".join(filter(None, (account.name, account.external_reference))) if account else ""),
        (say("receipt.number"), receipt.number),
    ]
    items: list[Item] = []
    for label, value in facts:
        if value:
            height = PARTY.line_height("")
            items.append(Text(MIDDLE, baseline(top, LABEL, height), label, LABEL))
            first = top + (height - FACT.line_height("")) / 2
            found, end = block(measure, value, FACT, RIGHT, first, RIGHT - MIDDLE - 66, align="right")
            items += found
            top = max(top + height, end)
    return items, top


def _amount(receipt: PaymentReceipt, measure: Measure, top: float) -> tuple[list[Item], float]:
    """Set the amount in its frame, and beneath it whether the payment was taken back since."""
    figure = f"{receipt.currency} {amount(receipt.amount_minor, receipt.currency)}"
    items: list[Item] = [
        Frame(LEFT, top, RIGHT - LEFT, 40.0),
        Text(LEFT + 12, baseline(top, PARTY, 40), say("receipt.amount"), PARTY),
        Text(RIGHT - 12, baseline(top, DUE, 40), figure, DUE, "right"),
    ]
    said = _void(receipt)
    if not said:
        return items, top + 40.0
    found, end = block(measure, said, _VOID, LEFT, top + 50.0, RIGHT - LEFT)
    return [*items, *found], end


def _void(receipt: PaymentReceipt) -> str:
    if receipt.state == "undone":
        return say("receipt.undone")
    if receipt.state != "reversed":
        return ""
    why = words.isolated(shown(receipt.reversed_why).rstrip("."))
    return say("receipt.reversed_why" if why else "receipt.reversed", day=day(receipt.reversed_on), why=why)


def _columns(receipt: PaymentReceipt, measure: Measure) -> tuple[float, float]:
    """Return the right edge of what was paid and the width of the names; amounts are never cut."""
    after = [measure.width(_after(line, receipt), BODY) for line in receipt.lines]
    last = max([*after, measure.width(say("receipt.after"), HEAD), 64.0])
    paid = [
        measure.width(amount(receipt.amount_minor, receipt.currency), FIRM),
        measure.width(say("receipt.applied"), HEAD),
        64.0,
    ]
    edge = RIGHT - last - GAP
    return edge, edge - max(paid) - GAP - LEFT


def _heading(columns: tuple[float, float]) -> Strip:
    y = baseline(0, HEAD, 22)
    return Strip(
        _HEADING,
        (
            Text(LEFT, y, say("receipt.what"), HEAD),
            Text(columns[0], y, say("receipt.applied"), HEAD, "right"),
            Text(RIGHT, y, say("receipt.after"), HEAD, "right"),
            Line(LEFT, 22, RIGHT, 22, "rule", 0.9),
        ),
    )


def _row(line: ReceiptLine, receipt: PaymentReceipt, columns: tuple[float, float], measure: Measure) -> Strip:
    name = words.isolated(shown(line.name))
    text = say("receipt.credit") if line.kind == "credit" else say(f"receipt.{line.kind}", name=name)
    items, y = block(measure, text, BODY, LEFT, 3.2, columns[1], most=_MOST_LINES)
    if line.detail:
        found, y = block(measure, line.detail, SUB, LEFT, y, columns[1], most=_MOST_LINES)
        items += found
    first = baseline(3.2, BODY, BODY.line_height(text))
    items.append(Text(columns[0], first, amount(line.amount_minor, receipt.currency), BODY, "right"))
    items.append(Text(RIGHT, first, _after(line, receipt), BODY, "right"))
    height = y + 3.6
    return Strip(height, (*items, Line(LEFT, height, RIGHT, height)))


def _after(line: ReceiptLine, receipt: PaymentReceipt) -> str:
    """Say what was left: nothing for what is credit by itself, a credit as a word, for a minus is easily overlooked."""
    if line.kind == "credit":
        return ""
    figure = amount(abs(line.after_minor), receipt.currency)
    return say("receipt.in_credit", amount=figure) if line.after_minor < 0 else figure


def _total(receipt: PaymentReceipt, columns: tuple[float, float]) -> list[Item]:
    y = baseline(3.2, FIRM, 14)
    figure = amount(receipt.amount_minor, receipt.currency)
    bold = replace(FIRM, weight=600)
    return [Text(LEFT, y, say("receipt.total"), bold), Text(columns[0], y, figure, bold, "right")]


def _end(receipt: PaymentReceipt, measure: Measure) -> tuple[list[Item], float]:
    """Set what stands after the total: what was paid back, the note as it was typed, thanks."""
    items: list[Item] = []
    y = 32.0
    if receipt.refunded_minor:
        text = say("receipt.refunded", amount=amount(receipt.refunded_minor, receipt.currency))
        found, y = block(measure, text, BODY, LEFT, y, RIGHT - LEFT)
        items += found
    if receipt.note.strip():
        items.append(Text(LEFT, baseline(y, LABEL, 14), say("receipt.note"), LABEL))
        y += 14.0
        for part in receipt.note.splitlines():
            found, y = block(measure, part, BODY, LEFT, y, RIGHT - LEFT, most=_MOST_LINES)
            items += found
        y += 6.0
    if not receipt.state:
        found, y = block(measure, say("receipt.thanks"), BODY, LEFT, y, RIGHT - LEFT)
        items += found
    return items, y


def _running_head(receipt: PaymentReceipt, measure: Measure) -> list[Item]:
    right = " · ".join((say("receipt"), receipt.number))
    room = RIGHT - LEFT - measure.width(right, NOTE) - 24
    who = " · ".join(words.isolated(shown(name)) for name in (receipt.business.name, receipt.customer.name))
    y = baseline(TOP - 4, NOTE, 12)
    return [Text(LEFT, y, measure.wrap(who, NOTE, room, 1)[0], NOTE), Text(RIGHT, y, right, NOTE, "right")]


def _foot(receipt: PaymentReceipt, measure: Measure, page: int, pages: int) -> list[Item]:
    y = baseline(811, NOTE, 12)
    items: list[Item] = [
        Text(LEFT, y, say("amounts_in", currency=receipt.currency), NOTE),
        Text(RIGHT, y, say("page", page=page, pages=pages), NOTE, "right"),
    ]
    if receipt.head:
        instant = receipt.made_at.isoformat(" ", "minutes").replace("+00:00", " UTC")
        text = say("head", instant=instant, head=shown(receipt.head))
        items.append(Text(LEFT, baseline(822, TINY, 9), measure.wrap(text, TINY, RIGHT - LEFT, 1)[0], TINY))
    return items
