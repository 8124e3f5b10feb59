"""The random acts as a state machine of Hypothesis, which chooses them, and cuts down what leads to a difference.

`python -m tests.services.random_acts` comes in here. A run is made of rounds, each with a seed of its own: what Hypothesis
remembers of a round is let go with it, and a round that fails is told by its seed.
"""

from __future__ import annotations

import argparse
import random
import sys
import time
import traceback
from collections import Counter
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, Phase, seed, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule, run_state_machine_as_test

from .random_acts import WEIGHTS, Episode
from .random_play import MODELS, quick_folder

ACTS = 100
"""Acts in an episode."""
EPISODES = 25
"""Episodes in a round."""
TOLD_EVERY = 25_000


class Machine(RuleBasedStateMachine):
    """One book beside its oracle: the acts are drawn by their weights, the comparison holds after each of them."""

    def __init__(self, folder: Path, models: Sequence[str], tally: Counter[str]) -> None:
        super().__init__()
        self.folder, self.models, self.tally = folder, models, tally
        self.episode: Episode | None = None

    @initialize(data=st.data(), chosen=st.randoms(use_true_random=False))
    def begin(self, data: st.DataObject, chosen: random.Random) -> None:
        self.episode = Episode(self.folder, data.draw(st.sampled_from(self.models)), chosen)

    @rule(
        name=st.sampled_from([name for name, weight in WEIGHTS.items() for _ in range(weight)]),
        chosen=st.randoms(use_true_random=False),
    )
    def act(self, name: str, chosen: random.Random) -> None:
        assert self.episode
        self.episode.random = chosen
        self.episode.take(name)

    @invariant()
    def the_same(self) -> None:
        if self.episode:
            self.episode.hold()

    def teardown(self) -> None:
        if self.episode is None:
            return
        error = sys.exc_info()[1]
        try:
            if error is None:
                self.episode.compare_days()
        except Exception as late:
            error = late
            raise
        finally:
            if error:
                error.add_note("\n  ".join(["The acts that led there:", *self.episode.notes]))
            self.tally.update(self.episode.tally)
            self.episode.close()


def run_machine(
    steps: int, number: str, folder: Path, models: Sequence[str] = MODELS, *, acts: int = ACTS, told: bool = False
) -> Counter[str]:
    """Let Hypothesis choose at least so many acts; returns what was done. Raises: Difference, cut down and with its seed."""
    tally: Counter[str] = Counter()
    while tally["steps"] < steps:
        before = tally["steps"]
        named = f"{number}/{before}"
        chosen = settings(
            max_examples=min(EPISODES, 3 + (steps - before) // acts),
            stateful_step_count=acts,
            deadline=None,
            database=None,
            print_blob=False,
            report_multiple_bugs=False,
            phases=[Phase.generate, Phase.shrink],
            suppress_health_check=list(HealthCheck),
        )
        try:
            made: Any = seed(named)(partial(Machine, folder, models, tally))
            run_state_machine_as_test(made, settings=chosen)
        except Exception as error:
            error.add_note(f"seed {named}, models {', '.join(models)}, {steps} steps")
            raise
        if told and tally["steps"] // TOLD_EVERY > before // TOLD_EVERY:
            print(f"seed {number}: {tally['steps']:,} steps", flush=True)
    return tally


def one_process(steps: int, number: str, models: Sequence[str]) -> tuple[Counter[str], str]:
    """Take the acts of one process; returns what was done and, after a difference, what led there."""
    with quick_folder() as folder:
        try:
            return run_machine(steps, number, Path(folder), models, told=True), ""
        except Exception as error:
            return Counter(), "".join(traceback.format_exception(error))


def main() -> int:
    """Run from the command line: each process takes its part of the steps, by a seed of its own."""
    parser = argparse.ArgumentParser(prog="python -m tests.services.random_acts", description="Random acts beside the oracle.")
    parser.add_argument("--steps", type=int, default=20_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--model", choices=MODELS)
    parser.add_argument("--processes", type=int, default=1)
    given = parser.parse_args()
    begun = time.monotonic()
    models = [given.model] if given.model else MODELS
    parts = -(-given.steps // given.processes)
    seeds = [f"{given.seed}.{number}" for number in range(1, given.processes + 1)]
    with ProcessPoolExecutor(given.processes) as pool:
        ended = list(pool.map(partial(one_process, parts, models=models), seeds))
    done = sum((tally for tally, _ in ended), Counter())
    wrong = [text for _, text in ended if text]
    for text in wrong:
        print(text)
    took = time.monotonic() - begun
    print(f"{done['steps']:,} steps, seeds {' '.join(seeds)}, {len(wrong)} differences, {took:,.0f} s: {dict(done)}")
    return 1 if wrong else 0
