"""Several threads in one book: nobody sees "locked", and nothing is lost."""

import threading
from collections.abc import Callable
from pathlib import Path

import pytest

from billing_desktop.domain.model import Customer
from billing_desktop.services import Billing, Charge, PaymentDraft

PER_THREAD = 40


def race(*works: Callable[[], None]) -> None:
    """Run works at the same time; what one raises is raised here."""
    errors: list[BaseException] = []
    gate = threading.Barrier(len(works))

    def guarded(work: Callable[[], None]) -> None:
        gate.wait()
        try:
            work()
        except BaseException as error:
            errors.append(error)

    threads = [threading.Thread(target=guarded, args=(work,)) for work in works]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
        assert not thread.is_alive()
    for error in errors:
        raise error


@pytest.fixture
def book(tmp_path: Path) -> Path:
    """Make a book with one customer in the balance model."""
    path = tmp_path / "book.bdbook"
    billing = Billing.new(path, name="Threads", currency="EUR", model="customer_balance", time_zone="UTC")
    billing.customers.add(Customer(name="C", external_reference="C-1"), key="customer")
    billing.close()
    return path


def write(billing: Billing, name: str, close: Callable[[], None]) -> None:
    """Charge 3 and pay 2, again and again, reading in between."""
    customer = billing.read.find_customer("C-1")
    assert customer is not None
    for number in range(PER_THREAD):
        billing.bills.charge(Charge(customer.id, None, 3), key=f"{name}-charge-{number}")
        billing.payments.record(PaymentDraft(customer.id, None, 2), key=f"{name}-pay-{number}")
        billing.read.figures(customer.id)
    close()


def hold(path: Path, writers: int) -> None:
    billing = Billing.open(path)
    assert billing.check() == []
    customer = billing.read.find_customer("C-1")
    assert customer is not None
    assert customer.balance_minor == writers * PER_THREAD
    assert len(billing.exports.rows("payments")) == writers * PER_THREAD
    assert len(billing.exports.rows("entries")) == 2 * writers * PER_THREAD
    instants = [row["recorded_at"] for row in billing.exports.rows("entries")]
    assert instants == sorted(instants)
    billing.close()


def test_two_books_open_on_one_file(book: Path):
    first, second = Billing.open(book), Billing.open(book)
    race(lambda: write(first, "a", first.close_thread), lambda: write(second, "b", second.close_thread))
    first.close()
    second.close()
    hold(book, 2)


def test_two_threads_share_one_open_book(book: Path):
    billing = Billing.open(book)
    told: list[int] = []
    billing.subscribe(lambda changes: told.append(changes.revision))
    race(lambda: write(billing, "a", billing.close_thread), lambda: write(billing, "b", billing.close_thread))
    assert len(told) == 2 * 2 * PER_THREAD
    assert sorted(told) == list(range(1, len(told) + 1))
    billing.close()
    hold(book, 2)


def test_the_same_key_from_two_threads_is_one_payment(book: Path):
    billing = Billing.open(book)
    customer = billing.read.find_customer("C-1")
    assert customer is not None
    draft = PaymentDraft(customer.id, None, 500)
    receipts = []

    def record() -> None:
        for number in range(20):
            receipts.append(billing.payments.record(draft, key=f"same-{number}"))
        billing.close_thread()

    race(record, record)
    assert sum(receipt.repeated for receipt in receipts) == 20
    assert len({receipt.payment_id for receipt in receipts}) == 20
    assert billing.check() == []
    billing.close()


def test_a_reader_sees_whole_acts_only(book: Path):
    billing = Billing.open(book)
    customer = billing.read.find_customer("C-1")
    assert customer is not None
    done = threading.Event()

    def read() -> None:
        while not done.is_set():
            statement = billing.statements.make(customer.id)  # asserts that opening and lines are its closing
            assert statement.closing_minor == sum(line.amount_minor for line in statement.lines)
        billing.close_thread()

    def act() -> None:
        try:
            write(billing, "a", billing.close_thread)
        finally:
            done.set()

    race(read, act)
    billing.close()
    hold(book, 1)
