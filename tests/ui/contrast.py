"""Measures the contrast of texts as painted: each is drawn larger, so that the middle of a stroke has its true colour."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QImage, QPainter, QRegion
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QLineEdit, QTableView, QTreeView, QWidget

from billing_desktop.ui import theme
from billing_desktop.ui.widgets.delegate import cell_of
from billing_desktop.ui.widgets.text import Badge
from tests.ui.cut_texts import cells_in_sight
from tests.ui.findings import Finding, seen, where

LEAST = 4.5
SCALE = 4
_LEAST_SHARE = 0.0008  # of the pixels: less is a speck, not a stroke


def luminance(colour: int) -> float:
    """Return the relative luminance of an RGB value, by the formula of WCAG."""
    parts = [((colour >> shift) & 255) / 255 for shift in (16, 8, 0)]
    red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: int, other: int) -> float:
    """Return the contrast of two RGB values."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def measured(window: QWidget, area: QRect) -> float:
    """Return the contrast between what is most in a part of a window and what stands out most from it."""
    scale = SCALE if area.width() * area.height() < 8_000 else SCALE // 2  # a large text has broader strokes
    image = QImage(area.size() * scale, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(scale)
    painter = QPainter(image)
    window.render(painter, QPoint(), QRegion(area))
    painter.end()
    bits, wide = memoryview(image.constBits()), image.bytesPerLine()
    pixels: Counter[int] = Counter()
    for row, many in Counter(bytes(bits[at : at + wide]) for at in range(0, len(bits), wide)).items():  # many rows are alike
        for pixel, times in Counter(memoryview(row).cast("I")).items():
            pixels[pixel] += times * many
    (ground, _), *others = pixels.most_common()
    enough = sum(pixels.values()) * _LEAST_SHARE
    return max((contrast(ground & 0xFFFFFF, one & 0xFFFFFF) for one, many in others if many >= enough), default=21.0)


def pale(root: QWidget, done: set[tuple[object, ...]]) -> Iterator[Finding]:
    """Find texts that stand out too little; `done` holds what was measured already, in whatever screen of the same theme."""
    window = root.window()
    for widget in seen(root):
        kind = _kind(widget)
        if kind is None or kind in done or widget.visibleRegion().boundingRect() != widget.rect():
            continue  # what is scrolled away is measured where it is in sight
        done.add(kind)
        if (found := measured(window, QRect(widget.mapTo(window, QPoint()), widget.size()))) < LEAST:
            yield Finding("contrast", where(widget), f"{found:.2f} in {theme.current().name}, {LEAST} is needed")
    for view in (one for one in seen(root) if isinstance(one, QTableView | QTreeView)):
        yield from _pale_cells(view, done)


def _kind(widget: QWidget) -> tuple[object, ...] | None:
    """Return what tells one look of a text from another, None for what has no text or is switched off."""
    text = getattr(widget, "text", None)
    if isinstance(widget, QComboBox):
        text = widget.currentText
    if not isinstance(widget, QLabel | QAbstractButton | QComboBox | QLineEdit | Badge) or text is None:
        return None
    if not text() or not widget.isEnabled():
        return None
    tone = getattr(widget, "tone", None)
    return (
        type(widget).__name__, *(widget.property(name) for name in ("kind", "tone", "look", "state")),
        tone() if callable(tone) else getattr(widget, "_tone", ""), widget.font().pixelSize(),
        isinstance(widget, QAbstractButton) and widget.isChecked(), _ground(widget),
    )  # fmt: skip


def _ground(widget: QWidget) -> str:
    """Return which part of the style sheet a widget stands on."""
    parent = widget.parentWidget()
    while parent is not None:
        if parent.property("part") or parent.objectName():
            return f"{parent.property('part')} {parent.objectName()}"
        parent = parent.parentWidget()
    return ""


def _pale_cells(view: QTableView | QTreeView, done: set[tuple[object, ...]]) -> Iterator[Finding]:
    window = view.window()
    for index, rect in cells_in_sight(view):
        cell = cell_of(index)
        chosen = view.selectionModel().isRowSelected(index.row(), index.parent())
        kind = ("cell", cell.tone, cell.bold, cell.sub, cell.second_tone, cell.badge_tone if cell.badge else "", chosen)
        if kind in done or not cell.text or not view.viewport().visibleRegion().boundingRect().contains(rect):
            continue
        done.add(kind)
        if (found := measured(window, QRect(view.viewport().mapTo(window, rect.topLeft()), rect.size()))) < LEAST:
            yield Finding("contrast", where(view), f"“{cell.text}” {found:.2f} in {theme.current().name}, {LEAST} is needed")
