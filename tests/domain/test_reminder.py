"""How urgent a reminder is, by days past due, and how the days of the levels are read back from a book."""

from dataclasses import replace
from datetime import date
from typing import Any, cast

import pytest

from billing_desktop.domain.reminder import DAYS, LateLine, Reminder, days_of, level_of


def test_a_level_begins_on_its_day():
    assert [level_of(late) for late in (-3, 0, 6, 7, 20, 21, 44, 45, 4000)] == [0, 0, 0, 1, 1, 2, 2, 3, 3]
    assert [level_of(late, (1, 2, 9)) for late in (0, 1, 2, 8, 9)] == [0, 1, 2, 2, 3]


@pytest.mark.parametrize("kept", [[5, 10, 20], [1, 2, 3], [1, 2, 3650], (5, 10, 20)])
def test_rising_days_are_taken(kept: Any):
    assert days_of(kept) == tuple(kept)


@pytest.mark.parametrize("kept", [None, "579", 7, {5: 1, 6: 1, 7: 1}, [], [5, 10], [5, 10, 20, 30], [5, 5, 20], [9, 3, 1]])
def test_anything_else_is_as_at_first(kept: object):
    assert days_of(kept) == DAYS == (7, 21, 45)


@pytest.mark.parametrize("kept", [[0, 10, 20], [5, 10, 3651], [True, 10, 20], ["5", "10", "20"], [5.0, 10.0, 20.0]])
def test_what_is_no_day_is_as_at_first(kept: object):
    assert days_of(kept) == DAYS == (7, 21, 45)


def test_what_is_late_in_all():
    line = LateLine("INV-1", date(2026, 1, 1), date(2026, 1, 15), 30, 900, 500)
    letter = Reminder(2, (line, replace(line, reference="", open_minor=70)), basis=cast("Any", None))
    assert letter.late_minor == 570
