"""What an import from the command line takes by itself: columns by the names people give them, said aloud, after a backup."""

from pathlib import Path

from billing_desktop.services import Billing
from tests.store.raw import damage

ODD = "Customer No,Company,E-Mail,Colour,Balance\n1,Ann,ann@x.example,red,12.50\n2,Bob,bob@x.example,blue,\n"


def backups_of(book: Path) -> list[str]:
    billing = Billing.open(book)
    found = [one.why for one in billing.backups.listed()]
    billing.close()
    return found


def test_columns_are_guessed_as_in_the_window_and_it_says_which(make):
    book = make()
    got = book.take("customers", ODD, "--json", "--map", "opening=")
    assert got.code == 0
    assert got.json["columns"] == {"external_reference": "Customer No", "name": "Company", "email": "E-Mail"}
    assert got.json["left_out"] == ["Colour", "Balance"]
    assert got.err.startswith("Columns: Customer No as external_reference, Company as name, E-Mail as email.\n"
                              "Left out: Colour, Balance.\n")  # fmt: skip
    rows = book("export", "customers", "--json").json
    assert [(row["external_reference"], row["name"], row["email"]) for row in rows] == [
        ("1", "Ann", "ann@x.example"), ("2", "Bob", "bob@x.example"),
    ]  # fmt: skip


def test_who_maps_a_column_maps_them_all_and_hears_what_is_left_out(make):
    book = make()
    got = book.take("customers", ODD.replace("E-Mail", "email"), "--json", "--map", "name={Colour} {Company}", "--dry-run")
    assert got.json["columns"] == {"name": "{Colour} {Company}", "email": "email"}, "and what is named as its field"
    assert got.json["left_out"] == ["Customer No", "Balance"]
    assert got.err == "Columns: {Colour} {Company} as name, email as email.\nLeft out: Customer No, Balance.\n"
    plain = book.take("customers", "name,email\nZoe,z@x.example\n", "--dry-run")
    assert plain.err == "", "columns named as their fields, and none left out: nothing to say"
    parts = book.take("customers", "First name,Surname\nZoe,Ray\n", "--json", "--dry-run")
    assert parts.json["columns"] == {"name": "{First name} {Surname}"}


def test_a_backup_is_made_before_an_import_into_a_book_that_has_something(make):
    book = make()
    first = book.take("customers", "name\nAnn\n")
    assert "Backup" not in first.err + first.out
    second = book.take("customers", "name\nBob\n")
    assert "Backup made before: " in second.err
    assert Path(second.err.split("Backup made before: ")[1].splitlines()[0]).is_file()
    assert backups_of(book.path) == ["before-import"]
    assert book.take("customers", "name\nCid\n", "--dry-run").err == ""
    assert backups_of(book.path) == ["before-import"], "a trial writes nothing, so it needs none"


def test_a_book_of_archived_customers_has_something_to_lose_too(make):
    book = make()
    book.take("customers", "name\nAnn\n")
    billing = Billing.open(book.path)
    billing.customers.archive(billing.read.search("Ann")[0].id)
    billing.close()
    made = Path(book.take("customers", "name\nBob\n", "--json").json["backup"])
    assert (made.is_file(), backups_of(book.path)) == (True, ["before-import"])


def test_what_went_wrong_with_a_backup_is_no_name_of_a_file(make):
    book = make()
    book.take("customers", "name\nAnn\n")
    damage(book.path, "UPDATE customer SET balance_minor = 1")
    got = book.take("customers", "name\nBob\n", "--json")
    assert got.json["backup"] is None
    assert got.err.startswith("No backup was made: ")


def test_who_is_refused_hears_which_columns_were_taken_for_what(make):
    book = make()
    got = book.take("customers", "Company,Balance,Colour\nAnn,12.345,red\n")
    assert (got.code, got.err.splitlines()[:2]) == (1, ["Columns: Company as name, Balance as opening.", "Left out: Colour."])
    assert got.err.splitlines()[2].startswith('line 2, Balance: "12.345" has 3 decimals')


def test_no_backup_stays_of_an_import_that_was_refused_or_changed_nothing(make):
    book = make()
    book.take("customers", "external_reference,name\n1,Ann\n")
    good = Path(book.take("customers", "external_reference,name\n2,Bob\n", "--json").json["backup"])
    for _ in range(11):
        refused = book.take("customers", "external_reference,name\n3,\n", "--json")
        assert (refused.code, refused.json["backup"]) == (1, None)
    assert (good.is_file(), backups_of(book.path)) == (True, ["before-import"]), "eleven would have pushed the good one out"
    same = book.take("customers", "external_reference,name\n2,Bob\n", "--json")
    assert (same.code, same.json["same"], same.json["backup"]) == (0, 1, None)
    broken = book.take("customers", "external_reference,name\n4,Cid\n", "--map", "name=Nobody")
    assert (broken.code, list(good.parent.iterdir())) == (1, [good])
    later = book.take("customers", "external_reference,name\n4,Cid\n", "--json")
    assert (Path(later.json["backup"]).is_file(), backups_of(book.path)) == (True, ["before-import"] * 2)


def test_the_country_of_phone_numbers_is_named_and_said(make):
    book = make()
    text = "name,phone\nAnn,030 2141444\nBob,+48 42 123 45 67\n"
    kept = book.take("customers", text, "--dry-run", "--json", "--phone-country", "")
    assert kept.json["warnings"] == ['line 2: "030 2141444" has no country code, so it is kept in the notes.']
    assert "1 phone number has no country code: kept in the notes; name it with --phone-country." in kept.err
    read = book.take("customers", text, "--json", "--phone-country", "Germany")
    assert "1 phone number has no country code: read as of DE; name another with --phone-country." in read.err
    assert (read.json["phone_country"], read.json["warnings"]) == ("DE", [])
    assert [row["phone"] for row in book.rows("customers")] == ["+49302141444", "+48421234567"]
    assert "no country known here" in book.refuses("import", "customers", book.csv(text), "--phone-country", "Atlantis")
