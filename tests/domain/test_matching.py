"""What a bank's line says: numbers in free text, names with and without legal forms, and the last digits of bills."""

import pytest

from billing_desktop.domain.matching import likeness, named_by_digits, searched_words, spellings, words_of
from billing_desktop.domain.model import bill_ref
from billing_desktop.domain.reconcile import Open


def opens(*names: str) -> list[Open]:
    return [Open(ref=bill_ref(n), name=name, currency="EUR", open_minor=100) for n, name in enumerate(names, 1)]


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("INV-101 thank you", "INV-101"),
        ("Rg.: INV-101.", "INV-101"),
        ("INV-101/INV-102", "INV-102"),
        ("RE 2026-7 danke", "RE 2026-7"),
        ("(INV-101)", "INV-101"),
        ("2026/001", "2026/001"),
        ("請求書3 支払", "請求書3"),
    ],
)
def test_a_number_is_among_the_spellings_of_its_text(text: str, number: str):
    assert number in spellings(text)


def test_a_long_text_is_not_looked_through_without_end():
    assert len(spellings("word " * 5_000 + " ".join(map(str, range(5_000))))) <= 120


@pytest.mark.parametrize(
    ("said", "name", "met", "of"),
    [
        ("ACME LIMITED", "ACME Ltd", 1, 1),
        ("BAECKEREI OEZ GMBH + CO. KG", "Bäckerei Öz", 2, 2),
        ("ELAN INT.", "Élan Interiors", 2, 2),
        ("FJORD OG SONNER AS", "Fjord & Sons", 1, 2),
        ("Hofmann", "Hof", 0, 1),
        ("J MOROZOVA", "Юлия Морозова", 0, 2),
        ("The Company Ltd", "The Company Ltd", 3, 3),
        ("anything", "", 0, 0),
    ],
)
def test_names_are_alike_by_their_words(said: str, name: str, met: int, of: int):
    assert likeness(said, name) == (met, of)


def test_legal_forms_are_no_part_of_a_name_and_not_looked_for():
    assert words_of("Delta Dental B.V.") == words_of("delta dental") == {"delta", "dental"}
    assert searched_words("Delta Dental B.V.") == ["dental", "delta"]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("103 + 105", ["INV-103", "INV-105"]),
        ("no. 103", ["INV-103"]),
        ("103.50 EUR", []),
        ("2026-103", []),
        ("INV103", []),
        ("99", []),
        ("107", []),  # INV-107 and RE-107 end alike
    ],
)
def test_bills_named_by_their_last_digits(text: str, found: list[str]):
    bills = opens("INV-103", "INV-105", "INV-099", "INV-107", "RE-107", "none")
    assert [one.name for one in named_by_digits(text, bills)] == found
