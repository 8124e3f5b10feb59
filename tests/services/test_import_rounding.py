"""Amounts with more decimals than their currency: refused, or rounded as the operator said, and the report says which."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path

import pytest

from billing_desktop.domain.errors import BillingError
from billing_desktop.domain.model import Customer
from billing_desktop.services import Billing
from billing_desktop.services import import_preview as previews
from billing_desktop.services.import_preview import Choice

NOW = datetime(2026, 2, 6, 9, tzinfo=UTC)
FINE = "Invoice,Customer,Total\nA1,C1,1.005\nA2,C1,2.3350\nA3,C1,3.5000\nA4,C1,4\n"


@pytest.fixture
def billing(tmp_path: Path) -> Iterator[Billing]:
    made = Billing.new(tmp_path / "b.book", name="B", currency="EUR", model="bill", time_zone="UTC", clock=lambda: NOW)
    made.customers.add(Customer(name="Ann", external_reference="C1"))
    yield made
    made.close()


@pytest.fixture
def file(tmp_path: Path) -> Callable[..., Path]:
    def write(text: str) -> Path:
        path = tmp_path / "rows.csv"
        path.write_text(text, encoding="utf-8")
        return path

    return write


def due(billing: Billing) -> list[int]:
    return [row["amount_due"] for row in billing.exports.rows("bills")]


def test_without_a_word_such_amounts_are_refused(billing: Billing, file: Callable[..., Path]):
    shown = previews.preview(billing, "bills", file(FINE))
    assert [row.result for row in shown.rows] == ["problem", "problem", "problem", "new"]
    assert (shown.rounding, shown.rounded, shown.too_fine) == ("", (), 3)
    assert "choose above how to round" in shown.rows[0].problems[0][1]
    report = previews.run(billing, shown)
    assert (report.written, {problem.code for problem in report.problems}) == (False, {"too_many_decimals"})
    assert "--round" in report.problems[0].text


@pytest.mark.parametrize(
    ("mode", "booked", "by"),
    [
        ("half-up", [101, 234, 350, 400], "0.01"), ("half-even", [100, 234, 350, 400], "0"),
        ("down", [100, 233, 350, 400], "-0.01"),
    ],
)  # fmt: skip
def test_what_is_rounded_is_said_before_and_after(
    billing: Billing, file: Callable[..., Path], mode: str, booked: list[int], by: str
):
    shown = previews.preview(billing, "bills", file(FINE), Choice(rounding=mode))
    assert (due(billing), shown.counts["new"], shown.too_fine) == ([], 4, 2)
    assert [bool(row.remark) for row in shown.rows] == [True, True, False, False], "3.5000 loses nothing"
    assert shown.rows[1].remark == f"2.3350 was rounded to {Decimal(booked[1]) / 100} EUR."
    found = [previews.read_amount(shown, row, "amount_due") for row in shown.rows]
    assert found == [(minor, "EUR") for minor in booked]
    report = previews.run(billing, shown)
    assert due(billing) == booked
    assert report.rounded == shown.rounded
    assert report.rounded_by == {"EUR": Decimal(by)}
    assert [(one.line, one.column, one.typed, one.minor) for one in report.rounded] == [
        (2, "Total", "1.005", booked[0]), (3, "Total", "2.3350", booked[1]),
    ]  # fmt: skip
    assert billing.check() == []
    again = previews.preview(billing, "bills", shown.path, Choice(rounding=mode))
    assert (again.counts["same"], again.rounded) == (4, ()), "what is in the book already is not rounded again"


def test_other_remarks_of_a_row_stay_and_each_currency_adds_up_by_itself(billing: Billing, file: Callable[..., Path]):
    text = "name,currency,opening,payment_rules.min_amount\nAnn,EUR,1.004,0.505\nYuki,JPY,12.5,\nOmar,KWD,-1.0005,\n"
    shown = previews.preview(billing, "customers", file(text), Choice(rounding="half-up"))
    assert shown.rows[0].remark.startswith("There is a customer Ann already")
    assert "0.505 was rounded to 0.51 EUR. 1.004 was rounded to 1.00 EUR." in shown.rows[0].remark
    report = previews.run(billing, shown)
    assert report.rounded_by == {"EUR": Decimal("0.001"), "JPY": Decimal("0.5"), "KWD": Decimal("-0.0005")}
    assert {one.line for one in report.rounded} == {2, 3, 4}


def test_another_way_of_rounding_is_refused(billing: Billing, file: Callable[..., Path]):
    with pytest.raises(BillingError) as refused:
        billing.imports.run("bills", file(FINE), rounding="up")
    assert refused.value.code == "bad_rounding"
