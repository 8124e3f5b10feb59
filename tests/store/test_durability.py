"""An act is there whole or not at all, whatever happens while it is written; what was acknowledged is there for ever."""

import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path

import apsw
import pytest

from billing_desktop.domain import posting as postings
from billing_desktop.domain.model import Customer
from billing_desktop.services import Billing, BillingError, Changes, NotConfirmed, Opening, PaymentDraft, Receipt

from ..rules.shop import Dump, dump
from .failing_disk import Disk
from .kill import Lost, hold, prepare, run
from .raw import NOON, damage, make, raw

Act = Callable[[Billing], object]


def test_killed_at_any_moment(tmp_path: Path):
    said, _ = run(30, seed=7, folder=tmp_path)
    assert said >= 30


def test_what_holds_after_a_kill_can_fail(tmp_path: Path):
    path = tmp_path / "book.bdbook"
    prepare(path)
    hold(path, 0)
    with pytest.raises(Lost, match="1 were acknowledged"):
        hold(path, 1)


def acts_of(billing: Billing) -> dict[str, Act]:
    """Name the acts that are cut off at every statement; keys are fixed, as a form's are."""
    customer = billing.read.find_customer("C-1")
    account = billing.read.find_account("A-1")
    assert customer is not None
    assert account is not None
    payment = billing.read.payments(customer.id)[0].id
    draft = PaymentDraft(customer.id, account.id, 7000, date(2025, 2, 20), reference="second")
    return {
        "record": lambda one: one.payments.record(draft, key="second"),
        "reverse": lambda one: one.payments.reverse(payment, key="reverse"),
        "undo": lambda one: one.payments.undo(key="undo"),
        "customer": lambda one: one.customers.add(Customer(name="New"), Opening(500), key="new"),
    }


ACTS = ("record", "reverse", "undo", "customer")


class Cut(Exception):
    """Stands for whatever ends a recording in its middle."""


@contextmanager
def cut_at(billing: Billing, number: int) -> Iterator[list[str]]:
    """Let the statement of that number raise before it is run; rolling back is let through, as the engine does it itself."""
    seen: list[str] = []

    def trace(cursor: object, sql: str, bindings: object) -> bool:
        if not sql.lower().startswith("rollback"):
            seen.append(sql)
            if len(seen) == number:
                raise Cut(sql)
        return True

    connection: apsw.Connection = billing._desk.store.db.connection()
    connection.exec_trace = trace
    try:
        yield seen
    finally:
        connection.exec_trace = None


@pytest.mark.parametrize("name", ACTS)
def test_cut_off_at_every_statement(tmp_path: Path, name: str):
    path = tmp_path / "book.bdbook"
    billing = make(path)
    act = acts_of(billing)[name]
    before = dump(path)
    number, cuts = 0, 0
    while True:
        number += 1
        with cut_at(billing, number) as seen:
            try:
                act(billing)
            except Cut:
                cuts += 1
            else:
                break
        assert dump(path) == before, f"cut at {seen[-1]}"
    assert cuts == len(seen) >= 12
    assert seen[0].lower().startswith("begin immediate")
    assert seen[-1].lower().startswith("commit")
    assert dump(path) != before
    assert billing.check() == []
    billing.close()


@pytest.mark.parametrize(("name", "broken"), [*((name, False) for name in ACTS), ("record", True)])
def test_disk_fails_at_every_write(tmp_path: Path, disk: Disk, name: str, broken: bool):
    """A refused act has changed nothing; one that is "not confirmed" may be there, and its key says which, once."""
    number, faults = 0, 0
    codes: set[str] = set()
    made = tmp_path / "made.bdbook"
    make(made).close()
    disk.broken = broken
    while True:
        number += 1
        path = tmp_path / f"{number}.bdbook"
        shutil.copyfile(made, path)
        billing = Billing.open(path, clock=lambda: NOON)
        act = acts_of(billing)[name]
        before = dump(path)
        disk.seen, disk.at = 0, number
        try:
            act(billing)
            done, sure = True, True
        except BillingError as error:
            done, sure = False, not isinstance(error, NotConfirmed)
            codes.add(error.code)
        reached = disk.seen >= number
        disk.at = 0
        billing.close()
        faults += not done
        again = Billing.open(path, clock=lambda: NOON)
        assert_whole_or_nothing(again, act, before, dump(path), done, sure)
        again.close()
        if not reached:
            break
    assert faults >= 3
    assert codes == {"disk_full", "not_confirmed"}


def assert_whole_or_nothing(billing: Billing, act: Act, before: Dump, after: Dump, done: bool, sure: bool) -> None:
    assert billing.check() == []
    there = after != before
    if done:
        assert there
    elif sure:
        assert not there
    first = act(billing)  # the same key again: written once in all, whatever was answered the first time
    if isinstance(first, Receipt):
        assert first.repeated is there
    assert len(dump(billing.path)["posting"]) == len(before["posting"]) + 1
    assert billing.check() == []


def test_a_posting_that_does_not_add_up_is_not_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    """A bug that loses a cent on the way is stopped before the commit (rules 4.7)."""
    billing = make(tmp_path / "book.bdbook")
    act, before, right = acts_of(billing)["record"], dump(billing.path), postings.payment
    monkeypatch.setattr(postings, "payment", lambda *args: right(*args)[:-1])
    with pytest.raises(AssertionError, match=r"rules 4\.7"):
        act(billing)
    assert dump(billing.path) == before
    billing.close()


def test_a_listener_that_fails_takes_no_payment_back(tmp_path: Path):
    billing = make(tmp_path / "book.bdbook")

    def fail(changes: Changes) -> None:
        raise ValueError("a screen has a bug")

    billing.subscribe(fail)
    acts_of(billing)["record"](billing)
    assert len(dump(billing.path)["payment"]) == 2
    billing.close()


def test_one_act_is_one_transaction(tmp_path: Path):
    billing = make(tmp_path / "book.bdbook")
    before = dump(billing.path)
    with pytest.raises(RuntimeError), billing._desk.act():
        billing.settings.put("nested", 1)
    assert dump(billing.path) == before
    billing.close()


def test_a_trigger_that_fails_takes_everything_back(tmp_path: Path):
    """The last thing an act writes is an event; when even that is refused, nothing of the act stays."""
    path = tmp_path / "book.bdbook"
    billing = make(path)
    act = acts_of(billing)["record"]
    db = raw(path)
    db.execute("CREATE TRIGGER refuse BEFORE INSERT ON event BEGIN SELECT RAISE(ABORT, 'no event'); END")
    before = dump(path)
    with pytest.raises(Exception, match="no event"):
        act(billing)
    assert dump(path) == before
    db.execute("DROP TRIGGER refuse")
    act(billing)
    assert billing.check() == []
    db.close()
    billing.close()


def test_damage_is_told_from_a_bug(tmp_path: Path):
    path = tmp_path / "book.bdbook"
    billing = make(path)
    billing.close()
    damage(path, "UPDATE customer SET name = CAST(x'ff41' AS TEXT)")  # no text in any encoding the book writes
    again = Billing.open(path)
    with pytest.raises(BillingError) as caught:
        again.read.customers()
    assert caught.value.code == "book_damaged"
    again.close()
