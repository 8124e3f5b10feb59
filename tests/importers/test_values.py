"""Columns to fields, days and phone numbers as files write them."""

import doctest
import re
from datetime import date

import pytest

from billing_desktop.domain.errors import BillingError
from billing_desktop.importers import FieldMapping, Table, map_rows, mapping, parse_date, parse_phone, read_table
from billing_desktop.importers import values as values_module


def refused(code: str, act, *args) -> str:
    with pytest.raises(BillingError) as caught:
        act(*args)
    assert caught.value.code == code
    text = caught.value.text
    assert text.endswith(".")
    assert "\n" not in text
    return text


@pytest.mark.parametrize("module", [mapping, values_module])
def test_examples_in_docstrings(module):
    assert doctest.testmod(module) == (0, doctest.testmod(module).attempted)
    assert doctest.testmod(module).attempted


@pytest.fixture
def people(tmp_path) -> Table:
    path = tmp_path / "people.csv"
    path.write_text("First,Last,Firm,name,Amount\n Ann ,Lee,,kept, 5 \n,Ray,ACME,'=1+1,6\n", "utf-8")
    return read_table(path)


def test_map_columns_templates_and_constants(people):
    rows = map_rows(
        people,
        FieldMapping(
            {"contact": "{First} {Last}", "amount": "Amount", "title": "{Last}, {Firm} (x)", "back": "{First}, {Last}"},
            {"currency": "EUR"},
        ),
        ("name", "contact", "amount", "currency", "title", "back", "absent"),
    )
    assert rows[0].line == 2
    assert rows[0].values == {
        "currency": "EUR", "name": "kept", "contact": "Ann Lee", "amount": "5", "title": "Lee (x)",
        "back": "Ann, Lee",
    }  # fmt: skip
    assert rows[1].values["contact"] == "Ray"
    assert rows[1].values["name"] == "=1+1"
    assert rows[1].values["back"] == "Ray"
    assert rows[1].values["title"] == "Ray, ACME (x)"
    assert (rows[0].sources["contact"], rows[0].sources["amount"]) == ("First, Last", "Amount")
    assert rows[0].sources["currency"] == mapping.EVERY_ROW


def test_a_constant_wins_over_a_column_of_the_same_name(people):
    assert map_rows(people, FieldMapping({}, {"name": "X"}), ("name",))[0].values == {"name": "X"}


def test_unknown_names_are_refused_with_what_exists(people):
    text = refused("unknown_field", map_rows, people, FieldMapping({"nmae": "First"}), ("name", "email"))
    assert "name, email" in text
    text = refused("unknown_column", map_rows, people, FieldMapping({"name": "first"}), ("name",))
    assert '"first"' in text
    assert "First, Last, Firm, name, Amount" in text
    refused("unknown_column", map_rows, people, FieldMapping({"name": "{First} {Lost}"}), ("name",))
    refused("field_twice", map_rows, people, FieldMapping({"name": "First"}, {"name": "x"}), ("name",))


@pytest.mark.parametrize(
    ("text", "fmt", "day"),
    [
        ("2026-02-06", None, date(2026, 2, 6)),
        (" 2026-02-06 00:00:00 ", None, date(2026, 2, 6)),
        ("1996-07-04 00:00:00.000", None, date(1996, 7, 4)),
        ("2017-04-25T03:15:53", None, date(2017, 4, 25)),
        ("10/20/2019", "%m/%d/%Y", date(2019, 10, 20)),
        ("20.10.19 08:15", "%d.%m.%y", date(2019, 10, 20)),
        ("20 October 2019", "%d %B %Y", date(2019, 10, 20)),
        ("20.10.2019 08:15", "%d.%m.%Y %H:%M", date(2019, 10, 20)),
    ],
)
def test_dates(text, fmt, day):
    assert parse_date(text, fmt) == day


@pytest.mark.parametrize(
    ("text", "fmt", "code"),
    [
        ("", None, "date_missing"),
        ("10/20/2019", None, "date_unreadable"),
        ("2026-2-6", None, "date_unreadable"),
        ("2026-02-06x", None, "date_unreadable"),
        ("٢٠٢٦-٠٢-٠٦", None, "date_unreadable"),
        ("2026-02-30", None, "impossible_date"),
        ("30/02/2026", "%d/%m/%Y", "impossible_date"),
        ("10/20/2019", "%d/%m/%Y", "date_unreadable"),
        ("20/10/2019 tomorrow", "%d/%m/%Y", "date_unreadable"),
        ("20/10/2019", "%d/%m", "bad_date_form"),
        ("20/10/2019", "%d/%m/%Y%Q", "bad_date_form"),
    ],
)
def test_dates_that_are_refused(text, fmt, code):
    said = refused(code, parse_date, text, fmt)
    if code == "date_unreadable" and fmt is None:
        assert "--dates %d/%m/%Y" in said


@pytest.mark.parametrize(
    ("text", "country", "number"),
    [
        ("+49 0711 2842222", "", "+497112842222"),
        ("0049 (0)711 2842222", "", "+497112842222"),
        ("+39 06 39733434", "Italy", "+390639733434"),
        ("+39 (0)6 39733434", "", "+390639733434"),
        ("+56 (0)2 635 4444", "Chile", "+5626354444"),
        ("030-0074321", "Germany", "+49300074321"),
        ("030 2141444", "Deutschland", "+49302141444"),
        ("030 2141444", "DEU", "+49302141444"),
        ("(206) 555-9857", "USA", "+12065559857"),
        ("(171) 555-7788", "UK", "+441715557788"),
        ("03-3224-8888", "日本", "+81332248888"),
        ("", "Germany", ""),
    ],
)
def test_phone_numbers(text, country, number):
    assert parse_phone(text, country) == number


@pytest.mark.parametrize(
    ("text", "country", "code"),
    [
        ("030 2141444", "", "phone_country_missing"),
        ("030 2141444", "Atlantis", "phone_country_missing"),
        ("867-5309", "United States", "phone_unreadable"),
        ("call me", "Germany", "phone_unreadable"),
        ("+1", "", "phone_unreadable"),
    ],
)
def test_phone_numbers_that_are_refused(text, country, code):
    refused(code, parse_phone, text, country)


def test_every_phone_number_of_a_sample_shop(shared_data):
    rows = read_table(shared_data / "invoicing" / "chinook" / "Customer.csv").rows
    numbers = [parse_phone(row.cells["Phone"], row.cells["Country"]) for row in rows]
    assert len(numbers) == 59
    assert [bool(number) for number in numbers].count(False) == 1  # one customer has none
    assert all(re.fullmatch(r"\+[1-9][0-9]{4,14}", number) for number in numbers if number)
