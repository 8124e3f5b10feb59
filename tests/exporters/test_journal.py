"""The book as a plain-text journal: its exact text, and names that try to break out of their line."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from billing_desktop.domain.errors import BillingError
from billing_desktop.domain.statement_rows import JournalLine
from billing_desktop.exporters.journal import FORMATS, account_of, write_journal

BILL = JournalLine(
    posting_id=1, text="Bill B1 of 1,200.50 to Ann", act="raise_bill", on=date(2026, 1, 5), kind="due", amount_minor=120050,
    currency="EUR", customer_id="bcus_C", customer_name="Ann", account_id=None, bill_id="bill_B1", bill_reference="B1",
)  # fmt: skip
BALANCE = replace(BILL, bill_id=None, bill_reference=None)
ON_ACCOUNT = replace(BALANCE, account_id="bacc_A", currency="JPY")
BOOK = [
    BILL,
    # Paid two days later: 1,000.00 on the bill, 4.50 left over as credit.
    replace(BILL, posting_id=2, text="Payment from Ann", act="payment", on=date(2026, 1, 7), kind="paid", amount_minor=-100000),
    replace(BALANCE, posting_id=2, text="Payment from Ann", act="payment", on=date(2026, 1, 7), kind="paid", amount_minor=-450),
    # The credit moves to the bill later: nothing stands on the other side.
    replace(BALANCE, posting_id=3, text="Credit", act="apply_credit", on=date(2026, 2, 1), kind="paid", amount_minor=450),
    replace(BILL, posting_id=3, text="Credit", act="apply_credit", on=date(2026, 2, 1), kind="paid", amount_minor=-450),
    replace(BILL, posting_id=4, text="Write-off", act="write_off", on=date(2026, 2, 1), kind="written_off", amount_minor=-19600),
    replace(ON_ACCOUNT, posting_id=5, text="Opening", act="opening", on=date(2026, 1, 1), amount_minor=500),
    replace(ON_ACCOUNT, posting_id=6, text="Set", act="set_balance", on=date(2026, 3, 1), amount_minor=-700),
    replace(ON_ACCOUNT, posting_id=7, text="Note", act="credit_note", on=date(2026, 3, 1), kind="credited", amount_minor=-1),
]
HLEDGER = """\
decimal-mark .
commodity 1000.00 EUR
commodity 1000. JPY
account Assets:Cash
account Assets:Receivable:Customer-C:Account-A:Balance
account Assets:Receivable:Customer-C:Balance
account Assets:Receivable:Customer-C:Bill-B1
account Equity:Adjustments
account Equity:Opening
account Expenses:Write-Offs
account Income:Credit-Notes
account Income:Sales

2026-01-01 * (5) Opening
    Assets:Receivable:Customer-C:Account-A:Balance  500 JPY
    Equity:Opening  -500 JPY

2026-01-05 * (1) Bill B1 of 1,200.50 to Ann
    Assets:Receivable:Customer-C:Bill-B1  1200.50 EUR
    Income:Sales  -1200.50 EUR

2026-01-07 * (2) Payment from Ann
    Assets:Receivable:Customer-C:Bill-B1  -1000.00 EUR
    Assets:Receivable:Customer-C:Balance  -4.50 EUR
    Assets:Cash  1004.50 EUR

2026-02-01 * (3) Credit
    Assets:Receivable:Customer-C:Balance  4.50 EUR
    Assets:Receivable:Customer-C:Bill-B1  -4.50 EUR

2026-02-01 * (4) Write-off
    Assets:Receivable:Customer-C:Bill-B1  -196.00 EUR
    Expenses:Write-Offs  196.00 EUR

2026-03-01 * (6) Set
    Assets:Receivable:Customer-C:Account-A:Balance  -700 JPY
    Equity:Adjustments  700 JPY

2026-03-01 * (7) Note
    Assets:Receivable:Customer-C:Account-A:Balance  -1 JPY
    Income:Credit-Notes  1 JPY

"""


def test_hledger():
    assert write_journal(BOOK, "hledger").decode() == HLEDGER


def test_beancount():
    lines = write_journal(BOOK, "beancount").decode().splitlines()
    head = [line for line in lines if " open " in line]
    assert head == [f"1900-01-01 open {line.removeprefix('account ')}" for line in HLEDGER.splitlines() if line[:7] == "account"]
    assert lines[len(head)] == ""
    body = "\n".join(lines[len(head) + 1 :])
    assert body.startswith('2026-01-01 * "Opening" ^posting-5\n    Assets:Receivable:Customer-C:Account-A:Balance  500 JPY\n')
    for number, text in ((1, "Bill B1 of 1,200.50 to Ann"), (4, "Write-off")):
        assert f'* "{text}" ^posting-{number}\n' in body
    rows = [line for line in lines if line.startswith("    ")]
    assert rows == [line for line in HLEDGER.splitlines() if line.startswith("    ")], "the same amounts in both"


def test_an_empty_book_and_an_unknown_format():
    assert write_journal([], "hledger") == b"decimal-mark .\n\n"
    assert write_journal([], "beancount") == b"\n"
    with pytest.raises(BillingError, match="hledger, beancount"):
        write_journal([], "ledger")


def test_no_two_obligations_share_an_account():
    lines = [BILL, BALANCE, replace(BALANCE, account_id="bacc_A"), replace(BILL, account_id="bacc_A")]
    names = [account_of(line) for line in lines]
    assert len(set(names)) == 4


EVIL = [
    'Ann "the" Bold', "a\\", 'a\\"b', "Ann; a comment", "a | b", "line\n2026-01-01 * evil\n    Assets:Cash  1 EUR", "tab\there",
    "2 spaces  Assets:Cash  5 EUR", "\u2028x\u2029y\x85z", "; x", "(9) x", "! x", "= x", "#tag ^link", "", " ", "花江",
]  # fmt: skip


@pytest.mark.parametrize("format_", FORMATS)
@pytest.mark.parametrize("text", EVIL)
def test_a_text_stays_on_its_line(text: str, format_: str):
    held(text, format_)


@given(st.text(max_size=60), st.sampled_from(FORMATS))
def test_any_text_stays_on_its_line(text: str, format_: str):
    held(text, format_)


def held(text: str, format_: str) -> None:
    """Hold that a text changes nothing but the rest of one line, where it neither ends a string nor begins a comment."""
    plain = write_journal([BILL], format_).decode("utf-8").split("\n")
    found = write_journal([replace(BILL, text=text, customer_name=text)], format_).decode("utf-8", "surrogatepass").split("\n")
    (at,) = [number for number, line in enumerate(plain) if line.startswith("2026-01-05")]
    assert len(found) == len(plain)
    assert [line for number, line in enumerate(found) if number != at] == plain[:at] + plain[at + 1 :]
    assert not set(found[at]) & set("\r\x0b\x0c\x1c\x1d\x1e\x85\u2028\u2029")
    if format_ == "hledger":
        assert found[at].startswith("2026-01-05 * (1) ")
        assert ";" not in found[at]
    else:
        inside = found[at].removeprefix('2026-01-05 * "').removesuffix('" ^posting-1')
        assert len(found[at]) == len(inside) + len('2026-01-05 * "" ^posting-1')
        assert '"' not in inside.replace("\\\\", "").replace('\\"', "")
        assert not inside.replace("\\\\", "").endswith("\\")
