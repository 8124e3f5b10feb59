"""The Swiss QR-bill: its text line by line as another program reads it, its references, and where there is none."""

import shutil
import subprocess
from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from billing_desktop.domain import swiss_bill
from billing_desktop.domain.model import Bill, Customer
from billing_desktop.domain.statement_rows import Postal
from billing_desktop.exporters import kept_pages
from billing_desktop.exporters.paper import SHEETS, Code, Line, Text
from billing_desktop.exporters.pay_slip import reference_of, why_no_code
from billing_desktop.exporters.pdf import layout_pdf, statement_layout, statement_pdf
from billing_desktop.exporters.pdf.fonts import fonts_of_thread
from billing_desktop.exporters.swiss_slip import HEIGHT, MM, bill_of, swiss_slip
from billing_desktop.exporters.words import speak
from billing_desktop.services import Billing
from billing_desktop.services.statement_making import Wanted
from tests.exporters.test_letterhead import STYLE
from tests.exporters.test_statement_out import STATEMENT

IBAN, QR_IBAN = "CH5800791123000889012", "CH4431999123000889012"
SHOP = Postal("Hafendruck AG", "Bahnhofstrasse 1", "8001", "Zürich", "CH")
CHEESE = Postal("Käserei Müller & Söhne", "Dorfgasse 12", "3400", "Burgdorf", "CH")
DUE = replace(
    STATEMENT,
    currency="CHF",
    closing_minor=370371,
    number="S-0001",
    style=replace(STYLE, iban=IBAN, bic="", language="de"),
    business=replace(STATEMENT.business, postal=SHOP),
    customer=replace(STATEMENT.customer, external_reference="C-0006", postal=CHEESE),
)


def decoded(statement, folder) -> list[str]:
    """Return the code on a statement as an independent reader sees it.

    zbar takes the cross for one of the three corners of a code, whoever drew it; it is left out, the white that it covers stays.
    """
    for tool in ("pdftoppm", "zbarimg"):
        if not shutil.which(tool):
            pytest.skip(f"{tool} is not installed")
    layout = statement_layout(statement)
    pages = tuple(tuple(item for item in page if not _black_square(item)) for page in layout.pages)
    (folder / "s.pdf").write_bytes(layout_pdf(replace(layout, pages=pages)))
    subprocess.run(["pdftoppm", "-r", "150", "-png", "-singlefile", "s.pdf", "s"], cwd=folder, check=True)
    read = subprocess.run(["zbarimg", "--raw", "-q", "-Sbinary", "s.png"], cwd=folder, capture_output=True, check=False)
    return read.stdout.decode("utf-8").removesuffix("\n").split("\n")


def _black_square(item: object) -> bool:
    return isinstance(item, Line) and item.ink == "#000000"


ADDRESS = ["S", "Käserei Müller & Söhne", "Dorfgasse 12", "", "3400", "Burgdorf", "CH"]
CASES: list[tuple[dict[str, Any], str, str, list[str], list[str]]] = [
    ({"style": replace(DUE.style, iban=QR_IBAN)}, QR_IBAN, "3703.71", ADDRESS, ["QRR", "000000010006196169303180519"]),
    ({}, IBAN, "3703.71", ADDRESS, ["SCOR", "RF87S0001C0006"]),
    ({"customer": replace(DUE.customer, postal=None), "closing_minor": 1}, IBAN, "0.01", [""] * 7, ["SCOR", "RF87S0001C0006"]),
    ({"number": "S-" + "9" * 22}, IBAN, "3703.71", ADDRESS, ["NON", ""]),
]


def wanted(statement, iban: str, amount: str, debtor: list[str], reference: list[str]) -> list[str]:
    shop = ["S", "Hafendruck AG", "Bahnhofstrasse 1", "", "8001", "Zürich", "CH"]
    return [
        "SPC", "0200", "1", iban, *shop, *[""] * 7, amount, "CHF", *debtor, *reference, f"{statement.number} C-0006", "EPD",
    ]  # fmt: skip


def test_the_code_is_read_back_by_another_program(qapp, tmp_path):
    change, iban, amount, debtor, reference = CASES[0]
    statement = replace(DUE, **change)
    assert decoded(statement, tmp_path) == wanted(statement, iban, amount, debtor, reference)


@pytest.mark.parametrize(("change", "iban", "amount", "debtor", "reference"), CASES)
def test_the_lines_of_the_code(change, iban, amount, debtor, reference):
    statement = replace(DUE, **change)
    bill = bill_of(statement, reference_of(statement))
    assert bill is not None
    assert swiss_bill.code_text(bill).split("\n") == wanted(statement, iban, amount, debtor, reference)


@pytest.mark.parametrize("paper", ["a4", "letter"])
def test_the_payment_part_is_the_foot_of_the_last_sheet_in_its_sizes(qapp, paper):
    layout = statement_layout(replace(DUE, style=replace(DUE.style, paper=paper)))
    height = SHEETS[paper][1]
    page = layout.pages[-1]
    code = next(item for item in page if isinstance(item, Code))
    assert code.size == pytest.approx(46 * MM)
    assert code.y == pytest.approx(height - HEIGHT + 17 * MM)
    cut = next(item for item in page if isinstance(item, Line) and item.dashed and item.y1 == item.y2)
    assert cut.y1 == pytest.approx(height - HEIGHT)
    assert [len(item.rows) for item in page if isinstance(item, Code)] == [len(code.rows)], "there is no other code"
    texts = {item.text: item for item in page if isinstance(item, Text)}
    assert {"Zahlteil", "Empfangsschein", "CH58 0079 1123 0008 8901 2", "RF87 S000 1C00 06", "3 703.71", "Annahmestelle"} <= set(
        texts
    )
    assert "Bitte überweisen" not in texts
    foot = next(item for text, item in texts.items() if text.startswith("Seite "))
    assert foot.baseline < cut.y1, "the foot stands above the part that is cut off"
    assert all(item.baseline < height for item in texts.values())


def test_who_is_not_known_has_a_box_to_write_into(qapp):
    page = statement_layout(replace(DUE, customer=replace(DUE.customer, postal=None))).pages[-1]
    found = [item.text for item in page if isinstance(item, Text)]
    assert found.count("Zahlbar durch (Name/Adresse)") == 2
    spanish = statement_layout(replace(DUE, style=replace(DUE.style, language="es"))).pages[-1]
    assert "Payment part" in [item.text for item in spanish if isinstance(item, Text)], "Spanish is none of its languages"


@pytest.mark.parametrize("debtor", [True, False])
def test_the_longest_addresses_leave_the_sum_of_the_receipt_free(qapp, debtor):
    street, town = "Obere Bahnhofstrasse am alten Güterbahnhof 123, Hinterhaus, 3. Stock", "Zürich-Oerlikon am Bahnhof Nord W"
    who = Postal("Genossenschaft für nachhaltige Landwirtschaft und Milchverarbeitung AG", street, "8001", town, "CH")
    statement = replace(DUE, business=replace(DUE.business, postal=who))
    bill = bill_of(replace(statement, customer=replace(DUE.customer, postal=who if debtor else None)), "S-0001")
    assert bill
    below = {"Währung", "Betrag", "CHF", "3 703.71", "Annahmestelle"}
    ends = {
        item.text if isinstance(item, Text) else "": item.baseline if isinstance(item, Text) else max(item.y1, item.y2)
        for item in swiss_slip(bill, speak("de"), fonts_of_thread())
        if (isinstance(item, Text) and item.x < 57 * MM and item.text not in below)
        or (isinstance(item, Line) and item.x1 < 57 * MM and not item.dashed)
    }
    assert max(ends.values()) < 67 * MM
    assert street.split()[0] not in " ".join(ends), "streets are left out first"
    assert [text for text in ends if text.startswith("8001 Zürich-Oerlikon")]
    assert not [text for text in ends if text.endswith("…")], "a name is there whole"


@pytest.mark.parametrize(
    ("change", "why"),
    [
        ({"closing_minor": 0}, "nothing"),
        ({"style": replace(DUE.style, iban="")}, "iban"),
        ({"style": replace(DUE.style, iban="NL91ABNA0417164300")}, "swiss_iban"),
        ({"style": replace(DUE.style, swiss_bill=False)}, "off"),
        ({"style": replace(DUE.style, swiss_bill=False), "currency": "EUR"}, ""),
        ({"currency": "USD"}, "currency"),
        ({"closing_minor": 100_000_000_000}, "amount"),
        ({"business": replace(DUE.business, postal=None)}, "address"),
        ({"business": replace(DUE.business, postal=None), "currency": "EUR"}, ""),
        ({}, ""),
    ],
)
def test_where_there_is_none_the_reason_is_named(change, why):
    assert why_no_code(replace(DUE, **change)) == why


@given(st.integers(min_value=0, max_value=10**26 - 1), st.text("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ", min_size=1, max_size=21))
def test_check_digits_hold(number, letters):
    made = swiss_bill.qr_reference(str(number))
    carry = 0
    for digit in made:
        carry = (0, 9, 4, 6, 8, 2, 7, 1, 3, 5)[(carry + int(digit)) % 10]
    assert (len(made), carry) == (27, 0)
    reference = swiss_bill.creditor_reference(letters)
    assert int("".join(str(int(sign, 36)) for sign in reference[4:] + reference[:4])) % 97 == 1


@pytest.mark.parametrize(
    "texts", [("ACME", "BETA"), ("ACME2", "BETA2"), ("1 23", "12 3"), ("S-1 C-23", "S-12 C-3"), ("9" * 30, "9" * 31)]
)
def test_whoever_pays_has_a_reference_of_its_own(texts):
    first, second = (swiss_bill.reference_for(QR_IBAN, text) for text in texts)
    assert first != second
    assert {(first[0], len(first[1])), (second[0], len(second[1]))} == {("QRR", 27)}
    plain = [swiss_bill.reference_for(IBAN, text) for text in texts]
    assert plain[0] != plain[1] or plain[0] == ("NON", "")


def test_it_is_set_in_a_permitted_face_in_black_and_in_the_sizes_of_the_guidelines(qapp):
    """Guidelines 3.4: four faces, black, headings bold and 2 points smaller; 6 and 8 on the receipt, 11 for the titles."""
    bill = bill_of(DUE, reference_of(DUE))
    assert bill
    items = swiss_slip(bill, speak("de"), fonts_of_thread())
    inside = [item for item in items if isinstance(item, Text) and item.baseline > 0]
    assert {(item.style.face, item.style.ink) for item in inside} == {("Liberation Sans", "black")}
    receipt = {(item.style.size, item.style.weight) for item in inside if item.x < 62 * MM}
    assert receipt == {(11, 700), (6, 700), (8, 400)}
    assert {(item.style.size, item.style.weight) for item in inside if item.x > 62 * MM} == {(11, 700), (8, 700), (10, 400)}
    content = statement_pdf(DUE)
    assert b"LiberationSans" in content, "the very face is in the file, not one that the system has instead"
    bars = [item for item in items if isinstance(item, Line) and item.ink == "#000000"]
    assert [(round((bar.x2 - bar.x1) / MM, 2), round(bar.width / MM, 2)) for bar in bars] == [(6, 6)], "the cross: 6 of 7 mm"


def test_kept_pages_have_the_same_face(qapp):
    layout = statement_layout(DUE)
    packed, pictures = kept_pages.pack(layout)
    assert kept_pages.unpack(packed, pictures.__getitem__) == layout


@pytest.mark.parametrize(
    ("creditor", "debtor", "lines"),
    [
        ("CH", "CH", ["8001 Zürich", "3400 Burgdorf"]),
        ("CH", "DE", ["CH - 8001 Zürich", "DE - 3400 Burgdorf"]),
        ("LI", "CH", ["LI - 8001 Zürich", "3400 Burgdorf"]),
        ("CH", "", ["8001 Zürich"]),
    ],
)
def test_the_country_stands_where_an_address_is_abroad(qapp, creditor, debtor, lines):
    who = replace(CHEESE, country=debtor) if debtor else None
    business = replace(DUE.business, postal=replace(SHOP, country=creditor))
    bill = bill_of(replace(DUE, business=business, customer=replace(DUE.customer, postal=who)), "S-0001")
    assert bill
    said = [item.text for item in swiss_slip(bill, speak("de"), fonts_of_thread()) if isinstance(item, Text)]
    assert [text for text in said if "Zürich" in text or "Burgdorf" in text] == [*lines, *lines]


def test_what_is_too_long_is_cut_between_words_and_a_word_of_its_own_where_it_must():
    name = "Genossenschaft Hafendruckerei & Papeterie Müller-Lüdenscheidt Zürich-Oerlikon AG"
    found = swiss_bill.postal_of(name, "x" * 80, "8001", "Zürich", "CH")
    assert found
    assert (found.name, found.street) == ("Genossenschaft Hafendruckerei & Papeterie Müller-Lüdenscheidt", "x" * 70)


def test_letters_of_two_parts_are_brought_together():
    assert swiss_bill.written("Zu\u0308rich") == "Zürich"


@pytest.mark.parametrize(
    ("lines", "found"),
    [
        (("Quai 1", "8001 Zürich"), ("Quai 1", "8001", "Zürich", "CH")),
        (("Quai 1", "CH-8001 Zürich", "Schweiz"), ("Quai 1", "8001", "Zürich", "CH")),
        (("Quai 1", "FL-9490 Vaduz", "Liechtenstein"), ("Quai 1", "9490", "Vaduz", "LI")),
        (("LI-9490 Vaduz",), ("", "9490", "Vaduz", "LI")),
        (("Quai 1, 8001 Zürich",), ("Quai 1", "8001", "Zürich", "CH")),
        (("Quai 1, Hof, 8001 Zürich, Schweiz",), ("Quai 1, Hof", "8001", "Zürich", "CH")),
        (("Quai 1, Hof", "8001 Zürich, Schweiz"), ("Quai 1, Hof", "8001", "Zürich", "CH")),
        (("Quai 1", "FL - 9490 Vaduz"), ("Quai 1", "9490", "Vaduz", "LI")),
        (("Quai 1", "Zürich"), None),
        (("Москва 1", "8001 Цюрих"), None),
        ((), None),
    ],
)
def test_the_address_is_found_in_the_letterhead(lines, found):
    assert swiss_bill.postal_in("Hafen AG", lines, "CH") == (Postal("Hafen AG", *found) if found else None)
    assert swiss_bill.postal_in("مكتبة", lines, "CH") is None


def test_a_book_in_francs_prints_it_by_itself(tmp_path, qapp):
    billing = Billing.new(tmp_path / "b.book", name="Hafendruck AG", currency="CHF", model="bill", time_zone="UTC")
    billing.settings.put("iban", "CH58 0079 1123 0008 8901 2")
    billing.settings.change_book(address="Bahnhofstrasse 1\n8001 Zürich\nSchweiz")
    home: dict[str, Any] = {
        "address_line_1": "Dorfgasse 12",
        "postal_code": "79100",
        "city": "Freiburg",
        "country": "Deutschland",
    }
    ids = [billing.customers.add(Customer(name="Käserei", **home)), billing.customers.add(Customer(name="花江印刷", **home))]
    near = {**home, "postal_code": "3400", "city": "Burgdorf"}
    ids += [billing.customers.add(Customer(name="Fern", **near | {"country": "Atlantis"}))]
    ids += [billing.customers.add(Customer(name="Nah", **near | {"country": ""}))]
    for number, who in enumerate(ids):
        bill = Bill(amount_due=100, customer_id=who, bill_date=date(2026, 1, 5))
        billing.bills.raise_bill(bill, key=f"b{number}")
    made = billing.issuing.draft(Wanted(ids[0]))
    assert made.business.postal == SHOP
    assert made.customer.postal == Postal("Käserei", "Dorfgasse 12", "79100", "Freiburg", "DE")
    assert billing.issuing.draft(Wanted(ids[1])).customer.postal is None, "a bill knows Latin letters only"
    assert billing.issuing.draft(Wanted(ids[2])).customer.postal is None, "a country that is not known"
    at_home = billing.issuing.draft(Wanted(ids[3])).customer.postal
    assert at_home == Postal("Nah", "Dorfgasse 12", "3400", "Burgdorf", "CH"), "without a country it is the business's own"
    assert why_no_code(made) == ""
    billing.settings.change_book(address="Quai 1, 79100 Freiburg, Deutschland")
    assert billing.issuing.draft(Wanted(ids[0])).business.postal == Postal("Hafendruck AG", "Quai 1", "79100", "Freiburg", "DE")
    billing.settings.put("swiss_bill", False)
    assert billing.issuing.draft(Wanted(ids[0])).business.postal is None
    billing.close()
