"""Kills a process while it upgrades, backs up or restores a book: `python -m tests.store.kill_files upgrade --cycles 200`.

After every kill the name leads to the file as it was or to the finished one, whole, and the next try goes through.
"""

from __future__ import annotations

import argparse
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from billing_desktop.services import Billing, backups
from billing_desktop.services.backup_places import BackupPlaces
from billing_desktop.store import migrations, schema
from billing_desktop.store.engine import read_head

from . import old_books

ROOT = Path(__file__).resolve().parent.parent.parent
INDEX = "CREATE INDEX later_bill ON bill (description, id) WHERE description <> ''"
TRIGGER = "CREATE TRIGGER later_no_delete BEFORE DELETE ON setting BEGIN SELECT RAISE(ABORT, 'settings stay'); END"


class Lost(AssertionError):
    """A file is neither the old one nor the new one, or something in it is gone."""


def later_step(db: object) -> None:
    """Lead to the form after the newest: an index, a guard, and a setting that every row is read for."""
    db.execute_sql(INDEX)  # type: ignore[attr-defined]
    db.execute_sql(TRIGGER)  # type: ignore[attr-defined]
    db.execute_sql("INSERT INTO setting (name, value) SELECT 'later', count(*) FROM entry")  # type: ignore[attr-defined]


def add_later_step() -> None:
    """Make this process a later program, whose books have one form more."""
    migrations.STEPS[migrations.newest() + 1] = later_step
    schema.INDEXES["later_bill"] = INDEX
    schema.TRIGGERS["later_no_delete"] = TRIGGER


def upgrade(book: Path) -> None:
    """Open a book with the later program."""
    Billing.open(book).close()


def back_up(book: Path) -> None:
    """Make backups of a book into the folder beside it, a few so that the kill falls among them."""
    billing = Billing.open(book)
    billing.backups.places = BackupPlaces(book.parent / "data")
    for _ in range(5):
        billing.backups.make()
    billing.close()


def restore(book: Path) -> None:
    """Put the backup beside a book in its place."""
    backups.restore_over(book.with_name("backup.book"), book)


ACTS: dict[str, Callable[[Path], None]] = {"upgrade": upgrade, "backup": back_up, "restore": restore}


def child(act: str) -> None:
    """Do the act on each book named on standard input, and say so."""
    if act == "upgrade":
        add_later_step()
    for line in sys.stdin:
        ACTS[act](Path(line.strip()))
        print("done", flush=True)


def cycle(act: str, made: Path, folder: Path, wait_s: float) -> tuple[bool, float]:
    """Let a process do the act twice and kill it in the second; returns whether it was done, and how long the first took."""
    folder.mkdir()
    command = [sys.executable, "-m", "tests.store.kill_files", act, "--child"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=ROOT) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        warm, book = folder / "warm.book", folder / "kept.book"
        for path in (warm, book):
            shutil.copyfile(made, path)
        if act == "restore":
            backups.restore(made, folder / "backup.book")
            for path in (warm, book):
                billing = Billing.open(path)
                billing.settings.put("beyond", "the backup")
                billing.close()
        print(warm, file=process.stdin, flush=True)
        began = time.monotonic()  # the first one also loads what the act needs
        if process.stdout.readline() != "done\n":
            raise Lost(f"{act} failed before the kill")
        print(book, file=process.stdin, flush=True)
        took = time.monotonic() - began
        time.sleep(wait_s)
        process.send_signal(signal.SIGKILL if hasattr(signal, "SIGKILL") else signal.SIGTERM)
        return "done\n" in process.stdout.readlines(), took


def hold_upgraded(book: Path, told: dict[str, object], done: bool) -> bool:
    """Hold a book after a kill: the old form or the new one, every figure there; returns whether it was the new one."""
    new = read_head(book, migrations.newest()).form == migrations.newest()
    if done and not new:
        raise Lost("said to be done, but the old file lies there")
    if new and not list(book.parent.glob(f"{book.stem}-form-*")):
        raise Lost("the file as it was is gone")
    billing = Billing.open(book, clock=lambda: old_books.THEN)  # the next start, which brings an old one through
    try:
        wrong = old_books.missing(told, old_books.figures(billing)) or [finding.text for finding in billing.check()]
    finally:
        billing.close()
    if wrong:
        raise Lost(wrong[0])
    beside = [path.name for path in book.parent.iterdir() if path.name.startswith(f".{book.name}")]
    if beside:
        raise Lost(f"left behind: {beside}")
    return new


def hold_backed_up(book: Path, told: dict[str, object], done: bool) -> bool:
    """Hold the backups after a kill: whatever has the name of one is whole, and the next one goes through."""
    own = Billing.open(book, clock=lambda: old_books.THEN)
    own.backups.places = BackupPlaces(book.parent / "data")
    there = [own.backups.folder() / one.name for one in own.backups.listed()]
    named = backups.files_in(own.backups.folder())
    own.backups.make()
    own.close()
    if len(there) != len(named) or (done and len(there) != 5):
        raise Lost(f"{len(named)} named like backups, {len(there)} are")
    for path in there:
        if backups.look(path, check=True).findings:
            raise Lost(f"{path.name} is no whole backup")
    return done


def hold_restored(book: Path, told: dict[str, object], done: bool) -> bool:
    """Hold a book after a kill: as it was or as in the backup, and what it was is kept where it is the backup."""
    billing = Billing.open(book, clock=lambda: old_books.THEN)
    old = billing.settings.get("beyond") == "the backup"
    wrong = old_books.missing(told, old_books.figures(billing)) or [finding.text for finding in billing.check()]
    billing.close()
    kept = list(book.parent.glob(f"{book.stem}-before-restore-*"))
    if wrong or (done and old) or (not old and not kept):
        raise Lost(wrong[0] if wrong else "the wrong file lies there" if kept else "the file as it was is gone")
    if not old:
        replaced = Billing.open(kept[0])
        if replaced.settings.get("beyond") != "the backup":
            raise Lost("what is kept is not the file as it was")
        replaced.close()
    restore(book)
    return not old


HOLDS = {"upgrade": hold_upgraded, "backup": hold_backed_up, "restore": hold_restored}


def run(act: str, cycles: int, seed: int, folder: Path) -> int:
    """Kill that many times; returns how often the act had come through. Raises: Lost."""
    dice, through, longest = random.Random(seed), 0, 0.2
    made, told = old_books.unpack(old_books.kept()[0], folder)
    if act != "upgrade":
        Billing.open(made).close()  # of the newest form
    for number in range(cycles):
        place = folder / str(number)
        done, took = cycle(act, made, place, dice.uniform(0, longest))
        longest = max(0.05, min(longest, took))
        through += HOLDS[act](place / "kept.book", told, done)
        shutil.rmtree(place)
    return through


def main() -> int:
    """Run from the command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("act", choices=sorted(ACTS))
    parser.add_argument("--cycles", type=int, default=200)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--child", action="store_true", help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.child:
        child(given.act)
        return 0
    if given.act == "upgrade":
        add_later_step()
    with tempfile.TemporaryDirectory() as folder:
        through = run(given.act, given.cycles, given.seed, Path(folder))
    print(f"{given.cycles} kills during {given.act}, seed {given.seed}: 0 lost, {through} had come through")
    return 0


if __name__ == "__main__":
    sys.exit(main())
