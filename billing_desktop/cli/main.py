"""Owns carrying out one command: read the words, do the act, and turn every refusal into one line and an exit code.

Exit codes: 0 done, 1 refused with the reason on standard error, 2 wrong usage. Qt is loaded only to draw a PDF.
"""

from __future__ import annotations

import argparse
import contextlib
import os
import re
import sys
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from .. import __version__, crash, paths
from ..domain.errors import BillingError
from ..services import engine_versions
from .answers import refused
from .parser import known_commands, make_parser

_NEGATIVE = re.compile(r"-[0-9][0-9., ']*")
_ARGPARSE_KNOWS = re.compile(r"-[0-9]+|-[0-9]*\.[0-9]+")


def run(arguments: Sequence[str]) -> int:
    """Carry out a command and return the exit code."""
    if sys.stdout is None:  # closed by the one who called
        sys.stdout = open(os.devnull, "w")  # noqa: SIM115 - for as long as the process lives
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    try:
        options = _read(arguments)
        _require_text(options)
        _use_folder(options.data_dir)
        code = int(options.do(options))
        sys.stdout.flush()  # what the pipe or disk refuses must be said here, not while Python ends
    except BillingError as error:
        return refused(error.text)
    except BrokenPipeError:
        _let_go_of_output()
        return 0
    except KeyboardInterrupt:
        return refused("Stopped; an act that was not finished wrote nothing.")
    except OSError as error:
        _let_go_of_output()
        reason = (error.strerror or "unknown error").lower()
        return refused(f"The answer could not be written ({reason}); see with check and export what stands before asking again.")
    except Exception as error:
        if os.environ.get("BILLING_DESKTOP_TRACE"):
            raise
        return refused(
            f"The program has a fault here ({type(error).__name__}); an act is written whole or not at all, so look with "
            f"`check` and `export`, and report it with {_report(error, arguments)}."
        )
    return code


def _report(error: Exception, arguments: Sequence[str]) -> str:
    """Write the report of a fault and say where it lies, or how else to see it."""
    crash.note(next((word for word in arguments if word in known_commands()), "no command"))
    reports = crash.Reports(lambda: paths.data_folder() / "reports", _about, lambda: datetime.now().astimezone())
    file = reports.write(error)
    return f"{file}, which names no customer and no amount" if file else "what BILLING_DESKTOP_TRACE=1 shows"


def _about() -> dict[str, str]:
    return {**crash.basics(__version__), **engine_versions()}


def _read(arguments: Sequence[str]) -> argparse.Namespace:
    """Read the words; the last one of a command may also stand after options, where argparse would not look for it."""
    parser = make_parser()
    options, rest = parser.parse_known_args(_as_amounts(arguments))
    last = getattr(options, "last", "")
    if len(rest) == 1 and not rest[0].startswith("-") and last and getattr(options, last) is None:
        setattr(options, last, rest.pop())
    if rest:
        getattr(options, "usage", parser).error(f"unrecognized arguments: {' '.join(rest)}")
    return options


def _as_amounts(arguments: Sequence[str]) -> list[str]:
    """Mark amounts below zero as such; argparse would take `-5,00` for an option of its own."""
    found: list[str] = []
    for argument in arguments:
        if found and found[-1] == "--amount" and argument.startswith("-"):
            found[-1] += f"={argument}"
        elif _NEGATIVE.fullmatch(argument) and not _ARGPARSE_KNOWS.fullmatch(argument):
            found.append(f" {argument}")
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


def _use_folder(folder: Path | None) -> None:
    """Keep this run's settings in the folder that was named. Raises: BillingError where it cannot be made."""
    if folder is None:
        return
    try:
        paths.use_data_folder(folder)
        paths.data_folder()
    except OSError as error:
        paths.use_data_folder(None)
        reason = (error.strerror or "unknown error").lower()
        text = f"The folder {folder} cannot be used ({reason}); name another with --data-dir."
        raise BillingError("data_folder", text) from None


def _let_go_of_output() -> None:
    """Let nobody read what is still to be written, or Python complains while it ends."""
    with contextlib.suppress(OSError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
