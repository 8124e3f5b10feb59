"""What the pages of the window read: the sheet of a bill, what only moved credit, what is overdue, what came in."""

from datetime import UTC, date, datetime

import pytest

from billing_desktop.domain.model import Account, Bill, Customer, account_ref, bill_ref, customer_ref
from billing_desktop.services import Billing, Charge, PaymentDraft
from billing_desktop.ui import format as fmt
from billing_desktop.ui.models.columns import ActivityCells, lines

TODAY = datetime(2026, 2, 6, 9, tzinfo=UTC)
DAY = TODAY.date()


@pytest.fixture
def billing(tmp_path):
    made = Billing.new(tmp_path / "b.book", name="B", currency="EUR", model="bill", clock=lambda: TODAY, time_zone="UTC")
    yield made
    assert made.check() == []
    made.close()


def raise_bill(billing, customer, number, amount, due=None, billed=DAY, account=None):
    bill = Bill(customer_id=customer, account_id=account, external_reference=number, amount_due=amount, bill_date=billed,
                due_date=due)  # fmt: skip
    return billing.bills.raise_bill(bill, key=number).bill_id


def pay(billing, customer, amount, on=DAY, reference="", lines=None):
    draft = PaymentDraft(customer, None, amount, on, "bank", reference, allocations=lines)
    return billing.payments.record(draft, key=f"{reference}{amount}{on}").payment_id


def test_the_sheet_of_a_bill_tells_what_was_done_to_it_newest_first(billing):
    who = billing.customers.add(Customer(name="ACME"))
    web = billing.customers.add_account(Account(name="Web", customer_id=who))
    bill = raise_bill(billing, who, "INV-1", 10000, date(2026, 1, 25), date(2026, 1, 3), web)
    paid = pay(billing, who, 4000, date(2026, 1, 20), "TRX", ((bill_ref(bill), 4000),))
    billing.adjustments.write_off(bill_ref(bill), amount_minor=1000, reason="kind", key="off")
    sheet = billing.read.bill_sheet(bill)
    told = [(move.act, move.effective_on.day, move.amount_minor, move.open_minor, move.payment_id) for move in sheet.moves]
    assert told == [
        ("write_off", 6, -1000, 5000, None),
        ("payment", 20, -4000, 6000, paid),
        ("raise_bill", 3, 10000, 10000, None),
    ]
    assert (sheet.customer, sheet.row.account_name, sheet.row.days_late, sheet.ahead) == ("ACME", "Web", 12, False)
    assert [row.before for row in sheet.history] == []
    billing.payments.undo(key="u")
    again = billing.read.bill_sheet(bill)
    assert [move.act for move in again.moves] == ["payment", "raise_bill"]
    assert [row.after for row in again.history] == ["undone"]


def test_a_sheet_has_only_the_history_of_its_own_bill(billing):
    who = billing.customers.add(Customer(name="ACME"))
    one, two = (raise_bill(billing, who, name, 500) for name in ("A", "B"))
    for bill in (one, two):
        found = billing.read.bill(bill)
        found.metadata["po"] = f"PO-{bill}"
        billing.bills.change(found)
    assert [row.name for row in billing.read.bill_sheet(one).history] == ["A"]
    assert len(billing.read.history(who)) == 2


def test_activity_tells_where_credit_was_laid_without_touching_the_balance(billing):
    who = billing.customers.add(Customer(name="ACME"))
    pay(billing, who, 5000, date(2026, 1, 20), "TRX")
    bill = raise_bill(billing, who, "INV-112", 3210)
    billing.corrections.apply_credit(bill, 3210, owner=customer_ref(who), key="use")
    rows = billing.read.activity(who)
    moved = next(row for row in rows if row.within)
    assert (moved.act, moved.credit_of, moved.balance_minor, moved.amount_minor) == ("apply_credit", date(2026, 1, 20), None, 0)
    assert [(part.name, part.amount_minor) for part in moved.allocations] == [("INV-112", 3210)]
    assert moved.reference == "INV-112"
    assert [row.balance_minor for row in rows if not row.within] == [-1790, -5000]
    statement = billing.statements.make(who)
    assert [line.kind for line in statement.lines] == ["payment", "raise_bill"]
    billing.payments.undo(key="u")
    assert not [row for row in billing.read.activity(who) if row.within]


def test_activity_tells_what_was_taken_off_a_bill_and_moved_between_balances(billing):
    who = billing.customers.add(Customer(name="ACME"))
    web = billing.customers.add_account(Account(name="Web", customer_id=who))
    bill = raise_bill(billing, who, "INV-1", 2000)
    paid = pay(billing, who, 2000, DAY, "TRX", ((bill_ref(bill), 2000),))
    billing.corrections.take_off(paid, bill, 500, key="off")
    billing.corrections.transfer(customer_ref(who), account_ref(web), 300, key="over")
    told = {row.act: (row.reference, [part.amount_minor for part in row.allocations]) for row in billing.read.activity(who)}
    assert told["take_off"] == ("INV-1", [500])
    assert told["transfer"] == ("Web", [300])
    shop = billing.customers.add_account(Account(name="Shop", customer_id=who))
    billing.corrections.transfer(account_ref(web), account_ref(shop), 100, key="on")
    cells = ActivityCells(fmt.book_numbers(billing), "EUR", False, fmt.Days(DAY))
    said = {
        account: [
            (cell.text, cell.second)
            for line in lines(billing.read.activity(who, account))
            if line.row.act == "transfer" and not line.allocation
            for cell in (cells.what(line),)
        ]
        for account in (None, web, shop)
    }
    assert said == {
        None: [("Transfer", "from Web"), ("Transfer", "from the customer")],
        web: [("Transfer", "to Shop"), ("Transfer", "from the customer")],
        shop: [("Transfer", "from Web")],
    }


def test_a_payment_on_a_bill_dated_ahead_says_until_when_it_waits(billing):
    who = billing.customers.add(Customer(name="ACME"))
    ahead = raise_bill(billing, who, "INV-120", 2500, billed=date(2026, 3, 1))
    paid = pay(billing, who, 4000, DAY, "TRX", ((bill_ref(ahead), 2500),))
    row = next(row for row in billing.read.activity(who) if row.act == "payment")
    parts = {(part.name, part.amount_minor, part.since) for part in row.allocations}
    assert parts == {("", 1500, None), ("INV-120", 2500, date(2026, 3, 1))}
    listed = billing.read.payment(paid).allocations
    assert ("INV-120", 2500, date(2026, 3, 1)) in {(part.name, part.amount_minor, part.since) for part in listed}
    sheet = billing.read.bill_sheet(ahead)
    assert sheet.ahead
    assert (sheet.moves[0].act, sheet.moves[0].effective_on) == ("payment", date(2026, 3, 1))


def test_the_activity_of_a_currency_has_only_its_own_rows(billing):
    who = billing.customers.add(Customer(name="ACME"))
    dollars = billing.customers.add_account(Account(name="US", customer_id=who, currency="USD"))
    raise_bill(billing, who, "E", 500)
    raise_bill(billing, who, "D", 700, account=dollars)
    assert [row.amount_minor for row in billing.read.activity(who, currency="USD")] == [700]
    assert {row.currency for row in billing.read.activity(who)} == {"EUR", "USD"}


def test_the_list_is_sorted_by_what_is_overdue_page_by_page(billing):
    late = {}
    for number in range(7):
        who = billing.customers.add(Customer(name=f"C{number}"))
        due = date(2026, 1, 1) if number % 3 else date(2026, 3, 1)
        raise_bill(billing, who, f"B{number}", 1000 * (number % 4 + 1), due, date(2025, 12, 1))
        late[f"C{number}"] = 1000 * (number % 4 + 1) if number % 3 else 0
    for descending in (False, True):
        found, after = [], None
        while page := billing.read.customers(sort="overdue", descending=descending, after=after, limit=2):
            found += page
            after = page[-1]
        amounts = [row.overdue_minor for row in found]
        assert amounts == sorted(late.values(), reverse=descending)
        assert {row.name: row.overdue_minor for row in found} == late


def test_what_is_overdue_of_a_customer_counts_its_accounts_and_its_balance(billing):
    who = billing.customers.add(Customer(name="ACME", billing_model="account_balance"))
    shop = billing.customers.add_account(Account(name="Shop", customer_id=who))
    billing.bills.charge(Charge(who, shop, 700, date(2026, 1, 10), "x"), key="c1")
    billing.bills.charge(Charge(who, shop, 300, DAY, "y"), key="c2")
    assert [row.overdue_minor for row in billing.read.customers()] == [700]
    assert [row.overdue_minor for row in billing.read.branches(who)] == [700]
    assert billing.read.totals()[0].overdue_minor == 700


def test_the_payments_received_add_up_to_what_was_received(billing):
    who = billing.customers.add(Customer(name="ACME"))
    pay(billing, who, 1000, date(2026, 2, 1), "a")
    pay(billing, who, 2000, date(2026, 2, 6), "b")
    pay(billing, who, 4000, date(2026, 1, 31), "c")
    gone = pay(billing, who, 8000, date(2026, 2, 2), "d")
    billing.payments.reverse(gone, key="r")
    rows = billing.read.received_payments(date(2026, 2, 1), DAY, "EUR")
    assert [(row.reference, row.customer, row.amount_minor) for row in rows] == [("b", "ACME", 2000), ("a", "ACME", 1000)]
    assert billing.read.received(date(2026, 2, 1), DAY) == {"EUR": (3000, 2)}


def test_with_little_room_a_bill_says_what_it_is_for_and_a_number_says_that_it_is_a_bill(billing):
    who = billing.customers.add(Customer(name="ACME"))
    bill = billing.bills.raise_bill(
        Bill(customer_id=who, external_reference="17", amount_due=2000, bill_date=DAY, description="Web hosting"), key="17"
    ).bill_id
    pay(billing, who, 2000, DAY, "TRX", ((bill_ref(bill), 2000),))
    rows = lines(billing.read.activity(who))
    told = {
        narrow: [(cell.text, cell.second) for line in rows for cell in (cells.what(line),)]
        for narrow in (False, True)
        for cells in (ActivityCells(fmt.book_numbers(billing), "EUR", True, fmt.Days(DAY), narrow=narrow),)
    }
    assert told == {
        False: [("Payment", "bank"), ("to bill 17", ""), ("Bill", "Web hosting")],
        True: [("Payment", "bank"), ("to bill 17", ""), ("Web hosting", "Bill")],
    }
