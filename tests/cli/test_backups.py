"""Backups from the command line: made, verified, and a book made of one."""

import gzip
from pathlib import Path

import pytest

from billing_desktop.services import Billing
from tests.cli.conftest import Command, Shop
from tests.store import old_books
from tests.store.raw import damage


def test_a_backup_is_made_verified_and_restored(shop: Shop, command: Command) -> None:
    made = shop("backup", "--to", shop.folder / "safe")
    assert made.code == 0
    assert "made and verified" in made.out
    (backup,) = (shop.folder / "safe").iterdir()
    verified = command("verify", backup, "--json")
    assert verified.code == 0
    assert verified.json["clean"]
    counted = len(shop("export", "bills").json)
    assert verified.json["bills"] == counted
    again = shop.folder / "again.book"
    answer = command("restore", backup, "--as", again, "--json").json
    assert (answer["book"], answer["name"]) == (str(again), verified.json["name"])
    assert command("check", again).code == 0
    assert command("export", again, "entries").json == shop("export", "entries").json
    refused = command("restore", backup, "--as", again)
    assert (refused.code, refused.err.count("\n")) == (1, 1)
    assert "already a file again.book" in refused.err


def test_a_backup_that_breaks_a_rule_is_named_and_not_restored(shop: Shop, command: Command) -> None:
    shop("backup", "--to", shop.folder / "safe")
    (backup,) = (shop.folder / "safe").iterdir()
    damage(backup, "UPDATE owed SET owed_minor = owed_minor + 1")
    verified = command("verify", backup)
    assert (verified.code, verified.err.count("\n")) == (1, 1)
    assert "kept as owing" in verified.err
    refused = command("restore", backup, "--as", shop.folder / "again.book")
    assert refused.code == 1
    assert "nothing was replaced" in refused.err
    assert not (shop.folder / "again.book").exists()
    assert "no book" in command("verify", shop.csv("a,b\n1,2\n" * 50)).err


def test_without_a_folder_a_backup_goes_where_those_of_the_book_go(shop: Shop, command: Command) -> None:
    first = Path(shop("backup", "--json").json["backup"])
    billing = Billing.open(shop.path)
    billing.backups.choose(shop.folder / "chosen")
    assert first.parent != billing.backups.folder()
    billing.close()
    assert Path(shop("backup", "--json").json["backup"]).parent == shop.folder / "chosen"


def test_a_protected_book_answers_what_only_reads(shop: Shop, command: Command, monkeypatch: pytest.MonkeyPatch) -> None:
    before = shop("ageing").out
    monkeypatch.setattr("billing_desktop.store.database.os.access", lambda _path, _mode: False)  # root may write anywhere
    assert shop("ageing").out == before
    refused = shop("pay", "--customer", "C1", "--amount", "5")
    assert (refused.code, refused.err.count("\n")) == (1, 1)
    assert "can only be read" in refused.err


def test_a_book_of_an_older_form_says_where_the_old_file_lies(shop: Shop, command: Command, later: int) -> None:
    packed = old_books.kept()[0]
    path = shop.folder / "older.book"
    path.write_bytes(gzip.decompress(packed.read_bytes()))
    first, second = command("ageing", path), command("ageing", path)
    assert (first.code, first.out) == (0, second.out)
    assert "kept as older-form-1.book" in first.err
    assert second.err == ""
