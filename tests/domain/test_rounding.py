"""Rounding of amounts with more decimals than their currency, where the operator said how: checked against `decimal`."""

from decimal import ROUND_DOWN, ROUND_HALF_EVEN, ROUND_HALF_UP, Decimal

import pytest

from billing_desktop.domain.currency import decimals
from billing_desktop.domain.money import AmountProblem, parse_minor, parse_rounded

MODES = {"half-up": ROUND_HALF_UP, "half-even": ROUND_HALF_EVEN, "down": ROUND_DOWN}


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("currency", ["JPY", "EUR", "KWD"])
def test_every_ending_is_rounded_as_decimal_does_it(mode: str, currency: str):
    places = decimals(currency)
    for whole in ("", "0", "1", "2", "99"):
        for ending in ("5", "4999", "5000", "5001", "0", "9", "0005", "1995", "1985", "999999999999999"):
            for sign in ("", "-"):
                text = f"{sign}{whole}.{'7' * max(0, places - 1)}{ending}"
                wanted = Decimal(text).quantize(Decimal(1).scaleb(-places), MODES[mode])
                minor, by = parse_rounded(text, currency, rounding=mode)
                assert (Decimal(minor).scaleb(-places), by) == (wanted, wanted - Decimal(text)), text


def test_more_decimals_than_add_up_without_loss_stay_refused():
    assert parse_rounded("1." + "0" * 17 + "1", "EUR", rounding="down") == (100, Decimal("-1E-18"))
    assert parse_rounded("1." + "9" * 18, "EUR", rounding="half-up") == (200, Decimal("1E-18"))
    for text, code in (("1." + "0" * 19, "too_many_decimals"), ("9" * 5_000 + ".005", "amount_too_large")):
        with pytest.raises(AmountProblem) as refused:
            parse_rounded(text, "EUR", rounding="half-up")
        assert refused.value.code == code
    with pytest.raises(AmountProblem) as refused:
        parse_rounded("9999999999.995", "EUR", rounding="half-up")
    assert refused.value.code == "amount_too_large", "what is rounded up over the bound is too large"


@pytest.mark.parametrize("text", ["12", "12.5", "12.34", "-0", "(400)", "1,234.50"])
def test_what_fits_is_read_as_without_rounding(text: str):
    for mode in MODES:
        assert parse_rounded(text, "EUR", rounding=mode) == (parse_minor(text, "EUR"), Decimal(0))


def test_the_other_mark_is_understood():
    assert parse_rounded("1.234,565", "EUR", decimal=",", rounding="half-even") == (123456, Decimal("-0.005"))


# What mutmut changes in money.py without a test seeing it changes nothing that could be seen: the sign that is not there is
# None instead of False, a slice of one character is one of two, and what is too large is larger still. In statement.py
# nothing is left.
