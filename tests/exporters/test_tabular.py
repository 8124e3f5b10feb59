"""Our font with figures of one width: only the figures change, and in a PDF they are letters that can be found."""

import shutil
import subprocess

import pytest
from PySide6.QtCore import QByteArray
from PySide6.QtGui import QRawFont

from billing_desktop.exporters.paper import BODY, Layout, Text
from billing_desktop.exporters.pdf import layout_pdf
from billing_desktop.exporters.pdf.tabular import tabular
from billing_desktop.paths import resource

FILES = sorted(resource("fonts").glob("Inter-*.otf"))
OTHERS = "AZaz.,−-–ŁöçßΩяЖ€…&%"


def widths(font: QRawFont, text: str) -> list[int]:
    return [round(advance.x()) for advance in font.advancesForGlyphIndexes(font.glyphIndexesForString(text))]


@pytest.mark.parametrize("as_array", [True, False])
@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_figures_have_one_width_and_all_else_is_as_it_was(qapp, file, as_array):
    before = QRawFont(QByteArray(file.read_bytes()), 200)
    after = QRawFont(QByteArray(tabular(file.read_bytes(), "Inter", "Tally", as_array=as_array)), 200)
    assert len(set(widths(before, "0123456789"))) > 5
    assert len(set(widths(after, "0123456789"))) == 1
    assert before.glyphIndexesForString(OTHERS) == after.glyphIndexesForString(OTHERS)
    assert 0 not in after.glyphIndexesForString(OTHERS + "0123456789")
    assert (before.familyName(), after.familyName()) == ("Inter", "Tally")


@pytest.mark.parametrize("bad", [b"", b"no font at all", b"OTTO" + bytes(200), FILES[0].read_bytes()[:400]])
def test_what_is_no_such_font_is_refused(bad):
    with pytest.raises(ValueError, match="figures of one width"):
        tabular(bad, "Inter", "Tally")
    with pytest.raises(ValueError, match="differ in length"):
        tabular(FILES[0].read_bytes(), "Inter", "Longer")


@pytest.mark.skipif(not shutil.which("pdftotext"), reason="pdftotext is not installed")
def test_figures_can_be_found_in_a_pdf_once(qapp, tmp_path):
    amounts = ("1,111,111.11", "−700,123.45", "INV-1111", "0.00")
    page = tuple(Text(300, 100 + 30 * at, amount, BODY, "right") for at, amount in enumerate(amounts))
    path = tmp_path / "a.pdf"
    path.write_bytes(layout_pdf(Layout(595.28, 841.89, (page,))))
    said = subprocess.run(["pdftotext", path, "-"], capture_output=True, text=True, check=True).stdout
    assert said.split() == list(amounts)
