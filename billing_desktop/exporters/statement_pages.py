"""Owns what a statement of account looks like on paper; must not know Qt, or where its figures come from."""

from __future__ import annotations

from dataclasses import replace

from ..domain.rows import Statement
from . import words
from .paper import (
    A4,
    AGE,
    AGE_LABEL,
    DUE,
    FACT,
    HEAD,
    LABEL,
    LEFT,
    NAME,
    NOTE,
    PARTY,
    PARTY_NAME,
    RIGHT,
    SMALL,
    SUM,
    SUM_LABEL,
    TINY,
    TITLE,
    TOP,
    Frame,
    Item,
    Layout,
    Line,
    Measure,
    Style,
    Text,
    baseline,
    block,
    fitting,
    flow,
    moved,
)
from .statement_rows import MIDDLE, columns_of, heading_of, strips_of
from .words import amount, day, say, shown


def statement_layout(statement: Statement, measure: Measure) -> Layout:
    """Lay a statement out over as many A4 pages as it needs. Units: points."""
    columns = columns_of(statement, measure)
    heading = heading_of(statement, columns)
    top, first_top = _top(statement, measure)
    end, end_height = _end(statement, measure)
    running = _running_head(statement, measure)
    next_top = TOP + 24.0
    strips = strips_of(statement, columns, measure)
    pages = flow(strips, first_top + heading.height, next_top + heading.height, end_height)
    done: list[tuple[Item, ...]] = []
    for number, page in enumerate(pages, start=1):
        items = list(top if number == 1 else running)
        y = first_top if number == 1 else next_top
        for strip in (heading, *page):
            items += [moved(item, y) for item in strip.items]
            y += strip.height
        if number == len(pages):
            items += [moved(item, y) for item in end]
        done.append((*items, *_foot(statement, measure, number, len(pages))))
    return Layout(*A4, tuple(done), f"{say('title')} · {shown(statement.customer.name)}")


def _top(statement: Statement, measure: Measure) -> tuple[list[Item], float]:
    """Set the head of the first page: who writes, what it is, whom it is for, the facts."""
    items: list[Item] = []
    business = statement.business
    kind = say(f"type.{statement.type}")
    title_width = measure.width(say("title"), TITLE)
    name_width = RIGHT - LEFT - title_width - 24
    found, y = block(measure, business.name, NAME, LEFT, TOP - 3, name_width)
    items += found
    address = " · ".join(shown(line) for line in business.address if line.strip())
    found, left_end = block(measure, address, SMALL, LEFT, y, name_width)
    items += found
    items.append(Text(RIGHT, baseline(TOP - 3, TITLE, 24), say("title"), TITLE, "right"))
    if kind:
        items.append(Text(RIGHT, baseline(TOP + 20, SMALL, 14), kind, SMALL, "right"))
    top = max(left_end + 26, 93.0)
    found, y = block(measure, statement.customer.name, PARTY_NAME, LEFT, top, MIDDLE - LEFT - 20)
    items += found
    for line in (*statement.customer.address, statement.customer.email):
        found, y = block(measure, line, PARTY, LEFT, y, MIDDLE - LEFT - 20)
        items += found
    facts, facts_end = _facts(statement, measure, top)
    return items + facts, max(y, facts_end) + 13.0


def _facts(statement: Statement, measure: Measure, top: float) -> tuple[list[Item], float]:
    span = statement.type != "open_item"
    account = statement.account
    facts = [
        (say("number"), statement.number),
        (say("date"), day(statement.made_at.date())),
        (say("period"), words.period(statement.from_, statement.to)) if span else (say("as_of"), day(statement.to)),
        (say("customer_number"), statement.customer.external_reference),
        (say("account"), " · ".join(filter(None, (account.name, account.external_reference))) if account else ""),
    ]
    items: list[Item] = []
    for label, value in facts:
        if value:
            height = PARTY.line_height("")
            items.append(Text(MIDDLE, baseline(top, LABEL, height), label, LABEL))
            first, room = top + (height - FACT.line_height("")) / 2, RIGHT - MIDDLE - 75
            found, end = block(measure, value, FACT, RIGHT, first, room, align="right")
            items += found
            top = max(top + height, end)
    return items, top


def _end(statement: Statement, measure: Measure) -> tuple[list[Item], float]:
    """Set what stands after the last row: the sums, what is due, the ageing, whom to ask."""
    items, y = _sums(statement, measure, 9.0)
    found, y = _ageing(statement, measure, y + 20.0)
    items += found
    if statement.business.email:
        text = say("questions", email=shown(statement.business.email))
        found, y = block(measure, text, NOTE, LEFT, y + 6.0, RIGHT - LEFT)
        items += found
    return items, y


def _sums(statement: Statement, measure: Measure, top: float) -> tuple[list[Item], float]:
    period = statement.type != "open_item"
    sums = [
        ("billed", statement.billed_minor, period),
        ("received", statement.paid_minor, period),
        ("credited", statement.credited_minor, False),
        ("written_off", statement.written_off_minor, False),
    ]
    items: list[Item] = []
    x = LEFT
    for word, minor, always in sums:
        if minor or always:
            figure = amount(minor, statement.currency)
            items.append(Text(x, baseline(top, SUM_LABEL, 13), say(word), SUM_LABEL))
            items.append(Text(x, baseline(top + 13.5, SUM, 14.5), figure, SUM))
            x += max(84.0, measure.width(figure, SUM) + 18, measure.width(say(word), SUM_LABEL) + 18)
    due = f"{statement.currency} {amount(statement.closing_minor, statement.currency)}"
    if items and x + measure.width(due, DUE) > RIGHT:
        top += 34.0
    credit = statement.closing_minor < 0
    items.append(
        Text(RIGHT, baseline(top, SUM_LABEL, 13), say("credit_balance" if credit else "balance_due"), SUM_LABEL, "right")
    )
    items.append(Text(RIGHT, baseline(top + 13.5, DUE, 18), due, replace(DUE, ink="credit") if credit else DUE, "right"))
    return items, top + 31.5


def _ageing(statement: Statement, measure: Measure, top: float) -> tuple[list[Item], float]:
    """Set the strip of eight columns that add up to the balance due; nothing is a dash."""
    ageing = statement.ageing
    cells = [
        ("current", ageing.current), ("days_1_30", ageing.days_1_30), ("days_31_60", ageing.days_31_60),
        ("days_61_90", ageing.days_61_90), ("over_90", ageing.over_90), ("no_due_date", ageing.no_due_date),
        ("credit", ageing.credit), ("total", ageing.total),
    ]  # fmt: skip
    width = (RIGHT - LEFT) / len(cells)
    figures = {name: amount(minor, ageing.currency) if minor or name == "total" else "–" for name, minor in cells}
    style = fitting(measure, list(figures.values()), replace(AGE, weight=600), width - 8)
    labels = fitting(measure, [say(f"age.{name}") for name, _ in cells], AGE_LABEL, width - 8)
    items: list[Item] = [Text(LEFT, baseline(top, HEAD, 13), say("ageing"), HEAD)]
    top += 15.5
    items.append(Frame(LEFT, top, RIGHT - LEFT, 35.5))
    for at, (name, minor) in enumerate(cells):
        right = LEFT + (at + 1) * width - 4.5
        ink = "text"
        if name in ("days_1_30", "days_31_60", "days_61_90", "over_90"):
            ink = "late" if minor else "muted"
        elif name != "total":
            ink = "muted" if not minor else "credit" if name == "credit" else "text"
        weight = 600 if name == "total" else 500
        items.append(Text(right, baseline(top + 3, labels, 13), say(f"age.{name}"), labels, "right"))
        items.append(Text(right, baseline(top + 17, style, 14.5), figures[name], Style(style.size, weight, ink), "right"))
        if at:
            items.append(Line(LEFT + at * width, top, LEFT + at * width, top + 35.5))
    return items, top + 35.5


def _running_head(statement: Statement, measure: Measure) -> list[Item]:
    """Set the one line at the top of every page after the first: who writes, to whom, which statement."""
    right = " · ".join(filter(None, (say("title"), shown(statement.number), day(statement.to))))
    room = RIGHT - LEFT - measure.width(right, NOTE) - 24
    who = " · ".join((words.isolated(shown(statement.business.name)), words.isolated(shown(statement.customer.name))))
    y = baseline(TOP - 4, NOTE, 12)
    return [Text(LEFT, y, measure.wrap(who, NOTE, room, 1)[0], NOTE), Text(RIGHT, y, right, NOTE, "right")]


def _foot(statement: Statement, measure: Measure, page: int, pages: int) -> list[Item]:
    y = baseline(811, NOTE, 12)
    right = " · ".join(filter(None, (say("page", page=page, pages=pages), shown(statement.number))))
    items: list[Item] = [
        Text(LEFT, y, say("amounts_in", currency=statement.currency), NOTE),
        Text(RIGHT, y, right, NOTE, "right"),
    ]
    if statement.head:
        instant = statement.made_at.isoformat(" ", "minutes").replace("+00:00", " UTC")
        text = say("head", instant=instant, head=shown(statement.head))
        items.append(Text(LEFT, baseline(822, TINY, 9), measure.wrap(text, TINY, RIGHT - LEFT, 1)[0], TINY))
    return items
