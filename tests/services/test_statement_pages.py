"""The pages of a statement on screen are those of its PDF, drawn by the same code."""

import pytest
from PySide6.QtGui import QImage, QPainter

from tests.rules.shop import BM, Shop


@pytest.mark.usefixtures("qapp")
def test_the_pages_are_drawn_at_their_size(tmp_path):
    shop = Shop(tmp_path, BM)
    statements = shop.billing.statements
    statement = statements.make(shop.customer_id)
    painter_of = statements.page_painter(statement)
    width, height = painter_of.size
    assert (painter_of.pages, round(width), round(height)) == (1, 595, 842), "A4 in points"
    page = QImage(round(width), round(height), QImage.Format.Format_RGB32)
    page.fill(0xFFFFFFFF)
    painter = QPainter(page)
    painter_of.paint(painter, 0)
    painter.end()
    dark = sum(page.pixelColor(x, y).lightness() < 128 for x in range(0, page.width(), 2) for y in range(0, page.height(), 2))
    assert dark > 500, "words stand on it"
    shop.billing.close()
