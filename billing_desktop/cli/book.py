"""Owns the commands about a whole book: make, open, import, export, statement, ageing, lock, check, demo."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from contextlib import closing, nullcontext
from typing import Any

from ..domain.errors import BillingError
from ..services import Billing
from ..services.backups import BeforeImport
from ..services.import_preview import Mapped, map_columns
from ..services.import_report import SHOWN_WARNINGS, ImportReport
from .answers import aged_lines, deliver, open_book, refused, say
from .options import JOURNALS
from .references import find_payment

NO_SCREEN = "There is no screen here, so the window cannot open; every act has a command instead: see billing-desktop --help."


def window(options: argparse.Namespace) -> int:
    """Open the window, with a book or without."""
    # Without a display Qt ends the process before anything can be said.
    displays = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    if sys.platform.startswith("linux") and not any(os.environ.get(name) for name in displays):
        print(NO_SCREEN, file=sys.stderr)
        return 1
    import importlib

    # By name, since the window's rooms lie above the command line's (house, imports point down).
    return int(importlib.import_module("billing_desktop.app").run_window(options.book))


def new(options: argparse.Namespace) -> int:
    """Make a new book."""
    billing = Billing.new(
        options.book, name=options.name, currency=options.currency, model=options.model, time_zone=options.time_zone
    )
    book = billing.settings.book()
    billing.close()
    answer = {"book": str(options.book), "name": book.name, "currency": book.currency, "model": book.billing_model}
    return say(options, answer, f"Book {options.book} made for {book.name}.")


def import_(options: argparse.Namespace) -> int:
    """Import a table: all of it or nothing."""
    columns, constants = _once("--map", options.map), _once("--set", options.set)
    guess = not any(columns.values())
    with closing(open_book(options)) as billing:
        mapped = map_columns(options.kind, options.file, columns, constants, guess=guess)
        with nullcontext(BeforeImport()) if options.dry_run else billing.backups.before_import() as backup:
            report = billing.imports.run(
                options.kind,
                options.file,
                columns={**columns, **mapped.columns},
                constants=constants,
                dates=options.dates,
                decimal=options.decimal,
                rounding=options.round,
                phones=options.phone_country,
                dry_run=options.dry_run,
            )
            backup.wanted = report.written and bool(report.added + report.changed)
        findings = billing.check() if report.written else []
    answer = {**_report(report), **_mapping(mapped), "backup": str(backup.file) if backup.file else None}
    # Who is refused needs no more lines than those to mend, and knows the mapping that was given.
    told = _mapped_lines(mapped) if guess or not report.problems else []
    if not report.problems:
        told += [*([f"Backup made before: {backup.file}"] if backup.file else []), *filter(None, [backup.problem])]
        told += [*report.notes, *_payer_lines(report), *_phone_lines(report), *report.warnings, *_rounded_lines(report)]
    if told:
        print("\n".join(told), file=sys.stderr)
    if report.problems:
        return _say_problems(options, report, answer)
    word = "would be added" if options.dry_run else "added"
    noun = options.kind[:-1] if report.added == 1 else options.kind
    text = f"{report.added:,} {noun} {word}, {report.changed:,} changed, {report.same:,} the same."
    answer["check"] = _findings(findings) if report.written else None
    code = say(options, answer, text + _rounded(options, report))
    if findings:
        first = f"The import stands, but the book breaks a rule of its own: {findings[0].text}"
        return refused(f"{first} See all with: check {options.book.name}; record nothing more in it and go back to a copy.")
    return code


def _mapping(mapped: Mapped) -> dict[str, Any]:
    return {"columns": {name: source for name, source in mapped.columns.items() if source}, "left_out": list(mapped.left_out)}


def _mapped_lines(mapped: Mapped) -> list[str]:
    """Say which column was taken for what and which are left out, where that is not plain from their names."""
    if not mapped.told:
        return []
    pairs = ", ".join(f"{source} as {name}" for name, source in mapped.columns.items() if source)
    lines = [f"Columns: {pairs}."] if pairs else []
    return [*lines, *([f"Left out: {', '.join(mapped.left_out)}."] if mapped.left_out else [])]


def _phone_lines(report: ImportReport) -> list[str]:
    """Say what became of phone numbers that do not say their country, where there are some."""
    if not report.homely:
        return []
    number = "1 phone number has" if report.homely == 1 else f"{report.homely:,} phone numbers have"
    where = f"read as of {report.phones}" if report.phones else "kept in the notes"
    other = "name another" if report.phones else "name it"
    return [f"{number} no country code: {where}; {other} with --phone-country."]


def _payer_lines(report: ImportReport) -> list[str]:
    """Say whose payment each line of a bank was taken for and by what, as many as are shown of warnings."""
    lines = [f"line {line}: {told}" for line, _, told in report.payers]
    more = len(lines) - SHOWN_WARNINGS
    return lines if more <= 0 else [*lines[:SHOWN_WARNINGS], f"and {more:,} more payments found their payers"]


def _rounded_lines(report: ImportReport) -> list[str]:
    """Say what was rounded, line by line, as many as are shown of warnings."""
    lines = [f"line {one.line}, {one.column}: {one.text}." for one in report.rounded]
    more = len(lines) - SHOWN_WARNINGS
    return lines if more <= 0 else [*lines[:SHOWN_WARNINGS], f"and {more:,} more amounts rounded"]


def _rounded(options: argparse.Namespace, report: ImportReport) -> str:
    """Say how many amounts were rounded and by how much in all, or nothing."""
    if not report.rounded:
        return ""
    rows = len({one.line for one in report.rounded})
    by = ", ".join(f"{amount:+f} {currency}" if amount else f"0 {currency}" for currency, amount in report.rounded_by.items())
    return f" {rows:,} row{'s' if rows > 1 else ''} rounded {options.round}, {by} in all."


def _report(report: ImportReport) -> dict[str, Any]:
    return {
        "kind": report.kind,
        "rows": report.rows,
        "added": report.added,
        "changed": report.changed,
        "same": report.same,
        "written": report.written,
        "problems": [{"line": p.line, "column": p.column, "reason": p.text} for p in report.problems],
        "warnings": list(report.warnings),
        "notes": list(report.notes),
        "payers": [{"line": line, "customer": name, "by": told} for line, name, told in report.payers],
        "passed_over": list(report.went_out),
        "rounded": [
            {"line": r.line, "column": r.column, "typed": r.typed, "amount": r.minor, "currency": r.currency}
            for r in report.rounded
        ],
        "phone_country": report.phones or None,
        "rounded_by": {currency: f"{amount:f}" for currency, amount in report.rounded_by.items()},
    }


def _say_problems(options: argparse.Namespace, report: ImportReport, answer: dict[str, Any]) -> int:
    lines = [f"line {p.line}{', ' + p.column if p.column else ''}: {p.text}" for p in report.problems]
    if options.json:
        say(options, answer, "")
    if len(lines) == 1:
        return refused(f"{lines[0].removesuffix('.')}; nothing was written.")
    print("\n".join([*lines, f"{len(lines):,} problems; nothing was written."]), file=sys.stderr)
    return 1


def _once(option: str, pairs: Sequence[tuple[str, str]]) -> dict[str, str]:
    """Return pairs by name. Raises: BillingError for a field given twice."""
    found: dict[str, str] = {}
    for name, value in pairs:
        if name in found:
            raise BillingError("given_twice", f'{option} names the field "{name[:60]}" twice; give it once.')
        found[name] = value
    return found


def export(options: argparse.Namespace) -> int:
    """Export a list, or the whole book as a journal."""
    journal = options.kind == "journal"
    format_ = "json" if options.json else options.format or (JOURNALS[0] if journal else "json")
    if (format_ in JOURNALS) != journal:
        options.usage.error("a journal is written for hledger or beancount, a list as json, csv or xlsx")
    with closing(open_book(options)) as billing:
        data = billing.exports.journal(format_) if journal else billing.exports.table(options.kind, format_)
    return deliver(options, data)


def receipt(options: argparse.Namespace) -> int:
    """Make the receipt of a payment."""
    ending = options.out.suffix.lower().lstrip(".") if options.out else ""
    format_ = "json" if options.json else options.format or (ending if ending in ("pdf", "json") else "json")
    with closing(open_book(options)) as billing:
        made = billing.receipts.make(find_payment(billing, options.payment).id)
        data = billing.receipts.write(made, format_)
    return deliver(options, data)


def ageing(options: argparse.Namespace) -> int:
    """Age what is owed."""
    format_ = "json" if options.json else options.format
    with closing(open_book(options)) as billing:
        report = billing.statements.ageing(options.as_of, known_at=options.known_at)
        if format_ == "text":
            lines = [f"As of {report.as_of.isoformat()}"]
            for total in report.totals:
                lines += [f"{total.currency}", *aged_lines(total)]
            data = ("\n".join(lines) + "\n").encode()
        else:
            data = billing.exports.ageing(report, format_)
    return deliver(options, data)


def lock(options: argparse.Namespace) -> int:
    """Let nothing count on or before a day any more, or lift that."""
    with closing(open_book(options)) as billing:
        billing.settings.change_book(locked_through=options.day)
    text = f"Nothing counts on or before {options.day.isoformat()} any more." if options.day else "The book is locked no more."
    return say(options, {"locked_through": options.day}, text)


def check(options: argparse.Namespace) -> int:
    """Hold the book against its rules; changes nothing."""
    with closing(open_book(options)) as billing:
        findings = billing.check()
    say(options, _findings(findings), "\n".join(f.text for f in findings) or "The book is whole: nothing breaks a rule.")
    return 1 if findings else 0


def _findings(findings: Sequence[Any]) -> dict[str, Any]:
    return {"clean": not findings, "findings": [{"row": f.row, "text": f.text} for f in findings]}


def demo(options: argparse.Namespace) -> int:
    """Make a book with a sample shop in it."""
    from ..services.demo import make_demo

    with closing(make_demo(options.book)) as billing:
        count = billing.read.counts().all
    answer = {"book": str(options.book), "customers": count}
    return say(options, answer, f"Sample shop with {count} customers made: {options.book}")
