"""Owns the icons: own drawings on a grid of 24, loaded by name and drawn in a colour of the theme.

A drawing says `currentColor`; the colour is put in here, so one file serves both themes. Must not know any widget.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import ClassVar

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt, QTemporaryDir
from PySide6.QtGui import QColor, QFontMetricsF, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from ..paths import resource
from . import theme

_SCALES = (1.0, 1.25, 1.5, 2.0, 3.0)


def names() -> list[str]:
    """Return the names of all icons."""
    return sorted(path.stem for path in Path(resource("icons")).glob("*.svg") if path.stem != "app")


@cache
def _source(name: str) -> str:
    return resource(f"icons/{name}.svg").read_text(encoding="utf-8")


def _drawing(name: str, colour: QColor, size: float) -> bytes:
    """Put a colour into a drawing, and a thicker line where the icon is small."""
    width = "1.7" if size >= 16 else "2.2" if size >= 12 else "2.8"
    text = _source(name).replace("currentColor", colour.name()).replace('stroke-width="1.7"', f'stroke-width="{width}"')
    return text.encode()


@cache
def _renderer(name: str, colour: str, size: float) -> QSvgRenderer:
    return QSvgRenderer(QByteArray(_drawing(name, QColor(colour), size)))


def _colour(colour: QColor | str) -> QColor:
    return colour if isinstance(colour, QColor) else theme.current().tone(colour)


def paint(painter: QPainter, name: str, rect: QRectF, colour: QColor | str = "normal") -> None:
    """Draw an icon into a square; `colour` is a colour or a tone of the theme."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _renderer(name, _colour(colour).name(), rect.width()).render(painter, rect)
    painter.restore()


def pixmap(name: str, colour: QColor | str = "normal", size: int = 16, dpr: float = 1.0) -> QPixmap:
    """Return an icon as a picture for one density of pixels."""
    return _pixmap(name, _colour(colour).name(), size, dpr)


@cache
def _pixmap(name: str, colour: str, size: int, dpr: float, gap: int = 0) -> QPixmap:
    made = _blank(size + gap, size, dpr)
    painter = QPainter(made)
    paint(painter, name, QRectF(0, 0, size, size), QColor(colour))
    painter.end()
    return made


def _blank(width: int, height: int, dpr: float) -> QPixmap:
    made = QPixmap(QSize(round(width * dpr), round(height * dpr)))
    made.setDevicePixelRatio(dpr)
    made.fill(Qt.GlobalColor.transparent)
    return made


def icon(name: str, tone: str = "normal", size: int = 0, *, gap: int = 0) -> QIcon:
    """Return an icon in a tone of the current theme, sharp on every screen and pale while disabled; as large as its text.

    `gap` is room left free at its right, for buttons whose text would stand too close.
    """
    now = theme.current()
    return _icon(name, now.tone(tone).name(), now.colour("disabled").name(), size or theme.px(16), gap)


@cache
def _icon(name: str, colour: str, disabled: str, size: int, gap: int) -> QIcon:
    made = QIcon()
    for dpr in _SCALES:
        made.addPixmap(_pixmap(name, colour, size, dpr, gap), QIcon.Mode.Normal)
        made.addPixmap(_pixmap(name, disabled, size, dpr, gap), QIcon.Mode.Disabled)
    return made


def rail_size() -> QSize:
    """Return the size of icons made by `badged`; a tool bar must be told, or it shrinks them."""
    return QSize(theme.px(40), theme.px(24))


def badged(name: str, tone: str, count: int = 0, fill: str = "late") -> QIcon:
    """Return an icon of `rail_size` with a number in a circle of that colour at its upper right; none for 0."""
    made, room, size = QIcon(), rail_size(), theme.px(20)
    for dpr in _SCALES:
        picture = _blank(room.width(), room.height(), dpr)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint(painter, name, QRectF((room.width() - size) / 2, theme.px(3), size, size), tone)
        if count:
            _paint_count(painter, str(count) if count < 100 else "99+", room, fill)
        painter.end()
        made.addPixmap(picture)
    return made


def _paint_count(painter: QPainter, text: str, room: QSize, fill: str) -> None:
    now, high = theme.current(), theme.px(14)
    width = max(float(high), QFontMetricsF(theme.font("badge")).horizontalAdvance(text) + 7)
    spot = QRectF(min(float(theme.px(23)), room.width() - width), 0, width, high)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(now.colour(fill))
    painter.drawRoundedRect(spot, high / 2, high / 2)
    painter.setFont(theme.font("badge"))
    painter.setPen(now.colour("surface"))
    painter.drawText(spot, Qt.AlignmentFlag.AlignCenter, text)


def app_icon() -> QIcon:
    """Return the sign of the program in the sizes that desktops ask for."""
    made = QIcon()
    renderer = QSvgRenderer(str(resource("icons/app.svg")))
    for size in (16, 24, 32, 48, 64, 128, 256):
        picture = QPixmap(size, size)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        renderer.render(painter, QRectF(0, 0, size, size))
        painter.end()
        made.addPixmap(picture)
    return made


class _Files:
    """The folder of coloured drawings for the style sheet, gone when the program ends."""

    folder: QTemporaryDir | None = None
    written: ClassVar[set[Path]] = set()
    """What stands there whole: the same drawings are asked for with every look."""


def file(name: str, colour: str, size: int = 16) -> str:
    """Write an icon in a colour to a file of this run and return its address for a style sheet.

    A style sheet cannot put a colour into a drawing by itself.
    """
    if _Files.folder is None or not _Files.folder.isValid():
        _Files.folder = QTemporaryDir()
    path = Path(_Files.folder.path()) / f"{name}-{colour.lstrip('#')}-{size}.svg"
    if path in _Files.written and path.exists():
        return path.as_posix()
    try:
        path.write_bytes(_drawing(name, QColor(colour), size))
        _Files.written.add(path)
    except OSError:  # a full or forbidden folder costs a small arrow, not the program
        return ""
    return path.as_posix()
