"""Owns the dialog that changes how the customers of a book owe: what changes, what stays, and why it may be refused.

Must not know how a model is kept. Source: rules 3: changing it moves no money.
"""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ...domain.billing_models import billing_model
from .. import format as fmt
from .. import theme
from ..widgets.buttons import primary, secondary
from ..widgets.text import PlainLabel
from .base import FormDialog
from .model_cards import ModelCards


def model_label(name: str) -> str:
    """Return the name of a billing model as it is shown."""
    return QCoreApplication.translate("fields", billing_model(name).label)


class ModelChangeDialog(FormDialog):
    """The three ways of owing, and beneath them what the chosen one would change."""

    scrolls = True

    def __init__(self, billing: Any, *, parent: QWidget | None = None) -> None:
        super().__init__(billing, "", parent=parent)
        self.set_title(self.tr("How your customers owe"))
        self.set_under_title(self.tr("Changing it moves no money: what is owed and what was paid stay where they are."))
        self._now = billing.settings.book().billing_model
        self.cards = ModelCards()
        self.cards.write_in(fmt.book_numbers(billing))
        self.cards.select(self._now)
        self.cards.picked.connect(lambda _name: self._follow())
        self.body.addWidget(self.cards)
        self._changes = PlainLabel("", "section")
        self.body.addWidget(self._changes)
        lines = QVBoxLayout()
        lines.setSpacing(4)
        self._lines = [PlainLabel("", "body", wrap=True) for _ in range(4)]
        for line in self._lines:
            lines.addWidget(line)
        self.body.addLayout(lines)
        self.body.addStretch(1)
        self.effect = primary(self.tr("Change the billing model"))
        self.effect.clicked.connect(self.submit_and_close)
        keep = secondary(self.tr("Keep it as it is"))
        keep.clicked.connect(self.reject)
        self.add_buttons(self.effect, keep)
        self.fit(theme.px(840), theme.px(620))
        self._follow()

    def told(self) -> list[str]:
        """Return the lines that say what would change."""
        return [line.text() for line in self._lines if line.text()]

    def _follow(self) -> None:
        """Say what the chosen model would change, or why it cannot be."""
        wanted = self.cards.selected()
        self._change = self.billing.settings.preview_model(wanted)
        same = wanted == self._now
        self.notice.clear()
        if self._change.refusal:
            self.notice.say("warn", self.tr("This change is not possible now"), self._change.refusal)
        self._changes.setText(self.tr("This is how they owe now.") if same else self.tr("What would change"))
        said = [] if same else self._words()
        for place, line in enumerate(self._lines):
            line.setText(f"•  {said[place]}" if place < len(said) else "")
            line.setVisible(place < len(said))
        self.update_effect()
        QTimer.singleShot(0, self, lambda: self.hug(shrink=False))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        QTimer.singleShot(0, self, lambda: self.hug(shrink=False))

    def _words(self) -> list[str]:
        model, change = billing_model(self._change.wanted), self._change
        who = fmt.count(
            change.followers, self.tr("1 customer owes by it from now on"), self.tr("{n} customers owe by it from now on")
        )
        own = fmt.count(
            change.others, self.tr("1 has a way of its own and keeps it"), self.tr("{n} have a way of their own and keep it")
        )
        first = f"{who}; {own}." if change.others else f"{who}."
        new, goes, over = {
            "customer_balance": (
                self.tr("A charge on the customer is offered first instead of a bill or a charge on an account."),
                self.tr("A payment lowers the balance of the customer."),
                self.tr("What is left over is credit of the customer."),
            ),
            "account_balance": (
                self.tr("A charge on one of its accounts is offered first."),
                self.tr("A payment lowers the balance of the account you choose."),
                self.tr("What is left over is credit of that account; accounts never pay for each other."),
            ),
            "bill": (
                self.tr("A numbered bill is offered first; a charge is raised as a bill."),
                self.tr("A payment is proposed for open bills, oldest due first."),
                self.tr("What is left over is credit; a balance holds nothing else."),
            ),
        }[model.name]
        return [first, new, goes, over]

    def missing(self) -> list[str]:
        if self.cards.selected() == self._now:
            return [self.tr("another model")]
        return [self.tr("what stands above")] if self._change.refusal else []

    def commit(self) -> Any:
        self.billing.settings.change_book(billing_model=self.cards.selected())
        return None
