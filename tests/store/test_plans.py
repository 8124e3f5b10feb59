"""What a large book costs, told by what no clock moves: plans of statements, rows the engine walks, commits of an act.

The book is small; what the engine would do with a large one is the same, since it keeps no statistics of either.
"""

from collections.abc import Callable, Iterator
from datetime import date

import pytest

from billing_desktop.services import Billing, PaymentDraft
from billing_desktop.store import aged, lists

from ..benchmarks import million_book
from ..benchmarks.million_plan import OPEN_MOST, OPEN_THREE, PAID_MOST, TODAY
from ..benchmarks.traced import LARGE, Trace, plan, scans, traced

BILLS = 400
GROWING = [table for table in LARGE if table not in ("customer", "owed")]


@pytest.fixture(scope="module")
def books(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[int, Billing]]:
    """Give the same kind of book in two sizes, the one ten times the other."""
    found = {}
    for bills in (BILLS, 10 * BILLS):
        path = tmp_path_factory.mktemp("plans") / f"{bills}.book"
        million_book.make(path, bills)
        found[bills] = Billing.open(path, clock=lambda: TODAY)
    yield found
    for billing in found.values():
        billing.close()


READS: dict[str, Callable[[Billing], object]] = {
    "the list": lambda b: b.read.customers(limit=20),
    "its second page": lambda b: b.read.customers(after=b.read.customers(limit=10)[-1], limit=10),
    "those overdue": lambda b: b.read.customers("overdue", limit=10),
    "a name searched": lambda b: b.read.customers(search="anna"),
    "two letters searched": lambda b: b.read.customers(search="an"),
    "everything searched": lambda b: b.read.search("INV-12"),
    "a sum searched": lambda b: b.read.search("453.20"),
    "figures": lambda b: b.read.figures(OPEN_MOST),
    "activity": lambda b: b.read.activity(PAID_MOST, limit=20),
    "bills": lambda b: b.read.bills(PAID_MOST, limit=20),
    "payments": lambda b: b.read.payments(PAID_MOST, limit=20),
    "branches": lambda b: b.read.branches(OPEN_THREE),
    "a bill": lambda b: b.read.bill_sheet(100),
    "a preview": lambda b: b.payments.preview(PaymentDraft(OPEN_THREE, None, 12_345)),
    "what Undo would take back": lambda b: (b.payments.last_undo(), b.payments.last_redo()),
    "what the bars say": lambda b: (
        b.read.events_waiting(),
        b.read.events_set_aside(),
        b.read.any_customers(),
        b.read.is_large(),
    ),
    "the newest notifications": lambda b: b.notifications.rows(limit=20),
    "those that wait": lambda b: b.notifications.rows("waiting"),
    "those withdrawn": lambda b: b.notifications.rows("withdrawn"),
    "payments of a month": lambda b: b.read.received_payments(date(2025, 6, 1), date(2025, 6, 30), "EUR", 20),
}
"""What the window reads on its own thread."""


def watched(billing: Billing, read: Callable[[Billing], object]) -> Trace:
    with traced(billing._desk.store.db.connection()) as trace:
        read(billing)
    return trace


@pytest.mark.parametrize("name", READS)
def test_no_read_of_the_window_walks_a_table_that_grows(books: dict[int, Billing], name: str) -> None:
    billing = books[BILLS]
    connection = billing._desk.store.db.connection()
    for sql in watched(billing, READS[name]).ran:
        walked = [step for step in scans(connection, sql) if not _ends_soon(sql, step)]
        assert not [step for step in walked if step.split()[1] in GROWING or _table_of(sql, step) in GROWING], (sql, walked)


def _table_of(sql: str, step: str) -> str:
    alias = step.split()[1]
    return next((table for table in LARGE if f" {table} {alias}" in sql), alias)


def _ends_soon(sql: str, step: str) -> bool:
    """Say whether a walk goes along the order that is wanted and ends with the page."""
    return "LIMIT" in sql and "ORDER BY" in sql and ("USING INDEX" in step or " DESC" in sql)


@pytest.mark.parametrize("name", [name for name in READS if name not in ("a name searched", "two letters searched", "figures")])
def test_a_page_costs_the_same_in_a_book_of_ten_times_the_size(books: dict[int, Billing], name: str) -> None:
    few, many = (watched(billing, READS[name]).steps for billing in books.values())
    assert many < 3 * few + 3_000, f"{few} steps of the engine in the small book, {many} in the large one"


def test_a_payment_is_one_commit_and_as_many_statements_in_any_book(books: dict[int, Billing]) -> None:
    seen = []
    for billing in books.values():
        due = [bill.id for bill in billing.read.bills(OPEN_THREE, open_only=True)]
        assert len(due) == 3
        draft = PaymentDraft(
            OPEN_THREE, None, 3, None, "bank", allocations=tuple((bill.ref, 1) for bill in map(billing.read.bill, due))
        )
        with traced(billing._desk.store.db.connection()) as trace:
            billing.payments.record(draft, key="once")
        assert trace.count("COMMIT") == 1
        seen.append(trace.statements)
        billing.payments.undo()
    assert seen[0] == seen[1] <= 45


def test_what_is_owed_by_age_is_one_statement_over_a_covering_index(books: dict[int, Billing]) -> None:
    connection = books[BILLS]._desk.store.db.connection()
    assert any("COVERING INDEX bill_" in step for step in plan(connection, aged.KEPT_BILLS["book"].sql))
    assert any("COVERING INDEX bill_" in step for step in plan(connection, lists._COUNTED["overdue"]))
    few, many = (len(watched(billing, lambda b: b.statements.ageing()).ran) for billing in books.values())
    assert few == many


def test_the_overview_says_what_the_ageing_report_says(books: dict[int, Billing]) -> None:
    billing = books[10 * BILLS]
    for day in (None, date(2025, 6, 30)):
        report, owing = billing.statements.ageing(day), billing.statements.owing(day)
        assert [one.ageing for one in owing.each] == list(report.totals)
        for one in owing.each:
            lines = [line for line in report.customers if line.ageing.currency == one.ageing.currency]
            debtors = [line for line in lines if line.ageing.total - line.ageing.credit > 0]
            debtors.sort(key=lambda line: -(line.ageing.total - line.ageing.credit))
            assert [(d.customer_id, d.name) for d in one.largest] == [(line.customer_id, line.name) for line in debtors[:10]]
            assert one.debtors == len(debtors)
            assert one.late == sum(line.ageing.late > 0 for line in lines)
            assert one.in_credit == sum(line.ageing.credit < 0 for line in lines)
    months = billing.statements.owing().received
    for (first, currency), (minor, number) in months.items():
        last = TODAY.date() if first == TODAY.date().replace(day=1) else date(first.year, first.month, 28)
        while last.month == first.month and last < TODAY.date():
            last = date.fromordinal(last.toordinal() + 1)
        last = last if last.month == first.month else date.fromordinal(last.toordinal() - 1)
        assert billing.read.received(first, last)[currency] == (minor, number)


def test_the_groups_of_the_outbox_add_up_to_all_there_is(books: dict[int, Billing]) -> None:
    billing = books[BILLS]
    counts = billing.notifications.counts()
    assert counts["all"] == sum(number for group, number in counts.items() if group != "all")
    for group, number in counts.items():
        if group != "all":
            assert len(billing.notifications.rows(group, limit=10_000)) == number
