"""Owns the command line: the same use cases without a window; Qt is loaded only to draw a PDF.

Exit codes: 0 done, 1 refused with the reason on standard error, 2 wrong usage.
"""

from __future__ import annotations

import argparse
import contextlib
import json
import os
import re
import sys
from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from typing import Any

from . import __version__
from .domain.billing_models import BILLING_MODELS
from .domain.currency import DECIMALS
from .domain.errors import BillingError
from .domain.model import ObligationRef
from .domain.money import format_minor, parse_minor
from .domain.rows import Ageing, PaymentRow
from .services import Billing, PaymentDraft
from .services.billing import operator_name
from .services.desk import new_id

_SEE = "find its number with: export BOOK"
NO_SCREEN = "There is no screen here, so the window cannot open; every act has a command instead: see billing-desktop --help."


def run(arguments: Sequence[str]) -> int:
    """Carry out a command and return the exit code."""
    if sys.stdout is None:  # closed by the one who called
        sys.stdout = open(os.devnull, "w")  # noqa: SIM115 - for as long as the process lives
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    try:
        options = _parser().parse_args(_joined(arguments))
        _require_text(options)
        code = int(options.do(options))
        sys.stdout.flush()  # what the pipe or disk refuses must be said here, not while Python ends
    except BillingError as error:
        return _refused(error.text)
    except BrokenPipeError:
        _let_go_of_output()
        return 0
    except KeyboardInterrupt:
        return _refused("Stopped; an act that was not finished wrote nothing.")
    except OSError as error:
        _let_go_of_output()
        reason = (error.strerror or "unknown error").lower()
        return _refused(f"The answer could not be written ({reason}); see with check and export what stands before asking again.")
    except Exception as error:
        if os.environ.get("BILLING_DESKTOP_TRACE"):
            raise
        return _refused(
            f"The program has a fault here ({type(error).__name__}); an act is written whole or not at all, so look with "
            "`check` and `export`, and report it with what BILLING_DESKTOP_TRACE=1 shows."
        )
    return code


def _refused(text: str) -> int:
    """Say why nothing was done, on one line whatever was typed, and return the exit code."""
    shown = "".join(char if char.isprintable() else " " for char in text)
    print(" ".join(shown.split()), file=sys.stderr)
    return 1


def _let_go_of_output() -> None:
    """Let nobody read what is still to be written, or Python complains while it ends."""
    with contextlib.suppress(OSError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _joined(arguments: Sequence[str]) -> list[str]:
    """Join an amount below zero to its option; argparse would take `-5,00` for an option of its own."""
    found: list[str] = []
    for argument in arguments:
        if found and found[-1] == "--amount" and argument.startswith("-"):
            found[-1] += f"={argument}"
        else:
            found.append(argument)
    return found


def _require_text(options: argparse.Namespace) -> None:
    """Refuse bytes that are no text, which no book can keep; names of files may hold them."""
    for name, value in vars(options).items():
        parts = [value] if isinstance(value, str) else value if isinstance(value, list) else []
        for part in parts:
            text = "".join(part) if isinstance(part, tuple) else part
            if any("\ud800" <= char <= "\udfff" for char in text):
                raise BillingError("no_text", f"What stands for {name} is no text in UTF-8; type it anew.")


def _day(text: str) -> date:
    """Read a day as 2026-02-06 and in no other form. Raises: BillingError, so that it counts as refused, not as wrong usage."""
    shown = text[:40]
    if not re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", text):
        raise BillingError("date_unreadable", f'"{shown}" is not a date like 2026-02-06; write year, month and day so.')
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise BillingError("impossible_date", f'"{shown}" is a day that no calendar has; give another.') from None


def _pair(text: str) -> tuple[str, str]:
    name, mark, value = text.partition("=")
    if not mark or not name:
        raise argparse.ArgumentTypeError(f"{text!r} is not of the form NAME=VALUE")
    return name, value


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="billing-desktop", description="Who owes you, what came in, and a statement that adds up."
    )
    parser.add_argument("--version", action="version", version=f"Billing Desktop {__version__}")
    parser.set_defaults(do=_window, book=None)
    commands = parser.add_subparsers(title="commands", metavar="COMMAND")

    def command(name: str, help_: str, do: Callable[[argparse.Namespace], int], *, book: bool = True) -> Any:
        sub = commands.add_parser(name, help=help_, description=help_)
        sub.set_defaults(do=do)
        if book:
            sub.add_argument("book", type=Path, metavar="BOOK", help="the book's file")
        sub.add_argument("--json", action="store_true", help="answer as JSON")
        return sub

    command("open", "Open a book in the window.", _window)
    sub = command("new", "Make a new book.", _new)
    sub.add_argument("--name", required=True, help="the name of the business")
    sub.add_argument("--currency", required=True, help="three letters, as EUR")
    sub.add_argument("--model", required=True, choices=[model.name for model in BILLING_MODELS], help="how customers owe")
    sub.add_argument("--time-zone", default="", help="as Europe/Berlin; else this computer's")
    _import_options(command("import", "Import a table with a header: all of it or nothing.", _import))
    _pay_options(command("pay", "Record a payment.", _pay))
    sub = command("reverse", "Reverse a payment: all that is left of it is taken away.", _reverse)
    sub.add_argument("payment", metavar="PAYMENT", help="its id, pay_…")
    sub.add_argument("--on", type=_day, metavar="DATE", help="the day it counts from; else today")
    sub.add_argument("--reason", default="")
    sub.add_argument("--key", default="")
    sub = command("export", "Export a list.", _export)
    sub.add_argument("kind", choices=["customers", "accounts", "bills", "payments", "entries", "events"])
    sub.add_argument("--format", choices=["json", "csv"], default="json")
    _out_options(sub)
    _statement_options(command("statement", "Make a statement.", _statement))
    sub = command("ageing", "What is owed by days past the due date.", _ageing)
    sub.add_argument("--as-of", type=_day, metavar="DATE")
    sub.add_argument("--format", choices=["json", "csv", "text"], default="text")
    _out_options(sub)
    command("check", "Hold the book against its rules; changes nothing.", _check)
    command("demo", "Make a book with a sample shop in it.", _demo)
    return parser


def _out_options(sub: Any) -> None:
    sub.add_argument("--out", type=Path, metavar="FILE", help="write there instead of to standard output")
    sub.add_argument("--overwrite", action="store_true", help="replace FILE when it is there")


def _import_options(sub: Any) -> None:
    sub.add_argument("kind", choices=["customers", "accounts", "bills", "payments"])
    sub.add_argument("file", type=Path, metavar="FILE")
    sub.add_argument(
        "--map",
        type=_pair,
        action="append",
        default=[],
        metavar="FIELD=COLUMN",
        help="or FIELD='{A} {B}'; may be repeated",
    )
    sub.add_argument("--set", type=_pair, action="append", default=[], metavar="FIELD=VALUE", help="the same in every row")
    sub.add_argument("--dates", metavar="FORM", help="as %%d/%%m/%%Y; else 2026-02-06")
    sub.add_argument("--decimal", choices=[".", ","], default=".")
    sub.add_argument("--dry-run", action="store_true", help="only say what would happen")


def _pay_options(sub: Any) -> None:
    sub.add_argument("--customer", required=True, metavar="REF")
    sub.add_argument("--account", metavar="REF")
    sub.add_argument("--amount", required=True)
    sub.add_argument("--currency", help="refused where it is not the payer's")
    sub.add_argument("--on", type=_day, metavar="DATE", help="the day the money came; else today")
    sub.add_argument("--method", default="")
    sub.add_argument("--reference", default="")
    sub.add_argument("--note", default="")
    sub.add_argument("--allocate", type=_pair, action="append", metavar="BILL=AMOUNT", help="may be repeated")
    sub.add_argument("--key", default="", help="the same key again records nothing twice")


def _statement_options(sub: Any) -> None:
    sub.add_argument("--customer", required=True, metavar="REF")
    sub.add_argument("--account", metavar="REF")
    sub.add_argument("--type", choices=["balance_forward", "open_item", "activity"], default="balance_forward")
    sub.add_argument("--from", dest="from_", type=_day, metavar="DATE")
    sub.add_argument("--to", type=_day, metavar="DATE")
    sub.add_argument("--currency", help="else the customer's or account's own")
    sub.add_argument("--format", choices=["pdf", "csv", "json"], default="json")
    _out_options(sub)


def _open(options: argparse.Namespace) -> Billing:
    return Billing.open(options.book, operator=operator_name())


def _say(options: argparse.Namespace, answer: Any, text: str) -> None:
    print(json.dumps(answer, ensure_ascii=False, indent=2, default=str) if options.json else text)


def _deliver(options: argparse.Namespace, data: bytes) -> int:
    """Write a file's bytes to --out, or to standard output."""
    if options.out:
        from .services.exports import save_file

        book = options.book.resolve()
        if options.out.resolve() in (book, Path(f"{book}-wal"), Path(f"{book}-shm")):
            raise BillingError("would_replace_book", f"{options.out.name} belongs to the book itself; choose another name.")
        save_file(options.out, data, overwrite=options.overwrite)
        print(f"Written to {options.out}.", file=sys.stderr)
    else:
        sys.stdout.buffer.write(data)
        sys.stdout.buffer.flush()
    return 0


def _window(options: argparse.Namespace) -> int:
    # Without a display Qt ends the process before anything can be said.
    displays = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    if sys.platform.startswith("linux") and not any(os.environ.get(name) for name in displays):
        print(NO_SCREEN, file=sys.stderr)
        return 1
    import importlib

    # By name, since the window's rooms lie above the command line's (house, imports point down).
    return int(importlib.import_module("billing_desktop.app").run_window(options.book))


def _new(options: argparse.Namespace) -> int:
    billing = Billing.new(
        options.book, name=options.name, currency=options.currency, model=options.model, time_zone=options.time_zone
    )
    book = billing.settings.book()
    billing.close()
    answer = {"book": str(options.book), "name": book.name, "currency": book.currency, "model": book.billing_model}
    _say(options, answer, f"Book {options.book} made for {book.name}.")
    return 0


def _import(options: argparse.Namespace) -> int:
    columns, constants = _once("--map", options.map), _once("--set", options.set)
    billing = _open(options)
    report = billing.imports.run(
        options.kind,
        options.file,
        columns=columns,
        constants=constants,
        dates=options.dates,
        decimal=options.decimal,
        dry_run=options.dry_run,
    )
    billing.close()
    answer = {
        "kind": report.kind,
        "rows": report.rows,
        "added": report.added,
        "changed": report.changed,
        "same": report.same,
        "written": report.written,
        "problems": [{"line": p.line, "column": p.column, "reason": p.text} for p in report.problems],
        "warnings": list(report.warnings),
    }
    if report.problems:
        lines = [f"line {p.line}{', ' + p.column if p.column else ''}: {p.text}" for p in report.problems]
        if options.json:
            _say(options, answer, "")
        if len(lines) == 1:
            return _refused(f"{lines[0].removesuffix('.')}; nothing was written.")
        print("\n".join([*lines, f"{len(lines):,} problems; nothing was written."]), file=sys.stderr)
        return 1
    if report.warnings:
        print("\n".join(report.warnings), file=sys.stderr)
    word = "would be added" if options.dry_run else "added"
    noun = options.kind[:-1] if report.added == 1 else options.kind
    _say(options, answer, f"{report.added:,} {noun} {word}, {report.changed:,} changed, {report.same:,} the same.")
    return 0


def _once(option: str, pairs: Sequence[tuple[str, str]]) -> dict[str, str]:
    """Return pairs by name. Raises: BillingError for a field given twice."""
    found: dict[str, str] = {}
    for name, value in pairs:
        if name in found:
            raise BillingError("given_twice", f'{option} names the field "{name[:60]}" twice; give it once.')
        found[name] = value
    return found


def _find(billing: Billing, options: argparse.Namespace) -> tuple[int, int | None, str]:
    """Find (customer, account or None, currency) by the references given."""
    customer = billing.read.find_customer(options.customer)
    if customer is None:
        raise BillingError("unknown_customer", f'There is no customer "{options.customer[:60]}" in this book; {_SEE} customers.')
    if not options.account:
        return customer.id, None, customer.currency
    account = billing.read.find_account(options.account)
    if account is None or account.customer_id != customer.id:
        raise BillingError("unknown_account", f'{customer.name} has no account "{options.account[:60]}"; {_SEE} accounts.')
    return customer.id, account.id, account.currency


def _pay(options: argparse.Namespace) -> int:
    billing = _open(options)
    customer_id, account_id, currency = _find(billing, options)
    if options.currency and options.currency.upper() != currency:
        raise BillingError("other_currency", f"This payer pays in {currency}, not in {options.currency.upper()[:10]}.")
    draft = PaymentDraft(
        customer_id,
        account_id,
        parse_minor(options.amount, currency),
        options.on,
        options.method,
        options.reference,
        options.note,
        _allocations(billing, options, currency) if options.allocate else None,
    )
    receipt = billing.payments.record(draft, key=options.key or new_id("key"))
    assert receipt.payment_id is not None
    payment = billing.read.payment(receipt.payment_id)
    events = billing.read.payment_events(receipt.payment_id)
    found = billing.exports.payment(receipt.payment_id)
    billing.close()
    lines = [receipt.text, *_parts(payment)]
    answer = {**found, "repeated": receipt.repeated, "events": [event.id for event in events]}
    _say(options, answer, "\n".join(lines))
    return 0


def _parts(payment: PaymentRow) -> list[str]:
    return [
        f"  {format_minor(part.amount_minor, payment.currency)} {'to' if part.ref and part.ref.kind == 'bill' else 'on'}"
        f" {part.name}"
        for part in payment.allocations
    ]


def _allocations(billing: Billing, options: argparse.Namespace, currency: str) -> tuple[tuple[ObligationRef, int], ...]:
    """Read BILL=AMOUNT pairs; where no bill has that reference, an account's balance may be named."""
    found = []
    for reference, amount in options.allocate:
        bill = billing.read.find_bill(reference)
        account = None if bill else billing.read.find_account(reference)
        if bill is None and account is None:
            raise BillingError("unknown_bill", f'There is no bill or account "{reference[:60]}" in this book; {_SEE} bills.')
        ref = bill.ref if bill else ObligationRef("account", account.id if account else 0)
        found.append((ref, parse_minor(amount, currency)))
    return tuple(found)


def _reverse(options: argparse.Namespace) -> int:
    billing = _open(options)
    payment = billing.read.find_payment(options.payment)
    if payment is None:
        raise BillingError("unknown_payment", f'There is no payment "{options.payment[:60]}" in this book; {_SEE} payments.')
    receipt = billing.payments.reverse(payment.id, on=options.on, reason=options.reason, key=options.key or new_id("key"))
    after = billing.exports.payment(payment.id)
    billing.close()
    _say(options, {**after, "repeated": receipt.repeated}, receipt.text)
    return 0


def _export(options: argparse.Namespace) -> int:
    billing = _open(options)
    data = billing.exports.table(options.kind, "json" if options.json else options.format)
    billing.close()
    return _deliver(options, data)


def _statement(options: argparse.Namespace) -> int:
    billing = _open(options)
    customer_id, account_id, _ = _find(billing, options)
    if options.currency and options.currency.upper() not in DECIMALS:
        raise BillingError("unknown_currency", f'"{options.currency[:10]}" is no currency code in use; write one as EUR.')
    statement = billing.statements.make(
        customer_id,
        account_id,
        type=options.type,
        from_=options.from_,
        to=options.to,
        currency=options.currency.upper() if options.currency else None,
    )
    data = billing.statements.write(statement, "json" if options.json else options.format)
    billing.close()
    return _deliver(options, data)


def _ageing(options: argparse.Namespace) -> int:
    billing = _open(options)
    format_ = "json" if options.json else options.format
    report = billing.statements.ageing(options.as_of)
    if format_ == "text":
        lines = [f"As of {report.as_of.isoformat()}"]
        for total in report.totals:
            lines += [f"{total.currency}", *_aged(total)]
        data = ("\n".join(lines) + "\n").encode()
    else:
        data = billing.exports.ageing(report, format_)
    billing.close()
    return _deliver(options, data)


def _aged(ageing: Ageing) -> list[str]:
    names = {
        "no_due_date": "no due date",
        "current": "not due",
        "days_1_30": "1-30 days",
        "days_31_60": "31-60 days",
        "days_61_90": "61-90 days",
        "over_90": "over 90 days",
        "credit": "credit",
        "total": "net",
    }
    return [
        f"  {label:<13}{format_minor(getattr(ageing, name), ageing.currency, group=','):>18}" for name, label in names.items()
    ]


def _check(options: argparse.Namespace) -> int:
    billing = _open(options)
    findings = billing.check()
    billing.close()
    answer = {"clean": not findings, "findings": [{"row": f.row, "text": f.text} for f in findings]}
    _say(options, answer, "\n".join(f.text for f in findings) or "The book is whole: nothing breaks a rule.")
    return 1 if findings else 0


def _demo(options: argparse.Namespace) -> int:
    from .services.demo import make_demo

    billing = make_demo(options.book)
    count = billing.read.counts().all
    billing.close()
    _say(
        options,
        {"book": str(options.book), "customers": count},
        f"Sample shop with {count} customers made: {options.book}",
    )
    return 0
