"""Owns what the bars of the window say of the outbox: the number at the rail, the word below, the seconds that Undo has.

The number is what waits and what was set aside, as look 01 and 05 have it; it is in the tone of trouble only where something
needs a look. Source: ux, Part D; look 01, 05.
"""

from __future__ import annotations

from PySide6.QtCore import QObject

from . import format as fmt
from .actions import Actions
from .desk import Desk
from .panels.frame import Rail, StatusLine
from .panels.outbox_health import standing_of


class OutboxSigns(QObject):
    """Keeps the signs of one window."""

    def __init__(self, desk: Desk, actions: Actions, rail: Rail, status: StatusLine, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._actions, self._rail, self._status = desk, actions, rail, status
        self._undoes: int | None = None
        actions.keys_changed.connect(lambda: self.follow(self._undoes))

    def follow(self, undoes: int | None) -> None:
        """Show how the outbox stands; `undoes` is the posting that Undo in the status bar takes back, if there is one."""
        billing, self._undoes = self._desk.billing, undoes
        waiting = billing.read.events_waiting()
        rows = billing.endpoints.list()
        if not rows:
            self._rail.set_outbox(0, 0, bad=False)
            self._no_receiver(waiting)
            return
        look = billing.read.events_set_aside()
        word, tone = standing_of(rows)
        bad = bool(look) or (tone == "late" and bool(waiting))
        self._rail.set_outbox(waiting, look, bad=bad)
        self._say(waiting, look, word, bad=bad)
        self._status.hold_undo(billing.notifications.held_until(undoes) if undoes is not None else None)

    def _no_receiver(self, waiting: int) -> None:
        """Without a receiver nothing is amiss, however many are kept."""
        kept = fmt.count(waiting, self.tr("1 notification is kept"), self.tr("{n} notifications are kept"))
        tip = self.tr("No receiver is set up; nothing needs to be done.")
        self._status.set_outbox(self.tr("No receiver set up"), f"{tip} {kept}." if waiting else tip, "muted", "online")
        self._status.hold_undo(None)

    def _say(self, waiting: int, look: int, word: str, *, bad: bool) -> None:
        counts = fmt.count(waiting, self.tr("1 notification waits"), self.tr("{n} notifications wait"))
        if look:
            waits = fmt.count(waiting, self.tr("1 waits"), self.tr("{n} wait"))
            aside = fmt.count(look, self.tr("1 set aside"), self.tr("{n} set aside"))
            counts = f"{waits}, {aside}" if waiting else fmt.count(
                look, self.tr("1 notification needs a look"), self.tr("{n} notifications need a look")
            )  # fmt: skip
        elif not waiting:
            counts = self.tr("All notifications sent")
        text = f"{word} · {counts}" if word else counts
        keys = self._actions.keys_of("outbox")
        why = self.tr("Open the outbox with {keys} to see why.") if keys else self.tr("Open the outbox to see why.")
        tip = why.format(keys=keys) if bad else self.tr("They go out in order by themselves.")
        self._status.set_outbox(text, tip, "late" if bad else "muted", "warn" if bad else "online")
