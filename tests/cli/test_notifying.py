"""Notifications from the command line: endpoints, delivering, a receiver of our own, and taking events as payments."""

import json
import re
import stat
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from billing_desktop.services import Billing

from ..webhooks.books import SECRET
from ..webhooks.receiver import Receiver
from .conftest import Shop

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(autouse=True)
def settings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give the program a folder of its own for settings, and no keychain."""
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.fail.Keyring")
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    import keyring.core

    keyring.core.init_backend()
    return tmp_path / "data" / "billing-desktop"


@contextmanager
def listening(*words: str) -> Iterator[tuple[str, Any]]:
    """Run `listen` as a program of its own; gives its URL, and at the end what it said."""
    command = [sys.executable, "-m", "billing_desktop", "listen", "--port", "0", *words]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=ROOT)
    assert process.stdout is not None
    found = re.search(r"http://127\.0\.0\.1:\d+/", process.stdout.readline())
    assert found
    said: list[str] = []
    try:
        yield found[0], said
    finally:
        process.terminate()  # Ctrl+C is not heard by what runs in the background of a script
        said += process.communicate(timeout=10)[0].splitlines()
        assert process.returncode == 0


def at_once(shop: Shop) -> None:
    """Let what waits be due now, as the window's Send now does."""
    billing = Billing.open(shop.path)
    billing.notifications.send_now()
    billing.close()


def test_from_an_endpoint_to_a_receiver_of_our_own(shop: Shop, settings: Path, tmp_path: Path):
    kept = tmp_path / "kept.jsonl"
    with listening("--secret", SECRET, "--fail", "503", "--times", "1", "--save", str(kept)) as (url, said):
        assert "allow private" in shop.refuses("endpoint", "add", url).lower()
        added = shop("endpoint", "add", url, "--secret", SECRET, "--allow-private", "--json")
        assert added.code == 0
        assert "readable by whoever can read your files" in added.err
        assert "secret" not in added.json
        shop("pay", "--customer", "C1", "--amount", "200.00")
        assert shop("deliver", "--once", "--json").json == {
            "delivered": 0,
            "waiting": 2,
            "set_aside": 0,
        }  # they wait to be undone
        at_once(shop)
        assert shop("deliver", "--once", "--json").json["delivered"] == 0  # 503, and the second waits in line
        at_once(shop)
        assert shop("deliver", "--once", "--json").json == {"delivered": 2, "waiting": 0, "set_aside": 0}
        assert shop("endpoint", "test", url).out.startswith("200 ")
    assert sum("signature fits" in line for line in said) == 4
    amounts = [json.loads(json.loads(line)["body"])["data"].get("amount") for line in kept.read_text().splitlines()]
    assert amounts == [12000, 12000, 8000, None]
    (listed,) = shop("endpoint", "list", "--json").json
    assert (listed["waiting"], listed["delivered_this_month"], listed["failing_since"]) == (0, 2, None)
    file = settings / "webhook-secrets.json"
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert SECRET in file.read_text()
    rotated = shop("endpoint", "rotate", url, "--json")
    assert rotated.json["secret"].startswith("whsec_")
    assert "signed with the old secret too" in rotated.err
    assert shop("endpoint", "off", url).code == shop("endpoint", "on", url).code == 0
    assert shop("endpoint", "remove", url).code == 0
    assert SECRET not in file.read_text()
    assert shop("check").code == 0


def test_no_secret_is_ever_in_the_book_or_what_is_made_of_it(shop: Shop, settings: Path, tmp_path: Path):
    """Grep for planted secrets over everything the program wrote, but for the one file that is meant to hold them."""
    canary = "whsec_" + "Q0FOQVJZQ0FOQVJZQ0FOQVJZ"
    said = f"bad secret {canary}, or {canary.removeprefix('whsec_')}".encode()
    with Receiver(behave=lambda number, message: f"500 X-Secret: {canary}", says=said, secret=canary) as receiver:
        shop("endpoint", "add", receiver.url, "--secret", canary, "--allow-private")
        shop("pay", "--customer", "C1", "--amount", "120.00")
        at_once(shop)
        shop("deliver", "--once")
        shop("endpoint", "rotate", receiver.url, "--secret", canary + "QQ==")
        at_once(shop)
        shop("deliver", "--once")
        shop("endpoint", "test", receiver.url)
        shop("endpoint", "list")
    shop("export", "events", "--format", "json", "--out", tmp_path / "events.json")
    shop("backup", "--to", tmp_path / "backups")
    events = shop.rows("events")
    assert len(events) == 1
    book = Billing.open(shop.path)
    (row,) = book.notifications.rows()
    assert [attempt.answer for attempt in book.notifications.attempts(row.delivery_id)] == [
        "bad secret [secret], or [secret]"
    ] * 2
    book.close()
    checked = 0
    for path in tmp_path.rglob("*"):
        if path.is_file() and path.name != "webhook-secrets.json":
            checked += 1
            assert b"Q0FOQVJZ" not in path.read_bytes(), path
            assert b"CANARY" not in path.read_bytes(), path
    assert checked >= 3


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (("endpoint", "add"), "endpoint"),
        (("endpoint", "add", "http://example.com/"), "https"),
        (("endpoint", "add", "https://10.0.0.1/"), "private"),
        (("endpoint", "add", "https://x/", "--secret", "short"), "secret"),
        (("endpoint", "remove", "https://nowhere.example/"), "no endpoint of this book"),
        (("deliver", "--once"), "no endpoint"),
    ],
)
def test_what_cannot_be_is_refused_in_a_sentence(shop: Shop, words: tuple[str, ...], code: str):
    assert code in shop.refuses(*words)


def event(id_: str, amount: int, target: str, **more: Any) -> dict[str, Any]:
    data = {"id": "ob_1", "amount": amount, "currency": "EUR", "payment_id": f"pay_{id_}", "metadata": {}, **more}
    return {
        "id": id_,
        "type": "obligation.amount_applied",
        "data": {**data, "bill_id": target, "created_at": "2026-02-03T10:00:00Z"},
    }


def test_events_of_another_system_are_recorded_once_each(shop: Shop, tmp_path: Path):
    file = tmp_path / "events.jsonl"
    rows = [event("evt_a", 5000, "B1"), event("evt_b", 9000, "B1"), event("evt_a", 5000, "B1")]
    file.write_text("\n".join(json.dumps(row) for row in rows))
    seen = shop("receive", file, "--dry-run", "--json")
    assert [row["state"] for row in seen.json["events"]] == ["new", "new", "before"]
    assert shop.rows("payments") == []
    done = shop("receive", file)
    assert "2 recorded, 1 recorded before, 0 refused" in done.out
    bill = next(row for row in shop.rows("bills") if row["external_reference"] == "B1")
    assert (bill["amount_paid"], bill["amount_remaining"]) == (12000, 0)
    assert [row["unapplied"] for row in shop.rows("payments")] == [0, 2000]
    assert [row["paid_on"] for row in shop.rows("payments")] == ["2026-02-03"] * 2
    assert "0 recorded, 3 recorded before" in shop("receive", file).out
    assert len(shop.rows("payments")) == 2
    assert shop("check").code == 0


@pytest.mark.parametrize(
    ("row", "why"),
    [
        (event("evt_1", 100, "B9"), "no bill B9"),
        (event("evt_1", 0, "B1"), "below 1"),
        (event("evt_1", 100, "B1", currency="USD"), "kept in EUR"),
        (event("evt_1", 100, "B1", metadata={"source": "credit"}), "not of new money"),
        ({**event("evt_1", 100, "B1"), "type": "obligation.amount_reversed"}, "Only obligation.amount_applied"),
        ({"id": "evt_1", "type": "obligation.amount_applied", "data": {"amount": "1"}}, "amount is missing or of the wrong kind"),
        ({"id": "evt_1"}, "no data"),
        (event("evt_1", 100, "B1", customer_id="C1"), "more than one"),
    ],
)
def test_an_event_that_is_no_new_money_is_refused(shop: Shop, tmp_path: Path, row: dict[str, Any], why: str):
    file = tmp_path / "event.json"
    file.write_text(json.dumps(row))
    answer = shop("receive", file)
    assert (answer.code, why in answer.err) == (1, True), answer
    assert shop.rows("payments") == []


def test_a_signature_is_held_where_a_secret_is_given(shop: Shop, tmp_path: Path):
    from billing_desktop.webhooks import signing

    body = json.dumps(event("evt_s", 700, "B1"))
    headers = signing.headers([SECRET], "evt_s", 1770000000, body.encode())
    file = tmp_path / "request.txt"
    file.write_text("POST /hooks HTTP/1.1\n" + "".join(f"{k}: {v}\n" for k, v in headers.items()) + "\n" + body)
    assert "signature does not fit" in shop("receive", file, "--secret", "whsec_" + "A" * 32).err
    bare = tmp_path / "bare.json"
    bare.write_text(body)
    assert "missing" in shop("receive", bare, "--secret", SECRET).err
    changed = tmp_path / "changed.json"
    changed.write_text(json.dumps({"headers": headers, "body": body.replace("700", "900")}))
    assert shop("receive", changed, "--secret", SECRET).code == 1
    assert shop.rows("payments") == []
    assert shop("receive", file, "--secret", SECRET).code == 0
    assert [row["amount"] for row in shop.rows("payments")] == [700]
