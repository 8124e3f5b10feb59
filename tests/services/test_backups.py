"""Backups: one state of the book whatever is written beside them, verified, thinned out by rule, and put back without loss."""

import threading
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from billing_desktop.domain.model import Customer
from billing_desktop.services import Billing, BillingError, PaymentDraft, backup_places, backups
from billing_desktop.services.backup_places import BackupPlaces

from ..store import kill_files, old_books
from ..store.raw import NOON, damage, make, raw, sha256


class Clock:
    """A clock that is set by hand."""

    def __init__(self) -> None:
        self.now = NOON

    def __call__(self) -> datetime:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def book(tmp_path: Path, clock: Clock) -> Iterator[Billing]:
    """Give an open book whose backups go into a folder of the test."""
    make(tmp_path / "shop.book").close()
    billing = Billing.open(tmp_path / "shop.book", clock=clock)
    billing.backups.places = BackupPlaces(tmp_path / "data")
    yield billing
    billing.close()


def pay(billing: Billing, number: int) -> None:
    draft = PaymentDraft(1, 1, 100 + number, reference=f"P-{number}")
    billing.payments.record(draft, key=f"pay-{number}")


def test_a_backup_is_the_book_itself(book: Billing, tmp_path: Path):
    made = book.backups.make()
    path = book.backups.folder() / made.name
    assert made.name == "shop-2025-03-10-1200.book"
    assert path.parent == tmp_path / "data" / "backups" / "shop"
    assert path.stat().st_mode & 0o777 == 0o600
    assert path.parent.stat().st_mode & 0o777 == 0o700
    before = sha256(path)
    there = backups.look(path, check=True)
    assert (there.contents.name, there.contents.customers, there.contents.bills) == ("Store", 1, 2)
    assert there.contents.owed == (("ZAR", 5000, 0),)
    assert there.contents.last_text == "Payment first of 150.00 from A"
    assert there.findings == ()
    again = book.backups.make()
    assert again.name == "shop-2025-03-10-1200-2.book"  # never over another file
    assert sha256(path) == before
    assert sorted(one.name for one in path.parent.iterdir()) == sorted([made.name, again.name])  # nothing lies beside them
    assert [one.name for one in book.backups.listed()] == [again.name, made.name]


def test_a_backup_beside_a_writer_holds_all_that_was_acknowledged(book: Billing, tmp_path: Path):
    """Reliability, T13: payments go on while backups are made; each holds at least what stood before it began."""
    acknowledged, stop = [0], threading.Event()

    def work() -> None:
        while not stop.wait(0.005):
            pay(book, acknowledged[0])
            acknowledged[0] += 1
        book.close_thread()

    writer = threading.Thread(target=work)
    writer.start()
    try:
        for number in range(12):
            at_least = acknowledged[0]
            made = book.backups.make(tmp_path / "there")
            restored = tmp_path / f"restored-{number}.book"
            backups.restore(tmp_path / "there" / made.name, restored)
            held = Billing.open(restored)
            assert held.check() == []
            references = {row["reference"] for row in held.exports.rows("payments")}
            held.close()
            assert {f"P-{one}" for one in range(at_least)} <= references
    finally:
        stop.set()
        writer.join()
    assert acknowledged[0] > 12


def test_when_one_is_due(book: Billing, clock: Clock):
    own = book.backups
    assert own.is_due()
    made = own.make()
    assert not own.is_due()
    pay(book, 1)
    assert own.is_due()
    made = own.make()
    clock.now += timedelta(hours=25)
    assert own.is_due()
    made = own.make()
    (own.folder() / made.name).unlink()
    assert own.is_due()


def test_old_backups_go_by_rule_and_only_ones_of_this_book(book: Billing, tmp_path: Path, clock: Clock):
    own, start = book.backups, clock.now
    shared = tmp_path / "shared"
    (tmp_path / "two").mkdir()  # another business, the same file name
    clock.now += timedelta(seconds=1)
    other = Billing.new(tmp_path / "two" / "shop.book", name="Else", currency="EUR", model="bill", clock=clock)
    other.backups.places = BackupPlaces(tmp_path / "data")
    for one in (own, other.backups):
        one.choose(shared)
    clock.now = start - timedelta(days=400)
    others = {other.backups.make().name, other.backups.make(why=backups.IMPORT).name}
    other.close()
    (shared / "shop-2020-01-01-0000.book").write_bytes(b"not a book at all")
    own.make(why=backups.IMPORT)
    for day in range(30):
        clock.now = start + timedelta(days=day)
        own.make()
    assert len(own.listed()) == 7 + 2 + 1 + 1  # days, weeks beyond them, the month before, and the one before an import
    there = {one.name for one in shared.iterdir()}
    assert others | {"shop-2020-01-01-0000.book"} <= there
    assert len(there) == 11 + 3


def test_a_damaged_book_pushes_no_good_backup_out(book: Billing):
    good = book.backups.make()
    damage(book.path, "UPDATE customer SET balance_minor = 5")
    with pytest.raises(BillingError, match="No backup was made: the book breaks a rule") as caught:
        book.backups.make()
    assert caught.value.code == "backup_failed"
    assert [one.name for one in book.backups.listed()] == [good.name]
    assert book.backups.last().problem == caught.value.text
    assert book.backups.is_due()
    assert len(list(book.backups.folder().iterdir())) == 1


def test_a_folder_that_cannot_be_written_is_said(book: Billing, tmp_path: Path):
    (tmp_path / "file").write_text("no folder")
    with pytest.raises(BillingError) as caught:
        book.backups.choose(tmp_path / "file" / "backups")
    assert caught.value.code == "cannot_write"
    book.backups.places.change(book.path, folder=str(tmp_path / "file" / "backups"))
    with pytest.raises(BillingError) as caught:
        book.backups.make()
    assert caught.value.code == "backup_failed"
    assert "backups" in book.backups.last().problem


def test_what_a_restore_would_lose_is_named(book: Billing, tmp_path: Path):
    made = book.backups.folder() / book.backups.make().name
    for number in (1, 2):
        pay(book, number)
    compared = book.backups.compare(made)
    assert (compared.same, compared.lost_count) == (True, 2)
    assert [one.text for one in compared.lost] == [f"Payment P-{n} of 1.0{n} from A" for n in (2, 1)]
    assert compared.present is not None
    assert compared.present.owed == (("ZAR", 4797, 0),)
    later = book.backups.folder() / book.backups.make().name
    assert book.backups.compare(later).lost_count == 0
    book.close()
    assert backups.compare_closed(made, book.path).lost_count == 2
    damage(book.path, "UPDATE posting SET hash = 'x' || hash WHERE id = 3")
    elsewhere = backups.compare_closed(made, book.path)
    assert (elsewhere.same, elsewhere.other_book) == (False, False)
    book.path.write_bytes(b"\0" * 9000)
    assert backups.compare_closed(made, book.path).present is None
    other = make(tmp_path / "other.book")
    other.customers.add(Customer(name="More"))
    assert not other.backups.compare(made).other_book  # made at the same instant by the same clock: the chain decides
    other.close()


def test_a_restore_puts_the_backup_in_its_place_and_keeps_the_file(book: Billing, tmp_path: Path):
    made = book.backups.folder() / book.backups.make().name
    pay(book, 1)
    book.close()
    kept = backups.restore_over(made, book.path, today=NOON)
    assert kept == tmp_path / "shop-before-restore-2025-03-10.book"
    restored, replaced = backups.look(book.path, check=True), backups.look(kept, check=True)
    assert (restored.contents.postings, replaced.contents.postings) == (3, 4)
    assert restored.findings == replaced.findings == ()
    again = backups.restore_over(kept, book.path, today=NOON)
    assert again == tmp_path / "shop-before-restore-2025-03-10-2.book"
    assert backups.look(book.path).contents.postings == 4
    assert made.exists()
    book.path.unlink()
    backups.restore_over(made, book.path)
    assert backups.look(book.path).contents.postings == 3


def test_a_restore_leaves_a_book_alone_that_is_open_or_a_backup_that_is_bad(book: Billing, tmp_path: Path):
    made = book.backups.folder() / book.backups.make().name
    db = raw(book.path)
    db.execute("SELECT * FROM book")
    with pytest.raises(BillingError) as caught:
        backups.restore_over(made, book.path)
    assert caught.value.code == "book_busy"
    db.close()
    pay(book, 1)
    book.close()
    before = backups.look(book.path)
    damage(made, "UPDATE entry SET amount_minor = amount_minor + 1 WHERE id = 1")
    with pytest.raises(BillingError) as caught:
        backups.restore_over(made, book.path)
    assert caught.value.code == "backup_damaged"
    assert backups.look(made, check=True).findings
    whole = made.read_bytes()
    made.write_bytes(whole[: len(whole) // 2])
    with pytest.raises(BillingError) as caught:
        backups.restore_over(made, book.path)
    assert caught.value.code in ("backup_damaged", "book_damaged")
    assert backups.look(book.path) == before
    assert sorted(one.name for one in tmp_path.iterdir()) == ["data", "shop.book"]


def test_a_book_that_nobody_can_read_is_kept_byte_for_byte(book: Billing, tmp_path: Path):
    made = book.backups.folder() / book.backups.make().name
    book.close()
    whole = bytearray(book.path.read_bytes())
    whole[4096 * 2 : 4096 * 40] = b"\xa5" * (4096 * 38)
    book.path.write_bytes(whole)
    before = sha256(book.path)
    kept = backups.restore_over(made, book.path, today=NOON, damaged=True)
    assert kept.name == "shop-damaged-2025-03-10.book"
    assert backups.look(book.path, check=True).findings == ()
    book.path.unlink()
    book.path.write_bytes(b"SQLite format 3\0" + b"\xff" * 5000)
    before = sha256(book.path)
    kept = backups.restore_over(made, book.path, today=NOON, damaged=True)
    assert kept.name == "shop-damaged-2025-03-10-2.book"
    assert sha256(kept) == before
    assert backups.look(book.path, check=True).findings == ()


@pytest.mark.parametrize(
    ("folder", "service"),
    [
        ("/home/ann/Dropbox/books", "Dropbox"),
        ("/home/ann/Dropbox (Personal)/books", "Dropbox"),
        ("C:/Users/ann/OneDrive - Shop/books", "OneDrive"),
        ("/Users/ann/Library/Mobile Documents/com~apple~CloudDocs/x", "iCloud"),
        ("/home/ann/Nextcloud", "Nextcloud"),
        ("/home/ann/boxes", ""),
        ("/home/ann/Documents", ""),
    ],
)
def test_folders_of_sync_services_are_known(folder: str, service: str):
    assert backup_places.synced_by(Path(folder)) == service
    assert bool(backup_places.warning(Path(folder), book=True)) is bool(service)
    assert bool(backup_places.warning(Path(folder), book=False)) is bool(service)


def test_folders_of_other_computers_are_known(tmp_path: Path):
    mounts = (
        "/dev/sda1 / ext4 rw 0 0\nnas:/vol /mnt/nas nfs4 rw 0 0\n"
        "//pc/share /mnt/my\\040share cifs rw 0 0\ntmpfs /mnt/nas/own tmpfs rw 0 0\n"
    )
    found = {
        place: backup_places.on_network(Path(place), mounts)
        for place in ("/home/ann", "/mnt/nas/books", "/mnt/my share/a", "/mnt/nas/own/a", "/mnt/nasty")
    }
    assert [place for place, far in found.items() if far] == ["/mnt/nas/books", "/mnt/my share/a"]
    assert backup_places.on_network(Path("\\\\server\\share"))


def test_a_note_of_this_computer_that_cannot_be_read_is_as_if_it_were_not_there(tmp_path: Path):
    places = BackupPlaces(tmp_path)
    for text in ("", "[1]", '{"/x/shop.book": 3}', '{"/x/shop.book": {"folder": 5, "made_at": null}}', "\0\0"):
        (tmp_path / "backups.json").write_text(text)
        assert places.of(Path("/x/shop.book")) == backup_places.Place()
    places.change(Path("/x/shop.book"), folder="/y")
    assert places.folder_of(Path("/x/shop.book")) == Path("/y")
    assert (tmp_path / "backups.json").stat().st_mode & 0o777 == 0o600


@pytest.mark.parametrize("act", ["backup", "restore"])
def test_killed_at_any_moment(tmp_path: Path, act: str):
    kill_files.run(act, 3, seed=11, folder=tmp_path)


@pytest.mark.parametrize("packed", old_books.kept(), ids=lambda path: path.name)
def test_a_backup_of_an_older_form_is_verified_and_restored(tmp_path: Path, packed: Path):
    path, told = old_books.unpack(packed, tmp_path)
    before = sha256(path)
    assert backups.look(path, check=True).findings == ()
    restored = backups.restore(path, tmp_path / "restored.book")
    assert sha256(path) == before
    billing = Billing.open(restored, clock=lambda: old_books.THEN)
    assert old_books.missing(told, old_books.figures(billing)) == []
    billing.close()
    damage(path, "UPDATE entry SET effective_on = '2020-01-01' WHERE id = 1")
    assert backups.look(path, check=True).findings
