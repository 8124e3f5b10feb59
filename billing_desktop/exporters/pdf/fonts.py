"""Owns the fonts that paper is drawn with, how wide texts are in them, and that there is an application to have fonts.

Must not know what is drawn.
"""

from __future__ import annotations

import re
import threading
from collections.abc import Sequence

from PySide6.QtCore import QByteArray, QCoreApplication, QLoggingCategory, QSysInfo, Qt
from PySide6.QtGui import QFont, QFontDatabase, QFontMetricsF, QGuiApplication, QTextLayout, QTextLine, QTextOption

from ...domain.errors import BillingError
from ...paths import resource
from ..paper import Style
from ..words import right_to_left
from .pictures import image_of
from .tabular import tabular

FACE, TABULAR = "Inter", "Tally"
"""Our font, and the name that it has in memory with figures of one width (of as many letters)."""
FAMILIES = (
    TABULAR,
    "Noto Sans",
    "Noto Sans Arabic",
    "Noto Sans Hebrew",
    "Noto Sans Devanagari",
    "Noto Sans Thai",
    "Noto Sans CJK JP",
    "Droid Sans Fallback",
)
UNITS = 20
"""Units of the drawing in a point: fonts have whole pixel sizes, so 8.25 points are 165 units on every device."""
_PLAIN = re.compile("[ -~\u00a0-\u024f\u0370-\u04ff\u2010-\u2027\u20ac\u2212]*")
_MOST_WIDTHS = 20_000

_made: list[QGuiApplication] = []
_of_thread = threading.local()
_ready: dict[str, object] = {}
"""The application that has our font."""


def fonts_of_thread() -> Fonts:
    """Return the fonts of this thread; none is shared between two."""
    found: Fonts | None = getattr(_of_thread, "fonts", None)
    if found is None:
        found = _of_thread.fonts = Fonts()
    return found


def plain(text: str) -> bool:
    """Say whether a text is only of letters and marks that our font has and that are read from left to right."""
    return text.isascii() or _PLAIN.fullmatch(text) is not None


def set_line(text: str, font: QFont, rtl: bool) -> tuple[QTextLayout, QTextLine]:
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


class Fonts:
    """The fonts of the drawings of one thread, and how wide texts are in them."""

    def __init__(self) -> None:
        self._fonts: dict[tuple[float, int, str], QFont] = {}
        self._metrics: dict[tuple[float, int, str], QFontMetricsF] = {}
        self._widths: dict[tuple[str, float, int, str], float] = {}

    def font(self, style: Style) -> QFont:
        """Return the font of a style; alternate shapes, which a PDF cannot name, are off."""
        key = (style.size, style.weight, style.face)
        if key not in self._fonts:
            font = QFont([style.face, *FAMILIES] if style.face else list(FAMILIES))
            font.setPixelSize(round(style.size * UNITS))
            font.setWeight(QFont.Weight(style.weight))
            font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
            font.setFeature(QFont.Tag("calt"), 0)
            self._fonts[key] = font
            self._metrics[key] = QFontMetricsF(font)
        return self._fonts[key]

    def width(self, text: str, style: Style) -> float:
        """Return how wide a text is, in points; words that stand on every paper are measured once."""
        key = (text, style.size, style.weight, style.face)
        found = self._widths.get(key)
        if found is None:
            if len(self._widths) >= _MOST_WIDTHS:
                self._widths.clear()
            found = self._widths[key] = self._measured(text, style)
        return found

    def _measured(self, text: str, style: Style) -> float:
        font = self.font(style)
        if plain(text):
            return self._metrics[style.size, style.weight, style.face].horizontalAdvance(text) / UNITS
        _layout, line = set_line(text, font, right_to_left(text))
        return line.naturalTextWidth() / UNITS

    def wrap(self, text: str, style: Style, width: float, most: int) -> list[str]:
        """Cut a text into lines that fit, at words where it can be; what does not fit on the last one is told by …."""
        if self.width(text, style) <= width:
            return [text]
        _layout, lines = _set(text, self.font(style), right_to_left(text), width * UNITS)
        found = [_part(text, line.textStart(), line.textLength()) for line in lines[:most]]
        if len(lines) > most:
            rest = _part(text, lines[most - 1].textStart(), len(text) * 2)
            found[-1] = self._elided(rest, style, width)
        return [part.strip() for part in found]

    def picture(self, data: bytes) -> tuple[float, float]:
        """Return the width and height of a picture, or zeros when the bytes are none."""
        image = image_of(data)
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
    if TABULAR not in QFontDatabase.families():
        freetype = QSysInfo.productType() not in ("windows", "macos")
        for file in sorted(resource("fonts").glob(f"{FACE}-*.[ot]tf")):
            data = tabular(file.read_bytes(), FACE, TABULAR, as_array=freetype)
            QFontDatabase.addApplicationFontFromData(QByteArray(data))
        for file in sorted(resource("fonts").glob("LiberationSans-*.ttf")):  # what papers may name as their face
            QFontDatabase.addApplicationFont(str(file))
    _ready["application"] = QCoreApplication.instance()


def _arguments(system: str) -> Sequence[str]:
    """Ask for no screen, whatever the environment says; on Windows that would also mean no fonts."""
    return ["billing-desktop"] if system == "windows" else ["billing-desktop", "-platform", "offscreen"]
