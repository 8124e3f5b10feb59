"""A thousand events through trouble and kills: none lost, none out of order, duplicates with the same id and bytes."""

from pathlib import Path

from . import chaos
from .receiver import Message


def test_a_thousand_events_arrive_through_trouble_and_kills(tmp_path: Path):
    told = chaos.run(tmp_path, 1_000, seed=11, kills=3)
    assert told.faults == []
    assert told.kills == 3


def test_the_comparison_sees_what_is_wrong():
    """A check that finds nothing proves nothing unless it can find."""
    queued = {"A": [("1", b"a"), ("2", b"b")], "B": [("3", b"c")]}
    good = [Message("1", {}, b"a"), Message("3", {}, b"c"), Message("1", {}, b"a"), Message("2", {}, b"b")]
    assert chaos.compare(queued, good) == []
    assert chaos.compare(queued, good[:3]) == ["1 of A lost or changed"]
    assert chaos.compare(queued, [good[3], *good[:2]]) == ["A out of order"]
    assert chaos.compare(queued, [*good, Message("3", {}, b"x")]) == ["3 came with other bytes"]
