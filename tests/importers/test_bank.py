"""Bank files: every published sample as other libraries read it, and files cut short or hostile, refused in a sentence."""

from __future__ import annotations

import json
from decimal import Decimal
from pathlib import Path

import pytest

from billing_desktop.domain.errors import BillingError
from billing_desktop.importers.bank import BankStatement, read_bank_file

CAMT = """<?xml version="1.0" encoding="UTF-8"?>
<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.08"><BkToCstmrStmt><Stmt>
<Acct><Id><IBAN>NL91ABNA0417164300</IBAN></Id><Ccy>EUR</Ccy></Acct>
<Bal><Tp><CdOrPrtry><Cd>OPBD</Cd></CdOrPrtry></Tp><Amt Ccy="EUR">10.00</Amt><CdtDbtInd>DBIT</CdtDbtInd></Bal>
<Bal><Tp><CdOrPrtry><Cd>CLBD</Cd></CdOrPrtry></Tp><Amt Ccy="EUR">40.00</Amt><CdtDbtInd>CRDT</CdtDbtInd></Bal>
{entries}</Stmt></BkToCstmrStmt></Document>"""
BATCH = """<Ntry><Amt Ccy="EUR">50.00</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts><Cd>BOOK</Cd></Sts>
<BookgDt><Dt>2026-02-03</Dt></BookgDt><AcctSvcrRef>B1</AcctSvcrRef><NtryDtls>
<TxDtls><Amt Ccy="EUR">20.00</Amt><RltdPties><Dbtr><Pty><Nm>Ann  Lee</Nm></Pty></Dbtr>
<DbtrAcct><Id><IBAN>de89 3704 0044 0532 0130 00</IBAN></Id></DbtrAcct></RltdPties>
<RmtInf><Ustrd>INV-1</Ustrd><Strd><CdtrRefInf><Ref>RF18539007547034</Ref></CdtrRefInf></Strd></RmtInf></TxDtls>
<TxDtls><Refs><EndToEndId>E2E-7</EndToEndId></Refs><Amt Ccy="EUR">30.00</Amt></TxDtls></NtryDtls></Ntry>
<Ntry><Amt Ccy="EUR">7.00</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts>PDNG</Sts><BookgDt><Dt>2026-02-04</Dt></BookgDt></Ntry>"""
MT940 = """{{1:F01BANKDEFFAXXX0000000000}}{{4:
:20:STARTUMS
:25:51230800/0000007055
:28C:00027/00001
:60F:C260201EUR100,00
:61:2602030203CR27,50NTRFNONREF//B77
:86:166?00GUTSCHRIFT?20EREF+NOTPROVIDED?21SVWZ+Rechnung RE-7 und
 RE-8?31DE89370400440532013000?32ANN?33 LEE
:61:2602030203DR7,50NTRFNONREF
:86:005?00GEBUEHR
:62F:C260203EUR{closing}
-}}"""
OFX = """OFXHEADER:100\nDATA:OFXSGML\nVERSION:102\nCHARSET:1252\n
<OFX><BANKMSGSRSV1><STMTTRNRS><STMTRS><CURDEF>USD<BANKACCTFROM><ACCTID>123</BANKACCTFROM><BANKTRANLIST>
<STMTTRN><TRNTYPE>CREDIT<DTPOSTED>20260203120000[-5:EST]<TRNAMT>+12,34<FITID>F1<NAME>Caf\xe9 &amp; Co<MEMO>INV-1</STMTTRN>
<STMTTRN><TRNTYPE>DEBIT<DTPOSTED>20260204<TRNAMT>-1.00<FITID>F2<NAME>Fee</STMTTRN>
</BANKTRANLIST><LEDGERBAL><BALAMT>99.00<DTASOF>20260204</LEDGERBAL></STMTRS></STMTTRNRS></BANKMSGSRSV1></OFX>"""


def written(folder: Path, text: str | bytes, name: str = "file.txt") -> Path:
    path = folder / name
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return path


def foots(one: BankStatement) -> bool | None:
    if one.opening is None or one.closing is None:
        return None
    return one.opening + sum(entry.amount for entry in one.entries) == one.closing


def test_published_files_hold_what_other_libraries_read_of_them(shared_data: Path):
    known = json.loads((shared_data / "bank" / "expected_by_peers.json").read_text("utf-8"))["files"]
    read, wrong = 0, list[tuple[str, object]]()
    for name, told in known.items():
        if not name.startswith(("bank/camt", "bank/ofx", "bank/mt940")):
            continue
        if "ofxparse" in told:
            peers = told["ofxparse"] if told["agree"] else None
            wanted = (sum(p["transactions"] for p in peers), sum(Decimal(p["sum"]) for p in peers)) if peers is not None else None
        else:
            peer = told.get("mt-940") or {"transactions": told["entries"], "sum": told["sum"]}
            wanted = (peer["transactions"], Decimal(peer["sum"]))
        try:
            found = read_bank_file(shared_data / name)
        except BillingError as error:
            if (wanted and wanted[0]) or name.rsplit("/", 1)[1] not in error.text:
                wrong.append((name, error.text))
            continue
        read += 1
        entries = [entry for one in found.statements for entry in one.entries]
        if wanted is not None and (len(entries), sum(entry.amount for entry in entries)) != wanted:
            wrong.append((name, len(entries)))
    assert wrong == []
    assert read > 35


def test_camt_a_batch_is_a_line_for_each_payment_and_what_is_pending_is_left_out(tmp_path: Path):
    (one,) = read_bank_file(written(tmp_path, CAMT.format(entries=BATCH))).statements
    assert (one.account, one.currency, one.pending, foots(one)) == ("NL91ABNA0417164300", "EUR", 1, True)
    first, second = one.entries
    assert (first.amount, first.party, first.iban, first.text) == (
        20,
        "Ann Lee",
        "DE89370400440532013000",
        "INV-1 RF18539007547034",
    )
    assert (second.amount, second.text, second.reference) == (30, "E2E-7", "B1")


def test_mt940_reads_who_paid_and_what_they_wrote_out_of_the_structured_text(tmp_path: Path):
    (one,) = read_bank_file(written(tmp_path, MT940.format(closing="120,00"))).statements
    assert (one.opening, one.closing, foots(one)) == (Decimal(100), Decimal(120), True)
    paid, fee = one.entries
    assert (paid.amount, paid.party, paid.iban, paid.reference) == (Decimal("27.50"), "ANN LEE", "DE89370400440532013000", "B77")
    assert paid.text == "Rechnung RE-7 und RE-8"
    assert (fee.amount, fee.text) == (Decimal("-7.50"), "GEBUEHR")


def test_ofx_with_open_tags_and_a_comma(tmp_path: Path):
    (one,) = read_bank_file(written(tmp_path, OFX.encode("cp1252"))).statements
    assert (one.currency, one.opening, one.closing) == ("USD", None, Decimal(99))
    first, second = one.entries
    assert (first.amount, first.party, first.text, first.reference) == (Decimal("12.34"), "Café & Co", "INV-1", "F1")
    assert (first.booked_on.isoformat(), second.amount) == ("2026-02-03", Decimal(-1))


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "no bank file known here"),
        ("Date;Amount\n2026-02-03;12\n", "no bank file known here"),
        (CAMT.format(entries=BATCH)[:900], "no whole XML file"),
        (CAMT.format(entries=BATCH.replace("50.00", "fifty")), '"fifty" is no amount'),
        (CAMT.format(entries=BATCH.replace("50.00", "NaN")), '"NaN" is no amount'),
        (CAMT.format(entries=BATCH.replace("2026-02-03", "2026-02-30")), '"2026-02-30" is no day'),
        (
            CAMT.format(entries="").replace("BkToCstmrStmt><Stmt", "BkToCstmrStmt><Other").replace("</Stmt", "</Other"),
            "no statement",
        ),
        ('<!DOCTYPE Document [<!ENTITY a "aaaa">]>' + CAMT.format(entries=BATCH).split("\n", 1)[1], "a document type"),
        (OFX.replace("+12,34", "$12"), 'transaction 1: "$12" is no amount'),
        (OFX.replace("20260203120000", "20261340"), 'transaction 1: "20261340'),
        ("<OFX><SIGNONMSGSRSV1><STATUS><CODE>15500<SEVERITY>ERROR<MESSAGE>Wrong</STATUS></OFX>", 'the bank answered "Wrong"'),
        (":20:X\n:25:1\n", "holds no line"),
    ],
)
def test_what_cannot_be_read_is_refused_in_one_sentence(tmp_path: Path, text: str, said: str):
    with pytest.raises(BillingError) as caught:
        read_bank_file(written(tmp_path, text, "my.file"))
    assert said in caught.value.text
    assert caught.value.text.startswith("my.file")
    assert "\n" not in caught.value.text
