"""Owns what every paper of the business begins and ends with: logo, name, address, title, and the foot.

Must not know Qt, or what a paper is about.
"""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import datetime

from ..domain.paper_style import PaperStyle
from ..domain.statement_rows import Party
from .paper import (
    A4,
    FACT,
    FIRM,
    LABEL,
    LEFT,
    NAME,
    NOTE,
    PARTY,
    RIGHT,
    SMALL,
    TINY,
    TITLE,
    TOP,
    Item,
    Line,
    Measure,
    Picture,
    Strip,
    Style,
    Text,
    baseline,
    block,
    fitting,
)
from .words import Words, isolated, shown

MIDDLE = 298.0
"""Where the facts begin, and the references of the table when there is room."""
_LOGO_HEIGHT, _LOGO_WIDTH, _LOGO_GAP = 30.0, 120.0, 8.5


def accent(style: PaperStyle, *, text: bool = False) -> str:
    """Return the ink of rules, or of texts: the accent colour, for texts only where it can be read on white."""
    colour = style.accent
    if not re.fullmatch(r"#[0-9A-Fa-f]{6}", colour) or (text and _contrast(colour) < 4.5):
        return "text" if text else "rule"
    return colour


def _contrast(colour: str) -> float:
    """Return the contrast of a colour with white, by the WCAG formula."""
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05)


def letterhead(business: Party, style: PaperStyle, title: str, below: str, measure: Measure) -> tuple[list[Item], float]:
    """Set who writes, with the logo, and at the right what it is; return also where the left side ends."""
    items: list[Item] = []
    x = LEFT
    wide, high = measure.picture(style.logo) if style.logo else (0.0, 0.0)
    if wide > 0 and high > 0:
        scale = min(_LOGO_HEIGHT / high, _LOGO_WIDTH / wide)
        items.append(Picture(LEFT, TOP, wide * scale, high * scale, style.logo))
        x = LEFT + wide * scale + _LOGO_GAP
    big = Style(TITLE.size, TITLE.weight, accent(style, text=True))
    room = RIGHT - x - max(measure.width(title, big), measure.width(below, SMALL)) - 24
    found, y = block(measure, business.name, NAME, x, TOP - 3, room)
    items += found
    found, y = block(measure, " · ".join(shown(line) for line in business.address if line.strip()), SMALL, x, y, room)
    items += found
    items.append(Text(RIGHT, baseline(TOP - 3, TITLE, 24), title, big, "right"))
    if below:
        items.append(Text(RIGHT, baseline(TOP + 20, SMALL, 14), below, SMALL, "right"))
    return items, max(y, TOP + _LOGO_HEIGHT if x > LEFT else y)


def facts(pairs: list[tuple[str, str]], measure: Measure, top: float) -> tuple[list[Item], float]:
    """Set labels with their values at the right; what has no value is left out.

    Values keep to one column, but one that fits beside its own label stays whole: the number of a receipt is copied.
    """
    items: list[Item] = []
    height = PARTY.line_height("")
    said = [(label, value) for label, value in pairs if value]
    labels = max((measure.width(label, LABEL) for label, _ in said), default=0.0)
    room = RIGHT - MIDDLE - max(66.0, labels + 12)
    for label, value in said:
        items.append(Text(MIDDLE, baseline(top, LABEL, height), label, LABEL))
        own = RIGHT - MIDDLE - measure.width(label, LABEL) - 12
        wide = own if measure.width(value, FACT) <= own else room
        found, end = block(measure, value, FACT, RIGHT, top + (height - FACT.line_height("")) / 2, wide, align="right")
        items += found
        top = max(top + height, end)
    return items, top


def running_head(names: tuple[str, str], right: str, measure: Measure) -> list[Item]:
    """Set the one line at the top of every page after the first."""
    room = RIGHT - LEFT - measure.width(right, NOTE) - 24
    who = " · ".join(isolated(shown(name)) for name in names)
    y = baseline(TOP - 4, NOTE, 12)
    return [Text(LEFT, y, measure.wrap(who, NOTE, room, 1)[0], NOTE), Text(RIGHT, y, right, NOTE, "right")]


def foot_facts(business: Party, style: PaperStyle, words: Words) -> str:
    """Return what a letter of business must say of its sender beside name and address."""
    tax = words.say("tax_number", number=shown(style.tax_number)) if style.tax_number.strip() else ""
    return " · ".join(part for part in (shown(business.email), shown(style.phone), tax) if part)


def foot(left: str, right: str, head: str, made_at: datetime, words: Words, measure: Measure, middle: str = "") -> list[Item]:
    """Set what stands below on every page: a note, page n of m, and the hash that the books had."""
    y = baseline(811, NOTE, 12)
    items: list[Item] = [Text(LEFT, y, left, NOTE), Text(RIGHT, y, right, NOTE, "right")]
    ends = LEFT + measure.width(left, NOTE) + 16
    room = RIGHT - measure.width(right, NOTE) - 16 - ends
    if middle and room > 60:
        small = replace(NOTE, size=TINY.size)
        while " · " in middle and measure.width(middle, small) > room:
            middle = middle.partition(" · ")[2]  # the address of mail goes first; a tax number must stand there whole
        small = replace(NOTE, size=max(fitting(measure, [middle], NOTE, room).size, TINY.size))
        items.append(Text(ends, y, measure.wrap(middle, small, room, 1)[0], small))
    if head:
        instant = made_at.isoformat(" ", "minutes").replace("+00:00", " UTC")
        text = words.say("head", instant=instant, head=shown(head))
        items.append(Text(LEFT, baseline(822, TINY, 9), measure.wrap(text, TINY, RIGHT - LEFT, 1)[0], TINY))
    return items


def carried_over(minor: int, currency: str, words: Words) -> Strip:
    """Set what the pages before come to, at the head of the table of the next one."""
    y, height = baseline(0.6, FIRM, 20.4), 21.2
    figure = words.amount(minor, currency)
    label = Text(LEFT, y, words.say("carried_over"), FIRM)
    return Strip(height, (label, Text(RIGHT, y, figure, FIRM, "right"), Line(LEFT, height, RIGHT, height)))


def cut_line(y: float) -> Line:
    """Return where a slip is cut off: from edge to edge of the sheet."""
    return Line(-40.0, y, A4[0] + 40.0, y, "cut", 0.7, dashed=True)
