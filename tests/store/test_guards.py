"""What guards a book: triggers against changed rows, pragmas, `check` against damage, and files that are refused."""

import shutil
import struct
from pathlib import Path

import apsw
import pytest

from billing_desktop.services import Billing, BillingError
from billing_desktop.store.database import Store
from billing_desktop.store.engine import APPLICATION_ID
from billing_desktop.store.migrations import newest

from .raw import damage, make, raw, sha256


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Make the book once; each test gets a copy."""
    path = tmp_path_factory.mktemp("store") / "made.bdbook"
    make(path).close()
    return path


@pytest.fixture
def book(made: Path, tmp_path: Path) -> Path:
    """Give a copy of the book, closed."""
    path = tmp_path / "book.bdbook"
    shutil.copyfile(made, path)
    return path


FORBIDDEN = [
    "UPDATE posting SET text = 'another'",
    "UPDATE posting SET hash = hash || 'x' WHERE id = 1",
    "DELETE FROM posting WHERE id = (SELECT max(id) FROM posting)",
    "INSERT OR REPLACE INTO posting SELECT * FROM posting WHERE id = 1",
    "REPLACE INTO posting SELECT * FROM posting",
    "UPDATE entry SET amount_minor = amount_minor + 1",
    "UPDATE entry SET effective_on = '2025-01-02' WHERE id = 1",
    "UPDATE OR IGNORE entry SET amount_minor = 1 WHERE id = 1",
    "DELETE FROM entry WHERE id = 1",
    "INSERT OR REPLACE INTO entry SELECT * FROM entry WHERE id = 1",
    "UPDATE payment SET amount_minor = 1",
    "UPDATE payment SET paid_on = '2025-01-01'",
    "DELETE FROM payment",
    "DELETE FROM bill",
    "UPDATE bill SET bill_date = '2025-01-02'",
    "UPDATE bill SET customer_id = customer_id + 1",
    "DELETE FROM customer",
    "DELETE FROM account",
    "DELETE FROM event",
    "UPDATE event SET payload = '{}'",
    "UPDATE event SET sequence = sequence + 10",
    "UPDATE customer SET currency = 'EUR' WHERE posted",
    "UPDATE account SET currency = 'EUR' WHERE posted",
    "UPDATE account SET customer_id = 99",
    "INSERT INTO entry (posting_id, customer_id, on_customer_id, amount_minor, effective_on, kind) "
    "VALUES (1, 1, 1, 5, '2025-02-30', 'due')",
    "INSERT INTO entry (posting_id, customer_id, on_customer_id, amount_minor, effective_on, kind) "
    "VALUES (1, 1, 1, 12.5, '2025-02-03', 'due')",
    "INSERT INTO entry (posting_id, customer_id, on_customer_id, amount_minor, effective_on, kind) "
    "VALUES (1, 1, 1, 0, '2025-02-03', 'due')",
    "INSERT INTO entry (posting_id, customer_id, on_customer_id, on_account_id, amount_minor, effective_on, kind) "
    "VALUES (1, 1, 1, 1, 5, '2025-02-03', 'due')",
    "INSERT INTO entry (posting_id, customer_id, on_customer_id, amount_minor, effective_on, kind) "
    "VALUES (99, 1, 1, 5, '2025-02-03', 'due')",
    "INSERT INTO entry (posting_id, customer_id, on_bill_id, amount_minor, effective_on, kind, payment_id) "
    "VALUES (1, 1, 1, -99999, '2025-02-03', 'paid', 1)",
]


@pytest.mark.parametrize("statement", FORBIDDEN)
def test_rows_of_the_ledger_cannot_be_changed(book: Path, statement: str):
    db = raw(book)
    db.execute("UPDATE account SET posted = 1")
    db.execute("UPDATE customer SET posted = 1")
    before = [list(db.execute(f"SELECT * FROM {table}")) for table in ("posting", "entry", "bill", "payment", "event")]
    with pytest.raises(apsw.ConstraintError):
        db.execute(statement)
    assert [list(db.execute(f"SELECT * FROM {table}")) for table in ("posting", "entry", "bill", "payment", "event")] == before
    db.close()


def test_replace_would_get_through_without_our_pragma(book: Path):
    """The hole that recursive_triggers closes is really there; without it the tests above would prove nothing."""
    db = apsw.Connection(str(book), flags=apsw.SQLITE_OPEN_READWRITE)
    db.execute("PRAGMA recursive_triggers = 0")
    db.execute("INSERT OR REPLACE INTO posting SELECT * FROM posting WHERE id = 1")
    db.close()


def test_pragmas_are_set_on_every_connection(book: Path):
    store = Store.open(book)
    for _ in range(2):
        with store.read() as db:
            found = {
                name: db.execute_sql(f"PRAGMA {name}").fetchone()[0]
                for name in (
                    "journal_mode",
                    "synchronous",
                    "foreign_keys",
                    "recursive_triggers",
                    "trusted_schema",
                    "busy_timeout",
                )
            }
        assert found == {
            "journal_mode": "wal",
            "synchronous": 2,
            "foreign_keys": 1,
            "recursive_triggers": 1,
            "trusted_schema": 0,
            "busy_timeout": 5000,
        }
        store.close()


def test_engine_cannot_corrupt_a_book_written_over_two_connections():
    assert apsw.SQLITE_VERSION_NUMBER >= 3051003


# (what is damaged, statements, invariant, the row that is named)
DAMAGES = [
    ("an account's balance", ["UPDATE account SET balance_minor = 5"], 1, "A-1"),
    ("a customer's balance", ["UPDATE customer SET balance_minor = -5"], 1, "C-1"),
    (
        "a bill's outstanding",
        [
            "UPDATE bill SET paid_minor = paid_minor - 1, outstanding_minor = outstanding_minor + 1"
            " WHERE external_reference = 'B1'"
        ],
        5,
        "B1",
    ),
    (
        "a bill's amount",
        [
            "UPDATE bill SET due_minor = due_minor + 100, outstanding_minor = outstanding_minor + 100"
            " WHERE external_reference = 'B2'"
        ],
        5,
        "B2",
    ),
    ("what a customer owes", ["UPDATE owed SET owed_minor = owed_minor + 1"], 1, "C-1"),
    ("no row of what is owed", ["DELETE FROM owed"], 1, "C-1"),
    ("an entry's amount", ["UPDATE entry SET amount_minor = amount_minor - 1 WHERE id = 2"], 5, "B2"),
    ("an entry's day", ["UPDATE entry SET effective_on = '2025-01-03' WHERE id = 1"], 10, "posting 1"),
    (
        "money on a bill before the bill",
        ["UPDATE entry SET effective_on = '2025-01-15' WHERE on_bill_id = 2 AND kind = 'paid'"],
        6,
        "bill 2",
    ),
    ("an entry gone", ["DELETE FROM entry WHERE id = 2"], 2, "1"),
    ("a posting gone", ["DELETE FROM entry WHERE id = 2", "DELETE FROM posting WHERE id = 2"], 2, "1"),
    ("an entry on two owners' money", ["UPDATE entry SET customer_id = 99 WHERE id = 1"], 6, "1"),
    ("a posting's text", ["UPDATE posting SET text = 'Bill of nothing' WHERE id = 2"], 10, "posting 2"),
    ("a posting's day", ["UPDATE posting SET given_on = '2025-01-02' WHERE id = 1"], 10, "posting 1"),
    ("a hash", ["UPDATE posting SET hash = replace(hash, substr(hash, 1, 1), 'z') WHERE id = 2"], 10, "posting 2"),
    (
        "two postings swapped",
        [
            "UPDATE posting SET id = 99 WHERE id = 1",
            "UPDATE posting SET id = 1 WHERE id = 2",
            "UPDATE posting SET id = 2 WHERE id = 99",
        ],
        10,
        "posting 1",
    ),
    ("an event gone", ["DELETE FROM event WHERE id = 1"], 11, ""),
    ("every event gone", ["DELETE FROM event"], 11, ""),
    ("an event's bytes", ["UPDATE event SET payload = replace(payload, '12000', '12001')"], 10, "posting 3"),
    ("a payment's amount", ["UPDATE payment SET amount_minor = amount_minor - 1"], 6, ""),
    ("a payment's reference", ["UPDATE payment SET reference = 'second'"], 10, "posting 3"),
    ("a payment's money", ["UPDATE payment SET moved_minor = 0"], 6, ""),
    ("a payment that stands, hidden", ["UPDATE payment SET undone = 1"], 4, ""),
    ("a bill that stands, hidden", ["UPDATE bill SET undone = 1 WHERE external_reference = 'B2'"], 4, "B2"),
    ("a bill's day", ["UPDATE bill SET bill_date = '2025-01-02' WHERE external_reference = 'B1'"], 10, "posting 1"),
    ("a bill's owner", ["UPDATE bill SET owner_account_id = NULL, owner_customer_id = 1 WHERE id = 1"], 10, "posting 1"),
    ("an owner that is not there", ["UPDATE posting SET customer_id = 77 WHERE id = 1"], 17, "posting 1"),
    ("an index", ["DROP INDEX entry_on_bill"], 0, ""),
]


@pytest.mark.parametrize(("what", "statements", "invariant", "row"), DAMAGES, ids=[one[0] for one in DAMAGES])
def test_check_names_the_row(book: Path, what: str, statements: list[str], invariant: int, row: str):
    healthy = Billing.open(book)
    assert healthy.check() == []
    healthy.close()
    damage(book, *statements)
    damaged = Billing.open(book)
    before = [list(damaged._desk.store.db.execute_sql(f"SELECT * FROM {table}")) for table in ("posting", "entry", "account")]
    findings = damaged.check()
    after = [list(damaged._desk.store.db.execute_sql(f"SELECT * FROM {table}")) for table in ("posting", "entry", "account")]
    damaged.close()
    assert before == after  # it repairs nothing
    if invariant == 0:
        assert findings == []  # taken down for speed only: no figure hangs on it
        return
    assert invariant in {finding.invariant for finding in findings}
    assert any(finding.invariant == invariant and row in finding.row for finding in findings), findings
    assert all(finding.text.strip().endswith(".") or finding.invariant in (2, 17) for finding in findings)


def test_check_names_a_guard_that_is_missing_or_changed(book: Path):
    billing = Billing.open(book)
    assert billing.check() == []
    db = raw(book)
    (sql,) = next(db.execute("SELECT sql FROM sqlite_schema WHERE name = 'entry_no_update'"))
    db.execute("DROP TRIGGER entry_no_update")
    assert [finding.row for finding in billing.check()] == ["entry_no_update"]
    db.execute(sql.replace("BEFORE UPDATE ON entry", "BEFORE UPDATE OF kind ON entry"))
    assert [finding.row for finding in billing.check()] == ["entry_no_update"]
    db.close()
    billing.close()


def test_a_book_without_its_guards_is_not_opened(book: Path):
    db = raw(book)
    db.execute("DROP TRIGGER entry_no_update")
    db.close()
    refused(book, "book_damaged")


def refused(path: Path, code: str) -> None:
    """Hold that a file is refused with one sentence and stays as it was, with nothing beside it."""
    before = sha256(path) if path.is_file() else ""
    beside = sorted(path.parent.iterdir())
    with pytest.raises(BillingError) as caught:
        Billing.open(path)
    assert caught.value.code == code
    assert path.name in caught.value.text
    assert caught.value.text.endswith(".")
    assert (sha256(path) if path.is_file() else "") == before
    assert sorted(path.parent.iterdir()) == beside


def test_a_newer_book_is_refused_and_left_alone(book: Path):
    db = raw(book)
    db.execute(f"PRAGMA user_version = {newest() + 1}")
    db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    db.close()
    refused(book, "newer_book")


def test_what_is_no_book_is_refused_and_left_alone(book: Path, tmp_path: Path):
    path = tmp_path / "other.bdbook"
    refused(path, "missing")
    path.write_bytes(b"")
    refused(path, "no_book")
    path.write_bytes(bytes(range(256)) * 64)
    refused(path, "no_book")
    path.write_bytes(b"SQLite format 3\0")
    refused(path, "no_book")
    path.unlink()
    path.mkdir()
    refused(path, "cannot_open")
    path.rmdir()
    other = apsw.Connection(str(path))
    other.execute("CREATE TABLE note (text)")
    other.close()
    refused(path, "no_book")


def test_a_book_cut_short_or_scribbled_on_is_refused_or_named(book: Path, tmp_path: Path):
    """Damage beyond the header never shows as an error of the engine, and never as a book that is whole."""
    whole = book.read_bytes()
    path = tmp_path / "damaged.bdbook"
    for cut in (120, 4096, len(whole) // 2, len(whole) - 4096):
        path.write_bytes(whole[:cut])
        assert_not_whole(path)
    for page in range(1, len(whole) // 4096, 3):
        path.write_bytes(whole[: page * 4096] + b"\xa5" * 4096 + whole[page * 4096 + 4096 :])
        assert_not_whole(path)


def assert_not_whole(path: Path) -> None:
    try:
        billing = Billing.open(path)
        try:
            findings = billing.check()
        finally:
            billing.close()
    except BillingError as error:
        told = error.code in ("book_damaged", "no_book", "cannot_open", "not_confirmed")
    else:
        told = bool(findings)
    finally:
        for suffix in ("-wal", "-shm"):
            Path(f"{path}{suffix}").unlink(missing_ok=True)
    assert told, "scribbled on, and called whole"


def test_the_header_says_whose_file_it_is(book: Path):
    head = book.read_bytes()[:100]
    assert struct.unpack(">I", head[68:72])[0] == APPLICATION_ID
    assert struct.unpack(">I", head[60:64])[0] == newest()


def test_a_new_book_never_takes_the_place_of_a_file(book: Path, tmp_path: Path):
    before = sha256(book)
    for path in (book, tmp_path):
        with pytest.raises(BillingError) as caught:
            Billing.new(path, name="New", currency="EUR", model="bill")
        assert caught.value.code == "exists"
    assert sha256(book) == before
    with pytest.raises(BillingError) as caught:
        Billing.new(tmp_path / "nowhere" / "new.bdbook", name="New", currency="EUR", model="bill")
    assert caught.value.code == "cannot_write"
    assert sorted(tmp_path.iterdir()) == [book]


def test_a_book_that_was_moved_or_replaced_takes_no_more(book: Path, tmp_path: Path):
    billing = Billing.open(book)
    moved = book.rename(tmp_path / "moved.bdbook")
    with pytest.raises(BillingError) as caught:
        billing.settings.put("a", 1)
    assert caught.value.code == "book_gone"
    shutil.copyfile(moved, book)
    with pytest.raises(BillingError) as caught:
        billing.settings.put("a", 1)
    assert caught.value.code == "book_replaced"
    billing.close()
