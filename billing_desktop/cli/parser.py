"""Owns which commands there are, in words and options; what they do stands in `book`, `acts` and `owing`."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

from .. import __version__
from ..domain.billing_models import BILLING_MODELS
from ..domain.events import PROFILES
from ..domain.issued import WAYS
from ..domain.paper_style import LANGUAGES
from ..domain.recipe import STANDARD
from ..domain.report import REPORTS
from ..domain.runs import FORMS, WHO
from . import acts, backing_up, book, notifying, owing, papers
from . import options as opts
from .examples import BEGIN, show_example

_Command = Callable[..., Any]


@cache
def make_parser() -> argparse.ArgumentParser:
    """Return what reads a command line; made once, since it takes longer than most commands do."""
    parser = argparse.ArgumentParser(
        prog="billing-desktop",
        description="Who owes you, what came in, and a statement that adds up.",
        formatter_class=argparse.RawDescriptionHelpFormatter,
        epilog=BEGIN,
    )
    parser.add_argument("--version", action="version", version=f"Billing Desktop {__version__}")
    parser.add_argument("--data-dir", type=Path, metavar="DIR", help="keep settings, logs and backups there for this run")
    parser.set_defaults(do=book.window, book=None)
    commands = parser.add_subparsers(title="commands", metavar="COMMAND")

    def command(
        name: str,
        help_: str,
        do: Callable[[argparse.Namespace], int],
        *,
        aliases: tuple[str, ...] = (),
        file: tuple[str, str] = ("BOOK", "the book's file"),
        one: bool = True,
    ) -> Any:
        sub = commands.add_parser(name, help=help_, description=help_, aliases=aliases)
        sub.set_defaults(do=do, usage=sub)
        sub.add_argument("book", type=Path, metavar=file[0], help=file[1], nargs=None if one else "?")
        sub.add_argument("--json", action="store_true", help="answer as JSON")
        return sub

    _books(command)
    _money(command)
    _credit(command)
    _owing(command)
    _reports(command)
    _notifications(command)
    _listen(commands)
    for name, sub in {id(one): (name, one) for name, one in reversed(commands.choices.items())}.values():
        show_example(sub, name)
    return parser


def known_commands() -> frozenset[str]:
    """Return the name of every command."""
    return frozenset(name for action in make_parser()._actions if isinstance(action.choices, dict) for name in action.choices)


def _books(command: _Command) -> None:
    last = ("BOOK", "the book's file; else the last one")
    command("open", "Open a book in the window.", book.window, file=last, one=False)
    sub = command("new", "Make a new book.", book.new)
    sub.add_argument("--name", required=True, help="the name of the business")
    sub.add_argument("--currency", required=True, help="three letters, as EUR")
    sub.add_argument("--model", required=True, choices=[model.name for model in BILLING_MODELS], help="how customers owe")
    sub.add_argument("--time-zone", default="", help="as Europe/Berlin; else this computer's")
    command("demo", "Make a book with a sample shop in it.", book.demo)
    opts.import_options(command("import", "Import a table with a header: all of it or nothing.", book.import_))
    sub = command("backup", "Make a verified backup; other backups are never replaced.", backing_up.backup)
    sub.add_argument("--to", type=Path, metavar="DIR", help="the folder; else the one chosen in the window, or the data folder")
    backup = ("BACKUP", "the backup's file")
    sub = command("restore", "Make a book of a backup, under a name where nothing is.", backing_up.restore, file=backup)
    sub.add_argument("--as", dest="as_", type=Path, required=True, metavar="NEWBOOK", help="the file of the new book")
    command("verify", "Hold a backup against every rule; it stays as it is.", backing_up.verify, file=backup)


def _money(command: _Command) -> None:
    opts.pay_options(command("pay", "Record a payment.", acts.pay))
    sub = command("reverse", "Reverse a payment: all that is left of it is taken away.", acts.reverse)
    sub.add_argument("payment", metavar="PAYMENT", help="its id, pay_… or crn_…")
    opts.act_options(sub)
    sub = command("refund", "Pay out credit, or what one payment laid on a bill.", acts.refund)
    opts.owner_options(sub)
    opts.amount_option(sub)
    sub.add_argument("--payment", metavar="ID", help="of this payment only; else the oldest credit first")
    sub.add_argument("--bill", metavar="REF", help="what the payment laid on this bill, which is then open again")
    opts.act_options(sub)


def _credit(command: _Command) -> None:
    sub = command("credit-note", "Lower what is owed without money.", acts.credit_note, aliases=("credit",))
    opts.owner_options(sub)
    opts.amount_option(sub)
    sub.add_argument("--reference", default="", help="its number, or what else it is known by")
    how = sub.add_mutually_exclusive_group()
    opts.allocate_option(how)
    how.add_argument("--spread", choices=["oldest_due"], help="over the open bills; else it lies on the balance")
    opts.act_options(sub, reason=True)
    sub = command("apply-credit", "Lay credit on a bill: the owner's, oldest first.", acts.apply_credit)
    sub.add_argument("bill", metavar="BILL", help="its number or id")
    opts.amount_option(sub)
    whose = sub.add_mutually_exclusive_group()
    opts.owner_options(whose)
    sub.add_argument("--payment", metavar="ID", help="of this payment or credit note only")
    opts.act_options(sub, reason=None)
    sub = command("take-off", "Take what a payment laid on a bill off again: it is credit then.", acts.take_off)
    sub.add_argument("payment", metavar="PAYMENT", help="its id, pay_… or crn_…")
    sub.add_argument("bill", metavar="BILL", help="its number or id")
    opts.amount_option(sub, required=False, help_="else all of it")
    opts.act_options(sub)
    sub = command("transfer", "Move credit from one balance of a customer to another.", acts.transfer)
    sub.add_argument("--from", dest="from_", required=True, metavar="REF", help="a customer or account")
    sub.add_argument("--to", required=True, metavar="REF", help="a customer or account")
    opts.amount_option(sub)
    opts.act_options(sub)


def _owing(command: _Command) -> None:
    opts.raise_options(command("raise", "Raise a bill.", owing.raise_))
    sub = command("charge", "Let more be owed without a bill; a customer who owes by bills gets one for it.", owing.charge)
    opts.owner_options(sub)
    opts.amount_option(sub)
    opts.act_options(sub)
    sub = command("amend-bill", "Change a bill's amount; what then lies on it too much is credit.", owing.amend_bill)
    sub.add_argument("bill", metavar="BILL", help="its number or id")
    sub.add_argument("amount", metavar="AMOUNT", help="what is due from now on")
    opts.act_options(sub)
    sub = command("cancel-bill", "Cancel a bill on which nothing lies.", owing.cancel_bill)
    sub.add_argument("bill", metavar="BILL", help="its number or id")
    opts.act_options(sub)
    sub = command("write-off", "Give up a bill, or a balance that is owed.", owing.write_off)
    sub.set_defaults(last="bill")
    sub.add_argument("bill", metavar="BILL", nargs="?", help="its number or id; else whose balance is named")
    opts.owner_options(sub)
    opts.amount_option(sub, required=False, help_="else all that is open")
    opts.act_options(sub, reason=True)
    sub = command("set-balance", "Set a balance; the difference is entered, history stays.", owing.set_balance)
    opts.owner_options(sub)
    sub.add_argument("amount", metavar="AMOUNT", help="what the balance is from then on; below zero is credit")
    opts.act_options(sub, reason=True)
    sub = command("undo", "Undo the last act, on its own days.", owing.undo)
    sub.set_defaults(last="posting")
    sub.add_argument("posting", metavar="POSTING", nargs="?", help="this act instead: its number in the entries")
    sub.add_argument("--key", default="", help="the same key again undoes nothing twice")
    sub = command("redo", "Bring back what was undone last.", owing.redo)
    sub.add_argument("--key", default="", help="the same key again does nothing twice")


def _reports(command: _Command) -> None:
    opts.statement_options(command("statement", "Make a statement, or issue one.", papers.statement))
    sub = command("statements", "List the statements that were issued, newest first.", papers.statements)
    sub.add_argument("--customer", metavar="REF", help="of this customer; else of all")
    sub.add_argument("--account", metavar="REF", help="of this account alone")
    sub = command("reprint", "Give an issued statement again: the same bytes.", papers.reprint)
    sub.add_argument("number", metavar="NUMBER", help="as S-0001")
    sub.add_argument("--format", choices=["pdf", "eml"], help="eml: a draft for the mail program; else as FILE ends, else pdf")
    opts.out_options(sub)
    sub = command("mark-sent", "Note that an issued statement was sent.", papers.mark_sent)
    sub.add_argument("number", metavar="NUMBER", help="as S-0001")
    sub.add_argument("--how", choices=WAYS, default="post", help="by which way; post unless you say")
    sub.add_argument("--to", metavar="ADDRESS", help="where to")
    sub = command("statement-run", "Write statements for several customers into a folder.", papers.run)
    sub.add_argument("folder", type=Path, metavar="FOLDER", help="where the files go; it must be there")
    sub.add_argument("--who", choices=WHO, default="with_balance", help="whom it is for; %(default)s unless you say")
    sub.add_argument("--recipe", metavar="NAME", default=STANDARD[0].name, help="one of the book's; else %(default)s")
    sub.add_argument("--to", type=opts.day, metavar="DATE", help="the last day; else as the recipe says")
    sub.add_argument("--least", metavar="AMOUNT", help="leave out who owes less")
    sub.add_argument("--form", choices=FORMS, default="pdf", help="pdf, one_pdf and eml are issued")
    sub = command("report", "Make a report of the whole book.", papers.report)
    sub.add_argument("kind", choices=REPORTS, help="which report")
    sub.add_argument("--from", dest="from_", type=opts.day, metavar="DATE", help="the first day, of a report over a time")
    sub.add_argument("--to", type=opts.day, metavar="DATE", help="the last day, or the day it is of; else today")
    sub.add_argument("--format", choices=["pdf", "csv", "xlsx", "json"], help="else as FILE ends, else json")
    sub.add_argument("--language", choices=LANGUAGES, help="of the PDF; else the book's")
    opts.out_options(sub)
    opts.receipt_options(command("receipt", "Make the receipt of a payment.", book.receipt))
    sub = command("ageing", "What is owed by days past the due date.", book.ageing)
    sub.add_argument("--as-of", type=opts.day, metavar="DATE", help="as it was on this day; else today")
    opts.known_option(sub)
    sub.add_argument("--format", choices=["json", "csv", "xlsx", "text"], default="text", help="text unless you say")
    opts.out_options(sub)
    opts.export_options(command("export", "Export a list, or the whole book as a journal.", book.export))
    sub = command("lock", "Let nothing count on or before a day any more.", book.lock)
    sub.add_argument("day", type=opts.day_or_none, metavar="DATE", help="before today, or none")
    command("check", "Hold the book against its rules; changes nothing.", book.check)


def _notifications(command: _Command) -> None:
    sub = command("endpoint", "Say where notifications go: " + ", ".join(notifying.CHANGES) + ".", notifying.endpoint)
    sub.add_argument("what", choices=notifying.CHANGES, help="what is done to it; list needs no URL")
    sub.add_argument("endpoint", metavar="URL", nargs="?", help="its URL or its id, end_…")
    sub.add_argument("--secret", default="", help="whsec_…; else one is made")
    sub.add_argument("--profile", choices=PROFILES, default=PROFILES[0], help="extended is told also what is taken back")
    sub.add_argument("--allow-private", action="store_true", help="it may lie in this computer or network")
    sub.set_defaults(last="endpoint")
    sub = command("deliver", "Send the notifications that wait, until stopped.", notifying.deliver)
    sub.add_argument("--once", action="store_true", help="only what is due now")
    sub.add_argument("--limit", type=int, default=0, metavar="N", help="at most so many, then end")
    sub = command("receive", "Record events of another system as payments, each once.", notifying.receive)
    sub.add_argument("file", type=Path, metavar="FILE", help="one event, a list, or one to a line; - reads what is piped in")
    sub.add_argument("--secret", default="", help="each must be signed with it")
    sub.add_argument("--dry-run", action="store_true", help="say what would be recorded")


def _listen(commands: Any) -> None:
    text = "Be a receiver on this computer, to try notifications out."
    sub = commands.add_parser("listen", help=text, description=text)
    sub.set_defaults(do=notifying.listen, usage=sub)
    sub.add_argument("--port", type=int, default=8765, help="where it listens; %(default)s unless you say")
    sub.add_argument("--secret", default="", help="hold each against it")
    sub.add_argument("--fail", default="", metavar="HOW", help="a status as 503, or slow, drop, garbage")
    sub.add_argument("--times", type=int, default=0, metavar="N", help="fail only so often, then take them")
    sub.add_argument("--save", type=Path, metavar="FILE", help="append each, as receive reads it")
