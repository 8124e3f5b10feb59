"""Owns the list of the sections of the settings: name, words, and which module makes each; loads none of them.

A section whose module is not part of this program is not listed, so commands and page agree on what there is.
"""

from __future__ import annotations

from dataclasses import dataclass
from importlib.util import find_spec

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

_UI = "billing_desktop.ui"
_PANELS = f"{_UI}.panels.settings"


def _T(context: str, text: str) -> str:
    """Mark a text to be translated where it is shown."""
    return str(QT_TRANSLATE_NOOP(context, text))


@dataclass(frozen=True, slots=True)
class Entry:
    """One section: its title, its command with what it holds, and its class in a module."""

    name: str
    text: str
    command: str
    tip: str
    module: str
    made_by: str

    def title(self) -> str:
        """Return the name of the section as it is shown."""
        return QCoreApplication.translate("settings", self.text)

    def exists(self) -> bool:
        """Say whether this program has the section."""
        return find_spec(self.module) is not None


_ALL = (
    Entry("business", _T("settings", "Business"), _T("actions", "Settings: Business"),
          _T("actions", "Name, address, bank details and logo"), f"{_PANELS}.business", "BusinessSection"),
    Entry("billing", _T("settings", "Billing"), _T("actions", "Settings: Billing"),
          _T("actions", "How customers owe, numbers, days until due, use of credit"), f"{_PANELS}.billing", "BillingSection"),
    Entry("payments", _T("settings", "Payments"), _T("actions", "Settings: Payments"),
          _T("actions", "Payment methods, warning of a payment twice, payment rules"), f"{_PANELS}.payments", "PaymentsSection"),
    Entry("statements", _T("settings", "Statements"), _T("actions", "Settings: Statements"),
          _T("actions", "What stands on statements"), f"{_PANELS}.statements", "StatementsSection"),
    Entry("notifications", _T("settings", "Notifications"), _T("actions", "Settings: Notifications"),
          _T("actions", "Who is told when a payment is applied"), f"{_PANELS}.notifications", "NotificationsSection"),
    Entry("protection", _T("settings", "Protection"), _T("actions", "Settings: Protection"),
          _T("actions", "What keeps the book from changes and loss"), f"{_PANELS}.protection", "ProtectionSection"),
    Entry("appearance", _T("settings", "Appearance"), _T("actions", "Settings: Appearance"),
          _T("actions", "Light or dark, size of text, density, how amounts look"), f"{_PANELS}.appearance", "AppearanceSection"),
    Entry("language", _T("settings", "Language"), _T("actions", "Settings: Language"),
          _T("actions", "The language of the program"), f"{_PANELS}.language", "LanguageSection"),
    Entry("shortcuts", _T("settings", "Shortcuts"), _T("actions", "Settings: Shortcuts"),
          _T("actions", "The keys of every command, to be changed"), f"{_PANELS}.shortcuts", "ShortcutsSection"),
)  # fmt: skip

SECTIONS: tuple[Entry, ...] = tuple(entry for entry in _ALL if entry.exists())
"""The sections that this program has, in the order they are listed."""


def title_of(section: str) -> str:
    """Return the title of a section, also of one that is not listed."""
    return next(entry for entry in _ALL if entry.name == section).title()


def command_of(section: str) -> str:
    """Return the name of the command that shows a section."""
    return f"settings_{section}"
