"""Owns what is written down of a fault of the program: where it happened and under what, never what was being worked on.

A report and the log are there to be read and passed on, so neither may hold a name, an amount or a secret. Messages of
exceptions hold them often; what is kept of an exception is its type, its codes, and for each step the file, line and function.
"""

from __future__ import annotations

import errno
import faulthandler
import logging
import platform
import re
import sys
import traceback
from collections import deque
from collections.abc import Callable, Iterator, Mapping
from datetime import datetime
from pathlib import Path
from typing import TextIO

COMMANDS, KEPT, STEPS = 20, 10, 60
"""How many commands are remembered, reports kept, and steps of a trace written."""
PROMISE = "It names no customer, no amount, no text you typed and no secret.\nYou may pass it on as it is."

_trail: deque[str] = deque(maxlen=COMMANDS)


def note(command: str) -> None:
    """Remember by its name that a command was used."""
    _trail.append(command)


def _place(file: str) -> str:
    """Return where code lies from its package on: what stands before names a person's folders."""
    parts = Path(file.replace("\\", "/")).parts
    for mark in ("billing_desktop", "site-packages"):
        if mark in parts:
            at = len(parts) - 1 - parts[::-1].index(mark)
            return "/".join(parts[at + (mark == "site-packages") :])
    return "/".join(parts[-2:]) if not file.startswith("<") else file


def _codes(error: BaseException) -> str:
    """Return the codes that an exception carries, which are numbers or words of the program."""
    found = []
    code = getattr(error, "code", None)
    if isinstance(code, str) and re.fullmatch(r"[a-z][a-z_]{1,60}", code):
        found.append(code)
    if isinstance(error, OSError) and error.errno is not None:
        found.append(errno.errorcode.get(error.errno, str(error.errno)))
    result = getattr(error, "extendedresult", None)
    if isinstance(result, int):
        found.append(f"engine result {result}")
    return f" ({', '.join(found)})" if found else ""


def _steps(error: BaseException) -> Iterator[str]:
    steps = [(frame.f_code, line) for frame, line in traceback.walk_tb(error.__traceback__)]
    if len(steps) > STEPS:
        yield f"  ({len(steps) - STEPS} steps before)"
    for code, line in steps[-STEPS:]:
        yield f"  {_place(code.co_filename)}:{line} in {code.co_qualname}"


def traced(error: BaseException) -> str:
    """Return an exception and what it came of, without any value."""
    lines: list[str] = []
    seen: set[int] = set()
    now: BaseException | None = error
    while now is not None and id(now) not in seen:
        seen.add(id(now))
        kind = type(now)
        name = kind.__qualname__ if kind.__module__ == "builtins" else f"{kind.__module__}.{kind.__qualname__}"
        lines += [f"{'which came of ' if lines else ''}{name}{_codes(now)}", *_steps(now)]
        if isinstance(now, BaseExceptionGroup):
            for inner in now.exceptions[:5]:
                lines += [f"  holding: {line}" for line in traced(inner).splitlines()]
        now = now.__cause__ or (None if now.__suppress_context__ else now.__context__)
    return "\n".join(lines)


class PlainFormatter(logging.Formatter):
    """Writes the program's own messages as they are, and of all others only where they came from.

    Our messages are sentences without values (a test reads them); what a library puts into its own nobody can vouch for.
    """

    OURS = "billing_desktop"

    def __init__(self) -> None:
        super().__init__("%(asctime)s %(levelname)s %(name)s: ")

    def format(self, record: logging.LogRecord) -> str:
        record.asctime = self.formatTime(record)
        said = record.getMessage() if record.name.split(".")[0] == self.OURS else self._of_others(record)
        line = f"{self.formatMessage(record)}{said}"
        error = record.exc_info[1] if record.exc_info else None
        return f"{line}\n{traced(error)}" if error is not None else line

    def _of_others(self, record: logging.LogRecord) -> str:
        if record.name == "qt":
            return without_values(record.getMessage())
        return f"a message from {_place(record.pathname)}:{record.lineno}"


def without_values(text: str) -> str:
    """Return a message of Qt without what it quotes, paths and addresses."""
    return re.sub(r'"[^"]*"|\'[^\']*\'|\w+://\S+|(?:[A-Za-z]:)?[/\\][^\s:,;]+', "…", text)


class Reports:
    """The reports of one computer: a file for each fault, the newest ten."""

    def __init__(self, folder: Callable[[], Path], about: Callable[[], Mapping[str, str]], clock: Callable[[], datetime]) -> None:
        """Keep reports in a folder, asked for when it is needed; `about` gives versions and what else is known, by name."""
        self._folder, self._about, self._clock = folder, about, clock
        self._told: dict[str, Path] = {}

    def text(self, error: BaseException) -> str:
        """Return the report of a fault."""
        facts = {**self._about(), "System": platform.platform(), "Commands": ", ".join(_trail) or "none yet"}
        wide = max(map(len, facts)) + 1
        when = f"{'When':{wide}} {self._clock():%Y-%m-%d %H:%M:%S %z}".rstrip()
        lines = ["Billing Desktop: report of a fault.", PROMISE, "", when]
        return "\n".join([*lines, *(f"{name:{wide}} {value}" for name, value in facts.items()), "", traced(error), ""])

    def write(self, error: BaseException) -> Path | None:
        """Write the report of a fault and return its file; None where it cannot be written. The same fault is written once."""
        trace = traced(error)
        known = self._told.get(trace)
        if known is not None and known.exists():
            return known
        try:
            folder = self._folder()
            folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            file = _unused(folder, f"fault-{self._clock():%Y-%m-%d-%H%M%S}")
            file.write_text(self.text(error), encoding="utf-8")
            for older in sorted(folder.glob("fault-*.txt"), key=lambda one: one.stat().st_mtime)[:-KEPT]:
                older.unlink()
        except OSError:
            return None
        self._told[trace] = file
        return file


def watch(folder: Path, now: datetime) -> Path | None:
    """Let the interpreter write down where each thread was, should the process be ended by its own fault, as in Qt.

    What the last run left so becomes a report; its file is returned.
    """
    place, left = folder / "running.txt", None
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        if place.exists() and place.stat().st_size:
            text = re.sub(r'File "([^"]+)"', lambda found: f'File "{_place(found[1])}"', place.read_text("utf-8", "replace"))
            left = _unused(folder, f"fault-{now:%Y-%m-%d-%H%M%S}-ended")
            left.write_text(f"Billing Desktop: the process was ended by a fault.\n{PROMISE}\n\n{text}", encoding="utf-8")
        _watched.append(place.open("w", encoding="utf-8"))
        faulthandler.enable(_watched[-1])
    except OSError:
        return None
    return left


_watched: list[TextIO] = []
"""Open as long as the process lives: what writes into it knows only its number."""


def _unused(folder: Path, name: str) -> Path:
    names = [name, *(f"{name}-{number}" for number in range(2, 100))]
    return next(file for file in (folder / f"{one}.txt" for one in names) if not file.exists())


def basics(version: str) -> dict[str, str]:
    """Return what is known everywhere: the program's version, Python's, and whether it is installed as a whole."""
    how = "installed" if getattr(sys, "frozen", False) else "from source"
    return {"Billing Desktop": f"{version} ({how})", "Python": platform.python_version()}
