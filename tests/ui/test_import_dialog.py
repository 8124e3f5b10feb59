"""The import dialog with the keyboard, on a real book: what stands on screen is what is written."""

from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from billing_desktop.domain.model import Customer
from billing_desktop.services import Billing
from billing_desktop.services import import_preview as previews
from billing_desktop.ui import theme
from billing_desktop.ui.dialogs import import_words
from billing_desktop.ui.dialogs.import_bad_rows import save_bad_rows
from billing_desktop.ui.dialogs.import_dialog import ImportDialog
from billing_desktop.ui.main_window import MainWindow
from billing_desktop.ui.panels.customer_list import Choice
from billing_desktop.ui.widgets.cell import CELL_ROLE
from billing_desktop.ui.window_state import WindowState
from tests.store.raw import damage
from tests.ui import test_payment_dialog as desk

K = Qt.Key
NOW = datetime(2026, 2, 6, 9, tzinfo=UTC)
keys = desk.keys
shown = desk.shown
GERMAN = """KdNr;Firma;Mail;Saldo;Saldodatum;Vertreter
10023;Bäckerei Öz;info@oez.example;1.204,50;31.12.2025;Kühn
C-0007;Lodz Studio;biuro@lodz.example;;;Adler
10025;=1+1;makis@taverna.example;310,20;31.12.2025;Kühn
10026;Studio Verde;verde@@example;0,00;;Kühn
10027;<b>Rimnam</b> & Co;hello@rimnam.example;-40,00;31.12.2025;Adler
C-0004;Delta Dental;;;;Adler
"""


@pytest.fixture
def billing(tmp_path, qapp):
    theme.apply(qapp, "light")
    made = Billing.new(tmp_path / "b.book", name="B", currency="EUR", model="bill", time_zone="UTC", clock=lambda: NOW)
    made.customers.add(Customer(name="Lodz Studio", external_reference="C-0007", email="old@lodz.example"))
    made.customers.add(Customer(name="Delta Dental", external_reference="C-0004"))
    yield made
    made.close()


@pytest.fixture
def german(tmp_path):
    path = tmp_path / "kunden.csv"
    path.write_bytes(GERMAN.encode("cp1252"))
    return path


@pytest.fixture
def look(qtbot):
    """Open a file and wait for what the check says of it."""

    def read(dialog, path):
        dialog.open_file(path)
        qtbot.waitUntil(lambda: not dialog.work.doing())
        return dialog.check

    return read


def cell(check, row, column):
    """Return the cell of a row under the head of a column."""
    model = check.rows.table.model()
    at = next(place for place, one in enumerate(model.columns) if one.title == column)
    return model.index(row, at).data(CELL_ROLE)


def results(check):
    return [(row.line, row.result) for row in check.rows.rows()]


def names(billing):
    return {row["name"] for row in billing.exports.rows("customers")}


def test_a_german_file_from_kind_to_undo(billing, german, shown, look, qtbot):
    dialog = shown(ImportDialog(billing))
    check = look(dialog, german)
    assert dialog.pages.currentWidget() is check
    assert check.reading.found.text() == "Windows-1252 · Semicolon"
    assert (check.reading.decimal.value(), check.reading.dates.value()) == (",", "%d.%m.%Y")
    assert dialog.steps.line(0) == "kunden.csv, 6 rows"
    assert dialog.steps.line(1) == "5 of 6 used, 1 row needs a look"
    chips = {name: check.rows.chips.chip(name).text() for name in ("all", "new", "changed", "same", "problem")}
    assert list(chips.values()) == ["All 6", "New 3", "Changed 1", "Same 1", "Needs a look 1"]
    assert check.rows.line.text() == "at the start: 1,514.70 owed · 40.00 credit"
    assert cell(check, 0, "Owed at the start").text == "1,204.50"
    assert cell(check, 4, "Owed at the start").text == "40.00 cr"
    assert (cell(check, 1, "E-mail").bold, cell(check, 1, "Result").badge) == (True, "changed")
    bad = cell(check, 3, "E-mail")
    assert (bad.text, bad.second, bad.tone) == ("verde@@example", "is no e-mail address", "late")
    assert [cell(check, row, "Name").text for row in (2, 4)] == ["=1+1", "<b>Rimnam</b> & Co"]

    assert not dialog.effect.isEnabled()
    assert dialog.waits.text() == "1 row needs a look. An import is all or nothing: mend the file, or leave them out."
    assert desk.focused() is check.rows.table
    keys(key=K.Key_Down), keys(key=K.Key_Down), keys(key=K.Key_Down)
    assert check.rows.detail.text() == 'Row 5 · E-mail: "verde@@example" is no e-mail address; it needs one @ and a dot.'
    check.leave_out.setFocus()
    keys(key=K.Key_Space)
    assert (dialog.effect.text(), dialog.effect.isEnabled()) == ("Import 4 rows, leave out 1", True)
    dialog.effect.setFocus()
    keys(key=K.Key_Return)
    qtbot.waitUntil(lambda: dialog.receipt is not None)
    assert dialog.pages.currentWidget() is dialog.last
    assert (dialog.last.head.text(), dialog.steps.line(2)) == ("3 customers added, 1 changed.", "4 rows written")
    assert "3. Done (done)" in [label.accessibleName() for label in dialog.steps.findChildren(QLabel)]
    assert "customers and accounts stay" in dialog.last.back.text()
    assert desk.nameless(dialog) == []
    keys(key=K.Key_Return)
    assert not dialog.isVisible()
    assert dialog.receipt.text == "3 customers added, 1 changed."
    assert {"=1+1", "<b>Rimnam</b> & Co", "Bäckerei Öz"} <= names(billing)
    assert "Studio Verde" not in names(billing)
    assert sorted(row["amount_due"] for row in billing.exports.rows("bills")) == [31020, 120450]

    assert dialog.receipt.posting_id == billing.payments.last_undo().posting_id
    assert billing.payments.last_undo().text == "Import of 3 balances from kunden.csv"
    billing.payments.undo(key="back")
    assert billing.payments.last_undo() is None, "one Undo takes back all that the import posted"
    assert billing.check() == []


def test_the_window_says_it_with_undo(billing, german, shown, look, qtbot, tmp_path, monkeypatch):
    window = MainWindow(billing, WindowState(tmp_path / "state.ini"))
    qtbot.addWidget(window)
    window.show()
    window.list.set_filter("in_credit")
    window.list.search.setText("nobody")
    window.go("outbox")
    assert window.actions_["import"].isEnabled()
    made = []

    def instead(dialog):
        made.append(dialog)
        look(dialog, german)
        dialog.check.leave_out.setChecked(True)
        dialog.effect.click()
        qtbot.waitUntil(lambda: dialog.receipt is not None)

    monkeypatch.setattr(ImportDialog, "exec", instead)
    window.actions_["import"].trigger()
    assert made
    assert "3 customers added, 1 changed." in " ".join(label.text() for label in window.status.findChildren(QLabel))
    assert (window.place(), window.list.filter(), window.list.search.text()) == ("customers", "all", "")
    first = billing.read.find_customer("10023")
    assert window.list.choice() == window.page.choice() == Choice(first.id)
    assert window.list.model.rowCount() == 5
    assert window.actions_["undo"].text() == "&Undo: Import of 3 balances from kunden.csv"
    window.actions_["undo"].trigger()
    assert billing.payments.last_undo() is None
    window.desk.bus.close()


def test_amounts_with_too_many_decimals_are_rounded_only_where_the_person_says_how(billing, shown, look, qtbot, tmp_path):
    path = tmp_path / "bills.csv"
    path.write_text("Invoice,Customer,Total\nA1,C-0004,1.005\nA2,C-0004,2.335\nA3,C-0004,3.50\n")
    dialog = shown(ImportDialog(billing, kind="bills"))
    check = look(dialog, path)
    assert [result for _, result in results(check)] == ["problem", "problem", "new"]
    combo = check.rounding.combo
    assert (combo.isVisible(), combo.value()) == (True, "")
    assert check.rounding.said.text() == "2 rows have amounts with more decimals than the currency."
    assert not dialog.effect.isEnabled()
    combo.setFocus()
    keys(key=K.Key_Down), keys(key=K.Key_Down)
    qtbot.waitUntil(lambda: not dialog.work.doing())
    assert (combo.value(), desk.focused()) == ("half-even", combo)
    assert check.rounding.said.text() == "2 rows rounded half to even, 0 EUR in all."
    keys(key=K.Key_Up)
    qtbot.waitUntil(lambda: not dialog.work.doing())
    assert check.rounding.said.text() == "2 rows rounded half up, +0.01 EUR in all."
    assert [cell(check, row, "Amount").text for row in range(3)] == ["1.01", "2.34", "3.50"]
    assert cell(check, 0, "Result").second == "remark"
    assert (desk.nameless(dialog), billing.exports.rows("bills")) == ([], [])
    dialog.effect.click()
    qtbot.waitUntil(lambda: dialog.receipt is not None)
    assert dialog.last.rounded.text() == "2 rows rounded half up, +0.01 EUR in all."
    assert dialog.last.remarks.toPlainText().splitlines() == [
        "Row 2: Total: 1.005 was rounded to 1.01 EUR.", "Row 3: Total: 2.335 was rounded to 2.34 EUR.",
    ]  # fmt: skip
    assert [row["amount_due"] for row in billing.exports.rows("bills")] == [101, 234, 350]


def test_whole_amounts_ask_nothing_of_rounding(billing, german, shown, look):
    assert not look(shown(ImportDialog(billing)), german).rounding.isVisible()


def test_after_an_import_the_book_is_held_against_its_rules(billing, german, shown, look, qtbot, tmp_path, monkeypatch):
    monkeypatch.setattr("billing_desktop.ui.book_check._AFTER_MS", 3_600_000)  # not the check after opening
    window = MainWindow(billing, WindowState(tmp_path / "state.ini"))
    qtbot.addWidget(window)
    window.show()

    def instead(dialog):
        look(dialog, german)
        dialog.check.leave_out.setChecked(True)
        dialog.effect.click()
        qtbot.waitUntil(lambda: dialog.receipt is not None)
        damage(billing.path, "UPDATE customer SET balance_minor = balance_minor + 1 WHERE external_reference = '10023'")

    monkeypatch.setattr(ImportDialog, "exec", instead)
    window.actions_["import"].trigger()
    qtbot.waitUntil(window.checked.notice.isVisible)
    assert "10023" in window.checked.notice.text()
    window.desk.bus.close()


def test_customers_without_sums_say_so_without_undo(billing, shown, look, qtbot, tmp_path):
    path = tmp_path / "plain.csv"
    path.write_text("name\nAnn\n")
    dialog = shown(ImportDialog(billing))
    look(dialog, path)
    assert desk.focused() is dialog.effect
    keys(key=K.Key_Return)
    qtbot.waitUntil(lambda: dialog.receipt is not None)
    assert (dialog.receipt.text, dialog.receipt.posting_id) == ("1 customer added.", 0)


def test_another_column_is_checked_anew_and_each_field_stands_once(billing, german, shown, look, qtbot):
    dialog = shown(ImportDialog(billing))
    check = look(dialog, german)
    combo = check.mapping.combo("Vertreter")
    combo.setFocus()
    assert combo.set_value("name")
    combo.picked.emit("name")
    assert not dialog.effect.isEnabled()
    qtbot.waitUntil(lambda: not dialog.work.doing())
    assert (check.mapping.fields()["Firma"], check.mapping.fields()["Vertreter"]) == ("", "name")
    assert desk.focused() is combo, "the keyboard stays where it is"
    assert cell(check, 0, "Name").text == "Kühn"
    mail = check.mapping.combo("Mail")
    mail.set_value("")
    mail.picked.emit("")
    qtbot.waitUntil(lambda: not dialog.work.doing())
    assert check.rows.chips.chip("problem").count() == 0
    assert not check.leave_out.isVisible()
    assert dialog.effect.isEnabled()


def test_chips_narrow_the_rows(billing, german, shown, look):
    dialog = shown(ImportDialog(billing))
    check = look(dialog, german)
    chip = check.rows.chips.chip("problem")
    chip.setFocus()
    keys(key=K.Key_Space)
    assert results(check) == [(5, "problem")]
    check.rows.chips.chip("all").click()
    assert len(results(check)) == 6


def test_days_that_fit_two_forms_are_asked_for(billing, shown, look, qtbot, tmp_path):
    path = tmp_path / "bills.csv"
    path.write_text("Invoice,Customer,Total,Date\nA1,C-0004,12.50,03/04/2025\n")
    dialog = shown(ImportDialog(billing, kind="bills"))
    check = look(dialog, path)
    dates = check.reading.dates
    assert (dates.value(), dates.property("state"), desk.focused()) == (None, "error", dates)
    assert dialog.waits.text().startswith("Choose the form of the dates above")
    assert not dialog.effect.isEnabled()
    for _ in range(5):
        keys(key=K.Key_Down)
        qtbot.waitUntil(lambda: not dialog.work.doing())
        if dates.value() == "%m/%d/%Y":
            break
    assert dates.value() == "%m/%d/%Y"
    dates.picked.emit(dates.value())
    qtbot.waitUntil(lambda: not dialog.work.doing())
    assert cell(check, 0, "Bill date").text == "4 Mar 2025"
    assert (dialog.effect.text(), dialog.effect.isEnabled()) == ("Import 1 row", True)


def test_the_same_file_again_has_nothing_to_import(billing, shown, look, tmp_path):
    path = tmp_path / "same.csv"
    path.write_text("external_reference,name\nC-0004,Delta Dental\n")
    dialog = shown(ImportDialog(billing))
    look(dialog, path)
    assert (dialog.effect.isEnabled(), dialog.waits.text()) == (
        False,
        "There is nothing to import: the book has these rows already.",
    )


def test_the_kind_is_chosen_with_the_arrows_and_rows_are_pasted(billing, shown, qtbot):
    dialog = shown(ImportDialog(billing))
    dialog.first.radio("customers").setFocus()
    for key, kind in ((K.Key_Right, "accounts"), (K.Key_Down, "payments"), (K.Key_Left, "bills"), (K.Key_Up, "customers")):
        keys(key=key)
        assert dialog.first.kind() == kind, "each arrow leads to the card that lies there"
    keys(key=K.Key_Down)
    assert (dialog.first.kind(), dialog.windowTitle()) == ("bills", "Import bills")
    QGuiApplication.clipboard().setText("Customer\tAmount\tDate\nC-0004\t12.50\t2026-01-31\n")
    keys(key=K.Key_V, modifier=Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: dialog.pages.currentWidget() is dialog.check)
    assert dialog.check.reading.found.text() == "UTF-8 · Tab"
    keys(key=K.Key_Return)
    qtbot.waitUntil(lambda: dialog.receipt is not None)
    assert dialog.receipt.text == "1 bill added."


def test_an_empty_clipboard_is_told(billing, shown):
    dialog = shown(ImportDialog(billing))
    QGuiApplication.clipboard().clear()
    dialog.first.paste.click()
    assert dialog.first.notice.headline() == "There are no rows in the clipboard"


# PySide6 6.12 calls the only constructor of the event that a drag begins with deprecated; Qt itself makes it elsewhere.
@pytest.mark.filterwarnings("ignore:Function. 'QDrag(Enter|Move)Event:DeprecationWarning")
def test_a_file_is_dropped(billing, german, shown, qtbot):
    dialog = shown(ImportDialog(billing))
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(german))])
    how = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    enter = QDragEnterEvent(QPoint(5, 5), *how)
    QApplication.sendEvent(dialog, enter)
    assert enter.isAccepted()
    dialog.dropEvent(QDropEvent(QPointF(5, 5), *how))
    qtbot.waitUntil(lambda: dialog.pages.currentWidget() is dialog.check)


def test_a_file_that_is_no_table_is_told_and_the_page_stays(billing, shown, look, tmp_path):
    path = tmp_path / "x.csv"
    path.write_bytes(b"\0\1\2")
    dialog = shown(ImportDialog(billing))
    look(dialog, path)
    assert dialog.pages.currentWidget() is dialog.first
    assert "is no text file" in dialog.first.notice.text()
    assert dialog.first.choose.isEnabled()


def test_a_file_that_changed_under_the_preview_is_not_written(billing, german, shown, look, qtbot):
    dialog = shown(ImportDialog(billing))
    check = look(dialog, german)
    check.leave_out.setChecked(True)
    german.write_text("name\nSomebody else\n")
    dialog.effect.click()
    qtbot.waitUntil(lambda: not dialog.work.doing())
    assert "was changed since it was read" in check.notice.text()
    assert (dialog.receipt, len(names(billing))) == (None, 2)


def test_an_import_is_stopped_with_nothing_written(billing, shown, look, qtbot, tmp_path, monkeypatch):
    path = tmp_path / "many.csv"
    path.write_text("name\n" + "".join(f"N{number}\n" for number in range(300)))
    dialog = shown(ImportDialog(billing))
    look(dialog, path)
    real = previews.run

    def slow(*args, progress, **options):
        def at_a_hundred(done, rows):
            if done == 100:
                dialog.work.stop()
            progress(done, rows)

        return real(*args, progress=at_a_hundred, **options)

    monkeypatch.setattr(previews, "run", slow)
    dialog.effect.click()
    qtbot.waitUntil(lambda: not dialog.work.doing())
    assert dialog.isVisible()
    assert dialog.check.notice.headline() == "Stopped; nothing was written"
    assert len(names(billing)) == 2
    assert dialog.effect.isEnabled()


def test_while_the_import_runs_nothing_else_can_be_pressed(billing, shown, look, qtbot, tmp_path):
    path = tmp_path / "one.csv"
    path.write_text("name\nAnn\n")
    dialog = shown(ImportDialog(billing))
    check = look(dialog, path)
    dialog.effect.click()
    assert not any(part.isEnabled() for part in (dialog.effect, dialog.back, check.mapping.combo("name"), check.reading.dates))
    assert dialog.waits.text() == "Importing…"
    qtbot.waitUntil(lambda: dialog.receipt is not None)


def test_rows_that_need_a_look_are_saved_with_their_reasons(billing, german, shown, look, tmp_path):
    dialog = shown(ImportDialog(billing))
    check = look(dialog, german)
    assert check.save.text() == "Save the row to a file"
    save_bad_rows(dialog._shown, tmp_path / "bad.csv", check.notice)
    text = (tmp_path / "bad.csv").read_text(encoding="utf-8-sig").splitlines()
    assert len(text) == 2
    assert "verde@@example" in text[1]
    save_bad_rows(dialog._shown, tmp_path / "bad.csv", check.notice)
    assert check.notice.kind() == "bad", "a file that is there is not replaced unasked"


def test_names_are_plain_every_control_is_named_and_esc_closes(billing, german, shown, look):
    dialog = shown(ImportDialog(billing))
    assert desk.nameless(dialog) == []
    check = look(dialog, german)
    assert desk.nameless(dialog) == []
    assert all(label.textFormat() == Qt.TextFormat.PlainText for label in dialog.findChildren(QLabel))
    walked = desk.tab_walk(dialog, check.reading.decimal)
    combos = [check.mapping.combo("KdNr"), check.mapping.combo("Vertreter")]
    foot = [check.leave_out, check.save, dialog.cancel, dialog.back]
    wanted = [check.reading.decimal, check.reading.dates, *combos, check.rows.chips.chip("all"), check.rows.table, *foot]
    places = [walked.index(one) for one in wanted]
    assert places == sorted(places)
    keys(key=K.Key_Escape)
    assert not dialog.isVisible()
    assert dialog.receipt is None


def test_back_leaves_the_file(billing, german, shown, look, qtbot):
    dialog = shown(ImportDialog(billing))
    look(dialog, german)
    dialog.back.click()
    assert dialog.pages.currentWidget() is dialog.first
    assert not dialog.effect.isVisible()
    dialog.first.set_kind("payments")
    assert dialog.windowTitle() == "Import payments"


def test_chinook_by_the_keyboard_alone(tmp_path, shared_data, qapp, shown, look, qtbot):
    folder = shared_data / "invoicing" / "chinook"
    if not folder.is_dir():
        pytest.skip("the Chinook files are not in ../shared/data")
    theme.apply(qapp, "light")
    book = Billing.new(tmp_path / "c.book", name="C", currency="USD", model="bill", time_zone="UTC", clock=lambda: NOW)
    for kind, file, said in (("customers", "Customer.csv", "59 customers"), ("bills", "Invoice.csv", "412 bills")):
        dialog = shown(ImportDialog(book, kind=kind))
        check = look(dialog, folder / file)
        assert desk.focused() is dialog.effect
        if kind == "customers":
            assert cell(check, 0, "Name").text == "Luís Gonçalves"
            assert check.mapping.combo("Company").value() == ""
        keys(key=K.Key_Return)
        qtbot.waitUntil(lambda one=dialog: one.receipt is not None)
        assert dialog.receipt.text == f"{said} added."
    assert book.read.counts().all == 59
    last = book.payments.last_undo()
    assert last is not None
    assert last.posting_id == dialog.receipt.posting_id
    book.payments.undo(key="back")
    assert book.payments.last_undo() is None
    QTest.qWait(1)
    book.close()


def test_every_field_that_can_be_chosen_has_a_name_of_its_own():
    for kind in import_words.KINDS:
        said = [import_words.field_name(kind, field) for field in previews.choosable(kind)]
        assert len(set(said)) == len(said)
        assert not [name for name in said if not name[:1].isupper()]
