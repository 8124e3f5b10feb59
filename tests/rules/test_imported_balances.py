"""Row 18 of rules, section 9, by import: the field `balance` of customers and accounts sets a whole balance."""

import pytest

from billing_desktop.services.import_report import ImportReport

from .shop import AB, BM, CB, TODAY, MakeShop, Shop, dump, shop
from .test_table import AT_FIRST

__all__ = ["shop"]  # the fixture


def read(one: Shop, text: str, kind: str = "") -> ImportReport:
    """Import a table of the payer's kind."""
    file = one.path.with_suffix(".csv")
    file.write_text(text, encoding="utf-8")
    return one.billing.imports.run(kind or ("customers" if one.payer == "C" else "accounts"), file)


def row_of(one: Shop, balance: str, head: str = "balance") -> str:
    """Write a table with the payer's row."""
    if one.payer == "C":
        return f"external_reference,{head}\n{one.billing.read.customer(one.customer_id).external_reference},{balance}\n"
    account = one.billing.read.account(one.refs["A"].id).external_reference
    return f"external_reference,customer,{head}\n{account},C,{balance}\n"


@pytest.mark.parametrize("model", [CB, AB])
def test_row_18_an_import_sets_20000_to_23000(shop: MakeShop, model: str):
    one = shop(model)
    table = row_of(one, "230.00")
    report = read(one, table)
    assert (report.added, report.changed, report.same, report.changes) == (0, 1, 0, ((2, ("balance",)),))
    assert one.stands() == {**AT_FIRST[model], one.payer: 23000}
    entry = one.billing.exports.rows("entries")[-1]
    assert (entry["amount"], entry["act"], entry["reason"], entry["effective_on"]) == (3000, "set_balance", "Import", str(TODAY))
    assert one.billing.read.events() == []
    before = dump(one.path)
    for same in (table, row_of(one, "230"), row_of(one, "")):
        assert (read(one, same).same, dump(one.path)) == (1, before)
    one.billing.payments.undo()
    assert one.stands() == AT_FIRST[model]
    assert read(one, table).changed == 1  # what was undone comes back
    assert read(one, row_of(one, "-5.00")).changed == 1
    assert one.stands() == {**AT_FIRST[model], one.payer: -500}
    again = read(one, table)
    assert (again.same, len(again.warnings)) == (1, 1)
    assert "moved since" in again.warnings[0]


@pytest.mark.parametrize("model", [CB, AB])
def test_row_18_the_balance_of_a_new_record_is_its_opening_sum(shop: MakeShop, model: str):
    one = shop(model)
    head, row = ("external_reference,name", "N1,New") if model == CB else ("external_reference,customer,name", "N1,C,New")
    table = f"{head},balance,opening_on\n{row},-12.50,2025-02-01\n"
    assert read(one, table).added == 1
    entry = one.billing.exports.rows("entries")[-1]
    assert (entry["amount"], entry["act"], entry["effective_on"]) == (-1250, "opening", "2025-02-01")
    before = dump(one.path)
    assert (read(one, table).same, dump(one.path)) == (1, before)
    (both,) = read(one, f"{head},balance,opening\n{row},5,5\n").problems
    assert (both.line, both.column) == (2, "balance")
    assert dump(one.path) == before


@pytest.mark.parametrize(("model", "kind"), [(BM, "accounts"), (BM, "customers"), (AB, "customers"), (CB, "accounts")])
def test_row_18_no_balance_is_imported_where_none_can_be_set(shop: MakeShop, model: str, kind: str):
    one = shop(model)
    if model == CB:
        one.add_account("A")
    rows = one.billing.exports.rows(kind)
    before = dump(one.path)
    for number in (rows[0]["external_reference"], "N9"):
        owner = ("customer", "C") if kind == "accounts" else ("notes", "x")
        table = f"external_reference,{owner[0]},name,Saldo\n{number},{owner[1]},{rows[0]['name']},230\n"
        file = one.path.with_suffix(".csv")
        file.write_text(table, encoding="utf-8")
        (wrong,) = one.billing.imports.run(kind, file, columns={"balance": "Saldo"}).problems
        assert (wrong.line, wrong.column) == (2, "Saldo")
        assert wrong.text
        assert dump(one.path) == before
    extra = (",customer", ",C") if kind == "accounts" else ("", "")
    same = read(one, f"external_reference{extra[0]},balance\n{rows[0]['external_reference']}{extra[1]},0\n", kind)
    assert (same.same, same.problems, dump(one.path)) == (1, (), before)
