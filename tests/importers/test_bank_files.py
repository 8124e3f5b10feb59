"""Statements of banks: camt, MT940, OFX and QIF become what came in; what they say of themselves is held against them."""

import json
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path

import pytest

from billing_desktop.domain.errors import BillingError
from billing_desktop.importers import Table, read_bank_file, read_table
from billing_desktop.importers.bank.narrative import read_narrative

Given = Callable[..., Path]
CAMT = """<?xml version="1.0" encoding="UTF-8"?>
<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.{version}"><BkToCstmrStmt><Stmt>
<Acct><Id><IBAN>DE89370400440532013000</IBAN></Id><Ccy>EUR</Ccy></Acct>
<Bal><Tp><CdOrPrtry><Cd>OPBD</Cd></CdOrPrtry></Tp><Amt Ccy="EUR">100.00</Amt><CdtDbtInd>CRDT</CdtDbtInd></Bal>
<Bal><Tp><CdOrPrtry><Cd>CLBD</Cd></CdOrPrtry></Tp><Amt Ccy="EUR">{closing}</Amt><CdtDbtInd>CRDT</CdtDbtInd></Bal>
{entries}</Stmt></BkToCstmrStmt></Document>"""
ENTRY = """<Ntry><Amt Ccy="EUR">{amount}</Amt><CdtDbtInd>{side}</CdtDbtInd>{more}<Sts>{status}</Sts>
<BookgDt><Dt>2026-01-05</Dt></BookgDt><NtryDtls>{details}</NtryDtls></Ntry>"""


@pytest.fixture
def given(tmp_path: Path) -> Given:
    def write(content: str | bytes, name: str = "bank.txt") -> Path:
        path = tmp_path / name
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return path

    return write


def entry(amount: str, side: str = "CRDT", details: str = "", more: str = "", status: str = "BOOK") -> str:
    return ENTRY.format(amount=amount, side=side, details=details, more=more, status=status)


def payment(amount: str, name: str, text: str, *, new: bool = False, ref: str = "") -> str:
    """Write the details of a payment as version 02, or as version 08 with its party a level deeper."""
    party = f"<Pty><Nm>{name}</Nm></Pty>" if new else f"<Nm>{name}</Nm>"
    money = f'<Amt Ccy="EUR">{amount}</Amt>'
    money = f"{money}<CdtDbtInd>CRDT</CdtDbtInd>" if new else f"<AmtDtls><TxAmt>{money}</TxAmt></AmtDtls>"
    refs = f"<Refs><AcctSvcrRef>{ref}</AcctSvcrRef><EndToEndId>NOTPROVIDED</EndToEndId></Refs>"
    return f"<TxDtls>{refs}{money}<RltdPties><Dbtr>{party}</Dbtr></RltdPties><RmtInf><Ustrd>{text}</Ustrd></RmtInf></TxDtls>"


def camt(*entries: str, closing: str = "150.00", version: str = "02") -> str:
    return CAMT.format(entries="".join(entries), closing=closing, version=version)


def came_in(table: Table) -> list[tuple[str, str, str]]:
    return [(row.cells["amount"], row.cells["payer"], row.cells["reference"]) for row in table.rows]


def refused(code: str, path: Path) -> str:
    with pytest.raises(BillingError) as caught:
        read_table(path)
    assert caught.value.code == code
    assert path.name in caught.value.text
    return caught.value.text


@pytest.mark.parametrize(("version", "new"), [("02", False), ("04", False), ("08", True)])
def test_camt_in_each_version(given: Given, version: str, new: bool):
    status = "<Cd>BOOK</Cd>" if new else "BOOK"
    rows = [
        entry("70.00", details=payment("70.00", "Bo Lind", "RE-1", new=new, ref="A1"), status=status),
        entry("20.00", "DBIT", status=status),
        entry("9.00", status="<Cd>PDNG</Cd>" if new else "PDNG"),
    ]
    table = read_table(given(camt(*rows, version=version)))
    assert (table.form, table.faults, came_in(table)) == ("camt.053", {}, [("70", "Bo Lind", "RE-1")])
    assert table.rows[0].cells["paid_on"] == "2026-01-05"
    assert table.rows[0].cells["key"] == "DE89370400440532013000 A1"
    assert table.notes == (
        "Passed over 1 that went out: 20.00 EUR.",
        "Passed over 1 that your bank has not booked yet.",
    )


def test_a_batch_is_taken_apart_where_its_payments_add_up_to_it(given: Given):
    parts = payment("30.00", "Ann", "RE-1") + payment("20.00", "Bo", "RE-2")
    whole = read_table(given(camt(entry("50.00", details=parts))))
    assert came_in(whole) == [("30", "Ann", "RE-1"), ("20", "Bo", "RE-2")]
    assert [row.line for row in whole.rows] == [1, 2]
    fee = "<Chrgs><Rcrd><Amt Ccy='EUR'>1.50</Amt><CdtDbtInd>DBIT</CdtDbtInd></Rcrd></Chrgs>"
    charged = read_table(given(camt(entry("48.50", details=parts, more=fee), closing="148.50")))
    assert (came_in(charged), charged.faults) == (came_in(whole), {})  # fees are the bank's, not the payers' (rules 5.8)
    other = read_table(given(camt(entry("50.50", details=parts), closing="150.50")))
    assert came_in(other) == [("50.50", "", "")]  # whose it is is for the operator to say
    untold = read_table(given(camt(entry("50.00", details="<Btch><NbOfTxs>2</NbOfTxs></Btch>"))))
    assert came_in(untold) == [("50", "", "")]


def test_what_the_bank_adds_stands_in_for_a_missing_text(given: Given):
    details = "<TxDtls><Refs><EndToEndId>115</EndToEndId></Refs><AddtlTxInf>Order 90782</AddtlTxInf></TxDtls>"
    assert came_in(read_table(given(camt(entry("50.00", details=details))))) == [("50", "", "Order 90782 115")]


def test_what_came_back_is_no_payment(given: Given):
    returned = payment("50.00", "Me", "x").replace("</TxDtls>", "<RtrInf/></TxDtls>")
    rows = [entry("50.00", details=returned), entry("50.00", more="<RvslInd>true</RvslInd>"), entry("7.00")]
    table = read_table(given(camt(*rows, closing="207.00")))
    assert [amount for amount, _, _ in came_in(table)] == ["7"]
    assert "took an earlier one back: 50.00, 2026-01-05; 50.00, 2026-01-05" in table.notes[0]


def test_what_the_bank_took_back_names_the_payer_of_the_payment(given: Given):
    details = payment("50.00", "Ann Archer", "returned")
    debit = entry("50.00", "DBIT", details, "<RvslInd>true</RvslInd>")
    own = entry("50.00", "DBIT", details)  # what we sent: the debtor is ourselves
    file = read_bank_file(given(camt(debit, own, closing="0.00")))
    assert file is not None
    assert [one.payer for one in file.entries] == ["Ann Archer", ""]


def test_a_statement_whose_lines_are_not_its_closing_has_a_row_of_its_own(given: Given):
    table = read_table(given(camt(entry("40.00"))))
    assert [row.line for row in table.rows] == [1, 2]
    assert "begins with 100.00, which makes 140.00 with its lines, but it ends with 150.00" in table.faults[2]


def test_an_amount_without_its_side_is_none(given: Given):
    row = entry("5.00").replace("<CdtDbtInd>CRDT</CdtDbtInd>", "")
    assert came_in(read_table(given(camt(row, closing="100.00"))))[0][0] == "5.00 without CRDT or DBIT"


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (camt(entry("5.00"))[:-40], "bank_file_broken"),
        (camt(entry("5.00")).replace("<Document", '<!DOCTYPE d [<!ENTITY a "b">]><Document'), "bank_file_broken"),
        (camt(entry("5.00")).replace("<Document", '<!DOCTYPE d SYSTEM "file:///etc/passwd"><Document'), "bank_file_broken"),
        (camt("<a>" * 9000), "bank_file_broken"),
        (camt(entry("5.00")).replace("UTF-8", "KLINGON"), "bank_file_broken"),
        (camt(entry("5.00", "DBIT")), "bank_file_nothing_in"),
        ("<Document xmlns='urn:iso:std:iso:20022:tech:xsd:pain.001.001.03'/>", "file_not_text"),
        (b"PK\x03\x04rest", "file_not_text"),
        (b"%PDF-1.7", "file_not_text"),
        ("<OFX><STMTRS><STMTTRN><TRNAMT>5", "bank_file_broken"),
        ("!Type:Bank\nD1/31/26\nT-5\n^\n", "bank_file_nothing_in"),
        ("15/01/2026,99.90,Bo\n16/01/2026,1.00,Al\n", "table_no_header"),
    ],
)
def test_what_cannot_be_read_is_refused_in_one_sentence(given: Given, content: str | bytes, code: str):
    assert "\n" not in refused(code, given(content))


def test_camt_in_utf_16(given: Given):
    text = camt(entry("50.00", details=payment("50.00", "Øz", "x"))).replace("UTF-8", "UTF-16")
    assert came_in(read_table(given(text.encode("utf-16")))) == [("50", "Øz", "x")]


MT940 = """{1:F01BANKDEFFXXXX0000000000}{2:I940BANKDEFFXXXXN}{4:
:20:X
:25:10090000/1234567
:28C:1/1
:60F:C251230EUR100,
:61:2512310102CR50,5NTRFNONREF//B1
:86:166?00GUTSCHRIFT?20EREF+E-7?21SVWZ+Rechnung RE-2026-0?2201 vom 1
.1.?31DE02?32MUELLER?33ANNA
:61:260102D20,NDDTNONREF
:86:105?00LASTSCHRIFT?20Strom
:61:260102RC10,NRTINONREF
:86:109?00RUECKLASTSCHRIFT?20zu Unrecht
:61:260102C5,NTRFNONREF
:86:/TRTP/SEPA/IBAN/NL02/NAME/B. de Boer/REMI/USTD//Factuur 12/EREF/NOTPROVIDED
:61:260102C1,NTRFNONREF
:86:Free text of
a bank
:62F:C260102EUR126,50
-}
"""


@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_mt940_of_several_banks(given: Given, end: str):
    table = read_table(given(MT940.replace("\n", end)))
    assert (table.form, table.faults) == ("MT940", {})
    assert [(row.line, row.cells["paid_on"]) for row in table.rows] == [(6, "2026-01-02"), (13, "2026-01-02"), (15, "2026-01-02")]
    assert came_in(table) == [
        ("50.50", "MUELLER ANNA", "Rechnung RE-2026-0 01 vom 1.1. E-7"),
        ("5", "B. de Boer", "Factuur 12"),
        ("1", "", "Free text of a bank"),
    ]
    assert table.rows[0].cells["key"] == "10090000/1234567 B1"
    assert [note[:40] for note in table.notes] == [
        "Passed over 1 that went out: 20.00 EUR.",
        "Passed over 1 that took an earlier one b",
    ]


def test_a_line_of_the_narrative_that_fills_its_width_goes_on_within_the_word():
    filled = "166?20SVWZ+Rechnung Nr RE-2026-00?2117 vom Mai"
    assert read_narrative([filled]).reference == "Rechnung Nr RE-2026-0017 vom Mai"


def test_ofx_with_and_without_closing_tags(given: Given):
    sgml = (
        "OFXHEADER:100\nDATA:OFXSGML\n\n<OFX><BANKMSGSRSV1><STMTTRNRS><STMTRS><CURDEF>USD<BANKACCTFROM><ACCTID>77"
        "</BANKACCTFROM><BANKTRANLIST>\n<STMTTRN><TRNTYPE>CREDIT<DTPOSTED>20260105120000[-5:EST]<TRNAMT>1,250.00<FITID>1"
        "<NAME>Lee &amp; Co<MEMO>INV-7\n</STMTTRN>\n"
        "<STMTTRN><TRNTYPE>DEBIT<DTPOSTED>20260106<TRNAMT>-3<FITID>2<NAME>Shop</STMTTRN>\n"
        "<STMTTRN><TRNTYPE>CREDIT<DTPOSTED>20260106<TRNAMT>1,5x<FITID>3<NAME>Odd</STMTTRN>\n"
        "</BANKTRANLIST></STMTRS></STMTTRNRS></BANKMSGSRSV1></OFX>"
    )
    table = read_table(given(sgml))
    assert came_in(table) == [("1250", "Lee & Co", "INV-7"), ("1,5x", "Odd", "")]
    assert (table.rows[0].cells["paid_on"], table.rows[0].cells["key"]) == ("2026-01-05", "77 1")
    xml = '<?xml version="1.0"?><?OFX OFXHEADER="200"?><OFX><STMTRS><CURDEF>USD</CURDEF><STMTTRN><DTPOSTED>20260105</DTPOSTED>'
    xml += "<TRNAMT>12.50</TRNAMT><PAYEE><NAME>Ann</NAME></PAYEE><MEMO></MEMO></STMTTRN></STMTRS></OFX>"
    assert came_in(read_table(given(xml))) == [("12.50", "Ann", "")]


def test_qif_keeps_days_and_amounts_as_they_stand(given: Given):
    text = "!Type:Bank\nD1/31' 6\nT1,250.00\nPLee\nMINV-7\nSA\n$1000\nSB\n$250\n^\nD2/1'26\nT-2\n^\n!Type:Cat\nNFood\n^\n"
    table = read_table(given(text))
    assert (table.form, table.says_how, came_in(table)) == ("QIF", False, [("1,250.00", "Lee", "INV-7")])
    assert (table.rows[0].line, table.rows[0].cells["paid_on"]) == (2, "1/31/06")


def test_a_number_that_two_entries_have_does_not_make_them_one(given: Given):
    rows = [entry("25.00", details=payment("25.00", "Ann", "x", ref="SAME"))] * 2
    assert [row.cells["key"] for row in read_table(given(camt(*rows))).rows] == ["", ""]


def test_long_lines_and_numbers_are_no_trouble(given: Given):
    many = MT940.replace("a bank", "x" * 3_000_000).replace("C1,N", f"C{'9' * 3_000_000},N")
    assert came_in(read_table(given(many)))[2][0].startswith("260102C999")


def test_real_files_add_up_as_other_libraries_read_them(shared_data: Path):
    """Sums of every entry; on one file the other library takes returned credits for money that came in, its balances do not."""
    expected = json.loads((shared_data / "bank" / "expected_by_peers.json").read_text(encoding="utf-8"))["files"]
    seen = 0
    for name, peers in expected.items():
        file = read_bank_file(shared_data / name)
        if file is None or "sepa_mt9401" in name:
            continue
        readings = [peers.get("mt-940") or peers, *(peers.get("ofxparse") or [])] if peers.get("agree", True) else []
        sums = [Decimal(one["sum"]) for one in readings if "sum" in one]
        if sums:
            assert sum((one.amount for one in file.entries), Decimal(0)) == sum(sums), name
            seen += 1
    odd = read_bank_file(shared_data / "bank" / "mt940" / "betterplace" / "sepa_mt9401.sta")
    assert odd is not None
    assert not any(statement.differs for statement in odd.statements)
    assert (len(odd.entries), seen > 50) == (97, True)
