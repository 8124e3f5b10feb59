"""Imports by command: the fields are listed, rounding is said, the book is checked after, and undo calls it by its name."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from billing_desktop.services.import_report import FIELDS
from tests.cli.conftest import Command, Shop
from tests.store.raw import damage

Make = Callable[..., Shop]
FINE = "external_reference,customer,amount_due\nF1,C1,1.005\nF2,C2,2.5\nF3,C1,-0\nF4,C1,0.125\n"


def test_help_lists_the_fields_and_shows_how_columns_are_named(command: Command):
    said = " ".join(command("import", "--help").out.split())
    for kind, fields in FIELDS.items():
        assert f"{kind} {', '.join(fields)}" in said
    assert "--map external_reference=InvoiceId" in said
    assert "which column is which field" in said


def test_rounding_is_the_operators_word_and_said_before_and_after(shop: Shop):
    lines = shop.bad_rows("bills", FINE)
    assert [line.split(":")[0] for line in lines] == ["line 2, amount_due", "line 5, amount_due"]
    assert all("--round" in line for line in lines)
    before = shop.everything()
    trial = shop.take("bills", FINE, "--round", "half-even", "--dry-run")
    assert shop.everything() == before
    assert trial.out == "4 bills would be added, 0 changed, 0 the same. 2 rows rounded half-even, -0.01 EUR in all.\n"
    assert trial.err.splitlines() == [
        "line 2, amount_due: 1.005 was rounded to 1.00 EUR.", "line 5, amount_due: 0.125 was rounded to 0.12 EUR.",
    ]  # fmt: skip
    done = shop.take("bills", FINE, "--round", "half-up", "--json").json
    assert done["rounded_by"] == {"EUR": "0.01"}
    assert done["rounded"][0] == {"line": 2, "column": "amount_due", "typed": "1.005", "amount": 101, "currency": "EUR"}
    assert shop("import", "bills", shop.folder / "rows.csv", "--round", "up").code == 2


def test_rounding_that_evens_out_and_one_row_are_said_rightly(shop: Shop):
    even = "external_reference,customer,amount_due\nG1,C1,1.004\nG2,C1,1.006\n"
    assert shop.take("bills", even, "--round", "down").out.endswith("2 rows rounded down, -0.01 EUR in all.\n")
    even = even.replace("1.006", "1.996").replace("G", "H")
    assert shop.take("bills", even, "--round", "half-up").out.endswith("2 rows rounded half-up, 0 EUR in all.\n")
    assert "1 row rounded" in shop.take("bills", "customer,amount_due\nC1,1.001\n", "--round", "down").out


def test_of_many_rounded_rows_the_first_hundred_are_told(shop: Shop):
    text = "customer,amount_due\n" + "C1,1.001\n" * 130
    said = shop.take("bills", text, "--round", "down")
    assert (len(said.err.splitlines()), said.err.splitlines()[-1]) == (102, "and 30 more amounts rounded")
    assert "130 rows rounded down, -0.13 EUR in all." in said.out


def test_the_book_is_checked_after_an_import(shop: Shop):
    row = "external_reference,customer,amount_due\nN1,C1,5\n"
    assert shop.take("bills", row, "--dry-run", "--json").json["check"] is None
    assert shop.take("bills", row, "--json").json["check"] == {"clean": True, "findings": []}
    damage(shop.path, "UPDATE customer SET balance_minor = balance_minor + 1 WHERE external_reference = 'C1'")
    broken = shop.take("bills", row.replace("N1", "N2"), "--json")
    assert (broken.code, broken.json["written"], broken.json["check"]["clean"]) == (1, True, False)
    assert broken.err.startswith("No backup was made: the book breaks a rule"), "the import goes on, and says so"
    assert "\nThe import stands, but the book breaks a rule of its own: " in broken.err
    assert "C1" in broken.err
    assert "N2" in {bill["external_reference"] for bill in json.loads(shop("export", "bills", "--json").out)}


@pytest.mark.parametrize(
    ("kind", "text", "name"),
    [
        ("bills", "external_reference,customer,amount_due\nN1,C1,5\nN2,C1,6\n", "2 bills"),
        ("bills", "external_reference,customer,amount_due\nN1,C1,5\nB1,C1,120.00\n", ""),
        ("customers", "external_reference,name,opening\nN1,New,5\nN2,Newer,\n", "1 balance"),
        ("payments", "customer,amount\nC1,5\n", "1 payment"),
    ],
)
def test_undo_and_redo_call_an_import_by_its_file(shop: Shop, kind: str, text: str, name: str):
    took = shop("import", kind, shop.csv(text, "from the shop.csv"))
    if not name:
        assert (took.code, "another" in took.err) == (1, True)
        return
    assert took.code == 0, took.err
    before = shop.everything()
    assert shop("undo").out.splitlines()[0] == f"Import of {name} from from the shop.csv undone."
    assert shop("redo").out.splitlines()[0] == f"Import of {name} from from the shop.csv recorded again."
    assert {kind: shop.rows(kind) for kind in ("bills", "payments")} == {kind: before[kind] for kind in ("bills", "payments")}


def test_a_file_with_a_strange_name_is_called_so_far_as_it_can_be_shown(shop: Shop, tmp_path: Path):
    file = tmp_path / f"{'n' * 90}\n\x07.csv"
    file.write_text("customer,amount\nC1,5\n")
    assert shop("import", "payments", file).code == 0
    assert shop("undo").out.splitlines()[0] == f"Import of 1 payment from {'n' * 80} undone."
