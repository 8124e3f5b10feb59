"""The commands of corrections: each is one act, seen through `export`; a refused one leaves every export as it was."""

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from tests.cli.conftest import Command, Keep, Shop, build_shop

Make = Callable[..., Shop]
ACT = ["posting", "text", "repeated", "customer_id", "bill", "payment", "balances"]


def bills(shop: Shop) -> dict[str, tuple[int, int, int, int, int, int]]:
    """Return due, paid, credited, written off, cancelled and remaining of each bill."""
    parts = ("due", "paid", "credited", "written_off", "cancelled", "remaining")
    return {row["external_reference"]: tuple(row[f"amount_{part}"] for part in parts) for row in shop.rows("bills")}


def balances(shop: Shop) -> dict[str, int | None]:
    return {row["external_reference"]: row["balance"] for kind in ("customers", "accounts") for row in shop.rows(kind)}


def done(shop: Shop, *words: object) -> dict[str, Any]:
    """Carry out an act as JSON; it must have the keys of every act, and the book must be whole afterwards."""
    answer = shop(*words, "--json")
    assert answer.code == 0, answer.err
    assert shop("check").code == 0
    found = dict(answer.json)
    assert list(found) == ACT
    return found


def paid(shop: Shop, *words: object) -> dict[str, Any]:
    """Record a payment or credit note as JSON."""
    answer = shop(*words, "--json")
    assert answer.code == 0, answer.err
    assert {"id", "posting", "repeated", "allocations", "events", "unapplied"} <= set(answer.json)
    return dict(answer.json)


def build_rich(shop: Shop) -> None:
    build_shop(shop)
    paid(shop, "pay", "--customer", "C1", "--amount", "350", "--on", "2026-02-10")
    paid(shop, "pay", "--account", "A1", "--customer", "C1", "--amount", "30", "--on", "2026-02-11")
    done(shop, "raise", "--account", "A1", "--amount", "100", "--reference", "B4", "--bill-date", "2026-02-12")
    assert balances(shop) == {"C1": -15000, "C2": 0, "A1": -3000, "A2": 0}


@pytest.fixture
def rich(keep: Keep) -> Shop:
    """Give the shop of bills 150.00 of Ann's credit, and 30.00 on her account A1."""
    return keep("rich", build_rich)


@pytest.fixture
def owes(make: Make) -> Shop:
    """Make a book of balances for each customer: Ann owes 200.00."""
    one = make(model="customer_balance")
    assert one.take("customers", "external_reference,name,opening,opening_on\nC1,Ann,200,2026-01-01\nC2,Bob,,\n").code == 0
    return one


def test_credit_note(shop: Shop):
    note = paid(shop, "credit-note", "--customer", "C1", "--amount", "30", "--reason", "late", "--allocate", "B2=20")
    assert note["id"].startswith("crn_")
    assert note["events"] == []
    assert (bills(shop)["B2"], balances(shop)["C1"]) == ((8000, 0, 2000, 0, 0, 6000), -1000)
    spread = ["--customer", "C1", "--amount", "60", "--reason", "late"]
    paid(shop, "credit", *spread, "--reference", "B2", "--spread", "oldest_due")
    assert (bills(shop)["B1"][2], bills(shop)["B2"][2]) == (6000, 2000), "oldest due, whatever the reference or an exact match"
    paid(shop, "credit", "--account", "A1", "--amount", "5", "--reason", "late")
    assert balances(shop)["A1"] == -500
    assert [row["reason"] for row in shop.rows("entries") if row["act"] == "credit_note"] == ["late"] * 4
    assert shop("reverse", note["id"]).code == 0
    assert (bills(shop)["B2"][2], balances(shop)["C1"]) == (0, 0)


def test_apply_credit_names_its_owner_or_finds_it(rich: Shop):
    found = done(rich, "apply-credit", "B4", "--amount", "20")
    assert (found["bill"]["amount_remaining"], found["balances"][0]["external_reference"]) == (8000, "A1")
    assert balances(rich)["A1"] == -1000
    assert "credit of Web" in rich.refuses("apply-credit", "B4", "--amount", "20")
    done(rich, "apply-credit", "B4", "--amount", "10")
    done(rich, "apply-credit", "B4", "--amount", "15")
    assert (balances(rich)["C1"], balances(rich)["A1"], bills(rich)["B4"][5]) == (-13500, 0, 5500)
    payment = rich.rows("payments")[0]["id"]
    done(rich, "apply-credit", "B4", "--amount", "5", "--payment", payment)
    done(rich, "apply-credit", "B4", "--amount", "5", "--customer", "C1")
    assert (balances(rich)["C1"], bills(rich)["B4"]) == (-12500, (10000, 5500, 0, 0, 0, 4500))
    assert "somebody else" in rich.refuses("apply-credit", "B3", "--amount", "5", "--customer", "C1")


def test_apply_credit_under_a_key_is_the_first_result_although_the_credit_is_gone(rich: Shop):
    words = ("apply-credit", "B4", "--amount", "30", "--key", "K1")
    first = done(rich, *words)
    before = rich.everything()
    again = done(rich, *words)
    assert (first["repeated"], again["repeated"], again["posting"]) == (False, True, first["posting"])
    assert rich.everything() == before


def test_take_off(rich: Shop):
    payment = rich.rows("payments")[0]["id"]
    found = done(rich, "take-off", payment, "B1", "--amount", "20", "--on", "2026-03-01")
    assert (bills(rich)["B1"][5], balances(rich)["C1"]) == (2000, -17000)
    assert (found["payment"]["id"], found["payment"]["unapplied"]) == (payment, 17000)
    done(rich, "take-off", payment, "B1")
    assert (bills(rich)["B1"], balances(rich)["C1"]) == ((12000, 0, 0, 0, 0, 12000), -27000)
    rich.refuses("take-off", payment, "B1")


def test_refund(rich: Shop):
    done(rich, "refund", "--amount", "50", "--customer", "C1", "--reason", "asked for it")
    done(rich, "refund", "--amount", "10", "--account", "A1")
    assert (balances(rich)["C1"], balances(rich)["A1"]) == (-10000, -2000)
    first, second = (row["id"] for row in rich.rows("payments"))
    found = done(rich, "refund", "--amount", "5", "--payment", second)
    assert (found["payment"]["refunded"], found["balances"][0]["balance"], balances(rich)["A1"]) == (1500, -1500, -1500)
    done(rich, "refund", "--amount", "20", "--payment", first, "--bill", "B1")
    assert (bills(rich)["B1"], balances(rich)["C1"]) == ((12000, 10000, 0, 0, 0, 2000), -10000)
    assert "100.00" in rich.refuses("refund", "--amount", "100.01", "--customer", "C1")


def test_write_off_a_bill_and_its_recovery(shop: Shop):
    done(shop, "write-off", "B1", "--amount", "20", "--reason", "gone")
    assert bills(shop)["B1"] == (12000, 0, 0, 2000, 0, 10000)
    done(shop, "write-off", "--reason", "gone", "B1")
    assert bills(shop)["B1"] == (12000, 0, 0, 12000, 0, 0)
    assert "nothing to write off" in shop.refuses("write-off", "B1", "--reason", "gone")
    paid(shop, "pay", "--customer", "C1", "--amount", "50", "--allocate", "B1=50")
    assert bills(shop)["B1"] == (12000, 5000, 0, 7000, 0, 0)


def test_write_off_a_balance_and_its_recovery(owes: Shop):
    done(owes, "write-off", "--customer", "C1", "--amount", "50", "--reason", "gone")
    assert balances(owes)["C1"] == 15000
    paid(owes, "pay", "--customer", "C1", "--amount", "30", "--recovery")
    assert balances(owes)["C1"] == 15000
    paid(owes, "pay", "--customer", "C1", "--amount", "30")
    assert balances(owes)["C1"] == 12000
    done(owes, "write-off", "--customer", "C1", "--reason", "gone")
    assert balances(owes)["C1"] == 0


def test_amend_and_cancel_a_bill(rich: Shop):
    done(rich, "amend-bill", "B1", "100")
    assert (bills(rich)["B1"][:2], balances(rich)["C1"]) == ((10000, 10000), -17000)
    done(rich, "amend-bill", "B3", "25.50", "--reason", "more work")
    assert bills(rich)["B3"][0] == 2550
    rich.refuses("amend-bill", "B3", "25.50")
    rich.refuses("amend-bill", "B3", "-1")
    assert "take it off first" in rich.refuses("cancel-bill", "B1")
    found = done(rich, "cancel-bill", "B3")
    assert (found["bill"]["status"], bills(rich)["B3"]) == ("paid", (2550, 0, 0, 0, 2550, 0))


def test_set_balance(owes: Shop):
    done(owes, "set-balance", "--customer", "C1", "230", "--reason", "as agreed")
    assert balances(owes)["C1"] == 23000
    done(owes, "set-balance", "--customer", "C1", "-1,230.50", "--reason", "as agreed")
    assert balances(owes)["C1"] == -123050
    done(owes, "set-balance", "--customer", "C1", "--reason", "as agreed", "--on", "2026-01-05", "-5")
    assert [row["amount"] for row in owes.rows("entries")] == [20000, 3000, -146050, -20500]
    assert {row["reason"] for row in owes.rows("entries")[1:]} == {"as agreed"}
    owes.refuses("set-balance", "--customer", "C1", "12.345", "--reason", "x")


def test_set_balance_is_refused_where_bills_are_owed(shop: Shop):
    assert "cannot be set" in shop.refuses("set-balance", "--customer", "C1", "5", "--reason", "x")


def test_transfer(rich: Shop):
    done(rich, "transfer", "--from", "C1", "--to", "A1", "--amount", "20")
    assert (balances(rich)["C1"], balances(rich)["A1"]) == (-13000, -5000)
    found = done(rich, "transfer", "--from", "account:A1", "--to", "customer:C1", "--amount", "50", "--reason", "back")
    assert [one["balance"] for one in found["balances"]] == [0, -18000]
    assert "one customer" in rich.refuses("transfer", "--from", "C1", "--to", "C2", "--amount", "1")


def test_an_account_needs_no_customer_beside_it(rich: Shop):
    paid(rich, "pay", "--account", "A1", "--amount", "7", "--on", "2026-02-13")
    lines = rich("statement", "--account", "A1", "--json").json["lines"]
    assert [line["kind"] for line in lines if line["date"] == "2026-02-13"] == ["payment"]


def test_a_reference_of_both_kinds_says_so(rich: Shop):
    assert rich.take("accounts", "external_reference,customer,name\nC1,C1,Same\n").code == 0
    said = rich.refuses("transfer", "--from", "C1", "--to", "A1", "--amount", "1")
    assert "customer:C1 or account:C1" in said
    done(rich, "transfer", "--from", "customer:C1", "--to", "account:C1", "--amount", "1")
    assert {row["name"]: row["balance"] for row in rich.rows("accounts")}["Same"] == -100


def test_charge_is_a_bill_where_bills_are_owed(shop: Shop):
    found = done(shop, "charge", "--customer", "C1", "--amount", "12.50", "--reason", "fee", "--on", "2026-02-03")
    assert (found["bill"]["amount_due"], found["bill"]["bill_date"]) == (1250, "2026-02-03")


def test_charge_raises_a_balance(owes: Shop):
    again = done(owes, "charge", "--customer", "C1", "--amount", "12.50")
    assert (again["bill"], again["balances"][0]["balance"], balances(owes)["C1"]) == (None, 21250, 21250)


def test_raise_with_and_without_credit(rich: Shop):
    words = ("raise", "--customer", "C1", "--amount", "40", "--due-date", "2027-01-31", "--bill-date", "2026-03-01")
    plain = done(rich, *words, "--reference", "B5", "--description", "Posters")["bill"]
    assert (plain["amount_remaining"], plain["due_date"], plain["bill_date"]) == (4000, "2027-01-31", "2026-03-01")
    used = done(rich, *words, "--use-credit")
    assert (used["bill"]["status"], used["balances"][0]["balance"], balances(rich)["C1"]) == ("paid", -11000, -11000)
    assert used["bill"]["external_reference"].startswith("INV-")
    row = next(row for row in rich.rows("bills") if row["external_reference"] == "B5")
    assert (row["description"], row["account_id"]) == ("Posters", None)
    assert "earlier" in rich.refuses("raise", "--customer", "C1", "--amount", "1", "--due-date", "2020-01-01")
    assert "B5 is used" in rich.refuses("raise", "--customer", "C1", "--amount", "1", "--reference", "B5")


def test_lock(shop: Shop):
    assert shop("lock", "2026-02-28", "--json").json == {"locked_through": "2026-02-28"}
    paid(shop, "pay", "--customer", "C1", "--amount", "120", "--on", "2026-02-10")
    last = shop.rows("entries")[-1]
    assert (last["given_on"], last["effective_on"]) == ("2026-02-10", "2026-03-01")
    assert "before today" in shop.refuses("lock", date.max.isoformat())
    assert "2026-02-06" in shop.refuses("lock", "soon")
    assert shop("lock", "none", "--json").json == {"locked_through": None}


def test_undo_and_redo(shop: Shop):
    first = paid(shop, "pay", "--customer", "C1", "--amount", "120")
    before = {**bills(shop), **balances(shop)}
    second = paid(shop, "pay", "--customer", "C2", "--amount", "10")
    assert done(shop, "undo")["text"].startswith("Payment of 10.00 from Bob undone")
    assert {**bills(shop), **balances(shop)} == before
    redone = done(shop, "redo", "--key", "R1")
    again = done(shop, "redo", "--key", "R1")
    assert (redone["repeated"], again["repeated"], again["posting"]) == (False, True, redone["posting"])
    assert [row["state"] for row in shop.rows("payments") if row["id"] == second["id"]] == ["recorded"]
    done(shop, "undo", first["posting"])
    done(shop, "undo", second["posting"])
    assert (bills(shop)["B1"][5], bills(shop)["B3"][5]) == (12000, 1000)
    shop.refuses("undo", first["posting"])


@pytest.mark.parametrize("number", ["x", "-1", "0", "999999", "9" * 18, "9" * 30, "\udcff", ""])
def test_an_act_that_is_none_is_not_undone(shop: Shop, number: str):
    shop.refuses("undo", number)


def test_undo_takes_its_number_after_options_too(shop: Shop):
    first = paid(shop, "pay", "--customer", "C1", "--amount", "120")
    paid(shop, "pay", "--customer", "C2", "--amount", "10")
    assert shop("undo", "--json", first["posting"]).json["text"].startswith("Payment of 120.00")


KEYED = [
    ("credit-note", "--customer", "C1", "--amount", "5", "--reason", "r"),
    ("take-off", "PAYMENT", "B1"),
    ("refund", "--customer", "C1", "--amount", "5"),
    ("write-off", "B4", "--reason", "r"),
    ("amend-bill", "B4", "90"),
    ("cancel-bill", "B4"),
    ("transfer", "--from", "C1", "--to", "A1", "--amount", "150"),
    ("charge", "--customer", "C1", "--amount", "5"),
    ("raise", "--customer", "C1", "--amount", "5"),
    ("undo",),
    ("pay", "--customer", "C1", "--amount", "5"),
    ("reverse", "PAYMENT"),
]


@pytest.mark.parametrize("words", KEYED, ids=[words[0] for words in KEYED])
def test_the_same_key_does_nothing_twice(rich: Shop, words: tuple[str, ...]):
    payment = rich.rows("payments")[0]["id"]
    words = tuple(payment if word == "PAYMENT" else word for word in words)
    first = rich(*words, "--key", "K", "--json")
    assert (first.code, first.json["repeated"]) == (0, False), first.err
    before = rich.everything()
    again = rich(*words, "--key", "K", "--json")
    assert (again.code, again.json["repeated"], again.json["posting"]) == (0, True, first.json["posting"]), again.err
    assert rich.everything() == before
    assert "K" in rich.refuses("charge", "--customer", "C1", "--amount", "77", "--key", "K")


def test_set_balance_under_a_key(owes: Shop):
    words = ("set-balance", "--customer", "C1", "5", "--reason", "r", "--key", "K")
    assert [done(owes, *words)["repeated"] for _ in range(2)] == [False, True]


@pytest.mark.parametrize(
    ("words", "says"),
    [
        ("credit-note --customer NOPE --amount 5 --reason r", 'no customer "NOPE"'),
        ("credit-note --account NOPE --amount 5 --reason r", 'no account "NOPE"'),
        ("credit-note --customer C1 --amount 0 --reason r", "above zero"),
        ("credit-note --customer C1 --amount 5 --reason ", "reason"),
        ("credit-note --customer C1 --amount 5 --reason r --allocate XX=5", 'account "XX"'),
        ("credit-note --customer C1 --amount 5 --reason r --on 2999-01-01", "ahead"),
        ("apply-credit NOPE --amount 5", 'no bill "NOPE"'),
        ("apply-credit B4 --amount 101 --customer C1", "100.00"),
        ("apply-credit B4 --amount 5 --payment pay_x", 'no payment "pay_x"'),
        ("apply-credit B1 --amount 5", "open"),
        ("apply-credit B4 --amount -5,00", "Write a point"),
        ("take-off pay_x B1", 'no payment "pay_x"'),
        ("refund --amount 5 --customer C2", "0.00"),
        ("refund --amount 5 --payment crn_x", 'no payment "crn_x"'),
        ("refund --amount 0 --customer C1", "above zero"),
        ("write-off B4 --amount 101 --reason r", "100.00"),
        ("write-off --customer C1 --reason r", "Nothing is open"),
        ("write-off B4 --reason ", "reason"),
        ("amend-bill B4 10.001", "decimals"),
        ("amend-bill NOPE 10", 'no bill "NOPE"'),
        ("cancel-bill B4 --on 2999-01-01", "ahead"),
        ("transfer --from C1 --to C1 --amount 5", "two balances"),
        ("transfer --from NOPE --to C1 --amount 5", 'no customer or account "NOPE"'),
        ("transfer --from account:C1 --to C1 --amount 5", 'no account "C1"'),
        ("transfer --from C1 --to A1 --amount 150.01", "150.00"),
        ("charge --customer C1 --amount -5", "above zero"),
        ("charge --customer C2 --account A1 --amount 5", 'no account "A1"'),
        ("raise --customer C1 --amount -5", "below zero"),
        ("raise --account A1 --amount 5 --bill-date 2026-02-30", "no calendar"),
        ("lock 2026-02-30", "no calendar"),
        ("redo", "nothing to redo"),
        ("statement --customer C1 --known-at 2026-02-06", "2026-02-06T18:00:00Z"),
        ("ageing --known-at yesterday", "zone"),
        ("ageing --known-at 0001-01-01T00:00:00+23:00", "instant"),
    ],
)
def test_acts_that_are_refused(rich: Shop, words: str, says: str):
    assert says in rich.refuses(*words.split(" "))


@pytest.mark.parametrize(
    "words",
    [
        "credit-note B --amount 5 --reason r",
        "credit-note B --customer C1 --amount 5",
        "credit-note B --customer C1 --amount 5 --reason r --allocate B1=5 --spread oldest_due",
        "credit-note B --customer C1 --amount 5 --reason r --spread even",
        "apply-credit B B1",
        "apply-credit B B1 --amount 5 --customer C1 --account A1",
        "take-off B pay_1",
        "pay B --amount 5",
        "statement B",
        "refund B --amount 5",
        "refund B --amount 5 --bill B1 --customer C1",
        "write-off B --reason r",
        "write-off B B1 --customer C1 --reason r",
        "write-off B --reason r B1 B2",
        "write-off B B1",
        "amend-bill B B1",
        "set-balance B 5 --reason r",
        "set-balance B --customer C1 5",
        "transfer B --from C1 --amount 5",
        "charge B --amount 5",
        "raise B --amount 5",
        "lock B",
        "undo B 1 2",
        "redo B 1",
        "export B journal --format json",
        "export B journal --json",
        "export B bills --format hledger",
    ],
)
def test_wrong_usage(command: Command, words: str):
    answer = command(*words.split())
    assert (answer.code, answer.out) == (2, "")
    assert answer.err.startswith("usage:")


def test_every_command_says_what_it_takes(command: Command):
    for name in (
        "credit-note", "credit", "apply-credit", "take-off", "refund", "write-off", "amend-bill", "cancel-bill", "set-balance",
        "transfer", "charge", "raise", "lock", "undo", "redo",
    ):  # fmt: skip
        assert command(name, "--help").code == 0
        assert name in command("--help").out


def test_as_known_at_an_instant(shop: Shop):
    before = datetime.now(UTC)
    paid(shop, "pay", "--customer", "C1", "--amount", "120", "--on", "2026-02-10")
    after = datetime.now(UTC) + timedelta(seconds=1)
    total = {}
    for name, at in (("before", before), ("after", after)):
        statement = shop("statement", "--customer", "C1", "--known-at", at.isoformat(), "--json").json
        [aged] = shop("ageing", "--known-at", at.isoformat(), "--json").json["totals"]
        total[name] = (statement["closing"], aged["total"])
    assert total == {"before": (20000, 21000), "after": (8000, 9000)}


def test_journal(shop: Shop, tmp_path: Path):
    default = shop("export", "journal").out
    assert default == shop("export", "journal", "--format", "hledger").out
    assert default.startswith("decimal-mark .\n")
    assert shop("export", "journal", "--format", "beancount", "--out", tmp_path / "book.beancount").code == 0
    assert "1900-01-01 open Assets:Receivable:" in (tmp_path / "book.beancount").read_text()


def test_texts_of_acts(rich: Shop):
    said = rich("apply-credit", "B4", "--amount", "20").out.splitlines()
    assert said == ["20.00 of credit of Web on bill B4.", "  80.00 open on bill B4", "  10.00 of credit of Web"]
