"""The sample shop: the same figures on any day it is made, and one of everything that can be met."""

import unicodedata
from datetime import UTC, date, datetime

import pytest

from billing_desktop.exporters.pay_slip import pay_code
from billing_desktop.services.demo import make_demo


@pytest.mark.parametrize("day", [date(2026, 2, 6), date(2028, 2, 29)])
def test_the_sample_shop_has_one_of_everything(tmp_path, day):
    noon = datetime(day.year, day.month, day.day, 12, tzinfo=UTC)
    shop = make_demo(tmp_path / "sample.book", clock=lambda: noon)
    customers, bills = shop.exports.rows("customers"), shop.exports.rows("bills")
    (total,) = shop.read.totals()
    assert (len(customers), len(bills), total.owed_minor, total.credit_minor) == (13, 18, 2_488_245, 6_500)
    assert {shop.read.model_of(row.id).name for row in shop.read.customers()} == {"customer_balance", "account_balance", "bill"}
    assert any(bill["due_date"] is None for bill in bills)
    assert any(0 < bill["amount_remaining"] < bill["amount_due"] for bill in bills)
    (aged,) = shop.statements.ageing().totals
    assert all(getattr(aged, name) for name in ("no_due_date", "current", "days_1_30", "days_31_60", "over_90", "credit"))
    letters = {char for row in customers for char in row["name"] if char.isalpha()}
    scripts = {unicodedata.name(char).split()[0] for char in letters}
    assert scripts >= {"LATIN", "GREEK", "CYRILLIC", "HEBREW", "ARABIC", "DEVANAGARI", "CJK"}
    owes = next(row for row in shop.read.customers() if row.name == "ACME Ltd")
    assert pay_code(shop.statements.make(owes.id)), "its statements carry a code to pay by"
    assert shop.check() == []
    shop.close()


def test_with_papers_it_has_issued_statements_the_same_each_time(tmp_path, qapp):
    noon = datetime(2026, 2, 6, 12, tzinfo=UTC)
    found = []
    for name in ("one", "two"):
        shop = make_demo(tmp_path / f"{name}.book", clock=lambda: noon, papers=True)
        rows = shop.issuing.issued()
        said = [(row.number, row.customer_name, row.type, row.sent.how if row.sent else "") for row in rows]
        assert said == [("S-0002", "Delta Dental", "open_item", ""), ("S-0001", "Fjord & Sons", "balance_forward", "email")]
        assert shop.check() == []
        found.append([(row.sha256, row.closing_minor) for row in rows])
        shop.close()
    assert [closing for _, closing in found[0]] == [closing for _, closing in found[1]]
