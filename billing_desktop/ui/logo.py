"""Owns reading a logo from a file of the operator's: PNG, JPEG or SVG becomes one small PNG as text; must not know where it goes.

Source: our choice of sizes. A book stays one file, so the picture itself is kept and not its path.
"""

from __future__ import annotations

import base64
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QCoreApplication, QIODevice, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QImageReader, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from ..domain.errors import BillingError

WIDE, HIGH = 600, 240
"""The most pixels that are kept: enough for a head 50 mm wide at 300 dots an inch."""
FILE_BYTES = 10_000_000
_LONGEST = 20_000


def _tr(text: str) -> str:
    return QCoreApplication.translate("logo", text)


def read_logo(path: Path) -> str:
    """Return the picture of a file as PNG in base64, made smaller where it is large.

    Raises: BillingError in one sentence where the file cannot be read, is too large or no picture.
    """
    try:
        size = path.stat().st_size
        if size > FILE_BYTES:
            text = _tr("{name} has {size} MB; choose a picture of at most {most} MB.")
            raise BillingError(
                "logo_too_large", text.format(name=path.name, size=round(size / 1e6), most=FILE_BYTES // 1_000_000)
            )
        content = path.read_bytes()
    except OSError as error:
        text = _tr("{name} cannot be read ({why}); choose another file.")
        raise BillingError("logo_unreadable", text.format(name=path.name, why=error.strerror or str(error))) from None
    image = _svg(content) if b"<svg" in content[:4096].lower() else _bitmap(content)
    if image is None or image.isNull():
        text = _tr("{name} is no picture that can be read; choose a PNG, JPEG or SVG file.")
        raise BillingError("logo_no_picture", text.format(name=path.name))
    return _text(image)


def pixmap_of(text: str) -> QPixmap:
    """Return a kept logo to be shown; an empty one where there is none or it cannot be read."""
    made = QPixmap()
    made.loadFromData(QByteArray(base64.b64decode(text or "")), "PNG")
    return made


def _fitting(size: QSize) -> QSize:
    bounds = QSize(WIDE, HIGH)
    if size.width() <= WIDE and size.height() <= HIGH:
        return size
    return size.scaled(bounds, Qt.AspectRatioMode.KeepAspectRatio).expandedTo(QSize(1, 1))


def _bitmap(content: bytes) -> QImage | None:
    buffer = QBuffer()
    buffer.setData(QByteArray(content))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    reader.setDecideFormatFromContent(True)
    reader.setAutoTransform(True)
    size = reader.size()
    if (
        bytes(reader.format().data()) not in (b"png", b"jpeg")
        or not size.isValid()
        or max(size.width(), size.height()) > _LONGEST
    ):
        return None
    image = reader.read()
    if image.isNull():
        return None
    fitting = _fitting(image.size())
    smooth = Qt.TransformationMode.SmoothTransformation
    return image if fitting == image.size() else image.scaled(fitting, Qt.AspectRatioMode.IgnoreAspectRatio, smooth)


def _svg(content: bytes) -> QImage | None:
    renderer = QSvgRenderer(QByteArray(content))
    size = renderer.defaultSize()
    if not renderer.isValid() or size.isEmpty():
        return None
    image = QImage(size.scaled(WIDE, HIGH, Qt.AspectRatioMode.KeepAspectRatio), QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    renderer.render(painter, QRectF(image.rect()))
    painter.end()
    return image


def _text(image: QImage) -> str:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    return base64.b64encode(bytes(buffer.data().data())).decode("ascii")
