"""What is said of an amount that cannot be read, word for word, and how an amount is split to the last unit.

Mutants no test can kill: in `parse_rounded` `MAX_MINOR + 2` for `MAX_MINOR + 1` and `11**further` for `10**further` (all are
above the bound); in `_bare` `negative = None` (only its truth is asked), `body[:2]`, `body[1:]` or `body[-2:]` before a look at
the first or last character (as empty, where it matters, as one of one).
"""

import pytest

from billing_desktop.domain.money import MAX_MINOR, AmountProblem, Money, format_minor, parse_minor, require_amount, split

POINT, COMMA = "a point before the decimals.", "a comma before the decimals."
ONES = "1" * 11


@pytest.mark.parametrize(
    ("text", "currency", "decimal", "said", "proposal"),
    [
        ("12x", "EUR", ".", f'"12x" is not an amount; write digits, with {POINT}', ""),
        (" x ", "EUR", ",", f'"x" is not an amount; write digits, with {COMMA}', ""),
        ("12,5", "EUR", ".", f'Is "12,5" 12.50? Write {POINT}', "12.50"),
        ("12.5", "EUR", ",", f'Is "12.5" 12,50? Write {COMMA}', "12,50"),
        ("12,50", "EUR", ".", f'Is "12,50" 12.50? Write {POINT}', "12.50"),
        ("1.x", "EUR", ".", f'"1.x" is not an amount; write digits, with {POINT}', ""),
        (",5", "EUR", ".", f'Is ",5" 0.50? Write {POINT}', "0.50"),
        ("1,2345", "KWD", ".", f'"1,2345" is not an amount; write digits, with {POINT}', ""),
        ("1,50", "KWD", ".", f'Is "1,50" 1.500? Write {POINT}', "1.500"),
        ("1,", "EUR", ".", f'"1," is not an amount; write digits, with {POINT}', ""),
        (f"{ONES},5", "EUR", ".", f'Is "{ONES},5" {ONES}.50? Write {POINT}', f"{ONES}.50"),
        (f"{ONES}1,5", "EUR", ".", f'"{ONES}1,5" is not an amount; write digits, with {POINT}', ""),
        ("x" * 41, "EUR", ".", f'"{"x" * 40}" is not an amount; write digits, with {POINT}', ""),
    ],
)
def test_what_is_said_of_an_amount_that_cannot_be_read(text: str, currency: str, decimal: str, said: str, proposal: str):
    with pytest.raises(AmountProblem) as caught:
        parse_minor(text, currency, decimal=decimal)
    assert (caught.value.code, caught.value.text, caught.value.proposal) == ("amount_unreadable", said, proposal)


@pytest.mark.parametrize(
    ("text", "currency", "code", "said"),
    [
        (" ", "EUR", "amount_missing", "The amount is missing; write it in digits."),
        ("1.234", "EUR", "too_many_decimals", '"1.234" has 3 decimals, but EUR has 2 decimals.'),
        ("1.2", "JPY", "too_many_decimals", '"1.2" has 1 decimals, but JPY has no decimals.'),
        ("1" + "0" * 10, "EUR", "amount_too_large", '"10000000000" is too large; the largest amount is 9,999,999,999.99 EUR.'),
        ("9" * 30, "JPY", "amount_too_large", f'"{"9" * 30}" is too large; the largest amount is 999,999,999,999 JPY.'),
    ],
)
def test_what_is_said_of_one_out_of_bounds(text: str, currency: str, code: str, said: str):
    with pytest.raises(AmountProblem) as caught:
        parse_minor(text, currency)
    assert (caught.value.code, caught.value.text, caught.value.proposal) == (code, said, "")


def test_an_amount_without_whole_digits_and_one_at_the_bound():
    assert parse_minor(".5", "EUR") == 50
    assert parse_minor("5.", "EUR") == 500
    assert parse_minor("9999999999.99", "EUR") == MAX_MINOR
    assert parse_minor("0" * 19 + "1", "JPY") == 1
    with pytest.raises(AmountProblem):
        parse_minor("0" * 20 + "1", "JPY")
    assert str(Money(-5, "EUR")) == "-0.05 EUR"
    assert AmountProblem("code", "text").proposal == ""


def test_amounts_of_one_act():
    assert (require_amount(1), require_amount(MAX_MINOR)) == (1, MAX_MINOR)


def test_the_largest_remainders_get_the_odd_units():
    assert split(10, [1, 5, 1]) == [2, 7, 1]
    assert split(10, [7, 2]) == [8, 2]
    assert split(5, [1]) == [5]
    assert split(7, [0, 1]) == [0, 7]
    assert split(1, [1, 2]) == [0, 1]
    for weights in ([0], [2, -1]):
        with pytest.raises(ValueError, match=r"^weights must be non-negative and not all zero$"):
            split(5, weights)


@pytest.mark.parametrize("text", ["€5", "5€", "5 €", "€ 5", "EUR 5", "5 eur", "EUR € 5", "€ 5 EUR", "\u00a05\u202f", " \u20095 "])
def test_signs_and_codes_around_an_amount(text: str):
    assert parse_minor(text, "EUR") == 500
    assert parse_minor(text.replace("5", "50"), "EUR") == 5000


@pytest.mark.parametrize("text", ["-5", "(5)", "- €5", "€-5", "( €5 )", "−5"])
def test_what_is_below_zero(text: str):
    assert parse_minor(text, "EUR") == -500


@pytest.mark.parametrize("text", ["(5", "5)", "EUR €$5", "--5", "(-5)"])
def test_too_many_signs(text: str):
    with pytest.raises(AmountProblem) as caught:
        parse_minor(text, "EUR")
    assert caught.value.code == "amount_unreadable"


@pytest.mark.parametrize("text", ["€", "EUR", "-", "()", "( )"])
def test_signs_without_an_amount(text: str):
    with pytest.raises(AmountProblem) as caught:
        parse_minor(text, "EUR")
    assert caught.value.code == "amount_missing"


def test_nothing_is_not_below_zero():
    assert format_minor(0, "EUR") == "0.00"
    assert format_minor(-1234567, "EUR", decimal=",", group=".", minus="−") == "−12.345,67"
