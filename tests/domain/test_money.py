"""Amounts: read, written and split without loss, in whole minor units, and no float anywhere."""

import ast
import csv
from fractions import Fraction
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from billing_desktop.domain.currency import DECIMALS, decimals
from billing_desktop.domain.errors import BillingError
from billing_desktop.domain.money import MAX_MINOR, AmountProblem, Money, format_minor, parse_minor, require_amount, split

ROOT = Path(__file__).resolve().parent.parent.parent
BY_PLACES = {0: "JPY", 2: "EUR", 3: "KWD", 4: "CLF"}

amounts = st.integers(-MAX_MINOR, MAX_MINOR)
currencies = st.sampled_from(sorted(DECIMALS))


@given(amounts, currencies, st.sampled_from([(".", ""), (".", ","), (",", "."), (",", " "), (".", "'"), (",", "\u202f")]))
def test_what_is_written_is_read_again(minor: int, currency: str, marks: tuple[str, str]):
    decimal, group = marks
    text = format_minor(minor, currency, decimal=decimal, group=group)
    assert parse_minor(text, currency, decimal=decimal) == minor
    for around in (f" {text} ", f"{text} {currency}", f"{currency} {text}", text.replace("-", "−")):
        assert parse_minor(around, currency, decimal=decimal) == minor
    if minor < 0:
        assert parse_minor(f"({text[1:]})", currency, decimal=decimal) == minor


@given(amounts, currencies)
def test_written_amount_is_the_exact_fraction(minor: int, currency: str):
    assert Fraction(format_minor(minor, currency)) == Fraction(minor, 10 ** decimals(currency))
    assert str(Money(minor, currency)) == f"{format_minor(minor, currency)} {currency}"


@given(st.integers(0, 10**6), st.text("0123456789", min_size=1, max_size=6), st.sampled_from(sorted(BY_PLACES)))
def test_more_decimals_than_the_currency_has_are_never_rounded(whole: int, cents: str, places: int):
    text = f"{whole}.{cents}"
    if len(cents) <= places:
        assert parse_minor(text, BY_PLACES[places]) == Fraction(text) * 10**places
    else:
        with pytest.raises(AmountProblem) as caught:
            parse_minor(text, BY_PLACES[places])
        assert caught.value.code == "too_many_decimals"


@given(st.text(max_size=30), currencies)
def test_any_other_text_is_refused_with_a_sentence(text: str, currency: str):
    try:
        minor = parse_minor(text, currency)
    except AmountProblem as error:
        sentence, proposal = error.text, error.proposal
    else:
        sentence, proposal = ".", ""
        assert type(minor) is int
        assert any(c.isdigit() for c in text)
    assert sentence.endswith((".", "?"))
    assert not proposal or parse_minor(proposal, currency)


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        "-",
        "1e9",
        "NaN",
        "inf",
        "1_000",
        "0x10",
        "1.2.3",
        "--1",
        "1,23,456",
        "1,2345",
        "٣",
        "１２",
        "1 2",
        "+-1",
        "1/2",
        "1,",
    ],
)
def test_what_decimal_would_take_is_refused(text: str):
    with pytest.raises(AmountProblem):
        parse_minor(text, "EUR")


def test_bounds():
    assert parse_minor("9,999,999,999.99", "EUR") == MAX_MINOR
    for text in ("10,000,000,000.00", "9" * 25, "9" * 5000):
        with pytest.raises(AmountProblem) as caught:
            parse_minor(text, "EUR")
        assert caught.value.code == "amount_too_large"
        assert len(caught.value.text) < 200
    assert require_amount(1) == 1
    assert require_amount(MAX_MINOR) == MAX_MINOR
    for minor in (0, -1, MAX_MINOR + 1):
        with pytest.raises(BillingError):
            require_amount(minor)


@given(st.integers(0, MAX_MINOR), st.lists(st.integers(0, 10**6), min_size=1, max_size=20).filter(any))
def test_split_loses_nothing(minor: int, weights: list[int]):
    parts = split(minor, weights)
    assert sum(parts) == minor
    total = sum(weights)
    for part, weight in zip(parts, weights, strict=True):
        assert abs(Fraction(part) - Fraction(minor * weight, total)) < 1
        assert part == 0 or weight > 0


@pytest.mark.parametrize("weights", [[], [0, 0], [1, -1], [-1]])
def test_split_by_nothing_is_refused(weights: list[int]):
    with pytest.raises(ValueError, match="weights"):
        split(100, weights)


@pytest.mark.parametrize("code", ["", "eur", "EURO", "XXX", "XTS", "XAU", "ЕUR", "E"])
def test_no_currency_in_use(code: str):
    with pytest.raises(BillingError) as caught:
        decimals(code)
    assert caught.value.code == "unknown_currency"


def test_decimals_are_those_of_iso_4217(shared_data: Path):
    """The list beside the checkout names every currency there is or was; all that are in use must agree with ours."""
    (file,) = (shared_data / "nasty" / "currencies").glob("*.csv")
    with file.open(encoding="utf-8", newline="") as rows:
        table = list(csv.DictReader(rows))
    in_use = {
        row["AlphabeticCode"]: row["MinorUnit"] for row in table if row["AlphabeticCode"] and not row["WithdrawalDate"].strip()
    }
    wrong = {code: places for code, places in in_use.items() if code in DECIMALS and str(DECIMALS[code]) != places}
    assert wrong == {}
    # The list may be older than a new currency. It names metals and test codes, whose decimals are "-"; XAD is no money.
    assert len(set(DECIMALS) & set(in_use)) > 150
    assert {code for code, places in in_use.items() if places in ("2", "3", "4") and code not in DECIMALS} == {"XAD"}


def test_no_float_in_the_rules_of_money():
    """No float literal, no true division and no `float` anywhere that amounts pass through."""
    found = []
    files = [path for room in ("domain", "store", "services") for path in sorted((ROOT / "billing_desktop" / room).glob("*.py"))]
    assert len(files) > 30
    for path in files:
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            is_float = isinstance(node, ast.Constant) and isinstance(node.value, float)
            is_name = isinstance(node, ast.Name) and node.id == "float"
            # `/` joins paths too; in domain/ there are none.
            divides = isinstance(node, ast.BinOp) and isinstance(node.op, ast.Div) and path.parent.name == "domain"
            if isinstance(node, ast.expr) and (is_float or is_name or divides):
                found.append(f"{path.name}:{node.lineno} {ast.unparse(node)}")
    assert found == []
