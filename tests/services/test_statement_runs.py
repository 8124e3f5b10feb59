"""Statements for several customers: who, one file each or one for all, stopped or failed with a stated result."""

import os
import shutil
import subprocess
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from billing_desktop.domain.model import Account, Bill, Customer
from billing_desktop.domain.recipe import STANDARD, Recipe, kept_recipe, recipe_of, span_of
from billing_desktop.domain.runs import Run
from billing_desktop.services import Billing, BillingError, PaymentDraft

pytestmark = pytest.mark.usefixtures("qapp")
TO = date(2026, 2, 6)


@pytest.fixture
def shop(tmp_path: Path):
    billing = Billing.new(
        tmp_path / "s.book",
        name="S",
        currency="EUR",
        model="bill",
        clock=lambda: datetime(2026, 2, 6, 9, tzinfo=UTC),
        time_zone="UTC",
    )
    for name, amount, due, email in (
        ("Late", 5000, date(2026, 1, 20), "late@x.example"),
        ("Due", 300, date(2026, 3, 1), ""),
        ("Nothing", 0, None, ""),
        ("Ünder", 700, date(2026, 3, 1), "u@x.example"),
    ):
        who = billing.customers.add(Customer(name=name, email=email), key=name)
        if amount:
            bill = Bill(amount_due=amount, customer_id=who, bill_date=date(2026, 1, 10), due_date=due)
            billing.bills.raise_bill(bill, key=f"b{name}")
    credit = billing.customers.add(Customer(name="Credit"), key="credit")
    billing.payments.record(PaymentDraft(credit, None, 900, TO, "bank", "P"), key="p")
    account = billing.customers.add_account(Account(name="Dollars", currency="USD", customer_id=credit), key="usd")
    billing.bills.raise_bill(Bill(amount_due=100, account_id=account, customer_id=credit, bill_date=TO), key="usd-bill")
    gone = billing.customers.add(Customer(name="Archived"), key="gone")
    billing.customers.archive(gone)
    (tmp_path / "out").mkdir()
    yield billing, tmp_path / "out"
    assert billing.check() == []
    billing.close()


def run_of(shop, form: str, who: str = "all") -> Run:
    billing, folder = shop
    return Run(tuple(billing.runs.candidates(who, TO)), Recipe("R"), date(2026, 1, 1), TO, form, folder)


def test_who_comes_into_question(shop):
    billing, _ = shop
    seen = {
        who: [f"{one.name} {one.currency}" for one in billing.runs.candidates(who, TO)]
        for who in ("all", "with_balance", "overdue")
    }
    assert seen == {
        "all": ["Credit EUR", "Credit USD", "Due EUR", "Late EUR", "Nothing EUR", "Ünder EUR"],
        "with_balance": ["Credit EUR", "Credit USD", "Due EUR", "Late EUR", "Ünder EUR"],
        "overdue": ["Late EUR"],
    }
    assert [one.name for one in billing.runs.candidates("with_balance", TO, least_minor=500)] == ["Late", "Ünder"]
    assert [(one.net_minor, one.late_minor) for one in billing.runs.candidates("overdue", TO)] == [(5000, 5000)]
    with pytest.raises(BillingError, match="no choice of customers"):
        billing.runs.candidates("some", TO)


def test_one_file_each_is_issued_and_figures_are_not(shop):
    billing, folder = shop
    far: list[tuple[int, int]] = []
    commits: list[object] = []
    forget = billing.subscribe(commits.append)
    result = billing.runs.write(run_of(shop, "pdf"), lambda done, total: far.append((done, total)))
    forget()
    assert len(commits) == 6, "each is one act"
    assert (result.written, result.total, result.cancelled, result.why) == (6, 6, False, "")
    assert far == [(n, 6) for n in range(1, 7)]
    assert result.issued == [f"S-000{n}" for n in range(1, 7)]
    assert sorted(path.name for path in folder.iterdir()) == sorted(path.name for path in result.files)
    for path, number in zip(result.files, result.issued, strict=True):
        assert path.read_bytes() == billing.issuing.again(number).content
        assert path.name.endswith(f"_2026-02-06_{number}.pdf")
    figures = billing.runs.write(run_of(shop, "csv"))
    assert (figures.written, figures.issued) == (6, [])
    assert len({path.name for path in figures.files}) == 6, "a second currency has its own name"
    again = billing.runs.write(run_of(shop, "csv"))
    assert (again.written, len(again.kept)) == (0, 6), "what is there is never written over"
    mailed = billing.runs.write(run_of(shop, "eml"))
    assert (mailed.written, mailed.unsent) == (2, ["Credit", "Credit", "Due", "Nothing"])


def test_one_pdf_for_all(shop):
    billing, folder = shop
    result = billing.runs.write(run_of(shop, "one_pdf", "with_balance"))
    assert [path.name for path in result.files] == ["Statements_2026-02-06_S-0001_to_S-0005.pdf"]
    assert result.written == 5
    assert [path.name for path in folder.iterdir()] == [result.files[0].name], "nothing half written is left"
    if shutil.which("pdftotext"):
        text = subprocess.run(["pdftotext", result.files[0], "-"], capture_output=True, check=True).stdout.decode()
        assert [text.count(number) > 0 for number in result.issued] == [True] * 5
        assert text.count("Page 1 of 1") == 5


@pytest.mark.parametrize("form", ["pdf", "one_pdf"])
def test_stopped_it_says_how_many(shop, form):
    billing, folder = shop
    asked = iter([False, False, True])
    result = billing.runs.write(run_of(shop, form), stopped=lambda: next(asked))
    assert (result.written, result.total, result.cancelled) == (2, 6, True)
    assert len(billing.issuing.issued()) == 2
    assert len(list(folder.iterdir())) == (2 if form == "pdf" else 1)
    none = billing.runs.write(run_of(shop, form), stopped=lambda: True)
    assert (none.written, none.files, none.cancelled) == (0, [], True)


@pytest.mark.parametrize("form", ["pdf", "one_pdf", "xlsx"])
def test_a_disk_that_fills_ends_it_with_its_reason(shop, form, monkeypatch):
    billing, folder = shop
    real, calls = os.fsync, []

    def full(handle: int) -> None:
        if os.readlink(f"/proc/self/fd/{handle}").startswith(str(folder)) and not os.path.isdir(f"/proc/self/fd/{handle}"):
            calls.append(handle)
            if len(calls) > (1 if form != "one_pdf" else 0):
                raise OSError(28, "No space left on device")
        real(handle)

    if not os.path.isdir("/proc/self/fd"):
        pytest.skip("there is no /proc here to tell the files apart by")
    monkeypatch.setattr(os, "fsync", full)
    result = billing.runs.write(run_of(shop, form))
    monkeypatch.undo()
    assert "the disk is full; free some space" in result.why
    assert result.written == (1 if form != "one_pdf" else 0)
    assert len(list(folder.iterdir())) == result.written, "nothing half written is left"


def test_what_cannot_be_begun_is_refused_before_anything_is_issued(shop, tmp_path):
    billing, _ = shop
    missing = Run((), Recipe(), None, TO, "pdf", tmp_path / "nowhere")
    with pytest.raises(BillingError, match="There is no folder nowhere"):
        billing.runs.write(missing)
    with pytest.raises(BillingError, match="no form of a run"):
        billing.runs.write(Run((), Recipe(), None, TO, "doc", tmp_path))
    assert billing.issuing.issued() == []


def test_recipes_are_kept_by_name(shop):
    billing, _ = shop
    assert billing.recipes.list() == []
    billing.recipes.keep(Recipe("Month  end", "open_item", "last_month", language="es"))
    billing.recipes.keep(Recipe("month end", "activity", "this_year"))
    assert billing.recipes.list() == [Recipe("month end", "activity", "this_year")]
    billing.recipes.remove("MONTH END")
    assert billing.recipes.list() == []
    with pytest.raises(BillingError, match="needs a name"):
        billing.recipes.keep(Recipe(" "))
    billing.settings.put("statement_recipes", [{"name": "x"}, 7, {**kept_recipe(STANDARD[0]), "type": "odd"}])
    assert billing.recipes.list() == [], "what this program does not know is left out"
    assert all(recipe_of(kept_recipe(one)) == one for one in STANDARD)
    assert span_of("last_quarter", date(2026, 1, 31)) == (date(2025, 10, 1), date(2025, 12, 31))
    assert span_of("last_year", date(2024, 2, 29)) == (date(2023, 1, 1), date(2023, 12, 31))
