"""Owns drawing laid out pages with Qt, for the preview, the printer and PDF alike; the only writer that needs Qt.

Must not know widgets or what a statement means; where things stand is the matter of `statement_pages` and `receipt_pages`.
"""

from __future__ import annotations

import re
import threading
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import (
    QBuffer,
    QCoreApplication,
    QFile,
    QIODevice,
    QLineF,
    QLoggingCategory,
    QMarginsF,
    QPointF,
    QRectF,
    QSysInfo,
    Qt,
    QUuid,
)
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontDatabase,
    QFontMetricsF,
    QGuiApplication,
    QImage,
    QPageSize,
    QPaintEngine,
    QPainter,
    QPainterPath,
    QPdfWriter,
    QPen,
    QTextLayout,
    QTextLine,
    QTextOption,
)

from ..domain.errors import BillingError
from ..domain.receipt import PaymentReceipt
from ..domain.reminder import Reminder
from ..domain.report import Report
from ..domain.rows import Statement
from ..paths import resource
from .paper import A4, INK, Code, Frame, Item, Layout, Line, Picture, Style, Text
from .receipt_pages import receipt_layout
from .reminder_pages import reminder_layout
from .report_pages import report_layout
from .statement_pages import statement_layout as lay_out
from .words import right_to_left

FAMILIES = (
    "Inter",
    "Noto Sans",
    "Noto Sans Arabic",
    "Noto Sans Hebrew",
    "Noto Sans Devanagari",
    "Noto Sans Thai",
    "Noto Sans CJK JP",
    "Droid Sans Fallback",
)
_UNITS = 20
"""Units of the drawing in a point: fonts have whole pixel sizes, so 8.25 points are 165 units on every device."""
_AMOUNT = re.compile(r"[0-9.,−-]*[0-9]")
_RESOLUTION = 72 * _UNITS
_MOST_PIXELS = 1200
_MOST_WIDTHS = 20_000

_SAME_ID = QUuid("{6f1f2c52-8f0e-4a67-9f36-1d5a3c0b7d11}")
"""Two papers with the same content are the same file, so the id that a PDF must have does not tell when it was made."""

_made: list[QGuiApplication] = []
_of_thread = threading.local()
_ready: dict[str, object] = {}
"""The application that has our font."""


def _fonts() -> _Fonts:
    """Return the fonts of this thread; none is shared between two."""
    found: _Fonts | None = getattr(_of_thread, "fonts", None)
    if found is None:
        found = _of_thread.fonts = _Fonts()
    return found


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
                painter.scale(_UNITS, _UNITS)
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
    return lay_out(statement, _fonts())


def layout_of(document: Statement | PaymentReceipt | Report | Reminder) -> Layout:
    """Lay a paper out with the fonts that will draw it. Units: points."""
    if isinstance(document, Statement):
        return statement_layout(document)
    ensure_application()
    if isinstance(document, Reminder):
        return reminder_layout(document, _fonts())
    if isinstance(document, Report):
        return report_layout(document, _fonts())
    return receipt_layout(document, _fonts())


def paint_page(painter: QPainter, layout: Layout, page: int) -> None:
    """Draw one page, counted from 0, with a painter whose unit is a point; texts are never taken for markup."""
    fonts = _fonts()
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.scale(1 / _UNITS, 1 / _UNITS)
    for item in layout.pages[page]:
        _paint(painter, fonts, item)
    painter.restore()


def _paint(painter: QPainter, fonts: _Fonts, item: Item) -> None:
    if isinstance(item, Text):
        _paint_text(painter, fonts, item)
    elif isinstance(item, Line):
        painter.setPen(_pen(item.ink, item.width, dashed=item.dashed))
        painter.drawLine(QLineF(item.x1 * _UNITS, item.y1 * _UNITS, item.x2 * _UNITS, item.y2 * _UNITS))
    elif isinstance(item, Frame):
        _paint_frame(painter, item)
    elif isinstance(item, Picture):
        _paint_picture(painter, item)
    else:
        _paint_code(painter, item)


def _paint_picture(painter: QPainter, item: Picture) -> None:
    image = _image(item.data)
    if image.isNull():
        return
    painter.setRenderHints(QPainter.RenderHint.SmoothPixmapTransform | QPainter.RenderHint.LosslessImageRendering)
    painter.drawImage(QRectF(item.x * _UNITS, item.y * _UNITS, item.width * _UNITS, item.height * _UNITS), image)


@lru_cache(maxsize=4)
def _image(data: bytes) -> QImage:
    """Return a picture, made no larger than a printer can show in the place it has; nothing where the bytes are none."""
    image = QImage.fromData(data)
    if image.width() > _MOST_PIXELS or image.height() > _MOST_PIXELS:
        smooth = Qt.TransformationMode.SmoothTransformation
        image = image.scaled(_MOST_PIXELS, _MOST_PIXELS, Qt.AspectRatioMode.KeepAspectRatio, smooth)
    return image


def _paint_code(painter: QPainter, item: Code) -> None:
    """Fill the dark modules as one shape, so that no hairlines show between them."""
    step = item.size * _UNITS / len(item.rows)
    shape = QPainterPath()
    for row, modules in enumerate(item.rows):
        for run in re.finditer("1+", modules):
            x, y = item.x * _UNITS + run.start() * step, item.y * _UNITS + row * step
            shape.addRect(QRectF(x, y, len(run.group()) * step, step))
    shape.setFillRule(Qt.FillRule.WindingFill)
    painter.fillPath(shape, QColor("#000000"))


def _paint_text(painter: QPainter, fonts: _Fonts, item: Text) -> None:
    if _AMOUNT.fullmatch(item.text):
        _paint_amount(painter, fonts, item)
        return
    if item.text.isascii():  # needs no shaping, and most texts are so: a layout for each takes three times as long
        width = fonts.width(item.text, item.style) if item.align == "right" else 0.0
        painter.setPen(_colour(item.style.ink))
        painter.setFont(fonts.font(item.style))
        painter.drawText(QPointF((item.x - width) * _UNITS, item.baseline * _UNITS), item.text)
        return
    layout, line = _line(item.text, fonts.font(item.style), item.rtl)
    drawn = line.naturalTextRect()
    left = item.x * _UNITS - (drawn.width() if item.align == "right" else 0.0)
    painter.setPen(_colour(item.style.ink))
    layout.draw(painter, QPointF(left - drawn.x(), item.baseline * _UNITS - line.ascent()))


def _paint_amount(painter: QPainter, fonts: _Fonts, item: Text) -> None:
    """Draw an amount with figures of one width, so that decimals stand above each other.

    These are alternate shapes in the font, and Qt does not tell a PDF which figures they are: none could be found or
    copied. So there the shapes are drawn, and the plain figures lie over them unseen.
    """
    width = fonts.width(item.text, item.style)
    place = QPointF((item.x - (width if item.align == "right" else 0.0)) * _UNITS, item.baseline * _UNITS)
    painter.setPen(_colour(item.style.ink))
    if painter.paintEngine().type() is not QPaintEngine.Type.Pdf:
        painter.setFont(fonts.font(item.style, tabular=True))
        painter.drawText(place, item.text)
        return
    shapes = QPainterPath()
    shapes.addText(place, fonts.font(item.style, tabular=True), item.text)
    painter.fillPath(shapes, _colour(item.style.ink))
    painter.setPen(QColor(0, 0, 0, 0))
    painter.setFont(fonts.font(item.style))
    painter.drawText(place, item.text)


def _paint_frame(painter: QPainter, frame: Frame) -> None:
    painter.setPen(_pen(frame.ink, 0.6))
    x, y, width, height = (side * _UNITS for side in (frame.x, frame.y, frame.width, frame.height))
    painter.drawRoundedRect(QRectF(x, y, width, height), frame.radius * _UNITS, frame.radius * _UNITS)


def _pen(ink: str, width: float, *, dashed: bool = False) -> QPen:
    pen = QPen(_colour(ink))
    pen.setWidthF(width * _UNITS)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    if dashed:
        pen.setDashPattern([5.0, 4.0])
    return pen


def _colour(ink: str) -> QColor:
    return QColor(INK.get(ink, ink))


def _line(text: str, font: QFont, rtl: bool) -> tuple[QTextLayout, QTextLine]:
    """Set a text on one endless line; the layout must be kept as long as its line is used."""
    layout, lines = _set(text, font, rtl, 1e7)
    return layout, lines[0]


def _set(text: str, font: QFont, rtl: bool, width: float) -> tuple[QTextLayout, list[QTextLine]]:
    option = QTextOption(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    option.setTextDirection(Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight)
    layout = QTextLayout(text, font)
    layout.setTextOption(option)
    layout.beginLayout()
    lines: list[QTextLine] = []
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        lines.append(line)
    layout.endLayout()
    return layout, lines


class _Fonts:
    """The fonts of the drawings of one thread, and how wide texts are in them."""

    def __init__(self) -> None:
        self._fonts: dict[tuple[float, int, bool], QFont] = {}
        self._metrics: dict[tuple[float, int, bool], QFontMetricsF] = {}
        self._widths: dict[tuple[str, float, int], float] = {}

    def font(self, style: Style, *, tabular: bool = False) -> QFont:
        """Return the font of a style; alternate shapes, which a PDF cannot name, are off but for tabular figures."""
        key = (style.size, style.weight, tabular)
        if key not in self._fonts:
            font = QFont(list(FAMILIES))
            font.setPixelSize(round(style.size * _UNITS))
            font.setWeight(QFont.Weight(style.weight))
            font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
            font.setFeature(QFont.Tag("calt"), 0)
            font.setFeature(QFont.Tag("tnum"), int(tabular))
            self._fonts[key] = font
            self._metrics[key] = QFontMetricsF(font)
        return self._fonts[key]

    def width(self, text: str, style: Style) -> float:
        """Return how wide a text is, in points; words that stand on every paper are measured once."""
        key = (text, style.size, style.weight)
        found = self._widths.get(key)
        if found is None:
            if len(self._widths) >= _MOST_WIDTHS:
                self._widths.clear()
            found = self._widths[key] = self._measured(text, style)
        return found

    def _measured(self, text: str, style: Style) -> float:
        tabular = bool(_AMOUNT.fullmatch(text))
        font = self.font(style, tabular=tabular)
        if tabular or text.isascii():
            return self._metrics[style.size, style.weight, tabular].horizontalAdvance(text) / _UNITS
        _layout, line = _line(text, font, right_to_left(text))
        return line.naturalTextWidth() / _UNITS

    def wrap(self, text: str, style: Style, width: float, most: int) -> list[str]:
        """Cut a text into lines that fit, at words where it can be; what does not fit on the last one is told by …."""
        if self.width(text, style) <= width:
            return [text]
        _layout, lines = _set(text, self.font(style), right_to_left(text), width * _UNITS)
        found = [_part(text, line.textStart(), line.textLength()) for line in lines[:most]]
        if len(lines) > most:
            rest = _part(text, lines[most - 1].textStart(), len(text) * 2)
            found[-1] = self._elided(rest, style, width)
        return [part.strip() for part in found]

    def picture(self, data: bytes) -> tuple[float, float]:
        """Return the width and height of a picture, or zeros when the bytes are none."""
        image = _image(data)
        return (0.0, 0.0) if image.isNull() else (float(image.width()), float(image.height()))

    def _elided(self, text: str, style: Style, width: float) -> str:
        """Return the longest beginning of a text that fits together with its …."""
        low, high = 0, len(text)
        while low < high:
            middle = (low + high + 1) // 2
            if self.width(text[:middle].rstrip() + "…", style) <= width:
                low = middle
            else:
                high = middle - 1
        return text[:low].rstrip() + "…"


def _part(text: str, start: int, length: int) -> str:
    """Cut by Qt's counting, in which letters beyond the basic plane are two."""
    units = text.encode("utf-16-le")
    return units[start * 2 : (start + length) * 2].decode("utf-16-le", "ignore")


def ensure_application() -> None:
    """Make an application without a screen where there is none (fonts need one), and see that our font is there."""
    running = QCoreApplication.instance()
    if running is not None and running is _ready.get("application"):
        return
    if running is None:
        if threading.current_thread() is not threading.main_thread():
            raise BillingError("pdf_needs_main_thread", "PDF is drawn on the main thread where no window is open.")
        QLoggingCategory.setFilterRules("qt.text.font.db=false")  # one line for each script that a font lacks
        _made.append(QGuiApplication(_arguments(QSysInfo.productType())))
    elif not isinstance(running, QGuiApplication):
        raise BillingError("pdf_needs_fonts", "PDF cannot be drawn in a program that runs Qt without fonts.")
    if "Inter" not in QFontDatabase.families():
        for file in sorted(resource("fonts").glob("*.[ot]tf")):
            QFontDatabase.addApplicationFont(str(file))
    _ready["application"] = QCoreApplication.instance()


def _arguments(system: str) -> Sequence[str]:
    """Ask for no screen, whatever the environment says; on Windows that would also mean no fonts."""
    return ["billing-desktop"] if system == "windows" else ["billing-desktop", "-platform", "offscreen"]
