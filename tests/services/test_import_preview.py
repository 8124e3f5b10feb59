"""The preview of an import: what it guesses, what it asks, and that it says of each row what the import then does."""

from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from billing_desktop.domain.errors import BillingError
from billing_desktop.domain.model import Customer
from billing_desktop.services import Billing
from billing_desktop.services import import_preview as previews
from billing_desktop.services.import_preview import Choice

NOW = datetime(2026, 2, 6, 9, tzinfo=UTC)
GERMAN = """KdNr;Firma;Mail;Tel;Saldo;Saldodatum;Vertreter
10023;Bäckerei Öz;info@oez.example;+49 30 5550 0123;1.204,50;31.12.2025;Kühn
C-0007;Lodz Studio;biuro@lodz.example;;;;Adler
10025;=1+1;makis@taverna.example;;310,20;31.12.2025;Kühn
10026;Studio Verde;verde@@example;;0,00;;Kühn
10027;<b>Rimnam</b> & Co;hello@rimnam.example;;88,00;31.12.2025;Adler
C-0004;Delta Dental;;;;;Adler
10023;Oez Baeckerei;;;15,00;31.12.2025;Adler
10029;Köhler;;;-40,00;31.12.2025;Kühn
"""


@pytest.fixture
def billing(tmp_path: Path) -> Iterator[Billing]:
    made = Billing.new(tmp_path / "b.book", name="B", currency="EUR", model="bill", time_zone="UTC", clock=lambda: NOW)
    made.customers.add(Customer(name="Lodz Studio", external_reference="C-0007", email="old@lodz.example"))
    made.customers.add(Customer(name="Delta Dental", external_reference="C-0004"))
    yield made
    made.close()


@pytest.fixture
def file(tmp_path: Path) -> Callable[..., Path]:
    def write(text: str, encoding: str = "utf-8") -> Path:
        path = tmp_path / "rows.csv"
        path.write_bytes(text.encode(encoding))
        return path

    return write


def everything(billing: Billing) -> list[object]:
    return [billing.exports.rows(kind) for kind in ("customers", "accounts", "bills", "payments", "entries", "events")]


def test_a_german_file_is_read_as_it_is_meant(billing: Billing, file: Callable[..., Path]):
    before = everything(billing)
    shown = previews.preview(billing, "customers", file(GERMAN, "cp1252"))
    assert everything(billing) == before
    assert (shown.table.encoding, shown.table.delimiter, shown.decimal, shown.dates) == ("cp1252", ";", ",", "%d.%m.%Y")
    assert {column.name: column.field for column in shown.columns} == {
        "KdNr": "external_reference", "Firma": "name", "Mail": "email", "Tel": "phone", "Saldo": "opening",
        "Saldodatum": "opening_on", "Vertreter": "",
    }  # fmt: skip
    assert shown.columns[4].samples == ("1.204,50", "310,20", "0,00")
    assert [(row.line, row.result) for row in shown.rows] == [
        (2, "new"), (3, "changed"), (4, "new"), (5, "problem"), (6, "new"), (7, "same"), (8, "problem"), (9, "new"),
    ]  # fmt: skip
    assert shown.counts == {"new": 4, "changed": 1, "same": 1, "problem": 2, "unknown": 0}
    assert shown.rows[1].changed == ("email",)
    assert [field for field, _ in shown.rows[3].problems] == ["email"]
    assert [field for field, _ in shown.rows[6].problems] == ["external_reference"]
    assert "line 2 too" in shown.rows[6].problems[0][1]
    assert (shown.rows[2].values["name"], shown.rows[4].values["name"]) == ("=1+1", "<b>Rimnam</b> & Co")
    assert previews.read_amount(shown, shown.rows[0], "opening") == (120450, "EUR")
    assert previews.read_day(shown, shown.rows[0], "opening_on") == date(2025, 12, 31)
    assert shown.at_start == (160270, 4000)


def test_without_the_bad_rows_the_import_does_what_the_preview_said(billing: Billing, file: Callable[..., Path]):
    shown = previews.preview(billing, "customers", file(GERMAN))
    whole = previews.run(billing, shown)
    assert (whole.written, len(whole.problems), billing.read.counts().all) == (False, 2, 2)
    report = previews.run(billing, shown, leave_out=True)
    assert (report.written, report.added, report.changed, report.same) == (True, 4, 1, 1)
    said = {row.line: row.result for row in shown.rows if row.result != "problem"}
    assert {line: previews.RESULTS[outcome] for line, outcome in report.outcomes} == said
    again = previews.preview(billing, "customers", shown.path)
    assert again.counts == {"new": 0, "changed": 0, "same": 6, "problem": 2, "unknown": 0}
    assert billing.check() == []
    text = previews.bad_rows_csv(shown).decode("utf-8-sig").splitlines()
    assert text[0].endswith("Vertreter,Reason")
    assert [line.split(",")[0] for line in text[1:]] == ["10026", "10023"]


def test_days_that_can_be_read_two_ways_are_asked_for(billing: Billing, file: Callable[..., Path]):
    path = file("Invoice,Customer,Total,Date,Due\nA1,C-0004,12.50,03/04/2026,05/06/2026\n")
    shown = previews.preview(billing, "bills", path)
    assert (shown.asks, shown.dates, [row.result for row in shown.rows]) == (("dates",), None, ["unknown"])
    with pytest.raises(BillingError) as refused:
        previews.run(billing, shown)
    assert refused.value.code == "import_not_ready"
    chosen = previews.preview(billing, "bills", path, Choice(dates="%m/%d/%Y"), table=shown.table)
    assert (chosen.asks, previews.read_day(chosen, chosen.rows[0], "bill_date")) == ((), date(2026, 3, 4))
    one_sure = previews.preview(billing, "bills", file("Customer,Total,Date\nC-0004,1,03/04/2026\nC-0004,2,31/01/2026\n"))
    assert (one_sure.asks, one_sure.dates) == ((), "%d/%m/%Y")


def test_a_needed_column_is_asked_for_and_none_is_taken_twice(billing: Billing, file: Callable[..., Path]):
    path = file("Kunde;Wert\nC-0004;12,50\n")
    shown = previews.preview(billing, "bills", path)
    assert (shown.asks, shown.missing) == (("columns",), (("amount_due",),))
    chosen = previews.preview(billing, "bills", path, Choice(fields={"Kunde": "customer", "Wert": "amount_due"}))
    assert (chosen.decimal, chosen.counts["new"]) == (",", 1)
    with pytest.raises(BillingError) as refused:
        previews.preview(billing, "bills", path, Choice(fields={"Kunde": "customer", "Wert": "customer"}))
    assert refused.value.code == "field_twice"


def test_a_column_that_is_left_out_stays_out_whatever_its_name(billing: Billing, file: Callable[..., Path]):
    path = file("name,email\nAnn,a@@b\n")
    assert previews.preview(billing, "customers", path).counts["problem"] == 1
    shown = previews.preview(billing, "customers", path, Choice(fields={"name": "name", "email": ""}))
    assert (shown.fields, shown.counts["new"]) == (("name",), 1)


def test_names_in_parts_come_together_where_the_company_has_gaps(billing: Billing, file: Callable[..., Path]):
    shown = previews.preview(billing, "customers", file("First Name,Last Name,Company\nAnn,Lee,\nBob,Orr,Orr Ltd\n"))
    assert [row.values["name"] for row in shown.rows] == ["Ann Lee", "Bob Orr"]
    assert shown.columns[2].field == ""
    mixed = file("Vorname;Nachname;Firma\nAnn;Lee;\n;;Öz GmbH\nBob;Orr;Orr Ltd\n")
    shown = previews.preview(billing, "customers", mixed)
    assert [row.values["name"] for row in shown.rows] == ["Ann Lee", "Öz GmbH", "Orr Ltd, Bob Orr"]
    whole = previews.preview(billing, "customers", file("First Name,Last Name,Company\nAnn,Lee,Lee Ltd\nBob,Orr,Orr Ltd\n"))
    assert [row.values["name"] for row in whole.rows] == ["Lee Ltd", "Orr Ltd"]


@pytest.mark.parametrize(
    ("kind", "header", "fields"),
    [
        ("customers", "Id,Name,E-Mail,Phone,Street,Zip,City,Country", "external_reference name email phone address_line_1 "
         "postal_code city country"),
        ("customers", "Número,Nombre,Correo electrónico,Teléfono,Dirección,Código postal,Ciudad,País",
         "external_reference name email phone address_line_1 postal_code city country"),
        ("customers", "Kundennummer,Firma,Mail,Telefon,Straße,PLZ,Ort,Land", "external_reference name email phone address_line_1 "
         "postal_code city country"),
        ("customers", "Name,Am Anfang offen", "name opening"),
        ("customers", "Name,Owed at the start,Opening day", "name opening opening_on"),
        ("bills", "InvoiceId,CustomerId,InvoiceDate,Total,DueDate", "external_reference customer bill_date amount_due due_date"),
        ("bills", "Rechnung,Kunde,Datum,Betrag,Fällig", "external_reference customer bill_date amount_due due_date"),
        ("bills", "Factura,Cliente,Fecha,Importe,Vencimiento", "external_reference customer bill_date amount_due due_date"),
        ("payments", "Client,Invoice #,Date,Amount,Method", "customer bill paid_on amount method"),
        ("payments", "Kunde,Rechnung,Zahlungsdatum,Betrag,Zahlungsart", "customer bill paid_on amount method"),
        ("accounts", "Kontonummer,Kundennummer,Bezeichnung", "external_reference customer name"),
    ],
)  # fmt: skip
def test_columns_are_found_by_their_names(billing: Billing, file: Callable[..., Path], kind: str, header: str, fields: str):
    row = ",".join("x" for _ in header.split(","))
    shown = previews.preview(billing, kind, file(f"{header}\n{row}\n"))
    assert [column.field for column in shown.columns] == fields.split()


def test_a_file_that_changed_since_is_not_imported(billing: Billing, file: Callable[..., Path]):
    shown = previews.preview(billing, "customers", file("name\nAnn\n"))
    file("name\nAnn\nBob\n")
    with pytest.raises(BillingError) as refused:
        previews.run(billing, shown)
    assert (refused.value.code, billing.read.counts().all) == ("file_changed", 2)
    fresh = previews.preview(billing, "customers", shown.path, table=shown.table)
    assert len(fresh.rows) == 2, "a table that was read before is read again when its file is another"


def test_reasons_say_nothing_of_the_command_line(billing: Billing, file: Callable[..., Path]):
    text = "name,payment_rules.max_amount,opening,opening_on\nAnn,1.2345,,\nBob,,5,never\n"
    shown = previews.preview(billing, "customers", file(text), Choice(dates=""))
    reasons = [reason for row in shown.rows for _, reason in row.problems]
    assert len(reasons) == 2
    assert not [reason for reason in reasons if "--" in reason]


def test_progress_is_told_and_can_end_the_work(billing: Billing, file: Callable[..., Path]):
    path = file("name\n" + "".join(f"N{number}\n" for number in range(250)))
    told: list[tuple[int, int]] = []
    shown = previews.preview(billing, "customers", path, progress=lambda done, rows: told.append((done, rows)))
    assert told == [(0, 250), (100, 250), (200, 250)]

    class Enough(Exception):
        pass

    def stop(done: int, _rows: int) -> None:
        if done >= 100:
            raise Enough

    before = everything(billing)
    with pytest.raises(Enough):
        previews.run(billing, shown, progress=stop)
    assert everything(billing) == before
    assert previews.run(billing, shown).added == 250


def test_chinook_is_found_by_itself(tmp_path: Path, shared_data: Path):
    folder = shared_data / "invoicing" / "chinook"
    if not folder.is_dir():
        pytest.skip("the Chinook files are not in ../shared/data")
    billing = Billing.new(tmp_path / "c.book", name="C", currency="USD", model="bill", time_zone="UTC", clock=lambda: NOW)
    for kind, name, count in (("customers", "Customer.csv", 59), ("bills", "Invoice.csv", 412)):
        shown = previews.preview(billing, kind, folder / name)
        assert (shown.asks, shown.counts["new"]) == ((), count)
        assert previews.run(billing, shown).added == count
    shown = previews.preview(billing, "bills", folder / "Invoice.csv")
    assert (shown.counts["same"], shown.writes) == (412, 0)
    billing.close()
