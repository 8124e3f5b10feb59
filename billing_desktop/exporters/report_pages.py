"""Owns what a report looks like on paper: a table whose columns take what they need; must not know Qt."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from ..domain.money import Money
from ..domain.report import Cell, Column, Report
from .letterhead import accent, foot, letterhead, running_head
from .paper import (
    HEAD,
    LEFT,
    RIGHT,
    SMALL,
    TOP,
    Draft,
    Item,
    Layout,
    Line,
    Measure,
    Strip,
    Style,
    Text,
    baseline,
    spread,
)
from .words import Words, right_to_left, shown, speak

_GAP, _HEADING, _PAD = 9.0, 24.0, 3.0
_BODY = Style(8.25)
_LEAST_WIDE, _MOST_TEXT = 96.0, 92.0
_LEAST_TEXT = 48.0
"""One long number does not make the letters of all rows small: texts that are no names are cut down to this before."""
_SMALLEST = 5.5


@dataclass(frozen=True, slots=True)
class _Table:
    """The table of one report: which columns are shown, how wide each is and the letters that let all of it fit."""

    report: Report
    words: Words
    measure: Measure
    style: Style
    widths: dict[int, float]

    def places(self) -> Iterator[tuple[int, Column, float, float]]:
        """Give each shown column with its left and right edge."""
        x = LEFT
        for place, width in self.widths.items():
            yield place, self.report.columns[place], x, x + width
            x += width + _GAP

    def cells(self, row: Sequence[Cell], style: Style, y: float) -> list[Item]:
        """Set the cells of a row on one line; figures at the right edge, names cut where they do not fit."""
        items: list[Item] = []
        for place, column, left, right in self.places():
            text = _text(row[place], column, self.words)
            if not text:
                continue
            if column.kind in ("money", "number"):
                cell = row[place]
                credit = isinstance(cell, Money) and cell.minor < 0
                items.append(Text(right, y, text, replace(style, ink="credit") if credit else style, "right"))
                continue
            cut = self.measure.wrap(text, style, right - left, 1)[0]
            items.append(Text(left, y, cut, style, "left", right_to_left(text)))
        return items


def report_layout(report: Report, measure: Measure) -> Layout:
    """Lay a report out over as many pages as it needs. Units: points."""
    words = speak(report.style.language)
    table = _fitted(report, words, measure)
    title = words.say(f"report.{report.kind}")
    span = words.period(report.from_, report.to) if report.from_ else f"{words.say('as_of')} {words.day(report.to)}"
    top, y = letterhead(report.business, report.style, title, span, measure)
    strips = [_row(table, row) for row in report.rows]
    if not strips:
        text = Text(LEFT, baseline(0, SMALL, 20.3), words.say("report.nothing"), SMALL)
        strips = [Strip(20.3, (text, Line(LEFT, 20.3, RIGHT, 20.3)))]
    end, end_height = _end(table)

    def below(page: int, pages: int) -> list[Item]:
        """Set the foot of a page."""
        made = words.say("report.made", day=words.day(report.dated))
        return foot(made, words.say("page", page=page, pages=pages), report.head, report.made_at, words, measure)

    return spread(
        Draft(
            top=top,
            first_top=max(y + 22.0, 88.0),
            running=running_head((report.business.name, title), span, measure),
            next_top=TOP + 24.0,
            heading=_heading(table, accent(report.style)),
            strips=strips,
            end=end,
            end_height=end_height,
            foot=below,
            title=f"{title} · {shown(report.business.name)}",
            paper=report.style.paper,
        )
    )


def _shown(report: Report) -> list[int]:
    """Return the places of the columns that say something; the currency stands only where there are several."""
    several = len(report.sums) > 1
    found = []
    for place, column in enumerate(report.columns):
        says = column.wide or column.kind == "money" or any(row[place] not in (None, "") for row in report.rows)
        if says and (several or column.name != "currency"):
            found.append(place)
    return found


def _text(cell: Cell, column: Column, words: Words) -> str:
    if isinstance(cell, Money):
        return words.amount(cell.minor, cell.currency) if cell.minor else "–"
    if isinstance(cell, date):
        return words.day(cell)
    if column.name == "method" and isinstance(cell, str):
        return words.method(cell)
    return "" if cell is None else shown(str(cell))


def _fitted(report: Report, words: Words, measure: Measure) -> _Table:
    """Give amounts and days what they need, in letters as small as it takes; names take what is left."""
    columns, style, most = _shown(report), _BODY, _MOST_TEXT
    wide = next(place for place in columns if report.columns[place].wide)
    while True:
        widths = {place: _need(report, place, style, words, measure, most) for place in columns}
        others = sum(width for place, width in widths.items() if place != wide) + _GAP * (len(columns) - 1)
        room = RIGHT - LEFT - others
        if room >= _LEAST_WIDE or style.size <= _SMALLEST:
            widths[wide] = max(room, 40.0)
            _share(report, words, measure, style, widths, wide)
            return _Table(report, words, measure, style, widths)
        if most > _LEAST_TEXT:
            most -= 4.0
        else:
            style = replace(style, size=style.size - 0.25)


def _share(report: Report, words: Words, measure: Measure, style: Style, widths: dict[int, float], wide: int) -> None:
    """Give what the names leave over to texts that would be cut."""
    needs = {place: _need(report, place, style, words, measure, RIGHT) for place in widths}
    for place, need in needs.items():
        more = min(need - widths[place], widths[wide] - needs[wide])
        if place != wide and more > 0:
            widths[place] += more
            widths[wide] -= more


def _need(report: Report, place: int, style: Style, words: Words, measure: Measure, most: float = _MOST_TEXT) -> float:
    """Return how wide a column must be for its longest text and its title; texts that are no figures may be cut."""
    column = report.columns[place]
    texts = {_text(row[place], column, words) for row in (*report.rows, *report.sums)}
    longest = sorted(texts, key=len)[-60:]
    need = max((measure.width(text, replace(style, weight=600)) for text in longest), default=0.0)
    title = measure.width(words.say(f"rep.{column.name}"), _head(style))
    return max(min(need, most) if column.kind == "text" else need, title)


def _head(style: Style) -> Style:
    return replace(HEAD, size=min(HEAD.size, style.size))


def _heading(table: _Table, rule: str) -> Strip:
    items: list[Item] = []
    y, head = baseline(0, HEAD, 22), _head(table.style)
    for _place, column, left, right in table.places():
        amount = column.kind in ("money", "number")
        word = table.words.say(f"rep.{column.name}")
        items.append(Text(right if amount else left, y, word, head, "right" if amount else "left"))
    return Strip(_HEADING, (*items, Line(LEFT, 22, RIGHT, 22, rule, 0.9)))


def _row(table: _Table, row: Sequence[Cell]) -> Strip:
    height = table.style.line_height("".join(str(cell) for cell in row if isinstance(cell, str))) + 2 * _PAD
    items = table.cells(row, table.style, baseline(0, table.style, height))
    return Strip(height, (*items, Line(LEFT, height, RIGHT, height)))


def _end(table: _Table) -> tuple[list[Item], float]:
    """Set the sums, a line for each currency, after the last row."""
    report, style = table.report, replace(table.style, weight=600)
    items: list[Item] = []
    y = 2.0
    for row in report.sums:
        height = style.line_height("") + 2 * _PAD
        line = baseline(y, style, height)
        items += table.cells(row, style, line)
        several = len(report.sums) > 1
        code = next((str(cell) for cell, column in zip(row, report.columns, strict=True) if column.name == "currency"), "")
        name = table.words.say("report.total")
        items.append(Text(LEFT, line, f"{name} {code}" if several else name, style))
        y += height
    return items, y + 6.0
