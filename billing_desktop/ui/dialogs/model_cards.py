"""Owns the three cards that explain the ways of owing with a drawing each; one of them is chosen."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QBoxLayout, QButtonGroup, QHBoxLayout, QSizePolicy, QWidget

from ...domain.billing_models import BILLING_MODELS, BillingModel
from .. import format as fmt
from .. import icons, theme
from ..widgets.buttons import RadioButton
from ..widgets.cards import Card
from ..widgets.text import PlainLabel, hairline


def _row() -> int:
    """Return how high a box of a drawing is."""
    return theme.px(32)


@dataclass(frozen=True, slots=True)
class _Box:
    """One box of a drawing: depth and row, text, amount; `owes` frames where money is owed."""

    depth: int
    text: str
    amount: int | None = None
    owes: bool = False
    icon: str = ""
    plain: bool = False


class _Diagram(QWidget):
    """A customer and what hangs beneath it; the blue frame marks where money is owed."""

    def __init__(self, boxes: tuple[_Box, ...], told: str) -> None:
        super().__init__()
        self._boxes, self._numbers = boxes, fmt.Numbers()
        self.setFixedHeight(theme.px(160))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(told)

    def write_in(self, numbers: fmt.Numbers) -> None:
        """Write the amounts with other marks."""
        self._numbers = numbers
        self.update()

    def amounts(self) -> list[str]:
        """Return the amounts as they are written."""
        return [self._numbers.amount(box.amount, "EUR") for box in self._boxes if box.amount is not None]

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tops = self._tops()
        self._paint_lines(painter, tops)
        for box, top in zip(self._boxes, tops, strict=True):
            (self._paint_plain if box.plain else self._paint_box)(painter, box, top)
        painter.end()

    def _indent(self) -> int:
        return 32 if self.width() >= 220 else 18

    def _tops(self) -> list[float]:
        top = 0.5
        found: list[float] = []
        for box in self._boxes:
            found.append(top + (8 if box.plain and not any(b.plain for b in self._boxes[: len(found)]) else 0))
            top = found[-1] + (theme.px(26) if box.plain else _row() + 9)
        return found

    def _paint_lines(self, painter: QPainter, tops: list[float]) -> None:
        painter.setPen(QPen(theme.current().colour("edge"), 1.5))
        for place, box in enumerate(self._boxes):
            if not box.depth or box.plain:
                continue
            above = max(i for i in range(place) if self._boxes[i].depth < box.depth)
            x = (box.depth - 1) * self._indent() + self._indent() / 2
            middle = tops[place] + _row() / 2
            painter.drawLine(QPointF(x, tops[above] + _row()), QPointF(x, middle))
            painter.drawLine(QPointF(x, middle), QPointF(x + self._indent() / 2, middle))
        plain = [place for place, box in enumerate(self._boxes) if box.plain]
        if plain:
            painter.drawLine(QPointF(16, tops[plain[0] - 1] + _row()), QPointF(16, tops[plain[-1]] + theme.px(20)))

    def _paint_box(self, painter: QPainter, box: _Box, top: float) -> None:
        now = theme.current()
        left = box.depth * self._indent() + 0.75
        area = QRectF(left, top + 0.5, self.width() - left - 1, _row() - 1)
        painter.setPen(QPen(now.colour("accent" if box.owes else "edge"), 1.5 if box.owes else 1))
        painter.setBrush(now.colour("surface"))
        painter.drawRoundedRect(area, 6, 6)
        x = area.left() + 10
        if box.icon:
            icons.paint(painter, box.icon, QRectF(x, area.center().y() - 7, 14, 14), "muted")
            x += 22
        self._write(painter, QRectF(x, area.top(), area.right() - x - 10, area.height()), box, "text", "softText")

    def _paint_plain(self, painter: QPainter, box: _Box, top: float) -> None:
        now = theme.current()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(now.colour("edge"))
        painter.drawEllipse(QRectF(12.5, top + theme.px(25) / 2 - 3.5, 7, 7))
        self._write(painter, QRectF(28, top, self.width() - 32, theme.px(25)), box, "muted", "muted")

    def _write(self, painter: QPainter, area: QRectF, box: _Box, text: str, amount: str) -> None:
        line = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
        painter.setFont(theme.font("small"))
        painter.setPen(theme.current().colour(text))
        painter.drawText(area, line | Qt.AlignmentFlag.AlignLeft, box.text)
        if box.amount is None:
            return
        painter.setFont(theme.font("small" if box.plain else "smallStrong"))
        painter.setPen(theme.current().colour(amount))
        painter.drawText(area, line | Qt.AlignmentFlag.AlignRight, self._numbers.amount(box.amount, "EUR"))


class LeadText(QWidget):
    """A small paragraph whose first words are bold."""

    def __init__(self, lead: str, rest: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text, self._lead = f"{lead} {rest}", len(lead)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(34)
        self.setAccessibleName(self._text)

    def _laid_out(self, width: float) -> tuple[QTextLayout, float]:
        laid = QTextLayout(self._text, theme.font("small"))
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WordWrap)
        laid.setTextOption(option)
        bold = QTextLayout.FormatRange()
        bold.start, bold.length = 0, self._lead
        bold.format = QTextCharFormat()
        bold.format.setFontWeight(QFont.Weight.DemiBold)
        laid.setFormats([bold])
        laid.beginLayout()
        height = 0.0
        while (line := laid.createLine()).isValid():
            line.setLineWidth(width)
            line.setPosition(QPointF(0, height))
            height += line.height()
        laid.endLayout()
        return laid, height

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.setFixedHeight(round(self._laid_out(max(self.width(), 40))[1]) + 2)

    def sizeHint(self) -> QSize:
        return QSize(160, 34)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(theme.current().colour("muted"))
        self._laid_out(self.width())[0].draw(painter, QPointF(0, 0))
        painter.end()


class _ModelCard(Card):
    chosen = Signal(str)
    resized = Signal()

    def __init__(self, model: BillingModel, boxes: tuple[_Box, ...], rest: str) -> None:
        super().__init__()
        self.model = model
        self.body.setContentsMargins(16, 13, 16, 12)
        self.body.setSpacing(0)
        translate = QCoreApplication.translate
        label, example = translate("fields", model.label), translate("fields", model.example)
        self.radio = RadioButton(label)
        self.radio.setFont(theme.font("section"))
        self.radio.setAccessibleDescription(f"{example} {self.tr('A payment')} {rest}")
        self.setMinimumWidth(max(theme.px(210), self.radio.sizeHint().width() + 2 * 16 + 2))
        self.body.addWidget(self.radio)
        self.body.addSpacing(2)
        self.example = PlainLabel(example, "small", "muted", wrap=True)
        self.example.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self.body.addWidget(self.example)
        self.body.addSpacing(10)
        self.drawing = _Diagram(boxes, self.tr("Drawing: where money is owed with {name}").format(name=label))
        self.body.addWidget(self.drawing)
        self.body.addSpacing(8)
        self.body.addWidget(hairline())
        self.body.addSpacing(8)
        self.body.addWidget(LeadText(self.tr("A payment"), rest))
        self.body.addStretch(1)

    def set_chosen(self, chosen: bool) -> None:
        super().set_chosen(chosen)
        self._set_margins()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._set_margins()
        self.resized.emit()

    def _set_margins(self) -> None:
        less = 1 if self.radio.isChecked() else 0  # the frame of the chosen card is a pixel wider
        side = (16 if self.width() >= 232 else 11) - less
        self.body.setContentsMargins(side, 13 - less, side, 12 - less)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.radio.setFocus(Qt.FocusReason.MouseFocusReason)
        self.radio.setChecked(True)
        super().mousePressEvent(event)


class ModelCards(QWidget):
    """The three ways of owing side by side, or beneath each other where their words are too large for that."""

    picked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        self._group = QButtonGroup(self)
        self._cards: dict[str, _ModelCard] = {}
        boxes, words = self._drawings(), self._words()
        for model in BILLING_MODELS:
            card = _ModelCard(model, boxes[model.name], words[model.name])
            self._cards[model.name] = card
            self._group.addButton(card.radio)
            row.addWidget(card, 1)
            card.resized.connect(self._level)
            card.radio.toggled.connect(lambda on, name=model.name: self._toggled(name, on))
        self.select("bill")

    def write_in(self, numbers: fmt.Numbers) -> None:
        """Write the amounts of the drawings as the book would."""
        for card in self._cards.values():
            card.drawing.write_in(numbers)

    def _drawings(self) -> dict[str, tuple[_Box, ...]]:
        return {
            "customer_balance": (
                _Box(0, "Café Ünal", 18450, owes=True, icon="customer"),
                _Box(1, self.tr("Order, 18 Dec"), 12000, plain=True),
                _Box(1, self.tr("Order, 9 Jan"), 9000, plain=True),
                _Box(1, self.tr("Payment, 3 Feb"), -2550, plain=True),
            ),
            "account_balance": (
                _Box(0, "Thakur Traders", icon="customer"),
                _Box(1, self.tr("Shop"), 31525, owes=True),
                _Box(1, self.tr("Warehouse"), 14000, owes=True),
            ),
            "bill": (
                _Box(0, "ACME Ltd", icon="customer"),
                _Box(1, self.tr("Web hosting")),
                _Box(2, "INV-104", 6000, owes=True, icon="bill"),
                _Box(2, "INV-107", 71500, owes=True, icon="bill"),
            ),
        }

    def _words(self) -> dict[str, str]:
        return {
            "customer_balance": self.tr("lowers the balance. Too much becomes credit there."),
            "account_balance": self.tr("goes to the account you choose. Accounts never pay for each other."),
            "bill": self.tr("pays open bills, oldest due first. You see and can change every line."),
        }

    def _side_by_side(self) -> int:
        widest = max(card.minimumWidth() for card in self._cards.values())
        return len(self._cards) * widest + (len(self._cards) - 1) * self._row.spacing()

    def minimumSizeHint(self) -> QSize:
        return QSize(max(card.minimumWidth() for card in self._cards.values()), self._row.minimumSize().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        ways = QBoxLayout.Direction
        way = ways.LeftToRight if self.width() >= self._side_by_side() else ways.TopToBottom
        if way != self._row.direction():
            self._row.setDirection(way)
            self.updateGeometry()

    def _level(self) -> None:
        """Begin all drawings on one line: the words above have as many lines in each card as in the one that needs most."""
        labels = [card.example for card in self._cards.values()]
        high = max(label.heightForWidth(label.width()) for label in labels)
        for label in labels:
            if label.minimumHeight() != high:
                label.setFixedHeight(high)

    def _toggled(self, name: str, on: bool) -> None:
        self._cards[name].set_chosen(on)
        if on:
            self.picked.emit(name)

    def select(self, name: str) -> None:
        """Choose a way of owing."""
        self._cards[name].radio.setChecked(True)

    def chosen_card(self) -> QWidget:
        """Return the card of the way that is chosen."""
        return self._cards[self.selected()]

    def selected(self) -> str:
        """Return the name of the chosen way."""
        return next(name for name, card in self._cards.items() if card.radio.isChecked())

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.StyleChange:
            self.update()
        super().changeEvent(event)
