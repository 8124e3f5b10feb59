"""The command line's contract: every command, exit codes 0, 1 and 2, refusals of one sentence that change nothing."""

import csv
import hashlib
import io
import json
import os
import re
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

import pytest

from tests.cli.conftest import Command, Shop

ROOT = Path(__file__).resolve().parents[2]
Make = Callable[..., Shop]
AGEING = ["no_due_date", "current", "days_1_30", "days_31_60", "days_61_90", "over_90", "credit", "total"]


def test_new_check_and_json(make: Make, command: Command, tmp_path: Path):
    shop = make()
    answer = command("new", tmp_path / "two.book", "--name", "Two", "--currency", "eur", "--model", "bill", "--json")
    assert (answer.code, answer.json["currency"], answer.json["model"]) == (0, "EUR", "bill")
    assert shop("check").out.strip()
    assert shop("check", "--json").json == {"clean": True, "findings": []}
    assert shop("ageing").out.startswith("As of ")


@pytest.mark.parametrize("kind", ["customers", "accounts", "bills", "payments", "entries", "events"])
def test_an_empty_book_exports_an_empty_array_and_a_header(shop: Shop, make: Make, kind: str):
    shop("pay", "--customer", "C1", "--amount", "130")
    full, empty = shop, make("Empty")
    assert empty("export", kind, "--format", "json").json == []
    header = empty("export", kind, "--format", "csv").out.splitlines()[0].split(",")
    assert header == full("export", kind, "--format", "csv").out.splitlines()[0].split(",")
    keys = dict.fromkeys(key.split(".")[0] for key in header)
    assert list(keys) == list(full.rows(kind)[0]), "the columns of CSV are those of JSON"


def test_exports_have_the_fields_of_the_rules(shop: Shop):
    shop("pay", "--customer", "C1", "--amount", "130", "--reference", "X-1", "--method", "bank")
    bills = {row["external_reference"]: row for row in shop.rows("bills")}
    customers = {row["external_reference"]: row for row in shop.rows("customers")}
    accounts = {row["external_reference"]: row for row in shop.rows("accounts")}
    assert bills["B1"]["customer_id"] == customers["C1"]["id"]
    assert bills["B1"]["account_id"] is None
    assert (bills["B2"]["customer_id"], bills["B2"]["account_id"]) == (None, accounts["A1"]["id"])
    due = {name: (b["amount_due"], b["amount_paid"], b["amount_remaining"], b["status"]) for name, b in bills.items()}
    assert due == {"B1": (12000, 12000, 0, "paid"), "B2": (8000, 1000, 7000, "unpaid"), "B3": (1000, 0, 1000, "unpaid")}
    [payment] = shop.rows("payments")
    assert payment["id"].startswith("pay_")
    assert payment["allocations"] == [
        {"kind": "bill", "reference": "B1", "amount": 12000},
        {"kind": "bill", "reference": "B2", "amount": 1000},
    ]
    events = shop.rows("events")
    for event, target in zip(events, (bills["B1"], bills["B2"]), strict=True):
        payload = json.loads(event["payload"])
        assert event["payload"] == json.dumps(payload, separators=(",", ":"), ensure_ascii=False)
        assert list(payload) == ["id", "type", "data"]
        assert list(payload["data"]) == [
            "id",
            "amount",
            "currency",
            "payment_id",
            "bill_id",
            "metadata",
            "created_at",
            "updated_at",
        ]
        assert (payload["id"], payload["type"]) == (event["id"], event["type"]) == (event["id"], "obligation.amount_applied")
        assert payload["data"]["bill_id"] == target["id"]
        assert payload["data"]["payment_id"] == payment["id"]
        assert payload["data"]["metadata"] == {}
    assert sum(json.loads(event["payload"])["data"]["amount"] for event in events) == 13000


def test_credit_and_payers_are_named_by_reference(shop: Shop):
    answer = shop("pay", "--customer", "C1", "--amount", "300", "--json").json
    assert answer["allocations"][-1] == {"kind": "customer", "reference": "C1", "amount": 10000}
    assert (answer["unapplied"], len(answer["events"]), answer["repeated"]) == (10000, 3, False)
    assert "on Ann" in shop("pay", "--customer", "C1", "--amount", "1").out


def test_csv_has_plain_decimals_and_comes_back_as_it_was(shop: Shop, make: Make):
    read = list(csv.DictReader(io.StringIO(shop("export", "bills", "--format", "csv").out)))
    assert [row["amount_due"] for row in read] == ["120.00", "80.00", "10.00"]
    shop.take("customers", "external_reference,name,notes,payment_rules.min_amount\nC3,=SUM(A1),-x,2.50\n")
    other = make("Other")
    assert other.take("customers", shop("export", "customers", "--format", "csv").out).code == 0
    for before, after in zip(shop.rows("customers"), other.rows("customers"), strict=True):
        figures = dict.fromkeys(("balance", "owed", "credit", "overdue"), 0)  # what is on the books is not part of a list
        assert {**before, "id": "", **figures} == {**after, "id": "", **figures}


def test_pay_with_allocations_key_and_reversal(shop: Shop):
    words = ["pay", "--customer", "C1", "--amount", "30", "--allocate", "B2=20", "--allocate", "B1=5", "--key", "K1", "--json"]
    first = shop(*words).json
    assert [(part["reference"], part["amount"]) for part in first["allocations"]] == [("B2", 2000), ("B1", 500), ("C1", 500)]
    again = shop(*words)
    assert (again.code, again.json["id"], again.json["repeated"]) == (0, first["id"], True)
    assert "K1" in shop.refuses("pay", "--customer", "C1", "--amount", "31", "--key", "K1")
    assert len(shop.rows("payments")) == 1
    reversed_ = shop("reverse", first["id"], "--json")
    assert (reversed_.code, reversed_.json["state"]) == (0, "reversed")
    assert "reversed already" in shop.refuses("reverse", first["id"])
    assert {event["state"] for event in shop.rows("events")} == {"withdrawn"}
    assert shop("check").code == 0


@pytest.mark.parametrize(
    ("words", "says"),
    [
        ("--customer C1 --amount 0", "above zero"),
        ("--customer C1 --amount -5", "above zero"),
        ("--customer C1 --amount -5,00", "Write a point"),
        ("--customer C1 --amount 12.345", "3 decimals"),
        ("--customer C1 --amount 1e9", "not an amount"),
        ("--customer C1 --amount ١٢", "not an amount"),
        ("--customer C1 --amount 10000000000", "too large"),
        ("--customer C1 --amount 5USD", "not an amount"),
        ("--customer C1 --amount 5 --currency USD", "EUR, not in USD"),
        ("--customer NOPE --amount 5", 'no customer "NOPE"'),
        ("--customer C1 --account A2 --amount 5", 'no account "A2"'),
        ("--customer C1 --amount 5 --on 2026-02-30", "no calendar"),
        ("--customer C1 --amount 5 --on 20260201", "2026-02-06"),
        ("--customer C1 --amount 5 --on 2999-01-01", "ahead"),
        ("--customer C1 --amount 50 --allocate B1=60", "more than the amount"),
        ("--customer C1 --amount 500 --allocate B1=121", "120.00 open"),
        ("--customer C1 --amount 50 --allocate B1=20 --allocate B1=20", "twice"),
        ("--customer C1 --amount 50 --allocate B3=5", "does not belong"),
        ("--customer C1 --account A1 --amount 50 --allocate B1=5", "does not belong"),
        ("--customer C1 --amount 50 --allocate XX=5", 'account "XX"'),
        ("--customer C1 --amount 50 --allocate B1=0", "above zero"),
        ("--customer C1 --amount 50 --allocate B1=x", "not an amount"),
        (f"--customer C1 --amount 5 --reference {'x' * 10000}", "10,000 characters"),
        ("--customer C1 --amount 5 --reference a\x01b", "U+0001"),
        ("--customer C1 --amount 5 --reference a\udcffb", "no text"),
        ("--customer \udcff --amount 5", "no text"),
        ("--customer C1 --amount 5 --key \udcff", "no text"),
    ],
)
def test_payments_that_are_refused(shop: Shop, words: str, says: str):
    assert says in shop.refuses("pay", *words.split(" "))


def test_a_payment_of_tomorrow_and_on_a_paid_bill(shop: Shop):
    tomorrow = (date.today() + timedelta(days=2)).isoformat()  # noqa: DTZ011 - two days ahead in every zone
    assert "ahead" in shop.refuses("pay", "--customer", "C1", "--amount", "1", "--on", tomorrow)
    shop("pay", "--customer", "C2", "--amount", "10")
    assert "paid" in shop.refuses("pay", "--customer", "C2", "--amount", "5", "--allocate", "B3=5")


@pytest.mark.parametrize(
    "words",
    [
        ["reverse", "pay_x"],
        ["reverse", ""],
        ["reverse", "\udcff"],
        ["statement", "--customer", "NOPE"],
        ["statement", "--customer", "C1\nC2"],
        ["statement", "--customer", "C1", "--from", "2026-05-01", "--to", "2026-01-01"],
        ["statement", "--customer", "C1", "--from", "2026-02-30"],
        ["statement", "--customer", "C1", "--currency", "XXX"],
        ["ageing", "--as-of", "yesterday"],
        ["import", "bills", "/nowhere/at/all.csv"],
        ["import", "bills", "/"],
        ["import", "bills", "rows.csv", "--map", "amount_due=A", "--map", "amount_due=B"],
    ],
)
def test_other_refusals(shop: Shop, words: list[str]):
    shop.refuses(*words)


@pytest.mark.parametrize(
    "words",
    [
        ["frob"],
        ["new"],
        ["pay", "B", "--customer", "C1"],
        ["pay", "B", "--amount", "1"],
        ["pay", "B", "--customer", "C1", "--amount", "1", "--allocate", "B1"],
        ["new", "B", "--name", "x", "--currency", "EUR", "--model", "other"],
        ["export", "B", "things"],
        ["export", "B", "bills", "--format", "xml"],
        ["statement", "B", "--customer", "C1", "--type", "other"],
        ["import", "B", "things", "F"],
        ["import", "B", "bills", "F", "--decimal", ";"],
        ["reverse", "B"],
    ],
)
def test_wrong_usage(command: Command, words: list[str]):
    answer = command(*words)
    assert (answer.code, answer.out) == (2, "")
    assert answer.err.startswith("usage:")


def test_help_and_version(command: Command):
    assert command("--version").out.startswith("Billing Desktop ")
    listed = command("--help").out
    for name in ("open", "new", "import", "pay", "reverse", "export", "statement", "ageing", "check", "demo"):
        assert name in listed
        assert command(name, "--help").code == 0


@pytest.mark.parametrize(
    "words",
    [
        ["--name", "", "--currency", "EUR"],
        ["--name", "x" * 300, "--currency", "EUR"],
        ["--name", "a\x07b", "--currency", "EUR"],
        ["--name", "x", "--currency", "EURO"],
        ["--name", "x", "--currency", "DEM"],
        ["--name", "x", "--currency", "EUR", "--time-zone", "Mars/Base"],
    ],
)
def test_a_book_that_is_not_made(command: Command, tmp_path: Path, words: list[str]):
    answer = command("new", tmp_path / "new.book", *words, "--model", "bill")
    assert (answer.code, len(answer.err.splitlines())) == (1, 1)
    assert list(tmp_path.iterdir()) == []


def test_new_and_demo_replace_nothing(shop: Shop, command: Command, tmp_path: Path):
    assert "already" in shop.refuses("demo")
    assert "already" in shop.refuses("new", "--name", "x", "--currency", "EUR", "--model", "bill")
    assert command("new", tmp_path / "no" / "x.book", "--name", "x", "--currency", "EUR", "--model", "bill").code == 1


def test_demo(command: Command, tmp_path: Path):
    made = command("demo", tmp_path / "demo.book", "--json")
    assert made.json["customers"] == len(command("export", tmp_path / "demo.book", "customers", "--format", "json").json) > 5
    assert command("check", tmp_path / "demo.book").code == 0


@pytest.mark.parametrize("sort", ["missing", "folder", "empty", "text", "other", "newer", "cut"])
def test_a_file_that_is_no_book_is_left_as_it_was(shop: Shop, command: Command, tmp_path: Path, sort: str):
    path = tmp_path / f"{sort}.book"
    if sort == "folder":
        path.mkdir()
    elif sort == "other":
        with sqlite3.connect(path) as other:
            other.execute("CREATE TABLE x (a)")
        other.close()
    elif sort != "missing":
        whole = bytearray(shop.path.read_bytes())
        whole[60:64] = (99).to_bytes(4, "big")
        path.write_bytes(
            {"empty": b"", "text": b"hello " * 100, "newer": bytes(whole), "cut": shop.path.read_bytes()[:5000]}[sort]
        )
    before = hashlib.sha256(path.read_bytes()).hexdigest() if path.is_file() else None
    names = sorted(tmp_path.iterdir())
    words = (["check"], ["export", "bills"], ["pay", "--customer", "C1", "--amount", "1"], ["statement", "--customer", "C1"])
    for act, *rest in words:
        answer = command(act, path, *rest)
        assert (answer.code, answer.out, len(answer.err.splitlines())) == (1, "", 1), answer
        assert "fault here" not in answer.err
    assert (hashlib.sha256(path.read_bytes()).hexdigest() if path.is_file() else None) == before
    assert sorted(tmp_path.iterdir()) == names


def test_out_writes_a_file_and_replaces_none_unasked(shop: Shop, tmp_path: Path):
    out = tmp_path / "bills.json"
    assert shop("export", "bills", "--out", out).code == 0
    assert json.loads(out.read_text()) == shop.rows("bills")
    assert "already there" in shop.refuses("export", "bills", "--out", out)
    assert shop("export", "customers", "--out", out, "--overwrite").code == 0
    assert json.loads(out.read_text()) == shop.rows("customers")
    for bad in (tmp_path, tmp_path / "no" / "x.json", shop.path):
        shop.refuses("export", "bills", "--out", bad)
    for own in (shop.path, f"{shop.path}-wal", f"{shop.path}-shm"):
        assert "book itself" in shop.refuses("export", "bills", "--out", own, "--overwrite")


def test_statement_has_the_keys_and_adds_up(shop: Shop):
    shop("pay", "--customer", "C1", "--amount", "250", "--on", "2026-03-01", "--reference", "TRX-1")
    whole = shop("statement", "--customer", "C1", "--format", "json").json
    assert [key for key in whole if key in STATEMENT] == STATEMENT
    assert list(whole["lines"][0])[:4] == ["date", "kind", "reference", "description"]
    assert all({"date", "kind", "reference", "amount", "balance", "allocations"} <= set(line) for line in whole["lines"])
    assert whole["opening"] + sum(line["amount"] for line in whole["lines"]) == whole["closing"] == -5000
    assert (whole["billed"], whole["paid"]) == (20000, 25000)
    assert whole["lines"][-1]["balance"] == whole["closing"] == whole["ageing"]["total"]
    part = shop("statement", "--customer", "C1", "--from", "2026-02-01", "--to", "2026-02-28", "--json").json
    assert (part["opening"], part["closing"], part["from"], part["to"]) == (12000, 20000, "2026-02-01", "2026-02-28")
    account = shop("statement", "--customer", "C1", "--account", "A1", "--json").json
    assert (account["billed"], account["closing"]) == (8000, 0)
    assert "B1" not in json.dumps(account["lines"])
    for type_ in ("open_item", "activity"):
        assert shop("statement", "--customer", "C1", "--type", type_).json["closing"] == -5000


STATEMENT = ["customer", "account", "type", "from", "to", "currency", "opening", "lines", "billed", "paid", "closing", "ageing"]


def test_statement_closing_is_the_sum_of_the_exports(shop: Shop):
    shop("pay", "--customer", "C1", "--amount", "130.01")
    shop("pay", "--customer", "C2", "--amount", "25")
    accounts = {row["id"]: row for row in shop.rows("accounts")}
    net = {row["id"]: row["balance"] or 0 for row in shop.rows("customers")}
    for account in accounts.values():
        net[account["customer_id"]] += account["balance"] or 0
    for bill in shop.rows("bills"):
        net[bill["customer_id"] or accounts[bill["account_id"]]["customer_id"]] += bill["amount_remaining"]
    for customer in shop.rows("customers"):
        closing = shop("statement", "--customer", customer["external_reference"]).json["closing"]
        assert closing == net[customer["id"]]
    aged = shop("ageing", "--format", "json").json
    assert {line["customer_id"]: line["total"] for line in aged["customers"]} == net


def test_one_statement_in_three_formats(shop: Shop, tmp_path: Path):
    shop("pay", "--customer", "C1", "--amount", "130", "--on", "2026-03-01")
    whole = shop("statement", "--customer", "C1", "--format", "json").json
    rows = list(csv.DictReader(io.StringIO(shop("statement", "--customer", "C1", "--format", "csv").out)))
    lines = [row for row in rows if row["kind"] not in ("opening", "closing", "allocation")]
    minor = [round(float(row["amount"]) * 100) for row in lines]
    assert minor == [line["amount"] for line in whole["lines"]]
    assert rows[-1]["balance"] == "70.00"
    assert whole["closing"] == 7000
    # In a process of its own: drawing makes a Qt application, and a test process can have one only.
    words = ["statement", str(shop.path), "--customer", "C1", "--format", "pdf", "--out", str(tmp_path / "s.pdf")]
    subprocess.run([sys.executable, "-m", "billing_desktop", *words], cwd=ROOT, check=True, capture_output=True, timeout=60)
    assert (tmp_path / "s.pdf").read_bytes().startswith(b"%PDF")


def test_ageing_keys_and_sums(shop: Shop):
    shop("pay", "--customer", "C2", "--amount", "25")
    aged = shop("ageing", "--as-of", "2026-02-10", "--format", "json").json
    assert aged["as_of"] == "2026-02-10"
    [total] = aged["totals"]
    assert list(total) == ["currency", *AGEING]
    assert (total["no_due_date"], total["days_1_30"], total["total"]) == (9000, 12000, 21000)
    now = shop("ageing", "--json").json
    for column in AGEING:
        assert now["totals"][0][column] == sum(line[column] for line in now["customers"])
    assert now["totals"][0]["credit"] == -1500
    rows = list(csv.DictReader(io.StringIO(shop("ageing", "--format", "csv").out)))
    assert [rows[-1]["name"], rows[-1]["credit"], rows[-1]["total"]] == ["total", "-15.00", "185.00"]


def test_a_fault_of_the_program_is_one_sentence_too(shop: Shop, tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr("billing_desktop.paths._Chosen.folder", tmp_path / "kept")
    monkeypatch.setattr("billing_desktop.services.billing.Billing.check", lambda self: 1 / 0)
    answer = shop("check")
    assert (answer.code, len(answer.err.splitlines())) == (1, 1)
    assert "ZeroDivisionError" in answer.err
    (file,) = (tmp_path / "kept" / "reports").iterdir()
    assert str(file) in answer.err
    report = file.read_text("utf-8")
    assert ("check" in report, "ZeroDivisionError" in report, "SQLite" in report) == (True, True, True)
    assert str(shop.path.name) not in report
    monkeypatch.setenv("BILLING_DESKTOP_TRACE", "1")
    with pytest.raises(ZeroDivisionError):
        shop("check")


def test_data_may_lie_in_a_folder_that_is_named(shop: Shop, command: Command, tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr("billing_desktop.paths._Chosen.folder", None)  # put back afterwards
    assert command("--data-dir", tmp_path / "here", "backup", shop.path).code == 0
    assert len(list((tmp_path / "here" / "backups").rglob("*.book"))) == 1
    (tmp_path / "file").touch()
    refused = command("--data-dir", tmp_path / "file" / "here", "backup", shop.path)
    assert (refused.code, "cannot be used" in refused.err) == (1, True)


def _process(line: str, **env: str) -> "subprocess.CompletedProcess[bytes]":
    hidden = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    there = {name: value for name, value in os.environ.items() if name not in hidden}
    script = line.replace("PROGRAM", f'"{sys.executable}" -m billing_desktop')
    return subprocess.run(["/bin/sh", "-c", script], cwd=ROOT, env=there | env, capture_output=True, timeout=60, check=False)


@pytest.mark.skipif(os.name != "posix", reason="a shell is needed")
def test_as_a_process(shop: Shop, command: Command):
    shop.take("customers", "external_reference,name\nC9,花江\n")
    book = f'"{shop.path}"'
    piped = _process(f"PROGRAM export {book} entries | head -1")
    assert (piped.stdout, piped.stderr) == (b"[\n", b"")
    ascii_ = _process(f"PROGRAM export {book} customers", PYTHONIOENCODING="ascii", LC_ALL="C")
    assert (ascii_.returncode, "花江" in ascii_.stdout.decode()) == (0, True)
    nowhere = _process(f"PROGRAM check {book} >&-")
    assert (nowhere.returncode, nowhere.stderr) == (0, b"")
    if Path("/dev/full").exists():
        full = _process(f"PROGRAM check {book} > /dev/full")
        assert (full.returncode, full.stderr.count(b"\n")) == (1, 1)
        assert b"no space" in full.stderr
    refused = _process(f"PROGRAM pay {book} --customer C1 --amount 0")
    assert (refused.returncode, refused.stdout, refused.stderr.count(b"\n")) == (1, b"", 1)


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only there a window needs a display")
def test_without_a_screen_the_window_says_so(shop: Shop):
    said = _process(f'PROGRAM open "{shop.path}"')
    assert (said.returncode, said.stdout, said.stderr.count(b"\n")) == (1, b"", 1)
    assert re.search(rb"no screen.*--help", said.stderr)


def test_qt_is_loaded_only_to_draw(shop: Shop):
    script = (
        "import sys; from billing_desktop.cli import run;"
        f"run(['statement', {str(shop.path)!r}, '--customer', 'C1']); sys.exit('PySide6' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", script], cwd=ROOT, capture_output=True, timeout=60, check=False)
    assert done.returncode == 0, done.stderr


def test_a_list_names_whose_its_rows_are(make: Make):
    shop = make()
    shop.take("customers", "external_reference,name\nC7,Ann\n")
    shop.take("accounts", "external_reference,customer,name\nA7,C7,Web\n")
    shop.take("bills", "external_reference,customer,account,amount_due,bill_date\nB1,C7,,10,2026-02-01\nB2,,A7,20,2026-02-01\n")
    bills = {row["external_reference"]: row for row in shop.rows("bills")}
    whose = ("customer", "customer_name", "account", "account_name")
    assert [bills["B1"][name] for name in whose] == ["C7", "Ann", "", ""]
    assert [bills["B2"][name] for name in whose] == ["", "Ann", "A7", "Web"]
    assert [(row["customer"], row["customer_name"]) for row in shop.rows("accounts")] == [("C7", "Ann")]
    again = make("Again")
    again.take("customers", "external_reference,name\nC7,Ann\n")
    for kind in ("accounts", "bills"):
        assert again.take(kind, shop("export", kind, "--format", "csv").out).code == 0, "a list comes back as it is"
