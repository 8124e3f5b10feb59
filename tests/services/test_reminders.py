"""Reminder letters: who is late and how late, what a letter says, and that none is written unasked or over another."""

import shutil
import subprocess
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from billing_desktop.domain.model import Account, Bill, Customer
from billing_desktop.domain.reminder import SentReminder, days_of
from billing_desktop.services import Billing, BillingError, Charge, FieldErrors, PaymentDraft
from billing_desktop.services.demo import make_demo
from billing_desktop.store import reminders as kept

pytestmark = pytest.mark.usefixtures("qapp")
TODAY = date(2026, 2, 6)


@pytest.fixture
def shop(tmp_path: Path):
    clock = lambda: datetime(2026, 2, 6, 9, tzinfo=UTC)  # noqa: E731
    billing = Billing.new(tmp_path / "r.book", name="Harbour", currency="EUR", model="bill", clock=clock, time_zone="UTC")
    billing.settings.put("iban", "NL91ABNA0417164300")
    for name, dues in (("Early", (2,)), ("First", (10, 1)), ("Second", (30,)), ("Third", (60, 8)), ("Fine", (-5,))):
        who = billing.customers.add(Customer(name=name), key=name)
        for number, late in enumerate(dues):
            due = date.fromordinal(TODAY.toordinal() - late)
            bill = Bill(amount_due=1000, customer_id=who, bill_date=date(2025, 11, 1), external_reference=f"{name}-{number}")
            billing.bills.raise_bill(replace(bill, due_date=due), key=f"{name}{number}")
    owner = billing.customers.add(Customer(name="Balance", billing_model="account_balance"), key="balance")
    account = billing.customers.add_account(Account(name="Rent", customer_id=owner), key="rent")
    billing.bills.charge(Charge(owner, account, 2500, date(2026, 1, 20), "Rent"), key="charge")
    (tmp_path / "out").mkdir()
    yield billing, tmp_path / "out"
    billing.close()


def test_who_is_late_with_the_level_and_the_sum(shop):
    billing, _ = shop
    rows = billing.reminders.late()
    assert [(row.name, row.days_late, row.level, row.late_minor) for row in rows] == [
        ("Third", 60, 1, 2000), ("Second", 30, 1, 1000), ("Balance", 17, 1, 2500), ("First", 10, 1, 2000), ("Early", 2, 0, 1000),
    ]  # fmt: skip
    report = billing.statements.ageing(TODAY)
    assert sum(row.late_minor for row in rows) == sum(total.late for total in report.totals)
    billing.settings.put("reminder_days", [1, 50, 90])
    assert [row.level for row in billing.reminders.late()] == [1, 1, 1, 1, 1], "the first letter is of level 1"
    with pytest.raises(FieldErrors, match="three whole numbers"):
        billing.settings.put("reminder_days", [5, 5, 1])
    assert days_of([1, 2]) == (7, 21, 45)


def who(billing, name):
    return next(row for row in billing.reminders.late() if row.name == name)


def test_levels_follow_one_another_and_none_is_proposed_twice(shop):
    """60 days late and never reminded: first, second, final, each as long after the last as the levels lie apart."""
    billing, folder = shop
    third = who(billing, "Third")
    billing.reminders.mark_sent([third], on=date(2026, 1, 29))
    row = who(billing, "Third")
    assert (row.level, row.letter, row.sent, row.next_on) == (0, 1, SentReminder(1, date(2026, 1, 29)), date(2026, 2, 12))
    assert billing.reminders.make(row.customer_id, "EUR").level == 1, "asked for all the same, it is what was sent last"
    billing.reminders.take_back_sent(billing.reminders.mark_sent([row]))
    assert who(billing, "Third") == row, "a note made in error counts no more"
    billing.reminders.mark_sent([third], on=date(2026, 1, 23))  # 14 days ago, as far as the second level is from the first
    assert (who(billing, "Third").level, who(billing, "Third").sent.on) == (0, date(2026, 1, 29)), "the last one sent counts"
    second = who(billing, "Second")
    noted = billing.reminders.mark_sent([second], on=date(2026, 1, 20))
    assert (who(billing, "Second").level, billing.reminders.make(second.customer_id, "EUR").level) == (2, 2)
    billing.reminders.mark_sent([who(billing, "Second")])
    assert (who(billing, "Second").level, who(billing, "Second").next_on) == (0, date(2026, 3, 2))
    assert billing.reminders.take_back_sent(noted) == 1
    assert billing.reminders.take_back_sent(noted) == 0
    assert who(billing, "Second").sent == SentReminder(2, TODAY)
    with pytest.raises(BillingError, match="lies ahead"):
        billing.reminders.mark_sent([third], on=date(2026, 2, 7))
    rows = [row for row in billing.reminders.late() if row.level]
    assert [row.name for row in rows] == ["Balance", "First"]
    assert billing.reminders.write_all([who(billing, "Third")], "txt", folder).files[0].name.startswith("Reminder-1_")
    assert billing.check() == []


def test_what_falls_late_anew_begins_with_the_first_letter(shop):
    billing, _ = shop
    second = who(billing, "Second")
    billing.reminders.mark_sent([second], on=date(2026, 1, 8))
    assert who(billing, "Second").sent is not None
    billing.payments.record(PaymentDraft(second.customer_id, None, 1000, TODAY), key="paid")
    again = Bill(amount_due=900, customer_id=second.customer_id, bill_date=date(2026, 1, 9), due_date=date(2026, 1, 10))
    billing.bills.raise_bill(again, key="again")
    assert (who(billing, "Second").days_late, who(billing, "Second").level, who(billing, "Second").sent) == (27, 1, None)


def test_a_letter_says_what_is_late_and_asks_for_that_alone(shop, tmp_path):
    billing, _ = shop
    row = next(row for row in billing.reminders.late() if row.name == "Third")
    letter = billing.reminders.make(row.customer_id, row.currency, level=3)
    assert [(line.reference, line.days_late) for line in letter.lines] == [("Third-0", 60), ("Third-1", 8)]
    text = billing.reminders.write(letter, "txt").decode()
    assert text.startswith("Final reminder\n6 Feb 2026\nThird\n")
    assert "Please pay it by 13 Feb 2026." in " ".join(text.split()), "the day is named, seven days after that of the letter"
    bank = "IBAN: NL91 ABNA 0417 1643 00"
    for part in ("Third-0", "Days late: 60", "Past due in all: EUR 20.00", bank, "Kind regards\nHarbour"):
        assert part in text
    german = billing.reminders.write(billing.reminders.make(row.customer_id, "EUR", level=1, language="de"), "txt").decode()
    assert german.startswith("Zahlungserinnerung\n06.02.2026")
    balance = next(row for row in billing.reminders.late() if row.name == "Balance")
    assert [line.reference for line in billing.reminders.make(balance.customer_id, "EUR").lines] == [""]
    if shutil.which("pdftotext"):
        file = tmp_path / "r.pdf"
        file.write_bytes(billing.reminders.write(letter, "pdf"))
        printed = subprocess.run(["pdftotext", "-layout", file, "-"], capture_output=True, check=True).stdout.decode()
        assert "Final reminder" in printed
        assert printed.count("EUR 20.00") == 2, "in the letter and on its slip"


def test_nothing_late_has_no_letter_and_files_are_never_written_over(shop):
    billing, folder = shop
    fine = billing.read.customers(search="Fine")[0]
    with pytest.raises(BillingError, match="nothing to remind of"):
        billing.reminders.make(fine.id, "EUR")
    rows = [row for row in billing.reminders.late() if row.level]
    far = []
    result = billing.reminders.write_all(rows, "pdf", folder, lambda done, total: far.append(done))
    assert (result.written, result.total, far) == (4, 4, [1, 2, 3, 4])
    assert (folder / "Reminder-1_C-0004_EUR_2026-02-06.pdf").exists()
    again = billing.reminders.write_all(rows, "pdf", folder)
    assert (again.written, len(again.kept)) == (0, 4)
    assert billing.reminders.write_all(rows, "txt", folder, stopped=lambda: True).cancelled
    with pytest.raises(BillingError, match="no folder"):
        billing.reminders.write_all(rows, "pdf", folder / "gone")
    assert billing.check() == []


def test_who_paid_in_the_meantime_ends_a_run_with_the_reason_and_what_was_written_is_told(shop):
    billing, folder = shop
    rows = [row for row in billing.reminders.late() if row.level]
    assert [row.name for row in rows[:2]] == ["Third", "Second"]
    billing.payments.record(PaymentDraft(rows[1].customer_id, None, 1000, TODAY), key="meanwhile")
    result = billing.reminders.write_all(rows, "txt", folder)
    assert (result.written, len(result.files)) == (1, 1)
    assert result.why.startswith("Nothing of Second is past due")


def test_the_list_says_of_each_what_its_letter_says(tmp_path):
    noon = datetime(2026, 2, 6, 12, tzinfo=UTC)
    shop = make_demo(tmp_path / "sample.book", clock=lambda: noon)
    bill = shop.read.find_bill("INV-099")
    assert bill
    for day in (date(2026, 1, 2), date(2025, 9, 1), date(2026, 2, 5)):
        late = Bill(amount_due=700, customer_id=bill.customer_id, bill_date=date(2025, 8, 1), due_date=day)
        shop.bills.raise_bill(late, key=str(day))
    for ahead in (False, True):
        rows = shop.reminders.late()
        letters = [shop.reminders.make(row.customer_id, row.currency) for row in rows]
        said = [(max(line.days_late for line in one.lines), one.late_minor, one.basis.customer.name) for one in letters]
        assert [(row.days_late, row.late_minor, row.name) for row in rows] == said
        assert [row.letter for row in rows] == [one.level for one in letters]
        assert {line.reference == "" for one in letters for line in one.lines} == {True, False}, "bills and balances"
        if not ahead:
            bill = Bill(amount_due=500, customer_id=rows[0].customer_id, bill_date=date(2026, 3, 1))
            shop.bills.raise_bill(bill, key="ahead")  # from now on kept figures answer another question
    shop.close()


def test_the_last_letter_is_looked_up_by_its_customer_and_not_among_all_that_were_sent(shop):
    billing, _ = shop
    with billing._desk.store.read() as db:
        places = {"customer": 1, "currency": "EUR", "since": "2026-01-01"}
        plan = [row[3] for row in db.execute_sql(f"EXPLAIN QUERY PLAN {kept._LAST.sql}", places)]
    assert plan[0].startswith("SEARCH r USING INDEX reminded_customer_id_currency "), plan
