"""Owns drawing laid out pages with Qt, for the preview, the printer and PDF alike; the only writer that needs Qt.

Must not know widgets or what a statement means; where things stand is the matter of `statement_pages` and `receipt_pages`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import UTC, datetime
from functools import cache
from pathlib import Path

from PySide6.QtCore import (
    QBuffer,
    QFile,
    QIODevice,
    QLineF,
    QMarginsF,
    QPointF,
    QRectF,
    Qt,
    QUuid,
)
from PySide6.QtGui import (
    QColor,
    QPageSize,
    QPainter,
    QPainterPath,
    QPdfWriter,
    QPen,
)

from ...domain.errors import BillingError
from ...domain.receipt import PaymentReceipt
from ...domain.reminder import Reminder
from ...domain.report import Report
from ...domain.statement_rows import Statement
from ..paper import A4, INK, Code, Frame, Item, Layout, Line, Picture, Text
from ..receipt_pages import receipt_layout
from ..reminder_pages import reminder_layout
from ..report_pages import report_layout
from ..statement_pages import statement_layout as lay_out
from .fonts import UNITS, Fonts, ensure_application, fonts_of_thread, plain, set_line
from .pictures import image_of

_RESOLUTION = 72 * UNITS

_SAME_ID = QUuid("{6f1f2c52-8f0e-4a67-9f36-1d5a3c0b7d11}")
"""Two papers with the same content are the same file, so the id that a PDF must have does not tell when it was made."""


def statement_pdf(statement: Statement) -> bytes:
    """Write a statement as PDF. Raises: BillingError when it is asked for away from the main thread before Qt runs."""
    return layout_pdf(statement_layout(statement), statement.made_at)


def receipt_pdf(receipt: PaymentReceipt) -> bytes:
    """Write a receipt as PDF. Raises: BillingError as for a statement."""
    return layout_pdf(layout_of(receipt), receipt.made_at)


def reminder_pdf(reminder: Reminder) -> bytes:
    """Write a reminder letter as PDF. Raises: BillingError as for a statement."""
    return layout_pdf(layout_of(reminder), reminder.basis.made_at)


def report_pdf(report: Report) -> bytes:
    """Write a report as PDF. Raises: BillingError as for a statement."""
    return layout_pdf(layout_of(report), report.made_at)


def layout_pdf(layout: Layout, made_at: datetime | None = None) -> bytes:
    """Write what is laid out as PDF; of the same pages and the same instant it is always the same bytes."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    write_pages(buffer, [layout], layout.title)
    return _dated(bytes(buffer.data().data()), made_at)


def write_pages(device: QIODevice, layouts: Iterable[Layout], title: str) -> int:
    """Write papers behind each other into one PDF, each as soon as it comes; return how many pages there are.

    Raises: BillingError when the device does not take them all.
    """
    ensure_application()
    writer, painter, pages = QPdfWriter(device), QPainter(), 0
    writer.setResolution(_RESOLUTION)
    writer.setPageMargins(QMarginsF(0, 0, 0, 0))
    writer.setTitle(title)
    writer.setCreator("Billing Desktop")
    writer.setDocumentId(_SAME_ID)
    try:
        for layout in layouts:
            for page in range(len(layout.pages)):
                writer.setPageSize(_page_size(layout))
                if pages:
                    writer.newPage()
                else:
                    painter.begin(writer)
                painter.save()
                painter.scale(UNITS, UNITS)
                paint_page(painter, layout, page)
                painter.restore()
                pages += 1
    finally:
        ended = not pages or painter.end()
    if not ended:
        raise BillingError("file_not_saved", "The pages could not be written; free some space or choose another place.")
    return pages


def write_pages_to(path: Path, layouts: Iterable[Layout]) -> int:
    """Write papers behind each other into a PDF file; return how many pages there are. Raises: BillingError."""
    file = QFile(str(path))
    if not file.open(QIODevice.OpenModeFlag.WriteOnly):
        raise BillingError("file_not_saved", f"The PDF was not saved: {file.errorString()}; choose another place.")
    try:
        pages = write_pages(file, layouts, "Statements")
        if not file.flush() or file.error() is not QFile.FileError.NoError:
            raise BillingError("file_not_saved", f"The PDF was not saved: {file.errorString()}; free some space.")
        return pages
    finally:
        file.close()


def _page_size(layout: Layout) -> QPageSize:
    return QPageSize(QPageSize.PageSizeId.A4 if layout.width == A4[0] else QPageSize.PageSizeId.Letter)


def _dated(data: bytes, made_at: datetime | None) -> bytes:
    """Give a PDF the instant that its paper says instead of that of the drawing; no byte moves."""
    if made_at is None:
        return data
    at = made_at.astimezone(UTC)
    brief, iso = at.strftime("%Y%m%d%H%M%SZ").encode(), at.strftime("%Y-%m-%dT%H:%M:%S+00:00").encode()
    data = re.sub(rb"(/(?:Creation|Mod)Date \(D:)[0-9]{14}Z", rb"\g<1>" + brief, data)
    return re.sub(rb"(xmp:(?:Create|Modify|Metadata)Date=\")[0-9T:+-]{25}", rb"\g<1>" + iso, data)


def statement_layout(statement: Statement) -> Layout:
    """Lay a statement out with the fonts that will draw it. Units: points."""
    ensure_application()
    return lay_out(statement, fonts_of_thread())


def layout_of(document: Statement | PaymentReceipt | Report | Reminder) -> Layout:
    """Lay a paper out with the fonts that will draw it. Units: points."""
    if isinstance(document, Statement):
        return statement_layout(document)
    ensure_application()
    if isinstance(document, Reminder):
        return reminder_layout(document, fonts_of_thread())
    if isinstance(document, Report):
        return report_layout(document, fonts_of_thread())
    return receipt_layout(document, fonts_of_thread())


def paint_page(painter: QPainter, layout: Layout, page: int) -> None:
    """Draw one page, counted from 0, with a painter whose unit is a point; texts are never taken for markup."""
    fonts = fonts_of_thread()
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.scale(1 / UNITS, 1 / UNITS)
    for item in layout.pages[page]:
        _paint(painter, fonts, item)
    painter.restore()


def _paint(painter: QPainter, fonts: Fonts, item: Item) -> None:
    if isinstance(item, Text):
        _paint_text(painter, fonts, item)
    elif isinstance(item, Line):
        painter.setPen(_pen(item.ink, item.width, dashed=item.dashed))
        painter.drawLine(QLineF(item.x1 * UNITS, item.y1 * UNITS, item.x2 * UNITS, item.y2 * UNITS))
    elif isinstance(item, Frame):
        _paint_frame(painter, item)
    elif isinstance(item, Picture):
        _paint_picture(painter, item)
    else:
        _paint_code(painter, item)


def _paint_picture(painter: QPainter, item: Picture) -> None:
    image = image_of(item.data)
    if image.isNull():
        return
    painter.setRenderHints(QPainter.RenderHint.SmoothPixmapTransform | QPainter.RenderHint.LosslessImageRendering)
    painter.drawImage(QRectF(item.x * UNITS, item.y * UNITS, item.width * UNITS, item.height * UNITS), image)


def _paint_code(painter: QPainter, item: Code) -> None:
    """Fill the dark modules as one shape, so that no hairlines show between them."""
    step = item.size * UNITS / len(item.rows)
    shape = QPainterPath()
    for row, modules in enumerate(item.rows):
        for run in re.finditer("1+", modules):
            x, y = item.x * UNITS + run.start() * step, item.y * UNITS + row * step
            shape.addRect(QRectF(x, y, len(run.group()) * step, step))
    shape.setFillRule(Qt.FillRule.WindingFill)
    painter.fillPath(shape, QColor("#000000"))


def _paint_text(painter: QPainter, fonts: Fonts, item: Text) -> None:
    if plain(item.text):  # most texts are so: a layout for each takes three times as long
        width = fonts.width(item.text, item.style) if item.align == "right" else 0.0
        painter.setPen(_colour(item.style.ink))
        painter.setFont(fonts.font(item.style))
        painter.drawText(QPointF((item.x - width) * UNITS, item.baseline * UNITS), item.text)
        return
    layout, line = set_line(item.text, fonts.font(item.style), item.rtl)
    drawn = line.naturalTextRect()
    left = item.x * UNITS - (drawn.width() if item.align == "right" else 0.0)
    painter.setPen(_colour(item.style.ink))
    layout.draw(painter, QPointF(left - drawn.x(), item.baseline * UNITS - line.ascent()))


def _paint_frame(painter: QPainter, frame: Frame) -> None:
    painter.setPen(_pen(frame.ink, 0.6))
    x, y, width, height = (side * UNITS for side in (frame.x, frame.y, frame.width, frame.height))
    painter.drawRoundedRect(QRectF(x, y, width, height), frame.radius * UNITS, frame.radius * UNITS)


def _pen(ink: str, width: float, *, dashed: bool = False) -> QPen:
    pen = QPen(_colour(ink))
    pen.setWidthF(width * UNITS)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    if dashed:
        pen.setDashPattern([5.0, 4.0])
    return pen


@cache
def _colour(ink: str) -> QColor:
    return QColor(INK.get(ink, ink))
