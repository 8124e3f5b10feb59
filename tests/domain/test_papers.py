"""What papers are made by: recipes and their periods, the language of a customer, bank details, numbers; without a book."""

from datetime import UTC, date, datetime
from typing import Any

import pytest

from billing_desktop.domain.bank_details import bic_problem, iban_problem, plain_iban, spaced_iban
from billing_desktop.domain.errors import BillingError
from billing_desktop.domain.issued import number_of
from billing_desktop.domain.outbox_rows import EndpointRow
from billing_desktop.domain.paper_style import language_named, language_of
from billing_desktop.domain.recipe import MOST_NAME, STANDARD, Recipe, kept_recipe, recipe_of, span_of

GOOD = "DE89370400440532013000"


@pytest.mark.parametrize(
    ("period", "today", "first", "last"),
    [
        ("this_month", "2026-05-17", "2026-05-01", "2026-05-17"),
        ("last_month", "2026-03-31", "2026-02-01", "2026-02-28"),
        ("last_month", "2026-01-01", "2025-12-01", "2025-12-31"),
        ("this_quarter", "2026-03-31", "2026-01-01", "2026-03-31"),
        ("this_quarter", "2026-04-01", "2026-04-01", "2026-04-01"),
        ("this_quarter", "2026-06-30", "2026-04-01", "2026-06-30"),
        ("this_quarter", "2026-11-28", "2026-10-01", "2026-11-28"),
        ("last_quarter", "2026-02-06", "2025-10-01", "2025-12-31"),
        ("last_quarter", "2026-05-31", "2026-01-01", "2026-03-31"),
        ("last_quarter", "2026-08-01", "2026-04-01", "2026-06-30"),
        ("last_quarter", "2026-12-31", "2026-07-01", "2026-09-30"),
        ("this_year", "2026-05-17", "2026-01-01", "2026-05-17"),
        ("last_year", "2026-05-17", "2025-01-01", "2025-12-31"),
        ("everything", "2026-05-17", None, "2026-05-17"),
    ],
)
def test_a_period_by_the_day_it_is_used(period: str, today: str, first: str | None, last: str):
    """Of the quarter before only the month of its last days is asked, so `days=2` before this one finds it as well."""
    given = date.fromisoformat
    assert span_of(period, given(today)) == (given(first) if first else None, given(last))


KEPT: dict[str, Any] = {
    "name": "Mine",
    "type": "activity",
    "period": "last_month",
    "allocations": False,
    "ageing": False,
    "slip": False,
    "language": "de",
}
MINE = Recipe("Mine", "activity", "last_month", allocations=False, ageing=False, slip=False, language="de")


def test_a_recipe_is_read_as_it_was_kept():
    assert recipe_of(kept_recipe(MINE)) == MINE
    assert kept_recipe(MINE) == KEPT
    least = {"name": "x", "type": "open_item", "period": "everything"}
    assert recipe_of(least) == Recipe("x", "open_item", "everything", allocations=True, ageing=True, slip=True, language="")
    assert recipe_of({**least, "allocations": 1, "ageing": 0, "slip": ""}) == Recipe(
        "x", "open_item", "everything", allocations=True, ageing=False, slip=False
    )
    assert all(recipe_of(kept_recipe(one)) == one for one in STANDARD)


def test_a_recipe_that_says_nothing_known_is_left_out():
    for name in ("name", "type", "period"):
        assert recipe_of({key: value for key, value in KEPT.items() if key != name}) is None
    for wrong in ({"type": "odd"}, {"period": "odd"}, {"language": "fr"}, {"name": "  "}):
        assert recipe_of({**KEPT, **wrong}) is None
    assert recipe_of(None) is None  # type: ignore[arg-type]  # a damaged book
    cut = recipe_of({**KEPT, "name": "n" * (MOST_NAME + 5)})
    assert cut is not None
    assert cut.name == "n" * MOST_NAME


def test_the_name_of_a_recipe_is_one_line_of_letters():
    assert kept_recipe(Recipe("  two \n words ")) == {
        "name": "two words",
        "type": "balance_forward",
        "period": "this_year",
        "allocations": True,
        "ageing": True,
        "slip": True,
        "language": "",
    }
    assert kept_recipe(Recipe("n"))["name"] == "n"
    assert kept_recipe(Recipe("n" * MOST_NAME))["name"] == "n" * MOST_NAME
    for wrong in (" ", "n" * (MOST_NAME + 1), "a\u202eb"):
        with pytest.raises(BillingError) as caught:
            kept_recipe(Recipe(wrong))
        assert caught.value.code == "recipe_name"
        assert caught.value.text == "A recipe needs a name of 1 to 60 letters; give it one."


def test_the_language_of_a_paper_is_the_customers_else_the_books_else_english():
    """Whether a customer without a language has "" or "XXXX" for one: neither is ours."""
    assert language_of("de", "es") == "de"
    assert language_of("fr", "es") == "es"
    assert language_of("", "de") == "de"
    assert language_of("", "xx") == "en"
    assert language_of("", "") == "en"


def test_a_language_is_known_by_its_code_or_its_name():
    found = [language_named(text) for text in (" DE ", "de_AT", "es-MX", "English", "Deutsch", "ESPAÑOL", "fr", "deu", "", "-de")]
    assert found == ["de", "de", "es", "en", "de", "es", "", "", "", ""]


def test_an_iban_is_kept_plain_and_written_in_fours():
    assert plain_iban(" de89 3704\t0044 0532\u00a00130 00\n") == GOOD
    assert spaced_iban(GOOD) == "DE89 3704 0044 0532 0130 00"
    assert spaced_iban("NO9386011117947") == "NO93 8601 1117 947"
    assert spaced_iban("") == ""


SHAPE = "An IBAN begins with two letters and two digits and has 15 to 34 signs, as DE89 3704 0044 0532 0130 00."
DIGITS = "The check digits of this IBAN do not fit; a sign is mistyped or two are exchanged."


@pytest.mark.parametrize(
    ("iban", "wrong"),
    [
        (GOOD, ""),
        ("GB82WEST12345698765432", ""),
        ("NO9386011117947", ""),  # the shortest there is
        ("XK051212012345678906", ""),  # a country whose length is not held
        ("DE98370400440532013000", DIGITS),
        ("DE89370400440532031000", DIGITS),
        ("XK051212012345678907", DIGITS),
        ("DE8937040044053201300", "An IBAN that begins with DE has 22 signs, this one has 21."),
        ("NO93860111179470", "An IBAN that begins with NO has 15 signs, this one has 16."),
        ("XK051212012345", SHAPE),
        ("XK0512120123456", DIGITS),
        ("XK05" + "1" * 30, DIGITS),
        ("XK05" + "1" * 31, SHAPE),
        ("de89370400440532013000", SHAPE),
        ("D989370400440532013000", SHAPE),
        ("DEA9370400440532013000", SHAPE),
        ("DE89 370400440532013000", SHAPE),
        ("DE8937040044053201300x", SHAPE),
        ("", SHAPE),
    ],
)
def test_what_is_wrong_with_an_iban(iban: str, wrong: str):
    assert iban_problem(iban) == wrong


def test_what_is_wrong_with_a_bic():
    for good in ("COBADEFF", "COBADEFFXXX", "B2B4DE33A1B"):
        assert bic_problem(good) == ""
    for bad in ("", "COBA", "COBADEF", "COBADEFFX", "COBADEFFXX", "COBADEFFXXXX", "COBA1EFF", "cobadeff"):
        assert bic_problem(bad) == "A BIC has 8 or 11 letters and digits, as COBADEFFXXX."


def test_statements_are_numbered_with_four_digits_at_least():
    assert [number_of(place) for place in (1, 42, 9999, 10000)] == ["S-0001", "S-0042", "S-9999", "S-10000"]


def endpoint(**fields: Any) -> EndpointRow:
    made: dict[str, Any] = {"switched_on": True, "paused": False, "removed_at": None, **fields}
    now = datetime(2026, 1, 1, tzinfo=UTC)
    return EndpointRow(
        id=1,
        public_id="e",
        url="https://example.org",
        profile="moment",
        allow_private=False,
        off_reason="",
        created_at=now,
        **made,
    )


def test_an_endpoint_sends_while_it_is_on_neither_paused_nor_removed():
    assert endpoint().sends
    assert not endpoint(switched_on=False).sends
    assert not endpoint(paused=True).sends
    assert not endpoint(removed_at=datetime(2026, 1, 1, tzinfo=UTC)).sends
