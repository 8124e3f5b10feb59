"""Owns the commands of the program as QActions: text, keys, icon, tip, and when each can be used.

Menus, the top bar and context menus show these same objects. Must not know what a command does: see commands.py.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QObject, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeySequence

from .. import crash
from . import action_rules as rules
from . import correction_rules as corrections
from . import icons
from .action_rules import Situation
from .settings_sections import SECTIONS, command_of

_KEY = QKeySequence.StandardKey
Rule = Callable[[Situation], str]


def _tr(text: str) -> str:
    return QCoreApplication.translate("actions", text)


def _T(context: str, text: str) -> str:
    """Mark a text to be translated where it is shown."""
    return str(QT_TRANSLATE_NOOP(context, text))


@dataclass(frozen=True, slots=True)
class Command:
    """One command: its menu, name, text and what goes with it. `short` is the text of its button."""

    menu: str
    name: str
    text: str
    keys: tuple[str | QKeySequence.StandardKey, ...] = ()
    icon: str = ""
    tip: str = ""
    rule: Rule = rules.always
    short: str = ""
    choice: str = ""
    separator: bool = False


_FILE, _EDIT, _WHO, _MONEY, _PAPER, _VIEW, _HELP, _SETTINGS = (
    "file", "edit", "customers", "payments", "statements", "view", "help", "sections",
)  # fmt: skip

COMMANDS: tuple[Command, ...] = (
    Command(_FILE, "new_book", _T("actions", "&New book…"), ("Ctrl+Shift+N",), "file",
            _T("actions", "Start a book for another business")),
    Command(_FILE, "open_book", _T("actions", "&Open book…"), (_KEY.Open,), "folder",
            _T("actions", "Open a book file that you already have")),
    Command(_FILE, "sample", _T("actions", "&Try the sample shop"), (), "overview",
            _T("actions", "A book of its own to try everything in; yours stays as it is")),
    Command(_FILE, "import", _T("actions", "&Import…"), ("Ctrl+I",), "table",
            _T("actions", "Bring customers, bills or payments from a file"), rules.import_, separator=True),
    Command(_FILE, "bank_file", _T("actions", "Rea&d bank file…"), ("Ctrl+Shift+I",), "bank",
            _T("actions", "Lay what came in at the bank beside your customers and their bills")),
    Command(_FILE, "export", _T("actions", "&Export…"), ("Ctrl+Shift+E",), "export",
            _T("actions", "Write what is listed to a file"), rules.export),
    Command(_FILE, "back_up", _T("actions", "&Back up now"), (), "shield",
            _T("actions", "Make a backup of this book and verify it"), rules.back_up, separator=True),
    Command(_FILE, "restore", _T("actions", "Restore a back&up…"), (), "undo",
            _T("actions", "Look into a backup and put it in place of this book")),
    Command(_FILE, "settings", _T("actions", "&Settings"), ("Ctrl+,",), "settings",
            _T("actions", "Business, payment methods and appearance"), choice="place", separator=True),
    Command(_FILE, "quit", _T("actions", "&Quit"), ("Ctrl+Q",), "",
            _T("actions", "Close the program; everything is saved already"), separator=True),
    Command(_EDIT, "undo", _T("actions", "&Undo"), (_KEY.Undo,), "undo",
            _T("actions", "Take the last act back"), rules.undo, _T("actions", "Undo")),
    Command(_EDIT, "redo", _T("actions", "&Redo"), ("Ctrl+Shift+Z", "Ctrl+Y"), "refresh",
            _T("actions", "Do again what was taken back"), rules.redo),
    Command(_EDIT, "find", _T("actions", "&Find on this page"), (_KEY.Find,), "search",
            _T("actions", "Go to the search box of what is shown"), rules.find, separator=True),
    Command(_EDIT, "search", _T("actions", "&Search everything"), ("Ctrl+K",), "search",
            _T("actions", "Find customers, accounts, bills and payments"), rules.some_customer),
    Command(_EDIT, "focus_list", _T("actions", "&Go to the list"), ("Ctrl+J",), "",
            _T("actions", "Put the keyboard into the list of customers")),
    Command(_WHO, "new_customer", _T("actions", "&New customer…"), (_KEY.New,), "customer",
            _T("actions", "Add somebody who owes"), short=_T("actions", "New customer")),
    Command(_WHO, "new_account", _T("actions", "New &account…"), ("Ctrl+Shift+A",), "plus",
            _T("actions", "Add a part of what this customer owes that is kept by itself"), rules.chosen),
    Command(_WHO, "edit", _T("actions", "&Edit…"), ("F2",), "edit",
            _T("actions", "Change what is noted about the customer, account or bill"), rules.chosen,
            _T("actions", "Edit")),
    Command(_WHO, "new_bill", _T("actions", "New &bill…"), ("Ctrl+B",), "bill",
            _T("actions", "Raise a numbered bill"), rules.some_customer, _T("actions", "New bill"), separator=True),
    Command(_WHO, "new_charge", _T("actions", "New c&harge…"), ("Ctrl+Shift+B",), "plus",
            _T("actions", "Raise a balance without a bill"), rules.some_customer, _T("actions", "New charge")),
    Command(_WHO, "write_off", _T("actions", "Write &off…"), ("Ctrl+Shift+W",), "",
            _T("actions", "Give up what is open on a bill or balance"), corrections.write_off, separator=True),
    Command(_WHO, "amend_bill", _T("actions", "Change a&mount…"), (), "",
            _T("actions", "Change the amount of the chosen bill"), corrections.amend_bill),
    Command(_WHO, "cancel_bill", _T("actions", "Cance&l bill…"), (), "",
            _T("actions", "Cancel a bill on which nothing lies"), corrections.cancel_bill),
    Command(_WHO, "set_balance", _T("actions", "Se&t balance…"), (), "",
            _T("actions", "Correct a balance by an entry for the difference"), corrections.set_balance),
    Command(_WHO, "archive", _T("actions", "Arch&ive"), (), "",
            _T("actions", "Take the customer out of the list; nothing is deleted"), rules.archive, separator=True),
    Command(_MONEY, "receive", _T("actions", "&Receive payment…"), ("Ctrl+R",), "receive",
            _T("actions", "Record money that came in"), rules.some_customer, _T("actions", "Receive payment")),
    Command(_MONEY, "record_ready", _T("actions", "Record &what is ready"), (), "",
            _T("actions", "Record every line of a bank file that is ready, as one act"), rules.record_ready),
    Command(_MONEY, "reverse", _T("actions", "Re&verse…"), ("Ctrl+Shift+R",), "undo",
            _T("actions", "Take the chosen payment back, with everything it paid"), rules.payment),
    Command(_MONEY, "receipt", _T("actions", "Recei&pt…"), ("Ctrl+Shift+P",), "printer",
            _T("actions", "Show the receipt of the chosen payment, to print or save"), corrections.receipt),
    Command(_MONEY, "take_off", _T("actions", "&Take off a bill…"), (), "",
            _T("actions", "Take a payment off a bill: it is credit again"), corrections.take_off),
    Command(_MONEY, "refund", _T("actions", "Re&fund…"), (), "",
            _T("actions", "Note that the chosen payment was paid back"), corrections.refund),
    Command(_MONEY, "credit_note", _T("actions", "&Credit note…"), ("Ctrl+Shift+C",), "",
            _T("actions", "Lower what is owed without money"), corrections.credit_note, separator=True),
    Command(_MONEY, "use_credit", _T("actions", "&Use credit…"), ("Ctrl+L",), "",
            _T("actions", "Lay credit on a bill"), corrections.use_credit),
    Command(_MONEY, "refund_credit", _T("actions", "Refu&nd credit…"), (), "",
            _T("actions", "Note that credit was paid back"), corrections.refund_credit),
    Command(_MONEY, "transfer", _T("actions", "Transfer cre&dit…"), (), "",
            _T("actions", "Move credit between balances of one customer"), corrections.transfer),
    Command(_PAPER, "statement", _T("actions", "&Statement…"), ("Ctrl+E",), "statement",
            _T("actions", "Show, print or save what a customer owes"), rules.chosen, _T("actions", "Statement")),
    Command(_PAPER, "several_statements", _T("actions", "Statements for se&veral customers…"), ("Ctrl+Shift+S",), "",
            _T("actions", "Write statements for all, those with a balance or those overdue"), rules.some_customer),
    Command(_PAPER, "reminders", _T("actions", "Re&minder letters…"), ("Ctrl+Shift+M",), "clock",
            _T("actions", "List who is late and write a letter to each"), rules.some_customer),
    Command(_PAPER, "reports", _T("actions", "&Reports…"), ("Ctrl+Shift+O",), "table",
            _T("actions", "Ageing, open bills, payments received, write-offs and customers, to print or save"),
            rules.some_customer, separator=True),
    Command(_MONEY, "send_now", _T("actions", "&Send waiting notifications now"), (), "refresh",
            _T("actions", "Let what waits in the outbox go at once"), separator=True),
    Command(_MONEY, "retry_set_aside", _T("actions", "Tr&y set-aside notifications again"), (), "",
            _T("actions", "Put everything that was set aside back in line")),
    Command(_MONEY, "send_again", _T("actions", "Send notifications a&gain…"), (), "",
            _T("actions", "By customer or days, with the same ids and bytes")),
    Command(_MONEY, "receive_events", _T("actions", "Receive ev&ents…"), ("Ctrl+Shift+V",), "receive",
            _T("actions", "Take events of another system as payments, each once"), rules.some_customer),
    Command(_VIEW, "overview", _T("actions", "&Overview"), ("Ctrl+1",), "overview",
            _T("actions", "What is owed, by age and by customer"), choice="place"),
    Command(_VIEW, "customers", _T("actions", "&Customers"), ("Ctrl+2",), "customer",
            _T("actions", "The list of customers and the page of each"), choice="place"),
    Command(_VIEW, "bank", _T("actions", "&Bank"), ("Ctrl+3",), "bank",
            _T("actions", "Lines of bank files and who paid what"), choice="place"),
    Command(_VIEW, "outbox", _T("actions", "Ou&tbox"), ("Ctrl+4",), "outbox",
            _T("actions", "Notifications that wait to be sent"), choice="place"),
    Command(_VIEW, "sort_name", _T("actions", "Sort by &name"), (), "", _T("actions", "Order the list of customers by name"),
            choice="sort", separator=True),
    Command(_VIEW, "sort_owed", _T("actions", "Sort by o&wed"), (), "",
            _T("actions", "Order the list of customers by what they owe; once more turns it round"), choice="sort"),
    Command(_VIEW, "sort_overdue", _T("actions", "Sort by o&verdue"), (), "",
            _T("actions", "Order the list of customers by what is overdue; once more turns it round"), choice="sort"),
    Command(_VIEW, "light", _T("actions", "&Light"), (), "", _T("actions", "Light colours"), choice="theme",
            separator=True),
    Command(_VIEW, "dark", _T("actions", "&Dark"), (), "", _T("actions", "Dark colours"), choice="theme"),
    Command(_VIEW, "system", _T("actions", "As the &system"), (), "",
            _T("actions", "Light or dark as the desktop is set"), choice="theme"),
    Command(_VIEW, "refresh", _T("actions", "&Refresh"), (_KEY.Refresh,), "refresh",
            _T("actions", "Read everything on screen again"), separator=True),
    Command(_VIEW, "back", _T("actions", "Bac&k"), ("Alt+Left",), "left",
            _T("actions", "Go to the page before"), rules.back),
    Command(_HELP, "guide", _T("actions", "&Guide"), (_KEY.HelpContents,), "guide",
            _T("actions", "How to do it, with the page that belongs here")),
    Command(_HELP, "shortcuts", _T("actions", "&Keyboard shortcuts"), ("Ctrl+/",), "",
            _T("actions", "All commands with their keys")),
    Command(_HELP, "about", _T("actions", "&About Billing Desktop"), (), "info",
            _T("actions", "Version and where the book and the log file are")),
    *(Command(_SETTINGS, command_of(entry.name), entry.command, (), "settings", entry.tip, short=entry.command)
      for entry in SECTIONS),
)  # fmt: skip

MENUS: tuple[tuple[str, str], ...] = (
    (_FILE, _T("actions", "&File")),
    (_EDIT, _T("actions", "&Edit")),
    (_WHO, _T("actions", "&Customers")),
    (_MONEY, _T("actions", "&Payments")),
    (_PAPER, _T("actions", "&Statements")),
    (_VIEW, _T("actions", "&View")),
    (_HELP, _T("actions", "&Help")),
)


SUBMENUS: dict[str, tuple[str, str]] = {"settings": (_SETTINGS, _T("actions", "Sections of the settings"))}
"""Menus within a menu: after which command, and their name and title."""
ALL_MENUS: tuple[tuple[str, str], ...] = (*MENUS, *SUBMENUS.values())

WRITING = frozenset((
    "undo", "redo", "import", "new_customer", "new_account", "edit", "new_bill", "new_charge", "write_off", "amend_bill",
    "cancel_bill", "set_balance", "archive", "receive", "reverse", "take_off", "refund", "credit_note", "use_credit",
    "refund_credit", "transfer", "bank_file", "record_ready", "send_now", "retry_set_aside", "send_again",
))  # fmt: skip
"""The commands that record something: none can be used while the book is only read."""


BILL_MENU = ("receive", "use_credit", "take_off", "", "write_off", "amend_bill", "cancel_bill", "", "edit", "statement")
PAYMENT_MENU = ("reverse", "take_off", "refund", "", "receipt", "", "receive", "statement")
OWNER_MENU = ("receive", "new_bill", "new_charge", "statement", "", "credit_note", "use_credit", "refund_credit", "transfer",
              "set_balance", "write_off", "", "new_account", "edit", "archive")  # fmt: skip
"""What the context menus of a bill, of a payment and of a customer or account show."""


def _note(name: str, _checked: bool = False) -> None:
    """Remember that a command was used, for the report of a fault."""
    crash.note(name)


def default_keys(command: Command) -> list[QKeySequence]:
    """Return the keys that a command comes with."""
    return [QKeySequence(key) for key in command.keys]


class Actions(QObject):
    """All commands, by name; `follow` enables those that can be used and says why the others cannot."""

    keys_changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._actions: dict[str, QAction] = {}
        self._bank_ready = False
        self.look_closer: Callable[[Situation], Situation] = lambda now: now  # adds what the corrections depend on
        self._groups: dict[str, QActionGroup] = {}
        groups = self._groups
        for command in COMMANDS:
            action = QAction(_tr(command.text), self)
            action.setObjectName(command.name)
            action.setShortcuts(default_keys(command))
            action.setIconText(_tr(command.short) if command.short else _tr(command.text).replace("&", "").rstrip("…"))
            action.setMenuRole(QAction.MenuRole.NoRole)
            action.triggered.connect(partial(_note, command.name))
            if command.choice:
                action.setCheckable(True)
                if command.choice not in groups:
                    groups[command.choice] = QActionGroup(self)
                groups[command.choice].addAction(action)
            self._actions[command.name] = action
        self.recolour()
        self.follow(Situation())

    def __getitem__(self, name: str) -> QAction:
        return self._actions[name]

    def uncheck(self, choice: str) -> None:
        """Leave none of the choices of a group checked."""
        group = self._groups[choice]
        checked = group.checkedAction()
        if checked is not None:
            group.setExclusive(False)
            checked.setChecked(False)
            group.setExclusive(True)

    def of_menu(self, menu: str) -> Iterator[tuple[Command, QAction]]:
        """Give the commands of a menu in their order."""
        return ((command, self._actions[command.name]) for command in COMMANDS if command.menu == menu)

    def set_keys(self, chosen: Mapping[str, Sequence[str]]) -> None:
        """Give commands the keys that were chosen for them, by name; all others have those they came with."""
        for command in COMMANDS:
            given = chosen.get(command.name)
            keys = default_keys(command) if given is None else [QKeySequence(key) for key in given]
            self._actions[command.name].setShortcuts(keys)
        self.follow(self._now)
        self.keys_changed.emit()

    def keys_of(self, name: str) -> str:
        """Return the first keys of a command as they are shown, or an empty text."""
        return self._actions[name].shortcut().toString(QKeySequence.SequenceFormat.NativeText)

    def waits_for(self, keys: QKeySequence) -> str:
        """Return what the command with these keys waits for, or an empty text: the keys of one that is ready do it."""
        waiting = (one for one in self._actions.values() if not one.isEnabled() and keys in one.shortcuts())
        return next((action.statusTip() for action in waiting), "")

    def recolour(self) -> None:
        """Draw the icons anew, after the theme changed."""
        for command in COMMANDS:
            if command.icon:
                self._actions[command.name].setIcon(icons.icon(command.icon))

    def follow(self, now: Situation) -> None:
        """Enable what can be used now; a disabled command says in its tip what it waits for."""
        self._now = now
        now = replace(self.look_closer(now), bank_ready=self._bank_ready)
        for command in COMMANDS:
            action, reason = self._actions[command.name], command.rule(now)
            if now.reading_only and command.name in WRITING:
                reason = now.reading_only
            action.setEnabled(not reason)
            keys = self.keys_of(command.name)
            name = action.iconText()
            action.setStatusTip(reason or _tr(command.tip))
            action.setToolTip(f"{name}: {reason}" if reason else f"{name} ({keys})" if keys else name)
        self._name_undo(now)
        self["archive"].setText(_tr("Take out of the arch&ive") if now.archived else _tr("Arch&ive"))

    def set_bank_ready(self, ready: bool) -> None:
        """Take whether a line of a bank file can be recorded as proposed, which only the place of the bank works out."""
        if ready != self._bank_ready:
            self._bank_ready = ready
            self.follow(self._now)

    def _name_undo(self, now: Situation) -> None:
        for name, text, act in (("undo", _tr("&Undo"), now.undo), ("redo", _tr("&Redo"), now.redo)):
            plain = act.replace("&", "&&")
            self[name].setText(f"{text}: {plain}" if act else text)
            self[name].setIconText(text.replace("&", ""))


def key_rows(actions: Actions) -> list[tuple[str, str, str]]:
    """Return (menu, command, keys) for every command, as they are shown."""
    native = QKeySequence.SequenceFormat.NativeText
    return [
        (_tr(title).replace("&", ""), action.iconText(), ", ".join(key.toString(native) for key in action.shortcuts()))
        for menu, title in ALL_MENUS
        for _command, action in actions.of_menu(menu)
    ]
