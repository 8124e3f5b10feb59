"""Phone numbers of imports: read as numbers of the country that is known, kept in the notes where none is, never in the way."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from billing_desktop.domain.errors import BillingError
from billing_desktop.domain.model import Customer
from billing_desktop.services import Billing
from billing_desktop.services import import_preview as previews
from billing_desktop.services.import_preview import Choice

NOW = datetime(2026, 3, 10, 12, tzinfo=UTC)
LIST = """external_reference,name,phone,country,notes
1,Bäckerei Öz,030 2141444,,
2,Lodz Studio,+48 42 123 45 67,,
3,Cork Dental,021 427 0000,Ireland,Tuesdays
4,Hof,ask for Ann,,Has a dog
5,Ohne,,,
"""
Take = Callable[..., dict[str, tuple[str, str]]]


@pytest.fixture
def billing(tmp_path: Path) -> Iterator[Billing]:
    made = Billing.new(tmp_path / "b.book", name="B", currency="EUR", model="bill", time_zone="UTC", clock=lambda: NOW)
    yield made
    made.close()


@pytest.fixture
def file(tmp_path: Path) -> Callable[[str], Path]:
    def write(text: str) -> Path:
        path = tmp_path / "rows.csv"
        path.write_text(text, "utf-8")
        return path

    return write


def phones(billing: Billing) -> dict[str, tuple[str, str]]:
    rows = billing.exports.rows("customers")
    return {row["external_reference"]: (row["phone"] or "", row["notes"] or "") for row in rows}


def test_without_a_country_a_number_is_kept_in_the_notes_and_no_row_is_refused(billing: Billing, file: Callable[[str], Path]):
    path = file(LIST)
    report = billing.imports.run("customers", path)
    assert (report.written, report.added, report.problems) == (True, 5, ())
    assert (report.homely, report.phones, report.posted) == (2, "", False)
    assert dict(report.remarks) == {
        2: '"030 2141444" has no country code, so it is kept in the notes.',
        5: '"ask for Ann" has no country code, so it is kept in the notes.',
    }
    assert phones(billing) == {
        "1": ("", "Tel.: 030 2141444"), "2": ("+48421234567", ""), "3": ("+353214270000", "Tuesdays"),
        "4": ("", "Has a dog\nTel.: ask for Ann"), "5": ("", ""),
    }  # fmt: skip
    assert billing.imports.run("customers", path).same == 5, "the same file again changes nothing"
    again = billing.imports.run("customers", path, phones="Deutschland")
    assert (again.changed, phones(billing)["1"][0]) == (1, "+49302141444")
    assert billing.imports.run("customers", path).same == 5, "a number that is there is not taken away by one that cannot be read"


@pytest.mark.parametrize("known", ["address", "postcode", "iban", "zone"])
def test_the_book_says_the_country(billing: Billing, file: Callable[[str], Path], known: str):
    if known == "iban":
        billing.settings.put("iban", "DE89 3704 0044 0532 0130 00")
    else:
        kinds = {"address": "Kai 3\n20457 Hamburg\nDeutschland", "postcode": "Kai 3\nD-20457 Hamburg"}
        address = kinds.get(known, "Kai 3\nHamburg")
        billing.settings.change_book(address=address, time_zone="Europe/Berlin" if known == "zone" else "UTC")
    report = billing.imports.run("customers", file(LIST))
    assert (report.phones, report.homely, len(report.remarks)) == ("DE", 2, 1)
    assert phones(billing)["1"] == ("+49302141444", "")
    assert phones(billing)["4"] == ("", "Has a dog\nTel.: ask for Ann")


def test_the_country_of_a_customer_in_the_book_counts_and_one_that_is_named_wrongly_is_not_guessed(
    billing: Billing, file: Callable[[str], Path]
):
    billing.customers.add(Customer(name="Ana", external_reference="9", country="España", notes="Old friend"))
    billing.imports.run("customers", file("external_reference,phone\n9,91 123 45 67\n"), phones="DE")
    assert phones(billing)["9"] == ("+34911234567", "Old friend")
    report = billing.imports.run("customers", file("name,phone,country\nBo,030 2141444,Atlantis\n"), phones="DE")
    assert (report.homely, report.remarks[0][1]) == (0, '"030 2141444" has no country code, so it is kept in the notes.')


def test_a_number_that_the_country_does_not_have_is_from_elsewhere(billing: Billing, file: Callable[[str], Path]):
    report = billing.imports.run("customers", file(LIST), phones="US")
    assert phones(billing)["1"] == ("", "Tel.: 030 2141444")
    assert report.remarks[0] == (2, '"030 2141444" cannot be read as a phone number, so it is kept in the notes.')


def test_a_country_that_is_none_is_refused_as_a_whole(billing: Billing, file: Callable[[str], Path]):
    with pytest.raises(BillingError) as refused:
        billing.imports.run("customers", file(LIST), phones="Atlantis")
    assert (refused.value.code, billing.read.counts().all) == ("unknown_country", 0)


def test_the_preview_proposes_a_country_and_does_what_is_chosen(billing: Billing, file: Callable[[str], Path]):
    path = file(LIST)
    shown = previews.preview(billing, "customers", path, Choice(here="DE"))
    assert (shown.phones, shown.homely, shown.posts) == ("DE", 2, False)
    assert [previews.read_phone(shown, row) for row in shown.rows] == ["+49302141444", "+48421234567", "+353214270000", "", ""]
    none = previews.preview(billing, "customers", path, Choice(phones="", here="DE"), table=shown.table)
    assert (none.phones, none.homely, previews.read_phone(none, none.rows[0])) == ("", 2, "")
    assert none.rows[0].remark == '"030 2141444" has no country code, so it is kept in the notes.'
    previews.run(billing, previews.preview(billing, "customers", path, Choice(phones="CH"), table=shown.table))
    assert phones(billing)["1"] == ("", "Tel.: 030 2141444"), "Berlin's number is none of Switzerland's"


def test_every_remark_is_gathered_and_a_hundred_are_told(billing: Billing, file: Callable[[str], Path]):
    report = billing.imports.run("customers", file("name,phone\n" + "".join(f"N{number},12345\n" for number in range(130))))
    assert (len(report.remarks), len(report.warnings), report.warnings[-1]) == (130, 101, "and 30 more like these")
