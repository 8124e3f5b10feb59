"""Owns what the search of everything lists: records and commands as rows, which match, and what was opened last."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QKeySequence

from ...domain.rows import FoundRow
from .. import format as fmt
from ..actions import COMMANDS, Actions
from ..widgets.cell import Cell

ICONS = {
    "customer": "customer", "account": "folder", "bill": "bill", "payment": "receive", "credit_note": "receive",
    "statement": "statement", "charge": "plus", "opening": "plus", "set_balance": "edit",
}  # fmt: skip
RECENT = 6


def _tr(text: str) -> str:
    return QCoreApplication.translate("palette", text)


def _plain(action: QAction) -> str:
    """Return the text of a command without its access key and dots."""
    return action.text().replace("&&", "\0").replace("&", "").replace("\0", "&").rstrip("…")


@dataclass(frozen=True, slots=True)
class PaletteRow:
    """A record, or else a command; `starts` says that the name of the command begins with what was typed."""

    record: FoundRow | None = None
    action: QAction | None = None
    starts: bool = False

    def enabled(self) -> bool:
        """Say whether it can be taken now."""
        return self.action is None or self.action.isEnabled()

    def spoken(self) -> str:
        """Say the row as a screen reader does, with the reason where it cannot be taken."""
        if self.record is not None:
            return f"{self.record.title}, {self.record.detail}"
        assert self.action is not None
        return f"{_plain(self.action)}, {self.action.statusTip()}"

    def same(self, other: PaletteRow) -> bool:
        """Say whether both stand for one thing, whatever it is called by now."""
        if self.record is None or other.record is None:
            return self.action is other.action and self.record is other.record
        return (self.record.kind, self.record.id) == (other.record.kind, other.record.id)


class PaletteCells:
    """The two cells of a row: what it is, and its kind or keys."""

    def __init__(self, numbers: Callable[[], fmt.Numbers]) -> None:
        self._numbers = numbers

    def what(self, row: PaletteRow) -> Cell:
        """Return the name with its second fact; a command that cannot be done now is dim and says why."""
        if row.record is not None:
            icon = ICONS.get(row.record.kind, "file")
            return Cell(row.record.title or self._sum(row.record), second=self._facts(row.record), icon=icon)
        assert row.action is not None
        if not row.action.isEnabled():
            return Cell(_plain(row.action), second=row.action.statusTip(), tone="muted", icon="lock")
        return Cell(_plain(row.action), second=row.action.statusTip(), icon=_ICON_OF.get(row.action.objectName()) or "right")

    def _sum(self, record: FoundRow) -> str:
        return "" if record.amount_minor is None else self._numbers().with_code(record.amount_minor, record.currency)

    def _facts(self, record: FoundRow) -> str:
        """Return the second facts of a record; what was found by its sum says the sum and its day."""
        if record.amount_minor is None:
            return record.detail
        facts = [self._sum(record) if record.title else "", record.detail, fmt.day(record.day)]
        if record.rest_minor is not None:
            facts.append(_tr("open {amount}").format(amount=self._numbers().with_code(record.rest_minor, record.currency)))
        return " · ".join(fact for fact in facts if fact)

    def kind(self, row: PaletteRow) -> Cell:
        """Return what kind of record it is, or the keys of the command."""
        if row.record is not None:
            names = {
                "customer": _tr("customer"), "account": _tr("account"), "bill": _tr("bill"), "payment": _tr("payment"),
                "statement": _tr("statement"), "credit_note": _tr("credit note"), "charge": _tr("charge"),
                "opening": _tr("opening balance"), "set_balance": _tr("balance set"),
            }  # fmt: skip
            return Cell(names.get(row.record.kind, row.record.kind), tone="muted", align="right")
        assert row.action is not None
        keys = row.action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        return Cell(keys or _tr("command"), tone="muted", align="right")


_ORDER = ("payments", "customers", "statements", "edit", "view", "file", "help", "sections")
"""The menus as their commands are offered while nothing is typed: money first."""
_ICON_OF = {command.name: command.icon for command in COMMANDS}


def command_rows(actions: Actions, text: str) -> list[PaletteRow]:
    """Return the commands whose name has every word that was typed: first where it begins so, what cannot be done last."""
    words, found = text.casefold().split(), []
    for command in COMMANDS if words else sorted(COMMANDS, key=lambda command: _ORDER.index(command.menu)):
        action = actions[command.name]
        name = _plain(action).casefold()
        if command.name != "search" and all(word in name for word in words):
            found.append(PaletteRow(action=action, starts=bool(text) and name.startswith(text.casefold())))
    return sorted(found, key=lambda row: (not row.enabled(), not row.starts))


class Recent:
    """What was opened last, newest first."""

    def __init__(self) -> None:
        self._rows: list[PaletteRow] = []

    def note(self, row: PaletteRow) -> None:
        """Put a row first."""
        self._rows = [PaletteRow(row.record, row.action), *(old for old in self._rows if not old.same(row))][: RECENT + 1]

    def rows(self, here: PaletteRow | None) -> list[PaletteRow]:
        """Return what can be taken again, newest first, but for what is on screen already."""
        return [row for row in self._rows if row.enabled() and not (here and row.same(here))][:RECENT]

    def records(self) -> list[PaletteRow]:
        """Return the records among them, newest first."""
        return [row for row in self._rows if row.record is not None]
