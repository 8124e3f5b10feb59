"""Writes the manual page from the program's own parser, so that it never lies: `python packaging/man_page.py FILE`.

What no parser knows (files, environment, exit codes) stands here once. A test reads every command and option back.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
if str(ROOT) not in sys.path:
    sys.path.insert(0, str(ROOT))

from billing_desktop import __version__  # noqa: E402
from billing_desktop.cli.examples import EXAMPLES  # noqa: E402
from billing_desktop.cli.parser import make_parser  # noqa: E402

_BEFORE = """\
.SH DESCRIPTION
Billing Desktop keeps what customers owe in one file, a book: customers, accounts, bills, payments, statements. Without a
command it opens the window; every act on money also works without one.
.PP
Amounts are written as 1234.50, days as 2026\\-02\\-06. Amounts in JSON are whole minor units (cents) with their currency."""
_AFTER = """\
.SH FILES
.TP
.I *.book
A book. Keep it on a local disk. Beside it lie, while it is open, two files of the same name that end in \\-wal and \\-shm.
.TP
.I $XDG_DATA_HOME/billing\\-desktop
Settings of the window, the log, reports of faults and backups; ~/.local/share where XDG_DATA_HOME is not set, and the folder of
.B \\-\\-data\\-dir
where that is given.
.SH ENVIRONMENT
.TP
.B BILLING_DESKTOP_TRACE
Set to 1, a fault of the program ends it with everything that is known of it.
.TP
.B QT_QPA_PLATFORM
How Qt shows windows: xcb, wayland or offscreen.
.SH EXIT STATUS
.TP
.B 0
Done.
.TP
.B 1
Refused; the reason stands on standard error, and nothing was written.
.TP
.B 2
Wrong usage.
.SH EXAMPLES
.nf
billing\\-desktop new shop.book \\-\\-name "Harbour Print Shop" \\-\\-currency EUR \\-\\-model bill
billing\\-desktop pay shop.book \\-\\-customer C\\-0001 \\-\\-amount 900.00 \\-\\-reference TRX\\-88
billing\\-desktop statement shop.book \\-\\-customer C\\-0001 \\-\\-issue \\-\\-out statement.pdf
.fi
.SH SEE ALSO
The guide, with F1 in the window."""


def escaped(text: str) -> str:
    """Write a text so that roff shows it as it is."""
    shown = text.replace("\\", "\\e").replace("-", "\\-").replace("…", "...")
    return f"\\&{shown}" if shown.startswith((".", "'")) else shown


def help_of(parser: argparse.ArgumentParser, action: argparse.Action) -> str:
    """Return what the program itself says of an argument, its places filled in."""
    text = parser._get_formatter()._expand_help(action) if action.help else ""
    choices = ", ".join(str(choice) for choice in action.choices or ())
    return f"{text} ({choices})" if choices and text else f"One of: {choices}" if choices else text


def subcommands(parser: argparse.ArgumentParser) -> dict[str, argparse.ArgumentParser]:
    """Return each command by its first name."""
    found = next(action for action in parser._actions if isinstance(action, argparse._SubParsersAction))
    named: dict[str, argparse.ArgumentParser] = {}
    for name, sub in found.choices.items():
        if sub not in named.values():
            named[name] = sub
    return named


def arguments(parser: argparse.ArgumentParser) -> Iterator[str]:
    """Give the lines of a command's arguments and options."""
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction | argparse._HelpAction) or action.help == argparse.SUPPRESS:
            continue
        value = action.metavar or (action.dest.upper() if action.nargs != 0 else "")
        shown = " ".join(value) if isinstance(value, tuple) else str(value)
        names = ", ".join(f"\\fB{escaped(name)}\\fR" for name in action.option_strings)
        place = f"\\fI{escaped(shown)}\\fR" if shown and action.nargs != 0 else ""
        yield ".TP"
        yield f"{names} {place}".strip()
        yield escaped(help_of(parser, action)) or "\\&"


def page(made: datetime) -> str:
    """Return the manual page."""
    parser = make_parser()
    lines = [
        '.\\" Written by packaging/man_page.py from the parser of the program.',
        f'.TH BILLING\\-DESKTOP 1 "{made:%Y-%m-%d}" "Billing Desktop {__version__}" "User Commands"',
        ".SH NAME",
        "billing\\-desktop \\- who owes you, what came in, and a statement that adds up",
        ".SH SYNOPSIS",
        ".B billing\\-desktop",
        "[\\fB\\-\\-data\\-dir\\fR \\fIDIR\\fR] [\\fICOMMAND\\fR ...]",
        _BEFORE,
        ".SH OPTIONS",
        *arguments(parser),
        ".SH COMMANDS",
        "Each takes \\fB\\-\\-help\\fR.",
    ]
    for name, sub in subcommands(parser).items():
        lines += [f'.SS "{escaped(name)}"', escaped(sub.description or ""), *arguments(sub)]
        lines += [".PP", "Example:", ".nf", *(escaped(line) for line in f"billing-desktop {EXAMPLES[name]}".splitlines()), ".fi"]
    return "\n".join([*lines, _AFTER, ""])


if __name__ == "__main__":
    Path(sys.argv[1]).write_text(page(datetime.now(UTC)), "utf-8")
