"""Owns the table of a statement: its columns, its heading and its rows as strips; must not know pages or Qt."""

from __future__ import annotations

from dataclasses import dataclass, replace

from ..domain.statement_rows import Statement, StatementLine
from .letterhead import MIDDLE
from .paper import BODY, FIRM, HEAD, LEFT, RIGHT, SMALL, SUB, Item, Line, Measure, Strip, Style, Text, baseline
from .words import Words, right_to_left, shown

GAP = 12.0
_PAD_TOP, _PAD_BOTTOM, _SUB_HEIGHT = 3.2, 3.6, 13.6
_MOST_LINES = 12
_WHAT_WIDTH = 130.0
"""What a description keeps beside long references."""


@dataclass(frozen=True, slots=True)
class Columns:
    """Where the columns stand: left edges of texts, right edges of amounts, and the widths that texts may have."""

    what: float
    what_width: float
    reference: float
    reference_width: float
    due: float
    amount: float
    balance: float


def columns_of(statement: Statement, words: Words, measure: Measure) -> Columns:
    """Give each column what its texts need; amounts and days are never cut, so the description takes what is left."""
    open_items = statement.type == "open_item"

    def widest(texts: set[str], style: Style) -> float:
        return max((measure.width(text, style) for text in texts), default=0.0)

    def money(minors: set[int], head: str) -> float:
        longest = sorted({words.amount(minor, statement.currency) for minor in minors}, key=len)[-40:]
        return max(widest(set(longest), FIRM), measure.width(words.say(head), HEAD))

    lines = statement.lines
    last = {_last(line, open_items) for line in lines} | {statement.opening_minor}
    balance_width = money(last, "col.open" if open_items else "col.balance")
    amount_width = money({line.amount_minor for line in lines}, "col.original" if open_items else "col.amount")
    days = {words.day(line.date) for line in lines} | {words.day(line.due_date) for line in lines if line.due_date}
    day_width = max(widest(days, BODY), 48.0)
    what = max(LEFT + day_width + GAP, 119.8)
    amounts = RIGHT - balance_width - GAP
    due = min(amounts - amount_width - GAP - day_width, 364.0)
    reference_width = min(max(widest({shown(line.reference) for line in lines}, BODY), 54.0), 120.0)
    reference = max(due - GAP - reference_width, what + _WHAT_WIDTH + GAP)
    reference = min(reference, MIDDLE, due - GAP - 40.0)
    return Columns(what, reference - GAP - what, reference, due - GAP - reference, due, amounts, RIGHT)


def _last(line: StatementLine, open_items: bool) -> int:
    """Return what stands in a line's last column: what is left of an open item, else the running balance."""
    return line.balance_minor if not open_items or line.remaining_minor is None else line.remaining_minor


def heading_of(statement: Statement, columns: Columns, words: Words, rule: str = "rule") -> Strip:
    """Set the heading of the table, ruled in this ink."""
    open_items = statement.type == "open_item"
    y = baseline(0, HEAD, 22)
    items: list[Item] = [
        Text(LEFT, y, words.say("col.date"), HEAD),
        Text(columns.what, y, words.say("col.what"), HEAD),
        Text(columns.reference, y, words.say("col.reference"), HEAD),
        Text(columns.due, y, words.say("col.due"), HEAD),
        Text(columns.amount, y, words.say("col.original" if open_items else "col.amount"), HEAD, "right"),
        Text(columns.balance, y, words.say("col.open" if open_items else "col.balance"), HEAD, "right"),
        Line(LEFT, 22, RIGHT, 22, rule, 0.9),
    ]
    return Strip(22.6, tuple(items))


def strips_of(statement: Statement, columns: Columns, words: Words, measure: Measure) -> list[Strip]:
    """Set the opening and each line as strips."""
    strips: list[Strip] = []
    open_items = statement.type == "open_item"
    if not open_items or statement.opening_minor:
        y = baseline(0.6, FIRM, 20.4)
        brought = words.amount(statement.opening_minor, statement.currency)
        strips.append(
            Strip(
                21.2,
                (
                    Text(LEFT, y, words.say("brought_forward"), FIRM),
                    Text(columns.balance, y, brought, FIRM, "right"),
                    Line(LEFT, 21.2, RIGHT, 21.2),
                ),
                minor=statement.opening_minor,
            )
        )
    if not statement.lines:
        text = words.say("no_open_items" if open_items else "no_lines")
        strips.append(Strip(20.3, (Text(LEFT, baseline(0, SMALL, 20.3), text, SMALL), Line(LEFT, 20.3, RIGHT, 20.3))))
    for line in statement.lines:
        strips += _row(line, statement, columns, words, measure)
    return strips


def _row(line: StatementLine, statement: Statement, columns: Columns, words: Words, measure: Measure) -> list[Strip]:
    """Set one line with its parts beneath it, ended by a hairline; between the parts a page may end."""
    open_items = statement.type == "open_item"
    text, reference = words.what(line), shown(line.reference)
    height = max(BODY.line_height(text), BODY.line_height(reference))
    y = baseline(_PAD_TOP, BODY, height)
    items: list[Item] = [Text(LEFT, y, words.day(line.date), BODY)]
    if line.due_date:
        items.append(Text(columns.due, y, words.day(line.due_date), BODY))
    rows = 1
    texts = ((columns.what, columns.what_width, text), (columns.reference, columns.reference_width, reference))
    for x, width, cell in texts:
        parts = measure.wrap(cell, BODY, width, _MOST_LINES) if cell else []
        rtl = right_to_left(cell)
        items += [Text(x, y + at * height, part, BODY, "left", rtl) for at, part in enumerate(parts)]
        rows = max(rows, len(parts))
    for x, minor in ((columns.amount, line.amount_minor), (columns.balance, _last(line, open_items))):
        items.append(Text(x, y, words.amount(minor, statement.currency), BODY, "right"))
    counted = line.amount_minor if line.remaining_minor is None or not open_items else line.remaining_minor
    strips = [Strip(_PAD_TOP + rows * height, tuple(items), tied=True, minor=counted)]
    shown_parts = line.allocations if statement.style.allocations else ()
    subs = [(words.allocation(line, on), words.amount(part, statement.currency)) for on, part in shown_parts]
    if line.given_on is not None and line.given_on != line.date:
        subs.insert(0, (words.say("given_on", day=words.day(line.given_on)), ""))
    strips += [_sub(text, figure, columns, measure) for text, figure in subs]
    last = strips[-1]
    foot = last.height + _PAD_BOTTOM
    strips[-1] = replace(last, height=foot, items=(*last.items, Line(LEFT, foot, RIGHT, foot)), tied=False)
    return strips


def _sub(text: str, figure: str, columns: Columns, measure: Measure) -> Strip:
    x = columns.what + 10.5
    room = columns.due - GAP - x - (measure.width(figure, SUB) + 7 if figure else 0)
    part = measure.wrap(text, SUB, room, 1)[0]
    y = baseline(0, SUB, _SUB_HEIGHT)
    items = [Text(x, y, part, SUB)]
    if figure:
        items.append(Text(x + measure.width(part, SUB) + 7, y, figure, SUB))
    return Strip(_SUB_HEIGHT, tuple(items), begins=False)
