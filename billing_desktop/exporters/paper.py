"""Owns sheets of paper as data: texts, lines and frames at places, in points; and the flow of rows over pages.

Must not know Qt: how wide a text is, it asks. What is drawn is what stands here, on the screen, the printer and in PDF.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Protocol

from .words import figures_kept, right_to_left, shown, tall

A4 = (595.28, 841.89)
LEFT, RIGHT, TOP = 42.0, 553.3, 36.0
BOTTOM = 796.0
"""Where rows end on A4; the foot stands below."""
SHEETS = {"a4": A4, "letter": (612.0, 792.0)}
"""The sizes of paper. Places are those of A4; on another sheet they are moved sideways to its middle and rows end sooner."""

INK = {
    "text": "#1B2330",
    "muted": "#5B6678",
    "line": "#D5DAE2",
    "rule": "#1B2330",
    "late": "#B93A0A",
    "credit": "#0C7457",
    "cut": "#9AA3B2",
    "black": "#000000",
}
"""The colours of the paper: the light theme's, with a hairline that a printer still shows."""


@dataclass(frozen=True, slots=True)
class Style:
    """How a text is set; `face` is empty for our font. Units: `size` in points."""

    size: float
    weight: int = 400
    ink: str = "text"
    face: str = ""

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
    dashed: bool = False


@dataclass(frozen=True, slots=True)
class Frame:
    """A frame with round corners."""

    x: float
    y: float
    width: float
    height: float
    radius: float = 4.0
    ink: str = "line"


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture in a box: as large as fits, at the box's top left. `data` is the bytes of its file."""

    x: float
    y: float
    width: float
    height: float
    data: bytes


@dataclass(frozen=True, slots=True)
class Code:
    """A QR code: rows of 0 and 1, one letter for each module, in a square without a margin of its own."""

    x: float
    y: float
    size: float
    rows: tuple[str, ...]


Item = Text | Line | Frame | Picture | Code


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

    def picture(self, data: bytes) -> tuple[float, float]:
        """Return the width and height of a picture, or zeros when the bytes are none."""
        ...


@dataclass(frozen=True, slots=True)
class Strip:
    """Something as wide as the page that is not cut: a row, or a part of a long one (`begins` is False then).

    `tied` keeps it with the strip that follows. Its items' places count from its top. `minor` is what it adds to the sum of
    the table. Units: points, minor units.
    """

    height: float
    items: tuple[Item, ...]
    begins: bool = True
    tied: bool = False
    minor: int = 0


def moved(item: Item, dy: float, dx: float = 0.0) -> Item:
    """Return a thing so much further down, and to the right; written out, since each thing of each page is moved."""
    if isinstance(item, Text):
        return Text(item.x + dx, item.baseline + dy, item.text, item.style, item.align, item.rtl)
    if isinstance(item, Line):
        return Line(item.x1 + dx, item.y1 + dy, item.x2 + dx, item.y2 + dy, item.ink, item.width, item.dashed)
    return replace(item, y=item.y + dy, x=item.x + dx)


def baseline(top: float, style: Style, height: float) -> float:
    """Return where letters stand so that capitals sit in the middle of a line. Units: points."""
    return top + height / 2 + 0.36 * style.size


def block(
    measure: Measure, text: str, style: Style, x: float, top: float, width: float, *, most: int = 3, align: str = "left"
) -> tuple[list[Item], float]:
    """Set a text on as many lines as it needs, and return the lines and where the next thing may stand."""
    clean = figures_kept(shown(text))
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


@dataclass(frozen=True, slots=True)
class Draft:
    """What a paper is made of before it is spread over pages.

    `top` stands on the first page and `running` on the others, ended by `first_top` and `next_top`; `heading` is repeated;
    `carried` sets the sum of the pages before beneath it, where a table has one;
    `end` follows the last row, `end_height` high; `foot` gives what stands below on page n of m. `band` stands on the last
    sheet at its very edge, `band_height` high, and lifts the foot there. Units: points.
    """

    top: Sequence[Item]
    first_top: float
    running: Sequence[Item]
    next_top: float
    heading: Strip
    strips: Sequence[Strip]
    end: Sequence[Item]
    end_height: float
    foot: Callable[[int, int], Sequence[Item]]
    title: str
    paper: str = "a4"
    band: Sequence[Item] = ()
    band_height: float = 0.0
    carried: Callable[[int], Strip] | None = None


def spread(draft: Draft) -> Layout:
    """Spread a draft over as many sheets as it needs."""
    width, height = SHEETS.get(draft.paper, A4)
    sideways, lower = (width - A4[0]) / 2, height - A4[1]
    heading = draft.heading
    carried = draft.carried(0).height if draft.carried else 0.0
    tops = (draft.first_top + heading.height, draft.next_top + heading.height + carried)
    pages = flow(draft.strips, *tops, draft.end_height + draft.band_height, BOTTOM + lower)
    done: list[tuple[Item, ...]] = []
    so_far = 0
    for number, page in enumerate(pages, start=1):
        items = list(draft.top if number == 1 else draft.running)
        y = draft.first_top if number == 1 else draft.next_top
        before = [draft.carried(so_far)] if draft.carried and number > 1 else []
        for strip in (heading, *before, *page):
            items += [moved(item, y) for item in strip.items]
            y += strip.height
        so_far += sum(strip.minor for strip in page)
        lifted = lower
        if number == len(pages):
            items += [moved(item, y) for item in draft.end]
            items += [moved(item, height - draft.band_height) for item in draft.band]
            lifted -= draft.band_height
        items += [moved(item, lifted) for item in draft.foot(number, len(pages))]
        done.append(tuple(moved(item, 0.0, sideways) for item in items) if sideways else tuple(items))
    return Layout(width, height, tuple(done), draft.title)


def flow(
    strips: Sequence[Strip], first_top: float, next_top: float, end_height: float, bottom: float = BOTTOM
) -> list[list[Strip]]:
    """Spread strips over pages; on the last page `end_height` stays free, with at least two rows before it.

    Units: points.
    """
    pages: list[list[Strip]] = [[]]
    room = bottom - first_top
    for at, strip in enumerate(strips):
        needed = strip.height + (strips[at + 1].height if strip.tied and at + 1 < len(strips) else 0.0)
        if needed > room and pages[-1]:
            pages.append([])
            room = bottom - next_top
        pages[-1].append(strip)
        room -= strip.height
    if room < end_height:
        pages.append([])
    if len(pages) > 1:
        _pull_rows(pages[-2], pages[-1], bottom - next_top - end_height)
    return pages


def _pull_rows(before: list[Strip], last: list[Strip], room: float) -> None:
    """Take rows from the page before until the last one has two, so that the sums do not stand alone."""
    room -= sum(strip.height for strip in last)
    while len(before) > 1 and before[-1].height <= room and sum(strip.begins for strip in last) < 2:
        strip = before.pop()
        last.insert(0, strip)
        room -= strip.height
