"""What an import asks and takes: a field from another column, the country of phone numbers, a backup only of what was written."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from billing_desktop.services import import_preview as previews
from billing_desktop.ui.dialogs.import_dialog import ImportDialog
from tests.ui import test_import_dialog as importing
from tests.ui import test_payment_dialog as desk

K = Qt.Key
billing, german, look = importing.billing, importing.german, importing.look
keys, shown, cell = desk.keys, desk.shown, importing.cell


def test_keys_take_no_field_from_another_column_before_it_is_chosen(billing, german, shown, look, qtbot):
    dialog = shown(ImportDialog(billing))
    mapping = look(dialog, german).mapping
    before, combo = mapping.fields(), mapping.combo("Vertreter")
    for key in (K.Key_Down, K.Key_Up, K.Key_End, K.Key_C):
        combo.setFocus()
        keys(key=key)
        qtbot.waitUntil(combo.view().isVisible)
        assert (mapping.fields(), dialog.work.doing()) == (before, ""), "the list is open, and nothing taken"
        QTest.keyClick(combo.view(), K.Key_Escape)
        qtbot.waitUntil(lambda: not combo.view().isVisible())
    texts = {combo.itemData(at): combo.itemText(at) for at in range(combo.count())}
    assert (texts["name"], texts["last_name"], texts["city"]) == ("Name (now from Firma)", "Last name (now from Firma)", "City")
    assert mapping.combo("Firma").currentText() == "Name"
    combo.setFocus()
    keys(key=K.Key_Down)
    qtbot.waitUntil(combo.view().isVisible)
    for key in (K.Key_Down, K.Key_Down, K.Key_Return):
        QTest.keyClick(combo.view(), key)
    qtbot.waitUntil(lambda: not dialog.work.doing())
    assert mapping.fields() == {**before, "Vertreter": "name", "Firma": ""}
    assert combo.currentText() == "Name"
    taken = mapping.combo("Firma")
    assert "Name (now from Vertreter)" in [taken.itemText(at) for at in range(taken.count())]


def test_phone_numbers_without_a_country_are_asked_for_and_refuse_no_row(billing, shown, look, qtbot, tmp_path):
    path = tmp_path / "phones.csv"
    path.write_text("Name;Tel\nAnn;030 2141444\nBob;+48 42 123 45 67\nCid;ask for Ann\n")
    dialog = shown(ImportDialog(billing))
    billing.settings.change_book(address="Kai 3\n1011 AB Amsterdam\nNederland")
    check = look(dialog, path)
    asked = check.phones
    assert (asked.isVisible(), asked.combo.value()) == (True, "NL")
    assert asked.said.text() == "2 phone numbers have no country code. They are numbers of:"
    assert (cell(check, 2, "Phone").text, cell(check, 2, "Result").second) == ("ask for Ann", "remark")
    asked.combo.setFocus()
    keys("Ger")
    qtbot.waitUntil(lambda: not dialog.work.doing())
    assert (asked.combo.currentText(), desk.focused()) == ("Germany", asked.combo)
    assert [cell(check, row, "Phone").text for row in range(3)] == ["+49302141444", "+48421234567", "ask for Ann"]
    check.rows.table.setFocus()
    check.rows.table.select_row(2)
    assert check.rows.detail.text() == 'Row 4 · "ask for Ann" cannot be read as a phone number, so it is kept in the notes.'
    assert (desk.nameless(dialog), dialog.effect.text()) == ([], "Import 3 rows")
    assert "nothing for Undo" in dialog.steps._promise.text()
    dialog.effect.click()
    qtbot.waitUntil(lambda: dialog.receipt is not None)
    kept = {row["name"]: (row["phone"], row["notes"]) for row in billing.exports.rows("customers")}
    assert (kept["Ann"][0], kept["Cid"]) == ("+49302141444", ("", "Tel.: ask for Ann"))
    assert dialog.last.back.text().startswith("No money was posted, so there is nothing to undo.")
    assert dialog.last.remarks.toPlainText().startswith("Row 4: ")


def test_bills_that_are_read_as_customers_are_offered_as_bills(billing, german, shown, look, qtbot, tmp_path):
    path = tmp_path / "rechnungen.csv"
    path.write_text("Rechnungsnummer;Kunde;Datum;Fällig;Betrag\nRE-1;C-0007;01.09.2026;01.10.2026;1.240,00\n", encoding="utf-8")
    dialog = shown(ImportDialog(billing))
    check = look(dialog, german)
    assert check.notice.isHidden()
    look(dialog, path)
    assert check.notice.headline() == "This looks like a list of bills"
    button = check.notice.first_button()
    assert (button.text(), button.hasFocus()) == ("Read it as that", True), "Enter does not make customers of bills"
    keys(key=K.Key_Return)
    qtbot.waitUntil(lambda: not dialog.work.doing())
    assert (dialog.first.kind(), dialog.effect.text()) == ("bills", "Import 1 row")
    assert check.notice.isHidden()
    assert dialog.effect.hasFocus()


def test_a_file_without_such_phone_numbers_asks_nothing(billing, german, shown, look):
    assert not look(shown(ImportDialog(billing)), german).phones.isVisible()


def test_a_stopped_import_leaves_no_backup(billing, german, shown, look, qtbot, tmp_path, monkeypatch):
    billing.backups.choose(tmp_path / "backups")
    dialog = shown(ImportDialog(billing))
    check = look(dialog, german)
    check.leave_out.setChecked(True)
    real = previews.run

    def stopped(*args, progress, **options):
        dialog.work.stop()
        return real(*args, progress=progress, **options)

    monkeypatch.setattr(previews, "run", stopped)
    dialog.effect.click()
    qtbot.waitUntil(lambda: not dialog.work.doing())
    assert (dialog.check.notice.headline(), billing.backups.listed()) == ("Stopped; nothing was written", [])
    monkeypatch.setattr(previews, "run", real)
    dialog.effect.click()
    qtbot.waitUntil(lambda: dialog.receipt is not None)
    assert [one.why for one in billing.backups.listed()] == ["before-import"]
