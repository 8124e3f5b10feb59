"""Ageing: the column of every day around each boundary, and balances first in, first out."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from billing_desktop.domain.ageing import COLUMNS, add_up, age_balance, column

DUE = date(2025, 1, 31)
days = st.dates(date(2024, 1, 1), date(2025, 12, 31))


@pytest.mark.parametrize(
    ("late", "name"),
    [
        (-365, "current"), (-1, "current"), (0, "current"),
        (1, "days_1_30"), (29, "days_1_30"), (30, "days_1_30"),
        (31, "days_31_60"), (59, "days_31_60"), (60, "days_31_60"),
        (61, "days_61_90"), (89, "days_61_90"), (90, "days_61_90"),
        (91, "over_90"), (3650, "over_90"),
    ],
)  # fmt: skip
def test_boundaries(late: int, name: str):
    assert column(DUE, DUE + timedelta(days=late)) == name


def test_leap_day_and_no_due_date():
    assert column(date(2024, 1, 30), date(2024, 2, 29)) == "days_1_30"
    assert column(date(2024, 1, 30), date(2024, 3, 1)) == "days_31_60"
    assert column(date(2025, 1, 30), date(2025, 3, 1)) == "days_1_30"
    assert column(None, date.max) == column(None, date.min) == "no_due_date"
    assert column(date.min, date.max) == "over_90"


def test_payments_use_up_the_oldest_charge():
    charges = [(date(2025, 1, 1), 100), (date(2025, 2, 1), 100), (date(2025, 3, 1), 100)]
    as_of = date(2025, 3, 10)
    assert age_balance(300, charges, as_of) == {"days_61_90": 100, "days_31_60": 100, "days_1_30": 100}
    assert age_balance(299, charges, as_of) == {"days_61_90": 99, "days_31_60": 100, "days_1_30": 100}
    assert age_balance(150, charges, as_of) == {"days_31_60": 50, "days_1_30": 100}
    assert age_balance(100, charges, as_of) == {"days_1_30": 100}
    assert age_balance(1, charges[::-1], as_of) == {"days_1_30": 1}
    assert age_balance(0, charges, as_of) == {}
    assert age_balance(-40, charges, as_of) == {"credit": -40}


def test_more_than_charges_explain_is_as_old_as_the_oldest():
    assert age_balance(120, [(date(2025, 1, 1), 50), (date(2025, 3, 1), 50)], date(2025, 3, 10)) == {
        "days_61_90": 70,
        "days_1_30": 50,
    }
    assert age_balance(5, [], date(2025, 3, 10)) == {"current": 5}


@given(st.lists(st.tuples(days, st.integers(1, 10**9)), max_size=12), st.integers(-(10**9), 10**10), days)
def test_columns_always_add_up_to_the_balance(charges: list[tuple[date, int]], balance: int, as_of: date):
    aged = age_balance(balance, charges, as_of)
    assert sum(aged.values()) == balance
    assert set(aged) <= set(COLUMNS)
    assert all(amount > 0 for name, amount in aged.items() if name != "credit")
    assert add_up("EUR", aged.items()).total == balance


@given(st.lists(st.tuples(days, st.integers(1, 1000)), min_size=1, max_size=8), st.data(), days)
def test_first_in_first_out_unit_by_unit(charges: list[tuple[date, int]], data: st.DataObject, as_of: date):
    """Lay every single unit in a row, oldest first, take what was paid from the front, and age what is left."""
    units = [due for due, amount in sorted(charges) for _ in range(amount)]
    balance = data.draw(st.integers(1, len(units)))
    expected: dict[str, int] = {}
    for due in units[len(units) - balance :]:
        name = column(due, as_of)
        expected[name] = expected.get(name, 0) + 1
    assert age_balance(balance, charges, as_of) == expected


def test_sums_by_column():
    aged = add_up("EUR", [("current", 5), ("over_90", 7), ("current", 1), ("credit", -3), ("no_due_date", 2)])
    assert (aged.current, aged.over_90, aged.credit, aged.no_due_date, aged.total, aged.late) == (6, 7, -3, 2, 12, 7)
    assert aged.currency == "EUR"
    assert add_up("EUR", []).total == 0
