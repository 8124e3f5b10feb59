"""Owns reading a picture that stands on paper; must not know where."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

_MOST_PIXELS = 1200


@lru_cache(maxsize=4)
def image_of(data: bytes) -> QImage:
    """Return a picture, made no larger than a printer can show in the place it has; nothing where the bytes are none."""
    image = QImage.fromData(data)
    if image.width() > _MOST_PIXELS or image.height() > _MOST_PIXELS:
        smooth = Qt.TransformationMode.SmoothTransformation
        image = image.scaled(_MOST_PIXELS, _MOST_PIXELS, Qt.AspectRatioMode.KeepAspectRatio, smooth)
    return image
