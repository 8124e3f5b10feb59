"""Where things stand on a statement's pages: nothing collides, nothing is lost, sums never stand alone."""

import shutil
import subprocess
from dataclasses import replace
from datetime import date, timedelta
from itertools import combinations
from pathlib import Path

import pytest
from PySide6.QtGui import QImage, QPainter

from billing_desktop.domain.ageing_rows import Ageing
from billing_desktop.domain.statement_rows import Party, Statement, StatementLine
from billing_desktop.exporters import FORMATS, paper, words
from billing_desktop.exporters.paper import BOTTOM, LEFT, RIGHT, Frame, Line, Text
from tests.exporters.test_statement_out import ITEMS, LINES, STATEMENT


def many(count: int, **more) -> Statement:
    lines, balance = [], 0
    for i in range(count):
        amount = 100 + i if i % 3 else -50
        balance += amount
        parts = (("INV-1", 50),) * (i % 4)
        day = date(2024, 1, 1) + timedelta(days=i)
        lines.append(StatementLine(day, "charge" if i % 3 else "payment", f"R-{i:05}", "Rent", day, amount, balance, None, parts))
    return replace(STATEMENT, opening_minor=0, lines=tuple(lines), closing_minor=balance, **more)


def drawn(statement: Statement):
    from billing_desktop.exporters.pdf import statement_layout

    return statement_layout(statement)


def texts(page) -> list[str]:
    return [item.text for item in page if isinstance(item, Text)]


def test_paper_of_open_items(qapp):
    layout = drawn(ITEMS)
    found = texts(layout.pages[0])
    assert {"Original", "Open", "4,620.11", "4,440.11", "As of"} <= set(found)
    assert not {"Amount", "Balance", "Period", "Billed", "Received", "Balance brought forward"} & set(found)
    assert "Nothing is open." in texts(drawn(replace(ITEMS, lines=(), closing_minor=0)).pages[0])


def test_credited_and_written_off_stand_only_when_there_are_any(qapp):
    assert "Credited" in texts(drawn(STATEMENT).pages[0])
    assert "Written off" not in texts(drawn(STATEMENT).pages[0])
    found = texts(drawn(replace(STATEMENT, credited_minor=0, written_off_minor=5)).pages[0])
    assert "Credited" not in found
    assert "Written off" in found


def test_a_credit_is_not_called_due(qapp):
    found = texts(drawn(replace(STATEMENT, closing_minor=-100)).pages[0])
    assert "In your favour" in found
    assert "Balance due" not in found


@pytest.mark.parametrize("count", [0, 1, 2, *range(18, 34), 75, 1000])
def test_pages_hold_together(qapp, count):
    statement = many(count)
    layout = drawn(statement)
    with_parts = {item.reference for item in statement.lines if item.allocations}
    found = []
    for number, page in enumerate(layout.pages, start=1):
        assert {"Date", "What", "Amount", "Balance"} <= set(texts(page)), "the heading is repeated"
        assert any(text.startswith(f"Page {number} of {len(layout.pages)}") for text in texts(page))
        rows = [item.text for item in page if isinstance(item, Text) and item.text.startswith("R-")]
        found += rows
        ends_with = [text for text in texts(page) if text.startswith(("R-", "applied", "taken"))][-1:]
        assert not [row for row in ends_with if row in with_parts], "a payment is parted from all its parts"
        for item in page:
            lowest = item.baseline if isinstance(item, Text) else item.y + item.height if isinstance(item, Frame) else item.y2
            foot = isinstance(item, Text) and item.text.startswith(("Page", "All amounts", "Books as of"))
            assert foot or lowest <= BOTTOM, item
        ends = "Ageing, days past the due date" in texts(page)
        assert ends == (number == len(layout.pages))
        if ends and count >= 2:
            assert len(rows) >= 2, "the sums stand alone"
    assert found == [item.reference for item in statement.lines], "each line once, in order"


@pytest.mark.parametrize("kind", ["balance_forward", "open_item"])
def test_each_further_page_begins_with_what_those_before_come_to(qapp, kind):
    statement = many(120, type=kind)
    if kind == "open_item":
        lines = tuple(replace(line, remaining_minor=abs(line.amount_minor) // 2) for line in statement.lines)
        statement = replace(statement, lines=lines, closing_minor=sum(line.remaining_minor or 0 for line in lines))
    counted = {line.reference: line.remaining_minor or line.amount_minor for line in statement.lines}
    so_far, pages = 0, drawn(statement).pages
    for number, page in enumerate(pages, start=1):
        found = {item.text: item.baseline for item in page if isinstance(item, Text)}
        assert ("Carried over" in found) == (number > 1)
        if number > 1:
            row = [item.text for item in page if isinstance(item, Text) and item.baseline == found["Carried over"]]
            assert row == ["Carried over", words.speak("en").amount(so_far, statement.currency)]
            first = min(place for text, place in found.items() if text.startswith("R-"))
            assert found["Date"] < found["Carried over"] < first
        so_far += sum(counted[text] for text in found if text in counted)
    assert (len(pages) > 3, so_far) == (True, statement.closing_minor)


def test_the_tax_number_stands_whole_beside_a_long_address_of_mail(qapp):
    style = replace(STATEMENT.style, tax_number="CHE-123.456.789 MWST", phone="+41 44 555 01 23", language="es")
    sender = replace(STATEMENT.business, email="contabilidad-y-facturacion@hafendruckerei-mueller-luedenscheidt.example")
    found = [item for item in drawn(replace(STATEMENT, style=style, business=sender)).pages[0] if isinstance(item, Text)]
    assert [item.text for item in found if item.text.endswith("CHE-123.456.789 MWST")]


def test_a_payment_with_hundreds_of_parts_goes_over_pages(qapp):
    parts = tuple((f"INV-{i:04}", i) for i in range(300))
    layout = drawn(replace(STATEMENT, lines=(replace(LINES[1], allocations=parts),)))
    said = [text for page in layout.pages for text in texts(page) if text.startswith("applied to")]
    assert said == [f"applied to {reference}" for reference, _ in parts]
    assert len(layout.pages) > 4


class Typewriter:
    """A measure that needs no fonts: every letter is half as wide as it is high."""

    def width(self, text, style):
        return len(text) * style.size / 2

    def wrap(self, text, style, width, most):
        step = max(int(width / style.size * 2), 1)
        found = [text[at : at + step] for at in range(0, len(text), step)]
        return found if len(found) <= most else [*found[: most - 1], found[most - 1][:-1] + "…"]

    def picture(self, data):
        return 40.0, 20.0


NASTY = [
    "<b>bold</b> &amp; <img src=x>",
    "=HYPERLINK(1)",
    "100% & 5 < 6",
    "%1 %n {day}",
    "A\u00adB",
    "مكتبة النور",
    "הדפסת כרזות, 300",
    "花江印刷",
    "हिन्दी में छपाई",
    "Εκτύπωση",
    "W" * 200,
    "long words " * 40,
]


@pytest.mark.parametrize("text", NASTY)
@pytest.mark.parametrize("measure", ["fonts", "typewriter"])
def test_nothing_collides_whatever_the_names(qapp, text, measure):
    from billing_desktop.exporters.pdf import Fonts
    from billing_desktop.exporters.statement_pages import statement_layout

    meter = Fonts() if measure == "fonts" else Typewriter()
    party = Party(text, "C" * 60, (text, text))
    huge = 999_999_999_999
    lines = (
        replace(LINES[0], description=text, reference=text[:60]),
        replace(
            LINES[1],
            reference=text[:60],
            amount_minor=-huge,
            balance_minor=-huge,
            allocations=((text, huge), ("", huge)),
        ),
    )
    statement = replace(
        STATEMENT,
        business=replace(party, email="a@b.example"),
        customer=party,
        account=party,
        lines=lines,
        billed_minor=huge,
        paid_minor=huge,
        credited_minor=huge,
        written_off_minor=huge,
        closing_minor=-huge,
        ageing=Ageing("EUR", huge, huge, huge, huge, huge, huge, -7 * huge),
    )
    for page in statement_layout(statement, meter).pages:
        placed: list[tuple[float, float, float, str]] = []
        for item in page:
            if isinstance(item, Text):
                width = meter.width(item.text, item.style)
                left = item.x - width if item.align == "right" else item.x
                assert LEFT - 0.5 <= left <= left + width <= RIGHT + 0.5, item
                placed.append((left, left + width, item.baseline, item.text))
        for one, two in combinations(placed, 2):
            if abs(one[2] - two[2]) < 5:
                assert one[1] <= two[0] or two[1] <= one[0], (one, two)


def test_right_to_left_texts_are_set_apart():
    arabic = replace(LINES[0], description="طباعة (A3)")
    assert words.speak("en").what(arabic) == "Bill · \u2068طباعة (A3)\u2069"
    assert words.speak("en").what(LINES[0]) == "Bill · Posters"
    assert words.right_to_left("12 – مكتبة")
    assert not words.right_to_left("Bill · مكتبة")
    kept = words.figures_kept("هاتف +962 6 555-0199، غرفة 27")
    assert kept == "هاتف \u2066+962 6 555-0199\u2069، غرفة 27", "a number of several parts stays in its order"
    assert words.figures_kept("tel. +31 10 555") == "tel. +31 10 555"
    assert words.isolated("فاتورة INV-1") == "\u2068فاتورة \u2066INV-1\u2069\u2069"
    assert words.figures_kept("فرع (2) INV-1/7") == "فرع (2) \u2066INV-1/7\u2069", "brackets stay with what they hold"
    assert paper.Style(10).line_height("مكتبة") >= 16
    assert words.shown("one\ntwo\u2028three\tfour") == "one two three four"


def ink_on_screen(statement: Statement) -> QImage:
    from billing_desktop.exporters.pdf import paint_page

    image = QImage(1191, 1684, QImage.Format.Format_RGB32)
    image.fill("white")
    painter = QPainter(image)
    painter.scale(2, 2)
    paint_page(painter, drawn(statement), 0)
    painter.end()
    return image


def ink_in_pdf(statement: Statement, folder: Path) -> QImage:
    if not shutil.which("pdftoppm"):
        pytest.skip("pdftoppm is not installed")
    (folder / "s.pdf").write_bytes(FORMATS["pdf"].write(statement))
    subprocess.run(["pdftoppm", "-r", "144", "-png", "-singlefile", "s.pdf", "s"], cwd=folder, check=True)
    return QImage(str(folder / "s.png"))


@pytest.mark.parametrize("where", ["screen", "pdf"])
def test_every_text_is_seen_where_it_stands(qapp, tmp_path, where):
    image = ink_on_screen(STATEMENT) if where == "screen" else ink_in_pdf(STATEMENT, tmp_path)
    assert abs(image.width() - 1191) <= 1
    for item in drawn(STATEMENT).pages[0]:
        if isinstance(item, Text) and item.text != "–":
            left = item.x - 24 if item.align == "right" else item.x
            size = int(item.style.size)
            box = [(int(left * 2) + x, int(item.baseline * 2) - y) for x in range(48) for y in range(1, size + 1)]
            assert min(image.pixelColor(*place).lightness() for place in box) < 160, item.text


def test_lines_and_frames_are_on_the_page(qapp):
    layout = drawn(STATEMENT)
    for item in layout.pages[0]:
        if isinstance(item, Line | Frame):
            left, right = (item.x1, item.x2) if isinstance(item, Line) else (item.x, item.x + item.width)
            assert LEFT <= left <= right <= RIGHT
    assert (layout.width, layout.height) == paper.A4
