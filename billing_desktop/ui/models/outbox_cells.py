"""Owns how a notification is written in the columns of the outbox; must not know the table.

Colour never speaks alone: each state is a word. Source: look 05.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from ...domain.outbox_rows import OutboxRow
from .. import format as fmt
from ..sentences import said
from ..widgets.cell import Cell

_FRESH_S = 90


def _tr(text: str) -> str:
    return QCoreApplication.translate("outbox", text)


class OutboxCells:
    """The cells of the outbox; `clock` says what time it is, `sends` whether an endpoint is sent to now."""

    def __init__(self, numbers: fmt.Numbers, clock: Callable[[], datetime], sends: Callable[[int], bool]) -> None:
        self.numbers, self._clock, self._sends = numbers, clock, sends

    def waits_s(self, row: OutboxRow) -> int:
        """Return for how many seconds a notification that was never tried waits still, or 0."""
        if row.state != "pending" or row.tries or row.next_at is None:
            return 0
        return max(0, round((row.next_at - self._clock()).total_seconds()))

    def state(self, row: OutboxRow) -> Cell:
        """Return the state as a badge."""
        word, tone = self._word(row)
        return Cell(badge=word, badge_tone=tone)

    def _word(self, row: OutboxRow) -> tuple[str, str]:
        if row.state == "pending":
            if not self._sends(row.endpoint_id):
                return _tr("held back"), "muted"
            left = self.waits_s(row)
            if 0 < left < _FRESH_S:
                return _tr("waits {n} s").format(n=left), "info"
            if row.tries:
                return _tr("tries again"), "late"
            return (_tr("in line"), "muted") if row.behind else (_tr("waits"), "info")
        return {
            "claimed": (_tr("is sent"), "info"),
            "delivered": (_tr("delivered"), "credit"),
            "set_aside": (_tr("set aside"), "bad"),
            "skipped": (_tr("skipped"), "muted"),
            "withdrawn": (_tr("withdrawn"), "muted"),
            "kept": (_tr("kept"), "muted"),
        }.get(row.state, (row.state, "muted"))

    def about(self, row: OutboxRow) -> Cell:
        """Return what it is for, and whom, said once; what is not a payment's money says what it is."""
        target = said(row.target)
        target = target[:1].upper() + target[1:]
        kind = {
            "obligation.amount_reversed": _tr("taken back"),
            "bill.created": _tr("bill raised"),
            "bill.updated": _tr("bill changed"),
            "customer.created": _tr("customer added"),
        }.get(row.type, "")
        who = "" if row.customer and row.customer in target else row.customer
        return Cell(target, second=" · ".join(part for part in (who, kind) if part))

    def amount(self, row: OutboxRow) -> Cell:
        """Return the amount; nothing where it tells of none."""
        if row.type == "customer.created":
            return Cell("–", align="right")
        return Cell(self.numbers.amount(row.amount_minor, row.currency), align="right")

    def tries(self, row: OutboxRow) -> Cell:
        """Return how often it was tried."""
        return Cell(
            fmt.whole(row.tries) if row.delivery_id else "–", align="right", tone="normal" if row.delivery_id else "muted"
        )

    def next_try(self, row: OutboxRow) -> Cell:
        """Return when it is tried next, or what it waits for."""
        if row.state == "set_aside":
            return Cell(_tr("by hand"))
        if row.state != "pending" or row.next_at is None:
            return Cell("–")
        if not self._sends(row.endpoint_id):
            return Cell(_tr("when switched on"), tone="muted")
        now, at = self._clock().astimezone(), row.next_at.astimezone()
        if row.behind and row.next_at <= self._clock():
            return Cell(_tr("after {name}").format(name=said(row.behind)))
        if at <= now:
            return Cell(_tr("now"))
        clock = f"{at:%H:%M:%S}" if not row.tries else f"{at:%H:%M}"
        return Cell(clock if at.date() == now.date() else f"{fmt.day(at.date())}  {at:%H:%M}")

    def last(self, row: OutboxRow) -> Cell:
        """Return what came back last, or why it went no further."""
        if row.state == "withdrawn":
            return Cell(_tr("taken back before the first try"), tone="muted")
        if row.state == "skipped":
            return Cell(said(row.reason), tone="muted")
        if row.state == "kept":
            return Cell(_tr("there was no endpoint"), tone="muted")
        if row.state == "delivered":
            return Cell(_tr("{status} in {ms} ms").format(status=row.last_status, ms=row.last_ms))
        if not row.last_answer:
            return Cell("–")
        return Cell(said(row.last_answer), tone="bad" if row.state == "set_aside" else "late")
