"""Owns the box in the dialog of a bill that lays its owner's credit on it: off at first, unless the setting says always.

Must not know how credit is drawn. Source: rules 6, Apply credit.
"""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QWidget

from ...domain.model import account_ref, customer_ref
from .. import format as fmt
from ..widgets.buttons import CheckBox

SETTING, ASK, ALWAYS, NEVER = "use_credit", "ask", "always", "never"


class CreditBox(CheckBox):
    """Use so much of the owner's credit; hidden where there is none or the setting says never."""

    def __init__(self, billing: Any, numbers: fmt.Numbers, *, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._billing, self._numbers = billing, numbers
        self._setting = billing.settings.get(SETTING, ASK)
        self._credit, self._currency = 0, ""
        self.setChecked(self._setting == ALWAYS)
        self.hide()

    def set_owner(self, customer_id: int | None, account_id: int | None) -> None:
        """Look what credit the owner of the bill has."""
        wanted = account_ref(account_id) if account_id else customer_ref(customer_id or 0)
        rows = self._billing.read.balances(customer_id) if customer_id is not None else []
        row = next((one for one in rows if one.ref == wanted), None)
        self._credit, self._currency = (row.usable_minor, row.currency) if row else (0, "")
        self.setVisible(self._is_offered())

    def set_amount(self, minor: int) -> None:
        """Say how much of the credit a bill of this amount would use."""
        used = self._numbers.amount(min(minor, self._credit) if minor > 0 else self._credit, self._currency or "EUR")
        text = self.tr("Use {amount} of credit, as the settings say for every bill")
        if self._setting != ALWAYS:
            text = self.tr("Use {amount} of credit")
        self.setText(text.format(amount=used))

    def _is_offered(self) -> bool:
        return self._credit > 0 and self._setting in (ASK, ALWAYS)

    def wanted(self) -> bool | None:
        """Return whether credit is to be used; None leaves it to the setting."""
        return self.isChecked() if self._is_offered() else None
