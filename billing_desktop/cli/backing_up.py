"""Owns the commands about backups: make one, hold one against the rules, and make a book of one."""

from __future__ import annotations

import argparse
import sys
from contextlib import closing
from typing import Any

from ..domain.contents import Contents
from ..domain.money import format_minor
from ..services import backup_places, backups
from .answers import open_book, refused, say


def backup(options: argparse.Namespace) -> int:
    """Make a verified backup of a book."""
    with closing(open_book(options)) as billing:
        folder = options.to or billing.backups.folder()
        made = billing.backups.make(options.to)
    warn = backup_places.warning(folder, book=False)
    if warn:
        print(warn, file=sys.stderr)
    path = folder / made.name
    return say(options, {"backup": str(path), "bytes": made.size}, f"Backup made and verified: {path} ({made.size:,} bytes).")


def verify(options: argparse.Namespace) -> int:
    """Hold a backup against every rule; it stays as it is."""
    there = backups.look(options.book, check=True)
    findings = [{"row": f.row, "text": f.text} for f in there.findings]
    answer = {"backup": str(options.book), "clean": not findings, "findings": findings, **_answer(there.contents)}
    if not findings:
        return say(options, answer, "\n".join(["This backup is whole: nothing breaks a rule.", *_lines(there.contents)]))
    if options.json:
        say(options, answer, "")
    return refused(f"This backup breaks a rule: {there.findings[0].text} Choose another one.")


def restore(options: argparse.Namespace) -> int:
    """Make a book of a backup, under a name where nothing is."""
    there = backups.look(options.book)
    backups.restore(options.book, options.as_)
    answer = {"book": str(options.as_), **_answer(there.contents)}
    return say(options, answer, "\n".join([f"Book {options.as_} made of {options.book.name}.", *_lines(there.contents)]))


def _answer(contents: Contents) -> dict[str, Any]:
    return {
        "name": contents.name,
        "currency": contents.currency,
        "customers": contents.customers,
        "bills": contents.bills,
        "owed": [{"currency": code, "owed": owed, "credit": credit} for code, owed, credit in contents.owed],
        "postings": contents.postings,
        "last_recorded_at": contents.last_at or None,
        "last_act": contents.last_text or None,
    }


def _how(contents: Contents) -> str:
    return {"undone": "undone: ", "redone": "done again: "}.get(contents.last_how, "")


def _lines(contents: Contents) -> list[str]:
    lines = [f"  {contents.name}: {contents.customers:,} customers, {contents.bills:,} bills, {contents.postings:,} acts"]
    for code, owed, credit in contents.owed:
        amounts = [format_minor(minor, code, group=",") for minor in (owed, credit)]
        lines.append(f"  owed {amounts[0]} {code}, credit {amounts[1]} {code}")
    if contents.last_at:
        lines.append(f"  last act {contents.last_at[:16].replace('T', ' ')} UTC: {_how(contents)}{contents.last_text}")
    return lines
