"""The bank's file by the command line: what each line is, what is recorded, and files that are refused."""

from pathlib import Path

from .conftest import Command

CAMT = """<?xml version="1.0" encoding="UTF-8"?>
<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.08"><BkToCstmrStmt><Stmt>
<Acct><Id><IBAN>NL91ABNA0417164300</IBAN></Id><Ccy>EUR</Ccy></Acct>
<Bal><Tp><CdOrPrtry><Cd>OPBD</Cd></CdOrPrtry></Tp><Amt Ccy="EUR">10.00</Amt><CdtDbtInd>CRDT</CdtDbtInd></Bal>
<Bal><Tp><CdOrPrtry><Cd>CLBD</Cd></CdOrPrtry></Tp><Amt Ccy="EUR">{closing}</Amt><CdtDbtInd>CRDT</CdtDbtInd></Bal>
<Ntry><Amt Ccy="EUR">50.00</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts><Cd>BOOK</Cd></Sts><BookgDt><Dt>2026-02-03</Dt></BookgDt>
<NtryDtls><TxDtls><RltdPties><Dbtr><Pty><Nm>ACME LIMITED</Nm></Pty></Dbtr></RltdPties><RmtInf><Ustrd>INV-1</Ustrd></RmtInf>
</TxDtls></NtryDtls></Ntry>
<Ntry><Amt Ccy="EUR">7.00</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts><Cd>BOOK</Cd></Sts><BookgDt><Dt>2026-02-04</Dt></BookgDt>
<NtryDtls><TxDtls><RmtInf><Ustrd>gift</Ustrd></RmtInf></TxDtls></NtryDtls></Ntry></Stmt></BkToCstmrStmt></Document>"""


def test_a_bank_file_is_read_and_what_is_ready_recorded(command: Command, tmp_path: Path):
    book, file = tmp_path / "shop.book", tmp_path / "camt.xml"
    assert command("new", book, "--name", "Shop", "--currency", "EUR", "--model", "bill").code == 0
    customers = tmp_path / "customers.csv"
    customers.write_text("external_reference,name\nC1,ACME Ltd\n")
    assert command("import", book, "customers", customers).code == 0
    raised = command("raise", book, "--customer", "C1", "--amount", "50.00", "--bill-date", "2026-01-02", "--reference", "INV-1")
    assert raised.code == 0, raised.err
    file.write_text(CAMT.format(closing="60.00"))
    refused = command("bank", book, file)
    assert refused.code == 1
    assert "make 67.00, its closing is 60.00; nothing was read" in refused.err
    file.write_text(CAMT.format(closing="67.00"))
    looked = command("bank", book, file, "--json").json
    assert [(line["state"], line["amount_minor"]) for line in looked["lines"]] == [("nobody", 700), ("ready", 5000)]
    assert looked["lines"][1]["proposals"][0]["title"] == "ACME Ltd pays INV-1"
    assert looked["recorded"] == 0
    done = command("bank", book, file, "--record-ready", "--json").json
    assert (done["new"], done["known"], done["recorded"]) == (0, 2, 1)
    assert {line["state"] for line in done["lines"]} == {"nobody", "recorded"}
    again = command("bank", book, file, "--record-ready")
    assert "No line was ready; nothing was recorded." in again.out
    assert command("check", book).code == 0
    file.write_text("no bank file")
    assert "no bank file known here" in command("bank", book, file).err
