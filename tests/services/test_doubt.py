"""After an error of the disk nothing more is recorded until the book was asked; then it says what holds, once."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import apsw
import pytest

from billing_desktop.services import Billing, BillingError, Changes, NotConfirmed, PaymentDraft

from ..store.failing_disk import Disk
from ..store.raw import NOON, make, raw, sha256

DRAFT = PaymentDraft(1, 1, 4000, reference="TRX-91")


@pytest.fixture
def disk() -> Iterator[Disk]:
    before = apsw.vfs_names()[0]
    made = Disk("doubtful", before)
    yield made
    made.unregister()
    apsw.set_default_vfs(before)


def doubted(path: Path, disk: Disk, number: int) -> tuple[Billing, bool]:
    """Record a payment on a disk that fails at the write of that number; says whether that left it in doubt."""
    billing = Billing.open(path, clock=lambda: NOON)
    disk.seen, disk.at = 0, number
    try:
        billing.payments.record(DRAFT, key="k")
    except NotConfirmed:
        return billing, True
    except BillingError:
        return billing, False
    finally:
        disk.at = 0
    return billing, False


def test_recording_stops_until_the_book_was_asked(tmp_path: Path, disk: Disk):
    make(tmp_path / "made.book").close()
    outcomes: set[bool] = set()
    for number in range(1, 40):
        path = tmp_path / f"{number}.book"
        shutil.copyfile(tmp_path / "made.book", path)
        billing, in_doubt = doubted(path, disk, number)
        if not in_doubt:
            assert billing.doubt is None
            assert billing.reading_only == ""
            billing.close()
            continue
        told: list[Changes] = []
        billing.subscribe(told.append)
        assert billing.doubt is not None
        assert (billing.doubt.key, billing.doubt.text) == ("k", "Payment TRX-91 of 40.00 from A")
        assert "until the book was asked" in billing.reading_only
        with pytest.raises(BillingError, match="until the book was asked"):
            billing.settings.put("a", 1)
        assert billing.read.counts().all == 1  # reading works
        answer = billing.look_again()
        assert (answer.known, answer.text) == (True, "Payment TRX-91 of 40.00 from A")
        assert [change.standing for change in told] == [True]
        there = [row.reference for row in billing.read.payments(1)].count("TRX-91")
        assert there == (1 if answer.there else 0)
        assert billing.doubt is None
        assert billing.reading_only == ""
        assert billing.payments.record(DRAFT, key="k").repeated is answer.there
        assert billing.check() == []
        billing.close()
        outcomes.add(answer.there)
    assert outcomes, "no write of the act was one that leaves it in doubt"


def test_while_the_disk_fails_the_doubt_stays(tmp_path: Path, disk: Disk):
    make(tmp_path / "a.book").close()
    for number in range(1, 40):
        path = tmp_path / f"{number}.book"
        shutil.copyfile(tmp_path / "a.book", path)
        billing, in_doubt = doubted(path, disk, number)
        if in_doubt:
            break
        billing.close()
    away = path.rename(tmp_path / "away.book")
    with pytest.raises(BillingError) as caught:
        billing.look_again()
    assert caught.value.code in ("missing", "book_gone")
    assert billing.doubt is not None
    away.rename(path)
    billing.look_again()
    assert billing.doubt is None
    billing.close()


def test_a_book_is_opened_for_reading_without_a_trace(tmp_path: Path):
    path = tmp_path / "a.book"
    make(path).close()
    before = sha256(path)
    why = BillingError("book_read_only", "a.book can only be read.")
    billing = Billing.open_for_reading(path, why)
    assert (billing.reading_only, billing.stopped_code) == ("a.book can only be read.", "book_read_only")
    assert billing.read.counts().all == 1
    assert billing.statements.ageing().totals
    assert billing.check() == []
    with pytest.raises(BillingError, match=r"a\.book can only be read\."):
        billing.payments.record(DRAFT, key="k")
    assert list(tmp_path.iterdir()) == [path]
    billing.close()
    assert sha256(path) == before


def test_what_another_program_left_in_the_wal_is_read_too(tmp_path: Path):
    path, cut = tmp_path / "a.book", tmp_path / "cut.book"
    make(path).close()
    db = raw(path)
    db.execute("UPDATE customer SET phone = '555'")
    for end in ("", "-wal"):
        shutil.copyfile(f"{path}{end}", f"{cut}{end}")
    db.close()
    billing = Billing.open_for_reading(cut, BillingError("book_read_only", "It can only be read."))
    assert billing.read.customer(1).phone == "555"
    billing.close()


def test_a_file_that_was_moved_is_noticed(tmp_path: Path):
    path = tmp_path / "a.book"
    make(path).close()
    billing = Billing.open(path)
    billing.look_at_file()
    path.rename(tmp_path / "b.book")
    with pytest.raises(BillingError) as caught:
        billing.look_at_file()
    assert caught.value.code == "book_gone"
    assert billing.stopped_code == "book_gone"
    billing.close()


def test_what_is_only_tried_leaves_no_doubt(tmp_path: Path, disk: Disk):
    path = tmp_path / "a.book"
    make(path).close()
    billing, other = (Billing.open(path, clock=lambda: NOON) for _ in range(2))
    assert not billing.look_again().there  # nothing is in doubt
    other.payments.record(DRAFT, key="other")  # so that what this one remembers of the file no longer holds
    disk.unreadable = True
    with pytest.raises(NotConfirmed):
        billing.trial(lambda: billing.payments.record(DRAFT, key="k"))
    disk.unreadable = False
    assert billing.doubt is None
    billing.payments.record(DRAFT, key="k")
    billing.close()
    other.close()
