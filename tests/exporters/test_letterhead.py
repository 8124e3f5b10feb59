"""What stands on paper beside the figures: letterhead, logo, slip and the code to pay by, in each language and on each sheet."""

import shutil
import subprocess
from dataclasses import replace
from itertools import combinations

import pytest
from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QColor, QImage

from billing_desktop.domain.paper_style import PaperStyle, language_of
from billing_desktop.exporters import FORMATS
from billing_desktop.exporters.letterhead import accent
from billing_desktop.exporters.paper import BOTTOM, LEFT, RIGHT, Code, Picture, Text
from billing_desktop.exporters.pay_slip import pay_code, reference_of
from billing_desktop.exporters.pdf import Fonts, statement_layout
from tests.exporters.test_paper import NASTY, many, texts
from tests.exporters.test_statement_out import STATEMENT

STYLE = PaperStyle(iban="NL91ABNA0417164300", bic="ABNANL2A", slip=True, phone="+31 10 555", tax_number="NL001")
DUE = replace(STATEMENT, style=STYLE)


def picture(width: int, height: int) -> bytes:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor("#2563EB"))
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    assert image.save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(buffer.data().data())


def decoded(pdf: bytes, folder) -> list[str]:
    """Return the code on a PDF as an independent reader sees it, line by line."""
    for tool in ("pdftoppm", "zbarimg"):
        if not shutil.which(tool):
            pytest.skip(f"{tool} is not installed")
    (folder / "s.pdf").write_bytes(pdf)
    subprocess.run(["pdftoppm", "-r", "150", "-png", "-singlefile", "s.pdf", "s"], cwd=folder, check=True)
    found = subprocess.run(["zbarimg", "--raw", "-q", "s.png"], cwd=folder, capture_output=True, check=False)
    return found.stdout.decode("utf-8").rstrip("\n").split("\n")


@pytest.mark.parametrize(
    ("name", "minor"), [("Harbour Print Shop", 442900), ("Łódź Studio & مكتبة", 1), ("花江印刷" * 30, 99_999_999_999)]
)
def test_the_code_is_read_back_by_another_program(qapp, tmp_path, name, minor):
    statement = replace(DUE, business=replace(DUE.business, name=name), closing_minor=minor)
    said = decoded(FORMATS["pdf"].write(statement), tmp_path)
    amount = f"EUR{minor // 100}.{minor % 100:02}"
    assert said == [
        "BCD", "002", "1", "SCT", "ABNANL2A", name[:70], "NL91ABNA0417164300", amount, "", "", "S-2026-017 C-0006",
    ]  # fmt: skip


@pytest.mark.parametrize(
    "change",
    [
        {"currency": "USD"},
        {"closing_minor": 100_000_000_000},
        {"closing_minor": 0},
        {"style": replace(STYLE, iban="")},
        {"style": replace(STYLE, iban="NL91ABNA0417164301")},
    ],
)
def test_where_there_can_be_no_code_there_is_none(change):
    assert pay_code(replace(DUE, **change)) == ()


def test_the_slip_stands_only_where_something_is_to_be_paid(qapp):
    for closing, wanted, there in ((100, True, True), (0, True, False), (-100, True, False), (100, False, False)):
        statement = replace(DUE, closing_minor=closing, style=replace(STYLE, slip=wanted))
        assert ("Please pay" in texts(statement_layout(statement).pages[-1])) is there
    found = texts(statement_layout(replace(DUE, style=replace(STYLE, bic="no bic"))).pages[0])
    assert "NL91 ABNA 0417 1643 00" in found
    assert reference_of(replace(DUE, number="")) == "C-0006"


def test_parts_can_be_left_out(qapp):
    found = texts(statement_layout(replace(DUE, style=replace(STYLE, allocations=False, ageing=False))).pages[0])
    assert not [text for text in found if text.startswith("applied to")]
    assert "Ageing, days past the due date" not in found
    said = replace(STYLE, intro="Dear customer,\nplease look.", closing="Thank you.\nGoodbye.")
    found = texts(statement_layout(replace(DUE, style=said)).pages[0])
    assert {"Dear customer,", "please look.", "Thank you.", "Goodbye."} <= set(found)
    assert not [text for text in found if text.startswith("Questions?")]


def test_the_logo_keeps_its_shape_and_none_is_no_fault(qapp):
    for width, height in ((400, 400), (2000, 100), (10, 500)):
        page = statement_layout(replace(DUE, style=replace(STYLE, logo=picture(width, height)))).pages[0]
        logo = next(item for item in page if isinstance(item, Picture))
        assert logo.width / logo.height == pytest.approx(width / height, rel=0.1)
        assert logo.width <= 120.01
        assert logo.height <= 30.01
    for broken in (b"no picture", picture(5, 5)[:40]):
        page = statement_layout(replace(DUE, style=replace(STYLE, logo=broken))).pages[0]
        assert not [item for item in page if isinstance(item, Picture)]
        assert FORMATS["pdf"].write(replace(DUE, style=replace(STYLE, logo=broken))).startswith(b"%PDF")


def test_an_accent_that_cannot_be_read_colours_no_text():
    blue, yellow = replace(STYLE, accent="#2563EB"), replace(STYLE, accent="#FFEE00")
    assert (accent(blue), accent(blue, text=True)) == ("#2563EB", "#2563EB")
    assert (accent(yellow), accent(yellow, text=True)) == ("#FFEE00", "text")
    assert accent(replace(STYLE, accent="red; x")) == "rule"


@pytest.mark.parametrize("language", ["en", "de", "es"])
@pytest.mark.parametrize("paper", ["a4", "letter"])
def test_nothing_collides_in_any_language_on_any_sheet(qapp, language, paper):
    style = replace(STYLE, language=language, paper=paper, logo=picture(300, 100))
    for text in (NASTY[0], NASTY[5], NASTY[10], NASTY[11]):
        party = replace(DUE.customer, name=text, address=(text, text))
        business = replace(DUE.business, name=text)
        huge = 99_999_999_999
        statement = replace(
            DUE, customer=party, business=business, account=party, closing_minor=huge, billed_minor=huge, style=style
        )
        _hold_apart(statement, paper)
    _hold_apart(replace(many(40), style=style), paper)


def _hold_apart(statement, paper) -> None:
    meter, shift = Fonts(), 0.0 if paper == "a4" else 8.36
    layout = statement_layout(statement)
    assert (round(layout.width), round(layout.height)) == ((595, 842) if paper == "a4" else (612, 792))
    bottom = BOTTOM - (0 if paper == "a4" else 49.9)
    for page in layout.pages:
        placed: list[tuple[float, float, float, str]] = []
        for item in page:
            if isinstance(item, Code):
                assert item.x + item.size <= RIGHT + shift + 0.5
                assert item.y + item.size <= bottom
            if isinstance(item, Text):
                width = meter.width(item.text, item.style)
                left = item.x - width if item.align == "right" else item.x
                assert LEFT + shift - 0.5 <= left <= left + width <= RIGHT + shift + 0.5, item
                assert item.baseline < layout.height - 10
                placed.append((left, left + width, item.baseline, item.text))
        for one, two in combinations(placed, 2):
            if abs(one[2] - two[2]) < 5:
                assert one[1] <= two[0] or two[1] <= one[0], (one, two)


def test_the_language_is_the_customers_then_the_books():
    assert language_of("es", "de") == "es"
    assert language_of("xx", "de") == "de"
