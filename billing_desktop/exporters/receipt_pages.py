"""Owns what a receipt looks like on paper; must not know Qt, or where its figures come from."""

from __future__ import annotations

from dataclasses import replace

from ..domain.receipt import PaymentReceipt, ReceiptLine
from .letterhead import MIDDLE, accent, facts, foot, foot_facts, letterhead, running_head
from .paper import (
    BODY,
    DUE,
    FIRM,
    HEAD,
    LABEL,
    LEFT,
    PARTY,
    PARTY_NAME,
    RIGHT,
    SUB,
    TOP,
    Draft,
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
    spread,
)
from .statement_rows import GAP
from .words import Words, isolated, shown, speak

_HEADING = 22.6
_MOST_LINES = 12
_VOID = Style(9.75, 600, "late")


def receipt_layout(receipt: PaymentReceipt, measure: Measure) -> Layout:
    """Lay a receipt out over as many pages as it needs. Units: points."""
    words = speak(receipt.style.language)
    top, first_top = _top(receipt, words, measure)
    end, end_height = _end(receipt, words, measure)
    columns = _columns(receipt, words, measure)
    named = " · ".join((words.say("receipt"), receipt.number))

    def below(page: int, pages: int) -> list[Item]:
        """Set the foot of a page."""
        left = words.say("amounts_in", currency=receipt.currency)
        right = words.say("page", page=page, pages=pages)
        sender = foot_facts(receipt.business, receipt.style, words)
        return foot(left, right, receipt.head, receipt.made_at, words, measure, sender)

    return spread(
        Draft(
            top=top,
            first_top=first_top,
            running=running_head((receipt.business.name, receipt.customer.name), named, measure),
            next_top=TOP + 24.0,
            heading=_heading(columns, words, accent(receipt.style)),
            strips=[_row(line, receipt, columns, words, measure) for line in receipt.lines],
            end=[*_total(receipt, columns, words), *end],
            end_height=end_height,
            foot=below,
            title=f"{words.say('receipt')} · {shown(receipt.customer.name)}",
            paper=receipt.style.paper,
        )
    )


def _top(receipt: PaymentReceipt, words: Words, measure: Measure) -> tuple[list[Item], float]:
    """Set the head: who received it, from whom, the facts, the one amount, and whether it still stands."""
    items, y = letterhead(receipt.business, receipt.style, words.say("receipt"), "", measure)
    top = max(y + 24, 93.0)
    items.append(Text(LEFT, baseline(top, LABEL, PARTY.line_height("")), words.say("receipt.from"), LABEL))
    found, y = block(measure, receipt.customer.name, PARTY_NAME, LEFT, top + PARTY.line_height(""), MIDDLE - LEFT - 20)
    items += found
    for line in receipt.customer.address:
        found, y = block(measure, line, PARTY, LEFT, y, MIDDLE - LEFT - 20)
        items += found
    said, facts_end = facts(_facts(receipt, words), measure, top)
    found, y = _amount(receipt, words, measure, max(y, facts_end) + 18.0)
    return [*items, *said, *found], y + 20.0


def _facts(receipt: PaymentReceipt, words: Words) -> list[tuple[str, str]]:
    account = receipt.account
    return [
        (words.say("receipt.paid_on"), words.day(receipt.paid_on)),
        (words.say("receipt.method"), words.method(receipt.method)),
        (words.say("receipt.reference"), receipt.reference),
        (words.say("customer_number"), receipt.customer.external_reference),
        (words.say("account"), " · ".join(filter(None, (account.name, account.external_reference))) if account else ""),
        (words.say("receipt.number"), receipt.number),
    ]


def _amount(receipt: PaymentReceipt, words: Words, measure: Measure, top: float) -> tuple[list[Item], float]:
    """Set the amount in its frame, and beneath it whether the payment was taken back since."""
    figure = words.money(receipt.amount_minor, receipt.currency)
    items: list[Item] = [
        Frame(LEFT, top, RIGHT - LEFT, 40.0),
        Text(LEFT + 12, baseline(top, PARTY, 40), words.say("receipt.amount"), PARTY),
        Text(RIGHT - 12, baseline(top, DUE, 40), figure, DUE, "right"),
    ]
    said = _void(receipt, words)
    if not said:
        return items, top + 40.0
    found, end = block(measure, said, _VOID, LEFT, top + 50.0, RIGHT - LEFT)
    return [*items, *found], end


def _void(receipt: PaymentReceipt, words: Words) -> str:
    if receipt.state == "undone":
        return words.say("receipt.undone")
    if receipt.state != "reversed":
        return ""
    why = isolated(shown(receipt.reversed_why).rstrip("."))
    return words.say("receipt.reversed_why" if why else "receipt.reversed", day=words.day(receipt.reversed_on), why=why)


def _columns(receipt: PaymentReceipt, words: Words, measure: Measure) -> tuple[float, float]:
    """Return the right edge of what was paid and the width of the names; amounts are never cut."""
    after = [measure.width(_after(line, receipt, words), BODY) for line in receipt.lines]
    last = max([*after, measure.width(words.say("receipt.after"), HEAD), 64.0])
    paid = [
        measure.width(words.amount(receipt.amount_minor, receipt.currency), FIRM),
        measure.width(words.say("receipt.applied"), HEAD),
        64.0,
    ]
    edge = RIGHT - last - GAP
    return edge, edge - max(paid) - GAP - LEFT


def _heading(columns: tuple[float, float], words: Words, rule: str) -> Strip:
    y = baseline(0, HEAD, 22)
    return Strip(
        _HEADING,
        (
            Text(LEFT, y, words.say("receipt.what"), HEAD),
            Text(columns[0], y, words.say("receipt.applied"), HEAD, "right"),
            Text(RIGHT, y, words.say("receipt.after"), HEAD, "right"),
            Line(LEFT, 22, RIGHT, 22, rule, 0.9),
        ),
    )


def _row(line: ReceiptLine, receipt: PaymentReceipt, columns: tuple[float, float], words: Words, measure: Measure) -> Strip:
    name = isolated(shown(line.name))
    text = words.say("receipt.credit") if line.kind == "credit" else words.say(f"receipt.{line.kind}", name=name)
    items, y = block(measure, text, BODY, LEFT, 3.2, columns[1], most=_MOST_LINES)
    if line.detail:
        found, y = block(measure, line.detail, SUB, LEFT, y, columns[1], most=_MOST_LINES)
        items += found
    first = baseline(3.2, BODY, BODY.line_height(text))
    items.append(Text(columns[0], first, words.amount(line.amount_minor, receipt.currency), BODY, "right"))
    items.append(Text(RIGHT, first, _after(line, receipt, words), BODY, "right"))
    height = y + 3.6
    return Strip(height, (*items, Line(LEFT, height, RIGHT, height)))


def _after(line: ReceiptLine, receipt: PaymentReceipt, words: Words) -> str:
    """Say what was left: nothing for what is credit by itself, a credit as a word, for a minus is easily overlooked."""
    if line.kind == "credit":
        return ""
    figure = words.amount(abs(line.after_minor), receipt.currency)
    return words.say("receipt.in_credit", amount=figure) if line.after_minor < 0 else figure


def _total(receipt: PaymentReceipt, columns: tuple[float, float], words: Words) -> list[Item]:
    y = baseline(3.2, FIRM, 14)
    figure = words.amount(receipt.amount_minor, receipt.currency)
    bold = replace(FIRM, weight=600)
    return [Text(LEFT, y, words.say("receipt.total"), bold), Text(columns[0], y, figure, bold, "right")]


def _end(receipt: PaymentReceipt, words: Words, measure: Measure) -> tuple[list[Item], float]:
    """Set what stands after the total: what was paid back, the note as it was typed, thanks."""
    items: list[Item] = []
    y = 32.0
    if receipt.refunded_minor:
        text = words.say("receipt.refunded", amount=words.amount(receipt.refunded_minor, receipt.currency))
        found, y = block(measure, text, BODY, LEFT, y, RIGHT - LEFT)
        items += found
    if receipt.note.strip():
        items.append(Text(LEFT, baseline(y, LABEL, 14), words.say("receipt.note"), LABEL))
        y += 14.0
        for part in receipt.note.splitlines():
            found, y = block(measure, part, BODY, LEFT, y, RIGHT - LEFT, most=_MOST_LINES)
            items += found
        y += 6.0
    if not receipt.state:
        found, y = block(measure, words.say("receipt.thanks"), BODY, LEFT, y, RIGHT - LEFT)
        items += found
    return items, y
