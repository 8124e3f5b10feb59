"""What only the window asks of the services, through their own doors: so that it holds without a window too."""

import os
import sys
from contextlib import closing
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from billing_desktop.domain.model import Bill, Customer
from billing_desktop.domain.recipe import STANDARD, Recipe
from billing_desktop.services import Billing, BillingError, FieldErrors, PaymentDraft, backup_places, backups, papers, recipes
from billing_desktop.services.backup_places import BackupPlaces
from billing_desktop.services.statement_making import Wanted
from billing_desktop.services.statement_runs import require_folder

from ..store.raw import NOON, damage, make, sha256

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def book(tmp_path: Path):
    make(tmp_path / "shop.book").close()
    billing = Billing.open(tmp_path / "shop.book", clock=lambda: NOON)
    billing.backups.places = BackupPlaces(tmp_path / "data")
    yield billing
    billing.close()


def test_the_age_of_the_last_backup(book: Billing):
    assert book.backups.age() is None
    book.backups.make()
    assert book.backups.age() == timedelta(0)


def test_all_there_is_can_be_copied_to_where_someone_says(book: Billing, tmp_path: Path):
    copy = book.backups.copy_to(tmp_path / "copy.book")
    assert backups.look(copy, check=True).contents.customers == 1


def test_a_file_from_before_an_upgrade_is_kept_among_the_backups(book: Billing, tmp_path: Path):
    older = tmp_path / "older.book"
    older.write_bytes((tmp_path / "shop.book").read_bytes())
    first, second = book.backups.keep_copy(older), book.backups.keep_copy(older)
    assert (first.name, first.why) == ("shop-2025-03-10-1200-before-upgrade.book", "before-upgrade")
    assert second.name != first.name
    assert backups.look(book.backups.folder() / first.name).contents == backups.look(older).contents
    assert {one.name for one in backups.files_in(book.backups.folder(), "shop")} == {first.name, second.name}


def test_the_newest_backup_that_breaks_no_rule_is_found(book: Billing, tmp_path: Path):
    path, places = tmp_path / "shop.book", book.backups.places
    assert backups.newest_good(places, path) is None
    good = book.backups.make()
    broken = book.backups.keep_copy(path)
    damage(
        book.backups.folder() / broken.name,
        "UPDATE bill SET due_minor = due_minor + 1, outstanding_minor = outstanding_minor + 1",
    )
    junk = book.backups.folder() / "shop-2025-03-11-0900.book"
    junk.write_bytes(b"no book at all")
    found = backups.newest_good(places, path)
    assert found is not None
    assert (found.path.name, found.findings) == (good.name, ())
    (book.backups.folder() / good.name).unlink()
    assert backups.newest_good(places, path) is None


def test_a_file_that_only_looks_like_a_backup_hides_none(book: Billing):
    made = book.backups.make()
    folder = book.backups.folder()
    for name in ("shop-2025-99-99-9999.book", "shop.book", "other-2025-03-10-1200.book"):
        (folder / name).write_bytes(b"")
    (folder / "shop-2025-03-10-1201.book").mkdir()
    assert [one.name for one in backups.files_in(folder, "shop")] == [made.name]


def test_a_backup_that_cannot_be_made_elsewhere_says_so_and_half_ones_are_cleared_away(book: Billing, tmp_path: Path):
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(BillingError, match="No backup was made in"):
        book.backups.make(tmp_path / "file" / "folder")
    assert book.backups.last().problem == ""  # the folder was no choice of the book's
    old, young = (book.backups.folder() / f".shop-2025-03-0{number}-1200.book.new" for number in (1, 2))
    for half in (old, young):
        half.parent.mkdir(parents=True, exist_ok=True)
        half.write_bytes(b"half")
    os.utime(old, (0, 0))
    os.utime(young, (NOON.timestamp(), NOON.timestamp()))
    book.backups.make()
    assert (old.exists(), young.exists()) == (False, True)


def test_where_a_book_should_not_lie(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    assert backup_places.warning(tmp_path, book=True) == ""
    far = Path("\\\\server\\share")
    assert backup_places.warning(far, book=True).startswith("This folder lies on another computer, where a book can be damaged.")
    assert backup_places.warning(far, book=False).endswith("while that cannot be reached, no backup is made.")
    assert not backup_places.on_network(tmp_path, "short line\n\n")
    monkeypatch.setattr(sys, "platform", "win32")
    assert not backup_places.on_network(tmp_path)
    monkeypatch.setattr(sys, "platform", "linux")

    def hidden(*_: object, **__: object) -> str:
        raise PermissionError

    monkeypatch.setattr(Path, "read_text", hidden)
    assert not backup_places.on_network(tmp_path)


def test_nothing_is_recorded_in_a_book_that_breaks_its_rules(book: Billing, tmp_path: Path):
    findings = [one for one in _broken(tmp_path) if one.text]
    book.stop_for_damage(findings[:1])
    before = sha256(tmp_path / "shop.book")
    with pytest.raises(BillingError) as caught:
        book.payments.record(PaymentDraft(1, 1, 100), key="no")
    assert caught.value.code == "book_damaged"
    first = findings[0].text.rstrip(".")
    end = "Nothing was changed and nothing can be recorded in it."
    assert caught.value.text == f"shop.book breaks a rule of its own: {first}. {end}"
    book.stop_for_damage(findings * 2000)  # the first reason stays
    with pytest.raises(BillingError, match=end) as again:
        book.payments.record(PaymentDraft(1, 1, 100), key="no")
    assert again.value.text == caught.value.text
    assert sha256(tmp_path / "shop.book") == before
    with closing(Billing.open(tmp_path / "shop.book", clock=lambda: NOON)) as other:
        other.stop_for_damage([findings[0]] * 2001)
        with pytest.raises(BillingError, match=f"and 2,000 more. {end}"):
            other.payments.record(PaymentDraft(1, 1, 100), key="no")


def _broken(tmp_path: Path):
    path = tmp_path / "broken.book"
    make(path).close()
    damage(path, "UPDATE bill SET due_minor = due_minor + 1, outstanding_minor = outstanding_minor + 1")
    return backups.look(path, check=True).findings


def test_a_book_that_can_only_be_read_is_not_opened(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    make(tmp_path / "shop.book").close()
    monkeypatch.setattr(os, "access", lambda *_, **__: False)
    with pytest.raises(BillingError, match="can only be read: the file or its folder is protected"):
        Billing.open(tmp_path / "shop.book")
    with pytest.raises(BillingError, match=f"Nothing may be written into {tmp_path.name}; choose another folder"):
        require_folder(tmp_path)


def test_a_book_that_the_engine_opens_for_reading_is_not_opened(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    """As root no file is protected, so the engine's answer is given here: a share may only say so once the file is open."""
    make(tmp_path / "shop.book").close()
    monkeypatch.setattr("billing_desktop.store.database.Store.can_write", lambda _store: False)
    with pytest.raises(BillingError, match="can only be read: the file or its folder is protected"):
        Billing.open(tmp_path / "shop.book")


def test_a_book_needs_a_currency_and_a_zone_that_there_are(tmp_path: Path):
    with pytest.raises(FieldErrors) as caught:
        Billing.new(tmp_path / "x.book", name="X", currency="EUX", model="bill", time_zone="Mars/Base")
    assert [(one.field, one.text) for one in caught.value.problems] == [
        ("currency", "EUX is no currency code in use; write one as EUR."),
        ("time_zone", '"Mars/Base" is no time zone known here; write one as Europe/Berlin.'),
    ]
    assert not (tmp_path / "x.book").exists()


def test_a_payment_by_its_public_id(book: Billing):
    (row,) = book.read.payments(1)
    assert book.read.find_payment(row.public_id) == row
    assert book.read.find_payment("pay_none") is None


def test_several_statements_are_marked_as_sent_at_once(book: Billing):
    book.customers.change(replace(book.read.customer(1), email="c@example.org"))
    for to in (date(2025, 2, 1), date(2025, 3, 1)):
        book.issuing.issue(Wanted(1, None, "balance_forward", date(2025, 1, 1), to, parts=STANDARD[0]))
    assert book.issuing.mark_many_sent(["S-0001", "S-0002"], "email") == 2
    sent = [row.sent for row in book.issuing.issued()]
    assert [(one.how, one.address) for one in sent if one] == [("email", "c@example.org")] * 2
    assert book.issuing.mark_many_sent(["S-0001"], "post") == 1
    with pytest.raises(BillingError):
        book.issuing.mark_many_sent(["S-0002", "S-0009"], "hand")
    assert [row.sent.how for row in book.issuing.issued() if row.sent] == ["email", "post"]  # newest first; none by hand


def test_issued_is_exactly_what_was_shown(book: Billing):
    wanted = Wanted(1, None, "balance_forward", date(2025, 1, 1), date(2025, 3, 10), parts=STANDARD[0])
    shown = book.issuing.draft(wanted)
    book.payments.record(PaymentDraft(1, 1, 100), key="meanwhile")
    with pytest.raises(BillingError, match="The books moved since this statement was shown, so it was not issued"):
        book.issuing.issue(wanted, seen=shown)
    assert book.issuing.issued() == []
    again = book.issuing.draft(wanted)
    name = book.issuing.draft_name(again, "pdf")
    issued = book.issuing.issue(wanted, seen=again)
    assert book.issuing.file_name(issued) == name


def test_a_book_keeps_so_many_recipes(book: Billing):
    for number in range(recipes.MOST):
        book.recipes.keep(Recipe(f"r {number}"))
    with pytest.raises(BillingError, match="remove one in the settings first"):
        book.recipes.keep(Recipe("one more"))
    book.recipes.keep(Recipe("R 0", "open_item"))  # one of the same name takes its place
    assert len(book.recipes.list()) == recipes.MOST


def test_letters_drawn_and_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    clock = lambda: datetime(2026, 2, 6, 9, tzinfo=UTC)  # noqa: E731
    made = Billing.new(tmp_path / "r.book", name="R", currency="EUR", model="bill", clock=clock, time_zone="UTC")
    with closing(made) as billing:
        who = billing.customers.add(Customer(name="Late"), key="c")
        due = date(2026, 1, 10)
        billing.bills.raise_bill(Bill(amount_due=1000, customer_id=who, bill_date=due, due_date=due), key="b")
        letter = billing.reminders.make(who, "EUR")
        assert billing.reminders.page_painter(letter).pages == 1
        with pytest.raises(BillingError, match="is no format of letters; choose one of"):
            billing.reminders.write(letter, "doc")
        (tmp_path / "out").mkdir()

        def full(*_: object) -> None:
            raise OSError(28, "No space left on device")

        monkeypatch.setattr(os, "fsync", full)
        result = billing.reminders.write_all(billing.reminders.late(), "txt", tmp_path / "out")
        monkeypatch.undo()
        assert (result.written, result.files) == (0, [])
        assert "disk is full" in result.why


def test_a_report_is_saved_whole(book: Billing, tmp_path: Path):
    report = book.reports.make("customers")
    book.reports.save(report, "csv", tmp_path / "report.csv")
    with pytest.raises(BillingError):
        book.reports.save(report, "csv", tmp_path / "report.csv")
    assert (tmp_path / "report.csv").read_bytes() == book.reports.write(report, "csv")


def test_what_was_kept_and_is_damaged():
    assert papers.logo_bytes(5) == papers.logo_bytes("%%%") == papers.logo_bytes("A" * 3_000_000) == b""
    assert papers.logo_bytes("aGk=") == b"hi"
    with pytest.raises(BillingError, match="its PDF can still be saved"):
        papers.KeptPages(b"junk", lambda _name: b"")
