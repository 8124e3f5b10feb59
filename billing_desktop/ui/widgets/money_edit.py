"""Owns the input of an amount: strict, right aligned, with small sums; gives whole minor units or nothing."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QWidget

from ...domain.errors import BillingError
from ...domain.money import AmountProblem, format_minor
from .. import theme
from .inputs import LineEdit
from .sums import is_sum, parse_sum

_MINUS = "−"


class MoneyEdit(LineEdit):
    """An amount in one currency; empty is None, a text that is no amount is a problem in words."""

    edited = Signal()
    down = Signal()
    """Arrow down was pressed."""

    def __init__(
        self,
        currency: str = "EUR",
        *,
        decimal: str = ".",
        group: str = ",",
        compact: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent=parent)
        self._currency, self._decimal, self._group = currency, decimal, group
        self.setFont(theme.font("strong" if compact else "money"))
        self.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.setMaxLength(60)
        self.textEdited.connect(self._typed)
        self.editingFinished.connect(self.tidy)

    def value_minor(self) -> int | None:
        """Return the amount in minor units, or None while the field is empty or no amount."""
        try:
            return parse_sum(self.text(), self._currency, decimal=self._decimal) if self.text().strip() else None
        except BillingError:
            return None

    def set_minor(self, minor: int | None) -> None:
        """Show an amount in minor units; None empties the field."""
        self.setText("" if minor is None else self._written(minor))
        self.set_remark("")

    def problem(self) -> str:
        """Say in one sentence what is wrong with the text; an empty field is in order."""
        found = self._found()
        return found.text if found else ""

    def proposal(self) -> str:
        """Return what may have been meant, ready to be typed, or an empty text."""
        found = self._found()
        return found.proposal if isinstance(found, AmountProblem) else ""

    def set_currency(self, currency: str) -> None:
        """Set the currency, and with it how many decimals there are."""
        kept = self.value_minor() if currency == self._currency else None
        self._currency = currency
        if kept is not None:
            self.set_minor(kept)

    def set_marks(self, decimal: str, group: str) -> None:
        """Set the decimal mark and the mark between groups of three."""
        kept = self.value_minor()
        self._decimal, self._group = decimal, group
        if kept is not None:
            self.set_minor(kept)

    def tidy(self) -> None:
        """Write the amount in full, as on leaving the field; a text that is no amount is kept."""
        minor = self.value_minor()
        if minor is not None:
            changed = self.text() != self._written(minor)
            self.set_minor(minor)
            if changed:
                self.edited.emit()

    def _written(self, minor: int) -> str:
        return format_minor(minor, self._currency, decimal=self._decimal, group=self._group, minus=_MINUS)

    def _found(self) -> BillingError | None:
        try:
            if self.text().strip():
                parse_sum(self.text(), self._currency, decimal=self._decimal)
        except BillingError as problem:
            return problem
        return None

    def _typed(self) -> None:
        minor = self.value_minor() if is_sum(self.text()) else None
        self.set_remark("" if minor is None else f"= {self._written(minor)}")
        self.edited.emit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            QTimer.singleShot(0, self, self.selectAll)  # after the click has placed its cursor

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.tidy()
        super().focusOutEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            event.ignore()  # an amount is never stepped by accident
            if event.key() == Qt.Key.Key_Down:
                QTimer.singleShot(0, self, self.down.emit)  # whoever takes the keyboard does not get this key too
            return
        super().keyPressEvent(event)
