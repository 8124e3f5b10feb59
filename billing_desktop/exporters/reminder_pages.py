"""Owns what a reminder letter says, on paper and as plain text; must not know Qt, or who is late."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from ..domain.bank_details import spaced_iban
from ..domain.reminder import LateLine, Reminder
from ..domain.statement_rows import Statement
from .letterhead import MIDDLE, accent, carried_over, facts, foot, foot_facts, letterhead, running_head
from .paper import (
    BODY,
    FIRM,
    HEAD,
    LEFT,
    PARTY,
    PARTY_NAME,
    RIGHT,
    TOP,
    Draft,
    Item,
    Layout,
    Line,
    Measure,
    Strip,
    Text,
    baseline,
    block,
    spread,
)
from .pay_slip import ToPay, reference_of, to_pay
from .words import Words, isolated, shown, speak

_GAP = 14.0
_DAY = 76.0
"""How far the two days begin apart, and how far columns of figures keep from each other. Units: points."""


@dataclass(frozen=True, slots=True)
class _Edges:
    """Where columns stand: days begin at `billed` and `due`, figures end at `late` and `original`. Units: points."""

    billed: float
    due: float
    late: float
    original: float


def _edges(reminder: Reminder, words: Words, measure: Measure) -> _Edges:
    """Give figures what they need, the two days theirs; the number of a bill has what is left."""
    currency = reminder.basis.currency

    def wide(word: str, texts: Sequence[str]) -> float:
        return max([measure.width(words.say(word), HEAD), *(measure.width(text, BODY) for text in texts)]) + _GAP

    original = RIGHT - wide("col.open", [words.amount(line.open_minor, currency) for line in reminder.lines])
    late = original - wide("col.original", [words.amount(line.original_minor, currency) for line in reminder.lines])
    due = late - wide("reminder.days", [str(line.days_late) for line in reminder.lines]) - _DAY
    return _Edges(due - _DAY, due, late, original)


def reminder_layout(reminder: Reminder, measure: Measure) -> Layout:
    """Lay a letter out over as many pages as it needs. Units: points."""
    made = reminder.basis
    words = speak(made.style.language)
    title = words.say(f"reminder.{reminder.level}")
    top, first_top = _top(reminder, title, words, measure)
    edges = _edges(reminder, words, measure)
    end, paid = _end(reminder, words, measure)

    def below(page: int, pages: int) -> list[Item]:
        """Set the foot of a page."""
        left, right = words.say("amounts_in", currency=made.currency), words.say("page", page=page, pages=pages)
        return foot(left, right, made.head, made.made_at, words, measure, foot_facts(made.business, made.style, words))

    return spread(
        Draft(
            top=top,
            first_top=first_top,
            running=running_head((made.business.name, made.customer.name), title, measure),
            next_top=TOP + 24.0,
            heading=_heading(edges, words, accent(made.style)),
            strips=[_row(line, edges, made, words, measure) for line in reminder.lines],
            end=end,
            end_height=paid.end,
            foot=below,
            title=f"{title} · {shown(made.customer.name)}",
            paper=made.style.paper,
            band=paid.band,
            band_height=paid.band_height,
            carried=lambda minor: carried_over(minor, made.currency, words),
        )
    )


def _top(reminder: Reminder, title: str, words: Words, measure: Measure) -> tuple[list[Item], float]:
    """Set who writes to whom, on which day, and what is asked."""
    made = reminder.basis
    items, left_end = letterhead(made.business, made.style, title, "", measure)
    top = max(left_end + 26, 93.0)
    found, y = block(measure, made.customer.name, PARTY_NAME, LEFT, top, MIDDLE - LEFT - 20)
    items += found
    for line in made.customer.address:
        found, y = block(measure, line, PARTY, LEFT, y, MIDDLE - LEFT - 20)
        items += found
    pairs = [(words.say("date"), words.day(made.to)), (words.say("customer_number"), made.customer.external_reference)]
    said, facts_end = facts(pairs, measure, top)
    items += said
    y = max(y, facts_end) + 24.0
    for text in (words.say("reminder.hello"), _asks(reminder, words)):
        found, y = block(measure, text, PARTY, LEFT, y, RIGHT - LEFT, most=8)
        items += found
        y += 6.0
    return items, y + 8.0


def _asks(reminder: Reminder, words: Words) -> str:
    """Say what is asked, and until when."""
    return words.say(f"reminder.text.{reminder.level}", day=words.day(reminder.pay_by))


def _heading(edges: _Edges, words: Words, rule: str) -> Strip:
    y = baseline(0, HEAD, 22)
    items: tuple[Item, ...] = (
        Text(LEFT, y, words.say("reminder.col.bill"), HEAD),
        Text(edges.billed, y, words.say("col.date"), HEAD),
        Text(edges.due, y, words.say("col.due"), HEAD),
        Text(edges.late, y, words.say("reminder.days"), HEAD, "right"),
        Text(edges.original, y, words.say("col.original"), HEAD, "right"),
        Text(RIGHT, y, words.say("col.open"), HEAD, "right"),
        Line(LEFT, 22, RIGHT, 22, rule, 0.9),
    )
    return Strip(22.6, items)


def _row(line: LateLine, edges: _Edges, made: Statement, words: Words, measure: Measure) -> Strip:
    y = baseline(0, BODY, 20.3)
    name = shown(line.reference) or words.say("reminder.balance")
    return Strip(
        20.3,
        (
            Text(LEFT, y, measure.wrap(name, BODY, edges.billed - LEFT - 8, 1)[0], BODY),
            Text(edges.billed, y, words.day(line.billed_on), BODY),
            Text(edges.due, y, words.day(line.due_on), BODY),
            Text(edges.late, y, str(line.days_late), BODY, "right"),
            Text(edges.original, y, words.amount(line.original_minor, made.currency), BODY, "right"),
            Text(RIGHT, y, words.amount(line.open_minor, made.currency), BODY, "right"),
            Line(LEFT, 20.3, RIGHT, 20.3),
        ),
        minor=line.open_minor,
    )


def _end(reminder: Reminder, words: Words, measure: Measure) -> tuple[list[Item], ToPay]:
    """Set the sum, the greeting and what to pay by."""
    made, strong = reminder.basis, replace(FIRM, weight=600)
    y = baseline(2.0, strong, 20.3)
    figure = words.money(reminder.late_minor, made.currency)
    items: list[Item] = [Text(LEFT, y, words.say("reminder.late"), strong), Text(RIGHT, y, figure, strong, "right")]
    top = 38.0
    for text in (words.say("reminder.bye"), made.business.name):
        found, top = block(measure, text, PARTY, LEFT, top, RIGHT - LEFT)
        items += found
    paid = to_pay(_asked(reminder), words, measure, top, 18.0)
    return items + paid.items, paid


def _asked(reminder: Reminder) -> Statement:
    """Return what the slip asks for: what is late, not all that is open."""
    return replace(reminder.basis, closing_minor=reminder.late_minor, number="")


def reminder_text(reminder: Reminder) -> str:
    """Write a letter as plain text, for a message; lines are no longer than 72 letters where words allow."""
    made = reminder.basis
    words = speak(made.style.language)
    rows = [_text_row(line, made, words) for line in reminder.lines]
    wide = [max(len(row[place]) for row in rows) for place in range(3)]
    table = [f"  {row[0]:<{wide[0]}}  {row[1]:<{wide[1]}}  {row[2]:>{wide[2]}}" for row in rows]
    total = words.money(reminder.late_minor, made.currency)
    paid_to = [f"IBAN: {spaced_iban(made.style.iban)}"] if made.style.iban else []
    return "\n".join(
        [
            words.say(f"reminder.{reminder.level}"),
            words.day(made.to),
            isolated(shown(made.customer.name)),
            "",
            words.say("reminder.hello"),
            "",
            *_folded(_asks(reminder, words)),
            "",
            *table,
            "",
            f"{words.say('reminder.late')}: {total}",
            *paid_to,
            f"{words.say('slip.reference')}: {shown(reference_of(_asked(reminder)))}",
            "",
            words.say("reminder.bye"),
            isolated(shown(made.business.name)),
            "",
        ]
    )


def _text_row(line: LateLine, made: Statement, words: Words) -> Sequence[str]:
    name = shown(line.reference) or words.say("reminder.balance")
    due = f"{words.say('col.due')} {words.day(line.due_on)}, {words.say('reminder.days')}: {line.days_late}"
    return name, due, words.amount(line.open_minor, made.currency)


def _folded(text: str) -> list[str]:
    import textwrap

    return textwrap.wrap(text, 72)
