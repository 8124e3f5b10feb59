"""Owns the bar beneath a table that says what several chosen bills add up to, and offers to pay them."""

from __future__ import annotations

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from .. import format as fmt
from .. import theme
from ..widgets.text import PlainLabel, announce
from .action_button import ActionButton


class SelectionBar(QFrame):
    """Hidden while fewer than two bills are chosen."""

    def __init__(self, receive: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = PlainLabel("", "strong", selectable=True)
        self._text.setAccessibleName(self.tr("What is chosen"))
        self.pay = ActionButton(receive, "secondary", icon="receive", text=self.tr("Pay these"))
        self._row = QHBoxLayout(self)
        self._row.addStrut(theme.control())
        self._row.addWidget(self._text)
        self._row.addStretch(1)
        self._row.addWidget(self.pay)
        self.set_side(24)
        self.hide()

    def set_side(self, side: int) -> None:
        """Stand as far from the sides as the table above, the words under those of its cells; the room below is the page's."""
        self._row.setContentsMargins(side + 13, 0, side, 16)

    def show_sum(self, count: int, open_text: str, *, payable: bool) -> None:
        """Show how many bills are chosen and what is open on them; `payable` says that something is."""
        if count < 2:
            self.hide()
            return
        bills = fmt.count(count, self.tr("1 bill"), self.tr("{n} bills"))
        text = self.tr("{bills}, {open} open").format(bills=bills, open=open_text)
        if text != self._text.text() or self.isHidden():
            announce(self, text)
        self._text.setText(text)
        self.pay.setVisible(payable)
        self.show()

    def text(self) -> str:
        """Return what the bar says, or nothing while it is hidden."""
        return "" if self.isHidden() else self._text.text()
