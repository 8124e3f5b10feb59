"""Owns what a statement of account looks like on paper; must not know Qt, or where its figures come from."""

from __future__ import annotations

from dataclasses import replace

from ..domain.ageing import SHOWN
from ..domain.statement_rows import Statement
from .letterhead import MIDDLE, accent, carried_over, facts, foot, foot_facts, letterhead, running_head
from .paper import (
    AGE,
    AGE_LABEL,
    DUE,
    HEAD,
    LEFT,
    NOTE,
    PARTY,
    PARTY_NAME,
    RIGHT,
    SUM,
    SUM_LABEL,
    TOP,
    Draft,
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
    spread,
)
from .pay_slip import ToPay, to_pay
from .statement_rows import columns_of, heading_of, strips_of
from .words import Words, shown, speak


def statement_layout(statement: Statement, measure: Measure) -> Layout:
    """Lay a statement out over as many pages as it needs. Units: points."""
    words = speak(statement.style.language)
    columns = columns_of(statement, words, measure)
    top, first_top = _top(statement, words, measure)
    end, paid = _end(statement, words, measure)
    title = words.say("title")
    right = " · ".join(filter(None, (title, shown(statement.number), words.day(statement.to))))

    def below(page: int, pages: int) -> list[Item]:
        """Set the foot of a page."""
        left = words.say("amounts_in", currency=statement.currency)
        page_of = " · ".join(filter(None, (words.say("page", page=page, pages=pages), shown(statement.number))))
        sender = foot_facts(statement.business, statement.style, words) if _says_sender(statement) else ""
        return foot(left, page_of, statement.head, statement.made_at, words, measure, sender)

    return spread(
        Draft(
            top=top,
            first_top=first_top,
            running=running_head((statement.business.name, statement.customer.name), right, measure),
            next_top=TOP + 24.0,
            heading=heading_of(statement, columns, words, accent(statement.style)),
            strips=strips_of(statement, columns, words, measure),
            end=end,
            end_height=paid.end,
            foot=below,
            title=f"{title} · {shown(statement.customer.name)}",
            paper=statement.style.paper,
            band=paid.band,
            band_height=paid.band_height,
            carried=lambda minor: carried_over(minor, statement.currency, words),
        )
    )


def _says_sender(statement: Statement) -> bool:
    """Say whether the sender's phone or tax number stands in the foot; the address alone stands above already."""
    return bool(statement.style.phone.strip() or statement.style.tax_number.strip())


def _top(statement: Statement, words: Words, measure: Measure) -> tuple[list[Item], float]:
    """Set the head of the first page: who writes, what it is, whom it is for, the facts."""
    style = statement.style
    items, left_end = letterhead(statement.business, style, words.say("title"), words.say(f"type.{statement.type}"), measure)
    top = max(left_end + 26, 93.0)
    found, y = block(measure, statement.customer.name, PARTY_NAME, LEFT, top, MIDDLE - LEFT - 20)
    items += found
    for line in (*statement.customer.address, statement.customer.email):
        found, y = block(measure, line, PARTY, LEFT, y, MIDDLE - LEFT - 20)
        items += found
    said, facts_end = facts(_facts(statement, words), measure, top)
    items += said
    y = max(y, facts_end)
    if style.intro.strip():
        y += 8.0
        for part in style.intro.splitlines():
            found, y = block(measure, part, PARTY, LEFT, y, RIGHT - LEFT, most=6)
            items += found
    return items, y + 13.0


def _facts(statement: Statement, words: Words) -> list[tuple[str, str]]:
    account = statement.account
    if statement.type == "open_item":
        span = (words.say("as_of"), words.day(statement.to))
    else:
        span = (words.say("period"), words.period(statement.from_, statement.to))
    named = " · ".join(filter(None, (account.name, account.external_reference))) if account else ""
    return [
        (words.say("number"), statement.number),
        (words.say("date"), words.day(statement.dated or statement.made_at.date())),
        span,
        (words.say("customer_number"), statement.customer.external_reference),
        (words.say("account"), named),
    ]


def _end(statement: Statement, words: Words, measure: Measure) -> tuple[list[Item], ToPay]:
    """Set what stands after the last row: the sums, what is due, the ageing, whom to ask, what to pay by."""
    style = statement.style
    items, y = _sums(statement, words, measure, 9.0)
    if style.ageing:
        found, y = _ageing(statement, words, measure, y + 20.0)
        items += found
    said = style.closing
    if not said.strip() and statement.business.email:
        said = words.say("questions", email=shown(statement.business.email))
    y += 6.0 if said.strip() else 0.0
    for part in said.splitlines():
        found, y = block(measure, part, NOTE, LEFT, y, RIGHT - LEFT, most=6)
        items += found
    paid = to_pay(statement, words, measure, y, 14.0)
    return items + paid.items, paid


def _sums(statement: Statement, words: Words, measure: Measure, top: float) -> tuple[list[Item], float]:
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
            figure, label = words.amount(minor, statement.currency), words.say(word)
            items.append(Text(x, baseline(top, SUM_LABEL, 13), label, SUM_LABEL))
            items.append(Text(x, baseline(top + 13.5, SUM, 14.5), figure, SUM))
            x += max(84.0, measure.width(figure, SUM) + 18, measure.width(label, SUM_LABEL) + 18)
    due = words.money(statement.closing_minor, statement.currency)
    credit = statement.closing_minor < 0
    label = words.say("credit_balance" if credit else "balance_due")
    if items and x + max(measure.width(due, DUE), measure.width(label, SUM_LABEL)) > RIGHT:
        top += 34.0
    items.append(Text(RIGHT, baseline(top, SUM_LABEL, 13), label, SUM_LABEL, "right"))
    items.append(Text(RIGHT, baseline(top + 13.5, DUE, 18), due, replace(DUE, ink="credit") if credit else DUE, "right"))
    return items, top + 31.5


def _ageing(statement: Statement, words: Words, measure: Measure, top: float) -> tuple[list[Item], float]:
    """Set the strip of eight columns that add up to the balance due; nothing is a dash."""
    ageing, minors = statement.ageing, statement.ageing.minors()
    cells = [(name, minors[name]) for name in SHOWN]
    width = (RIGHT - LEFT) / len(cells)
    figures = {name: words.amount(minor, ageing.currency) if minor or name == "total" else "–" for name, minor in cells}
    style = fitting(measure, list(figures.values()), replace(AGE, weight=600), width - 8)
    labels = fitting(measure, [words.say(f"age.{name}") for name, _ in cells], AGE_LABEL, width - 8)
    items: list[Item] = [Text(LEFT, baseline(top, HEAD, 13), words.say("ageing"), HEAD)]
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
        items.append(Text(right, baseline(top + 3, labels, 13), words.say(f"age.{name}"), labels, "right"))
        items.append(Text(right, baseline(top + 17, style, 14.5), figures[name], Style(style.size, weight, ink), "right"))
        if at:
            items.append(Line(LEFT + at * width, top, LEFT + at * width, top + 35.5))
    return items, top + 35.5
