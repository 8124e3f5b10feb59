"""Owns the strip that says a record was changed by another act while its form was open, and what counts then.

Must not know any single record: what differs is read from its declared fields. Source: ux C12; nothing typed is lost, and
nothing that somebody else wrote is overwritten unseen.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, Signal

from ...domain import fields
from ...domain.errors import BillingError
from ...domain.model import Account, Customer
from .. import format as fmt
from ..widgets.notice import NoticeBar

if TYPE_CHECKING:
    from .records_parts import RecordDialog


class Elsewhere(NoticeBar):
    """Hidden until the record in the form differs from the one in the book."""

    _heard = Signal()

    def __init__(self, dialog: RecordDialog) -> None:
        super().__init__()
        self._dialog = dialog
        self._leave: Callable[[], None] | None = None
        self._heard.connect(self._changed)  # on the window's thread, whichever wrote

    def listen(self, on: bool) -> None:
        """Hear of every commit, or no more."""
        if on and self._leave is None:
            self._leave = self._dialog.billing.subscribe(lambda _changes: self._heard.emit())
        elif not on and self._leave is not None:
            leave, self._leave = self._leave, None
            leave()

    def look(self) -> bool:
        """Hold the record against the book; say whether it was changed there, and by which fields in the strip."""
        now = self._now()
        names = self._differing(now) if now is not None else []
        if not names:
            self.clear()
            return False
        labels = [item.spec.label for item in fields.specs(type(now)) if item.name in names]
        said = ", ".join(fmt.in_sentence(QCoreApplication.translate("fields", label)) for label in labels)
        actions = (
            (self.tr("Show what is there"), lambda: self._take(mine=False)),
            (self.tr("Keep mine"), lambda: self._take(mine=True)),
        )
        text = self.tr("Keep mine leaves what you typed in place and takes over the rest; nothing is saved yet.")
        self.say("warn", self.tr("Changed elsewhere meanwhile: {fields}").format(fields=said), text, actions)
        return True

    def _now(self) -> Any:
        """Return the record as the book has it, None for a new one or one that is gone."""
        before, read = self._dialog.before, self._dialog.billing.read
        if not before.id:
            return None
        find = read.customer if isinstance(before, Customer) else read.account if isinstance(before, Account) else read.bill
        try:
            return find(before.id)
        except BillingError:
            return None  # saving will say so

    def _differing(self, now: Any) -> list[str]:
        before = self._dialog.before
        names = [item.name for item in fields.specs(type(now))]
        return [name for name in names if getattr(before, name) != getattr(now, name)]

    def _changed(self) -> None:
        if not self._dialog.busy and self._dialog.isVisible():
            self.look()
            self._dialog.update_effect()

    def _take(self, *, mine: bool) -> None:
        """Show the record of the book, with what was typed here over it where that counts."""
        dialog, now = self._dialog, self._now()
        typed = dialog.typed(dialog.before)
        names = [item.name for item in fields.specs(type(typed))]
        own = {name: getattr(typed, name) for name in names if getattr(typed, name) != getattr(dialog.before, name)}
        dialog.before = now
        dialog.show_record(now)
        if mine:
            for form in (dialog.form, dialog.rules):
                form.set_record(replace(now, **own), clean=False)
        self.clear()
        dialog.update_effect()
