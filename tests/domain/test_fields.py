"""Declared fields: what is found wrong, named so that a form can show it beside the field."""

from dataclasses import dataclass, replace
from typing import Annotated

import pytest

from billing_desktop.domain.fields import MULTILINE, RECORD, Spec, clean, problems, specs, text_problem
from billing_desktop.domain.model import Book, Customer, _reference

GOOD = Customer(name="ACME")


def wrong(customer: Customer) -> list[tuple[str, str]]:
    return [(one.field, one.text) for one in problems(customer)]


def test_a_record_that_is_right_has_no_problem():
    assert wrong(GOOD) == []
    assert wrong(replace(GOOD, metadata={f"k{n}": "x" * 500 for n in range(10)}, notes="a\nb", external_reference="A-1_b")) == []


def test_everything_that_is_wrong_is_said_at_once_in_the_order_of_the_fields():
    said = wrong(Customer(name="", email="nobody", phone="0301", city="a\tb"))
    assert said == [
        ("name", "Name is missing."),
        ("email", 'E-mail: "nobody" is no e-mail address; it needs one @ and a dot.'),
        ("phone", 'Phone: "0301" is no phone number; write it with its country, as in +49 30 5550 0123.'),
        ("city", "City has a character that cannot be shown (U+0009) at place 2; take it out."),
    ]


@pytest.mark.parametrize(
    ("metadata", "text"),
    [
        ({f"k{n}": "" for n in range(11)}, "Metadata has 11 keys; at most 10 are kept."),
        ({"": "x"}, "A metadata key has 1 to 40 characters."),
        ({"k" * 41: "x"}, "A metadata key has 1 to 40 characters."),
        ({"a\x07": "x"}, "A metadata key has a character that cannot be shown (U+0007) at place 2; take it out."),
        ({"k" * 40: "x" * 501}, f"Metadata {'k' * 40} has 501 characters; at most 500 are kept, so shorten it."),
    ],
)
def test_metadata_keeps_to_its_bounds(metadata: dict[str, str], text: str):
    assert wrong(replace(GOOD, metadata=metadata)) == [("metadata", text)]


def test_a_choice_is_one_of_those_offered():
    allowed = "customer_balance, account_balance, bill"
    assert wrong(replace(GOOD, billing_model="bills")) == [("billing_model", f'Owes by: "bills" is not one of {allowed}.')]
    book = Book(name="B", currency="EUR", billing_model="")
    assert [one.text for one in problems(book)] == ["Customers owe by is missing."]


def test_a_text_is_shown_as_far_as_it_can_be():
    spec = Spec("Code", pattern="[a-z]+", pattern_hint="is no code.")
    assert text_problem("A" * 31, spec) == f'Code: "{"A" * 30}" is no code.'
    assert text_problem("\u00adx", spec) == 'Code: "?x" is no code.'
    assert text_problem("abc", spec) == ""
    assert text_problem("x" * 3, Spec("Code", max_length=3)) == ""
    assert text_problem("x" * 1234, Spec("Code", max_length=3)) == "Code has 1,234 characters; at most 3 are kept, so shorten it."


@pytest.mark.parametrize("char", ["\u202a", "\u202e", "\u2066", "\u2069", "\x00", "\x7f", "\ud800"])
def test_what_cannot_be_shown_is_refused(char: str):
    assert text_problem(f"a{char}", Spec("Code")).startswith(
        f"Code has a character that cannot be shown (U+{ord(char):04X}) at place 2"
    )


def test_only_a_text_of_many_lines_has_line_ends():
    assert text_problem("a\nb", Spec("Notes", MULTILINE)) == ""
    assert text_problem("a\nb", Spec("Name")).startswith("Name has a character that cannot be shown (U+000A) at place 2")
    assert text_problem("a\n\tb", Spec("Notes", MULTILINE)).startswith(
        "Notes has a character that cannot be shown (U+0009) at place 3"
    )


def test_a_number_is_declared_alike_for_all_records():
    spec = _reference("Bill number")
    wrong = 'Bill number: "a b" may have the letters A to Z, digits, _ and - only.'
    assert (spec.label, spec.kind, spec.required, spec.hint, spec.max_length) == (
        "Bill number",
        "text",
        False,
        "next free number",
        255,
    )
    assert text_problem("a b", spec) == wrong
    assert text_problem("A-1_b" * 51, spec) == ""


def test_texts_are_stored_in_one_form():
    assert clean("  a\r\nb\rc  ") == "a\nb\nc"
    assert clean("e\u0301") == "\u00e9"


def test_only_declared_fields_are_read_and_only_once():
    @dataclass(frozen=True)
    class Noted:
        """A record of which one field is declared, one only annotated and one neither."""

        name: Annotated[str, "a note", Spec("Name", required=True)] = ""
        other: Annotated[str, "a note"] = ""
        plain: str = ""

    assert [field.name for field in specs(Noted)] == ["name"]
    assert specs(Noted) is specs(Noted)
    assert [one.field for one in problems(Noted())] == ["name"]


def test_a_field_within_a_field_is_named_by_both():
    @dataclass(frozen=True)
    class Inner:
        """A record within another."""

        code: Annotated[str, Spec("Code", required=True)] = ""

    @dataclass(frozen=True)
    class Outer:
        """A record with another in it."""

        inner: Annotated[Inner, Spec("Inner", RECORD)] = Inner()
        none: Annotated[str | None, Spec("None")] = None
        number: Annotated[int, Spec("Number")] = 5

    assert [(one.field, one.text) for one in problems(Outer())] == [("inner.code", "Code is missing.")]
