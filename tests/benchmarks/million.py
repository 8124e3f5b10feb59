"""Holds goals 1 to 12 of speed on a book with a million bills beside a small one, each beside its raw counterpart in one run.

    python -m tests.benchmarks.million FOLDER [--bills 1000000] [--only reads writes window]

The books are made in the folder where they are not there yet (minutes, 2.6 GB) and used again; what is written is written into
copies. Not part of the test command.
"""

from __future__ import annotations

import argparse
import tempfile
from collections.abc import Iterator
from pathlib import Path

from . import million_reads, million_window, million_writes
from .beside import Seen
from .million_book import opened

SMALL, TREE = 1_000, 10_000


def goals(folder: Path, bills: int, only: list[str]) -> Iterator[Seen]:
    """Measure what was asked for."""
    small, large = opened(folder, SMALL), opened(folder, bills)
    with tempfile.TemporaryDirectory(dir=folder) as work:
        if "writes" in only:
            yield from million_writes.payments(small, large, Path(work))
        if "reads" in only:
            yield from million_reads.open_bills(small, large)
            yield from million_reads.ageing(large)
            yield from million_reads.statement(large)
        if "writes" in only:
            yield from million_writes.imports(large, Path(work))
        if "window" in only:
            yield from million_window.goals(opened(folder, TREE), large, Path(work))
        if "reads" in only:
            yield from million_reads.opening(large)


def main() -> int:
    """Print a report; the exit code says whether every goal was met."""
    parts = ["reads", "writes", "window"]
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--bills", type=int, default=1_000_000)
    parser.add_argument("--only", nargs="+", choices=parts, default=parts)
    given = parser.parse_args()
    missed = 0
    for seen in goals(given.folder, given.bills, given.only):
        print(seen.line(), flush=True)
        missed += not seen.met
    return int(bool(missed))


if __name__ == "__main__":
    raise SystemExit(main())
