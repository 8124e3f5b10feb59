"""Owns what stands beside an empty list: the one next action and the first four steps with their keys."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from .. import icons, theme
from ..actions import Actions
from ..widgets.buttons import quiet
from ..widgets.cards import Card
from ..widgets.scrolled import scrolled
from ..widgets.text import PlainLabel, hairline
from .action_button import ActionButton


class _Sign(QWidget):
    """A large icon on a soft square."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._name = name
        self.setFixedSize(QSize(88, 72))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.current().soft("info"))
        painter.drawRoundedRect(QRectF(self.rect()), 8, 8)
        icons.paint(painter, self._name, QRectF(22, 14, 44, 44), "info")
        painter.end()


class _Number(QWidget):
    """The number of a step in a circle; the next step stands out."""

    def __init__(self, number: int, *, now: bool) -> None:
        super().__init__()
        self._number, self._now = number, now
        self.setFixedSize(24, 24)

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(look.colour("accent" if self._now else "edge"), 1.5))
        painter.setBrush(look.colour("soft" if self._now else "surface"))
        painter.drawEllipse(QRectF(1, 1, 22, 22))
        painter.setFont(theme.font("smallStrong"))
        painter.setPen(look.tone("info" if self._now else "muted"))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, str(self._number))
        painter.end()


class EmptyPage(QWidget):
    """The page of a new book."""

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._actions = actions
        self._keys: list[tuple[str, PlainLabel]] = []
        self._owes_by = "new_bill"
        actions.keys_changed.connect(self._name_keys)
        self.setProperty("part", "page")
        card = Card(padding=0)
        card.setMinimumWidth(theme.px(280))
        card.setMaximumWidth(theme.px(560))
        card.body.setContentsMargins(32, 32, 32, 24)
        card.body.setSpacing(0)
        centre = Qt.AlignmentFlag.AlignHCenter
        card.body.addWidget(_Sign("customer"), 0, centre)
        card.body.addSpacing(12)
        title = PlainLabel(self.tr("Who owes you? Add the first customer."), "title", wrap=True)
        title.setAlignment(centre)
        card.body.addWidget(title)
        card.body.addSpacing(4)
        text = self.tr("A name is enough. Number, model and currency are filled in from the book.")
        line = PlainLabel(text, "body", "muted", wrap=True)
        line.setAlignment(centre)
        card.body.addWidget(line)
        card.body.addSpacing(16)
        self.new = ActionButton(actions["new_customer"], "primary", icon="customer")
        self.new.setMinimumWidth(theme.px(184))
        card.body.addWidget(self.new, 0, centre)
        self._import = quiet(self.tr("Import from a file…"))
        self._import.clicked.connect(actions["import"].trigger)
        card.body.addSpacing(12)
        card.body.addWidget(self._import, 0, centre)
        card.body.addSpacing(24)
        card.body.addWidget(hairline())
        card.body.addSpacing(12)
        card.body.addLayout(self._steps())
        actions["import"].changed.connect(self._follow)
        self._follow()
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(card, 10)
        row.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        column = QVBoxLayout()
        whole.addWidget(scrolled(column, self))
        column.setContentsMargins(24, 16, 24, 16)
        column.addStretch(1)
        column.addLayout(row)
        column.addStretch(1)

    def _steps(self) -> QVBoxLayout:
        steps = (
            (self.tr("Add a customer"), "new_customer"),
            ("", ""),  # as the book keeps what is owed: see follow_model
            (self.tr("Record a payment"), "receive"),
            (self.tr("Send a statement"), "statement"),
        )
        column = QVBoxLayout()
        column.setSpacing(8)
        column.addWidget(PlainLabel(self.tr("The first four steps"), "smallStrong", "muted"))
        for number, (text, name) in enumerate(steps, start=1):
            now = number == 1
            row = QHBoxLayout()
            row.setSpacing(12)
            row.addWidget(_Number(number, now=now))
            words = PlainLabel(text, "strong" if now else "body", "normal" if now else "muted")
            keys = PlainLabel("", "small", "muted")
            self._keys.append((name, keys))
            if not name:
                self._owed = words
            row.addWidget(words, 1)
            row.addWidget(keys)
            column.addLayout(row)
        return column

    def follow_model(self, model: str) -> None:
        """Say how something comes to be owed in this book: by a bill, on an account, or by a charge on the one balance."""
        text, self._owes_by = {
            "bill": (self.tr("Raise a bill"), "new_bill"),
            "account_balance": (self.tr("Add an account with what is open on it"), "new_account"),
        }.get(model, (self.tr("Record a charge"), "new_charge"))
        self._owed.setText(text)
        self._name_keys()

    def _name_keys(self) -> None:
        """Write the keys of now beside each step."""
        for name, label in self._keys:
            label.setText(self._actions.keys_of(name or self._owes_by))

    def _follow(self) -> None:
        """Offer the import only where it can be done: a link that does nothing is worse than none."""
        self._import.setVisible(self._actions["import"].isEnabled())

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.StyleChange:
            self.update()
        super().changeEvent(event)
