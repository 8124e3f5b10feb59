"""The sums of a receipt and the days it writes, without a book."""

from datetime import UTC, date, datetime

import pytest

from billing_desktop.domain.dates import said
from billing_desktop.domain.receipt import PaymentReceipt, ReceiptLine
from billing_desktop.domain.statement_rows import Party


def receipt(*lines: ReceiptLine) -> PaymentReceipt:
    return PaymentReceipt(
        number="p-1",
        reference="TRX-1",
        business=Party("Harbour"),
        customer=Party("Shop"),
        account=None,
        paid_on=date(2025, 3, 10),
        method="bank",
        note="",
        amount_minor=sum(line.amount_minor for line in lines),
        currency="EUR",
        lines=lines,
        made_at=datetime(2025, 3, 10, 12, tzinfo=UTC),
    )


def line(kind: str, amount: int) -> ReceiptLine:
    return ReceiptLine(kind, kind.title(), "", amount, 7)


def test_what_was_applied_and_what_was_kept_as_credit_add_up_to_the_amount():
    made = receipt(line("bill", 500), line("balance", 30), line("credit", 4), line("bill", 1000), line("credit", 2))
    assert (made.applied_minor, made.credit_minor, made.amount_minor) == (1530, 6, 1536)


def test_without_credit_all_was_applied_and_without_anything_owed_all_is_credit():
    paid, kept = receipt(line("bill", 500), line("balance", 30)), receipt(line("credit", 40))
    assert (paid.applied_minor, paid.credit_minor) == (530, 0)
    assert (kept.applied_minor, kept.credit_minor) == (0, 40)


def test_a_fresh_receipt_is_neither_refunded_nor_reversed():
    made = receipt(line("bill", 500))
    assert (made.refunded_minor, made.state, made.reversed_on, made.reversed_why, made.head) == (0, "", None, "", "")


@pytest.mark.parametrize(
    ("month", "name"),
    list(enumerate(["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"], start=1)),
)
def test_a_day_is_written_with_the_name_of_its_month(month: int, name: str):
    assert said(date(2026, month, 6)) == f"6 {name} 2026"
    assert said(date(987, month, 28)) == f"28 {name} 987"
