"""Owns the preview of printed pages: the painter of the PDF draws onto the screen; must not know what is on a page."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QKeyEvent, QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from .. import theme

_GAP, _MARGIN, _DPI, _KEPT = 24, 24, 96 / 72, 6
_LEAST, _USUAL, _MOST = 0.4, 0.84, 3.0
PAPER = theme.COLOURS["light"]["surface"]  # paper is white in both themes, as the printed page is


class _Sheets(QWidget):
    """The pages beneath each other."""

    def __init__(self) -> None:
        super().__init__()
        self.painter: Any = None
        self.zoom = 1.0
        self._drawn: dict[tuple[int, float, float], QImage] = {}

    def show_pages(self, painter: Any) -> None:
        self.painter = painter
        self._drawn.clear()
        self.fit()

    def page_size(self) -> tuple[float, float]:
        width, height = self.painter.size if self.painter else (595.0, 842.0)
        return width * _DPI * self.zoom, height * _DPI * self.zoom

    def fit(self) -> None:
        width, height = self.page_size()
        pages = self.painter.pages if self.painter else 1
        self.setMinimumSize(round(width) + 2 * _MARGIN, round((height + _GAP) * pages - _GAP) + 2 * _MARGIN)
        self.resize(self.minimumSize())
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def page_rect(self, page: int) -> QRectF:
        width, height = self.page_size()
        return QRectF(round((self.width() - width) / 2), _MARGIN + page * (height + _GAP), round(width), round(height))

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.painter is None:
            return
        now, painter = theme.current(), QPainter(self)
        for page in range(self.painter.pages):
            place = self.page_rect(page)
            if not place.adjusted(-4, -4, 4, 4).intersects(QRectF(event.rect())):
                continue
            edge = now.colour("edge")
            for reach in (3, 2, 1):  # the paper alone has a soft edge
                soft = QColor(edge)
                soft.setAlpha(40 if reach > 1 else 255)
                painter.setPen(soft)
                painter.drawRect(place.adjusted(-reach, -reach, reach - 1, reach - 1))
            painter.drawImage(place.topLeft(), self._image(page))
        painter.end()

    def _image(self, page: int) -> QImage:
        """Draw a page once for each zoom and density, and keep the last few."""
        dpr = self.devicePixelRatioF()
        key = (page, self.zoom, dpr)
        if key not in self._drawn:
            width, height = self.page_size()
            image = QImage(round(round(width) * dpr), round(round(height) * dpr), QImage.Format.Format_RGB32)
            image.setDevicePixelRatio(dpr)
            image.fill(QColor(PAPER))
            painter = QPainter(image)
            painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
            painter.scale(_DPI * self.zoom, _DPI * self.zoom)
            self.painter.paint(painter, page)
            painter.end()
            while len(self._drawn) >= _KEPT:
                del self._drawn[next(iter(self._drawn))]
            self._drawn[key] = image
        return self._drawn[key]


class PagesView(QScrollArea):
    """Pages to scroll through; by themselves a little smaller than real, less where there is no room."""

    zoomed = Signal(float)

    def __init__(self, name: str, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sheets = _Sheets()
        self._fixed: float | None = None
        self._wide = False
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setProperty("part", "page")
        self.setProperty("look", "pages")
        self.setWidgetResizable(True)
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.setWidget(self._sheets)
        self.verticalScrollBar().setSingleStep(40)

    def show_pages(self, painter: Any, spoken: str = "") -> None:
        """Show what a painter draws: `.pages`, `.size` in points, `.paint(QPainter, page)`."""
        self._sheets.show_pages(painter)
        self.setAccessibleDescription(spoken)
        self._fit()

    def pages(self) -> int:
        """Return how many pages are shown."""
        return self._sheets.painter.pages if self._sheets.painter else 0

    def zoom(self) -> float:
        """Return the zoom; 1 is the real size."""
        return self._sheets.zoom

    def fits(self) -> bool:
        """Say whether the pages follow the width of the view."""
        return self._fixed is None

    def set_zoom(self, zoom: float | None) -> None:
        """Show the pages in this size, or as wide as the view with None."""
        self._fixed = None if zoom is None else min(max(zoom, _LEAST), _MOST)
        self._fit()

    def _fit(self) -> None:
        wide = self._sheets.painter.size[0] * _DPI if self._sheets.painter else 595 * _DPI
        # As if the bar stood there always: pages that follow it would bring it when it goes and drive it away when it comes,
        # without end, and the window would stand still.
        room = self.width() - 2 * self.frameWidth() - self.verticalScrollBar().sizeHint().width() - 2 * _MARGIN
        zoom = self._fixed or max(_LEAST, min(room / wide, _MOST if self._wide else _USUAL))
        if abs(zoom - self._sheets.zoom) > 0.001:
            bar = self.verticalScrollBar()
            top, middle = bar.value() == 0, self._middle()
            self._sheets.zoom = zoom
            self._sheets.fit()
            bar.setValue(0 if top else round(middle * self._sheets.height()) - self.viewport().height() // 2)
        self.zoomed.emit(self._sheets.zoom)

    def fit_width(self, wide: bool) -> None:
        """Let the pages fill the width, or show them in their usual size again."""
        self._wide, self._fixed = wide, None
        self._fit()

    def _middle(self) -> float:
        height = max(self._sheets.height(), 1)
        return (self.verticalScrollBar().value() + self.viewport().height() / 2) / height

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.set_zoom(self.zoom() * (1.1 if event.angleDelta().y() > 0 else 1 / 1.1))
            return
        super().wheelEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        held = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        steps = {Qt.Key.Key_Plus: 1.1, Qt.Key.Key_Equal: 1.1, Qt.Key.Key_Minus: 1 / 1.1}
        if held and event.key() in steps:
            self.set_zoom(self.zoom() * steps[Qt.Key(event.key())])
            return
        if event.key() in (Qt.Key.Key_Home, Qt.Key.Key_End):
            bar = self.verticalScrollBar()
            bar.setValue(bar.minimum() if event.key() == Qt.Key.Key_Home else bar.maximum())
            return
        super().keyPressEvent(event)

    def page_top(self, page: int) -> QPointF:
        """Return where a page begins, in the coordinates of the scrolled sheet."""
        return self._sheets.page_rect(page).topLeft()
