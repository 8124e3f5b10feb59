"""Measures two ways of the same work beside each other: in turns, in one run, by the clock and by the processor."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, field
from statistics import median

ROUNDS = 7


@dataclass(slots=True)
class Timed:
    """How long each round took. Units: seconds by the clock and of this process's CPU."""

    wall: list[float] = field(default_factory=list)
    cpu: list[float] = field(default_factory=list)

    def run(self, work: Callable[[], object]) -> None:
        """Do the work once and note how long it took."""
        began, cpu = time.perf_counter(), time.process_time()
        work()
        self.wall.append(time.perf_counter() - began)
        self.cpu.append(time.process_time() - cpu)

    def per(self, number: int) -> tuple[float, float]:
        """Return the medians for one of so many things done in a round. Units: seconds."""
        return median(self.wall) / number, median(self.cpu) / number


@dataclass(frozen=True, slots=True)
class Seen:
    """What was seen of a goal."""

    goal: str
    what: str
    wanted: str
    seen: str
    met: bool

    def line(self) -> str:
        """Write it as a line of the report."""
        return f"{self.goal:>4}  {'met ' if self.met else 'MISS'}  {self.what}: {self.seen} (goal {self.wanted})"


def interleaved(ours: Callable[[], object], theirs: Callable[[], object], rounds: int = ROUNDS) -> tuple[Timed, Timed]:
    """Do both in turns, once each unmeasured before."""
    one, other = Timed(), Timed()
    ours()
    theirs()
    for _ in range(rounds):
        one.run(ours)
        other.run(theirs)
    return one, other


def ratios(ours: Timed, theirs: Timed) -> tuple[float, float]:
    """Return how many times longer ours takes, by the clock and by the processor."""
    us, them = ours.per(1), theirs.per(1)
    return us[0] / max(them[0], 1e-9), us[1] / max(them[1], 1e-9)


def ms(seconds: float) -> str:
    """Write a time in milliseconds."""
    return f"{1000 * seconds:.2f} ms" if seconds < 0.1 else f"{1000 * seconds:.0f} ms"
