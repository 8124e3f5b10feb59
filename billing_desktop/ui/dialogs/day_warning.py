"""Owns what is said at once of a day that is locked or lies ahead; must not know the act.

Source: ux C20; rules 6, lock.
"""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from PySide6.QtCore import QCoreApplication

from .. import format as fmt


def _tr(text: str) -> str:
    return QCoreApplication.translate("days", text)


def day_warning(billing: Any, day: date | None, *, ahead: bool) -> str:
    """Say what deserves a look about a day, or nothing; `ahead` says that it may lie ahead."""
    locked = billing.settings.book().locked_through
    if day is None:
        return ""
    if locked is not None and day <= locked:
        return _tr("counts from {day}, the first open day").format(day=fmt.day(locked + timedelta(days=1)))
    if ahead and day > billing.today():
        return _tr("lies ahead: it counts from that day on")
    return ""
