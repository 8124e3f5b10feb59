"""Owns sheets of paper as data: texts, lines and frames at places, in points; and the flow of rows over pages.

Must not know Qt: how wide a text is, it asks. What is drawn is what stands here, on the screen, the printer and in PDF.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Protocol

from .words import right_to_left, shown, tall

A4 = (595.28, 841.89)
LEFT, RIGHT, TOP = 42.0, 553.3, 36.0
BOTTOM = 796.0
"""Where rows end; the foot stands below."""

INK = {
    "text": "#1B2330",
    "muted": "#5B6678",
    "line": "#D5DAE2",
    "rule": "#1B2330",
    "late": "#B93A0A",
    "credit": "#0C7457",
}
"""The colours of the paper: the light theme's, with a hairline that a printer still shows."""


@dataclass(frozen=True, slots=True)
class Style:
    """How a text is set. Units: `size` in points."""

    size: float
    weight: int = 400
    ink: str = "text"

    def line_height(self, text: str) -> float:
        """Return the height of a line; tall scripts get 1.75 of their size, at least 1.6 is needed for Arabic."""
        return self.size * (1.75 if tall(text) else 1.5)


NAME, SMALL, TITLE = Style(11.25, 600), Style(9, 400, "muted"), Style(16.5, 600)
PARTY, PARTY_NAME = Style(9.75), Style(9.75, 600)
LABEL, FACT = Style(9, 400, "muted"), Style(9, 500)
HEAD, BODY, FIRM, SUB = Style(8.25, 600, "muted"), Style(9), Style(9, 500), Style(8.25, 400, "muted")
SUM_LABEL, SUM, DUE = Style(8.25, 400, "muted"), Style(9.75, 500), Style(15, 600)
AGE_LABEL, AGE, NOTE, TINY = Style(7.5, 400, "muted"), Style(9, 500), Style(7.5, 400, "muted"), Style(6, 400, "muted")


@dataclass(frozen=True, slots=True)
class Text:
    """A text on one line: `x` is its left or right edge as `align` says, `rtl` the direction it is read in."""

    x: float
    baseline: float
    text: str
    style: Style
    align: str = "left"
    rtl: bool = False


@dataclass(frozen=True, slots=True)
class Line:
    """A straight line across or down."""

    x1: float
    y1: float
    x2: float
    y2: float
    ink: str = "line"
    width: float = 0.6


@dataclass(frozen=True, slots=True)
class Frame:
    """A frame with round corners."""

    x: float
    y: float
    width: float
    height: float
    radius: float = 4.0
    ink: str = "line"


Item = Text | Line | Frame


@dataclass(frozen=True, slots=True)
class Layout:
    """A document laid out: the things on each page, in points."""

    width: float
    height: float
    pages: tuple[tuple[Item, ...], ...]
    title: str = ""


class Measure(Protocol):
    """What laying out must be told by whoever has the fonts."""

    def width(self, text: str, style: Style) -> float:
        """Return how wide a text is, in points."""
        ...

    def wrap(self, text: str, style: Style, width: float, most: int) -> list[str]:
        """Cut a text into at most so many lines that fit, the last one ended by … when something had to stay out."""
        ...


@dataclass(frozen=True, slots=True)
class Strip:
    """Something as wide as the page that is not cut: a row, or a part of a long one (`begins` is False then).

    `tied` keeps it with the strip that follows. Its items' places count from its top.
    """

    height: float
    items: tuple[Item, ...]
    begins: bool = True
    tied: bool = False


def moved(item: Item, dy: float) -> Item:
    """Return a thing so much further down."""
    if isinstance(item, Text):
        return replace(item, baseline=item.baseline + dy)
    if isinstance(item, Line):
        return replace(item, y1=item.y1 + dy, y2=item.y2 + dy)
    return replace(item, y=item.y + dy)


def baseline(top: float, style: Style, height: float) -> float:
    """Return where letters stand so that capitals sit in the middle of a line. Units: points."""
    return top + height / 2 + 0.36 * style.size


def block(
    measure: Measure, text: str, style: Style, x: float, top: float, width: float, *, most: int = 3, align: str = "left"
) -> tuple[list[Item], float]:
    """Set a text on as many lines as it needs, and return the lines and where the next thing may stand."""
    clean = shown(text)
    rtl, height = right_to_left(clean), style.line_height(clean)
    items: list[Item] = []
    for part in measure.wrap(clean, style, width, most) if clean else []:
        items.append(Text(x, baseline(top, style, height), part, style, align, rtl))
        top += height
    return items, top


def fitting(measure: Measure, texts: Sequence[str], style: Style, width: float) -> Style:
    """Return the style, made as small as needed for all the texts to fit: amounts are never cut."""
    widest = max((measure.width(text, style) for text in texts), default=0.0)
    return style if widest <= width else replace(style, size=style.size * width / widest)


def flow(strips: Sequence[Strip], first_top: float, next_top: float, end_height: float) -> list[list[Strip]]:
    """Spread strips over pages; on the last page `end_height` stays free, with at least two rows before it.

    Units: points.
    """
    pages: list[list[Strip]] = [[]]
    room = BOTTOM - first_top
    for at, strip in enumerate(strips):
        needed = strip.height + (strips[at + 1].height if strip.tied and at + 1 < len(strips) else 0.0)
        if needed > room and pages[-1]:
            pages.append([])
            room = BOTTOM - next_top
        pages[-1].append(strip)
        room -= strip.height
    if room < end_height:
        pages.append([])
    if len(pages) > 1:
        _pull_rows(pages[-2], pages[-1], BOTTOM - next_top - end_height)
    return pages


def _pull_rows(before: list[Strip], last: list[Strip], room: float) -> None:
    """Take rows from the page before until the last one has two, so that the sums do not stand alone."""
    room -= sum(strip.height for strip in last)
    while len(before) > 1 and before[-1].height <= room and sum(strip.begins for strip in last) < 2:
        strip = before.pop()
        last.insert(0, strip)
        room -= strip.height
